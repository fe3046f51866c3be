//! A signal that was raised is seen by a person, or is still owed to somebody who can be told: whatever becomes of the
//! answer it came with, of its party, of their link and of the case.

use std::collections::{BTreeMap, BTreeSet};

use kring::desk::tables;
use kring_rules::flag::SignalId;
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::moment::{DAY, Moment};
use kring_rules::press::{CaseTap, GeneralTap, Press};
use kring_rules::signal::Signal;

use super::Step;
use crate::stage::Stage;
use crate::world::{Input, Kept};

/// The signals that were raised, and that nobody has seen, with who facilitated then.
#[derive(Clone, Default)]
pub struct Signals(BTreeMap<SignalId, BTreeSet<PersonId>>);

impl Signals {
    pub fn check(&mut self, step: &Step<'_>, stage: &Stage) -> Kept {
        let owed = owed(stage)?;
        let mut raised = raised(step);
        for (id, who) in &mut self.0 {
            if let Some(now) = raised.remove(id) {
                *who = now;
            }
        }
        self.0.extend(raised);
        let seen = |id: &SignalId| is_seen(step, id);
        let mut gone = Vec::new();
        for (id, facilitators) in &self.0 {
            match owed.get(id) {
                Some(signal) => is_owed_in_time(signal, facilitators, stage.now)?,
                None if seen(id) => gone.push(id.clone()),
                None => return Err(format!("{id:?} is owed to nobody, and was not seen")),
            }
        }
        for id in gone {
            self.0.remove(&id);
        }
        match owed.keys().find(|id| !self.0.contains_key(*id)) {
            Some(id) => Err(format!("{id:?} is owed, and was never raised or was seen")),
            None => Ok(()),
        }
    }
}

fn owed(stage: &Stage) -> Result<BTreeMap<SignalId, Signal>, String> {
    let rows = stage.store.rows(tables::MARKS).into_iter();
    let rows = rows.filter(|row| row.key.starts_with(b"signal/"));
    let signals = rows.map(|row| {
        let signal: Signal = serde_json::from_slice(&row.value[3..]).map_err(|e| e.to_string())?;
        Ok((signal.id.clone(), signal))
    });
    signals.collect()
}

/// Everything that stands unseen in a case, now or before this step.
fn raised(step: &Step<'_>) -> BTreeMap<SignalId, BTreeSet<PersonId>> {
    let mut raised = BTreeMap::new();
    for house in [step.before, step.house] {
        for (case, party) in house.parties() {
            for flag in party.flags.iter().filter(|flag| flag.seen.is_none()) {
                let id = SignalId {
                    case: case.head.id.clone(),
                    party: party.id,
                    kind: flag.kind,
                    since: flag.since(),
                };
                let facilitators = case.head.facilitators.iter();
                raised.insert(id, facilitators.map(|one| one.person).collect());
            }
        }
    }
    raised
}

/// A facilitator, or somebody on call, has just said so.
fn is_seen(step: &Step<'_>, id: &SignalId) -> bool {
    let Some((_, Input::Press(_, data))) = step.did else {
        return was_noted(step, id).is_some();
    };
    let in_its_case = |case: &CaseId| *case == id.case;
    match Press::decode(data) {
        Some(Press::General(GeneralTap::SawSignal(signal))) => signal == *id,
        Some(Press::Case(case, tap) | Press::CaseAsSeen(case, _, tap)) => {
            let sees = matches!(tap, CaseTap::Seen(..) | CaseTap::ClearNow(_));
            sees && in_its_case(&case)
        }
        Some(Press::Preparation { .. } | Press::Draft(..) | Press::General(_)) | None => false,
    }
}

/// A note clears a point that does not block.
fn was_noted(step: &Step<'_>, id: &SignalId) -> Option<()> {
    let (_, Input::Write(_) | Input::WriteAtOnce(_) | Input::Reply(..)) = step.did? else {
        return None;
    };
    let party = step.house.party(&id.case, id.party)?;
    let flag = party.flags.iter().find(|flag| id.is(party.id, flag))?;
    flag.seen.map(|_| ())
}

fn is_owed_in_time(signal: &Signal, facilitators: &BTreeSet<PersonId>, now: Moment) -> Kept {
    if signal.next <= now {
        return Err(format!("{:?} is due, and was not told", signal.id));
    }
    if signal.next > now.plus(DAY) {
        return Err(format!("{:?} is told only in days", signal.id));
    }
    if signal.facilitators.is_empty() || facilitators.is_empty() {
        return Err(format!("{:?} is owed to nobody", signal.id));
    }
    Ok(())
}
