//! `demarche agreements`: the registry of agreements, with status and what lapses when.

use std::time::SystemTime;

use demarche::lexicon::agreements::{Agreement, AgreementTables, Sourced, last_day};
use demarche::schema::{Date, When};
use demarche::{Error, ErrorKind, Pipeline};
use serde::Serialize;

use crate::output::{Format, Row, Rows};
use crate::{Outcome, Setup};

/// Marks what no source at hand confirms.
const UNVERIFIED: &str = "unverified";

/// List agreements: parties, status, what lapses when, and which dates no source at hand confirms
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Names or parts of names, ids, or codes of parties; several codes are parties to one agreement
    #[arg(value_name = "NAME|CODE")]
    wanted: Vec<String>,
    /// Status as of this day [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<String>,
    /// Only what lapses after that day, soonest first
    #[arg(long)]
    lapsing: bool,
    /// Form of the output [default: table on a terminal, jsonl into a pipe]
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// A date or figure with the source it comes from; `null` where none at hand confirms it.
#[derive(Debug, Serialize)]
struct Fact {
    value: String,
    source: Option<String>,
}

impl Fact {
    fn of<T>(sourced: &Sourced<T>, show: impl Fn(&T) -> String) -> Self {
        Self { value: show(&sourced.value), source: sourced.source.clone() }
    }

    fn date(sourced: Option<&Sourced<When>>) -> Option<Self> {
        sourced.map(|date| Self::of(date, When::cut))
    }

    /// "2026-02-05", or "2026-02-05 (unverified)".
    fn shown(&self) -> String {
        if self.source.is_some() { self.value.clone() } else { format!("{} ({UNVERIFIED})", self.value) }
    }
}

/// An agreement as a row.
#[derive(Debug, Serialize)]
struct AgreementRow {
    id: String,
    name: String,
    short: Option<String>,
    #[serde(rename = "type")]
    kind: &'static str,
    parties: Vec<String>,
    many: bool,
    status: Option<&'static str>,
    signed: Option<Fact>,
    in_force: Option<Fact>,
    extended: Vec<Fact>,
    expires: Option<Fact>,
    withdrawal: Option<Fact>,
    limits: Vec<Fact>,
    steps: Vec<Fact>,
    entry: String,
}

impl Row for AgreementRow {
    const COLUMNS: &'static [&'static str] =
        &["id", "name", "parties", "status", "signed", "in force", "lapses", "steps"];
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "short",
        "type",
        "parties",
        "many",
        "status",
        "signed.value",
        "signed.source",
        "in_force.value",
        "in_force.source",
        "expires.value",
        "expires.source",
        "withdrawal.value",
        "withdrawal.source",
        "entry",
    ];

    fn cells(&self) -> Vec<String> {
        let shown = |fact: &Option<Fact>| fact.as_ref().map_or_else(String::new, Fact::shown);
        let several = |facts: &[Fact]| facts.iter().map(Fact::shown).collect::<Vec<_>>().join("; ");
        let mut parties = self.parties.join(" ");
        if self.many {
            parties = format!("{parties} many").trim().to_owned();
        }
        vec![
            self.id.clone(),
            self.short.clone().unwrap_or_else(|| self.name.clone()),
            parties,
            self.status.unwrap_or("unknown").to_owned(),
            shown(&self.signed),
            shown(&self.in_force),
            shown(&self.expires),
            several(&self.steps),
        ]
    }
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let lexicon = Pipeline::lexicon(&setup.options())?;
    let day = match &args.on {
        Some(text) => super::explain::read_date(text)?,
        None => today()?,
    };
    let mut found = chosen(&lexicon.agreements, &args.wanted);
    if args.lapsing {
        let end = |agreement: &Agreement| agreement.end().map(|end| last_day(end.value)).filter(|end| *end >= day);
        found.retain(|agreement| end(agreement).is_some());
        found.sort_by_key(|agreement| (end(agreement), agreement.id.clone()));
    }
    let mut rows = Rows::new(Format::or_default(args.format));
    found.iter().try_for_each(|agreement| rows.push(&row(agreement, day)))?;
    Ok(if rows.finish()? > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn today() -> Result<Date, Error> {
    let fault = || Error::new(ErrorKind::Argument, "the clock is wrong; say the day with --on");
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_err(|_| fault())?.as_secs();
    let days = i64::try_from(seconds / 86_400).map_err(|_| fault())?;
    Date::new(1970, 1, 1)
        .ok()
        .and_then(|epoch| epoch.checked_add(std::time::Duration::from_secs(86_400 * days.unsigned_abs())).ok())
        .ok_or_else(fault)
}

/// The agreements that all of the wanted codes are parties to and that have any of the wanted names.
fn chosen<'a>(tables: &'a AgreementTables, wanted: &[String]) -> Vec<&'a Agreement> {
    let is_code =
        |word: &String| word.len() >= 3 && word.chars().all(|c| c.is_ascii_uppercase()) && !is_named(tables, word);
    let (codes, names): (Vec<&String>, Vec<&String>) = wanted.iter().partition(|word| is_code(word));
    let party =
        |agreement: &Agreement, code: &str| agreement.parties.iter().any(|party| party.split(':').next() == Some(code));
    let fits = |agreement: &&Agreement| {
        codes.iter().all(|code| party(agreement, code))
            && (names.is_empty() || names.iter().any(|name| has_name(agreement, name)))
    };
    tables.agreements.iter().filter(fits).collect()
}

/// Whether a word in capitals is a whole name, as "NPT" is: then it is no party's code.
fn is_named(tables: &AgreementTables, word: &str) -> bool {
    tables.agreements.iter().any(|agreement| agreement.names().any(|name| name == word))
}

fn has_name(agreement: &Agreement, wanted: &str) -> bool {
    let wanted = wanted.to_lowercase();
    agreement.id.contains(&wanted) || agreement.names().any(|name| name.to_lowercase().contains(&wanted))
}

fn row(agreement: &Agreement, day: Date) -> AgreementRow {
    let step = |line: &demarche::lexicon::agreements::StatusLine| {
        let since = line.since.map_or_else(String::new, |since| format!(" {}", since.cut()));
        let by = line.by.as_ref().map_or_else(String::new, |by| format!(" by {by}"));
        format!("{}{since}{by}", line.status.as_str())
    };
    let extended = |extension: &demarche::lexicon::agreements::Extension| {
        let to = extension.to.map_or_else(|| "indefinite".to_owned(), |to| to.cut());
        format!("{} to {to}", extension.on.cut())
    };
    AgreementRow {
        id: agreement.id.clone(),
        name: agreement.name.clone(),
        short: agreement.short.clone(),
        kind: agreement.kind.as_str(),
        parties: agreement.parties.clone(),
        many: agreement.many,
        status: agreement.status_on(day).map(|status| status.as_str()),
        signed: Fact::date(agreement.signed.as_ref()),
        in_force: Fact::date(agreement.in_force.as_ref()),
        extended: agreement.extended.iter().map(|line| Fact::of(line, extended)).collect(),
        expires: Fact::date(agreement.end().as_ref()),
        withdrawal: agreement.withdrawal.as_ref().map(|line| Fact::of(line, String::clone)),
        limits: agreement.limits.iter().map(|line| Fact::of(line, String::clone)).collect(),
        steps: agreement.status.iter().map(|line| Fact::of(line, step)).collect(),
        entry: agreement.origin.to_string(),
    }
}
