//! Telling the facilitators, and telling again what nobody has seen.

use std::sync::Arc;

use super::Case;
use crate::guide::Guides;
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::party::{InvitationState, Party};
use crate::say::{FacilitatorSay, How, Message, Notice, NoticeKind, Say, Scene, Telling};
use crate::stamp::Stamp;
use crate::turn::Turn;

impl Case {
    /// Tells what happened: kind, case, party and time, never the words. A flag goes to the facilitator who leads;
    /// unseen, it goes to all. Everything else goes to all at once.
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
            NoticeKind::Gate(gate) => self.gate_stamp(party, &gate.question),
            NoticeKind::HandedIn
            | NoticeKind::Changed
            | NoticeKind::LabelChanged
            | NoticeKind::TookBack
            | NoticeKind::GateSlip
            | NoticeKind::FlagSlip(_)
            | NoticeKind::Paused
            | NoticeKind::Resumed
            | NoticeKind::Withdrew
            | NoticeKind::Erased
            | NoticeKind::NoConsent
            | NoticeKind::Unreachable
            | NoticeKind::Reachable
            | NoticeKind::FollowUp
            | NoticeKind::EveryoneReady
            | NoticeKind::NoLongerReady
            | NoticeKind::ColleagueJoined
            | NoticeKind::ColleagueLeft
            | NoticeKind::Confirmed
            | NoticeKind::OtherLink(_)
            | NoticeKind::OpenedAgain
            | NoticeKind::Ended(_)
            | NoticeKind::ErasedSoon(_) => Stamp::default(),
        }
    }

    pub(super) fn notice_as_seen(
        &self,
        kind: NoticeKind,
        party: Option<PartyId>,
        at: Moment,
        stamp: Stamp,
    ) -> Vec<Message> {
        let first_telling = matches!(kind, NoticeKind::Flag(_, _, Telling::First));
        let mut messages = self.told(kind, party, at, stamp);
        if first_telling {
            messages.truncate(1);
        }
        messages
    }

    /// The same, to all of them.
    pub(super) fn notice_to_all(
        &self,
        kind: NoticeKind,
        party: Option<PartyId>,
        at: Moment,
    ) -> Vec<Message> {
        self.told(kind, party, at, Stamp::default())
    }

    fn told(
        &self,
        kind: NoticeKind,
        party: Option<PartyId>,
        at: Moment,
        stamp: Stamp,
    ) -> Vec<Message> {
        let party = party
            .and_then(|id| self.party(id))
            .map(|p| (p.id, p.alias.clone()));
        let (case, label) = (self.head.id.clone(), self.head.label.clone());
        let say = FacilitatorSay::Notice(Notice {
            kind,
            case,
            label,
            party,
            at,
            stamp,
            opened_by: None,
            seen: None,
        });
        self.to_facilitators(&say)
    }

    /// There are signals that no facilitator has seen.
    pub fn has_unseen_signals(&self) -> bool {
        let mut flags = self.parties.iter().flat_map(|party| &party.flags);
        flags.any(|flag| flag.seen.is_none())
    }

    /// Tells these facilitators what nobody has seen yet: whoever was told before cannot be reached.
    pub fn unseen_signals(&self, to: &[PersonId]) -> Vec<Message> {
        let mut messages = Vec::new();
        for party in &self.parties {
            for (number, flag) in (0..).zip(&party.flags) {
                if flag.seen.is_none() {
                    let kind = NoticeKind::Flag(number, flag.kind, Telling::Again);
                    messages.extend(self.notice(kind, Some(party.id), flag.raised));
                }
            }
        }
        messages.retain(|message| to.contains(&message.to));
        messages
    }

    /// Nobody can be told of what these parties told: they hear so.
    pub fn nobody_hears(&self) -> Vec<Message> {
        let mut messages = Vec::new();
        for party in &self.parties {
            let unseen = party.flags.iter().filter(|flag| flag.seen.is_none());
            for (to, flag) in party.person.iter().zip(unseen) {
                messages.push(Message {
                    to: *to,
                    say: party.say(&self.head.id, vec![], Scene::Unheard(flag.kind)),
                    how: How::New,
                });
            }
        }
        messages
    }

    pub(super) fn to_facilitators(&self, say: &FacilitatorSay) -> Vec<Message> {
        let to_one = |person| Message {
            to: person,
            say: Say::Facilitator(Box::new(say.clone())),
            how: How::New,
        };
        self.head
            .facilitators
            .iter()
            .map(|facilitator| to_one(facilitator.person))
            .collect()
    }

    /// Time has come this far: tells what is due.
    pub fn tick(&mut self, guides: &Guides, now: Moment) -> Vec<Message> {
        let tick = if self.head.ended.is_some() {
            Party::flags_told_again
        } else {
            Party::tick
        };
        let mut due = Vec::new();
        for party in &mut self.parties {
            let id = party.id;
            let party = Arc::make_mut(party);
            due.extend(
                tick(party, now)
                    .into_iter()
                    .map(|(kind, at)| (kind, id, at)),
            );
        }
        let mut messages: Vec<Message> = due
            .into_iter()
            .flat_map(|(kind, id, at)| self.notice(kind, Some(id), at))
            .collect();
        messages.extend(self.next_questions(guides, now));
        messages.extend(self.warn_of_erasure(now));
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
            .flat_map(|id| self.turn(guides, id, now, Some(|turn: Turn<'_>| turn.goes_on())))
            .collect()
    }

    /// The clock was put back: what nobody has seen is told again in good time all the same.
    pub fn clock_went_back(&mut self, now: Moment) {
        for party in self.parties.iter_mut().map(Arc::make_mut) {
            party.preparation.clock_went_back(now);
            let flags = party.flags.iter_mut();
            flags.for_each(|flag| flag.clock_went_back(now));
        }
        // Who was warned by a clock that was ahead is warned again in good time.
        self.head.warned = self.head.warned.filter(|warned| *warned <= now);
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
        due.extend(self.flags_told_again(now));
        due
    }

    /// No flag closes by itself, not even when the case is ended.
    fn flags_told_again(&mut self, now: Moment) -> Vec<(NoticeKind, Moment)> {
        let mut due = Vec::new();
        for (number, flag) in (0..).zip(&mut self.flags) {
            if flag.due().is_some_and(|moment| now >= moment) {
                flag.told_again(now);
                due.push((
                    NoticeKind::Flag(number, flag.kind, Telling::Again),
                    flag.raised,
                ));
            }
        }
        due
    }
}
