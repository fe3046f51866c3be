//! `«Feiten · vraag 2»`: the second question of that part, as kring counts them. People are told which part it is, and not
//! a number that jumps when an answer calls for one question more.

use kring_rules::say::{Prompt, Say, Scene};

use crate::paper::plain;
use crate::stage::phone::Shown;

/// It says this, or asks the question of this number in this part.
pub fn says(shown: &Shown, text: &str) -> bool {
    let html = plain(&shown.sheet.html);
    html.contains(text) || asks(shown, &html, text).unwrap_or_default()
}

fn asks(shown: &Shown, html: &str, text: &str) -> Option<bool> {
    let (part, number) = text.split_once(" · ")?;
    let (_, number) = number.split_once(' ')?;
    let number: u8 = number.parse().ok()?;
    let prompt = prompt(&shown.say)?;
    Some(prompt.number == number && html.contains(&format!("{part} · ")))
}

fn prompt(say: &Say) -> Option<&Prompt> {
    let Say::Participant(say) = say else {
        return None;
    };
    match &say.scene {
        Scene::Question(prompt) | Scene::Answered(prompt, _) => Some(prompt),
        _ => None,
    }
}
