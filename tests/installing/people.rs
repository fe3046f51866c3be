//! `kring facilitator`: who facilitates, and letting somebody go without leaving a case to nobody.

use crate::house::{Kring, PATIENCE};
use crate::play::open_case;
use crate::told;

fn code(list: &str, name: &str) -> String {
    let line = list
        .lines()
        .find(|line| line.contains(name))
        .expect("their line");
    line.split_whitespace().next().expect("a code").to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_leaves_no_case_to_nobody_can_be_let_go() {
    let kring = Kring::start().await;
    let an = kring.facilitator(1, "An").await;
    let bas = kring.facilitator(2, "Bas").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    open_case(&an, "Fiets", &parties).await;
    let (_, list) = told(&kring, &["facilitator", "list"]);
    let (code_of_an, code_of_bas) = (code(&list, "An"), code(&list, "Bas"));
    let (refused, why) = told(&kring, &["facilitator", "remove", &code_of_an]);
    let (_, cases) = told(&kring, &["export"]);
    let case = cases
        .lines()
        .nth(1)
        .unwrap()
        .split_whitespace()
        .next()
        .unwrap();
    assert_eq!(refused, Some(1), "{why}");
    assert!(
        why.contains(case) && why.contains("invite a colleague"),
        "{why}"
    );
    let (code, gone) = told(
        &kring,
        &["facilitator", "remove", &code_of_bas.to_lowercase()],
    );
    assert_eq!(code, Some(0), "{gone}");
    bas.write("/new");
    let stranger = bas.until(
        |m| m.text.contains("uitnodiging") || m.text.contains("link"),
        PATIENCE,
    );
    stranger.await.expect("nobody knows them");
    let (_, list) = told(&kring, &["facilitator", "list", "--json"]);
    assert!(
        list.contains("\"name\":\"An\"") && !list.contains("Bas"),
        "{list}"
    );
    let (_, log) = told(&kring, &["audit"]);
    assert!(log.contains("removed a facilitator"), "{log}");
    let (unknown, why) = told(&kring, &["facilitator", "remove", "AAAAAAAA"]);
    assert!(
        unknown == Some(1) && why.contains("facilitator list"),
        "{why}"
    );
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
