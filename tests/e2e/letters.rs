//! Letters that Telegram refuses: nothing is lost, what is left to do is told, and it can be done.

use std::process::Output;
use std::time::Duration;

use loopback_botapi::{BotApi, ChatId, Fault, FaultRule, Person, Phone, Settings};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, press, say, to_first_question};

const NOTED: &str = "Nog iets?";
const PARTIES: [(&str, &str); 2] = [("Alex", "harmed"), ("Bo", "responsible")];
const NO_MARKUP: Fault = Fault::Refused(400, "Bad Request: can't parse entities: Something");

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

async fn hears(phone: &Phone, text: &str) {
    let heard = phone.until(|m| m.text.contains(text), PATIENCE).await;
    heard.unwrap_or_else(|| panic!("never heard: {text}"));
}

/// The token is withdrawn while answers wait behind a bad line: kring stops before anything is lost, and after the start
/// with a token that is accepted everybody has their answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_withdrawn_token_stops_kring_and_loses_nothing() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(&facilitator, "Fiets", &PARTIES).await;
    let people = [kring.phone(11, "Alex"), kring.phone(12, "Bo")];
    for (phone, link) in people.iter().zip(&links) {
        to_first_question(phone, link).await;
    }
    let bad_line = FaultRule::new(Fault::ServerError(502)).on("sendMessage");
    kring.api.fault(bad_line);
    for phone in &people {
        phone.write("Dit is wat er gebeurde.");
    }
    while kring.api.waiting_updates() > 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    kring.api.clear_faults();
    kring
        .api
        .fault(FaultRule::new(Fault::Refused(401, "Unauthorized")));
    people[0].write("En daarna dit.");
    assert!(!kring.ended().await.success());
    let log = kring.log();
    assert!(log.contains("no longer accepts the token"), "{log}");
    kring.api.clear_faults();
    kring.start_again();
    for phone in &people {
        hears(phone, NOTED).await;
    }
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_could_not_be_delivered_is_counted_and_sent_again() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(&facilitator, "Fiets", &PARTIES).await;
    let (alex, bo) = (kring.phone(11, "Alex"), kring.phone(12, "Bo"));
    say(&facilitator, "/cases").await;
    // The notice that Alex came, as it is and as plain text.
    kring.api.fault(
        FaultRule::new(NO_MARKUP)
            .on("sendMessage")
            .in_chat(ChatId(1))
            .times(2),
    );
    to_first_question(&alex, &links[0]).await;
    kring.logs("it is kept aside").await;
    to_first_question(&bo, &links[1]).await;
    hears(&facilitator, "niet afleveren").await;

    let checked = said(&Kring::outcome(&mut kring.command(&["check"])));
    let told = "letters    NOT in order: 1 could not be delivered";
    assert!(checked.contains(told), "{checked}");
    for is_running in [true, false] {
        let counted = said(&Kring::outcome(&mut kring.command(&["letters"])));
        assert!(counted.contains("could not be delivered: 1\n"), "{counted}");
        assert!(
            counted.contains("Telegram cannot read the text: 1"),
            "{counted}"
        );
        assert!(!counted.contains("Alex"), "{counted}");
        if is_running {
            kring.stop_in_order().await;
        }
    }
    kring.start_again();
    kring.is_up().await;
    let retried = said(&Kring::outcome(&mut kring.command(&["letters", "retry"])));
    assert_eq!(retried, "sent again: 1\n");
    let again = |m: &loopback_botapi::ChatMessage| {
        m.text.contains("De link is geopend") && m.text.contains("Alex")
    };
    let again = facilitator.until(again, PATIENCE);
    again.await.expect("the notice that Alex came");
    let checked = said(&Kring::outcome(&mut kring.command(&["check"])));
    assert!(checked.contains("letters    in order"), "{checked}");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

/// What is kept aside is forgotten with what it is about.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_erased_is_not_kept_aside_either() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(&facilitator, "Fiets", &PARTIES).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    hears(&facilitator, "De link is geopend").await;
    say(&alex, "Dit is wat er gebeurde.").await;
    kring.api.fault(
        FaultRule::new(NO_MARKUP)
            .on("sendMessage")
            .in_chat(ChatId(1)),
    );
    drop(
        facilitator
            .press_data(loopback_botapi::MessageId(1), &answers_of(&alex))
            .unwrap(),
    );
    kring.logs("it is kept aside").await;
    kring.api.clear_faults();
    press(&alex, ":stop").await;
    press(&alex, ":stop-erase").await;
    press(&alex, ":erase").await;
    hears(&facilitator, "liet alles wissen").await;
    let counted = said(&Kring::outcome(&mut kring.command(&["letters"])));
    assert!(counted.contains("could not be delivered: 0"), "{counted}");
    kring.stop_in_order().await;
}

/// The button under which the facilitator of this participant's case reads their answers.
fn answers_of(participant: &Phone) -> String {
    let chat = participant.chat();
    let mut data = chat.iter().flat_map(crate::walk::data);
    let data = data.find(|data| data.starts_with("p:")).unwrap();
    let case = data.split(':').nth(1).unwrap();
    format!("f:{case}:answers=1")
}

/// The same bot behind another Bot API server, whose numbers begin a little lower: nothing said there goes by in silence.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_counts_from_a_little_lower_is_heard() {
    let numbered = |first_update_id| Settings {
        first_update_id: Some(first_update_id),
        ..Settings::default()
    };
    let kring = Kring::asleep(numbered(50_000)).await.logging("info");
    kring.start_again();
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(&facilitator, "Fiets", &PARTIES).await;
    to_first_question(&kring.phone(11, "Alex"), &links[0]).await;
    kring.stop_in_order().await;

    let other = BotApi::start(numbered(49_900)).await.unwrap();
    // What is written in the same second may have been handled before.
    tokio::time::sleep(Duration::from_millis(1100)).await;
    let alex = other.phone(&Person::new(11, "Alex", "nl"));
    kring.start_as(
        kring
            .command(&["run"])
            .env("TELOXIDE_API_URL", other.api_url().as_str()),
    );
    alex.write("/help");
    hears(&alex, "Wat heb je nodig").await;
    assert!(!kring.log().contains("passed over"), "{}", kring.log());

    while other.redeliver(1) == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    kring
        .logs("an update that was handled before is passed over")
        .await;
    kring.stop_in_order().await;
}
