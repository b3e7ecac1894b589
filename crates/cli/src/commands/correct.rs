//! `demarche correct`: what a person says of records, kept as a record of its own.

use std::path::PathBuf;

use demarche::schema::{IssueRef, Mode};
use demarche::{Error, ErrorKind};
use demarche_record::{Change, Edit, Party, Said, Store, Writer};

use super::ingest::now;
use crate::Outcome;

/// Correct records by hand: no event, another type, other parties, one event or different ones; kept with author and reason
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("what").required(true).multiple(true))]
pub(crate) struct Args {
    /// Ids of records; that of an occurrence is that of one of its reports
    #[arg(value_name = "ID", required_unless_present = "withdraw")]
    ids: Vec<String>,
    /// The record
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    /// Who corrects
    #[arg(long, value_name = "NAME")]
    author: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// All reports of the occurrences that the ids belong to
    #[arg(long)]
    all_reports: bool,
    /// It is no event (position, deadline) at all
    #[arg(long, group = "what", conflicts_with_all = ["kind", "modes", "actors", "recipients", "issue", "merge", "split", "withdraw"])]
    not_an_event: bool,
    /// It is of this event type, stance or kind of deadline
    #[arg(long = "type", short, value_name = "TYPE", group = "what")]
    kind: Option<String>,
    /// It has these modes, joined by commas; empty for none
    #[arg(long = "mode", value_name = "MODES", group = "what")]
    modes: Option<String>,
    /// These act (hold the position, are bound): RUS:MIL,UKR with the words of the sentence behind `=`; - for nobody
    #[arg(long = "actor", value_name = "WHO", group = "what")]
    actors: Option<String>,
    /// To these
    #[arg(long = "recipient", value_name = "WHO", group = "what")]
    recipients: Option<String>,
    /// The position is on this issue: its id, and its name behind `=`
    #[arg(long, value_name = "ID=NAME", group = "what")]
    issue: Option<String>,
    /// They report one event
    #[arg(long, group = "what", conflicts_with_all = ["kind", "modes", "actors", "recipients", "issue", "split", "withdraw"])]
    merge: bool,
    /// They report another event than those they were put together with
    #[arg(long, group = "what", conflicts_with_all = ["kind", "modes", "actors", "recipients", "issue", "withdraw"])]
    split: bool,
    /// Take the correction of this number back
    #[arg(long, value_name = "N", group = "what", conflicts_with_all = ["kind", "modes", "actors", "recipients", "issue"])]
    withdraw: Option<i64>,
}

pub(crate) fn run(args: &Args) -> Result<Outcome, Error> {
    let change = change(args)?;
    let mut writer = Writer::open(&args.record).map_err(crate::of_record)?;
    let said = Said { author: args.author.clone(), reason: args.reason.clone(), now: now() };
    let ids = if args.all_reports { reports(writer.store(), &args.ids)? } else { args.ids.clone() };
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let number = writer.correct(&ids, &change, &said).map_err(crate::of_record)?;
    writer.commit().map_err(crate::of_record)?;
    anstream::eprintln!("correction {number}: {}, {} records", change.in_words(), ids.len());
    Ok(Outcome::Done)
}

/// The ids of all reports of the occurrences that these belong to.
fn reports(store: &Store, ids: &[String]) -> Result<Vec<String>, Error> {
    let mut all = Vec::new();
    for id in ids {
        for found in store.by_id(id).map_err(crate::of_record)? {
            let number = store.occurrence_of(found.number).map_err(crate::of_record)?;
            let occurrence = store.occurrence(number).map_err(crate::of_record)?;
            all.extend(occurrence.into_iter().flat_map(|one| one.reports).map(|found| found.record.head().id.clone()));
        }
    }
    Ok(if all.is_empty() { ids.to_vec() } else { all })
}

fn change(args: &Args) -> Result<Change, Error> {
    Ok(match args.withdraw {
        Some(number) => Change::Withdraw(number),
        None if args.not_an_event => Change::Reject,
        None if args.merge => Change::Merge,
        None if args.split => Change::Split,
        None => Change::Edit(Edit {
            kind: args.kind.as_deref().map(super::find::known_type).transpose()?,
            modes: args.modes.as_deref().map(modes).transpose()?,
            actor: args.actors.as_deref().map(parties).transpose()?,
            recipient: args.recipients.as_deref().map(parties).transpose()?,
            issue: args.issue.as_deref().map(issue),
        }),
    })
}

fn modes(list: &str) -> Result<Vec<Mode>, Error> {
    let named = list.split([',', '+']).map(str::trim).filter(|name| !name.is_empty());
    let read = |name: &str| {
        name.parse().map_err(|error: demarche::schema::UnknownName| Error::new(ErrorKind::Argument, error.to_string()))
    };
    named.map(read).collect()
}

fn parties(list: &str) -> Result<Vec<Party>, Error> {
    if list.trim() == "-" {
        return Ok(Vec::new());
    }
    list.split(',').map(|one| one.parse().map_err(crate::of_record)).collect()
}

fn issue(text: &str) -> IssueRef {
    let (id, label) = text.split_once('=').unwrap_or((text, text));
    IssueRef { id: id.trim().to_owned(), label: label.trim().to_owned() }
}
