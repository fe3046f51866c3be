//! A database that a newer kring wrote is refused kindly, and nothing in it is changed.

use std::fs;
use std::path::Path;

use kring::desk::{tables, vaults};
use kring_store::{Commit, Expect, Options, Outcome, Put, SledStore, Store};
use loopback_botapi::Settings;

use crate::house::Kring;

/// A row in a later schema, as a newer kring would write it: sealed like every other.
async fn written_by_a_newer_kring(data: &Path) {
    let store = SledStore::open(data, &Options::of(&tables::ALL)).unwrap();
    let put = Put {
        table: tables::MARKS,
        key: b"handled".to_vec(),
        vault: vaults::house(),
        expect: Expect::Any,
        value: Some([&[1, 0, 99], b"{}".as_slice()].concat()),
    };
    let outcome = store.commit(Commit::of(vec![put])).await.unwrap();
    assert_eq!(outcome, Outcome::Done);
    store.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_of_a_newer_kring_is_refused_kindly() {
    let kring = Kring::asleep(Settings::default()).await;
    written_by_a_newer_kring(&kring.data()).await;
    for command in ["run", "check"] {
        let output = Kring::outcome(&mut kring.command(&[command]));
        let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
        let said = said.concat();
        assert_eq!(output.status.code(), Some(78), "{said}");
        assert!(said.contains("newer kring"), "{said}");
        assert!(!said.contains("panicked"), "{said}");
    }
    let keyring = fs::read(kring.data().join("keyring")).unwrap();
    assert!(keyring.starts_with(b"kring keyring 1"));
}
