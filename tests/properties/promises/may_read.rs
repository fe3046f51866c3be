//! Who may read what somebody wrote.

use super::{Step, gone};
use crate::house::House;
use crate::markers::{Marker, Of, mark};
use crate::stage::phone::Shown;
use crate::world::Kept;
use kring_rules::case::Case;
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::say::{FacilitatorSay, GeneralSay, Hat, Lead, ParticipantSay, Say, Scene};

pub(super) fn may_read(step: &Step<'_>, markers: &[Marker], to: PersonId, shown: &Shown) -> Kept {
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

/// No message, and no button in it, speaks of a case in which its reader has no part.
pub(super) fn only_own_cases(step: &Step<'_>, to: PersonId, shown: &Shown) -> Kept {
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
