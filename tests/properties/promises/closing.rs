//! Agreements stay longer than the answers only where everybody they concern said so, and then no answer is left. How it
//! went is asked once for each time a case is closed.

use std::collections::BTreeSet;

use kring_rules::case::Case;
use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::moment::Moment;
use kring_rules::say::{ClosingScene, Say, Scene};

use super::Step;
use crate::world::Kept;

/// Whom it was asked how it went, of which closing.
#[derive(Clone, Default)]
pub struct AskedHowItWent(BTreeSet<(CaseId, PartyId, PersonId, Option<Moment>)>);

impl AskedHowItWent {
    pub fn check(&mut self, step: &Step<'_>) -> Kept {
        for (id, case) in &step.house.cases {
            let before = step.before.cases.get(id);
            if answers_are_gone(case) {
                no_answer_is_left(case)?;
                if let Some(before) = before.filter(|before| !answers_are_gone(before)) {
                    everybody_said_so(before)?;
                }
            }
        }
        self.is_asked_once(step)
    }

    fn is_asked_once(&mut self, step: &Step<'_>) -> Kept {
        let new = step.news.iter().filter(|(_, shown)| !shown.edited);
        for (to, shown) in new {
            let Say::Participant(say) = &shown.say else {
                continue;
            };
            let Scene::Closing(ClosingScene::HowItWent(..)) = &say.scene else {
                continue;
            };
            let case = step.house.cases.get(&say.tag.case);
            let closed = case.and_then(|case| case.head.ended);
            let key = (say.tag.case.clone(), say.tag.party, *to, closed);
            if !self.0.insert(key) {
                return Err(format!("{} is asked twice how it went", to.0));
            }
        }
        Ok(())
    }
}

fn answers_are_gone(case: &Case) -> bool {
    let closed = case.head.closed.as_deref();
    closed.is_some_and(|closed| closed.answers_gone.is_some())
}

fn no_answer_is_left(case: &Case) -> Kept {
    for party in &case.parties {
        let preparation = &party.preparation;
        let told = preparation.answers.iter().count();
        if told > 0 || !party.flags.is_empty() || !party.programme.checks.is_empty() {
            return Err(format!("something is left of {}", party.id));
        }
    }
    Ok(())
}

fn everybody_said_so(case: &Case) -> Kept {
    let programme = case.head.programme.iter();
    let items = programme.flat_map(|all| &all.items);
    let standing = items.filter(|item| case.stands(item));
    let stays = case.head.closed.as_deref();
    let stays = stays.and_then(|closed| closed.stays.as_ref());
    for id in standing.flat_map(|item| &item.concerns) {
        let party = case.party(*id);
        let in_chat = party.and_then(|party| party.closing.stays.as_ref());
        let said = in_chat.is_some_and(kring_rules::closing::MayItStay::is_yes);
        let told = stays.is_some_and(|stays| stays.told.contains(id));
        if !said && !told {
            return Err(format!(
                "the agreements stay, and {id} did not say that they may"
            ));
        }
    }
    Ok(())
}
