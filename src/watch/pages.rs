//! The three pages: is it alive, does it work, and the figures.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::{Watched, gauges};
use crate::commands::stored_bytes;
use crate::desk::{Clock, Overview, SystemClock};

/// Whoever asks waits at most so long for the desk.
const PATIENCE: Duration = Duration::from_secs(10);
/// What there is was looked up at most so long ago.
const FRESH: Duration = Duration::from_secs(5);
/// Prometheus' own kind of text.
const FIGURES: &str = "text/plain; version=0.0.4; charset=utf-8";

struct Room {
    watched: Watched,
    figures: gauges::Figures,
    looked_up: Mutex<Option<Instant>>,
}

pub(super) fn pages(watched: Watched, figures: gauges::Figures) -> Router {
    let room = Room {
        watched,
        figures,
        looked_up: Mutex::new(None),
    };
    Router::new()
        .route("/livez", get(alive))
        .route("/readyz", get(ready))
        .route("/metrics", get(measured))
        .with_state(Arc::new(room))
}

/// It need not be started again.
async fn alive(State(room): State<Arc<Room>>) -> Response {
    match room.watched.desk_answers(PATIENCE).await {
        Some(_) => (StatusCode::OK, "alive\n").into_response(),
        None => unwell("the desk does not answer"),
    }
}

/// It does what it is there for: it answers, and it hears Telegram.
async fn ready(State(room): State<Arc<Room>>) -> Response {
    if room.watched.desk_answers(PATIENCE).await.is_none() {
        return unwell("the desk does not answer");
    }
    if !room.watched.pulse.rate().hears_telegram() {
        return unwell("Telegram does not answer");
    }
    (StatusCode::OK, "ready\n").into_response()
}

fn unwell(why: &str) -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, format!("{why}\n")).into_response()
}

async fn measured(State(room): State<Arc<Room>>) -> Response {
    if room.look_up().await.is_none() {
        return unwell("the database cannot be read");
    }
    gauges::show_rate(room.watched.pulse.rate());
    ([(CONTENT_TYPE, FIGURES)], room.figures.written()).into_response()
}

impl Room {
    /// Looks up what there is, unless that was done just before. One looks at a time.
    async fn look_up(&self) -> Option<()> {
        let mut looked_up = self.looked_up.lock().await;
        if looked_up.is_some_and(|at| at.elapsed() < FRESH) {
            return Some(());
        }
        let overview = Overview::read(&self.watched.store, SystemClock.now())
            .await
            .ok()?;
        let bytes = stored_bytes(self.watched.data.clone()).await;
        gauges::show(&overview, bytes, SystemClock.now());
        *looked_up = Some(Instant::now());
        Some(())
    }
}
