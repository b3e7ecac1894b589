//! The record: documents, reports and occurrences kept for years in one file, lossless and queryable.
//!
//! A record is an SQLite file. [`Writer`] is its one writer, [`Store`] one of its many readers. A document is made ready
//! by [`Prepared`], away from the database, so that threads can share the work; written in batches; and read back whole:
//! text as given, sentences, records. Queries run over columns and indexes ([`Filter`]); what they find is read from the
//! document itself. `docs/record.md` explains the tables to people who query them directly.
//!
//! This crate reads no clock and no environment: the time is handed in. It opens the record's file and no other.

mod admit;
mod correct;
mod error;
pub mod exchange;
mod filter;
mod occurrence;
mod pack;
mod prepared;
mod queries;
mod read;
mod recode;
mod rows;
mod schema;
mod sketch;
mod store;
#[cfg(test)]
mod tests;
mod words;
mod write;

pub use correct::{Change, Correction, Edit, Lesson, Party, Said, Target};
pub use error::{Error, ErrorKind};
pub use filter::{ActorTerm, Filter, Kind, Order};
pub use occurrence::{Block, Disagreement, Occurrence, Trace, copies, links, occurrences};
pub use prepared::{Prepared, SentencePlace, Status, content_hash};
pub use queries::{Added, IssueCount, Outline, Overview, Pair, Profile, Pulse};
pub use read::{Body, DocumentHead, Found, Records};
pub use recode::{Coder, Difference, What, differences};
pub use rows::{auxiliary_bit, day_number, day_of};
pub use store::Store;
pub use write::{FeedState, Problem, Source, Writer, Written, places_fit};
