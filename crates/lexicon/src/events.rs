//! Event rules, word classes, refinements and contexts: their types and their reader. The form is in `lexicon/FORMAT.md`.

pub(crate) mod pattern;
mod reader;

use std::collections::{BTreeMap, BTreeSet};

use demarche_schema::{Context, EventType, Mode, Place, Sector};
use serde::{Deserialize, Serialize};

use crate::expected::ExpectedEvent;

pub use reader::read;

/// A word of a list: one lemma, or several side by side of which the last is the head ("trade ban").
pub type Phrase = Vec<String>;

/// Where an entry stands, kept small for the compiled form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct Origin {
    /// File, relative to the lexicon folder.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
}

impl Origin {
    /// The origin of a place.
    #[must_use]
    pub fn of(place: &Place) -> Self {
        Self { file: place.file.clone(), line: place.line }
    }

    /// As a place without column.
    #[must_use]
    pub fn place(&self) -> Place {
        Place { file: self.file.clone(), line: self.line, column: 0 }
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// Words and classes, as written: `ban|curb|@sanction`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct WordList {
    /// Words and phrases.
    pub words: Vec<Phrase>,
    /// Names of classes.
    pub classes: Vec<String>,
}

/// A named set of words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// Name, without `@`.
    pub name: String,
    /// Its words.
    pub words: WordList,
    /// Where it stands.
    pub origin: Origin,
}

/// What a trigger must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TriggerKind {
    /// A verb.
    Verb,
    /// A noun.
    Noun,
    /// A predicative adjective ("ready to").
    Adj,
}

/// One triggering word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TriggerWord {
    /// Lemma or phrase.
    pub phrase: Phrase,
    /// Verb particle: "off" in `call+off`.
    pub particle: Option<String>,
    /// PropBank sense: "05" in `charge.05`.
    pub sense: Option<String>,
}

/// Triggers as written: words, with particles and senses, and classes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Triggers {
    /// Words.
    pub words: Vec<TriggerWord>,
    /// Names of classes.
    pub classes: Vec<String>,
}

/// A grammatical slot around a trigger.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Slot {
    /// Who does it.
    Subj,
    /// What it is done to.
    Obj,
    /// Indirect object.
    Iobj,
    /// The governed clause.
    Clause,
    /// The governed clause, when it is an infinitive.
    Infinitive,
    /// The governed clause, when it says what should be: an infinitive, a subjunctive, a modal of asking.
    Wish,
    /// The trigger itself; for a modal the verb that it stands with.
    Itself,
    /// The possessor.
    Poss,
    /// A noun or adjective before the noun.
    Mod,
    /// An auxiliary of the verb: "must", "should".
    Aux,
    /// An adverb or particle of the verb: "home", "together".
    Adv,
    /// The noun after this preposition.
    Prep(String),
    /// The PropBank argument of this number.
    Arg(u8),
    /// The actor of the event in the slot before (`clause.actor`).
    Actor,
    /// The recipient of the event in the slot before (`clause.recipient`).
    Recipient,
}

/// Steps from slot to slot: `obj.of`.
pub type SlotPath = Vec<Slot>;

/// Who an actor test lets pass.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ActorKind {
    /// Actors of this sector, primary or secondary.
    Sector(Sector),
    /// Actors of this non-state code: UNO, NGO, IMG …
    Code(String),
}

/// What must hold of a slot: any of these.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Check {
    /// Something stands there, whatever it is.
    pub filled: bool,
    /// Its head word is one of these.
    pub words: WordList,
    /// It holds an event of one of these types; `Some` and empty = any.
    pub events: Option<Vec<EventType>>,
    /// It is an actor of one of these kinds; `Some` and empty = any.
    pub actors: Option<Vec<ActorKind>>,
}

/// A test on a slot, or on the first of several that passes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Test {
    /// The slots.
    pub paths: Vec<SlotPath>,
    /// What must hold.
    pub check: Check,
    /// Whether it must hold of none.
    pub negated: bool,
}

/// One pattern line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    /// Part of speech of the trigger.
    pub kind: TriggerKind,
    /// Triggering words.
    pub triggers: Triggers,
    /// All must hold.
    pub tests: Vec<Test>,
    /// Where the actor is found: the first filled slot.
    pub actor: Vec<SlotPath>,
    /// Where the recipient is found: the first filled slot.
    pub recipient: Vec<SlotPath>,
    /// Line in the file.
    pub line: u32,
}

/// What a rule codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// No event: the words only look like one.
    Nothing,
    /// An event.
    Event {
        /// Type.
        event: EventType,
        /// Modes.
        modes: Vec<Mode>,
        /// Take the mode from the event asked for, refused or threatened.
        by_content: bool,
    },
}

impl Outcome {
    /// The type, when the rule codes one.
    #[must_use]
    pub const fn event(&self) -> Option<EventType> {
        match self {
            Self::Nothing => None,
            Self::Event { event, .. } => Some(*event),
        }
    }
}

/// What an example asks of its rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expectation {
    /// The rule must give this event (`yes … => EXPECTED`).
    Event(ExpectedEvent),
    /// The rule must fire and so give no event (`yes …` of an `event none` rule).
    Nothing,
    /// The rule must not fire (`no …`).
    Silent,
}

/// An example of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    /// The sentence.
    pub sentence: String,
    /// What it asks.
    pub expected: Expectation,
    /// Line in the file.
    pub line: u32,
}

/// One event rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Stable id: `accuse/of-crime`.
    pub id: String,
    /// What it codes.
    pub outcome: Outcome,
    /// CAMEO code; empty for [`Outcome::Nothing`].
    pub cameo: String,
    /// Contexts it adds.
    pub contexts: Vec<Context>,
    /// Whether all parties are actors.
    pub reciprocal: bool,
    /// Whether the rule is kept for where others are silent: its patterns count less when several hold.
    pub reserve: bool,
    /// Patterns.
    pub patterns: Vec<Pattern>,
    /// Examples; left out of the compiled form.
    pub examples: Vec<Example>,
    /// Where it stands.
    pub origin: Origin,
}

/// A refinement: words that add a mode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refine {
    /// Id: `assault/drone`.
    pub id: String,
    /// Type it applies to.
    pub event: EventType,
    /// Mode it adds.
    pub mode: Mode,
    /// The words.
    pub words: WordList,
    /// Where it stands.
    pub origin: Origin,
}

/// Words that tell a context.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContextWords {
    /// The context.
    pub context: Context,
    /// The words.
    pub words: WordList,
    /// Where it stands.
    pub origin: Origin,
}

/// The different predicates that rules name by word, by the type they speak for; `None` for rules that say "nothing".
#[must_use]
pub fn predicates(rules: &[Rule]) -> BTreeMap<Option<EventType>, BTreeSet<String>> {
    let mut found: BTreeMap<Option<EventType>, BTreeSet<String>> = BTreeMap::new();
    for rule in rules {
        let event = match &rule.outcome {
            Outcome::Event { event, .. } => Some(*event),
            Outcome::Nothing => None,
        };
        for pattern in &rule.patterns {
            let kind = format!("{:?}", pattern.kind).to_lowercase();
            let words = pattern.triggers.words.iter().map(|word| {
                let particle = word.particle.as_deref().map_or_else(String::new, |p| format!("+{p}"));
                format!("{kind} {}{particle}", word.phrase.join(" "))
            });
            found.entry(event).or_default().extend(words);
        }
    }
    found
}

/// All event knowledge.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct EventLexicon {
    /// Word classes, by name.
    pub classes: Vec<Class>,
    /// Rules, by id.
    pub rules: Vec<Rule>,
    /// Refinements, by id.
    pub refines: Vec<Refine>,
    /// Contexts.
    pub contexts: Vec<ContextWords>,
}

impl EventLexicon {
    /// This lexicon with another laid over it: entries of the same kind and name are replaced, others added.
    #[must_use]
    pub fn overlaid(mut self, over: Self) -> Self {
        replace(&mut self.classes, over.classes, |class| class.name.clone());
        replace(&mut self.rules, over.rules, |rule| rule.id.clone());
        replace(&mut self.refines, over.refines, |refine| refine.id.clone());
        replace(&mut self.contexts, over.contexts, |words| words.context.to_string());
        self
    }

    /// Drops what only people and tests read, for the compiled form.
    #[must_use]
    pub fn without_examples(mut self) -> Self {
        self.rules.iter_mut().for_each(|rule| rule.examples = Vec::new());
        self
    }

    /// Number of lexicon entries: triggering words over all patterns, classes counted by their words.
    #[must_use]
    pub fn entries(&self) -> usize {
        let sizes = crate::classes::sizes(self);
        let patterns = self.rules.iter().flat_map(|rule| &rule.patterns);
        patterns
            .map(|p| {
                p.triggers.words.len()
                    + p.triggers.classes.iter().map(|c| sizes.get(c).copied().unwrap_or(0)).sum::<usize>()
            })
            .sum()
    }
}

pub(crate) fn replace<T>(base: &mut Vec<T>, over: Vec<T>, key: impl Fn(&T) -> String) {
    let names: BTreeSet<String> = over.iter().map(&key).collect();
    base.retain(|entry| !names.contains(&key(entry)));
    base.extend(over);
    base.sort_by_key(&key);
}
