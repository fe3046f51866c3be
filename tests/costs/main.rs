//! What a tap costs, counted and not timed: commits, rows, bytes to seal, requests to Telegram, allocations. It may not
//! grow unseen: `costs.txt` holds what it was, and `KRING_BLESS=1 cargo test --test costs` writes down what it is.
//!
//! Everything is done one after the other, with a store in memory: each commit stands for one sync of a disk, which on a
//! busy disk several share. Allocations are those of the rules, the desk and the wording, with what the stage adds.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on stops"
)]

mod cost;
mod ledger;
mod walk;

#[path = "../stage/mod.rs"]
mod stage;

use std::path::{Path, PathBuf};

use ledger::Ledger;

const BLESS: &str = "KRING_BLESS=1 cargo test --test costs";

#[test]
fn a_tap_costs_no_more_than_it_did() {
    let ledgers = [
        ("a case of 2", walk::in_a_case_of(2)),
        ("a circle of 40", walk::in_a_case_of(40)),
    ];
    if blessing() {
        std::fs::write(page(), ledger::page(&ledgers, BLESS)).unwrap();
        return;
    }
    let noted = std::fs::read_to_string(page()).unwrap_or_default();
    let grown: Vec<String> = ledgers
        .iter()
        .flat_map(|(name, ledger)| ledger.grown_since(&Ledger::read(&noted, name), name))
        .collect();
    assert!(
        grown.is_empty(),
        "\n\n{}\n\nIf this has to be: {BLESS}\n",
        grown.join("\n")
    );
}

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/costs/costs.txt")
}

#[allow(
    clippy::disallowed_methods,
    reason = "a test may be told to bless what it finds"
)]
fn blessing() -> bool {
    std::env::var("KRING_BLESS").is_ok_and(|value| value == "1")
}
