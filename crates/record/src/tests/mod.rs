//! The record as a whole: what is written comes back, and no fault takes anything with it.

mod corrections;
mod faults;
mod migrations;
mod occurrences;
mod queries;
mod versions;
mod whole;

use std::path::{Path, PathBuf};

use demarche_schema::{
    Because, Document, Entity, Event, EventLocation, EventType, Passage, Precision, Record, RecordHead, Sector, Span,
};

use crate::{Prepared, SentencePlace, Status, Writer};

/// An empty folder for one test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("demarche-record-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder for tests can be made");
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn entity(code: &str, sector: Option<Sector>, name: &str) -> Entity {
    Entity {
        code: code.to_owned(),
        sector,
        other_sectors: Vec::new(),
        name: name.to_owned(),
        text: name.to_owned(),
        span: Span::new(0, 3),
        wikidata: None,
    }
}

/// A document of one sentence.
pub(crate) fn document(id: &str, date: &str, text: &str) -> Document {
    Document {
        id: id.to_owned(),
        date: date.parse().ok(),
        text: text.to_owned(),
        publisher: Some("Morning Wire".to_owned()),
        ..Document::default()
    }
}

/// An event told by the whole text of a document.
pub(crate) fn event(document: &Document, id: u64, kind: EventType, actor: &str, recipient: &str) -> Record {
    let span = Span::new(0, u32::try_from(document.text.len()).unwrap());
    let head = RecordHead {
        id: format!("{id:016x}"),
        doc: document.id.clone(),
        sentence: 0,
        text: document.text.clone(),
        span,
        date: document.date.map(|date| date.to_string()),
        date_precision: document.date.map(|_| Precision::Published),
        attributed_to: Vec::new(),
        confidence: 0.785,
        because: Because {
            rule: "test/rule".to_owned(),
            entry: "events/test.lex:1".to_owned(),
            predicate: "test.01".to_owned(),
            model: "none".to_owned(),
            then: Vec::new(),
        },
    };
    let place = EventLocation {
        name: "Lima".to_owned(),
        country: "PER".to_owned(),
        lat: Some(-12.05),
        lon: Some(-77.05),
        geonames: None,
    };
    let event = Event {
        actor: vec![entity(actor, Some(Sector::Gov), "foreign minister")],
        recipient: if recipient.is_empty() { Vec::new() } else { vec![entity(recipient, None, recipient)] },
        event: kind,
        mode: Vec::new(),
        context: Vec::new(),
        auxiliary: Vec::new(),
        cameo: "040".to_owned(),
        quad_code: kind.quad() as u8,
        event_scale: kind.score(&[]),
        event_loc: Some(place),
        trigger: Passage { text: document.text[..3].to_owned(), span: Span::new(0, 3) },
        agreement: None,
    };
    Record::Event { head, event }
}

/// A document whose whole text is one sentence, ready to be written.
pub(crate) fn prepared(document: &Document, records: &[Record]) -> Prepared {
    let end = u32::try_from(document.text.len()).unwrap();
    let places = [SentencePlace { start: 0, end, headline: false }];
    Prepared::new(document, &places, records, Status::Coded).unwrap()
}

/// A record of `count` documents, one event each, one day after the other.
pub(crate) fn filled(path: &Path, count: u64) {
    let mut writer = Writer::open(path).unwrap();
    for n in 0..count {
        let date = format!("2020-{:02}-{:02}", 1 + n / 28 % 12, 1 + n % 28);
        let text = format!("The minister met envoy number{n} in Lima about harbour fees and fishing grounds.");
        let document = document(&format!("doc-{n}"), &date, &text);
        let (kind, other) = if n % 3 == 0 { (EventType::Accuse, "CHL") } else { (EventType::Consult, "BOL") };
        writer
            .add(&prepared(&document, &[event(&document, n, kind, "PER", other)]), 1_000 + i64::try_from(n).unwrap())
            .unwrap();
    }
    writer.commit().unwrap();
}
