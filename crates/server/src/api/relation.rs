//! The course of a relation, its agenda, and the brief.

use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use demarche::schema::{Date, Stance};
use demarche_analysis::{
    Bounds, Brief, BriefOptions, Builder, Change, DeadlineOptions, DeadlineView, Direction, Growth, ItemView, Links,
    Options, PartyQuery, Point, RelationOptions, Rule, deadlines, links,
};
use demarche_inquiry::{Selection, push};
use demarche_record::{ActorTerm, Kind, Store};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Answer;
use crate::asked::{Ask, Asked, Narrow, day, listed, needed, number, one_of, step};
use crate::rows::{Line, Who, lines};
use crate::{Desk, Fault};

/// Most events of a relation that a picture is made of.
const MOST: usize = 2000;

/// Two parties.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Two {
    /// One party: a code (RUS), a code with a sector (RUS:OPP), a name (NATO)
    #[param(max_length = 200, required = true)]
    a: Option<String>,
    /// The other
    #[param(max_length = 200, required = true)]
    b: Option<String>,
    /// Length of the periods: month (the default), day, week or year
    #[param(max_length = 8)]
    by: Option<String>,
}

impl Two {
    fn parties(&self, desk: &Desk) -> Result<[PartyQuery; 2], Fault> {
        let (a, b) = (needed("a", self.a.as_deref())?, needed("b", self.b.as_deref())?);
        Ok([desk.party(a)?, desk.party(b)?])
    }
}

/// A party as it is shown.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Party {
    /// As it is asked for.
    code: String,
    name: String,
}

impl Party {
    pub(crate) fn of(desk: &Desk, party: &PartyQuery) -> Self {
        Self { name: desk.name(&party.to_string()), code: party.to_string() }
    }
}

/// The course of a relation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Course {
    a: Party,
    b: Party,
    /// What each did to the other: counts by quadrant and type, mean scale.
    #[schema(value_type = Vec<Object>)]
    directions: [Direction; 2],
    /// Every period from the first to the last.
    #[schema(value_type = Vec<Object>)]
    series: Vec<Point>,
    /// Changes of course, each with the sentences that weigh most.
    #[schema(value_type = Vec<Object>)]
    changes: Vec<Change>,
    /// The events, the latest first.
    events: Vec<Line>,
    /// Deadlines that bind one and bind or tell of the other, from the last day of the record on.
    #[schema(value_type = Vec<Object>)]
    deadlines: Vec<DeadlineView>,
    /// The day looked from.
    as_of: Option<String>,
    /// Whether there are earlier events that were left out.
    more: bool,
}

/// The course of a relation: counts by quadrant, change points, events, deadlines ahead.
#[utoipa::path(get, path = "/api/relation", tag = "analysis", params(Two, Asked),
    responses((status = 200, body = Course), (status = 400, body = Fault)))]
pub(crate) async fn relation(
    State(desk): State<Arc<Desk>>,
    uri: Uri,
    Ask(two): Ask<Two>,
    Ask(asked): Ask<Asked>,
) -> Answer {
    let [a, b] = two.parties(&desk)?;
    let mut choice = asked.read(MOST)?;
    choice.filter.actors.extend([&a, &b].map(|party| ActorTerm::read(&party.to_string())));
    choice.filter.kinds = vec![Kind::Event];
    let step = step(two.by.as_deref())?;
    desk.answer(&uri, move |desk, store| {
        let mut builder = Builder::new();
        // The course counts every report, as `demarche relation` does: what many tell weighs more.
        let mut events = lines(store, &choice, |found| push(&mut builder, found))?;
        events.lines.retain(|line| between(line, &a, &b));
        let last = choice.filter.to.or_else(|| desk.last_day());
        let options = RelationOptions { from: choice.filter.from, to: last, step, ..RelationOptions::default() };
        let course = demarche_analysis::relation(&builder.build(), &a, &b, &options);
        Ok(Course {
            a: Party::of(desk, &a),
            b: Party::of(desk, &b),
            directions: course.directions,
            series: course.series,
            changes: course.changes,
            events: events.lines,
            deadlines: ahead(desk, store, &[a, b], &choice.selection(), last)?,
            as_of: last.map(|day| day.to_string()),
            more: events.more,
        })
    })
    .await
}

/// Whether an event counts between two parties, as the course counts it: one acts on the other, or both together on nobody.
fn between(line: &Line, a: &PartyQuery, b: &PartyQuery) -> bool {
    let speaks = |party: &PartyQuery, all: &[Who]| all.iter().any(|who| is_voice(party, who));
    let together = line.to.is_empty() && speaks(a, &line.from) && speaks(b, &line.from);
    together || (speaks(a, &line.from) && speaks(b, &line.to)) || (speaks(b, &line.from) && speaks(a, &line.to))
}

/// Whether someone speaks for a party: has its code or name, and its sector, or one of a state's own organs when no sector is asked.
fn is_voice(party: &PartyQuery, who: &Who) -> bool {
    const ORGANS: [&str; 6] = ["GOV", "MIL", "LEG", "JUD", "COP", "SPY"];
    let text = party.to_string();
    let own = who.code == party.base() || who.name.eq_ignore_ascii_case(party.base());
    let sector = text.strip_prefix(party.base()).and_then(|rest| rest.strip_prefix(':'));
    own && sector.map_or_else(|| who.sector.is_none_or(|of| ORGANS.contains(&of)), |sector| who.sector == Some(sector))
}

/// Deadlines that bind one of the parties and bind or tell of the others.
fn ahead(
    desk: &Desk,
    store: &Store,
    parties: &[PartyQuery],
    selection: &Selection,
    from: Option<Date>,
) -> Result<Vec<DeadlineView>, Fault> {
    let loaded = desk.dossier(store, parties, selection)?;
    // The registry, which nobody published, is no publisher's.
    let registry = selection.filter.publisher.is_none() && selection.filter.words.is_none();
    let options = DeadlineOptions { from, together: true, sentences: 2, registry, ..DeadlineOptions::default() };
    Ok(deadlines(&loaded.dossier, &desk.known.background, parties, &options))
}

/// How an agenda is looked at.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct AgendaAsked {
    /// Parties, with commas: codes (RUS), codes with a sector (RUS:OPP), names (NATO); one party shows all its issues
    #[param(max_length = 400, required = true)]
    parties: Option<String>,
    /// Only what was said from this day on
    #[param(format = Date)]
    from: Option<String>,
    /// The day to look from; the last of the record when nothing is said
    #[param(format = Date)]
    to: Option<String>,
    /// Days without a word after which an issue counts as dormant
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100_000)]
    dormant_after: Option<String>,
    /// Periods of the growth: month (the default), day, week or year
    #[param(max_length = 8)]
    by: Option<String>,
}

impl AgendaAsked {
    fn options(&self, desk: &Desk) -> Result<Options, Fault> {
        let rule = Rule::default();
        let dormant = number("dormant_after", self.dormant_after.as_deref(), 1, 100_000)?;
        Ok(Options {
            as_of: day(self.to.as_deref())?.or_else(|| desk.last_day()),
            rule: Rule { dormant_after: dormant.unwrap_or(rule.dormant_after) },
            growth: step(self.by.as_deref())?,
            ..Options::default()
        })
    }
}

/// What is on the table.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Table {
    parties: Vec<Party>,
    as_of: Option<String>,
    /// Issues, contention first: state, who stands where, since when, on what terms, with sentences.
    #[schema(value_type = Vec<Object>)]
    items: Vec<ItemView>,
    /// Conditions that tie issues to each other, deadlocks, what could be exchanged.
    #[schema(value_type = Object)]
    links: Links,
    /// Open issues over time.
    #[schema(value_type = Vec<Object>)]
    growth: Vec<Growth>,
    /// Whether there are earlier records that were left out.
    more: bool,
}

/// The agenda of parties, as `Table`.
pub(crate) fn table(
    desk: &Desk,
    store: &Store,
    parties: &[PartyQuery],
    selection: &Selection,
    options: &Options,
) -> Result<Table, Fault> {
    let loaded = desk.dossier(store, parties, selection)?;
    let (dossier, background) = (&loaded.dossier, &desk.known.background);
    let agenda = demarche_analysis::agenda(dossier, background, parties, options);
    Ok(Table {
        parties: parties.iter().map(|party| Party::of(desk, party)).collect(),
        as_of: agenda.as_of().map(|day| day.to_string()),
        items: agenda.items.iter().map(|item| agenda.view(dossier, item, 3)).collect(),
        links: links(dossier, background, &agenda, options.rule.dormant_after, Bounds::default()),
        growth: agenda.growth.clone(),
        more: loaded.cut,
    })
}

/// What is on the table between parties.
#[utoipa::path(get, path = "/api/agenda", tag = "analysis", params(AgendaAsked, Narrow),
    responses((status = 200, body = Table), (status = 400, body = Fault)))]
pub(crate) async fn agenda(
    State(desk): State<Arc<Desk>>,
    uri: Uri,
    Ask(asked): Ask<AgendaAsked>,
    Ask(narrow): Ask<Narrow>,
) -> Answer {
    let names = listed(asked.parties.as_deref())?;
    if names.is_empty() || names.len() > 6 {
        return Err(Fault::bad("the parameter parties names one to six parties"));
    }
    let parties: Vec<PartyQuery> = names.into_iter().map(|name| desk.party(name)).collect::<Result<_, _>>()?;
    let options = asked.options(&desk)?;
    let mut selection = narrow.selection()?;
    selection.filter.from = day(asked.from.as_deref())?;
    selection.filter.types = narrow.types(Stance::NAMES)?;
    desk.answer(&uri, move |desk, store| table(desk, store, &parties, &selection, &options)).await
}

/// How a brief is written.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct BriefAsked {
    /// The day to look from; the last of the record when nothing is said
    #[param(format = Date)]
    to: Option<String>,
    /// Tell changes from this day on; a year before the day looked from when nothing is said
    #[param(format = Date)]
    since: Option<String>,
    /// json (the default), html or md
    #[param(max_length = 4)]
    format: Option<String>,
}

/// One page on two parties, every line cited.
#[utoipa::path(get, path = "/api/brief", tag = "analysis", params(Two, BriefAsked, Narrow),
    responses((status = 200, body = Object), (status = 400, body = Fault)))]
pub(crate) async fn brief(
    State(desk): State<Arc<Desk>>,
    uri: Uri,
    Ask(two): Ask<Two>,
    Ask(asked): Ask<BriefAsked>,
    Ask(narrow): Ask<Narrow>,
) -> Answer {
    let parties = two.parties(&desk)?;
    let as_of = day(asked.to.as_deref())?.or_else(|| desk.last_day());
    let options = BriefOptions {
        agenda: Options { as_of, ..Options::default() },
        relation: RelationOptions { step: step(two.by.as_deref())?, ..RelationOptions::default() },
        since: day(asked.since.as_deref())?,
    };
    let selection = narrow.selection()?;
    let form = one_of("format", asked.format.as_deref(), &["json", "html", "md"])?;
    let question = move |desk: &Desk, store: &Store| {
        let loaded = desk.dossier(store, &parties, &selection)?;
        let [a, b] = &parties;
        Ok(demarche_analysis::brief(&loaded.dossier, &desk.known.background, [a, b], &options))
    };
    if form == 0 {
        return desk.answer(&uri, question).await;
    }
    let made = desk.ask(question).await?;
    Ok(saved(&made, form == 1))
}

/// A brief to save: a browser shows none of it as a page of this server.
fn saved(made: &Brief, html: bool) -> axum::response::Response {
    use axum::response::IntoResponse;
    let (kind, name) = if html { ("text/html; charset=utf-8", "html") } else { ("text/markdown; charset=utf-8", "md") };
    let body = if html { made.html() } else { made.markdown() };
    let disposition = format!("attachment; filename=\"brief.{name}\"");
    ([("content-type", kind.to_owned()), ("content-disposition", disposition)], body).into_response()
}
