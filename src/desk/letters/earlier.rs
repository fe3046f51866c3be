//! Letters that kring 0.1.0 left in the outbox. Some of them do not tell which case they are about, and stand otherwise
//! than today: they are read as being about a case that is not told, which can be any of their reader's.

use serde_json::{Value, json};

use super::Letter;
use crate::desk::DeskError;
use crate::desk::rows::decode;
use kring_rules::ids::CaseId;

/// The letter in a row.
pub(in crate::desk) fn letter(bytes: &[u8]) -> Result<Letter, DeskError> {
    match decode(bytes) {
        Err(DeskError::Unreadable) => {
            let mut letter: Value = decode(bytes)?;
            if let Some(say) = letter.pointer_mut("/say/facilitator") {
                *say = as_today(say.take());
            }
            serde_json::from_value(letter).map_err(|_| DeskError::Unreadable)
        }
        letter => letter,
    }
}

fn as_today(say: Value) -> Value {
    let untold = CaseId::untold();
    let only = say.as_object().and_then(|say| say.iter().next());
    let Some((name, what)) = only else {
        return say;
    };
    match name.as_str() {
        "welcome_to_case" | "case_opened" => {
            json!({ name: { "case": untold, "label": what, "standing": "under_way" } })
        }
        "ended" => closed(what),
        "draft" if what == "cancelled" => json!({ "said": "let-go" }),
        "draft" => json!({ name: [untold, what] }),
        "party_link" => with(name, what, ("seat", json!([untold, 0]))),
        "facilitator_link" => with(name, what, ("case", json!(untold))),
        _ => say,
    }
}

/// Nothing was asked or agreed then when a case was closed.
fn closed(title: &Value) -> Value {
    let view = json!({ "why": "no-reason", "can_wait": true, "agreements": "none" });
    json!({ "closing": { "closed": [title, view] } })
}

fn with(name: &str, what: &Value, (field, value): (&str, Value)) -> Value {
    let mut what = what.clone();
    what[field] = value;
    json!({ name: what })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::rows::encode;
    use kring_rules::say::Holds;

    /// A letter of each kind, as 0.1.0 wrote them.
    const LETTERS: &str = include_str!("../../../tests/old_data/letters-0.1.0.jsonl");
    const LABEL: &str = "Plein & <b>poort";
    const ALIAS: &str = "S<a>m";
    const CASE: &str = "k7m2p9xq";

    fn letters() -> impl Iterator<Item = (&'static str, Letter)> {
        LETTERS.lines().map(|line| {
            let value: Value = serde_json::from_str(line).unwrap();
            let read = letter(&encode(&value).unwrap());
            (line, read.unwrap_or_else(|_| panic!("not read: {line}")))
        })
    }

    #[test]
    fn every_letter_of_0_1_0_is_read_and_is_about_what_it_names() {
        let mut untold = 0;
        for (line, letter) in letters() {
            let names_a_case = [LABEL, ALIAS, CASE, "token"]
                .iter()
                .any(|n| line.contains(n));
            let is_greeting = line.contains(r#""welcome":"#) || line.contains("own_copy");
            let told = letter.is_about(&CaseId::new(CASE));
            assert!(
                told || letter.is_about(&CaseId::untold()) || is_greeting || !names_a_case,
                "{line}"
            );
            untold += usize::from(letter.is_about(&CaseId::untold()));
        }
        assert!(untold > 10, "{untold}");
    }

    #[test]
    fn what_does_not_tell_its_case_may_hold_words_and_can_be_taken_back() {
        for (line, letter) in letters() {
            if letter.is_about(&CaseId::untold()) {
                assert_eq!(letter.holds(), Holds::Words, "{line}");
                assert!(letter.can_be_taken_back(), "{line}");
            }
        }
    }

    #[test]
    fn what_was_read_of_0_1_0_can_be_written_and_read_again() {
        for (_, letter) in letters() {
            let again = decode::<Letter>(&encode(&letter).unwrap()).unwrap();
            assert_eq!(again, letter);
        }
    }

    #[test]
    fn what_is_no_letter_is_not_read() {
        let broken = encode(&json!({ "say": { "facilitator": { "draft": 7 } } })).unwrap();
        assert!(matches!(letter(&broken), Err(DeskError::Unreadable)));
    }
}
