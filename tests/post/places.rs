//! Where a message goes: in the place of an earlier one, after what is taken back, and on from where it broke off.

use std::time::Duration;

use kring::desk::{Letter, Request};
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::moment::DAY;
use kring_rules::say::{How, View};
use loopback_botapi::{ChatMessage, Fault, FaultRule, Phone, Settings};

use crate::house::{House, NO_PACE, PATIENCE};
use crate::letters::{NOW, answered, board, joined, question, review};

const TOO_OLD: Fault = Fault::Refused(400, "Bad Request: message can't be edited");

/// What stands in this chat of the bot's.
fn standing(phone: &Phone) -> Vec<ChatMessage> {
    let from_the_bot = |message: &ChatMessage| message.is_from_bot() && !message.deleted;
    phone.chat().into_iter().filter(from_the_bot).collect()
}

fn texts(messages: &[ChatMessage]) -> Vec<&str> {
    messages.iter().map(|message| &*message.text).collect()
}

/// These letters, one after the other, and what stands in the chat afterwards.
async fn after(house: &mut House, phone: &Phone, letters: Vec<Letter>) -> Vec<ChatMessage> {
    house.owe(letters).await;
    house
        .until("all went", |house| house.outbox().is_empty())
        .await;
    standing(phone)
}

fn in_place_of(message: &ChatMessage, letter: Letter) -> Letter {
    let message = MessageRef(message.id.0);
    Letter {
        how: How::InPlace(message),
        ..letter
    }
}

/// A question must be seen. That one was answered is seen anyway, in the question that follows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_must_be_seen_comes_anew_when_it_can_stand_in_no_place_any_more() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let first = after(&mut house, &phone, vec![question(1, vec![], 1)]).await;
    let changed = in_place_of(&first[0], question(1, vec![], 2));
    let second = after(&mut house, &phone, vec![changed]).await;
    assert_eq!(second.len(), 1, "it stands where the first stood");
    assert_ne!(second[0].text, first[0].text);
    house.api.fault(FaultRule::new(TOO_OLD).times(2));
    let kept = in_place_of(&first[0], answered(1, 2, "two"));
    assert_eq!(after(&mut house, &phone, vec![kept]).await, second);
    let anew = in_place_of(&first[0], question(1, vec![], 3));
    let third = after(&mut house, &phone, vec![anew]).await;
    assert_eq!(third[..1], second);
    assert_eq!(third.len(), 2);
}

/// Put there once more after a crash, it says the same, and nobody sees it. What came anew would be seen twice.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_stands_in_a_place_holds_up_nothing_until_that_is_on_disk_and_what_came_anew_does() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let first = after(&mut house, &phone, vec![question(1, vec![], 1)]).await;
    house.notes_wait.send_replace(true);
    let changed = in_place_of(&first[0], answered(1, 1, "one"));
    house
        .owe(vec![changed, joined(1, "Bo"), joined(1, "Cas")])
        .await;
    house
        .until("the next came", |_| standing(&phone).len() == 2)
        .await;
    assert_ne!(standing(&phone)[0].text, first[0].text);
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(standing(&phone).len(), 2, "one at a time");
    house.stops();
    let stopped = tokio::time::timeout(Duration::from_millis(200), house.post.last_post());
    assert!(stopped.await.is_err(), "what was sent is noted first");
    house.notes_wait.send_replace(false);
    house.post.last_post().await;
    house
        .until("it is noted", |house| house.outbox().len() == 1)
        .await;
}

/// A board is reported to the desk in the order in which it came to stand there: nothing overtakes that.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_board_that_was_changed_is_on_disk_before_the_next_goes() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let first = after(&mut house, &phone, vec![board(1, 0)]).await;
    house.notes_wait.send_replace(true);
    let changed = in_place_of(&first[0], board(1, 1));
    house.owe(vec![changed, joined(1, "Alex")]).await;
    house
        .until("it changed", |_| standing(&phone)[0].text != first[0].text)
        .await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(standing(&phone).len(), 1);
    house.notes_wait.send_replace(false);
    house
        .until("the next came", |_| standing(&phone).len() == 2)
        .await;
}

/// At once, and one by one where Telegram does not say why it deletes none.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_letter_takes_back_is_gone_when_it_comes() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let letters = vec![joined(1, "Alex"), joined(1, "Bo"), joined(1, "Cas")];
    let before = after(&mut house, &phone, letters).await;
    let taking = |back: &[ChatMessage], alias| Letter {
        take_back: back
            .iter()
            .map(|message| MessageRef(message.id.0))
            .collect(),
        ..joined(1, alias)
    };
    let asked = |house: &House, method| house.api.requests().get(method).copied();
    let deleted = |house: &House| {
        (
            asked(house, "deleteMessages"),
            asked(house, "deleteMessage"),
        )
    };
    let then = after(&mut house, &phone, vec![taking(&before[..2], "Dee")]).await;
    assert_eq!(then[..1], before[2..]);
    assert!(then[1].text.contains("Dee"));
    assert_eq!(deleted(&house), (Some(1), None));
    let refusal = Fault::Refused(400, "Bad Request: nobody ever saw this");
    let rule = FaultRule::new(refusal).on("deleteMessages");
    house.api.fault(rule.times(1));
    let last = after(&mut house, &phone, vec![taking(&then, "Eva")]).await;
    assert_eq!(last.len(), 1);
    assert_eq!(deleted(&house), (Some(2), Some(2)));
}

/// After two days Telegram deletes nothing any more, in whatever words it says so. Before, it is asked again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_taken_back_any_more_holds_up_nothing() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let before = after(&mut house, &phone, vec![joined(1, "Alex")]).await;
    let taking_back = |days: i64| Letter {
        take_back: vec![MessageRef(before[0].id.0)],
        written: NOW.plus(-days * DAY),
        ..joined(1, "Bo")
    };
    let refusal = Fault::Refused(400, "Bad Request: nobody ever saw this");
    house.api.fault(FaultRule::new(refusal).on("deleteMessage"));
    let then = after(&mut house, &phone, vec![taking_back(3)]).await;
    assert_eq!(then.len(), 2);
    house.owe(vec![taking_back(0)]).await;
    house
        .until("it is asked again", |house| {
            house.api.requests().get("deleteMessage") >= Some(&3)
        })
        .await;
    assert_eq!(standing(&phone), then);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_facilitator_gets_their_menu_with_their_first_letter() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    after(&mut house, &phone, vec![joined(1, "Alex")]).await;
    house
        .until("the menu is there", |house| {
            house.api.requests().contains_key("setMyCommands")
        })
        .await;
}

/// It is brought up to date where it stands.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_desk_hears_where_a_board_came_to_stand() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let there = after(&mut house, &phone, vec![board(1, 0), joined(1, "Alex")]).await;
    let (message, page) = (MessageRef(there[0].id.0), View::Board(0));
    let told = tokio::time::timeout(PATIENCE, house.requests.recv()).await;
    let told = told.expect("the desk hears nothing");
    assert!(
        matches!(&told, Some(Request::BoardShown(to, mark))
            if *to == PersonId(1) && (mark.message, &mark.view) == (message, &page)),
        "{told:?}"
    );
    assert!(house.told().is_empty(), "anything else is no board");
}

/// The server fails between the parts of a long message.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_letter_goes_on_where_it_broke_off() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let phone = house.phone(1);
    let numbers: Vec<String> = (1000..3000).map(|number: u32| number.to_string()).collect();
    let long = numbers.join(" ");
    let whole = after(&mut house, &phone, vec![review(1, &long)]).await;
    assert!(whole.len() > 2, "it takes {} messages", whole.len());
    let phone = house.phone(2);
    let slow = Fault::Slow(Duration::from_millis(100));
    house.api.fault(FaultRule::new(slow));
    house.owe(vec![review(2, &long)]).await;
    house
        .until("the first part is there", |_| !standing(&phone).is_empty())
        .await;
    house
        .api
        .fault(FaultRule::new(Fault::ServerError(502)).times(1));
    house
        .until("all went", |house| house.outbox().is_empty())
        .await;
    assert_eq!(texts(&standing(&phone)), texts(&whole));
}
