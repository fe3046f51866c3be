//! What is said to be noted is in the store; what is said not to be written down is not.

use std::collections::BTreeMap;

use kring_rules::answer::{State, Version};
use kring_rules::case::Case;
use kring_rules::ids::{CaseId, PartyId, PersonId, QuestionId};
use kring_rules::party::Party;
use kring_rules::say::{Lead, Say};

use super::Step;
use crate::markers::{mark, marks_in};
use crate::world::{Input, Kept};

/// The answers as they were last settled.
#[derive(Clone, Default)]
pub struct Settled(BTreeMap<(CaseId, PartyId, QuestionId), Version>);

impl Settled {
    /// An answer that is said to stay is the one from before.
    pub fn check(&mut self, step: &Step<'_>) -> Kept {
        for (case, party) in step.house.parties() {
            if step.before.party(&case.head.id, party.id) != Some(party) {
                self.settle(step, case, party)?;
            }
        }
        Ok(())
    }

    fn settle(&mut self, step: &Step<'_>, case: &Case, party: &Party) -> Kept {
        let kept = party.person.is_some_and(|who| {
            step.says()
                .filter_map(|said| leads(who, said))
                .flatten()
                .any(|lead| *lead == Lead::Kept)
        });
        for (question, answer) in party.preparation.answers.iter() {
            let Some(version) = answer.current().filter(|_| answer.is_settled()) else {
                continue;
            };
            let place = (case.head.id.clone(), party.id, question.clone());
            let before = self.0.insert(place, version.clone());
            if kept && before.as_ref() != Some(version) {
                return Err(format!(
                    "party {}: {question:?} was said to stay, but changed",
                    party.id
                ));
            }
        }
        Ok(())
    }
}

pub fn check(step: &Step<'_>) -> Kept {
    let Some((who, Input::Write(text) | Input::WriteAtOnce(text) | Input::Edit(_, text))) =
        step.did
    else {
        return Ok(());
    };
    let Some(marker) = marks_in(text).first().copied().map(mark) else {
        return Ok(());
    };
    let leads: Vec<&Lead> = step
        .says()
        .filter_map(|said| leads(who, said))
        .flatten()
        .collect();
    let says = |wanted: &dyn Fn(&Lead) -> bool| leads.iter().any(|lead| wanted(lead));
    let noted = says(&|lead| matches!(lead, Lead::Noted | Lead::Added | Lead::Corrected(_)));
    let half = says(&|lead| matches!(lead, Lead::WordsKept));
    let state = state_of(step, who, &marker);
    if noted && !matches!(state, Some(State::Given | State::Choosing | State::Again)) {
        return Err(format!(
            "{} was told that {marker} is noted, but it is {state:?}",
            who.0
        ));
    }
    if half && state != Some(State::Choosing) {
        return Err(format!(
            "{} was told that {marker} is kept, but it is {state:?}",
            who.0
        ));
    }
    let not = |lead: &Lead| {
        matches!(
            lead,
            Lead::NotWritten
                | Lead::NotWrittenPaused
                | Lead::NotWrittenStopped
                | Lead::NotWrittenConsent
                | Lead::Full
        )
    };
    if says(&not) && state.is_some() {
        return Err(format!(
            "{} was told that {marker} is not written down, but it is",
            who.0
        ));
    }
    Ok(())
}

fn leads(who: PersonId, (to, say): (PersonId, &Say)) -> Option<&Vec<Lead>> {
    match say {
        Say::Participant(say) if to == who => Some(&say.leads),
        _ => None,
    }
}

/// How far the answer has come in which this text counts now.
fn state_of(step: &Step<'_>, who: PersonId, marker: &str) -> Option<State> {
    let mine = step
        .house
        .parties()
        .filter(|(_, party)| party.person == Some(who));
    let mut answers = mine.flat_map(|(_, party)| party.preparation.answers.iter());
    let holds = answers.find(|(_, answer)| {
        let pieces = answer.current().map(|version| version.pieces.as_slice());
        pieces
            .unwrap_or_default()
            .iter()
            .any(|piece| piece.text.as_str().contains(marker))
    });
    holds.map(|(_, answer)| answer.state)
}
