//! What every request to the page has to do with: what they share, and why one cannot be done.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::hall::Hall;

pub(super) type Shared = State<Arc<Hall>>;

/// A request that cannot be done.
pub(super) struct Refused(pub(super) StatusCode);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        self.0.into_response()
    }
}

impl From<anyhow::Error> for Refused {
    fn from(error: anyhow::Error) -> Self {
        tracing::error!("the page asked for something that failed: {error:#}");
        Self(StatusCode::INTERNAL_SERVER_ERROR)
    }
}
