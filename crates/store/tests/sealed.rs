//! What whoever has the disk but not the key can read (nothing), and what whoever changes the disk can make kring
//! believe (nothing). With real files.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod kept;
mod place;
mod vault;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use kept::{options, tables, vaults};
use kring_store::{AnyStore, Commit, Erase, Expect, Outcome, Put, SledStore, Store, StoreError};
use place::{Place, in_both_places};
use vault::{block_on, commit, put};

in_both_places!(
    nothing_can_be_read_in_the_files,
    a_row_copied_from_another_place_is_refused,
    swapped_rows_are_refused_until_they_are_swapped_back,
    a_row_under_another_version_is_refused,
    any_flipped_bit_is_refused,
    a_part_of_a_long_value_that_was_changed_is_refused,
    a_row_that_is_refused_is_refused_alone,
    vaults_that_were_not_used_for_long_open_again,
);

const WORDS: &str = "he took my blue bicycle behind the school";
const CHAT: i64 = 7_481_204_553;

/// A store with words in every table, short and long ones, in every kind of vault.
fn written(home: &Place) -> AnyStore {
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

fn nothing_can_be_read_in_the_files(home: &Place) {
    let store = written(home);
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
    let home = Place::on_a_disk();
    drop(written(&home));
    let before = fs::read(home.data().join("keyring")).unwrap();
    let key = fs::read(home.key()).unwrap();
    let refused = |expected: StoreError| assert_eq!(home.open().err(), Some(expected));

    fs::remove_file(home.key()).unwrap();
    refused(StoreError::KeyMissing);
    assert!(!home.key().exists());

    let other = Place::on_a_disk();
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
    let home = Place::on_a_disk();
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
    let home = Place::on_a_disk();
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
    let home = Place::on_a_disk();
    let mut options = options();
    options.keys.file = Some(home.data().join("key"));
    let refused = SledStore::open(&home.data(), &options).err();
    assert_eq!(refused, Some(StoreError::KeyInside));
    assert!(!home.data().join("key").exists());
}

#[test]
fn a_credential_comes_before_a_file_and_is_never_made() {
    let home = Place::on_a_disk();
    let mut options = options();
    options.keys.credential = Some(home.data().with_extension("credential"));
    let open = || SledStore::open(&home.data(), &options);
    assert_eq!(open().err(), Some(StoreError::KeyMissing));
    let other = Place::on_a_disk();
    drop(other.open().unwrap());
    fs::copy(other.key(), home.data().with_extension("credential")).unwrap();
    drop(open().unwrap());
    assert!(!home.key().exists());
    assert_eq!(home.open().err(), Some(StoreError::KeyMissing));
}

/// What somebody does to the rows behind kring's back.
enum Meddled {
    Copied {
        from: &'static str,
        to: &'static str,
    },
    Swapped(&'static str, &'static str),
    OtherVersion(&'static str),
    Flipped {
        key: &'static str,
        place: usize,
    },
    /// In a long value.
    FlippedFarBehind(&'static str),
}

/// What stands before what is sealed, on a disk.
const HEADER: usize = 13;

/// On a disk.
fn meddle_in_sled(home: &Place, what: &Meddled) {
    let db = vault::until_free(|| sled::open(home.data().join("sled")).ok());
    let parties = db.open_tree("parties").unwrap();
    let row = |key: &str| parties.get(key).unwrap().unwrap();
    match *what {
        Meddled::Copied { from, to } => {
            parties.insert(to, row(from)).unwrap();
        }
        Meddled::Swapped(one, other) => {
            let was = parties.insert(other, row(one)).unwrap().unwrap();
            parties.insert(one, was).unwrap();
        }
        Meddled::OtherVersion(key) => {
            let mut changed = row(key);
            changed[8] ^= 1;
            parties.insert(key, changed).unwrap();
        }
        Meddled::Flipped { key, place } => {
            let mut changed = row(key);
            changed[HEADER + place] ^= 0x20;
            parties.insert(key, changed).unwrap();
        }
        Meddled::FlippedFarBehind(_) => {
            let pieces = db.open_tree("pieces").unwrap();
            let (key, mut piece) = pieces.iter().next().unwrap().unwrap();
            piece[100] ^= 1;
            pieces.insert(key, piece).unwrap();
        }
    }
    db.flush().unwrap();
}

/// In a database.
fn meddle_by_sql(home: &Place, what: &Meddled) {
    let (parties, cases) = (tables::PARTIES.number(), tables::CASES.number());
    let flip = |table, key, place| {
        format!(
            "update kring_rows set sealed = set_byte(sealed, {place}, get_byte(sealed, {place}) # 32) \
             where tbl = {table} and key = '{key}'"
        )
    };
    let exchange = |pairs: &str| {
        format!(
            "update kring_rows r set version = o.version, keyid = o.keyid, sealed = o.sealed from kring_rows o \
             where r.tbl = {parties} and o.tbl = {parties} and (r.key, o.key) in ({pairs})"
        )
    };
    home.sql(&match *what {
        Meddled::Copied { from, to } => exchange(&format!("('{to}', '{from}')")),
        Meddled::Swapped(one, other) => {
            exchange(&format!("('{one}', '{other}'), ('{other}', '{one}')"))
        }
        Meddled::OtherVersion(key) => {
            format!("update kring_rows set version = version # 1 where tbl = {parties} and key = '{key}'")
        }
        Meddled::Flipped { key, place } => flip(parties, key, place),
        Meddled::FlippedFarBehind(key) => flip(cases, key, 5_000),
    });
}

fn meddle(home: &Place, what: &Meddled) {
    if home.is_on_a_disk() {
        meddle_in_sled(home, what);
    } else {
        meddle_by_sql(home, what);
    }
}

/// Two rows of one case and one of another, short and long.
fn three_rows(home: &Place) {
    let store = home.open().unwrap();
    let (one, other) = (vaults::case("AAAA"), vaults::case("BBBB"));
    for (key, vault) in [(b"a1", &one), (b"a2", &one), (b"b1", &other)] {
        let short = put(tables::PARTIES, vault, key, WORDS.as_bytes());
        let long = put(tables::CASES, vault, key, WORDS.repeat(300).as_bytes());
        commit(&store, vec![short]);
        commit(&store, vec![long]);
    }
    block_on(store.close()).unwrap();
}

/// What reading the first row gives, once this was done to it.
fn read_after(home: &Place, what: &Meddled) -> Result<Option<Vec<u8>>, StoreError> {
    meddle(home, what);
    let store = home.open().unwrap();
    let short = block_on(store.get(tables::PARTIES, b"a1"));
    let long = block_on(store.get(tables::CASES, b"a1"));
    block_on(store.close()).unwrap();
    long?;
    Ok(short?.map(|row| row.value))
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
fn a_row_that_is_refused_is_refused_alone(home: &Place) {
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
    block_on(store.close()).unwrap();
    meddle(
        home,
        &Meddled::Copied {
            from: "a1",
            to: "a2",
        },
    );
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
    assert_eq!(read, 2);
    assert_eq!(rows.forged(), [b"a2".to_vec()]);
    // The store goes on.
    let row = put(tables::PARTIES, &vaults::case("AAAA"), b"a4", b"more");
    commit(&store, vec![row]);
}

/// Damages a row where its head says how it lies (`0`), where it names its key, and in what was sealed.
fn damaged_at(home: &Place, place: usize) {
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
            let home = Place::on_a_disk();
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

fn a_row_copied_from_another_place_is_refused(home: &Place) {
    three_rows(home);
    for from in ["a2", "b1"] {
        forged(read_after(home, &Meddled::Copied { from, to: "a1" }));
    }
}

fn swapped_rows_are_refused_until_they_are_swapped_back(home: &Place) {
    three_rows(home);
    let swapped = Meddled::Swapped("a1", "b1");
    forged(read_after(home, &swapped));
    let read = read_after(home, &swapped).unwrap().unwrap();
    assert_eq!(read, WORDS.as_bytes());
}

fn a_row_under_another_version_is_refused(home: &Place) {
    three_rows(home);
    forged(read_after(home, &Meddled::OtherVersion("a1")));
}

fn any_flipped_bit_is_refused(home: &Place) {
    three_rows(home);
    let length = 57 + WORDS.len();
    for place in (0..length).step_by(7) {
        let flipped = Meddled::Flipped { key: "a1", place };
        forged(read_after(home, &flipped));
        meddle(home, &flipped);
    }
}

fn a_part_of_a_long_value_that_was_changed_is_refused(home: &Place) {
    three_rows(home);
    forged(read_after(home, &Meddled::FlippedFarBehind("a1")));
}

#[test]
fn a_database_that_was_never_sealed_is_refused() {
    let home = Place::on_a_disk();
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
    let home = Place::on_a_disk();
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
    let own = Place::on_a_disk();
    drop(written(&own));
    assert_eq!(mode(own.data()), 0o700);
}

/// Many vaults, many more than are kept at hand.
fn vaults_that_were_not_used_for_long_open_again(home: &Place) {
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
    let home = Place::on_a_disk();
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
