//! What is packed is read again as it was, whatever it is; what is damaged or too long is refused.

use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::*;
use crate::desk::rows::{decode, encode, laid_open, smaller};

fn an_answer() -> Value {
    let piece = json!({ "message": 101, "text": "Hij reed weg op mijn fiets, en ik bleef staan." });
    let versions = json!([{ "at": 1_772_442_000, "pieces": [piece] }]);
    json!({ "question": "happened", "answer": { "state": "given", "sharing": "myself", "versions": versions } })
}

fn random(length: usize) -> Value {
    let mut state = 7_u64;
    let letters = std::iter::repeat_with(|| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        HEXLOWER.encode(&Sha256::digest(state.to_be_bytes()))
    });
    letters
        .flat_map(String::into_bytes)
        .take(length)
        .map(char::from)
        .collect::<String>()
        .into()
}

/// A row whose frame holds what nothing here would pack.
fn row_with(json: &[u8]) -> Vec<u8> {
    let mut zstd = Packer::new().unwrap().zstd;
    let frame = zstd.compress(json).unwrap();
    [&[2, 0, 3, NUMBER], frame.strip_prefix(&BEGINNING).unwrap()].concat()
}

#[test]
fn a_row_is_smaller_packed_and_reads_the_same() {
    let row = encode(&an_answer()).unwrap();
    assert_eq!(row[..4], [2, 0, 3, NUMBER]);
    assert!(row.len() * 2 < an_answer().to_string().len(), "{row:?}");
    assert_eq!(decode::<Value>(&row).unwrap(), an_answer());
    let open = laid_open(row.clone());
    assert_eq!(open[..3], [1, 0, 3]);
    assert_eq!(open[3..], *an_answer().to_string().as_bytes());
    assert_eq!(smaller(open), row);
}

#[test]
fn what_would_not_be_smaller_or_is_long_stays_as_it_is() {
    for value in [
        json!(7),
        json!("abc"),
        json!({}),
        json!("x".repeat(LONGEST)),
    ] {
        let row = encode(&value).unwrap();
        assert_eq!(row, [&[1, 0, 3], value.to_string().as_bytes()].concat());
        assert_eq!(laid_open(row.clone()), row);
        assert_eq!(decode::<Value>(&row).unwrap(), value);
    }
    for nothing in [vec![], vec![2], vec![1, 0], b"OggS".to_vec()] {
        assert_eq!(laid_open(nothing.clone()), nothing);
        assert_eq!(smaller(nothing.clone()), nothing);
    }
}

#[test]
fn every_length_is_read_as_it_was_written() {
    for length in [0, 1, 23, 100, 5_000, LONGEST - 2, LONGEST - 1, 3 * LONGEST] {
        let value = random(length);
        assert_eq!(decode::<Value>(&encode(&value).unwrap()).unwrap(), value);
    }
}

#[test]
fn rows_of_an_earlier_kring_are_read() {
    for schema in [1, 2] {
        let row = [&[1, 0, schema], an_answer().to_string().as_bytes()].concat();
        assert_eq!(decode::<Value>(&row).unwrap(), an_answer());
    }
}

#[test]
fn a_row_that_would_take_much_to_read_is_refused() {
    for length in [LONGEST + 1, 1 << 20, 64 << 20] {
        let row = row_with(&vec![b' '; length]);
        assert!(row.len() < 20_000);
        assert!(matches!(decode::<Value>(&row), Err(DeskError::Unreadable)));
    }
    let longest = format!("{:1$}", 7, LONGEST);
    assert_eq!(decode::<Value>(&row_with(longest.as_bytes())).unwrap(), 7);
    let full = [&[2, 0, 3, NUMBER][..], &vec![0; 1 << 20]].concat();
    assert!(matches!(decode::<Value>(&full), Err(DeskError::Unreadable)));
}

#[test]
fn a_damaged_row_is_unreadable_and_a_newer_one_newer() {
    let row = encode(&an_answer()).unwrap();
    for end in 3..row.len() {
        let cut_off = decode::<Value>(&row[..end]);
        assert!(matches!(cut_off, Err(DeskError::Unreadable)), "{end}");
    }
    for (at, bit) in (4..row.len()).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
        let mut damaged = row.clone();
        damaged[at] ^= 1 << bit;
        let read = decode::<Value>(&damaged);
        assert!(
            matches!(read, Ok(_) | Err(DeskError::Unreadable)),
            "{at} {bit}"
        );
    }
    for (at, number) in [(0, 3), (1, 1), (2, 4), (3, NUMBER + 1)] {
        let mut newer = row.clone();
        newer[at] = number;
        assert!(
            matches!(decode::<Value>(&newer), Err(DeskError::Newer)),
            "{at}"
        );
    }
}

/// What was packed with it could not be read any more.
#[test]
fn the_dictionary_never_changes() {
    let hash = HEXLOWER.encode(&Sha256::digest(DICTIONARY));
    assert_eq!(
        hash,
        "8946eaa373f875b025989b9c016cd2df86795c9056e3366c4c91c2c40b2f3fb8"
    );
}

/// Written on the day on which the format began.
#[test]
fn a_row_of_the_first_day_is_read() {
    let row = HEXLOWER.decode(b"0200030120b78d020093030b7f49b9690f35a7557932d573cd67a26db3da60cf65769e69ceec61a3124357296b6a239a4c623488840291040afca6b1a7b6936afb78d6bf46c3359a1f28e98fb5323e31ef10a16ccc998203d201").unwrap();
    assert_eq!(decode::<Value>(&row).unwrap(), an_answer());
}
