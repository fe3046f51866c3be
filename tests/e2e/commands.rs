//! The commands beside a running kring, and what is said when something is not in order.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::process::Output;

use loopback_botapi::Settings;

use crate::house::{Kring, PATIENCE, secret};

fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    texts.concat()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_kring_on_the_same_directory_is_refused() {
    let kring = Kring::start().await;
    kring.is_up().await;
    let second = Kring::outcome(&mut kring.command(&["run"]));
    assert_eq!(second.status.code(), Some(1), "{}", said(&second));
    let told = said(&second);
    assert!(told.contains("another kring is already using"), "{told}");
    assert!(told.contains("data"), "it names the directory: {told}");
    kring.facilitator(1, "An").await;
    let check = Kring::outcome(&mut kring.command(&["check"]));
    assert!(check.status.success(), "{}", said(&check));
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_facilitator_is_invited_whether_kring_runs_or_not() {
    let kring = Kring::asleep(Settings::default()).await;
    let invite = || Kring::outcome(&mut kring.command(&["facilitator", "invite", "An"]));
    let mut links = Vec::new();
    let mut draw = || {
        let output = invite();
        assert!(output.status.success(), "{}", said(&output));
        let link = String::from_utf8(output.stdout).unwrap();
        assert!(
            link.starts_with("https://t.me/loopback_bot?start="),
            "{link}"
        );
        links.push(secret(&link).to_owned());
    };
    kring.start_again();
    kring.is_up().await;
    kring.stop_in_order().await;
    draw();
    kring.start_again();
    kring.is_up().await;
    let socket = std::fs::metadata(kring.data().join("kring.sock")).unwrap();
    assert_eq!(socket.permissions().mode() & 0o777, 0o600);
    draw();
    kring.kill();
    draw();
    kring.start_again();
    for (id, link) in (1..).zip(&links) {
        let facilitator = kring.phone(id, "An");
        facilitator.start(Some(link));
        let welcome = facilitator
            .until(|m| m.text.contains("als gespreksleider"), PATIENCE)
            .await;
        assert!(welcome.is_some(), "link {id}");
    }
    let late = kring.phone(9, "Te laat");
    late.start(Some(&links[0]));
    let refused = late.next(PATIENCE).await.expect("an answer");
    assert!(refused.text.contains("al gebruikt"), "{}", refused.text);
    kring.stop_in_order().await;
    assert!(
        !kring.data().join("kring.sock").exists(),
        "the socket is gone with kring"
    );
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_that_cannot_be_are_told() {
    let kring = Kring::asleep(Settings::default()).await;
    for name in [
        "",
        "   ",
        "Een naam van meer dan veertig tekens, dat is te lang",
    ] {
        let output = Kring::outcome(&mut kring.command(&["facilitator", "invite", name]));
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert!(
            said(&output).contains("at most 40 characters"),
            "{}",
            said(&output)
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn check_says_what_is_in_order_and_what_is_not() {
    let kring = Kring::asleep(Settings::default()).await;
    let check = |arguments: &[&str]| kring.command(&[&["check"], arguments].concat());
    let fine = Kring::outcome(&mut check(&[]));
    assert!(fine.status.success(), "{}", said(&fine));
    assert!(
        said(&fine).contains("the bot is @loopback_bot"),
        "{}",
        said(&fine)
    );
    assert!(!said(&fine).contains("NOT"), "{}", said(&fine));

    let broken = kring.beside("broken");
    std::fs::create_dir_all(broken.join("nl")).unwrap();
    std::fs::write(
        broken.join("nl/participant.ftl"),
        "lead-noted = { $niets\nonbekend = x\n",
    )
    .unwrap();
    let settings = kring.beside("kring.toml");
    std::fs::write(&settings, "invitation_day = 3\n").unwrap();
    let wrong_token = "7000000002:AAHthisTokenIsNobodysAtAll000000000";
    let broken = broken.display().to_string();
    let settings = settings.display().to_string();
    for (arguments, token, told) in [
        (vec![], wrong_token, "does not accept the token"),
        (
            vec![],
            "geen token",
            "does not look like a Telegram bot token",
        ),
        (vec![], "", "kring needs the token of a Telegram bot"),
        (
            vec!["--words", "/nergens/woorden"],
            kring.api.token(),
            "/nergens/woorden",
        ),
        (
            vec!["--words", &broken],
            kring.api.token(),
            "participant.ftl",
        ),
        (
            vec!["--config", &settings],
            kring.api.token(),
            "invitation_day",
        ),
        (
            vec!["--config", "/nergens/kring.toml"],
            kring.api.token(),
            "/nergens/kring.toml",
        ),
        (
            vec!["--api-url", "http://127.0.0.1:9"],
            kring.api.token(),
            "cannot be reached",
        ),
    ] {
        let output = Kring::outcome(check(&arguments).env("TELOXIDE_TOKEN", token));
        let said = said(&output);
        let code = if told == "cannot be reached" { 1 } else { 78 };
        assert_eq!(output.status.code(), Some(code), "{said}");
        let not_in_order: Vec<&str> = said
            .lines()
            .filter(|line| line.contains("NOT in order"))
            .collect();
        assert!(
            !not_in_order.is_empty() && said.contains(told),
            "{told}: {said}"
        );
        assert!(
            said.contains("in order: herstelgesprek"),
            "it goes on with the rest: {said}"
        );
        assert!(!said.contains("thisTokenIsNobodys"), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn run_says_what_is_missing() {
    let kring = Kring::asleep(Settings::default()).await;
    let without_token = Kring::outcome(kring.command(&["run"]).env_remove("TELOXIDE_TOKEN"));
    assert_eq!(without_token.status.code(), Some(78));
    for word in ["@BotFather", "TELOXIDE_TOKEN", "--token-file", "kring demo"] {
        assert!(
            said(&without_token).contains(word),
            "{}",
            said(&without_token)
        );
    }
    let words = Kring::outcome(&mut kring.command(&["run", "--words", "/nergens/woorden"]));
    assert_eq!(words.status.code(), Some(78));
    assert!(
        said(&words).contains("/nergens/woorden"),
        "{}",
        said(&words)
    );
    std::fs::write(kring.beside("token"), format!("{}\n", kring.api.token())).unwrap();
    std::fs::set_permissions(kring.beside("token"), Permissions::from_mode(0o600)).unwrap();
    let file = kring.beside("token").display().to_string();
    kring.start_as(
        kring
            .command(&["run", "--token-file", &file])
            .env_remove("TELOXIDE_TOKEN"),
    );
    kring.is_up().await;
    kring.stop_in_order().await;
}
