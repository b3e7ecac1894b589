//! JSON lines.

use demarche_schema::{Diagnostic, Level};
use serde_json::{Map, Value};

use super::decode::{self, Repair};
use super::input::{Input, Out, Reader};
use super::lines::{self, Line};
use super::{fields, paths};

/// Characters of a broken line shown on each side of the place where it breaks.
const SHOWN: usize = 40;

pub(super) struct Json {
    input: Input,
    buffer: Vec<u8>,
    limit: usize,
    line: u64,
}

impl Json {
    pub(super) fn new(input: Input, limit: usize) -> Self {
        Self { input, buffer: Vec::new(), limit, line: 0 }
    }

    fn object(&mut self, out: &mut Out) {
        let bytes = std::mem::take(&mut self.buffer);
        let bytes = if self.line == 1 {
            bytes.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec).unwrap_or(bytes)
        } else {
            bytes
        };
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        let (text, repair) = decode::text(bytes, None);
        match repair {
            Some(Repair::Lossy) => out.warn(self.line, "bytes that are no UTF-8 were replaced"),
            Some(Repair::Other(name)) => out.warn(self.line, format!("is no UTF-8; read as {name}")),
            None => {}
        }
        match serde_json::from_str::<Map<String, Value>>(&text) {
            Ok(fields) => {
                if let Some(document) = fields::document(fields, self.line, out) {
                    out.document(document);
                }
            }
            Err(error) => out.problem(self.broken(&text, &error, out)),
        }
        // The line's memory is used again for the next one.
        self.buffer = text.into_bytes();
    }

    fn broken(&self, text: &str, error: &serde_json::Error, out: &Out) -> Diagnostic {
        let what = match (error.is_eof(), error.is_data()) {
            (true, _) => "the line ends inside a JSON object".to_owned(),
            (_, true) => "the line holds JSON that is no object".to_owned(),
            _ => {
                let message = error.to_string();
                let message = message.split(" at line").next().unwrap_or_default().to_owned();
                format!("the line is no JSON: {message}")
            }
        };
        let mut place = out.place(self.line);
        let (source, column) = window(text, error.column());
        place.column = column;
        let problem = Diagnostic::new(Level::Warning, place, format!("{what}; left out"));
        problem
            .help(
                "each line must hold one JSON object, like {\"id\": \"1\", \"date\": \"2024-05-31\", \"text\": \"…\"}",
            )
            .source(source)
    }
}

/// The part of a line around byte column `column` (from 1), and that column in it, both for showing. The column is 0
/// when the line is shown in part, since it would not be the column in the file.
fn window(text: &str, column: usize) -> (String, u32) {
    let at = floor(text, column.saturating_sub(1));
    let before = text[..at].chars().count();
    if text.chars().take(2 * SHOWN + 1).count() <= 2 * SHOWN {
        return (text.to_owned(), u32::try_from(before + 1).unwrap_or(0));
    }
    let from = text[..at].char_indices().rev().nth(SHOWN - 1).map_or(0, |(at, _)| at);
    let to = text[at..].char_indices().nth(SHOWN).map_or(text.len(), |(len, _)| at + len);
    (format!("…{}…", &text[from..to]), 0)
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl Reader for Json {
    fn read(&mut self, out: &mut Out) -> bool {
        self.line += 1;
        match lines::next(&mut *self.input, &mut self.buffer, self.limit) {
            Ok(Line::Whole) => self.object(out),
            Ok(Line::TooLong(len)) => {
                let (len, limit) = (lines::size(len), lines::size(self.limit as u64));
                out.warn(
                    self.line,
                    format!("the line is {len} long, more than the {limit} a document may have; left out"),
                );
            }
            Ok(Line::End) => return false,
            Err(error) => {
                out.warn(self.line, format!("can't be read further: {}", paths::plain(&error)));
                return false;
            }
        }
        true
    }
}
