//! The real binary: a backup beside a running bot and at rest, brought back, and the bot goes on.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]
#![allow(dead_code, reason = "of the end-to-end house only a part is used")]

#[path = "../e2e/house.rs"]
mod house;
#[path = "../e2e/play.rs"]
mod play;
#[path = "../e2e/walk.rs"]
mod walk;

use std::path::Path;
use std::process::Output;

use loopback_botapi::Phone;

use house::{Kring, PATIENCE};
use kring_intruder::{self as intruder, copies};
use play::{Answers, open_case, prepare, press, to_first_question};

const WORDS: &str = "mijn blauwe fiets was stuk";
const NOTED: &str = "Nog iets?";
const PARTIES: [(&str, &str); 2] = [("Alex", "harmed"), ("Bo", "responsible")];

fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    texts.concat()
}

/// Runs a command in the folder above the data, and gives what it says.
fn told(kring: &Kring, arguments: &[&str], succeeds: bool) -> String {
    let mut command = kring.command(arguments);
    command.current_dir(kring.data().parent().unwrap());
    let output = Kring::outcome(&mut command);
    assert_eq!(output.status.success(), succeeds, "{}", said(&output));
    said(&output)
}

fn lose_data(kring: &Kring) {
    std::fs::remove_dir_all(kring.data()).unwrap();
}

async fn noted(phone: &Phone, text: &str) {
    phone.write(text);
    let noted = phone.until(|m| m.text.contains(NOTED), PATIENCE).await;
    noted.expect("it is noted");
}

async fn sees_their_case(facilitator: &Phone) {
    facilitator.write("/cases");
    let board = |text: &str| text.starts_with("Wie heeft je nodig?") && text.contains("Fiets");
    let seen = facilitator.until(|m| board(&m.text), PATIENCE).await;
    seen.expect("the board");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_running_bot_is_backed_up_and_goes_on_from_there() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(&facilitator, "Fiets", &PARTIES).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    noted(&alex, WORDS).await;
    let done = told(&kring, &["backup", "running.backup"], true);
    assert!(
        done.contains("Backed up: ") && done.contains("--check"),
        "{done}"
    );
    assert!(kring.beside("running.backup").exists());
    let refused = told(&kring, &["backup", "running.backup"], false);
    assert!(refused.contains("choose another name"), "{refused}");
    let refused = told(&kring, &["backup", "data/inside.backup"], false);
    assert!(refused.contains("inside the data directory"), "{refused}");
    let checked = told(&kring, &["restore", "--check", "running.backup"], true);
    assert!(
        checked.contains("In order") && checked.contains("rows open"),
        "{checked}"
    );
    let refused = told(&kring, &["restore", "running.backup"], false);
    assert!(
        refused.contains("a kring runs in this data directory"),
        "{refused}"
    );
    noted(&alex, "en dit is van na de kopie").await;
    kring.kill();

    lose_data(&kring);
    let refused = told(&kring, &["run"], false);
    assert!(refused.contains("kring restore FILE"), "{refused}");
    let restored = told(&kring, &["restore", "running.backup"], true);
    assert!(
        restored.contains("Restored: ") && !restored.contains("stay erased"),
        "{restored}"
    );
    goes_on(&kring, &facilitator, &alex).await;

    let done = told(&kring, &["backup", "at-rest.backup"], true);
    assert!(done.contains("Backed up: "), "{done}");
    let refused = told(&kring, &["restore", "at-rest.backup"], false);
    assert!(refused.contains("does not write over it"), "{refused}");
    lose_data(&kring);
    let refused = told(&kring, &["backup", "nothing.backup"], false);
    assert!(refused.contains("no data of kring"), "{refused}");
    assert!(!kring.data().exists() && !kring.beside("nothing.backup").exists());
    told(&kring, &["restore", "at-rest.backup"], true);
    goes_on(&kring, &facilitator, &alex).await;
    assert_eq!(kring.api.violations(), vec![]);
}

async fn goes_on(kring: &Kring, facilitator: &Phone, alex: &Phone) {
    kring.start_again();
    kring.is_up().await;
    answered(alex, "en dit is van daarna").await;
    sees_their_case(facilitator).await;
    kring.stop_in_order().await;
    let check = told(kring, &["check"], true);
    assert!(check.contains("rows in"), "{check}");
}

fn found(kring: &Kring) -> usize {
    let (data, key) = (kring.data(), kring.data().with_extension("key"));
    copies(&data, WORDS.as_bytes()) + intruder::decrypted_copies(&data, &key, WORDS.as_bytes())
}

async fn answered(phone: &Phone, text: &str) {
    phone.catch_up();
    phone.write(text);
    phone.next(PATIENCE).await.expect("an answer");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_party_erased_does_not_come_back_and_the_bot_goes_on() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(&facilitator, "Fiets", &PARTIES).await;
    let (alex, bo) = (kring.phone(11, "Alex"), kring.phone(12, "Bo"));
    let answers = Answers {
        text: WORDS,
        ..Answers::default()
    };
    prepare(&alex, &links[0], &answers).await;
    to_first_question(&bo, &links[1]).await;
    noted(&bo, "ik wil het goedmaken").await;
    told(&kring, &["backup", "before.backup"], true);
    assert!(found(&kring) > 0, "whoever has the key finds them before");
    for verb in [":stop", ":stop-erase", ":erase"] {
        press(&alex, verb).await;
    }
    // A draft that is done with is forgotten, and with it what the facilitator was known by.
    open_case(&facilitator, "Beuk", &[("Cas", "harmed")]).await;
    kring.stop_in_order().await;
    lose_data(&kring);
    let restored = told(&kring, &["restore", "before.backup"], true);
    assert!(restored.contains("stay erased"), "{restored}");
    assert_eq!(found(&kring), 0);
    kring.start_again();
    kring.is_up().await;
    answered(&alex, "Hallo?").await;
    noted(&bo, "en ik meen het").await;
    sees_their_case(&facilitator).await;
    kring.stop_in_order().await;
    assert_eq!(found(&kring), 0);
    let check = told(&kring, &["check"], true);
    assert!(check.contains("rows in"), "{check}");
    without_the_list(&kring);
    assert_eq!(kring.api.violations(), vec![]);
}

fn without_the_list(kring: &Kring) {
    lose_data(kring);
    std::fs::remove_file(kring.data().with_extension("erased")).unwrap();
    let refused = told(kring, &["restore", "before.backup"], false);
    assert!(refused.contains("--without-erased-list"), "{refused}");
    let checked = told(kring, &["restore", "--check", "before.backup"], true);
    assert!(checked.contains("NOT in its place"), "{checked}");
    assert!(!Path::new(&kring.data()).exists());
    let restored = told(
        kring,
        &["restore", "before.backup", "--without-erased-list"],
        true,
    );
    assert!(restored.contains("has to be erased again"), "{restored}");
    assert!(found(kring) > 0);
}
