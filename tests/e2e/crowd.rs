//! A crowd: facilitators with their cases, and everybody in them at once.

use std::time::Duration;

use loopback_botapi::{ChatMessage, Happening, MessageId, Phone};
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinSet;

use crate::house::{Kring, PATIENCE};
use crate::play::open_case;
use crate::walk::{Walked, Way, data, walk};

/// A facilitator, and who of the crowd are theirs.
pub struct Circle {
    pub facilitator: Phone,
    pub links: Vec<String>,
}

/// Everybody who went through their preparation, by facilitator.
pub type Arrived = Vec<(Phone, Vec<Walked>)>;

/// So many facilitators open so many cases each, with two parties.
pub async fn open(kring: &Kring, facilitators: i64, cases: usize) -> Vec<Circle> {
    let mut opening = JoinSet::new();
    for number in 1..=facilitators {
        let facilitator = kring.facilitator(number, "An").await;
        opening.spawn(async move {
            let mut links = Vec::new();
            for case in 0..cases {
                let label = format!("Zaak {number} {case}");
                let parties = [("Alex", "harmed"), ("Bo", "responsible")];
                links.extend(open_case(&facilitator, &label, &parties).await);
            }
            Circle { facilitator, links }
        });
    }
    opening.join_all().await
}

/// Everybody goes through their preparation at once.
pub async fn everybody_walks(kring: &Kring, circles: Vec<Circle>, way: Way) -> Arrived {
    let mut all = JoinSet::new();
    for circle in circles {
        let first = circle.facilitator.id().0 * 1000;
        let phone = |number| kring.phone(first + number, "Deelnemer");
        let walks = (1..)
            .zip(circle.links)
            .map(|(number, link)| walk(phone(number), link, way));
        let walks: JoinSet<_> = walks.collect();
        all.spawn(async move { (circle.facilitator, walks.join_all().await) });
    }
    all.join_all().await
}

/// How often everybody may have heard the same twice.
#[derive(Debug, Default)]
pub struct Figures {
    pub written: usize,
    pub repeats: usize,
    pub most_repeats: usize,
    pub nudges: usize,
}

/// Every text is where the facilitator reads it: once, and in the order in which it was written.
pub async fn nothing_is_lost(arrived: &Arrived, most_repeats: usize) -> Figures {
    let mut figures = Figures::default();
    for (facilitator, everybody) in arrived {
        for walked in everybody {
            let found = answers(facilitator, &walked.part).await;
            assert_eq!(found, walked.written, "{walked:#?}");
            assert!(walked.is_in_order(), "{:#?}", walked.heard);
            let repeats = walked.repeats();
            assert!(
                repeats <= most_repeats + walked.nudges,
                "{repeats} repeats: {:#?}",
                walked.heard
            );
            figures.written += walked.written.len();
            figures.repeats += repeats;
            figures.most_repeats = figures.most_repeats.max(repeats);
            figures.nudges += walked.nudges;
        }
    }
    figures
}

/// Everyone of a case being ready was told, for every case, and once but for so many repeats.
pub fn readiness_was_told(arrived: &Arrived, cases: usize, most_repeats: usize) {
    for (facilitator, _) in arrived {
        let chat = facilitator.chat();
        let told = |m: &&ChatMessage| m.text.contains("Iedereen is klaar met de voorbereiding");
        let mut told: Vec<String> = chat.iter().filter(told).map(|m| data(m).concat()).collect();
        let all = told.len();
        told.sort();
        told.dedup();
        assert_eq!(told.len(), cases, "every case is ready");
        assert!(
            all - cases <= most_repeats,
            "{all} times told of {cases} cases"
        );
    }
}

/// The texts `Antwoord …` in a party's answers, as their facilitator reads them.
pub async fn answers(facilitator: &Phone, (case, party): &(String, String)) -> Vec<String> {
    facilitator.catch_up();
    let under = facilitator
        .chat()
        .last()
        .map_or(MessageId(1), |message| message.id);
    drop(
        facilitator
            .press_data(under, &format!("f:{case}:answers={party}"))
            .unwrap(),
    );
    let first = |m: &ChatMessage| m.text.contains("De antwoorden, met");
    let mut page = facilitator
        .until(first, PATIENCE)
        .await
        .expect("the answers");
    let mut text = page.text.clone();
    while !data(&page).contains(&format!("f:{case}:party={party}")) {
        page = facilitator
            .next(PATIENCE)
            .await
            .expect("more of the answers");
        text.push_str(&page.text);
    }
    let found = text.split("Antwoord ").skip(1);
    found
        .filter_map(|rest| Some(format!("Antwoord {}.", rest.split_once('.')?.0)))
        .collect()
}

/// Some moment: when kring has sent between so many messages more.
pub async fn some_moment(kring: &Kring, from: u64, to: u64) {
    let mut events = kring.api.subscribe();
    let mut more = from + random() % (to - from);
    while more > 0 {
        let happened = match events.recv().await {
            Ok(event) => {
                u64::from(matches!(event.happening, Happening::NewMessage(m) if m.is_from_bot()))
            }
            Err(RecvError::Lagged(events)) => events / 3,
            Err(RecvError::Closed) => return,
        };
        more = more.saturating_sub(happened);
    }
    tokio::time::sleep(Duration::from_micros(random() % 20_000)).await;
}

fn random() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0u8)
}
