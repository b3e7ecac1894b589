//! `demarche diff`: what coding anew changed, by rule.

use std::collections::BTreeMap;
use std::path::PathBuf;

use demarche::Error;
use demarche::schema::Record;
use demarche_record::{Difference, Store, What};
use serde::Serialize;

use super::code::record_cells;
use crate::Outcome;
use crate::output::{Format, Row, Rows};

/// Show which records appeared, vanished or changed when documents were coded anew, by rule
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The record
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    /// The coding of this number, and not the last one
    #[arg(long, value_name = "N")]
    coding: Option<i64>,
    /// Only records of this rule, before or after
    #[arg(long, value_name = "RULE")]
    rule: Option<String>,
    /// Only how many, by rule
    #[arg(long)]
    counts: bool,
    /// Form of the output [default: table on a terminal, jsonl into a pipe]
    #[arg(long, value_enum)]
    format: Option<Format>,
}

#[derive(Serialize)]
struct DifferenceRow<'a> {
    what: What,
    rule: &'a str,
    doc: &'a str,
    before: Option<&'a Record>,
    after: Option<&'a Record>,
}

impl Row for DifferenceRow<'_> {
    const COLUMNS: &'static [&'static str] = &["", "rule", "before", "after", "sentence"];
    const FIELDS: &'static [&'static str] = &[
        "what",
        "rule",
        "doc",
        "before.id",
        "before.event",
        "before.stance",
        "before.what",
        "before.actor",
        "before.recipient",
        "after.id",
        "after.event",
        "after.stance",
        "after.what",
        "after.actor",
        "after.recipient",
        "after.text",
        "before.text",
    ];

    fn cells(&self) -> Vec<String> {
        let told = |record: Option<&Record>| {
            let cells = record.map(record_cells).unwrap_or_default();
            if cells.len() < 4 { String::new() } else { format!("{} {} {}", cells[1], cells[2], cells[3]) }
        };
        let mark = match self.what {
            What::Appeared => "+",
            What::Vanished => "-",
            What::Changed => "~",
        };
        let sentence = self.after.or(self.before).map_or("", |record| record.head().text.as_str());
        vec![mark.to_owned(), self.rule.to_owned(), told(self.before), told(self.after), sentence.to_owned()]
    }
}

/// How many, of one rule.
#[derive(Serialize, Default)]
struct CountRow {
    rule: String,
    appeared: usize,
    vanished: usize,
    changed: usize,
}

impl Row for CountRow {
    const COLUMNS: &'static [&'static str] = &["rule", "appeared", "vanished", "changed"];
    const FIELDS: &'static [&'static str] = Self::COLUMNS;

    fn cells(&self) -> Vec<String> {
        vec![self.rule.clone(), self.appeared.to_string(), self.vanished.to_string(), self.changed.to_string()]
    }
}

pub(crate) fn run(args: &Args) -> Result<Outcome, Error> {
    let store = Store::open(&args.record).map_err(crate::of_record)?;
    let last = || -> Result<i64, Error> {
        let coders = store.coders().map_err(crate::of_record)?;
        Ok(coders.last().map_or(0, |(number, ..)| *number))
    };
    let coding = args.coding.map_or_else(last, Ok)?;
    let mut found = store.changes(coding).map_err(crate::of_record)?;
    if let Some(rule) = &args.rule {
        let of = |record: &Option<Record>| record.as_ref().is_some_and(|record| record.head().because.rule == *rule);
        found.retain(|one| of(&one.before) || of(&one.after));
    }
    found.sort_by(|a, b| (a.rule(), a.what).cmp(&(b.rule(), b.what)));
    let mut rows = Rows::new(Format::or_default(args.format));
    if args.counts {
        counts(&found).iter().try_for_each(|row| rows.push(row))?;
    } else {
        found.iter().try_for_each(|one| rows.push(&row(one)))?;
    }
    Ok(if rows.finish()? > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn row(one: &Difference) -> DifferenceRow<'_> {
    DifferenceRow {
        what: one.what,
        rule: one.rule(),
        doc: &one.doc,
        before: one.before.as_ref(),
        after: one.after.as_ref(),
    }
}

fn counts(found: &[Difference]) -> Vec<CountRow> {
    let mut by_rule: BTreeMap<&str, CountRow> = BTreeMap::new();
    for one in found {
        let row = by_rule.entry(one.rule()).or_default();
        one.rule().clone_into(&mut row.rule);
        match one.what {
            What::Appeared => row.appeared += 1,
            What::Vanished => row.vanished += 1,
            What::Changed => row.changed += 1,
        }
    }
    by_rule.into_values().collect()
}
