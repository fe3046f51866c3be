//! The process that is watched: a facilitator and two people at the real desk, one thing after the other. It says what
//! somebody is about to be told, and each time only once that is durable.

use std::path::Path;

use kring::desk::tables;
use kring_store::{NewKey, Options, SledStore};

use crate::play::{ALEX, BO, Played};
use crate::stage::{Stage, guides};

/// Where the store lies; the process is told by the environment.
pub const PLACE: &str = "KRING_POWER_PLACE";
/// What it is to do there.
pub const STEPS: &str = "KRING_POWER_STEPS";
/// All that a desk does, one thing after the other.
pub const EVERYTHING: &str = "everything";

/// What is printed once something is acknowledged.
pub const DONE: &str = "done";
/// Everything of Alex is about to be erased.
pub const ERASING: &str = "erasing";
/// Alex was told that it is.
pub const ERASED: &str = "erased";
/// All of it was done.
pub const ALL: &str = "all";

/// As kring keeps a store.
pub fn options() -> Options {
    Options::of(&tables::ALL)
}

fn says(what: &str) {
    println!("{DONE} {what}");
}

/// What somebody writes: it is found wherever it lies.
fn words(whose: &str, number: usize) -> String {
    format!("Marker-{whose}-{number:02}.")
}

/// It ends without closing: whatever is in the kernel is there, and the next one has to recover.
pub fn do_everything(place: &Path) {
    let runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = { runtime }.worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        let store = open(place);
        let stage = Stage::on(store.clone(), guides()).await;
        let incident = "In de gang viel een gsm kapot.";
        let mut played = Box::pin(Played::opened_on(stage, "Wilg", incident, ["Alex", "Bo"])).await;
        for (number, who) in [ALEX, BO].into_iter().enumerate() {
            Box::pin(played.join(who, number)).await;
        }
        writes(&mut played, 0..3).await;
        let backup = place.with_file_name(format!("backup-{}", std::process::id()));
        store.back_up(&backup, 0).unwrap();
        writes(&mut played, 3..4).await;
        store.replace_key(NewKey::Drawn).await.unwrap();
        writes(&mut played, 4..5).await;
        says(ERASING);
        played.stage.command(ALEX, "stop").await;
        played.press(ALEX, ":stop-erase").await;
        played.press(ALEX, ":erase").await;
        says(ERASED);
        write(&mut played, BO, &words("Bo", 5)).await;
        store.close().await.unwrap();
        // Nobody has it open any more.
        let elsewhere = tempfile::tempdir().unwrap();
        let other = open(&elsewhere.path().join("store"));
        played.stage.goes_on_with(other).await.unwrap();
        SledStore::compact(place, &options()).unwrap();
        played.stage.goes_on_with(open(place)).await.unwrap();
        write(&mut played, BO, &words("Bo", 6)).await;
        says(ALL);
        std::process::exit(0);
    });
}

/// A start, and nothing else.
pub fn open_only(place: &Path) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        drop(Stage::on(open(place), guides()).await);
        std::process::exit(0);
    });
}

async fn writes(played: &mut Played<SledStore>, numbers: std::ops::Range<usize>) {
    for number in numbers {
        write(played, ALEX, &words("Alex", number)).await;
        write(played, BO, &words("Bo", number)).await;
    }
}

/// The stage answers only once it is durable.
async fn write(played: &mut Played<SledStore>, who: kring_rules::ids::PersonId, text: &str) {
    played.stage.write(who, text).await;
    says(text);
}

pub fn open(place: &Path) -> SledStore {
    SledStore::open(place, &options()).unwrap()
}
