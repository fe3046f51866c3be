//! Who did what in a case that several facilitate: the others hear it by name, and whoever presses a button for what a
//! colleague did already is told who that was. Nothing of it is noted in a case with one facilitator.

use serde::{Deserialize, Serialize};

use super::{Case, CaseTap, CloseTap};
use crate::coded::coded;
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::say::{DoneBy, FacilitatorSay, How, Message, NoticeKind, Say, Saying};

/// So many doings are remembered; of each party and kind the last.
const REMEMBERED: usize = 40;

coded! {
    /// What a facilitator did that another need not do again.
    Act {
        /// Cleared a point.
        Cleared = "cleared",
        /// Opened a point again that was cleared.
        Uncleared = "uncleared",
        /// Confirmed that everyone is ready.
        Confirmed = "confirmed",
        /// Gave a link.
        GaveLink = "gave-link",
        /// Withdrew a link.
        Revoked = "revoked",
        /// Said that the right person took the link.
        RightPerson = "right-person",
        /// Undid that the wrong person took the link.
        WrongPerson = "wrong-person",
        /// Added somebody.
        Added = "added",
        /// Left somebody out.
        LeftOut = "left-out",
        /// Took somebody's preparation up again.
        TookUp = "took-up",
        /// Corrected who somebody is.
        Corrected = "corrected",
        /// Opened a part of a preparation again.
        Reopened = "reopened",
        /// Had a question put once more.
        AskedAgain = "asked-again",
        /// Took another way.
        OtherWay = "other-way",
        /// Wrote to somebody.
        Wrote = "wrote",
        /// Proposed to call somebody.
        Calls = "calls",
        /// Closed the case.
        Closed = "closed",
        /// Keeps the closed case longer.
        KeptLonger = "kept-longer",
        /// Opened the case again.
        OpenedAgain = "opened-again",
        /// Let a colleague in.
        Admitted = "admitted",
        /// Did not let somebody in.
        Refused = "refused",
    }
}

/// Something a facilitator did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doing {
    /// What.
    pub act: Act,
    /// With which party.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyId>,
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Moment,
}

impl Case {
    /// A facilitator did something that the others need not do again.
    pub(super) fn did(&mut self, by: PersonId, act: Act, party: Option<PartyId>, at: Moment) {
        if self.head.facilitators.len() < 2 {
            return;
        }
        let doings = &mut self.head.doings;
        doings.retain(|doing| (doing.act, doing.party) != (act, party));
        doings.push(Doing { act, party, by, at });
        let long_ago = doings.len().saturating_sub(REMEMBERED);
        doings.drain(..long_ago);
    }

    /// The same, and the others hear it.
    pub(super) fn did_and_tells(
        &mut self,
        by: PersonId,
        act: Act,
        party: Option<PartyId>,
        now: Moment,
    ) -> Vec<Message> {
        self.did(by, act, party, now);
        self.to_others(by, NoticeKind::Did(act), party, now)
    }

    /// A notice to the other facilitators of what one of them did.
    pub(super) fn to_others(
        &self,
        by: PersonId,
        kind: NoticeKind,
        party: Option<PartyId>,
        now: Moment,
    ) -> Vec<Message> {
        let name = self.facilitator_name(by);
        let mut others = self.notice(kind, party, now);
        others.retain(|message| message.to != by);
        for message in &mut others {
            if let Say::Facilitator(say) = &mut message.say
                && let FacilitatorSay::Notice(notice) = &mut **say
            {
                notice.by = Some(name.clone());
            }
        }
        others
    }

    /// It does not go now: a colleague did it, where that is why.
    pub(super) fn not_now(&self, by: PersonId, acts: &[Act], party: Option<PartyId>) -> Message {
        let done = self.done_by_colleague(by, acts, party);
        done.unwrap_or_else(|| Message::saying(by, Saying::NotNow))
    }

    /// What a colleague did last of this, if nobody else did since.
    pub(super) fn done_by_colleague(
        &self,
        by: PersonId,
        acts: &[Act],
        party: Option<PartyId>,
    ) -> Option<Message> {
        let mut newest_first = self.head.doings.iter().rev();
        let last = newest_first.find(|one| acts.contains(&one.act) && one.party == party)?;
        if last.by == by || !self.is_facilitated_by(last.by) {
            return None;
        }
        let alias = party.and_then(|id| Some((id, self.party(id)?.alias.clone())));
        let say = FacilitatorSay::DoneBy(DoneBy {
            case: self.head.id.clone(),
            label: self.head.label.clone(),
            party: alias,
            by: self.facilitator_name(last.by),
            act: last.act,
            at: last.at,
        });
        Some(Message::to_facilitator(by, say, How::New))
    }

    /// The same, for a button.
    pub(super) fn tap_done_by_colleague(&self, by: PersonId, tap: &CaseTap) -> Option<Message> {
        let (acts, party) = leads_to(tap)?;
        self.done_by_colleague(by, acts, party)
    }
}

/// What pressing this leads to, at once or in the end; nothing where a colleague's doing takes nothing away.
fn leads_to(tap: &CaseTap) -> Option<(&'static [Act], Option<PartyId>)> {
    let (acts, party): (&[Act], _) = match tap {
        CaseTap::NewLink(id) | CaseTap::Revoke(id) => (&[Act::GaveLink, Act::Revoked], Some(*id)),
        CaseTap::RightPerson(id) | CaseTap::WrongPerson(id) | CaseTap::UndoWrongPerson(id) => {
            (&[Act::RightPerson, Act::WrongPerson], Some(*id))
        }
        CaseTap::Clear(id, _) | CaseTap::Adult(id, _) | CaseTap::ClearNow(id) => {
            (&[Act::Cleared], Some(*id))
        }
        CaseTap::UndoClear(id, _) => (&[Act::Uncleared], Some(*id)),
        CaseTap::Reopen(id, _) => (&[Act::Reopened], Some(*id)),
        CaseTap::Decide(id, ..)
        | CaseTap::ReopenGate(id, _)
        | CaseTap::AskReason(id, _)
        | CaseTap::OtherWay(id, ..) => (&[Act::AskedAgain, Act::OtherWay], Some(*id)),
        CaseTap::LeaveOut(id) | CaseTap::TakeUpAgain(id) => {
            (&[Act::LeftOut, Act::TookUp], Some(*id))
        }
        CaseTap::SetRole(id, _)
        | CaseTap::RoleNow(id, _)
        | CaseTap::SetAge(id, _)
        | CaseTap::SetGuide(id, _)
        | CaseTap::SetLanguage(id, _)
        | CaseTap::SetSupports(id, _) => (&[Act::Corrected], Some(*id)),
        CaseTap::Confirm => (&[Act::Confirmed], None),
        CaseTap::AskEnd | CaseTap::End | CaseTap::OpenAgain => {
            (&[Act::Closed, Act::OpenedAgain], None)
        }
        CaseTap::Close(CloseTap::For(_)) => (&[Act::Closed, Act::OpenedAgain], None),
        CaseTap::Close(CloseTap::AskLonger | CloseTap::Longer(_)) => (&[Act::KeptLonger], None),
        CaseTap::Admit(_) | CaseTap::Refuse(_) => (&[Act::Admitted, Act::Refused], None),
        CaseTap::Show
        | CaseTap::Party(_)
        | CaseTap::Answers(_)
        | CaseTap::Hear(..)
        | CaseTap::Links
        | CaseTap::Points
        | CaseTap::PointsAt(_)
        | CaseTap::Phases(_)
        | CaseTap::AddParty
        | CaseTap::Correct(_)
        | CaseTap::CorrectWhat(..)
        | CaseTap::Talk(_)
        | CaseTap::Agreed(_)
        | CaseTap::Tell(..)
        | CaseTap::TellDone(_)
        | CaseTap::TellSkip(_)
        | CaseTap::TellBack(_)
        | CaseTap::TalkWhole(_)
        | CaseTap::AskForget(_)
        | CaseTap::Forget(_)
        | CaseTap::AskOwnWish(_)
        | CaseTap::WantsIt(_)
        | CaseTap::SitTogether(_)
        | CaseTap::FollowUp(..)
        | CaseTap::Seen(..)
        | CaseTap::ReadLeft(_)
        | CaseTap::WriteTo(_)
        | CaseTap::CallOn(_)
        | CaseTap::CallOnDay(..)
        | CaseTap::CallAt(..)
        | CaseTap::Summary
        | CaseTap::Brief
        | CaseTap::Everything
        | CaseTap::Ending
        | CaseTap::AskErase
        | CaseTap::Erase
        | CaseTap::Invite
        | CaseTap::AskRemove(_)
        | CaseTap::Remove(_)
        | CaseTap::AskWhoTakesOver
        | CaseTap::OfferTo(_)
        | CaseTap::TakeOver
        | CaseTap::LetOfferGo
        | CaseTap::Day(_)
        | CaseTap::Programme(_)
        | CaseTap::Close(
            CloseTap::GoesOn
            | CloseTap::AskStays
            | CloseTap::Stays(_)
            | CloseTap::Replies
            | CloseTap::SaidYes(_),
        ) => return None,
    };
    Some((acts, party))
}
