//! Files, folders and streams to documents, one at a time.
//!
//! Plain text and HTML give one document a file; JSON lines, CSV and TSV one a line or row; each may be compressed
//! with gzip. The format is the extension's, else what the first bytes look like. Memory is bounded by
//! [`Options::limit`] whatever comes in. Nothing stops a run: what can't be read is an [`Item::Problem`] that names
//! file and line, and reading goes on behind it. Refused, each with a warning: binary files, empty files, documents
//! longer than the limit, lines that are no JSON object, documents without text.

mod date;
mod decode;
mod fields;
mod input;
mod json;
mod lines;
mod paths;
mod table;
mod whole;

use std::io::BufRead;
use std::path::PathBuf;
use std::str::FromStr;

use demarche_schema::{Diagnostic, Document};

use crate::{Error, ErrorKind};
pub use date::day;
pub use decode::decode;
pub use fields::content_id;
pub use paths::Documents;

/// How a stream holds its documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// The whole stream is one document.
    Text,
    /// The whole stream is one page.
    Html,
    /// One JSON object a line.
    JsonLines,
    /// Comma-separated rows under a header.
    Csv,
    /// Tab-separated rows under a header.
    Tsv,
}

impl Format {
    /// The format that a file name's extension stands for, `.gz` left aside.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name).to_ascii_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        name.rsplit_once('.').and_then(|(_, extension)| extension.parse().ok())
    }
}

impl FromStr for Format {
    type Err = Error;

    /// Reads a format's name, which is also its extension: `txt`, `html`, `jsonl`, `csv`, `tsv`.
    fn from_str(name: &str) -> Result<Self, Error> {
        Ok(match name {
            "txt" | "text" | "md" => Self::Text,
            "html" | "htm" | "xhtml" => Self::Html,
            "jsonl" | "ndjson" | "json" => Self::JsonLines,
            "csv" => Self::Csv,
            "tsv" | "tab" => Self::Tsv,
            _ => {
                let message = format!("no document format is called “{name}”; there are txt, html, jsonl, csv and tsv");
                return Err(Error::new(ErrorKind::UnknownFormat, message));
            }
        })
    }
}

/// What readers allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Most bytes of one document's source: a line, a row, or a whole text or HTML file. At most 1 GiB is honoured.
    pub limit: usize,
    /// Read every stream as this format instead of looking at names and content.
    pub format: Option<Format>,
}

impl Default for Options {
    /// 16 MiB a document, format by name and content.
    fn default() -> Self {
        Self { limit: 16 << 20, format: None }
    }
}

impl Options {
    fn bound(&self) -> usize {
        self.limit.clamp(1, 1 << 30)
    }
}

/// What a reader hands out.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A document.
    Document(Box<Document>),
    /// Something left out or repaired.
    Problem(Box<Diagnostic>),
}

/// Reads files and folders in the order given; `-` is standard input. Folders are read in the order of their names.
#[must_use]
pub fn paths(paths: impl IntoIterator<Item = PathBuf>, options: Options) -> Documents {
    Documents::new(paths.into_iter().collect(), options)
}

/// Reads one stream. `name` stands for it in diagnostics, and its extension gives the format.
pub fn stream(input: impl BufRead + 'static, name: &str, options: Options) -> impl Iterator<Item = Item> {
    input::open(Box::new(input), name, options)
}

/// Reads bytes in memory, as `stream` does; `format` `None` looks at the content.
#[must_use]
pub fn bytes(input: &[u8], format: Option<Format>) -> Vec<Item> {
    let options = Options { format, ..Options::default() };
    stream(std::io::Cursor::new(input.to_vec()), "-", options).collect()
}
