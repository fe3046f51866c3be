//! The access log of a running kring: who read whose answers is noted with the reading, and nothing but that.

use std::process::Output;
use std::time::Duration;

use loopback_botapi::{ChatMessage, MessageId, Phone, Settings};
use serde_json::Value;

use crate::house::{Kring, PATIENCE, secret};
use crate::play::{Answers, open_case_about, prepare, say};
use crate::walk::data;

const PARTIES: [(&str, &str); 2] = [("Merk-Alex", "harmed"), ("Merk-Bo", "responsible")];

fn audit(kring: &Kring, arguments: &[&str]) -> String {
    let output = Kring::outcome(&mut kring.command(&[&["audit"], arguments].concat()));
    assert!(output.status.success(), "{}", told(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Who, what, in which case and of whom: the lines without their times.
fn deeds(text: &str) -> Vec<[String; 3]> {
    let line = |line: &str| {
        let columns: Vec<&str> = line.split("  ").map(str::trim).collect();
        let mut columns = columns.into_iter().filter(|column| !column.is_empty());
        assert_eq!(columns.next().unwrap().len(), 19, "a time: {line}");
        let mut next = || columns.next().unwrap_or_default().to_owned();
        let (who, what, case) = (next(), next(), next());
        assert!(case.is_empty() || case.len() == 8, "a code: {line}");
        [who, what, next()]
    };
    text.lines().skip(1).map(line).collect()
}

async fn case_with_answers(kring: &Kring) -> (Phone, Phone, String) {
    let an = kring.facilitator(1, "An Naam").await;
    let links = open_case_about(&an, "Merk-Label", "Merk-Feiten.", &PARTIES).await;
    let answers = Answers {
        text: "Merk-Antwoord",
        ..Answers::default()
    };
    let (alex, bo) = (kring.phone(11, "Merk-A"), kring.phone(12, "Merk-B"));
    prepare(&alex, &links[0], &answers).await;
    let case = case_of(&alex);
    let bert = colleague(kring, &an, &case).await;
    prepare(&bo, &links[1], &answers).await;
    for facilitator in [&an, &bert] {
        let told = |m: &ChatMessage| m.text.contains("Iedereen is klaar");
        let told = facilitator.until(told, PATIENCE).await.expect("the notice");
        drop(facilitator.press_data(told.id, &format!("f:{case}:summary")));
        let summary = |m: &ChatMessage| m.text.contains("Merk-Antwoord");
        let summary = facilitator.until(summary, PATIENCE).await;
        summary.expect("the summary");
    }
    (an, bert, case)
}

fn case_of(party: &Phone) -> String {
    let chat = party.chat();
    let mut data = chat.iter().flat_map(data);
    let button = data.find(|data| data.starts_with("p:")).unwrap();
    button.split(':').nth(1).unwrap().to_owned()
}

async fn colleague(kring: &Kring, an: &Phone, case: &str) -> Phone {
    an.catch_up();
    drop(an.press_data(MessageId(1), &format!("f:{case}:invite")));
    an.next(PATIENCE).await.expect("asked for a name");
    say(an, "Bert Naam").await;
    let is_link = |m: &ChatMessage| m.text.contains("?start=");
    let link = an.chat().into_iter().rfind(is_link);
    let link = match link.filter(|link| link.text.contains("Bert")) {
        Some(link) => link,
        None => an.until(is_link, PATIENCE).await.expect("a link"),
    };
    let bert = kring.phone(2, "Bert");
    bert.start(Some(secret(&link.text)));
    bert.next(PATIENCE).await.expect("a word");
    let admits = |m: &ChatMessage| data(m).into_iter().find(|d| d.contains(":admit="));
    let asked = an.until(|m| admits(m).is_some(), PATIENCE).await;
    let asked = asked.expect("asked who it is");
    drop(an.press_data(asked.id, &admits(&asked).unwrap()));
    bert.next(PATIENCE).await.expect("a welcome");
    bert
}

async fn reads_answers(facilitator: &Phone, case: &str, party: u8) {
    let button = format!("f:{case}:answers={party}");
    drop(facilitator.press_data(MessageId(1), &button));
    let answers = |m: &ChatMessage| m.text.contains("De antwoorden");
    let read = facilitator.until(answers, PATIENCE).await;
    assert!(read.expect("answers").text.contains("Merk-Antwoord"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_shows_who_read_whose_answers_and_nothing_of_them() {
    let kring = Kring::start().await;
    let (an, _bert, case) = case_with_answers(&kring).await;
    reads_answers(&an, &case, 2).await;
    let running = audit(&kring, &[]);
    let expected = [
        ["An Naam", "became a facilitator", ""],
        ["An Naam", "opened the case", ""],
        ["the participant", "took the link", "1"],
        ["Bert Naam", "became a facilitator", ""],
        ["Bert Naam", "joined as co-facilitator", ""],
        ["the participant", "took the link", "2"],
        ["An Naam", "read the summary", "1, 2"],
        ["Bert Naam", "read the summary", "1, 2"],
        ["An Naam", "read the answers", "2"],
        ["command line", "read this log", ""],
    ];
    assert_eq!(deeds(&running), expected, "{running}");
    kring.kill();
    let at_rest = audit(&kring, &[]);
    assert!(
        at_rest.starts_with(&running),
        "kill -9 changes nothing of it"
    );
    assert_eq!(deeds(&at_rest).len(), expected.len() + 1);
    let of_case = audit(&kring, &["--case", &case.to_lowercase(), "--days", "1"]);
    assert_eq!(deeds(&of_case).len(), 8, "{of_case}");
    let json = audit(&kring, &["--json"]);
    for text in [&running, &at_rest, &of_case, &json] {
        assert!(!text.to_lowercase().contains("merk"), "{text}");
        assert!(!text.contains("Fiets"), "{text}");
    }
    let line = json.lines().find(|line| line.contains("answers-read"));
    let line: Value = serde_json::from_str(line.unwrap()).unwrap();
    assert_eq!(line["name"], "An Naam");
    assert_eq!(line["case"], *case);
    assert_eq!(line["parties"], serde_json::json!([2]));
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_any_moment_what_was_read_is_noted_once() {
    let kring = Kring::start().await;
    let (an, _bert, case) = case_with_answers(&kring).await;
    let noted = || audit(&kring, &["--json"]).matches("answers-read").count();
    let rounds = 6;
    for round in 0..rounds {
        let before = shown(&an);
        drop(an.press_data(MessageId(1), &format!("f:{case}:answers=1")));
        tokio::time::sleep(Duration::from_millis(9 * round)).await;
        kring.kill();
        let is_shown = usize::from(shown(&an) > before);
        let round = usize::try_from(round).unwrap();
        assert!(noted() >= round + is_shown, "shown, and not noted");
        kring.start_again();
        kring.is_up().await;
        an.catch_up();
        an.write("/cases");
        let board =
            |m: &ChatMessage| m.edited.is_none() && m.text.starts_with("Wie heeft je nodig?");
        an.until(board, PATIENCE).await.expect("the board");
        assert!(shown(&an) > before, "the answers came");
        assert_eq!(noted(), round + 1, "noted once, delivered again or not");
    }
    assert_eq!(kring.api.violations(), vec![]);
}

fn shown(facilitator: &Phone) -> usize {
    let chat = facilitator.chat();
    let answers = chat.iter().filter(|m| m.text.contains("De antwoorden"));
    answers.count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_asked_is_told() {
    let kring = Kring::asleep(Settings::default()).await;
    let nowhere = Kring::outcome(&mut kring.command(&["audit"]));
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(told(&nowhere).contains("there is no data of kring"));
    assert!(!kring.data().exists(), "asking makes none");
    for wrong in [["--case", "Merk-Alex"], ["--days", "0"]] {
        let refused = Kring::outcome(&mut kring.command(&[&["audit"], &wrong[..]].concat()));
        assert!(!refused.status.success(), "{wrong:?}");
    }
}
