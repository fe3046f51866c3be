//! A party erases everything, or a facilitator a whole case: what the bot sent lately goes from the chats, whatever goes
//! wrong meanwhile.

use std::time::Duration;

use loopback_botapi::{ChatMessage, Fault, FaultRule, Phone};

use crate::house::{Kring, PATIENCE, secret};
use crate::play::{Answers, open_case, prepare, press, say, to_first_question};
use crate::walk::data;

const WORDS: &str = "mijn blauwe fiets was stuk";
const ERASED: &str = "Het is gewist";
const NOTED: &str = "Nog iets?";

/// What the bot said and still stands in the chat.
fn reads(phone: &Phone) -> Vec<String> {
    let chat = phone.chat().into_iter();
    let there = chat.filter(|message| message.is_from_bot() && !message.deleted);
    there.map(|message| message.text).collect()
}

fn can_read(phone: &Phone, text: &str) -> bool {
    reads(phone).iter().any(|read| read.contains(text))
}

/// Waits until nothing with this text stands in the chat.
async fn is_gone(phone: &Phone, text: &str) {
    let waiting = async {
        while can_read(phone, text) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let waited = tokio::time::timeout(PATIENCE, waiting).await;
    assert!(waited.is_ok(), "{text} stays: {:#?}", reads(phone));
}

async fn appears(phone: &Phone, text: &str) {
    let found = phone.until(|m| m.text.contains(text), PATIENCE).await;
    assert!(found.is_some(), "{text} never comes: {:#?}", reads(phone));
}

/// Says that everything is to be erased; the answer is not waited for.
async fn erases(phone: &Phone) {
    press(phone, ":stop").await;
    press(phone, ":stop-erase").await;
    presses(phone, ":erase").await;
}

async fn presses(phone: &Phone, verb: &str) {
    let chat = phone.chat();
    let there = chat.iter().rev().filter(|message| !message.deleted);
    let newest = there.into_iter().find_map(|message| {
        let found = data(message).into_iter().find(|data| data.contains(verb));
        Some((message.id, found?))
    });
    let (message, data) = newest.unwrap_or_else(|| panic!("no button {verb}"));
    phone.catch_up();
    let press = phone.press_data(message, &data).unwrap();
    press.answer(PATIENCE).await.expect("answered");
}

struct Case {
    an: Phone,
    alex: Phone,
    links: Vec<String>,
}

async fn opened(kring: &Kring) -> Case {
    let an = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&an, "Fiets", &parties).await;
    let alex = kring.phone(11, "Alex");
    Case { an, alex, links }
}

/// Alex has answered one question, and An has read it.
async fn answered_and_read(kring: &Kring) -> Case {
    let case = opened(kring).await;
    to_first_question(&case.alex, &case.links[0]).await;
    say(&case.alex, WORDS).await;
    case.an
        .until(|m| m.text.contains("geopend"), PATIENCE)
        .await;
    press(&case.an, "party=1").await;
    press(&case.an, "answers=1").await;
    assert!(can_read(&case.an, WORDS));
    case
}

async fn all_is_gone(kring: &Kring, case: &Case) {
    is_gone(&case.an, WORDS).await;
    let left = reads(&case.alex);
    assert!(left.len() == 1 && left[0].contains(ERASED), "{left:#?}");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_sent_lately_goes_from_every_chat() {
    let kring = Kring::start().await;
    let case = opened(&kring).await;
    let bo = kring.phone(12, "Bo");
    let text = WORDS;
    let answers = Answers {
        text,
        ..Answers::default()
    };
    prepare(&case.alex, &case.links[0], &answers).await;
    prepare(&bo, &case.links[1], &Answers::default()).await;
    appears(&case.an, "Iedereen is klaar").await;
    press(&case.an, ":summary").await;
    appears(&case.an, WORDS).await;
    say(&case.an, "/cases").await;
    let before = reads(&bo);
    erases(&case.alex).await;
    appears(&case.alex, ERASED).await;
    assert_eq!(reads(&bo), before, "nothing of anybody else's goes");
    assert!(can_read(&case.an, "Fiets"), "the board holds no words");
    say(&case.an, "/cases").await;
    all_is_gone(&kring, &case).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_telegram_does_not_do_at_once_is_tried_again() {
    let kring = Kring::start().await;
    let case = answered_and_read(&kring).await;
    for fault in [
        Fault::ServerError(502),
        Fault::TooManyRequests(1),
        Fault::LostRequest,
        Fault::LostAnswer,
        Fault::MalformedAnswer,
    ] {
        let in_chat = |phone: &Phone| FaultRule::new(fault).in_chat(phone.id()).times(1);
        for phone in [&case.alex, &case.an] {
            kring.api.fault(in_chat(phone).on("deleteMessages"));
            kring.api.fault(in_chat(phone).on("deleteMessage"));
        }
    }
    erases(&case.alex).await;
    appears(&case.alex, ERASED).await;
    all_is_gone(&kring, &case).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_before_anything_is_deleted() {
    let kring = Kring::start().await;
    let case = answered_and_read(&kring).await;
    let broken = || FaultRule::new(Fault::ServerError(500));
    kring.api.fault(broken().on("deleteMessages"));
    kring.api.fault(broken().on("deleteMessage"));
    erases(&case.alex).await;
    kring.kill();
    assert!(can_read(&case.an, WORDS) && can_read(&case.alex, NOTED));
    kring.api.clear_faults();
    kring.start_again();
    appears(&case.alex, ERASED).await;
    is_gone(&case.an, WORDS).await;
    // The message whose number was on its way to the disk at the kill is known to nobody.
    let left = reads(&case.alex);
    assert!(left.len() <= 2 && !can_read(&case.alex, NOTED), "{left:#?}");
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_after_everything_was_deleted() {
    let kring = Kring::start().await;
    let case = answered_and_read(&kring).await;
    let lost = FaultRule::new(Fault::ServerError(500)).on("sendMessage");
    press(&case.alex, ":stop").await;
    press(&case.alex, ":stop-erase").await;
    kring.api.fault(lost);
    presses(&case.alex, ":erase").await;
    is_gone(&case.an, WORDS).await;
    is_gone(&case.alex, NOTED).await;
    kring.kill();
    kring.api.clear_faults();
    kring.start_again();
    appears(&case.alex, ERASED).await;
    all_is_gone(&kring, &case).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_older_than_two_days_stays_and_nothing_fails() {
    let kring = Kring::start().await;
    let case = answered_and_read(&kring).await;
    let old = reads(&case.alex).len();
    kring.api.advance_clock(Duration::from_hours(49));
    erases(&case.alex).await;
    appears(&case.alex, ERASED).await;
    let left = reads(&case.alex);
    assert!(left[old].contains(ERASED), "{left:#?}");
    assert_eq!(left.len(), old + 1, "{left:#?}");
    appears(&case.an, "liet alles wissen").await;
    assert!(can_read(&case.an, WORDS));
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

/// The words are on their way to the facilitator, or would be once more, at the moment they are erased.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_just_being_sent_goes_as_well() {
    for (fault, times_sent) in [
        (Fault::Slow(Duration::from_millis(1500)), 1),
        (Fault::TooManyRequests(2), 0),
    ] {
        let kring = Kring::start().await;
        let case = answered_and_read(&kring).await;
        press(&case.alex, ":stop").await;
        press(&case.alex, ":stop-erase").await;
        let held_up = FaultRule::new(fault)
            .on("sendMessage")
            .in_chat(case.an.id());
        kring.api.fault(held_up.times(1));
        let before = case.an.chat().len();
        presses(&case.an, "answers=1").await;
        presses(&case.alex, ":erase").await;
        appears(&case.alex, ERASED).await;
        appears(&case.an, "liet alles wissen").await;
        let since = case.an.chat().split_off(before);
        let sent = since.iter().filter(|m| m.text.contains(WORDS));
        assert_eq!(sent.count(), times_sent, "{fault:?}");
        all_is_gone(&kring, &case).await;
    }
}

/// Telegram takes at most a hundred at once; here it deletes none by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_chat_goes_in_lots() {
    const MANY: usize = 210;
    let kring = Kring::start().await;
    let case = answered_and_read(&kring).await;
    let before = reads(&case.alex).len();
    for _ in 0..MANY {
        case.alex.write("/help");
    }
    while reads(&case.alex).len() < before + MANY {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    press(&case.an, "answers=1").await;
    let alone = FaultRule::new(Fault::ServerError(500)).on("deleteMessage");
    kring.api.fault(alone.in_chat(case.alex.id()));
    erases(&case.alex).await;
    appears(&case.alex, ERASED).await;
    all_is_gone(&kring, &case).await;
}

/// What the bot said with any of these words, on a button too, and still stands in the chat.
fn holding(phone: &Phone, words: &[&str]) -> Vec<String> {
    let chat = phone.chat().into_iter();
    let there = chat.filter(|message| message.is_from_bot() && !message.deleted);
    let all = |message: ChatMessage| {
        let buttons = message.buttons().into_iter();
        let labels: Vec<String> = buttons.map(|button| button.text).collect();
        format!("{} {}", message.text, labels.join(" "))
    };
    there
        .map(all)
        .filter(|text| words.iter().any(|word| text.contains(word)))
        .collect()
}

/// Presses a button, and waits for what comes of it: another one, if it is named.
async fn goes_to(phone: &Phone, verb: &str, next: &str) {
    presses(phone, verb).await;
    let has_it = |m: &ChatMessage| next.is_empty() || data(m).iter().any(|d| d.contains(next));
    let came = phone.until(has_it, PATIENCE).await;
    came.unwrap_or_else(|| panic!("no {next}: {:#?}", reads(phone)));
}

/// From the first step of opening it on: its label, its line, the aliases, the links and every word.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_case_that_is_erased_stays_in_any_chat() {
    const OF_IT: [&str; 6] = [
        "Wielewaal",
        "Zwaluw",
        "Koolmees",
        "Een fiets werd geleend",
        WORDS,
        "?start=",
    ];
    let kring = Kring::start().await;
    let (an, els) = (kring.facilitator(1, "An").await, kring.phone(2, "Els"));
    let (alex, bo) = (kring.phone(11, "Alex"), kring.phone(12, "Bo"));
    say(&an, "/new").await;
    say(&an, "Koolmees").await;
    say(&an, "/cancel").await;
    let parties = [("Zwaluw", "harmed"), ("Koolmees", "responsible")];
    let links = open_case(&an, "Wielewaal", &parties).await;
    let answers = Answers {
        text: WORDS,
        ..Answers::default()
    };
    prepare(&alex, &links[0], &answers).await;
    prepare(&bo, &links[1], &Answers::default()).await;
    appears(&an, "Iedereen is klaar").await;
    press(&an, ":summary").await;
    for text in ["/mydata", "/erase", "/cases"] {
        say(&an, text).await;
    }
    goes_to(&an, ":show", ":invite").await;
    goes_to(&an, ":invite", "").await;
    an.catch_up();
    an.write("Els");
    let link = an.until(|m| m.text.contains("?start="), PATIENCE).await;
    els.start(Some(secret(&link.expect("a link").text)));
    let asked = |m: &ChatMessage| data(m).iter().any(|d| d.contains(":admit="));
    an.until(asked, PATIENCE).await.expect("asked who it is");
    presses(&an, ":admit=").await;
    appears(&els, "Wielewaal").await;
    say(&els, "/cases").await;
    goes_to(&an, "party=1", "answers=1").await;
    goes_to(&an, "answers=1", "").await;
    for (verb, next) in [
        (":show", ":ending"),
        (":ending", ":erase"),
        (":erase", ":erase-now"),
    ] {
        goes_to(&an, verb, next).await;
    }
    assert!(holding(&an, &OF_IT).len() > 15 && !holding(&els, &OF_IT).is_empty());
    presses(&an, ":erase-now").await;
    for phone in [&an, &els, &alex, &bo] {
        let waiting = async {
            while !holding(phone, &OF_IT).is_empty() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let waited = tokio::time::timeout(PATIENCE, waiting).await;
        assert!(waited.is_ok(), "{:#?}", holding(phone, &OF_IT));
    }
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
