//! Long work shows a bar on a terminal, and nothing anywhere else. The kring that is asked takes its time here.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use loopback_botapi::Settings;

use crate::house::Kring;
use crate::{quoted, said};

/// Longer than what is done at once takes, so that a bar shows.
const A_WHILE: Duration = Duration::from_millis(1500);
const ANSWER: &str = "{\"failed\":\"not just now\"}\n";

/// Whoever looks whether kring runs says nothing; whoever asks waits.
fn takes_its_time(kring: &Kring) -> JoinHandle<()> {
    std::fs::create_dir_all(kring.data()).unwrap();
    let socket = UnixListener::bind(kring.data().join("kring.sock")).unwrap();
    thread::spawn(move || {
        for knock in socket.incoming() {
            let mut knock = knock.unwrap();
            let mut line = String::new();
            let heard = BufReader::new(&knock).read_line(&mut line).unwrap();
            if heard > 0 {
                thread::sleep(A_WHILE);
                return knock.write_all(ANSWER.as_bytes()).unwrap();
            }
        }
    })
}

/// The command, on a terminal of its own.
fn on_a_terminal(command: &Command) -> Command {
    let words = [command.get_program()]
        .into_iter()
        .chain(command.get_args());
    let line: Vec<_> = words.map(quoted).collect();
    let mut script = Command::new("script");
    script.args(["-qfec", &line.join(" "), "/dev/null"]);
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => script.env(name, value),
            None => script.env_remove(name),
        };
    }
    script
}

async fn told(arguments: &[&str], somewhere: impl Fn(&Command) -> Command) -> String {
    let kring = Kring::asleep(Settings::default()).await;
    let slow = takes_its_time(&kring);
    let mut command = kring.command(arguments);
    command.current_dir(kring.beside("."));
    let mut command = somewhere(&command);
    command.current_dir(kring.beside("."));
    let output = Kring::outcome(&mut command);
    slow.join().unwrap();
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("not just now"), "{told}");
    told
}

fn as_it_is(command: &Command) -> Command {
    crate::wrapped("true", command)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_terminal_sees_that_it_goes_on_and_the_line_is_empty_again() {
    for (arguments, what) in [
        (&["backup", "a.backup"][..], "backing up, 1 s, 0 MB written"),
        (
            &["key", "rotate"][..],
            "putting everything under the new key, 1 s",
        ),
    ] {
        let told = told(arguments, on_a_terminal).await;
        let (shown, end) = told.rsplit_once("\r\u{1b}[K").unwrap();
        assert!(shown.contains('█') && shown.contains(what), "{shown}");
        assert!(!end.contains('█') && end.contains("not just now"), "{end}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_terminal_sees_how_much_is_under_the_new_key() {
    let half_done = |command: &Command| {
        let words: Vec<_> = command.get_args().collect();
        let data = words.iter().position(|word| *word == "--data").unwrap() + 1;
        let data = Path::new(words[data]);
        std::fs::write(data.join("keyring"), [0; 400]).unwrap();
        std::fs::write(data.join("keyring.making"), [0; 200]).unwrap();
        on_a_terminal(command)
    };
    let told = told(&["key", "rotate"], half_done).await;
    assert!(
        told.contains("  50 % putting everything under the new key, 1 s"),
        "{told}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pipe_and_a_file_get_the_answer_alone() {
    for arguments in [&["backup", "a.backup"][..], &["key", "rotate"][..]] {
        let told = told(arguments, as_it_is).await;
        let is_bare = !told.contains(['\r', '\u{1b}', '█', '░']);
        assert!(is_bare && told.lines().count() == 1, "{told}");
    }
}
