//! `demarche agreements`: the registry of agreements, with status and what lapses when.

use std::time::SystemTime;

use demarche::schema::Date;
use demarche::{Error, ErrorKind, Pipeline};
use demarche_inquiry::agreements::{AgreementRow, Fact, chosen, lapsing, row};

use crate::output::{Format, Row, Rows};
use crate::{Outcome, Setup};

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
        lapsing(&mut found, day);
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
