//! What is erased, and what is let go, goes from every chat from which it can still be deleted.

use std::collections::BTreeSet;

use kring_rules::ids::{CaseId, Seat};
use kring_rules::say::Say;

use super::Step;
use super::secrecy::{case_text, is_in_the_house};
use crate::house::House;
use crate::markers::{mark, marks_in};
use crate::stage::Stage;
use crate::stage::phone::Shown;
use crate::world::Kept;

/// Nobody can read any more what stood in a case that is gone, or in one that did not come to be; and whoever has left
/// reads nothing about what they left.
pub async fn check(step: &Step<'_>, stage: &Stage) -> Kept {
    from_whom_left(step, stage)?;
    let mut texts: Vec<String> = Vec::new();
    let cases = step.before.cases.iter();
    let gone = cases.filter(|(id, _)| !step.house.cases.contains_key(id));
    texts.extend(gone.map(|(_, case)| case_text(case)));
    let answers = step.before.cases.iter();
    let answers = answers.filter(|(id, _)| lost_its_answers(step, id));
    texts.extend(answers.map(|(_, case)| case_text(case)));
    texts.extend(let_go(step));
    let marks = texts.iter().flat_map(|text| marks_in(text));
    let erased = marks
        .filter(|number| !is_in_the_house(step.house, &mark(*number)))
        .collect();
    if texts.is_empty() {
        return Ok(());
    }
    // Boards on which other cases stand are brought up to date a moment later.
    let mut stage = stage.copied().await;
    stage.refresh_boards().await;
    from_the_chats(&erased, &stage)
}

/// Nothing is left of it but what was agreed, since just now.
fn lost_its_answers(step: &Step<'_>, id: &CaseId) -> bool {
    let gone = |house: &House| {
        let case = house.cases.get(id);
        let closed = case.and_then(|case| case.head.closed.as_deref());
        closed.is_some_and(|closed| closed.answers_gone.is_some())
    };
    gone(step.house) && !gone(step.before)
}

fn from_whom_left(step: &Step<'_>, stage: &Stage) -> Kept {
    for case in step.before.cases.values() {
        for party in &case.parties {
            let seat = Seat::of(&case.head.id, party.id);
            let stays = step.house.party(&seat.case, seat.party);
            let Some(who) = party.person else { continue };
            let Some(phone) = stage.phones.get(&who) else {
                continue;
            };
            if stays.is_some_and(|now| now.person == Some(who)) {
                continue;
            }
            let is_about_it = |say: &Say| {
                let cases = say.about().into_cases();
                cases.contains(&(seat.case.clone(), Some(seat.party))) && !say.is_farewell()
            };
            let mut there = phone
                .history
                .iter()
                .filter_map(|shown| phone.message(shown.message));
            let found = there
                .find(|now| is_about_it(&now.say) && phone.can_be_deleted(now.message, stage.now));
            if let Some(found) = found {
                return Err(format!(
                    "{} has left, and still reads {:?}",
                    who.0, found.say
                ));
            }
        }
    }
    Ok(())
}

/// The drafts that somebody does not go on with, and did not open.
fn let_go(step: &Step<'_>) -> Vec<String> {
    let mut let_go = Vec::new();
    for (who, before) in &step.before.people {
        let draft = |person: &kring_rules::person::Person| {
            let facilitator = person.facilitator.as_ref();
            facilitator.and_then(|facilitator| facilitator.draft.clone())
        };
        let now = step.house.people.get(who).and_then(draft);
        let Some(draft) = draft(before) else {
            continue;
        };
        let goes_on = now.is_some_and(|now| now.case == draft.case);
        if !goes_on && !step.house.cases.contains_key(&draft.case) {
            let_go.push(serde_json::to_string(&draft).unwrap());
        }
    }
    let_go
}

/// What can still be deleted, and holds words that were erased just now, is in no chat any more.
pub fn from_the_chats(erased: &BTreeSet<usize>, stage: &Stage) -> Kept {
    if erased.is_empty() {
        return Ok(());
    }
    for (who, phone) in &stage.phones {
        for shown in &phone.history {
            let Some(now) = phone.message(shown.message) else {
                continue;
            };
            // What nobody has seen is told until somebody has.
            if now.say.outlives_its_case() {
                continue;
            }
            let read = marks_on(now).into_iter();
            let found = read.filter(|number| erased.contains(number)).min();
            if let Some(number) = found.filter(|_| phone.can_be_deleted(now.message, stage.now)) {
                let (who, text, say) = (who.0, mark(number), &now.say);
                return Err(format!(
                    "{text} is gone, and {who} can still read it: {say:?}"
                ));
            }
        }
    }
    Ok(())
}

/// The markers in a message, on its buttons and in the document that comes with it.
pub fn marks_on(shown: &Shown) -> Vec<usize> {
    let buttons = shown.sheet.buttons.iter().flatten();
    let document = shown.sheet.document.iter();
    let pages: Vec<String> = document.map(kring_words::Document::html).collect();
    let texts = std::iter::once(shown.sheet.html.as_str())
        .chain(buttons.map(|button| button.label.as_str()))
        .chain(pages.iter().map(String::as_str));
    texts.flat_map(marks_in).collect()
}
