//! Files to documents: what a file is, by its first bytes, and its reader.

use std::fs::File;
use std::io::{BufRead, BufReader, Cursor, Read};
use std::path::Path;

use demarche_text::read::{self, Item, Options};
use flate2::bufread::MultiGzDecoder;

use crate::{Warc, feed, mail, problem, wire};

/// What a file is that this crate reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// WARC, WET.
    Archive,
    /// RSS, Atom.
    Feed,
    /// NewsML-G2, NITF.
    Wire,
    /// Mail-like text.
    Mail,
}

/// How much of a file is looked at, in bytes.
const LOOKED_AT: usize = 16 << 10;

/// What a file that opens so is; `None` for what `demarche-text` reads.
#[must_use]
pub fn kind(head: &[u8]) -> Option<Kind> {
    if head.starts_with(b"WARC/") {
        return Some(Kind::Archive);
    }
    let (text, _) = read::decode(head[..head.len().min(LOOKED_AT)].to_vec(), None);
    let text = text.trim_start();
    if text.starts_with('<') {
        return match root(text)?.to_ascii_lowercase().as_str() {
            "rss" | "rdf" | "feed" => Some(Kind::Feed),
            "newsmessage" | "newsitem" | "nitf" | "newsml" => Some(Kind::Wire),
            _ => None,
        };
    }
    mail::is_mail(text).then_some(Kind::Mail)
}

/// The name of a text's first element, without prefix.
fn root(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = &rest[rest.find('<')? + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = &comment[comment.find("-->")? + 3..];
        } else if rest.starts_with('?') {
            rest = &rest[rest.find("?>")? + 2..];
        } else if rest.starts_with('!') {
            // A document type may hold declarations in brackets.
            let end = match (rest.find('['), rest.find('>')) {
                (Some(open), Some(close)) if open < close => rest.find("]>").map(|end| end + 1)?,
                (_, close) => close?,
            };
            rest = &rest[end + 1..];
        } else {
            let end =
                rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, ':' | '-' | '_' | '.'))).unwrap_or(rest.len());
            return rest[..end].rsplit(':').next();
        }
    }
}

/// The documents of a file, whatever it is, packed with gzip or not. Never fails: what can't be read is an item.
#[must_use]
pub fn open(path: &Path, options: Options) -> Box<dyn Iterator<Item = Item>> {
    let name = path.to_string_lossy().into_owned();
    let other = || Box::new(read::paths([path.to_owned()], options)) as Box<dyn Iterator<Item = Item>>;
    // What can't be opened here is told by the reader of all other files.
    let Some((head, input)) = peek(path) else { return other() };
    match kind(&head) {
        None => other(),
        Some(Kind::Archive) => Box::new(Warc::new(input, &name, options)),
        Some(kind) => Box::new(whole(input, kind, &name, options).into_iter()),
    }
}

/// The first bytes of a file, unpacked, and the file from its beginning.
fn peek(path: &Path) -> Option<(Vec<u8>, Box<dyn BufRead>)> {
    // What comes through a pipe can't be read twice.
    if path == Path::new("-") || !std::fs::metadata(path).is_ok_and(|meta| meta.is_file()) {
        return None;
    }
    let mut file = BufReader::with_capacity(1 << 16, File::open(path).ok()?);
    let packed = file.fill_buf().ok()?.starts_with(&[0x1f, 0x8b]);
    let mut input: Box<dyn BufRead> =
        if packed { Box::new(BufReader::with_capacity(1 << 16, MultiGzDecoder::new(file))) } else { Box::new(file) };
    let mut head = Vec::new();
    input.by_ref().take(LOOKED_AT as u64).read_to_end(&mut head).ok()?;
    let whole = Cursor::new(head.clone()).chain(input);
    Some((head, Box::new(whole)))
}

/// The documents of a file that is read at once.
fn whole(input: impl Read, kind: Kind, name: &str, options: Options) -> Vec<Item> {
    let limit = options.limit.clamp(1, 1 << 30) as u64;
    let say = |line: u32, message: String| Item::Problem(problem(name, line, message));
    let mut bytes = Vec::new();
    let mut items = Vec::new();
    if let Err(error) = input.take(limit + 1).read_to_end(&mut bytes) {
        items.push(say(0, format!("can't be read to its end: {error}")));
    }
    if bytes.len() as u64 > limit {
        return vec![say(0, format!("is longer than the {limit} bytes that are allowed; left out"))];
    }
    let label = crate::xml::label(&bytes);
    let (text, _) = read::decode(bytes, label.as_deref());
    let found = documents(kind, &text);
    items.extend((1u32..).zip(found).map(|(number, one)| match one {
        Ok(document) => Item::Document(document),
        Err(why) => say(if kind == Kind::Wire { 0 } else { number }, format!("{why}; left out")),
    }));
    if items.is_empty() {
        items.push(say(0, "holds no document; left out".to_owned()));
    }
    items
}

/// The documents of a text of this kind, each or why it is none. An archive is none that is read at once.
fn documents(kind: Kind, text: &str) -> Vec<Result<Box<demarche_schema::Document>, String>> {
    match kind {
        Kind::Archive => Warc::new(text.as_bytes(), "-", Options::default())
            .filter_map(|item| if let Item::Document(document) = item { Some(Ok(document)) } else { None })
            .collect(),
        Kind::Wire => match wire::read(text) {
            Ok(all) => all.into_iter().map(|document| Ok(Box::new(document))).collect(),
            Err(why) => vec![Err(why)],
        },
        Kind::Mail => mail::read(text).into_iter().map(|one| one.map(Box::new)).collect(),
        Kind::Feed => match feed::read(text) {
            Err(why) => vec![Err(why)],
            Ok(feed) => feed.entries.iter().map(|entry| entry_of(&feed, entry)).collect(),
        },
    }
}

fn entry_of(feed: &feed::Feed, entry: &feed::Entry) -> Result<Box<demarche_schema::Document>, String> {
    let mut document = entry.document(feed).ok_or("an entry has neither text nor title")?;
    if document.id.is_empty() {
        document.id = read::content_id(document.title.as_deref().unwrap_or(""), &document.text);
    }
    Ok(Box::new(document))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_their_first_bytes() {
        for (head, expected) in [
            ("WARC/1.0\r\n", Some(Kind::Archive)),
            ("<?xml version='1.0'?><!-- <html> --><rss version='2.0'>", Some(Kind::Feed)),
            ("\u{feff}<rdf:RDF xmlns:rdf='x'>", Some(Kind::Feed)),
            ("<!DOCTYPE nitf [<!ENTITY a '>'>]><nitf>", Some(Kind::Wire)),
            ("<newsMessage xmlns='x'>", Some(Kind::Wire)),
            ("<!DOCTYPE html><html>", None),
            ("From: a\nSubject: b\n\nc", Some(Kind::Mail)),
            ("Lima. The ministers met.", None),
            ("", None),
            ("<", None),
            ("<!--", None),
        ] {
            assert_eq!(kind(head.as_bytes()), expected, "{head}");
        }
    }
}
