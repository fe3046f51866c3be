//! Refusals that stay: for good of one message, or of everything this bot sends.

use std::time::Duration;

use kring::desk::{Letter, Mail, Refusal, Request};
use kring_rules::moment::DAY;
use loopback_botapi::{ChatId, Fault, FaultRule, Settings};

use crate::house::{House, NO_PACE, heard};
use crate::letters::{NOW, document, joined, link, signal, to_stranger};
use crate::stage::memory::Fault as RowFault;
use kring::desk::tables;

const NO_MARKUP: Fault = Fault::Refused(400, "Bad Request: can't parse entities: Something");

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_telegram_will_never_take_is_kept_aside_and_holds_up_nothing() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    // Once as it is, once as plain text.
    house
        .api
        .fault(FaultRule::new(NO_MARKUP).in_chat(ChatId(1)).times(2));
    house.owe(vec![joined(1, "Alex"), joined(1, "Bo")]).await;
    house
        .until("the next arrives", |_| heard(&phone).len() == 1)
        .await;
    assert!(heard(&phone)[0].contains("Bo"));
    house
        .until("one stays", |house| house.outbox().len() == 1)
        .await;
    let aside = house.outbox().remove(0);
    assert_eq!(aside.refused, Some(Refusal::Markup));
    let told = house.told();
    assert!(matches!(&told[..], [Request::GaveUp(_, letter)] if **letter == aside));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_buttons_a_message_may_be_taken() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let refusal = Fault::Refused(400, "Bad Request: BUTTON_DATA_INVALID");
    house
        .api
        .fault(FaultRule::new(refusal).in_chat(ChatId(1)).times(1));
    house.owe(vec![signal(1, "Alex")]).await;
    house
        .until("it arrives", |house| house.owed_to(1) == 0)
        .await;
    let message = phone
        .chat()
        .into_iter()
        .find(loopback_botapi::ChatMessage::is_from_bot)
        .unwrap();
    assert!(message.text.contains("Alex") && message.buttons().is_empty());
}

/// The token is withdrawn while sixty people wait for an answer: the documented remedy comes before any loss.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_withdrawn_token_loses_nothing() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phones: Vec<_> = (1..=60).map(|chat| house.phone(chat)).collect();
    house
        .api
        .fault(FaultRule::new(Fault::Refused(401, "Unauthorized")));
    house
        .owe((1..=60).map(|to| joined(to, "Alex")).collect())
        .await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(house.outbox().len(), 60);
    assert!(house.told().is_empty(), "that is not the people's doing");
    house.api.clear_faults();
    house
        .until("everybody is told", |house| house.outbox().is_empty())
        .await;
    assert!(phones.iter().all(|phone| heard(phone).len() == 1));
}

/// Nobody knows why it is refused: it is kept, and what else is owed to the same person goes on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_that_is_refused_again_and_again_steps_aside() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let refusal = Fault::Refused(400, "Bad Request: nobody ever saw this");
    house
        .api
        .fault(FaultRule::new(refusal).in_chat(ChatId(1)).times(3));
    house.owe(vec![joined(1, "Alex"), joined(1, "Bo")]).await;
    house
        .until("the next arrives", |_| heard(&phone).len() == 1)
        .await;
    assert!(heard(&phone)[0].contains("Bo"));
    house
        .until("only the first is still owed", |house| {
            house.outbox().len() == 1
        })
        .await;
    assert_eq!(house.outbox()[0].refused, None);
    assert!(
        !house.post.awaits(kring_rules::ids::PersonId(1)),
        "boards need not wait for it"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_stranger_who_blocks_the_bot_nothing_stays() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    phone.block();
    house.owe(vec![to_stranger(1)]).await;
    house
        .until("it is gone", |house| house.outbox().is_empty())
        .await;
    house.api.fault(FaultRule::new(NO_MARKUP));
    house.phone(2);
    house.owe(vec![to_stranger(2)]).await;
    house
        .until("it is gone", |house| house.outbox().is_empty())
        .await;
}

/// What is owed to somebody who cannot be reached is let go of after a month, but for signals and links.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_for_somebody_out_of_reach_expires() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    house.phone(1).block();
    house.post.time_is(NOW);
    let days_ago = |days: i64, letter: Letter| Letter {
        written: NOW.plus(-days * DAY),
        ..letter
    };
    house
        .owe(vec![
            days_ago(31, joined(1, "Alex")),
            days_ago(29, joined(1, "Bo")),
            days_ago(300, signal(1, "Cas")),
            days_ago(300, link(1, "Dee")),
        ])
        .await;
    house
        .until("it is let go", |house| house.outbox().len() == 3)
        .await;
    assert!(
        house
            .outbox()
            .iter()
            .all(|letter| letter.written != NOW.plus(-31 * DAY))
    );
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(house.outbox().len(), 3);
}

/// Nobody tries to send them anything any more: it is let go of as time goes. Who is only out of reach for now loses nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_for_somebody_out_of_reach_expires_as_time_goes() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    house.phone(1).block();
    house.phone(2);
    let down = FaultRule::new(Fault::ServerError(502));
    house.api.fault(down.in_chat(ChatId(2)));
    house
        .owe(vec![joined(1, "Alex"), signal(1, "Cas"), joined(2, "Bo")])
        .await;
    let told = house.requests.recv().await;
    assert!(matches!(told, Some(Request::Unreachable(who)) if who.0 == 1));
    house.post.time_is(NOW.plus(31 * DAY));
    house
        .until("it is let go", |house| house.owed_to(1) == 1)
        .await;
    assert!(house.outbox().iter().any(Letter::is_signal));
    assert_eq!(house.owed_to(2), 1);
    assert!(house.post.awaits(kring_rules::ids::PersonId(2)));
}

/// Without its file there is nothing to say: it is not sent as plain text.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_telegram_will_never_take_is_kept_aside() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let refusal = Fault::Refused(400, "Bad Request: file must be non-empty");
    house.api.fault(FaultRule::new(refusal).on("sendDocument"));
    house.owe(vec![document(1)]).await;
    let told = house.requests.recv().await;
    assert!(matches!(told, Some(Request::GaveUp(..))));
    assert_eq!(house.outbox()[0].refused, Some(Refusal::File));
    assert!(heard(&phone).is_empty());
}

/// kring panics while it puts a letter into words: that one is kept aside, and the next to the same person goes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_that_kring_fails_on_holds_up_nothing() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    house.clock.breaks(1);
    house.owe(vec![joined(1, "Alex"), joined(1, "Bo")]).await;
    house
        .until("the next arrives", |_| heard(&phone).len() == 1)
        .await;
    assert!(heard(&phone)[0].contains("Bo"));
    house
        .until("one stays", |house| house.outbox().len() == 1)
        .await;
    assert_eq!(house.outbox()[0].refused, Some(Refusal::Wording));
    let told = house.told();
    assert!(matches!(&told[..], [Request::GaveUp(..)]));
}

/// kring panics when a letter has arrived, before that is noted: it stays in the outbox, and is not sent again and again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_of_which_kring_cannot_note_that_it_arrived_holds_up_nothing() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    house
        .store
        .spoil(tables::SENT, &[], RowFault::PanicsWhenWritten);
    house.owe(vec![joined(1, "Alex"), joined(1, "Bo")]).await;
    house
        .until("both arrive", |_| heard(&phone).len() == 2)
        .await;
    house
        .until("they wait for nothing", |house| {
            !house.post.awaits(kring_rules::ids::PersonId(1))
        })
        .await;
    house.store.mend();
    house.owe(vec![joined(1, "Cas")]).await;
    house
        .until("the next arrives", |_| heard(&phone).len() == 3)
        .await;
    house
        .until("two stay", |house| house.outbox().len() == 2)
        .await;
}
