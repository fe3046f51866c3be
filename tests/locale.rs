//! The texts: complete in every language, safe with whatever people write, and reworded by an organisation without
//! surprises.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on should stop, and say what it saw"
)]

use std::path::Path;

use kring_rules::answer::{Sharing, State};
use kring_rules::command::Command;
use kring_rules::guide::Edition;
use kring_rules::ids::{CaseId, PartyId, PhaseId, Seat, Token};
use kring_rules::moment::Moment;
use kring_rules::role::{AgeBand, Language, Role};
use kring_rules::say::{
    FacilitatorSay, GeneralSay, Lead, Line, Notice, NoticeKind, ParticipantSay, PartyTitle, Place,
    Prompt, PromptKind, Say, Scene, Tag, Toast,
};
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;
use kring_words::{Around, Finding, Menu, Sheet, Texts, TextsError, check, lacking};

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
fn what_people_write_is_never_taken_for_markup() {
    let line = line("<b>1 < 2 & 3 > 2</b> &amp; <a href=\"x\">");
    let shown = text(
        &built_in(),
        &participant(vec![], Scene::Answer(line)),
        Language::DUTCH,
    );
    assert!(
        shown.contains("&lt;b&gt;1 &lt; 2 &amp; 3 &gt; 2&lt;/b&gt; &amp;amp; &lt;a href=\"x\"&gt;"),
        "{shown}"
    );
}

#[test]
fn a_very_long_answer_is_split_and_nothing_is_lost() {
    for words in [
        lines_of_text(),
        "woord & <woord> ".repeat(1000),
        "é𝄞&".repeat(5000),
    ] {
        let sheets = render(&answers(&words), Language::DUTCH);
        assert!(sheets.len() > 1);
        let (buttons, last) = (|sheet: &Sheet| !sheet.buttons.is_empty(), sheets.len() - 1);
        for (at, sheet) in sheets.iter().enumerate() {
            assert_eq!(
                buttons(sheet),
                at == last,
                "buttons stand under the last sheet"
            );
            assert!(plain(&sheet.html).encode_utf16().count() <= 3900);
            assert_eq!(
                sheet.html.matches("<blockquote").count(),
                sheet.html.matches("</blockquote>").count()
            );
            assert!(sheet.protected);
        }
        let whole: String = sheets.iter().map(|sheet| plain(&sheet.html)).collect();
        assert!(
            bare(&whole).contains(&bare(&words)),
            "every character of the answer is there"
        );
    }
}

#[test]
fn a_notice_never_carries_words_and_tells_when_it_happened() {
    let notice = Say::Facilitator(Box::new(FacilitatorSay::Notice(Notice {
        kind: NoticeKind::HandedIn,
        case: CaseId::new("k7m2p9xq"),
        label: Words::new("Schoolplein"),
        party: Some((PartyId(1), Words::new("Sam"))),
        role: None,
        at: Moment(1_772_548_320),
        stamp: Stamp::default(),
        opened_by: None,
        seen: None,
        each: vec![],
        by: None,
    })));
    let at = |now, zone: &str| {
        let around = Around {
            now: Moment(now),
            zone: jiff::tz::TimeZone::get(zone).unwrap(),
            ..Around::default()
        };
        built_in()
            .render(&notice, Language::DUTCH, &around)
            .remove(0)
            .html
    };
    let today = at(1_772_552_000, "Europe/Brussels");
    assert!(
        today.contains("Schoolplein · Sam") && today.contains("dinsdag 3 maart om 15.32 uur"),
        "{today}"
    );
    let later = at(1_772_952_000, "Europe/Brussels");
    assert!(later.contains("dinsdag 3 maart om 15.32 uur"), "{later}");
    let years_later = at(1_972_952_000, "UTC");
    assert!(
        years_later.contains("3 maart 2026 om 14.32 uur"),
        "{years_later}"
    );
}

#[test]
fn a_partys_link_is_a_whole_message_in_their_own_language() {
    let say = Say::Facilitator(Box::new(FacilitatorSay::PartyLink {
        seat: Seat::of(&CaseId::new("AAAA"), PartyId(1)),
        token: Token::new("abc-DEF_123"),
        alias: Words::new("Sam"),
        language: Language::ENGLISH,
        from: Words::new("An"),
        expires: Moment(1_772_548_320),
    }));
    let sheets = render(&say, Language::DUTCH);
    let invitation = sheets.last().unwrap();
    assert!(
        invitation
            .html
            .contains("https://t.me/kring_bot?start=abc-DEF_123")
    );
    assert!(
        invitation.html.contains("Taking part is up to you") && invitation.html.contains("Sam")
    );
    assert!(invitation.buttons.is_empty() && !invitation.protected);
}

#[test]
fn a_question_shows_its_place_its_options_and_the_ways_out() {
    let mut prompt = prompt("feelings-then", PromptKind::Several);
    prompt.options = vec![kring_rules::ids::OptionId::new("angry")];
    prompt.chosen = prompt.options.clone();
    prompt.own_words = true;
    let sheets = render(
        &participant(vec![Lead::Noted], Scene::Question(prompt)),
        Language::DUTCH,
    );
    let html = &sheets[0].html;
    assert!(
        html.contains("deel 2 van 5") && html.contains("Welke gevoelens"),
        "{html}"
    );
    let data: Vec<&str> = sheets[0]
        .buttons
        .iter()
        .flatten()
        .map(|b| b.data.as_str())
        .collect();
    let taps: Vec<&str> = data
        .iter()
        .filter_map(|data| data.rsplit(':').next())
        .collect();
    assert_eq!(
        taps,
        ["choose=angry", "done", "later", "back", "stop", "talk"]
    );
    assert!(sheets[0].buttons[0][0].label.starts_with('✓'));
}

#[test]
fn an_answer_that_is_not_done_or_was_given_before_is_shown_with_the_question() {
    let shown = |place, kind| {
        let prompt = Prompt {
            words: Some(Words::new(&"lang ".repeat(200))),
            place,
            ..prompt("feelings-then", kind)
        };
        let say = participant(vec![], Scene::Question(prompt));
        text(&built_in(), &say, Language::DUTCH)
    };
    let again = shown(Place::LookedAtAgain, PromptKind::Text);
    assert!(again.contains("Dit antwoordde je eerder") && again.contains("…</blockquote>"));
    assert!(
        plain(&again).chars().count() < 700,
        "only the beginning is shown"
    );
    let so_far = shown(Place::OnTheWay, PromptKind::Several);
    assert!(so_far.contains("Dit schreef je al"), "{so_far}");
}

#[test]
fn help_lines_and_contact_are_the_organisations_own() {
    let around = Around {
        contact: "Huis <Noord>".to_owned(),
        help_lines: "113 & 112".to_owned(),
        ..Around::default()
    };
    let say = Say::General(GeneralSay::Stranger);
    let html = built_in()
        .render(&say, Language::DUTCH, &around)
        .remove(0)
        .html;
    assert!(
        html.contains("Huis &lt;Noord&gt;") && html.contains("113 &amp; 112"),
        "{html}"
    );
    assert!(!html.contains("1813"), "the built-in help lines give way");
}

#[test]
fn the_organisations_privacy_page_is_shown_where_privacy_is_told() {
    let around = Around {
        privacy_url: "https://example.org/privacy?a=1&b=2".to_owned(),
        ..Around::default()
    };
    for language in built_in().languages().all() {
        let say = Say::General(GeneralSay::Privacy);
        let shown = built_in().render(&say, language, &around).remove(0).html;
        assert!(
            shown.contains("https://example.org/privacy?a=1&amp;b=2"),
            "{shown}"
        );
        let without = built_in().render(&say, language, &Around::default());
        assert!(!without[0].html.contains("https://"), "{}", without[0].html);
    }
}

#[test]
fn a_toast_is_one_short_plain_text() {
    let say = Say::General(GeneralSay::Toast(Toast::Stale));
    let sheets = render(&say, Language::ENGLISH);
    assert_eq!(sheets.len(), 1);
    assert!(sheets[0].html.chars().count() <= 200 && sheets[0].buttons.is_empty());
}

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

#[test]
fn what_is_rendered_hides_itself_from_logs() {
    let sheets = render(&answers("geheim"), Language::DUTCH);
    assert!(!format!("{sheets:?}").contains("geheim"));
}

#[test]
fn one_set_of_texts_serves_every_task() {
    fn is_shared<T: Send + Sync>(_: &T) {}
    is_shared(&built_in());
}

fn built_in() -> Texts {
    Texts::built_in().unwrap()
}

fn render(say: &Say, language: Language) -> Vec<Sheet> {
    built_in().render(say, language, &Around::default())
}

fn text(texts: &Texts, say: &Say, language: Language) -> String {
    texts
        .render(say, language, &Around::default())
        .remove(0)
        .html
}

/// An organisation's own Dutch wording.
fn overlay(wording: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("nl/own.ftl"), wording);
    folder
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn findings_of(wording: &str) -> Vec<Finding> {
    let folder = overlay(wording);
    check(&Texts::with_overlay(folder.path()).unwrap())
}

#[track_caller]
fn of<'a>(findings: &'a [Finding], id: &str) -> &'a Finding {
    let found = findings.iter().find(|finding| finding.id == id);
    found.unwrap_or_else(|| panic!("`{id}` was not found in {findings:?}"))
}

fn lead(lead: Lead) -> Say {
    participant(vec![lead], Scene::Nothing)
}

fn participant(leads: Vec<Lead>, scene: Scene) -> Say {
    Say::Participant(Box::new(ParticipantSay {
        leads,
        scene,
        role: Role::Harmed,
        guide: Edition::default(),
        tag: Tag {
            case: CaseId::new("k7m2p9xq"),
            party: PartyId(1),
            revision: 7,
        },
        age: None,
        whose: None,
        readers: vec![],
        happened: None,
        may_ask_a_lawyer: false,
        can_ask_for: None,
        has_agreed: false,
        together: None,
    }))
}

fn prompt(question: &str, kind: PromptKind) -> Prompt {
    Prompt {
        question: question.into(),
        phase: PhaseId::new("experience"),
        kind,
        options: vec![],
        chosen: vec![],
        words: None,
        voices: vec![],
        own_words: false,
        number: 2,
        of: 5,
        place: Place::OnTheWay,
    }
}

fn line(words: &str) -> Line {
    Line {
        question: "happened".into(),
        state: State::Given,
        options: vec![],
        words: Some(Words::new(words)),
        voices: vec![],
        sharing: Sharing::Facilitator,
        together: None,
        told: None,
    }
}

fn answers(words: &str) -> Say {
    let title = PartyTitle {
        case: CaseId::new("k7m2p9xq"),
        label: Words::new("Schoolplein"),
        party: PartyId(1),
        alias: Words::new("Sam"),
        role: Role::Harmed,
        guide: Edition::default(),
        stamp: Stamp::default(),
    };
    let phases = vec![(PhaseId::new("facts"), vec![line(words)])];
    Say::Facilitator(Box::new(FacilitatorSay::Answers(title, phases)))
}

fn lines_of_text() -> String {
    let lines: Vec<String> = (0..900)
        .map(|n| format!("Regel {n} van wat er gebeurde."))
        .collect();
    lines.join("\n")
}

/// The text as Telegram shows it.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for (at, piece) in html.split('<').enumerate() {
        let shown = if at == 0 {
            Some(piece)
        } else {
            piece.split_once('>').map(|(_, after)| after)
        };
        text.push_str(shown.unwrap_or_default());
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// Without white space, which a split may take away.
fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}
