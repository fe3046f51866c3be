//! What somebody spoke: taken back or erased, its recording is in no file.

use std::time::Duration;

use kring_intruder::{self as intruder, copies};
use loopback_botapi::{Content, Phone};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, press, to_first_question};

const TAKEN_BACK: &str = "stem-van-Alex-die-hij-terugneemt";
const ERASED: &str = "stem-van-Bo-die-alles-wist";

fn found(kring: &Kring, marker: &str) -> usize {
    let (data, key) = (kring.data(), kring.data().with_extension("key"));
    let folder = data.parent().unwrap();
    copies(folder, marker.as_bytes()) + intruder::decrypted_copies(folder, &key, marker.as_bytes())
}

const TO_TAKE_BACK: [&str; 4] = [
    "Feiten",
    "1. Wat er gebeurde",
    "Voorgoed terugnemen",
    "Ja, voorgoed weg",
];

/// Says something, and waits until its recording is kept.
async fn speaks(kring: &Kring, phone: &Phone, marker: &str) {
    phone.send(Content::Voice {
        seconds: 3,
        bytes: marker.repeat(20).into_bytes(),
    });
    let answered = phone.until(|m| m.text.contains("haal ik op"), PATIENCE);
    answered.await.expect("a kind answer");
    for _ in 0..100 {
        if found(kring, marker) > 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("whoever has the key finds it before");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_spoken_and_is_taken_back_or_erased_is_in_no_file() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Fiets", &parties).await;
    let (alex, bo) = (kring.phone(11, "Alex"), kring.phone(12, "Bo"));
    to_first_question(&alex, &links[0]).await;
    to_first_question(&bo, &links[1]).await;
    speaks(&kring, &alex, TAKEN_BACK).await;
    speaks(&kring, &bo, ERASED).await;
    alex.catch_up();
    alex.write("/overzicht");
    alex.next(PATIENCE).await.expect("the overview");
    for label in TO_TAKE_BACK {
        alex.catch_up();
        let pressed = alex.press_labelled(label).expect("a button");
        pressed.answer(PATIENCE).await.expect("answered");
        alex.next(PATIENCE).await.expect("a screen");
    }
    assert_eq!(found(&kring, TAKEN_BACK), 0, "taken back");
    assert!(found(&kring, ERASED) > 0, "the other one stays");
    for verb in [":stop", ":stop-erase", ":erase"] {
        press(&bo, verb).await;
    }
    assert_eq!(found(&kring, ERASED), 0, "erased");
    kring.kill();
    kring.start_again();
    kring.is_up().await;
    for marker in [TAKEN_BACK, ERASED] {
        assert_eq!(found(&kring, marker), 0, "{marker}");
    }
}
