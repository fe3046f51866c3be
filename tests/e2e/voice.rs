//! Voice notes over HTTP: fetched, kept and played, whatever fails on the way.

use loopback_botapi::{ChatMessage, Content, Fault, FaultRule, Phone};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, press, to_first_question};

const FETCHES: &str = "haal ik op";
const NOT_FETCHED: &str = "kon ik niet ophalen";
const TOO_LARGE: &str = "is te groot";
const STILL: &str = "wordt nog opgehaald";
/// As large as is kept.
const LARGEST: usize = 2 * 1024 * 1024;

/// What nobody could mistake for anything else.
fn sound(bytes: usize) -> Vec<u8> {
    let marker = b"OggS met een blauwe stem ".iter().copied().cycle();
    marker.take(bytes).collect()
}

async fn speaks(phone: &Phone, bytes: usize) -> ChatMessage {
    phone.catch_up();
    phone.send(Content::Voice {
        seconds: 42,
        bytes: sound(bytes),
    });
    let answered = phone.until(|m| m.text.contains("spraakbericht"), PATIENCE);
    answered.await.expect("a kind answer")
}

/// The first party's answers, as soon as nothing in them is still to be fetched.
async fn until_it_is_here(facilitator: &Phone) {
    facilitator.write("/cases");
    for _ in 0..100 {
        press(facilitator, ":answers=1").await;
        let chat = facilitator.chat();
        let newest = chat.iter().rev().find(|m| m.text.contains("De antwoorden"));
        if newest.is_some_and(|page| !page.text.contains(STILL)) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("it never came");
}

async fn looks_at_alex(facilitator: &Phone) {
    facilitator.catch_up();
    facilitator.write("/cases");
    facilitator.next(PATIENCE).await.expect("a board");
    for verb in [":show", ":party=1"] {
        press(facilitator, verb).await;
    }
}

async fn plays(facilitator: &Phone) -> ChatMessage {
    let chat = facilitator.chat();
    let buttons = chat.iter().rev().flat_map(ChatMessage::buttons);
    let data = buttons.filter_map(|button| button.data);
    let hear = data.into_iter().find(|data| data.contains(":hear="));
    let hear = hear.expect("a button that plays it");
    let verb = hear.rsplit_once(':').unwrap().1.to_owned();
    press(facilitator, &format!(":{verb}")).await;
    let chat = facilitator.chat();
    let played = chat.into_iter().rev().find(|m| m.media.is_some());
    played.expect("a voice note")
}

fn heard(kring: &Kring, message: &ChatMessage) -> Vec<u8> {
    let json = &message.media.as_ref().unwrap().json;
    let id = json["file_id"].as_str().unwrap();
    kring.api.file(id).unwrap().bytes.to_vec()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_voice_note_survives_a_bad_line_and_a_kill_and_is_played() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Wilg", &parties).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    kring
        .api
        .fault(FaultRule::new(Fault::ServerError(502)).on("getFile"));
    let said = speaks(&alex, LARGEST).await;
    assert!(said.text.contains(FETCHES), "{}", said.text);
    alex.write("En dit erbij.");
    let goes_on = alex.until(|m| m.text.contains("Nog iets"), PATIENCE);
    goes_on.await.expect("nothing waits for it");
    kring.kill();
    kring.start_again();
    kring.is_up().await;
    kring.api.clear_faults();
    for fault in [Fault::LostRequest, Fault::TooManyRequests(1)] {
        kring
            .api
            .fault(FaultRule::new(fault).on("getFile").times(1));
    }
    looks_at_alex(&facilitator).await;
    until_it_is_here(&facilitator).await;
    let played = plays(&facilitator).await;
    assert_eq!(played.media.as_ref().unwrap().kind, "voice");
    assert!(played.protect_content, "it is not to be forwarded");
    assert_eq!(heard(&kring, &played), sound(LARGEST));
    let log = kring.log();
    for secret in ["BQACAgQAAxkBAAI", "voice/", "blauwe stem"] {
        assert!(!log.contains(secret), "{secret} is in the log");
    }
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_fetched_or_is_too_large_is_told() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Wilg",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    );
    let links = links.await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    let large = speaks(&alex, LARGEST + 1).await;
    assert!(large.text.contains("te lang voor mij"), "{}", large.text);
    let gone = Fault::Refused(400, "Bad Request: invalid file_id");
    kring.api.fault(FaultRule::new(gone).on("getFile").times(1));
    alex.catch_up();
    alex.send(Content::Voice {
        seconds: 3,
        bytes: sound(9),
    });
    let told = alex.until(|m| m.text.contains(NOT_FETCHED), PATIENCE);
    let told = told.await.expect("told that it did not come");
    assert!(told.text.contains("Wat is er gebeurd?"), "{}", told.text);
    let big = Fault::Refused(400, "Bad Request: file is too big");
    kring.api.fault(FaultRule::new(big).on("getFile").times(1));
    alex.send(Content::Voice {
        seconds: 3,
        bytes: sound(9),
    });
    let told = alex.until(|m| m.text.contains(TOO_LARGE), PATIENCE);
    told.await.expect("told that it is too large");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
