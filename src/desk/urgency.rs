//! What goes out first: signals, then what a facilitator decides on or has decided, then screens, then boards.

use super::Letter;
use kring_rules::say::{FacilitatorSay, NoticeKind, ParticipantSay, Say, Scene};

/// How urgent a letter is; the most urgent comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Somebody may be in danger, or wants a person: it overtakes everything else that is owed to its reader.
    Signal,
    /// What a facilitator is to decide on, and what one has decided; messages that are to go from a chat.
    Decision,
    /// What somebody waits for at their screen.
    Screen,
    /// What is kept up to date without being asked for.
    Board,
}

impl Letter {
    /// How urgent it is.
    pub fn urgency(&self) -> Urgency {
        match &self.say {
            Say::Participant(say) => to_participant(say),
            Say::Facilitator(say) => to_facilitator(say),
            Say::General(_) => Urgency::Screen,
            Say::Nothing => Urgency::Decision,
        }
    }

    /// It overtakes everything else that is owed to its reader.
    pub fn is_signal(&self) -> bool {
        self.urgency() == Urgency::Signal
    }

    /// It hands out a link.
    pub(super) fn is_link(&self) -> bool {
        let Say::Facilitator(say) = &self.say else {
            return false;
        };
        matches!(
            **say,
            FacilitatorSay::PartyLink { .. } | FacilitatorSay::FacilitatorLink { .. }
        )
    }

    /// A document goes with it.
    pub fn is_document(&self) -> bool {
        match &self.say {
            Say::Participant(say) => matches!(say.scene, Scene::OwnCopy(_)),
            Say::Facilitator(say) => matches!(**say, FacilitatorSay::OwnCopy(_)),
            Say::General(_) | Say::Nothing => false,
        }
    }
}

fn to_participant(say: &ParticipantSay) -> Urgency {
    match say.scene {
        // With it come the help lines.
        Scene::Raised(_) => Urgency::Signal,
        Scene::NotForYou | Scene::Ended(_) | Scene::CaseErased => Urgency::Decision,
        Scene::Nothing
        | Scene::Consent(_)
        | Scene::ConsentAnswered(..)
        | Scene::ConsentWaits(_)
        | Scene::Question(_)
        | Scene::Answered(..)
        | Scene::Closed(_)
        | Scene::Review(_)
        | Scene::Phase(..)
        | Scene::Answer(_)
        | Scene::HandedIn
        | Scene::Paused
        | Scene::StopMenu
        | Scene::Stopped
        | Scene::EraseConfirm
        | Scene::Erased
        | Scene::TalkMenu
        | Scene::OwnCopy(_) => Urgency::Screen,
    }
}

fn to_facilitator(say: &FacilitatorSay) -> Urgency {
    match say {
        FacilitatorSay::Notice(notice) => match notice.kind {
            NoticeKind::Flag(..) => Urgency::Signal,
            _ => Urgency::Decision,
        },
        FacilitatorSay::Board(_) | FacilitatorSay::Case(_) | FacilitatorSay::Party(_) => {
            Urgency::Board
        }
        FacilitatorSay::PartyLink { .. }
        | FacilitatorSay::Answers(..)
        | FacilitatorSay::Summary(_)
        | FacilitatorSay::OwnCopy(_) => Urgency::Screen,
        _ => Urgency::Decision,
    }
}
