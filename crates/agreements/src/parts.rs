//! Questions that the rules for deadlines share: what lapses, who is meant, how far a clause goes.

use demarche_dates::Limit;
use demarche_schema::{DeadlineKind, Rel, Upos, Xpos};

use crate::Named;
use crate::deadline::{Hit, Outcome, Reader};

impl Reader<'_> {
    pub(crate) fn subject(&self, verb: usize) -> Option<usize> {
        let grammar = &self.notes.grammar;
        let surface = [Rel::Nsubj, Rel::NsubjPass, Rel::NsubjOuter];
        let passive = || grammar.is_passive(verb).then(|| grammar.object(verb)).flatten();
        // "the expiring truce"
        let modified = || matches!(grammar.rel(verb), Rel::Amod | Rel::Acl).then(|| grammar.head(verb)).flatten();
        let found = passive()
            .or_else(modified)
            .or_else(|| grammar.subject(verb))
            .or_else(|| self.carriers(verb).into_iter().find_map(|at| grammar.child(at, &surface)));
        // "As the treaty is set to expire": "as" may be taken for a preposition, and the subject for a circumstance.
        let found = found.or_else(|| {
            let beside = self.carriers(verb).into_iter().flat_map(|at| grammar.children(at).iter().copied());
            beside.filter(|&at| at < verb && grammar.is_noun(at) && self.can_lapse(at)).max()
        });
        found.or_else(|| self.named_before(verb))
    }

    /// The agreement named shortly before a verb of lapsing.
    pub(crate) fn named_before(&self, verb: usize) -> Option<usize> {
        let near = |named: &&Named| named.head < verb && self.notes.in_list("lapse", verb) && verb - named.head <= 8;
        self.named.iter().filter(near).max_by_key(|named| named.head).map(|named| named.head)
    }

    /// Whether a word names something that holds for a time: an agreement, a mandate, or "it" for one named before.
    pub(crate) fn can_lapse(&self, at: usize) -> bool {
        let notes = self.notes;
        let named = self.named.iter().any(|named| named.head == at || (named.from..named.to).contains(&at));
        let noun = notes.grammar.is_noun(at) && ["treaty", "truce", "term"].iter().any(|list| notes.in_list(list, at));
        named || noun || self.is_period_of_such(at) || self.points_back(at).is_some()
    }

    /// "a state of emergency", "the second phase of the truce".
    fn is_period_of_such(&self, at: usize) -> bool {
        let notes = self.notes;
        let period = matches!(
            notes.lemma(at),
            "state" | "period" | "phase" | "stage" | "round" | "package" | "set" | "series" | "raft" | "rest" | "half"
        );
        let holds = |of: usize| ["treaty", "truce", "term"].iter().any(|list| notes.in_list(list, of));
        period && notes.grammar.prepositional_near(at, "of").is_some_and(holds)
    }

    /// Where a word of a list stands in the lexicon; nothing when it is in none of them.
    pub(crate) fn entry(&self, list: &str, at: usize) -> Option<String> {
        self.notes.phrase(list, at).map(|(_, entry)| entry.to_owned())
    }

    pub(crate) fn points_back(&self, at: usize) -> Option<&Named> {
        let pronoun = matches!(self.notes.lemma(at), "it" | "this" | "that" | "which" | "both")
            && self.notes.upos(at) == Upos::Pron;
        let back = pronoun.then(|| self.finder.last_before(self.sentence, at)).flatten()?;
        // "It" right after someone's name is more likely someone than something, unless that too is near.
        (back.sentence + 1 >= self.sentence).then_some(back)
    }

    pub(crate) fn is_bare_person(&self, at: usize) -> bool {
        let personal = matches!(self.notes.lemma(at), "he" | "she" | "they" | "we" | "i" | "you" | "who");
        personal || self.notes.grammar.is_noun(at) && self.notes.mention_at(at).is_some() && !self.can_lapse(at)
    }

    pub(crate) fn is_sport(&self) -> bool {
        (0..self.notes.len()).any(|at| self.notes.in_list("sport", at))
    }

    /// Whether a threat follows: "or face sanctions".
    pub(crate) fn has_threat(&self, from: usize) -> bool {
        (from..self.notes.len()).any(|at| self.notes.phrase("or-else", at).is_some_and(|(end, _)| end <= at + 4))
    }

    /// Whether a threat stands behind a limit that ends at `from`: one of the phrases, or "or" with what will or would then be.
    pub(crate) fn threat_behind(&self, from: usize) -> bool {
        let notes = self.notes;
        let will =
            |or: usize| (or + 1..(or + 7).min(notes.len())).any(|at| matches!(notes.lemma(at), "will" | "would"));
        // "or we close the pipeline": a clause with a subject of its own.
        let clause = |or: usize| {
            let head = notes.grammar.head(or).filter(|&head| notes.grammar.is_verb(head) && head <= or + 6);
            head.is_some_and(|head| notes.grammar.child(head, &[Rel::Nsubj]).is_some_and(|subject| subject > or))
        };
        self.has_threat(from) || (from..notes.len()).any(|at| notes.lemma(at) == "or" && (will(at) || clause(at)))
    }

    /// Whether a word of threatening or warning stands in the sentence.
    pub(crate) fn warns(&self) -> bool {
        (0..self.notes.len()).any(|at| self.notes.in_list("threat", at))
    }

    pub(crate) fn mention_between(&self, from: usize, to: usize) -> Option<usize> {
        let heads = self
            .notes
            .mentions
            .iter()
            .filter(|mention| !mention.readings.is_empty())
            .map(|mention| mention.head as usize);
        heads.into_iter().find(|head| (from..to).contains(head))
    }

    /// Whether a subject is someone, or a pronoun for someone of public affairs told before.
    pub(crate) fn acts(&self, at: usize) -> bool {
        let pronoun =
            matches!(self.notes.lemma(at), "it" | "they" | "we" | "he" | "she" | "i" | "which" | "who" | "both");
        self.someone(at) || pronoun && self.notes.is_political()
    }

    /// The verb of a to-infinitive that starts here.
    pub(crate) fn infinitive_after(&self, at: usize) -> Option<usize> {
        let to = (at..(at + 4).min(self.notes.len())).find(|&at| self.notes.lemma(at) == "to")?;
        (to + 1..(to + 4).min(self.notes.len()))
            .find(|&at| self.notes.xpos(at) == Xpos::Vb || self.notes.grammar.is_verb(at))
    }

    /// The last word of what hangs on a verb, side clauses left out.
    pub(crate) fn clause_end(&self, verb: usize) -> usize {
        let grammar = &self.notes.grammar;
        let own = |at: usize| {
            let path = grammar.upwards(at);
            let end = path.iter().position(|up| *up == verb)?;
            let aside = path[..end]
                .iter()
                .any(|&up| matches!(grammar.rel(up), Rel::Advcl | Rel::Parataxis | Rel::Conj | Rel::Punct));
            (!aside).then_some(at)
        };
        (verb..self.notes.len()).filter_map(own).max().unwrap_or(verb)
    }

    #[expect(clippy::too_many_arguments, reason = "each rule fills in the whole of a deadline")]
    pub(crate) fn hit(
        &self,
        what: DeadlineKind,
        rule: &'static str,
        trigger: usize,
        entry: &str,
        limit: Limit,
        subject: Option<usize>,
        bound: Vec<usize>,
        words: Vec<usize>,
        confidence: f32,
    ) -> Outcome {
        let entry = entry.to_owned();
        Outcome::Found(Box::new(Hit {
            what,
            rule,
            trigger,
            entry,
            limit,
            subject,
            bound,
            words,
            confidence,
            prolonged: false,
        }))
    }
}
