//! The interface under `/api`: one file for each group of questions.

pub(crate) mod actor;
pub(crate) mod agreements;
pub(crate) mod correct;
pub(crate) mod document;
pub(crate) mod issue;
pub(crate) mod live;
pub(crate) mod relation;
pub(crate) mod search;
pub(crate) mod start;
pub(crate) mod world;

use std::sync::Arc;

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::{Desk, Fault};

/// An answer, or why there is none.
pub(crate) type Answer = Result<Response, Fault>;

/// All questions.
pub(crate) fn routes() -> Router<Arc<Desk>> {
    Router::new()
        .route("/start", get(start::start))
        .route("/find", get(search::find))
        .route("/search", get(search::search))
        .route("/relation", get(relation::relation))
        .route("/agenda", get(relation::agenda))
        .route("/brief", get(relation::brief))
        .route("/issue", get(issue::issue))
        .route("/issues", get(issue::issues))
        .route("/actor", get(actor::actor))
        .route("/agreements", get(agreements::agreements))
        .route("/deadlines", get(agreements::deadlines))
        .route("/world", get(world::world))
        .route("/document", get(document::document))
        .route("/show", get(document::show))
        .route("/explain", get(document::explain))
        .route("/try", post(document::try_it))
        .route("/corrections", get(correct::corrections))
        .route("/correct", post(correct::correct))
        .route("/live", get(live::live))
        .route("/openapi.json", get(described))
        .fallback(nothing)
        .method_not_allowed_fallback(not_so)
}

/// The description of this interface.
#[utoipa::path(get, path = "/api/openapi.json", tag = "about", responses((status = 200, description = "OpenAPI", body = Object)))]
pub(crate) async fn described() -> Answer {
    Ok(crate::desk::json(crate::openapi().to_json().unwrap_or_default().into_bytes()))
}

async fn nothing() -> Response {
    Fault::missing("there is no such question; /api/openapi.json lists all").into_response()
}

async fn not_so() -> Response {
    Fault::new(axum::http::StatusCode::METHOD_NOT_ALLOWED, "this is not asked so; see /api/openapi.json")
        .into_response()
}
