//! One file per command, each thin.

pub(crate) mod actors;
pub(crate) mod agenda;
pub(crate) mod agreements;
pub(crate) mod bench;
pub(crate) mod brief;
pub(crate) mod code;
pub(crate) mod completions;
pub(crate) mod deadlines;
pub(crate) mod eval;
pub(crate) mod eval_false_events;
pub(crate) mod eval_occurrences;
pub(crate) mod eval_pairs;
pub(crate) mod eval_positions;
pub(crate) mod eval_syntax;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod find;
pub(crate) mod import;
pub(crate) mod ingest;
pub(crate) mod lexicon;
pub(crate) mod parse;
mod position_examples;
pub(crate) mod relate;
pub(crate) mod relation;
pub(crate) mod roles;
pub(crate) mod show;
