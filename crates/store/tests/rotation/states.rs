//! Every state in which a stop can leave the files, made by hand: opened, each is as it was before or as it was to be.

use std::fs::{self, File};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use kring_store::StoreError;

use crate::place::Place;
use crate::vault::block_on;
use crate::{
    Kept, all_can_be_read, nothing_lies_around, rotate, what_has_no_name_is_empty, written,
};

/// The keyring and the key before and after.
struct Ends {
    keyrings: [Vec<u8>; 2],
    keys: [Vec<u8>; 2],
}

/// What lies where.
#[derive(Clone, Copy)]
struct State<'a> {
    keyring: &'a [u8],
    making: Option<&'a [u8]>,
    key: Option<&'a [u8]>,
    beside: Option<&'a [u8]>,
}

impl State<'_> {
    fn lay(self, home: &Place) {
        lay(&home.data().join("keyring"), Some(self.keyring));
        lay(&home.data().join("keyring.making"), self.making);
        lay(&home.key(), self.key);
        lay(&beside(home), self.beside);
    }
}

fn beside(home: &Place) -> PathBuf {
    home.path().join("store.key.replacing")
}

fn lay(file: &Path, bytes: Option<&[u8]>) {
    let _ = fs::remove_file(file);
    if let Some(bytes) = bytes {
        let mut options = fs::OpenOptions::new();
        let options = options.create_new(true).write(true).mode(0o600);
        std::io::Write::write_all(&mut options.open(file).unwrap(), bytes).unwrap();
    }
}

fn ends(home: &Place) -> Ends {
    let read = || {
        let keyring = fs::read(home.data().join("keyring")).unwrap();
        (keyring, fs::read(home.key()).unwrap())
    };
    let store = written(home);
    let (old_ring, old_key) = read();
    rotate(&store).unwrap();
    block_on(store.close()).unwrap();
    let (new_ring, new_key) = read();
    Ends {
        keyrings: [old_ring, new_ring],
        keys: [old_key, new_key],
    }
}

fn half(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len() / 2 + 20]
}

fn half_wiped(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let middle = bytes.len() / 2;
    bytes[..middle].fill(0);
    bytes
}

#[test]
fn whatever_a_stop_leaves_is_put_in_order() {
    let home = Place::on_a_disk();
    let Ends {
        keyrings: [old_ring, new_ring],
        keys: [old, new],
    } = ends(&home);
    let (ring_half_wiped, key_half_wiped) = (half_wiped(&old_ring), half_wiped(&old));
    let (new_half_wiped, wiped) = (half_wiped(&new), vec![0; old.len()]);
    let before = |making, key, beside| State {
        keyring: &old_ring,
        making,
        key: Some(key),
        beside,
    };
    let after = |making, key, beside| State {
        keyring: &new_ring,
        making,
        key: Some(key),
        beside,
    };
    let undone = [
        before(None, &old, Some(b"")),
        before(None, &old, Some(half(&new))),
        before(None, &old, Some(&new)),
        before(Some(b""), &old, Some(&new)),
        before(Some(half(&new_ring)), &old, Some(&new)),
        before(Some(&new_ring), &old, Some(&new)),
        before(Some(&new_ring), &new, Some(&old)),
        before(None, &new, Some(&old)),
        before(None, &new_half_wiped, Some(&old)),
        before(None, &wiped, Some(&old)),
        before(None, &old, Some(&new_half_wiped)),
        before(None, &old, Some(&wiped)),
    ];
    let finished = [
        after(Some(&old_ring), &new, Some(&old)),
        after(Some(&ring_half_wiped), &new, Some(&old)),
        after(None, &new, Some(&old)),
        after(None, &new, Some(&key_half_wiped)),
        after(None, &new, Some(&wiped)),
        after(None, &new, None),
        // Where the file system cannot let two files change places.
        after(Some(&old_ring), &old, Some(&new)),
        after(None, &old, Some(&new)),
        after(None, &key_half_wiped, Some(&new)),
        after(None, &wiped, Some(&new)),
        State {
            key: None,
            ..after(None, &new, Some(&new))
        },
    ];
    for (states, ring, [right, other]) in [
        (&undone[..], &old_ring, [&old, &new]),
        (&finished[..], &new_ring, [&new, &old]),
    ] {
        for (number, state) in states.iter().enumerate() {
            println!("state {number}");
            is_put_in_order(&home, state, ring, [right, other]);
        }
    }
}

fn is_put_in_order(home: &Place, state: &State<'_>, ring: &[u8], [right, other]: [&[u8]; 2]) {
    state.lay(home);
    let laid = held(home);
    let store = home.open().unwrap();
    what_has_no_name_is_empty(laid);
    all_can_be_read(&store);
    assert_eq!(&fs::read(home.data().join("keyring")).unwrap(), ring);
    assert_eq!(&fs::read(home.key()).unwrap(), right);
    nothing_lies_around(home);
    assert_eq!(opened_by(other, home), 0);
    assert!(opened_by(right, home) > 0);
    rotate(&store).unwrap();
    block_on(store.close()).unwrap();
    all_can_be_read(&home.open().unwrap());
    assert_eq!(opened_by(right, home), 0);
}

/// What lies where keys lie, held open.
fn held(home: &Place) -> Vec<File> {
    let making = home.data().join("keyring.making");
    let files = [making, home.key(), beside(home)];
    files.iter().flat_map(File::open).collect()
}

fn opened_by(key: &[u8], home: &Place) -> usize {
    let elsewhere = tempfile::NamedTempFile::new().unwrap();
    fs::write(elsewhere.path(), key).unwrap();
    Kept::of(elsewhere.path()).opens(home).len()
}

/// While no key opens the keyring, nothing is wiped.
#[test]
fn where_no_key_fits_nothing_is_touched() {
    let home = Place::on_a_disk();
    let ends = ends(&home);
    let other = Place::on_a_disk();
    drop(other.open().unwrap());
    let foreign = fs::read(other.key()).unwrap();
    for (key, expected) in [
        (Some(&foreign[..]), StoreError::KeyWrong),
        (Some(&ends.keys[0][..]), StoreError::KeyReplaced),
        (Some(b"no key".as_slice()), StoreError::KeyUnreadable),
        (None, StoreError::KeyMissing),
    ] {
        for beside_it in [None, Some(&foreign[..]), Some(b"".as_slice())] {
            let state = State {
                keyring: &ends.keyrings[1],
                making: Some(&ends.keyrings[0]),
                key,
                beside: beside_it,
            };
            state.lay(&home);
            assert_eq!(home.open().err(), Some(expected));
            let is_there = |file: &Path, bytes: Option<&[u8]>| {
                assert_eq!(fs::read(file).ok().as_deref(), bytes, "{}", file.display());
            };
            is_there(&home.data().join("keyring"), Some(&ends.keyrings[1]));
            is_there(&home.data().join("keyring.making"), state.making);
            is_there(&home.key(), key);
            is_there(&beside(&home), beside_it);
        }
    }
}

/// A keyring that is damaged keeps what could mend it.
#[test]
fn beside_a_damaged_keyring_nothing_is_wiped() {
    let home = Place::on_a_disk();
    let ends = ends(&home);
    let mut damaged = ends.keyrings[1].clone();
    damaged[128 * 3 + 50] ^= 1;
    let state = State {
        keyring: &damaged,
        making: Some(&ends.keyrings[0]),
        key: Some(&ends.keys[1]),
        beside: Some(&ends.keys[0]),
    };
    state.lay(&home);
    fs::remove_file(home.data().join("keyring.copy")).unwrap();
    assert_eq!(home.open().err(), Some(StoreError::KeyringDamaged));
    assert_eq!(fs::read(beside(&home)).unwrap(), ends.keys[0]);
    let making = fs::read(home.data().join("keyring.making")).unwrap();
    assert_eq!(making, ends.keyrings[0]);
}
