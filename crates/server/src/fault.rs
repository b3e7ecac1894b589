//! What goes wrong, as it is told to whoever asked.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

/// Why a question has no answer. Never names a path of the server's disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Fault {
    /// In words.
    pub error: String,
    /// Status of the answer.
    #[serde(skip)]
    pub(crate) status: u16,
}

impl Fault {
    pub(crate) fn new(status: StatusCode, error: impl Into<String>) -> Self {
        Self { error: error.into(), status: status.as_u16() }
    }

    /// The question is wrong.
    pub(crate) fn bad(error: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error)
    }

    /// There is no such thing.
    pub(crate) fn missing(error: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, error)
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, Json(self)).into_response()
    }
}

/// The record can't be read. What the system says of it names files, so it is told to the one who runs the server alone.
impl From<demarche_record::Error> for Fault {
    fn from(error: demarche_record::Error) -> Self {
        use demarche_record::ErrorKind;
        eprintln!("a question could not be answered: {error}");
        match error.kind() {
            ErrorKind::Busy => Self::new(StatusCode::SERVICE_UNAVAILABLE, "the record is busy; try again"),
            _ => Self::new(StatusCode::INTERNAL_SERVER_ERROR, "the record can't be read"),
        }
    }
}
