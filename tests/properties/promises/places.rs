//! Everybody always has a next step, and what is counted makes sense.

use std::collections::{BTreeMap, BTreeSet};

use kring_rules::answer::State;
use kring_rules::case::Case;
use kring_rules::ids::{CaseId, PartyId};
use kring_rules::party::Party;
use kring_rules::preparation::Standing;
use kring_rules::say::{FacilitatorSay, Progress, Say, Scene};

use super::Step;
use crate::house::House;
use crate::stage::{Stage, guide};
use crate::world::Kept;

#[derive(Clone, Default)]
pub struct Places {
    revisions: BTreeMap<(CaseId, PartyId), u32>,
}

impl Places {
    pub fn check(&mut self, step: &Step<'_>, stage: &Stage) -> Kept {
        for (case, party) in step.house.parties() {
            let id = (case.head.id.clone(), party.id);
            let revision = party.preparation.revision;
            if self
                .revisions
                .insert(id, revision)
                .is_some_and(|before| before > revision)
            {
                return Err(format!(
                    "party {}: the revision went down to {revision}",
                    party.id
                ));
            }
            if step.before.party(&case.head.id, party.id) != Some(party) {
                if !step.shows_buttons(party.person) {
                    has_a_next_step(case, party, stage)?;
                }
                handed_in_is_settled(party)?;
                walks_once(party)?;
            }
        }
        step.says().try_for_each(|(_, say)| counts(say))?;
        closed_gates_keep_back(step)?;
        the_end_is_the_end(step)
    }
}

fn has_a_next_step(case: &Case, party: &Party, stage: &Stage) -> Kept {
    if party.person.is_none() || party.preparation.standing == Standing::Erased {
        return Ok(());
    }
    let scene = party.scene(&guide());
    let say = party.say(&case.head.id, vec![], scene.clone());
    let sheets = stage.render(&say, party.language);
    if sheets.last().is_some_and(|sheet| !sheet.buttons.is_empty()) {
        return Ok(());
    }
    Err(format!("party {} has no way on from {scene:?}", party.id))
}

fn handed_in_is_settled(party: &Party) -> Kept {
    let preparation = &party.preparation;
    if preparation.handed_in.is_none() {
        return Ok(());
    }
    for asked in guide().walk(party.role, &preparation.answers) {
        let state = preparation
            .answers
            .of(asked.id.as_str())
            .map(|answer| answer.state);
        if !matches!(state, Some(State::Given | State::Skipped)) {
            return Err(format!(
                "party {} has handed in, but {:?} is {state:?}",
                party.id, asked.id
            ));
        }
    }
    if party.closed_gate(&guide()).is_some() {
        return Err(format!(
            "party {} has handed in behind a closed gate",
            party.id
        ));
    }
    Ok(())
}

fn walks_once(party: &Party) -> Kept {
    let guide = guide();
    let walk = guide.walk(party.role, &party.preparation.answers);
    let ids: BTreeSet<_> = walk.iter().map(|asked| &asked.id).collect();
    if ids.len() == walk.len() {
        Ok(())
    } else {
        Err("a question is asked twice".to_owned())
    }
}

fn counts(say: &Say) -> Kept {
    let sane = |number: u8, of: u8| (1..=of).contains(&number);
    let holds = match say {
        Say::Participant(say) => match &say.scene {
            Scene::Question(prompt) | Scene::Answered(prompt, _) => sane(prompt.number, prompt.of),
            Scene::Review(overview) => {
                let fits = |p: &kring_rules::say::PhaseCount| p.given + p.skipped + p.later <= p.of;
                overview.phases.iter().all(fits)
            }
            _ => true,
        },
        Say::Facilitator(say) => {
            let lines = match &**say {
                FacilitatorSay::Case(view) => view.parties.as_slice(),
                FacilitatorSay::Party(view) => std::slice::from_ref(&view.line),
                _ => &[],
            };
            lines.iter().all(|line| match line.progress {
                Progress::Question(_, number, of) => sane(number, of),
                _ => true,
            })
        }
        Say::General(_) | Say::Nothing => true,
    };
    if holds {
        Ok(())
    } else {
        Err(format!("a count makes no sense: {say:?}"))
    }
}

/// Nothing is asked that lies behind a closed gate.
fn closed_gates_keep_back(step: &Step<'_>) -> Kept {
    let guide = guide();
    for (to, say) in step.says() {
        let Say::Participant(say) = say else { continue };
        let Scene::Question(prompt) = &say.scene else {
            continue;
        };
        let Some(party) = step.house.party(&say.tag.case, say.tag.party) else {
            continue;
        };
        let within_reach = party.preparation.within_reach(&guide, party.role);
        if !within_reach.iter().any(|asked| asked.id == prompt.question) {
            return Err(format!(
                "{} is asked {:?}, behind a closed gate",
                to.0, prompt.question
            ));
        }
    }
    Ok(())
}

/// Once a facilitator has ended the preparation, nobody is asked anything more.
fn the_end_is_the_end(step: &Step<'_>) -> Kept {
    for (to, say) in step.says() {
        let Say::Participant(say) = say else { continue };
        let is_ended = |house: &House| {
            let case = house.cases.get(&say.tag.case);
            case.is_some_and(|case| case.head.ended.is_some())
        };
        let ended = is_ended(step.before) && is_ended(step.house);
        if ended && matches!(say.scene, Scene::Question(_) | Scene::Consent(_)) {
            return Err(format!(
                "{} is asked something in a preparation that was ended",
                to.0
            ));
        }
    }
    Ok(())
}
