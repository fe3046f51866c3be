//! Whoever does something is answered, and every press exactly once.

use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::party::Party;
use kring_rules::person::AtHand;
use kring_rules::say::{GeneralSay, Say};

use super::Step;
use crate::house::House;
use crate::world::{Input, Kept};

pub fn check(step: &Step<'_>) -> Kept {
    let Some((who, input)) = step.did else {
        return no_toasts(step, 0);
    };
    no_toasts(step, usize::from(matches!(input, Input::Press(..))))?;
    let told = step.says().any(|(to, _)| to == who);
    let toasted = step
        .toasts
        .iter()
        .any(|(to, toast)| *to == who && !toast.is_empty());
    if !told && !toasted && !may_be_silent(step, who, input) {
        return Err(format!("{input:?} of {} led to nothing", who.0));
    }
    known_people_are_no_strangers(step, who)
}

fn no_toasts(step: &Step<'_>, expected: usize) -> Kept {
    if step.toasts.len() == expected {
        return Ok(());
    }
    Err(format!(
        "{} presses were answered instead of {expected}",
        step.toasts.len()
    ))
}

/// Silent is only: blocking the bot and coming back, which is nothing said to it; an edit that changes no word of the
/// answer; an edit by someone who has no preparation at hand, of a message that is no answer; and one that turns such a
/// message into a photo.
fn may_be_silent(step: &Step<'_>, who: PersonId, input: &Input) -> bool {
    match input {
        Input::Block | Input::Unblock => true,
        Input::Edit(message, text) => match answer_in(step.before, who, *message) {
            Some(before) => before == text.trim(),
            None => !matches!(step.at_hand_before(who), AtHand::Preparation(..)),
        },
        Input::IntoPhoto(message) => answer_in(step.before, who, *message).is_none(),
        _ => false,
    }
}

/// The text of a message, as it stands in an answer of this person.
pub fn answer_in(house: &House, who: PersonId, message: MessageRef) -> Option<&str> {
    let beside = |party: &Party| party.sitting().is_some_and(|sitting| sitting.with == who);
    let mut mine = house.parties().filter_map(|(_, party)| {
        if party.person == Some(who) {
            return Some((party, message));
        }
        beside(party).then(|| (party, message.of_the_facilitators_chat()))
    });
    mine.find_map(|(party, message)| {
        let answers = &party.preparation.answers;
        let question = answers.holding(message)?;
        let pieces = &answers.of(question.as_str())?.current()?.pieces;
        pieces
            .iter()
            .find(|piece| piece.message == message)
            .map(|piece| piece.text.as_str())
    })
}

fn known_people_are_no_strangers(step: &Step<'_>, who: PersonId) -> Kept {
    let known = step.before.people.contains_key(&who) && step.house.people.contains_key(&who);
    let as_stranger = |(to, say): (PersonId, &Say)| {
        to == who && matches!(say, Say::General(GeneralSay::Stranger))
    };
    if known && step.says().any(as_stranger) {
        return Err(format!(
            "{} is known and was told that nobody invited them",
            who.0
        ));
    }
    Ok(())
}
