//! What is said to be noted is in the store; what is said not to be written down is not.

use std::collections::BTreeMap;

use kring_rules::answer::{Answer, Piece, State, VERSIONS_KEPT, Version};
use kring_rules::case::Case;
use kring_rules::ids::{CaseId, PartyId, PersonId, QuestionId};
use kring_rules::party::Party;
use kring_rules::preparation::Standing;
use kring_rules::role::Role;
use kring_rules::say::{KeptOpen, Lead, Say, Scene};

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
        let told = step.says().filter_map(|(_, say)| match say {
            Say::Participant(say) => Some(say),
            _ => None,
        });
        let mut told = told.filter(|say| say.tag.case == case.head.id && say.tag.party == party.id);
        let kept = told.any(|say| say.leads.contains(&Lead::Kept));
        for (question, answer) in party.preparation.answers.iter() {
            let Some(version) = answer.current().filter(|_| answer.is_settled()) else {
                continue;
            };
            let place = (case.head.id.clone(), party.id, question.clone());
            let before = self.0.insert(place, version.clone());
            // Whether somebody feels safe is said anew with it: what it says stays, and it is of now.
            let says = |version: &Version| (version.options.clone(), version.pieces.clone());
            if kept && before.as_ref().map(says) != Some(says(version)) {
                return Err(format!(
                    "party {}: {question:?} was said to stay, but changed",
                    party.id
                ));
            }
        }
        Ok(())
    }
}

/// The texts that somebody was told are noted or kept, with the party they wrote them as.
#[derive(Clone, Default)]
pub struct Acknowledged(BTreeMap<String, Noted>);

/// Whose words they are, and in which place: whoever is in another one was told that some of it went.
type Noted = (CaseId, PartyId, Option<PersonId>, Role);

impl Acknowledged {
    /// After every later step, each of them stands in some version of some answer, until it is erased.
    pub fn check(&mut self, step: &Step<'_>) -> Kept {
        self.0.retain(|_, (case, party, who, role)| {
            let party = step.house.party(case, *party);
            party.is_some_and(|party| {
                let is_erased = party.preparation.standing == Standing::Erased;
                party.person == *who && party.role == *role && !is_erased
            })
        });
        for (marker, (case, party, ..)) in &self.0 {
            let Some(party) = step.house.party(case, *party) else {
                continue;
            };
            if !stands_in(party, marker) {
                return Err(format!(
                    "{marker} was acknowledged, and is in no version any more"
                ));
            }
        }
        self.take(step);
        Ok(())
    }

    fn take(&mut self, step: &Step<'_>) {
        let Some((who, text)) = step.did.and_then(written) else {
            return;
        };
        let Some(marker) = marks_in(text).first().copied().map(mark) else {
            return;
        };
        let told = step.says().filter_map(|said| leads(who, said)).flatten();
        if told.into_iter().any(acknowledges) || is_kept_open(step, who) {
            let mine = step.house.parties().find(|(case, party)| {
                step.writes_as(who, &case.head.id, party) && stands_in(party, &marker)
            });
            if let Some((case, party)) = mine {
                let noted = (case.head.id.clone(), party.id, party.person, party.role);
                self.0.insert(marker, noted);
            }
        }
    }
}

fn acknowledges(lead: &Lead) -> bool {
    matches!(
        lead,
        Lead::Noted | Lead::AddedTo(_) | Lead::Corrected(_) | Lead::WordsKept | Lead::WordsAdded
    )
}

/// The answer that was written is said to be kept, and to be open still.
fn is_kept_open(step: &Step<'_>, who: PersonId) -> bool {
    step.says().any(|(to, say)| match say {
        Say::Participant(say) if to == who => match &say.scene {
            Scene::AnythingElse(more) => more.kept != KeptOpen::Waits,
            _ => false,
        },
        _ => false,
    })
}

/// It stands in some version, or so many came after it that the oldest are let go.
fn stands_in(party: &Party, marker: &str) -> bool {
    let mut versions = party.preparation.answers.iter().flat_map(|(_, answer)| {
        let is_full = answer.versions.len() >= VERSIONS_KEPT;
        answer
            .versions
            .iter()
            .map(move |version| (version, is_full))
    });
    versions.any(|(version, is_full)| {
        let holds = |piece: &Piece| piece.text.as_str().contains(marker);
        is_full || version.pieces.iter().any(holds)
    })
}

pub fn check(step: &Step<'_>) -> Kept {
    let Some((who, text)) = step.did.and_then(written) else {
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
    let noted = is_kept_open(step, who)
        || says(&|lead| matches!(lead, Lead::Noted | Lead::AddedTo(_) | Lead::Corrected(_)));
    let half = says(&|lead| matches!(lead, Lead::WordsKept));
    let state = state_of(step, who, &marker);
    // Also words that were left unconfirmed can be edited: they count.
    if noted && state.is_none() {
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
                | Lead::NotWrittenThere
                | Lead::NotWrittenPaused
                | Lead::NotWrittenStopped
                | Lead::NotWrittenWho
                | Lead::NotWrittenConsent
                | Lead::NotWrittenTogether
                | Lead::NotWrittenBefore
                | Lead::Full
                | Lead::PreparationFull
        )
    };
    named_where_it_is(step, who, &marker, &leads)?;
    if says(&not) && state.is_some() {
        return Err(format!(
            "{} was told that {marker} is not written down, but it is",
            who.0
        ));
    }
    Ok(())
}

/// What somebody wrote in this step.
fn written((who, input): (PersonId, &Input)) -> Option<(PersonId, &str)> {
    match input {
        Input::Write(text)
        | Input::WriteAtOnce(text)
        | Input::Reply(_, text)
        | Input::Edit(_, text) => Some((who, text)),
        _ => None,
    }
}

/// Where it is said to be written, it is.
fn named_where_it_is(step: &Step<'_>, who: PersonId, marker: &str, leads: &[&Lead]) -> Kept {
    let named = leads.iter().find_map(|lead| match lead {
        Lead::AddedTo(question) | Lead::Corrected(question) => Some(question),
        _ => None,
    });
    match (named, answer_of(step, who, marker)) {
        (Some(named), Some((question, _))) if named != question => Err(format!(
            "{} was told that {marker} is at {named:?}, but it is at {question:?}",
            who.0
        )),
        _ => Ok(()),
    }
}

fn leads(who: PersonId, (to, say): (PersonId, &Say)) -> Option<&Vec<Lead>> {
    match say {
        Say::Participant(say) if to == who => Some(&say.leads),
        _ => None,
    }
}

/// How far the answer has come in which this text counts now.
fn state_of(step: &Step<'_>, who: PersonId, marker: &str) -> Option<State> {
    answer_of(step, who, marker).map(|(_, answer)| answer.state)
}

/// The answer in which this text counts now.
fn answer_of<'a>(
    step: &'a Step<'_>,
    who: PersonId,
    marker: &str,
) -> Option<(&'a QuestionId, &'a Answer)> {
    let parties = step.house.parties();
    let mine = parties.filter(|(case, party)| step.writes_as(who, &case.head.id, party));
    let mut answers = mine.flat_map(|(_, party)| party.preparation.answers.iter());
    answers.find(|(_, answer)| {
        let pieces = answer.current().map(|version| version.pieces.as_slice());
        pieces
            .unwrap_or_default()
            .iter()
            .any(|piece| piece.text.as_str().contains(marker))
    })
}
