//! The HTTP side: from a request to its method and back to an answer.

use std::{io, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, DefaultBodyLimit, Request, State},
    http::{
        HeaderValue, StatusCode,
        header::{CONTENT_TYPE, DATE},
    },
    response::{IntoResponse as _, Response},
};
use httpdate::fmt_http_date;
use tokio::time::sleep;

use super::{
    check::{self, Violation},
    core::Core,
    faults::{Fault, Plight},
    line::{Cutter, Lines},
    methods,
    params::Params,
    refusal::Refusal,
    schema::{Method, SCHEMA},
};

/// Serves until the core is closed.
pub(super) async fn run(lines: Lines, core: Arc<Core>) -> io::Result<()> {
    let stop = Arc::clone(&core);
    let router = Router::new()
        .fallback(serve)
        .layer(DefaultBodyLimit::disable())
        .with_state(core);
    axum::serve(
        lines,
        router.into_make_service_with_connect_info::<Cutter>(),
    )
    .with_graceful_shutdown(async move { stop.stopped().await })
    .await
}

/// The server's clock dates its answers, also where a test has moved it.
async fn serve(state: State<Arc<Core>>, cutter: ConnectInfo<Cutter>, request: Request) -> Response {
    let core = Arc::clone(&state);
    let mut answer = serve_undated(state, cutter, request).await;
    if let Ok(date) = HeaderValue::from_str(&fmt_http_date(core.clock.date())) {
        answer.headers_mut().insert(DATE, date);
    }
    answer
}

async fn serve_undated(
    State(core): State<Arc<Core>>,
    ConnectInfo(cutter): ConnectInfo<Cutter>,
    request: Request,
) -> Response {
    let path = request.uri().path().to_owned();
    match path
        .strip_prefix("/file/bot")
        .or(path.strip_prefix("/bot"))
        .and_then(|rest| rest.split_once('/'))
    {
        None => refused(&Refusal::new(404, "Not Found")),
        Some((token, _)) if token != core.settings.token => {
            refused(&Refusal::new(401, "Unauthorized"))
        }
        Some((_, file)) if path.starts_with("/file/") => download(&core, file),
        Some((_, method)) => call(&core, &cutter, method, request).await,
    }
}

fn download(core: &Core, path: &str) -> Response {
    let file = core.world().files.at_path(path).cloned();
    match file {
        Some(file) => ([(CONTENT_TYPE, file.mime)], file.bytes).into_response(),
        None => refused(&Refusal::new(404, "Not Found: file not found")),
    }
}

async fn call(core: &Core, cutter: &Cutter, name: &str, request: Request) -> Response {
    let Some(method) = SCHEMA.method(&name.to_ascii_lowercase()) else {
        let problem = "unknown method".to_owned();
        note(
            core,
            vec![Violation {
                method: name.to_owned(),
                problem,
            }],
        );
        return refused(&Refusal::new(404, "Not Found: method not found"));
    };
    core.count(&method.name);
    match Params::read(request, method).await {
        Ok(params) => befallen(core, cutter, method, params).await,
        Err(refusal) => refused(&refusal),
    }
}

/// Answers, unless something goes wrong on the way.
async fn befallen(core: &Core, cutter: &Cutter, method: &Method, params: Params) -> Response {
    let Plight { delay, fault } = core.faults.befall(&method.name, params.chat());
    if let Some(delay) = delay {
        tokio::select! {
            () = sleep(delay) => {}
            () = core.stopped() => {}
        }
    }
    match fault {
        Some(Fault::TooManyRequests(seconds)) => {
            return refused(&Refusal::too_many_requests(seconds));
        }
        Some(Fault::Refused(status, description)) => {
            return refused(&Refusal::new(status, description));
        }
        Some(Fault::ServerError(status)) => return page(status),
        Some(Fault::LostRequest) => return lost(cutter),
        Some(Fault::LostAnswer | Fault::MalformedAnswer | Fault::Slow(_)) | None => {}
    }
    let body = answer(core, method, params).await;
    match (fault, body) {
        (Some(Fault::LostAnswer), _) => lost(cutter),
        (Some(Fault::MalformedAnswer), _) => {
            json(200, "{\"ok\":true,\"result\":{\"mess".to_owned())
        }
        (_, Ok(body)) => json(200, body),
        (_, Err(refusal)) => refused(&refusal),
    }
}

async fn answer(core: &Core, method: &Method, params: Params) -> Result<String, Refusal> {
    if core.settings.validate {
        note(core, check::check(method, &params));
    }
    let result = match method.name.as_str() {
        "getUpdates" => methods::poll(core, params).await?,
        name => methods::answer(core, name, params)?.to_string(),
    };
    Ok(format!(r#"{{"ok":true,"result":{result}}}"#))
}

fn note(core: &Core, violations: Vec<Violation>) {
    if !violations.is_empty() {
        core.violations().extend(violations);
    }
}

fn lost(cutter: &Cutter) -> Response {
    cutter.cut();
    StatusCode::NO_CONTENT.into_response()
}

/// What a proxy in front of a broken server says.
fn page(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    let html = format!(
        "<html>\r\n<head><title>{status}</title></head>\r\n<body>{status}</body>\r\n</html>\r\n"
    );
    (status, [(CONTENT_TYPE, "text/html")], html).into_response()
}

fn refused(refusal: &Refusal) -> Response {
    json(refusal.code, refusal.body().to_string())
}

fn json(status: u16, body: String) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (
        status,
        [(CONTENT_TYPE, "application/json")],
        Body::from(body),
    )
        .into_response()
}
