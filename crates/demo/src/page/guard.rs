//! Who may use the page: a browser on this computer that has this page open, and no other page in it.

use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Nothing but what this server hands out itself, and nothing inline.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     media-src 'self'; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Another page cannot send this header without asking first, and it is never told that it may.
const OWN_HEADER: &str = "x-kring-page";

const NAMES: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

pub(super) async fn guard(request: Request, next: Next) -> Response {
    let mut answer = match refusal(request.method(), request.headers()) {
        Some(status) => status.into_response(),
        None => next.run(request).await,
    };
    protect(answer.headers_mut());
    answer
}

fn refusal(method: &Method, headers: &HeaderMap) -> Option<StatusCode> {
    let Some(host) = text(headers, &HOST).filter(|host| is_loopback(host)) else {
        return Some(StatusCode::MISDIRECTED_REQUEST);
    };
    match *method {
        Method::GET | Method::HEAD => None,
        Method::POST if comes_from_the_page(host, headers) => None,
        Method::POST => Some(StatusCode::FORBIDDEN),
        _ => Some(StatusCode::METHOD_NOT_ALLOWED),
    }
}

/// A name that somebody else's name server could point at this computer is refused.
fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn comes_from_the_page(host: &str, headers: &HeaderMap) -> bool {
    let origin = text(headers, &ORIGIN);
    headers.contains_key(OWN_HEADER)
        && origin.is_none_or(|origin| origin == format!("http://{host}"))
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn protect(headers: &mut HeaderMap) {
    let fixed = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    for (name, value) in fixed {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_computer() {
        for host in [
            "127.0.0.1:8080",
            "localhost",
            "LOCALHOST:1",
            "[::1]:80",
            "[::1]",
        ] {
            assert!(is_loopback(host), "{host}");
        }
        for host in [
            "example.org",
            "127.0.0.1.example.org",
            "localhost.example.org:80",
            "10.0.0.1",
            "",
        ] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
