//! Files and folders to streams.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use demarche_schema::{Diagnostic, Level, Place};

use super::input::{self, Stream};
use super::{Format, Item, Options};

/// The documents of a list of files and folders, in order. Made by [`paths`](super::paths).
pub struct Documents {
    /// What is still to be read, the next one last.
    waiting: Vec<Waiting>,
    /// The stream being read.
    stream: Option<Stream>,
    /// Diagnostics about files, oldest last.
    problems: Vec<Diagnostic>,
    options: Options,
}

struct Waiting {
    path: PathBuf,
    /// Whether it was found in a folder rather than named by the user.
    found: bool,
}

impl std::fmt::Debug for Documents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Documents").field("waiting", &self.waiting.len()).finish_non_exhaustive()
    }
}

impl Documents {
    pub(super) fn new(mut paths: Vec<PathBuf>, options: Options) -> Self {
        paths.reverse();
        let waiting = paths.into_iter().map(|path| Waiting { path, found: false }).collect();
        Self { waiting, stream: None, problems: Vec::new(), options }
    }

    fn open(&mut self, next: &Waiting) {
        let path = &next.path;
        if path == Path::new("-") && !next.found {
            self.stream = Some(input::open(Box::new(std::io::stdin().lock()), "-", self.options));
            return;
        }
        let meta = match fs::metadata(path) {
            Ok(meta) => meta,
            Err(error) => return self.problem(Level::Warning, path, format!("can't be read: {}", plain(&error))),
        };
        if meta.is_dir() {
            return self.folder(next);
        }
        if next.found && !meta.is_file() {
            return self.problem(Level::Note, path, "is no regular file; left out".to_owned());
        }
        match File::open(path) {
            Ok(file) => {
                let name = path.to_string_lossy();
                let quiet = next.found && Format::of_name(&name).is_none();
                let mut stream = input::open(Box::new(BufReader::with_capacity(1 << 16, file)), &name, self.options);
                if quiet {
                    stream.forgive_binary();
                }
                self.stream = Some(stream);
            }
            Err(error) => self.problem(Level::Warning, path, format!("can't be read: {}", plain(&error))),
        }
    }

    /// Puts a folder's entries on the list, hidden ones and links to folders left out.
    fn folder(&mut self, folder: &Waiting) {
        let link = fs::symlink_metadata(&folder.path).is_ok_and(|meta| meta.is_symlink());
        if folder.found && link {
            return self.problem(Level::Note, &folder.path, "is a link to a folder; left out".to_owned());
        }
        let entries = match fs::read_dir(&folder.path) {
            Ok(entries) => entries,
            Err(error) => {
                return self.problem(Level::Warning, &folder.path, format!("can't be read: {}", plain(&error)));
            }
        };
        let mut paths: Vec<PathBuf> =
            entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|p| !is_hidden(p)).collect();
        paths.sort_unstable_by(|a, b| b.file_name().cmp(&a.file_name()));
        if paths.is_empty() {
            self.problem(Level::Warning, &folder.path, "holds no files".to_owned());
        }
        self.waiting.extend(paths.into_iter().map(|path| Waiting { path, found: true }));
    }

    fn problem(&mut self, level: Level, path: &Path, message: String) {
        let place = Place { file: path.to_string_lossy().into_owned(), line: 0, column: 0 };
        self.problems.push(Diagnostic::new(level, place, message));
    }
}

impl Iterator for Documents {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            if let Some(problem) = self.problems.pop() {
                return Some(Item::Problem(Box::new(problem)));
            }
            if let Some(item) = self.stream.as_mut().and_then(Iterator::next) {
                return Some(item);
            }
            self.stream = None;
            let next = self.waiting.pop()?;
            self.open(&next);
        }
    }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

/// An I/O error in words, without the number that the system gives it.
pub(super) fn plain(error: &std::io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error") {
        Some(at) => text[..at].to_lowercase(),
        None => text,
    }
}
