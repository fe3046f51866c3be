//! A facilitator lets a party know something, one way: a note of a few words, or when they will call.

use super::{Act, Acted, Case, Next, ToWrite};
use crate::contact::{Sendable, Sent};
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::say::{FacilitatorSay, How, Message, Saying, Scene};
use crate::zone::Zone;

/// So many days ahead a call can be proposed.
const DAYS_AHEAD: u16 = 5;
/// A call can be proposed from this hour …
const EARLIEST: u8 = 9;
/// … to this one.
const LATEST: u8 = 20;

impl Case {
    /// They read what this party left for the facilitators.
    pub(super) fn read_left(&self, by: PersonId, id: PartyId) -> Vec<Message> {
        let (Some(title), Some(party)) = (self.title(id), self.party(id)) else {
            return vec![];
        };
        if party.left.is_empty() {
            return vec![Message::saying(by, Saying::NoAnswers)];
        }
        let left = party.left.iter().map(|left| (left.at, left.text.clone()));
        let say = FacilitatorSay::Left(title, left.collect());
        vec![Message::to_facilitator(by, say, How::New)]
    }

    /// They want to write to this party.
    pub(super) fn wants_to_write(&self, by: PersonId, id: PartyId) -> Acted {
        if self.can_be_told(id) {
            Next::Await(ToWrite::Message(id)).into()
        } else {
            vec![Message::saying(by, Saying::NobodyToTell)].into()
        }
    }

    fn can_be_told(&self, id: PartyId) -> bool {
        self.party(id).is_some_and(|party| party.person.is_some())
    }

    /// On which day will they call?
    pub(super) fn ask_day(
        &self,
        by: PersonId,
        id: PartyId,
        zone: &Zone,
        now: Moment,
    ) -> Vec<Message> {
        let Some(title) = self.title(id).filter(|_| self.can_be_told(id)) else {
            return vec![Message::saying(by, Saying::NobodyToTell)];
        };
        let today = zone.day(now);
        let days = (today..=today.saturating_add(DAYS_AHEAD)).map(|day| (day, zone.at(day, 12)));
        let say = FacilitatorSay::AskCallDay(title, days.collect());
        vec![Message::to_facilitator(by, say, How::New)]
    }

    /// At what time?
    pub(super) fn ask_hour(
        &self,
        by: PersonId,
        (id, day): (PartyId, u16),
        zone: &Zone,
        now: Moment,
    ) -> Vec<Message> {
        let Some(title) = self.title(id).filter(|_| self.can_be_told(id)) else {
            return vec![Message::saying(by, Saying::NobodyToTell)];
        };
        let hours = (EARLIEST..=LATEST).map(|hour| (hour, zone.at(day, hour)));
        let hours: Vec<(u8, Moment)> = hours.filter(|(_, at)| *at > now).collect();
        if hours.is_empty() {
            return vec![Message::saying(by, Saying::NotNow)];
        }
        let title = title.stamped(self.link_stamp(id));
        let say = FacilitatorSay::AskCallHour(title, day, hours);
        vec![Message::to_facilitator(by, say, How::New)]
    }

    /// They will call then.
    pub(super) fn will_call(
        &mut self,
        by: PersonId,
        id: PartyId,
        at: Moment,
        now: Moment,
    ) -> Vec<Message> {
        if at <= now {
            return vec![Message::saying(by, Saying::NotNow)];
        }
        let same = |sent: &&Sent| sent.what == Sendable::Call(at);
        let party = self.party(id);
        if party.is_some_and(|party| party.sent.iter().any(|sent| same(&sent))) {
            return vec![self.not_now(by, &[Act::Calls], Some(id))];
        }
        self.lets_know(by, id, Sendable::Call(at), now)
    }

    /// Lets a party know this. What is pushed to their phone holds no words.
    pub fn lets_know(
        &mut self,
        by: PersonId,
        id: PartyId,
        what: Sendable,
        now: Moment,
    ) -> Vec<Message> {
        let (case, name, title) = (
            self.head.id.clone(),
            self.facilitator_name(by),
            self.title(id),
        );
        if !self.is_facilitated_by(by) {
            return vec![];
        }
        let party = self.party_mut(id);
        let (Some(party), Some(title)) = (party, title) else {
            return vec![];
        };
        let Some(to) = party.person else {
            return vec![Message::saying(by, Saying::NobodyToTell)];
        };
        let at = party.sent.time_for(now);
        let call = match &what {
            Sendable::Words(_) => None,
            Sendable::Call(at) => Some(*at),
        };
        let waits = Scene::NoteWaits(name.clone(), at);
        party.sent.push(Sent {
            by,
            name,
            at,
            what,
            read: None,
        });
        let waits = Message {
            to,
            say: party.say(&case, vec![], waits),
            how: How::New,
        };
        let known = FacilitatorSay::LetKnow(title, call);
        let mut messages = vec![waits, Message::to_facilitator(by, known, How::New)];
        let act = call.map_or(Act::Wrote, |_| Act::Calls);
        messages.extend(self.did_and_tells(by, act, Some(id), now));
        messages
    }
}
