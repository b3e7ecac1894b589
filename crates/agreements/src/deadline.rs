//! Deadlines of one sentence: what tells that something lapses, falls due or takes effect, and the limit of time that goes with it.
//!
//! Every rule looks at one triggering word. A limit of time serves one deadline only, and the rules are tried from the most telling
//! to the least: nouns for deadlines, lapsing, taking effect, prolonging, ending, and last what someone has to do.

use demarche_dates::{Direction, Limit, Opener, limits};
use demarche_schema::{Date, DeadlineKind, EventType, EventView, Rel, Upos, Xpos};

use crate::acts::is_state;
use crate::describe::Finder;
use crate::disagree::{Stated, disagreements};
use crate::notes::Notes;
use crate::times;
use crate::{Bound, Draft, Named, Stage};

/// Openers of the day on which something lapses or begins.
const POINT: &[Opener] =
    &[Opener::On, Opener::In, Opener::Bare, Opener::By, Opener::Until, Opener::From, Opener::Within];
/// Openers of a day by which something is to be done.
const BY: &[Opener] = &[Opener::By, Opener::Within, Opener::Until, Opener::In];
/// Verbs of the list `end` that say how long, not when.
const LASTING: &[&str] = &["run", "hold", "last", "stand", "remain", "stay", "be"];

/// Reads the deadlines of a sentence.
pub(crate) struct Reader<'a> {
    stage: &'a Stage,
    notes: &'a Notes<'a>,
    named: &'a [Named],
    finder: &'a Finder<'a>,
    events: &'a [EventView],
    published: Option<Date>,
    sentence: usize,
    ahead: Vec<Limit>,
    back: Vec<Limit>,
}

/// A deadline before its parties and its agreement are filled in.
struct Hit {
    what: DeadlineKind,
    rule: &'static str,
    trigger: usize,
    entry: String,
    limit: Limit,
    /// Head of what lapses or takes effect.
    subject: Option<usize>,
    /// Heads of whom it binds.
    bound: Vec<usize>,
    /// More words that the claim must hold.
    words: Vec<usize>,
    confidence: f32,
    prolonged: bool,
}

/// What came of a triggering word.
enum Outcome {
    Found(Box<Hit>),
    Dropped(&'static str),
    Nothing,
}

/// A rule: looks at one word.
type Rule<'a> = fn(&Reader<'a>, usize, &[u32]) -> Outcome;

impl<'a> Reader<'a> {
    pub(crate) fn new(
        stage: &'a Stage,
        notes: &'a Notes<'a>,
        named: &'a [Named],
        finder: &'a Finder<'a>,
        events: &'a [EventView],
        published: Option<Date>,
        sentence: usize,
    ) -> Self {
        let find = |direction| times::widened(notes, limits(&notes.parsed.sentence, published, direction));
        let (ahead, back) = (find(Direction::Ahead), find(Direction::Back));
        Self { stage, notes, named, finder, events, published, sentence, ahead, back }
    }

    /// The deadlines, in order of their trigger, and what was seen and not reported.
    pub(crate) fn read(&self) -> (Vec<Draft>, Vec<(usize, &'static str)>) {
        let rules: [Rule<'a>; 11] = [
            Self::noun,
            Self::given,
            Self::lapses,
            Self::takes_effect,
            Self::prolonged,
            Self::ends,
            Self::has_time,
            Self::postponed,
            Self::due,
            Self::measure,
            Self::since_day,
        ];
        let (mut hits, mut dropped, mut used) = (Vec::<Box<Hit>>::new(), Vec::new(), Vec::new());
        if self.ahead.is_empty() {
            return (Vec::new(), dropped);
        }
        for rule in rules {
            for word in 0..self.notes.len() {
                if hits.iter().any(|hit| hit.trigger == word) {
                    continue;
                }
                match rule(self, word, &used) {
                    Outcome::Found(hit) => {
                        used.push(hit.limit.from);
                        hits.push(hit);
                    }
                    Outcome::Dropped(why) => dropped.push((word, why)),
                    Outcome::Nothing => {}
                }
            }
        }
        hits.sort_by_key(|hit| hit.trigger);
        (hits.into_iter().map(|hit| self.draft(*hit)).collect(), dropped)
    }

    // --- times -------------------------------------------------------------------------------------------------------------

    /// The limit of time of a word: the one that hangs on it, or on a verb that passes it on ("is set to expire"), with no other
    /// verb between. `past` looks back for days without a year.
    fn time(&self, word: usize, openers: &[Opener], used: &[u32]) -> Option<Limit> {
        let free = |limit: &&Limit| {
            openers.contains(&limit.opener) && !used.contains(&limit.from) && !self.is_run(limit, openers)
        };
        let scored = self.ahead.iter().filter(free).filter_map(|limit| Some((self.distance(word, limit)?, limit)));
        let best = scored
            .min_by_key(|(distance, limit)| (*distance, limit.from.abs_diff(u32::try_from(word).unwrap_or(0))))?;
        Some(self.in_tense(word, *best.1))
    }

    /// "until 2 October, when their mandate runs out".
    fn time_before_when(&self, word: usize, used: &[u32]) -> Option<Limit> {
        let when = (word.saturating_sub(10)..word).rev().find(|&at| self.notes.lemma(at) == "when")?;
        let clear = (when + 1..word).all(|at| !self.notes.grammar.is_verb(at));
        let before =
            |limit: &&Limit| (limit.to as usize..=limit.to as usize + 1).contains(&when) && !used.contains(&limit.from);
        self.ahead.iter().find(before).filter(|_| clear).map(|limit| self.in_tense(word, *limit))
    }

    /// The only limit between the punctuation around a word: attachment errs in long sentences, a verb of lapsing wants its day.
    fn time_in_segment(&self, word: usize, used: &[u32]) -> Option<Limit> {
        let breaks =
            |at: &usize| self.notes.upos(*at) == Upos::Punct && !matches!(self.notes.lemma(*at), "-" | "'" | "’");
        let from = (0..word).rev().find(breaks).map_or(0, |at| at + 1);
        let to = (word..self.notes.len()).find(breaks).unwrap_or(self.notes.len());
        let inside = |limit: &&Limit| {
            let free = POINT.contains(&limit.opener) && !used.contains(&limit.from) && !self.is_run(limit, POINT);
            free && limit.from as usize >= from && limit.to as usize <= to
        };
        let mut found = self.ahead.iter().filter(inside);
        let only = found.next().filter(|_| found.next().is_none())?;
        Some(self.in_tense(word, *only))
    }

    /// Whether a limit is a bare length ("two weeks"), which is a point in time only with "in" or "within".
    fn is_run(&self, limit: &Limit, openers: &[Opener]) -> bool {
        limit.counted && !matches!(limit.opener, Opener::In | Opener::Within) && openers.contains(&Opener::On)
    }

    fn in_tense(&self, word: usize, limit: Limit) -> Limit {
        let back = || self.back.iter().find(|other| other.from == limit.from).copied();
        if self.notes.is_past(word) { back().unwrap_or(limit) } else { limit }
    }

    /// How far a limit stands from a word in the tree; nothing when it belongs to something else.
    fn distance(&self, word: usize, limit: &Limit) -> Option<usize> {
        let (from, to) = (limit.from as usize, limit.to as usize);
        if (from..to).contains(&word) {
            return None;
        }
        let grammar = &self.notes.grammar;
        let outside = |at: &usize| grammar.head(*at).is_none_or(|head| !(from..to).contains(&head));
        let chain = self.carriers(word);
        let anchors =
            (from..to).filter(outside).filter(|&at| !matches!(grammar.rel(at), Rel::Case | Rel::Punct | Rel::Mark));
        let steps = anchors.filter_map(|anchor| {
            let path = grammar.upwards(anchor);
            let meets = path.iter().position(|at| chain.contains(at))?;
            let between = path[1..meets.max(1)].iter().filter(|&&at| self.opens_clause(at)).count();
            (between == 0).then_some(meets + chain.iter().position(|at| *at == path[meets]).unwrap_or(0))
        });
        let in_tree = steps.min();
        // Attachment errs; what directly follows the word is its own.
        let (_, end) = self.own_words(word);
        let next = (end..end + 2).contains(&from) && (end..from).all(|at| !grammar.is_verb(at));
        in_tree.or_else(|| next.then_some(3))
    }

    fn opens_clause(&self, at: usize) -> bool {
        let clause = matches!(
            self.notes.grammar.rel(at),
            Rel::Acl | Rel::AclRelcl | Rel::Advcl | Rel::Ccomp | Rel::Xcomp | Rel::Parataxis | Rel::Conj | Rel::Csubj
        );
        clause && (self.notes.grammar.is_verb(at) || self.notes.grammar.child(at, &[Rel::Cop]).is_some())
    }

    /// The triggering phrase of a word: "comes into force" for "comes".
    fn own_words(&self, word: usize) -> (usize, usize) {
        let lists = ["lapse", "begin", "end", "start"];
        let end = lists.iter().filter_map(|list| self.notes.phrase(list, word)).map(|(end, _)| end).max();
        (word, end.unwrap_or(word + 1))
    }

    /// The word, and the verbs that pass it on: "set" for "expire" in "is set to expire".
    fn carriers(&self, word: usize) -> Vec<usize> {
        let grammar = &self.notes.grammar;
        let mut chain = vec![word];
        let mut here = word;
        while let Some(head) = grammar.head(here).filter(|head| !chain.contains(head)) {
            let passes = grammar.rel(here) == Rel::Xcomp
                || matches!(grammar.rel(here), Rel::Cop | Rel::Aux | Rel::AuxPass)
                || matches!(grammar.rel(here), Rel::Obj | Rel::NsubjPass) && grammar.is_light(head);
            if !passes {
                break;
            }
            chain.push(head);
            here = head;
        }
        chain
    }

    // --- rules -------------------------------------------------------------------------------------------------------------

    /// "a deadline of 30 June", "a 72-hour ultimatum", "the deadline is Friday", "set Friday as the deadline".
    fn noun(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let list = ["ultimatum", "limit"].into_iter().find_map(|list| Some((list, notes.phrase(list, word)?)));
        let Some((list, (_, entry))) = list else { return Outcome::Nothing };
        if !matches!(notes.upos(word), Upos::Noun | Upos::Propn) || self.is_sport() {
            return Outcome::Nothing;
        }
        if notes.grammar.children_by(word, &[Rel::Det]).any(|det| notes.lemma(det) == "no") {
            return Outcome::Dropped("it is said that there is no deadline");
        }
        let Some(limit) = self.time_of_noun(word, used) else { return Outcome::Nothing };
        let what = if list == "ultimatum" || self.has_threat(limit.to as usize) {
            DeadlineKind::Ultimatum
        } else {
            DeadlineKind::Due
        };
        let bound = self.bound_by_noun(word);
        let words = self.grammar_words(word);
        self.hit(what, "deadline/noun", word, entry, limit, None, bound, words, 0.8)
    }

    fn grammar_words(&self, word: usize) -> Vec<usize> {
        let (from, to) = self.notes.noun_phrase(word);
        vec![from, to - 1]
    }

    fn time_of_noun(&self, word: usize, used: &[u32]) -> Option<Limit> {
        let grammar = &self.notes.grammar;
        let free = |limit: &&Limit| {
            !used.contains(&limit.from) && limit.opener != Opener::Since && limit.opener != Opener::After
        };
        let own = |limit: &&Limit| {
            let anchor = (limit.from as usize..limit.to as usize).find(|&at| {
                grammar.head(at).is_none_or(|head| !(limit.from as usize..limit.to as usize).contains(&head))
                    && grammar.rel(at) != Rel::Case
            });
            anchor.is_some_and(|at| {
                let path = grammar.upwards(at);
                path.iter()
                    .position(|up| *up == word)
                    .is_some_and(|end| path[..end].iter().all(|&up| !self.opens_clause(up)))
            })
        };
        // What stands in the phrase, right before it or right after it.
        let before = |limit: &&Limit| (limit.to as usize..=limit.to as usize + 2).contains(&word);
        let inside = self.ahead.iter().filter(free).find(|limit| own(limit) || before(limit));
        let copula = || {
            // "The deadline is Friday": the day is the predicate.
            let head = grammar.head(word)?;
            self.ahead.iter().filter(free).find(|limit| (limit.from as usize..limit.to as usize).contains(&head))
        };
        let verb = || {
            let verb = grammar.head(grammar.first_conjunct(word)).filter(|&head| grammar.is_verb(head))?;
            self.time(verb, &[Opener::On, Opener::In, Opener::Bare, Opener::Until, Opener::By], used)
        };
        let found = inside.or_else(copula).copied().or_else(verb)?;
        let governor = grammar.head(word).filter(|&head| grammar.is_verb(head) && self.notes.in_list("lapse", head));
        Some(governor.map_or(found, |verb| self.in_tense(verb, found)))
    }

    /// Whom a deadline binds: "a deadline for Iran", "gave Iran a deadline", "Iran faces a deadline".
    fn bound_by_noun(&self, word: usize) -> Vec<usize> {
        let grammar = &self.notes.grammar;
        if let Some(whom) = grammar.prepositional_near(word, "for").filter(|&at| self.someone(at)) {
            return vec![whom];
        }
        let Some(verb) = grammar.head(word).filter(|&head| grammar.is_verb(head)) else { return Vec::new() };
        let whom = grammar.indirect_object(verb).or_else(|| grammar.prepositional_near(verb, "to"));
        if let Some(whom) = whom.filter(|&at| self.someone(at)) {
            return vec![whom];
        }
        let meets = matches!(
            self.notes.lemma(verb),
            "face" | "have" | "miss" | "meet" | "ignore" | "accept" | "reject" | "get" | "receive"
        );
        grammar.subject(verb).filter(|&at| meets && self.someone(at)).into_iter().collect()
    }

    fn someone(&self, at: usize) -> bool {
        !self.notes.mentions_below(at).is_empty()
    }

    /// "gave Tehran until Friday to reply", "gave the rebels 48 hours to leave", "were given until May to try again".
    fn given(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let grammar = &notes.grammar;
        if notes.lemma(word) != "give" || !grammar.is_verb(word) || !notes.is_political() || self.is_sport() {
            return Outcome::Nothing;
        }
        let time = self.ahead.iter().find(|limit| {
            let opened =
                limit.opener == Opener::Until || limit.counted && matches!(limit.opener, Opener::Bare | Opener::Within);
            // "gave the soldiers who seized power one week": only verbs inside the phrase of whom may stand between.
            let own =
                |at: usize| !grammar.is_verb(at) || matches!(grammar.rel(at), Rel::Acl | Rel::AclRelcl | Rel::Amod);
            opened
                && !used.contains(&limit.from)
                && limit.from as usize > word
                && (word + 1..limit.from as usize).all(own)
        });
        let Some(limit) = time.copied() else { return Outcome::Nothing };
        let task = self.infinitive_after(limit.to as usize);
        if task.is_none() && limit.opener != Opener::Until {
            return Outcome::Nothing;
        }
        let passive = grammar.is_passive(word);
        let whom = grammar.indirect_object(word).or_else(|| grammar.object(word));
        let whom = whom.filter(|&at| self.someone(at)).or_else(|| self.mention_between(word, limit.from as usize));
        // Who gives someone time may act when it is over; a plan that does so threatens no one.
        let giver = grammar.subject(word).filter(|_| !passive);
        // Whom one gives time to is no part of oneself: "gave its commission thirty days".
        let own = whom.is_some_and(|at| grammar.possessor(at).is_some_and(|of| notes.upos(of) == Upos::Pron));
        let giver = giver.filter(|_| !own).is_some_and(|at| {
            notes.mention_at(at).is_some() || notes.upos(at) == Upos::Pron || self.quantity_of_someone(at)
        });
        let what =
            if giver || self.has_threat(limit.to as usize) { DeadlineKind::Ultimatum } else { DeadlineKind::Due };
        let words = task.into_iter().flat_map(|task| [task, self.clause_end(task)]).collect();
        self.hit(what, "deadline/given", word, "", limit, None, whom.into_iter().collect(), words, 0.85)
    }

    /// "The fifteen members of the forum" are someone, though the head is no name.
    fn quantity_of_someone(&self, at: usize) -> bool {
        self.notes.grammar.quantified(at).is_some_and(|of| self.someone(of))
    }

    /// "has until Friday to decide", "have 48 hours to leave".
    fn has_time(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        if notes.lemma(word) != "have" || !notes.is_political() || self.is_sport() {
            return Outcome::Nothing;
        }
        let time = self.ahead.iter().find(|limit| {
            let opened = limit.opener == Opener::Until || limit.counted && limit.opener == Opener::Bare;
            opened && !used.contains(&limit.from) && (word + 1..word + 5).contains(&(limit.from as usize))
        });
        let Some(limit) = time.copied() else { return Outcome::Nothing };
        let Some(task) = self.infinitive_after(limit.to as usize) else { return Outcome::Nothing };
        let who: Vec<usize> = notes.grammar.subject(word).into_iter().collect();
        let what = if self.has_threat(task) { DeadlineKind::Ultimatum } else { DeadlineKind::Due };
        self.hit(what, "deadline/has-time", word, "", limit, None, who, vec![task, self.clause_end(task)], 0.8)
    }

    /// "is set to expire in 2026", "lapsed on Friday", "will not expire until 2030".
    fn lapses(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let list = ["lapse", "ending"].into_iter().find_map(|list| Some((list, notes.phrase(list, word)?)));
        let Some((list, (_, entry))) = list else { return Outcome::Nothing };
        // "The mandate lapses on Friday": the verb may be taken for a noun.
        let misread = || {
            let noun = list == "lapse" && word > 0 && notes.grammar.is_noun(word);
            let let_go = || (word.saturating_sub(12)..word).any(|at| matches!(notes.lemma(at), "let" | "allow"));
            noun && (notes.xpos(word) == Xpos::Nns && self.can_lapse(word - 1) || let_go())
        };
        let verb = notes.grammar.is_verb(word) || misread();
        if verb && list != "lapse" || !verb && (list != "ending" || !notes.grammar.is_noun(word)) {
            return Outcome::Nothing;
        }
        let subject = if notes.grammar.is_verb(word) {
            self.subject(word)
        } else if verb {
            let before = self.named.iter().filter(|named| named.head < word && named.to + 1 >= word);
            before.min_by_key(|named| named.head).map(|named| named.head)
        } else {
            self.of_phrase(word)
        };
        let Some(subject) = subject else { return Outcome::Nothing };
        if verb && notes.lemma(word) == "run" && !self.can_lapse(subject) {
            return Outcome::Nothing;
        }
        let known = Some(subject).filter(|&at| !self.is_bare_person(at)).or_else(|| self.named_before(word));
        let Some(subject) = known else { return Outcome::Nothing };
        let time = self.time_before_when(word, used).or_else(|| self.time(word, POINT, used));
        let time = time.or_else(|| self.time_in_segment(word, used));
        let Some(limit) = time else { return Outcome::Nothing };
        if notes.is_denied(word) && limit.opener != Opener::Until {
            return Outcome::Dropped("it is said not to lapse then");
        }
        if notes.in_list("limit", subject) || notes.in_list("ultimatum", subject) {
            let what = if notes.in_list("ultimatum", subject) { DeadlineKind::Ultimatum } else { DeadlineKind::Due };
            let bound = self.bound_by_noun(subject);
            return self.hit(what, "deadline/noun", word, entry, limit, None, bound, self.grammar_words(subject), 0.8);
        }
        self.hit(
            DeadlineKind::Expires,
            "deadline/expires",
            word,
            entry,
            limit,
            Some(subject),
            Vec::new(),
            Vec::new(),
            0.9,
        )
    }

    /// Whether a verb tells what is done or agreed, not what someone wants: "agreed to extend", "will extend", "extended".
    fn is_settled(&self, verb: usize) -> bool {
        let notes = self.notes;
        let infinitive = notes.xpos(verb) == Xpos::Vb && !notes.has_aux(verb, &["will", "shall", "do"]);
        let governor = self.carriers(verb).into_iter().skip(1).chain(notes.grammar.head(verb)).next();
        let settles = governor.is_some_and(|at| {
            matches!(notes.lemma(at), "agree" | "decide" | "vote" | "move" | "resolve" | "choose" | "set")
        });
        !infinitive || settles
    }

    fn of_phrase(&self, noun: usize) -> Option<usize> {
        let grammar = &self.notes.grammar;
        grammar
            .prepositional_near(noun, "of")
            .or_else(|| grammar.possessor(noun))
            .or_else(|| grammar.modifiers(noun).find(|&at| self.can_lapse(at)))
    }

    /// "the truce ends on Friday", "the mandate runs until June".
    fn ends(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let Some((_, entry)) = notes.phrase("end", word) else { return Outcome::Nothing };
        let main = if matches!(notes.grammar.rel(word), Rel::Cop | Rel::Aux | Rel::AuxPass) {
            notes.grammar.head(word).unwrap_or(word)
        } else {
            word
        };
        if !notes.grammar.is_verb(word) && main == word {
            return Outcome::Nothing;
        }
        let subject = self.subject(main).or_else(|| self.subject(word));
        let Some(subject) = subject.filter(|&at| self.can_lapse(at)) else { return Outcome::Nothing };
        let lasting = LASTING.contains(&notes.lemma(word));
        let openers: &[Opener] = if lasting { &[Opener::Until] } else { POINT };
        let Some(limit) = self.time(main, openers, used) else { return Outcome::Nothing };
        if notes.is_denied(main) && limit.opener != Opener::Until {
            return Outcome::Dropped("it is said not to end then");
        }
        self.hit(DeadlineKind::Expires, "deadline/ends", word, entry, limit, Some(subject), Vec::new(), Vec::new(), 0.8)
    }

    /// "takes effect on 1 July", "comes into force next year".
    fn takes_effect(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let own = notes.phrase("begin", word);
        let Some((_, entry)) = own.or_else(|| notes.phrase("start", word)) else { return Outcome::Nothing };
        if !notes.grammar.is_verb(word) && own.is_none() {
            return Outcome::Nothing;
        }
        let Some(subject) = self.subject(word).filter(|&at| !self.is_bare_person(at)) else { return Outcome::Nothing };
        if own.is_none() && !self.can_lapse(subject) {
            return Outcome::Nothing;
        }
        let Some(limit) = self.time(word, POINT, used).filter(|limit| limit.opener != Opener::Until) else {
            return Outcome::Nothing;
        };
        if notes.is_denied(word) {
            return Outcome::Dropped("it is said not to take effect then");
        }
        self.hit(
            DeadlineKind::TakesEffect,
            "deadline/takes-effect",
            word,
            entry,
            limit,
            Some(subject),
            Vec::new(),
            Vec::new(),
            0.85,
        )
    }

    /// "extended the truce until Friday", "renewed the mandate for another six months", "a one-year extension of the mandate".
    fn prolonged(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let Some((_, entry)) = notes.phrase("prolong", word) else { return Outcome::Nothing };
        let verb = notes.grammar.is_verb(word);
        let what = if verb { notes.grammar.object(word) } else { self.of_phrase(word) };
        let Some(subject) =
            what.filter(|&at| self.can_lapse(at) || verb && notes.grammar.is_noun(at) && !self.is_bare_person(at))
        else {
            return Outcome::Nothing;
        };
        let wanted = |limit: &&Limit| {
            let to = limit.opener == Opener::Bare
                && limit.from.checked_sub(1).is_some_and(|before| notes.lemma(before as usize) == "to");
            let length = limit.counted && matches!(limit.opener, Opener::For | Opener::Bare);
            limit.opener == Opener::Until || to || length
        };
        let near = |limit: &&Limit| self.distance(word, limit).is_some() || self.distance(subject, limit).is_some();
        let time = self.ahead.iter().filter(|limit| !used.contains(&limit.from)).filter(wanted).find(near);
        let Some(limit) = time.copied() else { return Outcome::Nothing };
        if notes.is_denied(word) {
            return Outcome::Dropped("it is said not to be prolonged");
        }
        if verb && !self.is_settled(word) {
            return Outcome::Dropped("it is only asked for or offered to be prolonged");
        }
        let words = vec![word];
        match self.hit(
            DeadlineKind::Expires,
            "deadline/prolonged",
            word,
            entry,
            limit,
            Some(subject),
            Vec::new(),
            words,
            0.75,
        ) {
            Outcome::Found(mut hit) => {
                hit.prolonged = true;
                Outcome::Found(hit)
            }
            other => other,
        }
    }

    /// "must leave by Friday", "demanded that Iran reply within two weeks", "pledged to cut emissions by 2030".
    fn due(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let grammar = &notes.grammar;
        let predicate = grammar.is_verb(word) || grammar.child(word, &[Rel::Cop]).is_some();
        if !predicate || !notes.is_political() || self.is_sport() {
            return Outcome::Nothing;
        }
        let Some((by, entry)) = self.obligation(word) else { return Outcome::Nothing };
        let Some(limit) = self.time(word, BY, used).filter(|limit| self.is_limit(limit, word)) else {
            return Outcome::Nothing;
        };
        if notes.is_past(word) && !matches!(notes.lemma(by), "have" | "need") && by == word {
            return Outcome::Nothing;
        }
        let condition = notes.condition(word);
        let or_else = self.is_or_else(word, condition);
        if condition.is_some_and(|mark| mark != "unless") && !or_else && !self.is_proviso(word) {
            return Outcome::Dropped("what has to be done by then is only supposed");
        }
        if notes.is_denied(by) && by != word && !or_else {
            return Outcome::Dropped("it is said that it need not be done by then");
        }
        let threat = or_else || self.has_threat(limit.to as usize) || self.has_threat(word);
        let what = match notes.lemma(word) {
            _ if threat => DeadlineKind::Ultimatum,
            // To become something by a day is no task but a new state of affairs.
            "become" => DeadlineKind::TakesEffect,
            _ => DeadlineKind::Due,
        };
        let who =
            grammar.subject(word).filter(|&at| self.someone(at)).or_else(|| grammar.child(word, &[Rel::NsubjPass]));
        let bound = who.filter(|&at| self.someone(at)).into_iter().collect();
        self.hit(what, "deadline/due", word, &entry, limit, None, bound, vec![by, word, self.clause_end(word)], 0.7)
    }

    /// "put off its decision until 1 November", "the vote was postponed to Friday": what is put off falls due then.
    fn postponed(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let Some((end, entry)) = notes.phrase("postpone", word) else { return Outcome::Nothing };
        if !notes.grammar.is_verb(word) || !notes.is_political() || self.is_sport() || notes.is_denied(word) {
            return Outcome::Nothing;
        }
        let to = |limit: &Limit| {
            limit.opener == Opener::Bare && limit.from > 0 && notes.lemma(limit.from as usize - 1) == "to"
        };
        let time = self
            .time(word, &[Opener::Until, Opener::Bare], used)
            .filter(|limit| limit.opener == Opener::Until || to(limit));
        let Some(limit) = time.filter(|limit| !limit.counted) else { return Outcome::Nothing };
        let who = notes.grammar.subject(word).filter(|&at| self.someone(at) && !notes.grammar.is_passive(word));
        let words = vec![word, end - 1, self.clause_end(word)];
        self.hit(
            DeadlineKind::Due,
            "deadline/postponed",
            word,
            entry,
            limit,
            None,
            who.into_iter().collect(),
            words,
            0.65,
        )
    }

    /// The word that makes a verb an obligation, and where it stands in the lexicon.
    fn obligation(&self, word: usize) -> Option<(usize, String)> {
        let notes = self.notes;
        let grammar = &notes.grammar;
        let payable = notes.lemma(word) == "due"
            && grammar.child(word, &[Rel::Cop]).is_some()
            && grammar.child(word, &[Rel::Xcomp]).is_none();
        if payable {
            return Some((word, String::new()));
        }
        let modal = grammar.children_by(word, &[Rel::Aux]).find(|&aux| matches!(notes.lemma(aux), "must" | "shall"));
        if let Some(modal) = modal {
            return Some((modal, String::new()));
        }
        if self.is_or_else(word, notes.condition(word)) || self.is_proviso(word) || self.is_to(word) {
            return Some((word, String::new()));
        }
        let first = grammar.first_conjunct(word);
        for at in [word, first] {
            let Some(head) = grammar.head(at) else { continue };
            let governed =
                matches!(grammar.rel(at), Rel::Xcomp | Rel::Ccomp | Rel::Acl | Rel::Advcl | Rel::Obl | Rel::Csubj);
            let infinitive = notes.xpos(at) == Xpos::Vb || grammar.rel(at) != Rel::Advcl;
            if !governed || !infinitive {
                continue;
            }
            if matches!(notes.lemma(head), "have" | "need" | "be") && grammar.rel(at) == Rel::Xcomp {
                return Some((head, String::new()));
            }
            if let Some((_, entry)) = notes.phrase("oblige", head) {
                return Some((head, entry.to_owned()));
            }
        }
        // "Turkey will withdraw its troops by June": a state binds itself.
        let reported = notes.has_aux(word, &["would"]) && grammar.rel(word) == Rel::Ccomp;
        let binds = (notes.has_aux(word, &["will"]) || reported)
            && grammar.child(word, &[Rel::Nsubj]).is_some_and(|at| {
                let mention = notes.mention_at(at).map(|at| &notes.mentions[at]);
                mention.is_some_and(|mention| mention.readings.iter().any(|reading| !reading.code.is_empty()))
            });
        binds.then(|| (word, String::new()))
    }

    /// "unless they leave by Friday", "if they are not met within a week", "in the event they do not".
    fn is_or_else(&self, word: usize, condition: Option<&str>) -> bool {
        let event = || {
            self.notes
                .grammar
                .upwards(word)
                .iter()
                .any(|&up| self.notes.lemma(up) == "event" && up > 1 && self.notes.lemma(up - 2) == "in")
        };
        match condition {
            Some("unless") => true,
            Some("if") => self.notes.is_denied(word),
            _ => self.notes.is_denied(word) && event(),
        }
    }

    /// "provided that Ankara meet the criteria by June", "so long as parliament ratifies it before the elections".
    fn is_proviso(&self, word: usize) -> bool {
        let start = word.saturating_sub(9);
        let opens = |at: usize| match self.notes.lemma(at) {
            "provided" | "providing" | "provide" => {
                self.notes.upos(at) == Upos::Sconj || self.notes.lemmas.get(at + 1).is_some_and(|next| next == "that")
            }
            "as" => at > 0 && self.notes.lemma(at - 1) == "long",
            "condition" => self.notes.lemmas.get(at + 1).is_some_and(|next| next == "that"),
            _ => false,
        };
        (start..word).rev().take_while(|&at| opens(at) || !self.notes.grammar.is_verb(at)).any(opens)
    }

    /// "is to report by", "are to be down to 8,600 by", "a swap to be carried out by".
    fn is_to(&self, word: usize) -> bool {
        let notes = self.notes;
        let skipped = |at: usize| notes.upos(at) == Upos::Adv || matches!(notes.lemma(at), "be" | "not");
        let Some(to) = (0..word).rev().find(|&at| !skipped(at)).filter(|&at| notes.lemma(at) == "to") else {
            return false;
        };
        let Some(before) = (0..to).rev().find(|&at| notes.upos(at) != Upos::Adv && notes.lemma(at) != "not") else {
            return false;
        };
        let passive = matches!(notes.grammar.rel(word), Rel::Acl | Rel::Advcl) && notes.grammar.is_passive(word);
        passive || notes.lemma(before) == "be" && notes.xpos(before) != Xpos::Vb && notes.xpos(before) != Xpos::Vbg
    }

    /// "will reopen the crossing on Monday", "threatened to put a tariff on steel on 10 June": a measure with its day.
    fn measure(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let grammar = &notes.grammar;
        let Some((_, entry)) = notes.phrase("measure", word) else { return Outcome::Nothing };
        if !grammar.is_verb(word) || !notes.is_political() || self.is_sport() {
            return Outcome::Nothing;
        }
        let chain = self.carriers(word);
        let planned = chain.iter().any(|&at| notes.has_aux(at, &["will", "shall", "'ll", "’ll", "would"]))
            || notes.xpos(word) == Xpos::Vb;
        let occasion =
            grammar.object(word).or_else(|| grammar.subject(word)).is_some_and(|at| notes.in_list("occasion", at));
        let acts = grammar.subject(word).is_some_and(|at| self.someone(at)) || grammar.is_passive(word);
        if !planned
            || occasion
            || !acts
            || notes.is_denied(word)
            || notes.condition(word).is_some_and(|mark| mark != "unless")
        {
            return Outcome::Nothing;
        }
        let time = self.time(word, &[Opener::On, Opener::Bare, Opener::From], used);
        let Some(limit) = time.filter(|limit| self.is_ahead(limit)) else { return Outcome::Nothing };
        let object = grammar.object(word);
        let subject = object.filter(|&at| self.can_lapse(at));
        let words = vec![word, self.clause_end(word)];
        self.hit(DeadlineKind::TakesEffect, "deadline/measure", word, entry, limit, subject, Vec::new(), words, 0.65)
    }

    /// "lorries from 1 November", "would be stopped from 13 February": what holds from a day ahead takes effect then.
    fn since_day(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let grammar = &notes.grammar;
        let own = |limit: &&Limit| {
            let (from, to) = (limit.from as usize, limit.to as usize);
            let range = notes
                .lemmas
                .get(to)
                .is_some_and(|next| matches!(next.as_str(), "to" | "until" | "till" | "through" | "-" | "–"));
            let mut heads = (from..to).filter_map(|at| grammar.head(at)).filter(|head| !(from..to).contains(head));
            limit.opener == Opener::From && !range && !used.contains(&limit.from) && heads.any(|head| head == word)
        };
        let Some(limit) = self.ahead.iter().find(own).map(|limit| self.in_tense(word, *limit)) else {
            return Outcome::Nothing;
        };
        let counts = matches!(notes.upos(word), Upos::Num | Upos::Sym) || self.can_lapse(word);
        let modal = notes.has_aux(word, &["will", "would", "may", "can", "must", "shall"]);
        if !grammar.is_verb(word) && !counts
            || !self.is_ahead(&limit)
            || !(notes.is_political() || modal)
            || self.is_sport()
            || notes.is_denied(word)
        {
            return Outcome::Nothing;
        }
        let subject = Some(word)
            .filter(|&at| self.can_lapse(at))
            .or_else(|| grammar.object(word).filter(|&at| self.can_lapse(at)));
        self.hit(DeadlineKind::TakesEffect, "deadline/from", word, "", limit, subject, Vec::new(), vec![word], 0.65)
    }

    /// Whether a limit is a day that is still to come.
    fn is_ahead(&self, limit: &Limit) -> bool {
        limit.when.precision != demarche_schema::Precision::Year
            && self.published.is_none_or(|day| limit.when.date > day)
    }

    /// Whether a limit is one by which something is done: "by", "within", "in two weeks"; "until" needs a limit, not a state.
    fn is_limit(&self, limit: &Limit, word: usize) -> bool {
        match limit.opener {
            Opener::By | Opener::Within => !(limit.counted && limit.opener == Opener::By),
            Opener::In => {
                limit.counted
                    || limit.when.precision != demarche_schema::Precision::Day && self.notes.has_aux(word, &["must"])
            }
            _ => false,
        }
    }

    // --- parts -------------------------------------------------------------------------------------------------------------

    fn subject(&self, verb: usize) -> Option<usize> {
        let grammar = &self.notes.grammar;
        let surface = [Rel::Nsubj, Rel::NsubjPass, Rel::NsubjOuter];
        let passive = || grammar.is_passive(verb).then(|| grammar.object(verb)).flatten();
        // "the expiring truce"
        let modified = || matches!(grammar.rel(verb), Rel::Amod).then(|| grammar.head(verb)).flatten();
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
    fn named_before(&self, verb: usize) -> Option<usize> {
        let near = |named: &&Named| named.head < verb && self.notes.in_list("lapse", verb) && verb - named.head <= 8;
        self.named.iter().filter(near).max_by_key(|named| named.head).map(|named| named.head)
    }

    /// Whether a word names something that holds for a time: an agreement, a mandate, or "it" for one named before.
    fn can_lapse(&self, at: usize) -> bool {
        let notes = self.notes;
        let named = self.named.iter().any(|named| named.head == at || (named.from..named.to).contains(&at));
        let noun = notes.grammar.is_noun(at) && ["treaty", "truce", "term"].iter().any(|list| notes.in_list(list, at));
        named || noun || self.points_back(at).is_some()
    }

    fn points_back(&self, at: usize) -> Option<&Named> {
        let pronoun = matches!(self.notes.lemma(at), "it" | "this" | "that" | "which" | "both")
            && self.notes.upos(at) == Upos::Pron;
        let back = pronoun.then(|| self.finder.last_before(self.sentence, at)).flatten()?;
        // "It" right after someone's name is more likely someone than something, unless that too is near.
        (back.sentence + 1 >= self.sentence).then_some(back)
    }

    fn is_bare_person(&self, at: usize) -> bool {
        let personal = matches!(self.notes.lemma(at), "he" | "she" | "they" | "we" | "i" | "you" | "who");
        personal || self.notes.grammar.is_noun(at) && self.notes.mention_at(at).is_some() && !self.can_lapse(at)
    }

    fn is_sport(&self) -> bool {
        (0..self.notes.len()).any(|at| self.notes.in_list("sport", at))
    }

    /// Whether a threat follows: "or face sanctions".
    fn has_threat(&self, from: usize) -> bool {
        (from..self.notes.len()).any(|at| self.notes.phrase("or-else", at).is_some_and(|(end, _)| end <= at + 4))
    }

    fn mention_between(&self, from: usize, to: usize) -> Option<usize> {
        let heads = self
            .notes
            .mentions
            .iter()
            .filter(|mention| !mention.readings.is_empty())
            .map(|mention| mention.head as usize);
        heads.into_iter().find(|head| (from..to).contains(head))
    }

    /// The verb of a to-infinitive that starts here.
    fn infinitive_after(&self, at: usize) -> Option<usize> {
        let to = (at..(at + 4).min(self.notes.len())).find(|&at| self.notes.lemma(at) == "to")?;
        (to + 1..(to + 4).min(self.notes.len()))
            .find(|&at| self.notes.xpos(at) == Xpos::Vb || self.notes.grammar.is_verb(at))
    }

    /// The last word of what hangs on a verb, side clauses left out.
    fn clause_end(&self, verb: usize) -> usize {
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
    fn hit(
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

    // --- drafts ------------------------------------------------------------------------------------------------------------

    fn draft(&self, hit: Hit) -> Draft {
        let notes = self.notes;
        // A pronoun that points back to nothing known names nothing.
        let names = |&at: &usize| notes.upos(at) != Upos::Pron || self.points_back(at).is_some();
        let instrument = hit.subject.filter(names).map(|subject| self.instrument(subject, hit.trigger));
        let mut then = Vec::new();
        let mut confidence = hit.confidence;
        if notes.condition(hit.trigger).is_some_and(|mark| mark != "unless")
            || notes.has_aux(hit.trigger, &["may", "might", "could"])
        {
            then.push("only supposed".to_owned());
            confidence *= 0.7;
        }
        let parties = self.parties(&hit, instrument.as_ref());
        if let Some(named) = &instrument {
            then.extend(Some(named.how.clone()).filter(|how| !how.is_empty()));
            then.extend(self.disagreements(&hit, named));
        }
        let (from, to) = self.claim(&hit);
        Draft {
            sentence: self.sentence,
            what: hit.what,
            when: hit.limit.when,
            instrument,
            parties,
            from,
            to,
            trigger: hit.trigger,
            speaker: notes.speaker(hit.trigger),
            rule: hit.rule,
            entry: hit.entry,
            confidence,
            then,
        }
    }

    fn disagreements(&self, hit: &Hit, named: &Named) -> Vec<String> {
        let Some(agreement) = named.id.as_deref().and_then(|id| self.stage.registry.get(id)) else { return Vec::new() };
        let inside = self.notes.codes_below(named.head);
        let parties: Vec<&str> = inside.into_iter().filter(|code| is_state(code)).collect();
        let stated = Stated {
            what: Some(hit.what),
            when: Some(hit.limit.when),
            parties: &parties,
            published: self.published,
            prolonged: hit.prolonged,
        };
        disagreements(agreement, &stated)
    }

    /// The agreement that a word heads or points back to, else the noun phrase as it stands.
    fn instrument(&self, head: usize, trigger: usize) -> Named {
        let notes = self.notes;
        let at = |named: &&Named| named.head == head || (named.from..named.to).contains(&head);
        // "The mandate of the mission": the whole phrase is the one whose head it is.
        let own = self.named.iter().find(|named| named.head == head).or_else(|| self.named.iter().find(at));
        if let Some(named) = own {
            return self.clipped(named.clone(), trigger);
        }
        let inner = notes
            .grammar
            .modifiers(head)
            .find_map(|part| self.named.iter().find(|named| named.head == part && named.id.is_some()));
        let (from, to) = notes.noun_phrase(head);
        let mut named = Named {
            sentence: self.sentence,
            head,
            from,
            to,
            id: inner.and_then(|inner| inner.id.clone()),
            name: inner.map_or_else(|| notes.text(from, to), |inner| inner.name.clone()),
            how: inner
                .map_or_else(|| "no agreement of the registry; its own words".to_owned(), |inner| inner.how.clone()),
            sort: notes.lemma(head).to_owned(),
            words: Vec::new(),
        };
        named = self.clipped(named, trigger);
        if let Some(back) = self.points_back(head) {
            named.id.clone_from(&back.id);
            named.name.clone_from(&back.name);
            named.how = format!("points back to “{}”", back.name);
        }
        named
    }

    /// Without the words from the trigger on, which a tree that took the verb for a noun has in the phrase.
    fn clipped(&self, named: Named, trigger: usize) -> Named {
        if !(named.head + 1..named.to).contains(&trigger) {
            return named;
        }
        let own = named.name == self.notes.text(named.from, named.to);
        let name = if own { self.notes.text(named.from, trigger) } else { named.name };
        Named { to: trigger, name, ..named }
    }

    /// Whom a deadline binds: as its rule says, else whom the agreement's phrase names, else who made it in this sentence, else the
    /// registry's few parties.
    fn parties(&self, hit: &Hit, instrument: Option<&Named>) -> Vec<Bound> {
        let notes = self.notes;
        if !hit.bound.is_empty() {
            let conjuncts = hit.bound.iter().flat_map(|&head| notes.grammar.conjuncts(head));
            let mut found: Vec<usize> = Vec::new();
            for head in conjuncts {
                let own = notes.mention_at(head);
                let below = || notes.mentions_below(head).into_iter().next();
                found.extend(own.or_else(below).filter(|at| !found.contains(at)));
            }
            return found.into_iter().map(Bound::Mention).collect();
        }
        let Some(instrument) = instrument else { return Vec::new() };
        let registered = instrument.id.as_deref().and_then(|id| self.stage.registry.get(id));
        let is_party = |mention: &usize| {
            let mut readings = notes.mentions[*mention].readings.iter();
            readings.any(|reading| registered.is_none_or(|agreement| agreement.is_party(&reading.code) != Some(false)))
        };
        // Those in the phrase itself; in clauses that hang on it only where the registry says that they are parties.
        let below = notes.mentions_below(instrument.head);
        let in_phrase = |at: &usize| (instrument.from..instrument.to).contains(&(notes.mentions[*at].head as usize));
        let mut inside: Vec<usize> = below.iter().copied().filter(is_party).filter(in_phrase).collect();
        if inside.is_empty() && registered.is_some_and(|agreement| !agreement.many) {
            inside = below.into_iter().filter(is_party).collect();
        }
        self.without_repeats(&mut inside);
        if !inside.is_empty() {
            return inside.into_iter().map(Bound::Mention).collect();
        }
        let mut makers: Vec<usize> = self.makers(instrument.head).into_iter().filter(is_party).collect();
        self.without_repeats(&mut makers);
        if registered.is_none() {
            return makers.into_iter().map(Bound::Mention).collect();
        }
        let parties = registered.filter(|agreement| !agreement.many && agreement.parties.len() <= 8);
        parties.map_or_else(Vec::new, |agreement| agreement.parties.iter().cloned().map(Bound::Registry).collect())
    }

    /// Parties of the event that governs the agreement: who signed it, who agreed to it.
    fn makers(&self, head: usize) -> Vec<usize> {
        const MAKING: &[EventType] = &[EventType::Support, EventType::Agree, EventType::Concede, EventType::Retreat];
        let governor = self.notes.grammar.head(head);
        let makes = |event: &&EventView| Some(event.trigger) == governor && MAKING.contains(&event.event);
        let event = self.events.iter().find(makes);
        event.map_or_else(Vec::new, |event| event.actors.iter().chain(&event.recipients).copied().collect())
    }

    /// Of mentions with the same readings the first stays.
    fn without_repeats(&self, mentions: &mut Vec<usize>) {
        let all = mentions.clone();
        let codes = |at: usize| {
            self.notes.mentions[at].readings.iter().map(|reading| (&reading.code, reading.sector)).collect::<Vec<_>>()
        };
        mentions.retain(|&at| all.iter().take_while(|&&other| other != at).all(|&other| codes(other) != codes(at)));
    }

    /// From the first to the last word of what is told: who or what, the trigger, the time.
    fn claim(&self, hit: &Hit) -> (usize, usize) {
        let mut words =
            vec![hit.trigger, self.own_words(hit.trigger).1 - 1, hit.limit.from as usize, hit.limit.to as usize - 1];
        words.extend(&hit.words);
        for &head in hit.bound.iter().chain(hit.subject.iter()) {
            let (from, to) = self.notes.noun_phrase(head);
            words.extend([from, to - 1]);
        }
        words.retain(|&word| word < self.notes.len());
        let from = words.iter().copied().min().unwrap_or(hit.trigger);
        (from, words.iter().copied().max().unwrap_or(hit.trigger) + 1)
    }
}
