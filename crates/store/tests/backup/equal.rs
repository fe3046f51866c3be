//! What comes back is what was there: every row, its version and its value, also when others write meanwhile.

use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::kept::{tables, vaults};
use kring_store::{AnyStore, Commit, Outcome, Store, Table, Version};

use crate::place::{Place, in_both_places};
use crate::vault::{block_on, commit, put};
use crate::{CHAT, MADE, OTHERS, WORDS, all, back_up, check, file, filled, lose_data, restore};
use kring_intruder::{copies, files};

in_both_places!(
    everything_comes_back_as_it_was,
    a_restored_store_can_be_backed_up_restored_and_erased_from,
    nothing_can_be_read_in_a_backup,
    an_empty_store_comes_back_empty,
    a_backup_while_others_write_is_of_one_moment,
);

fn everything_comes_back_as_it_was(home: &Place) {
    let store = filled(home);
    let before = all(&store);
    let done = back_up(home, &store, "backup");
    assert_eq!(done.rows, before.len() as u64);
    assert_eq!(
        done.bytes,
        fs::metadata(file(home, "backup")).unwrap().len()
    );
    drop(store);
    let checked = check(home, "backup").unwrap();
    lose_data(home);
    let contents = restore(home, "backup").unwrap();
    assert_eq!(contents, checked);
    assert_eq!((contents.rows, contents.left_out), (done.rows, 0));
    assert_eq!((contents.made, contents.bytes), (MADE, done.bytes));
    let store = home.open().unwrap();
    assert!(all(&store) == before);
    versions_go_on(&store, &before);
    drop(store);
    for path in files(&home.data()) {
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
    }
}

/// Also those that were given out and are not in any row any more.
fn versions_go_on(store: &AnyStore, before: &[(Table, kring_store::Row)]) {
    let highest = before.iter().map(|(_, row)| row.version).max().unwrap();
    commit(
        store,
        vec![put(tables::CASES, &vaults::house(), b"new", b"new")],
    );
    let new = block_on(store.get(tables::CASES, b"new")).unwrap().unwrap();
    let opening = |version: Version| version.number() >> 40;
    assert!(opening(new.version) > opening(highest));
}

fn a_restored_store_can_be_backed_up_restored_and_erased_from(home: &Place) {
    let store = filled(home);
    let before = all(&store);
    back_up(home, &store, "first");
    drop(store);
    lose_data(home);
    restore(home, "first").unwrap();
    let store = home.open().unwrap();
    back_up(home, &store, "second");
    drop(store);
    lose_data(home);
    restore(home, "second").unwrap();
    let store = home.open().unwrap();
    assert!(all(&store) == before);
    let vault = kring_store::Erase::Vault(vaults::case("AAAA"));
    crate::erase(&store, vec![], vault);
    assert_eq!(home.copies_of(WORDS), 0);
    assert!(all(&store).len() < before.len());
}

fn nothing_can_be_read_in_a_backup(home: &Place) {
    let store = filled(home);
    back_up(home, &store, "backup");
    let number = CHAT.to_string();
    let known = [
        WORDS,
        b"bicycle",
        OTHERS,
        b"AAAA",
        b"BBBB",
        b"empty",
        &CHAT.to_be_bytes(),
        number.as_bytes(),
        &store.blind(tables::CASES, &[3]),
    ];
    let bytes = fs::read(file(home, "backup")).unwrap();
    for known in known {
        let found = kring_intruder::holds(&bytes, known);
        assert!(!found, "{}", known.escape_ascii());
    }
    assert_eq!(copies(home.path(), WORDS), 0);
    let mode = fs::metadata(file(home, "backup"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

fn an_empty_store_comes_back_empty(home: &Place) {
    back_up(home, &home.open().unwrap(), "backup");
    lose_data(home);
    fs::create_dir(home.data()).unwrap();
    assert_eq!(restore(home, "backup").unwrap().rows, 0);
    assert_eq!(all(&home.open().unwrap()), vec![]);
}

const TABLES: [Table; 4] = [
    tables::CASES,
    tables::PARTIES,
    tables::OUTBOX,
    tables::MARKS,
];
const TASKS: u8 = 16;

/// One commit writes the same counter in four tables, short and long, in vaults of its own.
fn counted(task: u8, count: u64) -> Commit {
    let of = |(place, table): (usize, &Table)| {
        let vault = [vaults::house(), vaults::case(&task.to_string())][place % 2].clone();
        let value = count
            .to_be_bytes()
            .repeat(if place == 1 { 1_000 } else { 3 });
        put(*table, &vault, &[b"counter", &[task][..]].concat(), &value)
    };
    Commit::of(TABLES.iter().enumerate().map(of).collect())
}

async fn count_on(store: AnyStore, task: u8, told: &AtomicU64, stop: &AtomicU64) {
    for count in 1.. {
        assert_eq!(store.commit(counted(task, count)).await, Ok(Outcome::Done));
        told.store(count, Ordering::SeqCst);
        if count.is_multiple_of(7) {
            let erase = vec![kring_store::Erase::Past(vaults::case(&task.to_string()))];
            let puts = vec![];
            assert_eq!(
                store.commit(Commit { puts, erase }).await,
                Ok(Outcome::Done)
            );
        }
        if stop.load(Ordering::SeqCst) > 0 {
            return;
        }
    }
}

fn a_backup_while_others_write_is_of_one_moment(home: &Place) {
    let store = home.open().unwrap();
    let told: Vec<_> = (0..TASKS).map(|_| AtomicU64::new(0)).collect();
    let stop = AtomicU64::new(0);
    let known = std::thread::scope(|scope| {
        for task in 0..TASKS {
            let (store, told, stop) = (store.clone(), &told[usize::from(task)], &stop);
            scope.spawn(move || block_on(count_on(store, task, told, stop)));
        }
        let known: Vec<Vec<u64>> = (0..8)
            .map(|number| {
                std::thread::sleep(Duration::from_millis(60));
                let known = told
                    .iter()
                    .map(|told| told.load(Ordering::SeqCst))
                    .collect();
                back_up(home, &store, &format!("backup-{number}"));
                known
            })
            .collect();
        stop.store(1, Ordering::SeqCst);
        known
    });
    assert!(known.last().unwrap().iter().sum::<u64>() > 100);
    drop(store);
    // The list of what was erased would keep out what was sealed anew since: for this question it is left aside.
    fs::remove_file(home.erased()).unwrap();
    for (number, known) in known.into_iter().enumerate() {
        lose_data(home);
        let file = file(home, &format!("backup-{number}"));
        let go_by = kring_store::WithoutList::GoByTheBackup;
        home.restore(&file, go_by).unwrap();
        counters_are_equal(&home.open().unwrap(), &known);
        fs::remove_file(home.erased()).unwrap();
    }
}

fn counters_are_equal(store: &AnyStore, known: &[u64]) {
    let mut counters: HashMap<Vec<u8>, Vec<u64>> = HashMap::new();
    for (_, row) in all(store) {
        let (whole, _) = row.value.as_chunks::<8>();
        let count = u64::from_be_bytes(whole[0]);
        assert!(whole.iter().all(|part| *part == whole[0]));
        counters.entry(row.key).or_default().push(count);
    }
    for (task, known) in (0..TASKS).zip(known) {
        let counted = counters.remove(&[b"counter", &[task][..]].concat());
        let counted = counted.unwrap_or_default();
        assert!(
            counted.iter().all(|count| *count == counted[0]),
            "{counted:?}"
        );
        assert!(counted.len() == TABLES.len() || *known == 0);
        assert!(
            counted.first().unwrap_or(&0) >= known,
            "{counted:?} {known}"
        );
    }
}
