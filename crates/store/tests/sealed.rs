//! What whoever has the disk but not the key can read (nothing), and what whoever changes the disk can make kring
//! believe (nothing). With real files.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod kept;
mod vault;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use kept::{options, tables, vaults};
use kring_store::{Commit, Erase, Expect, Outcome, Put, SledStore, Store, StoreError};
use vault::{Home, block_on, commit, put};

const WORDS: &str = "he took my blue bicycle behind the school";
const CHAT: i64 = 7_481_204_553;

/// A store with words in every table, short and long ones, in every kind of vault.
fn written(home: &Home) -> SledStore {
    let store = home.open().unwrap();
    let long = WORDS.repeat(400);
    for (number, table) in tables::ALL.into_iter().enumerate() {
        let vault = [
            vaults::house(),
            vaults::case("K7QM2XAB"),
            vaults::person(CHAT),
        ][number % 3]
            .clone();
        let whose = store.blind(table, &CHAT.to_be_bytes());
        commit(&store, vec![put(table, &vault, b"short", WORDS.as_bytes())]);
        commit(&store, vec![put(table, &vault, &whose, long.as_bytes())]);
    }
    store
}

#[test]
fn nothing_can_be_read_in_the_files() {
    let home = Home::new();
    let store = written(&home);
    for closed in [false, true] {
        if closed {
            block_on(store.clone().close()).unwrap();
        }
        for known in [
            WORDS.as_bytes(),
            b"bicycle",
            &CHAT.to_be_bytes(),
            CHAT.to_string().as_bytes(),
        ] {
            assert_eq!(home.copies_of(known), 0);
        }
    }
    drop(store);
    let found = block_on(home.open().unwrap().get(tables::CASES, b"short")).unwrap();
    assert_eq!(found.unwrap().value, WORDS.as_bytes());
}

#[test]
fn a_missing_wrong_or_open_key_is_refused_and_nothing_is_made_anew() {
    let home = Home::new();
    drop(written(&home));
    let before = fs::read(home.data().join("keyring")).unwrap();
    let key = fs::read(home.key()).unwrap();
    let refused = |expected: StoreError| assert_eq!(home.open().err(), Some(expected));

    fs::remove_file(home.key()).unwrap();
    refused(StoreError::KeyMissing);
    assert!(!home.key().exists());

    let other = Home::new();
    drop(other.open().unwrap());
    fs::copy(other.key(), home.key()).unwrap();
    refused(StoreError::KeyWrong);

    fs::write(home.key(), "kring-key-1:short").unwrap();
    refused(StoreError::KeyUnreadable);

    fs::write(home.key(), &key).unwrap();
    fs::set_permissions(home.key(), Permissions::from_mode(0o640)).unwrap();
    refused(StoreError::KeyExposed);

    fs::set_permissions(home.key(), Permissions::from_mode(0o600)).unwrap();
    assert_eq!(fs::read(home.data().join("keyring")).unwrap(), before);
    assert_eq!(vault::rows(&home.open().unwrap()), 2 * tables::ALL.len());
}

#[test]
fn a_keyring_that_does_not_fit_is_refused() {
    let home = Home::new();
    drop(written(&home));
    let keyring = home.data().join("keyring");
    let whole = fs::read(&keyring).unwrap();
    fs::remove_file(home.data().join("keyring.copy")).unwrap();
    for place in [20, 40, 128, 300, 3 * 128 + 60] {
        let mut broken = whole.clone();
        broken[place] ^= 1;
        fs::write(&keyring, broken).unwrap();
        assert_eq!(
            home.open().err(),
            Some(StoreError::KeyringDamaged),
            "{place}"
        );
    }
    fs::write(&keyring, &whole[..100]).unwrap();
    assert_eq!(home.open().err(), Some(StoreError::KeyringDamaged));
    fs::remove_file(&keyring).unwrap();
    assert_eq!(home.open().err(), Some(StoreError::KeyringMissing));
    assert!(!home.data().join("keyring.copy").exists());
    fs::write(&keyring, whole).unwrap();
    assert_eq!(vault::rows(&home.open().unwrap()), 2 * tables::ALL.len());
}

#[test]
fn an_empty_directory_beside_a_used_key_is_refused() {
    let home = Home::new();
    drop(written(&home));
    fs::rename(home.data(), home.data().with_extension("elsewhere")).unwrap();
    assert_eq!(home.open().err(), Some(StoreError::DataMissing));
    assert!(!home.data().join("keyring").exists());
    fs::remove_dir_all(home.data()).unwrap();
    fs::rename(home.data().with_extension("elsewhere"), home.data()).unwrap();
    assert_eq!(vault::rows(&home.open().unwrap()), 2 * tables::ALL.len());
}

#[test]
fn the_key_may_not_lie_with_the_data() {
    let home = Home::new();
    let mut options = options();
    options.keys.file = Some(home.data().join("key"));
    let refused = SledStore::open(&home.data(), &options).err();
    assert_eq!(refused, Some(StoreError::KeyInside));
    assert!(!home.data().join("key").exists());
}

#[test]
fn a_credential_comes_before_a_file_and_is_never_made() {
    let home = Home::new();
    let mut options = options();
    options.keys.credential = Some(home.data().with_extension("credential"));
    let open = || SledStore::open(&home.data(), &options);
    assert_eq!(open().err(), Some(StoreError::KeyMissing));
    let other = Home::new();
    drop(other.open().unwrap());
    fs::copy(other.key(), home.data().with_extension("credential")).unwrap();
    drop(open().unwrap());
    assert!(!home.key().exists());
    assert_eq!(home.open().err(), Some(StoreError::KeyMissing));
}

/// Changes one row behind kring's back, and tells what reading that row gives.
fn meddled(meddle: impl Fn(&sled::Tree, &sled::Tree)) -> Result<Option<Vec<u8>>, StoreError> {
    let home = Home::new();
    let store = home.open().unwrap();
    let (one, other) = (vaults::case("AAAA"), vaults::case("BBBB"));
    for (key, vault) in [(b"a1", &one), (b"a2", &one), (b"b1", &other)] {
        let short = put(tables::PARTIES, vault, key, WORDS.as_bytes());
        let long = put(tables::CASES, vault, key, WORDS.repeat(300).as_bytes());
        commit(&store, vec![short]);
        commit(&store, vec![long]);
    }
    drop(store);
    let db = vault::until_free(|| sled::open(home.data().join("sled")).ok());
    let (parties, pieces) = (
        db.open_tree("parties").unwrap(),
        db.open_tree("pieces").unwrap(),
    );
    meddle(&parties, &pieces);
    db.flush().unwrap();
    drop((db, parties, pieces));
    let store = home.open().unwrap();
    let short = block_on(store.get(tables::PARTIES, b"a1"))?;
    block_on(store.get(tables::CASES, b"a1"))?;
    Ok(short.map(|row| row.value))
}

fn forged(result: Result<Option<Vec<u8>>, StoreError>) {
    let error = result.unwrap_err();
    assert!(matches!(error, StoreError::Forged(..)), "{error:?}");
    let told = error.to_string();
    assert!(
        told.contains("a1") && told.contains("kring restore"),
        "{told}"
    );
    assert!(!told.contains("bicycle"));
}

/// What whoever reads on finds beside it: every other row, and which one is refused.
#[test]
fn a_row_that_is_refused_is_refused_alone() {
    let home = Home::new();
    let store = home.open().unwrap();
    for key in [b"a1", b"a2", b"a3"] {
        let row = put(
            tables::PARTIES,
            &vaults::case("AAAA"),
            key,
            WORDS.as_bytes(),
        );
        commit(&store, vec![row]);
    }
    drop(store);
    let db = vault::until_free(|| sled::open(home.data().join("sled")).ok());
    let parties = db.open_tree("parties").unwrap();
    let copied = parties.get("a1").unwrap().unwrap();
    parties.insert("a2", copied).unwrap();
    db.flush().unwrap();
    drop((db, parties));
    let store = home.open().unwrap();
    let scanned = block_on(store.scan(tables::PARTIES, &[], None, 9));
    assert!(matches!(scanned, Err(StoreError::Forged(..))));
    let page = block_on(store.page(tables::PARTIES, &[], None, 9)).unwrap();
    assert_eq!(page.rows.len(), 2);
    assert_eq!(page.forged, [b"a2".to_vec()]);
    assert_eq!(page.last, None);
    let first = block_on(store.page(tables::PARTIES, &[], None, 2)).unwrap();
    assert_eq!((first.rows.len(), first.last), (1, Some(b"a2".to_vec())));
    let mut rows = store.rows(tables::PARTIES, &[]).but_forged();
    let mut read = 0;
    while block_on(rows.next()).unwrap().is_some() {
        read += 1;
    }
    assert_eq!((read, rows.forged().len()), (2, 1));
    // The store goes on.
    let row = put(tables::PARTIES, &vaults::case("AAAA"), b"a4", b"more");
    commit(&store, vec![row]);
}

/// Damages a row where its head says how it lies (`0`), where it names its key, and in what was sealed.
fn damaged_at(home: &Home, place: usize) {
    let db = vault::until_free(|| sled::open(home.data().join("sled")).ok());
    let cases = db.open_tree("cases").unwrap();
    let mut row = cases.get("a1").unwrap().unwrap();
    row[place] = row[place].wrapping_add(1);
    cases.insert("a1", row).unwrap();
    db.flush().unwrap();
}

/// Whatever is done to its vault or written over it: the store goes on, and what is beside it is there.
#[test]
fn a_damaged_row_holds_up_nothing_that_is_done_to_its_vault() {
    let vault = vaults::case("AAAA");
    let anew = put(tables::CASES, &vault, b"a1", b"anew");
    let gone = Put {
        value: None,
        ..anew.clone()
    };
    let commits = || {
        [
            (Commit::of(vec![anew.clone()]), 2),
            (Commit::of(vec![gone.clone()]), 1),
            (
                Commit {
                    puts: vec![],
                    erase: vec![Erase::Past(vault.clone())],
                },
                1,
            ),
            (
                Commit {
                    puts: vec![],
                    erase: vec![Erase::Vault(vault.clone())],
                },
                0,
            ),
        ]
    };
    for place in [0, 13, 14, 60] {
        for (commit_this, left) in commits() {
            let home = Home::new();
            let store = home.open().unwrap();
            let long = WORDS.repeat(300);
            for key in [b"a1", b"a2"] {
                commit(
                    &store,
                    vec![put(tables::CASES, &vault, key, long.as_bytes())],
                );
            }
            drop(store);
            damaged_at(&home, place);
            let store = home.open().unwrap();
            let done = block_on(store.commit(commit_this));
            assert_eq!(done, Ok(Outcome::Done), "{place}");
            let again = put(tables::PARTIES, &vault, b"b1", b"the store goes on");
            commit(&store, vec![again]);
            drop(store);
            let store = home.open().unwrap();
            let page = block_on(store.page(tables::CASES, &[], None, 9)).unwrap();
            assert_eq!(page.rows.len(), left, "{place}");
            commit(&store, vec![anew.clone()]);
            let read = block_on(store.get(tables::CASES, b"a1")).unwrap();
            assert_eq!(read.unwrap().value, b"anew");
        }
    }
}

#[test]
fn a_row_that_was_left_alone_is_read() {
    assert_eq!(meddled(|_, _| {}).unwrap().unwrap(), WORDS.as_bytes());
}

#[test]
fn a_row_copied_from_another_place_is_refused() {
    for from in ["a2", "b1"] {
        forged(meddled(|parties, _| {
            let copied = parties.get(from).unwrap().unwrap();
            parties.insert("a1", copied).unwrap();
        }));
    }
}

#[test]
fn swapped_rows_are_refused() {
    forged(meddled(|parties, _| {
        let one = parties.get("a1").unwrap().unwrap();
        let other = parties.insert("b1", one).unwrap().unwrap();
        parties.insert("a1", other).unwrap();
    }));
}

#[test]
fn a_row_under_another_version_is_refused() {
    forged(meddled(|parties, _| {
        let mut row = parties.get("a1").unwrap().unwrap();
        row[8] ^= 1;
        parties.insert("a1", row).unwrap();
    }));
}

#[test]
fn any_flipped_bit_is_refused() {
    let length = 13 + 57 + WORDS.len();
    for place in (13..length).step_by(7) {
        let result = meddled(|parties, _| {
            let mut row = parties.get("a1").unwrap().unwrap();
            assert_eq!(row.len(), length);
            row[place] ^= 0x20;
            parties.insert("a1", row).unwrap();
        });
        forged(result);
    }
}

#[test]
fn a_piece_of_a_long_value_that_was_changed_is_refused() {
    forged(meddled(|_, pieces| {
        let (key, mut piece) = pieces.iter().next().unwrap().unwrap();
        piece[100] ^= 1;
        pieces.insert(key, piece).unwrap();
    }));
}

#[test]
fn a_database_that_was_never_sealed_is_refused() {
    let home = Home::new();
    fs::create_dir_all(home.data()).unwrap();
    let db = sled::open(home.data().join("sled")).unwrap();
    db.open_tree("cases")
        .unwrap()
        .insert("K", b"plain")
        .unwrap();
    drop(db);
    let refused = vault::until_free(|| {
        home.open()
            .err()
            .filter(|error| *error != StoreError::Locked)
    });
    assert_eq!(refused, StoreError::KeyringMissing);
    assert!(!home.key().exists());
}

#[test]
fn what_holds_keys_is_for_the_owner_only() {
    let home = Home::new();
    fs::create_dir_all(home.data()).unwrap();
    fs::set_permissions(home.data(), Permissions::from_mode(0o755)).unwrap();
    drop(written(&home));
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(home.data()), 0o755, "it was not kring that made it");
    for file in [home.key(), home.erased(), home.data().join("keyring")] {
        assert_eq!(mode(file), 0o600);
    }
    for entry in fs::read_dir(home.data()).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(path.clone()) & 0o077, 0, "{}", path.display());
    }
    let own = Home::new();
    drop(written(&own));
    assert_eq!(mode(own.data()), 0o700);
}

/// Many vaults, many more than are kept at hand.
#[test]
fn vaults_that_were_not_used_for_long_open_again() {
    let home = Home::new();
    let store = home.open().unwrap();
    let number_of = 3_000_u32;
    let vaults = (0..number_of).map(|number| vaults::case(&format!("{number:08}")));
    let puts = vaults
        .zip(0..number_of)
        .map(|(vault, number)| put(tables::CASES, &vault, &number.to_be_bytes(), b"v"));
    commit(&store, puts.collect());
    assert_eq!(vault::rows(&store), 3_000);
    let erase = vec![Erase::Vault(vaults::case("00000001"))];
    let erased = block_on(store.commit(Commit {
        puts: vec![],
        erase,
    }));
    assert_eq!(erased, Ok(Outcome::Done));
    drop(store);
    let store = home.open().unwrap();
    assert_eq!(vault::rows(&store), 2_999);
    let again = Put {
        expect: Expect::Absent,
        ..put(tables::CASES, &vaults::case("00000001"), b"x", b"v")
    };
    commit(&store, vec![again]);
    assert_eq!(vault::rows(&store), 3_000);
}

#[test]
fn a_folder_of_another_owner_is_refused_and_left_as_it_is() {
    const NOBODY: u32 = 65_534;
    let home = Home::new();
    drop(written(&home));
    if std::os::unix::fs::chown(home.data(), Some(NOBODY), None).is_err() {
        let asked = std::env::var_os("KRING_DISK");
        assert!(
            asked.is_none_or(|asked| asked.is_empty()),
            "this is required, and needs root"
        );
        println!("SKIPPED: only root can give a folder to somebody else");
        return;
    }
    let before = kring_intruder::files(&home.data());
    assert_eq!(home.open().err(), Some(StoreError::AnothersFolder(NOBODY)));
    assert_eq!(kring_intruder::files(&home.data()), before);
    std::os::unix::fs::chown(home.data(), Some(0), None).unwrap();
    assert_eq!(vault::rows(&home.open().unwrap()), 2 * tables::ALL.len());
}
