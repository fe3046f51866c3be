//! Who somebody is to a case is corrected: the guide they are prepared with, and their place in what happened.

use super::*;
use crate::ids::GuideId;

#[test]
fn only_who_is_at_the_questions_is_shown_those_of_another_guide() {
    let guides = guides().clone().for_new_cases("herstelgesprek, kort");
    let guides = guides.unwrap();
    let is_shown = |agreed: bool, standing| {
        let mut case = case(&[]);
        let party = case.party_mut(BO).unwrap();
        let text = party.guide(&guides).consent_text;
        let preparation = &mut party.preparation;
        if agreed {
            let consents = &mut preparation.consents;
            consents.take_all_told(text, THEN, &Words::new("An"));
        }
        preparation.standing = standing;
        let told = case.set_guide(&guides, AN, (BO, &GuideId::new("kort")), THEN);
        assert_eq!(&*case.party(BO).unwrap().preparation.guide.guide, "kort");
        let to = |person| told.iter().any(|message| message.to == person);
        assert!(to(AN));
        to(PersonId(12))
    };
    assert!(is_shown(true, Standing::UnderWay));
    assert!(!is_shown(true, Standing::Paused));
    assert!(!is_shown(false, Standing::UnderWay));
    assert!(!is_shown(false, Standing::Paused));
}

#[test]
fn in_another_place_what_is_asked_there_is_looked_at_again_and_the_rest_goes() {
    let mut case = case(&[]);
    let party = case.party_mut(BO).unwrap();
    for question in ["happened", "thinking", "touched"] {
        chooses(party, question, &[]);
    }
    party.cleared = [PointKind::Distress, PointKind::Flag].map(cleared).to_vec();
    let next = case.set_role(guides(), AN, (BO, Role::Harmed)).next;
    let answered = Answered { again: 2, gone: 1 };
    assert_eq!(next, Some(Next::TellOfRole(BO, answered)));
    let party = case.party(BO).unwrap();
    let answers = party.preparation.answers.iter();
    let answers = answers.map(|(id, answer)| (id.as_str(), answer.state));
    assert!(answers.eq([("happened", State::Again), ("touched", State::Again)]));
    let cleared = party.cleared.iter().map(|note| note.key.kind);
    assert!(cleared.eq([PointKind::Flag]), "it follows from no answer");
}

#[test]
fn only_a_supporter_stands_beside_somebody() {
    for (role, beside) in [(Role::Supporter, Some(ALEX)), (Role::Affected, None)] {
        let mut case = case(&[]);
        case.party_mut(BO).unwrap().supports = Some(ALEX);
        case.set_role(guides(), AN, (BO, role));
        let party = case.party(BO).unwrap();
        assert_eq!((party.role, party.supports), (role, beside));
    }
}
