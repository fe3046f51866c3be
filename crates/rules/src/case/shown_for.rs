//! What a facilitator's button is bound to. What destroys, confirms or hands out does so only while everything is as it was
//! when the button was shown, and once; an old button does nothing, and what stands there now is shown instead.

use serde::{Deserialize, Serialize};

use super::{Acted, Case, CaseTap, CaseTapped, Told};
use crate::guide::Guides;
use crate::ids::{CaseId, PartyId, PersonId, QuestionId};
use crate::moment::{HOUR, Moment};
use crate::party::{InvitationState, Party};
use crate::readiness::PointKey;
use crate::say::{
    FacilitatorSay, GeneralSay, How, Message, NoticeKind, Say, Saying, Telling, Toast,
};
use crate::stamp::{Looked, Stamp};

/// "Really?" can be answered for so long.
const ANSWERED_WITHIN: i64 = HOUR;
/// Within so many seconds the same press is a slip of the finger.
const SLIP: i64 = 3;

/// What a facilitator's button is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// It only looks, or asks.
    ToNothing,
    /// To what was seen when it was shown.
    ToWhatWasSeen,
}

/// A facilitator is asked whether they really want something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asking {
    /// Who.
    pub by: PersonId,
    /// Since when.
    pub at: Moment,
}

/// The last button that did something, to recognise a double press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastPress {
    /// As the button carries it.
    pub press: String,
    /// Who pressed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
    /// When it was pressed.
    pub at: Moment,
}

impl Bound {
    /// To this, if it is bound.
    pub(super) fn to(self, seen: Seen) -> Seen {
        match self {
            Self::ToNothing => Seen::Nothing,
            Self::ToWhatWasSeen => seen,
        }
    }
}

/// The state that a button is shown for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// It only looks, or asks.
    Nothing,
    /// Whose link it is, and who opened it.
    Link(PartyId),
    /// It answers "really?", and nothing else may have been done since that was asked.
    Asked,
    /// The case is offered to a colleague.
    Offer,
    /// Where the talk with this party is.
    Talk(PartyId),
    /// Who this party is.
    Who(PartyId),
    /// Where this party is, and that nothing was done since.
    Reopening(PartyId),
    /// An open point.
    Point(PartyId, PointKey),
    /// A point that was cleared.
    Cleared(PartyId, PointKey),
    /// The answer at a gate.
    Gate(PartyId, QuestionId),
    /// The gate at which this party is.
    FollowUp(PartyId),
    /// A flag, as it was raised.
    Flag(PartyId, u8),
    /// What a young person wants.
    Wish(PartyId),
    /// That they can sit together.
    Together(PartyId),
    /// Everything that stands in the readiness summary.
    Readiness,
    /// The end of the case.
    End,
    /// Somebody who opened a colleague's link.
    Guest(u8),
    /// The day of the conversation.
    Day,
    /// The restoration programme.
    Programme,
    /// A closed case.
    Closing,
}

/// What stands there now, for whoever presses an old button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum There {
    /// The case.
    Case,
    /// This party.
    Party(PartyId),
    /// The points.
    Points,
    /// The ways to end the case.
    Ending,
    /// The readiness summary.
    Summary,
    /// A signal of this party while nobody has seen it, and then the party.
    Signal(PartyId, u8),
    /// The day.
    Day,
    /// The programme.
    Programme,
}

impl CaseTap {
    /// What it is bound to.
    pub fn bound(&self) -> Bound {
        if self.seen() == Seen::Nothing {
            Bound::ToNothing
        } else {
            Bound::ToWhatWasSeen
        }
    }

    /// As a button of this case carries it, with the state that it is shown for.
    pub(crate) fn carried(&self, case: &CaseId, seen: Option<Stamp>) -> String {
        let tap = self.encode();
        match seen {
            None => format!("f:{case}:{tap}"),
            Some(stamp) => format!("f:{case}:{tap}:{}", stamp.write()),
        }
    }
}

impl Case {
    /// The state that a button is shown for.
    pub fn stamp(&self, guides: &Guides, tap: &CaseTap) -> Stamp {
        match tap.seen() {
            Seen::Nothing => Stamp::default(),
            Seen::Link(id) => self.link_stamp(id),
            Seen::Asked => self.asked_stamp(),
            Seen::Offer => self.offer_stamp(),
            Seen::Talk(id) => self.talk_stamp(guides, id),
            Seen::Who(id) => self.who_stamp(id),
            Seen::Reopening(id) => self.reopening_stamp(id),
            Seen::Point(id, key) => self.point_stamp(guides, id, &key),
            Seen::Cleared(id, key) => self.cleared_stamp(id, &key),
            Seen::Gate(id, gate) => self.gate_stamp(id, &gate),
            Seen::FollowUp(id) => self.follow_up_stamp(guides, id),
            Seen::Flag(id, number) => self.flag_stamp(id, number),
            Seen::Wish(id) => self.wish_stamp(id),
            Seen::Together(id) => self.together_stamp(id),
            Seen::Readiness => self.readiness_stamp(guides),
            Seen::End => self.end_stamp(),
            Seen::Guest(number) => self.guest_stamp(number),
            Seen::Day => self.day_stamp(),
            Seen::Programme => self.programme_stamp(),
            Seen::Closing => self.closing_stamp(),
        }
    }

    /// A facilitator did something, or is asked something: buttons that go with what was asked before are old.
    pub(super) fn asks(&mut self, by: PersonId, now: Moment) {
        self.head.acts += 1;
        self.head.asking = Some(Asking { by, at: now });
    }

    /// Whatever they are asked, they do something else, or answer it.
    pub(super) fn is_asked_no_more(&mut self, by: PersonId) {
        if self
            .head
            .asking
            .as_ref()
            .is_some_and(|asking| asking.by == by)
        {
            self.head.asking = None;
        }
    }

    /// They are asked whether they really want something, and it is not long ago.
    fn is_asked(&self, by: PersonId, now: Moment) -> bool {
        let asking = self.head.asking.as_ref();
        asking.is_some_and(|asking| asking.by == by && now.is_within(ANSWERED_WITHIN, asking.at))
    }

    /// Everything is as it was when this button was shown.
    pub(super) fn is_as_seen(&self, guides: &Guides, tapped: &CaseTapped, now: Moment) -> bool {
        match tapped.tap.bound() {
            Bound::ToNothing => true,
            Bound::ToWhatWasSeen => {
                let asked = tapped.tap.seen() != Seen::Asked || self.is_asked(tapped.by, now);
                asked && !tapped.stamp.is_none() && tapped.stamp == self.stamp(guides, &tapped.tap)
            }
        }
    }

    /// The same button, again, at once.
    pub(super) fn is_double(&self, tapped: &CaseTapped, now: Moment) -> bool {
        let last = self.head.last_press.as_ref();
        last.is_some_and(|last| {
            let same = last.press == self.carried(tapped) && now.is_within(SLIP, last.at);
            same && last.by.is_none_or(|by| by == tapped.by)
        })
    }

    /// It did what it does.
    pub(super) fn is_used(&mut self, tapped: &CaseTapped, now: Moment) {
        if tapped.tap.bound() == Bound::ToWhatWasSeen {
            self.head.acts += 1;
            let press = self.carried(tapped);
            let (by, at) = (Some(tapped.by), now);
            self.head.last_press = Some(LastPress { press, by, at });
        }
    }

    fn carried(&self, tapped: &CaseTapped) -> String {
        let seen = match tapped.tap.bound() {
            Bound::ToNothing => None,
            Bound::ToWhatWasSeen => Some(tapped.stamp),
        };
        tapped.tap.carried(&self.head.id, seen)
    }

    /// An old button: it does nothing, and what stands there now is shown.
    pub(super) fn too_old(&self, guides: &Guides, tapped: &CaseTapped, now: Moment) -> Acted {
        let by = tapped.by;
        let done = self.tap_done_by_colleague(by, &tapped.tap);
        let old = || Message::saying(by, Saying::OldButton).of_case(&self.head.id);
        // They know the summary: it stands above the button.
        let is_known = done.is_some() && tapped.tap == CaseTap::Confirm;
        let mut messages = vec![done.unwrap_or_else(old)];
        let now_there = self.as_it_is(guides, by, &tapped.tap, now);
        messages.extend(now_there.filter(|_| !is_known));
        messages.into()
    }

    fn as_it_is(
        &self,
        guides: &Guides,
        by: PersonId,
        tap: &CaseTap,
        now: Moment,
    ) -> Option<Message> {
        let say = match tap.there() {
            There::Case => FacilitatorSay::Case(self.view(guides, now)),
            There::Signal(id, number) if self.is_unseen(id, number) => {
                return self.flag_again(by, id, number);
            }
            There::Party(id) | There::Signal(id, _) => {
                FacilitatorSay::Party(self.party_view(guides, id, now)?)
            }
            There::Points => FacilitatorSay::Points(self.points_view(guides).page(0)),
            There::Ending => self.ending_say(),
            There::Summary => self.summary_say(guides, now),
            There::Day => return Some(self.plan_again(guides, by)),
            There::Programme => return Some(self.programme_again(by)),
        };
        Some(Message::to_facilitator(by, say, How::New))
    }

    fn is_unseen(&self, id: PartyId, number: u8) -> bool {
        let flag = self
            .party(id)
            .and_then(|party| party.flags.get(usize::from(number)));
        flag.is_some_and(|flag| flag.seen.is_none())
    }

    fn flag_again(&self, by: PersonId, id: PartyId, number: u8) -> Option<Message> {
        let flag = self.party(id)?.flags.get(usize::from(number))?;
        let kind = NoticeKind::Flag(number, flag.kind, Telling::Again);
        let mut told = self.notice(kind, Some(id), flag.raised).into_iter();
        told.find(|message| message.to == by)
    }

    /// The question that is asked now.
    pub(super) fn asked_stamp(&self) -> Stamp {
        Looked::at("asked")
            .number(i64::from(self.head.acts))
            .stamp()
    }

    /// Whose link it is, and who opened it.
    pub(super) fn link_stamp(&self, id: PartyId) -> Stamp {
        self.party(id)
            .map_or_else(Stamp::default, Party::link_stamp)
    }

    /// The party is where they are, and nothing was done here since.
    pub(super) fn reopening_stamp(&self, id: PartyId) -> Stamp {
        let Some(party) = self.party(id) else {
            return Stamp::default();
        };
        let handed_in = party.preparation.handed_in.map(|at| at.0);
        party
            .look_at_link("reopen")
            .number(i64::from(self.head.acts))
            .text(party.preparation.standing.code())
            .maybe(handed_in)
            .stamp()
    }

    fn point_stamp(&self, guides: &Guides, id: PartyId, key: &PointKey) -> Stamp {
        let point = self.open_point(guides, id, key);
        point.map_or_else(Stamp::default, |point| point.stamp())
    }

    fn cleared_stamp(&self, id: PartyId, key: &PointKey) -> Stamp {
        let cleared = self.party(id).and_then(|party| {
            let mut all = party.cleared.iter();
            all.find(|clearing| clearing.key == *key)
        });
        cleared.map_or_else(Stamp::default, |clearing| {
            key.cleared_stamp(id, clearing.at)
        })
    }

    /// The answer at a gate.
    pub(super) fn gate_stamp(&self, id: PartyId, gate: &QuestionId) -> Stamp {
        let Some(party) = self.party(id) else {
            return Stamp::default();
        };
        let answer = party.preparation.answers.of(gate.as_str());
        let Some(answer) = answer else {
            return Stamp::default();
        };
        let decided = party.preparation.decisions.get(gate);
        party
            .look_at_link("gate")
            .text(gate.as_str())
            .text(answer.state.code())
            .maybe(answer.current().map(|version| version.at.0))
            .maybe(decided.map(|decided| decided.at.0))
            .stamp()
    }

    fn follow_up_stamp(&self, guides: &Guides, id: PartyId) -> Stamp {
        let gate = self
            .party(id)
            .and_then(|party| party.closed_gate(party.guide(guides)));
        gate.map_or_else(Stamp::default, |gate| self.gate_stamp(id, &gate.question))
    }

    /// This flag, as it was raised.
    pub(super) fn flag_stamp(&self, id: PartyId, number: u8) -> Stamp {
        let party = self.party(id);
        let flag = party.and_then(|party| party.flags.get(usize::from(number)));
        party
            .zip(flag)
            .map_or_else(Stamp::default, |(party, flag)| {
                let person = party.person.map(|person| person.0);
                let looked = Looked::at("flag").maybe(person).text(flag.kind.code());
                looked.number(flag.raised.0).stamp()
            })
    }

    /// Everything that stands in the readiness summary. That a point was cleared is the facilitators' own doing.
    pub(super) fn readiness_stamp(&self, guides: &Guides) -> Stamp {
        let told = match self.head.told {
            Told::NotReady | Told::OneSide(_) => None,
            Told::Ready(at) | Told::Confirmed(at) => Some(at.0),
        };
        let mut looked = Looked::at("confirm").maybe(told);
        for party in &self.parties {
            looked = party.look_at_answers(looked);
            for point in party.points(party.guide(guides)) {
                looked = point.look_at(looked);
            }
        }
        let between = self.points_between(guides);
        between
            .iter()
            .fold(looked, |looked, point| point.look_at(looked))
            .stamp()
    }

    /// The end of the case.
    pub(super) fn end_stamp(&self) -> Stamp {
        Looked::at("ended")
            .maybe(self.head.ended.map(|at| at.0))
            .stamp()
    }

    /// Somebody who opened a colleague's link.
    pub(super) fn guest_stamp(&self, number: u8) -> Stamp {
        let guest = self.head.guests.get(usize::from(number));
        guest.map_or_else(Stamp::default, |guest| {
            Looked::at("guest")
                .number(guest.person.0)
                .number(guest.at.0)
                .stamp()
        })
    }

    /// A word above the chat that it has been done.
    pub(super) fn done_already(by: PersonId) -> Acted {
        vec![Message {
            to: by,
            say: Say::General(GeneralSay::Toast(Toast::Done)),
            how: How::Toast,
        }]
        .into()
    }
}

impl Party {
    fn link_stamp(&self) -> Stamp {
        self.look_at_link("link").stamp()
    }

    /// Begins to look at something that ends with their link and whoever took it.
    pub(super) fn look_at_link(&self, name: &str) -> Looked {
        let state = match self.invitation.state {
            InvitationState::ToCome => "to-come",
            InvitationState::Open => "open",
            InvitationState::Taken(_) => "taken",
            InvitationState::Revoked => "revoked",
            InvitationState::Expired => "expired",
        };
        Looked::at(name)
            .number(i64::from(self.id.0))
            .text(&self.invitation.hash.0)
            .text(state)
            .maybe(self.person.map(|person| person.0))
    }

    fn look_at_answers(&self, looked: Looked) -> Looked {
        let preparation = &self.preparation;
        let mut looked = looked
            .number(i64::from(self.id.0))
            .text(preparation.standing.code())
            .maybe(preparation.handed_in.map(|at| at.0));
        for (question, answer) in preparation.answers.iter() {
            looked = looked
                .text(question.as_str())
                .text(answer.state.code())
                .text(answer.sharing.code())
                .maybe(answer.current().map(|version| version.at.0));
        }
        looked
    }
}
