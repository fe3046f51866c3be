//! People who cannot be reached: their letters are kept, their facilitator hears of it once, nobody else waits.

use std::time::Duration;

use loopback_botapi::{ChatMessage, MessageId, Phone};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};
use crate::walk::data;

const NOTED: &str = "Nog iets?";
const UNREACHABLE: &str = "Is niet bereikbaar";
const REACHABLE: &str = "Is weer bereikbaar";

fn count(phone: &Phone, text: &str) -> usize {
    phone
        .chat()
        .iter()
        .filter(|m| m.is_from_bot() && m.text.contains(text))
        .count()
}

/// The facilitator opens the facts of a party again, which that party is told.
async fn reopens_the_facts(facilitator: &Phone, case: &str, party: u8) {
    let shows = format!("f:{case}:phases={party}");
    drop(facilitator.press_data(MessageId(1), &shows).unwrap());
    let reopens = format!("f:{case}:reopen={party}~facts:");
    let button = |m: &ChatMessage| data(m).into_iter().find(|data| data.starts_with(&reopens));
    let parts = facilitator.until(|m| button(m).is_some(), PATIENCE).await;
    let parts = parts.expect("the parts of the preparation");
    let press = facilitator.press_data(parts.id, &button(&parts).unwrap());
    drop(press.unwrap());
}

fn case_of(participant: &Phone) -> String {
    let chat = participant.chat();
    let data = chat
        .iter()
        .flat_map(data)
        .find(|data| data.starts_with("p:"))
        .unwrap();
    data.split(':').nth(1).unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_blocked_the_bot_finds_everything_when_they_are_back() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    let (alex, bo) = (kring.phone(11, "Alex"), kring.phone(12, "Bo"));
    to_first_question(&alex, &links[0]).await;
    to_first_question(&bo, &links[1]).await;
    let case = case_of(&alex);

    alex.write("Eerst dit.");
    alex.block();
    facilitator
        .until(|m| m.text.contains(UNREACHABLE), PATIENCE)
        .await
        .expect("told");
    bo.write("Bij mij ging het zo.");
    bo.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("nobody waits for Alex");
    reopens_the_facts(&facilitator, &case, 1).await;
    facilitator
        .until(|m| m.text.contains("staat weer open"), PATIENCE)
        .await
        .expect("done");
    kring.kill();
    kring.start_again();
    bo.write("En daarna zo.");
    bo.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("nobody waits after a restart");
    assert_eq!(
        count(&alex, NOTED),
        0,
        "nothing reaches a phone that refuses"
    );

    alex.unblock_in_settings();
    facilitator
        .until(|m| m.text.contains(REACHABLE), PATIENCE)
        .await
        .expect("told");
    let reopened = alex
        .until(|m| m.text.contains("weer opengezet"), PATIENCE)
        .await;
    let reopened = reopened.expect("what they read last is where they are now");
    assert_eq!(
        count(&alex, NOTED),
        0,
        "no older screen comes: {}",
        reopened.text
    );
    alex.write("Opnieuw dit.");
    alex.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("it goes on");
    assert_eq!(
        (
            count(&facilitator, UNREACHABLE),
            count(&facilitator, REACHABLE)
        ),
        (1, 1)
    );
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deleted_account_is_noticed_when_something_is_owed() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    let (alex, bo) = (kring.phone(11, "Alex"), kring.phone(12, "Bo"));
    to_first_question(&alex, &links[0]).await;
    to_first_question(&bo, &links[1]).await;
    alex.write("Eerst dit.");
    alex.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("noted");
    let case = case_of(&alex);
    alex.deactivate();
    reopens_the_facts(&facilitator, &case, 1).await;
    facilitator
        .until(|m| m.text.contains(UNREACHABLE), PATIENCE)
        .await
        .expect("told");
    reopens_the_facts(&facilitator, &case, 1).await;
    bo.write("Bij mij ging het zo.");
    bo.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("nobody waits for Alex");
    kring.stop_in_order().await;
    kring.start_again();
    bo.write("En daarna zo.");
    bo.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("it goes on");
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(count(&facilitator, UNREACHABLE), 1);
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_facilitator_who_blocked_the_bot_reads_it_later() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    facilitator.block();
    let (alex, bo) = (kring.phone(11, "Alex"), kring.phone(12, "Bo"));
    to_first_question(&alex, &links[0]).await;
    to_first_question(&bo, &links[1]).await;
    assert_eq!(count(&facilitator, "De link is geopend"), 0);
    facilitator.unblock();
    for party in ["Alex", "Bo"] {
        let joined = facilitator
            .until(|m| m.text.contains("De link is geopend"), PATIENCE)
            .await;
        assert!(joined.expect("a notice").text.contains(party), "in order");
    }
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
