//! End to end: the real binary, over HTTP against the Bot API on loopback, with sled on disk.

#![expect(
    clippy::too_many_lines,
    reason = "a story is told from its beginning to its end"
)]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should stop"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "these tests measure how long something takes"
)]

mod crowd;
mod house;
mod play;
mod walk;

mod again;
mod audit;
mod belongs;
mod blocked;
mod board;
mod commands;
mod consents;
mod documents;
mod erase;
mod damaged;
mod faults;
mod flood;
mod full;
mod groups;
mod introduced;
mod killed;
mod letters;
mod long;
mod odd;
mod owners;
mod poll;
mod privacy;
mod skipped;
mod unreadable;
mod voice;
#[path = "../../crates/store/tests/small_disk/mod.rs"]
mod small_disk;

use house::{Kring, PATIENCE};
use play::{Answers, open_case, prepare};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_parties_to_ready() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    let (alex, bo) = (kring.phone(11, "Alex"), kring.phone(12, "Bo"));
    prepare(&alex, &links[0], &Answers::default()).await;
    prepare(&bo, &links[1], &Answers::default()).await;
    let ready = facilitator
        .until(|m| m.text.contains("Iedereen is klaar"), PATIENCE)
        .await;
    assert!(
        ready.is_some(),
        "{:#?}",
        facilitator
            .chat()
            .iter()
            .map(|m| m.text.clone())
            .collect::<Vec<_>>()
    );
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
