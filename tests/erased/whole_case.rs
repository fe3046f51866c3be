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
use crate::play::{Answers, open_case, prepare, press, say};
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

/// kring as it runs here, with a clock that can be moved.
struct Moved {
    folder: tempfile::TempDir,
    data: PathBuf,
    api: BotApi,
    clock: Arc<MovedClock>,
    stop: oneshot::Sender<()>,
    running: tokio::task::JoinHandle<anyhow::Result<()>>,
}

impl Moved {
    async fn start() -> Self {
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
        Self {
            folder,
            data,
            api,
            clock,
            stop,
            running,
        }
    }

    fn phone(&self, number: i64, name: &str) -> Phone {
        self.api.phone(&Person::new(number, name, "nl"))
    }

    async fn facilitator(&self) -> Phone {
        let facilitator = self.phone(1, "An");
        facilitator.start(Some(secret(&invited(self.data.clone()).await)));
        facilitator.next(PATIENCE).await.expect("a welcome");
        facilitator
    }

    fn days_pass(&self, days: i64) {
        self.clock.0.fetch_add(days * DAY, Ordering::Relaxed);
    }

    /// Stops it; what it leaves stays as long as the folder.
    async fn stop(self) -> tempfile::TempDir {
        self.stop.send(()).unwrap();
        self.running.await.unwrap().unwrap();
        self.folder
    }
}

/// Somebody says something, so that kring looks at the clock.
async fn hears(facilitator: &Phone, text: &str) {
    facilitator.write("/help");
    let told = facilitator.until(|message| message.text.contains(text), PATIENCE);
    told.await.unwrap_or_else(|| panic!("never told: {text}"));
}

async fn closed_and_waited_for() {
    let kring = Moved::start().await;
    let facilitator = kring.facilitator().await;
    two_cases(&facilitator, |number, name| kring.phone(number, name)).await;
    look_at_it(&facilitator).await;
    for verb in [":ending", ":ask-end", ":cl=for~else"] {
        press(&facilitator, verb).await;
    }
    kring.days_pass(23);
    hears(&facilitator, "wordt deze zaak gewist").await;
    all_is_there(&kring.data);
    kring.days_pass(7);
    hears(&facilitator, "is gewist").await;
    nothing_is_left(&kring.data);
    let data = kring.data.clone();
    let _folder = kring.stop().await;
    nothing_is_left(&data);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_go_on_their_day_and_agreements_stay_as_everybody_said() {
    tokio::task::LocalSet::new()
        .run_until(agreements_outlive_the_answers())
        .await;
}

const AGREED: &str = "de buurt krijgt een nieuwe bank";

/// One for whom it is done, and one who does it.
async fn two_who_agree(kring: &Moved, facilitator: &Phone) -> [Phone; 2] {
    let parties = [(GONE[1], "harmed"), ("Bo", "responsible")];
    let links = open_case(facilitator, GONE[0], &parties).await;
    let phones = [kring.phone(11, GONE[1]), kring.phone(12, "Bo")];
    for (phone, link) in phones.iter().zip(&links) {
        let text = GONE[2];
        let answers = Answers {
            text,
            ..Answers::default()
        };
        prepare(phone, link, &answers).await;
    }
    phones
}

async fn agreements_outlive_the_answers() {
    let kring = Moved::start().await;
    let facilitator = kring.facilitator().await;
    let phones = two_who_agree(&kring, &facilitator).await;
    for verb in [":summary", ":confirm"] {
        press(&facilitator, verb).await;
    }
    look_at_it(&facilitator).await;
    for verb in [":prog=show", ":prog=add", ":prog=who~2", ":prog=for~1"] {
        press(&facilitator, verb).await;
    }
    say(&facilitator, AGREED).await;
    for verb in [":prog=in~7", ":prog=myself", ":prog=put"] {
        press(&facilitator, verb).await;
    }
    for phone in &phones {
        press(phone, ":prog=share").await;
        press(phone, ":prog=yes~1~1").await;
    }
    look_at_it(&facilitator).await;
    let close = [
        ":ending",
        ":ask-end",
        ":cl=for~held",
        ":cl=ask-stays",
        ":cl=stays~90",
    ];
    for verb in close {
        press(&facilitator, verb).await;
    }
    for phone in &phones {
        let asked = phone.until(|m| m.text.contains("langer mogen blijven"), PATIENCE);
        asked.await.expect("whether they may stay");
        press(phone, "~yes").await;
    }
    hears(&facilitator, "Iedereen zegt ja").await;
    kring.days_pass(23);
    hears(&facilitator, "wordt deze zaak gewist").await;
    assert!(found(&kring.data, GONE[2]) > 0);
    kring.days_pass(7);
    hears(&facilitator, "antwoorden zijn gewist").await;
    let data = kring.data.clone();
    assert_eq!(found(&data, GONE[2]), 0, "what was written is in no file");
    assert!(found(&data, AGREED) > 0, "what was agreed stays");
    kring.days_pass(83);
    hears(&facilitator, "wordt deze zaak gewist").await;
    kring.days_pass(7);
    hears(&facilitator, "is gewist").await;
    let _folder = kring.stop().await;
    for words in [GONE[2], AGREED, GONE[0]] {
        assert_eq!(found(&data, words), 0, "{words}");
    }
}
