//! Nobody reads what is not theirs, and what is erased is gone.

use std::collections::{BTreeMap, BTreeSet};

use kring::desk::tables;
use kring_rules::case::Case;
use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::say::{FacilitatorSay, GeneralSay, Hat, Lead, ParticipantSay, Say, Scene};

use super::{Step, gone};
use crate::house::House;
use crate::markers::{Marker, Of, mark, marks_in};
use crate::stage::Stage;
use crate::stage::phone::Shown;
use crate::world::Kept;

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

fn may_read(step: &Step<'_>, markers: &[Marker], to: PersonId, shown: &Shown) -> Kept {
    for number in gone::marks_on(shown) {
        let Some(marker) = markers.get(number) else {
            continue;
        };
        let fine = match (&marker.of, &shown.say) {
            (Of::Party(case, party), Say::Participant(say)) => {
                // What they told is theirs, whoever noted it.
                let theirs = marker.by == to || step.house.facilitates(marker.by, case);
                let own = say.tag.case == *case && say.tag.party == *party;
                own && (theirs || is_filled_in_together(step, say, to))
            }
            (Of::Party(case, _) | Of::ForParties(case), Say::Facilitator(_)) => {
                step.house.facilitates(to, case)
            }
            (Of::Facilitator, Say::Facilitator(say)) => {
                let theirs = facilitator_reads(step.house, number, marker, to);
                theirs || names_who_stands_in(step.house, say, &mark(number))
            }
            (Of::ForParties(case), Say::Participant(say)) => {
                let sits_beside = say.together.is_some() && step.house.facilitates(to, case);
                say.tag.case == *case && (sits_beside || case_is_theirs(step, case, to))
            }
            (Of::Held, Say::General(GeneralSay::WhichConversation(..))) => marker.by == to,
            // What waits to be placed stands in their own copy.
            (Of::Held, Say::Participant(say)) => {
                matches!(say.scene, Scene::OwnCopy(_)) && marker.by == to
            }
            (Of::Facilitator, Say::General(say)) => is_own_hat(step.house, to, say, number),
            (Of::Facilitator, Say::Participant(say)) if say.together.is_some() => {
                step.house.facilitates(to, &say.tag.case)
            }
            (Of::Facilitator, Say::Participant(say)) => {
                is_own_copy(step.house, to, say, &mark(number))
                    || is_let_known(step.house, to, say, &mark(number))
                    || names_own_conversation(step.house, to, say, &mark(number))
            }
            _ => false,
        };
        if !fine {
            return Err(format!(
                "{} reads {} of {}, which is {:?}",
                to.0,
                mark(number),
                marker.by.0,
                marker.of
            ));
        }
    }
    Ok(())
}

/// It stands in the chat of a facilitator who sits beside them, or it was written there and they read it in their own.
fn is_filled_in_together(step: &Step<'_>, say: &ParticipantSay, to: PersonId) -> bool {
    if say.together.is_some() {
        return step.house.facilitates(to, &say.tag.case);
    }
    let party = step.house.party(&say.tag.case, say.tag.party);
    party.is_some_and(|party| party.person == Some(to))
}

/// They take part in it, or did before this step.
fn case_is_theirs(step: &Step<'_>, case: &CaseId, to: PersonId) -> bool {
    let takes_part = |house: &House| {
        let case = house.cases.get(case);
        case.is_some_and(|case| case.party_of(to).is_some())
    };
    takes_part(step.house) || takes_part(step.before)
}

fn facilitator_reads(house: &House, number: usize, marker: &Marker, to: PersonId) -> bool {
    let marker_text = mark(number);
    let theirs = house
        .cases
        .values()
        .filter(|case| case.is_facilitated_by(to));
    let mut texts = theirs.flat_map(|case| {
        let parties = case
            .parties
            .iter()
            .map(|party| serde_json::to_string(&**party).unwrap());
        parties.chain([serde_json::to_string(&case.head).unwrap()])
    });
    marker.by == to
        || is_own_name(house, to, &marker_text)
        || texts.any(|text| text.contains(&marker_text))
}

fn is_own_name(house: &House, who: PersonId, marker: &str) -> bool {
    let person = house
        .people
        .get(&who)
        .and_then(|person| person.facilitator.as_ref());
    person.is_some_and(|facilitator| facilitator.name.as_str().contains(marker))
}

/// Whoever is away chooses among the colleagues, by name, and those hear for whom they stand in; it stands in their copy.
/// Whoever hands a case over reads who took it.
fn names_who_stands_in(house: &House, say: &FacilitatorSay, marker: &str) -> bool {
    let absence = matches!(
        say,
        FacilitatorSay::WhoStandsIn(_)
            | FacilitatorSay::IsAway(..)
            | FacilitatorSay::StandsIn(..)
            | FacilitatorSay::IsBack(_)
            | FacilitatorSay::HandingOver(_)
            | FacilitatorSay::OwnCopy(_)
    );
    absence
        && house
            .people
            .keys()
            .any(|who| is_own_name(house, *who, marker))
}

/// Whoever has several preparations chooses among them by who leads them and by the names the facilitators gave them.
fn is_own_hat(house: &House, to: PersonId, say: &GeneralSay, number: usize) -> bool {
    let hats = match say {
        GeneralSay::Switch(hats)
        | GeneralSay::WhichConversation(hats, _)
        | GeneralSay::AlsoOpen(hats) => hats.as_slice(),
        GeneralSay::SwitchedTo(hat) => std::slice::from_ref(hat),
        _ => return false,
    };
    hats.iter().any(|hat| match hat {
        Hat::Party {
            case,
            party,
            alias,
            whose,
            ..
        } => {
            let mine = house
                .party(case, *party)
                .is_some_and(|party| party.person == Some(to));
            let names = [alias, &whose.facilitator];
            mine && names
                .iter()
                .any(|name| name.as_str().contains(&mark(number)))
        }
        Hat::Facilitator => false,
    })
}

/// Whoever has several conversations reads on each screen who leads it and, where that is not enough, as whom they are in it.
fn names_own_conversation(house: &House, to: PersonId, say: &ParticipantSay, marker: &str) -> bool {
    let case = house.cases.get(&say.tag.case);
    let own = case.and_then(|case| case.party(say.tag.party));
    let Some(own) = own.filter(|party| party.person == Some(to)) else {
        return false;
    };
    let leads = case.and_then(|case| case.head.facilitators.first());
    let facilitator = leads.map(|facilitator| facilitator.name.as_str());
    let readers = say
        .readers
        .iter()
        .any(|name| name.as_str().contains(marker));
    let joined = say
        .leads
        .iter()
        .any(|lead| matches!(lead, Lead::ReaderJoined(name) if name.as_str().contains(marker)));
    let names = [facilitator.unwrap_or_default(), own.alias.as_str()];
    readers || joined || say.whose.is_some() && names.iter().any(|name| name.contains(marker))
}

/// A party reads who follows their preparation, and what was sent to them.
fn is_let_known(house: &House, to: PersonId, say: &ParticipantSay, marker: &str) -> bool {
    let case = house.cases.get(&say.tag.case);
    let own = case.and_then(|case| case.party(say.tag.party));
    let Some((case, own)) = case.zip(own.filter(|party| party.person == Some(to))) else {
        return false;
    };
    let mut names = serde_json::to_string(&case.head.facilitators).unwrap();
    if let Scene::TakenOver(gone, _) = &say.scene {
        let facilitates = house.people.values().find_map(|one| {
            let facilitator = one.facilitator.as_ref()?;
            (facilitator.name == *gone).then_some(gone.as_str())
        });
        names.push_str(facilitates.unwrap_or_default());
    }
    let sent = serde_json::to_string(&own.sent).unwrap();
    let names_somebody = matches!(
        say.scene,
        Scene::SeenBy(..)
            | Scene::NoteWaits(..)
            | Scene::StandIn(..)
            | Scene::TakenOver(..)
            | Scene::BackAgain(_)
            | Scene::Note(_)
            | Scene::HelpScreen(_)
            | Scene::Heard(..)
            | Scene::Hard(_)
            | Scene::Box(_)
            | Scene::BoxKept(_)
            | Scene::HowMuchTogether(_)
            | Scene::Together(_)
            // With whom it can be filled in together, or was.
            | Scene::Question(_)
            | Scene::Phase(..)
            | Scene::OwnCopy(_)
            | Scene::Day(_)
            | Scene::Programme(_)
            | Scene::Closing(_)
    );
    let shows_what_was_sent = matches!(say.scene, Scene::Note(_) | Scene::OwnCopy(_));
    // Where it is and why it is otherwise: written for everybody who comes.
    let shows_the_day = matches!(say.scene, Scene::Day(_));
    // What facilitators wrote down of what was agreed is put to those whom it concerns.
    let of_the_programme = matches!(say.scene, Scene::Programme(_) | Scene::OwnCopy(_));
    let agreed = serde_json::to_string(&own.programme).unwrap();
    let noted = |lead: &Lead| matches!(lead, Lead::NotedForYou(_));
    let shows_who_noted = say.leads.iter().any(noted)
        || matches!(
            say.scene,
            Scene::Phase(..) | Scene::Answer(_) | Scene::OwnCopy(_)
        );
    let told = serde_json::to_string(&own.preparation).unwrap();
    let noted_it = shows_who_noted && (names.contains(marker) || told.contains(marker));
    noted_it
        || names_somebody && names.contains(marker)
        || shows_what_was_sent && sent.contains(marker)
        || of_the_programme && agreed.contains(marker)
        || shows_the_day && is_of_the_day(case, marker)
}

/// It is the place, or the line of why.
fn is_of_the_day(case: &Case, marker: &str) -> bool {
    let day = case.head.day.as_ref();
    day.is_some_and(|day| day.place.as_str().contains(marker) || day.why.as_str().contains(marker))
}

/// In their own copy, and when they are asked whether it is they, a party reads how the facilitator calls them, and
/// nothing else that a facilitator wrote.
fn is_own_copy(house: &House, to: PersonId, say: &ParticipantSay, marker: &str) -> bool {
    let party = house.party(&say.tag.case, say.tag.party);
    let own = party.filter(|party| party.person == Some(to));
    let is_called = own.is_some_and(|party| party.alias.as_str().contains(marker));
    matches!(say.scene, Scene::OwnCopy(_) | Scene::IsItYou(_)) && is_called
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

/// No message, and no button in it, speaks of a case in which its reader has no part.
fn only_own_cases(step: &Step<'_>, to: PersonId, shown: &Shown) -> Kept {
    let known = step.before.people.contains_key(&to) || step.house.people.contains_key(&to);
    // What nobody has seen is told until somebody has.
    let is_general = matches!(shown.say, Say::General(_)) || shown.say.outlives_its_case();
    if !known && !is_general {
        return Err(format!(
            "{}, a stranger, is told more than general things",
            to.0
        ));
    }
    let told = serde_json::to_string(&shown.say).map_err(|error| error.to_string())?;
    for (id, case) in &step.house.cases {
        let facilitates = case.is_facilitated_by(to);
        let before = step.before.cases.get(id);
        let takes_part = [Some(case), before]
            .iter()
            .flatten()
            .any(|case| case.party_of(to).is_some());
        if told.contains(id.as_str()) && !facilitates && !takes_part {
            return Err(format!("{} hears of {id:?}", to.0));
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
