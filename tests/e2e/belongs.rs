//! Which question a text belongs to: the one whose message it answers, or the one that was on the screen.

use std::time::Duration;

use loopback_botapi::{Content, Fault, FaultRule, Phone};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};

async fn hears(phone: &Phone, told: &str) {
    let found = phone.until(|m| m.text.contains(told), PATIENCE).await;
    found.unwrap_or_else(|| panic!("{told} is not said"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_to_a_message_and_what_is_typed_right_after_skipping() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Fiets", &parties).await;
    let alex = kring.phone(11, "Alex");
    let first = to_first_question(&alex, &links[0]).await;
    alex.write("Mijn fiets werd meegenomen.");
    hears(&alex, "Nog iets?").await;
    let next = alex.press_labelled("Volgende vraag").unwrap();
    next.answer(PATIENCE).await.expect("answered");
    hears(&alex, "Wat ging er te ver").await;
    let text = "En het slot was stuk.".into();
    alex.send(Content::Reply { to: first.id, text });
    hears(&alex, "opgeschreven bij ‘Wat er gebeurde’").await;

    let slow = Fault::Slow(Duration::from_millis(2500));
    kring
        .api
        .fault(FaultRule::new(slow).on("sendMessage").times(1));
    alex.press_labelled("Overslaan")
        .unwrap()
        .answer(PATIENCE)
        .await
        .expect("answered");
    tokio::time::sleep(Duration::from_secs(1)).await;
    alex.write("Dit kan echt niet voor mij.");
    hears(&alex, "opgeschreven bij ‘Wat te ver ging’").await;
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
