//! The documents: everybody's own copy holds everything of theirs and nothing of anybody else, the file of a case holds
//! everything of everybody, and what people wrote is text in them and nothing more.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on should stop, and say what it saw"
)]

#[path = "../stage/mod.rs"]
mod stage;

mod brief;
mod play;
mod well_formed;

use kring::desk::Kept;
use kring::desk::tables;
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::ids::{CaseId, PartyId, PersonId, Seat};
use kring_rules::moment::DAY;
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, ProgrammeScene, Say, Scene};

use play::{ALEX, AN, BO, INCIDENT, LABEL, NOTE, OF_ALEX, OF_BO, Played, STRANGER};
use well_formed::{fault, text};

/// Everything that looks like markup, and letters that run the other way.
const HOSTILE: &str = "<script>alert(1)</script> & </blockquote> \"' &lt;b&gt; \u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{202e}om";

/// The text as a reader finds it, whatever its case and white space.
fn read(html: &str) -> String {
    let words = text(html).to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn holds(html: &str, wanted: &[&str]) {
    let text = read(html);
    for one in wanted {
        let one = one.to_lowercase();
        let one = one.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&one), "«{one}» is not in:\n{text}");
    }
}

#[track_caller]
fn holds_none(html: &str, unwanted: &[&str]) {
    let text = read(html);
    for one in unwanted {
        let one = one.to_lowercase();
        let found = text.match_indices(&one).any(|(at, found)| {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            !letter(text[..at].chars().next_back())
                && !letter(text[at + found.len()..].chars().next())
        });
        assert!(!found, "«{one}» is in:\n{text}");
    }
}

/// What somebody wrote in their own words: the first line of each.
fn written(answers: play::Answers) -> Vec<&'static str> {
    let texts = answers.iter().map(|(_, text)| *text);
    texts
        .filter(|text| text.starts_with(char::is_uppercase))
        .map(|text| text.split('\n').next().unwrap())
        .collect()
}

#[tokio::test]
async fn a_partys_copy_holds_everything_of_theirs_and_nothing_of_anybody_else() {
    let mut played = Played::to_ready().await;
    let alex = played.own_copy(ALEX, "mydata").await;
    assert_eq!(alex.file_name(), "kring-mijn-gegevens.html");
    assert_eq!(fault(&alex.html()), None);
    holds(&alex.html(), &written(OF_ALEX));
    let code = played.case.to_string();
    holds(
        &alex.html(),
        &[
            "Hoe kring je noemt Alex",
            "wie geraakt werd",
            "Volwassen",
            "Nederlands",
            "chat bij Telegram 11",
            "Link geopend 2 maart 2026, 10.00 uur",
            "Meedoen is vrij Ja",
            "(tekst 3)",
            "Ik werd uitgelachen bij de kapstokken",
            "Wat hier eerder stond",
            "Waarover mag het niet gaan",
            "Alleen voor de gespreksleider",
            "Boos, Bang, Machteloos",
            "Met iemand praten",
            "je wou iemand spreken",
            "Bezig, sinds",
            "www.gegevensbeschermingsautoriteit.be",
            &code,
        ],
    );
    holds_none(&alex.html(), &written(OF_BO));
    holds_none(&alex.html(), &["Bo", LABEL, INCIDENT, NOTE, "An"]);

    let bo = played.own_copy(BO, "mijngegevens").await;
    assert_eq!(fault(&bo.html()), None);
    holds(&bo.html(), &written(OF_BO));
    holds(
        &bo.html(),
        &["wie aangesproken wordt", "Ingediend 3 maart 2026"],
    );
    holds_none(&bo.html(), &written(OF_ALEX));
    holds_none(&bo.html(), &["Alex", LABEL, INCIDENT, NOTE, "An"]);
}

/// Thirty thousand deeds of other cases stand in the log meanwhile.
#[tokio::test]
async fn what_others_did_meanwhile_is_not_read() {
    let mut played = Played::opened().await;
    let link = played.secret(0);
    played.stage.open_link(ALEX, &link).await;
    played.press(ALEX, ":it-is-me").await;
    played.consents(ALEX).await;
    for number in 0..30_000 {
        let case = CaseId::new(format!("CASE{number:04}"));
        let by = By::Facilitator(PersonId(77));
        let deed = Deed::in_case(by, DeedKind::AnswersRead, &case).about([PartyId(1)]);
        let noted = played.stage.desk.note(deed, played.stage.now).unwrap();
        let _ = noted.durable.await.unwrap();
    }
    let before = played.stage.store.rows_read();
    played.own_copy(ALEX, "mydata").await;
    let read = played.stage.store.rows_read() - before;
    assert!(read < 100, "{read} rows were read");
}

#[tokio::test]
async fn nobody_asks_for_copies_without_end() {
    let mut played = Played::opened().await;
    let link = played.secret(0);
    played.stage.open_link(ALEX, &link).await;
    played.press(ALEX, ":it-is-me").await;
    let mut copies = 0;
    for _ in 0..50 {
        copies += played.copies(ALEX, "mydata").await.len();
    }
    assert_eq!(copies, 10);
    let told = played.stage.phone(ALEX).last().unwrap();
    assert!(matches!(told.say, Say::General(GeneralSay::EnoughCopies)));
    played.stage.wait(60).await;
    assert_eq!(played.copies(ALEX, "mydata").await.len(), 1);
}

#[tokio::test]
async fn it_can_be_asked_for_everywhere_and_nothing_moves() {
    let mut played = Played::opened().await;
    let strangers = played.copies(STRANGER, "mydata").await;
    assert!(strangers.is_empty(), "of a stranger nothing is held");
    let told = played.stage.phone(STRANGER).last().unwrap();
    assert!(matches!(told.say, Say::General(GeneralSay::NothingHeld)));

    let link = played.secret(0);
    played.stage.open_link(ALEX, &link).await;
    let unsaid = played.copies(ALEX, "mydata").await;
    assert!(unsaid.is_empty(), "nobody knows yet that it is for them");
    played.press(ALEX, ":it-is-me").await;
    asks_and_nothing_moves(&mut played, "nothing is agreed to", ALEX).await;
    played.consents(ALEX).await;
    asks_and_nothing_moves(&mut played, "the first question", ALEX).await;
    played.stage.write(ALEX, "Dit schreef ik.").await;
    played.stage.wait(40 * DAY).await;
    asks_and_nothing_moves(&mut played, "after a long silence", ALEX).await;
    played.stage.command(ALEX, "start").await;
    played.consents(ALEX).await;
    played.stage.command(ALEX, "stop").await;
    played.press(ALEX, ":pause").await;
    asks_and_nothing_moves(&mut played, "paused", ALEX).await;
    played.stage.command(ALEX, "stop").await;
    played.press(ALEX, ":stop-keep").await;
    asks_and_nothing_moves(&mut played, "stopped", ALEX).await;
    let copy = played.own_copy(ALEX, "mydata").await;
    holds(
        &copy.html(),
        &["Dit schreef ik.", "Gestopt, antwoorden bewaard"],
    );

    played.stage.command(ALEX, "stop").await;
    played.press(ALEX, ":stop-erase").await;
    played.press(ALEX, ":erase").await;
    assert!(
        played.copies(ALEX, "mydata").await.is_empty(),
        "all is erased"
    );
}

#[tokio::test]
async fn a_copy_that_has_not_gone_out_is_erased_with_everything_else() {
    let mut played = Played::opened().await;
    played.join(ALEX, 0).await;
    played.stage.write(ALEX, "Dit schreef ik.").await;
    let asked = played.asks_unsent(ALEX).await;
    let of_alex = Kept::Party(Seat::of(&played.case, PartyId(1)));
    assert_eq!(asked.kept, of_alex, "it is kept with whom it is about");
    assert_eq!(played.stage.desk.owed().await.unwrap().len(), 1);
    played.stage.command(ALEX, "stop").await;
    played.press(ALEX, ":stop-erase").await;
    played.press(ALEX, ":erase").await;
    assert!(played.stage.desk.owed().await.unwrap().is_empty());
}

/// Whoever asks gets one copy, and afterwards the same question stands there, with the same buttons.
async fn asks_and_nothing_moves(played: &mut Played, when: &str, who: PersonId) {
    let before = kept(played);
    let copies = played.copies(who, "mydata").await;
    assert_eq!(copies.len(), 1, "{when}");
    assert_eq!(fault(&copies[0].1.html()), None, "{when}");
    assert!(copies[0].0.encode_utf16().count() <= 1024, "{when}");
    assert!(kept(played) == before, "{when}: something moved");
}

/// Everything that is kept of cases and people.
fn kept(played: &Played) -> Vec<(Vec<u8>, Vec<u8>)> {
    let tables = [
        tables::CASES,
        tables::PARTIES,
        tables::PREPARATIONS,
        tables::PEOPLE,
    ];
    let rows = tables
        .into_iter()
        .flat_map(|table| played.stage.store.rows(table));
    rows.map(|row| (row.key, row.value)).collect()
}

#[tokio::test]
async fn a_case_that_was_ended_and_an_english_reader() {
    let mut played = Played::to_ready().await;
    let case = played.case.clone();
    let message = played.stage.phone(AN).last().unwrap().message;
    let ask = format!("f:{case}:ask-end");
    played.stage.press(AN, message, &ask).await;
    played.press(AN, &format!("f:{case}:cl=for~else:")).await;
    holds(
        &played.own_copy(ALEX, "mydata").await.html(),
        &["Afgesloten door de gespreksleider"],
    );
    played.stage.command(ALEX, "language").await;
    played.press(ALEX, "language=en").await;
    let copy = played.own_copy(ALEX, "mydata").await;
    assert_eq!(copy.file_name(), "kring-my-data.html");
    assert!(copy.html().contains("<html lang=\"en\">"));
    holds(
        &copy.html(),
        &[
            "Your data",
            "Closed by the facilitator",
            "www.dataprotectionauthority.be",
        ],
    );
    assert_eq!(fault(&copy.html()), None);
}

#[tokio::test]
async fn a_facilitators_copy_holds_their_cases_and_what_they_are_filling_in() {
    let mut played = Played::to_ready().await;
    let case = played.case.to_string();
    let copy = played.own_copy(AN, "mydata").await;
    assert_eq!(copy.file_name(), "kring-mijn-gegevens-gespreksleider.html");
    holds(
        &copy.html(),
        &["Naam An", LABEL, &case, "Je bent niets aan het invullen"],
    );
    holds_none(&copy.html(), &["Alex", "Bo"]);
    played.stage.command(AN, "new").await;
    played.stage.write(AN, "Berk").await;
    played.stage.write(AN, "Er werd geroepen.").await;
    let copy = played.own_copy(AN, "mydata").await;
    assert_eq!(fault(&copy.html()), None);
    holds(&copy.html(), &["Berk", "Er werd geroepen."]);
    played.stage.write(AN, "Wat er toen gebeurde.").await;
    played.stage.write(AN, "geen tekst nu").await;
    let asked = played.stage.phone(AN).last().unwrap().text();
    assert!(
        asked.contains("Welk gesprek bereid je voor"),
        "the draft goes on, and what was not asked for just then is not taken: {asked}"
    );
    played.press(AN, "form=circle").await;
    played.press(AN, "police=no").await;
    for (alias, role) in [
        ("Cas", "supporter"),
        ("Noor", "harmed"),
        ("Ben", "supporter"),
    ] {
        if alias != "Cas" {
            played.press(AN, "d:more").await;
        }
        played.stage.write(AN, alias).await;
        for verb in [&format!("role={role}"), "language=nl", "age=adult"] {
            played.press(AN, verb).await;
        }
    }
    // Once everybody is named, it is asked beside whom Cas stands, and then Ben.
    played.press(AN, "d:open").await;
    played.press(AN, "d:supports=2").await;
    let copy = played.own_copy(AN, "mydata").await;
    assert_eq!(fault(&copy.html()), None);
    holds(&copy.html(), &["Cas", "Steunfiguur van: Noor"]);
}

#[tokio::test]
async fn whoever_has_two_parts_gets_a_copy_of_each() {
    let mut played = Played::opened().await;
    played.join(ALEX, 0).await;
    let link = played.stage.facilitator_link("Alexandra").await;
    played.stage.open_link(ALEX, link.reveal()).await;
    let copies = played.copies(ALEX, "mydata").await;
    let names: Vec<String> = copies.iter().map(|(_, d)| d.file_name()).collect();
    assert_eq!(
        names,
        [
            "kring-mijn-gegevens.html",
            "kring-mijn-gegevens-gespreksleider.html"
        ]
    );
    assert!(copies[0].0.contains("als Alex"), "{}", copies[0].0);
}

#[tokio::test]
async fn the_file_of_a_case_holds_everything_of_everybody() {
    let mut played = Played::to_ready().await;
    for language in kring_words::languages(None).unwrap().all() {
        let file = played.case_file(language).await;
        assert_eq!(fault(&file.html()), None);
        let (changed, rest): (Vec<_>, Vec<_>) = written(OF_ALEX)
            .into_iter()
            .partition(|text| text.contains("in de gang"));
        holds(&file.html(), &rest);
        // What stood there before is for the party and their facilitators.
        for text in changed {
            assert!(!file.html().contains(text));
        }
        holds(&file.html(), &written(OF_BO));
        holds(&file.html(), &["Alex", "Bo", "An", LABEL, INCIDENT, NOTE]);
        assert_eq!(file.file_name(), format!("kring-{}.html", played.case));
    }
    let file = played.case_file(Language::DUTCH).await;
    holds(
        &file.html(),
        &[
            "Dit bestand is niet versleuteld",
            "Waarover mag het niet gaan",
            "Aangeboden door Gewenst door",
            "De feiten, zoals elk ze vertelt",
            "Ontwerp van herstelprogramma",
        ],
    );
}

#[tokio::test]
async fn what_people_write_is_text_and_nothing_more() {
    let mut played = Played::opened_as(HOSTILE_LABEL, HOSTILE, [HOSTILE_ALIAS, "Bo"]).await;
    played.join(ALEX, 0).await;
    played.stage.write(ALEX, HOSTILE).await;
    for html in [
        played.own_copy(ALEX, "mydata").await.html(),
        played.own_copy(AN, "mydata").await.html(),
        played.case_file(Language::DUTCH).await.html(),
    ] {
        assert_eq!(fault(&html), None);
        holds(&html, &["<b>&"]);
    }
    let own = played.own_copy(ALEX, "mydata").await.html();
    holds(&own, &[HOSTILE, HOSTILE_ALIAS]);
    assert!(own.contains(&format!(
        "<bdi>{}</bdi>",
        HOSTILE_ALIAS.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    )));
    assert!(own.contains("<blockquote dir=\"auto\">&lt;script&gt;"));
}

const HOSTILE_LABEL: &str = "<b>& \u{5e9}\u{5dc}";
const HOSTILE_ALIAS: &str = "<b>&\u{202e}\u{5e9}\u{5dc}";

/// Writes the documents of a case that was played to `target/documents`, to be looked at.
#[tokio::test]
#[ignore = "makes files to look at"]
async fn pictures() {
    let mut played = Played::to_ready().await;
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    std::fs::create_dir_all(&folder).unwrap();
    let mut documents = vec![
        played.own_copy(ALEX, "mydata").await,
        played.own_copy(AN, "mydata").await,
        played.case_file(Language::DUTCH).await,
    ];
    documents[2].name = "kring-case".to_owned();
    for document in documents {
        std::fs::write(folder.join(document.file_name()), document.html()).unwrap();
    }
    let guide = kring_rules::guide::Guide::built_in().unwrap();
    for sample in kring_words::samples::of(&guide) {
        let scene = match &sample.say {
            Say::Participant(say) => &say.scene,
            Say::Facilitator(_) | Say::General(_) | Say::Nothing => continue,
        };
        let name = match scene {
            Scene::CardOnPaper(_) => "card",
            Scene::Programme(ProgrammeScene::OnPaper(_)) => "programme",
            _ => continue,
        };
        for language in kring_words::languages(None).unwrap().all() {
            let texts = &played.stage.texts;
            let sheets = texts.render(&sample.say, language, &kring_words::Around::default());
            let made = sheets.into_iter().find_map(|sheet| sheet.document).unwrap();
            let file = folder.join(format!("{name}-{}.pdf", language.code()));
            std::fs::write(file, kring_print::pdf(&made.paper).unwrap().bytes).unwrap();
        }
    }
}
