//! The guided example: a bicycle is borrowed and comes back wrecked, and a whole case is prepared, step by step. The
//! steps are data; whoever shows them takes them from here and plays them with a [`Player`].
//!
//! A button is found by what it does, never by what stands on it. What people write stands in `locales/`, so that each
//! language tells its own story: the answer of Noor to the question `touched` is `example-harmed-touched`.

mod answers;
mod player;

use self::answers::{HARMED, Part, RESPONSIBLE, Reply};
pub use self::player::{Cue, Player};
use crate::conversation::role::Language;

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

/// What is done in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Nobody does anything: this text says what there is to notice.
    Notice(&'static str),
    /// A command is given.
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

/// All steps, for parties who read this language.
pub fn steps(language: Language) -> Vec<Step> {
    let opening = opening(language)
        .into_iter()
        .map(|act| (Who::Facilitator, act));
    let harmed = party(0, "example-notice-harmed", "harmed", HARMED, &LABELLED);
    let responsible = party(
        1,
        "example-notice-responsible",
        "responsible",
        RESPONSIBLE,
        &[],
    );
    let steps = opening
        .chain(harmed.into_iter().map(|act| (Who::Harmed, act)))
        .chain(board().into_iter().map(|act| (Who::Facilitator, act)))
        .chain(responsible.into_iter().map(|act| (Who::Responsible, act)))
        .chain(ending().into_iter().map(|act| (Who::Facilitator, act)));
    steps.map(|(who, act)| Step { who, act }).collect()
}

/// What is done in the overview before it is handed in: an answer may be used in the conversation.
const LABELLED: [&str; 4] = [
    "phase=experience",
    "open=touched",
    "share=touched~conversation",
    "review",
];

fn opening(language: Language) -> Vec<Act> {
    let mut acts = vec![Act::Notice("example-notice-open"), Act::Command("/new")];
    acts.extend([
        write("example-label", "cancel"),
        write("example-incident", "cancel"),
        press("form=pair"),
    ]);
    for (number, role) in ["harmed", "responsible"].into_iter().enumerate() {
        if number > 0 {
            acts.push(press("more"));
        }
        acts.push(write(&format!("example-{role}-name"), "cancel"));
        acts.push(press(&format!("role={role}")));
        acts.push(press(&format!("language={}", language.code())));
        acts.push(press("age=adult"));
    }
    acts.push(press("open"));
    acts
}

fn party(
    link: usize,
    notice: &'static str,
    who: &str,
    parts: &[Part],
    review: &[&str],
) -> Vec<Act> {
    let mut acts = vec![Act::Notice(notice), Act::OpenLink(link)];
    acts.extend(std::iter::repeat_n(press("consent=yes"), 4));
    for part in parts {
        acts.push(Act::Notice(part.notice));
        acts.extend(
            part.answers
                .iter()
                .flat_map(|(question, reply)| answer(who, question, reply)),
        );
    }
    acts.push(Act::Notice("example-notice-review"));
    acts.extend(review.iter().map(|tap| press(tap)));
    acts.push(press("hand-in"));
    acts
}

fn answer(who: &str, question: &str, reply: &Reply) -> Vec<Act> {
    let words = |under| {
        write(
            &format!("example-{who}-{}", question.replace('.', "-")),
            under,
        )
    };
    let choose = |option: &&str| format!("choose={option}");
    match reply {
        Reply::Words => vec![words("skip")],
        Reply::Skip => vec![press("skip")],
        Reply::One(option) => vec![press(&choose(option))],
        Reply::WordsAnd(option) => vec![words("skip"), press(&choose(option))],
        Reply::Several(options) => {
            let (first, others) = options.split_first().unwrap_or((&"", &[]));
            let others = others.iter().map(choose).chain(["done".to_owned()]);
            std::iter::once(press(&choose(first)))
                .chain(others.map(Act::PressAlso))
                .collect()
        }
    }
}

fn board() -> Vec<Act> {
    vec![Act::Notice("example-notice-board"), Act::Command("/cases")]
}

fn ending() -> Vec<Act> {
    vec![
        Act::Notice("example-notice-ready"),
        press("points"),
        Act::PressAlso("clear=2~partly".to_owned()),
        write("example-note", "points"),
        Act::Notice("example-notice-summary"),
        press("summary"),
        Act::PressAlso("confirm".to_owned()),
    ]
}

fn write(text: &str, under: &'static str) -> Act {
    Act::Write {
        text: text.to_owned(),
        under,
    }
}

fn press(tap: &str) -> Act {
    Act::Press(tap.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Texts;

    #[test]
    fn everything_that_is_written_stands_in_every_language() {
        let texts = Texts::built_in().unwrap();
        for language in Language::ALL {
            for step in steps(*language) {
                let id = match step.act {
                    Act::Write { text, .. } => text,
                    Act::Notice(id) => id.to_owned(),
                    _ => continue,
                };
                let missing = texts.plain(*language, "no-text", &[]);
                assert_ne!(texts.plain(*language, &id, &[]), missing, "{id}");
            }
        }
    }
}
