//! The socket for commands: whatever comes in, it goes on answering.

use std::io::{ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use loopback_botapi::Settings;

use crate::house::{Kring, PATIENCE};
use crate::{limited, said};

fn knock(kring: &Kring) -> UnixStream {
    UnixStream::connect(kring.data().join("kring.sock")).unwrap()
}

fn audit(kring: &Kring) -> String {
    let output = Kring::outcome(&mut kring.command(&["audit"]));
    assert!(output.status.success(), "{}", said(&output));
    said(&output)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_connections_than_files_close_nothing() {
    let kring = Kring::asleep(Settings::default()).await;
    kring.start_as(&mut limited(&kring.command(&["run"]), 256));
    kring.is_up().await;
    let silent: Vec<UnixStream> = (0..300)
        .map_while(|_| UnixStream::connect(kring.data().join("kring.sock")).ok())
        .collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    drop(silent);
    let asked = Instant::now();
    audit(&kring);
    assert!(asked.elapsed() < PATIENCE);
    kring.facilitator(1, "An").await;
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_without_an_end_is_not_listened_to_for_ever() {
    let kring = Kring::start().await;
    kring.is_up().await;
    let mut endless = knock(&kring);
    let piece = vec![b'x'; 64 * 1024];
    let mut taken = 0;
    let refused = loop {
        match endless.write(&piece) {
            Ok(more) => taken += more,
            Err(error) => break error,
        }
        assert!(taken < 16 * 1024 * 1024, "it takes everything");
    };
    let gone = [ErrorKind::BrokenPipe, ErrorKind::ConnectionReset];
    assert!(gone.contains(&refused.kind()), "{refused}");
    audit(&kring);
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_command_of_another_version_is_told_so() {
    let kring = Kring::start().await;
    kring.is_up().await;
    for strange in ["{\"dance\":1}\n", "\u{fffd}\n", "\"cases"] {
        let mut asker = knock(&kring);
        asker.write_all(strange.as_bytes()).unwrap();
        asker.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = String::new();
        asker.read_to_string(&mut answer).unwrap();
        assert_eq!(answer, "\"not_understood\"\n", "{strange}");
    }
    kring
        .logs("a command on the socket was not understood")
        .await;
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_command_that_is_understood_leaves_no_warning() {
    let kring = Kring::start().await;
    kring.is_up().await;
    audit(&kring);
    let check = Kring::outcome(&mut kring.command(&["check"]));
    assert!(check.status.success(), "{}", said(&check));
    kring.stop_in_order().await;
    assert_eq!(kring.log(), "");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_a_backup_that_was_made_is_noted_as_made() {
    let kring = Kring::start().await;
    kring.is_up().await;
    let place = kring.beside("away.backup").display().to_string();
    let back_up = || Kring::outcome(&mut kring.command(&["backup", &place]));
    assert!(back_up().status.success());
    for _ in 0..3 {
        assert!(!back_up().status.success(), "it is there already");
    }
    kring.stop_in_order().await;
    assert!(!back_up().status.success(), "also at rest");
    let log = audit(&kring);
    assert_eq!(log.matches("made a backup").count(), 1, "{log}");
}
