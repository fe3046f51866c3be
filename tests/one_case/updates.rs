//! Updates that kring fails on, or ends with.

use std::time::Duration;

use kring::desk::tables;
use kring_rules::moment::{DAY, HOUR};
use kring_rules::words::Words;

use crate::play::{ALEX, AN};
use crate::stage::memory::Fault;
use crate::two_cases::{CAS, TwoCases};

const NOTED: &str = "Nog iets?";
const TROUBLE: &str = "Er liep iets mis aan mijn kant";

#[tokio::test]
async fn an_update_that_kring_panics_on_is_set_aside() {
    for (table, key, fault) in [
        (tables::CASES, None, Fault::Panics),
        (tables::ANSWERS, None, Fault::PanicsWhenWritten),
    ] {
        let mut cases = TwoCases::begun().await;
        let store = cases.played.stage.store.clone();
        store.spoil(table, &key.unwrap_or(cases.key()), fault);
        cases.played.stage.restart().await;
        let heard = cases.writes(ALEX, "Hallo?").await;
        assert!(heard.contains(TROUBLE), "{heard}");
        assert!(cases.writes(CAS, "Ik ga verder.").await.contains(NOTED));
        store.mend();
        assert!(cases.writes(ALEX, "Nog eens.").await.contains(NOTED));
    }
}

#[tokio::test]
async fn what_is_too_long_to_be_kept_is_refused_alone() {
    let mut cases = TwoCases::begun().await;
    let stage = &mut cases.played.stage;
    let commits = stage.store.commits();
    let long = Words::new(&"a".repeat(17 * 1024 * 1024));
    let refused = stage.desk.invite_facilitator(long, stage.now);
    assert!(refused.err().unwrap().is_about_one());
    assert_eq!(
        stage.store.commits(),
        commits,
        "nothing was put in the queue"
    );
    assert!(cases.writes(ALEX, "Ik ga verder.").await.contains(NOTED));
}

#[tokio::test]
async fn what_is_due_in_one_case_holds_up_no_other() {
    let mut cases = TwoCases::opened().await;
    let store = cases.played.stage.store.clone();
    store.spoil(tables::CASES, &cases.key(), Fault::Panics);
    cases.played.stage.restart().await;
    cases.hears(AN);
    cases.played.stage.wait(15 * DAY).await;
    let heard = cases.hears(AN);
    assert!(heard.contains("Cas") && !heard.contains("Alex"), "{heard}");
    cases.played.stage.refresh_boards().await;
    store.mend();
    cases.played.stage.wait(2 * HOUR).await;
    assert!(cases.hears(AN).contains("Alex"), "it is tried again");
}

/// kring ends with this update: whatever was being done is left where it was, and it is delivered again.
async fn kring_ends(cases: &mut TwoCases, again: bool) {
    let stage = &mut cases.played.stage;
    let taken = async {
        if again {
            stage.redeliver().await;
        } else {
            stage.write(ALEX, "Hiermee stopt het.").await;
        }
    };
    let ended = tokio::time::timeout(Duration::from_millis(200), taken).await;
    assert!(ended.is_err());
    stage.restart().await;
    stage.desk.begins().await.unwrap();
}

#[tokio::test]
async fn an_update_that_ended_kring_twice_is_set_aside() {
    let mut cases = TwoCases::begun().await;
    let store = cases.played.stage.store.clone();
    cases.played.stage.desk.begins().await.unwrap();
    store.spoil(tables::CASES, &cases.key(), Fault::Ends);
    // What was at hand would not be read.
    cases.played.stage.restart().await;
    cases.played.stage.desk.ends().await.unwrap();
    cases.played.stage.restart().await;
    cases.played.stage.desk.begins().await.unwrap();
    for again in [false, true, true] {
        kring_ends(&mut cases, again).await;
    }
    cases.hears(ALEX);
    cases.played.stage.redeliver().await;
    assert!(cases.hears(ALEX).contains(TROUBLE));
    assert!(cases.writes(CAS, "Ik ga verder.").await.contains(NOTED));
    store.mend();
    assert!(cases.writes(ALEX, "Nog eens.").await.contains(NOTED));
}

/// kring ends once with each of many updates, as when somebody pulls the plug again and again: all of them are handled.
#[tokio::test]
async fn whoever_happens_to_be_there_at_an_end_is_not_set_aside() {
    let mut cases = TwoCases::begun().await;
    let store = cases.played.stage.store.clone();
    cases.played.stage.restart().await;
    cases.played.stage.desk.begins().await.unwrap();
    for _ in 0..4 {
        store.spoil(tables::CASES, &cases.key(), Fault::Ends);
        cases.played.stage.restart().await;
        kring_ends(&mut cases, false).await;
        store.mend();
        cases.hears(ALEX);
        cases.played.stage.redeliver().await;
        let heard = cases.hears(ALEX);
        assert!(!heard.contains(TROUBLE) && !heard.is_empty(), "{heard}");
    }
    cases.played.stage.desk.ends().await.unwrap();
    let commits = store.commits();
    cases.played.stage.restart().await;
    cases.writes(CAS, "Ik ga verder.").await;
    let after = store.commits() - commits;
    cases.writes(CAS, "En verder.").await;
    assert_eq!(
        store.commits() - commits,
        2 * after,
        "a run in order pays nothing"
    );
}
