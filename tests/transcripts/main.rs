//! Transcripts: whole conversations that read like the chats of everybody in a case. The lines of people are what
//! happens, the indented lines are what must come of it. `KRING_BLESS=1 cargo test --test transcripts` rewrites the
//! indented lines; `README.md` beside this file explains the rest.
#![expect(
    clippy::too_many_lines,
    reason = "a story is told from its beginning to its end"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on stops"
)]

mod action;
mod answering;
mod asked;
mod dictionary;
mod difference;
mod doing;
mod gone;
mod page;
mod paper;
mod play;
mod script;
mod watch;

#[path = "../stage/mod.rs"]
mod stage;

use std::path::{Path, PathBuf};

use play::Play;
use script::Script;

const BLESS: &str = "KRING_BLESS=1 cargo test --test transcripts";

#[tokio::test]
async fn every_transcript_is_what_happens() {
    let mut wrong = Vec::new();
    for path in transcripts() {
        wrong.extend(check(&path).await);
    }
    assert!(
        wrong.is_empty(),
        "\n\n{}\n\nIf this is how it should be: {BLESS}\n",
        wrong.join("\n\n")
    );
}

fn transcripts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let entries = folder.read_dir().unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths
}

/// Plays a transcript, and tells what was wrong.
async fn check(path: &Path) -> Vec<String> {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).unwrap();
    let script = Script::read(&text);
    let mut play = Play::open().await;
    let mut came = Vec::new();
    let mut wrong = Vec::new();
    for step in &script.steps {
        match play.step(&name, step).await {
            Ok(lines) => came.push(lines),
            Err(problem) => {
                wrong.push(problem);
                break;
            }
        }
    }
    play.everything_could_be_erased(&format!("tests/transcripts/{name}, at the end"))
        .await;
    wrong.extend(play.faults().iter().cloned());
    if blessing() {
        let blessed = script.with(&came);
        if blessed != text {
            std::fs::write(path, blessed).unwrap();
        }
    } else {
        wrong.extend(difference::of(&name, &script, &came));
    }
    wrong
}

#[expect(
    clippy::disallowed_methods,
    reason = "how the tests are told to rewrite what they expect"
)]
fn blessing() -> bool {
    std::env::var("KRING_BLESS").is_ok_and(|value| value == "1")
}
