//! From files to words: the first stage of Démarche.
//!
//! [`read`] turns files and streams into documents, [`clean`] takes markup out, [`sentences`] finds paragraphs,
//! headlines, datelines and sentences, [`language`] says whether it is English, [`words`] finds syntactic words as the English treebanks of Universal
//! Dependencies have them. Only [`read`] touches files; the rest are pure functions that accept any text.
//!
//! Offsets are bytes. A sentence's `start` and a document's [`OffsetMap`](demarche_schema::OffsetMap) together lead
//! from any word back to the text as it was given.

mod abbrev;
pub mod clean;
mod error;
pub mod language;
pub mod read;
pub mod sentences;
pub mod words;

pub use error::{Error, ErrorKind};
