//! kring is killed, or asked to stop, while many people answer: nothing that was confirmed is lost.

use std::time::{Duration, Instant};

use crate::crowd::{everybody_walks, nothing_is_lost, open, readiness_was_told, some_time};
use crate::house::{Kring, heavy};

const FACILITATORS: i64 = 10;
const CASES_EACH: usize = 10;
const IN_WORDS: usize = 8;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_people_answer() {
    let _turn = heavy().await;
    let begun = Instant::now();
    let kring = Kring::start().await;
    let circles = open(&kring, FACILITATORS, CASES_EACH).await;
    eprintln!("opened after {:?}", begun.elapsed());
    let arrived = everybody_walks(&kring, circles, IN_WORDS).await;
    eprintln!("walked after {:?}", begun.elapsed());
    let figures = nothing_is_lost(&arrived, 0).await;
    eprintln!("checked after {:?} {figures:?}", begun.elapsed());
    readiness_was_told(&arrived, CASES_EACH, 0);
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
