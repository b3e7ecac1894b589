//! The record: documents put into it, records found in it.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::SystemTime;

use demarche::schema::{DeadlineKind, EventType, Stance};
use demarche::text::{language, sentences};
use demarche::{in_order, schema};
use demarche_record::{ActorTerm, Filter, Found, Kind, Order, Prepared, SentencePlace, Status, Store, Writer, Written};
use pyo3::prelude::*;
use serde_json::Value;

use crate::coder::{Pipeline, threads};
use crate::columns;
use crate::document::{Document, may_day};
use crate::errors::Failure;
use crate::table::{Place, Table};

/// Documents written together.
const BATCH: usize = 256;

/// What is asked of a record, as Python gives it.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub(crate) struct Asked {
    actors: Vec<String>,
    types: Vec<String>,
    kind: Option<String>,
    issue: Option<String>,
    since: Option<String>,
    until: Option<String>,
    place: Option<String>,
    publisher: Option<String>,
    words: Option<String>,
    earliest: bool,
}

/// Occurrences, or every report, that a record holds, as a table.
#[pyfunction]
#[pyo3(signature = (record, asked, *, reports=false, limit=0))]
pub(crate) fn find(py: Python<'_>, record: PathBuf, asked: Asked, reports: bool, limit: usize) -> PyResult<Table> {
    let filter = asked.filter()?;
    Ok(py.detach(|| {
        let store = Store::open(&record)?;
        let rows = rows(&store, &filter, reports, if limit == 0 { usize::MAX } else { limit })?;
        Table::of(&rows, &places())
    })?)
}

/// Documents in a record, by what was done with them.
#[pyfunction]
pub(crate) fn census(py: Python<'_>, record: PathBuf) -> PyResult<Vec<(String, u64)>> {
    let counted = || -> Result<_, Failure> { Ok(Store::open(&record)?.census()?) };
    Ok(py.detach(counted)?)
}

/// Codes documents and writes them into a record, which is made when there is none: documents added, replaced and known already.
#[pyfunction]
#[pyo3(signature = (record, pipeline, documents, threads=None))]
pub(crate) fn add(
    py: Python<'_>,
    record: PathBuf,
    pipeline: &Pipeline,
    documents: Vec<Py<Document>>,
    threads: Option<usize>,
) -> PyResult<(usize, usize, usize)> {
    let documents: Vec<&schema::Document> = documents.iter().map(|document| &document.get().inner).collect();
    Ok(py.detach(|| written(&record, pipeline, &documents, self::threads(threads)))?)
}

fn written(
    record: &std::path::Path,
    pipeline: &Pipeline,
    documents: &[&schema::Document],
    threads: usize,
) -> Result<(usize, usize, usize), Failure> {
    let mut writer = Writer::open(record)?;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs().cast_signed());
    let (mut added, mut replaced, mut known) = (0, 0, 0);
    for batch in documents.chunks(BATCH) {
        let mut failure = None;
        let work = |document: &schema::Document| prepared(&pipeline.inner, document.clone());
        in_order(batch.iter().copied(), threads, work, |ready| {
            match ready.and_then(|ready| writer.add(&ready, now)) {
                Ok(Written::Added) => added += 1,
                Ok(Written::Replaced) => replaced += 1,
                Ok(Written::Unchanged) => known += 1,
                Err(error) => failure = Some(error),
            }
            failure.is_none()
        });
        if let Some(error) = failure {
            return Err(error.into());
        }
        writer.commit()?;
    }
    Ok((added, replaced, known))
}

/// Codes a document when it is English and makes it ready to be written, as `demarche ingest` does.
fn prepared(pipeline: &demarche::Pipeline, mut document: schema::Document) -> Result<Prepared, demarche_record::Error> {
    let tag = language::of(&document.text, document.language.as_deref());
    let english = language::is_english(&tag);
    document.language = Some(tag);
    let records = if english { pipeline.code(&document).records } else { Vec::new() };
    let cut = sentences::split(&document.text);
    let places: Vec<SentencePlace> = cut.sentences.iter().map(place).collect();
    Prepared::new(&document, &places, &records, if english { Status::Coded } else { Status::OtherLanguage })
}

fn place(sentence: &schema::Sentence) -> SentencePlace {
    let length = u32::try_from(sentence.text.len()).unwrap_or(u32::MAX);
    let headline = sentence.kind == schema::SentenceKind::Headline;
    SentencePlace { start: sentence.start, end: sentence.start.saturating_add(length), headline }
}

fn rows(store: &Store, filter: &Filter, reports: bool, limit: usize) -> Result<Vec<Value>, Failure> {
    let (mut rows, mut seen, mut failure) = (Vec::new(), HashSet::new(), None);
    store.visit(filter, |found| {
        let row = if reports { report(store, &found).map(Some) } else { occurrence(store, &found, &mut seen) };
        match row {
            Ok(row) => rows.extend(row),
            Err(error) => failure = Some(error),
        }
        if failure.is_some() || rows.len() >= limit { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    failure.map_or(Ok(rows), Err)
}

/// A report as a row.
fn report(store: &Store, found: &Found) -> Result<Value, Failure> {
    let id = format!("{:016x}", store.occurrence_of(found.number)?.cast_unsigned());
    row(found, &id, 1, 1)
}

/// The occurrence that a report belongs to as a row, once.
fn occurrence(store: &Store, found: &Found, seen: &mut HashSet<i64>) -> Result<Option<Value>, Failure> {
    let number = store.occurrence_of(found.number)?;
    if !seen.insert(number) {
        return Ok(None);
    }
    let Some(whole) = store.occurrence(number)? else { return Ok(None) };
    row(&whole.reports[whole.best], &whole.id, whole.documents, whole.independent).map(Some)
}

fn row(found: &Found, occurrence: &str, documents: usize, independent: usize) -> Result<Value, Failure> {
    let fault = |error: serde_json::Error| Failure::argument(error.to_string());
    let line = serde_json::to_string(&found.record).map_err(fault)?;
    let mut row: Value = serde_json::from_str(&line).map_err(fault)?;
    let of = &found.document;
    row["occurrence"] = occurrence.into();
    row["documents"] = documents.into();
    row["independent"] = independent.into();
    row["published"] = of.date.map(|date| date.to_string()).into();
    row["publisher"] = of.publisher.clone().into();
    row["title"] = of.title.clone().into();
    row["url"] = of.url.clone().into();
    row["json"] = line.into();
    Ok(row)
}

/// The columns of what is found: occurrence, record, document, the record's line.
fn places() -> Vec<Place> {
    let mut columns = vec![columns::text("occurrence"), columns::whole("documents"), columns::whole("independent")];
    columns.extend(columns::records());
    columns.extend(columns::sources());
    columns.push(columns::text("json"));
    columns.into_iter().map(|column| (column, &[] as &[&str])).collect()
}

impl Asked {
    fn filter(&self) -> Result<Filter, Failure> {
        let kinds = match self.kind.as_deref() {
            None => Vec::new(),
            Some("event") => vec![Kind::Event],
            Some("position") => vec![Kind::Position],
            Some("deadline") => vec![Kind::Deadline],
            Some(other) => {
                let message = format!("no kind is called “{other}”; there are event, position and deadline");
                return Err(Failure::argument(message));
            }
        };
        Ok(Filter {
            kinds,
            actors: self.actors.iter().map(|actor| ActorTerm::read(actor)).collect(),
            types: self.types.iter().map(|name| known_type(name)).collect::<Result<_, _>>()?,
            issue: self.issue.clone(),
            from: may_day(self.since.as_deref())?,
            to: may_day(self.until.as_deref())?,
            place: self.place.clone(),
            publisher: self.publisher.clone(),
            words: self.words.clone(),
            order: if self.earliest { Order::Earliest } else { Order::Latest },
            ..Filter::default()
        })
    }
}

/// A type by its printed name, whatever the case.
fn known_type(name: &str) -> Result<String, Failure> {
    let all = || EventType::NAMES.iter().chain(Stance::NAMES).chain(DeadlineKind::NAMES);
    let known = all().find(|known| known.eq_ignore_ascii_case(name));
    known.map(|known| (*known).to_owned()).ok_or_else(|| {
        let list = all().copied().collect::<Vec<_>>().join(", ");
        Failure::argument(format!("no type is called “{name}”; there are {list}"))
    })
}
