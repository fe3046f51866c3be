//! An organisation rewords the consent screens: everybody is asked anew before anything else is noted.

use std::fs;

use loopback_botapi::{ChatMessage, Phone};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, say, to_first_question};

const CONSENT: &str = ":consent=yes";

fn consent(message: &ChatMessage) -> Option<String> {
    let mut data = message.buttons().into_iter().filter_map(|b| b.data);
    data.find(|data| data.ends_with(CONSENT))
}

async fn is_asked_after(phone: &Phone, text: &str) -> ChatMessage {
    phone.catch_up();
    phone.write(text);
    phone.next(PATIENCE).await.expect("an answer")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reworded_consents_are_asked_anew_and_nothing_is_noted_before() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(&facilitator, "Fiets", &[("Alex", "harmed")]).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    say(&alex, "Mijn fiets was weg.").await;
    kring.stop_in_order().await;

    let settings = kring.beside("kring.toml");
    fs::write(&settings, "consents_reworded = 1").unwrap();
    let mut command = kring.command(&["run"]);
    kring.start_as(command.arg("--config").arg(&settings));
    let mut screen = is_asked_after(&alex, "Dit mag nog niet opgeschreven worden.").await;
    assert!(screen.text.contains("iets veranderd"), "{}", screen.text);
    for number in 0..4 {
        let data = consent(&screen).unwrap_or_else(|| panic!("screen {number}: {}", screen.text));
        alex.catch_up();
        let press = alex.press_data(screen.id, &data).unwrap();
        press.answer(PATIENCE).await.expect("answered");
        let next = alex.until(|message| message.edited.is_none(), PATIENCE);
        screen = next.await.expect("what comes next");
    }
    assert_eq!(consent(&screen), None, "{}", screen.text);
    let answers = is_asked_after(&alex, "/review").await;
    assert!(answers.text.contains("1 van 3"), "{}", answers.text);
}
