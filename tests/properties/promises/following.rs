//! What became of an item is asked once at each date of each whom it concerns, and reminded of once; what a facilitator
//! passes on of it is passed on once.

use std::collections::{BTreeMap, BTreeSet};

use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::moment::Moment;
use kring_rules::programme::Happened;
use kring_rules::say::{FollowScene, ProgrammeScene, Say, Scene};

use super::Step;
use crate::world::Kept;

type Asked = (CaseId, PartyId, PersonId, u8, Moment, &'static str);

/// What each was asked so far, and told last.
#[derive(Clone, Default)]
pub struct FollowedOnce {
    asked: BTreeSet<Asked>,
    told: BTreeMap<(CaseId, PartyId, PersonId, u8, u16), Happened>,
}

impl FollowedOnce {
    pub fn check(&mut self, step: &Step<'_>) -> Kept {
        let new = step.news.iter().filter(|(_, shown)| !shown.edited);
        for (to, shown) in new {
            let Say::Participant(say) = &shown.say else {
                continue;
            };
            let Scene::Programme(ProgrammeScene::Follow(scene)) = &say.scene else {
                continue;
            };
            let who = (say.tag.case.clone(), say.tag.party, *to);
            self.is_once(who, scene)?;
        }
        Ok(())
    }

    fn is_once(&mut self, who: (CaseId, PartyId, PersonId), scene: &FollowScene) -> Kept {
        let (case, party, to) = who;
        match scene {
            FollowScene::HowIsIt(item, at, _) | FollowScene::HowIsItAgain(item, at, _) => {
                let key = (case, party, to, item.number, *at, scene.name());
                if self.asked.insert(key) {
                    return Ok(());
                }
                Err(format!("{} is asked twice: {}", to.0, scene.name()))
            }
            FollowScene::Outcome(item, _, how) => {
                let key = (case, party, to, item.number, item.version);
                if self.told.insert(key, *how) == Some(*how) {
                    return Err(format!("{} is told twice of item {}", to.0, item.number));
                }
                Ok(())
            }
            FollowScene::IsItFine(..) | FollowScene::Said(..) => Ok(()),
        }
    }
}
