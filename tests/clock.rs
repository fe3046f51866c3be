//! The clock of the machine is put back while kring runs: nobody waits for the time it was before. It jumps ahead: nothing
//! is erased or expires by it.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should stop"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "a test waits with a clock of its own"
)]
#![allow(dead_code, reason = "of the end-to-end house only a part is used")]

#[path = "e2e/house.rs"]
mod house;
#[path = "e2e/play.rs"]
mod play;
#[path = "e2e/walk.rs"]
mod walk;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use kring::config::Config;
use kring::desk::Clock;
use kring::run::{self, KeyPlaces, Setup};
use kring_rules::moment::{DAY, MINUTE, Moment};
use loopback_botapi::{BotApi, ChatMessage, Person, Phone, Settings};
use secrecy::SecretString;
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, LocalSet};

use house::{PATIENCE, secret};
use play::{open_case, press, say, to_first_question};

const NOON: i64 = 1_772_452_800;

struct SetByHand(AtomicI64);

impl SetByHand {
    fn go(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }
}

impl Clock for SetByHand {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::Relaxed))
    }
}

/// A kring in this process, with a clock that is set by hand.
struct Running {
    bot: JoinHandle<anyhow::Result<()>>,
    stop: oneshot::Sender<()>,
}

fn start(data: &Path, api: &BotApi, clock: &Arc<SetByHand>) -> Running {
    let setup = Setup {
        data: data.to_owned(),
        keys: KeyPlaces::default(),
        database: None,
        token: SecretString::from(api.token()),
        api: Some(api.api_url()),
        config: Config::default(),
        clock: clock.clone(),
    };
    let (stop, stopped) = oneshot::channel();
    let bot = tokio::task::spawn_local(run::run(setup, async { drop(stopped.await) }));
    Running { bot, stop }
}

impl Running {
    async fn stop(self) {
        self.stop.send(()).unwrap();
        self.bot.await.unwrap().unwrap();
    }
}

async fn is_told(phone: &Phone, text: &str) {
    let told = phone.until(|m: &ChatMessage| m.text.contains(text), PATIENCE);
    told.await.unwrap_or_else(|| panic!("not told: {text}"));
}

/// Waits until there is a kring to ask.
async fn invited(data: &Path) -> String {
    loop {
        let mut invite = Command::new(env!("CARGO_BIN_EXE_kring"));
        invite
            .args(["facilitator", "invite", "An", "--data"])
            .arg(data);
        let asked = tokio::task::spawn_blocking(move || invite.output());
        let output = asked.await.unwrap().unwrap();
        if output.status.success() {
            return String::from_utf8(output.stdout).unwrap();
        }
    }
}

async fn put_back_by(seconds: i64) {
    let api = BotApi::start(Settings::default()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let clock = Arc::new(SetByHand(AtomicI64::new(NOON)));
    let running = start(&data, &api, &clock);
    let phone = |id, name| api.phone(&Person::new(id, name, "nl"));
    let (an, alex, bo) = (phone(1, "An"), phone(11, "Alex"), phone(12, "Bo"));
    let link = invited(&data).await;
    an.start(Some(secret(&link)));
    is_told(&an, "gespreksleider").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&an, "Fiets", &parties).await;
    to_first_question(&alex, &links[0]).await;
    say(&alex, "/person").await;
    press(&alex, ":flag=danger").await;
    is_told(&an, "meldt gevaar").await;

    clock.go(-seconds);
    to_first_question(&bo, &links[1]).await;
    press(&alex, ":flag=danger").await;
    is_told(&an, "Nog niet gezien").await;
    clock.go(31 * MINUTE);
    say(&bo, "Dit is mijn antwoord.").await;
    is_told(&an, "Nog niet gezien").await;

    running.stop().await;
    clock.go(-seconds);
    let running = start(&data, &api, &clock);
    say(&bo, "Dit ook.").await;
    clock.go(31 * MINUTE);
    say(&bo, "En dit.").await;
    is_told(&an, "Nog niet gezien").await;
    running.stop().await;
    assert_eq!(api.violations(), vec![]);
}

#[tokio::test]
async fn by_a_day() {
    LocalSet::new().run_until(put_back_by(DAY)).await;
}

#[tokio::test]
async fn by_a_year() {
    LocalSet::new().run_until(put_back_by(365 * DAY)).await;
}

/// The real time: what the Bot API's clock says as well.
fn real_time() -> i64 {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// A closed case, an open link and a signal nobody has seen, while the clock says that 120 days have passed.
#[tokio::test]
async fn ahead_by_120_days() {
    LocalSet::new().run_until(ahead()).await;
}

async fn ahead() {
    let api = BotApi::start(Settings::default()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let clock = Arc::new(SetByHand(AtomicI64::new(real_time())));
    let running = start(&data, &api, &clock);
    let phone = |id, name| api.phone(&Person::new(id, name, "nl"));
    let (an, alex, bo) = (phone(1, "An"), phone(11, "Alex"), phone(12, "Bo"));
    let link = invited(&data).await;
    an.start(Some(secret(&link)));
    is_told(&an, "gespreksleider").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let closed = open_case(&an, "Fiets", &parties).await;
    to_first_question(&alex, &closed[0]).await;
    say(&alex, "Dit blijft.").await;
    say(&an, "/cases").await;
    press(&an, ":show").await;
    press(&an, ":ending").await;
    press(&an, ":ask-end").await;
    press(&an, ":cl=for~else").await;
    is_told(&an, "afgesloten").await;
    let open = open_case(&an, "Brug", &parties).await;

    clock.go(120 * DAY);
    say(&alex, "/mydata").await;
    running.stop().await;
    let running = start(&data, &api, &clock);
    say(&alex, "/mydata").await;
    clock.go(-120 * DAY);

    to_first_question(&bo, &open[1]).await;
    running.stop().await;
    let told = |phone: &Phone, text| phone.chat().iter().any(|m| m.text.contains(text));
    assert!(!told(&an, "verlopen") && !told(&an, "wordt deze zaak gewist"));
    assert!(told(&bo, "Feiten"), "the link still opens");
    let listed = Command::new(env!("CARGO_BIN_EXE_kring"))
        .args(["export", "--data"])
        .arg(&data)
        .output()
        .unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert_eq!(listed.lines().count(), 3, "a head and both cases: {listed}");
}
