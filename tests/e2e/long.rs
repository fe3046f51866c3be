//! One thought in several messages is one answer.

use loopback_botapi::{Fault, FaultRule, Phone};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};

const NOTED: &str = "Nog iets?";

async fn a_participant(kring: &Kring) -> Phone {
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    alex
}

/// The participant's own answers on the facts, as `/review` shows them, without line breaks.
async fn own_answers(phone: &Phone) -> String {
    phone.write("/review");
    phone
        .until(
            |m| {
                let mut buttons = m.buttons().into_iter();
                buttons.any(|b| b.data.is_some_and(|data| data.contains(":phase=")))
            },
            PATIENCE,
        )
        .await
        .expect("a review");
    phone.press_labelled("Feiten").unwrap();
    let mut pages = String::new();
    loop {
        let page = phone.next(PATIENCE).await.expect("the facts");
        pages.push_str(&page.text);
        pages.push(' ');
        if page
            .buttons()
            .iter()
            .any(|b| b.data.as_deref().is_some_and(|d| d.contains(":open=")))
        {
            return pages.split_whitespace().collect::<Vec<_>>().join(" ");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nine_thousand_characters() {
    let kring = Kring::start().await;
    let alex = a_participant(&kring).await;
    let words: Vec<String> = (1000..2500).map(|number| format!("w{number}")).collect();
    let text = words.join(" ");
    assert!(text.len() > 8_900, "{}", text.len());
    assert_eq!(alex.write(&text).len(), 3, "the phone splits it");
    alex.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("noted");
    let answers = own_answers(&alex).await;
    assert!(answers.contains(&text), "every word, once and in order");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

/// However slow the next question is shown: what was written before belongs to the answer before.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_messages_before_the_next_question_was_shown() {
    let kring = Kring::start().await;
    let alex = a_participant(&kring).await;
    let slow = Fault::Slow(std::time::Duration::from_millis(700));
    kring.api.fault(FaultRule::new(slow).on("sendMessage"));
    alex.write("Het begon zo.");
    tokio::time::sleep(std::time::Duration::from_millis(150)).await;
    alex.write("En het eindigde zo.");
    alex.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("noted");
    alex.until(|m| m.text.contains("Ook genoteerd"), PATIENCE)
        .await
        .expect("noted as well");
    kring.api.clear_faults();
    let next = alex.press_labelled("Volgende vraag").unwrap();
    next.answer(PATIENCE).await.expect("answered");
    alex.until(|m| m.text.contains("Wat ging er te ver"), PATIENCE)
        .await
        .expect("the next question");
    alex.write("Dat kon voor mij niet.");
    alex.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("the question after that");
    let answers = own_answers(&alex).await;
    assert!(
        answers.contains("Het begon zo. En het eindigde zo."),
        "{answers}"
    );
    assert!(!answers.contains("eindigde zo. Dat kon"), "{answers}");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
