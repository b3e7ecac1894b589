//! The fields that all formats share, and how a document is made of them.

use demarche_schema::{Diagnostic, Document, Level};
use serde_json::{Map, Value};
use twox_hash::XxHash3_64;

use super::date;
use super::input::Out;
use crate::clean;

/// The most characters of a bad value that a message shows.
const SHOWN: usize = 40;

/// Makes a document of named fields; reports and returns `None` when there is no text.
pub(super) fn document(mut fields: Map<String, Value>, line: u64, out: &mut Out) -> Option<Document> {
    let mut document = Document::default();
    let text = string(&mut fields, "text", line, out);
    document.title = string(&mut fields, "title", line, out).filter(|title| !title.trim().is_empty());
    if text.as_deref().is_none_or(|text| text.trim().is_empty()) && document.title.is_none() {
        let message =
            if text.is_some() { "the document's text is empty" } else { "the document has no field “text”" };
        let problem = Diagnostic::new(Level::Warning, out.place(line), format!("{message}; left out"));
        out.problem(problem.help("a document needs a “text”, or at least a “title”"));
        return None;
    }
    let given = text.unwrap_or_default();
    document.id = id(&mut fields);
    if document.id.is_empty() {
        document.id = content_id(document.title.as_deref().unwrap_or(""), &given);
    }
    (document.text, document.offsets) = clean::plain(given.clone(), 0);
    document.given = (!document.offsets.is_identity()).then_some(given);
    document.date = published(&mut fields, line, out);
    document.url = string(&mut fields, "url", line, out);
    document.publisher = string(&mut fields, "publisher", line, out);
    document.language = string(&mut fields, "language", line, out);
    document.extra = fields;
    Some(document)
}

/// A stable id: sixteen hexadecimal digits that depend on title and text alone.
#[must_use]
pub fn content_id(title: &str, text: &str) -> String {
    let seed = XxHash3_64::oneshot(title.as_bytes());
    format!("{:016x}", XxHash3_64::oneshot_with_seed(seed, text.as_bytes()))
}

/// Takes a text field. A value of another type stays in the map, with a warning.
fn string(fields: &mut Map<String, Value>, name: &str, line: u64, out: &mut Out) -> Option<String> {
    match fields.get(name)? {
        Value::String(_) => match fields.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        },
        Value::Null => {
            fields.remove(name);
            None
        }
        _ => {
            out.warn(line, format!("field “{name}” is no text; it is kept but not used"));
            None
        }
    }
}

/// Takes the id; empty when there is none. Numbers are read as they are written.
fn id(fields: &mut Map<String, Value>) -> String {
    let id = match fields.get("id") {
        Some(Value::String(id)) => id.trim().to_owned(),
        Some(Value::Number(id)) => id.to_string(),
        _ => return String::new(),
    };
    fields.remove("id");
    id
}

/// The day of publication. A value that is none stays in the map, with a warning.
fn published(fields: &mut Map<String, Value>, line: u64, out: &mut Out) -> Option<demarche_schema::Date> {
    let text = match fields.get("date")? {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    if text.trim().is_empty() {
        fields.remove("date");
        return None;
    }
    let Some(day) = date::day(&text) else {
        let shown: String = text.chars().take(SHOWN).collect();
        let problem = Diagnostic::new(
            Level::Warning,
            out.place(line),
            format!("“{shown}” is no day of publication; the document has no date"),
        );
        out.problem(problem.help("write dates as 2024-05-31"));
        return None;
    };
    fields.remove("date");
    Some(day)
}
