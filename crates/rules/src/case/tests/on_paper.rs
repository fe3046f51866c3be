//! What stands on paper: in the brief, in somebody's own copy, and in the file of the case.

use super::*;
use crate::answer::{Piece, Sharing};
use crate::brief::{Brief, OnPaper};
use crate::case::brief;
use crate::closing::Survey;
use crate::contact::Left;
use crate::flag::Flag;
use crate::held::{CaseFile, PartyData};
use crate::voice_note::VoiceNote;

/// They wrote and spoke there as well, and that may be used.
fn tells(party: &mut Party, question: &str, options: &[&str], text: &str) {
    let answer = chooses(party, question, options);
    answer.sharing = Sharing::Conversation;
    answer.versions[0].pieces = vec![
        Piece::written(MessageRef(1), Words::new(text)),
        Piece::spoken(VoiceNote::sent(MessageRef(2), 5, 100), Words::default()),
    ];
}

fn brief_of(case: &Case) -> Brief {
    brief::of(case, guides(), THEN)
}

/// What Bo chose there, and nothing else of what they told.
fn chosen(question: &str, option: &str) -> crate::brief::Told {
    crate::brief::Told {
        party: BO,
        alias: Words::new("Bo"),
        question: QuestionId::new(question),
        guide: guides().for_new().clone(),
        options: vec![OptionId::new(option)],
        words: OnPaper::Nothing,
        voices: vec![],
    }
}

#[test]
fn who_is_named_by_more_than_one_of_the_others_is_named_in_the_brief() {
    let mut case = case_of_four();
    for (id, named) in [
        (ALEX, "Bo en Cleo"),
        (BO, "Alex"),
        (CLEO, "Alex, Bo, Dirk en Cleo"),
        (DIRK, "bo"),
    ] {
        tells(case.party_mut(id).unwrap(), "others-touched", &[], named);
    }
    let named = [(Words::new("Alex"), 2), (Words::new("Bo"), 3)];
    assert_eq!(brief_of(&case).named, named);
}

#[test]
fn an_opening_stands_in_the_brief_apart_from_what_else_was_said_there() {
    let mut case = case(&[]);
    for (id, chosen) in [(ALEX, &["angry"][..]), (BO, &["angry", "ashamed"])] {
        tells(case.party_mut(id).unwrap(), "feelings-then", chosen, "So.");
    }
    let openings = brief_of(&case).openings;
    assert_eq!(openings, [chosen("feelings-then", "ashamed")]);
}

#[test]
fn each_thing_that_is_offered_stands_in_the_brief_with_what_makes_it_concrete() {
    let mut case = case(&[]);
    let party = case.party_mut(BO).unwrap();
    tells(party, "offers", &["apologise", "pay"], "So.");
    tells(party, "offers.pay.what", &[], "All of it.");
    let items = brief_of(&case).programme.into_iter();
    let (told, aspects): (Vec<_>, Vec<_>) = items.map(|item| (item.told, item.aspects)).unzip();
    assert_eq!(
        told,
        ["apologise", "pay"].map(|option| chosen("offers", option))
    );
    assert_eq!(aspects[0], []);
    let words = aspects[1].iter().map(|told| told.words.clone());
    assert!(words.eq([OnPaper::Quoted(Words::new("All of it."))]));
}

#[test]
fn whatever_is_held_about_somebody_stands_in_their_own_copy() {
    let mut case = case(&[]);
    let party = case.party_mut(BO).unwrap();
    party.blocked_since = Some(THEN.plus(1));
    party.follow_up = Some(THEN.plus(2));
    party.left_out = LEFT_OUT;
    party.flags = vec![Flag::raise(FlagKind::Talk, THEN)];
    party.cleared = vec![cleared(PointKind::Distress)];
    party.sent.push(sent(THEN));
    party.left.push(Left {
        message: MessageRef(1),
        text: Words::new("Call me."),
        at: THEN,
    });
    party.day.asked = vec![THEN];
    agrees(party, &letter());
    party.closing.survey = Some(Survey::default());
    let party = case.party(BO).unwrap();
    let data = PartyData::of(&case, party, party.guide(guides()), THEN);
    assert_eq!(
        (data.person, data.joined, data.left_out),
        (Some(PersonId(12)), Some(THEN), Some(THEN))
    );
    assert_eq!(
        (data.blocked_since, data.follow_up),
        (Some(THEN.plus(1)), Some(THEN.plus(2)))
    );
    let (flags, cleared) = (data.flags.iter(), data.cleared.iter());
    assert!(flags.map(|flag| flag.kind).eq([FlagKind::Talk]));
    assert!(cleared.map(|one| one.key.kind).eq([PointKind::Distress]));
    assert!(data.sent.iter().eq(party.sent.iter()));
    assert!(data.left.iter().eq(party.left.iter()));
    assert_eq!(
        (&data.day, &data.programme, &data.closing),
        (&party.day, &party.programme, &party.closing)
    );
}

#[test]
fn in_the_file_of_a_case_each_has_their_own_points() {
    let mut case = case(&[]);
    case.party_mut(BO).unwrap().blocked_since = Some(THEN);
    let file = CaseFile::of(&case, guides(), THEN);
    let open = |at: usize| {
        let points = file.parties[at].open.iter();
        points.map(|point| point.key.kind).collect::<Vec<_>>()
    };
    assert_eq!(open(0), []);
    assert_eq!(open(1), [PointKind::Unreachable]);
}
