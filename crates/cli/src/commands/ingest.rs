//! `demarche ingest`: documents into a record, resumable at any point.

mod files;

use std::cell::RefCell;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use demarche::schema::{Diagnostic, Document, Level};
use demarche::text::{language, sentences};
use demarche::{Error, Pipeline, in_order};
use demarche_record::{FeedState, Prepared, Problem, SentencePlace, Source, Status, Writer, Written};
use demarche_sources::feed::Entry;
use demarche_sources::{Client, Limits, Pages, Poll};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{Outcome, Setup};
use files::{Files, Known, Net, Work, size};

/// Put documents into a record: code them, keep their text, sentences and events; stop and go on at any point
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files and folders: text, HTML, JSON lines, CSV, TSV, WARC, WET, RSS, Atom, NewsML-G2, NITF, mail, .gz of each; addresses
    /// of feeds and pages; - is standard input
    #[arg(value_name = "SOURCE")]
    sources: Vec<PathBuf>,
    /// The record; made when there is none
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    /// Fetch the pages of feeds' entries, as robots.txt allows
    #[arg(long)]
    pages: bool,
    /// A host in the own machine or network that may be visited
    #[arg(long = "allow", value_name = "HOST[:PORT]")]
    allowed: Vec<String>,
    /// Most bytes of a feed or page
    #[arg(long, value_name = "N", default_value_t = Limits::default().bytes)]
    fetch_bytes: u64,
    /// Most seconds to wait for a feed or page
    #[arg(long, value_name = "N", default_value_t = Limits::default().seconds)]
    fetch_seconds: u64,
    /// Go on watching the sources for new and changed files and entries
    #[arg(long)]
    watch: bool,
    /// Seconds between two looks, with --watch
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    every: u64,
    /// Stop watching after this many looks
    #[arg(long, value_name = "N", requires = "watch")]
    rounds: Option<u64>,
}

/// Documents written together.
const BATCH: u64 = 256;

/// Longest time that something read stays unwritten.
const AT_MOST: Duration = Duration::from_secs(2);

/// Between two lines of progress where there is no terminal.
const TOLD_EVERY: Duration = Duration::from_secs(10);

/// What was done in this run.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    added: u64,
    replaced: u64,
    known: u64,
    other_language: u64,
    records: u64,
    rejected: u64,
    repaired: u64,
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let mut writer = Writer::open(&args.record).map_err(crate::of_record)?;
    let pipeline = Pipeline::new(&setup.options())?;
    pipeline.warnings().iter().for_each(crate::output::say);
    let coder = super::recode::coder(&pipeline, setup)?;
    writer.set_coder(&coder).and_then(|_| writer.commit()).map_err(crate::of_record)?;
    let mut ingest = Ingest { pipeline: &pipeline, threads: setup.threads(), writer: RefCell::new(writer), round: 0 };
    let mut total = Count::default();
    loop {
        let count = ingest.pass(&args.sources, &net(args))?;
        total.add(count);
        if !args.watch || args.rounds.is_some_and(|rounds| ingest.round >= rounds) {
            break;
        }
        std::thread::sleep(Duration::from_secs(args.every));
    }
    let writer = ingest.writer.into_inner();
    summary(&writer, &total)?;
    let nothing = total.added + total.replaced + total.known == 0 && !args.sources.is_empty();
    Ok(if nothing { Outcome::Nothing } else { Outcome::Done })
}

/// Puts the documents of these sources into a record, saying nothing of it but how it goes.
pub(super) fn fill(record: &Path, sources: &[PathBuf], pipeline: &Pipeline, threads: usize) -> Result<(), Error> {
    let writer = Writer::open(record).map_err(crate::of_record)?;
    let mut ingest = Ingest { pipeline, threads, writer: RefCell::new(writer), round: 0 };
    let poll = Poll { pages: Pages::No, every: 0, now: now() };
    ingest.pass(sources, &Net { client: Client::new(Limits::default()), poll }).map(drop)
}

/// A run of ingest: what codes, what writes.
struct Ingest<'p> {
    pipeline: &'p Pipeline,
    threads: usize,
    writer: RefCell<Writer>,
    round: u64,
}

impl Known for RefCell<Writer> {
    fn source(&self, name: &str) -> Option<Source> {
        self.borrow().store().source(name).ok().flatten()
    }

    fn document(&self, document: &Document) -> bool {
        self.borrow().store().has(document).unwrap_or(false)
    }

    fn feed(&self, address: &str) -> Option<FeedState> {
        self.borrow().store().feed(address).ok().flatten()
    }

    fn page(&self, entry: &Entry) -> bool {
        let added = entry.link.as_deref().and_then(|link| self.borrow().store().added_from(link).ok().flatten());
        added.is_some_and(|added| entry.changed().is_none_or(|changed| changed <= added))
    }
}

/// The network as it is asked for.
fn net(args: &Args) -> Net {
    let limits = Limits {
        bytes: args.fetch_bytes,
        seconds: args.fetch_seconds.max(1),
        allowed: args.allowed.clone(),
        ..Limits::default()
    };
    let pages = if args.pages { Pages::Yes } else { Pages::No };
    let every = i64::try_from(args.every).unwrap_or(i64::MAX);
    Net { client: Client::new(limits), poll: Poll { pages, every, now: now() } }
}

/// What a thread hands back, ready to be written.
enum Done {
    Open(Source),
    Document(Box<Prepared>, u64, u64),
    Known(u64, u64),
    Problem(Box<Diagnostic>),
    Polled(FeedState),
    End(Source),
    Failed(demarche_record::Error),
}

impl Ingest<'_> {
    /// Reads every source once.
    fn pass(&mut self, sources: &[PathBuf], net: &Net) -> Result<Count, Error> {
        self.round += 1;
        let mut files = Files::list(sources, net);
        let mut meter = Meter::new(files.bytes, self.round > 1);
        let mut batch = Batch { waiting: 0, since: Instant::now() };
        let (mut count, mut failure) = (Count::default(), None);
        let writer = &self.writer;
        let pipeline = self.pipeline;
        let work = |work: Work| code(pipeline, work);
        in_order(std::iter::from_fn(|| files.next(writer)), self.threads, work, |done| {
            let mut writer = writer.borrow_mut();
            let written = take(&mut writer, done, &mut count, &mut meter).and_then(|()| batch.one(&mut writer));
            failure = written.err();
            failure.is_none()
        });
        meter.clear();
        match failure {
            Some(error) => Err(crate::of_record(error)),
            None => self.writer.borrow_mut().commit().map_err(crate::of_record).map(|()| count),
        }
    }
}

fn code(pipeline: &Pipeline, work: Work) -> Done {
    match work {
        Work::Open(source) => Done::Open(source),
        Work::End(source) => Done::End(source),
        Work::Polled(feed) => Done::Polled(feed),
        Work::Known(documents, bytes) => Done::Known(documents, bytes),
        Work::Problem(problem) => Done::Problem(problem),
        Work::Document(document) => match prepare(pipeline, *document) {
            Ok((prepared, records, bytes)) => Done::Document(Box::new(prepared), records, bytes),
            Err(error) => Done::Failed(error),
        },
    }
}

/// Codes a document when it is English and makes it ready to be written; with the number of its records and its bytes.
fn prepare(pipeline: &Pipeline, mut document: Document) -> Result<(Prepared, u64, u64), demarche_record::Error> {
    let language = language::of(&document.text, document.language.as_deref());
    let english = language::is_english(&language);
    document.language = Some(language);
    let records = if english { pipeline.code(&document).records } else { Vec::new() };
    let cut = sentences::split(&document.text);
    let places: Vec<SentencePlace> = cut.sentences.iter().map(place).collect();
    let status = if english { Status::Coded } else { Status::OtherLanguage };
    let prepared = Prepared::new(&document, &places, &records, status)?;
    Ok((prepared, records.len() as u64, size(&document)))
}

fn place(sentence: &demarche::schema::Sentence) -> SentencePlace {
    let length = u32::try_from(sentence.text.len()).unwrap_or(u32::MAX);
    let headline = sentence.kind == demarche::schema::SentenceKind::Headline;
    SentencePlace { start: sentence.start, end: sentence.start.saturating_add(length), headline }
}

fn take(writer: &mut Writer, done: Done, count: &mut Count, meter: &mut Meter) -> Result<(), demarche_record::Error> {
    match done {
        Done::Open(source) => writer.read_anew(&source.name)?,
        Done::Known(documents, bytes) => {
            count.known += documents;
            meter.tick(bytes, count);
        }
        Done::Problem(diagnostic) => note(writer, &diagnostic, count)?,
        Done::End(source) => writer.set_source(&source)?,
        Done::Polled(feed) => writer.set_feed(&feed)?,
        Done::Failed(error) => return Err(error),
        Done::Document(prepared, records, bytes) => {
            let other = u64::from(prepared.status() == Status::OtherLanguage);
            match writer.add(&prepared, now())? {
                Written::Unchanged => count.known += 1,
                Written::Added => (count.added, count.records) = (count.added + 1, count.records + records),
                Written::Replaced => (count.replaced, count.records) = (count.replaced + 1, count.records + records),
            }
            count.other_language += other;
            meter.tick(bytes, count);
        }
    }
    Ok(())
}

/// Whether a problem says that something was left out, rather than repaired.
fn rejects(diagnostic: &Diagnostic) -> bool {
    let says = |words: &str| diagnostic.message.contains(words);
    says("left out") || says("not read") || says("can't be read") || says("is empty") || says("holds no")
}

fn note(writer: &mut Writer, diagnostic: &Diagnostic, count: &mut Count) -> Result<(), demarche_record::Error> {
    let rejected = rejects(diagnostic);
    if rejected {
        count.rejected += 1;
    } else {
        count.repaired += 1;
    }
    writer.problem(&Problem {
        source: diagnostic.place.file.clone(),
        line: diagnostic.place.line,
        reason: diagnostic.message.clone(),
        rejected,
    })
}

/// Seconds since 1970; 0 before that.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or(0)
}

/// When a batch is whole.
struct Batch {
    waiting: u64,
    since: Instant,
}

impl Batch {
    fn one(&mut self, writer: &mut Writer) -> Result<(), demarche_record::Error> {
        self.waiting += 1;
        if self.waiting < BATCH && self.since.elapsed() < AT_MOST {
            return Ok(());
        }
        *self = Self { waiting: 0, since: Instant::now() };
        writer.commit()
    }
}

impl Count {
    fn add(&mut self, other: Self) {
        self.added += other.added;
        self.replaced += other.replaced;
        self.known += other.known;
        self.other_language += other.other_language;
        self.records += other.records;
        self.rejected += other.rejected;
        self.repaired += other.repaired;
    }

    fn documents(&self) -> u64 {
        self.added + self.replaced + self.known
    }
}

/// Progress: a bar on a terminal, a line now and then elsewhere.
struct Meter {
    bar: Option<ProgressBar>,
    started: Instant,
    told: Instant,
    quiet: bool,
}

impl Meter {
    fn new(bytes: u64, quiet: bool) -> Self {
        let started = Instant::now();
        let bar = (!quiet && std::io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::new(bytes);
            let form = "{bar:30} {bytes}/{total_bytes}, {msg}, {eta} left";
            if let Ok(style) = ProgressStyle::with_template(form) {
                bar.set_style(style);
            }
            bar
        });
        Self { bar, started, told: started, quiet }
    }

    fn tick(&mut self, bytes: u64, count: &Count) {
        let rate = || count.documents() as f64 / self.started.elapsed().as_secs_f64().max(0.001);
        if let Some(bar) = &self.bar {
            bar.inc(bytes);
            bar.set_message(format!("{} documents, {:.0}/s, {} rejected", count.documents(), rate(), count.rejected));
        } else if !self.quiet && self.told.elapsed() >= TOLD_EVERY {
            anstream::eprintln!("{} documents, {:.0} a second, {} rejected", count.documents(), rate(), count.rejected);
            self.told = Instant::now();
        }
    }

    fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// What was done, what the record holds, and everything that was left out or repaired.
fn summary(writer: &Writer, count: &Count) -> Result<(), Error> {
    let problems = writer.store().problems().map_err(crate::of_record)?;
    for problem in &problems {
        let place = demarche::schema::Place { file: problem.source.clone(), line: problem.line, column: 0 };
        let level = if problem.rejected { Level::Warning } else { Level::Note };
        crate::output::say(&Diagnostic::new(level, place, problem.reason.clone()));
    }
    anstream::eprintln!(
        "{} documents added with {} records, {} replaced, {} known; {} in another language; {} rejected, {} repaired",
        count.added,
        count.records,
        count.replaced,
        count.known,
        count.other_language,
        count.rejected,
        count.repaired
    );
    let census = writer.store().census().map_err(crate::of_record)?;
    let held: Vec<String> = census.iter().map(|(name, count)| format!("{count} {name}")).collect();
    anstream::eprintln!("the record holds: {}", held.join(", "));
    Ok(())
}
