//! What became of a case, read from how it was and how it is: whichever way it came about.

use super::Case;
use crate::closing::Longer;
use crate::deed::{By, Deed, DeedKind};
use crate::ids::{PartyId, PersonId};
use crate::party::{InvitationState, Party};
use crate::preparation::Standing;
use crate::role::{AgeBand, Language, Role};
use crate::words::Words;

/// What became of a case, that the access log keeps; `by` is whoever did something.
pub fn happened(before: Option<&Case>, case: &Case, by: Option<PersonId>) -> Vec<Deed> {
    let by = by.map_or(By::Kring, By::Facilitator);
    let id = &case.head.id;
    let Some(before) = before else {
        return vec![Deed::in_case(by, DeedKind::CaseOpened, id)];
    };
    let mut deeds = colleagues(before, case);
    for party in &case.parties {
        let change = before.party(party.id).and_then(|was| change(was, party));
        deeds.extend(change.map(|kind| {
            let by = whose(kind, by);
            Deed::in_case(by, kind, id).about([party.id])
        }));
        deeds.extend(sat_down(before, party).map(|who| {
            let by = By::Facilitator(who);
            Deed::in_case(by, DeedKind::SatTogether, id).about([party.id])
        }));
        // Whoever chooses their own language corrects nobody.
        let is_theirs = party.person.is_some_and(|own| by == By::Facilitator(own));
        let who_is_in = who_is_in(before.party(party.id), party).filter(|_| !is_theirs);
        deeds.extend(who_is_in.map(|kind| Deed::in_case(by, kind, id).about([party.id])));
        let noted = before.party(party.id).and_then(|was| in_a_talk(was, party));
        deeds.extend(noted.map(|kind| Deed::in_case(by, kind, id).about([party.id])));
        deeds.extend(let_know(before, party).map(|who| {
            let by = By::Facilitator(who);
            Deed::in_case(by, DeedKind::ParticipantLetKnow, id).about([party.id])
        }));
    }
    if before.head.ended.is_none() && case.head.ended.is_some() {
        deeds.push(Deed::in_case(by, DeedKind::CaseEnded, id));
    }
    if longer(case).is_some() && longer(before).is_none() {
        deeds.push(Deed::in_case(by, DeedKind::CaseKeptLonger, id));
    }
    if before.head.ended.is_some() && case.head.ended.is_none() {
        deeds.push(Deed::in_case(by, DeedKind::CaseOpenedAgain, id));
    }
    deeds
}

fn longer(case: &Case) -> Option<&Longer> {
    let closed = case.head.closed.as_deref();
    closed.and_then(|closed| closed.longer.as_ref())
}

fn colleagues(before: &Case, case: &Case) -> Vec<Deed> {
    let people = case.head.facilitators.iter().map(|one| one.person);
    let new = people.filter(|person| !before.is_facilitated_by(*person));
    let joined = |person| {
        Deed::in_case(
            By::Facilitator(person),
            DeedKind::FacilitatorJoined,
            &case.head.id,
        )
    };
    let mut deeds: Vec<Deed> = new.map(joined).collect();
    let were = before.head.facilitators.iter().map(|one| one.person);
    let gone = were.filter(|person| !case.is_facilitated_by(*person));
    deeds.extend(gone.map(|person| {
        let by = By::Facilitator(person);
        Deed::in_case(by, DeedKind::FacilitatorLeft, &case.head.id)
    }));
    deeds
}

fn change(before: &Party, party: &Party) -> Option<DeedKind> {
    match (before.person, party.person) {
        (None, Some(_)) => Some(DeedKind::PartyJoined),
        (Some(_), None) if party.preparation.standing == Standing::Erased => {
            Some(DeedKind::PartyErased)
        }
        (Some(_), None) if said_that_it_is_not_them(before, party) => Some(DeedKind::NotTheirs),
        (Some(_), None) => Some(DeedKind::WrongPersonUndone),
        (None, None) | (Some(_), Some(_)) => None,
    }
}

/// Whoever took the link said so themselves. A facilitator who undoes it gives out another link with it.
fn said_that_it_is_not_them(before: &Party, party: &Party) -> bool {
    before.preparation.asks_who && party.invitation.state == InvitationState::Revoked
}

/// Who just sat down with them.
fn sat_down(before: &Case, party: &Party) -> Option<PersonId> {
    let now = party.sitting()?;
    let was = before.party(party.id).and_then(Party::sitting);
    let goes_on = was.is_some_and(|was| was.with == now.with && was.is_here >= now.is_here);
    (now.is_here && !goes_on).then_some(now.with)
}

/// They came to the case, were left out of it, or are in it again.
fn who_is_in(before: Option<&Party>, party: &Party) -> Option<DeedKind> {
    let Some(before) = before else {
        return Some(DeedKind::PartyAdded);
    };
    match (before.left_out, party.left_out) {
        (None, Some(_)) => Some(DeedKind::PartyLeftOut),
        (Some(_), None) => Some(DeedKind::PartyBackIn),
        (None, None) | (Some(_), Some(_)) => {
            (who(before) != who(party)).then_some(DeedKind::PartyCorrected)
        }
    }
}

/// What they told was noted, or what was noted is gone.
fn in_a_talk(before: &Party, party: &Party) -> Option<DeedKind> {
    if before.is_prepared_in_a_talk() && !party.is_prepared_in_a_talk() && party.person.is_none() {
        return Some(DeedKind::TalkForgotten);
    }
    let (was, is) = (
        before.preparation.answers.told(),
        party.preparation.answers.told(),
    );
    let agreed = !before.is_prepared_in_a_talk() && party.is_prepared_in_a_talk();
    (agreed || is.0 > was.0 || (is.0 == was.0 && is.1 > was.1)).then_some(DeedKind::AnswersNoted)
}

type Who<'a> = (&'a Words, Role, AgeBand, Language, Option<PartyId>);

fn who(party: &Party) -> Who<'_> {
    let Party {
        alias,
        role,
        age,
        language,
        supports,
        ..
    } = party;
    (alias, *role, *age, *language, *supports)
}

/// Who just let them know something.
fn let_know(before: &Case, party: &Party) -> Option<PersonId> {
    let last = party.sent.iter().last()?;
    let before = before.party(party.id)?;
    let is_new = !before.sent.iter().any(|sent| sent.at == last.at);
    is_new.then_some(last.by)
}

fn whose(kind: DeedKind, by: By) -> By {
    if kind == DeedKind::WrongPersonUndone {
        by
    } else {
        By::Participant
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{AN, BO, CAS, THEN, case, facilitator};
    use super::*;
    use crate::answer::{State, Version};
    use crate::ids::QuestionId;

    /// Bo, who is prepared in a talk, told something so long after.
    fn told(after: &[i64]) -> Party {
        let mut party = case(&[]).party(BO).unwrap().clone();
        party.person = None;
        let preparation = &mut party.preparation;
        let an = Words::new("An");
        preparation.consents.take_all_told(1, THEN, &an);
        for (number, after) in after.iter().enumerate() {
            let question = QuestionId::new(number.to_string());
            let answer = preparation.answers.place(&question, State::Given);
            answer.versions.push(Version::empty(THEN.plus(*after)));
            preparation.answers.were_told(&question, &an);
        }
        party
    }

    #[test]
    fn what_was_told_is_noted_where_it_is_more_or_newer() {
        for (was, is, noted) in [
            (&[1, 2][..], &[1, 2][..], false),
            (&[2], &[1, 2], true),
            (&[1, 2], &[1, 3], true),
            (&[1, 3], &[1, 2], false),
            (&[1, 2], &[1], false),
            (&[1, 2], &[3], false),
        ] {
            let noted = noted.then_some(DeedKind::AnswersNoted);
            assert_eq!(in_a_talk(&told(was), &told(is)), noted, "{was:?} {is:?}");
        }
    }

    #[test]
    fn a_talk_is_begun_and_forgotten_by_who_has_no_chat() {
        let talk = told(&[]);
        let mut nobody = talk.clone();
        nobody.preparation = nobody.preparation.anew(THEN);
        let mut came = talk.clone();
        came.person = Some(AN);
        assert_eq!(in_a_talk(&nobody, &talk), Some(DeedKind::AnswersNoted));
        assert_eq!(in_a_talk(&talk, &nobody), Some(DeedKind::TalkForgotten));
        assert_eq!(in_a_talk(&talk, &came), None);
        assert_eq!(in_a_talk(&nobody, &nobody), None);
    }

    #[test]
    fn who_came_to_facilitate_a_case_and_who_left_it_is_noted() {
        let dee = PersonId(3);
        let was = case(&[facilitator(CAS, "Cas")]);
        let is = case(&[facilitator(dee, "Dee")]);
        let deed = |person, kind| Deed::in_case(By::Facilitator(person), kind, &is.head.id);
        let joined = deed(dee, DeedKind::FacilitatorJoined);
        let left = deed(CAS, DeedKind::FacilitatorLeft);
        assert_eq!(happened(Some(&was), &is, Some(AN)), [joined, left]);
    }
}
