//! Nobody under 18 can open a link before an adult and their own yes are recorded, and nobody under 13 at all. What is
//! filled in on a facilitator's phone changes while they sit together, and once somebody said that they are there.

use kring_rules::answer::Piece;
use kring_rules::case::Case;
use kring_rules::ids::{OptionId, PersonId, QuestionId};
use kring_rules::party::{InvitationState, Party};
use kring_rules::preparation::Standing;
use kring_rules::role::AgeBand;

use super::Step;
use crate::world::Kept;

/// The options and the words of one version.
type Said<'a> = (&'a Vec<OptionId>, &'a Vec<Piece>);

pub fn check(step: &Step<'_>) -> Kept {
    for (case, party) in step.house.parties() {
        links_wait(party)?;
        let Some(before) = step.before.party(&case.head.id, party.id) else {
            continue;
        };
        let was = said(before);
        let is_new = |said: &(&QuestionId, Said<'_>)| !was.contains(said);
        let changed = said(party).iter().any(is_new);
        if changed && party.preparation.standing != Standing::Erased {
            written_by_whom(step, case, before, party)?;
        }
        marks_stay(before, party)?;
    }
    Ok(())
}

/// What they answered, in every version that is kept.
fn said(party: &Party) -> Vec<(&QuestionId, Said<'_>)> {
    let answers = party.preparation.answers.iter();
    let said = answers.flat_map(|(question, answer)| {
        let versions = answer.versions.iter();
        versions.map(move |version| (question, (&version.options, &version.pieces)))
    });
    said.collect()
}

fn links_wait(party: &Party) -> Kept {
    let is_open = party.invitation.state == InvitationState::Open;
    let is_too_early = party.before_beginning().is_some() || party.age == AgeBand::Under13;
    if is_open && party.age.is_minor() && is_too_early {
        return Err(format!("{} has a link too early", party.id.0));
    }
    Ok(())
}

/// Answers are changed by whoever they are of, or in the chat of the facilitator beside them, once they are there, or by a
/// facilitator who notes what they told, and says so.
fn written_by_whom(step: &Step<'_>, case: &Case, before: &Party, party: &Party) -> Kept {
    let by = step.did.map(|(who, _)| who);
    let own = before.person.is_some() && (before.person == by || by.is_none());
    let beside = |by: PersonId| {
        let sitting = before.sitting().filter(|sitting| sitting.with == by);
        sitting.is_some_and(|sitting| sitting.is_here) && case.is_facilitated_by(by)
    };
    // Whoever turns out to be somebody else leaves nothing behind.
    let is_emptied = party.preparation.answers.iter().next().is_none();
    let in_a_talk = |by: PersonId| case.is_facilitated_by(by) && all_new_was_told(before, party);
    if own || by.is_some_and(beside) || by.is_some_and(in_a_talk) || is_emptied {
        return Ok(());
    }
    Err(format!(
        "answers of {} changed by {by:?}, beside whom they do not sit",
        party.id.0
    ))
}

/// Whatever is said now and was not before says that it was told to a facilitator.
fn all_new_was_told(before: &Party, party: &Party) -> bool {
    let was = said(before);
    let mut now = party
        .preparation
        .answers
        .iter()
        .flat_map(|(question, answer)| {
            let versions = answer.versions.iter();
            versions.map(move |version| (question, version))
        });
    now.all(|(question, version)| {
        let old = was.contains(&(question, (&version.options, &version.pieces)));
        old || version.told.is_some() || version.is_empty()
    })
}

/// What was filled in together says so for as long as it is kept.
fn marks_stay(before: &Party, party: &Party) -> Kept {
    for (question, answer) in party.preparation.answers.iter() {
        let Some(was) = before.preparation.answers.of(question.as_str()) else {
            continue;
        };
        for version in &answer.versions {
            let same = was
                .versions
                .iter()
                .find(|was| was.at == version.at && was.pieces == version.pieces);
            if same.is_some_and(|was| was.together.is_some() && version.together.is_none()) {
                return Err(format!(
                    "{question:?} does not say any more that it was together"
                ));
            }
        }
    }
    Ok(())
}
