//! Damaged data, as whoever runs kring meets it: `kring check` writes nothing, whatever it finds, and `kring salvage`
//! brings back what can still be read.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::Path;

use loopback_botapi::Settings;

use crate::house::Kring;
use crate::said;
use crate::untouched::whole_state;

/// A kring with a facilitator, stopped in order.
async fn lived_in() -> Kring {
    let kring = Kring::start_on(Settings::default()).await;
    kring.facilitator(1, "Mira").await;
    kring.stop_in_order().await;
    kring
}

fn flip(path: &Path, place: u64) {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .unwrap();
    let mut byte = [0];
    file.read_exact_at(&mut byte, place).unwrap();
    file.write_all_at(&[byte[0] ^ 0x10], place).unwrap();
}

/// In the middle of what was written last.
fn damage(kring: &Kring) {
    let log = kring.data().join("sled/db");
    let bytes = fs::read(&log).unwrap();
    let used = bytes.iter().rposition(|byte| *byte != 0).unwrap();
    flip(&log, used as u64 / 2);
}

/// What `kring check` says; whatever it is, nothing has changed.
fn checked(kring: &Kring) -> String {
    let before = whole_state(&kring.beside(""));
    let check = said(&Kring::outcome(&mut kring.command(&["check"])));
    assert!(
        before == whole_state(&kring.beside("")),
        "check wrote something: {check}"
    );
    check
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn check_writes_nothing_whatever_it_finds() {
    let kring = lived_in().await;
    let good = checked(&kring);
    assert!(good.contains("rows in"), "{good}");
    kring.start_again();
    kring.is_up().await;
    kring.kill();
    let unclean = checked(&kring);
    assert!(unclean.contains("rows in"), "{unclean}");
    kring.start_again();
    kring.is_up().await;
    kring.stop_in_order().await;
    damage(&kring);
    let damaged = checked(&kring);
    assert!(damaged.contains("kring salvage"), "{damaged}");
    flip(&kring.data().join("keyring"), 200);
    checked(&kring);
    fs::remove_dir_all(kring.data().join("sled")).unwrap();
    checked(&kring);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_salvaged_can_be_restored_and_kring_goes_on_with_it() {
    let kring = lived_in().await;
    damage(&kring);
    let before = whole_state(&kring.data());
    let file = kring.beside("salvaged");
    let salvage = Kring::outcome(&mut kring.command(&["salvage", file.to_str().unwrap()]));
    assert!(salvage.status.success(), "{}", said(&salvage));
    assert!(said(&salvage).contains("Salvaged: "), "{}", said(&salvage));
    assert!(
        before == whole_state(&kring.data()),
        "salvaging wrote something"
    );
    fs::rename(kring.data(), kring.beside("away")).unwrap();
    let restore = Kring::outcome(&mut kring.command(&["restore", file.to_str().unwrap()]));
    assert!(restore.status.success(), "{}", said(&restore));
    assert!(checked(&kring).contains("rows in"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_salvaged_from_a_kring_that_runs() {
    let kring = Kring::start().await;
    kring.is_up().await;
    let file = kring.beside("salvaged");
    let salvage = Kring::outcome(&mut kring.command(&["salvage", file.to_str().unwrap()]));
    assert!(!salvage.status.success());
    assert!(
        said(&salvage).contains("kring backup FILE"),
        "{}",
        said(&salvage)
    );
    assert!(!file.exists());
}
