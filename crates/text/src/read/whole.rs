//! Plain text and HTML: one document a stream.

use std::io::Read;

use demarche_schema::Document;
use encoding_rs::Encoding;

use super::decode::{self, Repair};
use super::input::{Input, Out, Reader};
use super::{Format, date, fields, lines, paths};
use crate::clean;

/// Bytes at the head of a page in which it must name its encoding.
const LABEL_WITHIN: usize = 1024;

pub(super) struct Whole {
    input: Input,
    format: Format,
    limit: usize,
}

impl Whole {
    pub(super) fn new(input: Input, format: Format, limit: usize) -> Self {
        Self { input, format, limit }
    }

    fn page(&self, bytes: Vec<u8>, out: &mut Out) -> Document {
        let label = if self.format == Format::Html { label(&bytes) } else { None };
        let bad = decode::first_bad_line(&bytes).unwrap_or(0);
        let (given, repair) = decode::text(bytes, label);
        match repair {
            Some(Repair::Lossy) => out.warn(bad, "bytes that are no UTF-8 were replaced"),
            // A page may say in which encoding it is written.
            Some(Repair::Other(_)) if label.is_some() => {}
            Some(Repair::Other(name)) => out.warn(bad, format!("is no UTF-8; read as {name}")),
            None => {}
        }
        let mark = if given.starts_with('\u{feff}') { 3 } else { 0 };
        let id = fields::content_id("", &given[mark..]);
        if self.format == Format::Text {
            let (text, offsets) = clean::plain(given.clone(), mark);
            let date = date_in_name(&out.place(0).file);
            let given = (!offsets.is_identity()).then_some(given);
            return Document { id, date, text, offsets, given, ..Document::default() };
        }
        let page = clean::html(&given);
        let date = page.date.as_deref().and_then(date::day).or_else(|| date_in_name(&out.place(0).file));
        Document {
            id,
            date,
            title: page.title,
            text: page.text,
            offsets: page.offsets,
            url: page.url,
            publisher: page.publisher,
            language: page.language,
            given: Some(given),
            ..Document::default()
        }
    }
}

impl Reader for Whole {
    fn read(&mut self, out: &mut Out) -> bool {
        let mut bytes = Vec::new();
        let limit = self.limit as u64;
        if let Err(error) = self.input.by_ref().take(limit + 1).read_to_end(&mut bytes) {
            out.warn(0, format!("can't be read to its end: {}", paths::plain(&error)));
        }
        if bytes.len() > self.limit {
            out.warn(0, format!("is longer than the {} a document may have; left out", lines::size(limit)));
            return false;
        }
        let document = self.page(bytes, out);
        if document.text.trim().is_empty() && document.title.is_none() {
            out.warn(0, "holds no text; left out");
        } else {
            out.document(document);
        }
        false
    }
}

/// The first ISO date in a file's own name: `2019-05-14-ministers.txt` was published on that day.
fn date_in_name(file: &str) -> Option<demarche_schema::Date> {
    let name = file.rsplit(['/', '\\']).next()?;
    let windows = (0..name.len().saturating_sub(9)).filter_map(|at| name.get(at..at + 10));
    windows.filter(|part| part.as_bytes()[4] == b'-' && part.as_bytes()[7] == b'-').find_map(date::day)
}

/// The encoding that a page's head names.
fn label(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes[..bytes.len().min(LABEL_WITHIN)].to_ascii_lowercase();
    let at = memchr::memmem::find(&head, b"charset=")? + b"charset=".len();
    let name: Vec<u8> = head[at..]
        .iter()
        .copied()
        .skip_while(|b| matches!(b, b'"' | b'\'' | b' '))
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        .collect();
    Encoding::for_label(&name)
}

#[cfg(test)]
mod tests {
    use super::date_in_name;

    #[test]
    fn a_file_may_carry_its_date() {
        let read = |name: &str| date_in_name(name).map(|day| day.to_string());
        assert_eq!(read("news/2019-05-14-ministers.txt").as_deref(), Some("2019-05-14"));
        assert_eq!(read("wire_2019-05-14.txt").as_deref(), Some("2019-05-14"));
        assert_eq!(read("2019-05-14/ministers.txt"), None);
        assert_eq!(read("été.txt"), None);
    }
}
