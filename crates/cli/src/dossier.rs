//! Records in, for the commands that analyse them: from files of records, or from documents coded on the way.
//!
//! A file of records holds JSON lines whose objects have a `kind` of record, as `demarche code` writes them; `published`, `publisher`,
//! `title` and `url` of their document may stand beside. Anything else is read as documents. Both may be compressed with gzip.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};

use demarche::lexicon::Lexicon;
use demarche::schema::{Date, Diagnostic, Document, Level, Place, Record};
use demarche::text::read::{self, Item};
use demarche::{Error, ErrorKind, Pipeline, in_order};
use demarche_analysis::{Builder, Dossier, PartyQuery, Relation, RelationOptions, Source, relation};
use demarche_inquiry::{Known, Selection, course, select, select_deadlines};
use demarche_record::{Filter, Store};
use flate2::bufread::MultiGzDecoder;
use serde::Deserialize;

use crate::Setup;
use crate::commands::find::known_type;
use crate::input::Tally;
use crate::progress::Progress;

/// Where records come from.
#[derive(Debug, clap::Args)]
pub(crate) struct Inputs {
    /// Records that `code` wrote, or documents to code: files and folders; - is standard input
    #[arg(long = "in", value_name = "PATH", num_args = 1.., default_value = "-")]
    paths: Vec<PathBuf>,
    /// A record that `ingest` made
    #[arg(long, value_name = "FILE", conflicts_with = "paths")]
    record: Option<PathBuf>,
    /// Day of publication of documents that have none
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
    #[command(flatten)]
    narrow: Narrow,
}

/// Which of the records are looked at.
#[derive(Debug, clap::Args)]
struct Narrow {
    /// Only these event types, stances or kinds of deadline; one of those given
    #[arg(long = "type", value_name = "TYPE")]
    types: Vec<String>,
    /// Only what this publisher tells
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// Only events in this country (its code) or at this place; positions and deadlines have none
    #[arg(long)]
    place: Option<String>,
    /// Several reports of one event once; of a record
    #[arg(long)]
    occurrences: bool,
}

/// What analyses need.
pub(crate) struct Loaded {
    pub(crate) dossier: Dossier,
    pub(crate) known: Known,
    /// The latest day of publication, where the source knows it as a whole.
    pub(crate) last: Option<Date>,
}

/// Records of each party that are looked at for what was said of its deadlines, the latest.
const LOOKED_AT: usize = 20_000;

impl Inputs {
    /// What is asked of the records; a command may ask more.
    pub(crate) fn filter(&self) -> Result<Filter, Error> {
        Ok(Filter {
            types: self.narrow.types.iter().map(|name| known_type(name)).collect::<Result<_, _>>()?,
            publisher: self.narrow.publisher.clone(),
            place: self.narrow.place.clone(),
            ..Filter::default()
        })
    }

    /// What the sources hold and the filter admits; of a record only what these parties take part in, all when there are none.
    pub(crate) fn load(&self, parties: &[String], filter: Filter, setup: &Setup) -> Result<Loaded, Error> {
        if self.narrow.occurrences && self.record.is_none() {
            return Err(Error::new(
                ErrorKind::Argument,
                "--occurrences needs --record: only a record knows which reports are of one event",
            ));
        }
        match &self.record {
            Some(record) => {
                let selection = Selection { filter, occurrences: self.narrow.occurrences, ..Selection::default() };
                load_record(record, parties, &selection, setup)
            }
            None => load(&self.paths, self.date, filter, setup),
        }
    }

    /// The same for deadlines from a day on: of a record all of these, and the latest of what else is told of the parties.
    pub(crate) fn load_deadlines(
        &self,
        parties: &[String],
        from: Option<Date>,
        filter: Filter,
        setup: &Setup,
    ) -> Result<Loaded, Error> {
        let Some(record) = &self.record else { return self.load(parties, filter, setup) };
        let selection = Selection { filter, occurrences: self.narrow.occurrences, most: LOOKED_AT };
        taken(record, parties, setup, |store, of| select_deadlines(store, of, from, &selection))
    }

    /// Whether a record is asked.
    pub(crate) fn is_record(&self) -> bool {
        self.record.is_some()
    }

    /// The course of a relation, and what names its parties.
    pub(crate) fn course(
        &self,
        parties: [&str; 2],
        options: &RelationOptions,
        setup: &Setup,
    ) -> Result<(Relation, Known), Error> {
        let of = |known: &Known| Ok::<_, Error>([known.party(parties[0])?, known.party(parties[1])?]);
        let Some(path) = self.record.as_ref().filter(|_| !self.narrow.occurrences) else {
            let loaded = self.load(&parties.map(str::to_owned), self.filter()?, setup)?;
            let [a, b] = of(&loaded.known)?;
            return Ok((relation(&loaded.dossier, &a, &b, options), loaded.known));
        };
        let known = Known::new(lexicon(setup)?);
        let [a, b] = of(&known)?;
        let store = Store::open(path).map_err(crate::of_record)?;
        let found = course(&store, [&a, &b], &self.filter()?, options).map_err(crate::of_record)?;
        Ok((found, known))
    }
}

/// Longest line of a file of records, in bytes.
const LONGEST: u64 = 16 << 20;
/// How much of a stream is looked at to tell records from documents, in bytes.
const SNIFFED: u64 = 64 << 10;

/// A line of a file of records.
#[derive(Deserialize)]
struct Line {
    #[serde(flatten)]
    record: Record,
    published: Option<String>,
    publisher: Option<String>,
    title: Option<String>,
    url: Option<String>,
}

type Input = Box<dyn BufRead>;

/// Reads and codes everything. Problems are told and counted; an error when nothing at all could be read.
pub(crate) fn load(paths: &[PathBuf], date: Option<Date>, filter: Filter, setup: &Setup) -> Result<Loaded, Error> {
    let (builder, tally) = (Builder::new(), Tally::default());
    let mut loader = Loader { builder, tally, records: 0, pipeline: None, date, filter, setup };
    for path in paths {
        loader.path(path)?;
    }
    if loader.tally.documents == 0 && loader.records == 0 {
        loader.tally.verdict()?;
    }
    let dossier = loader.builder.build();
    tell(&dossier, loader.tally.warnings + loader.tally.errors);
    Ok(Loaded { dossier, known: Known::new(lexicon(setup)?), last: None })
}

fn tell(dossier: &Dossier, problems: u64) {
    let undated = match dossier.undated() {
        0 => String::new(),
        count => format!("; {count} of documents without a date (give one with --date)"),
    };
    anstream::eprintln!(
        "{} positions, {} events, {} deadlines{undated}; {problems} problems",
        dossier.positions(),
        dossier.events(),
        dossier.deadlines(),
    );
}

/// Takes in what was selected of what a record holds of these parties, or of all of it.
pub(crate) fn load_record(
    path: &Path,
    parties: &[String],
    selection: &Selection,
    setup: &Setup,
) -> Result<Loaded, Error> {
    taken(path, parties, setup, |store, of| select(store, of, selection))
}

fn taken(
    path: &Path,
    parties: &[String],
    setup: &Setup,
    take: impl FnOnce(&Store, &[PartyQuery]) -> Result<demarche_inquiry::Loaded, demarche_record::Error>,
) -> Result<Loaded, Error> {
    let known = Known::new(lexicon(setup)?);
    let store = Store::open(path).map_err(crate::of_record)?;
    let of = known.parties(parties)?;
    let taken = take(&store, &of).map_err(crate::of_record)?;
    tell(&taken.dossier, 0);
    if taken.cut {
        anstream::eprintln!(
            "of each party the latest {LOOKED_AT} records were looked at for what was said; there are more"
        );
    }
    let last = store.last_published().map_err(crate::of_record)?;
    Ok(Loaded { dossier: taken.dossier, known, last })
}

struct Loader<'a> {
    builder: Builder,
    tally: Tally,
    records: u64,
    pipeline: Option<Pipeline>,
    /// Day of publication of documents that have none.
    date: Option<Date>,
    /// Which records are looked at.
    filter: Filter,
    setup: &'a Setup,
}

impl Loader<'_> {
    fn path(&mut self, path: &Path) -> Result<(), Error> {
        if path == Path::new("-") {
            let (is_records, input) = sniff(Box::new(BufReader::new(io::stdin())), "-")?;
            if is_records {
                return self.lines(input, "-");
            }
            return self.documents(read::stream(input, "-", read::Options::default()));
        }
        if path.is_dir() {
            let mut files = Vec::new();
            walk(path, &mut files);
            // A folder without files of records is read as any folder of documents.
            if files.iter().any(|file| open_records(file).is_some()) {
                return files.iter().try_for_each(|file| self.path(file));
            }
        } else if let Some(input) = open_records(path) {
            return self.lines(input, &path.display().to_string());
        }
        self.documents(read::paths([path.to_owned()], read::Options::default()))
    }

    /// Takes in a file of records.
    fn lines(&mut self, mut input: Input, name: &str) -> Result<(), Error> {
        let mut buffer = Vec::new();
        for number in 1u32.. {
            buffer.clear();
            let read = input
                .by_ref()
                .take(LONGEST)
                .read_until(b'\n', &mut buffer)
                .map_err(|error| unreadable(name, &error))?;
            if read == 0 {
                break;
            }
            let place = Place { file: name.to_owned(), line: number, column: 0 };
            if read as u64 == LONGEST && buffer.last() != Some(&b'\n') {
                let message = format!("the line is longer than {LONGEST} bytes; the rest of the file is left out");
                self.tally.problem(&Diagnostic::new(Level::Warning, place, message));
                break;
            }
            if !buffer.iter().all(u8::is_ascii_whitespace) {
                self.line(&buffer, place);
            }
        }
        Ok(())
    }

    fn line(&mut self, bytes: &[u8], place: Place) {
        match serde_json::from_slice::<Line>(bytes) {
            Ok(line) => {
                let published = line.published.as_deref().and_then(|day| day.parse::<Date>().ok());
                if line.published.is_some() && published.is_none() {
                    let message = "“published” is no day and was not used".to_owned();
                    self.tally.problem(&Diagnostic::new(Level::Warning, place, message).help("expected YYYY-MM-DD"));
                }
                let source = Source {
                    published,
                    publisher: line.publisher.as_deref(),
                    title: line.title.as_deref(),
                    url: line.url.as_deref(),
                };
                self.records += 1;
                if self.filter.admits(&line.record, source.publisher) {
                    self.builder.push(&line.record, source);
                }
            }
            Err(error) => {
                let message = error.to_string();
                let message = message.split(" at line").next().unwrap_or_default();
                let problem =
                    Diagnostic::new(Level::Warning, place, format!("the line is no record: {message}; left out"));
                self.tally.problem(
                    &problem.help("each line must hold one record as “demarche code --format jsonl” writes it"),
                );
            }
        }
    }

    /// Codes documents and takes in their records.
    fn documents(&mut self, items: impl Iterator<Item = Item>) -> Result<(), Error> {
        if self.pipeline.is_none() {
            let pipeline = Pipeline::new(&self.setup.options())?;
            pipeline.warnings().iter().for_each(crate::output::say);
            self.pipeline = Some(pipeline);
        }
        let Some(pipeline) = &self.pipeline else { return Ok(()) };
        let (builder, tally, filter) = (&mut self.builder, &mut self.tally, &self.filter);
        let progress = Progress::new("documents");
        let date = self.date;
        let work = |item: Item| match item {
            Item::Document(mut document) => {
                document.date = document.date.or(date);
                let records = pipeline.code(&document).records;
                Ok((document, records))
            }
            Item::Problem(problem) => Err(problem),
        };
        in_order(items, self.setup.threads(), work, |done| {
            match done {
                Ok((document, records)) => {
                    tally.documents += 1;
                    progress.tick();
                    let source = source(&document);
                    let admitted = records.iter().filter(|record| filter.admits(record, source.publisher));
                    admitted.for_each(|record| builder.push(record, source));
                }
                Err(problem) => tally.problem(&problem),
            }
            true
        });
        progress.clear();
        Ok(())
    }
}

fn source(document: &Document) -> Source<'_> {
    Source {
        published: document.date,
        publisher: document.publisher.as_deref(),
        title: document.title.as_deref(),
        url: document.url.as_deref(),
    }
}

fn unreadable(name: &str, error: &io::Error) -> Error {
    Error::new(ErrorKind::Io, format!("{name} can't be read: {error}"))
}

/// Files of a folder and of the folders in it, in the order of their names, hidden ones left out.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let is_hidden = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    let mut paths: Vec<PathBuf> = entries.filter(|path| !is_hidden(path)).collect();
    paths.sort();
    for path in paths {
        match path.is_dir() {
            true if !path.is_symlink() => walk(&path, files),
            true => {}
            false => files.push(path),
        }
    }
}

/// The file, if it holds records.
fn open_records(path: &Path) -> Option<Input> {
    let name = path.to_string_lossy().to_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    if ![".jsonl", ".ndjson", ".json"].iter().any(|end| name.ends_with(end)) {
        return None;
    }
    let file = BufReader::with_capacity(1 << 16, File::open(path).ok()?);
    let (is_records, input) = sniff(Box::new(file), name).ok()?;
    is_records.then_some(input)
}

/// Whether a stream holds records, by its first line; and the stream, unpacked, from its beginning on.
fn sniff(mut input: Input, name: &str) -> Result<(bool, Input), Error> {
    let is_gzip = input.fill_buf().map_err(|error| unreadable(name, &error))?.starts_with(&[0x1f, 0x8b]);
    if is_gzip {
        input = Box::new(BufReader::with_capacity(1 << 16, MultiGzDecoder::new(input)));
    }
    let mut head = Vec::new();
    while head.iter().all(u8::is_ascii_whitespace) && (head.len() as u64) < SNIFFED {
        let read = input.by_ref().take(SNIFFED).read_until(b'\n', &mut head);
        if read.map_err(|error| unreadable(name, &error))? == 0 {
            break;
        }
    }
    let is_records = is_record(&head);
    Ok((is_records, Box::new(Cursor::new(head).chain(input))))
}

fn is_record(line: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Kind {
        kind: String,
    }
    let known = |kind: Kind| ["event", "position", "deadline"].contains(&kind.kind.as_str());
    serde_json::from_slice::<Kind>(line).is_ok_and(known)
}

/// The lexicon inside the program with the user's laid over it.
fn lexicon(setup: &Setup) -> Result<Lexicon, Error> {
    let own = Pipeline::bundled_lexicon()?;
    match &setup.lexicon {
        Some(folder) => {
            let (over, _) = demarche::read_lexicon(folder, Some(&own))?;
            Ok(own.overlaid(over))
        }
        None => Ok(own),
    }
}

impl Loaded {
    /// A party as the user wrote it: a code, or a name that the lexicon knows ("Russia", "NATO").
    pub(crate) fn party(&self, text: &str) -> Result<PartyQuery, Error> {
        self.known.party(text)
    }

    pub(crate) fn parties(&self, texts: &[String]) -> Result<Vec<PartyQuery>, Error> {
        self.known.parties(texts)
    }
}
