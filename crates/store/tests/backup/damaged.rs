//! A backup that is not as it was written is refused, wherever it was changed, and nothing is made of it.

use std::fs;

use crate::kept::{tables, vaults};
use kring_store::RestoreError;

use crate::place::Place;
use crate::vault::{commit, put};
use crate::{back_up, check, file, filled, names, restore};

const LABEL: usize = 144;
const CHUNK: usize = 64 * 1024 + 16;

/// A backup of a few chunks, in a home without data.
fn home() -> (Place, Vec<u8>) {
    let home = Place::on_a_disk();
    let store = filled(&home);
    let rows = (0..40_u8).map(|number| {
        let vault = vaults::case("CCCC");
        put(tables::OUTBOX, &vault, &[number], &[number; 5_000])
    });
    commit(&store, rows.collect());
    back_up(&home, &store, "backup");
    drop(store);
    crate::lose_data(&home);
    let bytes = fs::read(file(&home, "backup")).unwrap();
    assert!(bytes.len() > LABEL + 3 * CHUNK);
    (home, bytes)
}

fn refused(home: &Place, bytes: &[u8], why: &str) -> RestoreError {
    fs::write(file(home, "backup"), bytes).unwrap();
    let before = names(home.path());
    let error = restore(home, "backup").expect_err(why);
    assert_eq!(check(home, "backup"), Err(error), "{why}");
    assert_eq!(names(home.path()), before, "{why}");
    error
}

#[test]
fn a_flipped_bit_anywhere_is_refused() {
    let (home, whole) = home();
    let content = (LABEL..whole.len()).step_by(9_973);
    let ends = [LABEL + CHUNK - 1, LABEL + CHUNK, whole.len() - 1];
    for place in (0..LABEL).chain(content).chain(ends) {
        let mut bytes = whole.clone();
        bytes[place] ^= 4;
        let error = refused(&home, &bytes, &place.to_string());
        let expected = match place {
            0..13 => RestoreError::NotABackup,
            13..16 => RestoreError::Newer,
            _ => RestoreError::Damaged,
        };
        assert_eq!(error, expected, "{place}");
    }
    fs::write(file(&home, "backup"), &whole).unwrap();
    restore(&home, "backup").unwrap();
}

#[test]
fn a_backup_that_is_cut_off_is_refused() {
    let (home, whole) = home();
    let chunks = (0..4).flat_map(|chunk| {
        let end = LABEL + chunk * CHUNK;
        [end, end + 1, end + 16, end + 17, end + 1_000]
    });
    for length in chunks.chain([16, 100, LABEL - 1, whole.len() - 1, whole.len() - 17]) {
        let error = refused(&home, &whole[..length], &length.to_string());
        assert_eq!(error, RestoreError::Damaged, "{length}");
    }
    assert_eq!(refused(&home, &[], "nothing"), RestoreError::NotABackup);
}

#[test]
fn more_than_was_written_is_refused() {
    let (home, whole) = home();
    let chunk = &whole[LABEL..LABEL + CHUNK];
    for more in [&[0][..], &vec![0; CHUNK], chunk, &whole] {
        let bytes = [&whole, more].concat();
        assert_eq!(refused(&home, &bytes, "more"), RestoreError::Damaged);
    }
}

#[test]
fn chunks_in_another_order_are_refused() {
    let (home, whole) = home();
    let (label, content) = whole.split_at(LABEL);
    let chunks: Vec<_> = content.chunks(CHUNK).collect();
    let orders: [&[usize]; 4] = [&[1, 0, 2, 3], &[0, 0, 1, 2, 3], &[0, 2, 3], &[1, 2, 3]];
    for order in orders {
        let mut moved = vec![label];
        moved.extend(order.iter().map(|number| chunks[*number]));
        moved.extend(&chunks[4..]);
        assert_eq!(
            refused(&home, &moved.concat(), "moved"),
            RestoreError::Damaged
        );
    }
    assert_eq!(chunks.concat(), content);
}

#[test]
fn a_chunk_of_another_backup_is_refused() {
    let (home, whole) = home();
    restore(&home, "backup").unwrap();
    back_up(&home, &home.open().unwrap(), "another");
    let mut another = fs::read(file(&home, "another")).unwrap();
    crate::lose_data(&home);
    assert_eq!(another.len(), whole.len());
    for region in [LABEL..LABEL + CHUNK, 0..LABEL, 56..LABEL] {
        let mut mixed = whole.clone();
        mixed[region.clone()].copy_from_slice(&another[region]);
        assert_eq!(refused(&home, &mixed, "mixed"), RestoreError::Damaged);
    }
    another.truncate(LABEL);
    assert_eq!(refused(&home, &another, "label"), RestoreError::Damaged);
}
