//! The registry of agreements as rows: status, what lapses when, and which dates no source at hand confirms.

use demarche::lexicon::agreements::{Agreement, AgreementTables, Extension, Sourced, StatusLine, last_day};
use demarche::schema::{Date, When};
use serde::Serialize;

/// Marks what no source at hand confirms.
const UNVERIFIED: &str = "unverified";

/// A date or figure with the source it comes from; `null` where none at hand confirms it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// As people write it.
    pub value: String,
    /// What says so; null where no source at hand confirms it.
    pub source: Option<String>,
}

impl Fact {
    fn of<T>(sourced: &Sourced<T>, show: impl Fn(&T) -> String) -> Self {
        Self { value: show(&sourced.value), source: sourced.source.clone() }
    }

    fn date(sourced: Option<&Sourced<When>>) -> Option<Self> {
        sourced.map(|date| Self::of(date, When::cut))
    }

    /// "2026-02-05", or "2026-02-05 (unverified)".
    #[must_use]
    pub fn shown(&self) -> String {
        if self.source.is_some() { self.value.clone() } else { format!("{} ({UNVERIFIED})", self.value) }
    }
}

/// An agreement as a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgreementRow {
    /// Stable id.
    pub id: String,
    /// Full name.
    pub name: String,
    /// The short name that news uses.
    pub short: Option<String>,
    /// What it is about, roughly.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Codes of the parties.
    pub parties: Vec<String>,
    /// Whether there are more parties than the list names.
    pub many: bool,
    /// Status on the day asked for.
    pub status: Option<&'static str>,
    /// Signature, or adoption.
    pub signed: Option<Fact>,
    /// Entry into force.
    pub in_force: Option<Fact>,
    /// Prolongations, in order.
    pub extended: Vec<Fact>,
    /// When it lapses or lapsed.
    pub expires: Option<Fact>,
    /// Notice of withdrawal.
    pub withdrawal: Option<Fact>,
    /// Limits in figures, in words.
    pub limits: Vec<Fact>,
    /// Steps to a status, in order.
    pub steps: Vec<Fact>,
    /// File and line of its entry.
    pub entry: String,
}

/// The agreements that all of the wanted codes are parties to and that have any of the wanted names.
#[must_use]
pub fn chosen<'a>(tables: &'a AgreementTables, wanted: &[String]) -> Vec<&'a Agreement> {
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

/// The agreements among these that lapse on that day or later, soonest first.
pub fn lapsing(found: &mut Vec<&Agreement>, day: Date) {
    let end = |agreement: &Agreement| agreement.end().map(|end| last_day(end.value)).filter(|end| *end >= day);
    found.retain(|agreement| end(agreement).is_some());
    found.sort_by_key(|agreement| (end(agreement), agreement.id.clone()));
}

/// An agreement as it stands on a day.
#[must_use]
pub fn row(agreement: &Agreement, day: Date) -> AgreementRow {
    let step = |line: &StatusLine| {
        let since = line.since.map_or_else(String::new, |since| format!(" {}", since.cut()));
        let by = line.by.as_ref().map_or_else(String::new, |by| format!(" by {by}"));
        format!("{}{since}{by}", line.status.as_str())
    };
    let extended = |extension: &Extension| {
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
