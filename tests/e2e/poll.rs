//! Listening: the line to Telegram fails, at the start or later, or somebody else listens as well.

use std::time::{Duration, Instant};

use loopback_botapi::{Fault, FaultRule, Settings};
use teloxide::Bot;
use teloxide::payloads::GetUpdatesSetters;
use teloxide::prelude::Requester;
use teloxide::types::AllowedUpdate;

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};

const NOTED: &str = "Nog iets?";

fn another_program(kring: &Kring) -> Bot {
    Bot::new(kring.api.token()).set_api_url(kring.api.api_url())
}

/// Everything kring has to hear of, and nothing else.
async fn asks_for_the_right_updates(kring: &Kring) {
    let info = another_program(kring).get_webhook_info().await.unwrap();
    let mut asked = info.allowed_updates.unwrap_or_default();
    asked.sort_by_key(|kind| format!("{kind:?}"));
    let right = [
        AllowedUpdate::CallbackQuery,
        AllowedUpdate::EditedMessage,
        AllowedUpdate::Message,
        AllowedUpdate::MyChatMember,
    ];
    assert_eq!(asked, right);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_else_listens_as_well() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    let other = another_program(&kring);
    for round in 0..4 {
        // It takes the poll over, and confirms nothing.
        drop(other.get_updates().timeout(0).await);
        alex.write(&format!("Antwoord {round}."));
        let noted = |m: &loopback_botapi::ChatMessage| m.edited.is_none();
        alex.until(noted, PATIENCE).await.expect("nothing is lost");
    }
    kring
        .logs("another program polls with this bot's token")
        .await;
    drop(other.get_updates().timeout(0).await);
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_poll_fails_from_the_first_one_on() {
    let kring = Kring::asleep(Settings::default()).await;
    for fault in [
        Fault::ServerError(500),
        Fault::TooManyRequests(1),
        Fault::LostRequest,
    ] {
        kring
            .api
            .fault(FaultRule::new(fault).on("getUpdates").times(1));
    }
    kring.start_again();
    let facilitator = kring.facilitator(1, "An").await;
    asks_for_the_right_updates(&kring).await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    for fault in [
        Fault::LostAnswer,
        Fault::MalformedAnswer,
        Fault::ServerError(502),
    ] {
        kring
            .api
            .fault(FaultRule::new(fault).on("getUpdates").times(1));
    }
    let written = alex.write("Eerst dit.");
    alex.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("noted");
    alex.edit(written[0], "Eerst dat.").unwrap();
    alex.until(|m| m.text.contains("aangepast"), PATIENCE)
        .await
        .expect("corrected");
    asks_for_the_right_updates(&kring).await;
    assert_eq!(
        alex.chat()
            .iter()
            .filter(|m| m.text.contains(NOTED))
            .count(),
        1
    );
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn telegram_cannot_be_reached_at_the_start() {
    let kring = Kring::asleep(Settings::default()).await;
    kring
        .api
        .fault(FaultRule::new(Fault::LostRequest).on("getMe").times(1));
    kring
        .api
        .fault(FaultRule::new(Fault::ServerError(502)).on("getMe").times(1));
    kring.start_again();
    kring.logs("Telegram cannot be reached yet").await;
    let facilitator = kring.facilitator(1, "An").await;
    open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_stop_while_it_waits_for_telegram() {
    let kring = Kring::asleep(Settings::default()).await;
    for fault in [
        Fault::LostRequest,
        Fault::ServerError(500),
        Fault::Slow(Duration::from_mins(1)),
    ] {
        kring.api.clear_faults();
        kring.api.fault(FaultRule::new(fault).on("getMe"));
        let before = kring.log().len();
        kring.start_again();
        let waits = |log: &str| log[before..].contains("cannot be reached yet");
        let asked = Instant::now();
        let is_slow = matches!(fault, Fault::Slow(_));
        while !is_slow && !waits(&kring.log()) || asked.elapsed() < Duration::from_millis(600) {
            tokio::time::sleep(Duration::from_millis(20)).await;
            assert!(asked.elapsed() < PATIENCE);
        }
        let took = kring.stop_in_order().await;
        assert!(took < Duration::from_secs(2), "{took:?}");
    }
    kring.start_as(
        kring
            .command(&["run"])
            .env("TELOXIDE_API_URL", "http://127.0.0.1:9"),
    );
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert!(kring.stop_in_order().await < Duration::from_secs(2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_stop_right_after_the_start() {
    let kring = Kring::start().await;
    while !kring.data().exists() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    kring.stop_in_order().await;
    for wait in [60, 80, 100, 140, 200] {
        kring.start_again();
        tokio::time::sleep(Duration::from_millis(wait)).await;
        kring.stop_in_order().await;
    }
    kring.start_again();
    kring.facilitator(1, "An").await;
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_token_is_told_and_not_shown() {
    let kring = Kring::asleep(Settings::default()).await;
    let unknown = "7000000002:AAHthisTokenIsNobodysAtAll000000000";
    let cases = [
        (unknown, "does not accept the token"),
        ("12:geheim", "does not look like a Telegram bot token"),
    ];
    for (token, told) in cases {
        let output = Kring::outcome(kring.command(&["run"]).env("TELOXIDE_TOKEN", token));
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(78), "{said}");
        assert!(said.contains(told), "{said}");
        assert!(!said.contains(token.split_once(':').unwrap().1), "{said}");
    }
}
