//! Somebody at a closed gate, and what a facilitator does about it; and what several want.

use super::*;
use crate::ids::PhaseId;
use crate::point::Note;

/// Bo does not want to take part, and needs this.
fn refused(needs: &str) -> Case {
    let mut case = case(&[]);
    let party = case.party_mut(BO).unwrap();
    chooses(party, "take-part", &["no"]);
    chooses(party, "take-part-no", &[needs]);
    case
}

/// A facilitator notes how Bo asked to go on without meeting.
fn noted(case: &Case) -> Note {
    let mut points = case.open_points_of(guides(), BO).into_iter();
    Note {
        point: points.find(|one| one.key.about == "take-part").unwrap(),
        text: Words::new("A note."),
        adult: None,
    }
}

#[test]
fn who_wants_peace_is_asked_to_go_on_once_it_is_noted_that_they_asked_for_it() {
    let is_asked = |needs, change: &dyn Fn(&mut Case, &mut Note)| {
        let mut case = refused(needs);
        let mut note = noted(&case);
        change(&mut case, &mut note);
        let before = case.clone();
        let told = case.noted(guides(), AN, note, THEN.plus(1)).messages;
        assert!(!told.is_empty());
        case != before
    };
    assert!(is_asked("rest", &|_, _| {}));
    assert!(!is_asked("letter", &|_, _| {}), "they can be asked anyway");
    let is_another = |_: &mut Case, note: &mut Note| note.point.since = THEN.plus(-1);
    assert!(!is_asked("rest", &is_another));
    let is_over = |case: &mut Case, _: &mut Note| case.head.ended = Some(THEN);
    assert!(!is_asked("rest", &is_over));
}

#[test]
fn that_they_asked_for_it_is_noted_in_the_place_of_what_was_noted_there_before() {
    let mut case = refused("rest");
    let note = noted(&case);
    let before = Clearing {
        key: note.point.key.clone(),
        ..cleared(PointKind::NotWanted)
    };
    let party = case.party_mut(BO).unwrap();
    party.cleared = vec![before, cleared(PointKind::Distress)];
    case.noted(guides(), AN, note, THEN.plus(1));
    let cleared = case.party(BO).unwrap().cleared.iter();
    let cleared = cleared.map(|note| (note.key.kind, note.at));
    assert!(cleared.eq([
        (PointKind::Distress, THEN),
        (PointKind::NotWanted, THEN.plus(1)),
    ]));
}

#[test]
fn a_phase_whose_gate_is_closed_is_not_opened_again_without_a_talk() {
    let again = |phase: &str| {
        let mut case = refused("letter");
        chooses(case.party_mut(BO).unwrap(), "happened", &[]);
        case.reopen(guides(), AN, BO, &PhaseId::new(phase), THEN);
        let answers = &case.party(BO).unwrap().preparation.answers;
        ["happened", "take-part"].map(|id| answers.of(id).unwrap().state == State::Again)
    };
    assert_eq!(again("facts"), [true, false]);
    assert_eq!(again("responsibility"), [false, false]);
}

#[test]
fn two_want_to_speak_first_since_the_second_of_them_said_so() {
    let since = |change: &dyn Fn(&mut Answer)| {
        let mut case = case(&[]);
        for (id, later) in [(BO, 5), (ALEX, 9)] {
            let party = case.party_mut(id).unwrap();
            let answer = chooses(party, "first-speaker", &["me"]);
            answer.versions[0].at = THEN.plus(later);
        }
        let alex = &mut case.party_mut(ALEX).unwrap().preparation.answers;
        change(alex.of_mut(&QuestionId::new("first-speaker")).unwrap());
        let points = case.points_between(guides()).into_iter();
        let points = points.map(|point| (point.party, point.since));
        points.collect::<Vec<_>>()
    };
    assert_eq!(since(&|_| {}), [(BO, THEN.plus(9))]);
    let other = |answer: &mut Answer| answer.versions[0].options = vec![OptionId::new("other")];
    assert_eq!(since(&other), []);
    assert_eq!(since(&|answer| answer.state = State::Again), []);
}
