//! An actor.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use demarche_analysis::PartyQuery;
use demarche_record::{ActorTerm, Pair, Profile, Store};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Answer;
use super::relation::{Party, Table, table};
use super::start::PairView;
use crate::asked::{Ask, Asked, Choice, needed};
use crate::rows::{Line, Lines, Who, lines};
use crate::{Desk, Fault};

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct ActorId {
    /// A code (KEN), a code with a sector (KEN:MIL), or a name
    #[param(max_length = 400, required = true, example = "KEN")]
    id: Option<String>,
}

/// An actor.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ActorView {
    party: Party,
    /// Whom it deals with, the most frequent first; the actor itself is `a`.
    partners: Vec<PairView>,
    /// Role, type and how often; years with their reports.
    #[schema(value_type = Object)]
    profile: Profile,
    /// Its agenda.
    agenda: Table,
    /// Its latest records.
    latest: Lines,
    /// Whether partners and profile are those of the latest records alone.
    more: bool,
}

/// Most partners of an actor.
const PARTNERS: u32 = 40;

/// An actor: whom it deals with, what it does and what is done to it, its agenda, its latest records.
#[utoipa::path(get, path = "/api/actor", tag = "analysis", params(ActorId, Asked),
    responses((status = 200, body = ActorView), (status = 400, body = Fault)))]
pub(crate) async fn actor(
    State(desk): State<Arc<Desk>>,
    uri: Uri,
    Ask(id): Ask<ActorId>,
    Ask(asked): Ask<Asked>,
) -> Answer {
    let party = desk.party(needed("id", id.id.as_deref())?)?;
    let mut choice = asked.read(60)?;
    // Of the actor itself days are all that is asked; anything more is counted record by record.
    let narrow = choice.is_narrow();
    choice.filter.actors.push(ActorTerm::read(&party.to_string()));
    desk.answer(&uri, move |desk, store| {
        let dealings = if narrow { counted(store, &party, &choice)? } else { whole(store, &party, &choice)? };
        let as_of = choice.filter.to.or_else(|| desk.last_day());
        let options = demarche_analysis::Options { as_of, ..demarche_analysis::Options::default() };
        Ok(ActorView {
            partners: dealings.partners.iter().map(|pair| PairView::of(desk, pair)).collect(),
            profile: dealings.profile,
            agenda: table(desk, store, std::slice::from_ref(&party), &choice.agenda(), &options)?,
            more: dealings.more,
            latest: lines(store, &choice, |_| ())?,
            party: Party::of(desk, &party),
        })
    })
    .await
}

/// Records of an actor that are counted one by one when more than days is asked, the latest.
const COUNTED: usize = 2000;

/// With whom an actor deals, and how.
struct Dealings {
    partners: Vec<Pair>,
    profile: Profile,
    more: bool,
}

/// As the record's own tables count.
fn whole(store: &Store, party: &PartyQuery, choice: &Choice) -> Result<Dealings, Fault> {
    let (base, from, to) = (party.base(), choice.filter.from, choice.filter.to);
    let partners = store.partners(base, from, to, PARTNERS)?;
    Ok(Dealings { partners, profile: store.profile(base, from, to)?, more: false })
}

/// As its latest records that fit say.
fn counted(store: &Store, party: &PartyQuery, choice: &Choice) -> Result<Dealings, Fault> {
    let found = lines(store, &Choice { limit: COUNTED, ..choice.clone() }, |_| ())?;
    let base = party.base();
    let (mut types, mut years, mut partners) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for line in &found.lines {
        let reports = u64::from(line.reports);
        for role in roles(line, base) {
            *types.entry((role, line.what.clone())).or_insert(0) += reports;
        }
        if let Some(year) = line.date.as_deref().and_then(|date| date.get(..4)?.parse::<i16>().ok()) {
            *years.entry(year).or_insert(0) += reports;
        }
        for code in others(line, base) {
            take(partners.entry(code).or_insert_with(|| nobody(base, code)), line);
        }
    }
    let mut types: Vec<_> = types.into_iter().map(|((role, what), count)| (role.to_owned(), what, count)).collect();
    types.sort_by(|a: &(String, String, u64), b| (&a.0, b.2, &a.1).cmp(&(&b.0, a.2, &b.1)));
    let mut partners: Vec<Pair> = partners.into_values().collect();
    partners.sort_by(|a, b| (b.occurrences, &a.b).cmp(&(a.occurrences, &b.b)));
    partners.truncate(PARTNERS as usize);
    Ok(Dealings { partners, profile: Profile { types, years: years.into_iter().collect() }, more: found.more })
}

fn nobody(a: &str, b: &str) -> Pair {
    Pair { a: a.to_owned(), b: b.to_owned(), occurrences: 0, quads: [0; 4], last: None }
}

/// Counts an event between two.
fn take(pair: &mut Pair, line: &Line) {
    pair.occurrences += 1;
    if let Some(quad) = line.quad {
        pair.quads[usize::from(quad.clamp(1, 4)) - 1] += u64::from(line.reports);
    }
    let day = line.date.as_deref().and_then(|date| date.parse().ok());
    pair.last = pair.last.max(day);
}

/// The roles in which someone stands in a record.
fn roles(line: &Line, base: &str) -> Vec<&'static str> {
    let [from, to] = match line.kind {
        "position" => ["holder", "addressee"],
        "deadline" => ["party", "party"],
        _ => ["actor", "recipient"],
    };
    let stands = |all: &[Who]| all.iter().any(|who| who.code == base || who.name.eq_ignore_ascii_case(base));
    let all = [(from, &line.from), (to, &line.to), ("speaker", &line.said_by)];
    all.into_iter().filter(|(_, who)| stands(who)).map(|(role, _)| role).collect()
}

/// The codes of the others in an event.
fn others<'a>(line: &'a Line, base: &'a str) -> BTreeSet<&'a str> {
    let all = line.from.iter().chain(&line.to).map(|who| who.code.as_str());
    let event = line.kind == "event";
    all.filter(|code| event && !code.is_empty() && *code != base).collect()
}
