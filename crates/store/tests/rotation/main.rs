//! The master key is replaced: nothing is lost, nothing else changes, and the key from before opens nothing any more,
//! wherever the process was killed.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod busy;
#[path = "../kept/mod.rs"]
mod kept;
mod killed;
mod newer;
mod refused;
mod states;
#[path = "../place/mod.rs"]
mod place;
#[path = "../vault/mod.rs"]
mod vault;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use kept::{options, tables, vaults};
use kring_intruder as intruder;
use kring_store::{AnyStore, Commit, Erase, KeyError, KeyNow, NewKey, Options, Outcome, Store};
use place::{Place, in_both_places};
use vault::{block_on, commit, put};

in_both_places!(
    the_key_from_before_opens_nothing_and_the_new_one_opens_the_same,
    after_it_everything_goes_on_as_before,
    thousands_of_vaults_go_with_it,
    a_key_that_was_lost_while_the_data_is_open_is_replaced,
    behind_a_link_lies_the_key_that_is_replaced,
    a_key_that_was_named_takes_the_place,
    a_key_that_is_handed_over_is_left_alone_and_the_named_one_opens_the_data,
);

const WORDS: &[u8] = b"he took my blue bicycle";
const CASES: u8 = 90;

/// A case in each of so many vaults.
fn write_cases(store: &AnyStore) {
    for number in 0..CASES {
        let vault = vaults::case(&format!("CASE{number}"));
        let words = [WORDS, &[number; 40]].concat();
        commit(store, vec![put(tables::PARTIES, &vault, &[number], &words)]);
    }
}

fn written(home: &Place) -> AnyStore {
    let store = home.open().unwrap();
    write_cases(&store);
    store
}

fn rotate(store: &AnyStore) -> Result<KeyNow, KeyError> {
    block_on(store.replace_key(NewKey::Drawn))
}

fn all_can_be_read(store: &AnyStore) {
    for number in 0..CASES {
        let row = block_on(store.get(tables::PARTIES, &[number])).unwrap();
        assert!(row.unwrap().value.starts_with(WORDS), "{number}");
    }
}

/// A key as it was at some time, where the intruder does not look for files.
struct Kept {
    _directory: tempfile::TempDir,
    file: PathBuf,
}

impl Kept {
    fn of(key: &Path) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("key");
        fs::copy(key, &file).unwrap();
        Self {
            _directory: directory,
            file,
        }
    }

    /// The data keys that this key opens, in whatever file of the home. Files of a database hold what was wrapped before
    /// for a while: there it is looked at what the database shows.
    fn opens(&self, home: &Place) -> BTreeSet<([u8; 16], [u8; 32])> {
        let shown = tempfile::tempdir().unwrap();
        fs::write(shown.path().join("keyring"), home.keyring()).unwrap();
        let files = if home.is_on_a_disk() {
            home.path()
        } else {
            shown.path()
        };
        let keys = intruder::live_keys(files, &self.file);
        keys.into_iter().collect()
    }
}

fn ring_id(home: &Place) -> Vec<u8> {
    home.keyring()[16..32].to_vec()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// Only what belongs there lies in the directory of the data and beside it.
fn nothing_lies_around(home: &Place) {
    for folder in [home.path().to_owned(), home.data()] {
        for entry in fs::read_dir(folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(
                !name.contains("making") && !name.contains("replacing"),
                "{name}"
            );
        }
    }
}

fn the_key_from_before_opens_nothing_and_the_new_one_opens_the_same(home: &Place) {
    let store = written(home);
    let (before, id) = (Kept::of(&home.key()), ring_id(home));
    let keys = before.opens(home);
    assert_eq!(keys.len(), usize::from(CASES) + 1);
    assert_eq!(rotate(&store), Ok(KeyNow::InPlace(home.key())));
    for reopened in [false, true] {
        if reopened {
            block_on(store.clone().close()).unwrap();
        }
        let after = Kept::of(&home.key());
        assert_eq!(before.opens(home).len(), 0);
        if home.is_on_a_disk() {
            let opened = intruder::decrypted_copies(home.path(), &before.file, WORDS);
            assert_eq!(opened, 0);
            assert_eq!(mode(&home.data().join("keyring")), 0o600);
        }
        assert_eq!(after.opens(home), keys);
        assert!(home.decrypted_copies(WORDS) >= usize::from(CASES));
        assert_eq!(ring_id(home), id);
        nothing_lies_around(home);
        assert_eq!(mode(&home.key()), 0o600);
    }
    drop(store);
    all_can_be_read(&home.open().unwrap());
}

#[test]
fn what_was_wrapped_before_is_overwritten_where_it_lay() {
    let home = Place::on_a_disk();
    let store = written(&home);
    let ring = File::open(home.data().join("keyring")).unwrap();
    let key = File::open(home.key()).unwrap();
    rotate(&store).unwrap();
    let before = vec![ring, key];
    assert!(before.iter().all(has_no_name));
    what_has_no_name_is_empty(before);
}

fn has_no_name(file: &File) -> bool {
    file.metadata().unwrap().nlink() == 0
}

/// A file without a name lies on the disk until others write there: nothing may be left in it.
fn what_has_no_name_is_empty(files: Vec<File>) {
    for mut file in files.into_iter().filter(has_no_name) {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
        assert!(bytes.iter().all(|byte| *byte == 0));
    }
}

fn after_it_everything_goes_on_as_before(home: &Place) {
    let store = written(home);
    let mut before = vec![Kept::of(&home.key())];
    for number in 0..3_u8 {
        rotate(&store).unwrap();
        let vault = vaults::case(&format!("later {number}"));
        commit(&store, vec![put(tables::CASES, &vault, &[number], WORDS)]);
        before.push(Kept::of(&home.key()));
    }
    let erase = vec![
        Erase::Vault(vaults::case("CASE7")),
        Erase::Past(vaults::case("CASE8")),
        Erase::Vault(vaults::case("later 1")),
    ];
    let gone = Commit {
        puts: vec![],
        erase,
    };
    assert_eq!(block_on(store.commit(gone)), Ok(Outcome::Done));
    rotate(&store).unwrap();
    for key in before {
        assert_eq!(key.opens(home).len(), 0);
    }
    let live = usize::from(CASES) + 1 + 3 - 2;
    assert_eq!(Kept::of(&home.key()).opens(home).len(), live);
    drop(store);
    assert_eq!(
        vault::rows(&home.open().unwrap()),
        usize::from(CASES) + 3 - 2
    );
}

/// Many more keys than the keyring begins with, or are kept at hand.
fn thousands_of_vaults_go_with_it(home: &Place) {
    let store = home.open().unwrap();
    let puts = (0..2_000_u32).map(|number| {
        let vault = vaults::case(&number.to_string());
        put(tables::CASES, &vault, &number.to_be_bytes(), b"v")
    });
    commit(&store, puts.collect());
    rotate(&store).unwrap();
    assert_eq!(vault::rows(&store), 2_000);
    drop(store);
    assert_eq!(vault::rows(&home.open().unwrap()), 2_000);
}

fn a_key_that_was_lost_while_the_data_is_open_is_replaced(home: &Place) {
    let store = written(home);
    fs::remove_file(home.key()).unwrap();
    rotate(&store).unwrap();
    drop(store);
    all_can_be_read(&home.open().unwrap());
    nothing_lies_around(home);
}

fn behind_a_link_lies_the_key_that_is_replaced(home: &Place) {
    fs::create_dir(home.path().join("keys")).unwrap();
    let real = home.path().join("keys/k");
    kring_store::make_key(&real).unwrap();
    std::os::unix::fs::symlink(&real, home.key()).unwrap();
    let store = written(home);
    let before = Kept::of(&real);
    assert_eq!(rotate(&store), Ok(KeyNow::InPlace(real.clone())));
    assert!(home.key().is_symlink());
    assert_eq!(before.opens(home).len(), 0);
    drop(store);
    all_can_be_read(&home.open().unwrap());
}

fn a_key_that_was_named_takes_the_place(home: &Place) {
    let store = written(home);
    let before = Kept::of(&home.key());
    let named = home.path().join("named");
    kring_store::make_key(&named).unwrap();
    assert_eq!(mode(&named), 0o600);
    let now = block_on(store.replace_key(NewKey::In(named.clone())));
    assert_eq!(now, Ok(KeyNow::InPlace(home.key())));
    assert_eq!(
        fs::read(home.key()).unwrap(),
        fs::read(&named).unwrap(),
        "the named file is a copy now"
    );
    assert_eq!(before.opens(home).len(), 0);
    drop(store);
    all_can_be_read(&home.open().unwrap());
}

/// Options for a key that the service manager hands over.
fn handed_over(key: &Path) -> Options {
    let mut options = options();
    options.keys.credential = Some(key.to_owned());
    options
}

fn a_key_that_is_handed_over_is_left_alone_and_the_named_one_opens_the_data(home: &Place) {
    let (credential, named) = (home.path().join("credential"), home.path().join("named"));
    for key in [&credential, &named] {
        kring_store::make_key(key).unwrap();
    }
    let open = |key: &Path| home.open_with(&handed_over(key));
    let store = open(&credential).unwrap();
    write_cases(&store);
    assert_eq!(rotate(&store), Err(KeyError::HandedOver));
    let before = fs::read(&credential).unwrap();
    let now = block_on(store.replace_key(NewKey::In(named.clone())));
    assert_eq!(now, Ok(KeyNow::ToBeHandedOver(named.clone())));
    all_can_be_read(&store);
    drop(store);
    assert_eq!(fs::read(&credential).unwrap(), before);
    assert_eq!(Kept::of(&credential).opens(home).len(), 0);
    let refused = open(&credential).err().unwrap();
    assert_eq!(refused, kring_store::StoreError::KeyReplaced);
    assert!(refused.to_string().contains("--to"));
    all_can_be_read(&open(&named).unwrap());
    nothing_lies_around(home);
}
