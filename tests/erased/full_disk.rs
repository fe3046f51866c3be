//! The disk is full when a party erases: they are not told that it is done, and once there is room it is done.

use loopback_botapi::{Phone, Settings};

use crate::house::Kring;
use crate::play::{open_case, press, say, to_first_question};
use crate::small_disk::SmallDisk;
use kring_intruder::{self as intruder, copies};

const WORDS: &str = "mijn blauwe fiets was stuk";

fn found(disk: &SmallDisk) -> usize {
    let key = disk.path().join("data.key");
    copies(disk.path(), WORDS.as_bytes())
        + intruder::decrypted_copies(disk.path(), &key, WORDS.as_bytes())
}

/// Presses the newest button of this kind, and waits for nothing.
fn press_only(phone: &Phone, verb: &str) {
    let chat = phone.chat();
    let pressed = chat.iter().rev().find_map(|message| {
        let mut buttons = message
            .buttons()
            .into_iter()
            .filter_map(|button| button.data);
        let data = buttons.find(|data| data.ends_with(verb))?;
        phone.press_data(message.id, &data).ok()
    });
    assert!(pressed.is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_could_not_be_erased_is_erased_once_there_is_room() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let kring = Kring::asleep(Settings::default()).await;
    let kring = kring.keeping_data_in(disk.path().join("data"));
    kring.start_again();
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Fiets", &parties).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    for _ in 0..3 {
        say(&alex, WORDS).await;
    }
    press(&alex, ":stop").await;
    press(&alex, ":stop-erase").await;
    assert!(found(&disk) > 0, "whoever has the key finds them before");

    disk.fill();
    press_only(&alex, ":erase");
    // More to write, in case there was just room enough for that.
    alex.write(&"En nog iets. ".repeat(200));
    alex.write(&"En nog iets. ".repeat(200));
    assert_eq!(kring.ended().await.code(), Some(1));
    assert!(
        kring
            .log()
            .contains("make room on the disk and start kring again")
    );

    disk.make_room();
    kring.start_again();
    kring.is_up().await;
    while kring.api.waiting_updates() > 0 {
        tokio::task::yield_now().await;
    }
    kring.stop_in_order().await;
    assert_eq!(found(&disk), 0);
    assert_eq!(kring.api.violations(), vec![]);
}
