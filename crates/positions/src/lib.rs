//! From parsed sentences and mentions to positions: who wants what, on which issue, on what terms.
//!
//! A pure stage over one document: its sentences with their analysis, its mentions, and plain views of the events found.
//! Positions come from two sources: words that take a stance (`lexicon/positions`), and events whose type takes one (a REQUEST
//! is a demand). Each draft says by which rule and by which steps it came; when asked, so does each that was not kept.
//!
//! It assumes mentions sorted by sentence. It refuses to guess: without a holder, or without anything that the stance is on,
//! there is no position.

mod claims;
mod coder;
mod conditions;
mod context;
mod draft;
mod events;
mod index;
mod issues;
mod matching;
mod orders;
mod parties;
mod polarity;
mod quotes;
mod scene;
mod speech;
mod topics;
mod voice;

pub use coder::{Coded, Coder};
pub use context::{Context, Quotation};
pub use draft::{Draft, Terms};
pub use issues::{Found, IssueIndex};
pub use matching::Rejected;
pub use parties::Party;
pub use quotes::{Quoted, Quotes};
pub use voice::is_statement;
