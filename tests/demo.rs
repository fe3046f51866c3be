//! The demo as people start it: the real binary, in a terminal or behind a pipe. It plays, it answers, it leaves nothing.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should stop"
)]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_mins(2);

/// A demo with a temporary directory of its own.
struct Demo {
    tmp: TempDir,
    /// The language of the terminal.
    lang: &'static str,
}

impl Demo {
    fn new() -> Self {
        Self {
            tmp: tempfile::tempdir().unwrap(),
            lang: "C.UTF-8",
        }
    }

    fn start(&self, arguments: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_kring"))
            .args(["demo", "--terminal"])
            .args(arguments)
            .env("TMPDIR", self.tmp.path())
            .env_remove("KRING_LOG")
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", self.lang)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// What it printed until it ended by itself, given these lines.
    fn played(&self, arguments: &[&str], lines: &str) -> String {
        let mut child = self.start(arguments);
        child
            .stdin
            .take()
            .unwrap()
            .write_all(lines.as_bytes())
            .unwrap();
        let output = ended(child);
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        assert!(output.status.success(), "{}\n{err}\n{out}", output.status);
        assert_eq!(err, "", "the log disturbs the play");
        out
    }

    fn leaves_nothing_behind(&self) {
        let left: Vec<_> = fs::read_dir(self.tmp.path())
            .unwrap()
            .flatten()
            .map(|entry| entry.path())
            .collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

/// Waits until it ends, but not for ever.
fn ended(child: Child) -> Output {
    let pid = child.id().to_string();
    let (done, told) = mpsc::channel();
    let watchdog = thread::spawn(move || {
        if told.recv_timeout(PATIENCE).is_err() {
            Command::new("kill").args(["-KILL", &pid]).status().unwrap();
        }
    });
    let output = child.wait_with_output().unwrap();
    done.send(()).unwrap();
    watchdog.join().unwrap();
    output
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// These pieces stand in the text, one after the other.
#[track_caller]
fn in_order(text: &str, pieces: &[&str]) {
    let mut rest = text;
    for piece in pieces {
        let Some((_, after)) = rest.split_once(piece) else {
            panic!("{piece:?} does not come in\n{rest}");
        };
        rest = after;
    }
}

#[test]
fn a_whole_case_plays_by_itself_in_dutch() {
    let demo = Demo::new();
    let played = demo.played(&["--play"], "");
    in_order(
        &played,
        &[
            "1. De zaak.",
            "gl      › /nieuw",
            "noor    › [Ja]",
            "sam     › [Voor een deel]",
            "Iedereen is klaar met de voorbereiding",
            "Overzicht · Fiets jeugdhuis",
            "Wat aangeboden én gewenst wordt",
            "gl      › [",
            "Bevestigd: iedereen is klaar.",
            "15. Na het gesprek: een afspraak.",
            "sam     › [Ja, dat klopt]",
            "16. Zes weken later.",
            "Het is 43 dagen later.",
            "noor    › [Gebeurd]",
            "Noor weet het nu: afspraak 1 is gebeurd.",
            "Dat was het voorbeeld.",
        ],
    );
    assert!(!played.contains('\x1b'), "a pipe has no colours");
    demo.leaves_nothing_behind();
}

#[test]
fn a_whole_case_plays_by_itself_in_english() {
    let demo = Demo {
        lang: "en_GB.UTF-8",
        ..Demo::new()
    };
    let played = demo.played(&["--play"], "");
    in_order(
        &played,
        &[
            "1. The case.",
            "Everyone is ready",
            "Youth club bicycle",
            "To play yourself",
        ],
    );
    demo.leaves_nothing_behind();
}

/// A facilitator opens a case by typing.
const OPENS_A_CASE: &str =
    "/new\nFiets\nEen fiets raakte stuk.\nHet gaat over een fiets.\n2\n2\nNoor\n1\n1\n4\n1\n2\n1\n";

#[test]
fn whoever_types_plays_all_phones_until_the_input_ends() {
    let demo = Demo::new();
    let script =
        format!("{OPENS_A_CASE}:open\n:open 1\n1\n1\n:sticker\n:dans\n@niemand\n9\n@gl\n:phones");
    let played = demo.played(&[], &script);
    in_order(
        &played,
        &[
            "Begin zo: typ /nieuw",
            "gl      › Een fiets raakte stuk.",
            "?start=",
            "1  Noor",
            "Een nieuwe telefoon: @noor",
            "noor    › /start",
            "Deze uitnodiging is voor Noor.",
            "noor    › [Ja, dat ben ik]",
            "Meedoen is vrij",
            "noor    › [Ja]",
            "Je antwoord: ja",
            "noor    › (sticker)",
            "Een sticker kan ik niet lezen.",
            "‘:dans’ ken ik niet",
            "geen telefoon met de naam ‘niemand’",
            "Er is geen knop [9]",
            "Telefoons: @gl  @noor. Je bent op @gl.",
            "De demo is gestopt.",
        ],
    );
    demo.leaves_nothing_behind();
}

#[test]
fn time_can_be_moved_and_messages_edited() {
    let demo = Demo::new();
    let consents = "1\n1\n1\n1\n1\n";
    let script = format!(
        "{OPENS_A_CASE}:open 1\n{consents}Dit is er gebeurd.\n:edit Dit is het.\n:block\n:unblock\n:day 90\n:day\n@noor /start\n:quit\nniet meer\n"
    );
    let played = demo.played(&[], &script);
    in_order(
        &played,
        &[
            "Ik heb je antwoord aangepast",
            "(de bot is nu geblokkeerd)",
            "(de bot is weer toegelaten)",
            "Het is 90 dagen later.",
            "Het is een dag later.",
            "Daarom vraag ik opnieuw of je akkoord gaat",
            "De demo is gestopt.",
        ],
    );
    assert!(
        !played.contains("niet meer\n"),
        "nothing is read after :quit"
    );
}

#[test]
fn what_is_erased_is_seen_to_go_from_the_chat() {
    let demo = Demo::new();
    let consents = "1\n1\n1\n1\n1\n";
    let script = format!("{OPENS_A_CASE}:open 1\n{consents}Dit is er gebeurd.\n/stop\n4\n3\n");
    let played = demo.played(&[], &script);
    let gone = "(hier zijn berichten verwijderd)";
    in_order(&played, &["Ja, alles wissen", gone, "Het is gewist"]);
    assert_eq!(played.matches(gone).count(), 1, "told once");
}

#[test]
fn a_kept_play_goes_on_where_it_ended() {
    let demo = Demo::new();
    let data = demo.tmp.path().join("kept");
    let arguments = ["--data", data.to_str().unwrap()];
    demo.played(&arguments, &format!("{OPENS_A_CASE}:open 1\n1\n1\n"));
    let played = demo.played(&arguments, "@noor 1\n@gl /cases\n");
    in_order(
        &played,
        &[
            "noor    › [Ja, ik begrijp het]",
            "Je antwoord: ja",
            "Wie heeft je nodig?",
            "Fiets: 0 van 1 ingediend",
        ],
    );
}

#[test]
fn a_directory_of_something_else_is_not_touched() {
    let demo = Demo::new();
    let data = demo.tmp.path().join("real");
    fs::create_dir(&data).unwrap();
    fs::write(data.join("db"), "something").unwrap();
    let output = ended(demo.start(&["--data", data.to_str().unwrap()]));
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("not a directory of the demo"));
    assert_eq!(fs::read_dir(&data).unwrap().count(), 1);
}

#[test]
fn a_stop_signal_ends_it_in_order() {
    for signal in ["-TERM", "-INT", "-HUP"] {
        let demo = Demo::new();
        let mut child = demo.start(&[]);
        let stdin = child.stdin.take();
        wait_for_line(&mut child, "Begin zo");
        assert!(is_for_its_owner_only(demo.tmp.path()));
        let pid = child.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &pid])
                .status()
                .unwrap()
                .success()
        );
        assert!(ended(child).status.success(), "{signal}");
        demo.leaves_nothing_behind();
        drop(stdin);
    }
}

fn wait_for_line(child: &mut Child, beginning: &str) {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let found = lines
        .map_while(Result::ok)
        .any(|line| line.starts_with(beginning));
    assert!(found, "{beginning:?} never comes");
}

fn is_for_its_owner_only(tmp: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    let mut entries = fs::read_dir(tmp).unwrap().flatten();
    entries.all(|entry| entry.metadata().unwrap().permissions().mode() % 0o100 == 0)
}

#[test]
fn whoever_stops_reading_stops_it() {
    let demo = Demo::new();
    let mut child = demo.start(&["--play"]);
    wait_for_line(&mut child, "gl");
    let output = ended(child);
    assert!(output.status.success(), "{}", text(&output.stderr));
    demo.leaves_nothing_behind();
}
