//! The tables of the store, and what lies in them. Their numbers and names lie on disk: none may change, or be used again.

use kring_store::Table;

/// Keys that begin with a case have so many bytes of it in common, or fewer.
const CASE_LENGTH: u8 = 8;

/// One row per case.
pub const CASES: Table = Table::new(0, "cases");
/// One row per party of a case: their seat in it.
pub const PARTIES: Table = Table::new(1, "parties");
/// One row per person the bot knows.
pub const PEOPLE: Table = Table::new(2, "people");
/// One row per invitation that can still be used.
pub const INVITATIONS: Table = Table::new(3, "invitations");
/// Messages that are owed to someone.
pub const OUTBOX: Table = Table::new(4, "outbox").noted_together(0);
/// Small notes of the house itself, such as the last update that was handled.
pub const MARKS: Table = Table::new(5, "marks");
/// One row per party of a case: what is their own.
pub const PREPARATIONS: Table = Table::new(6, "preparations");
/// Messages that were sent lately and can still be taken back.
pub const SENT: Table = Table::new(7, "sent").noted_together(CASE_LENGTH);
/// Who read or took away what, and when.
pub const AUDIT: Table = Table::new(8, "audit");

/// One row per question that a party has come to: what they answered, with its versions.
pub const ANSWERS: Table = Table::new(9, "answers");

/// Recordings that are still to be fetched: one row each.
pub const OWED_RECORDINGS: Table = Table::new(10, "owed-recordings");
/// Recordings, each in a few rows.
pub const RECORDINGS: Table = Table::new(11, "recordings");

/// Recordings that are still to be put into words: one row each.
pub const OWED_WORDS: Table = Table::new(12, "owed-words");

/// Every table.
pub const ALL: [Table; 13] = [
    CASES,
    PARTIES,
    PEOPLE,
    INVITATIONS,
    OUTBOX,
    MARKS,
    PREPARATIONS,
    SENT,
    AUDIT,
    ANSWERS,
    OWED_RECORDINGS,
    RECORDINGS,
    OWED_WORDS,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_numbered_by_its_place() {
        for (place, table) in ALL.into_iter().enumerate() {
            assert_eq!(usize::from(table.number()), place, "{table:?}");
        }
    }
}
