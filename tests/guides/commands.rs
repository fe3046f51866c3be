//! `kring guide` and `kring check`, as people type them.

use std::path::Path;
use std::process::{Command, Output};

use crate::own::Own;

fn kring(own: &Own, arguments: &[&str]) -> Output {
    let settings = own.file("settings.toml");
    std::fs::write(&settings, own.settings()).unwrap();
    let nowhere = own.file("data");
    Command::new(env!("CARGO_BIN_EXE_kring"))
        .args(arguments)
        .args(["--config", path(&settings), "--data", path(&nowhere)])
        .env_remove("TELOXIDE_TOKEN")
        .env_remove("KRING_LOG")
        .output()
        .unwrap()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    texts.concat()
}

#[test]
fn a_guide_is_shown_as_people_meet_it() {
    let own = Own::new();
    let output = kring(&own, &["guide", "show"]);
    assert!(output.status.success(), "{}", said(&output));
    let shown = said(&output);
    for (role, language) in [
        ("werd geraakt", "nl"),
        ("allebei", "nl"),
        ("supporter", "en"),
    ] {
        assert!(
            shown.contains(&format!("klas/1 · {role}")),
            "{role} in {language}"
        );
    }
    let shown = said(&kring(
        &own,
        &[
            "guide",
            "show",
            "klas",
            "--role",
            "responsible",
            "--language",
            "nl",
        ],
    ));
    for told in [
        "Wat deed je in de klas?",
        "[Ja hoor] [Misschien]",
        "De gespreksleider leest: Antwoord op ‘Zit je mee in de kring?’: nooit.",
        "(alleen na [Nooit] bij ‘Meedoen in de kring’)",
        "leest: Adem even.",
        "krijgt nog: ‘Iets maken’: hoe doe je dat?",
    ] {
        assert!(shown.contains(told), "{told} is missing in {shown}");
    }
    assert!(
        !shown.contains("Wat gebeurde er in de klas?"),
        "that is asked of others"
    );
    assert!(
        !shown.contains("Wat wil je van de ander?"),
        "that is asked of others"
    );
}

#[test]
fn every_word_of_the_built_in_guide_is_shown() {
    let own = Own::new();
    let shown = said(&kring(&own, &["guide", "show", "herstelgesprek/1"]));
    for told in [
        "Wat heb je gedaan of gezegd?",
        "Do you want this conversation?",
        "Excuses aanbieden",
    ] {
        assert!(shown.contains(told), "{told} is missing");
    }
    assert!(!shown.contains('…'), "nothing is without words");
}

#[test]
fn guides_are_listed_and_one_that_is_not_there_is_told() {
    let own = Own::new();
    let listed = said(&kring(&own, &["guide", "list"]));
    assert_eq!(
        listed,
        "herstelgesprek/1: 44 questions, built in\nherstelgesprek/2: 47 questions, built in\nklas/1: 10 questions, your own, used for new cases\nkort/1: 32 questions, built in\nlang/1: 50 questions, built in\n"
    );
    let output = kring(&own, &["guide", "show", "kort-en-goed"]);
    assert!(!output.status.success());
    assert!(said(&output).contains("there is no guide `kort-en-goed`"));
}

#[test]
fn check_names_file_line_and_id_of_everything_wrong() {
    let own = Own::new();
    let fine = said(&kring(&own, &["check"]));
    assert!(
        fine.contains("klas/1 with 10 questions, kort/1")
            && fine.contains("; new cases use klas/1\n"),
        "{fine}"
    );
    assert!(fine.contains("texts      in order"), "{fine}");
    own.change("klas/1/nl.ftl", "option-mad = Kwaad\n", "");
    let told = said(&kring(&own, &["check"]));
    assert!(
        told.contains(
            "texts      NOT in order: klas/1/nl.ftl: `option-felt-mad`: there is no such message"
        ),
        "{told}"
    );
    own.change(
        "klas/1/guide.toml",
        "\"mutual\", \"affected\"",
        "\"mutual\", \"teacher\"",
    );
    own.change("klas/1/guide.toml", "version = 1", "version = 0");
    let told = said(&kring(&own, &["check"]));
    assert!(
        told.contains(
            "guides     NOT in order: klas/1/guide.toml:4: `klas`: versions are counted from 1"
        ),
        "{told}"
    );
    assert!(
        told.contains(
            "guides     NOT in order: klas/1/guide.toml:73: `want`: there is no role `teacher`"
        ),
        "{told}"
    );
}

#[test]
fn a_bot_does_not_start_with_a_guide_that_lacks_words() {
    let own = Own::new();
    own.change("klas/1/nl.ftl", "option-mad = Kwaad\n", "");
    let token = own.file("token");
    std::fs::write(&token, "1:token").unwrap();
    let owner_only = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&token, owner_only).unwrap();
    let output = kring(&own, &["run", "--token-file", path(&token)]);
    assert!(!output.status.success());
    assert!(
        said(&output).contains("klas/1/nl.ftl: `option-felt-mad`: there is no such message"),
        "{}",
        said(&output)
    );
    assert!(!own.file("data").exists(), "nothing was made");
}
