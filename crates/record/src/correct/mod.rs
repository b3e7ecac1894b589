//! Corrections by hand: what a person says of records, kept as records of their own.
//!
//! A correction names records and says what they are: no event at all, of another type, by or to others, reports of one
//! event or of different ones. It carries author, reason and time, and is never changed; a later one may withdraw it. What
//! counts in a record is what the coder said with the corrections that stand laid over it, in the order in which they
//! were made; what the coder said stays beside it ([`Body::coded`](crate::Body::coded)).
//!
//! A correction survives another coding of its document. It finds its record again by id, else by the words that named
//! it: the same sentence, the same trigger or claim. Where the coder no longer gives such a record, an edited one is kept
//! as it was edited, as long as the document has its sentence; a rejected one has nothing left to do.
//!
//! ```no_run
//! # fn main() -> Result<(), demarche_record::Error> {
//! use demarche_record::{Change, Edit, Said, Writer};
//! let said = Said { author: "Ann".into(), reason: "a forecast".into(), now: 1_700_000_000 };
//! let mut writer = Writer::open("r.db".as_ref())?;
//! let number = writer.correct(&["345af6a1e1ba85ba"], &Change::Reject, &said)?;
//! let edit = Edit { kind: Some("REJECT".into()), actor: Some(vec!["RUS:GOV=the Kremlin".parse()?]), ..Edit::default() };
//! writer.correct(&["0e5f6a1e1ba85bcc"], &Change::Edit(edit), &said)?;
//! writer.withdraw(number, &said)?;
//! writer.commit()?;
//! for correction in writer.store().corrections()? {
//!     println!("{} by {}: {}", correction.number, correction.author, correction.change.in_words());
//! }
//! # Ok(()) }
//! ```

mod apply;
mod teach;
mod write;

use std::str::FromStr;

use demarche_schema::{IssueRef, Mode, Record, Sector};
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};

pub(crate) use apply::{Applied, Standing, apply, same_words};
pub use teach::Lesson;

use crate::{Error, ErrorKind, Store};

/// Who corrects, why, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Who.
    pub author: String,
    /// Why.
    pub reason: String,
    /// Seconds since 1970; a clock that goes back is held at the latest time that the record knows.
    pub now: i64,
}

/// What a correction says of its records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// They are no events (positions, deadlines) at all.
    Reject,
    /// They are something else.
    Edit(Edit),
    /// They report one event, and so do those that were put together with them.
    Merge,
    /// They report another event than those they were put together with; with one another they stay together.
    Split,
    /// An earlier correction, by its number, no longer stands. Made by [`Writer::withdraw`](crate::Writer::withdraw).
    Withdraw(i64),
}

/// What is set anew; what is `None` stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Edit {
    /// The event type, the stance, or what happens at the deadline, by its printed name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The modes of the event; without it those that its type has are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modes: Option<Vec<Mode>>,
    /// Who acts; who holds the position; whom the deadline binds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Vec<Party>>,
    /// To whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<Vec<Party>>,
    /// The issue of a position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<IssueRef>,
}

/// A party as a person gives it: `RUS`, `RUS:MIL`, `:REB`, each with its words in the sentence behind `=` where they are to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Country or non-state code; empty when unknown.
    pub code: String,
    /// Sector.
    pub sector: Option<Sector>,
    /// Words of the sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl FromStr for Party {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (codes, words) = text.split_once('=').map_or((text, None), |(codes, words)| (codes, Some(words.trim())));
        let (code, sector) = codes.trim().split_once(':').map_or((codes.trim(), None), |(c, s)| (c, Some(s)));
        let code = if code == "-" { "" } else { code };
        let capitals = code.is_empty() || code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        if !capitals || code.is_empty() && sector.is_none() {
            let message = format!("“{}” is no party; expected RUS, RUS:MIL or :REB, words behind “=”", text.trim());
            return Err(Error::new(ErrorKind::Argument, message));
        }
        let known = |name: &str| {
            let message = || format!("no sector is called “{name}”; there are {}", Sector::NAMES.join(", "));
            Sector::from_name(name).ok_or_else(|| Error::new(ErrorKind::Argument, message()))
        };
        let words = words.filter(|words| !words.is_empty()).map(str::to_owned);
        Ok(Self { code: code.to_owned(), sector: sector.map(known).transpose()?, words })
    }
}

impl std::fmt::Display for Party {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.code.is_empty() { "-" } else { &self.code })?;
        self.sector.map_or(Ok(()), |sector| write!(f, ":{sector}"))
    }
}

impl Change {
    /// The number of the action in the table of that name.
    pub(crate) fn action(&self) -> u8 {
        match self {
            Self::Reject => 0,
            Self::Edit(_) => 1,
            Self::Merge => 2,
            Self::Split => 3,
            Self::Withdraw(_) => 4,
        }
    }

    /// What it says, for people: "not an event", "type REJECT, actor RUS:GOV".
    #[must_use]
    pub fn in_words(&self) -> String {
        match self {
            Self::Reject => "not an event".to_owned(),
            Self::Merge => "one event".to_owned(),
            Self::Split => "another event".to_owned(),
            Self::Withdraw(number) => format!("correction {number} withdrawn"),
            Self::Edit(edit) => edit.in_words(),
        }
    }
}

impl Edit {
    fn in_words(&self) -> String {
        let list = |parties: &Vec<Party>| {
            if parties.is_empty() { "nobody".to_owned() } else { joined(parties.iter().map(ToString::to_string)) }
        };
        let modes = |modes: &Vec<Mode>| joined(modes.iter().map(ToString::to_string));
        let said = [
            self.kind.as_ref().map(|kind| format!("type {kind}")),
            self.modes.as_ref().map(|given| format!("modes {}", modes(given))),
            self.actor.as_ref().map(|parties| format!("actor {}", list(parties))),
            self.recipient.as_ref().map(|parties| format!("recipient {}", list(parties))),
            self.issue.as_ref().map(|issue| format!("issue {}", issue.id)),
        ];
        said.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }
}

fn joined(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(",")
}

/// A record that a correction is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Id of its document.
    pub doc: String,
    /// The record as it stood before the correction.
    pub before: Record,
    /// Whether the coding that counts holds what the correction is about. One that is not met waits: it counts again when
    /// another coding gives such a record.
    pub met: bool,
}

/// A correction as the record keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// Its number, from 1.
    pub number: i64,
    /// When it was made, in seconds since 1970.
    pub made: i64,
    /// Who made it.
    pub author: String,
    /// Why.
    pub reason: String,
    /// What it says.
    pub change: Change,
    /// The records that it is about.
    pub targets: Vec<Target>,
    /// The correction that withdrew it.
    pub withdrawn_by: Option<i64>,
}

impl Store {
    /// Every correction, the first first, withdrawn ones and withdrawals among them.
    ///
    /// # Errors
    /// When the record can't be read or is damaged.
    pub fn corrections(&self) -> Result<Vec<Correction>, Error> {
        let sql = "SELECT id, made, author, reason, change, withdrawn_by FROM correction ORDER BY id";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([], head)?;
        rows.map(|row| self.with_targets(row?)).collect()
    }

    /// The corrections that are about a record, by its id, the first first.
    ///
    /// # Errors
    /// When the record can't be read or is damaged.
    pub fn corrections_of(&self, id: &str) -> Result<Vec<Correction>, Error> {
        let sql = "SELECT id, made, author, reason, change, withdrawn_by FROM correction \
                   WHERE id IN (SELECT correction FROM corrected WHERE key = ?) ORDER BY id";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([crate::rows::key(id)], head)?;
        rows.map(|row| self.with_targets(row?)).collect()
    }

    fn with_targets(&self, (mut correction, change): (Correction, String)) -> Result<Correction, Error> {
        let fault = |error: serde_json::Error| Error::damaged(format!("correction {}: {error}", correction.number));
        correction.change = serde_json::from_str(&change).map_err(fault)?;
        let sql = "SELECT doc, record, met FROM corrected WHERE correction = ? ORDER BY n";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(params![correction.number])?;
        while let Some(row) = rows.next()? {
            let record: String = row.get(1)?;
            let before = serde_json::from_str(&record).map_err(fault)?;
            correction.targets.push(Target { doc: row.get(0)?, before, met: row.get(2)? });
        }
        Ok(correction)
    }
}

fn head(row: &Row<'_>) -> rusqlite::Result<(Correction, String)> {
    let correction = Correction {
        number: row.get(0)?,
        made: row.get(1)?,
        author: row.get(2)?,
        reason: row.get(3)?,
        change: Change::Reject,
        targets: Vec::new(),
        withdrawn_by: row.get(5)?,
    };
    Ok((correction, row.get(4)?))
}
