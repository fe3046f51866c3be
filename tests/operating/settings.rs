//! Settings, token and addresses: what is wrong with them is told by its name and never shown.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use loopback_botapi::Settings;

use crate::house::Kring;
use crate::said;

/// What the shell knows as a fault in the settings.
const MISSET: Option<i32> = Some(78);
const SECRET: &str = "AAHthisTokenIsNobodysAtAll000000000";

/// `kring run` in a place of its own, without what the test's own environment says.
fn run(kring: &Kring, arguments: &[&str]) -> Command {
    kring.command(&[&["run"], arguments].concat())
}

fn is_misset(output: &Output, told: &str) {
    let said = said(output);
    assert_eq!(output.status.code(), MISSET, "{said}");
    assert!(said.contains(told), "{told}: {said}");
    assert!(
        !said.contains("NobodysAtAll") && !said.contains("\u{1b}["),
        "{said}"
    );
}

fn file(kring: &Kring, name: &str, text: &[u8], mode: u32) -> String {
    let file = kring.beside(name);
    fs::write(&file, text).unwrap();
    fs::set_permissions(&file, Permissions::from_mode(mode)).unwrap();
    file.display().to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_in_the_settings_is_told_by_file_line_and_key() {
    let kring = Kring::asleep(Settings::default()).await;
    for (text, told) in [
        (
            format!("keep_days = 90\ntoken = \"7000000002:{SECRET}\"\n"),
            "line 2, `token`: the token does not belong here",
        ),
        (format!("\nzone = \"{SECRET}\n"), "line 2, `zone`"),
        (
            format!("zone = \"{SECRET}\"\n"),
            "line 1, `zone`: there is no such time zone",
        ),
        (
            "[help_lines]\nnl = \" \"\n".to_owned(),
            "line 2, `nl`: it is empty",
        ),
        (
            format!("transcribe = \"hears '{SECRET}\"\n"),
            "line 1, `transcribe`: it must be a program and what it is told",
        ),
    ] {
        let settings = file(&kring, "kring.toml", text.as_bytes(), 0o644);
        let output = Kring::outcome(&mut run(&kring, &["--config", &settings]));
        is_misset(&output, told);
        assert!(said(&output).contains(&settings), "{}", said(&output));
        let check = Kring::outcome(&mut kring.command(&["check", "--config", &settings]));
        assert_eq!(check.status.code(), Some(78), "{}", said(&check));
        assert!(said(&check).contains(told), "{}", said(&check));
        assert!(!said(&check).contains(SECRET), "{}", said(&check));
    }
    assert!(!kring.data().exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_for_voice_notes_that_is_not_there_is_told() {
    let kring = Kring::asleep(Settings::default()).await;
    let told = |text: &str| {
        let settings = file(&kring, "kring.toml", text.as_bytes(), 0o644);
        let check = Kring::outcome(&mut kring.command(&["check", "--config", &settings]));
        said(&check)
    };
    let missing = told("transcribe = \"no-such-program --secret\"\n");
    let line = "settings   NOT in order: `transcribe` in the settings: there is no such program";
    assert!(missing.contains(line), "{missing}");
    assert!(!missing.contains("--secret"), "{missing}");
    let there = told("transcribe = \"cat -\"\n");
    assert!(
        there.contains("put into words by your own program"),
        "{there}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_file_that_cannot_be_right_is_told() {
    let kring = Kring::asleep(Settings::default()).await;
    let token = kring.api.token().to_owned();
    let open = file(&kring, "open", token.as_bytes(), 0o644);
    let long = file(&kring, "long", &[b'7'; 5000], 0o600);
    let nothing = file(&kring, "nothing", b"\n", 0o600);
    let wide: Vec<u8> = token.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide = file(&kring, "wide", &[&[0xff, 0xfe], &wide[..]].concat(), 0o600);
    let folder = kring.beside("").display().to_string();
    let asked = Instant::now();
    for (file, told) in [
        (open.as_str(), "may read the token file"),
        ("/dev/zero", "is no file with a token"),
        (&folder, "is no file with a token"),
        (&long, "too long"),
        (&nothing, "is empty"),
        (&wide, "save it as UTF-8"),
        ("/nergens/token", "cannot be read"),
    ] {
        let mut command = run(&kring, &["--token-file", file]);
        is_misset(&Kring::outcome(command.env_remove("TELOXIDE_TOKEN")), told);
    }
    assert!(asked.elapsed() < Duration::from_secs(20));
    let mut check = kring.command(&["check", "--token-file", &open]);
    let check = Kring::outcome(check.env_remove("TELOXIDE_TOKEN"));
    assert!(
        said(&check).contains("may read the token file"),
        "{}",
        said(&check)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_file_comes_before_the_environment_and_that_is_told() {
    let kring = Kring::asleep(Settings::default()).await;
    let token = format!("\u{feff}{}\r\n", kring.api.token());
    let token = file(&kring, "token", token.as_bytes(), 0o640);
    let other = format!("7000000002:{SECRET}");
    let check = |file: &str, environment: &str| {
        let mut check = kring.command(&["check", "--token-file", file]);
        said(&Kring::outcome(check.env("TELOXIDE_TOKEN", environment)))
    };
    let told = check(&token, &other);
    assert!(told.contains("the bot is @loopback_bot"), "{told}");
    assert!(
        told.contains("TELOXIDE_TOKEN holds another token than --token-file"),
        "{told}"
    );
    assert!(!told.contains(SECRET), "{told}");
    let told = check(&token, kring.api.token());
    assert!(!told.contains("another token"), "{told}");
    let settings = format!(
        "token_file = {:?}\n",
        file(&kring, "other", other.as_bytes(), 0o600)
    );
    let settings = file(&kring, "kring.toml", settings.as_bytes(), 0o644);
    let check = Kring::outcome(&mut kring.command(&["check", "--config", &settings]));
    let told = said(&check);
    assert!(told.contains("the bot is @loopback_bot"), "{told}");
    assert!(
        told.contains("another token than token_file of the settings"),
        "{told}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_crosses_the_network_in_the_clear() {
    let kring = Kring::asleep(Settings::default()).await;
    for (address, told) in [
        ("http://192.0.2.1:8081", "leads to another machine"),
        ("ftp://127.0.0.1", "must begin with https://"),
        ("geen adres", "begins with https://"),
    ] {
        is_misset(
            &Kring::outcome(&mut run(&kring, &["--api-url", address])),
            told,
        );
    }
    let mut empty = run(&kring, &[]);
    empty
        .env("TELOXIDE_API_URL", "")
        .env_remove("TELOXIDE_TOKEN");
    is_misset(&Kring::outcome(&mut empty), "@BotFather");
    assert!(!kring.data().exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_starting_again_does_not_mend_has_an_exit_code_of_its_own() {
    let kring = Kring::asleep(Settings::default()).await;
    is_misset(
        &Kring::outcome(run(&kring, &[]).env_remove("TELOXIDE_TOKEN")),
        "@BotFather",
    );
    let unknown = format!("7000000002:{SECRET}");
    is_misset(
        &Kring::outcome(run(&kring, &[]).env("TELOXIDE_TOKEN", unknown)),
        "does not accept the token",
    );
    is_misset(
        &Kring::outcome(&mut run(&kring, &["--words", "/nergens"])),
        "/nergens",
    );
    let help = Kring::outcome(&mut kring.command(&["--help"]));
    assert!(said(&help).contains("78"), "{}", said(&help));
    assert!(!Path::new("/nergens").exists());
}
