//! The board is one message that follows what happens.

use std::time::Instant;

use loopback_botapi::{ChatMessage, Phone};

use crate::house::{Kring, PATIENCE};
use crate::play::open_case;
use crate::walk::{Way, walk};

async fn board(facilitator: &Phone) -> ChatMessage {
    facilitator.write("/cases");
    let waiting = |m: &ChatMessage| m.text.starts_with("Wie heeft je nodig?");
    let waiting = facilitator.until(waiting, PATIENCE).await;
    let id = waiting.expect("what waits").id;
    drop(facilitator.press_data(id, "g:board=0").unwrap());
    let all = |m: &ChatMessage| m.text.starts_with("Alle zaken");
    facilitator.until(all, PATIENCE).await.expect("the board")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_board_follows_in_its_own_place_and_at_its_own_pace() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Fiets", &parties).await;
    let board = board(&facilitator).await;
    let mut events = kring.api.subscribe();
    let begun = Instant::now();
    for ((number, id), link) in (1..).zip(11..).zip(links) {
        walk(kring.phone(id, "Iemand"), link, Way::ToTheEnd(9)).await;
        let arrived =
            |m: &ChatMessage| m.id == board.id && m.text.matches("— ingediend").count() == number;
        facilitator
            .until(arrived, PATIENCE)
            .await
            .expect("handed in, as the board shows");
    }
    let took = begun.elapsed();
    let mut edits = 0;
    while let Ok(event) = events.try_recv() {
        edits += usize::from(is_edit_of(&event, board.id));
    }
    let most = usize::try_from(took.as_millis() / 1000).unwrap() + 1;
    assert!((2..=most).contains(&edits), "{edits} edits within {took:?}");
    let boards = facilitator
        .chat()
        .iter()
        .filter(|m| m.text.starts_with("Alle zaken"))
        .count();
    assert_eq!(boards, 1, "no new message");
    assert_eq!(kring.api.violations(), vec![]);
}

fn is_edit_of(event: &loopback_botapi::ChatEvent, board: loopback_botapi::MessageId) -> bool {
    use loopback_botapi::Happening;
    matches!(&event.happening, Happening::Edited(message) if message.id == board)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changed_just_before_a_crash_reaches_the_board() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    let board = board(&facilitator).await;
    let joined = |number| {
        move |m: &ChatMessage| {
            m.id == board.id && m.text.matches("zei nog niet wie").count() == number
        }
    };
    kring.phone(11, "Alex").start(Some(&links[0]));
    facilitator
        .until(joined(1), PATIENCE)
        .await
        .expect("a board that follows");
    let bo = kring.phone(12, "Bo");
    bo.start(Some(&links[1]));
    bo.next(PATIENCE).await.expect("a welcome");
    kring.kill();
    assert!(
        joined(1)(&facilitator.message(board.id).unwrap()),
        "the board had no time to follow"
    );
    kring.start_again();
    facilitator
        .until(joined(2), PATIENCE)
        .await
        .expect("a board that follows after the crash");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
