//! Limits of time whose opener stands further off, or whose day was told before.

use demarche_dates::{Limit, Opener};
use demarche_schema::{Precision, Upos};

use crate::notes::Notes;

/// How many words may stand between an opener and its day: "until **their meeting** on September 13".
const REACH: usize = 7;

/// The limits with openers that stand apart, and with "that day" for a day told earlier in the sentence.
pub(crate) fn widened(notes: &Notes<'_>, found: Vec<Limit>) -> Vec<Limit> {
    let mut all: Vec<Limit> = Vec::new();
    for limit in found {
        let after = all.last().map_or(0, |last| last.to as usize);
        all.push(opened_afar(notes, limit, after));
    }
    let told: Vec<Limit> = (0..notes.len()).filter_map(|at| that_day(notes, &all, at)).collect();
    all.extend(told);
    all.sort_by_key(|limit| limit.from);
    all
}

/// "until their meeting on September 13", "before the elections of next year".
fn opened_afar(notes: &Notes<'_>, limit: Limit, after: usize) -> Limit {
    let here = limit.from as usize;
    let loose = matches!(limit.opener, Opener::On | Opener::In | Opener::Bare) && !limit.counted;
    if !loose || here >= notes.len() {
        return limit;
    }
    for at in (after.max(here.saturating_sub(REACH))..here).rev() {
        let opener = match notes.lemma(at) {
            "until" | "till" => Opener::Until,
            "before" => Opener::By,
            // "by" opens whoever does it too.
            "by" if here - at <= 4 && !notes.grammar.starts_upper(at + 1) && opens_occasion(notes, at, here) => {
                Opener::By
            }
            _ if notes.upos(at) == Upos::Punct => return limit,
            _ => continue,
        };
        return Limit { from: u32::try_from(at).unwrap_or(limit.from), opener, ..limit };
    }
    limit
}

/// Whether an occasion stands between: "by the summit on Friday".
fn opens_occasion(notes: &Notes<'_>, from: usize, to: usize) -> bool {
    (from + 1..to).any(|at| notes.in_list("occasion", at))
}

/// "on that day", "after that date": the day told last.
fn that_day(notes: &Notes<'_>, all: &[Limit], at: usize) -> Option<Limit> {
    let day = matches!(notes.lemma(at), "day" | "date") && at >= 2 && notes.lemma(at - 1) == "that";
    let opener = match notes.lemma(at.checked_sub(2)?) {
        "on" | "after" | "from" => Opener::On,
        "by" | "before" => Opener::By,
        "until" | "till" => Opener::Until,
        _ => return None,
    };
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let told = all
        .iter()
        .rev()
        .find(|limit| (limit.to as usize) < at && limit.when.precision == Precision::Day)
        .filter(|_| day)?;
    Some(Limit { from: number(at - 2), to: number(at + 1), opener, counted: false, when: told.when })
}
