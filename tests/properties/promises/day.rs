//! What is asked around the day of the conversation is asked once of each, and an invitation reaches only those who come.

use std::collections::BTreeSet;

use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::moment::Moment;
use kring_rules::say::{DayScene, ParticipantSay, Say, Scene};

use super::Step;
use crate::world::Kept;

/// What each was asked so far: of which conversation, as it was told how often, and what.
#[derive(Clone, Default)]
pub struct AskedOnce {
    asked: BTreeSet<(CaseId, PartyId, PersonId, u16, &'static str)>,
}

impl AskedOnce {
    pub fn check(&mut self, step: &Step<'_>) -> Kept {
        let new = step.news.iter().filter(|(_, shown)| !shown.edited);
        for (to, shown) in new {
            let Say::Participant(say) = &shown.say else {
                continue;
            };
            if let Scene::Day(scene) = &say.scene {
                self.is_asked_once(step, *to, say, scene)?;
                only_who_comes_is_invited(step, say, scene)?;
            }
        }
        Ok(())
    }

    fn is_asked_once(
        &mut self,
        step: &Step<'_>,
        to: PersonId,
        say: &ParticipantSay,
        scene: &DayScene,
    ) -> Kept {
        if !matches!(scene, DayScene::StillWants(..) | DayScene::HowWasIt(_)) {
            return Ok(());
        }
        let case = step.house.cases.get(&say.tag.case);
        let day = case.and_then(|case| case.head.day.as_ref());
        let number = day.map_or(0, |day| day.number);
        let key = (
            say.tag.case.clone(),
            say.tag.party,
            to,
            number,
            scene.name(),
        );
        if self.asked.insert(key) {
            return Ok(());
        }
        Err(format!("{} is asked twice: {}", to.0, scene.name()))
    }
}

fn only_who_comes_is_invited(step: &Step<'_>, say: &ParticipantSay, scene: &DayScene) -> Kept {
    let (DayScene::Invited(invite) | DayScene::Moved(invite, ..)) = scene else {
        return Ok(());
    };
    let case = step.house.cases.get(&say.tag.case);
    let told = case.and_then(|case| case.head.day.as_ref()?.told.as_ref());
    let arrives: Option<Moment> = told.and_then(|told| told.arrives(say.tag.party));
    if arrives == Some(invite.arrives) {
        return Ok(());
    }
    Err(format!(
        "party {} is invited and does not come",
        say.tag.party
    ))
}
