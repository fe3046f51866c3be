//! Someone sends very much at once: nobody else waits for that, and nothing of it is lost.

use loopback_botapi::{FloodLimit, Phone, Settings};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};

const MESSAGES: usize = 300;
const NOTED: &str = "Nog iets?";

fn heard(phone: &Phone) -> usize {
    phone.chat().iter().filter(|m| m.is_from_bot()).count()
}

async fn flooded(settings: Settings) -> (Kring, Phone, Phone) {
    let kring = Kring::start_on(settings).await;
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
    for number in 0..MESSAGES {
        alex.write(&format!("Bericht {number}."));
    }
    bo.write("Bij mij ging het zo.");
    (kring, alex, bo)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_messages_at_once() {
    let (kring, alex, bo) = flooded(Settings::default()).await;
    let before = heard(&alex);
    bo.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("noted");
    let meanwhile = heard(&alex) - before;
    assert!(
        meanwhile < MESSAGES / 2,
        "Bo waited for {meanwhile} replies to Alex"
    );
    // What was written later is said to be kept in one word with what came before.
    let full = alex.until(|m| m.text.contains("Dit antwoord is vol"), PATIENCE);
    full.await.expect("as much as an answer holds");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

/// Telegram lets a bot write no more than about a message a second in one chat.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_messages_where_telegram_keeps_the_pace() {
    let flood = Some(FloodLimit {
        burst: 30,
        per_second: 2.0,
    });
    let (kring, alex, bo) = flooded(Settings {
        flood,
        ..Settings::default()
    })
    .await;
    bo.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("noted");
    assert!(heard(&alex) < MESSAGES / 2);
    let took = kring.stop_in_order().await;
    assert!(
        took.as_secs() < 5,
        "waiting to be allowed to send keeps nobody from stopping: {took:?}"
    );
    assert_eq!(kring.api.violations(), vec![]);
}
