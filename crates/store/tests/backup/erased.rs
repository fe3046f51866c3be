//! What was erased stays erased: no backup from before brings it back, whatever is tried on the restored files.

use std::fs;

use crate::kept::{tables, vaults};
use kring_store::{
    AnyStore, Commit, Erase, ListUsed, Outcome, Put, RestoreError, Store, WithoutList,
};

use crate::place::{Place, in_both_places};
use crate::vault::{self, commit, put};
use crate::{OTHERS, WORDS, all, back_up, check, erase, file, lose_data, restore};
use kring_intruder as intruder;

in_both_places!(
    a_vault_that_was_erased_does_not_come_back,
    the_past_of_a_vault_does_not_come_back,
    a_backup_asked_for_while_something_is_erased_keeps_what_stays,
    what_the_backup_knows_to_be_erased_is_noted_again,
    without_the_list_nothing_is_restored_unless_it_is_said_to_be_lost,
);

/// Two cases of which the first is about to be erased.
fn written(home: &Place) -> AnyStore {
    let store = home.open().unwrap();
    let (one, other) = (vaults::case("AAAA"), vaults::case("BBBB"));
    for round in 0..20_u8 {
        let long = [WORDS, &[round; 9_000]].concat();
        let key = [round];
        let rows = vec![
            put(tables::PARTIES, &one, &key, WORDS),
            put(tables::OUTBOX, &one, &key, &long),
            put(tables::CASES, &other, &key, OTHERS),
        ];
        commit(&store, rows);
    }
    store
}

/// Nothing in the restored files can be read that was erased; the backup itself is elsewhere.
fn nothing_is_left(home: &Place) {
    let (shown, key) = (home.shown(), home.key());
    let data = shown.path();
    assert_eq!(intruder::copies(data, WORDS), 0);
    assert_eq!(intruder::decrypted_copies(data, &key, WORDS), 0);
    assert!(intruder::decrypted_copies(data, &key, OTHERS) > 0);
}

fn a_vault_that_was_erased_does_not_come_back(home: &Place) {
    let store = written(home);
    back_up(home, &store, "backup");
    erase(&store, vec![], Erase::Vault(vaults::case("AAAA")));
    let after = all(&store);
    drop(store);
    lose_data(home);
    let contents = restore(home, "backup").unwrap();
    assert_eq!((contents.rows, contents.left_out), (20, 40));
    assert_eq!(contents.list, ListUsed::InPlace);
    nothing_is_left(home);
    let store = home.open().unwrap();
    nothing_is_left(home);
    assert!(all(&store) == after);
}

fn the_past_of_a_vault_does_not_come_back(home: &Place) {
    let store = written(home);
    back_up(home, &store, "backup");
    let puts = (0..20_u8).map(|round| Put {
        value: None,
        ..put(tables::PARTIES, &vaults::house(), &[round], b"")
    });
    let puts = puts.chain([put(tables::PARTIES, &vaults::case("AAAA"), b"kept", OTHERS)]);
    erase(&store, puts.collect(), Erase::Past(vaults::case("AAAA")));
    back_up(home, &store, "later");
    let after = all(&store);
    drop(store);
    for (name, left_out) in [("backup", 40), ("later", 0)] {
        lose_data(home);
        let contents = restore(home, name).unwrap();
        assert_eq!(contents.left_out, left_out, "{name}");
        if name == "backup" {
            nothing_is_left(home);
            assert_eq!(vault::rows(&home.open().unwrap()), 20);
        }
    }
    assert!(all(&home.open().unwrap()) == after);
}

/// What stays of a vault is sealed anew first: under the old key it would be lost with it.
fn a_backup_asked_for_while_something_is_erased_keeps_what_stays(home: &Place) {
    let store = home.open().unwrap();
    for round in 0..6_u8 {
        let vault = vaults::case(&round.to_string());
        let row = |key, words| put(tables::PARTIES, &vault, &[round, key], words);
        commit(&store, vec![row(1, WORDS), row(2, OTHERS)]);
        let erasing = store.commit(Commit {
            puts: vec![row(1, b"empty")],
            erase: vec![Erase::Past(vault.clone())],
        });
        back_up(home, &store, &format!("backup-{round}"));
        assert_eq!(vault::block_on(erasing), Ok(Outcome::Done));
    }
    drop(store);
    for round in 0..6 {
        lose_data(home);
        let contents = restore(home, &format!("backup-{round}")).unwrap();
        assert_eq!((contents.rows, contents.left_out), (2 * (round + 1), 0));
        nothing_is_left(home);
    }
}

fn what_the_backup_knows_to_be_erased_is_noted_again(home: &Place) {
    let store = written(home);
    back_up(home, &store, "early");
    fs::copy(home.erased(), file(home, "erased-early")).unwrap();
    erase(&store, vec![], Erase::Vault(vaults::case("AAAA")));
    back_up(home, &store, "late");
    drop(store);
    // An older copy of the list was put back.
    fs::copy(file(home, "erased-early"), home.erased()).unwrap();
    lose_data(home);
    assert_eq!(restore(home, "late").unwrap().rows, 20);
    lose_data(home);
    assert_eq!(restore(home, "early").unwrap().left_out, 40);
    nothing_is_left(home);
}

fn without_the_list_nothing_is_restored_unless_it_is_said_to_be_lost(home: &Place) {
    let store = written(home);
    back_up(home, &store, "early");
    erase(&store, vec![], Erase::Vault(vaults::case("AAAA")));
    back_up(home, &store, "late");
    drop(store);
    lose_data(home);
    fs::remove_file(home.erased()).unwrap();
    let refused = restore(home, "late").unwrap_err();
    assert_eq!(refused, RestoreError::NoList);
    assert!(refused.to_string().contains("--without-erased-list"));
    assert!(!home.data().exists() && !home.erased().exists());
    let checked = check(home, "late").unwrap();
    assert_eq!(checked.list, ListUsed::OfTheBackup);
    let lost = |name| home.restore(&file(home, name), WithoutList::GoByTheBackup);
    assert_eq!(lost("late").unwrap().rows, 20);
    drop(home.open().unwrap());
    // Now there is a list again, and it counts.
    lose_data(home);
    assert_eq!(lost("early").unwrap().left_out, 40);
    lose_data(home);
    fs::remove_file(home.erased()).unwrap();
    assert_eq!(lost("early").unwrap().rows, 60);
    assert_eq!(vault::rows(&home.open().unwrap()), 60);
}

#[test]
fn the_list_of_other_data_is_refused() {
    let (home, other) = (Place::on_a_disk(), Place::on_a_disk());
    back_up(&home, &written(&home), "backup");
    drop(other.open().unwrap());
    lose_data(&home);
    fs::copy(other.erased(), home.erased()).unwrap();
    assert_eq!(restore(&home, "backup"), Err(RestoreError::ForeignList));
    let lost = home.restore(&file(&home, "backup"), WithoutList::GoByTheBackup);
    assert_eq!(lost, Err(RestoreError::ForeignList));
    assert!(!home.data().exists());
}
