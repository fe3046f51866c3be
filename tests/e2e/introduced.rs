//! The bot says what it is, before anybody has said anything to it: per language, and only where Telegram has it otherwise.

use crate::house::{Kring, PATIENCE};

async fn until(holds: impl Fn() -> bool) {
    let asked = std::time::Instant::now();
    while !holds() {
        assert!(asked.elapsed() < PATIENCE, "not yet");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_every_language_and_once() {
    let kring = Kring::start().await;
    kring.is_up().await;
    let about = |field, language: &str| kring.api.about(field, language);
    let often = |method: &str| kring.api.requests().get(method).copied().unwrap_or(0);
    // The description is the last of what is said in a language, and languages come one after the other.
    for language in ["", "de", "en", "fr", "nl"] {
        until(|| !about("description", language).is_empty()).await;
    }
    assert!(about("description", "en").contains("Here you prepare"));
    assert!(about("description", "").contains("Hier bereid je je voor"));
    assert!(about("short_description", "nl").starts_with("Bereid je voor"));
    assert_eq!(about("name", ""), "", "the name stays that of BotFather");
    let (set, asked) = (often("setMyDescription"), often("getMyDescription"));
    kring.stop_in_order().await;
    kring.start_again();
    until(|| often("getMyDescription") == 2 * asked).await;
    assert_eq!(often("setMyDescription"), set, "it stands there already");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
