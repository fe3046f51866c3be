//! A party says which dates suit, whether they still want to two days before, and how it was. Nobody but their
//! facilitators sees it.

use super::Turn;
use crate::day::around::{Check, HowItWas, YesNo};
use crate::flag::FlagKind;
use crate::ids::MessageRef;
use crate::moment::Moment;
use crate::say::{DayNews, DayScene, Lead, NoticeKind, Scene, Toast};
use crate::taps::{nested, taps};

taps! {
    /// What a party's button does about the day.
    DayReply {
        /// This date suits, or does not after all.
        Suits(at: Moment) = "suits";
        /// Those that were chosen suit.
        Done = "done";
        /// None of them suits.
        None = "none";
        /// Whether they still want to.
        Wants(reply: YesNo) = "wants";
        /// Whether they feel safe enough.
        Safe(reply: YesNo) = "safe";
        /// They want to say something else than they said.
        Anew = "anew";
        /// How it was.
        How(how: HowItWas) = "how";
    }
}

nested!(DayReply);

impl Turn<'_> {
    pub(super) fn replied_about_the_day(&mut self, reply: &DayReply, message: MessageRef) {
        match reply {
            DayReply::Suits(_) | DayReply::Done | DayReply::None => {
                self.replied_which_suit(reply, message);
            }
            DayReply::Wants(reply) => self.said_whether_they_want(*reply, message),
            DayReply::Safe(reply) => self.said_whether_it_is_safe(*reply, message),
            DayReply::Anew => self.says_anew(message),
            DayReply::How(how) => self.said_how_it_was(*how, message),
        }
    }

    fn replied_which_suit(&mut self, reply: &DayReply, message: MessageRef) {
        if self.party.day.asked.is_empty() {
            return self.toast(Toast::Stale);
        }
        match reply {
            DayReply::Suits(at) => {
                if self.party.day.replied.is_some() || !self.party.day.toggles(*at) {
                    return self.toast(Toast::Stale);
                }
                let asked = DayScene::Asked(self.reader.clone(), self.party.day.shown());
                self.scene_in_place(message, Scene::Day(asked));
            }
            DayReply::Done => {
                if self.party.day.suits.is_empty() {
                    return self.toast(Toast::ChooseFirst);
                }
                self.said_which_suit(message);
            }
            DayReply::None
            | DayReply::Wants(_)
            | DayReply::Safe(_)
            | DayReply::Anew
            | DayReply::How(_) => {
                self.party.day.suits.clear();
                self.said_which_suit(message);
            }
        }
    }

    fn said_which_suit(&mut self, message: MessageRef) {
        if self.party.day.replied.is_some() {
            return self.toast(Toast::Stale);
        }
        self.party.day.replied = Some(self.now);
        let replied = DayScene::Replied(self.reader.clone(), self.party.day.suits.clone());
        self.scene_in_place(message, Scene::Day(replied));
        self.noticed.push(NoticeKind::Day(DayNews::Replied));
    }
}

impl Turn<'_> {
    /// Two days before: do they still want to? Whatever they say, it is asked whether they feel safe.
    pub(super) fn said_whether_they_want(&mut self, reply: YesNo, message: MessageRef) {
        let now = self.now;
        let Some(check) = self.check() else {
            return self.toast(Toast::Stale);
        };
        check.wants = Some((reply, now));
        self.scene_in_place(message, Scene::Day(DayScene::SafeEnough));
    }

    /// And do they feel safe enough?
    pub(super) fn said_whether_it_is_safe(&mut self, reply: YesNo, message: MessageRef) {
        let now = self.now;
        let Some(check) = self.check() else {
            return self.toast(Toast::Stale);
        };
        check.safe = Some((reply, now));
        let check = *check;
        if check.wants.is_none() {
            return self.asks_anew(check.of, message);
        }
        self.ended_the_check(&check, message);
    }

    /// They want to say something else. What they said stands until they do.
    pub(super) fn says_anew(&mut self, message: MessageRef) {
        match self.check().map(|check| check.of) {
            Some(of) => self.asks_anew(of, message),
            None => self.toast(Toast::Stale),
        }
    }

    fn asks_anew(&mut self, of: Moment, message: MessageRef) {
        let asked = DayScene::StillWants(self.reader.clone(), of);
        self.scene_in_place(message, Scene::Day(asked));
    }

    /// What they are asked before a conversation that is to come.
    fn check(&mut self) -> Option<&mut Check> {
        let now = self.now;
        let check = self.party.day.check.as_mut();
        check.filter(|check| check.asked.is_some() && now < check.of)
    }

    fn ended_the_check(&mut self, check: &Check, message: MessageRef) {
        let is_well = check.is_well();
        let done = if is_well {
            DayScene::AllIsWell(check.of)
        } else {
            DayScene::NotAllIsWell(self.reader.clone())
        };
        self.scene_in_place(message, Scene::Day(done));
        let news = match (check.wants, check.safe) {
            (Some((YesNo::No, _)), _) => Some(DayNews::NotWilling),
            (_, Some((YesNo::No, _))) => Some(DayNews::NotSafe),
            _ if check.silent.is_some() => Some(DayNews::SaidAfterAll),
            _ => None,
        };
        self.noticed.extend(news.map(NoticeKind::Day));
        if is_well {
            self.ask_old_consent_anew();
        }
    }

    /// What was agreed to long ago is asked once more before people meet.
    fn ask_old_consent_anew(&mut self) {
        let preparation = &mut self.party.preparation;
        let pending = preparation
            .consents
            .pending(self.guide.consent_text)
            .is_some();
        if preparation.consents.are_old(self.now) {
            preparation.consents.withdraw(self.now);
            preparation.move_on();
        } else if !pending {
            return;
        }
        self.consent_again = Some(Lead::ConsentAgain);
        self.present(vec![]);
    }

    /// In the evening after: how was it?
    pub(super) fn said_how_it_was(&mut self, how: HowItWas, message: MessageRef) {
        let now = self.now;
        let Some(after) = self.party.day.after.as_mut() else {
            return self.toast(Toast::Stale);
        };
        after.how = Some((how, now));
        let said = DayScene::SaidHow(self.reader.clone(), how);
        self.scene_in_place(message, Scene::Day(said));
        match how {
            HowItWas::Talk => {
                self.raise(FlagKind::Talk);
                self.scene(vec![], Scene::Raised(FlagKind::Talk));
            }
            HowItWas::Good | HowItWas::Fair | HowItWas::Hard => {
                self.noticed.push(NoticeKind::Day(DayNews::SaidHowItWas));
            }
        }
    }
}
