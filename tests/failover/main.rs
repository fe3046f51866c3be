//! Three machines on a database with a synchronous standby, against a Bot API on loopback: whatever happens to a machine, to
//! either server or to what lies between them in the midst of cases, they go on, with every answer noted once and nothing
//! told twice. `KRING_ROUNDS` says how often everything happens; then leases end by the clock only, and how long nobody led
//! is what it would be anywhere.
#![cfg(feature = "postgres")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, say what it saw, and wait with a clock of its own"
)]
#![allow(dead_code, reason = "of the end-to-end house only a part is used")]

#[path = "../e2e/crowd.rs"]
mod crowd;
mod faults;
#[path = "../e2e/house.rs"]
mod house;
mod machines;
#[path = "../e2e/play.rs"]
mod play;
mod told;
#[path = "../e2e/walk.rs"]
mod walk;

use std::collections::BTreeMap;
use std::time::Duration;

use loopback_botapi::{ChatMessage, Person, Phone};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crowd::{nothing_is_lost, readiness_was_told};
use faults::Fault;
use house::{PATIENCE, secret};
use machines::Machines;
use play::open_case;
use walk::{Walked, Way, walk};

/// In CI.
const ROUNDS: usize = 3;
/// So many cases are under way when something happens, with two parties each.
const CASES: usize = 2;
/// So many questions everybody answers in words; the other ones they pass over.
const IN_WORDS: usize = 8;

/// How often everything happens, and whether that is asked for.
fn rounds() -> (usize, bool) {
    let asked = std::env::var("KRING_ROUNDS").ok();
    let asked = asked.and_then(|rounds| rounds.parse().ok());
    (asked.unwrap_or(ROUNDS), asked.is_some())
}

/// What one kind of fault came to.
#[derive(Debug, Default)]
struct Came {
    times: usize,
    acknowledged: usize,
    repeated: usize,
    most_repeated: usize,
    seconds: Vec<f32>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_happens_nothing_is_lost_and_nothing_told_twice() {
    let Some(mut machines) = Machines::start(3).await else {
        return;
    };
    let an = facilitator(&machines, 1, "An").await;
    let (rounds, by_the_clock) = rounds();
    let mut came: BTreeMap<Fault, Came> = BTreeMap::new();
    let mut happened = 0;
    for round in 0..rounds {
        for fault in Fault::ALL {
            let in_a_hurry = !by_the_clock && round > 0;
            let walking = cases_under_way(&machines, &an, happened).await;
            happened += 1;
            sleep(Duration::from_millis(200 + 211 * (happened as u64 % 7))).await;
            let gap = fault.happens(&mut machines, in_a_hurry).await;
            let walked = arrive(&mut machines, walking).await;
            let arrived = vec![(an.clone(), walked)];
            let figures = nothing_is_lost(&arrived, 1).await;
            readiness_was_told(&arrived, CASES * happened, happened);
            eprintln!("round {round}, {fault:?}: {gap:?}, {figures:?}");
            let came = came.entry(fault).or_default();
            came.times += 1;
            came.acknowledged += figures.written;
            came.repeated += figures.repeats;
            came.most_repeated = came.most_repeated.max(figures.most_repeats);
            came.seconds.push(gap.as_secs_f32());
        }
        for (fault, came) in &came {
            eprintln!("after round {round}, {fault:?}: {}", told(came));
        }
    }
    assert_eq!(machines.api.violations(), vec![]);
}

fn told(came: &Came) -> String {
    let mut seconds = came.seconds.clone();
    seconds.sort_by(f32::total_cmp);
    let middle = seconds[seconds.len() / 2];
    format!(
        "{} times, {} acknowledged, 0 lost, {} repeated (at most {}), without a leader {middle:.1} s, at most {:.1} s",
        came.times,
        came.acknowledged,
        came.repeated,
        came.most_repeated,
        seconds[seconds.len() - 1],
    )
}

async fn facilitator(machines: &Machines, number: i64, name: &str) -> Phone {
    let invited = machines.says(0, &["facilitator", "invite", name]).await;
    let invited = String::from_utf8(invited.stdout).unwrap();
    let phone = machines.api.phone(&Person::new(number, name, "nl"));
    phone.start(Some(secret(&invited)));
    let is_welcome = |m: &ChatMessage| m.text.contains("gespreksleider");
    phone.until(is_welcome, PATIENCE).await.expect("a welcome");
    phone
}

/// People who begin with their preparation.
async fn cases_under_way(machines: &Machines, an: &Phone, before: usize) -> JoinSet<Walked> {
    let mut walking = JoinSet::new();
    for case in 0..CASES {
        let label = format!("Zaak {before} {case}");
        let parties = [("Alex", "harmed"), ("Bo", "responsible")];
        let links = open_case(an, &label, &parties).await;
        for (party, link) in links.into_iter().enumerate() {
            let number = 1000 + 2 * (CASES * before + case) + party;
            let person = Person::new(number.try_into().unwrap(), "Deelnemer", "nl");
            walking.spawn(walk(
                machines.api.phone(&person),
                link,
                Way::ToTheEnd(IN_WORDS),
            ));
        }
    }
    walking
}

/// All of them come to the end.
async fn arrive(machines: &mut Machines, mut walking: JoinSet<Walked>) -> Vec<Walked> {
    let mut walked = vec![];
    while !walking.is_empty() {
        machines.tend();
        while let Some(one) = walking.try_join_next() {
            walked.push(one.unwrap_or_else(|error| panic!("{error}\n{}", machines.logs())));
        }
        sleep(Duration::from_millis(50)).await;
    }
    walked
}

/// Another key for all of them, as a timer on each makes it: only the one that leads does anything, and whoever is behind keeps
/// the key as it was.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_machine_is_given_the_new_key_by_a_timer() {
    let Some(machines) = Machines::start(3).await else {
        return;
    };
    let key = |number: usize| std::fs::read(machines.beside(&format!("m{number}.key"))).unwrap();
    let before = key(0);
    let out = machines.rotates_everywhere(0, "m1").await;
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(!out.status.success() && said.contains("m2"), "{said}");
    assert_eq!(key(0), before);
    assert!(
        machines
            .rotates_everywhere(1, "m0 m2")
            .await
            .status
            .success()
    );
    assert_eq!(key(0), before, "it stands by");

    let out = machines.rotates_everywhere(0, "m1 m2").await;
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    let after = key(0);
    assert_ne!(after, before);
    let until = std::time::Instant::now() + PATIENCE;
    while [key(1), key(2)] != [after.clone(), after.clone()] {
        assert!(std::time::Instant::now() < until, "{}", machines.logs());
        sleep(Duration::from_millis(200)).await;
    }
    for left in [
        "m0.key.next",
        "m0.key.replacing",
        "m1.key.replacing",
        "m2.key.replacing",
    ] {
        assert!(!machines.beside(left).exists(), "{left}");
    }
}
