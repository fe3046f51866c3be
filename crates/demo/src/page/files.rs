//! Opening a file that was sent. What is in it gets no say over the page.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::asked::Shared;
use loopback_botapi::StoredFile;

/// For files that a browser would run: they may look as they like, and do nothing.
const CAGE: &str =
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

pub(super) async fn open(State(hall): Shared, Path(id): Path<String>) -> Response {
    let file = hall.stage().await.api.file(&id);
    match file {
        Some(file) => shown(file),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn shown(file: StoredFile) -> Response {
    let name: String = file
        .name
        .chars()
        .map(|c| if plain(c) { c } else { '_' })
        .collect();
    let named = (CONTENT_DISPOSITION, format!("inline; filename=\"{name}\""));
    let kind = (CONTENT_TYPE, file.mime.clone());
    // A sandbox would keep the browser from showing a PDF at all; it runs none of it in the page's name.
    if file.mime == "application/pdf" {
        return ([kind, named], file.bytes).into_response();
    }
    let cage = (CONTENT_SECURITY_POLICY, CAGE.to_owned());
    ([kind, named, cage], file.bytes).into_response()
}

fn plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || " .-_".contains(character)
}
