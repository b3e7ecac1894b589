//! Which stance rule a word triggers: candidates, their tests, and the choice of the most specific.

use std::cell::RefCell;

use demarche_lexicon::events::{ActorKind, Slot, SlotPath};
use demarche_lexicon::positions::{Only, Site, StanceKind, StanceRule};
use demarche_schema::{Rel, Role, Sector, Upos, Xpos};

use crate::index::{ReadyPattern, ReadyTest, TriggerEntry};
use crate::orders;
use crate::parties;
use crate::polarity;
use crate::scene::Scene;
use crate::topics;

/// A pattern that holds at a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Match {
    /// The word that takes the stance.
    pub(crate) trigger: usize,
    /// The word whose slots are asked: the trigger, or the verb of a modal.
    pub(crate) anchor: usize,
    /// Index of the pattern.
    pub(crate) pattern: usize,
    /// How specific the pattern is here; the highest wins.
    pub(crate) score: u32,
}

/// A pattern that was tried and did not win, for `explain`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The word that triggered it.
    pub trigger: usize,
    /// Rule id.
    pub rule: String,
    /// File and line.
    pub entry: String,
    /// Why not.
    pub why: String,
}

/// Matches the rules on one sentence.
pub(crate) struct Matcher<'a> {
    pub(crate) scene: &'a Scene<'a>,
    /// Whether the sentence names a condition.
    on_terms: bool,
    rejected: Option<RefCell<Vec<Rejected>>>,
}

impl<'a> Matcher<'a> {
    pub(crate) fn new(scene: &'a Scene<'a>, on_terms: bool, trace: bool) -> Self {
        Self { scene, on_terms, rejected: trace.then(RefCell::default) }
    }

    /// What was tried and did not win; empty without trace.
    pub(crate) fn into_rejected(self) -> Vec<Rejected> {
        self.rejected.map(RefCell::into_inner).unwrap_or_default()
    }

    pub(crate) fn pattern(&self, found: Match) -> &'a ReadyPattern {
        &self.scene.index.patterns[found.pattern]
    }

    pub(crate) fn rule(&self, found: Match) -> &'a StanceRule {
        &self.scene.index.rules[self.pattern(found).rule]
    }

    pub(crate) fn entry(&self, found: Match) -> String {
        format!("{}:{}", self.rule(found).origin.file, self.pattern(found).line)
    }

    /// Says why a match does not count.
    pub(crate) fn reject(&self, found: Match, why: impl FnOnce() -> String) {
        let Some(rejected) = &self.rejected else { return };
        let rule = self.rule(found).id.clone();
        let one = Rejected { trigger: found.trigger, rule, entry: self.entry(found), why: why() };
        let mut rejected = rejected.borrow_mut();
        if !rejected.contains(&one) {
            rejected.push(one);
        }
    }

    /// The best match at a word: the most specific, and of those the one that finds holder and claim.
    pub(crate) fn best(&self, word: usize) -> Option<Match> {
        self.ranked(word).first().copied()
    }

    /// Says of matches that were not needed that another was more specific.
    pub(crate) fn outdone(&self, best: Match, lost: &[Match]) {
        for &one in lost {
            let winner = &self.rule(best).id;
            self.reject(one, || format!("{winner} is more specific ({} against {})", best.score, one.score));
        }
    }

    /// The matches at a word, the best first.
    pub(crate) fn ranked(&self, word: usize) -> Vec<Match> {
        let lemma = self.scene.grammar.lemma(word).to_lowercase();
        let form = self.scene.grammar.sentence.form(word).to_lowercase();
        let any = if orders::is_order(&self.scene.grammar, word) { self.scene.index.orders() } else { &[] };
        let entries = self.scene.index.triggers(&lemma, &form).chain(any);
        let mut found: Vec<Match> = entries.filter_map(|entry| self.attempt(word, entry)).collect();
        found.sort_by_key(|m| (std::cmp::Reverse(self.rank(*m)), m.pattern));
        found
    }

    /// A rule that can say what the words mean before one that can't; then the most specific; then the one that finds most.
    fn rank(&self, found: Match) -> (bool, u32, u32) {
        let rule = self.rule(found);
        let means = rule.stance.is_none() || rule.denied.is_some() || !polarity::is_denied(self.scene, found.anchor);
        let pattern = self.pattern(found);
        let filled = |sites: &[Site]| u32::from(sites.iter().any(|site| self.is_filled(found, site)));
        (means, found.score, 2 * filled(&pattern.claim) + filled(&pattern.holder))
    }

    fn is_filled(&self, found: Match, site: &Site) -> bool {
        match site {
            Site::Slot(path) => !self.fillers(found, path).is_empty(),
            Site::Speaker | Site::Whole => true,
        }
    }

    fn attempt(&self, word: usize, entry: &TriggerEntry) -> Option<Match> {
        let pattern = &self.scene.index.patterns[entry.pattern];
        if !self.fits_kind(word, pattern.kind) || !self.scene.preceded(word, &entry.before) {
            return None;
        }
        let anchor = self.anchor(word, pattern.kind)?;
        let mut found = Match { trigger: word, anchor, pattern: entry.pattern, score: 1 };
        if let Err(why) = self.fits_word(word, entry, &mut found.score) {
            self.reject(found, || why);
            return None;
        }
        found.score += 3 * u32::try_from(entry.before.len()).unwrap_or(0);
        // "Reject this text": the form says more than the word.
        found.score += if pattern.kind == StanceKind::Order { 4 } else { 0 };
        for test in &pattern.tests {
            if !self.passes(test, &mut found) {
                self.reject(found, || format!("{} does not hold", show_test(test)));
                return None;
            }
        }
        self.limited(&mut found).then_some(found)
    }

    /// Whether a rule that is limited to certain cases is in one of them; that makes it more specific, a mere condition apart.
    fn limited(&self, found: &mut Match) -> bool {
        let only = &self.rule(*found).only;
        if only.is_empty() {
            return true;
        }
        let holds = |case: &Only| match case {
            Only::Denied => polarity::is_denied(self.scene, found.anchor),
            Only::Said => parties::speaker(self.scene, found.anchor).is_some(),
            Only::Own => self.says_itself(*found),
            Only::Ought => polarity::is_asked(self.scene, found.anchor),
            Only::Terms => false,
        };
        if only.iter().any(holds) {
            found.score += 1;
            return true;
        }
        let terms = only.contains(&Only::Terms) && self.on_terms;
        if !terms {
            self.reject(*found, || "it is not one of the cases that the rule is for".to_owned());
        }
        terms
    }

    /// Whether whoever says the clause is its own subject: "Oman said that it would". What is told of "he" or "she" without a word of
    /// reporting goes on with what was reported: "She would settle for a quarter."
    fn says_itself(&self, found: Match) -> bool {
        let Some(speaker) = parties::speaker(self.scene, found.anchor) else { return self.goes_on(found) };
        let subject = self.fillers(found, &[Slot::Subj]);
        let parties = parties::resolve(self.scene, &subject, Some(speaker));
        // An official whose state no list names speaks of the state that the sentence is about.
        let official =
            parties::is_nameless_official(self.scene, speaker) || parties::is_its_official(self.scene, speaker);
        parties.iter().any(|party| official || crate::coder::same_party(self.scene.mentions, &[speaker], *party))
    }

    /// Whether the clause is a main one about "he", "she", "it" or "they", with "would" or "could": free reported speech.
    fn goes_on(&self, found: Match) -> bool {
        let grammar = &self.scene.grammar;
        let main = matches!(grammar.rel(found.anchor), Rel::Root | Rel::Conj);
        let reported =
            grammar.children_by(found.anchor, &[Rel::Aux]).any(|aux| matches!(grammar.lemma(aux), "would" | "could"));
        let pronoun = |&word: &usize| {
            let form = grammar.sentence.form(word).to_lowercase();
            matches!(form.as_str(), "he" | "she" | "it" | "they") && self.scene.resolved(word).is_some()
        };
        main && reported && self.fillers(found, &[Slot::Subj]).iter().any(pronoun)
    }

    /// The word whose slots are asked: the verb of a modal, the noun of a preposition that is the predicate ("is against the bill").
    fn anchor(&self, word: usize, kind: StanceKind) -> Option<usize> {
        let grammar = &self.scene.grammar;
        let preposition = kind == StanceKind::Adj && matches!(grammar.rel(word), Rel::Case | Rel::Mark);
        match kind {
            StanceKind::Modal => grammar.head(word),
            _ if preposition => grammar.head(word).filter(|&head| grammar.child(head, &[Rel::Cop]).is_some()),
            _ => Some(word),
        }
    }

    fn fits_kind(&self, word: usize, kind: StanceKind) -> bool {
        let grammar = &self.scene.grammar;
        let tag = &grammar.parse.words[word];
        match kind {
            StanceKind::Verb => {
                tag.upos == Upos::Verb
                    || (tag.upos == Upos::Adj && matches!(tag.xpos, Xpos::Vbn | Xpos::Vbg | Xpos::Vbd))
            }
            // "demand note": a noun before a noun only says of what kind that is.
            StanceKind::Noun => {
                tag.rel != Rel::Compound && (matches!(tag.upos, Upos::Noun | Upos::Propn)) && !self.in_name(word)
            }
            StanceKind::Adj => {
                matches!(tag.upos, Upos::Adj | Upos::Verb | Upos::Adv | Upos::Noun | Upos::Adp | Upos::Sconj)
            }
            StanceKind::Modal => tag.rel == Rel::Aux,
            StanceKind::Order => orders::is_order(grammar, word),
        }
    }

    /// Whether the word is part of a longer name.
    fn in_name(&self, word: usize) -> bool {
        let Some(mention) = self.scene.mention(word).map(|m| &self.scene.mentions[m]) else { return false };
        let name = |at: usize| self.scene.grammar.parse.words.get(at).is_some_and(|w| w.upos == Upos::Propn);
        mention.to - mention.from > 1 && !mention.readings.is_empty() && name(word)
    }

    fn fits_word(&self, word: usize, entry: &TriggerEntry, score: &mut u32) -> Result<(), String> {
        let grammar = &self.scene.grammar;
        if let Some(wanted) = &entry.particle {
            if !self.has_particle(word, wanted) {
                return Err(format!("there is no “{wanted}” with it"));
            }
            *score += 3;
        } else if let Some(particle) = grammar.particle(word).map(|p| grammar.lemma(p)) {
            let own = |e: &TriggerEntry| e.particle.as_deref() == Some(particle);
            if self.scene.index.triggers(&grammar.lemma(word).to_lowercase(), "").any(own) {
                return Err(format!("it is “{} {particle}”", grammar.lemma(word)));
            }
        }
        if let Some(wanted) = &entry.sense {
            let roleset = grammar.parse.predicate(word).and_then(|p| p.roleset.rsplit_once('.'));
            match roleset.filter(|(lemma, _)| *lemma == grammar.lemma(word)) {
                Some((_, sense)) if sense == wanted => *score += 3,
                Some((_, sense)) => return Err(format!("its sense is {sense}, not {wanted}")),
                None => {}
            }
        }
        Ok(())
    }

    /// The particle as the tree marks it, or standing right behind the verb.
    fn has_particle(&self, word: usize, wanted: &str) -> bool {
        let grammar = &self.scene.grammar;
        grammar.children(word).iter().any(|&c| {
            grammar.lemma(c) == wanted
                && matches!(grammar.rel(c), Rel::CompoundPrt | Rel::Advmod | Rel::Case | Rel::Obl | Rel::Xcomp)
        }) || grammar.parse.words.get(word + 1).is_some_and(|next| {
            &*next.lemma == wanted && (next.xpos == Xpos::Rp || !matches!(next.rel, Rel::Case | Rel::Mark))
        })
    }

    /// Whether a test holds; raises the score by what it asked for.
    fn passes(&self, test: &ReadyTest, found: &mut Match) -> bool {
        let mut fillers: Vec<usize> = test.paths.iter().flat_map(|path| self.fillers(*found, path)).collect();
        let meant: Vec<usize> = fillers.iter().filter_map(|&at| self.scene.grammar.quantified(at)).collect();
        fillers.extend(meant);
        let worth = self.worth(test, &fillers);
        found.score += if test.negated { 0 } else { worth.unwrap_or(0) };
        worth.is_some() != test.negated
    }

    /// What the first alternative that holds is worth: exact words most, a mere presence least.
    fn worth(&self, test: &ReadyTest, fillers: &[usize]) -> Option<u32> {
        if test.words.is_some_and(|set| fillers.iter().any(|&at| self.scene.in_set(set, at))) {
            return Some(4);
        }
        if let Some(kinds) = &test.actors
            && fillers.iter().any(|&at| self.is_actor(at, kinds))
        {
            return Some(if kinds.is_empty() { 2 } else { 3 });
        }
        (test.filled && !fillers.is_empty()).then_some(1)
    }

    fn is_actor(&self, at: usize, kinds: &[ActorKind]) -> bool {
        let Some(mention) = self.scene.mention(at).map(|m| &self.scene.mentions[m]) else {
            return kinds.is_empty() && parties::is_own(self.scene, at);
        };
        mention.readings.iter().any(|reading| {
            kinds.is_empty() && !reading.code.is_empty()
                || kinds.iter().any(|kind| match kind {
                    ActorKind::Sector(sector) => {
                        let state = reading.sector.is_none() && *sector == Sector::Gov && !reading.code.is_empty();
                        state || reading.sector == Some(*sector) || reading.other_sectors.contains(sector)
                    }
                    ActorKind::Code(code) => reading.code == *code,
                })
        })
    }

    /// The words that fill a slot path, later conjuncts not included.
    pub(crate) fn fillers(&self, found: Match, path: &[Slot]) -> Vec<usize> {
        if let [Slot::Subj] = path
            && self.pattern(found).kind == StanceKind::Adj
        {
            return self.scene.grammar.subject_of_adjective(found.anchor).into_iter().collect();
        }
        let mut here = vec![found.anchor];
        for (step, slot) in path.iter().enumerate() {
            let mut next: Vec<usize> = here.iter().flat_map(|&at| self.step(at, slot, step == 0)).collect();
            next.dedup();
            here = next;
        }
        here.retain(|&at| at != found.anchor || matches!(path, [Slot::Itself]));
        here
    }

    fn step(&self, at: usize, slot: &Slot, first: bool) -> Vec<usize> {
        let grammar = &self.scene.grammar;
        let one = |found: Option<usize>| found.into_iter().collect::<Vec<_>>();
        match slot {
            Slot::Subj => one(self.subject(at)),
            Slot::Obj => one(grammar.object(at)),
            Slot::Iobj => one(grammar.indirect_object(at)),
            Slot::Clause => {
                let clause = grammar.clause(at).or_else(|| self.loose_clause(at));
                clause.map_or_else(Vec::new, |clause| grammar.conjuncts(clause))
            }
            Slot::Infinitive => {
                let clause = grammar.clause(at).or_else(|| self.loose_clause(at));
                let infinitive = clause.filter(|&clause| grammar.is_infinitive(clause));
                infinitive.map_or_else(Vec::new, |clause| grammar.conjuncts(clause))
            }
            Slot::Wish => {
                let wish = grammar.clause(at).filter(|&clause| grammar.is_wish(clause));
                wish.map_or_else(Vec::new, |clause| grammar.conjuncts(clause))
            }
            Slot::Itself => vec![at],
            Slot::Poss => one(grammar.possessor(at)),
            Slot::Mod => grammar.modifiers(at).collect(),
            Slot::Aux => grammar.children_by(at, &[Rel::Aux]).collect(),
            Slot::Adv => grammar.children_by(at, &[Rel::Advmod, Rel::CompoundPrt]).collect(),
            Slot::Prep(name) => one(self.phrase(at, name, first)),
            Slot::Arg(number) => one(grammar.role(at, Role::ALL[usize::from(*number)])),
            // The reader refuses slots of events in stance rules.
            Slot::Actor | Slot::Recipient => Vec::new(),
        }
    }

    /// The noun after a preposition; of several the first that is no expression of time ("agreed on Friday on a plan").
    fn phrase(&self, at: usize, name: &str, near: bool) -> Option<usize> {
        let grammar = &self.scene.grammar;
        let found = if near { grammar.prepositional_near(at, name) } else { grammar.prepositional(at, name) }?;
        if !topics::is_time(self.scene, found) {
            return Some(found);
        }
        let other = |&c: &usize| grammar.case_of(c).is_some_and(|case| case == name) && !topics::is_time(self.scene, c);
        // "asked for one more year": a length of time is what is wanted where nothing else is.
        let length = || name == "for" && grammar.is_verb(at) && !topics::is_point(self.scene, found);
        grammar.children_by(at, &[Rel::Obl, Rel::Nmod]).find(other).or_else(|| length().then_some(found))
    }

    /// A clause that the tree takes for a subject or an adjunct: "it is vital to reopen", "ruled out closing".
    fn loose_clause(&self, at: usize) -> Option<usize> {
        let grammar = &self.scene.grammar;
        let subject = grammar.child(at, &[Rel::Csubj, Rel::CsubjPass]).filter(|&clause| clause > at);
        let bare = |&clause: &usize| {
            clause > at
                && clause <= at + 4
                && grammar.parse.words[clause].xpos == Xpos::Vbg
                && grammar.child(clause, &[Rel::Mark, Rel::Case]).is_none()
                && !(at..clause).any(|word| grammar.sentence.form(word) == ",")
        };
        let bare = || grammar.children_by(at, &[Rel::Advcl, Rel::Obj, Rel::Dep]).find(bare);
        subject.or_else(bare).or_else(|| self.clause_below(at))
    }

    /// A that-clause that the tree hangs on an adverb or adjunct of the verb: "denied once more that it …".
    fn clause_below(&self, at: usize) -> Option<usize> {
        let grammar = &self.scene.grammar;
        if !grammar.is_verb(at) || grammar.clause(at).is_some() {
            return None;
        }
        let told = |&clause: &usize| {
            grammar.child(clause, &[Rel::Mark]).is_some_and(|mark| grammar.lemma(mark) == "that" && mark > at)
                && grammar.child(clause, &[Rel::Nsubj, Rel::NsubjPass]).is_some()
        };
        let own = grammar.children_by(at, &[Rel::Advcl]).find(told);
        let adjuncts = grammar.children_by(at, &[Rel::Advmod, Rel::Obl, Rel::OblUnmarked]).filter(|&one| one > at);
        own.or_else(|| {
            adjuncts.flat_map(|one| grammar.children_by(one, &[Rel::Advcl, Rel::Acl, Rel::Ccomp])).find(told)
        })
    }

    /// The logical subject; of a noun or adjective with a copula its grammatical one.
    fn subject(&self, at: usize) -> Option<usize> {
        let grammar = &self.scene.grammar;
        let copular = grammar.child(at, &[Rel::Cop]).is_some();
        let plain = if copular { grammar.subject_of_adjective(at) } else { grammar.subject(at) };
        plain.or_else(|| self.headless(at)).or_else(|| self.agent_beside(at))
    }

    /// The name that the tree takes for the head of a sentence whose verb it hangs below: "Chad, which …, **called** on Niger to …".
    fn headless(&self, at: usize) -> Option<usize> {
        let grammar = &self.scene.grammar;
        let head = grammar.head(at).filter(|&head| grammar.rel(head) == Rel::Root && head < at)?;
        let main = grammar.rel(at) == Rel::Acl && grammar.is_verb(at) && grammar.sentence.form(at - 1) == ",";
        (main && self.scene.resolved(head).is_some()).then_some(head)
    }

    /// "a demand **by Oman** that …": the tree may hang the agent on the verb around.
    fn agent_beside(&self, at: usize) -> Option<usize> {
        let grammar = &self.scene.grammar;
        let by = (grammar.is_noun(at) && at + 2 < grammar.len()).then_some(at + 1)?;
        let head = grammar.head(by).filter(|&head| head > by && head <= by + 4)?;
        (grammar.lemma(by) == "by" && grammar.rel(by) == Rel::Case).then_some(head)
    }
}

/// A test as its author wrote it, near enough to recognise.
fn show_test(test: &ReadyTest) -> String {
    let path = |path: &SlotPath| path.iter().map(show_slot).collect::<Vec<_>>().join(".");
    let paths: Vec<String> = test.paths.iter().map(path).collect();
    let mut wanted = Vec::new();
    wanted.extend(test.filled.then_some("something"));
    wanted.extend(test.words.map(|_| "one of its words"));
    wanted.extend(test.actors.as_ref().map(|_| "an actor"));
    format!("“{} {} {}”", paths.join("|"), if test.negated { "is not" } else { "is" }, wanted.join(" or "))
}

fn show_slot(slot: &Slot) -> String {
    match slot {
        Slot::Prep(name) => name.clone(),
        Slot::Arg(number) => format!("ARG{number}"),
        other => format!("{other:?}").to_lowercase(),
    }
}
