//! `kring move`: to another directory, into a database, and what the old place says then.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::house::Kring;
use crate::said;

fn moves(kring: &Kring, more: &[&str]) -> (bool, String) {
    let arguments = [&["move"], more].concat();
    let output = Kring::outcome(&mut kring.command(&arguments));
    (output.status.success(), said(&output))
}

fn lists(kring: &Kring, more: &[&str]) -> (bool, String) {
    let arguments = [&["facilitator", "list"], more].concat();
    let output = Kring::outcome(&mut kring.command(&arguments));
    (output.status.success(), said(&output))
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_moved_is_there_and_the_old_place_says_where_it_went() {
    let kring = Kring::start().await;
    kring.facilitator(1, "An").await;
    let there = kring.beside("there");
    let (done, told) = moves(&kring, &["--to", path(&there)]);
    assert!(!done && told.contains("stop it first"), "{told}");
    kring.stop_in_order().await;
    let here = kring.data();
    let (done, told) = moves(&kring, &["--to", path(&here)]);
    assert!(!done && told.contains("is the old one"), "{told}");
    let (done, told) = moves(&kring, &["--to", path(&there)]);
    assert!(done && told.contains("kring run --data"), "{told}");
    let (done, told) = lists(&kring, &[]);
    assert!(
        !done && told.contains(&format!("it is in {}", there.display())),
        "{told}"
    );
    let (done, told) = moves(&kring, &["--to", path(&kring.beside("elsewhere"))]);
    assert!(!done && told.contains(path(&there)), "{told}");
    let kring = kring.keeping_data_in(there);
    let (done, told) = lists(&kring, &[]);
    assert!(done && told.contains("An"), "{told}");
    kring.start_again();
    kring.facilitator(2, "Bart").await;
    kring.stop_in_order().await;
}

#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_moves_into_a_database_and_out_of_it() {
    let Some(server) = loopback_postgres::Server::start() else {
        return;
    };
    let kring = Kring::start().await;
    kring.facilitator(1, "An").await;
    kring.stop_in_order().await;
    let (there, store) = (kring.beside("there"), kring.beside("store"));
    fs::write(&store, server.database()).unwrap();
    fs::set_permissions(&store, Permissions::from_mode(0o600)).unwrap();
    let (done, told) = moves(&kring, &["--to", path(&there), "--to-store", path(&store)]);
    assert!(done && told.contains("--store-file"), "{told}");
    let (done, told) = lists(&kring, &[]);
    let place = format!("it is in the database of {}", store.display());
    assert!(!done && told.contains(&place), "{told}");
    let kring = kring.keeping_data_in(there);
    let in_database = ["--store-file", path(&store)];
    let (done, told) = lists(&kring, &in_database);
    assert!(done && told.contains("An"), "{told}");

    let back = kring.beside("back");
    let (done, told) = moves(
        &kring,
        &["--to", path(&back), in_database[0], in_database[1]],
    );
    assert!(done, "{told}");
    let (done, told) = lists(&kring, &in_database);
    assert!(!done && told.contains(path(&back)), "{told}");
    let output = Kring::outcome(&mut kring.command(&["run", in_database[0], in_database[1]]));
    let told = said(&output);
    assert!(
        output.status.code() == Some(78) && told.contains(path(&back)),
        "no unit starts again on what was moved: {told}"
    );
    let kring = kring.keeping_data_in(back);
    let (done, told) = lists(&kring, &[]);
    assert!(done && told.contains("An"), "{told}");
}
