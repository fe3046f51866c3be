//! A signal on watch: it outlives the answer it came with, the party, the link and the case, until a person has seen it.
//! What is kept of it is what it says, who raised it by the facilitator's name for them, the case by its label, and when:
//! never a word of anybody.

mod watch;

use serde::{Deserialize, Serialize};

use super::case::{Case, CaseFacilitator};
use super::flag::{Flag, SignalId};
use super::ids::PersonId;
use super::moment::{HOUR, MINUTE, Moment};
use super::party::Party;
use super::say::{Alarm, Stands, Telling};
use super::words::Words;
use super::zone::Zone;

pub use watch::{Followed, Watch};

/// Unseen for so long, what cannot wait is told again; after that each time twice as long.
const FIRST_REPEAT: i64 = 10 * MINUTE;
/// It is told again at least so often, day and night.
const LONGEST_REPEAT: i64 = 4 * HOUR;
/// Unseen for so long, what can wait goes to every facilitator of the case.
const TO_ALL: i64 = 30 * MINUTE;

/// A signal that nobody has seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signal {
    /// Which.
    pub id: SignalId,
    /// How the facilitators call the case.
    pub label: Words,
    /// How they call whoever raised it.
    pub alias: Words,
    /// Who facilitates the case; the first leads.
    pub facilitators: Vec<CaseFacilitator>,
    /// When it was raised last.
    pub raised: Moment,
    /// The party said then that it was a slip of the finger.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slip: Option<Moment>,
    /// The case still shows it, or not any more.
    pub stands: Stands,
    /// It was told so often.
    pub told: u8,
    /// Whoever raised it heard that nobody can be told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unheard: bool,
    /// When it is told next.
    pub next: Moment,
}

/// To whom a signal is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// To whoever leads the case.
    Lead,
    /// To everybody who facilitates it.
    Facilitators,
    /// To them, and to the people who are on call for the whole house.
    Everybody,
    /// To everybody who facilitates it, in the digest of the day.
    InTheDigest,
}

impl Signal {
    fn of(case: &Case, party: &Party, flag: &Flag, now: Moment) -> Self {
        Self {
            id: SignalId::of(&case.head.id, party.id, flag),
            label: case.head.label.clone(),
            alias: party.alias.clone(),
            facilitators: case.head.facilitators.clone(),
            raised: flag.raised,
            slip: flag.slip,
            stands: Stands::InItsCase,
            told: 0,
            unheard: false,
            next: now,
        }
    }

    /// As it stands in its case now.
    fn is_as(&mut self, case: &Case, party: &Party, flag: &Flag, now: Moment) {
        self.label.clone_from(&case.head.label);
        self.alias.clone_from(&party.alias);
        self.facilitators.clone_from(&case.head.facilitators);
        self.slip = flag.slip;
        if self.raised != flag.raised {
            self.raised = flag.raised;
            self.told = self.told.min(1);
            self.next = now;
        }
    }

    /// The case does not show it any more: it is told at once, in another way.
    fn outlives_its_case(&mut self, now: Moment) {
        if self.stands == Stands::InItsCase {
            self.stands = Stands::OutlivesIt;
            self.told = 0;
            self.next = now;
        }
    }

    /// It is told now, if it is time; and the next time is set.
    pub fn tells(&mut self, zone: &Zone, now: Moment) -> Option<(Whom, Telling)> {
        if now < self.next {
            return None;
        }
        let waits = !self.id.kind.cannot_wait();
        if waits && zone.is_night(now) {
            self.next = zone.by_day(now);
            return None;
        }
        let telling = if self.told == 0 {
            Telling::First
        } else {
            Telling::Again
        };
        let whom = self.whom();
        self.next = self.next_after(zone, now);
        self.told = self.told.saturating_add(1);
        Some((whom, telling))
    }

    fn whom(&self) -> Whom {
        if self.id.kind.cannot_wait() {
            return Whom::Everybody;
        }
        match (self.stands, self.told) {
            (Stands::InItsCase, 0) => Whom::Lead,
            (Stands::InItsCase, 2..) => Whom::InTheDigest,
            (Stands::InItsCase, 1) | (Stands::OutlivesIt, _) => Whom::Facilitators,
        }
    }

    fn next_after(&self, zone: &Zone, now: Moment) -> Moment {
        if self.id.kind.cannot_wait() {
            let doubled = FIRST_REPEAT << self.told.min(5);
            return now.plus(doubled.min(LONGEST_REPEAT));
        }
        match self.told {
            0 => zone.by_day(now.plus(TO_ALL)),
            _ => zone.digest_after(now),
        }
    }

    /// Somebody who was told cannot be reached: it is told again at once.
    pub fn is_due_again(&mut self, now: Moment) {
        self.told = self.told.min(1);
        self.next = now;
    }

    /// It waits for the morning, and nobody has been told yet.
    pub fn waits_for_the_morning(&self, now: Moment) -> bool {
        self.told == 0 && self.next > now
    }

    /// This person facilitates the case it is from.
    pub fn is_facilitated_by(&self, person: PersonId) -> bool {
        self.facilitators.iter().any(|one| one.person == person)
    }

    /// As it is told to somebody who cannot look into the case, or where the case does not show it any more.
    pub fn alarm(&self, telling: Telling) -> Alarm {
        Alarm {
            signal: self.id.clone(),
            label: self.label.clone(),
            alias: self.alias.clone(),
            facilitators: self
                .facilitators
                .iter()
                .map(|one| one.name.clone())
                .collect(),
            at: self.raised,
            stands: self.stands,
            telling,
            slip: self.slip,
            seen: None,
        }
    }
}

#[cfg(test)]
mod tests;
