//! The record's growth as it goes, as server-sent events.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use crate::{Desk, Fault};

/// Between two signs of life.
const ALIVE: Duration = Duration::from_secs(15);

/// The record's growth as it goes: numbers of the last document and record, and when it was written.
#[utoipa::path(get, path = "/api/live", tag = "record",
    responses((status = 200, description = "Events named grown", content_type = "text/event-stream", body = String), (status = 503, body = Fault)))]
pub(crate) async fn live(State(desk): State<Arc<Desk>>) -> Result<Response, Fault> {
    let many = |_| Fault::new(StatusCode::SERVICE_UNAVAILABLE, "too many listen already");
    let permit = Arc::clone(&desk.listeners).try_acquire_owned().map_err(many)?;
    let mut growth = desk.growth();
    growth.mark_changed();
    drop(desk);
    let events = stream::unfold((growth, permit), async |(mut growth, permit)| {
        growth.changed().await.ok()?;
        let pulse = *growth.borrow_and_update();
        let event = Event::default().event("grown").json_data(pulse).unwrap_or_default();
        Some((Ok::<_, Infallible>(event), (growth, permit)))
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(ALIVE)).into_response())
}
