//! What somebody may have meant who misspelt the id of a message.

use std::collections::BTreeSet;

/// The known id that is meant, if one is much like it, or else what to do.
pub(super) fn suggestion(id: &str, known: &BTreeSet<String>) -> String {
    let alike = known.iter().map(|other| (distance(id, other), other));
    match alike.min() {
        Some((distance, near)) if distance <= id.chars().count() / 4 => {
            format!("did you mean `{near}`?")
        }
        _ => {
            "leave it out, or look up how the message is called that you want to reword".to_owned()
        }
    }
}

/// So many letters have to be put in, taken out or changed (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (number, letter) in (1..).zip(one.chars()) {
        let mut diagonal = std::mem::replace(&mut row[0], number);
        for (at, expected) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *expected);
            diagonal = row[at + 1];
            row[at + 1] = changed.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted() {
        for (one, other, expected) in [
            ("", "", 0),
            ("lead", "", 4),
            ("lead-notted", "lead-noted", 1),
            ("lead-ntoed", "lead-noted", 2),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
            assert_eq!(distance(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn only_what_is_much_alike_is_suggested() {
        let known = ["lead-noted", "button-skip"].map(str::to_owned).into();
        assert_eq!(
            suggestion("lead-notted", &known),
            "did you mean `lead-noted`?"
        );
        for unrelated in ["onbekend", "x", "lead-goodbye"] {
            assert!(suggestion(unrelated, &known).starts_with("leave it out"));
        }
    }
}
