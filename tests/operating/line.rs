//! The line to Telegram is somebody else's: a webhook is set, or another kring polls with the same token.

use std::time::{Duration, Instant};

use loopback_botapi::Settings;
use teloxide::Bot;
use teloxide::payloads::GetUpdatesSetters;
use teloxide::prelude::Requester;

use crate::house::{Kring, PATIENCE};
use crate::said;

async fn set_webhook(kring: &Kring) {
    let bot = Bot::new(kring.api.token()).set_api_url(kring.api.api_url());
    let address = "https://oud.example.org/geheim".parse().unwrap();
    bot.set_webhook(address).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_webhook_is_told_and_taken_away_only_when_asked() {
    let kring = Kring::asleep(Settings::default()).await;
    set_webhook(&kring).await;
    for (command, code) in [("run", 78), ("check", 78)] {
        let output = Kring::outcome(&mut kring.command(&[command]));
        let said = said(&output);
        assert_eq!(output.status.code(), Some(code), "{said}");
        assert!(
            said.contains("a webhook is set") && said.contains("oud.example.org"),
            "{said}"
        );
        assert!(
            said.contains("kring run --delete-webhook") && !said.contains("geheim"),
            "{said}"
        );
    }
    kring.phone(9, "Vroeg").write("Wie is daar?");
    kring.start_as(&mut kring.command(&["run", "--delete-webhook"]));
    let early = kring.phone(9, "Vroeg").next(PATIENCE).await;
    assert!(
        early.is_some(),
        "what was sent meanwhile is answered\n{}",
        kring.log()
    );
    kring.facilitator(1, "An").await;
    kring.stop_in_order().await;
    assert_eq!(kring.log(), "", "no unclean stop either");
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_webhook_that_is_set_meanwhile_is_named_in_the_log() {
    let kring = Kring::start().await;
    kring.facilitator(1, "An").await;
    set_webhook(&kring).await;
    kring.logs("a webhook was set for this bot").await;
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes over a minute; src/telegram/rival.rs tests the times"]
async fn a_kring_that_comes_second_gives_way_after_a_minute() {
    let kring = Kring::asleep(Settings::default()).await;
    let first = Bot::new(kring.api.token()).set_api_url(kring.api.api_url());
    let polling = tokio::spawn(async move {
        loop {
            drop(first.get_updates().timeout(20).await);
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    });
    let began = Instant::now();
    let younger = Kring::outcome(&mut kring.command(&["run"]));
    assert_eq!(younger.status.code(), Some(78), "{}", said(&younger));
    let told = "was there before this kring";
    assert!(said(&younger).contains(told), "{}", said(&younger));
    assert!(began.elapsed() > Duration::from_secs(40), "not at once");
    polling.abort();
}
