//! Agreements and deadlines.

use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use demarche::schema::{Date, DeadlineKind};
use demarche_analysis::{DeadlineOptions, DeadlineView, PartyQuery};
use demarche_inquiry::agreements::{AgreementRow, chosen, lapsing, row};
use demarche_record::Kind;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Answer;
use crate::asked::{Ask, Narrow, day, listed, one_of};
use crate::{Desk, Fault};

/// Most agreements and most deadlines of an answer.
const MOST: usize = 300;

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Wanted {
    /// Names, parts of names, ids, or codes of parties, with commas; several codes are parties to one agreement
    #[param(max_length = 400)]
    q: Option<String>,
    /// Status as of this day; the last of the record when nothing is said
    #[param(format = Date)]
    to: Option<String>,
    /// all (the default) or lapsing: only what lapses after that day, soonest first
    #[param(max_length = 8)]
    which: Option<String>,
}

/// Agreements of the registry.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Registry {
    /// The day of the status.
    as_of: Option<String>,
    /// Parties, status, what lapses when, each date with its source.
    #[schema(value_type = Vec<Object>)]
    agreements: Vec<AgreementRow>,
    /// Whether there are more.
    more: bool,
}

/// The registry of agreements: parties, status, what lapses when.
#[utoipa::path(get, path = "/api/agreements", tag = "analysis", params(Wanted),
    responses((status = 200, body = Registry), (status = 400, body = Fault)))]
pub(crate) async fn agreements(State(desk): State<Arc<Desk>>, uri: Uri, Ask(asked): Ask<Wanted>) -> Answer {
    let wanted: Vec<String> = listed(asked.q.as_deref())?.into_iter().map(str::to_owned).collect();
    let only = one_of("which", asked.which.as_deref(), &["all", "lapsing"])? == 1;
    let on = day(asked.to.as_deref())?;
    desk.answer(&uri, move |desk, _| {
        let day = on.or_else(|| desk.last_day()).unwrap_or(Date::constant(2000, 1, 1));
        let mut found = chosen(&desk.known.lexicon.agreements, &wanted);
        if only {
            lapsing(&mut found, day);
        }
        let more = found.len() > MOST;
        found.truncate(MOST);
        let agreements = found.into_iter().map(|of| row(of, day)).collect();
        Ok(Registry { as_of: Some(day.to_string()), agreements, more })
    })
    .await
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Due {
    /// Only deadlines that bind one of these parties, with commas
    #[param(max_length = 400)]
    parties: Option<String>,
    /// The day to look from; the last of the record when nothing is said
    #[param(format = Date)]
    from: Option<String>,
    /// Leave out what begins later
    #[param(format = Date)]
    until: Option<String>,
    /// all (the default: texts and registry) or texts
    #[param(max_length = 8)]
    source: Option<String>,
}

/// Deadlines.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Deadlines {
    /// The day looked from.
    as_of: Option<String>,
    /// The soonest first: what lapses if nothing is done, what was said and done, the sentences.
    #[schema(value_type = Vec<Object>)]
    deadlines: Vec<DeadlineView>,
    /// Whether there are more, or earlier records that were left out.
    more: bool,
}

/// What lapses or falls due, soonest first. The registry, which nobody published, is left out where publisher or words are asked for.
#[utoipa::path(get, path = "/api/deadlines", tag = "analysis", params(Due, Narrow),
    responses((status = 200, body = Deadlines), (status = 400, body = Fault)))]
pub(crate) async fn deadlines(
    State(desk): State<Arc<Desk>>,
    uri: Uri,
    Ask(asked): Ask<Due>,
    Ask(narrow): Ask<Narrow>,
) -> Answer {
    let parties = listed(asked.parties.as_deref())?;
    let parties: Vec<PartyQuery> = parties.into_iter().map(|name| desk.party(name)).collect::<Result<_, _>>()?;
    let texts = one_of("source", asked.source.as_deref(), &["all", "texts"])? == 1;
    let (from, until) = (day(asked.from.as_deref())?, day(asked.until.as_deref())?);
    let (mut selection, types) = (narrow.selection()?, narrow.types(DeadlineKind::NAMES)?);
    let registry = !texts && selection.filter.publisher.is_none() && selection.filter.words.is_none();
    desk.answer(&uri, move |desk, store| {
        // Of all parties only deadlines are looked at; of a few also what they say and do about them.
        if parties.is_empty() {
            selection.filter.kinds = vec![Kind::Deadline];
        }
        let loaded = desk.dossier(store, &parties, &selection)?;
        let from = from.or_else(|| desk.last_day());
        let options = DeadlineOptions { from, until, registry, ..DeadlineOptions::default() };
        let mut found = demarche_analysis::deadlines(&loaded.dossier, &desk.known.background, &parties, &options);
        found.retain(|of| types.is_empty() || types.iter().any(|name| name == of.what.as_str()));
        let more = loaded.cut || found.len() > MOST;
        found.truncate(MOST);
        Ok(Deadlines { as_of: from.map(|day| day.to_string()), deadlines: found, more })
    })
    .await
}
