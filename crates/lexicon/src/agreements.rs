//! The registry of agreements: treaties, pacts, truces, mandates, with their dates and where each date comes from.
//!
//! The reader turns `lexicon/agreements/*.lex` into plain tables; `demarche-agreements` looks names up in them. Every date and
//! figure names a `source` block, or `?` when no source at hand confirms it: nothing is taken on trust in silence.

mod reader;

use demarche_schema::{Date, Precision, When};
use jiff::ToSpan;
use serde::{Deserialize, Serialize};

use crate::events::Origin;

pub use reader::read;

/// Names of something the tables have a closed list of, in the order people would list them.
macro_rules! listed {
    ($(#[$meta:meta])* $type:ident { $($(#[$vmeta:meta])* $variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $type { $($(#[$vmeta])* #[doc = $name] $variant),+ }

        impl $type {
            /// Every name.
            pub const NAMES: &'static [&'static str] = &[$($name),+];
            const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The name in the files.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                Self::NAMES[self as usize]
            }

            /// The member with this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::NAMES.iter().position(|known| *known == name).map(|at| Self::ALL[at])
            }
        }
    };
}

listed! {
    /// What an agreement is about, roughly.
    AgreementKind {
        ArmsControl = "arms-control", NonProliferation = "non-proliferation", Defence = "defence", Peace = "peace",
        Ceasefire = "ceasefire", Border = "border", Trade = "trade", Climate = "climate", HumanRights = "human-rights",
        Organisation = "organisation", Energy = "energy", Cyber = "cyber", Space = "space", Mandate = "mandate",
        Other = "other",
    }
}

listed! {
    /// Where an agreement stands in its life.
    AgreementStatus {
        Negotiating = "negotiating", Signed = "signed", InForce = "in_force", Suspended = "suspended", Expired = "expired",
        Terminated = "terminated", Withdrawn = "withdrawn",
    }
}

/// Something said of an agreement with the source that says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sourced<T> {
    /// What is said.
    pub value: T,
    /// Name of the `source` block; `None` for `[?]`: no source at hand confirms it.
    pub source: Option<String>,
}

/// Names that mean the agreement only near these parties: "arms control treaty" near Russia and the United States.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Near {
    /// Codes; all must be mentioned.
    pub codes: Vec<String>,
    /// The names.
    pub words: Vec<String>,
}

/// A prolongation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// When it was agreed.
    pub on: When,
    /// Until when the agreement holds since.
    pub to: Option<When>,
}

/// A length of time in calendar units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Length {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

listed! {
    /// Units of lengths of time.
    Unit { Day = "day", Week = "week", Month = "month", Year = "year" }
}

impl Length {
    /// The day that lies so far after another.
    #[must_use]
    pub fn after(self, day: Date) -> Option<Date> {
        let count = i32::from(self.count);
        let span = match self.unit {
            Unit::Day => count.days(),
            Unit::Week => count.weeks(),
            Unit::Month => count.months(),
            Unit::Year => count.years(),
        };
        day.checked_add(span).ok()
    }
}

impl std::fmt::Display for Length {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}{}", self.count, self.unit.as_str(), if self.count == 1 { "" } else { "s" })
    }
}

/// A step to a status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusLine {
    /// Which.
    pub status: AgreementStatus,
    /// Since when, if known.
    pub since: Option<When>,
    /// The one party it holds for; `None` for the agreement as a whole.
    pub by: Option<String>,
}

/// One agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Name of its block; stable.
    pub id: String,
    /// Where it stands.
    pub origin: Origin,
    /// Full name.
    pub name: String,
    /// The short name news uses.
    pub short: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Names that need parties beside them.
    pub near: Vec<Near>,
    /// What it is about, roughly.
    pub kind: AgreementKind,
    /// Noun phrases that describe it.
    pub about: Vec<String>,
    /// Issues of the standing list.
    pub issues: Vec<String>,
    /// Codes of the parties.
    pub parties: Vec<String>,
    /// Whether there are more parties than the list names (`many`).
    pub many: bool,
    /// How many parties.
    pub parties_count: Option<Sourced<u16>>,
    /// Signature, or adoption.
    pub signed: Option<Sourced<When>>,
    /// Entry into force.
    pub in_force: Option<Sourced<When>>,
    /// How long it holds; a value of `None` is without end.
    pub term: Option<Sourced<Option<Length>>>,
    /// Prolongations, in order.
    pub extended: Vec<Sourced<Extension>>,
    /// When it lapses or lapsed.
    pub expires: Option<Sourced<When>>,
    /// Notice of withdrawal.
    pub withdrawal: Option<Sourced<String>>,
    /// Limits in figures, in words.
    pub limits: Vec<Sourced<String>>,
    /// Steps to a status, in order.
    pub status: Vec<Sourced<StatusLine>>,
    /// Anything else.
    pub notes: Vec<String>,
}

impl Agreement {
    /// The name to show: the short one where there is one.
    #[must_use]
    pub fn label(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.name)
    }

    /// All names that mean this agreement wherever they stand.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.short.as_deref()).chain(self.aliases.iter().map(String::as_str))
    }

    /// When it lapses: as the registry says, else the end of its last prolongation, else its term counted from entry into force
    /// (to the precision of that date).
    #[must_use]
    pub fn end(&self) -> Option<Sourced<When>> {
        let extension = || {
            let last = self.extended.iter().rev().find(|line| line.value.to.is_some())?;
            Some(Sourced { value: last.value.to?, source: last.source.clone() })
        };
        let term = || {
            let (term, start) = (self.term.as_ref()?, self.in_force.as_ref().or(self.signed.as_ref())?);
            let date = term.value?.after(start.value.date)?;
            let source = term.source.clone().filter(|_| start.source.is_some());
            Some(Sourced { value: When { date, precision: start.value.precision }, source })
        };
        self.expires.clone().or_else(extension).or_else(term)
    }

    /// When it was to lapse as far as was known on a day: prolongations agreed later don't count.
    #[must_use]
    pub fn end_known_on(&self, day: Date) -> Option<Sourced<When>> {
        let later = self.extended.iter().any(|line| line.value.on.date > day);
        if !later {
            return self.end();
        }
        let mut then = Self { expires: None, ..self.clone() };
        then.extended.retain(|line| line.value.on.date <= day);
        then.end()
    }

    /// Its status as a whole on a day: the last step not after it; without any step, what its dates say.
    #[must_use]
    pub fn status_on(&self, day: Date) -> Option<AgreementStatus> {
        let past = |when: &Option<When>| when.is_none_or(|when| when.date <= day);
        let line = self.status.iter().rev().find(|line| line.value.by.is_none() && past(&line.value.since));
        let reached = |date: &Option<Sourced<When>>| date.as_ref().is_some_and(|date| date.value.date <= day);
        let by_dates = || {
            let ended = self.end().is_some_and(|end| last_day(end.value) < day);
            if ended {
                Some(AgreementStatus::Expired)
            } else if reached(&self.in_force) {
                Some(AgreementStatus::InForce)
            } else {
                reached(&self.signed).then_some(AgreementStatus::Signed)
            }
        };
        line.map(|line| line.value.status).or_else(by_dates)
    }

    /// Whether a code is that of a party. `None` when the list of parties is open and does not name it.
    #[must_use]
    pub fn is_party(&self, code: &str) -> Option<bool> {
        if self.parties.iter().any(|party| party == code) { Some(true) } else { (!self.many).then_some(false) }
    }
}

/// The last day that a date of this precision may mean.
#[must_use]
pub fn last_day(when: When) -> Date {
    match when.precision {
        Precision::Day | Precision::Published => when.date,
        Precision::Month => when.date.last_of_month(),
        Precision::Year => when.date.last_of_year(),
    }
}

/// A source that dates and figures name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceEntry {
    /// Name of its block.
    pub id: String,
    /// Where it stands.
    pub origin: Origin,
    /// What it is.
    pub title: String,
    /// File of facts it was looked up in; `None` for `-`.
    pub file: Option<String>,
    /// Its licence.
    pub licence: String,
}

/// Lists of words that the agreements stage asks for by name, and what they are.
pub const WORD_LISTS: &[(&str, &str)] = &[
    ("treaty", "nouns for agreements that are written: treaty, pact"),
    ("truce", "nouns for silences of arms"),
    ("term", "nouns for other things that hold for a time: mandate, waiver"),
    ("generic", "words before such nouns that tell none apart: new, landmark"),
    ("lapse", "verbs that say by themselves that something ceases to hold"),
    ("end", "verbs that say so of an agreement only"),
    ("begin", "verbs and phrases for taking effect"),
    ("start", "verbs that say so of an agreement only"),
    ("ending", "nouns of lapsing: expiry"),
    ("limit", "nouns for a deadline"),
    ("ultimatum", "nouns for a deadline with a threat"),
    ("prolong", "verbs of prolonging"),
    ("oblige", "verbs and adjectives by which someone has to, or binds himself to, do something"),
    ("expect", "verbs of obliging that are forecasts too, unless they are put to someone"),
    ("bind", "auxiliaries by which something has to be done or is promised"),
    ("unless", "words that open what must not be left undone: unless, if not"),
    ("proviso", "words that open what must be done first: provided that"),
    ("payable", "words for what has to be paid or handed in on a day"),
    ("payment", "nouns for what is due by itself: payment, reply"),
    ("grant", "verbs of giving someone time"),
    ("have", "verbs of having time"),
    ("goal", "nouns for what is to be reached in the year before them: target"),
    ("postpone", "verbs of putting off"),
    ("hold-up", "verbs and adjectives of what is barred or held up for a time"),
    ("measure", "verbs of measures that hold from a day on"),
    ("onward", "words that open the day from which something holds"),
    ("outset", "nouns for the beginning of something that then holds"),
    ("fix", "verbs and adjectives that give such a beginning its day"),
    ("bloc", "nouns for bodies that states join and leave"),
    ("occasion", "nouns for meetings and votes, which take place and do not take effect"),
    ("threat", "words of threatening and warning"),
    ("or-else", "words that open the threat behind a deadline"),
    ("sport", "words whose company takes deadlines out of politics"),
    ("sign", "verbs and nouns of signing"),
    ("ratify", "of ratifying"),
    ("enter", "of entering into force, said of an agreement"),
    ("suspend", "of suspending"),
    ("breach", "of breaking an agreement"),
    ("withdraw", "of leaving an agreement"),
    ("propose", "of proposing and negotiating one"),
];

/// A named list of words and phrases, the first word of a phrase being the one that is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// One of [`WORD_LISTS`].
    pub id: String,
    /// Where it stands.
    pub origin: Origin,
    /// Lemmas or phrases of lemmas.
    pub words: Vec<String>,
    /// The line that each of them stands in.
    pub places: Vec<Origin>,
}

/// The whole registry.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AgreementTables {
    /// By id.
    pub agreements: Vec<Agreement>,
    /// By id.
    pub sources: Vec<SourceEntry>,
    /// Word lists, by id.
    pub words: Vec<Words>,
}

impl AgreementTables {
    /// The words of a list; empty when there is none of that name.
    pub fn list(&self, id: &str) -> impl Iterator<Item = &str> {
        self.words.iter().filter(move |list| list.id == id).flat_map(|list| &list.words).map(String::as_str)
    }

    /// The agreement with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Agreement> {
        let at = self.agreements.binary_search_by(|agreement| agreement.id.as_str().cmp(id)).ok()?;
        Some(&self.agreements[at])
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&SourceEntry> {
        let at = self.sources.binary_search_by(|source| source.id.as_str().cmp(id)).ok()?;
        Some(&self.sources[at])
    }

    /// Lays a user's registry over this one: blocks of the same name replace, others are added.
    pub fn overlay(&mut self, over: Self) {
        self.agreements.retain(|old| over.agreements.iter().all(|new| new.id != old.id));
        self.agreements.extend(over.agreements);
        self.sources.retain(|old| over.sources.iter().all(|new| new.id != old.id));
        self.sources.extend(over.sources);
        self.words.retain(|old| over.words.iter().all(|new| new.id != old.id));
        self.words.extend(over.words);
        self.sort();
    }

    fn sort(&mut self) {
        self.agreements.sort_by(|a, b| a.id.cmp(&b.id));
        self.sources.sort_by(|a, b| a.id.cmp(&b.id));
        self.words.sort_by(|a, b| a.id.cmp(&b.id));
    }
}
