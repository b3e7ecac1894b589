//! All knowledge together: read from text, laid over one another, compiled to one checked binary.

use demarche_schema::{Diagnostic, Level, Place};
use serde::{Deserialize, Serialize};

use crate::actors;
use crate::agreements::{self, AgreementTables};
use crate::block::Source;
use crate::events::{self, EventLexicon};
use crate::issues::{self, IssueLexicon};
use crate::positions::{self, PositionLexicon};

/// Opens every compiled lexicon.
const MAGIC: &[u8; 8] = b"demlex\x1a\n";
/// Rises whenever the compiled form changes.
const VERSION: u32 = 2;
/// Magic, version, checksum.
const HEAD: usize = 16;

/// All knowledge that people edit.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Lexicon {
    /// Event rules, classes, refinements, contexts.
    pub events: EventLexicon,
    /// Actors, offices, nouns, places.
    pub actors: actors::ActorTables,
    /// The registry of agreements.
    pub agreements: AgreementTables,
    /// Words that take a stance, words that open a condition.
    pub positions: PositionLexicon,
    /// The standing list of issues.
    pub issues: IssueLexicon,
}

/// Why a compiled lexicon can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompiledError(String);

impl std::fmt::Display for CompiledError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the compiled lexicon can't be used: {}", self.0)
    }
}

impl std::error::Error for CompiledError {}

impl Lexicon {
    /// Reads the files of a lexicon folder, given as paths relative to it and texts. Files that belong to no part are reported.
    /// `under` is the lexicon this one will be laid over, if any.
    #[must_use]
    pub fn read(files: &[(String, String)], under: Option<&Self>) -> (Self, Vec<Diagnostic>) {
        let (mut files_of, mut errors) = (Files::default(), Vec::new());
        files.iter().for_each(|(file, text)| files_of.sort_in(file, text, &mut errors));
        let classes: Vec<String> = under.map_or_else(Vec::new, Self::class_names);
        let (events, faults) = events::read(&files_of.events, &classes);
        errors.extend(faults);
        let (actors, faults) = actors::read(&files_of.actors);
        errors.extend(faults);
        let codes = actors::codes(std::iter::once(&actors).chain(under.map(|under| &under.actors)));
        let (agreements, faults) = agreements::read(&files_of.agreements, &codes, under.map(|under| &under.agreements));
        errors.extend(faults);
        let own = events.classes.iter().map(|class| class.name.clone());
        let classes: Vec<String> = classes.iter().cloned().chain(own).collect();
        let (positions, faults) = positions::read(&files_of.positions, &classes);
        errors.extend(faults);
        let known: Vec<String> =
            under.map_or_else(Vec::new, |l| l.issues.issues.iter().map(|issue| issue.id.clone()).collect());
        let (issues, faults) = issues::read(&files_of.issues, &known);
        errors.extend(faults);
        (Self { events, actors, agreements, positions, issues }, errors)
    }

    fn class_names(&self) -> Vec<String> {
        self.events.classes.iter().chain(&self.positions.classes).map(|class| class.name.clone()).collect()
    }

    /// This lexicon with another laid over it.
    #[must_use]
    pub fn overlaid(self, over: Self) -> Self {
        let mut actors = self.actors;
        actors.overlay(over.actors);
        let mut agreements = self.agreements;
        agreements.overlay(over.agreements);
        Self {
            events: self.events.overlaid(over.events),
            actors,
            agreements,
            positions: self.positions.overlaid(over.positions),
            issues: self.issues.overlaid(over.issues),
        }
    }

    /// The compiled form, without examples.
    ///
    /// # Errors
    /// When a table can't be written, which no table read by this crate is.
    pub fn to_bytes(&self) -> Result<Vec<u8>, CompiledError> {
        let slim = Self {
            events: self.events.clone().without_examples(),
            positions: self.positions.clone().without_examples(),
            ..self.clone()
        };
        let body = postcard::to_stdvec(&slim).map_err(|error| CompiledError(error.to_string()))?;
        let mut bytes = MAGIC.to_vec();
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(crc32fast::hash(&body).to_le_bytes());
        bytes.extend(body);
        Ok(bytes)
    }

    /// Reads the compiled form.
    ///
    /// # Errors
    /// When the bytes are not a compiled lexicon of this version, or are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CompiledError> {
        let fault = |what: &str| Err(CompiledError(what.to_owned()));
        let Some((head, body)) = bytes.split_at_checked(HEAD) else { return fault("it is cut short") };
        let number = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        if &head[..8] != MAGIC {
            return fault("it does not start as one");
        }
        if number(8) != VERSION {
            return fault("it is of another version; build the program anew");
        }
        if number(12) != crc32fast::hash(body) {
            return fault("its checksum is wrong; it is damaged");
        }
        postcard::from_bytes(body).map_err(|error| CompiledError(error.to_string()))
    }
}

/// The files of a folder by what they hold.
#[derive(Default)]
struct Files<'a> {
    events: Vec<Source<'a>>,
    actors: Vec<Source<'a>>,
    agreements: Vec<Source<'a>>,
    positions: Vec<Source<'a>>,
    issues: Vec<Source<'a>>,
}

impl<'a> Files<'a> {
    fn sort_in(&mut self, file: &'a str, text: &'a str, errors: &mut Vec<Diagnostic>) {
        let source = Source { file, text };
        match file.split('/').next() {
            Some("actors") => self.actors.push(source),
            Some("agreements") if file.ends_with(".lex") => self.agreements.push(source),
            Some("positions") if file.ends_with(".lex") => self.positions.push(source),
            Some("issues") if file.ends_with(".lex") => self.issues.push(source),
            _ if file.ends_with(".lex") => self.events.push(source),
            _ => {
                let place = Place { file: file.to_owned(), ..Place::default() };
                let note = Diagnostic::new(Level::Warning, place, "not a file of the lexicon; left out");
                errors.push(note.help(
                    "expected NAME.lex, NAME.lex in events, positions, issues or agreements, or actors/NAME.lex or .tsv",
                ));
            }
        }
    }
}
