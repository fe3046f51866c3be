//! The disk with kring's data is full, or read-only: that is told with what to do, nothing that was confirmed is lost,
//! and once it is mended everything goes on, with what people sent meanwhile.

use std::process::{Command, Output};

use loopback_botapi::{Phone, Settings};

use crate::crowd::answers;
use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};
use crate::small_disk::SmallDisk;
use crate::walk::data;

const NOTED: &str = "Nog iets?";
const TOLD: &str = "the disk with kring's data is full. Everything kring confirmed is kept, but nothing new can be noted: \
                    make room on the disk and start kring again";

async fn on(disk: &SmallDisk) -> Kring {
    let kring = Kring::asleep(Settings::default()).await;
    kring.keeping_data_in(disk.path().join("data"))
}

pub fn is_refused(command: &mut Command, told: &str) {
    let Output { status, stderr, .. } = Kring::outcome(command);
    let said = String::from_utf8(stderr).unwrap();
    assert_eq!(status.code(), Some(1), "{said}");
    assert!(said.contains(told), "{said}");
    assert!(!said.contains("a fault in kring"), "{said}");
}

/// Long enough to need room, whatever is left in the last page.
fn write(phone: &Phone, number: usize) -> String {
    let answer = format!("Antwoord {number}.");
    phone.write(&format!("{answer} {}", "Zo was het. ".repeat(120)));
    answer
}

async fn is_noted(phone: &Phone) {
    let noted = phone.until(|m| m.text.contains(NOTED), PATIENCE).await;
    noted.expect("noted");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_disk_fills_up_while_people_answer() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let kring = on(&disk).await;
    kring.start_again();
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Fiets", &parties).await;
    let alex = kring.phone(11, "Alex");
    let question = to_first_question(&alex, &links[0]).await;
    let mut fields = data(&question)[0]
        .split(':')
        .skip(1)
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter();
    let part = (fields.next().unwrap(), fields.next().unwrap());

    let mut written = vec![write(&alex, 0)];
    is_noted(&alex).await;
    disk.fill();
    written.extend((1..4).map(|number| write(&alex, number)));
    assert_eq!(kring.ended().await.code(), Some(1));
    assert!(kring.log().contains(TOLD), "{}", kring.log());
    is_refused(&mut kring.command(&["run"]), TOLD);
    written.push(write(&alex, 4));

    disk.make_room();
    kring.start_again();
    kring.is_up().await;
    while kring.api.waiting_updates() > 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(answers(&facilitator, &part).await, written);
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_disk_is_full_before_there_is_anything() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let kring = on(&disk).await;
    disk.fill();
    for _ in 0..2 {
        is_refused(
            &mut kring.command(&["run"]),
            "disk with kring's data is full",
        );
    }
    disk.make_room();
    kring.start_again();
    kring.facilitator(1, "An").await;
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_read_only_disk_is_told() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let kring = on(&disk).await;
    kring.start_again();
    kring.facilitator(1, "An").await;
    kring.stop_in_order().await;
    disk.make_read_only();
    is_refused(
        &mut kring.command(&["run"]),
        "is read-only. Check the disk for errors",
    );
}
