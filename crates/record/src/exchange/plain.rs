//! PLOVER JSON lines and CSV: every kind of record, with its document and occurrence.

use demarche_schema::{Entity, Record};
use serde::Serialize;

use super::Outgoing;

#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    record: &'a Record,
    published: Option<String>,
    publisher: Option<&'a str>,
    url: Option<&'a str>,
    occurrence: String,
    documents: usize,
    independent: usize,
}

/// The record as `code` prints it, and behind its fields its document and occurrence.
pub(super) fn json(out: Outgoing<'_>) -> String {
    let document = &out.found.document;
    let line = Line {
        record: &out.found.record,
        published: document.date.map(|date| date.to_string()),
        publisher: document.publisher.as_deref(),
        url: document.url.as_deref(),
        occurrence: format!("{:016x}", out.occurrence.cast_unsigned()),
        documents: out.documents,
        independent: out.independent,
    };
    serde_json::to_string(&line).unwrap_or_default()
}

pub(super) const COLUMNS: [&str; 29] = [
    "kind",
    "id",
    "occurrence",
    "date",
    "date_precision",
    "actor",
    "actor_name",
    "type",
    "mode",
    "recipient",
    "recipient_name",
    "context",
    "auxiliary",
    "cameo",
    "quad_code",
    "event_scale",
    "place",
    "country",
    "lat",
    "lon",
    "issue",
    "claim",
    "confidence",
    "doc",
    "published",
    "publisher",
    "url",
    "sentence",
    "text",
];

pub(super) fn csv(out: Outgoing<'_>) -> String {
    let (head, document) = (out.found.record.head(), &out.found.document);
    let mut cells = vec![String::new(); COLUMNS.len()];
    let mut set = |name: &str, value: String| {
        if let Some(at) = COLUMNS.iter().position(|column| *column == name) {
            cells[at] = value;
        }
    };
    set("id", head.id.clone());
    set("occurrence", format!("{:016x}", out.occurrence.cast_unsigned()));
    set("date", head.date.clone().unwrap_or_default());
    set("date_precision", head.date_precision.map_or_else(String::new, |precision| precision.to_string()));
    set("confidence", head.confidence.to_string());
    set("doc", head.doc.clone());
    set("published", document.date.map_or_else(String::new, |date| date.to_string()));
    set("publisher", document.publisher.clone().unwrap_or_default());
    set("url", document.url.clone().unwrap_or_default());
    set("sentence", head.sentence.to_string());
    set("text", head.text.clone());
    for (name, value) in own(&out.found.record) {
        set(name, value);
    }
    cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",")
}

/// What a kind of record has of its own.
fn own(record: &Record) -> Vec<(&'static str, String)> {
    let mut cells = match record {
        Record::Event { event, .. } => {
            let place = event.event_loc.as_ref();
            let number = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
            vec![
                ("kind", "event".to_owned()),
                ("type", event.event.to_string()),
                ("mode", joined(event.mode.iter())),
                ("context", joined(event.context.iter())),
                ("auxiliary", joined(event.auxiliary.iter())),
                ("cameo", event.cameo.clone()),
                ("quad_code", event.quad_code.to_string()),
                ("event_scale", event.event_scale.to_string()),
                ("place", place.map_or_else(String::new, |place| place.name.clone())),
                ("country", place.map_or_else(String::new, |place| place.country.clone())),
                ("lat", number(place.and_then(|place| place.lat))),
                ("lon", number(place.and_then(|place| place.lon))),
            ]
        }
        Record::Position { position, .. } => vec![
            ("kind", "position".to_owned()),
            ("type", position.stance.to_string()),
            ("issue", position.issue.id.clone()),
            ("claim", position.claim.text.clone()),
        ],
        Record::Deadline { deadline, .. } => vec![
            ("kind", "deadline".to_owned()),
            ("type", deadline.what.to_string()),
            ("claim", deadline.claim.text.clone()),
        ],
    };
    let (first, second): (&[Entity], &[Entity]) = match record {
        Record::Event { event, .. } => (&event.actor, &event.recipient),
        Record::Position { position, .. } => (&position.holder, &position.addressee),
        Record::Deadline { deadline, .. } => (&deadline.parties, &[]),
    };
    let code = |entity: &Entity| match entity.sector {
        Some(sector) => format!("{}:{sector}", entity.code),
        None => entity.code.clone(),
    };
    for (codes, names, side) in [("actor", "actor_name", first), ("recipient", "recipient_name", second)] {
        cells.push((codes, joined(side.iter().map(code))));
        cells.push((names, joined(side.iter().map(|entity| entity.name.clone()))));
    }
    cells
}

fn joined(items: impl Iterator<Item = impl ToString>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(";")
}

/// A cell as RFC 4180 has it.
fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}
