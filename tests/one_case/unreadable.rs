//! Rows that cannot be read.

use kring::desk::{Everything, Refusal, tables};
use kring_rules::moment::{DAY, HOUR};
use kring_store::{Store, Table};

use crate::play::{ALEX, AN, BO};
use crate::stage::memory::Fault;
use crate::two_cases::{CAS, DEE, TwoCases};

const NOTED: &str = "Nog iets?";
const CLOSED: &str = "Ik kan dit gesprek op dit moment niet lezen";
const TOLD: &str = "Een van je zaken kan ik op dit moment niet lezen";

/// Whoever is in that case hears what is the matter, its facilitator hears it once, and everybody else goes on.
async fn only_the_first_case_is_closed_off(mut cases: TwoCases) {
    let heard = cases.writes(ALEX, "En nu?").await;
    assert!(heard.contains(CLOSED), "{heard}");
    let told = cases.hears(AN);
    assert!(told.contains(TOLD), "{told}");
    assert!(told.contains(cases.first.as_str()), "{told}");
    assert!(cases.writes(BO, "En ik?").await.contains(CLOSED));
    assert!(
        cases
            .writes(CAS, "Bij ons gaat het verder.")
            .await
            .contains(NOTED)
    );

    cases.played.stage.command(AN, "cases").await;
    let board = cases.hears(AN);
    assert!(board.contains("Beuk") && !board.contains("Wilg"), "{board}");
    assert!(
        board.contains("Eén zaak kan ik op dit moment niet lezen"),
        "{board}"
    );
    cases.played.stage.refresh_boards().await;

    cases.played.stage.restart().await;
    assert!(cases.writes(ALEX, "Nog eens.").await.contains(CLOSED));
    cases.played.stage.wait(20 * DAY).await;
    cases.played.stage.wait(HOUR).await;
    assert_eq!(cases.heard(AN, TOLD), 1, "told once");
    for command in ["switch", "mydata", "language"] {
        cases.played.stage.command(ALEX, command).await;
    }
    assert!(cases.writes(DEE, "Ik ook.").await.contains(NOTED));

    let read = Everything::read(cases.played.stage.store.clone())
        .await
        .unwrap();
    assert_eq!(
        read.cases.into_iter().collect::<Vec<_>>(),
        [cases.first.clone()]
    );
    let file = cases
        .played
        .stage
        .desk
        .case_file(&cases.first, cases.played.stage.now)
        .await;
    assert!(file.unwrap_err().is_about_one());
}

const TABLES: [Table; 4] = [
    tables::CASES,
    tables::PARTIES,
    tables::PREPARATIONS,
    tables::ANSWERS,
];

#[tokio::test]
async fn a_row_that_is_no_value_closes_off_its_case() {
    for table in TABLES {
        let mut cases = Box::pin(TwoCases::scribbled(table)).await;
        cases.played.stage.now = cases.played.stage.now.plus(1);
        // Of what lies in a row only the one of a question that Alex came to is damaged: Bo hears it from the others.
        if table == tables::ANSWERS {
            assert!(cases.writes(ALEX, "En nu?").await.contains(CLOSED));
            continue;
        }
        only_the_first_case_is_closed_off(cases).await;
    }
}

#[tokio::test]
async fn a_row_that_was_meddled_with_closes_off_its_case() {
    for table in [tables::CASES, tables::PARTIES] {
        let mut cases = TwoCases::begun().await;
        let (store, key) = (cases.played.stage.store.clone(), cases.key());
        store.spoil(table, &key, Fault::Forged);
        cases.played.stage.restart().await;
        only_the_first_case_is_closed_off(cases).await;
    }
}

#[tokio::test]
async fn somebody_of_whom_nothing_can_be_read_is_answered_and_the_others_go_on() {
    let mut cases = TwoCases::begun().await;
    let store = cases.played.stage.store.clone();
    for who in [ALEX, AN] {
        store.scribble(
            tables::PEOPLE,
            &store.blind(tables::PEOPLE, &who.0.to_be_bytes()),
        );
    }
    cases.played.stage.restart().await;
    for who in [ALEX, AN] {
        let heard = cases.writes(who, "Hallo?").await;
        assert!(heard.contains("Er liep iets mis"), "{heard}");
    }
    assert!(cases.writes(BO, "Ik ga verder.").await.contains(NOTED));
    cases.played.stage.command(BO, "person").await;
    cases.played.press(BO, "flag=talk").await;
    assert!(
        cases.hears(AN).contains("Bo"),
        "what is meant for them is owed"
    );
    cases.played.stage.wait(20 * DAY).await;
}

#[tokio::test]
async fn a_letter_that_cannot_be_read_stays_and_is_counted() {
    let mut cases = TwoCases::begun().await;
    cases.played.stage.owes = true;
    cases.played.stage.write(ALEX, "Een.").await;
    cases.played.stage.write(CAS, "Twee.").await;
    let store = cases.played.stage.store.clone();
    let of_alex = store.blind(tables::OUTBOX, &ALEX.0.to_be_bytes());
    let rows = store.rows(tables::OUTBOX).len();
    for fault in [false, true] {
        if fault {
            store.spoil(tables::OUTBOX, &of_alex, Fault::Forged);
        } else {
            store.scribble(tables::OUTBOX, &of_alex);
        }
        cases.played.stage.restart().await;
        let desk = &cases.played.stage.desk;
        let owed = desk.owed().await.unwrap();
        assert!(!owed.is_empty() && owed.iter().all(|(id, _)| id.to == CAS));
        let count = desk.count_letters().await.unwrap();
        assert_eq!(
            count.undelivered,
            [(Refusal::Unreadable, rows - owed.len())]
        );
        assert_eq!(store.rows(tables::OUTBOX).len(), rows);
    }
}

#[tokio::test]
async fn notes_that_cannot_be_read_are_passed_over() {
    for mark in ["board/", "due/", "lost/", "handled", "deed", "closed-off/"] {
        let mut cases = TwoCases::opened().await;
        cases.played.stage.command(AN, "cases").await;
        cases.played.stage.block(AN).await;
        let store = cases.played.stage.store.clone();
        store.scribble(tables::MARKS, mark.as_bytes());
        store.scribble(tables::SENT, &[]);
        store.scribble(tables::AUDIT, &[]);
        cases.played.stage.restart().await;
        cases.played.stage.clock_goes_back(60).await;
        cases.played.stage.wait(15 * DAY).await;
        assert!(
            cases.hears(AN).contains("link"),
            "what is due is told: {mark}"
        );
    }
}
