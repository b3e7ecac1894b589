//! `demarche lexicon audit --counts`: how many actors of each kind the data files know.

use std::collections::BTreeSet;

use demarche::lexicon::actors::{ActorTables, Entry, EntryKind, Person, Term};
use demarche::schema::Sector;
use demarche::{Error, Pipeline};
use serde::Serialize;

use crate::output::{Format, Row, Rows};
use crate::{Outcome, Setup};

/// A kind of actor: how many there are, and of how many countries.
#[derive(Debug, Clone, Serialize)]
struct Count {
    kind: &'static str,
    count: usize,
    countries: usize,
}

impl Row for Count {
    const COLUMNS: &'static [&'static str] = &["kind", "count", "countries"];
    const FIELDS: &'static [&'static str] = Self::COLUMNS;

    fn cells(&self) -> Vec<String> {
        vec![self.kind.to_owned(), self.count.to_string(), self.countries.to_string()]
    }
}

/// Codes of organisations and others that are no country's.
const WORLD: &[&str] = &["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC", ""];

pub(super) fn run(format: Option<Format>, setup: &Setup) -> Result<Outcome, Error> {
    let lexicon = Pipeline::lexicon(&setup.options())?;
    let tables = &lexicon.actors;
    let mut rows = Rows::new(Format::or_default(format));
    let counts = [lands(tables), organisations(tables), others(tables), people(tables)].concat();
    counts.iter().try_for_each(|count| rows.push(count))?;
    rows.finish()?;
    Ok(Outcome::Done)
}

fn count<'a>(kind: &'static str, codes: impl Iterator<Item = &'a str>) -> Count {
    let (mut count, mut seen) = (0, BTreeSet::new());
    for code in codes {
        count += 1;
        if !WORLD.contains(&code) {
            seen.insert(code);
        }
    }
    Count { kind, count, countries: seen.len() }
}

fn entries<'a>(
    tables: &'a ActorTables,
    kind: EntryKind,
    wanted: impl Fn(&Entry) -> bool + 'a,
) -> impl Iterator<Item = &'a str> {
    tables.entries.iter().filter(move |entry| entry.kind == kind && wanted(entry)).map(|entry| entry.code.as_str())
}

fn has(entry: &Entry, sector: Sector) -> bool {
    entry.sectors.iter().any(|dated| dated.sectors.contains(&sector))
}

fn lands(tables: &ActorTables) -> Vec<Count> {
    let partial = |entry: &Entry| has(entry, Sector::Pre);
    vec![
        count("states and special entities", entries(tables, EntryKind::State, |_| true)),
        count("dependencies and parts of states", entries(tables, EntryKind::Territory, move |entry| !partial(entry))),
        count("partially recognised entities (PRE)", entries(tables, EntryKind::Territory, partial)),
        count("cities", tables.cities.iter().map(|city| city.code.as_str())),
        count("capitals among them", tables.cities.iter().filter(|city| city.capital).map(|city| city.code.as_str())),
    ]
}

/// Whether a name or another is an acronym: capitals and figures alone.
fn has_acronym(entry: &Entry) -> bool {
    let acronym = |name: &String| {
        let letters = || name.chars().filter(|c| c.is_alphabetic());
        !name.contains(' ')
            && letters().count() > 1
            && letters().filter(|c| c.is_uppercase()).count() * 2 > letters().count()
    };
    acronym(&entry.name) || entry.names.iter().any(acronym)
}

fn organisations(tables: &ActorTables) -> Vec<Count> {
    let between = |entry: &Entry| matches!(entry.code.as_str(), "IGO" | "UNO" | "EUR");
    let member =
        |entry: &Entry| tables.members.iter().any(|list| list.organisation == entry.id && !list.members.is_empty());
    vec![
        count("organisations between states", entries(tables, EntryKind::Organisation, between)),
        count(
            "of these with an acronym",
            entries(tables, EntryKind::Organisation, move |entry| between(entry) && has_acronym(entry)),
        ),
        count(
            "of these with members",
            entries(tables, EntryKind::Organisation, move |entry| between(entry) && member(entry)),
        ),
        count("non-governmental organisations", entries(tables, EntryKind::Organisation, move |entry| !between(entry))),
    ]
}

fn others(tables: &ActorTables) -> Vec<Count> {
    let body = |kind: &'static str, sectors: &'static [Sector]| {
        count(kind, entries(tables, EntryKind::Body, move |entry| sectors.iter().any(|sector| has(entry, *sector))))
    };
    let dated = |entry: &Entry| entry.sectors.len() > 1;
    let party = |entry: &Entry| has(entry, Sector::Pty);
    vec![
        body("parliaments by name", &[Sector::Leg]),
        body("ministries and boards by name", &[Sector::Gov]),
        body("courts and prosecutors by name", &[Sector::Jud]),
        body("armed forces by name", &[Sector::Mil]),
        body("police by name", &[Sector::Cop]),
        body("intelligence services by name", &[Sector::Spy]),
        body("media by name", &[Sector::Jrn]),
        count("armed groups and movements", entries(tables, EntryKind::Group, move |entry| !party(entry))),
        count("parties", entries(tables, EntryKind::Group, party)),
        count("groups and parties whose sector changes with time", entries(tables, EntryKind::Group, dated)),
        count("peoples and religions", entries(tables, EntryKind::People, |_| true)),
        count("companies", entries(tables, EntryKind::Company, |_| true)),
    ]
}

fn people(tables: &ActorTables) -> Vec<Count> {
    let held = |kind: &'static str, wanted: fn(&str) -> bool| {
        let holder = move |person: &&Person| person.terms.iter().any(|term| wanted(&term.office));
        let code = move |person: &'_ Person| person.terms.iter().position(|term| wanted(&term.office));
        let people = tables.people.iter().filter(holder);
        count(kind, people.filter_map(|person| code(person).map(|at| person.terms[at].code.as_str())))
    };
    let now = |term: &Term| term.to >= 99_991_231;
    let current = tables.people.iter().flat_map(|person| &person.terms).filter(|term| now(term));
    vec![
        held("heads of state and government", is_head),
        held("foreign ministers", is_foreign),
        held("defence ministers", is_defence),
        held("others in office or in the news", |office| {
            !is_head(office) && !is_foreign(office) && !is_defence(office)
        }),
        count("offices held now", current.map(|term| term.code.as_str())),
    ]
}

fn is_head(office: &str) -> bool {
    const HEADS: &[&str] = &[
        "president",
        "prime minister",
        "chancellor",
        "leader",
        "king",
        "queen",
        "supreme leader",
        "premier",
        "emir",
        "sultan",
        "pope",
        "taoiseach",
        "emperor",
        "shah",
        "chief of state",
        "head of government",
        "general secretary",
    ];
    HEADS.contains(&office)
}

fn is_foreign(office: &str) -> bool {
    office.ends_with("foreign minister") || matches!(office, "secretary of state" | "foreign secretary")
}

fn is_defence(office: &str) -> bool {
    matches!(office, "defence minister" | "defense minister" | "secretary of defense" | "defence secretary")
}
