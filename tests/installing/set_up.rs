//! `kring setup`: from nothing to a bot that answers its first facilitator.

use std::process::Command;

use loopback_botapi::Settings;

use crate::house::{Kring, PATIENCE, secret};
use crate::{owner_only, said};

fn setup(kring: &Kring, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kring"));
    command
        .args(["setup", "--config"])
        .arg(kring.beside("etc/kring.toml"))
        .arg("--data")
        .arg(kring.data())
        .args([
            "--contact",
            "Herstelwerk, 03 000 00 00",
            "--facilitator",
            "An",
            "--keep-days",
            "30",
        ])
        .args(more)
        .env_remove("KRING_CONFIG")
        .env("TELOXIDE_API_URL", kring.api.api_url().as_str())
        .env("TELOXIDE_TOKEN", kring.api.token());
    command
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_set_up_runs_and_knows_its_first_facilitator() {
    let kring = Kring::asleep(Settings::default()).await;
    let output = Kring::outcome(&mut setup(&kring, &[]));
    let told = said(&output);
    assert!(output.status.success(), "{told}");
    assert!(
        told.contains("kring run --config") && told.contains("@loopback_bot"),
        "{told}"
    );
    assert!(!told.contains(kring.api.token()), "{told}");
    let (settings, token) = (kring.beside("etc/kring.toml"), kring.beside("etc/token"));
    assert!(owner_only(&settings) && owner_only(&token));
    let mut run = Command::new(env!("CARGO_BIN_EXE_kring"));
    run.args(["run", "--config"])
        .arg(&settings)
        .arg("--data")
        .arg(kring.data())
        .env_remove("TELOXIDE_TOKEN")
        .env("TELOXIDE_API_URL", kring.api.api_url().as_str());
    kring.start_as(&mut run);
    kring.is_up().await;
    let an = kring.phone(1, "An");
    an.start(Some(secret(&told)));
    an.until(|m| m.text.contains("gespreksleider"), PATIENCE)
        .await
        .expect("a welcome");
    let again = Kring::outcome(&mut setup(&kring, &[]));
    assert_eq!(again.status.code(), Some(78), "{}", said(&again));
    assert!(said(&again).contains("already"), "{}", said(&again));
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dry_run_and_a_wrong_answer_write_nothing() {
    let kring = Kring::asleep(Settings::default()).await;
    let dry = Kring::outcome(&mut setup(&kring, &["--dry-run"]));
    assert!(
        dry.status.success() && said(&dry).contains("keep_days = 30"),
        "{}",
        said(&dry)
    );
    assert!(!said(&dry).contains(kring.api.token()));
    let two = &["--dry-run", "--languages", "fr, nl"];
    let two = said(&Kring::outcome(&mut setup(&kring, two)));
    assert!(two.contains("language = \"fr\"\n"), "{two}");
    assert!(two.contains("languages = [\"fr\", \"nl\"]\n"), "{two}");
    let klingon = Kring::outcome(&mut setup(&kring, &["--languages", "nl,tlh"]));
    assert_eq!(klingon.status.code(), Some(78), "{}", said(&klingon));
    assert!(
        said(&klingon).contains("kring speaks nl, de, en, fr"),
        "{}",
        said(&klingon)
    );
    let zone = Kring::outcome(&mut setup(&kring, &["--zone", "Mars"]));
    assert_eq!(zone.status.code(), Some(78), "{}", said(&zone));
    let unknown =
        Kring::outcome(setup(&kring, &[]).env("TELOXIDE_TOKEN", "1:AAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
    assert_eq!(unknown.status.code(), Some(78), "{}", said(&unknown));
    let none = Kring::outcome(setup(&kring, &[]).env_remove("TELOXIDE_TOKEN"));
    assert_eq!(none.status.code(), Some(78), "{}", said(&none));
    assert!(!kring.data().exists() && !kring.beside("etc").exists());
}
