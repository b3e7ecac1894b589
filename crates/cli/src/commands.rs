//! One file per command, each thin.

pub(crate) mod actors;
pub(crate) mod bench;
pub(crate) mod code;
pub(crate) mod completions;
pub(crate) mod eval;
pub(crate) mod eval_occurrences;
pub(crate) mod eval_syntax;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod find;
pub(crate) mod import;
pub(crate) mod ingest;
pub(crate) mod lexicon;
pub(crate) mod parse;
pub(crate) mod relate;
pub(crate) mod roles;
pub(crate) mod show;
