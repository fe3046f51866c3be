//! The line to Telegram is bad in every way it can be: nothing is lost, and everything arrives in order.

use std::time::Duration;

use loopback_botapi::{Fault, FaultRule};

use crate::crowd::{everybody_walks, nothing_is_lost, open, readiness_was_told};
use crate::house::Kring;
use crate::walk::Way;

/// The bot's messages that arrive although it never hears so: each makes one repeat inevitable.
const UNHEARD: u32 = 30;

fn often(fault: Fault) -> FaultRule {
    FaultRule::new(fault).with_probability(0.02)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bad_line() {
    let kring = Kring::start().await;
    let circles = open(&kring, 2, 5).await;
    for method in [
        "sendMessage",
        "editMessageText",
        "answerCallbackQuery",
        "getUpdates",
        "setMyCommands",
    ] {
        let times = if method == "sendMessage" {
            UNHEARD / 2
        } else {
            u32::MAX
        };
        kring
            .api
            .fault(often(Fault::LostAnswer).on(method).times(times));
        kring
            .api
            .fault(often(Fault::MalformedAnswer).on(method).times(times));
    }
    for not_handled in [
        Fault::TooManyRequests(1),
        Fault::ServerError(500),
        Fault::ServerError(502),
        Fault::LostRequest,
        Fault::Slow(Duration::from_millis(400)),
    ] {
        kring.api.fault(often(not_handled));
    }
    let begun = std::time::Instant::now();
    let arrived = everybody_walks(&kring, circles, Way::ToTheEnd(8)).await;
    let took = begun.elapsed();
    kring.api.clear_faults();
    let figures = nothing_is_lost(&arrived, UNHEARD as usize).await;
    eprintln!("a bad line: {took:?}, {figures:?}");
    assert!(
        figures.repeats <= UNHEARD as usize + figures.nudges,
        "{figures:?}"
    );
    readiness_was_told(&arrived, 5, UNHEARD as usize);
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

/// What was certainly not handled is not repeated either.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refusals_repeat_nothing() {
    let kring = Kring::start().await;
    let circles = open(&kring, 2, 5).await;
    for not_handled in [
        Fault::TooManyRequests(1),
        Fault::ServerError(502),
        Fault::LostRequest,
    ] {
        kring.api.fault(often(not_handled));
    }
    let arrived = everybody_walks(&kring, circles, Way::ToTheEnd(4)).await;
    kring.api.clear_faults();
    let figures = nothing_is_lost(&arrived, 0).await;
    assert_eq!(figures.repeats, 0, "{figures:?}");
    readiness_was_told(&arrived, 5, 0);
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
