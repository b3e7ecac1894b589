//! Gold-standard records: a JSON array with a text, its actors and recipients with codes, and a type.
//!
//! The published set is older than the code book of today: types that were since merged are read as what they became (DEMAND is
//! REQUEST, DISAPPROVE and INVESTIGATE are ACCUSE, FIGHT is ASSAULT), and the United Nations and the European Union are IGO there.
//! Codes are compared without sectors, since the set's sectors are an earlier list; its misprinted codes are read as meant.

use demarche_lexicon::expected::{ExpectedEntity, ExpectedEvent};
use demarche_schema::{Diagnostic, Entity, Event, EventType, Level, Place};
use serde::Deserialize;

use crate::Scored;
use crate::score::{Interval, wilson};

/// One gold-standard record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordCase {
    /// Id.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// The event, with codes only; no recipient means that it is left open.
    pub event: ExpectedEvent,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    text: String,
    event: String,
    source: serde_json::Value,
    #[serde(default)]
    target: serde_json::Value,
}

/// Codes that the set misprints.
const MISPRINTS: &[(&str, &str)] = &[("ITL", "ITA"), ("JAP", "JPN"), ("VTN", "VNM")];

/// Reads a file of records; faults are reported with the record's number as column.
#[must_use]
pub fn read_records(file: &str, text: &str) -> (Vec<RecordCase>, Vec<Diagnostic>) {
    let fault = |line: usize, column: usize, message: String| {
        let number = |n: usize| u32::try_from(n).unwrap_or(0);
        let place = Place { file: file.to_owned(), line: number(line), column: number(column) };
        Diagnostic::new(Level::Error, place, message).help(
            "expected an array of {\"id\", \"text\", \"event\", \"source\": [{\"code\"}], \"target\": [{\"code\"}]}",
        )
    };
    let rows: Vec<Row> = match serde_json::from_str(text) {
        Ok(rows) => rows,
        Err(error) => return (Vec::new(), vec![fault(error.line(), error.column(), error.to_string())]),
    };
    let (mut cases, mut faults) = (Vec::new(), Vec::new());
    for row in rows {
        match type_of(&row.event) {
            Some(event) => cases.push(RecordCase {
                event: ExpectedEvent {
                    actors: codes(&row.source),
                    event,
                    modes: Vec::new(),
                    recipients: codes(&row.target),
                    auxiliaries: Vec::new(),
                },
                id: row.id,
                text: row.text.trim().trim_matches(['{', '}']).to_owned(),
            }),
            None => {
                let line = 1 + text.find(&row.id).map_or(0, |at| text[..at].matches('\n').count());
                faults.push(fault(line, 0, format!("“{}” is no event type ({})", row.event, row.id)));
            }
        }
    }
    (cases, faults)
}

fn type_of(name: &str) -> Option<EventType> {
    match name {
        "DEMAND" => Some(EventType::Request),
        "DISAPPROVE" | "INVESTIGATE" => Some(EventType::Accuse),
        "FIGHT" => Some(EventType::Assault),
        other => other.parse().ok(),
    }
}

/// The codes of a list of entities; a slot that holds no list names nobody.
fn codes(slot: &serde_json::Value) -> Vec<ExpectedEntity> {
    let code = |entity: &serde_json::Value| {
        let code = entity.get("code")?.as_str()?;
        let meant = MISPRINTS.iter().find(|(misprint, _)| *misprint == code).map_or(code, |(_, meant)| meant);
        Some(ExpectedEntity { code: folded(meant).to_owned(), sector: None })
    };
    slot.as_array().map_or_else(Vec::new, |entities| distinct(entities.iter().filter_map(code)))
}

fn distinct(entities: impl Iterator<Item = ExpectedEntity>) -> Vec<ExpectedEntity> {
    let mut all: Vec<ExpectedEntity> = entities.collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn folded(code: &str) -> &str {
    if matches!(code, "UNO" | "EUR") { "IGO" } else { code }
}

/// Whether an event has the record's type, actor codes and, where it names any, recipient codes.
fn matches(case: &RecordCase, event: &Event) -> bool {
    let codes = |list: &[Entity]| {
        let known = list.iter().filter(|entity| !entity.code.is_empty());
        distinct(known.map(|entity| ExpectedEntity { code: folded(&entity.code).to_owned(), sector: None }))
    };
    let open = case.event.recipients.is_empty();
    event.event == case.event.event
        && codes(&event.actor) == case.event.actors
        && (open || codes(&event.recipient) == case.event.recipients)
}

/// How many records came out right.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordReport {
    /// Records.
    pub cases: u32,
    /// With an event of the right type, whoever its parties.
    pub typed: u32,
    /// With an event whose type, actor and recipient codes are all right.
    pub right: u32,
    /// 95 % interval of the share that is right.
    pub interval: Interval,
    /// Numbers of the records that came out wrong.
    pub wrong: Vec<usize>,
}

/// Scores what was coded of each record's sentence.
#[must_use]
pub fn score_records(cases: &[RecordCase], given: &[Vec<Scored>]) -> RecordReport {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let pairs = || cases.iter().zip(given);
    let typed = pairs().filter(|(case, given)| given.iter().any(|s| s.event.event == case.event.event)).count();
    let hit = |(case, given): (&RecordCase, &Vec<Scored>)| given.iter().any(|s| matches(case, &s.event));
    let wrong: Vec<usize> = pairs().enumerate().filter(|(_, pair)| !hit(*pair)).map(|(at, _)| at).collect();
    let right = count(cases.len() - wrong.len());
    RecordReport {
        cases: count(cases.len()),
        typed: count(typed),
        right,
        interval: wilson(right, count(cases.len())),
        wrong,
    }
}

impl std::fmt::Display for RecordReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let share = |n: u32| 100.0 * f64::from(n) / f64::from(self.cases.max(1));
        let (low, high) = (100.0 * self.interval.low, 100.0 * self.interval.high);
        writeln!(f, "{} records, type right {:.1} %", self.cases, share(self.typed))?;
        writeln!(
            f,
            "  type, actor and recipient codes right {:.1} % (95 % interval {low:.1} to {high:.1})",
            share(self.right)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: &str = r#"[{"id": "a", "text": "{Chile demanded talks.}", "event": "DEMAND",
        "source": [{"code": "CHL"}], "target": "economic"}]"#;

    #[test]
    fn older_types_are_read_as_what_they_became() {
        let (cases, faults) = read_records("a.json", ROW);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(cases[0].text, "Chile demanded talks.");
        assert_eq!(cases[0].event.to_string(), "CHL REQUEST");
    }

    #[test]
    fn faults_name_the_line() {
        let (_, faults) = read_records("a.json", &format!("\n{}", ROW.replace("DEMAND", "SINGING")));
        assert_eq!((faults.len(), faults[0].place.line), (1, 2), "{faults:?}");
        assert_eq!(read_records("a.json", "[{]").1.len(), 1);
    }
}
