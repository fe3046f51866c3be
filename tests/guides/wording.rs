//! What is wrong in the wording or the folders of a guide is told with file, line and id.

use kring_rules::guide::Edition;
use kring_rules::role::Language;
use kring_words::{Texts, check, check_guide, lacking};

use crate::own::Own;

fn told(own: &Own) -> Vec<String> {
    let texts = Texts::built_in().unwrap().with_guides(&own.guides());
    let texts = match texts {
        Ok(texts) => texts,
        Err(error) => return error.to_string().lines().map(str::to_owned).collect(),
    };
    let findings = check_guide(&texts, &Edition::of("klas", 1));
    findings.iter().map(ToString::to_string).collect()
}

/// Only this is told, when `this` stands in the Dutch wording instead of `that`.
fn is_told(that: &str, this: &str, expected: &[&str]) {
    let own = Own::new();
    own.change("klas/1/nl.ftl", that, this);
    let told = told(&own);
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(
            told.starts_with(expected),
            "expected {expected:?}, told {told:?}"
        );
    }
}

#[test]
fn a_whole_wording_is_in_order() {
    let own = Own::new();
    assert_eq!(told(&own), Vec::<String>::new());
    let texts = Texts::built_in()
        .unwrap()
        .with_guides(&own.guides())
        .unwrap();
    let findings: Vec<String> = check(&texts).iter().map(ToString::to_string).collect();
    assert_eq!(findings, Vec::<String>::new());
}

#[test]
fn a_message_that_is_missing_is_told() {
    is_told(
        "question-felt = Hoe voelde je je toen?\n",
        "",
        &["klas/1/nl.ftl: `question-felt`: there is no such message"],
    );
    is_told(
        "gate-ready-never-closed = Je hoeft niets meer te doen voor de klas.\n",
        "",
        &["klas/1/nl.ftl: `gate-ready-never-closed`: there is no such message"],
    );
    let own = Own::new();
    std::fs::remove_file(own.file("klas/1/en.ftl")).unwrap();
    assert_eq!(told(&own), Vec::<String>::new(), "Dutch stands in for it");
    let texts = Texts::built_in().unwrap();
    let texts = texts.with_guides(&own.guides()).unwrap();
    let lacking = lacking(&texts);
    let english = lacking.iter().find(|one| one.language == Language::ENGLISH);
    let ids = &english.unwrap().ids;
    assert!(ids.contains(&"klas/1/question-story".to_owned()), "{ids:?}");
}

#[test]
fn a_message_that_says_nothing_to_a_role_is_told() {
    is_told(
        "Wat gebeurde er in de klas?",
        "{ \"\" }",
        &["klas/1/nl.ftl:10: `question-story`: it says nothing to `"; 4],
    );
}

#[test]
fn a_message_that_nobody_asks_for_is_told_with_what_may_be_meant() {
    is_told(
        "short-need = Wat nodig is",
        "short-need = Wat nodig is\nshort-needs = Wat nodig is",
        &[
            "klas/1/nl.ftl:68: `short-needs`: this guide asks for no such message: did you mean `short-need`?",
        ],
    );
    is_told(
        "short-need = Wat nodig is",
        "short-need = Wat nodig is\nlead-noted = Oké.",
        &["klas/1/nl.ftl:68: `lead-noted`: kring itself says this"],
    );
}

#[test]
fn what_telegram_does_not_take_is_told() {
    is_told(
        "Hoe voelde je je toen?",
        &"Hoe voelde je je? ".repeat(230),
        &["klas/1/nl.ftl:15: `question-felt`: it is longer than"],
    );
    is_told(
        "option-mad = Kwaad",
        "option-mad = Ik was toen echt erg kwaad ook",
        &[],
    );
    is_told(
        "option-mad = Kwaad",
        "option-mad = Ik was toen echt heel erg kwaad op",
        &["klas/1/nl.ftl:28: `option-mad`: a button that can be marked has room for 30 characters"],
    );
}

#[test]
fn what_is_no_message_is_told_with_its_line() {
    let own = Own::new();
    own.change("klas/1/nl.ftl", "question-felt = Hoe", "question-felt Hoe");
    assert!(
        told(&own)[0]
            .starts_with("klas/1/nl.ftl:15: `question-felt`: this is not written as a message")
    );
    let own = Own::new();
    std::fs::write(own.file("klas/1/Xx.ftl"), "a = b\n").unwrap();
    assert!(told(&own)[0].contains("klas/1/Xx.ftl: `Xx` is no code"));
}

#[test]
fn what_is_wrong_in_what_it_asks_is_told_with_file_line_and_id() {
    let own = Own::new();
    own.change(
        "klas/1/guide.toml",
        "tough = \"distress\"",
        "tough = \"stress\"",
    );
    own.change("klas/1/guide.toml", "kind = \"gate\"", "kind = \"port\"");
    let told = own.wrong();
    assert!(
        told.contains("klas/1/guide.toml:36: `mood`: there is no point `stress`"),
        "{told}"
    );
    assert!(
        told.contains("klas/1/guide.toml:43: `ready`: there is no kind `port`"),
        "{told}"
    );
}

#[test]
fn a_folder_that_cannot_be_is_told() {
    let own = Own::new();
    std::fs::rename(own.file("klas/1"), own.file("klas/one")).unwrap();
    assert!(
        own.wrong()
            .contains("klas/one: a guide stands in a folder `id/version`")
    );
    let own = Own::new();
    std::fs::rename(own.file("klas/1"), own.file("klas/3")).unwrap();
    assert!(
        own.wrong()
            .contains("klas/3/guide.toml:1: `klas`: it says that it is klas/1")
    );
    let own = Own::new();
    std::fs::rename(own.file("klas"), own.file("herstelgesprek")).unwrap();
    assert!(
        own.wrong()
            .contains("kring brings a guide of this name along")
    );
    let own = Own::new();
    own.remove("klas");
    assert!(
        own.wrong()
            .contains("there is no guide `klas`: choose one of herstelgesprek")
    );
    own.remove("");
    assert!(own.wrong().contains("cannot be read"));
}
