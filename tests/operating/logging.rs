//! What kring logs, and that it stops in order when it is asked to.

use std::process::Command;
use std::time::Duration;

use loopback_botapi::Settings;

use crate::house::Kring;
use crate::{said, wrapped};

const UNCLEAN: &str = "did not stop in an orderly way";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_is_plain_text_with_the_local_time_and_its_zone() {
    let kring = Kring::asleep(Settings::default()).await.logging("info");
    kring.start_as(kring.command(&["run"]).env("TZ", "Asia/Tokyo"));
    kring.is_up().await;
    kring.logs("kring runs").await;
    kring.stop_in_order().await;
    let log = kring.log();
    assert!(!log.contains('\u{1b}'), "{log}");
    for line in log.lines() {
        let time = &line[..29];
        assert!(time.starts_with("20") && time.ends_with("+09:00"), "{line}");
        let digits = time.bytes().filter(u8::is_ascii_digit).count();
        assert_eq!(digits, 21, "{line}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn debug_tells_what_happens_and_nothing_of_what_is_said() {
    let kring = Kring::asleep(Settings::default()).await.logging("debug");
    kring.start_again();
    let an = kring.facilitator(1, "Merk-Naam").await;
    an.write("Merk-Woorden");
    for told in [
        "the database in",
        "Telegram knows the bot as @loopback_bot",
        "a command is answered",
        "updates came in",
        "decided, and on disk",
        "a letter is done",
    ] {
        kring.logs(told).await;
    }
    kring.stop_in_order().await;
    assert!(!kring.log().contains("Merk-"), "{}", kring.log());
}

/// No other number in a log is like it.
const AN: i64 = 7_313_373_137;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_belongs_to_an_update_a_letter_or_a_request_is_told_with_its_number_and_never_whose() {
    for (format, told) in [
        (
            "plain",
            [
                "update{number=",
                "an update was taken outcome=\"decided\" letters=",
                "request{method=\"GetUpdates\"}: Telegram answered outcome=200 ms=",
                "}:request{method=\"SendMessage\"}: Telegram answered outcome=200 ms=",
            ],
        ),
        (
            "json",
            [
                "\"name\":\"update\"",
                "\"message\":\"an update was taken\",\"outcome\":\"decided\"",
                "\"method\":\"GetUpdates\",\"name\":\"request\"",
                "\"name\":\"letter\"},{\"method\":\"SendMessage\",\"name\":\"request\"}",
            ],
        ),
    ] {
        let kring = Kring::asleep(Settings::default()).await.logging("debug");
        let mut run = kring.command(&["run"]);
        kring.start_as(run.env("KRING_LOG_FORMAT", format));
        let an = kring.facilitator(AN, "Merk-Naam").await;
        an.write("Merk-Woorden");
        for told in told {
            kring.logs(told).await;
        }
        kring.stop_in_order().await;
        let log = kring.log();
        let secrets = ["Merk-", &AN.to_string(), kring.api.token()];
        let found = secrets.iter().find(|secret| log.contains(**secret));
        assert_eq!(found, None, "{log}");
    }
}

fn signal(kring: &Kring, name: &str) {
    let pid = kring.pid().to_string();
    let sent = Command::new("kill").args([name, &pid]).status().unwrap();
    assert!(sent.success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_terminal_closes_kring_stops_in_order() {
    let kring = Kring::asleep(Settings::default()).await.logging("info");
    // Also where the tests themselves were started with nohup.
    let heard = "exec env --default-signal=HUP \"$0\" \"$@\"";
    kring.start_as(&mut wrapped(heard, &kring.command(&["run"])));
    kring.is_up().await;
    signal(&kring, "-HUP");
    assert_eq!(kring.ended().await.code(), Some(0), "{}", kring.log());
    kring.start_again();
    kring.is_up().await;
    kring.stop_in_order().await;
    assert!(!kring.log().contains(UNCLEAN), "{}", kring.log());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn started_with_nohup_it_goes_on() {
    let kring = Kring::asleep(Settings::default()).await;
    kring.start_as(&mut wrapped("trap '' HUP", &kring.command(&["run"])));
    kring.is_up().await;
    signal(&kring, "-HUP");
    tokio::time::sleep(Duration::from_millis(500)).await;
    let audit = Kring::outcome(&mut kring.command(&["audit"]));
    assert!(audit.status.success(), "{}", said(&audit));
    assert_eq!(kring.log(), "");
    kring.stop_in_order().await;
}
