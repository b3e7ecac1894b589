//! Words that take a stance and words that open a condition: their types and their reader. The form is in `lexicon/FORMAT.md`.
//!
//! A stance pattern is built like a pattern of an event rule, with other parties: holder, addressee, claim, terms, about.

mod expected;
mod reader;

use demarche_schema::{ConditionType, Diagnostic, Level, Stance};
use serde::{Deserialize, Serialize};

use crate::block::nearest;
use crate::events::{Class, EventLexicon, Origin, SlotPath, Test, Triggers, WordList};

pub use expected::ExpectedPosition;
pub use reader::read;

/// What a stance word must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StanceKind {
    /// A verb: "demands".
    Verb,
    /// A noun: "Kyiv's demand for".
    Noun,
    /// A predicative adjective: "is ready to".
    Adj,
    /// A modal verb: "must leave". Slots are those of the verb it stands with.
    Modal,
    /// A verb that orders: "Open the gates!". Without words, any verb.
    Order,
}

/// Where a part of a position is found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Site {
    /// In a grammatical slot.
    Slot(SlotPath),
    /// Whoever says the clause that the word stands in.
    Speaker,
    /// The clause that the word stands in, with its subject.
    Whole,
}

/// When a rule holds at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Only {
    /// The words are denied: "will not".
    Denied,
    /// A condition is named: "would … if".
    Terms,
    /// Somebody is quoted or reported as saying it.
    Said,
    /// The holder itself is quoted or reported as saying it: "Oman said that it would".
    Own,
    /// A modal of asking stands with it: "should be settled".
    Ought,
}

/// One pattern line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StancePattern {
    /// Part of speech of the trigger.
    pub kind: StanceKind,
    /// Triggering words.
    pub triggers: Triggers,
    /// All must hold.
    pub tests: Vec<Test>,
    /// Where the holder is found: the first filled site.
    pub holder: Vec<Site>,
    /// Where the addressee is found.
    pub addressee: Vec<Site>,
    /// Where the proposition is found.
    pub claim: Vec<Site>,
    /// Where a condition is found that the word itself asks for: "conditional **on** a truce".
    pub terms: Vec<Site>,
    /// For positions on participation: the subject in which someone should take part.
    pub about: Vec<Site>,
    /// Line in the file.
    pub line: u32,
}

/// What the denial of a stance word says: "does not support" is against, "did not rule out" is nothing.
pub type Denied = Option<Stance>;

/// What an example asks of its rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wanted {
    /// The rule must give this position.
    Position(ExpectedPosition),
    /// The rule must give a condition of these words.
    Condition(String),
    /// The rule must not fire.
    Silent,
}

/// An example of a stance or condition rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PositionExample {
    /// The sentence.
    pub sentence: String,
    /// What it asks.
    pub wanted: Wanted,
    /// Line in the file.
    pub line: u32,
}

/// One stance rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StanceRule {
    /// Stable id: `refuse/rule-out`.
    pub id: String,
    /// The stance; `None` for words that only look like one and keep others from being read.
    pub stance: Option<Stance>,
    /// What denial turns it into.
    pub denied: Denied,
    /// What it is when the holder is the one of whom it is asked: "we must talk".
    pub own: Option<Stance>,
    /// Holds only in one of these cases; empty = always.
    pub only: Vec<Only>,
    /// Whether it holds only on an issue of the standing list: for words too common to be worth more.
    pub listed: bool,
    /// Type of the condition in `terms`.
    pub terms: ConditionType,
    /// Whether the position is on who takes part.
    pub participation: bool,
    /// Patterns.
    pub patterns: Vec<StancePattern>,
    /// Examples; left out of the compiled form.
    pub examples: Vec<PositionExample>,
    /// Where it stands.
    pub origin: Origin,
}

/// Words that open a condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConditionRule {
    /// Stable id: `only-if/provided`.
    pub id: String,
    /// How the condition binds.
    pub kind: ConditionType,
    /// The words as they stand in text, lower case.
    pub openers: Vec<Vec<String>>,
    /// Words that, right before an opener, make it no condition ("even if", "as if").
    pub not_after: Vec<String>,
    /// Words that, right behind an opener, make it no condition: "once more".
    pub not_before: Vec<String>,
    /// Whether it opens a condition only on something denied or refused: "no talks without guarantees".
    pub of_refusal: bool,
    /// Whether it may be a mere circumstance ("when", "after"), too little to make a plain future a position.
    pub weak: bool,
    /// Examples; left out of the compiled form.
    pub examples: Vec<PositionExample>,
    /// Where it stands.
    pub origin: Origin,
}

/// All knowledge about positions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PositionLexicon {
    /// Word classes of these rules, by name. Classes of the event rules may be used too.
    pub classes: Vec<Class>,
    /// Stance rules, by id.
    pub stances: Vec<StanceRule>,
    /// Condition rules, by id.
    pub conditions: Vec<ConditionRule>,
}

/// Classes that the positions stage itself asks for.
pub const BUILT_IN: &[&str] = &["issue-vague", "issue-through"];

impl PositionLexicon {
    /// This lexicon with another laid over it: entries of the same kind and name are replaced, others added.
    #[must_use]
    pub fn overlaid(mut self, over: Self) -> Self {
        crate::events::replace(&mut self.classes, over.classes, |class| class.name.clone());
        crate::events::replace(&mut self.stances, over.stances, |rule| rule.id.clone());
        crate::events::replace(&mut self.conditions, over.conditions, |rule| rule.id.clone());
        self
    }

    /// Drops what only people and tests read, for the compiled form.
    #[must_use]
    pub fn without_examples(mut self) -> Self {
        self.stances.iter_mut().for_each(|rule| rule.examples = Vec::new());
        self.conditions.iter_mut().for_each(|rule| rule.examples = Vec::new());
        self
    }

    /// Number of stance entries: triggering words over all patterns, classes counted by their words.
    #[must_use]
    pub fn entries(&self, events: &EventLexicon) -> usize {
        let all = self.classes_with(events);
        let patterns = self.stances.iter().flat_map(|rule| &rule.patterns);
        let of = |triggers: &Triggers| {
            let list = WordList { words: Vec::new(), classes: triggers.classes.clone() };
            triggers.words.len() + crate::classes::unfold(&all, &list).len()
        };
        patterns.map(|pattern| of(&pattern.triggers)).sum()
    }

    /// The classes of these rules and of the event rules together, for unfolding word lists.
    #[must_use]
    pub fn classes_with(&self, events: &EventLexicon) -> EventLexicon {
        let mut classes: Vec<Class> = self.classes.iter().chain(&events.classes).cloned().collect();
        classes.sort_by(|a, b| a.name.cmp(&b.name));
        EventLexicon { classes, ..EventLexicon::default() }
    }
}

/// Reports every `@name` that neither these rules nor `known` have, and names given twice.
pub(crate) fn check(lexicon: &PositionLexicon, known: &[String], errors: &mut Vec<Diagnostic>) {
    let own = lexicon.classes.iter().map(|class| class.name.as_str());
    let names: std::collections::BTreeSet<&str> = own.chain(known.iter().map(String::as_str)).collect();
    for (name, origin) in uses(lexicon) {
        if !names.contains(name) {
            let near = nearest(name, names.iter().copied());
            let help = near.map_or_else(String::new, |near| format!("did you mean “@{near}”?"));
            let error = Diagnostic::new(Level::Error, origin.place(), format!("no class is called “@{name}”"));
            errors.push(error.help(help));
        }
    }
    let mut seen = std::collections::BTreeMap::new();
    let stances = lexicon.stances.iter().map(|rule| ("stance", rule.id.as_str(), &rule.origin));
    let conditions = lexicon.conditions.iter().map(|rule| ("condition", rule.id.as_str(), &rule.origin));
    let classes = lexicon.classes.iter().map(|class| ("class", class.name.as_str(), &class.origin));
    for (kind, name, origin) in stances.chain(conditions).chain(classes) {
        if let Some(first) = seen.insert((kind, name), origin) {
            let message = format!("{kind} “{name}” is already at {first}");
            errors.push(Diagnostic::new(Level::Error, origin.place(), message));
        }
    }
}

/// Every use of a class with the place of its use.
fn uses(lexicon: &PositionLexicon) -> Vec<(&str, Origin)> {
    let mut found = Vec::new();
    for class in &lexicon.classes {
        found.extend(class.words.classes.iter().map(|name| (name.as_str(), class.origin.clone())));
    }
    for rule in &lexicon.stances {
        for pattern in &rule.patterns {
            let origin = Origin { file: rule.origin.file.clone(), line: pattern.line };
            let tests = pattern.tests.iter().flat_map(|test| &test.check.words.classes);
            found.extend(pattern.triggers.classes.iter().chain(tests).map(|name| (name.as_str(), origin.clone())));
        }
    }
    found
}
