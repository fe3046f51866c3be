//! A turn with a facilitator beside: in the chat of that facilitator, or in a young person's own, where they ask for it.

use super::Turn;
use crate::answer::Answers;
use crate::ids::QuestionId;
use crate::party::Party;
use crate::preparation::{Position, Standing};
use crate::say::{Lead, NoticeKind, Scene, Toast, WithWhom};
use crate::together::{FilledInTogether, HowMuch, What};
use crate::words::Words;

use super::Tap;

/// In whose chat a turn is taken.
pub(super) enum Chat {
    /// In their own.
    Own,
    /// In that of the facilitator of this name, with whom they sit together. What was answered before is remembered.
    Together(Words, Answers),
}

impl Turn<'_> {
    /// It is taken in the chat of the facilitator with whom they sit together.
    #[must_use]
    pub fn sitting_together(mut self) -> Self {
        let name = self.party.sitting().map(|sitting| sitting.name.clone());
        if let Some(name) = name {
            let before = self.party.preparation.answers.clone();
            self.chat = Chat::Together(name, before);
        }
        self
    }

    /// What was answered here is marked as filled in together.
    pub(super) fn mark_together(&mut self) {
        if let Chat::Together(name, before) = &self.chat {
            let answers = &mut self.party.preparation.answers;
            answers.mark_together(before, name);
        }
        if let (Chat::Together(..), Some(together)) = (&self.chat, &mut self.party.together)
            && let Some(sitting) = &mut together.sitting
        {
            sitting.at = self.now;
        }
    }

    /// Where they are, in this chat.
    pub(super) fn scene_here(&self) -> Scene {
        match &self.chat {
            Chat::Own => self.party.own_scene(self.guide, &self.reader),
            Chat::Together(..) if self.is_awaited() => Scene::AreYouHere(self.party.alias.clone()),
            Chat::Together(..) => self.party.scene(self.guide),
        }
    }

    /// They sit together, and the young person has not said yet that they are there.
    pub(super) fn is_awaited(&self) -> bool {
        let sitting = self.party.sitting();
        matches!(self.chat, Chat::Together(..)) && sitting.is_some_and(|sitting| !sitting.is_here)
    }

    /// Why nothing is written down in this chat.
    pub(super) fn is_written_elsewhere(&self) -> Option<Lead> {
        if self.is_awaited() {
            return Some(Lead::NotWrittenBefore);
        }
        let is_own = matches!(self.chat, Chat::Own);
        (is_own && self.party.together.is_some()).then_some(Lead::NotWrittenTogether)
    }

    /// Before the young person said that they are there, nothing is done but to ask for help or to stop.
    pub(super) fn waits_for_them(&self, tap: &Tap) -> bool {
        let works_anyway = matches!(
            tap,
            Tap::Here | Tap::StandUp | Tap::TalkMenu | Tap::Raise(_) | Tap::FlagSlip(_)
        );
        self.is_awaited() && !works_anyway
    }

    /// The young person says that they are there.
    pub(super) fn is_here(&mut self) {
        if !self.is_awaited() {
            return self.toast(Toast::Stale);
        }
        if let Some(sitting) = self
            .party
            .together
            .as_mut()
            .and_then(|t| t.sitting.as_mut())
        {
            sitting.is_here = true;
        }
        let preparation = &self.party.preparation;
        let is_new = preparation.consents.all().is_empty() && preparation.answers.is_empty();
        let lead = if is_new {
            Lead::Welcome
        } else {
            Lead::WelcomeBack
        };
        let cursor = preparation.cursor.clone();
        self.party.preparation.move_on();
        self.party.preparation.cursor = cursor;
        self.present(vec![lead]);
    }

    /// They stop for now.
    pub(super) fn stands_up(&mut self) {
        match &self.chat {
            Chat::Together(..) => self.party.stands_up(),
            Chat::Own => self.toast(Toast::Stale),
        }
    }

    /// They want to fill in something together: what?
    pub(super) fn asks_together(&mut self) {
        if self.can_ask_together().is_none() {
            return self.toast(Toast::Stale);
        }
        self.scene(vec![], Scene::HowMuchTogether(self.reader.clone()));
    }

    /// This, together: the facilitators are told.
    pub(super) fn wants_together(&mut self, how_much: HowMuch) {
        let Some(question) = self.can_ask_together() else {
            return self.toast(Toast::Stale);
        };
        let what = match how_much {
            HowMuch::Everything => What::Everything,
            HowMuch::Question => What::Question(question),
        };
        self.party.preparation.leave_open_answer();
        self.party.preparation.move_on();
        self.party.together = Some(FilledInTogether {
            what,
            since: self.now,
            sitting: None,
        });
        self.noticed.push(NoticeKind::WantsTogether(how_much));
        self.present(vec![]);
    }

    /// The question that they can ask to fill in together.
    fn can_ask_together(&self) -> Option<QuestionId> {
        let can_choose = self.party.age.can_choose_together() && self.party.together.is_none();
        match (&self.chat, self.position()) {
            (Chat::Own, Position::Question(asked)) if can_choose => Some(asked.id),
            _ => None,
        }
    }

    /// What they read in this chat once everything is erased.
    pub(super) fn erased_here(&self) -> Scene {
        match self.chat {
            Chat::Own => Scene::Erased,
            Chat::Together(..) => Scene::ErasedTogether,
        }
    }

    /// They go on by themselves after all.
    pub(super) fn goes_on_alone(&mut self) {
        let is_own = matches!(self.chat, Chat::Own);
        if !is_own || self.party.together.is_none() {
            return self.toast(Toast::Stale);
        }
        self.party.goes_on_alone();
        self.noticed.push(NoticeKind::GoesOnAlone);
        self.present(vec![]);
    }
}

impl Party {
    /// Where they are, in their own chat.
    pub fn own_scene(&self, guide: &crate::guide::Guide, reader: &Words) -> Scene {
        let under_way = self.preparation.standing == Standing::UnderWay;
        match self.together.as_ref().filter(|_| under_way) {
            Some(together) => Scene::Together(WithWhom {
                name: match &together.sitting {
                    Some(sitting) => sitting.name.clone(),
                    None => reader.clone(),
                },
                how_much: together.what.how_much(),
                is_now: together.sitting.is_some(),
            }),
            None => self.scene(guide),
        }
    }

    /// What was to be filled in together is done, or cannot be done now: they sit together no longer.
    pub fn is_done_together(&self, guide: &crate::guide::Guide) -> bool {
        let Some(together) = self.together.as_ref().filter(|t| t.sitting.is_some()) else {
            return false;
        };
        let p = &self.preparation;
        let handed_in = p.handed_in.is_some_and(|at| at >= together.since);
        if p.standing != Standing::UnderWay || handed_in {
            return true;
        }
        match &together.what {
            What::Everything => false,
            What::Question(question) => {
                self.rests_at.is_none()
                    && p.question_at_hand(guide, self.role).as_ref() != Some(question)
            }
        }
    }
}
