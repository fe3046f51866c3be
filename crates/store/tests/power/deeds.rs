//! What the workload commits, as a function of who and how far: so what must be there after any commit is known.

use std::collections::BTreeMap;

use crate::kept::{tables, vaults};
use kring_store::{Commit, Erase, Expect, Put, Table, Vault};

/// So many tasks commit at the same time.
pub const TASKS: u64 = 5;
/// Everything older than so many commits is gone.
const REACH: u64 = 64;
/// What one task has in each place.
pub type Rows = BTreeMap<(u8, Vec<u8>), Vec<u8>>;

/// Commit `number` of a task. Of four in a row, two write a case each, one erases the first case, and one erases what
/// was in the second but for one row; now and then everything known of a person is replaced.
pub fn deed(task: u64, number: u64) -> Commit {
    let mut commit = match number % 4 {
        0 | 1 => written(task, number),
        2 => Commit {
            puts: vec![],
            erase: vec![Erase::Vault(case(task, number - 2))],
        },
        _ if number % 16 == 7 => Commit {
            puts: vec![about(task, number)],
            erase: vec![Erase::Past(person(task))],
        },
        _ => Commit {
            puts: vec![gone(tables::PARTIES, task, number - 2)],
            erase: vec![Erase::Past(case(task, number - 2))],
        },
    };
    commit.puts.push(mark(task, number));
    commit
}

fn written(task: u64, number: u64) -> Commit {
    let vault = case(task, number);
    let mut puts = vec![
        put(
            tables::PARTIES,
            &vault,
            &key(task, number),
            words("words", task, number),
        ),
        put(tables::CASES, &vault, &key(task, number), b"kept".to_vec()),
        put(
            tables::OUTBOX,
            &person(task),
            &key(task, number),
            b"owed".to_vec(),
        ),
        about(task, number),
    ];
    puts.extend(
        number
            .checked_sub(8)
            .map(|sent| gone(tables::OUTBOX, task, sent)),
    );
    // A case that lost only its past goes as a whole some time later.
    let old = number.checked_sub(32).filter(|old| old % 4 == 1);
    let erase = old.map(|old| Erase::Vault(case(task, old)));
    Commit {
        puts,
        erase: erase.into_iter().collect(),
    }
}

fn about(task: u64, number: u64) -> Put {
    put(
        tables::PEOPLE,
        &person(task),
        &task.to_be_bytes(),
        words("about", task, number),
    )
}

fn mark(task: u64, number: u64) -> Put {
    put(
        tables::MARKS,
        &vaults::house(),
        &task.to_be_bytes(),
        number.to_be_bytes().to_vec(),
    )
}

/// Mostly short, now and then longer than one piece.
fn words(kind: &str, task: u64, number: u64) -> Vec<u8> {
    let length = match number % 13 {
        0 => 30_000,
        1 => 9_000,
        _ => 400,
    };
    let mut words = format!("{kind} {task:02} {number:08} ")
        .repeat(length / 18)
        .into_bytes();
    words.truncate(length);
    words
}

/// What must not be readable any more once a task's commit `last` is acknowledged.
pub fn is_forgotten(kind: &str, number: u64, last: u64) -> bool {
    let person_replaced = (0..=last).rev().find(|number| number % 16 == 7);
    match kind {
        "about" => person_replaced.is_some_and(|at| number < at),
        _ => match number % 4 {
            0 => last >= number + 2,
            _ if (number + 2) % 16 == 7 => last >= number + 32,
            _ => last >= number + 2,
        },
    }
}

/// What a task must have after its commit `last`.
pub fn rows_after(task: u64, last: u64) -> Rows {
    let (mut rows, mut vaults) = (Rows::new(), BTreeMap::new());
    for number in last.saturating_sub(REACH) / 4 * 4..=last {
        let commit = deed(task, number);
        for erase in &commit.erase {
            if let Erase::Vault(vault) = erase {
                rows.retain(|place, _| vaults.get(place) != Some(vault));
            }
        }
        for put in commit.puts {
            let place = (put.table.number(), put.key);
            vaults.insert(place.clone(), put.vault);
            match put.value {
                Some(value) => drop(rows.insert(place, value)),
                None => drop(rows.remove(&place)),
            }
        }
    }
    rows
}

fn case(task: u64, number: u64) -> Vault {
    vaults::case(&format!("{task:02}/{number:08}"))
}

fn person(task: u64) -> Vault {
    vaults::person(i64::try_from(task).unwrap())
}

fn key(task: u64, number: u64) -> Vec<u8> {
    [task.to_be_bytes(), number.to_be_bytes()].concat()
}

fn gone(table: Table, task: u64, number: u64) -> Put {
    Put {
        value: None,
        ..put(table, &vaults::house(), &key(task, number), vec![])
    }
}

fn put(table: Table, vault: &Vault, key: &[u8], value: Vec<u8>) -> Put {
    Put {
        table,
        key: key.to_vec(),
        vault: vault.clone(),
        expect: Expect::Any,
        value: Some(value),
    }
}
