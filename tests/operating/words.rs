//! An organisation's own wording: `kring check --words` says in plain words what is wrong, and with which message.

use std::fs;
use std::time::{Duration, Instant};

use loopback_botapi::Settings;

use crate::house::{Kring, PATIENCE};
use crate::said;

/// What `kring check` says of this file of an organisation's own.
fn told(kring: &Kring, file: &[u8]) -> (Option<i32>, String) {
    let words = kring.beside("words");
    fs::create_dir_all(words.join("nl")).unwrap();
    fs::write(words.join("nl/own.ftl"), file).unwrap();
    let words = words.display().to_string();
    let output = Kring::outcome(&mut kring.command(&["check", "--words", &words]));
    let said = said(&output);
    let texts = said
        .lines()
        .filter(|line| line.starts_with("texts") || line.starts_with("kring"));
    (output.status.code(), texts.collect::<Vec<_>>().join("\n"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_is_said_in_plain_words_with_its_message() {
    let kring = Kring::asleep(Settings::default()).await;
    let text = "lead-noted = Dank je, dader.\n\
                button-skip = Ik wil deze vraag voorlopig graag overslaan\n\
                no-text = Nee { $wie }\n\
                iets-heel-anders = Hallo\n\
                lead-kepd = Zo.\n";
    let (code, told) = told(&kring, text.as_bytes());
    assert_eq!(code, Some(78), "{told}");
    for expected in [
        "nl/own.ftl:1: `lead-noted`: `dader` labels a person",
        "nl/own.ftl:2: `button-skip`: the button `Ik wil deze vraag voorlopig gra…`",
        "nl/own.ftl:3: `no-text`: it mentions $wie, but nothing is filled in here",
        "nl/own.ftl:4: `iets-heel-anders`: kring asks for no such message: leave it out",
        "nl/own.ftl:5: `lead-kepd`: kring asks for no such message: did you mean `lead-kept`?",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    for rust in ["{ ", "Some(", "::", "there is only nothing", "\")"] {
        assert!(!told.contains(rust), "{rust}: {told}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn recordings_are_counted_and_what_is_none_is_told() {
    const OPUS: &[u8] = b"OggS, and a little further OpusHead";
    let kring = Kring::asleep(Settings::default()).await;
    let words = kring.beside("words");
    let voice = words.join("nl/voice");
    fs::create_dir_all(voice.join("lang")).unwrap();
    fs::write(voice.join("question-happened.ogg"), OPUS).unwrap();
    fs::write(voice.join("lang/question-thinking.ogg"), OPUS).unwrap();
    let check = |expected: Option<i32>| {
        let folder = words.display().to_string();
        let output = Kring::outcome(&mut kring.command(&["check", "--words", &folder]));
        let said = said(&output);
        assert_eq!(output.status.code(), expected, "{said}");
        said
    };
    let told = check(Some(0));
    let line = told.lines().find(|line| line.starts_with("aloud")).unwrap();
    assert!(line.contains("in order: nl, 1 of "), "{line}");
    assert!(line.contains("question-safe"), "{line}");
    assert!(
        line.contains("question-thinking"),
        "kort words it otherwise: {line}"
    );
    assert!(!line.contains("question-happened"), "{line}");
    fs::write(voice.join("question-happend.ogg"), OPUS).unwrap();
    fs::write(voice.join("question-safe.ogg"), b"RIFF....WAVE").unwrap();
    fs::write(voice.join("question-share.mp3"), b"ID3").unwrap();
    let large = [OPUS, &vec![7; 2 * 1024 * 1024]].concat();
    fs::write(voice.join("question-supporter.ogg"), large).unwrap();
    let told = check(Some(78));
    for expected in [
        "nl/voice/question-happend.ogg: no guide asks this",
        "nl/voice/question-safe.ogg: it is no voice note: make it Ogg Opus",
        "nl/voice/question-share.mp3: a recording is called",
        "nl/voice/question-supporter.ogg: it is larger than 2 MB",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_cannot_be_read_is_told_and_does_no_harm() {
    let kring = Kring::asleep(Settings::default()).await;
    let (code, fine) = told(&kring, "\u{feff}lead-noted = Genoteerd.\n".as_bytes());
    assert_eq!(code, Some(0), "{fine}");
    let asked = Instant::now();
    let deep = format!("no-text = .\nlead-noted = {}", "{ ".repeat(100_000));
    let spread = format!("lead-noted = .{}", "\n  {".repeat(100_000));
    let long = format!("lead-noted = {}\n", "a".repeat(2 * 1024 * 1024));
    for (file, expected) in [
        (deep.as_bytes(), "nl/own.ftl:2: brackets stand in brackets"),
        (
            spread.as_bytes(),
            "nl/own.ftl:34: brackets stand in brackets",
        ),
        (long.as_bytes(), "longer than a mebibyte"),
        (b"\xff\xfel\x00e\x00", "own.ftl cannot be read"),
        (
            b"lead-noted Genoteerd.\n",
            "this is not written as a message. Write `id = text`",
        ),
    ] {
        let (code, told) = told(&kring, file);
        assert_eq!(code, Some(78), "{told}");
        assert!(
            told.contains(expected),
            "{expected}\n{}",
            &told[..told.len().min(400)]
        );
    }
    assert!(asked.elapsed() < Duration::from_mins(1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_languages_that_are_set_are_offered() {
    let kring = Kring::asleep(Settings::default()).await;
    let settings = kring.beside("two.toml");
    fs::write(
        &settings,
        "language = \"fr\"\nlanguages = [\"fr\", \"nl\"]\n",
    )
    .unwrap();
    kring.start_as(kring.command(&["run"]).env("KRING_CONFIG", &settings));
    let an = kring.facilitator(1, "An").await;
    an.write("/language");
    let offered = an
        .until(|m| m.text.contains("Quelle langue"), PATIENCE)
        .await;
    let offered = offered.expect("the languages");
    let labels = offered.buttons().into_iter().map(|button| button.text);
    assert_eq!(labels.collect::<Vec<_>>(), ["Français", "Nederlands"]);
    kring.stop_in_order().await;
    fs::write(&settings, "languages = [\"nl\", \"tlh\"]\n").unwrap();
    let mut check = kring.command(&["check"]);
    let check = Kring::outcome(check.env("KRING_CONFIG", &settings));
    assert_eq!(check.status.code(), Some(78));
    let wrong = "`languages` in the settings: kring speaks nl, de, en, fr";
    assert!(said(&check).contains(wrong), "{}", said(&check));
}
