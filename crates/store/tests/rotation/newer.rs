//! What a newer kring wrote is refused kindly and left as it is; what is merely damaged is not taken for it.

use std::fs;
use std::path::Path;

use crate::kept::tables;
use kring_store::{AnyStore, Store, StoreError};

use crate::place::Place;
use crate::vault::{self, block_on};
use crate::{all_can_be_read, rotate, written};

fn replaced(file: &Path, from: &str, to: &str) {
    let bytes = fs::read(file).unwrap();
    let rest = bytes.strip_prefix(from.as_bytes()).unwrap();
    fs::write(file, [to.as_bytes(), rest].concat()).unwrap();
}

#[test]
fn files_of_a_newer_kring_are_refused_and_left_alone() {
    let home = Place::on_a_disk();
    drop(written(&home));
    let keyring = home.data().join("keyring");
    fs::remove_file(home.data().join("keyring.copy")).unwrap();
    for (file, now, newer, damaged, damage) in [
        (
            &keyring,
            "kring keyring 1\n",
            "kring keyring 2\n",
            "kring keyrung 1\n",
            StoreError::KeyringDamaged,
        ),
        (
            &home.key(),
            "kring-key-1:",
            "kring-key-2:",
            "kring-key-x:",
            StoreError::KeyUnreadable,
        ),
        (
            &home.erased(),
            "kring erased 1\n",
            "kring erased 3\n",
            "kring erasee 1\n",
            StoreError::ErasedListDamaged,
        ),
    ] {
        for (text, expected) in [(newer, StoreError::Newer), (damaged, damage)] {
            replaced(file, now, text);
            let before = fs::read(file).unwrap();
            assert_eq!(home.open().err(), Some(expected), "{text}");
            assert_eq!(fs::read(file).unwrap(), before);
            replaced(file, text, now);
        }
    }
    let told = StoreError::Newer.to_string();
    assert!(told.contains("newer kring") && told.contains("Nothing was changed"));
    all_can_be_read(&home.open().unwrap());
}

#[test]
fn a_slot_of_a_newer_kring_is_refused() {
    let home = Place::on_a_disk();
    drop(written(&home));
    let keyring = home.data().join("keyring");
    let mut bytes = fs::read(&keyring).unwrap();
    let slot = &mut bytes[5 * 128..6 * 128];
    slot[0] = 2;
    let check = <sha2::Sha256 as sha2::Digest>::digest(&slot[..112]);
    slot[112..].copy_from_slice(&check[..16]);
    fs::write(&keyring, bytes).unwrap();
    assert_eq!(home.open().err(), Some(StoreError::Newer));
}

/// What reading a row says that was changed.
fn read_with(change: impl FnOnce(&mut Vec<u8>)) -> StoreError {
    let home = Place::on_a_disk();
    drop(written(&home));
    let db = vault::until_free(|| sled::open(home.data().join("sled")).ok());
    let parties = db.open_tree("parties").unwrap();
    let mut row = parties.get([3]).unwrap().unwrap().to_vec();
    change(&mut row);
    parties.insert([3], row).unwrap();
    db.flush().unwrap();
    drop((db, parties));
    let store: AnyStore = vault::until_free(|| home.open().ok());
    block_on(store.get(tables::PARTIES, &[3])).unwrap_err()
}

/// Where a row says how it is cut, and how what is in it is sealed; and which of these this kring writes.
const FORMATS: [(usize, u8); 2] = [(0, 2), (13, 1)];

#[test]
fn a_row_of_a_newer_kring_is_refused() {
    for (place, known) in FORMATS {
        let newer = read_with(|row| {
            row[place] = known + 1;
            row[place + 1..].reverse();
        });
        assert_eq!(newer, StoreError::Newer, "{place}");
    }
}

#[test]
fn a_row_of_which_only_the_number_of_the_format_is_damaged_is_not_taken_for_one() {
    for (place, known) in FORMATS {
        for damaged in [known - 1, known + 1, known + 100] {
            let error = read_with(|row| row[place] = damaged);
            assert_ne!(error, StoreError::Newer, "{place} {damaged}");
        }
    }
}

#[test]
fn a_key_of_a_newer_kring_is_not_taken_up() {
    let home = Place::on_a_disk();
    let store = written(&home);
    let newer = home.path().join("newer");
    kring_store::make_key(&newer).unwrap();
    replaced(&newer, "kring-key-1:", "kring-key-2:");
    let refused = block_on(store.replace_key(kring_store::NewKey::In(newer)));
    assert_eq!(refused, Err(StoreError::Newer.into()));
    rotate(&store).unwrap();
    all_can_be_read(&store);
}
