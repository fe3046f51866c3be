//! What the page can ask for.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use futures_util::stream::{self, Stream};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use super::asked::{Refused, Shared};
use super::hall::Hall;
use super::news::{News, event};
use super::{assets, disk, files, guard, phones};
use crate::example::notices;
use kring_rules::role::Language;

/// At most so much time passes at once.
const MOST_DAYS: u32 = 366;

pub(super) fn router(hall: Arc<Hall>) -> Router {
    let seen = Router::new()
        .route("/", get(assets::page))
        .route("/{file}", get(assets::file))
        .route("/settings", get(settings))
        .route("/texts/{language}", get(texts))
        .route("/events", get(events))
        .route("/disk", get(disk::look))
        .route("/files/{id}", get(files::open));
    let done = Router::new()
        .route("/again", post(again))
        .route("/days", post(days))
        .route("/plug", post(plug))
        .route("/disk/search", post(disk::search))
        .route("/example", post(example));
    seen.merge(done)
        .merge(phones::router())
        .layer(middleware::from_fn(guard::guard))
        .with_state(hall)
}

async fn settings(State(hall): Shared) -> Json<Value> {
    let language = hall.wishes.language.code();
    let texts = &hall.texts;
    let named = |one: Language| (one.code().to_owned(), texts.own_name(one));
    let languages: Vec<(String, String)> = texts.languages().all().map(named).collect();
    Json(json!({ "language": language, "languages": languages, "zone": hall.wishes.bot.zone() }))
}

/// The page's own texts, the words of commands, and what the example draws attention to.
async fn texts(
    State(hall): Shared,
    Path(language): Path<String>,
) -> Result<Json<BTreeMap<String, String>>, Refused> {
    let language = hall.texts.languages().spoken(Language::of(&language));
    let language = language.ok_or(Refused(StatusCode::NOT_FOUND))?;
    let mut texts = hall.texts.templates(language, "page-");
    texts.extend(hall.texts.templates(language, "word-"));
    texts.extend(notices(language)?);
    Ok(Json(texts))
}

/// First everything, then whatever changes.
async fn events(State(hall): Shared) -> impl IntoResponse {
    let news = hall.listen();
    Sse::new(told(hall, news)).keep_alive(KeepAlive::default())
}

fn told(hall: Arc<Hall>, news: Receiver<News>) -> impl Stream<Item = Result<Event, Infallible>> {
    let first = Some(News::Everything);
    stream::unfold((hall, news, first), |(hall, mut news, first)| async move {
        let next = match first {
            Some(first) => first,
            None => match news.recv().await {
                Ok(next) => next,
                Err(RecvError::Lagged(_)) => News::Everything,
                Err(RecvError::Closed) => return None,
            },
        };
        let told = match next {
            News::Everything => event("state", &hall.look().await),
            News::One { name, data } => Event::default().event(name).data(data),
        };
        Some((Ok(told), (hall, news, None)))
    })
}

#[derive(Deserialize)]
struct Again {
    language: Language,
}

async fn again(State(hall): Shared, Json(asked): Json<Again>) -> Result<StatusCode, Refused> {
    if !hall.is_passing() {
        return Err(Refused(StatusCode::CONFLICT));
    }
    hall.ask_again(asked.language).await;
    Ok(StatusCode::NO_CONTENT)
}

async fn plug(State(hall): Shared) -> StatusCode {
    hall.ask_plug().await;
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct Days {
    days: u32,
}

async fn days(State(hall): Shared, Json(Days { days }): Json<Days>) -> Result<StatusCode, Refused> {
    if days > MOST_DAYS {
        return Err(Refused(StatusCode::BAD_REQUEST));
    }
    let mut stage = hall.stage().await;
    stage.pass_days(days)?;
    hall.tell(News::clock(stage.now()));
    Ok(StatusCode::NO_CONTENT)
}

/// What can be told to the example.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", tag = "tell")]
enum Tell {
    Start { language: Language },
    Next,
    Forward,
    Auto,
    ByHand,
    Leave,
}

async fn example(State(hall): Shared, Json(tell): Json<Tell>) -> StatusCode {
    match tell {
        Tell::Start { language } => hall.begin_example(language),
        Tell::Next => hall.play.next(),
        Tell::Forward => hall.play.forward(),
        Tell::Auto => hall.play.go_by_itself(true),
        Tell::ByHand => hall.play.go_by_itself(false),
        Tell::Leave => {
            hall.play.leave();
            hall.tell(News::example(&hall.play.standing()));
        }
    }
    StatusCode::NO_CONTENT
}
