//! Which rule a word triggers: candidates, their tests, and the choice of the most specific.

use std::cell::{Cell, RefCell};

use demarche_lexicon::events::{ActorKind, Outcome, Rule, Slot, SlotPath, TriggerKind};
use demarche_schema::{EventType, Mention, Rel, Role, Sector, Upos, Xpos};

use crate::index::{Index, ReadyPattern, ReadyTest, SetId, TriggerEntry};
use demarche_grammar::Grammar;

/// How often a party may be that of the event inside: "threatened to refuse to stop the shelling of" is deeper than writers go.
const NESTED: u8 = 4;

/// How much less a pattern of a rule kept in reserve counts: about as much as one test for exact words.
const RESERVE: u32 = 5;

/// A pattern that holds at a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Match {
    /// The triggering word.
    pub(crate) trigger: usize,
    /// Index of the pattern.
    pub(crate) pattern: u32,
    /// How specific the pattern is here; the highest wins.
    pub(crate) score: u32,
    /// Words that hold events that are part of this one.
    pub(crate) absorbs: Vec<usize>,
    /// The word whose event fills `clause`, `obj=<…>` and the like, if any.
    pub(crate) content: Option<usize>,
}

/// A pattern that was tried and did not win, for `explain`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The triggering word.
    pub trigger: usize,
    /// Rule id.
    pub rule: String,
    /// File and line of the pattern.
    pub entry: String,
    /// Why not.
    pub why: String,
}

/// The actor slots of one sentence: which word heads which mention.
#[derive(Debug, Default)]
pub(crate) struct Heads {
    by_word: Vec<Option<usize>>,
}

impl Heads {
    pub(crate) fn new(words: usize, mentions: &[Mention]) -> Self {
        let mut by_word = vec![None; words];
        for (at, mention) in mentions.iter().enumerate() {
            if let Some(slot) = by_word.get_mut(mention.head as usize) {
                *slot = slot.or(Some(at));
            }
        }
        // A word inside a longer name stands for it, whatever the tree says is its head.
        for (at, mention) in mentions.iter().enumerate() {
            for word in mention.from..mention.to {
                if let Some(slot) = by_word.get_mut(word as usize) {
                    *slot = slot.or(Some(at));
                }
            }
        }
        Self { by_word }
    }

    pub(crate) fn at(&self, word: usize) -> Option<usize> {
        self.by_word.get(word).copied().flatten()
    }
}

#[derive(Debug, Clone)]
enum Memo {
    Unknown,
    Open,
    Known(Option<Match>),
}

/// Matches the rules on one sentence. Each word is decided once; a word asked for while it is being decided counts as no event.
#[derive(Debug)]
pub(crate) struct Matcher<'a> {
    pub(crate) index: &'a Index,
    pub(crate) grammar: &'a Grammar<'a>,
    pub(crate) mentions: &'a [Mention],
    pub(crate) heads: Heads,
    /// The sets each word belongs to, sorted. A sentence asks thousands of times; looking each word up once took a tenth off its time.
    sets: Vec<Vec<SetId>>,
    memo: RefCell<Vec<Memo>>,
    nested: Cell<u8>,
    rejected: Option<RefCell<Vec<Rejected>>>,
}

impl<'a> Matcher<'a> {
    pub(crate) fn new(index: &'a Index, grammar: &'a Grammar<'a>, mentions: &'a [Mention], trace: bool) -> Self {
        let heads = Heads::new(grammar.len(), mentions);
        let sets = (0..grammar.len()).map(|at| sets_of(index, grammar, at)).collect();
        let memo = RefCell::new(vec![Memo::Unknown; grammar.len()]);
        let rejected = trace.then(RefCell::default);
        Self { index, grammar, mentions, heads, sets, memo, nested: Cell::new(0), rejected }
    }

    /// What was tried and did not win; empty without trace.
    pub(crate) fn into_rejected(self) -> Vec<Rejected> {
        self.rejected.map(RefCell::into_inner).unwrap_or_default()
    }

    pub(crate) fn pattern(&self, found: &Match) -> &'a ReadyPattern {
        &self.index.patterns[found.pattern as usize]
    }

    pub(crate) fn rule(&self, found: &Match) -> &'a Rule {
        &self.index.rules[self.pattern(found).rule as usize]
    }

    /// The event type a match codes; `None` for rules that say "nothing".
    pub(crate) fn event_of(&self, found: &Match) -> Option<EventType> {
        match self.rule(found).outcome {
            Outcome::Nothing => None,
            Outcome::Event { event, .. } => Some(event),
        }
    }

    /// The best match at a word.
    pub(crate) fn best(&self, word: usize) -> Option<Match> {
        match &self.memo.borrow()[word] {
            Memo::Known(found) => return found.clone(),
            Memo::Open => return None,
            Memo::Unknown => {}
        }
        self.memo.borrow_mut()[word] = Memo::Open;
        let found = self.decide(word);
        self.memo.borrow_mut()[word] = Memo::Known(found.clone());
        found
    }

    /// Every match at a word, best first.
    pub(crate) fn all(&self, word: usize) -> Vec<Match> {
        let lemma = self.grammar.lemma(word).to_lowercase();
        let form = self.grammar.sentence.form(word).to_lowercase();
        let entries = self.index.triggers(&lemma, &form);
        let mut found: Vec<Match> = entries.filter_map(|entry| self.attempt(word, entry)).collect();
        found.sort_by_key(|m| (std::cmp::Reverse(self.rank(m)), m.pattern));
        found
    }

    /// Every pattern that the word triggers, tests that only ask for certain words or actors not looked at, with the number of
    /// tests that hold: for when an event is known to be there and no rule fits in full.
    pub(crate) fn nearly(&self, word: usize) -> Vec<Match> {
        let lemma = self.grammar.lemma(word).to_lowercase();
        let form = self.grammar.sentence.form(word).to_lowercase();
        let entries = self.index.triggers(&lemma, &form);
        let mut found: Vec<Match> = entries.filter_map(|entry| self.attempt_nearly(word, entry)).collect();
        found.sort_by_key(|m| (std::cmp::Reverse(m.score), m.pattern));
        found
    }

    fn attempt_nearly(&self, word: usize, entry: &TriggerEntry) -> Option<Match> {
        let pattern = &self.index.patterns[entry.pattern as usize];
        if !self.fits_kind(word, pattern.kind) || !preceded(self.grammar, word, &entry.before) {
            return None;
        }
        let mut found = Match { trigger: word, pattern: entry.pattern, score: 1, absorbs: Vec::new(), content: None };
        self.fits_word(word, entry, &mut found.score).ok()?;
        let (mut held, mut failed) = (0, 0);
        for test in &pattern.tests {
            let holds = self.passes(test, &mut found);
            // What is said is no demand without its "must".
            let essential = test.negated || test.paths.iter().flatten().any(|slot| *slot == Slot::Aux);
            if !holds && essential {
                return None;
            }
            if holds { held += 1 } else { failed += 1 }
        }
        // A pattern that asked for much and got nothing says nothing.
        (failed <= held + 1).then_some(Match { score: found.score.saturating_sub(failed), ..found })
    }

    fn decide(&self, word: usize) -> Option<Match> {
        let mut found = self.all(word);
        let best = self.chosen(&found).map(|at| found.remove(at));
        if let Some(best) = &best {
            for lost in found {
                let why = format!("{} is more specific ({} against {})", self.rule(best).id, best.score, lost.score);
                self.reject(word, lost.pattern, || why);
            }
        }
        best
    }

    /// The first; but a rule that says "nothing" speaks for the types of its own folder only ("shot down" a proposal is no shooting and
    /// yet a rejection), so that what a reserve rule of another type makes of the word stands.
    fn chosen(&self, found: &[Match]) -> Option<usize> {
        let best = found.first()?;
        let family = |one: &Match| self.rule(one).id.split('/').next().unwrap_or_default();
        let other = |one: &Match| {
            self.event_of(one).is_some() && self.rule(one).reserve && family(one) != family(best) && one.score > 3
        };
        if self.event_of(best).is_some() { Some(0) } else { Some(found.iter().position(other).unwrap_or(0)) }
    }

    /// Specific before general; then the one that finds both parties.
    fn rank(&self, found: &Match) -> (u32, u32, bool) {
        let pattern = self.pattern(found);
        let filled = |paths: &[SlotPath]| u32::from(!self.first_filled(found, paths).is_empty());
        let parties = 2 * filled(&pattern.actor) + filled(&pattern.recipient);
        (found.score, parties, self.event_of(found).is_none())
    }

    fn reject(&self, trigger: usize, pattern: u32, why: impl FnOnce() -> String) {
        let Some(rejected) = &self.rejected else { return };
        let pattern = &self.index.patterns[pattern as usize];
        let rule = &self.index.rules[pattern.rule as usize];
        let entry = format!("{}:{}", rule.origin.file, pattern.line);
        let one = Rejected { trigger, rule: rule.id.clone(), entry, why: why() };
        let mut rejected = rejected.borrow_mut();
        if !rejected.contains(&one) {
            rejected.push(one);
        }
    }

    fn attempt(&self, word: usize, entry: &TriggerEntry) -> Option<Match> {
        let pattern = &self.index.patterns[entry.pattern as usize];
        if !self.fits_kind(word, pattern.kind) || !preceded(self.grammar, word, &entry.before) {
            return None;
        }
        let mut found = Match { trigger: word, pattern: entry.pattern, score: 1, absorbs: Vec::new(), content: None };
        if let Err(why) = self.fits_word(word, entry, &mut found.score) {
            self.reject(word, entry.pattern, || why);
            return None;
        }
        found.score += 3 * u32::try_from(entry.before.len()).unwrap_or(0);
        for test in &pattern.tests {
            if !self.passes(test, &mut found) {
                self.reject(word, entry.pattern, || format!("{} does not hold", show_test(test)));
                return None;
            }
        }
        if self.index.rules[pattern.rule as usize].reserve {
            found.score = found.score.saturating_sub(RESERVE).max(1);
        }
        Some(found)
    }

    /// Whether the word is part of a longer name: the "Forum" of the Pacific Islands Forum is no meeting.
    fn in_name(&self, word: usize) -> bool {
        let Some(mention) = self.heads.at(word).map(|m| &self.mentions[m]) else { return false };
        let resolved = mention.to - mention.from > 1 && !mention.readings.is_empty();
        let names = |at: usize| self.grammar.parse.words.get(at).is_some_and(|w| w.upos == Upos::Propn);
        resolved && names(word) && (mention.from..mention.to).any(|at| at as usize != word && names(at as usize))
    }

    fn fits_kind(&self, word: usize, kind: TriggerKind) -> bool {
        let tag = &self.grammar.parse.words[word];
        match kind {
            // "land-based missiles", "a U.S.-owned tanker": of what kind they are.
            TriggerKind::Verb if tag.rel == Rel::Amod && self.behind_hyphen(word) => false,
            TriggerKind::Verb => {
                tag.upos == Upos::Verb
                    || (tag.upos == Upos::Adj && matches!(tag.xpos, Xpos::Vbn | Xpos::Vbg | Xpos::Vbd))
            }
            // "attack jets", "arrest warrant": a noun before a noun only says of what kind that is.
            TriggerKind::Noun if tag.rel == Rel::Compound || self.in_name(word) => false,
            // The month, not the march.
            TriggerKind::Noun if tag.upos == Upos::Propn && self.grammar.sentence.form(word) == "March" => false,
            TriggerKind::Noun => {
                matches!(tag.upos, Upos::Noun | Upos::Propn) || (tag.upos == Upos::Verb && self.gerund_noun(word))
            }
            TriggerKind::Adj => matches!(tag.upos, Upos::Adj | Upos::Verb | Upos::Adv | Upos::Noun),
        }
    }

    /// Whether the word is the end of one written with a hyphen.
    fn behind_hyphen(&self, word: usize) -> bool {
        word.checked_sub(1).is_some_and(|at| matches!(self.grammar.sentence.form(at), "-" | "‐" | "–"))
    }

    /// "the shelling of": a gerund that is built like a noun.
    fn gerund_noun(&self, word: usize) -> bool {
        self.grammar.parse.words[word].xpos == Xpos::Vbg
            && self.grammar.child(word, &[Rel::Det, Rel::Nmod, Rel::NmodPoss, Rel::Case]).is_some()
    }

    fn fits_word(&self, word: usize, entry: &TriggerEntry, score: &mut u32) -> Result<(), String> {
        if let Some(wanted) = &entry.particle {
            if !self.has_particle(word, wanted) {
                return Err(format!("there is no “{wanted}” with it"));
            }
            *score += 3;
        } else if let Some(particle) = self.grammar.particle(word).map(|p| self.grammar.lemma(p)) {
            // "backed down" is not "backed", where the lexicon knows the verb with its particle.
            let own = |e: &TriggerEntry| e.particle.as_deref() == Some(particle);
            if self.index.triggers(&self.grammar.lemma(word).to_lowercase(), "").any(own) {
                return Err(format!("it is “{} {particle}”", self.grammar.lemma(word)));
            }
        }
        if let Some(wanted) = &entry.sense {
            // "shell_out.03" says nothing of the senses of "shell".
            let roleset = self.grammar.parse.predicate(word).and_then(|p| p.roleset.rsplit_once('.'));
            match roleset.filter(|(lemma, _)| *lemma == self.grammar.lemma(word)) {
                Some((_, sense)) if sense == wanted => *score += 3,
                Some((_, sense)) => return Err(format!("its sense is {sense}, not {wanted}")),
                None => {}
            }
        }
        Ok(())
    }

    /// The particle as the tree marks it, or standing right behind the verb or its short object.
    fn has_particle(&self, word: usize, wanted: &str) -> bool {
        let grammar = self.grammar;
        grammar.children(word).iter().any(|&c| {
            grammar.lemma(c) == wanted
                && matches!(grammar.rel(c), Rel::CompoundPrt | Rel::Advmod | Rel::Case | Rel::Obl)
        }) || grammar.parse.words.get(word + 1).is_some_and(|next| {
            &*next.lemma == wanted && (next.xpos == Xpos::Rp || !matches!(next.rel, Rel::Case | Rel::Mark))
        })
    }

    /// Whether a test holds; raises the score by what it asked for.
    fn passes(&self, test: &ReadyTest, found: &mut Match) -> bool {
        let kind = self.pattern(found).kind;
        let mut fillers: Vec<usize> =
            test.paths.iter().flat_map(|path| self.fillers_for(kind, found.trigger, path)).collect();
        let meant: Vec<usize> = fillers.iter().filter_map(|&at| self.grammar.quantified(at)).collect();
        fillers.extend(meant);
        let worth = self.worth(test, &fillers, found);
        // What must be absent tells little of what is there.
        found.score += if test.negated { 0 } else { worth.unwrap_or(0) };
        worth.is_some() != test.negated
    }

    /// What the first alternative that holds is worth: exact words and events most, a mere presence least.
    fn worth(&self, test: &ReadyTest, fillers: &[usize], found: &mut Match) -> Option<u32> {
        if let Some(hit) = test.words.and_then(|set| fillers.iter().copied().find(|&at| self.in_set(set, at))) {
            found.absorbs.extend((!test.negated).then_some(hit));
            return Some(4);
        }
        if let Some(types) = &test.events
            && self.holds_event(types, fillers, test.negated, found)
        {
            return Some(if types.is_empty() { 3 } else { 4 });
        }
        if let Some(kinds) = &test.actors
            && fillers.iter().any(|&at| self.is_actor(at, kinds))
        {
            return Some(if kinds.is_empty() { 2 } else { 3 });
        }
        (test.filled && !fillers.is_empty()).then_some(1)
    }

    fn holds_event(&self, types: &[EventType], fillers: &[usize], negated: bool, found: &mut Match) -> bool {
        for &at in fillers {
            let Some((word, inner)) = self.event_at(at).filter(|(word, _)| *word != found.trigger) else { continue };
            let Some(event) = self.event_of(&inner) else { continue };
            if types.is_empty() || types.contains(&event) {
                if !negated {
                    found.absorbs.extend(self.grammar.conjuncts(at));
                    found.absorbs.extend(self.grammar.conjuncts(word));
                    found.absorbs.extend(&inner.absorbs);
                    found.content.get_or_insert(word);
                }
                return true;
            }
        }
        false
    }

    /// The event at a word, looking through light and aspect verbs: "to hold talks", "began to withdraw".
    pub(crate) fn event_at(&self, at: usize) -> Option<(usize, Match)> {
        let mut here = at;
        for _ in 0..3 {
            if let Some(found) = self.best(here) {
                return Some((here, found));
            }
            here = self.inner(here)?;
        }
        None
    }

    fn inner(&self, at: usize) -> Option<usize> {
        let grammar = self.grammar;
        let through = grammar.is_light(at) || self.in_set(self.index.built_in.transparent, at);
        let carried = through.then(|| grammar.object(at).or_else(|| grammar.clause(at))).flatten();
        // "the start of talks", "an end to fighting", "a halt to the shelling".
        let nominal = || ["of", "to", "in"].iter().find_map(|p| grammar.prepositional(at, p));
        carried
            .or_else(|| nominal().filter(|_| grammar.is_noun(at) && self.in_set(self.index.built_in.transparent, at)))
    }

    /// Whether the word belongs to a set: by lemma, by form, or with its particle.
    pub(crate) fn in_set(&self, set: SetId, at: usize) -> bool {
        self.sets[at].binary_search(&set).is_ok()
    }

    fn is_place(&self, at: usize) -> bool {
        self.heads.at(at).is_some_and(|mention| self.mentions[mention].place)
    }

    fn is_actor(&self, at: usize, kinds: &[ActorKind]) -> bool {
        let Some(mention) = self.heads.at(at).map(|m| &self.mentions[m]) else { return false };
        mention.readings.iter().any(|reading| {
            kinds.is_empty()
                || kinds.iter().any(|kind| match kind {
                    ActorKind::Sector(sector) => {
                        // A state named alone acts through its government.
                        let state = reading.sector.is_none()
                            && *sector == Sector::Gov
                            && !reading.code.is_empty()
                            && !mention.place;
                        state || reading.sector == Some(*sector) || reading.other_sectors.contains(sector)
                    }
                    ActorKind::Code(code) => reading.code == *code,
                })
        })
    }

    /// The words that fill a slot path from a trigger, later conjuncts not included.
    pub(crate) fn fillers(&self, trigger: usize, path: &[Slot]) -> Vec<usize> {
        let mut here = vec![trigger];
        for (step, slot) in path.iter().enumerate() {
            let mut next: Vec<usize> = here.iter().flat_map(|&at| self.step(at, slot, step == 0)).collect();
            next.dedup();
            here = next;
        }
        here.retain(|&at| at != trigger);
        here
    }

    /// The words that fill a slot path from the trigger of a pattern of this kind.
    fn fillers_for(&self, kind: TriggerKind, trigger: usize, path: &[Slot]) -> Vec<usize> {
        match path {
            [Slot::Subj] if kind == TriggerKind::Adj => {
                self.grammar.subject_of_adjective(trigger).into_iter().collect()
            }
            _ => self.fillers(trigger, path),
        }
    }

    fn step(&self, at: usize, slot: &Slot, first: bool) -> Vec<usize> {
        let grammar = self.grammar;
        let one = |found: Option<usize>| found.into_iter().collect::<Vec<_>>();
        match slot {
            Slot::Subj => one(grammar.subject(at)),
            Slot::Obj => one(grammar.object(at)),
            Slot::Iobj => one(grammar.indirect_object(at)),
            Slot::Clause => grammar.clause(at).map_or_else(Vec::new, |clause| grammar.conjuncts(clause)),
            Slot::Infinitive => {
                let infinitive = grammar.clause(at).filter(|&clause| grammar.is_infinitive(clause));
                infinitive.map_or_else(Vec::new, |clause| grammar.conjuncts(clause))
            }
            Slot::Wish => {
                let wish = grammar.clause(at).filter(|&clause| grammar.is_wish(clause));
                wish.map_or_else(Vec::new, |clause| grammar.conjuncts(clause))
            }
            Slot::Itself => vec![at],
            Slot::Poss => one(grammar.possessor(at)),
            // "the London talks": a place before a noun is no party.
            Slot::Mod => grammar.modifiers(at).filter(|&at| !self.is_place(at)).collect(),
            Slot::Aux => grammar.children_by(at, &[Rel::Aux]).collect(),
            Slot::Adv => grammar.children_by(at, &[Rel::Advmod, Rel::CompoundPrt]).collect(),
            Slot::Prep(name) if first => one(grammar.prepositional_near(at, name)),
            Slot::Prep(name) => one(grammar.prepositional(at, name)),
            Slot::Arg(number) => one(grammar.role(at, Role::ALL[usize::from(*number)])),
            Slot::Actor => self.of_event_inside(at, |pattern| &pattern.actor),
            Slot::Recipient => self.of_event_inside(at, |pattern| &pattern.recipient),
        }
    }

    /// The party of the event at the word. Where the tree is odd two events may each stand in the other's slot; the walk ends after
    /// a few steps then.
    fn of_event_inside(&self, at: usize, party: impl Fn(&'a ReadyPattern) -> &'a [SlotPath]) -> Vec<usize> {
        if self.nested.get() >= NESTED {
            return Vec::new();
        }
        let Some((_, inner)) = self.event_at(at) else { return Vec::new() };
        self.nested.set(self.nested.get() + 1);
        let found = self.first_filled(&inner, party(self.pattern(&inner)));
        self.nested.set(self.nested.get() - 1);
        found
    }

    /// The words of the first slot that is filled by a possible party.
    pub(crate) fn first_filled(&self, found: &Match, paths: &[SlotPath]) -> Vec<usize> {
        let kind = self.pattern(found).kind;
        let coded = |words: &Vec<usize>| {
            let readings = words.iter().filter_map(|&at| self.heads.at(at)).flat_map(|m| &self.mentions[m].readings);
            readings.into_iter().any(|reading| !reading.code.is_empty())
        };
        let mut filled =
            paths.iter().map(|path| self.fillers_for(kind, found.trigger, path)).filter(|words| !words.is_empty());
        let first = filled.next().unwrap_or_default();
        if coded(&first) {
            return first;
        }
        // A slot with a party of a known country is a better answer than "rebels", and those better than just any noun.
        let others: Vec<Vec<usize>> = filled.collect();
        let known = |words: &&Vec<usize>| words.iter().any(|&at| self.heads.at(at).is_some());
        let first_is_known = known(&&first);
        let better =
            others.iter().find(|words| coded(words)).or_else(|| others.iter().find(known).filter(|_| !first_is_known));
        better.cloned().unwrap_or(first)
    }
}

/// A test as its author wrote it, near enough to recognise.
fn show_test(test: &ReadyTest) -> String {
    let path = |path: &SlotPath| path.iter().map(show_slot).collect::<Vec<_>>().join(".");
    let paths: Vec<String> = test.paths.iter().map(path).collect();
    let mut wanted = Vec::new();
    wanted.extend(test.filled.then(|| "something".to_owned()));
    wanted.extend(test.words.map(|_| "one of its words".to_owned()));
    wanted.extend(test.events.as_ref().map(|types| match types.as_slice() {
        [] => "an event".to_owned(),
        types => types.iter().map(|t| t.as_str()).collect::<Vec<_>>().join(" or "),
    }));
    wanted.extend(
        test.actors
            .as_ref()
            .map(|kinds| if kinds.is_empty() { "an actor" } else { "an actor of that kind" }.to_owned()),
    );
    format!("“{} {} {}”", paths.join("|"), if test.negated { "is not" } else { "is" }, wanted.join(" or "))
}

/// Whether these words stand before the word, by lemma or form.
fn preceded(grammar: &Grammar<'_>, word: usize, before: &[String]) -> bool {
    before.len() <= word
        && before.iter().rev().zip((0..word).rev()).all(|(wanted, at)| {
            grammar.lemma(at).eq_ignore_ascii_case(wanted) || grammar.sentence.form(at).eq_ignore_ascii_case(wanted)
        })
}

/// The sets a word belongs to: by lemma, by form, or with its particle; sorted.
fn sets_of(index: &Index, grammar: &Grammar<'_>, at: usize) -> Vec<SetId> {
    let (lemma, form) = (grammar.lemma(at).to_lowercase(), grammar.sentence.form(at).to_lowercase());
    let joined = grammar.particle(at).map(|particle| format!("{lemma}+{}", grammar.lemma(particle)));
    let before = |words: &[String]| preceded(grammar, at, words);
    let mut sets: Vec<SetId> = index.sets(&lemma, before).collect();
    if form != lemma {
        sets.extend(index.sets(&form, before));
    }
    sets.extend(joined.iter().flat_map(|joined| index.sets(joined, before)));
    sets.sort_unstable();
    sets.dedup();
    sets
}

fn show_slot(slot: &Slot) -> String {
    match slot {
        Slot::Prep(name) => name.clone(),
        Slot::Arg(number) => format!("ARG{number}"),
        other => format!("{other:?}").to_lowercase(),
    }
}
