//! The guided example: a bicycle is borrowed and comes back wrecked, and a whole case is prepared, step by step. What is
//! noticed, written and chosen stands in the folder of the guide it is played with, so that a question that is added there
//! is answered there; whoever shows the steps takes them from here and plays them with a [`Player`].
//!
//! A button is found by what it does, never by what stands on it.

mod cue;
mod looking;
mod player;
mod steps;
mod story;

use std::collections::BTreeMap;

use anyhow::Result;

pub use self::cue::Cue;
pub use self::looking::Button;
pub use self::player::Player;
use kring_rules::role::Language;

/// The example, told in one language.
pub struct Example {
    /// The names of the two parties.
    pub names: Vec<String>,
    /// What is done, in order.
    pub steps: Vec<Step>,
}

/// Who does something in the example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The facilitator.
    Facilitator,
    /// The first of the two parties.
    First,
    /// The second.
    Second,
}

/// One step of the example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Who does it.
    pub who: Who,
    /// What they do.
    pub act: Act,
}

/// What is done in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Nobody does anything: this is what there is to notice in the part of this number.
    Notice {
        /// The number of the part.
        number: usize,
        /// What there is to notice.
        text: String,
    },
    /// The command whose word is the text with this id is given.
    Command(&'static str),
    /// A text is written, once there is a new message; with the button `under` it, where that is said.
    Write {
        /// The text.
        text: String,
        /// What the button does.
        under: Option<&'static str>,
    },
    /// The button that does this is pressed, on a message that is new since the last press.
    Press(String),
    /// The button that does this is pressed, on the message of the last press or on a newer one.
    PressAlso(String),
    /// So many days pass, until somewhere in the middle of the last one.
    Days(u32),
    /// The link that was sent as the first, second, … of the case is opened.
    OpenLink(usize),
}

/// The id under which a page finds what there is to notice in the part of this number.
pub fn notice_id(number: usize) -> String {
    format!("example-notice-{number}")
}

/// What there is to notice, part by part, by the ids of [`notice_id`].
pub fn notices(language: Language) -> Result<BTreeMap<String, String>> {
    let steps = Example::told_in(language)?.steps.into_iter();
    let notices = steps.filter_map(|step| match step.act {
        Act::Notice { number, text } => Some((notice_id(number), text)),
        _ => None,
    });
    Ok(notices.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_written_stands_in_every_language() {
        for language in kring_words::languages(None).unwrap().all() {
            let example = Example::told_in(language).unwrap();
            assert!(example.names.len() == 2 && example.names.iter().all(|name| !name.is_empty()));
            for step in example.steps {
                if let Act::Write { text, .. } | Act::Notice { text, .. } = step.act {
                    assert!(
                        !text.is_empty(),
                        "a text of the example is missing in {language:?}"
                    );
                }
            }
        }
    }
}
