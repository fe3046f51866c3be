//! Health and figures: off by default, on this machine only, and without anything of anybody.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::time::Instant;

use loopback_botapi::{Fault, FaultRule, Settings};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};
use crate::{run_with, said};

/// What is said to people, and what they are: none of it may be seen by whoever watches.
const MARKS: [&str; 6] = [
    "Merkteken-An",
    "Merkteken-Zaak",
    "Merkteken-Alex",
    "Merkteken-Bo",
    "Merkteken-Woorden",
    // The numbers of their chats.
    "777000",
];

fn free_address() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

fn got(mut stream: impl Read + Write, page: &str) -> String {
    write!(
        stream,
        "GET {page} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn page(address: &str, page: &str) -> String {
    tokio::task::block_in_place(|| got(TcpStream::connect(address).unwrap(), page))
}

fn figure(figures: &str, name: &str) -> f64 {
    let line = figures
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{name} ")));
    line.unwrap_or_else(|| panic!("no {name}\n{figures}"))
        .parse()
        .unwrap()
}

/// A facilitator with a case; one of its people wrote something and gave a signal.
async fn a_case_with_a_signal(kring: &Kring) {
    let an = kring.facilitator(777_000_001, "Merkteken-An").await;
    let parties = [
        ("Merkteken-Alex", "harmed"),
        ("Merkteken-Bo", "responsible"),
    ];
    let links = open_case(&an, "Merkteken-Zaak", &parties).await;
    let alex = kring.phone(777_000_011, "Merkteken-Alex");
    to_first_question(&alex, &links[0]).await;
    alex.write("Merkteken-Woorden");
    alex.until(|m| m.edited.is_none(), PATIENCE)
        .await
        .expect("it is noted");
    alex.write("/person");
    alex.until(
        |m| {
            crate::walk::data(m)
                .iter()
                .any(|data| data.contains("danger"))
        },
        PATIENCE,
    )
    .await
    .expect("the choice");
    crate::play::press(&alex, "flag=danger").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn figures_tell_how_much_and_nothing_of_anybody() {
    let kring = Kring::asleep(Settings::default()).await.logging("debug");
    let address = free_address();
    kring.start_as(&mut run_with(&kring, &format!("monitor = \"{address}\"\n")));
    a_case_with_a_signal(&kring).await;
    let asked = Instant::now();
    let figures = loop {
        let figures = page(&address, "/metrics");
        if figure(&figures, "kring_signals_unseen") > 0.0 {
            break figures;
        }
        assert!(asked.elapsed() < PATIENCE * 2, "{figures}");
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    };
    assert!(figures.starts_with("HTTP/1.1 200"), "{figures}");
    for (name, least) in [
        ("kring_cases{standing=\"under_way\"}", 1.0),
        ("kring_facilitators", 1.0),
        ("kring_updates_total", 5.0),
        ("kring_commit_seconds_count", 5.0),
        ("kring_polls_total{outcome=\"answered\"}", 1.0),
        ("kring_store_bytes", 1000.0),
    ] {
        assert!(figure(&figures, name) >= least, "{name}\n{figures}");
    }
    assert!(
        figure(&figures, "kring_backup_age_seconds").is_infinite(),
        "{figures}"
    );
    let report = Kring::outcome(&mut kring.command(&["report"]));
    let status = Kring::outcome(&mut kring.command(&["status"]));
    let json = Kring::outcome(&mut kring.command(&["status", "--json"]));
    for seen in [
        figures,
        said(&report),
        said(&status),
        said(&json),
        kring.log(),
    ] {
        for mark in MARKS {
            assert!(!seen.contains(mark), "{mark}\n{seen}");
        }
        assert!(!seen.contains(kring.api.token()));
    }
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_ready_when_it_hears_telegram_and_alive_before() {
    let kring = Kring::asleep(Settings::default()).await;
    kring
        .api
        .fault(FaultRule::new(Fault::LostRequest).on("getUpdates"));
    let socket = kring.beside("monitor.sock");
    kring.start_as(&mut run_with(
        &kring,
        &format!("monitor = \"{}\"\n", socket.display()),
    ));
    kring.is_up().await;
    // It listens there a moment after it takes commands.
    let asked = Instant::now();
    while !socket.exists() {
        assert!(asked.elapsed() < PATIENCE, "nothing listens");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let page = |page: &str| {
        tokio::task::block_in_place(|| got(UnixStream::connect(&socket).unwrap(), page))
    };
    assert!(
        page("/livez").starts_with("HTTP/1.1 200"),
        "{}",
        page("/livez")
    );
    let unready = page("/readyz");
    assert!(
        unready.starts_with("HTTP/1.1 503") && unready.contains("Telegram"),
        "{unready}"
    );
    kring.api.clear_faults();
    let asked = Instant::now();
    while !page("/readyz").starts_with("HTTP/1.1 200") {
        assert!(asked.elapsed() < PATIENCE * 2);
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert!(page("/data").starts_with("HTTP/1.1 404"));
    kring.stop_in_order().await;
    assert!(!socket.exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_machine_is_never_let_in() {
    let kring = Kring::asleep(Settings::default()).await;
    let output = Kring::outcome(&mut run_with(&kring, "monitor = \"0.0.0.0:9411\"\n"));
    assert_eq!(output.status.code(), Some(78), "{}", said(&output));
    assert!(
        said(&output).contains("an address on this machine"),
        "{}",
        said(&output)
    );
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let output = Kring::outcome(&mut run_with(&kring, &format!("monitor = \"{address}\"\n")));
    assert_eq!(output.status.code(), Some(78), "{}", said(&output));
}
