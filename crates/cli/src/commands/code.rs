//! `demarche code`: documents in, records out.

use demarche::schema::{Deadline, Diagnostic, Event, Position, Record};
use demarche::text::read::Item;
use demarche::{CodedDocument, Error, Pipeline, Stats, in_order};
use serde::Serialize;

use crate::input::{Sources, Tally};
use crate::output::{Format, Row, Rows};
use crate::progress::Progress;
use crate::{Outcome, Setup};

/// Code documents: who did what to whom, one record a line
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    sources: Sources,
    /// Form of the output [default: table on a terminal, jsonl into a pipe]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Only records of this kind
    #[arg(long, value_enum)]
    kind: Option<Kind>,
    /// Only records at least this sure
    #[arg(long, value_name = "0..1", default_value_t = 0.0)]
    min_confidence: f32,
    /// Analyse every sentence, also those that cannot hold an event
    #[arg(long)]
    every_sentence: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    Event,
    Position,
    Deadline,
}

impl Kind {
    const fn of(record: &Record) -> Self {
        match record {
            Record::Event { .. } => Self::Event,
            Record::Position { .. } => Self::Position,
            Record::Deadline { .. } => Self::Deadline,
        }
    }
}

/// A record as a row.
#[derive(Serialize)]
#[serde(transparent)]
struct RecordRow<'a>(&'a Record);

impl Row for RecordRow<'_> {
    const COLUMNS: &'static [&'static str] = &["date", "actor", "event", "recipient", "sentence"];
    const FIELDS: &'static [&'static str] = &[
        "kind",
        "id",
        "doc",
        "sentence",
        "text",
        "span",
        "date",
        "date_precision",
        "actor",
        "event",
        "mode",
        "recipient",
        "context",
        "auxiliary",
        "cameo",
        "quad_code",
        "event_scale",
        "event_loc.name",
        "event_loc.country",
        "event_loc.lat",
        "event_loc.lon",
        "event_loc.geonames",
        "trigger.text",
        "trigger.span",
        "agreement.step",
        "agreement.instrument.id",
        "agreement.instrument.name",
        "agreement.instrument.text",
        "agreement.instrument.span",
        "holder",
        "addressee",
        "issue.id",
        "issue.label",
        "stance",
        "claim.text",
        "claim.span",
        "condition.type",
        "condition.text",
        "condition.span",
        "condition.issue.id",
        "condition.issue.label",
        "what",
        "instrument.id",
        "instrument.name",
        "instrument.text",
        "instrument.span",
        "parties",
        "reported",
        "attributed_to",
        "confidence",
        "because.rule",
        "because.entry",
        "because.predicate",
        "because.model",
        "because.then",
    ];

    fn cells(&self) -> Vec<String> {
        record_cells(self.0)
    }
}

/// A record in five cells: date, who, what, whom, sentence.
pub(crate) fn record_cells(record: &Record) -> Vec<String> {
    let head = record.head();
    let [who, what, whom] = match record {
        Record::Event { event, .. } => event_cells(event),
        Record::Position { position, .. } => position_cells(position),
        Record::Deadline { deadline, .. } => deadline_cells(deadline),
    };
    let sentence = head.text.split_whitespace().collect::<Vec<_>>().join(" ");
    vec![head.date.clone().unwrap_or_default(), who, what, whom, sentence]
}

/// Who, what and whom of an event: "RUS", "ASSAULT aerial (future)", "UKR".
fn event_cells(event: &Event) -> [String; 3] {
    let modes: Vec<&str> = event.mode.iter().map(|mode| mode.as_str()).collect();
    let auxiliaries: Vec<String> = event.auxiliary.iter().map(|a| format!("({a})")).collect();
    let what = [event.event.as_str().to_owned(), modes.join("+"), auxiliaries.join(" ")];
    let what = what.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ");
    [entities(&event.actor), what, entities(&event.recipient)]
}

/// Who, what and whom of a position: "RUS:GOV", "offers: talks (only_if …)", "USA".
fn position_cells(position: &Position) -> [String; 3] {
    let terms = position.condition.iter().map(|of| format!(" ({}: {})", of.kind, of.text)).collect::<String>();
    let what = format!("{}: {}{terms}", position.stance, position.issue.label);
    [entities(&position.holder), what, entities(&position.addressee)]
}

/// Whom a deadline binds, and what lapses.
fn deadline_cells(deadline: &Deadline) -> [String; 3] {
    let name = deadline.instrument.as_ref().map_or(deadline.claim.text.as_str(), |of| of.name.as_str());
    [entities(&deadline.parties), format!("{}: {name}", deadline.what), String::new()]
}

/// "RUS:GOV, UKR"
fn entities(list: &[demarche::schema::Entity]) -> String {
    let one = |entity: &demarche::schema::Entity| match (entity.code.as_str(), entity.sector) {
        ("", None) => entity.name.clone(),
        ("", Some(sector)) => format!("-:{sector}"),
        (code, None) => code.to_owned(),
        (code, Some(sector)) => format!("{code}:{sector}"),
    };
    list.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// What a worker hands back.
enum Done {
    Coded(CodedDocument),
    Problem(Box<Diagnostic>),
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let options = demarche::Options { no_gate: args.every_sentence, ..setup.options() };
    // Tables that live as long as the program need not be taken down piece by piece at its end.
    let pipeline: &Pipeline = Box::leak(Box::new(Pipeline::new(&options)?));
    pipeline.warnings().iter().for_each(crate::output::say);
    let mut rows = Rows::new(Format::or_default(args.format));
    let (mut tally, mut stats, mut failure) = (Tally::default(), Stats::default(), None);
    let progress = Progress::new("documents");
    let work = |item: Item| match item {
        Item::Document(document) => Done::Coded(pipeline.code(&document)),
        Item::Problem(diagnostic) => Done::Problem(diagnostic),
    };
    in_order(args.sources.items(), setup.threads(), work, |done| {
        let coded = match done {
            Done::Coded(coded) => coded,
            Done::Problem(diagnostic) => {
                tally.problem(&diagnostic);
                return true;
            }
        };
        tally.documents += 1;
        progress.tick();
        add(&mut stats, coded.stats);
        let wanted = |record: &&Record| {
            sure(record, args.min_confidence) && args.kind.is_none_or(|kind| kind == Kind::of(record))
        };
        failure = coded.records.iter().filter(wanted).find_map(|record| rows.push(&RecordRow(record)).err());
        failure.is_none()
    });
    progress.clear();
    if let Some(error) = failure {
        return Err(error);
    }
    let found = rows.finish()?;
    summary(&tally, &stats, found);
    tally.verdict()?;
    Ok(if found > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn sure(record: &Record, at_least: f32) -> bool {
    record.head().confidence >= at_least
}

fn add(all: &mut Stats, one: Stats) {
    all.sentences += one.sentences;
    all.analysed += one.analysed;
    all.words += one.words;
    all.bytes += one.bytes;
}

fn summary(tally: &Tally, stats: &Stats, found: u64) {
    anstream::eprintln!(
        "{found} records from {} documents, {} sentences ({} analysed); {} problems",
        tally.documents,
        stats.sentences,
        stats.analysed,
        tally.warnings + tally.errors
    );
}
