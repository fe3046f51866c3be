//! The log holds nothing that people wrote, no name, no link and no token, whatever goes wrong.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use axum::extract::Request;
use axum::http::StatusCode;
use axum::{Json, Router};
use loopback_botapi::{ChatId, Fault, FaultRule, MessageId, Settings};
use serde_json::{Value, json};

use crate::house::{Kring, PATIENCE, secret};
use crate::play::{open_case_about, say, to_first_question};
use crate::walk::{Way, data, walk};

const LABEL: &str = "Merkteken-Label";
const INCIDENT: &str = "Merkteken-Feiten in één zin.";
const ALIASES: [&str; 2] = ["Merkteken-Alex", "Merkteken-Bo"];
const ANSWER: &str = "Merkteken-Antwoord";
const NOTE: &str = "Merkteken-Notitie";
const NAME: &str = "Merkteken-Gespreksleider";

fn holds_nothing(kring: &Kring, secrets: &[String]) {
    let log = kring.log();
    assert!(log.contains("kring runs"), "it is logged at all:\n{log}");
    let lower = log.to_lowercase();
    for marker in ["merkteken", "antwoord ", "anderephone"] {
        assert!(!lower.contains(marker), "{marker} in the log:\n{log}");
    }
    let token = kring.api.token().split_once(':').unwrap().1;
    for secret in secrets.iter().map(String::as_str).chain([token]) {
        assert!(!log.contains(secret), "a secret in the log:\n{log}");
    }
}

async fn everything_happens(kring: &Kring) -> Vec<String> {
    let facilitator = kring.facilitator(1, NAME).await;
    let parties = [(ALIASES[0], "harmed"), (ALIASES[1], "responsible")];
    let links = open_case_about(&facilitator, LABEL, INCIDENT, &parties).await;
    let alex = kring.phone(11, "AnderePhone");
    to_first_question(&alex, &links[0]).await;
    let written = alex.write(ANSWER);
    alex.until(|m| m.text.contains("Nog iets"), PATIENCE)
        .await
        .expect("noted");
    alex.edit(written[0], "Merkteken-Verbetering").unwrap();
    alex.until(|m| m.text.contains("aangepast"), PATIENCE)
        .await
        .expect("corrected");
    let walked = walk(
        kring.phone(12, "AnderePhone"),
        links[1].clone(),
        Way::ToTheEnd(5),
    )
    .await;
    let case = &walked.part.0;
    drop(
        facilitator
            .press_data(MessageId(1), &format!("f:{case}:points"))
            .unwrap(),
    );
    let clears = |m: &loopback_botapi::ChatMessage| data(m).iter().any(|d| d.contains(":c="));
    let points = facilitator
        .until(clears, PATIENCE)
        .await
        .expect("points to clear");
    let clear = data(&points)
        .into_iter()
        .find(|d| d.contains(":c="))
        .unwrap();
    drop(facilitator.press_data(points.id, &clear).unwrap());
    facilitator
        .until(|m| m.text.contains("uitgeklaard"), PATIENCE)
        .await
        .expect("asked for a note");
    say(&facilitator, NOTE).await;
    drop(
        facilitator
            .press_data(MessageId(1), &format!("f:{case}:answers=2"))
            .unwrap(),
    );
    facilitator
        .until(|m| m.text.contains("De antwoorden"), PATIENCE)
        .await
        .expect("answers");
    alex.write("/mydata");
    alex.until(|m| m.media.is_some(), PATIENCE)
        .await
        .expect("a copy");
    alex.start(Some("nonsense-Merkteken"));
    alex.write("/Merkteken");
    alex.block();
    facilitator
        .until(|m| m.text.contains("niet bereikbaar"), PATIENCE)
        .await
        .expect("told");
    links
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_anybody_is_logged() {
    let kring = Kring::asleep(Settings::default()).await.logging("trace");
    kring.start_again();
    let mut secrets = everything_happens(&kring).await;
    let output = Kring::outcome(&mut kring.command(&["facilitator", "invite", NAME]));
    secrets.push(secret(&String::from_utf8(output.stdout).unwrap()).to_owned());
    kring.stop_in_order().await;
    holds_nothing(&kring, &secrets);
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_anybody_is_logged_when_the_line_is_bad() {
    let settings = Settings {
        seed: 0x5DEE_CE66_D123_4567,
        ..Settings::default()
    };
    let kring = Kring::asleep(settings).await.logging("trace");
    for fault in [
        Fault::MalformedAnswer,
        Fault::LostAnswer,
        Fault::ServerError(502),
        Fault::LostRequest,
    ] {
        for method in [
            "getMe",
            "getUpdates",
            "sendMessage",
            "editMessageText",
            "sendDocument",
            "setMyCommands",
        ] {
            let rule = FaultRule::new(fault)
                .on(method)
                .with_probability(0.15)
                .times(2);
            // What arrives unheard arrives twice; the facilitator is played by heart, without repeats.
            let repeats = matches!(fault, Fault::MalformedAnswer | Fault::LostAnswer);
            kring.api.fault(match method {
                "sendMessage" if repeats => rule.in_chat(ChatId(11)),
                _ => rule,
            });
        }
    }
    kring.start_again();
    let secrets = everything_happens(&kring).await;
    kring.kill();
    kring.start_again();
    kring.is_up().await;
    kring.stop_in_order().await;
    holds_nothing(&kring, &secrets);
    assert_eq!(kring.api.violations(), vec![]);
}

/// A Telegram that refuses every message and repeats in its refusal what stood in it.
async fn refuses(update: Arc<AtomicI32>, request: Request) -> (StatusCode, Json<Value>) {
    let path = request.uri().path().to_lowercase();
    let body = axum::body::to_bytes(request.into_body(), 1 << 20)
        .await
        .unwrap();
    let said = String::from_utf8_lossy(&body).into_owned();
    if path.ends_with("/getme") {
        let me = json!({
            "id": 7_000_000_001_i64, "is_bot": true, "first_name": "kring", "username": "kring_demo_bot",
            "can_join_groups": false, "can_read_all_group_messages": false, "supports_inline_queries": false,
            "can_connect_to_business": false, "has_main_web_app": false,
        });
        return (StatusCode::OK, Json(json!({ "ok": true, "result": me })));
    }
    if path.ends_with("/getupdates") {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let number = update.fetch_add(1, Ordering::SeqCst);
        let user = json!({ "id": 11, "is_bot": false, "first_name": "AnderePhone" });
        let chat = json!({ "id": 11, "type": "private", "first_name": "AnderePhone" });
        let message =
            json!({ "message_id": number, "from": user, "chat": chat, "date": 1, "text": ANSWER });
        let updates = json!([{ "update_id": number, "message": message }]);
        return (
            StatusCode::OK,
            Json(json!({ "ok": true, "result": updates })),
        );
    }
    let description = format!("Bad Request: can't parse this: {ANSWER} {said}");
    let refusal = json!({ "ok": false, "error_code": 400, "description": description });
    (StatusCode::BAD_REQUEST, Json(refusal))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_refused_message_is_logged() {
    let update = Arc::new(AtomicI32::new(1));
    let count = update.clone();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let refusing = Router::new().fallback(move |request| refuses(update.clone(), request));
    tokio::spawn(axum::serve(listener, refusing).into_future());
    let kring = Kring::asleep(Settings::default()).await.logging("trace");
    kring.start_as(kring.command(&["run"]).env("TELOXIDE_API_URL", &url));
    kring
        .logs("Telegram refuses a letter, and nobody knows why")
        .await;
    let heard = count.load(Ordering::SeqCst);
    while count.load(Ordering::SeqCst) < heard + 2 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    kring.stop_in_order().await;
    holds_nothing(&kring, &[]);
}
