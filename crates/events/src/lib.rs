//! From predicates, roles and mentions to PLOVER events.
//!
//! A pure stage: one sentence with its analysis and its mentions in, event drafts out, with the reason for each and, when asked,
//! for each rule that did not win. Names and dates are resolved by other stages.

mod attribution;
mod auxiliary;
pub mod codebook;
mod coder;
mod content;
mod fallback;
mod index;
mod matching;
mod parties;
mod relate;

pub use coder::{CONFIDENCE_SCALE, Coded, Coder, Draft};
pub use demarche_grammar::Grammar;
pub use index::{Index, Need, Needs};
pub use matching::Rejected;
pub use parties::Party;
pub use relate::{Pair, Related};
