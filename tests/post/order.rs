//! In which order letters go, and how fast.

use std::time::{Duration, Instant};

use kring::desk::{Letter, Mail as _};
use kring::telegram::Pace;
use kring_rules::say::Lead;
use loopback_botapi::{ChatId, Fault, FaultRule, FloodLimit, Phone, Settings};

use crate::house::{House, NO_PACE, PATIENCE, heard};
use crate::letters::{document, joined, link, question, signal, to_stranger};

const TELEGRAMS: Pace = Pace {
    per_second: 25,
    per_second_to_one: 1,
};

async fn hears(phone: &Phone, text: &str) -> Duration {
    let asked = Instant::now();
    let heard = phone.until(|m| m.text.contains(text), PATIENCE).await;
    assert!(heard.is_some(), "never heard: {text}");
    asked.elapsed()
}

/// A circle of forty was just opened: the facilitator is owed forty links, and Telegram keeps the pace.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signal_overtakes_everything_else_that_is_owed_to_its_reader() {
    let flood = Some(FloodLimit {
        burst: 22,
        per_second: 1.0,
    });
    let settings = Settings {
        flood,
        ..Settings::default()
    };
    let mut house = House::open(settings, TELEGRAMS).await;
    let phone = house.phone(1);
    house
        .owe(
            (0..41)
                .map(|number| link(1, &format!("P{number}")))
                .collect(),
        )
        .await;
    house
        .until("the pace is kept", |_| heard(&phone).len() >= 20)
        .await;
    house.owe(vec![signal(1, "Alex")]).await;
    assert!(hears(&phone, "Alex").await < Duration::from_secs(3));
    assert!(heard(&phone).len() < 26, "{}", heard(&phone).len());
}

/// The line to Telegram hangs in the middle of a screen: the signal does not wait for that either.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signal_does_not_wait_for_what_is_under_way() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let slow = FaultRule::new(Fault::Slow(Duration::from_secs(5)));
    house.api.fault(slow.in_chat(ChatId(1)).times(1));
    house.owe(vec![joined(1, "Bo")]).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    house.owe(vec![signal(1, "Alex")]).await;
    assert!(hears(&phone, "Alex").await < Duration::from_secs(2));
}

/// Everything is owed at once: what is most urgent goes first, whoever it is for.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_most_urgent_goes_first_and_no_faster_than_telegram_takes_it() {
    let mut house = House::open(Settings::default(), TELEGRAMS).await;
    let mut owed: Vec<Letter> = Vec::new();
    owed.extend((1..=40).map(|to| question(to, vec![], 1)));
    owed.extend((41..=60).map(|to| joined(to, "Bo")));
    owed.push(signal(61, "Alex"));
    let phones: Vec<_> = (1..=61).map(|chat| house.phone(chat)).collect();
    let mut events = house.api.subscribe();
    house.owe(owed).await;
    let mut came: Vec<(i64, Instant)> = Vec::new();
    while came.len() < 61 {
        let event = tokio::time::timeout(PATIENCE, events.recv()).await;
        came.push((event.unwrap().unwrap().chat.0, Instant::now()));
    }
    let place = |chat| came.iter().position(|(to, _)| *to == chat).unwrap();
    assert!(place(61) < 8, "the signal came as number {}", place(61));
    let last_decision = (41..=60).map(place).max().unwrap();
    assert!(
        last_decision < 30,
        "notices before screens: {last_decision}"
    );
    for window in came.windows(32) {
        let took = window[31].1 - window[0].1;
        assert!(took > Duration::from_millis(900), "32 messages in {took:?}");
    }
    assert_eq!(
        phones.iter().map(|phone| heard(phone).len()).sum::<usize>(),
        61
    );
}

/// Something was erased: what has not gone yet does not go, also where only the pace of the whole bot held it up.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_recalled_while_it_waits_for_its_turn_is_not_sent() {
    let slowly = Pace {
        per_second: 2,
        per_second_to_one: 0,
    };
    let mut house = House::open(Settings::default(), slowly).await;
    let phones: Vec<_> = (1..=7).map(|chat| house.phone(chat)).collect();
    let last = house.phone(8);
    let ids = house
        .owe((1..=7).map(|to| joined(to, "Alex")).collect())
        .await;
    house
        .until("the rest waits", |house| house.outbox().len() <= 2)
        .await;
    house.post.recall(&ids);
    house.owe(vec![joined(8, "Bo")]).await;
    hears(&last, "Bo").await;
    let heard: Vec<_> = phones.iter().flat_map(heard).collect();
    assert_eq!(heard.len(), 5, "{heard:#?}");
}

/// Two messages in answer to one press come at once: only who goes on and on is slowed down.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dialogue_answers_at_once() {
    let mut house = House::open(Settings::default(), TELEGRAMS).await;
    let phone = house.phone(1);
    house
        .owe(vec![joined(1, "Alex"), joined(1, "Bo"), joined(1, "Cas")])
        .await;
    assert!(hears(&phone, "Cas").await < Duration::from_millis(900));
}

/// An upload that never comes to an end, as on a slow line.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_document_holds_up_nothing_else() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let slow = FaultRule::new(Fault::Slow(Duration::from_mins(1)));
    house.api.fault(slow.on("sendDocument"));
    house.owe(vec![document(1), joined(1, "Alex")]).await;
    assert!(hears(&phone, "Alex").await < Duration::from_secs(2));
    house.owe(vec![joined(1, "Bo")]).await;
    assert!(hears(&phone, "Bo").await < Duration::from_secs(2));
    house
        .until("only the document is still owed", |house| {
            house.outbox().len() == 1
        })
        .await;
}

/// kring stops while a letter is under way: whoever is waited for is told, and nothing is repeated at the next start.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_under_way_when_kring_stops_still_arrives() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let slow = FaultRule::new(Fault::Slow(Duration::from_millis(500)));
    house.api.fault(slow.in_chat(ChatId(1)).times(1));
    house.owe(vec![joined(1, "Alex")]).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    house.post.last_post().await;
    assert_eq!((house.outbox().len(), heard(&phone).len()), (0, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_new_goes_once_kring_stops() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phones: Vec<_> = (1..=30).map(|chat| house.phone(chat)).collect();
    house.stops();
    house
        .owe((1..=30).map(|to| joined(to, "Alex")).collect())
        .await;
    house.post.last_post().await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(phones.iter().all(|phone| heard(phone).is_empty()));
    assert_eq!(house.outbox().len(), 30);
}

/// What is there at once needs no sign that it is being made.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_waits_for_something_longer_sees_that_it_is_being_made() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let _phone = house.phone(1);
    let often = |house: &House| {
        let all = house.api.requests();
        all.get("sendChatAction").copied().unwrap_or(0)
    };
    let slow = FaultRule::new(Fault::Slow(Duration::from_millis(900)));
    house.api.fault(slow.on("sendDocument").times(1));
    house.owe(vec![document(1)]).await;
    house
        .until("it is sent", |house| house.outbox().is_empty())
        .await;
    assert_eq!(often(&house), 1, "it took longer");
    house.owe(vec![joined(1, "Alex")]).await;
    house
        .until("it is sent", |house| house.outbox().is_empty())
        .await;
    assert_eq!(often(&house), 1, "a message is there at once");
    assert_eq!(house.api.violations(), vec![]);
}

/// Telegram cannot be reached while somebody goes on writing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn screens_that_could_not_be_shown_collapse_to_the_newest() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    house.api.fault(FaultRule::new(Fault::ServerError(502)));
    for number in 1..=50 {
        house
            .owe(vec![question(1, vec![Lead::Noted], number)])
            .await;
    }
    house
        .owe(vec![
            question(1, vec![Lead::Full], 51),
            question(1, vec![Lead::Noted], 52),
        ])
        .await;
    for _ in 0..50 {
        house.owe(vec![to_stranger(2)]).await;
    }
    house
        .until("old screens go from the disk", |house| {
            house.outbox().len() <= 6
        })
        .await;
    house.phone(2);
    house.api.clear_faults();
    house
        .until("everything arrives", |house| house.outbox().is_empty())
        .await;
    let heard = heard(&phone);
    assert!(heard.len() <= 4, "{heard:#?}");
    assert!(
        heard.last().unwrap().contains("52"),
        "the newest question comes last"
    );
    let words = |text: &String| text.contains("51");
    assert!(heard.iter().any(words), "that words were not noted is told");
}
