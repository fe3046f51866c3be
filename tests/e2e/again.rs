//! Telegram delivers again what kring has confirmed: nothing happens twice.

use std::time::{Duration, Instant};

use loopback_botapi::{Author, Phone};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};
use crate::walk::data;

const NOTED: &str = "Nog iets?";

fn everything_heard(phones: &[&Phone]) -> Vec<(usize, usize)> {
    let heard = |phone: &Phone| {
        phone
            .chat()
            .iter()
            .filter(|m| m.author == Author::Bot)
            .count()
    };
    phones
        .iter()
        .map(|phone| (heard(phone), phone.callback_answers().len()))
        .collect()
}

async fn all_taken(kring: &Kring) {
    let asked = Instant::now();
    while kring.api.waiting_updates() > 0 {
        assert!(asked.elapsed() < PATIENCE, "the poll is stuck");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// What was sent is struck out with whatever is written next, or a moment later: killed before, kring says it once more.
async fn all_noted(kring: &Kring) {
    let asked = Instant::now();
    loop {
        let counted = Kring::outcome(&mut kring.command(&["letters"]));
        if String::from_utf8_lossy(&counted.stdout).contains("owed: 0") {
            return;
        }
        assert!(asked.elapsed() < PATIENCE, "something stays owed");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_delivered_again_changes_nothing() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    let alex = kring.phone(11, "Alex");
    let mut question = to_first_question(&alex, &links[0]).await;
    for answer in ["Het eerste.", "Het tweede."] {
        alex.write(answer);
        alex.until(|m| m.text.contains(NOTED), PATIENCE)
            .await
            .expect("noted");
        let next = alex.press_labelled("Volgende vraag").unwrap();
        next.answer(PATIENCE).await.expect("answered");
        question = alex
            .until(|m| m.text.contains("deel 1 van"), PATIENCE)
            .await
            .expect("the next question");
    }
    let choice = data(&question)
        .into_iter()
        .find(|data| data.contains(":choose="))
        .unwrap();
    let press = alex.press_data(question.id, &choice).unwrap();
    press.answer(PATIENCE).await.expect("answered");
    alex.until(
        |m| m.edited.is_none() && m.text.contains("deel 2 van"),
        PATIENCE,
    )
    .await
    .expect("the next phase");
    let people = [&facilitator, &alex];
    let before = everything_heard(&people);

    assert!(
        kring.api.redeliver(1000) > 20,
        "all that was confirmed comes again"
    );
    all_taken(&kring).await;
    assert!(kring.api.redeliver(5) == 5);
    all_taken(&kring).await;
    all_noted(&kring).await;
    kring.kill();
    assert!(
        kring.api.redeliver(1000) > 20,
        "and once more after a crash"
    );
    kring.start_again();
    all_taken(&kring).await;
    // Letters go out in order: had anything been said twice, it would stand before this.
    alex.write("/help");
    alex.next(PATIENCE).await.expect("help");
    facilitator.catch_up();
    facilitator.write("/help");
    facilitator
        .until(|m| m.text.contains("Wat kan je hier doen"), PATIENCE)
        .await
        .expect("help");
    let after = everything_heard(&people);
    let one_more = |(heard, answers): &(usize, usize)| (heard + 1, *answers);
    assert_eq!(after, before.iter().map(one_more).collect::<Vec<_>>());
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
