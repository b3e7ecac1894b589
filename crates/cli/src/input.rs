//! Documents in: files, folders, standard input; problems told and counted.

use std::path::PathBuf;

use demarche::schema::{Diagnostic, Document, Level};
use demarche::text::read::{self, Item};
use demarche::{Error, ErrorKind};

/// Where documents come from.
#[derive(Debug, clap::Args)]
pub(crate) struct Sources {
    /// Files and folders: text, HTML, JSON lines, CSV, TSV, .gz of each; - is standard input
    #[arg(value_name = "PATH", default_value = "-")]
    pub(crate) paths: Vec<PathBuf>,
}

/// What was read.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Documents.
    pub(crate) documents: u64,
    /// Problems, by level.
    pub(crate) warnings: u64,
    /// Inputs that could not be read.
    pub(crate) errors: u64,
    said: u64,
}

/// Problems printed one by one before only their number is told.
const SAID_AT_MOST: u64 = 40;

impl Tally {
    /// Tells and counts a problem.
    pub(crate) fn problem(&mut self, diagnostic: &Diagnostic) {
        match diagnostic.level {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
            Level::Note => {}
        }
        self.said += 1;
        if self.said <= SAID_AT_MOST {
            crate::output::say(diagnostic);
        } else if self.said == SAID_AT_MOST + 1 {
            anstream::eprintln!("further problems are counted only");
        }
    }

    /// An error when nothing at all could be read.
    pub(crate) fn verdict(&self) -> Result<(), Error> {
        if self.documents == 0 && self.errors + self.warnings > 0 {
            return Err(Error::new(ErrorKind::Io, "nothing could be read"));
        }
        Ok(())
    }
}

impl Sources {
    /// The items of all sources, in order.
    pub(crate) fn items(&self) -> impl Iterator<Item = Item> {
        read::paths(self.paths.iter().cloned(), read::Options::default())
    }

    /// Runs `each` on every document, one at a time; problems are told.
    pub(crate) fn each(&self, mut each: impl FnMut(&Document) -> Result<(), Error>) -> Result<Tally, Error> {
        let mut tally = Tally::default();
        for item in self.items() {
            match item {
                Item::Document(document) => {
                    tally.documents += 1;
                    each(&document)?;
                }
                Item::Problem(diagnostic) => tally.problem(&diagnostic),
            }
        }
        tally.verdict()?;
        Ok(tally)
    }
}
