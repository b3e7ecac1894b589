//! The data people edit: its form, its checker, its compiled form.
//!
//! Text goes in as `(file name, text)` pairs and comes out as typed tables plus diagnostics; nothing here opens a file.
//! `lexicon/FORMAT.md` describes the form for people.

pub mod actors;
pub mod agreements;
pub mod block;
pub mod classes;
pub mod events;
pub mod expected;
pub mod issues;
mod lexicon;
pub mod positions;
pub mod table;

pub use lexicon::{CompiledError, Lexicon};
