//! Corrections by hand: what was said of a record, and saying something of it.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderMap, StatusCode, Uri};
use demarche::schema::IssueRef;
use demarche_record::{Change, Correction, Edit, Party, Said};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Answer;
use super::document::Id;
use crate::asked::{Ask, listed, needed};
use crate::desk::{bytes, json};
use crate::{Desk, Fault};

/// A correction as it is shown.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CorrectionView {
    number: i64,
    /// Seconds since 1970.
    made: i64,
    author: String,
    reason: String,
    /// What it says, in words.
    change: String,
    /// Whether it stands: neither withdrawn nor itself a withdrawal.
    stands: bool,
}

impl From<Correction> for CorrectionView {
    fn from(of: Correction) -> Self {
        let stands = of.withdrawn_by.is_none() && !matches!(of.change, Change::Withdraw(_));
        Self {
            change: of.change.in_words(),
            number: of.number,
            made: of.made,
            author: of.author,
            reason: of.reason,
            stands,
        }
    }
}

/// What was corrected in a record, the first correction first.
#[utoipa::path(get, path = "/api/corrections", tag = "corrections", params(Id),
    responses((status = 200, body = Vec<CorrectionView>), (status = 400, body = Fault)))]
pub(crate) async fn corrections(State(desk): State<Arc<Desk>>, uri: Uri, Ask(asked): Ask<Id>) -> Answer {
    let id = needed("id", asked.id.as_deref())?.to_owned();
    desk.answer(&uri, move |_, store| {
        Ok(store.corrections_of(&id)?.into_iter().map(CorrectionView::from).collect::<Vec<_>>())
    })
    .await
}

/// What kind of correction it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// No event, position or deadline at all.
    Reject,
    /// Something else than was coded.
    Edit,
    /// Reports of one event.
    Merge,
    /// A report of another event than those it was put together with.
    Split,
    /// An earlier correction no longer stands.
    Withdraw,
}

/// A correction.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct Given {
    change: Kind,
    /// Ids of the records that it is about; none for a withdrawal.
    #[serde(default)]
    ids: Vec<String>,
    /// For a withdrawal: the correction's number.
    number: Option<i64>,
    /// Who says so.
    #[schema(max_length = 200, min_length = 1)]
    author: String,
    /// Why.
    #[schema(max_length = 2000, min_length = 1)]
    reason: String,
    /// The event type, the stance, or what happens at the deadline.
    #[serde(rename = "type")]
    what: Option<String>,
    /// Who acts: RUS, RUS:MIL, :REB, with commas; an empty text for nobody.
    actor: Option<String>,
    /// To whom.
    recipient: Option<String>,
    /// Id and label of the issue of a position.
    issue: Option<[String; 2]>,
}

/// Longest author and longest reason, in bytes.
const LONGEST: (usize, usize) = (200, 2000);

impl Given {
    fn change(&self) -> Result<Change, Fault> {
        let parties = |text: &Option<String>| {
            let Some(text) = text else { return Ok(None) };
            let read = |part: &str| part.parse::<Party>().map_err(|error| Fault::bad(error.to_string()));
            listed(Some(text))?.into_iter().map(read).collect::<Result<Vec<_>, _>>().map(Some)
        };
        let issue = self.issue.as_ref().map(|[id, label]| IssueRef { id: id.clone(), label: label.clone() });
        Ok(match self.change {
            Kind::Reject => Change::Reject,
            Kind::Merge => Change::Merge,
            Kind::Split => Change::Split,
            Kind::Withdraw => {
                Change::Withdraw(self.number.ok_or_else(|| Fault::bad("say which correction, with its number"))?)
            }
            Kind::Edit => Change::Edit(Edit {
                kind: self.what.clone().filter(|what| !what.is_empty()),
                actor: parties(&self.actor)?,
                recipient: parties(&self.recipient)?,
                issue,
                ..Edit::default()
            }),
        })
    }
}

/// A correction that was made.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Made {
    number: i64,
}

/// Says something of records by hand; needs the token. It is kept beside what was coded, never instead of it.
#[utoipa::path(post, path = "/api/correct", tag = "corrections", request_body = Given,
    params(("X-Demarche" = String, Header, description = "Anything: what a form of another page can't send")),
    responses((status = 200, body = Made), (status = 400, body = Fault), (status = 413, body = Fault), (status = 415, body = Fault),
        (status = 422, body = Fault)))]
pub(crate) async fn correct(
    State(desk): State<Arc<Desk>>,
    headers: HeaderMap,
    given: Result<Json<Given>, JsonRejection>,
) -> Answer {
    desk.guard.check_writing(&headers)?;
    let Json(given) = given.map_err(|error| Fault::new(error.status(), error.body_text()))?;
    let change = given.change()?;
    if given.author.len() > LONGEST.0 || given.reason.len() > LONGEST.1 || given.ids.len() > 100 {
        return Err(Fault::new(StatusCode::PAYLOAD_TOO_LARGE, "author, reason or list of records is too long"));
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let said = Said { author: given.author, reason: given.reason, now: i64::try_from(now).unwrap_or(0) };
    let ids = given.ids;
    let number = desk.ask(move |desk, _| {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        desk.write(|writer| writer.correct(&ids, &change, &said))
    });
    let number = number.await?;
    Ok(json(bytes(&Made { number })?))
}
