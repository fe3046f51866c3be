//! Once a case is closed: a party says in four taps how it went, and whether what was agreed may stay. What they tap about
//! how it went is counted with what others tap, and read by nobody.

use super::Turn;
use crate::closing::{Asked, Rated, Survey};
use crate::day::around::YesNo;
use crate::ids::MessageRef;
use crate::moment::Moment;
use crate::number::count;
use crate::say::{ClosingScene, Scene, Toast};
use crate::taps::{nested, taps};

taps! {
    /// What a party's button does once their case is closed.
    ClosingReply {
        /// How it was.
        Rates(asked: Asked, how: Rated) = "rates";
        /// They would rather not say.
        RatherNot = "rather-not";
        /// Whether what was agreed may stay.
        Stays(until: Moment, reply: YesNo) = "stays";
        /// Gives them what was agreed.
        Agreed = "agreed";
    }
}

nested!(ClosingReply);

impl Turn<'_> {
    pub(super) fn replied_at_the_end(&mut self, reply: &ClosingReply, message: MessageRef) {
        match reply {
            ClosingReply::Rates(asked, how) => self.rates(*asked, *how, message),
            ClosingReply::RatherNot => self.would_rather_not(message),
            ClosingReply::Stays(until, reply) => self.says_it_stays(*until, *reply, message),
            // The case gives it: only it knows what stands.
            ClosingReply::Agreed => {}
        }
    }

    fn rates(&mut self, asked: Asked, how: Rated, message: MessageRef) {
        let survey = self.party.closing.survey.as_mut();
        if !survey.is_some_and(|survey| survey.rates(asked, how)) {
            return self.toast(Toast::Stale);
        }
        let survey = self.party.closing.survey.clone().unwrap_or_default();
        let scene = survey.scene().unwrap_or(ClosingScene::Counted);
        self.scene_in_place(message, Scene::Closing(scene));
    }

    fn would_rather_not(&mut self, message: MessageRef) {
        let survey = self.party.closing.survey.as_mut();
        let Some(survey) = survey.filter(|survey| !survey.is_over) else {
            return self.toast(Toast::Stale);
        };
        *survey = Survey {
            said: vec![],
            is_over: true,
        };
        self.scene_in_place(message, Scene::Closing(ClosingScene::NotCounted));
    }

    /// They may say something else as long as nothing came of it.
    fn says_it_stays(&mut self, until: Moment, reply: YesNo, message: MessageRef) {
        let now = self.now;
        let asked = self.party.closing.stays.as_mut();
        let Some(asked) = asked.filter(|asked| asked.until == until) else {
            return self.toast(Toast::Stale);
        };
        asked.says = Some((reply, now));
        self.scene_in_place(
            message,
            Scene::Closing(ClosingScene::SaidStay(until, reply)),
        );
    }
}

impl Survey {
    /// What is asked next, as its reader sees it.
    pub(crate) fn scene(&self) -> Option<ClosingScene> {
        let number = count(self.said.len()).saturating_add(1);
        self.next()
            .map(|asked| ClosingScene::HowItWent(asked, number))
    }
}
