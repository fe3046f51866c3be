//! Who did what in a case that several facilitate: the others hear it by name, and whoever presses a button for what a
//! colleague did already is told who that was. Nothing of it is noted in a case with one facilitator.

use serde::{Deserialize, Serialize};

use super::{Case, CaseTap};
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::say::{Act, DoneBy, FacilitatorSay, How, Message, NoticeKind, Say, Saying};

/// So many doings are remembered; of each party and kind the last.
const REMEMBERED: usize = 40;

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
        match tap.leads_to() {
            Done::Nothing => None,
            Done::With(party, acts) => self.done_by_colleague(by, acts, Some(party)),
            Done::InAll(acts) => self.done_by_colleague(by, acts, None),
        }
    }
}

/// What somebody does that a colleague may have done already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// Nothing that takes anything away.
    Nothing,
    /// One of these, with this party.
    With(PartyId, &'static [Act]),
    /// One of these, in the case as a whole.
    InAll(&'static [Act]),
}
