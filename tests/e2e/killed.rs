//! kring is killed, or asked to stop, while two hundred people answer: nothing that was confirmed is lost, everybody
//! hears everything in order, and each time somebody hears at most one thing twice.

use std::time::Duration;

use crate::crowd::{
    answers, everybody_walks, nothing_is_lost, open, readiness_was_told, some_moment,
};
use crate::house::{Kring, PATIENCE, heavy};
use crate::play::to_first_question;
use crate::walk::{Way, data};

const FACILITATORS: i64 = 10;
const CASES_EACH: usize = 10;
/// So many questions everybody answers in words; the other ones they pass over.
const IN_WORDS: usize = 8;
const TIMES: usize = 6;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_two_hundred_people_answer() {
    let _turn = heavy().await;
    let kring = Kring::start().await;
    let circles = open(&kring, FACILITATORS, CASES_EACH).await;
    let killing = async {
        for _ in 0..TIMES {
            some_moment(&kring, 100, 1100).await;
            kring.kill();
            kring.start_again();
        }
    };
    let (arrived, ()) = tokio::join!(
        everybody_walks(&kring, circles, Way::ToTheEnd(IN_WORDS)),
        killing
    );
    let figures = nothing_is_lost(&arrived, TIMES).await;
    eprintln!("killed {TIMES} times: {figures:?}");
    readiness_was_told(&arrived, CASES_EACH, TIMES);
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_stop_while_two_hundred_people_answer() {
    let _turn = heavy().await;
    let kring = Kring::start().await;
    let circles = open(&kring, FACILITATORS, CASES_EACH).await;
    let stopping = async {
        let mut longest = Duration::ZERO;
        for _ in 0..TIMES {
            some_moment(&kring, 50, 350).await;
            longest = longest.max(kring.stop_in_order().await);
            kring.start_again();
        }
        longest
    };
    let (arrived, longest) = tokio::join!(
        everybody_walks(&kring, circles, Way::InWords(IN_WORDS)),
        stopping
    );
    assert!(
        longest < Duration::from_secs(8),
        "it took {longest:?} to stop"
    );
    let figures = nothing_is_lost(&arrived, 0).await;
    eprintln!("stopped {TIMES} times, within {longest:?}: {figures:?}");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

/// Telegram forgets an update once the next poll confirms it: by then it is on disk.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_the_moment_telegram_forgets() {
    let kring = Kring::start().await;
    let circle = open(&kring, 1, 10).await.remove(0);
    let mut everybody = Vec::new();
    for (number, link) in (100..).zip(&circle.links) {
        let phone = kring.phone(number, "Iemand");
        let question = to_first_question(&phone, link).await;
        everybody.push((phone, data(&question)[0].clone()));
    }
    let rounds = 0..6;
    for round in rounds.clone() {
        for (phone, _) in &everybody {
            phone.catch_up();
            phone.write(&format!("Antwoord {}x{round}.", phone.id().0));
        }
        while kring.api.waiting_updates() > 0 {
            tokio::task::yield_now().await;
        }
        kring.kill();
        kring.start_again();
        for (phone, _) in &everybody {
            phone.next(PATIENCE).await.expect("a reply");
        }
    }
    for (phone, data) in everybody {
        let mut fields = data.split(':').skip(1).map(str::to_owned);
        let part = (fields.next().unwrap(), fields.next().unwrap());
        let written: Vec<_> = rounds
            .clone()
            .map(|round| format!("Antwoord {}x{round}.", phone.id().0))
            .collect();
        assert_eq!(answers(&circle.facilitator, &part).await, written);
    }
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
