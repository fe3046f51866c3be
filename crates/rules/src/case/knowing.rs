//! What a party knows of their case where it matters: who reads along, what it is about, whether police are involved.

use super::Case;
use crate::consent::Screen;
use crate::role::AgeBand;
use crate::say::{ClosingScene, Lead, Message, ParticipantSay, Place, Say, Scene};
use crate::words::Words;

impl Case {
    /// The same message, with what its reader is to know.
    pub(super) fn knowing(&self, mut message: Message) -> Message {
        if let Say::Participant(say) = &mut message.say {
            if say.names_the_readers() {
                say.readers = self.readers();
            }
            if say.leads.contains(&Lead::Welcome) {
                say.happened = Some(self.head.for_parties.clone()).filter(|line| !line.is_empty());
            }
            say.can_ask_for = self.can_be_asked_for(say);
            let police = self
                .head
                .police
                .is_some_and(|police| police.concerns(say.role));
            say.has_agreed = say.is_where_agreements_stand() && self.has_agreed(say.tag.party);
            say.may_ask_a_lawyer = police && say.opens_the_facts();
        }
        message
    }

    /// Who can be asked to fill in the question together, where somebody of that age can choose it.
    fn can_be_asked_for(&self, say: &ParticipantSay) -> Option<Words> {
        let can_choose = say.age.is_some_and(AgeBand::can_choose_together);
        let is_alone = self
            .party(say.tag.party)
            .is_some_and(|party| party.together.is_none());
        let asks = matches!(say.scene, Scene::Question(_)) && can_choose && is_alone;
        let first = self.present().next().filter(|_| asks);
        first.map(|one| one.name.clone())
    }

    /// The names of those who read what its parties write.
    pub(super) fn readers(&self) -> Vec<Words> {
        let all = self.head.facilitators.iter();
        all.map(|facilitator| facilitator.name.clone()).collect()
    }
}

impl ParticipantSay {
    /// It says who reads what they write.
    fn names_the_readers(&self) -> bool {
        let on_screen = matches!(
            self.scene,
            Scene::Consent(Screen::Readers)
                | Scene::ConsentAnswered(Screen::Readers, _)
                | Scene::Explained(Screen::Readers)
                | Scene::OtherWay
                | Scene::LeftOut
                | Scene::EndedForOtherWay(_)
        );
        on_screen || self.leads.contains(&Lead::Welcome)
    }

    /// From there they find what was agreed again.
    fn is_where_agreements_stand(&self) -> bool {
        matches!(
            self.scene,
            Scene::HandedIn
                | Scene::Ended(_)
                | Scene::EndedForOtherWay(_)
                | Scene::Closing(
                    ClosingScene::Longer(_)
                        | ClosingScene::SaidStay(..)
                        | ClosingScene::AnswersGone(_)
                )
        )
    }

    /// It asks the first question of all.
    fn opens_the_facts(&self) -> bool {
        match &self.scene {
            Scene::Question(prompt) => prompt.place == Place::First,
            _ => false,
        }
    }
}
