//! Texts that can be recognised wherever they turn up.

use kring_rules::ids::{CaseId, PartyId, PersonId};

/// A text that somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marker {
    pub by: PersonId,
    pub of: Of,
}

/// Whose text it turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// Something a party wrote in their preparation.
    Party(CaseId, PartyId),
    /// It waits until whoever wrote it says for which of their conversations it is.
    Held,
    /// The line that a facilitator wrote for the parties of a case.
    ForParties(CaseId),
    /// Something a facilitator wrote: a label, an alias, a note, a name.
    Facilitator,
    /// It was not written down, or it has been erased: it is nowhere any more.
    Nobody,
}

/// How a marker looks in a text.
pub fn mark(number: usize) -> String {
    format!("qz{number}qz")
}

/// The markers in a text.
pub fn marks_in(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("qz") {
        rest = &rest[at + 2..];
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        if !digits.is_empty() && rest[digits.len()..].starts_with("qz") {
            found.extend(digits.parse::<usize>());
            rest = &rest[digits.len() + 2..];
        }
    }
    found
}
