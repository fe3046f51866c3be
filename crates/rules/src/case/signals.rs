//! Signals in a case: telling them, seeing them, and the quiet lines of a day.

use super::Case;
use crate::flag::{Flag, SignalId};
use crate::ids::{MessageRef, PartyId, PersonId};
use crate::moment::Moment;
use crate::party::HardMoment;
use crate::say::{
    Digest, DigestLine, FacilitatorSay, How, Message, NoticeKind, Saying, Scene, Telling,
};
use crate::words::Words;
use crate::zone::Zone;

/// Whoever sees a signal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seer {
    /// Who.
    pub person: PersonId,
    /// How they are called.
    pub name: Words,
}

impl Case {
    /// The flag of this signal, with its number; none when the case does not show it.
    pub fn flag(&self, id: &SignalId) -> Option<(u8, &Flag)> {
        let party = self.party(id.party)?;
        let mut flags = (0..).zip(&party.flags);
        flags.find(|(_, flag)| id.is(party.id, flag))
    }

    /// Tells this signal to these of its facilitators: kind, case, party and time, never the words.
    pub fn tell_signal(&self, id: &SignalId, telling: Telling, to: &[PersonId]) -> Vec<Message> {
        let Some((number, flag)) = self.flag(id) else {
            return vec![];
        };
        let kind = NoticeKind::Flag(number, flag.kind, telling);
        let mut messages = self.notice(kind, Some(id.party), flag.raised);
        messages.retain(|message| to.contains(&message.to));
        messages
    }

    /// Nobody can be told of this signal: whoever raised it hears so.
    pub fn nobody_hears(&self, id: &SignalId) -> Option<Message> {
        let party = self.party(id.party)?;
        party.hears(&self.head.id, Scene::Unheard(id.kind))
    }

    /// A facilitator saw a flag: where it was told stands when, instead of the button.
    pub(super) fn saw_flag(
        &mut self,
        (by, message): (PersonId, MessageRef),
        id: PartyId,
        number: u8,
        now: Moment,
    ) -> Vec<Message> {
        let who = Seer {
            name: self.facilitator_name(by),
            person: by,
        };
        let party = self.party(id);
        let flag = party.and_then(|party| party.flags.get(usize::from(number)));
        let Some(flag) = flag.cloned() else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        let mut messages = self.is_seen_by(&who, id, usize::from(number), now);
        let seen = self
            .party(id)
            .and_then(|party| party.flags.get(usize::from(number))?.seen);
        let kind = NoticeKind::Flag(number, flag.kind, Telling::First);
        let told = self.notice_to_all(kind, Some(id), flag.raised).into_iter();
        let mut own: Vec<Message> = told.filter(|told| told.to == by).collect();
        for told in &mut own {
            told.how = How::InPlace(message);
            told.was_seen(seen.map_or(now, |(_, at)| at));
        }
        messages.splice(0..0, own);
        messages.push(self.seen_now(by, id));
        messages
    }

    /// What can follow once it is seen: one word back, one way.
    fn seen_now(&self, by: PersonId, id: PartyId) -> Message {
        let is_there = self.party(id).is_some_and(|party| party.person.is_some());
        match self.title(id).filter(|_| is_there) {
            Some(title) => Message::to_facilitator(by, FacilitatorSay::SeenNow(title), How::New),
            None => Message::saying(by, Saying::Seen),
        }
    }

    /// Somebody on call saw a signal of this case.
    pub fn signal_is_seen(&mut self, id: &SignalId, by: &Seer, now: Moment) -> Vec<Message> {
        let Some((number, _)) = self.flag(id) else {
            return vec![];
        };
        self.is_seen_by(by, id.party, usize::from(number), now)
    }

    /// From now on nobody is told of it again; the others who were told hear who saw it.
    pub(super) fn is_seen_by(
        &mut self,
        by: &Seer,
        id: PartyId,
        number: usize,
        now: Moment,
    ) -> Vec<Message> {
        let party = self.party_mut(id);
        let flag = party.and_then(|party| party.flags.get_mut(number));
        let Some(flag) = flag.filter(|flag| flag.seen.is_none()) else {
            return vec![];
        };
        flag.seen = Some((by.person, now));
        let kind = flag.kind;
        let mut messages: Vec<Message> = self.told_back(by, id, now).into_iter().collect();
        if kind.cannot_wait() {
            let seen = NoticeKind::FlagSeen(kind, by.name.clone());
            let others = self.notice(seen, Some(id), now).into_iter();
            messages.extend(others.filter(|message| message.to != by.person));
        }
        messages
    }

    /// Something is to be told in a digest, and nobody knows yet when that goes out.
    pub fn has_no_plan_for_its_digest(&self) -> bool {
        let mut hard = self.parties.iter().filter_map(|party| party.hard);
        hard.any(|hard| hard.digest.is_none())
    }

    /// Whoever raised it hears that a person has seen it, by name and with the hour.
    fn told_back(&self, by: &Seer, id: PartyId, now: Moment) -> Option<Message> {
        let party = self.party(id)?;
        let seen = Scene::SeenBy(by.name.clone(), now);
        party.hears(&self.head.id, seen)
    }

    /// What is told in the digest of this day is to be told then.
    pub fn plans_its_digest(&mut self, zone: &Zone) {
        for number in 0..self.parties.len() {
            let hard = self.parties[number].hard;
            let Some(hard) = hard.filter(|hard| hard.digest.is_none()) else {
                continue;
            };
            let id = self.parties[number].id;
            if let Some(party) = self.party_mut(id) {
                party.hard = Some(HardMoment {
                    digest: Some(zone.digest_after(hard.at)),
                    ..hard
                });
            }
        }
    }

    /// The digest of the day: the signals that can wait and nobody has seen, and who found it hard. It is told once.
    pub fn digest(&mut self, now: Moment) -> Vec<Message> {
        let signals = self.parties.iter().flat_map(|party| {
            let unseen = self.unseen_of(party).into_iter();
            unseen
                .filter(|signal| !signal.kind.cannot_wait())
                .map(|signal| DigestLine {
                    party: party.id,
                    alias: party.alias.clone(),
                    signal,
                })
        });
        let hard = self.parties.iter().filter(|party| party.hard.is_some());
        let digest = Digest {
            case: self.head.id.clone(),
            label: self.head.label.clone(),
            at: now,
            signals: signals.collect(),
            hard: hard.map(|party| (party.id, party.alias.clone())).collect(),
        };
        for id in digest.hard.iter().map(|(id, _)| *id) {
            if let Some(party) = self.party_mut(id) {
                party.hard = None;
            }
        }
        if digest.signals.is_empty() && digest.hard.is_empty() {
            return vec![];
        }
        self.to_facilitators(&FacilitatorSay::Digest(digest))
    }

    /// The digest of the day is due.
    pub(super) fn digest_due(&self) -> Option<Moment> {
        let hard = self.parties.iter().filter_map(|party| party.hard);
        hard.filter_map(|hard| hard.digest).min()
    }
}
