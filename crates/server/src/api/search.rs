//! Search over everything, and records by filter.

use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use demarche_record::IssueCount;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Answer;
use super::start::Head;
use crate::asked::{Ask, Asked, needed};
use crate::rows::{Lines, lines};
use crate::{Desk, Fault};

/// Records by filter: occurrences, or each of their reports.
#[utoipa::path(get, path = "/api/find", tag = "record", params(Asked),
    responses((status = 200, body = Lines), (status = 400, body = Fault)))]
pub(crate) async fn find(State(desk): State<Arc<Desk>>, uri: Uri, Ask(asked): Ask<Asked>) -> Answer {
    let choice = asked.read(50)?;
    desk.answer(&uri, move |_, store| lines(store, &choice, |_| ())).await
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Words {
    /// What to look for
    #[param(max_length = 400, required = true)]
    q: Option<String>,
}

/// A party that is known by this name.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PartyHit {
    code: String,
    name: String,
}

/// A name of the record, with its records.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct NameHit {
    name: String,
    records: u64,
}

/// An issue of the record.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct IssueHit {
    pub(crate) id: String,
    label: String,
    pub(crate) positions: u64,
    last: Option<String>,
}

impl IssueHit {
    /// An issue of which nothing is counted yet.
    pub(crate) fn of(id: &str, label: &str, last: Option<String>) -> Self {
        Self { id: id.to_owned(), label: label.to_owned(), positions: 0, last }
    }
}

impl From<IssueCount> for IssueHit {
    fn from(of: IssueCount) -> Self {
        Self { id: of.id, label: of.label, positions: of.positions, last: of.last.map(|date| date.to_string()) }
    }
}

/// An agreement of the registry.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AgreementHit {
    id: String,
    name: String,
}

/// What was found, of every kind a few.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Hits {
    parties: Vec<PartyHit>,
    names: Vec<NameHit>,
    issues: Vec<IssueHit>,
    agreements: Vec<AgreementHit>,
    documents: Vec<Head>,
    /// Records whose sentence holds the words.
    records: Lines,
}

/// Of each kind at most so many.
const EACH: usize = 8;

/// Search over everything: parties, names, issues, agreements, titles, sentences. Filters narrow the records whose sentence holds the
/// words.
#[utoipa::path(get, path = "/api/search", tag = "record", params(Words, Asked),
    responses((status = 200, body = Hits), (status = 400, body = Fault)))]
pub(crate) async fn search(
    State(desk): State<Arc<Desk>>,
    uri: Uri,
    Ask(asked): Ask<Words>,
    Ask(filter): Ask<Asked>,
) -> Answer {
    let words = needed("q", asked.q.as_deref())?.to_owned();
    let mut choice = filter.read(20)?;
    // Words of the filter have to be there besides.
    let all = [Some(words.clone()), choice.filter.words.take()];
    choice.filter.words = Some(all.into_iter().flatten().collect::<Vec<_>>().join(" "));
    desk.answer(&uri, move |desk, store| {
        let most = EACH as u32;
        let names = store.names(&words, most)?.into_iter().map(|(name, records)| NameHit { name, records });
        Ok(Hits {
            parties: parties(desk, &words),
            names: names.collect(),
            issues: store.issues(&words, most)?.into_iter().map(IssueHit::from).collect(),
            agreements: agreements(desk, &words),
            documents: store.titled(&words, most)?.iter().map(Head::from).collect(),
            records: lines(store, &choice, |_| ())?,
        })
    })
    .await
}

/// Parties whose name begins with the words, then those whose name holds them; a code before both.
fn parties(desk: &Desk, words: &str) -> Vec<PartyHit> {
    let words = words.to_lowercase();
    let rank = |code: &str, name: &str| {
        let name = name.to_lowercase();
        match () {
            () if code.eq_ignore_ascii_case(&words) => Some(0),
            () if name.starts_with(&words) => Some(1),
            () if name.contains(&words) => Some(2),
            () => None,
        }
    };
    let names = desk.known.background.names.iter();
    let mut found: Vec<_> = names.filter_map(|(code, name)| Some((rank(code, name)?, name, code))).collect();
    found.sort();
    found.truncate(EACH);
    found.into_iter().map(|(_, name, code)| PartyHit { code: code.clone(), name: name.clone() }).collect()
}

fn agreements(desk: &Desk, words: &str) -> Vec<AgreementHit> {
    let found = demarche_inquiry::agreements::chosen(&desk.known.lexicon.agreements, &[words.to_owned()]);
    let hit =
        |of: &demarche::lexicon::agreements::Agreement| AgreementHit { id: of.id.clone(), name: of.label().to_owned() };
    found.into_iter().take(EACH).map(hit).collect()
}
