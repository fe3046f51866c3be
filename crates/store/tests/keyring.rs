//! The keyring lies twice, and what is erased goes from both; the list of what was erased cannot be cut or put back to an
//! older one unnoticed.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod kept;
mod untouched;
mod vault;

use std::fs;
use std::path::PathBuf;

use kept::{options, tables, vaults};
use kring_intruder as intruder;
use kring_store::{Commit, Erase, Outcome, SledStore, Store, StoreError, WithoutList};
use sha2::{Digest, Sha256};
use untouched::whole_state;
use vault::{Home, block_on, commit, put};

const SLOT: usize = 128;

fn ring(home: &Home) -> PathBuf {
    home.data().join("keyring")
}

fn copy(home: &Home) -> PathBuf {
    home.data().join("keyring.copy")
}

fn written() -> Home {
    let home = Home::new();
    let store = home.open().unwrap();
    for number in 0..9_u8 {
        let vault = vaults::case(&number.to_string());
        commit(
            &store,
            vec![put(tables::CASES, &vault, &[number], b"words")],
        );
    }
    block_on(store.close()).unwrap();
    home
}

fn erase(store: &SledStore, number: u8) {
    let erase = vec![Erase::Vault(vaults::case(&number.to_string()))];
    let done = block_on(store.commit(Commit {
        puts: vec![],
        erase,
    }));
    assert_eq!(done, Ok(Outcome::Done));
}

fn erased(home: &Home, number: u8) {
    let store = home.open().unwrap();
    erase(&store, number);
    block_on(store.close()).unwrap();
}

fn rows(home: &Home) -> usize {
    vault::rows(&home.open().unwrap())
}

/// The wrapped keys in the slots that are taken.
fn wrapped(ring: &[u8]) -> Vec<Vec<u8>> {
    let taken = ring
        .chunks_exact(SLOT)
        .skip(1)
        .filter(|slot| slot.iter().any(|byte| *byte != 0));
    taken.map(|slot| slot[40..112].to_vec()).collect()
}

/// The wrapped key that is in one keyring and not in the other.
fn gone(before: &[u8], after: &[u8]) -> Vec<u8> {
    let after = wrapped(after);
    let mut gone = wrapped(before)
        .into_iter()
        .filter(|key| !after.contains(key));
    let key = gone.next().unwrap();
    assert!(gone.next().is_none());
    key
}

#[test]
fn a_damage_in_one_keyring_is_mended_from_the_other() {
    let home = written();
    let whole = fs::read(ring(&home)).unwrap();
    assert!(whole == fs::read(copy(&home)).unwrap());
    let flips = [3, 20, 40, 70, 120, 128, 300, 3 * SLOT + 60, whole.len() - 9];
    let flipped = flips.map(|place| {
        let mut broken = whole.clone();
        broken[place] ^= 1;
        broken
    });
    let cut = [0, 100, 128, 1_000].map(|length| whole[..length].to_vec());
    let mut zeroed = whole.clone();
    zeroed[..1_024].fill(0);
    for broken in flipped.into_iter().chain(cut).chain([zeroed]) {
        for damaged in [ring(&home), copy(&home)] {
            fs::write(&damaged, &broken).unwrap();
            assert_eq!(rows(&home), 9);
            assert!(
                whole == fs::read(ring(&home)).unwrap() && whole == fs::read(copy(&home)).unwrap()
            );
        }
    }
    fs::remove_file(copy(&home)).unwrap();
    assert_eq!(rows(&home), 9);
    assert!(whole == fs::read(copy(&home)).unwrap());
}

#[test]
fn the_same_slot_damaged_in_both_is_refused_and_left_alone() {
    let home = written();
    for file in [ring(&home), copy(&home)] {
        let mut bytes = fs::read(&file).unwrap();
        bytes[3 * SLOT + 60] ^= 1;
        fs::write(&file, bytes).unwrap();
    }
    let before = whole_state(home.path());
    assert_eq!(home.open().err(), Some(StoreError::KeyringDamaged));
    assert!(before == whole_state(home.path()));
}

#[test]
fn a_key_that_was_erased_is_in_neither_keyring() {
    let home = written();
    let before = fs::read(ring(&home)).unwrap();
    let store = home.open().unwrap();
    erase(&store, 4);
    let key = gone(&before, &fs::read(ring(&home)).unwrap());
    assert_eq!(intruder::copies(home.path(), &key), 0);
    erase(&store, 5);
    drop(store);
    assert_eq!(rows(&home), 7);
    assert_eq!(intruder::copies(home.path(), &key), 0);
    assert!(fs::read(ring(&home)).unwrap() == fs::read(copy(&home)).unwrap());
}

/// Every order in which a stop can leave the list, the first keyring and the second one.
#[test]
fn an_erasure_that_was_stopped_between_its_steps_is_finished() {
    for stopped_before in ["the first keyring", "the second keyring"] {
        let home = written();
        let before = fs::read(ring(&home)).unwrap();
        erased(&home, 4);
        let key = gone(&before, &fs::read(ring(&home)).unwrap());
        fs::write(copy(&home), &before).unwrap();
        if stopped_before == "the first keyring" {
            fs::write(ring(&home), &before).unwrap();
        }
        assert!(intruder::copies(home.path(), &key) > 0);
        drop(home.open().unwrap());
        assert_eq!(intruder::copies(home.path(), &key), 0, "{stopped_before}");
        assert_eq!(rows(&home), 8);
    }
}

#[test]
fn a_list_that_was_cut_off_or_is_gone_or_is_an_older_one_is_refused() {
    let home = written();
    let older = fs::read(home.erased()).unwrap();
    erased(&home, 1);
    let old = fs::read(home.erased()).unwrap();
    erased(&home, 2);
    erased(&home, 3);
    let list = fs::read(home.erased()).unwrap();
    let cut = (0..list.len() - 1).step_by(7).chain([list.len() - 32]);
    for wrong in cut.map(|end| list[..end].to_vec()).chain([old, older]) {
        fs::write(home.erased(), wrong).unwrap();
        refused_and_left_alone(&home);
    }
    fs::remove_file(home.erased()).unwrap();
    refused_and_left_alone(&home);
    fs::write(home.erased(), &list).unwrap();
    assert_eq!(rows(&home), 6);
}

fn refused_and_left_alone(home: &Home) {
    let before = whole_state(home.path());
    let looked = SledStore::look(&home.data(), &options()).map(drop);
    for refused in [home.open().map(drop), looked] {
        assert_eq!(refused, Err(StoreError::ErasedListShort));
    }
    assert!(before == whole_state(home.path()), "it was changed");
}

/// The way out that the refusal names.
#[test]
fn whoever_has_lost_the_list_goes_on_by_salvaging() {
    let home = written();
    erased(&home, 1);
    fs::remove_file(home.erased()).unwrap();
    let file = home.path().join("salvaged");
    let rescued = SledStore::salvage(&home.data(), &options(), &file, 0).unwrap();
    assert_eq!((rescued.backed_up.rows, rescued.lost), (8, 0));
    fs::remove_dir_all(home.data()).unwrap();
    let lost = WithoutList::GoByTheBackup;
    SledStore::restore(&file, &home.data(), &options(), lost).unwrap();
    assert_eq!(rows(&home), 8);
}

#[test]
fn data_of_a_kring_that_told_nothing_opens_and_tells_from_then_on() {
    let home = written();
    erased(&home, 1);
    fs::remove_file(copy(&home)).unwrap();
    let mut bytes = fs::read(ring(&home)).unwrap();
    bytes[64..112].fill(0);
    let check = Sha256::digest(&bytes[..112]);
    bytes[112..128].copy_from_slice(&check[..16]);
    fs::write(ring(&home), bytes).unwrap();
    assert_eq!(rows(&home), 8);
    assert!(copy(&home).exists());
    let list = fs::read(home.erased()).unwrap();
    fs::write(home.erased(), &list[..list.len() - 32]).unwrap();
    refused_and_left_alone(&home);
}

/// What a restore goes by counts from its end on.
#[test]
fn the_list_a_restore_went_by_is_told_of() {
    let home = written();
    let backup = home.path().join("backup");
    let store = home.open().unwrap();
    store.back_up(&backup, 0).unwrap();
    erase(&store, 1);
    drop(store);
    fs::remove_dir_all(home.data()).unwrap();
    SledStore::restore(&backup, &home.data(), &options(), WithoutList::Refuse).unwrap();
    let list = fs::read(home.erased()).unwrap();
    fs::write(home.erased(), &list[..list.len() - 32]).unwrap();
    assert_eq!(home.open().err(), Some(StoreError::ErasedListShort));
    fs::write(home.erased(), &list).unwrap();
    assert_eq!(rows(&home), 8);
}
