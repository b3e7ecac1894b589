//! Labelled pairs: JSON lines with a text, a source, a target and a type.

use demarche_schema::{Diagnostic, EventType, Level, Place, Span};
use serde::Deserialize;

/// One labelled pair.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct RelationCase {
    /// Id.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// Who acts, bytes of the text; null when no one is marked.
    pub source: Option<Span>,
    /// Who is acted upon.
    pub target: Option<Span>,
    /// Root: one of the sixteen types, or YIELD for CONCEDE and RETREAT together. Empty when unlabelled.
    #[serde(default, rename = "type")]
    pub root: String,
}

/// Reads labelled pairs; a line that can't be read is reported.
#[must_use]
pub fn read_relations(file: &str, text: &str) -> (Vec<RelationCase>, Vec<Diagnostic>) {
    let (mut cases, mut faults) = (Vec::new(), Vec::new());
    for (number, line) in (1u32..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        match serde_json::from_str(line) {
            Ok(case) => cases.push(case),
            Err(error) => {
                let column = u32::try_from(error.column()).unwrap_or(0);
                let place = Place { file: file.to_owned(), line: number, column };
                faults.push(
                    Diagnostic::new(Level::Error, place, error.to_string())
                        .help("expected {\"id\", \"text\", \"source\", \"target\"}"),
                );
            }
        }
    }
    (cases, faults)
}

/// The root under which the labelled sets count a type: CONCEDE and RETREAT are one there.
#[must_use]
pub fn root_of(event: EventType) -> &'static str {
    match event {
        EventType::Concede | EventType::Retreat => "YIELD",
        other => other.as_str(),
    }
}

/// The quad class of a root; YIELD counts as material cooperation, as the labelled sets have it.
#[must_use]
pub(crate) fn quad_of(root: &str) -> &'static str {
    match root {
        "YIELD" => "2",
        _ => match root.parse::<EventType>().map(|event| event.quad() as u8) {
            Ok(1) => "1",
            Ok(2) => "2",
            Ok(3) => "3",
            Ok(4) => "4",
            _ => "-",
        },
    }
}
