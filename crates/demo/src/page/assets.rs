//! The page's files, built into the program.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Response};

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const PICTURE: &str = "image/svg+xml";

const FILES: [(&str, &str, &str); 11] = [
    ("bubble.js", SCRIPT, include_str!("web/bubble.js")),
    ("composer.js", SCRIPT, include_str!("web/composer.js")),
    ("disk.js", SCRIPT, include_str!("web/disk.js")),
    ("dom.js", SCRIPT, include_str!("web/dom.js")),
    ("guide.js", SCRIPT, include_str!("web/guide.js")),
    ("page.js", SCRIPT, include_str!("web/page.js")),
    ("phone.js", SCRIPT, include_str!("web/phone.js")),
    ("power.js", SCRIPT, include_str!("web/power.js")),
    ("recorder.js", SCRIPT, include_str!("web/recorder.js")),
    ("texts.js", SCRIPT, include_str!("web/texts.js")),
    ("style.css", STYLE, include_str!("web/style.css")),
];

pub(super) async fn page() -> Html<&'static str> {
    Html(include_str!("web/index.html"))
}

pub(super) async fn file(Path(name): Path<String>) -> Response {
    if name == "icon.svg" {
        return ([(CONTENT_TYPE, PICTURE)], include_str!("web/icon.svg")).into_response();
    }
    match FILES.iter().find(|(known, _, _)| *known == name) {
        Some((_, kind, text)) => ([(CONTENT_TYPE, *kind)], *text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
