//! The texts are complete in every language, and an organisation rewords them without surprises: what is wrong is found with
//! its place, and gives way to what kring brings along.

use super::{built_in, findings_of, lead, of, overlay, participant, prompt, text, write};
use kring_rules::command::Command;
use kring_rules::role::{AgeBand, Language};
use kring_rules::say::{GeneralSay, Lead, PromptKind, Say, Scene};
use kring_words::{Around, Menu, Texts, TextsError, check, lacking};
use std::path::Path;

#[test]
fn the_texts_kring_brings_along_are_as_they_should_be() {
    let findings = check(&built_in());
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "\n{}\n", lines.join("\n"));
}

#[test]
fn a_misspelt_message_of_an_organisation_is_found_with_its_place() {
    let findings = findings_of("lead-notted = Dank je.\n");
    let finding = of(&findings, "lead-notted");
    assert_eq!(finding.place, "nl/own.ftl:1");
    assert!(finding.problem.contains("`lead-noted`"), "{finding}");
}

#[test]
fn a_variable_that_is_not_there_is_found() {
    let findings = findings_of("\n\nprogress = Deel { $numer } van { $parts } in { $phase }\n");
    let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(
        told.iter()
            .any(|line| line.starts_with("nl/own.ftl:3") && line.contains("$numer")),
        "{told:?}"
    );
    assert!(
        told.iter().any(|line| line.contains("leaves out $part")),
        "{told:?}"
    );
}

#[test]
fn a_reference_to_a_message_that_is_not_there_is_found() {
    let findings = findings_of("lead-noted = Dank je, { -zaal }.\n");
    assert!(of(&findings, "lead-noted").problem.contains("refers to"));
}

#[test]
fn a_tag_that_is_not_closed_is_found() {
    let findings = findings_of("lead-noted = <b>Dank je.\n");
    assert!(
        findings
            .iter()
            .any(|f| f.problem.contains("<b> is not closed")),
        "{findings:?}"
    );
}

#[test]
fn a_label_that_does_not_fit_on_a_button_is_found() {
    let findings = findings_of("button-skip = Ik wil deze vraag voorlopig graag overslaan\n");
    assert!(
        findings
            .iter()
            .any(|f| f.problem.contains("over 32 characters")),
        "{findings:?}"
    );
}

#[test]
fn a_word_that_labels_a_person_is_found() {
    let findings = findings_of("lead-noted = Dank je, dader.\n");
    assert!(
        findings.iter().any(|f| f.problem.contains("`dader`")),
        "{findings:?}"
    );
}

#[test]
fn what_is_no_message_at_all_is_refused_with_its_place() {
    let folder = overlay("lead-noted = Dank je.\nlead-kept Zo laten.\n");
    let Err(TextsError::Broken(findings)) = Texts::with_overlay(folder.path()) else {
        panic!("it was taken for a message");
    };
    let finding = of(&findings, "lead-kept");
    assert_eq!(finding.place, "nl/own.ftl:2");
}

#[test]
fn nothing_is_missing_in_a_language_kring_brings_along() {
    assert_eq!(lacking(&built_in()), vec![]);
}

#[test]
fn a_folder_that_is_not_called_after_a_language_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("Vlaams/own.ftl"), "lead-noted = ?\n");
    let error = Texts::with_overlay(folder.path())
        .err()
        .unwrap()
        .to_string();
    assert!(
        error.contains("Vlaams/own.ftl") && error.contains("`pt-br`"),
        "{error}"
    );
}

/// An organisation begins with Polish: its name, a few words, a command. Another folder says no name yet.
fn with_polish() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let own = "language-name = Polski\nlead-noted = Dziękuję.\nbutton-skip = Pomiń\nword-review = przeglad\n";
    write(&folder.path().join("pl/own.ftl"), own);
    write(&folder.path().join("xx/own.ftl"), "lead-noted = ?\n");
    folder
}

#[test]
fn a_folder_is_all_that_a_language_needs_once_it_says_its_name() {
    let (folder, polish) = (with_polish(), Language::of("pl").unwrap());
    let texts = Texts::with_overlay(folder.path()).unwrap();
    let findings = check(&texts);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(
        of(&findings, "language-name")
            .problem
            .contains("calls itself")
    );
    assert_eq!(texts.languages().spoken(Language::of("xx")), None);
    assert_eq!(texts.languages().spoken(Some(polish)), Some(polish));
    assert_eq!(text(&texts, &lead(Lead::Noted), polish), "Dziękuję.");
    assert_eq!(texts.command("przeglad"), Some(Command::Review));
    let dutch = |say: &Say| text(&texts, say, Language::DUTCH);
    assert_eq!(
        text(&texts, &lead(Lead::Kept), polish),
        dutch(&lead(Lead::Kept))
    );
    let menu = texts.commands(polish, Menu::Participant);
    assert!(menu.iter().any(|(word, _)| word == "przeglad"), "{menu:?}");
    assert!(menu.iter().any(|(word, _)| word == "pauze"), "{menu:?}");
    let say = Say::General(GeneralSay::Languages);
    let sheets = texts.render(&say, polish, &Around::default());
    let mut buttons = sheets[0].buttons.iter().flatten();
    assert!(buttons.any(|button| button.label == "Polski"));
}

#[test]
fn what_a_language_lacks_is_counted_and_said_in_the_language_of_the_house() {
    let (folder, polish) = (with_polish(), Language::of("pl").unwrap());
    let texts = Texts::with_overlay(folder.path()).unwrap();
    let lacking = lacking(&texts);
    let own = lacking.iter().find(|one| one.language == polish).unwrap();
    assert_eq!(own.ids.len(), own.of - 4);
    let asked = "herstelgesprek/2/question-happened".to_owned();
    assert!(own.ids.contains(&asked));
    let texts = texts.in_house(Language::ENGLISH);
    assert_eq!(
        text(&texts, &lead(Lead::Kept), polish),
        text(&texts, &lead(Lead::Kept), Language::ENGLISH)
    );
    assert_eq!(texts.languages().all().next(), Some(Language::ENGLISH));
}

#[test]
fn a_text_can_be_worded_for_how_somebody_is_spoken_to() {
    let own = "lead-noted = { $register ->\n    [informal] Dank je.\n   *[formal] Dank u.\n }\n";
    let folder = overlay(own);
    let texts = Texts::with_overlay(folder.path()).unwrap();
    let said = |age| {
        let Say::Participant(mut say) = lead(Lead::Noted) else {
            panic!("a lead is a party's");
        };
        say.age = age;
        text(&texts, &Say::Participant(say), Language::DUTCH)
    };
    for age in [AgeBand::Under13, AgeBand::From13, AgeBand::From16] {
        assert_eq!(said(Some(age)), "Dank je.");
    }
    assert_eq!(said(Some(AgeBand::Adult)), "Dank u.");
    assert_eq!(said(None), "Dank u.");
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let error = Texts::with_overlay(Path::new("/no/such/folder"))
        .err()
        .unwrap();
    assert!(error.to_string().contains("/no/such/folder"));
}

#[test]
fn an_organisation_rewords_a_message_and_leaves_the_others() {
    let folder = overlay("lead-noted = Genoteerd, bedankt.\n");
    let texts = Texts::with_overlay(folder.path()).unwrap();
    assert_eq!(check(&texts), vec![]);
    assert_eq!(
        text(&texts, &lead(Lead::Noted), Language::DUTCH),
        "Genoteerd, bedankt."
    );
    let same = |language, lead_: Lead| {
        let say = lead(lead_);
        assert_eq!(
            text(&texts, &say, language),
            text(&built_in(), &say, language)
        );
    };
    same(Language::ENGLISH, Lead::Noted);
    same(Language::DUTCH, Lead::Kept);
}

#[test]
fn a_broken_message_gives_way_to_the_one_kring_brings_along() {
    let folder = overlay("lead-noted = Dank je, { $wie }.\n");
    let texts = Texts::with_overlay(folder.path()).unwrap();
    let noted = lead(Lead::Noted);
    assert_eq!(
        text(&texts, &noted, Language::DUTCH),
        text(&built_in(), &noted, Language::DUTCH)
    );
}

#[test]
fn a_question_without_any_wording_shows_no_id() {
    let say = participant(
        vec![],
        Scene::Question(prompt("never-worded", PromptKind::Text)),
    );
    for language in built_in().languages().all() {
        let text = text(&built_in(), &say, language);
        assert!(
            !text.contains("never-worded") && !text.contains('$'),
            "{text}"
        );
    }
}

#[test]
fn one_set_of_texts_serves_every_task() {
    fn is_shared<T: Send + Sync>(_: &T) {}
    is_shared(&built_in());
}
