//! A party says what became of an item, alone: whether it was done, and whether it is all right for them so. Nobody but
//! their facilitators reads it.

use super::Turn;
use crate::day::around::YesNo;
use crate::ids::MessageRef;
use crate::moment::Moment;
use crate::programme::{Check, Happened, OwnItem};
use crate::say::{FollowScene, ProgrammeScene, Scene, Toast};
use crate::taps::{nested, taps};

taps! {
    /// What a party's button does about what became of an item.
    FollowReply {
        /// Whether it was done.
        How(item: u8, at: Moment, how: Happened) = "how";
        /// Whether it is all right for them so.
        Fine(item: u8, at: Moment, fine: YesNo) = "fine";
        /// They want to say something else than they said.
        Anew(item: u8, at: Moment) = "anew";
    }
}

nested!(FollowReply);

impl Turn<'_> {
    pub(super) fn said_how_it_is(&mut self, reply: &FollowReply, message: MessageRef) {
        let (FollowReply::How(item, at, _)
        | FollowReply::Fine(item, at, _)
        | FollowReply::Anew(item, at)) = reply;
        let (item, at) = (*item, *at);
        let Some((check, own)) = self.asked_of(item, at) else {
            return self.toast(Toast::Stale);
        };
        match reply {
            FollowReply::How(_, _, how) => {
                self.notes_check(&check, |check, now| check.how = Some((*how, now)));
                self.follow_in_place(message, FollowScene::IsItFine(own, at, *how));
            }
            FollowReply::Fine(_, _, fine) => self.said_whether_it_is_fine(&check, *fine, message),
            FollowReply::Anew(..) => self.asks_how_it_is(own, at, message),
        }
    }

    /// What they were asked then, and the item as they confirmed it.
    fn asked_of(&self, item: u8, at: Moment) -> Option<(Check, OwnItem)> {
        let programme = &self.party.programme;
        let check = *programme.check(item, at)?;
        let own = programme.own_item(item, check.version)?.clone();
        Some((check, own))
    }

    fn notes_check(&mut self, of: &Check, note: impl FnOnce(&mut Check, Moment)) {
        let now = self.now;
        if let Some(check) = self.party.programme.check_mut(of.item, of.at) {
            note(check, now);
        }
    }

    fn said_whether_it_is_fine(&mut self, check: &Check, fine: YesNo, message: MessageRef) {
        let own = self.party.programme.own_item(check.item, check.version);
        let Some(own) = own.cloned() else {
            return self.toast(Toast::Stale);
        };
        let Some((how, _)) = check.how else {
            return self.asks_how_it_is(own, check.at, message);
        };
        self.notes_check(check, |check, now| check.fine = Some((fine, now)));
        let reader = self.reader.clone();
        self.follow_in_place(message, FollowScene::Said(own, check.at, reader, how, fine));
        if check.fine.is_none() {
            self.asks_the_next(check);
        }
    }

    fn asks_how_it_is(&mut self, own: OwnItem, at: Moment, message: MessageRef) {
        let reader = self.reader.clone();
        self.follow_in_place(message, FollowScene::HowIsIt(own, at, reader));
    }

    /// What was asked on the same day comes one after the other.
    fn asks_the_next(&mut self, after: &Check) {
        let programme = &self.party.programme;
        let next = after.asked.and_then(|asked| programme.open_beside(asked));
        let Some(next) = next else {
            return;
        };
        let Some(own) = programme.own_item(next.item, next.version).cloned() else {
            return;
        };
        let asked = FollowScene::HowIsIt(own, next.at, self.reader.clone());
        self.scene(vec![], Scene::Programme(ProgrammeScene::Follow(asked)));
    }

    fn follow_in_place(&mut self, message: MessageRef, scene: FollowScene) {
        self.scene_in_place(message, Scene::Programme(ProgrammeScene::Follow(scene)));
    }
}
