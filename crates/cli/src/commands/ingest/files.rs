//! The sources of an ingest as a stream of work, file by file, so that each file's end is known.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use demarche::schema::{Diagnostic, Document, Level, Place};
use demarche::text::read::{Item, Options};
use demarche_record::{FeedState, Source};
use demarche_sources::feed::Entry;
use demarche_sources::{Client, Conditions, Next, Poll, Polled, State, is_address};

/// One thing to do, in order.
pub(super) enum Work {
    /// A source is opened.
    Open(Source),
    /// A document to be coded.
    Document(Box<Document>),
    /// Documents that the record has: how many, and their bytes.
    Known(u64, u64),
    /// Something left out or repaired.
    Problem(Box<Diagnostic>),
    /// What is known of a feed now.
    Polled(FeedState),
    /// The source was read to its end.
    End(Source),
}

/// What the record says of sources and documents while they are read.
pub(super) trait Known {
    /// The state of a source.
    fn source(&self, name: &str) -> Option<Source>;
    /// Whether the record has this content of the document.
    fn document(&self, document: &Document) -> bool;
    /// What is known of a feed.
    fn feed(&self, address: &str) -> Option<FeedState>;
    /// Whether the record has an entry's page as it is now.
    fn page(&self, entry: &Entry) -> bool;
}

/// How addresses are looked at.
pub(super) struct Net {
    pub(super) client: Client,
    pub(super) poll: Poll,
}

/// A source that is being read.
enum Open<'n> {
    File(Box<dyn Iterator<Item = Item>>),
    Feed(Box<Polled<'n>>),
}

/// The files of all sources, in order.
pub(super) struct Files<'n> {
    files: VecDeque<PathBuf>,
    /// Bytes of all files.
    pub(super) bytes: u64,
    problems: VecDeque<Diagnostic>,
    open: Option<(Source, Open<'n>)>,
    /// What is still to be handed out of a source that is read to its end.
    last: VecDeque<Work>,
    net: &'n Net,
}

impl<'n> Files<'n> {
    /// Lists files and folders in the order given; folders in the order of their names, hidden files left out.
    pub(super) fn list(paths: &[PathBuf], net: &'n Net) -> Self {
        let (files, problems, last) = (VecDeque::new(), VecDeque::new(), VecDeque::new());
        let mut files = Self { files, bytes: 0, problems, open: None, last, net };
        paths.iter().for_each(|path| files.add(path, false));
        files
    }

    fn add(&mut self, path: &Path, found: bool) {
        if !found && (path == Path::new("-") || address(path).is_some()) {
            return self.files.push_back(path.to_owned());
        }
        let link = found && std::fs::symlink_metadata(path).is_ok_and(|meta| meta.is_symlink());
        match std::fs::metadata(path) {
            Err(error) => self.problem(path, format!("can't be read: {error}")),
            Ok(meta) if meta.is_dir() && link => self.problem(path, "is a link to a folder; left out".to_owned()),
            Ok(meta) if meta.is_dir() => self.folder(path),
            Ok(meta) if found && !meta.is_file() => self.problem(path, "is no regular file; left out".to_owned()),
            Ok(meta) => {
                self.bytes += meta.len();
                self.files.push_back(path.to_owned());
            }
        }
    }

    fn folder(&mut self, folder: &Path) {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return self.problem(folder, format!("can't be read: {error}")),
        };
        let visible = |path: &PathBuf| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(visible).collect();
        paths.sort_unstable();
        paths.iter().for_each(|path| self.add(path, true));
    }

    fn problem(&mut self, path: &Path, message: String) {
        let place = Place { file: name_of(path), line: 0, column: 0 };
        self.problems.push_back(Diagnostic::new(Level::Warning, place, message));
    }

    /// The next thing to do; `None` when all is read.
    pub(super) fn next(&mut self, known: &impl Known) -> Option<Work> {
        if let Some(problem) = self.problems.pop_front() {
            return Some(Work::Problem(Box::new(problem)));
        }
        if let Some(work) = self.last.pop_front() {
            return Some(work);
        }
        if self.open.is_some() { self.read_on(known) } else { self.open_next(known) }
    }

    /// Reads on in the open source.
    fn read_on(&mut self, known: &impl Known) -> Option<Work> {
        let (source, open) = self.open.as_mut()?;
        let next = match open {
            Open::File(items) => items.next().map(Next::Item),
            Open::Feed(feed) => feed.next(|entry| known.page(entry)),
        };
        Some(match next {
            Some(Next::Item(Item::Document(document))) => {
                source.documents += 1;
                if known.document(&document) { Work::Known(1, size(&document)) } else { Work::Document(document) }
            }
            Some(Next::Item(Item::Problem(problem))) => {
                source.rejected += u64::from(super::rejects(&problem));
                Work::Problem(problem)
            }
            Some(Next::Known) => {
                source.documents += 1;
                Work::Known(1, 0)
            }
            None => return self.end(),
        })
    }

    /// Ends the open source.
    fn end(&mut self) -> Option<Work> {
        let (source, open) = self.open.take()?;
        let ended = Source { finished: true, ..source };
        if let Open::Feed(feed) = open {
            let State { conditions: Conditions { etag, modified }, next, failures } = feed.state().clone();
            self.last.push_back(Work::Polled(FeedState {
                address: ended.name.clone(),
                etag,
                modified,
                next,
                failures,
            }));
        }
        self.last.push_back(Work::End(ended));
        self.last.pop_front()
    }

    /// Opens the next source; one that was read to its end and has not changed since is passed over.
    fn open_next(&mut self, known: &impl Known) -> Option<Work> {
        let path = self.files.pop_front()?;
        if let Some(address) = address(&path) {
            return Some(self.look(address, known));
        }
        let source = state(&path);
        let unchanged = |before: &Source| {
            before.finished && before.size == source.size && before.modified == source.modified && source.modified != 0
        };
        if let Some(before) = known.source(&source.name).filter(unchanged) {
            return Some(Work::Known(before.documents, before.size));
        }
        let items = demarche_sources::open(Path::new(&source.name), Options::default());
        self.open = Some((source.clone(), Open::File(items)));
        Some(Work::Open(source))
    }

    /// Looks at a feed or page, unless it is to be left alone for a while.
    fn look(&mut self, address: &str, known: &impl Known) -> Work {
        let before = known.feed(address).unwrap_or_default();
        if before.next > self.net.poll.now {
            return Work::Known(0, 0);
        }
        let conditions = Conditions { etag: before.etag, modified: before.modified };
        let before = State { conditions, next: before.next, failures: before.failures };
        let feed = self.net.poll.look(&self.net.client, address, &before);
        let source = Source { name: address.to_owned(), ..Source::default() };
        self.open = Some((source.clone(), Open::Feed(Box::new(feed))));
        Work::Open(source)
    }
}

/// The address that a source is.
fn address(path: &Path) -> Option<&str> {
    path.to_str().filter(|text| is_address(text))
}

fn name_of(path: &Path) -> String {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).to_string_lossy().into_owned()
}

/// A file as it stands before it is read. Standard input has no time of change, and is never passed over.
fn state(path: &Path) -> Source {
    if path == Path::new("-") {
        return Source { name: "-".to_owned(), ..Source::default() };
    }
    let meta = std::fs::metadata(path).ok();
    let changed = meta.as_ref().and_then(|meta| meta.modified().ok()?.duration_since(UNIX_EPOCH).ok());
    Source {
        name: name_of(path),
        size: meta.map_or(0, |meta| meta.len()),
        modified: changed.and_then(|time| i64::try_from(time.as_nanos()).ok()).unwrap_or(0),
        ..Source::default()
    }
}

/// Bytes that a document took in its source, about.
pub(super) fn size(document: &Document) -> u64 {
    let given = document.given.as_ref().map_or(document.text.len(), String::len);
    (given + document.title.as_ref().map_or(0, String::len)) as u64
}
