//! An item of the programme stands only while everybody whom it concerns has said yes to it as it is; only what stands is
//! sent, and nothing stays of what was agreed with somebody who had everything erased.

use std::collections::BTreeSet;

use kring_rules::case::Case;
use kring_rules::ids::{CaseId, PartyId};
use kring_rules::party::Party;
use kring_rules::preparation::Standing;
use kring_rules::press::{Press, Tap};
use kring_rules::programme::Item;
use kring_rules::say::{ParticipantSay, ProgrammeScene, Say, Scene};
use kring_rules::turn::ProgrammeReply;

use super::Step;
use crate::world::{Input, Kept};

/// Every yes that somebody tapped themselves, to which version of which item.
#[derive(Clone, Default)]
pub struct Confirmed {
    yes: BTreeSet<(CaseId, PartyId, u8, u16)>,
}

impl Confirmed {
    pub fn check(&mut self, step: &Step<'_>) -> Kept {
        self.learn(step);
        for case in step.house.cases.values() {
            let items = case.head.programme.iter().flat_map(|all| &all.items);
            for item in items {
                if case.stands(item) {
                    self.all_said_yes(case, item)?;
                }
                nothing_is_left_of_the_erased(case, item)?;
            }
        }
        let said = step.news.iter();
        for (_, shown) in said {
            if let Say::Participant(say) = &shown.say {
                only_what_stands_is_sent(step, say)?;
            }
        }
        Ok(())
    }

    fn learn(&mut self, step: &Step<'_>) {
        let Some((who, Input::Press(_, data))) = step.did else {
            return;
        };
        let Some(Press::Preparation {
            case, party, tap, ..
        }) = Press::decode(data)
        else {
            return;
        };
        let theirs = step.before.party(&case, party);
        let theirs = theirs.is_some_and(|party| party.person == Some(who));
        if let (true, Tap::Programme(ProgrammeReply::Yes(number, version))) = (theirs, tap) {
            self.yes.insert((case, party, number, version));
        }
    }

    fn all_said_yes(&self, case: &Case, item: &Item) -> Kept {
        for id in &item.concerns {
            let key = (case.head.id.clone(), *id, item.number, item.version);
            let has_a_chat = case.party(*id).is_some_and(|party| party.person.is_some());
            if has_a_chat && !self.yes.contains(&key) {
                return Err(format!("item {} stands without party {id}", item.number));
            }
        }
        Ok(())
    }
}

fn nothing_is_left_of_the_erased(case: &Case, item: &Item) -> Kept {
    let erased = |id: &PartyId| {
        let party = case.party(*id);
        party.is_some_and(|party| party.preparation.standing == Standing::Erased)
    };
    if !item.concerns.iter().any(erased) {
        return Ok(());
    }
    let with_anybody = |party: &Party| {
        let mut asked = party.programme.asked.iter();
        asked.any(|asked| asked.item.number == item.number)
    };
    let is_held = case.parties.iter().any(|party| with_anybody(party));
    if item.text.is_empty() && item.forgotten && !case.stands(item) && !is_held {
        return Ok(());
    }
    Err(format!("item {} outlives whom it concerned", item.number))
}

fn only_what_stands_is_sent(step: &Step<'_>, say: &ParticipantSay) -> Kept {
    let Scene::Programme(ProgrammeScene::Whole(items)) = &say.scene else {
        return Ok(());
    };
    let Some(case) = step.house.cases.get(&say.tag.case) else {
        return Ok(());
    };
    for sent in items {
        let programme = case.head.programme.as_ref();
        let item = programme.and_then(|all| all.item(sent.number));
        let theirs = item.filter(|item| item.concerns.contains(&say.tag.party));
        if theirs.is_none_or(|item| !case.stands(item) || item.text != sent.text) {
            return Err(format!("item {} is sent and does not stand", sent.number));
        }
    }
    Ok(())
}
