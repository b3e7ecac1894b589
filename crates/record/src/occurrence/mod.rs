//! Which reports tell of one event: the relation between two reports, and the groups it makes.
//!
//! Two reports are linked when they are of one kind and type family, speak of compatible parties, days and places, and
//! share enough words; an occurrence is a set of reports that links hold together, directly or through others. The
//! relation looks at two reports alone and is the same both ways round, so the groups are the same in whatever order
//! documents come. It holds between days at most [`WINDOW`] apart: that is the window within which reports of one event
//! are found. What two programs may differ in is scored, not demanded; the weights were set on `gold/occurrences`.

mod features;
pub(crate) mod linking;
mod reading;

use features::Side;
pub(crate) use features::{Features, Report, read_bag};
pub use reading::{Disagreement, Occurrence};

use crate::sketch::shared;

/// How many days two reports' dates may lie apart.
pub(crate) const WINDOW: i64 = 3;

/// The score from which two reports are of one event.
const ENOUGH: f32 = 0.5;

/// Share of words from which a date or a party that differs is a disagreement rather than another event.
const SAME_WORDS: f32 = 0.8;

/// Types that coders take for one another, by number: one family has one number.
pub(crate) fn family(kind_type: u8) -> u8 {
    const AGREE: u8 = 0;
    const COOPERATE: u8 = 4;
    const ACCUSE: u8 = 8;
    const REJECT: u8 = 9;
    match kind_type {
        COOPERATE => AGREE,
        REJECT => ACCUSE,
        other => other,
    }
}

/// The types of a type's family, by number.
pub(crate) fn family_types(kind_type: u8) -> Vec<u8> {
    (0..64).filter(|&other| family(other) == family(kind_type)).collect()
}

/// What a report is or is not about another report's event.
fn score(a: &Report, b: &Report) -> Option<f32> {
    if a.kind != b.kind || a.family != b.family || a.mood() != b.mood() || a.issue != b.issue {
        return None;
    }
    let words = shared(&a.features.bag, &b.features.bag);
    let days = days(a, b, words)?;
    let places = places(a, b)?;
    let parties = parties(a, b, words)?;
    let content = 0.65 * words + 0.35 * shared(&a.story, &b.story);
    Some(content + days + places + parties)
}

/// Whether two reports tell of one event.
pub(crate) fn linked(a: &Report, b: &Report) -> bool {
    score(a, b).is_some_and(|score| score >= ENOUGH)
}

/// What the days say; `None` when they speak of different days.
fn days(a: &Report, b: &Report, words: f32) -> Option<f32> {
    let (Some(first), Some(second)) = (a.day, b.day) else { return None };
    let apart = (first - second).abs();
    let coarse = a.precision != b.precision && [a.precision, b.precision].iter().any(|p| matches!(p, 1 | 2));
    if apart > WINDOW || coarse {
        return None;
    }
    Some(match (a.is_exact(), b.is_exact(), apart) {
        (true, true, 0) => 0.15,
        // Two days that both texts name are two events, unless the texts are nearly one.
        (true, true, _) if words < SAME_WORDS => return None,
        (true, true, _) => -0.2,
        (false, false, 0) => 0.05,
        (false, false, apart) => -0.08 * apart as f32,
        // What is published may have happened on the day or the days before, never after.
        (exact, _, _) => {
            let (told, published) = if exact { (first, second) } else { (second, first) };
            if published < told {
                return None;
            }
            0.05 - 0.04 * apart as f32
        }
    })
}

/// What the places say; `None` when they lie in different countries.
fn places(a: &Report, b: &Report) -> Option<f32> {
    if let (Some(first), Some(second)) = (&a.country, &b.country)
        && first != second
    {
        return None;
    }
    Some(match (&a.place, &b.place) {
        (Some(first), Some(second)) if first == second => 0.15,
        (Some(_), Some(_)) => -0.2,
        _ => 0.0,
    })
}

/// What the parties say; `None` when they are others, or when none is known.
fn parties(a: &Report, b: &Report, words: f32) -> Option<f32> {
    // Who meets whom is told both ways round.
    let symmetric = matches!(a.family, 0 | 1);
    let pairs = if symmetric { vec![(a.all(), b.all())] } else { vec![(a.side(0), b.side(0)), (a.side(1), b.side(1))] };
    let (mut met, mut against) = (0, 0);
    for (first, second) in &pairs {
        if first.is_empty() || second.is_empty() {
            continue;
        }
        let lacks = |of: &[&Side], other: &[&Side]| of.iter().any(|x| !other.iter().any(|y| x.fits(y)));
        let share = first.iter().any(|x| second.iter().any(|y| x.fits(y)));
        // Kenya and Haiti are not Kenya and Sudan.
        let others = symmetric && lacks(first, second) && lacks(second, first);
        met += usize::from(share);
        against += usize::from(!share || others);
    }
    match (met, against) {
        (0, _) => None,
        (_, 0) => Some(if met == pairs.len() { 0.1 } else { 0.0 }),
        _ if words >= SAME_WORDS => Some(-0.1),
        _ => None,
    }
}

/// Puts reports that links hold together into groups: for each report the place of its group's first.
pub(crate) fn group(reports: &[Report]) -> Vec<usize> {
    group_by(reports.len(), |first, second| linked(&reports[first], &reports[second]))
}

/// The same for any relation between the places of things.
fn group_by(count: usize, linked: impl Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut of: Vec<usize> = (0..count).collect();
    fn root(of: &mut [usize], mut at: usize) -> usize {
        while of[at] != at {
            of[at] = of[of[at]];
            at = of[at];
        }
        at
    }
    for second in 0..count {
        for first in 0..second {
            if linked(first, second) {
                let (x, y) = (root(&mut of, first), root(&mut of, second));
                of[x.max(y)] = x.min(y);
            }
        }
    }
    (0..count).map(|at| root(&mut of, at)).collect()
}

/// Puts texts that are copies of one another into groups, as the record does with documents: for each text the place of its
/// group's first.
#[must_use]
pub fn copies(texts: &[&str]) -> Vec<usize> {
    let signatures: Vec<Option<Vec<u8>>> =
        texts.iter().map(|text| crate::sketch::Signature::of(text).map(|signature| signature.bytes())).collect();
    group_by(texts.len(), |first, second| match (&signatures[first], &signatures[second]) {
        (Some(first), Some(second)) => crate::sketch::are_copies(first, second),
        _ => false,
    })
}

/// Puts the records of some documents into occurrences without a database: for each document, for each of its records, the
/// occurrence's id. What a record would say after these documents were written, each for the first time.
#[must_use]
pub fn occurrences(documents: &[(demarche_schema::Document, Vec<demarche_schema::Record>)]) -> Vec<Vec<String>> {
    let (mut reports, mut keys) = (Vec::new(), Vec::new());
    for (document, records) in documents {
        let story = crate::sketch::story(document.title.as_deref(), &document.text);
        for record in records {
            let row = crate::rows::RecordRow::of(record);
            keys.push(row.key);
            reports.push(Report::of(&row, Features::of(record), story.clone()));
        }
    }
    let groups = group(&reports);
    let id = |at: usize| {
        let members = groups.iter().zip(&keys).filter(|(group, _)| **group == groups[at]);
        let least = members.map(|(_, key)| *key).min().unwrap_or_default();
        format!("{:016x}", least.cast_unsigned())
    };
    let mut at = 0;
    let mut of = |records: &Vec<demarche_schema::Record>| -> Vec<String> {
        let ids = (at..at + records.len()).map(id).collect();
        at += records.len();
        ids
    };
    documents.iter().map(|(_, records)| of(records)).collect()
}
