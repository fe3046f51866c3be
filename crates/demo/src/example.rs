//! The guided example: a bicycle is borrowed and comes back wrecked, and a whole case is prepared, step by step. The
//! steps are data; whoever shows them takes them from here and plays them with a [`Player`].
//!
//! A button is found by what it does, never by what stands on it. What people write stands in `locales/`, so that each
//! language tells its own story: the answer of Noor to the question `touched` is `example-harmed-touched`.

mod answers;
mod cue;
mod looking;
mod player;
mod steps;

pub use self::cue::Cue;
pub use self::looking::Button;
pub use self::player::Player;
pub use self::steps::steps;

/// Who does something in the example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The facilitator.
    Facilitator,
    /// Who was touched by what happened.
    Harmed,
    /// Who caused it.
    Responsible,
}

/// One step of the example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Who does it.
    pub who: Who,
    /// What they do.
    pub act: Act,
}

impl Step {
    /// What there is to notice, if nobody does anything.
    pub fn notice(&self) -> Option<&'static str> {
        match self.act {
            Act::Notice(id) => Some(id),
            _ => None,
        }
    }
}

/// What is done in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Nobody does anything: this text says what there is to notice.
    Notice(&'static str),
    /// The command whose word is the text with this id is given.
    Command(&'static str),
    /// The text with this id is written, once there is a new message with the button `under` it.
    Write {
        /// The id of the text.
        text: String,
        /// What the button does.
        under: &'static str,
    },
    /// The button that does this is pressed, on a message that is new since the last press.
    Press(String),
    /// The button that does this is pressed, on the message of the last press or on a newer one.
    PressAlso(String),
    /// The link that was sent as the first, second, … of the case is opened.
    OpenLink(usize),
}

#[cfg(test)]
mod tests {
    use super::*;
    use kring_rules::role::Language;
    use kring_words::Texts;

    #[test]
    fn everything_that_is_written_stands_in_every_language() {
        let texts = Texts::built_in().unwrap();
        for language in Language::ALL {
            for step in steps(*language) {
                let id = match step.act {
                    Act::Write { text, .. } => text,
                    Act::Notice(id) | Act::Command(id) => id.to_owned(),
                    _ => continue,
                };
                let missing = texts.plain(*language, "no-text", &[]);
                assert_ne!(texts.plain(*language, &id, &[]), missing, "{id}");
            }
        }
    }
}
