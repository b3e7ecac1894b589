//! `demarche show`: one record, occurrence or document of a record, with all its evidence.

use std::fmt::Write;
use std::path::PathBuf;

use demarche::Error;
use demarche::schema::Record;
use demarche_record::{Body, DocumentHead, Found, Occurrence, Store};
use serde_json::{Value, json};

use super::code::record_cells;
use crate::Outcome;
use crate::output::Format;

/// Show a record, an occurrence or a document by its id, with all its evidence
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Id of a record, an occurrence or a document
    id: String,
    /// The record that holds it
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    /// Form of the output [default: text on a terminal, JSON into a pipe]
    #[arg(long, value_enum)]
    format: Option<Format>,
}

pub(crate) fn run(args: &Args) -> Result<Outcome, Error> {
    let store = Store::open(&args.record).map_err(crate::of_record)?;
    let shown = shown(&store, &args.id).map_err(crate::of_record)?;
    if shown.is_empty() {
        anstream::eprintln!("no record, occurrence or document {} is in {}", args.id, args.record.display());
        return Ok(Outcome::Nothing);
    }
    let text = Format::or_default(args.format) == Format::Table;
    for one in &shown {
        crate::output::line(if text { one.text() } else { one.json().to_string() })?;
    }
    Ok(Outcome::Done)
}

/// What an id stands for.
enum Shown {
    Report { found: Box<Found>, body: Box<Body>, occurrence: Option<Occurrence> },
    Occurrence(Occurrence),
    Document { head: DocumentHead, body: Box<Body>, records: Vec<Record> },
}

/// Everything that has this id: its record, else its occurrence; and every version of its document.
fn shown(store: &Store, id: &str) -> Result<Vec<Shown>, demarche_record::Error> {
    let mut all = Vec::new();
    for found in store.by_id(id)? {
        let occurrence = store.occurrence(store.occurrence_of(found.number)?)?;
        let body = Box::new(store.body(found.document.number)?);
        all.push(Shown::Report { found: Box::new(found), body, occurrence });
    }
    if all.is_empty() && id.len() == 16 {
        all.extend(store.occurrence_by_id(id)?.map(Shown::Occurrence));
    }
    for head in store.documents(id)? {
        let body = store.body(head.number)?;
        let records = body.records()?;
        all.push(Shown::Document { head, body: Box::new(body), records });
    }
    Ok(all)
}

impl Shown {
    fn json(&self) -> Value {
        match self {
            Self::Report { found, body, occurrence } => json!({
                "record": as_written(&found.record),
                "document": *found.document,
                "before": near(body, found, -1),
                "after": near(body, found, 1),
                "occurrence": occurrence.as_ref().map(occurrence_json),
            }),
            Self::Occurrence(occurrence) => json!({ "occurrence": occurrence_json(occurrence) }),
            Self::Document { head, body, records } => json!({
                "document": head,
                "text": body.text,
                "given": body.given,
                "extra": body.extra,
                "records": records.iter().map(as_written).collect::<Vec<_>>(),
            }),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Report { found, body, occurrence } => report_text(found, body, occurrence.as_ref()),
            Self::Occurrence(occurrence) => occurrence_text(occurrence),
            Self::Document { head, body, records } => document_text(head, body, records),
        }
    }
}

/// A record by way of text, which has 0.785 as it is and not as the nearest number of twice the precision.
fn as_written(record: &Record) -> Value {
    serde_json::to_string(record).and_then(|text| serde_json::from_str(&text)).unwrap_or(Value::Null)
}

/// The sentence before or behind a record's own.
fn near<'b>(body: &'b Body, found: &Found, by: i32) -> Option<&'b str> {
    let at = found.record.head().sentence.checked_add_signed(by)?;
    body.sentence(at)
}

fn occurrence_json(occurrence: &Occurrence) -> Value {
    let reports: Vec<Value> = occurrence.reports.iter().map(report_json).collect();
    json!({
        "id": occurrence.id,
        "documents": occurrence.documents,
        "independent": occurrence.independent,
        "best": occurrence.reports[occurrence.best].record.head().id,
        "disagreements": occurrence.disagreements,
        "reports": reports,
    })
}

fn report_json(found: &Found) -> Value {
    let head = found.record.head();
    json!({
        "id": head.id,
        "doc": head.doc,
        "publisher": found.document.publisher,
        "published": found.document.date,
        "url": found.document.url,
        "date": head.date,
        "sentence": head.text,
    })
}

/// "2020-03-02  Morning Wire  https://…  (doc-1)"
fn source(head: &DocumentHead) -> String {
    let date = head.date.map(|date| date.to_string());
    let parts = [date.as_deref(), head.publisher.as_deref(), head.title.as_deref(), head.url.as_deref()];
    let said: Vec<&str> = parts.into_iter().flatten().collect();
    format!("{}  ({})", said.join("  "), head.id)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn report_text(found: &Found, body: &Body, occurrence: Option<&Occurrence>) -> String {
    let (mut out, head) = (String::new(), found.record.head());
    let cells = record_cells(&found.record);
    let _ = writeln!(out, "{}  {}  {} → {}", cells[0], cells[2], cells[1], cells[3]);
    for (mark, sentence) in [(' ', near(body, found, -1)), ('>', Some(head.text.as_str())), (' ', near(body, found, 1))]
    {
        if let Some(sentence) = sentence {
            let _ = writeln!(out, "  {mark} {}", one_line(sentence));
        }
    }
    let _ = writeln!(out, "bytes {} to {} of {}", head.span.start, head.span.end, source(&found.document));
    let because = &head.because;
    let _ = writeln!(
        out,
        "because {} ({}), predicate {}, model {}, confidence {:.3}",
        because.rule, because.entry, because.predicate, because.model, head.confidence
    );
    because.then.iter().for_each(|then| {
        let _ = writeln!(out, "  then {then}");
    });
    if let Some(occurrence) = occurrence {
        out.push_str(&occurrence_text(occurrence));
    }
    let json = serde_json::to_string_pretty(&found.record).unwrap_or_default();
    let _ = write!(out, "{json}");
    out
}

fn occurrence_text(occurrence: &Occurrence) -> String {
    let mut out = format!(
        "occurrence {}: {} documents, {} independent publishers\n",
        occurrence.id, occurrence.documents, occurrence.independent
    );
    for disagreement in &occurrence.disagreements {
        let _ = writeln!(out, "  they differ on {}: {}", disagreement.about, disagreement.said.join(" / "));
    }
    for (at, found) in occurrence.reports.iter().enumerate() {
        let mark = if at == occurrence.best { '*' } else { ' ' };
        let _ = writeln!(out, "{mark} {}  {}", found.record.head().id, source(&found.document));
        let _ = writeln!(out, "    {}", one_line(&found.record.head().text));
    }
    out
}

fn document_text(head: &DocumentHead, body: &Body, records: &[Record]) -> String {
    let mut out = format!("{}\n{}", source(head), head.status);
    if let Some(by) = head.replaced_by {
        let _ = write!(out, ", replaced by document {by}");
    }
    let _ = write!(out, "\n\n{}\n\n{} records\n", body.text.trim_end(), records.len());
    for record in records {
        let cells = record_cells(record);
        let _ = writeln!(out, "  {}  {}  {}  {} → {}", record.head().id, cells[0], cells[2], cells[1], cells[3]);
    }
    out
}
