//! The learned component: which type relates a pair of actors, where rules tie or fall silent.
//!
//! A multinomial logistic regression over what the rules say, the words and predicates around the pair, and the analyser's
//! vectors of the words that link it. It sees a pair as [`Features`], answers with a probability for each type and can
//! say which features decided. It is trained by `cargo xtask judge` from labelled pairs, never
//! decides alone where a rule says that an act did not happen, and its name stands in `because` wherever it spoke.

mod features;
mod file;
mod fit;
mod model;

pub use features::{Features, Said, Vote, features};
pub use file::FileError;
pub use fit::{Example, Options, fit};
pub use model::{Model, Verdict};

use demarche_schema::EventType;

/// Number of classes.
pub const CLASSES: usize = 15;

/// The classes: the sixteen types, CONCEDE and RETREAT as one ("yield"), as labelled sets have them.
pub const ROOTS: [&str; CLASSES] = [
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "YIELD",
    "COOPERATE",
    "AID",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
];

/// The class of a root's name.
#[must_use]
pub fn class_of(root: &str) -> Option<usize> {
    ROOTS.iter().position(|known| *known == root)
}

/// The class of a type.
#[must_use]
pub fn class_of_type(event: EventType) -> usize {
    let root = if matches!(event, EventType::Concede | EventType::Retreat) { "YIELD" } else { event.as_str() };
    class_of(root).unwrap_or(0)
}
