//! A whole case goes: on a facilitator's word, and by itself on the day that was promised.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use kring::commands::{Answer, Ask, ask_running};
use kring::config::Config;
use kring::desk::Clock;
use kring::run::{self, KeyPlaces, Setup};
use kring_rules::moment::{DAY, Moment};
use kring_rules::words::Words;
use loopback_botapi::{BotApi, ChatMessage, Person, Phone, Settings};
use secrecy::SecretString;
use tokio::sync::oneshot;

use crate::house::{Kring, PATIENCE, secret};
use crate::play::{Answers, open_case, prepare, press};
use kring_intruder::{self as intruder, copies};

/// What lies in the case that goes: a label, an alias, and what somebody wrote.
const GONE: [&str; 3] = ["Zwarte merel", "Alexandra", "mijn blauwe fiets was stuk"];
const STAYS: &str = "ik wil het goedmaken";

fn found(data: &Path, words: &str) -> usize {
    let (folder, key) = (data.parent().unwrap(), data.with_extension("key"));
    copies(folder, words.as_bytes()) + intruder::decrypted_copies(folder, &key, words.as_bytes())
}

/// One case that goes, and one that stays.
async fn two_cases(facilitator: &Phone, phone: impl Fn(i64, &str) -> Phone) {
    let cases = [(GONE[0], GONE[1], GONE[2], 11), ("Beuk", "Bo", STAYS, 12)];
    for (label, alias, text, number) in cases {
        let links = open_case(
            facilitator,
            label,
            &[(alias, "harmed"), ("Cor", "affected")],
        )
        .await;
        let answers = Answers {
            text,
            ..Answers::default()
        };
        prepare(&phone(number, alias), &links[0], &answers).await;
    }
}

fn all_is_there(data: &Path) {
    for words in GONE.iter().chain([&STAYS]) {
        assert!(found(data, words) > 0, "whoever has the key finds {words}");
    }
}

fn nothing_is_left(data: &Path) {
    for words in GONE {
        assert_eq!(found(data, words), 0, "{words}");
    }
    assert!(found(data, STAYS) > 0, "the other case stays");
}

/// Opens the case that is to go from the board.
async fn look_at_it(facilitator: &Phone) {
    facilitator.catch_up();
    facilitator.write("/cases");
    let its_button = |message: &ChatMessage| {
        let mut buttons = message.buttons().into_iter();
        buttons.find(|button| button.text == GONE[0])
    };
    let board = facilitator.until(|message| its_button(message).is_some(), PATIENCE);
    let board = board.await.expect("the board");
    let data = its_button(&board).and_then(|button| button.data).unwrap();
    let press = facilitator.press_data(board.id, &data).unwrap();
    press.answer(PATIENCE).await.expect("answered");
    let shows = |message: &ChatMessage| {
        let data = message.buttons().into_iter().filter_map(|b| b.data);
        data.into_iter().any(|data| data.ends_with(":ending"))
    };
    let case = facilitator.until(shows, PATIENCE);
    case.await.expect("the case");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_that_its_facilitator_erases_is_in_no_file() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    two_cases(&facilitator, |number, name| kring.phone(number, name)).await;
    all_is_there(&kring.data());
    look_at_it(&facilitator).await;
    for verb in [":ending", ":erase", ":erase-now"] {
        press(&facilitator, verb).await;
    }
    nothing_is_left(&kring.data());
    kring.stop_in_order().await;
    nothing_is_left(&kring.data());
    kring.start_again();
    kring.is_up().await;
    kring.kill();
    kring.start_again();
    kring.is_up().await;
    nothing_is_left(&kring.data());
}

struct MovedClock(AtomicI64);

impl Clock for MovedClock {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::Relaxed))
    }
}

async fn invited(data: PathBuf) -> String {
    loop {
        let name = Words::new("An");
        let (at, ask) = (
            data.clone(),
            Ask::InviteFacilitator {
                name,
                duty: kring_rules::facilitator::Duty::Facilitates,
            },
        );
        let asked = tokio::task::spawn_blocking(move || ask_running(&at, &ask));
        match asked.await.unwrap().unwrap() {
            Some(Answer::Link(link)) => return link,
            _ => tokio::time::sleep(std::time::Duration::from_millis(10)).await,
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_closed_case_is_erased_on_its_day_and_not_before() {
    tokio::task::LocalSet::new()
        .run_until(closed_and_waited_for())
        .await;
}

async fn closed_and_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let api = BotApi::start(Settings::default()).await.unwrap();
    let clock = Arc::new(MovedClock(AtomicI64::new(1_772_445_600)));
    let setup = Setup {
        data: data.clone(),
        keys: KeyPlaces::default(),
        database: None,
        token: SecretString::from(api.token()),
        api: Some(api.api_url()),
        config: Config {
            keep_days: 30,
            ..Config::default()
        },
        clock: clock.clone(),
    };
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::task::spawn_local(run::run(setup, async { drop(stopped.await) }));
    let phone = |number, name: &str| api.phone(&Person::new(number, name, "nl"));
    let facilitator = phone(1, "An");
    facilitator.start(Some(secret(&invited(data.clone()).await)));
    facilitator.next(PATIENCE).await.expect("a welcome");
    two_cases(&facilitator, phone).await;
    look_at_it(&facilitator).await;
    for verb in [":ending", ":ask-end", ":end"] {
        press(&facilitator, verb).await;
    }
    clock.0.fetch_add(23 * DAY, Ordering::Relaxed);
    // Somebody says something, so that kring looks at the clock.
    let hears = async |text: &str| {
        facilitator.write("/help");
        let told = facilitator.until(|message| message.text.contains(text), PATIENCE);
        told.await.unwrap_or_else(|| panic!("never told: {text}"));
    };
    hears("wordt deze zaak gewist").await;
    all_is_there(&data);
    clock.0.fetch_add(7 * DAY, Ordering::Relaxed);
    hears("is gewist").await;
    nothing_is_left(&data);
    stop.send(()).unwrap();
    running.await.unwrap().unwrap();
    nothing_is_left(&data);
}
