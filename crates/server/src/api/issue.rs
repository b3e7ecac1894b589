//! An issue, and all issues.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use demarche_record::{Kind, Store};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Answer;
use super::relation::Party;
use super::search::IssueHit;
use crate::asked::{Ask, Asked, Choice, needed, said};
use crate::rows::{Line, Lines, lines};
use crate::{Desk, Fault};

/// Most positions of an issue, and most events told beside them.
const MOST: usize = 400;
/// Documents with positions on an issue in which events are looked for.
const DOCUMENTS: usize = 40;

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Id {
    /// Its id
    #[param(max_length = 400, required = true, example = "seas/fisheries")]
    id: Option<String>,
}

/// An agreement that belongs to an issue.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Tied {
    id: String,
    name: String,
    parties: Vec<String>,
    status: Option<&'static str>,
    /// When it lapses or lapsed.
    expires: Option<String>,
}

/// An issue.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct IssueView {
    id: String,
    label: String,
    /// Codes of the parties usual to it.
    usual: Vec<Party>,
    /// Positions on it, the latest first.
    positions: Vec<Line>,
    /// Events told in the documents of the latest positions.
    events: Vec<Line>,
    /// Agreements of the registry that belong to it.
    agreements: Vec<Tied>,
    /// Whether there are more positions.
    more: bool,
}

/// An issue: who stands where, over time; conditions; events told beside it; agreements.
#[utoipa::path(get, path = "/api/issue", tag = "analysis", params(Id, Asked),
    responses((status = 200, body = IssueView), (status = 400, body = Fault), (status = 404, body = Fault)))]
pub(crate) async fn issue(State(desk): State<Arc<Desk>>, uri: Uri, Ask(id): Ask<Id>, Ask(asked): Ask<Asked>) -> Answer {
    let id = needed("id", id.id.as_deref())?.to_owned();
    let mut choice = asked.read(MOST)?;
    choice.filter.issue = Some(id.clone());
    choice.filter.kinds = vec![Kind::Position];
    choice.filter.quads.clear();
    desk.answer(&uri, move |desk, store| {
        let mut found = lines(store, &choice, |_| ())?;
        found.lines.retain(|line| line.issue.as_ref().is_some_and(|[own, _]| *own == id));
        let standing = desk.known.lexicon.issues.issues.iter().find(|issue| issue.id == id);
        let told = || found.lines.iter().find_map(|line| line.issue.as_ref().map(|[_, label]| label.clone()));
        let label = standing.map(|issue| issue.label.clone()).or_else(told);
        let usual = standing.map(|issue| issue.parties.as_slice()).unwrap_or_default();
        let usual = usual.iter().filter_map(|code| desk.party(code).ok());
        Ok(IssueView {
            label: label.ok_or_else(|| Fault::missing("no issue of the record or of the standing list has this id"))?,
            usual: usual.map(|party| Party::of(desk, &party)).collect(),
            events: beside(store, &choice, &found)?,
            agreements: tied(desk, &id),
            positions: found.lines,
            more: found.more,
            id,
        })
    })
    .await
}

/// Events told in the documents of these positions, the latest first.
fn beside(store: &Store, choice: &Choice, found: &Lines) -> Result<Vec<Line>, Fault> {
    let docs: BTreeSet<&str> = found.lines.iter().map(|line| line.doc.as_str()).take(DOCUMENTS).collect();
    let mut events = Vec::new();
    for doc in docs {
        for head in store.documents(doc)?.into_iter().filter(|head| head.replaced_by.is_none()) {
            for record in store.records_of(head.number)? {
                let fits = record.event().is_some() && record.head().confidence >= choice.filter.min_confidence;
                if fits {
                    let mut line = Line::of(&record);
                    line.published = head.date.map(|date| date.to_string());
                    line.publisher.clone_from(&head.publisher);
                    events.push(line);
                }
            }
        }
    }
    events.sort_by(|a, b| (&b.date, &a.id).cmp(&(&a.date, &b.id)));
    events.truncate(MOST);
    Ok(events)
}

fn tied(desk: &Desk, id: &str) -> Vec<Tied> {
    let day = desk.last_day();
    let agreements = desk.known.lexicon.agreements.agreements.iter();
    let own = agreements.filter(|of| of.issues.iter().any(|issue| issue == id));
    let one = |of: &demarche::lexicon::agreements::Agreement| Tied {
        id: of.id.clone(),
        name: of.label().to_owned(),
        parties: of.parties.clone(),
        status: day.and_then(|day| of.status_on(day)).map(|status| status.as_str()),
        expires: of.end().map(|end| end.value.cut()),
    };
    own.map(one).collect()
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct IssueWords {
    /// Words of the id or the name; all issues when nothing is said
    #[param(max_length = 400)]
    q: Option<String>,
}

/// Most issues of an answer.
const ISSUES: u32 = 200;
/// Positions that are counted one by one when the list is filtered, the latest.
const COUNTED: usize = 2000;

/// Issues of the record, those with most positions first; under a filter those of the latest 2,000 positions that fit.
#[utoipa::path(get, path = "/api/issues", tag = "record", params(IssueWords, Asked),
    responses((status = 200, body = Vec<IssueHit>), (status = 400, body = Fault)))]
pub(crate) async fn issues(
    State(desk): State<Arc<Desk>>,
    uri: Uri,
    Ask(asked): Ask<IssueWords>,
    Ask(filter): Ask<Asked>,
) -> Answer {
    let words = said(asked.q.as_deref())?.unwrap_or_default().to_owned();
    let mut choice = filter.read(COUNTED)?;
    let filtered = choice.is_narrow() || choice.filter.from.is_some() || choice.filter.to.is_some() || choice.once;
    choice.filter.kinds = vec![Kind::Position];
    desk.answer(&uri, move |_, store| {
        if filtered {
            return Ok(counted(&lines(store, &choice, |_| ())?.lines, &words));
        }
        Ok(store.issues(&words, ISSUES)?.into_iter().map(IssueHit::from).collect::<Vec<_>>())
    })
    .await
}

/// The issues of these positions, the latest first, whose id or name holds the words.
fn counted(positions: &[Line], words: &str) -> Vec<IssueHit> {
    let words = words.to_lowercase();
    let mut issues: BTreeMap<&str, IssueHit> = BTreeMap::new();
    for line in positions {
        let Some([id, label]) = &line.issue else { continue };
        if id.to_lowercase().contains(&words) || label.to_lowercase().contains(&words) {
            let of = issues.entry(id).or_insert_with(|| IssueHit::of(id, label, line.date.clone()));
            of.positions += 1;
        }
    }
    let mut all: Vec<IssueHit> = issues.into_values().collect();
    all.sort_by(|a, b| (b.positions, &a.id).cmp(&(a.positions, &b.id)));
    all.truncate(ISSUES as usize);
    all
}
