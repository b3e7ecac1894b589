//! Where documents come from, besides the files that `demarche-text` reads: feeds and their pages, web archives, newswires, mail.
//!
//! Readers are pure: bytes in, documents and problems out ([`feed`], [`wire`], [`mail`]), or one pass over a stream ([`Warc`]).
//! Files are opened by [`open`], the network by [`Client`] alone.
//!
//! Whatever comes in is taken as hostile. Sizes, nesting, redirects, times and what a packed stream unpacks to are limited. XML
//! entities are never expanded beyond the five of XML itself and references to characters. Addresses are `http` and `https`
//! alone, and none that leads into the own machine or network is visited unless it was allowed by name ([`Limits::allowed`]).
//! Pages are fetched as robots.txt allows (RFC 9309).

pub mod feed;
mod files;
mod http;
pub mod mail;
mod poll;
pub mod robots;
mod warc;
pub mod wire;
mod xml;

pub use files::{Kind, kind, open};
pub use http::{Answer, Client, Conditions, Fault, Fetched, Limits, is_address, is_public};
pub use poll::{Next, Pages, Poll, Polled, State, back_off};
pub use warc::Warc;

use demarche_schema::{Diagnostic, Document, Level, Place};
use demarche_text::{clean, read};

/// A warning about a source.
pub(crate) fn problem(source: &str, line: u32, message: impl Into<String>) -> Box<Diagnostic> {
    let place = Place { file: source.to_owned(), line, column: 0 };
    Box::new(Diagnostic::new(Level::Warning, place, message))
}

/// The document of a page's source.
#[must_use]
pub fn page(source: String, address: &str) -> Document {
    let page = clean::html(&source);
    Document {
        id: address.to_owned(),
        date: page.date.as_deref().and_then(read::day),
        title: page.title,
        text: page.text,
        offsets: page.offsets,
        url: Some(address.to_owned()),
        publisher: page.publisher,
        language: page.language,
        given: Some(source),
        ..Document::default()
    }
}

/// The document of a piece of markup or plain text: a feed's description, a story of a newswire.
pub(crate) fn piece(source: String) -> Document {
    let marked = source.contains('<') || source.contains('&');
    if !marked {
        let (text, offsets) = clean::plain(source.clone(), 0);
        let given = (!offsets.is_identity()).then_some(source);
        return Document { text, offsets, given, ..Document::default() };
    }
    let page = clean::html(&source);
    Document { text: page.text, offsets: page.offsets, given: Some(source), ..Document::default() }
}
