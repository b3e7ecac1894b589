//! What the start shows: the record as a whole, what came since the last visit, who is busiest, what falls due next.

use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use demarche::schema::{DeadlineKind, EventType, Sector, Stance};
use demarche_analysis::DeadlineView;
use demarche_record::{Added, DocumentHead, Overview, Pair};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Answer;
use crate::asked::{Ask, number};
use crate::{Desk, Fault};

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Since {
    /// What was written after this second since 1970 is told as new
    #[param(value_type = Option<i64>, minimum = 0)]
    since: Option<String>,
}

/// A document without its text.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Head {
    id: String,
    title: Option<String>,
    date: Option<String>,
    publisher: Option<String>,
    /// Records made of it.
    records: u32,
}

impl From<&DocumentHead> for Head {
    fn from(head: &DocumentHead) -> Self {
        Self {
            id: head.id.clone(),
            title: head.title.clone(),
            date: head.date.map(|date| date.to_string()),
            publisher: head.publisher.clone(),
            records: head.records,
        }
    }
}

/// Two that deal with each other.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PairView {
    a: String,
    a_name: String,
    b: String,
    b_name: String,
    /// Reports of one event count once.
    occurrences: u64,
    /// Reports by quadrant: verbal cooperation, material cooperation, verbal conflict, material conflict.
    quads: [u64; 4],
    last: Option<String>,
}

impl PairView {
    pub(crate) fn of(desk: &Desk, pair: &Pair) -> Self {
        Self {
            a: pair.a.clone(),
            a_name: desk.name(&pair.a),
            b: pair.b.clone(),
            b_name: desk.name(&pair.b),
            occurrences: pair.occurrences,
            quads: pair.quads,
            last: pair.last.map(|date| date.to_string()),
        }
    }
}

/// The names that filters choose from.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Vocabulary {
    types: Vec<(&'static str, u8)>,
    stances: &'static [&'static str],
    deadlines: &'static [&'static str],
    sectors: &'static [&'static str],
    /// Publishers with their documents.
    publishers: Vec<(String, u64)>,
    /// Codes with their names.
    parties: Vec<(String, String)>,
}

/// What was written since the last visit.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct News {
    documents: u64,
    /// Events, positions, deadlines.
    kinds: [u64; 3],
    newest: Vec<Head>,
}

/// The record at a glance.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Start {
    version: &'static str,
    /// Whether the record is made of the project's examples.
    demo: bool,
    /// Documents, records by kind, days, sources, problems.
    #[schema(value_type = Object)]
    record: Overview,
    /// Since the second asked for.
    news: News,
    busiest: Vec<PairView>,
    #[schema(value_type = Vec<Object>)]
    deadlines: Vec<DeadlineView>,
    vocabulary: Vocabulary,
}

/// The record at a glance.
#[utoipa::path(get, path = "/api/start", tag = "record", params(Since),
    responses((status = 200, body = Start), (status = 400, body = Fault)))]
pub(crate) async fn start(State(desk): State<Arc<Desk>>, uri: Uri, Ask(asked): Ask<Since>) -> Answer {
    let since = number("since", asked.since.as_deref(), 0, i64::MAX)?.unwrap_or(0);
    desk.answer(&uri, move |desk, store| {
        let whole = desk.whole();
        // Since ever is what the record holds, which is counted already.
        let added = if since == 0 {
            Added { documents: whole.overview.documents, kinds: whole.overview.kinds, newest: store.newest(0, 8)? }
        } else {
            store.added_after(since, 8)?
        };
        let newest = added.newest.iter().map(Head::from).collect();
        let names = &desk.known.background.names;
        Ok(Start {
            version: env!("CARGO_PKG_VERSION"),
            demo: desk.demo,
            news: News { documents: added.documents, kinds: added.kinds, newest },
            busiest: whole.busiest.iter().map(|pair| PairView::of(desk, pair)).collect(),
            deadlines: whole.soonest.clone(),
            vocabulary: Vocabulary {
                types: EventType::ALL.iter().map(|of| (of.as_str(), of.quad() as u8)).collect(),
                stances: Stance::NAMES,
                deadlines: DeadlineKind::NAMES,
                sectors: Sector::NAMES,
                publishers: whole.overview.publishers.clone(),
                parties: names.iter().map(|(code, name)| (code.clone(), name.clone())).collect(),
            },
            record: whole.overview.clone(),
        })
    })
    .await
}
