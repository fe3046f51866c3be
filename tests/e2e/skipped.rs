//! Words at a question with buttons, and then *skip*: the facilitator reads them all the same, also after a kill.

use loopback_botapi::ChatMessage;

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, press, say, to_first_question};

const WORDS: &str = "Dit mag niet weg.";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_that_were_kept_stay_when_the_question_is_skipped() {
    let kring = Kring::start().await;
    let an = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&an, "Fiets", &parties).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    for text in ["Er brak iets.", "Mijn spullen zijn van mij."] {
        say(&alex, text).await;
        press(&alex, ":next").await;
    }
    alex.write(WORDS);
    let is_kept = |m: &ChatMessage| m.text.contains("Ik heb je woorden bewaard");
    alex.until(is_kept, PATIENCE).await.expect("kept");
    press(&alex, ":skip").await;
    kring.kill();
    kring.start_again();
    kring.is_up().await;
    say(&an, "/zaken").await;
    for verb in [":show", ":party=1", ":answers=1"] {
        press(&an, verb).await;
    }
    let reads = |m: &ChatMessage| m.text.contains(WORDS) && m.text.contains("niet bevestigd");
    assert!(an.chat().iter().any(reads), "the words are read");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}
