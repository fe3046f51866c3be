//! Telling the facilitators, and what happens by itself.

use std::sync::Arc;

use super::Case;
use crate::guide::Guides;
use crate::ids::PartyId;
use crate::moment::Moment;
use crate::party::{InvitationState, Party};
use crate::say::{FacilitatorSay, How, Message, Notice, NoticeKind, Say};
use crate::stamp::Stamp;
use crate::turn::Turn;

impl Case {
    /// Tells what happened to all facilitators: kind, case, party and time, never the words.
    pub(super) fn notice(
        &self,
        kind: NoticeKind,
        party: Option<PartyId>,
        at: Moment,
    ) -> Vec<Message> {
        let stamp = party.map(|id| self.notice_stamp(&kind, id));
        self.notice_as_seen(kind, party, at, stamp.unwrap_or_default())
    }

    /// The state that the buttons under a notice about this party are for.
    fn notice_stamp(&self, kind: &NoticeKind, party: PartyId) -> Stamp {
        match kind {
            NoticeKind::Joined | NoticeKind::NotThem | NoticeKind::LinkExpired => {
                self.link_stamp(party)
            }
            NoticeKind::Flag(number, ..) => self.flag_stamp(party, *number),
            NoticeKind::WantsTogether(_) => self.together_stamp(party),
            NoticeKind::Gate(gate) | NoticeKind::GateChanged(gate) => {
                self.gate_stamp(party, &gate.question)
            }
            NoticeKind::HandedIn
            | NoticeKind::Changed
            | NoticeKind::LabelChanged
            | NoticeKind::TookBack
            | NoticeKind::GateSlip
            | NoticeKind::FlagSlip(_)
            | NoticeKind::FlagSeen(..)
            | NoticeKind::LeftWords
            | NoticeKind::Paused
            | NoticeKind::Resumed
            | NoticeKind::Withdrew
            | NoticeKind::Erased
            | NoticeKind::NoConsent
            | NoticeKind::ConsentBack
            | NoticeKind::Unreachable
            | NoticeKind::Reachable
            | NoticeKind::FollowUp
            | NoticeKind::EveryoneReady
            | NoticeKind::OneSideReady
            | NoticeKind::NoLongerReady
            | NoticeKind::ColleagueJoined
            | NoticeKind::ColleagueLeft
            | NoticeKind::PartyAdded
            | NoticeKind::PartyLeftOut
            | NoticeKind::PartyCorrected
            | NoticeKind::Confirmed
            | NoticeKind::Did(_)
            | NoticeKind::OtherLink(_)
            | NoticeKind::OpenedAgain
            | NoticeKind::GoesOnAlone
            | NoticeKind::Ended(_)
            | NoticeKind::ErasedSoon(_)
            | NoticeKind::Day(_)
            | NoticeKind::Programme(_)
            | NoticeKind::Closing(_) => Stamp::default(),
        }
    }

    /// Something that happened, with buttons for this state.
    pub(super) fn notice_as_seen(
        &self,
        kind: NoticeKind,
        party: Option<PartyId>,
        at: Moment,
        stamp: Stamp,
    ) -> Vec<Message> {
        let about = party.and_then(|id| self.party(id));
        let party = about.map(|party| (party.id, party.alias.clone()));
        let (case, label) = (self.head.id.clone(), self.head.label.clone());
        let say = FacilitatorSay::Notice(Notice {
            kind,
            case,
            label,
            party,
            role: about.map(|party| party.role),
            at,
            stamp,
            opened_by: None,
            seen: None,
            each: vec![],
            by: None,
        });
        self.to_facilitators(&say)
    }

    /// The same, to all of them.
    pub(super) fn notice_to_all(
        &self,
        kind: NoticeKind,
        party: Option<PartyId>,
        at: Moment,
    ) -> Vec<Message> {
        self.notice_as_seen(kind, party, at, Stamp::default())
    }

    pub(super) fn to_facilitators(&self, say: &FacilitatorSay) -> Vec<Message> {
        let to_one = |person| Message {
            to: person,
            say: Say::Facilitator(Box::new(say.clone())),
            how: How::New,
        };
        self.present()
            .map(|facilitator| to_one(facilitator.person))
            .collect()
    }

    /// Time has come this far: tells what is due.
    pub fn tick(&mut self, guides: &Guides, now: Moment) -> Vec<Message> {
        let mut due = Vec::new();
        for party in self
            .parties
            .iter_mut()
            .filter(|_| self.head.ended.is_none())
        {
            let id = party.id;
            let party = Arc::make_mut(party);
            due.extend(party.tick(now).into_iter().map(|(kind, at)| (kind, id, at)));
        }
        let mut messages: Vec<Message> = due
            .into_iter()
            .flat_map(|(kind, id, at)| self.notice(kind, Some(id), at))
            .collect();
        messages.extend(self.next_questions(guides, now));
        messages.extend(self.day_passes(guides, now));
        messages.extend(self.follow_passes(now));
        messages.extend(self.reminders(guides, now));
        if self.digest_due().is_some_and(|due| now >= due) {
            messages.extend(self.digest(now));
        }
        messages.extend(self.warn_of_erasure(now));
        messages.extend(self.asks_about_stillness(now));
        messages.extend(self.settle(guides, now));
        messages
    }

    /// Whoever wrote an answer and has been silent since goes on to the next question.
    fn next_questions(&mut self, guides: &Guides, now: Moment) -> Vec<Message> {
        if self.head.ended.is_some() {
            return vec![];
        }
        let is_due = |party: &Party| party.quiet_due().is_some_and(|moment| now >= moment);
        let due = self.parties.iter().filter(|party| is_due(party));
        let due: Vec<PartyId> = due.map(|party| party.id).collect();
        due.into_iter()
            .flat_map(|id| self.next_question(guides, id, now))
            .collect()
    }

    fn next_question(&mut self, guides: &Guides, id: PartyId, now: Moment) -> Vec<Message> {
        let sitting = self.party(id).and_then(Party::sitting);
        match sitting.map(|sitting| sitting.with) {
            Some(with) => {
                self.turn_together(guides, (with, id), now, |turn: Turn<'_>| turn.goes_on())
            }
            None => self.turn(guides, id, now, Some(|turn: Turn<'_>| turn.goes_on())),
        }
    }

    /// The clock was put back: nothing waits for the time it was before.
    pub fn clock_went_back(&mut self, now: Moment) {
        for party in self.parties.iter_mut().map(Arc::make_mut) {
            party.preparation.clock_went_back(now);
        }
        // Who was warned by a clock that was ahead is warned again in good time.
        self.head.warned = self.head.warned.filter(|warned| *warned <= now);
        self.head.still = self.head.still.filter(|still| still.since <= now);
    }
}

impl Party {
    fn tick(&mut self, now: Moment) -> Vec<(NoticeKind, Moment)> {
        let mut due = Vec::new();
        let invitation = &mut self.invitation;
        if invitation.state == InvitationState::Open && now >= invitation.expires {
            invitation.state = InvitationState::Expired;
            due.push((NoticeKind::LinkExpired, now));
        }
        if self.follow_up.is_some_and(|day| now >= day) {
            self.follow_up = None;
            due.push((NoticeKind::FollowUp, now));
        }
        due
    }
}
