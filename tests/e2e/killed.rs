//! kring is killed, or asked to stop, while two hundred people answer: nothing that was confirmed is lost, everybody
//! hears everything in order, and each time somebody hears at most one thing twice.

use std::time::Duration;

use crate::crowd::{everybody_walks, nothing_is_lost, open, readiness_was_told, some_time};
use crate::house::{Kring, heavy};

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
            some_time(300, 1800).await;
            kring.kill();
            kring.start_again();
        }
    };
    let (arrived, ()) = tokio::join!(everybody_walks(&kring, circles, IN_WORDS), killing);
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
            some_time(500, 1500).await;
            longest = longest.max(kring.stop_in_order().await);
            kring.start_again();
        }
        longest
    };
    let (arrived, longest) = tokio::join!(everybody_walks(&kring, circles, IN_WORDS), stopping);
    assert!(
        longest < Duration::from_secs(8),
        "it took {longest:?} to stop"
    );
    let figures = nothing_is_lost(&arrived, 0).await;
    eprintln!("stopped {TIMES} times, within {longest:?}: {figures:?}");
    readiness_was_told(&arrived, CASES_EACH, 0);
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
