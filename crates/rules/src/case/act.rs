//! What a facilitator does in a case.

use super::{Act, Acted, Case, Next, Seer, ToWrite, Told};
use crate::adult::Adult;
use crate::answer::State;
use crate::gate::Decision;
use crate::guide::{Guide, Guides};
use crate::ids::{CaseId, PartyId, PersonId, PhaseId, QuestionId};
use crate::moment::{DAY, Moment};
use crate::other_way::ForWhom;
use crate::party::Clearing;
use crate::point::Note;
use crate::preparation::Standing;
use crate::readiness::{Point, PointKey, PointKind};
use crate::say::{FacilitatorSay, How, Lead, Message, NoticeKind, Say, Saying};

impl Case {
    /// A facilitator of this case wrote the note that clears a point. A point that blocks is cleared only once they are
    /// asked again. Whoever does not facilitate it gets nothing.
    pub fn noted(&mut self, guides: &Guides, by: PersonId, note: Note, now: Moment) -> Acted {
        if !self.is_facilitated_by(by) {
            return Acted::default();
        }
        if note.point.key.kind.waits_for_a_decision() {
            return self.they_asked_for_it(guides, by, note, now).into();
        }
        if self.is_open(guides, &note.point) && note.point.blocks() && note.is_enough() {
            return self.ask_to_clear(by, note, now);
        }
        self.clear_now(guides, by, note, now).into()
    }

    /// The point is cleared with this note, as the facilitator was asked.
    pub fn clear_now(
        &mut self,
        guides: &Guides,
        by: PersonId,
        note: Note,
        now: Moment,
    ) -> Vec<Message> {
        if !self.is_facilitated_by(by) {
            return vec![];
        }
        let done = self.clear(guides, by, note, now).into_iter();
        let mut messages: Vec<Message> = done.map(|said| said.of_case(&self.head.id)).collect();
        messages.extend(self.settle(guides, now));
        messages
    }

    fn ask_to_clear(&mut self, by: PersonId, note: Note, now: Moment) -> Acted {
        self.asks(by, now);
        let Some(title) = self.title(note.point.party) else {
            return Acted::default();
        };
        let title = title.stamped(self.asked_stamp());
        let say = FacilitatorSay::ConfirmClear(title, note.point.clone(), note.text.clone());
        Acted {
            messages: vec![Message::to_facilitator(by, say, How::New)],
            next: Some(Next::Await(ToWrite::Yes(Box::new(note)))),
        }
    }

    pub(super) fn is_open(&self, guides: &Guides, point: &Point) -> bool {
        let open = self.open_point(guides, point.party, &point.key);
        open.is_some_and(|open| open.since == point.since)
    }

    pub(super) fn read_answers(&self, guides: &Guides, by: PersonId, id: PartyId) -> Vec<Message> {
        let (Some(title), Some(party)) = (self.title(id), self.party(id)) else {
            return vec![];
        };
        if party.left_out.is_some() {
            return vec![Message::saying(by, Saying::NotShown)];
        }
        let guide = party.guide(guides);
        let phases = guide.phases().iter();
        let phases = phases.map(|phase| (phase.clone(), party.lines(guide, phase)));
        let phases: Vec<_> = phases.filter(|(_, lines)| !lines.is_empty()).collect();
        if phases.is_empty() {
            return vec![Message::saying(by, Saying::NoAnswers)];
        }
        vec![Message::to_facilitator(
            by,
            FacilitatorSay::Answers(title, phases),
            How::New,
        )]
    }

    pub(super) fn ask_note(
        &self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        key: &PointKey,
    ) -> Acted {
        let (Some(title), Some(point)) = (self.title(id), self.open_point(guides, id, key)) else {
            return vec![self.point_gone(by, id)].into();
        };
        if key.kind == PointKind::MinorConsent {
            let say = FacilitatorSay::AskAdult(title.stamped(point.stamp()));
            return vec![Message::to_facilitator(by, say, How::New)].into();
        }
        let say = FacilitatorSay::AskNote(title, point.clone());
        Acted {
            messages: vec![Message::to_facilitator(by, say, How::New)],
            next: Some(Next::Await(ToWrite::Note(Box::new(point)))),
        }
    }

    /// Which adult agrees is chosen; who that is and when they agreed is asked in words.
    pub(super) fn ask_about_adult(
        &self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        adult: Adult,
    ) -> Acted {
        let key = PointKey::about(PointKind::MinorConsent, "");
        let (Some(title), Some(point)) = (self.title(id), self.open_point(guides, id, &key)) else {
            return vec![Message::saying(by, Saying::PointGone)].into();
        };
        let say = FacilitatorSay::AskNote(title, point.clone());
        Acted {
            messages: vec![Message::to_facilitator(by, say, How::New)],
            next: Some(Next::Await(ToWrite::Adult(Box::new(point), adult))),
        }
    }

    pub(super) fn open_point(&self, guides: &Guides, id: PartyId, key: &PointKey) -> Option<Point> {
        let mut points = self.open_points(guides).into_iter();
        points.find(|point| point.party == id && point.key == *key)
    }

    fn clear(&mut self, guides: &Guides, by: PersonId, note: Note, now: Moment) -> Vec<Message> {
        let enough = note.is_enough();
        let Note { point, text, adult } = note;
        let title = self
            .title(point.party)
            .filter(|_| self.is_open(guides, &point));
        let (Some(title), Some(party)) = (title, self.party_mut(point.party)) else {
            return vec![self.point_gone(by, point.party)];
        };
        if !enough {
            return vec![Message::saying(by, Saying::NotNow)];
        }
        party.cleared.retain(|clearing| clearing.key != point.key);
        party.cleared.push(Clearing {
            key: point.key.clone(),
            since: point.since,
            note: text,
            by,
            at: now,
            adult,
        });
        let seen = self.is_seen_with(by, &point, now);
        let title = title.stamped(point.key.cleared_stamp(point.party, now));
        let about = (point.party, point.key.kind);
        let cleared = FacilitatorSay::Cleared(title, point);
        let mut messages = vec![Message::to_facilitator(by, cleared, How::New)];
        messages.extend(self.did_and_tells(by, Act::Cleared, Some(about.0), now));
        messages.extend(self.goes_on_to_begin(guides, by, about));
        messages.extend(seen);
        messages.extend(self.remaining_points(guides, by));
        messages
    }

    /// The point is gone: because a colleague cleared it, where that is why.
    fn point_gone(&self, by: PersonId, id: PartyId) -> Message {
        let done = self.done_by_colleague(by, &[Act::Cleared], Some(id));
        done.unwrap_or_else(|| Message::saying(by, Saying::PointGone))
    }

    /// Which adult agrees is recorded: what comes next, for whoever has not begun.
    fn goes_on_to_begin(
        &self,
        guides: &Guides,
        by: PersonId,
        (id, kind): (PartyId, PointKind),
    ) -> Option<Message> {
        let begins = kind == PointKind::MinorConsent
            && self.party(id).is_some_and(|party| party.person.is_none());
        let say = self.to_begin(guides, id).filter(|_| begins)?;
        Some(Message::to_facilitator(by, say, How::New))
    }

    /// Whoever clears the point of a flag has seen it.
    fn is_seen_with(&mut self, by: PersonId, point: &Point, now: Moment) -> Vec<Message> {
        let Some((number, _)) = point.key.flag() else {
            return vec![];
        };
        let seer = Seer {
            name: self.facilitator_name(by),
            person: by,
        };
        self.is_seen_by(&seer, point.party, number, now)
    }

    /// A point that was cleared is open again.
    pub(super) fn unclear(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, key): (PartyId, &PointKey),
        now: Moment,
    ) -> Vec<Message> {
        if let Some(party) = self.party_mut(id) {
            party.cleared.retain(|clearing| clearing.key != *key);
            if key.kind == PointKind::MinorConsent {
                party.takes_back_a_link_too_early();
            }
        }
        let mut messages = vec![Message::saying(by, Saying::ClearedNot)];
        messages.extend(self.did_and_tells(by, Act::Uncleared, Some(id), now));
        messages.extend(self.remaining_points(guides, by));
        messages
    }

    /// What is still open, for whoever has just cleared a point.
    fn remaining_points(&self, guides: &Guides, by: PersonId) -> Option<Message> {
        let view = self.points_view(guides);
        (!view.open.is_empty())
            .then(|| Message::to_facilitator(by, FacilitatorSay::Points(view.page(0)), How::New))
    }

    /// The questions of this phase are asked once more; what was answered stays until it is answered anew.
    pub(super) fn reopen(
        &mut self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        phase: &PhaseId,
        now: Moment,
    ) -> Vec<Message> {
        let Some(party) = self.party_mut(id).filter(|p| p.is_being_prepared()) else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        let guide = guides.of(&party.preparation.guide);
        if !guide.phases().contains(phase) {
            return vec![Message::saying(by, Saying::NotNow)];
        }
        if let Some(gate) = party.closed_gate_in(guide, phase) {
            return self.have_you_talked(by, id, &gate, now);
        }
        let (role, preparation) = (party.role, &mut party.preparation);
        preparation.last_written = preparation.question_at_hand(guide, role);
        let walk = guide.walk(role, &party.preparation.answers);
        for asked in walk.iter().filter(|asked| asked.phase == phase) {
            if let Some(answer) = party.preparation.answers.of_mut(&asked.id) {
                answer.state = State::Again;
            }
            party.preparation.decisions.remove(&asked.id);
        }
        let mut messages = self.ask_again(guides, id, Lead::OpenedAgain);
        messages.push(Message::saying(by, Saying::Reopened));
        messages.extend(self.did_and_tells(by, Act::Reopened, Some(id), now));
        messages
    }

    pub(super) fn decide(
        &mut self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        gate: &QuestionId,
        decision: Decision,
        now: Moment,
    ) -> Acted {
        let is_closed = self.party(id).is_some_and(|party| {
            let closed = party.closed_gates(party.guide(guides));
            closed.iter().any(|closed| closed.question == *gate)
        });
        if !is_closed {
            return vec![self.not_now(by, &[Act::AskedAgain, Act::OtherWay], Some(id))].into();
        }
        match decision {
            Decision::FurtherPreparation => self.have_you_talked(by, id, gate, now),
            Decision::Indirect => return self.ask_without_meeting(guides, by, id, gate),
            Decision::OtherIntervention => self.ask_for_reason(by, id, ForWhom::One, now),
            Decision::Stop => self.ask_to_end(by, id, decision, now),
        }
        .into()
    }

    /// A question that was answered with no is not put again without a talk.
    fn have_you_talked(
        &mut self,
        by: PersonId,
        id: PartyId,
        gate: &QuestionId,
        now: Moment,
    ) -> Vec<Message> {
        self.asks(by, now);
        let Some(title) = self.title(id) else {
            return vec![];
        };
        let say = FacilitatorSay::HaveYouTalked(title.stamped(self.asked_stamp()), gate.clone());
        vec![Message::to_facilitator(by, say, How::New)]
    }

    pub(super) fn ask_gate_again(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, gate): (PartyId, &QuestionId),
        now: Moment,
    ) -> Vec<Message> {
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        let closed = party.closed_gates(party.guide(guides));
        if !closed.iter().any(|closed| closed.question == *gate) {
            return vec![self.not_now(by, &[Act::AskedAgain, Act::OtherWay], Some(id))];
        }
        party.follow_up = None;
        if let Some(answer) = party.preparation.answers.of_mut(gate) {
            answer.state = State::Again;
        }
        let mut messages = self.ask_again(guides, id, Lead::GateOpenedAgain);
        messages.push(Message::saying(by, Saying::GateReopened));
        messages.extend(self.did_and_tells(by, Act::AskedAgain, Some(id), now));
        messages
    }

    /// The party's preparation is open again, and they are shown where they are.
    pub(super) fn ask_again(&mut self, guides: &Guides, id: PartyId, why: Lead) -> Vec<Message> {
        self.shown_anew(guides, id, why, None)
    }

    /// The same, at this question.
    pub(super) fn ask_at(
        &mut self,
        guides: &Guides,
        id: PartyId,
        why: Lead,
        question: QuestionId,
    ) -> Vec<Message> {
        self.shown_anew(guides, id, why, Some(question))
    }

    fn shown_anew(
        &mut self,
        guides: &Guides,
        id: PartyId,
        why: Lead,
        at: Option<QuestionId>,
    ) -> Vec<Message> {
        let (case, reader) = (self.head.id.clone(), self.reader());
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        party.preparation.handed_in = None;
        party.preparation.move_on();
        party.preparation.cursor = at;
        party.rests_at = None;
        let Some(to) = party.person else {
            return vec![];
        };
        let scene = party.own_scene(party.guide(guides), &reader);
        let say = party.say(&case, vec![why], scene);
        let how = How::New;
        vec![self.knowing(Message { to, say, how })]
    }

    pub(super) fn come_back(
        &mut self,
        by: PersonId,
        id: PartyId,
        days: u16,
        now: Moment,
    ) -> Vec<Message> {
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        party.follow_up = Some(now.plus(i64::from(days) * DAY));
        vec![Message::saying(by, Saying::DateSet)]
    }

    pub(super) fn confirm(&mut self, by: PersonId, now: Moment) -> Vec<Message> {
        match self.head.told {
            Told::NotReady | Told::OneSide(_) => {
                return vec![Message::saying(by, Saying::NotReady)];
            }
            Told::Confirmed(_) => {
                let done = self.done_by_colleague(by, &[Act::Confirmed], None);
                return vec![done.unwrap_or_else(|| Message::saying(by, Saying::Confirmed))];
            }
            Told::Ready(_) => {}
        }
        self.head.told = Told::Confirmed(now);
        self.did(by, Act::Confirmed, None, now);
        let mut messages = self.to_others(by, NoticeKind::Confirmed, None, now);
        messages.push(Message::saying(by, Saying::Confirmed));
        messages
    }
}

impl super::Party {
    /// A gate in this phase that waits for a decision: opening the phase would put its question once more.
    fn closed_gate_in(&self, guide: &Guide, phase: &PhaseId) -> Option<QuestionId> {
        let mut closed = self
            .closed_gates(guide)
            .into_iter()
            .map(|gate| gate.question);
        closed.find(|gate| {
            let question = guide.question(gate.as_str());
            question.is_some_and(|question| question.phase == *phase)
        })
    }

    pub(super) fn is_being_prepared(&self) -> bool {
        let standing = self.preparation.standing;
        let has_a_chat = self.person.is_some();
        let answers = has_a_chat || self.is_all_together() || self.is_prepared_in_a_talk();
        let there = answers && self.left_out.is_none();
        there && matches!(standing, Standing::UnderWay | Standing::Paused)
    }
}

impl Message {
    /// Something said to a facilitator.
    pub fn to_facilitator(to: PersonId, say: FacilitatorSay, how: How) -> Self {
        Self {
            to,
            say: Say::Facilitator(Box::new(say)),
            how,
        }
    }

    /// A word about what was done.
    pub fn saying(to: PersonId, saying: Saying) -> Self {
        Self::to_facilitator(to, FacilitatorSay::Said(saying), How::New)
    }

    pub(super) fn was_seen(&mut self, seen: Moment) {
        if let Say::Facilitator(say) = &mut self.say
            && let FacilitatorSay::Notice(notice) = &mut **say
        {
            notice.seen = Some(seen);
        }
    }

    /// What is a word about what was done, is one about what was done in this case.
    pub(super) fn of_case(mut self, case: &CaseId) -> Self {
        if let Say::Facilitator(say) = &mut self.say
            && let FacilitatorSay::Said(saying) = **say
        {
            **say = FacilitatorSay::SaidOf(case.clone(), saying);
        }
        self
    }
}
