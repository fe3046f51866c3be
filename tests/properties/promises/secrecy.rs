//! Nobody reads what is not theirs, and what is erased is gone.

use super::may_read::{may_read, only_own_cases};
use super::{Step, gone};
use crate::house::House;
use crate::markers::{Marker, Of, mark, marks_in};
use crate::stage::Stage;
use crate::world::Kept;
use kring::desk::tables;
use kring_rules::case::Case;
use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::say::{Say, Scene};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Default)]
pub struct Secrecy {
    persons: BTreeMap<(CaseId, PartyId), Option<PersonId>>,
    /// The markers of which it is known whose they are.
    placed: usize,
}

impl Secrecy {
    pub fn check(&mut self, step: &Step<'_>, markers: &mut [Marker], stage: &Stage) -> Kept {
        self.place(step, markers, stage);
        let erased = self.erase(step, markers);
        gone::from_the_chats(&erased, stage)?;
        erase_cases(step, markers);
        for (to, shown) in &step.news {
            may_read(step, markers, *to, shown)?;
            only_own_cases(step, *to, shown)?;
        }
        own_copies_are_whole(step, markers)?;
        for (to, toast) in &step.toasts {
            if !marks_in(toast).is_empty() {
                return Err(format!("a toast for {} shows what somebody wrote", to.0));
            }
        }
        gone_is_gone(step, markers, stage)
    }

    /// Finds out whose the new texts are, by where they lie.
    fn place(&mut self, step: &Step<'_>, markers: &mut [Marker], stage: &Stage) {
        let placed = self.placed;
        for (number, marker) in markers.iter_mut().enumerate() {
            let is_known = number < placed && marker.of != Of::Held;
            if !is_known {
                marker.of = whose(step.house, number, marker.by, stage);
            } else if marker.of == Of::Facilitator
                && let Some(case) = read_by_parties(step.house, &mark(number))
            {
                // Written while the case was being opened, it is the facilitator's own until then.
                marker.of = Of::ForParties(case);
            }
        }
        self.placed = markers.len();
    }

    /// Whoever has left a party's place took everything along: these texts.
    fn erase(&mut self, step: &Step<'_>, markers: &mut [Marker]) -> BTreeSet<usize> {
        let mut erased = BTreeSet::new();
        for (case, party) in step.house.parties() {
            let id = (case.head.id.clone(), party.id);
            let before = self.persons.insert(id.clone(), party.person).flatten();
            if before.is_some() && before != party.person {
                let theirs = Of::Party(id.0, id.1);
                let markers = markers.iter_mut().enumerate();
                for (number, marker) in markers.filter(|(_, marker)| marker.of == theirs) {
                    marker.of = Of::Nobody;
                    erased.insert(number);
                }
            }
        }
        erased
    }
}

/// What was in a case that is gone is gone, but for what lies elsewhere as well, such as the name of a facilitator.
fn erase_cases(step: &Step<'_>, markers: &mut [Marker]) {
    let gone = step.before.cases.iter();
    for (_, case) in gone.filter(|(id, _)| !step.house.cases.contains_key(id)) {
        let text = case_text(case);
        for number in marks_in(&text) {
            let elsewhere = is_in_the_house(step.house, &mark(number));
            if let Some(marker) = markers.get_mut(number).filter(|_| !elsewhere) {
                marker.of = Of::Nobody;
            }
        }
    }
}

pub(super) fn case_text(case: &Case) -> String {
    let parties = case
        .parties
        .iter()
        .map(|party| serde_json::to_string(&**party).unwrap());
    let head = serde_json::to_string(&case.head).unwrap();
    parties.chain([head]).collect()
}

pub(super) fn is_in_the_house(house: &House, marker: &str) -> bool {
    let mut people = house.people.values();
    house
        .cases
        .values()
        .any(|case| case_text(case).contains(marker))
        || people.any(|person| serde_json::to_string(person).unwrap().contains(marker))
}

/// The case whose line for its parties this stands in.
fn read_by_parties(house: &House, marker: &str) -> Option<CaseId> {
    let mut cases = house.cases.values();
    let line = cases.find(|case| case.head.for_parties.as_str().contains(marker));
    line.map(|case| case.head.id.clone())
}

fn whose(house: &House, number: usize, by: PersonId, stage: &Stage) -> Of {
    let marker = mark(number);
    if let Some(case) = read_by_parties(house, &marker) {
        return Of::ForParties(case);
    }
    for (case, party) in house.parties() {
        let written = serde_json::to_string(&(&party.preparation, &party.left)).unwrap();
        if written.contains(&marker) {
            return Of::Party(case.head.id.clone(), party.id);
        }
        if serde_json::to_string(party).unwrap().contains(&marker) {
            return Of::Facilitator;
        }
    }
    if is_held(house, by, &marker) {
        return Of::Held;
    }
    let facilitates = house
        .people
        .get(&by)
        .is_some_and(|person| person.facilitator.is_some());
    let holds = |table| {
        let mut rows = stage.store.rows(table).into_iter();
        rows.any(|row| String::from_utf8_lossy(&row.value).contains(&marker))
    };
    let elsewhere = [tables::PEOPLE, tables::CASES, tables::INVITATIONS]
        .into_iter()
        .any(holds);
    if facilitates && elsewhere {
        Of::Facilitator
    } else {
        Of::Nobody
    }
}

fn is_held(house: &House, by: PersonId, marker: &str) -> bool {
    let mut held = house.people.get(&by).into_iter().flat_map(|one| &one.held);
    held.any(|piece| piece.text.as_str().contains(marker))
}

/// Nothing that a party wrote is left out of their own copy.
fn own_copies_are_whole(step: &Step<'_>, markers: &[Marker]) -> Kept {
    for (to, shown) in &step.news {
        let Say::Participant(say) = &shown.say else {
            continue;
        };
        let document = shown.sheet.document.as_ref();
        let copy = document.filter(|_| matches!(say.scene, Scene::OwnCopy(_)));
        let Some(document) = copy else {
            continue;
        };
        let theirs = Of::Party(say.tag.case.clone(), say.tag.party);
        let shown = marks_in(&document.html());
        let own = markers.iter().enumerate().filter(|(_, m)| m.of == theirs);
        let held = step.house.party(&say.tag.case, say.tag.party);
        let held = held.map(|party| serde_json::to_string(party).unwrap());
        for (number, _) in own {
            let is_held = held
                .as_ref()
                .is_some_and(|held| held.contains(&mark(number)));
            if is_held && !shown.contains(&number) {
                return Err(format!(
                    "{} is left out of the copy of {}",
                    mark(number),
                    to.0
                ));
            }
        }
    }
    Ok(())
}

fn gone_is_gone(step: &Step<'_>, markers: &[Marker], stage: &Stage) -> Kept {
    let changed = step.before.cases != step.house.cases || step.before.people != step.house.people;
    if !changed {
        return Ok(());
    }
    for table in tables::ALL {
        for row in stage.store.rows(table) {
            if row.key.starts_with(b"signal/") {
                continue;
            }
            for number in marks_in(&String::from_utf8_lossy(&row.value)) {
                if markers
                    .get(number)
                    .is_some_and(|marker| marker.of == Of::Nobody)
                {
                    return Err(format!(
                        "{} is gone, and still lies in {table:?}",
                        mark(number)
                    ));
                }
            }
        }
    }
    Ok(())
}
