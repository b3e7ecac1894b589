//! The lexicon made ready for matching: triggers by lemma, word lists as numbered sets.

use std::collections::{BTreeMap, HashMap};

use demarche_lexicon::classes::unfold;
use demarche_lexicon::events::{
    ActorKind, EventLexicon, Outcome, Pattern, Phrase, Rule, SlotPath, TriggerKind, WordList,
};
use demarche_schema::{Context, EventType, Mode};

/// Number of a word set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SetId(u32);

/// A test with its word list resolved to a set. Its parts are alternatives.
#[derive(Debug, Clone)]
pub(crate) struct ReadyTest {
    pub(crate) paths: Vec<SlotPath>,
    pub(crate) filled: bool,
    pub(crate) words: Option<SetId>,
    pub(crate) events: Option<Vec<EventType>>,
    pub(crate) actors: Option<Vec<ActorKind>>,
    pub(crate) negated: bool,
}

/// A pattern ready for matching.
#[derive(Debug)]
pub(crate) struct ReadyPattern {
    /// Index of its rule.
    pub(crate) rule: u32,
    pub(crate) kind: TriggerKind,
    pub(crate) tests: Vec<ReadyTest>,
    pub(crate) actor: Vec<SlotPath>,
    pub(crate) recipient: Vec<SlotPath>,
    pub(crate) line: u32,
}

/// One word that can trigger one pattern.
#[derive(Debug, Clone)]
pub(crate) struct TriggerEntry {
    /// Index of the pattern.
    pub(crate) pattern: u32,
    /// Words that must stand before the head.
    pub(crate) before: Vec<String>,
    pub(crate) particle: Option<String>,
    pub(crate) sense: Option<String>,
}

/// Which set a word belongs to, with the words that must stand before it.
#[derive(Debug, Clone)]
struct SetEntry {
    set: SetId,
    before: Vec<String>,
}

#[derive(Debug, Default)]
struct WordEntry {
    triggers: Vec<TriggerEntry>,
    sets: Vec<SetEntry>,
}

/// Sets that the program itself asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BuiltIn {
    pub(crate) light: SetId,
    pub(crate) transparent: SetId,
    pub(crate) negating: SetId,
    pub(crate) planning: SetId,
    pub(crate) reporting: SetId,
    pub(crate) intent: SetId,
    pub(crate) fiction: SetId,
    pub(crate) corporate: SetId,
    pub(crate) weapon: SetId,
}

/// A refinement ready for matching.
#[derive(Debug)]
pub(crate) struct ReadyRefine {
    pub(crate) id: String,
    pub(crate) event: EventType,
    pub(crate) mode: Mode,
    pub(crate) words: SetId,
}

/// What must stand in a sentence beside a trigger.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Need<'a> {
    /// All of these words, by lemma or form.
    pub words: Vec<&'a str>,
    /// Of each of these sets at least one word.
    pub sets: Vec<u32>,
    /// An event in one of its slots, which another word must trigger.
    pub event: bool,
}

/// What the gate looks for.
#[derive(Debug, Clone, Default)]
pub struct Needs<'a> {
    /// The ways in which each word can trigger, each way once.
    pub triggers: BTreeMap<&'a str, Vec<Need<'a>>>,
    /// The words of the sets, by number.
    pub sets: BTreeMap<u32, Vec<&'a str>>,
}

/// The compiled event lexicon.
#[derive(Debug)]
pub struct Index {
    pub(crate) rules: Vec<Rule>,
    pub(crate) patterns: Vec<ReadyPattern>,
    pub(crate) refines: Vec<ReadyRefine>,
    pub(crate) contexts: Vec<(Context, SetId)>,
    pub(crate) built_in: BuiltIn,
    words: HashMap<String, WordEntry>,
}

/// How the text stage cuts a word of the lexicon.
pub(crate) type Splitter = fn(&str) -> Vec<String>;

struct Builder<'a> {
    cut: Splitter,
    lexicon: &'a EventLexicon,
    sets: BTreeMap<WordList, SetId>,
    words: HashMap<String, WordEntry>,
}

impl Builder<'_> {
    /// The number of a word list, made on first sight.
    fn set(&mut self, list: &WordList) -> SetId {
        if let Some(&set) = self.sets.get(list) {
            return set;
        }
        let set = SetId(u32::try_from(self.sets.len()).unwrap_or(u32::MAX));
        self.sets.insert(list.clone(), set);
        for phrase in unfold(self.lexicon, list) {
            if let Some((head, before)) = split(phrase, self.cut) {
                self.words.entry(head).or_default().sets.push(SetEntry { set, before });
            }
        }
        set
    }

    fn class(&mut self, name: &str) -> SetId {
        self.set(&WordList { words: Vec::new(), classes: vec![name.to_owned()] })
    }

    fn pattern(&mut self, rule: u32, pattern: &Pattern) -> ReadyPattern {
        let tests = pattern.tests.iter().map(|test| {
            let check = &test.check;
            let words = (check.words != WordList::default()).then(|| self.set(&check.words));
            let (events, actors) = (check.events.clone(), check.actors.clone());
            ReadyTest { paths: test.paths.clone(), filled: check.filled, words, events, actors, negated: test.negated }
        });
        let tests = tests.collect();
        let (actor, recipient) = (pattern.actor.clone(), pattern.recipient.clone());
        ReadyPattern { rule, kind: pattern.kind, tests, actor, recipient, line: pattern.line }
    }

    fn triggers(&mut self, number: u32, pattern: &Pattern) {
        for word in &pattern.triggers.words {
            let Some((head, before)) = split(&word.phrase, self.cut) else { continue };
            let entry =
                TriggerEntry { pattern: number, before, particle: word.particle.clone(), sense: word.sense.clone() };
            self.words.entry(head).or_default().triggers.push(entry);
        }
        let list = WordList { words: Vec::new(), classes: pattern.triggers.classes.clone() };
        for phrase in unfold(self.lexicon, &list) {
            let Some((head, before)) = split(phrase, self.cut) else { continue };
            let (head, particle) =
                head.split_once('+').map_or((head.clone(), None), |(h, p)| (h.to_owned(), Some(p.to_owned())));
            let entry = TriggerEntry { pattern: number, before, particle, sense: None };
            self.words.entry(head).or_default().triggers.push(entry);
        }
    }
}

/// The head of a phrase, which is its last word, and the words before it, cut as the text stage cuts them.
fn split(phrase: &Phrase, cut: Splitter) -> Option<(String, Vec<String>)> {
    let pieces = |word: &String| if word.contains('-') { cut(word) } else { vec![word.clone()] };
    let mut words: Vec<String> = phrase.iter().flat_map(pieces).collect();
    let head = words.pop()?;
    Some((head, words))
}

impl Index {
    /// Makes the lexicon ready. `cut` cuts a word with a hyphen as sentences are cut.
    #[must_use]
    pub fn new(lexicon: &EventLexicon, cut: Splitter) -> Self {
        let mut builder = Builder { cut, lexicon, sets: BTreeMap::new(), words: HashMap::new() };
        let mut patterns = Vec::new();
        for (number, rule) in (0u32..).zip(&lexicon.rules) {
            for pattern in &rule.patterns {
                builder.triggers(u32::try_from(patterns.len()).unwrap_or(u32::MAX), pattern);
                patterns.push(builder.pattern(number, pattern));
            }
        }
        let refines = lexicon.refines.iter().map(|refine| ReadyRefine {
            id: refine.id.clone(),
            event: refine.event,
            mode: refine.mode,
            words: builder.set(&refine.words),
        });
        let refines = refines.collect();
        let contexts = lexicon.contexts.iter().map(|words| (words.context, builder.set(&words.words))).collect();
        let built_in = BuiltIn {
            light: builder.class("light"),
            transparent: builder.class("transparent"),
            negating: builder.class("negating"),
            planning: builder.class("planning"),
            reporting: builder.class("reporting"),
            intent: builder.class("intent"),
            fiction: builder.class("fiction-work"),
            corporate: builder.class("corporate-matter"),
            weapon: builder.class("weapon"),
        };
        Self { rules: lexicon.rules.clone(), patterns, refines, contexts, built_in, words: builder.words }
    }

    /// The rules, in order of their id.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Every way in which a word can trigger an event: what the gate looks for. Rules that say "nothing" need no gate.
    #[must_use]
    pub fn needs(&self) -> Needs<'_> {
        let sets = self.members();
        let mut triggers: BTreeMap<&str, Vec<Need<'_>>> = BTreeMap::new();
        let words: BTreeMap<&str, &WordEntry> = self.words.iter().map(|(word, entry)| (word.as_str(), entry)).collect();
        for (word, entry) in words {
            let coding = |trigger: &&TriggerEntry| self.outcome(trigger).event().is_some();
            let ways = entry.triggers.iter().filter(coding).map(|trigger| self.need(trigger, &sets));
            let mut ways: Vec<Need<'_>> = ways.collect();
            ways.sort_unstable();
            ways.dedup();
            if !ways.is_empty() {
                triggers.insert(word, ways);
            }
        }
        Needs { triggers, sets }
    }

    fn outcome(&self, trigger: &TriggerEntry) -> &Outcome {
        &self.rules[self.patterns[trigger.pattern as usize].rule as usize].outcome
    }

    /// What must stand in the sentence beside the trigger: its particle, the words before it, a word of each set that a slot must hold.
    fn need<'a>(&'a self, trigger: &'a TriggerEntry, sets: &BTreeMap<u32, Vec<&'a str>>) -> Need<'a> {
        let mut words: Vec<&str> = trigger.particle.iter().chain(&trigger.before).map(String::as_str).collect();
        words.sort_unstable();
        let tests = &self.patterns[trigger.pattern as usize].tests;
        let asked = |test: &&ReadyTest| !test.negated && !test.filled && test.actors.is_none();
        let only_words = |test: &&ReadyTest| test.events.is_none();
        let of_words = tests.iter().filter(asked).filter(only_words).filter_map(|test| Some(test.words?.0));
        let mut needed: Vec<u32> = of_words.filter(|set| sets.contains_key(set)).collect();
        needed.sort_unstable();
        needed.dedup();
        let event = tests.iter().filter(asked).any(|test| test.events.is_some() && test.words.is_none());
        Need { words, sets: needed, event }
    }

    /// The head words of each set, sorted; a verb with a particle by the verb.
    fn members(&self) -> BTreeMap<u32, Vec<&str>> {
        let mut members: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
        let words: BTreeMap<&str, &WordEntry> = self.words.iter().map(|(word, entry)| (word.as_str(), entry)).collect();
        for (word, entry) in words {
            let head = word.split_once('+').map_or(word, |(verb, _)| verb);
            for member in &entry.sets {
                let heads = members.entry(member.set.0).or_default();
                if heads.last() != Some(&head) {
                    heads.push(head);
                }
            }
        }
        members
    }

    /// The triggers of a word: by lemma, else by form.
    pub(crate) fn triggers(&self, lemma: &str, form: &str) -> impl Iterator<Item = &TriggerEntry> {
        let by_lemma = self.words.get(lemma);
        let by_form = if lemma == form { None } else { self.words.get(form) };
        by_lemma.into_iter().chain(by_form).flat_map(|entry| &entry.triggers)
    }

    /// The sets that the word belongs to. `preceded(n)` says whether those words stand before it.
    pub(crate) fn sets(&self, word: &str, preceded: impl Fn(&[String]) -> bool) -> impl Iterator<Item = SetId> {
        let members = self.words.get(word).into_iter().flat_map(|entry| &entry.sets);
        members.filter(move |member| member.before.is_empty() || preceded(&member.before)).map(|member| member.set)
    }

    /// Whether a word that needs no other before it belongs to the set.
    pub(crate) fn in_set(&self, set: SetId, word: &str) -> bool {
        self.sets(word, |_| false).any(|own| own == set)
    }
}
