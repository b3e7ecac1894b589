//! The lexicon made ready for matching: triggers by lemma, word lists as numbered sets, openers by their first word.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use demarche_lexicon::classes::unfold;
use demarche_lexicon::events::{ActorKind, EventLexicon, Phrase, SlotPath, Test, Triggers, WordList};
use demarche_lexicon::positions::{ConditionRule, Only, PositionLexicon, Site, StanceKind, StancePattern, StanceRule};

/// How the text stage cuts a word of the lexicon.
pub(crate) type Splitter = fn(&str) -> Vec<String>;

/// Number of a word set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SetId(u32);

/// A test with its word list resolved to a set. Its parts are alternatives.
#[derive(Debug)]
pub(crate) struct ReadyTest {
    pub(crate) paths: Vec<SlotPath>,
    pub(crate) filled: bool,
    pub(crate) words: Option<SetId>,
    pub(crate) actors: Option<Vec<ActorKind>>,
    pub(crate) negated: bool,
}

/// A pattern ready for matching.
#[derive(Debug)]
pub(crate) struct ReadyPattern {
    /// Index of its rule.
    pub(crate) rule: usize,
    pub(crate) kind: StanceKind,
    pub(crate) tests: Vec<ReadyTest>,
    pub(crate) holder: Vec<Site>,
    pub(crate) addressee: Vec<Site>,
    pub(crate) claim: Vec<Site>,
    pub(crate) terms: Vec<Site>,
    pub(crate) about: Vec<Site>,
    pub(crate) line: u32,
}

/// One word that can trigger one pattern.
#[derive(Debug)]
pub(crate) struct TriggerEntry {
    pub(crate) pattern: usize,
    /// Words that must stand before the head.
    pub(crate) before: Vec<String>,
    pub(crate) particle: Option<String>,
    pub(crate) sense: Option<String>,
}

impl TriggerEntry {
    /// An entry that asks for no word.
    fn any(pattern: usize) -> Self {
        Self { pattern, before: Vec::new(), particle: None, sense: None }
    }
}

#[derive(Debug)]
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
    pub(crate) reporting: SetId,
    /// Verbs that report only what somebody thinks or wants: "hold", "vow".
    pub(crate) holding: SetId,
    /// Adjectives that say nothing of the issue: "new", "full".
    pub(crate) vague: SetId,
    /// Words that only point to the subject: "the matter", "this draft".
    pub(crate) pointing: SetId,
    /// Words behind which the issue stands: "resumption of", "proposal for".
    pub(crate) through: SetId,
}

/// The compiled knowledge about positions.
#[derive(Debug)]
pub(crate) struct Index {
    pub(crate) rules: Vec<StanceRule>,
    pub(crate) conditions: Vec<ConditionRule>,
    pub(crate) patterns: Vec<ReadyPattern>,
    pub(crate) built_in: BuiltIn,
    /// Openers of conditions by their first word: (rule, words), longest first.
    openers: BTreeMap<String, Vec<(usize, Vec<String>)>>,
    words: HashMap<String, WordEntry>,
    /// Patterns of orders that any verb can trigger.
    orders: Vec<TriggerEntry>,
}

struct Builder<'a> {
    cut: Splitter,
    classes: &'a EventLexicon,
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
        for phrase in unfold(self.classes, list) {
            if let Some((head, before)) = split(phrase, self.cut) {
                self.words.entry(head).or_default().sets.push(SetEntry { set, before });
            }
        }
        set
    }

    fn class(&mut self, name: &str) -> SetId {
        self.set(&WordList { words: Vec::new(), classes: vec![name.to_owned()] })
    }

    fn test(&mut self, test: &Test) -> ReadyTest {
        let check = &test.check;
        let words = (check.words != WordList::default()).then(|| self.set(&check.words));
        let (paths, actors) = (test.paths.clone(), check.actors.clone());
        ReadyTest { paths, filled: check.filled, words, actors, negated: test.negated }
    }

    fn pattern(&mut self, rule: usize, pattern: &StancePattern) -> ReadyPattern {
        ReadyPattern {
            rule,
            kind: pattern.kind,
            tests: pattern.tests.iter().map(|test| self.test(test)).collect(),
            holder: pattern.holder.clone(),
            addressee: pattern.addressee.clone(),
            claim: pattern.claim.clone(),
            terms: pattern.terms.clone(),
            about: pattern.about.clone(),
            line: pattern.line,
        }
    }

    fn triggers(&mut self, pattern: usize, words: &StancePattern) {
        for word in &words.triggers.words {
            let Some((head, before)) = split(&word.phrase, self.cut) else { continue };
            let (particle, sense) = (word.particle.clone(), word.sense.clone());
            self.words.entry(head).or_default().triggers.push(TriggerEntry { pattern, before, particle, sense });
        }
        let list = WordList { words: Vec::new(), classes: words.triggers.classes.clone() };
        for phrase in unfold(self.classes, &list) {
            let Some((head, before)) = split(phrase, self.cut) else { continue };
            let (head, particle) =
                head.split_once('+').map_or((head.clone(), None), |(h, p)| (h.to_owned(), Some(p.to_owned())));
            self.words.entry(head).or_default().triggers.push(TriggerEntry { pattern, before, particle, sense: None });
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
    pub(crate) fn new(lexicon: &PositionLexicon, events: &EventLexicon, cut: Splitter) -> Self {
        let classes = lexicon.classes_with(events);
        let mut builder = Builder { cut, classes: &classes, sets: BTreeMap::new(), words: HashMap::new() };
        let (mut patterns, mut orders) = (Vec::new(), Vec::new());
        for (number, rule) in lexicon.stances.iter().enumerate() {
            for pattern in &rule.patterns {
                builder.triggers(patterns.len(), pattern);
                if pattern.kind == StanceKind::Order && pattern.triggers == Triggers::default() {
                    orders.push(TriggerEntry::any(patterns.len()));
                }
                patterns.push(builder.pattern(number, pattern));
            }
        }
        let built_in = BuiltIn {
            light: builder.class("light"),
            transparent: builder.class("transparent"),
            negating: builder.class("negating"),
            reporting: builder.class("reporting"),
            holding: builder.class("po-holding"),
            vague: builder.class("issue-vague"),
            through: builder.class("issue-through"),
            pointing: builder.class("issue-pointing"),
        };
        let (rules, conditions) = (lexicon.stances.clone(), lexicon.conditions.clone());
        let openers = openers(&conditions);
        Self { rules, conditions, patterns, built_in, openers, words: builder.words, orders }
    }

    /// Every lemma or form that can take a stance by itself, sorted. Words that only do so when denied or on terms are in the
    /// second list: they are too common to be worth an analysis alone.
    pub(crate) fn trigger_words(&self) -> (Vec<&str>, Vec<&str>) {
        let weak = |entry: &TriggerEntry| {
            let only = &self.rules[self.patterns[entry.pattern].rule].only;
            only.contains(&Only::Denied)
        };
        let (mut alone, mut supported) = (BTreeSet::new(), BTreeSet::new());
        #[expect(clippy::iter_over_hash_type, reason = "fills sorted sets")]
        for (word, entry) in &self.words {
            if entry.triggers.iter().any(|trigger| !weak(trigger)) {
                alone.insert(word.as_str());
            } else if !entry.triggers.is_empty() {
                supported.insert(word.as_str());
            }
        }
        (alone.into_iter().collect(), supported.into_iter().collect())
    }

    /// The triggers of a word: by lemma, else by form.
    pub(crate) fn triggers(&self, lemma: &str, form: &str) -> impl Iterator<Item = &TriggerEntry> {
        let by_lemma = self.words.get(lemma);
        let by_form = if lemma == form { None } else { self.words.get(form) };
        by_lemma.into_iter().chain(by_form).flat_map(|entry| &entry.triggers)
    }

    /// The patterns of orders that any verb can trigger.
    pub(crate) fn orders(&self) -> &[TriggerEntry] {
        &self.orders
    }

    /// The openers that start with a word: (rule, words), longest first.
    pub(crate) fn openers(&self, first: &str) -> &[(usize, Vec<String>)] {
        self.openers.get(first).map_or(&[], Vec::as_slice)
    }

    /// Every first word of an opener.
    pub(crate) fn opening_words(&self) -> impl Iterator<Item = &str> {
        self.openers.keys().map(String::as_str)
    }

    /// Whether the word, with the words before it, belongs to the set.
    pub(crate) fn in_set(&self, set: SetId, word: &str, preceded: impl Fn(&[String]) -> bool) -> bool {
        let Some(entry) = self.words.get(word) else { return false };
        entry.sets.iter().any(|member| member.set == set && (member.before.is_empty() || preceded(&member.before)))
    }
}

fn openers(rules: &[ConditionRule]) -> BTreeMap<String, Vec<(usize, Vec<String>)>> {
    let mut found: BTreeMap<String, Vec<(usize, Vec<String>)>> = BTreeMap::new();
    for (number, rule) in rules.iter().enumerate() {
        for opener in &rule.openers {
            if let Some(first) = opener.first() {
                found.entry(first.clone()).or_default().push((number, opener.clone()));
            }
        }
    }
    for list in found.values_mut() {
        list.sort_by_key(|(rule, words)| (std::cmp::Reverse(words.len()), *rule));
    }
    found
}
