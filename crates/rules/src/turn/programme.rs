//! A party confirms what is agreed, alone: whether it may be shared at all, and each item that concerns them.

use super::Turn;
use super::following::FollowReply;
use crate::ids::MessageRef;
use crate::programme::{ItemReply, OwnItem};
use crate::say::{NoticeKind, ProgrammeNews, ProgrammeScene, Scene, Toast};
use crate::taps::{nested, taps};

taps! {
    /// What a party's button does about the programme.
    ProgrammeReply {
        /// What they confirm may be shared with those whom it concerns as well.
        Share = "share";
        /// It may not.
        DoNotShare = "not-share";
        /// This version of an item is right for them.
        Yes(item: u8, version: u16) = "yes";
        /// Not like this.
        NotSo(item: u8, version: u16) = "not-so";
        /// Says what became of an item.
        Follow(reply: FollowReply) = "follow";
    }
}

nested!(ProgrammeReply);

impl Turn<'_> {
    pub(super) fn replied_about_the_programme(
        &mut self,
        reply: &ProgrammeReply,
        message: MessageRef,
    ) {
        if self.party.programme.asked.is_empty() {
            return self.toast(Toast::Stale);
        }
        match reply {
            ProgrammeReply::Share => self.shares(message),
            ProgrammeReply::DoNotShare => self.does_not_share(message),
            ProgrammeReply::Yes(number, version) => {
                self.replies_to_item((*number, *version), ItemReply::Yes, message);
            }
            ProgrammeReply::NotSo(number, version) => {
                self.replies_to_item((*number, *version), ItemReply::NotSo, message);
            }
            ProgrammeReply::Follow(reply) => self.said_how_it_is(reply, message),
        }
    }

    /// It may be shared: the items that wait come, each in a message of its own.
    fn shares(&mut self, message: MessageRef) {
        self.party.programme.may_be_shared = Some((true, self.now));
        let waiting: Vec<OwnItem> = self.party.programme.waiting().cloned().collect();
        let mut waiting = waiting.into_iter();
        match waiting.next() {
            Some(first) => {
                let asked = ProgrammeScene::Asked(first);
                self.scene_in_place(message, Scene::Programme(asked));
            }
            None => self.toast(Toast::Done),
        }
        for item in waiting {
            self.scene(vec![], Scene::Programme(ProgrammeScene::Asked(item)));
        }
    }

    fn does_not_share(&mut self, message: MessageRef) {
        self.party.programme.may_be_shared = Some((false, self.now));
        let scene = ProgrammeScene::NotShared(self.reader.clone());
        self.scene_in_place(message, Scene::Programme(scene));
        let news = ProgrammeNews::NotShared;
        self.noticed.push(NoticeKind::Programme(news));
    }

    fn replies_to_item(&mut self, which: (u8, u16), reply: ItemReply, message: MessageRef) {
        let may = self.party.programme.agreed_to_share();
        if reply == ItemReply::Yes && !may {
            return self.toast(Toast::Stale);
        }
        let Some(item) = self.party.programme.replies(which, reply, self.now) else {
            return self.toast(Toast::Stale);
        };
        let (scene, news) = match reply {
            ItemReply::Yes => (ProgrammeScene::Confirmed(item), ProgrammeNews::Confirmed),
            ItemReply::NotSo => (ProgrammeScene::NotSo(item), ProgrammeNews::NotSo),
        };
        self.scene_in_place(message, Scene::Programme(scene));
        self.noticed.push(NoticeKind::Programme(news));
        if reply == ItemReply::NotSo {
            self.opens_the_box();
        }
    }
}
