//! The notation for an expected event, shared by rule examples and gold files:
//! `ACTORS TYPE[/mode[+mode]] [RECIPIENTS] [AUXILIARY…]`, as in `RUS:MIL ASSAULT/aerial UKR historical`.

use std::fmt;

use demarche_schema::{Auxiliary, EventType, Mode, Sector};
use serde::{Deserialize, Serialize};

use crate::block::expected as suggestion;

/// One actor or recipient as expected: a code, and a sector where it matters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ExpectedEntity {
    /// PLOVER code; empty for `-`, "no known country".
    pub code: String,
    /// Sector; `None` when the notation leaves it open.
    pub sector: Option<Sector>,
}

/// An event as expected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedEvent {
    /// Actors; empty means "anyone or no one".
    pub actors: Vec<ExpectedEntity>,
    /// Type.
    pub event: EventType,
    /// Modes.
    pub modes: Vec<Mode>,
    /// Recipients; empty means "no one named, or left open".
    pub recipients: Vec<ExpectedEntity>,
    /// Auxiliaries.
    pub auxiliaries: Vec<Auxiliary>,
}

/// What is wrong with a notation, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotationError {
    /// Byte offset into the notation.
    pub offset: usize,
    /// What is wrong.
    pub message: String,
    /// What was expected.
    pub help: String,
}

impl ExpectedEvent {
    /// Reads the notation.
    ///
    /// # Errors
    /// Says which part is not understood and what was expected there.
    pub fn read(text: &str) -> Result<Self, NotationError> {
        let mut parts = pieces(text);
        let Some((offset, actors)) = parts.next() else {
            return Err(fault(0, "empty", "expected “ACTORS TYPE RECIPIENTS”"));
        };
        let actors = entities(offset, actors)?;
        let Some((offset, what)) = parts.next() else {
            return Err(fault(text.len(), "the event type is missing", "expected “ACTORS TYPE RECIPIENTS”"));
        };
        let (event, modes) = event_and_modes(offset, what)?;
        let mut parsed = Self { actors, event, modes, recipients: Vec::new(), auxiliaries: Vec::new() };
        for (at, (offset, part)) in parts.enumerate() {
            match Auxiliary::from_name(part) {
                Some(auxiliary) => parsed.auxiliaries.push(auxiliary),
                None if at == 0 => parsed.recipients = entities(offset, part)?,
                None => {
                    let message = format!("“{part}” is not an auxiliary");
                    return Err(fault(offset, message, &suggestion(part, Auxiliary::NAMES)));
                }
            }
        }
        parsed.auxiliaries.sort_unstable();
        Ok(parsed)
    }
}

pub(crate) fn fault(offset: usize, message: impl Into<String>, help: &str) -> NotationError {
    NotationError { offset, message: message.into(), help: help.to_owned() }
}

/// The blank-separated pieces of a text with their byte offsets.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(move |piece| (piece.as_ptr() as usize - text.as_ptr() as usize, piece))
}

/// Reads `TYPE[/mode[+mode]]`.
fn event_and_modes(offset: usize, what: &str) -> Result<(EventType, Vec<Mode>), NotationError> {
    let (name, modes) = what.split_once('/').unwrap_or((what, ""));
    let event: EventType = name.parse().map_err(|error: demarche_schema::UnknownName| {
        fault(offset, error.to_string(), &suggestion(name, EventType::NAMES))
    })?;
    let mut read = Vec::new();
    for mode in modes.split('+').filter(|mode| !mode.is_empty()) {
        read.push(mode_of(event, mode).map_err(|(message, help)| fault(offset + name.len() + 1, message, &help))?);
    }
    read.sort_unstable();
    Ok((event, read))
}

/// The mode of that name, which the type must have.
pub(crate) fn mode_of(event: EventType, name: &str) -> Result<Mode, (String, String)> {
    let known: Vec<&str> = event.modes().iter().map(|(mode, _)| mode.as_str()).collect();
    match Mode::from_name(name).filter(|mode| known.contains(&mode.as_str())) {
        Some(mode) => Ok(mode),
        None if known.is_empty() => Err((format!("{event} has no modes"), String::new())),
        None => Err((format!("{event} has no mode “{name}”"), suggestion(name, &known))),
    }
}

/// Reads a list of entities, `RUS:GOV,USA`, or `-` for none; `offset` is where it stands in what faults point into.
///
/// # Errors
/// Says which one is no code or has no known sector.
pub fn entities(offset: usize, text: &str) -> Result<Vec<ExpectedEntity>, NotationError> {
    if text == "-" {
        return Ok(Vec::new());
    }
    let mut read = Vec::new();
    for one in text.split(',') {
        let (code, sector) = one.split_once(':').map_or((one, None), |(code, sector)| (code, Some(sector)));
        if code != "-" && !(code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())) {
            return Err(fault(offset, format!("“{code}” is not a code"), "expected three capitals, or -"));
        }
        let sector = sector.map(str::parse::<Sector>).transpose();
        let sector =
            sector.map_err(|error| fault(offset, error.to_string(), &suggestion(&error.name, Sector::NAMES)))?;
        read.push(ExpectedEntity { code: code.trim_matches('-').to_owned(), sector });
    }
    read.sort_unstable();
    Ok(read)
}

impl fmt::Display for ExpectedEntity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.code.is_empty() { "-" } else { &self.code })?;
        self.sector.map_or(Ok(()), |sector| write!(f, ":{sector}"))
    }
}

pub(crate) fn write_list(f: &mut fmt::Formatter<'_>, list: &[ExpectedEntity]) -> fmt::Result {
    if list.is_empty() {
        return f.write_str("-");
    }
    for (at, entity) in list.iter().enumerate() {
        if at > 0 {
            f.write_str(",")?;
        }
        write!(f, "{entity}")?;
    }
    Ok(())
}

impl fmt::Display for ExpectedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_list(f, &self.actors)?;
        write!(f, " {}", self.event)?;
        for (at, mode) in self.modes.iter().enumerate() {
            write!(f, "{}{mode}", if at == 0 { '/' } else { '+' })?;
        }
        if !self.recipients.is_empty() {
            f.write_str(" ")?;
            write_list(f, &self.recipients)?;
        }
        self.auxiliaries.iter().try_for_each(|auxiliary| write!(f, " {auxiliary}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notation_round_trips() {
        for text in ["RUS:MIL ASSAULT/aerial UKR historical", "CHL:GOV,PER:GOV CONSULT", "-:REB RETREAT/disarm future"]
        {
            assert_eq!(ExpectedEvent::read(text).expect(text).to_string(), text);
        }
    }

    #[test]
    fn faults_point_at_the_part() {
        let error = ExpectedEvent::read("RUS ASSAULT/arial UKR").expect_err("no such mode");
        assert_eq!((error.offset, error.help.as_str()), (12, "did you mean “aerial”?"));
        assert_eq!(ExpectedEvent::read("RUS ATTACK UKR").expect_err("no such type").offset, 4);
        assert_eq!(ExpectedEvent::read("Russia ACCUSE").expect_err("no code").offset, 0);
    }
}
