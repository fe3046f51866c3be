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

/// Presses the newest button that does this with something.
async fn press_with(phone: &Phone, verb: &str) {
    let chat = phone.chat();
    let buttons = chat.iter().rev().flat_map(ChatMessage::buttons);
    let mut data = buttons.filter_map(|button| button.data);
    let found = data.find(|data| data.contains(verb));
    let found = found.unwrap_or_else(|| panic!("no button {verb}"));
    let whole = found.rsplit_once(':').unwrap().1.to_owned();
    press(phone, &format!(":{whole}")).await;
}

async fn plays(facilitator: &Phone) -> ChatMessage {
    press_with(facilitator, ":hear=").await;
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

/// A kring that puts what is spoken into words with this script, and the phone of somebody who can speak.
async fn with_a_script(text: &str) -> (Kring, Phone, Phone) {
    let kring = Kring::asleep(loopback_botapi::Settings::default()).await;
    settle(&kring, text);
    kring.start_as(&mut kring.command(&["run", "--config", &settings(&kring)]));
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Wilg", &parties).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    (kring, facilitator, alex)
}

fn settings(kring: &Kring) -> String {
    kring.beside("kring.toml").display().to_string()
}

fn settle(kring: &Kring, text: &str) {
    use std::os::unix::fs::PermissionsExt;
    let script = kring.beside("hears");
    std::fs::write(&script, format!("#!/bin/sh\n{text}\n")).unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
    let command = format!("{} --language {{language}}", script.display());
    let lines = format!("{}transcribe = \"{command}\"\n", crate::house::HURRIED);
    std::fs::write(settings(kring), lines).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_voice_note_is_put_into_words_by_a_program_of_their_own_and_shown_first() {
    let (kring, facilitator, alex) =
        with_a_script("bytes=$(wc -c); echo \"Hij stond er, $bytes bytes, $1 $2.\"").await;
    let said = speaks(&alex, 5000).await;
    assert!(
        said.text.contains("maakt er ook woorden van"),
        "{}",
        said.text
    );
    let asked = alex.until(|m| m.text.contains("Zo begreep ik het"), PATIENCE);
    let asked = asked.await.expect("shown first");
    let heard = "Hij stond er, 5000 bytes, --language nl.";
    assert!(asked.text.contains(heard), "{}", asked.text);
    looks_at_alex(&facilitator).await;
    until_it_is_here(&facilitator).await;
    let answers = |phone: &Phone| {
        let mut chat = phone.chat().into_iter().rev();
        chat.find(|m| m.text.contains("De antwoorden"))
            .unwrap()
            .text
    };
    assert!(
        !answers(&facilitator).contains(heard),
        "nobody else reads it"
    );
    press_with(&alex, ":in-words=").await;
    press(&facilitator, ":answers=1").await;
    assert!(answers(&facilitator).contains(heard), "it is their answer");
    assert_eq!(heard_bytes(&kring, &facilitator).await, sound(5000));
    assert!(!kring.log().contains("Hij stond er"));
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

async fn heard_bytes(kring: &Kring, facilitator: &Phone) -> Vec<u8> {
    let played = plays(facilitator).await;
    heard(kring, &played)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_a_program_listens_it_is_asked_again_and_what_fails_is_told_to_nobody() {
    let (kring, facilitator, alex) = with_a_script("touch $0.asked; exec sleep 60").await;
    speaks(&alex, 5000).await;
    let asked = kring.beside("hears.asked");
    let begun = std::time::Instant::now();
    while !asked.exists() {
        assert!(begun.elapsed() < PATIENCE, "it is never asked");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    alex.write("Intussen schrijf ik verder.");
    let goes_on = alex.until(|m| m.text.contains("Nog iets"), PATIENCE);
    goes_on.await.expect("nothing waits for it");
    kring.kill();
    settle(&kring, "cat >/dev/null; echo Ik sliep niet meer.");
    kring.start_as(&mut kring.command(&["run", "--config", &settings(&kring)]));
    let asked = alex.until(|m| m.text.contains("Ik sliep niet meer."), PATIENCE);
    asked.await.expect("asked again after a kill");
    kring.stop_in_order().await;
    settle(&kring, "echo 'geheim: Ik sliep'; exit 1");
    kring.start_as(&mut kring.command(&["run", "--config", &settings(&kring)]));
    alex.catch_up();
    speaks(&alex, 700).await;
    kring.logs("was not put into words").await;
    looks_at_alex(&facilitator).await;
    until_it_is_here(&facilitator).await;
    assert!(!alex.chat().iter().any(|m| m.text.contains("geheim")));
    let log = kring.log();
    assert!(
        !log.contains("geheim") && !log.contains("Ik sliep"),
        "{log}"
    );
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_is_read_aloud_as_the_organisation_recorded_it() {
    let opus = [&b"OggS, and a little further OpusHead"[..], &sound(9000)].concat();
    let kring = Kring::asleep(loopback_botapi::Settings::default()).await;
    let folder = kring.beside("words/nl/voice");
    std::fs::create_dir_all(&folder).unwrap();
    let recording = folder.join("question-happened.ogg");
    std::fs::write(&recording, &opus).unwrap();
    let words = kring.beside("words").display().to_string();
    let set = format!("{}words = \"{words}\"\n", crate::house::HURRIED);
    std::fs::write(settings(&kring), set).unwrap();
    kring.start_as(&mut kring.command(&["run", "--config", &settings(&kring)]));
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Wilg", &parties).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    let is_read = |chat: Vec<ChatMessage>| chat.into_iter().rev().find(|m| m.media.is_some());
    press_with(&alex, ":aloud=").await;
    let read = is_read(alex.chat()).expect("a voice note");
    assert_eq!(read.media.as_ref().unwrap().kind, "voice");
    assert_eq!(heard(&kring, &read), opus);
    std::fs::remove_file(&recording).unwrap();
    // At once, it would be a slip of the finger.
    tokio::time::sleep(std::time::Duration::from_millis(2100)).await;
    alex.catch_up();
    press_with(&alex, ":aloud=").await;
    let told = alex.chat().into_iter().next_back().unwrap();
    assert!(told.text.contains("nu niet voorlezen"), "{}", told.text);
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
