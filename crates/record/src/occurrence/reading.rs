//! An occurrence as people read it: its reports, the first, the most specific, what they disagree on.

use std::collections::BTreeSet;

use demarche_schema::{Entity, Precision, Record};
use serde::Serialize;

use crate::read::Found;
use crate::{Error, Store, rows};

/// Something on which the reports of an occurrence differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Disagreement {
    /// "date", "actor", "recipient", "deaths".
    pub about: &'static str,
    /// What is said, each once, in order.
    pub said: Vec<String>,
}

/// All reports of one event.
#[derive(Debug, Clone)]
pub struct Occurrence {
    /// Sixteen hexadecimal digits: the smallest id of its reports.
    pub id: String,
    /// Its reports, the earliest publication first.
    pub reports: Vec<Found>,
    /// The report that says most.
    pub best: usize,
    /// Documents that tell of it, copies counted each.
    pub documents: usize,
    /// Publishers that tell of it in words of their own: copies of one text count once, and so does one publisher.
    pub independent: usize,
    /// What the reports differ in.
    pub disagreements: Vec<Disagreement>,
}

impl Store {
    /// The occurrence that a record belongs to, by the record's number.
    ///
    /// # Errors
    /// When there is no such record, or the record can't be read.
    pub fn occurrence_of(&self, record: i64) -> Result<i64, Error> {
        let sql = "SELECT ifnull(occurrence, key) FROM record WHERE id = ?";
        Ok(self.db.prepare_cached(sql)?.query_row([record], |row| row.get(0))?)
    }

    /// How many documents tell of an occurrence, and how many publishers in words of their own; without reading a text.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn told_by(&self, occurrence: i64) -> Result<(usize, usize), Error> {
        let sql = "SELECT DISTINCT d.id, ifnull(d.copies, d.content), d.publisher FROM record r JOIN document d ON d.id = r.document \
                   WHERE r.occurrence = ?1 OR (r.key = ?1 AND r.occurrence IS NULL)";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([occurrence], |row| Ok((row.get(1)?, row.get(2)?)))?;
        let told: Vec<(i64, Option<i64>)> = rows.collect::<Result<_, _>>()?;
        Ok((told.len(), independent(&told)))
    }

    /// An occurrence with all its reports; `None` when there is none of this number.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn occurrence(&self, number: i64) -> Result<Option<Occurrence>, Error> {
        let mut statement = self.db.prepare_cached(
            "SELECT id, document FROM record WHERE occurrence = ?1 OR (key = ?1 AND occurrence IS NULL) ORDER BY id",
        )?;
        let pairs = statement.query_map([number], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let pairs: Vec<(i64, i64)> = pairs.collect::<Result<_, _>>()?;
        let mut reports = self.found(&pairs)?;
        reports.sort_by_cached_key(|found| (found.document.date, rows::key(&found.record.head().id)));
        let best = (0..reports.len()).max_by_key(|&at| (detail(&reports[at].record), std::cmp::Reverse(at)));
        let Some(best) = best else { return Ok(None) };
        let (documents, independent) = self.told_by(number)?;
        let disagreements = disagreements(&reports);
        let id = format!("{:016x}", number.cast_unsigned());
        Ok(Some(Occurrence { id, reports, best, documents, independent, disagreements }))
    }

    /// The number of an occurrence by its id.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn occurrence_by_id(&self, id: &str) -> Result<Option<Occurrence>, Error> {
        self.occurrence(rows::key(id))
    }
}

/// Publishers that copies of one text, or their own name, do not make one.
fn independent(told: &[(i64, Option<i64>)]) -> usize {
    let mut of: Vec<usize> = (0..told.len()).collect();
    for second in 0..told.len() {
        for first in 0..second {
            let same = told[first].0 == told[second].0 || (told[first].1.is_some() && told[first].1 == told[second].1);
            if same && of[first] != of[second] {
                let (from, to) = (of[first].max(of[second]), of[first].min(of[second]));
                of.iter_mut().filter(|group| **group == from).for_each(|group| *group = to);
            }
        }
    }
    of.iter().collect::<BTreeSet<_>>().len()
}

/// How much a record says.
fn detail(record: &Record) -> u32 {
    let head = record.head();
    let day = u32::from(head.date_precision == Some(Precision::Day)) * 4;
    let sure = (head.confidence * 2.0) as u32;
    let known = |entities: &[Entity]| {
        let sectors = entities.iter().filter(|entity| entity.sector.is_some()).count();
        u32::try_from(entities.len().min(3) + sectors.min(3)).unwrap_or(0)
    };
    day + sure
        + match record {
            Record::Event { event, .. } => {
                let place = u32::from(event.event_loc.is_some()) * 2;
                known(&event.actor) + known(&event.recipient) + place + u32::from(!event.mode.is_empty()) * 2
            }
            Record::Position { position, .. } => {
                known(&position.holder) + known(&position.addressee) + u32::from(position.condition.is_some()) * 3
            }
            Record::Deadline { deadline, .. } => {
                known(&deadline.parties) + u32::from(deadline.instrument.is_some()) * 3
            }
        }
}

fn disagreements(reports: &[Found]) -> Vec<Disagreement> {
    let exact = |found: &Found| {
        let head = found.record.head();
        if head.date_precision == Some(Precision::Day) { head.date.clone() } else { None }
    };
    let sides = |second: bool| {
        move |found: &Found| {
            let event = found.record.event()?;
            let side = if second { &event.recipient } else { &event.actor };
            let codes: BTreeSet<&str> =
                side.iter().map(|entity| entity.code.as_str()).filter(|c| !c.is_empty()).collect();
            (!codes.is_empty()).then(|| codes.into_iter().collect::<Vec<_>>().join(", "))
        }
    };
    let deaths = |found: &Found| deaths(&found.record.head().text).map(|count| count.to_string());
    let said: [(&'static str, Vec<String>); 4] = [
        ("date", each_once(reports, exact)),
        ("actor", each_once(reports, sides(false))),
        ("recipient", each_once(reports, sides(true))),
        ("deaths", each_once(reports, deaths)),
    ];
    said.into_iter().filter(|(_, said)| said.len() > 1).map(|(about, said)| Disagreement { about, said }).collect()
}

fn each_once(reports: &[Found], say: impl Fn(&Found) -> Option<String>) -> Vec<String> {
    let mut said: Vec<String> = reports.iter().filter_map(say).collect();
    said.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    said.dedup();
    said
}

/// How many a sentence says were killed: a number at most four words from "killed", "dead", "died", "deaths" or "toll".
fn deaths(sentence: &str) -> Option<u64> {
    const SAY: [&str; 8] = ["killed", "killing", "kill", "dead", "died", "deaths", "toll", "kills"];
    let words: Vec<String> = sentence
        .split(|c: char| !(c.is_alphanumeric() || c == ','))
        .map(|word| word.trim_matches(',').to_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    let said: Vec<usize> = (0..words.len()).filter(|&at| SAY.contains(&words[at].as_str())).collect();
    let numbers = (0..words.len()).filter_map(|at| Some((at, count(&words[at])?)));
    let near = numbers.filter_map(|(at, number)| {
        let distance = said.iter().map(|&word| word.abs_diff(at)).min()?;
        (distance <= 4 && !unit(words.get(at + 1).map_or("", String::as_str))).then_some((distance, at, number))
    });
    near.min_by_key(|&(distance, at, _)| (distance, at)).map(|(_, _, number)| number)
}

/// Words behind a number that counts no people.
fn unit(word: &str) -> bool {
    const UNITS: [&str; 12] = [
        "km",
        "kilometres",
        "kilometers",
        "miles",
        "hours",
        "days",
        "weeks",
        "months",
        "years",
        "percent",
        "rockets",
        "missiles",
    ];
    UNITS.contains(&word)
}

/// A number as a word or in figures; years are none.
fn count(word: &str) -> Option<u64> {
    const WORDS: [&str; 21] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    if let Some(at) = WORDS.iter().position(|known| *known == word) {
        return u64::try_from(at).ok().filter(|&at| at > 0);
    }
    let figures: String = word.chars().filter(|&c| c != ',').collect();
    let number: u64 = figures.parse().ok()?;
    let year = figures == word && (1900..2100).contains(&number);
    (!year && number > 0).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deaths_are_read() {
        assert_eq!(deaths("At least twelve people were killed in the raid."), Some(12));
        assert_eq!(deaths("The death toll rose to 1,204 on Monday."), Some(1204));
        assert_eq!(deaths("Shelling killed 3 and wounded 20."), Some(3));
        assert_eq!(deaths("He was killed in 1994."), None);
        assert_eq!(deaths("Twelve ministers met."), None);
    }

    #[test]
    fn copies_and_publishers_count_once() {
        assert_eq!(independent(&[(1, Some(1)), (1, Some(2)), (2, Some(3)), (3, Some(3)), (4, None), (5, None)]), 4);
    }
}
