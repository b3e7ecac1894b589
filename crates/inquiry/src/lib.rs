//! Questions asked of a record, by the command line and by the page alike.
//!
//! What the lexicon knows beforehand ([`Known`]), dossiers loaded from a record ([`load`], [`select`]), the course of a relation ([`course()`]), and the registry of agreements as rows
//! ([`agreements`]). Nothing here prints, and nothing reads but the record that it is handed.

pub mod agreements;
mod course;
mod known;
mod load;

pub use course::course;
pub use known::Known;
pub use load::{Loaded, Selection, load, push, select, select_deadlines};
