//! One stream: what it is compressed with, how it is encoded, which format it has.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Cursor, Read};

use demarche_schema::{Diagnostic, Document, Level, Place};
use flate2::bufread::MultiGzDecoder;

use super::decode::{self, Utf16};
use super::{Format, Item, Options, json, paths, table, whole};

/// How much of a stream is looked at to tell what it is, in bytes.
const SNIFFED: usize = 8192;

pub(super) type Input = Box<dyn BufRead>;

/// Reads documents of one format from one stream.
pub(super) trait Reader {
    /// Reads on until there is something to hand out; `false` at the end.
    fn read(&mut self, out: &mut Out) -> bool;
}

/// What a reader has found and not yet handed out.
pub(super) struct Out {
    pub(super) file: String,
    pub(super) items: VecDeque<Item>,
}

impl Out {
    pub(super) fn document(&mut self, document: Document) {
        self.items.push_back(Item::Document(Box::new(document)));
    }

    /// A warning about a line, 0 for the whole file.
    pub(super) fn warn(&mut self, line: u64, message: impl Into<String>) {
        self.problem(Diagnostic::new(Level::Warning, self.place(line), message));
    }

    pub(super) fn problem(&mut self, problem: Diagnostic) {
        self.items.push_back(Item::Problem(Box::new(problem)));
    }

    pub(super) fn place(&self, line: u64) -> Place {
        Place { file: self.file.clone(), line: u32::try_from(line).unwrap_or(u32::MAX), column: 0 }
    }
}

/// The documents of one stream.
pub(super) struct Stream {
    out: Out,
    reader: Option<Box<dyn Reader>>,
    binary: bool,
}

impl Stream {
    /// Makes the refusal of a binary file a note: the user named its folder, not the file.
    pub(super) fn forgive_binary(&mut self) {
        if let (true, Some(Item::Problem(problem))) = (self.binary, self.out.items.front_mut()) {
            problem.level = Level::Note;
        }
    }
}

impl Iterator for Stream {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            if let Some(item) = self.out.items.pop_front() {
                return Some(item);
            }
            let reader = self.reader.as_mut()?;
            if !reader.read(&mut self.out) {
                self.reader = None;
            }
        }
    }
}

/// Opens a stream. Never fails: what can't be read is the stream's only item.
pub(super) fn open(input: Input, name: &str, options: Options) -> Stream {
    let out = Out { file: name.to_owned(), items: VecDeque::new() };
    let mut stream = Stream { out, reader: None, binary: false };
    match start(input, name, options) {
        Ok(reader) => stream.reader = Some(reader),
        Err(refusal) => {
            stream.binary = refusal.binary;
            let mut problem = Diagnostic::new(Level::Warning, stream.out.place(0), refusal.message);
            problem.help = refusal.help.to_owned();
            stream.out.problem(problem);
        }
    }
    stream
}

/// Why a stream is not read.
struct Refusal {
    message: String,
    help: &'static str,
    binary: bool,
}

impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Self {
        Self { message: format!("can't be read: {}", paths::plain(&error)), help: "", binary: false }
    }
}

fn start(input: Input, name: &str, options: Options) -> Result<Box<dyn Reader>, Refusal> {
    let (mut head, mut input) = peek(input)?;
    if head.starts_with(&[0x1f, 0x8b]) {
        (head, input) = peek(Box::new(BufReader::with_capacity(1 << 16, MultiGzDecoder::new(input))))?;
    }
    if head.iter().all(u8::is_ascii_whitespace) && head.len() < SNIFFED {
        return Err(Refusal { message: "is empty".to_owned(), help: "", binary: false });
    }
    if let Some(encoding) = decode::utf16(&head) {
        (head, input) = peek(Box::new(BufReader::new(Utf16::new(input, encoding))))?;
    }
    if let Some((what, help)) = decode::binary(&head) {
        return Err(Refusal { message: format!("looks like {what}, not text; left out"), help, binary: true });
    }
    let format = options.format.or_else(|| Format::of_name(name)).unwrap_or_else(|| sniff(&head));
    let limit = options.bound();
    Ok(match format {
        Format::Text | Format::Html => Box::new(whole::Whole::new(input, format, limit)),
        Format::JsonLines => Box::new(json::Json::new(input, limit)),
        Format::Csv => Box::new(table::Table::new(input, b',', limit)),
        Format::Tsv => Box::new(table::Table::new(input, b'\t', limit)),
    })
}

/// The first bytes of a stream, and the stream with them put back.
fn peek(mut input: Input) -> std::io::Result<(Vec<u8>, Input)> {
    let mut head = Vec::with_capacity(SNIFFED);
    input.by_ref().take(SNIFFED as u64).read_to_end(&mut head)?;
    let whole = Cursor::new(head.clone()).chain(input);
    Ok((head, Box::new(whole)))
}

/// The format that the first bytes of a stream look like.
fn sniff(head: &[u8]) -> Format {
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('{') && text.contains('"') {
        return Format::JsonLines;
    }
    if text.starts_with('<') && is_markup(text) {
        return Format::Html;
    }
    let first = text.lines().next().unwrap_or("").to_ascii_lowercase();
    for (separator, format) in [('\t', Format::Tsv), (',', Format::Csv)] {
        let names: Vec<&str> = first.split(separator).map(|name| name.trim().trim_matches('"')).collect();
        if names.len() > 1 && names.contains(&"text") {
            return format;
        }
    }
    Format::Text
}

fn is_markup(text: &str) -> bool {
    let lower = text.get(..text.len().min(2048)).unwrap_or("").to_ascii_lowercase();
    let lower = if lower.is_empty() { text.to_ascii_lowercase() } else { lower };
    lower.starts_with("<!doctype")
        || lower.starts_with("<?xml")
        || ["<html", "<head", "<body", "<p>", "<p ", "<div", "<article", "<title", "<meta", "<h1"]
            .iter()
            .any(|t| lower.contains(t))
}
