//! The real binary: a party stops and erases, and their words are in no file, while the bot runs and afterwards.

use crate::house::Kring;
use crate::play::{Answers, open_case, prepare, press};
use kring_intruder::{self as intruder, copies};

const WORDS: &str = "mijn blauwe fiets was stuk";
const OTHERS: &str = "ik wil het goedmaken";

fn found(kring: &Kring, words: &str) -> usize {
    let (data, key) = (kring.data(), kring.data().with_extension("key"));
    let folder = data.parent().unwrap();
    copies(folder, words.as_bytes()) + intruder::decrypted_copies(folder, &key, words.as_bytes())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_party_that_erases_everything_is_in_no_file() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Fiets", &parties).await;
    let (alex, bo) = (kring.phone(11, "Alex"), kring.phone(12, "Bo"));
    let answers = |text| Answers {
        text,
        ..Answers::default()
    };
    prepare(&alex, &links[0], &answers(WORDS)).await;
    prepare(&bo, &links[1], &answers(OTHERS)).await;
    assert!(
        found(&kring, WORDS) > 0,
        "whoever has the key finds them before"
    );
    for verb in [":stop", ":stop-erase", ":erase"] {
        press(&alex, verb).await;
    }
    assert_eq!(found(&kring, WORDS), 0);
    assert!(found(&kring, OTHERS) > 0);
    kring.stop_in_order().await;
    assert_eq!(found(&kring, WORDS), 0);
    kring.start_again();
    kring.is_up().await;
    kring.kill();
    kring.start_again();
    kring.is_up().await;
    assert_eq!(found(&kring, WORDS), 0);
    assert!(found(&kring, OTHERS) > 0);
}
