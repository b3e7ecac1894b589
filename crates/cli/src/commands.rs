//! One file per command, each thin.

pub(crate) mod actors;
pub(crate) mod agreements;
pub(crate) mod bench;
pub(crate) mod code;
pub(crate) mod completions;
mod counts;
pub(crate) mod eval;
pub(crate) mod eval_false_events;
pub(crate) mod eval_pairs;
pub(crate) mod eval_positions;
pub(crate) mod eval_syntax;
pub(crate) mod explain;
pub(crate) mod lexicon;
pub(crate) mod parse;
pub(crate) mod relate;
pub(crate) mod roles;
mod unresolved;
