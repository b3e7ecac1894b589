//! `demarche find`: occurrences, or their reports, in a record.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::PathBuf;

use demarche::schema::{DeadlineKind, EventType, Record, Stance};
use demarche::{Error, ErrorKind};
use demarche_record::{ActorTerm, Disagreement, DocumentHead, Filter, Found, Kind, Occurrence, Order, Store};
use serde::Serialize;

use super::code::record_cells;
use super::explain::read_date;
use crate::Outcome;
use crate::output::{Format, Row, Rows};

/// Find occurrences in a record: by actor, type, issue, date, place, publisher, words
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The record
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    #[command(flatten)]
    asked: Asked,
    /// Every report, and not each occurrence once
    #[arg(long)]
    reports: bool,
    /// The earliest first, and not the latest
    #[arg(long)]
    earliest: bool,
    /// At most this many; 0 for all
    #[arg(long, short = 'n', value_name = "N", default_value_t = 50)]
    limit: usize,
    /// Form of the output [default: table on a terminal, jsonl into a pipe]
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// What is asked for, in all commands that ask a record.
#[derive(Debug, clap::Args)]
pub(crate) struct Asked {
    /// Someone who takes part, in any role: RUS, RUS:MIL, :REB or a name; all that are given
    #[arg(long = "actor", short, value_name = "WHO")]
    actors: Vec<String>,
    /// An event type, stance or kind of deadline; one of those given
    #[arg(long = "type", short, value_name = "TYPE")]
    types: Vec<String>,
    /// Only records of this kind
    #[arg(long, value_enum)]
    kind: Option<KindName>,
    /// An issue: its id, or words of its name
    #[arg(long)]
    issue: Option<String>,
    /// From this day on
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<String>,
    /// Up to and with this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<String>,
    /// Where it happened: a country's code, or the name of a place
    #[arg(long)]
    place: Option<String>,
    /// Who published it
    #[arg(long)]
    publisher: Option<String>,
    /// Words that the sentence holds; phrases in double quotes
    #[arg(long, short)]
    words: Option<String>,
    /// Only events of this quadrant: 1 and 2 cooperation, 3 and 4 conflict, in words and in deeds; one of those given
    #[arg(long = "quad", value_name = "1..4", value_parser = clap::value_parser!(u8).range(1..=4))]
    quads: Vec<u8>,
    /// Only records at least this sure
    #[arg(long, value_name = "0..1", default_value_t = 0.0)]
    min_confidence: f32,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum KindName {
    Event,
    Position,
    Deadline,
}

/// An occurrence: its most specific report, and what the reports say together.
#[derive(Serialize)]
struct OccurrenceRow<'a> {
    occurrence: &'a str,
    documents: usize,
    independent: usize,
    first_published: Option<String>,
    first_publisher: Option<&'a str>,
    disagreements: &'a [Disagreement],
    record: &'a Record,
}

impl Row for OccurrenceRow<'_> {
    const COLUMNS: &'static [&'static str] =
        &["date", "actor", "event", "recipient", "sentence", "told by", "occurrence"];
    const FIELDS: &'static [&'static str] = &[
        "occurrence",
        "documents",
        "independent",
        "first_published",
        "first_publisher",
        "record.kind",
        "record.id",
        "record.doc",
        "record.text",
        "record.date",
        "record.date_precision",
        "record.actor",
        "record.event",
        "record.mode",
        "record.recipient",
        "record.holder",
        "record.stance",
        "record.addressee",
        "record.issue.id",
        "record.issue.label",
        "record.what",
        "record.parties",
        "record.auxiliary",
        "record.cameo",
        "record.quad_code",
        "record.event_scale",
        "record.event_loc.name",
        "record.event_loc.country",
        "record.confidence",
    ];

    fn cells(&self) -> Vec<String> {
        let mut cells = record_cells(self.record);
        cells.push(told(self.documents, self.independent));
        cells.push(self.occurrence.to_owned());
        cells
    }
}

/// "3 (2)": documents, and publishers in words of their own.
fn told(documents: usize, independent: usize) -> String {
    if documents == independent { documents.to_string() } else { format!("{documents} ({independent})") }
}

/// A report with its document.
#[derive(Serialize)]
struct ReportRow<'a> {
    occurrence: String,
    published: Option<String>,
    publisher: Option<&'a str>,
    url: Option<&'a str>,
    record: &'a Record,
}

impl Row for ReportRow<'_> {
    const COLUMNS: &'static [&'static str] = &["date", "actor", "event", "recipient", "sentence", "publisher", "id"];
    const FIELDS: &'static [&'static str] = &[
        "occurrence",
        "published",
        "publisher",
        "url",
        "record.kind",
        "record.id",
        "record.doc",
        "record.text",
        "record.date",
        "record.actor",
        "record.event",
        "record.mode",
        "record.recipient",
        "record.holder",
        "record.stance",
        "record.addressee",
        "record.issue.id",
        "record.what",
        "record.parties",
        "record.confidence",
    ];

    fn cells(&self) -> Vec<String> {
        let mut cells = record_cells(self.record);
        cells.push(self.publisher.unwrap_or("").to_owned());
        cells.push(self.record.head().id.clone());
        cells
    }
}

pub(crate) fn run(args: &Args) -> Result<Outcome, Error> {
    let order = if args.earliest { Order::Earliest } else { Order::Latest };
    let filter = args.asked.filter(order)?;
    let store = Store::open(&args.record).map_err(crate::of_record)?;
    let mut search =
        Search { store: &store, args, rows: Rows::new(Format::or_default(args.format)), seen: HashSet::new() };
    let (mut failure, mut more) = (None, false);
    let limit = if args.limit == 0 { usize::MAX } else { args.limit };
    let mut count = 0;
    let visited = store.visit(&filter, |found| {
        more = count >= limit;
        if more {
            return ControlFlow::Break(());
        }
        match search.one(&found) {
            Ok(new) => count += usize::from(new),
            Err(error) => failure = Some(error),
        }
        if failure.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    visited.map_err(crate::of_record)?;
    if let Some(error) = failure {
        return Err(error);
    }
    let found = search.rows.finish()?;
    let what = if args.reports { "reports" } else { "occurrences" };
    anstream::eprintln!("{found} {what}{}", if more { "; there are more, --limit 0 shows all" } else { "" });
    Ok(if found > 0 { Outcome::Done } else { Outcome::Nothing })
}

/// A search on its way.
struct Search<'a> {
    store: &'a Store,
    args: &'a Args,
    rows: Rows,
    seen: HashSet<i64>,
}

impl Search<'_> {
    /// Writes what was found; an occurrence once. Whether anything was written.
    fn one(&mut self, found: &Found) -> Result<bool, Error> {
        let occurrence = self.store.occurrence_of(found.number).map_err(crate::of_record)?;
        if self.args.reports {
            return self.report(found, occurrence).map(|()| true);
        }
        if !self.seen.insert(occurrence) {
            return Ok(false);
        }
        let whole = self.store.occurrence(occurrence).map_err(crate::of_record)?;
        whole.map_or(Ok(()), |whole| self.occurrence(&whole)).map(|()| true)
    }

    fn occurrence(&mut self, whole: &Occurrence) -> Result<(), Error> {
        let first: &DocumentHead = &whole.reports[0].document;
        self.rows.push(&OccurrenceRow {
            occurrence: &whole.id,
            documents: whole.documents,
            independent: whole.independent,
            first_published: first.date.map(|date| date.to_string()),
            first_publisher: first.publisher.as_deref(),
            disagreements: &whole.disagreements,
            record: &whole.reports[whole.best].record,
        })
    }

    fn report(&mut self, found: &Found, occurrence: i64) -> Result<(), Error> {
        self.rows.push(&ReportRow {
            occurrence: format!("{:016x}", occurrence.cast_unsigned()),
            published: found.document.date.map(|date| date.to_string()),
            publisher: found.document.publisher.as_deref(),
            url: found.document.url.as_deref(),
            record: &found.record,
        })
    }
}

impl Asked {
    /// As the record is asked.
    pub(crate) fn filter(&self, order: Order) -> Result<Filter, Error> {
        let day = |text: &Option<String>| text.as_deref().map(read_date).transpose();
        let kinds = self.kind.map(|kind| match kind {
            KindName::Event => Kind::Event,
            KindName::Position => Kind::Position,
            KindName::Deadline => Kind::Deadline,
        });
        Ok(Filter {
            kinds: kinds.into_iter().collect(),
            actors: self.actors.iter().map(|actor| ActorTerm::read(actor)).collect(),
            types: self.types.iter().map(|name| known_type(name)).collect::<Result<_, _>>()?,
            issue: self.issue.clone(),
            from: day(&self.from)?,
            to: day(&self.to)?,
            place: self.place.clone(),
            publisher: self.publisher.clone(),
            words: self.words.clone(),
            quads: self.quads.clone(),
            min_confidence: self.min_confidence,
            order,
        })
    }
}

/// A type by its printed name, whatever the case.
pub(crate) fn known_type(name: &str) -> Result<String, Error> {
    let all = || EventType::NAMES.iter().chain(Stance::NAMES).chain(DeadlineKind::NAMES);
    let known = all().find(|known| known.eq_ignore_ascii_case(name));
    known.map(|known| (*known).to_owned()).ok_or_else(|| {
        let list = all().copied().collect::<Vec<_>>().join(", ");
        Error::new(ErrorKind::Argument, format!("no type is called “{name}”; there are {list}"))
    })
}
