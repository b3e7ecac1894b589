//! `demarche corrections`: what was corrected by hand, and what it teaches.

use std::path::PathBuf;

use clap::ValueEnum;
use demarche::Error;
use demarche_record::{Correction, Store};
use serde::Serialize;

use crate::Outcome;
use crate::output::{Format, Row, Rows};

/// List corrections made by hand, or write them as gold or as suggestions for the lexicon
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The record
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    /// Write something else than the list
    #[arg(long = "as", value_enum, value_name = "WHAT")]
    form: Option<Form>,
    /// Form of the list [default: table on a terminal, jsonl into a pipe]
    #[arg(long, value_enum)]
    format: Option<Format>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Gold of events: sentences with what they hold, for `demarche eval`
    Gold,
    /// Gold of positions and deadlines
    PositionGold,
    /// Near misses and examples by rule, names by actor, to put into the lexicon
    Lexicon,
}

#[derive(Serialize)]
struct CorrectionRow<'a> {
    correction: i64,
    made: i64,
    author: &'a str,
    reason: &'a str,
    change: &'a demarche_record::Change,
    says: String,
    withdrawn_by: Option<i64>,
    records: Vec<&'a str>,
    waiting: usize,
    sentence: &'a str,
}

impl Row for CorrectionRow<'_> {
    const COLUMNS: &'static [&'static str] = &["no", "author", "says", "reason", "records", "sentence"];
    const FIELDS: &'static [&'static str] =
        &["correction", "made", "author", "reason", "says", "withdrawn_by", "records", "waiting", "sentence"];

    fn cells(&self) -> Vec<String> {
        let state = match (self.withdrawn_by, self.waiting) {
            (Some(by), _) => format!("{} (withdrawn by {by})", self.says),
            (None, 0) => self.says.clone(),
            (None, waiting) => format!("{} ({waiting} not met in the coding that counts)", self.says),
        };
        let cells = [self.author, &state, self.reason, &self.records.join(" "), self.sentence].map(str::to_owned);
        std::iter::once(self.correction.to_string()).chain(cells).collect()
    }
}

pub(crate) fn run(args: &Args) -> Result<Outcome, Error> {
    let store = Store::open(&args.record).map_err(crate::of_record)?;
    let text = match args.form {
        None => return list(&store, args),
        Some(Form::Gold) => store.gold().map_err(crate::of_record)?.0,
        Some(Form::PositionGold) => store.gold().map_err(crate::of_record)?.1,
        Some(Form::Lexicon) => {
            let lessons = store.lessons().map_err(crate::of_record)?;
            lessons.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        }
    };
    if text.is_empty() {
        return Ok(Outcome::Nothing);
    }
    crate::output::line(text.trim_end()).map(|()| Outcome::Done)
}

fn list(store: &Store, args: &Args) -> Result<Outcome, Error> {
    let all = store.corrections().map_err(crate::of_record)?;
    let mut rows = Rows::new(Format::or_default(args.format));
    all.iter().try_for_each(|correction| rows.push(&row(correction)))?;
    Ok(if rows.finish()? > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn row(correction: &Correction) -> CorrectionRow<'_> {
    let targets = &correction.targets;
    CorrectionRow {
        correction: correction.number,
        made: correction.made,
        author: &correction.author,
        reason: &correction.reason,
        change: &correction.change,
        says: correction.change.in_words(),
        withdrawn_by: correction.withdrawn_by,
        records: targets.iter().map(|target| target.before.head().id.as_str()).collect(),
        waiting: targets.iter().filter(|target| !target.met).count(),
        sentence: targets.first().map_or("", |target| target.before.head().text.as_str()),
    }
}
