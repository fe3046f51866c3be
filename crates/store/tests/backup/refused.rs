//! What is refused before anything is touched, and what is said of it.

use std::fs;
use std::os::unix::fs::symlink;

use crate::kept::{tables, vaults, with_keys};
use kring_store::{BackupError, KeyPlaces, RestoreError, StoreError, WithoutList};

use crate::place::{Place, in_both_places};
use crate::vault::{block_on, commit, put};
use crate::{MADE, all, back_up, check, file, filled, lose_data, names, restore};

in_both_places!(
    a_row_that_was_damaged_before_the_backup_is_left_out_and_counted,
    a_closed_store_makes_no_backup,
);

/// A home with a backup, and without data.
fn home() -> Place {
    let home = Place::on_a_disk();
    back_up(&home, &filled(&home), "backup");
    lose_data(&home);
    home
}

#[test]
fn another_key_is_told_from_damage() {
    let (home, other) = (home(), Place::on_a_disk());
    drop(other.open().unwrap());
    let key = fs::read(home.key()).unwrap();
    fs::copy(other.key(), home.key()).unwrap();
    for result in [restore(&home, "backup"), check(&home, "backup")] {
        let error = result.unwrap_err();
        assert_eq!(error, RestoreError::OtherKey);
        let told = error.to_string();
        assert!(
            told.contains("rotated") && told.contains("--key-file"),
            "{told}"
        );
    }
    fs::remove_file(home.key()).unwrap();
    let missing = RestoreError::Store(StoreError::KeyMissing);
    assert_eq!(restore(&home, "backup"), Err(missing));
    assert!(!home.data().exists() && !home.key().exists());
    fs::write(file(&home, "key-from-before"), key).unwrap();
    fs::copy(other.key(), home.key()).unwrap();
    let options = with_keys(KeyPlaces {
        file: Some(file(&home, "key-from-before")),
        ..KeyPlaces::default()
    });
    fs::set_permissions(
        file(&home, "key-from-before"),
        fs::metadata(home.key()).unwrap().permissions(),
    )
    .unwrap();
    let restored = home
        .kept()
        .restore(&file(&home, "backup"), &options, WithoutList::Refuse);
    restored.unwrap();
}

#[test]
fn a_data_directory_with_something_in_it_is_refused() {
    let home = home();
    fs::create_dir(home.data()).unwrap();
    fs::write(home.data().join("note"), "mine").unwrap();
    assert_eq!(restore(&home, "backup"), Err(RestoreError::NotEmpty));
    assert_eq!(names(&home.data()), ["note"]);
    fs::remove_file(home.data().join("note")).unwrap();
    restore(&home, "backup").unwrap();
    assert_eq!(restore(&home, "backup"), Err(RestoreError::NotEmpty));
    let store = home.open().unwrap();
    let before = all(&store);
    assert_eq!(restore(&home, "backup"), Err(RestoreError::InUse));
    assert_eq!(check(&home, "backup").unwrap().rows, before.len() as u64);
    assert!(all(&store) == before);
}

#[test]
fn a_link_to_the_data_directory_stays() {
    let home = home();
    let elsewhere = file(&home, "elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    symlink(&elsewhere, home.data()).unwrap();
    restore(&home, "backup").unwrap();
    assert!(fs::symlink_metadata(home.data()).unwrap().is_symlink());
    assert!(elsewhere.join("keyring").exists());
    assert!(!all(&home.open().unwrap()).is_empty());
}

#[test]
fn a_second_restore_into_one_place_is_refused() {
    let home = home();
    let building = home.data().with_extension("restoring");
    let building = home.data().with_file_name(building.file_name().unwrap());
    fs::create_dir(&building).unwrap();
    let lock = fs::File::create(building.join("lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(restore(&home, "backup"), Err(RestoreError::UnderWay));
    drop(lock);
    fs::write(building.join("keyring"), "half").unwrap();
    restore(&home, "backup").unwrap();
    assert!(!building.exists());
}

#[test]
fn other_files_are_refused() {
    let home = home();
    fs::write(
        file(&home, "other"),
        "a shopping list, and a long one at that".repeat(9),
    )
    .unwrap();
    assert_eq!(restore(&home, "other"), Err(RestoreError::NotABackup));
    let missing = RestoreError::Unreadable(std::io::ErrorKind::NotFound);
    assert_eq!(restore(&home, "nowhere"), Err(missing));
    assert!(!home.data().exists());
}

/// A bit of the row is another one.
fn damage(home: &Place) {
    if home.is_on_a_disk() {
        let db = crate::vault::until_free(|| sled::open(home.data().join("sled")).ok());
        let parties = db.open_tree("parties").unwrap();
        let mut row = parties.get("a1").unwrap().unwrap();
        row[50] ^= 1;
        parties.insert("a1", row).unwrap();
        db.flush().unwrap();
    } else {
        home.sql("update kring_rows set sealed = set_byte(sealed, 37, get_byte(sealed, 37) # 1) where key = 'a1'");
    }
}

fn a_row_that_was_damaged_before_the_backup_is_left_out_and_counted(home: &Place) {
    let store = home.open().unwrap();
    let vault = vaults::case("AAAA");
    commit(
        &store,
        vec![put(tables::PARTIES, &vault, b"a1", crate::WORDS)],
    );
    commit(
        &store,
        vec![put(tables::PARTIES, &vault, b"a2", crate::WORDS)],
    );
    block_on(store.close()).unwrap();
    damage(home);
    let store = home.open().unwrap();
    let made = back_up(home, &store, "backup");
    assert_eq!((made.rows, made.unreadable), (1, 1));
    block_on(store.close()).unwrap();
    lose_data(home);
    let contents = restore(home, "backup").unwrap();
    assert_eq!(contents.rows, 1, "what is beside it comes back");
}

#[test]
fn a_backup_is_never_written_over_something_or_inside_the_data() {
    let home = Place::on_a_disk();
    let store = filled(&home);
    let refused = |name: &str| store.back_up(&file(&home, name), MADE).unwrap_err();
    fs::write(file(&home, "taken"), "mine").unwrap();
    assert_eq!(refused("taken"), BackupError::Exists);
    assert_eq!(refused("store"), BackupError::Inside);
    assert_eq!(fs::read(file(&home, "taken")).unwrap(), b"mine");
    assert_eq!(refused("store/backup"), BackupError::Inside);
    assert_eq!(refused("store/sled/backup"), BackupError::Inside);
    symlink(home.data(), file(&home, "link")).unwrap();
    assert_eq!(refused("link/backup"), BackupError::Inside);
    assert_eq!(refused("nowhere/backup"), BackupError::NoFolder);
    assert_eq!(refused("taken/backup"), BackupError::NoFolder);
    assert_eq!(
        names(home.path()),
        ["link", "store", "store.erased", "store.key", "taken"]
    );
    fs::write(file(&home, "backup.unfinished"), "from one that was killed").unwrap();
    back_up(&home, &store, "backup");
    assert!(!file(&home, "backup.unfinished").exists());
    check(&home, "backup").unwrap();
}

fn a_closed_store_makes_no_backup(home: &Place) {
    let store = filled(home);
    block_on(store.clone().close()).unwrap();
    let refused = store.back_up(&file(home, "backup"), MADE);
    assert_eq!(refused, Err(BackupError::Store(StoreError::Closed)));
    assert!(!file(home, "backup").exists() && !file(home, "backup.unfinished").exists());
}
