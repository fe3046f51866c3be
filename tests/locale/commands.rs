//! Commands: in the menus, in every language, and in an organisation's own words.

use super::{built_in, findings_of, lead, of, overlay, text};
use kring_rules::command::Command;
use kring_rules::role::Language;
use kring_rules::say::{FacilitatorSay, Lead, Say};
use kring_words::{Finding, Menu, Texts, check};

#[test]
fn the_menus_name_every_command_in_the_language_of_the_reader() {
    let names = |language, menu| {
        let commands = built_in().commands(language, menu).into_iter();
        commands.map(|(word, _)| word).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        names(Language::DUTCH, Menu::Participant),
        "verder overzicht hoe pauze stoppen wissen praten taal wisselen privacy gegevens hulp"
    );
    assert_eq!(
        names(Language::DUTCH, Menu::Facilitator),
        "nieuw zaken afwezig annuleren wissen taal wisselen privacy gegevens hulp"
    );
    assert_eq!(
        names(Language::ENGLISH, Menu::Participant),
        "start review how pause stop erase person language switch privacy mydata help"
    );
    assert_eq!(
        names(Language::ENGLISH, Menu::Facilitator),
        "new cases away cancel erase language switch privacy mydata help"
    );
}

#[test]
fn a_word_of_a_command_works_in_every_language() {
    let texts = built_in();
    for (word, command) in [
        ("overzicht", Command::Review),
        ("review", Command::Review),
        ("Overzicht", Command::Review),
        ("pauze", Command::Pause),
        ("pause", Command::Pause),
        ("stop", Command::Stop),
        ("stoppen", Command::Stop),
        ("mijngegevens", Command::MyData),
        ("annuleer", Command::Cancel),
        ("persoon", Command::Person),
    ] {
        assert_eq!(texts.command(word), Some(command), "{word}");
    }
    for word in ["", "overzichten", "stop!", "command-review", "commando"] {
        assert_eq!(texts.command(word), None, "{word}");
    }
}

#[test]
fn help_names_every_command_of_the_menu() {
    let help = |language, menu| match menu {
        Menu::Participant => text(&built_in(), &lead(Lead::Help), language),
        Menu::Facilitator => {
            let help = Say::Facilitator(Box::new(FacilitatorSay::Help));
            text(&built_in(), &help, language)
        }
    };
    for language in built_in().languages().all() {
        for menu in [Menu::Participant, Menu::Facilitator] {
            let help = help(language, menu);
            for (word, _) in built_in().commands(language, menu) {
                let is_help = built_in().command(&word) == Some(Command::Help);
                let line = format!("/{word} –");
                assert!(is_help || help.contains(&line), "{line} is not in {help}");
            }
        }
    }
}

#[test]
fn an_organisation_has_commands_of_its_own() {
    let own = "word-review = dossier\n    .also = mijn_dossier\n";
    let folder = overlay(own);
    let texts = Texts::with_overlay(folder.path()).unwrap();
    assert_eq!(check(&texts), vec![]);
    for word in [
        "dossier",
        "mijn_dossier",
        "overzicht",
        "antwoorden",
        "review",
    ] {
        assert_eq!(texts.command(word), Some(Command::Review), "{word}");
    }
    let menu = texts.commands(Language::DUTCH, Menu::Participant);
    assert_eq!(menu[1], ("dossier".into(), "Je antwoorden bekijken".into()));
    let told = text(&texts, &lead(Lead::NotWritten), Language::DUTCH);
    assert!(told.contains("Met /dossier kan je"), "{told}");
    let english = text(&texts, &lead(Lead::NotWritten), Language::ENGLISH);
    assert!(english.contains("With /review you"), "{english}");
}

#[test]
fn a_word_that_cannot_be_typed_as_a_command_is_found_with_its_place() {
    let wrong = [
        "word-review = Overzicht",
        "word-help = mijn-hulp",
        "word-cases = één",
        "word-new = heel nieuw",
        "word-stop = { $woord }",
        "word-cancel =\n    .also = annuleer",
    ];
    let findings = findings_of(&format!("{}\n", wrong.join("\n")));
    for (line, wrong) in (1..).zip(wrong) {
        let place = format!("nl/own.ftl:{line}");
        let mut found = findings.iter().filter(|finding| finding.place == place);
        let told = |finding: &Finding| {
            finding.problem.contains("cannot be a command")
                || finding.problem.contains("has no word")
        };
        assert!(found.any(told), "{wrong} in {findings:?}");
    }
}

#[test]
fn a_word_that_cannot_be_typed_gives_way_to_the_one_kring_brings_along() {
    let folder = overlay("word-review = Mijn Overzicht\n");
    let texts = Texts::with_overlay(folder.path()).unwrap();
    assert_eq!(texts.word(Language::DUTCH, Command::Review), "overzicht");
}

#[test]
fn a_word_for_two_commands_is_found_with_both_places() {
    let findings = findings_of("\nword-review = zaken\n");
    let finding = of(&findings, "word-review");
    assert_eq!(finding.place, "nl/own.ftl:2");
    assert!(
        finding.problem.contains("`zaken`")
            && finding
                .problem
                .contains("`word-cases` already, at nl/commands.ftl:"),
        "{finding}"
    );
    let in_english = findings_of("word-help = stop\n");
    let finding = of(&in_english, "word-help");
    assert!(finding.problem.contains("`word-stop`"), "{finding}");
}

#[test]
fn a_word_for_a_command_that_there_is_not_is_found() {
    let findings = findings_of("word-overview = geheel\n");
    assert!(of(&findings, "word-overview").place == "nl/own.ftl:1");
}
