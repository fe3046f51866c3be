//! Every signal that nobody has seen. It follows what becomes of cases, and tells what is due.

use std::collections::BTreeMap;

use super::{Signal, Stands};
use crate::case::Case;
use crate::flag::{Flag, FlagKind, SignalId};
use crate::ids::{CaseId, PartyId, PersonId};
use crate::moment::{MINUTE, Moment};
use crate::party::Party;

/// Where the clock was put back, what nobody has seen is told after so long all the same.
const AFTER_THE_CLOCK: i64 = 10 * MINUTE;

/// Every signal that nobody has seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Watch(BTreeMap<SignalId, Signal>);

/// What became of the signals of a case.
#[derive(Debug, Default)]
pub struct Followed {
    /// They are new, or something about them has changed.
    pub changed: Vec<SignalId>,
    /// Somebody has seen them.
    pub seen: Vec<Signal>,
    /// The party said that these were a slip of the finger.
    pub slipped: Vec<SignalId>,
}

impl Watch {
    /// Those that were on watch.
    pub fn of(signals: impl IntoIterator<Item = Signal>) -> Self {
        let signals = signals.into_iter();
        Self(signals.map(|signal| (signal.id.clone(), signal)).collect())
    }

    /// Follows what became of a case; nothing is left of one that is erased. What was raised and not seen stays here,
    /// whatever became of it there.
    pub fn follow(&mut self, before: Option<&Case>, after: Option<&Case>, now: Moment) -> Followed {
        let Some(case) = after.or(before).map(|case| case.head.id.clone()) else {
            return Followed::default();
        };
        let known: BTreeMap<SignalId, Signal> = self.of_case(&case).collect();
        for case in [before, after].into_iter().flatten() {
            self.take_from(case, now);
        }
        let mut followed = Followed::default();
        for (id, signal) in self.of_case(&case) {
            let flag = after.and_then(|case| case.flag(&id));
            if flag.is_some_and(|(_, flag)| flag.seen.is_some()) {
                self.0.remove(&id);
                followed.seen.push(signal);
                continue;
            }
            if let (None, Some(signal)) = (flag, self.0.get_mut(&id)) {
                signal.outlives_its_case(now);
            }
            let was = known.get(&id);
            if was != self.0.get(&id) {
                let slipped = was.is_none_or(|was| was.slip.is_none());
                if slipped && signal.slip.is_some() {
                    followed.slipped.push(id.clone());
                }
                followed.changed.push(id);
            }
        }
        followed
    }

    /// There is something to follow: a signal that nobody has seen stands in the case, or did.
    pub fn follows(&self, case: &CaseId, before: Option<&Case>, after: Option<&Case>) -> bool {
        let mut known = self.of_case(case);
        let mut cases = [before, after].into_iter().flatten();
        cases.any(|case| unseen(case).next().is_some()) || known.next().is_some()
    }

    fn take_from(&mut self, case: &Case, now: Moment) {
        for (party, flag) in unseen(case) {
            let new = Signal::of(case, party, flag, now);
            let signal = self.0.entry(new.id.clone()).or_insert(new);
            signal.is_as(case, party, flag, now);
        }
    }

    fn of_case(&self, case: &CaseId) -> std::vec::IntoIter<(SignalId, Signal)> {
        if self.0.is_empty() {
            return Vec::new().into_iter();
        }
        let first = SignalId {
            case: case.clone(),
            party: PartyId(0),
            kind: FlagKind::Talk,
            since: Moment(i64::MIN),
        };
        let from = self.0.range(first..);
        let own = from.take_while(|(id, _)| id.case == *case);
        let own: Vec<_> = own.map(|(id, one)| (id.clone(), one.clone())).collect();
        own.into_iter()
    }

    /// Somebody has seen it: it goes.
    pub fn is_seen(&mut self, id: &SignalId) -> Option<Signal> {
        self.0.remove(id)
    }

    /// The signal, if nobody has seen it.
    pub fn signal(&self, id: &SignalId) -> Option<&Signal> {
        self.0.get(id)
    }

    /// The same, to tell it.
    pub fn signal_mut(&mut self, id: &SignalId) -> Option<&mut Signal> {
        self.0.get_mut(id)
    }

    /// Those that are due by now.
    pub fn due_by(&self, now: Moment) -> Vec<SignalId> {
        let due = self.0.values().filter(|signal| signal.next <= now);
        due.map(|signal| signal.id.clone()).collect()
    }

    /// When something is due next.
    pub fn next_due(&self) -> Option<Moment> {
        self.0.values().map(|signal| signal.next).min()
    }

    /// Those of the cases that this person facilitates; whoever is on call waits for all of them.
    pub fn concerning(&self, person: PersonId) -> Vec<SignalId> {
        let all = self.0.values();
        let theirs = all.filter(|signal| signal.is_facilitated_by(person));
        theirs.map(|signal| signal.id.clone()).collect()
    }

    /// Those of them that no case shows any more.
    pub fn outliving(&self, person: PersonId) -> Vec<&Signal> {
        let all = self.0.values();
        let outliving = all.filter(|signal| signal.stands == Stands::OutlivesIt);
        outliving
            .filter(|signal| signal.is_facilitated_by(person))
            .collect()
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Signal> {
        self.0.values()
    }

    /// The clock was put back: none waits for the time it was before.
    pub fn clock_went_back(&mut self, now: Moment) -> Vec<SignalId> {
        let soon = now.plus(AFTER_THE_CLOCK);
        let late = self.0.values_mut().filter(|signal| signal.next > soon);
        late.map(|signal| {
            signal.next = soon;
            signal.id.clone()
        })
        .collect()
    }
}

fn unseen(case: &Case) -> impl Iterator<Item = (&Party, &Flag)> {
    let parties = case.parties.iter().map(std::convert::AsRef::as_ref);
    parties.flat_map(|party: &Party| {
        let flags = party.flags.iter().filter(|flag| flag.seen.is_none());
        flags.map(move |flag| (party, flag))
    })
}
