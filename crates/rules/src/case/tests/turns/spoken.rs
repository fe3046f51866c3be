//! What is spoken goes to what is at hand, to the question before, or to the one that it answers.

use super::*;
use crate::event::Content;

/// What Bo hears when they speak.
fn speaks(case: &mut Case, to: SpokenTo, sight: Sight) -> Vec<ParticipantSay> {
    let spoken = Spoken {
        voice: VoiceNote::sent(MessageRef(77), 5, 100),
        words: Words::default(),
        sight,
        to,
    };
    shown(case, Event::Spoke(spoken))
}

fn speaks_at(case: &mut Case, question: &str) -> Vec<Lead> {
    let to = SpokenTo::Question(QuestionId::new(question));
    leads(speaks(case, to, Sight::Seen))
}

fn leads(said: Vec<ParticipantSay>) -> Vec<Lead> {
    said.into_iter().flat_map(|say| say.leads).collect()
}

/// It is spoken at this question, and at no other.
fn is_spoken_at(case: &Case, question: &str) -> bool {
    let answers = &case.party(BO).unwrap().preparation.answers;
    answers.holding(MessageRef(77)) == Some(&QuestionId::new(question))
}

fn open(case: &Case) -> Option<&str> {
    let open = case.party(BO).unwrap().preparation.open.as_ref();
    open.map(|open| open.question.as_str())
}

fn kept() -> Lead {
    Lead::VoiceKept(VoiceNote::sent(MessageRef(77), 5, 100))
}

fn added_to(question: &str) -> Vec<Lead> {
    vec![kept(), Lead::AddedTo(QuestionId::new(question))]
}

const NOT_HEARD: [Lead; 1] = [Lead::CannotRead(Content::Voice)];

#[test]
fn what_answers_the_question_at_hand_stays_open() {
    let mut case = answering();
    assert_eq!(speaks_at(&mut case, "happened"), [kept()]);
    assert!(is_spoken_at(&case, "happened"));
    assert_eq!(open(&case), Some("happened"));
}

#[test]
fn what_answers_an_answer_that_was_given_joins_it() {
    let mut case = answering();
    answer(&mut case, "hopes", State::Given, &[], "words");
    answer(&mut case, "offers", State::Given, &["pay"], "");
    for question in ["hopes", "offers"] {
        assert_eq!(speaks_at(&mut case, question), added_to(question));
        let preparation = &case.party(BO).unwrap().preparation;
        assert_eq!((open(&case), &preparation.cursor), (None, &None));
        let answers = &preparation.answers;
        let answer = answers.of(question).unwrap();
        assert_eq!(answer.current().unwrap().voices().len(), 1);
    }
    let hopes = answer_to(&case, "hopes").unwrap().current().unwrap();
    assert_eq!(hopes.words(), Some(Words::new("words")));
}

#[test]
fn what_answers_a_question_that_comes_later_is_taken_there() {
    let mut case = answering();
    assert_eq!(speaks_at(&mut case, "hopes"), added_to("hopes"));
    assert!(is_spoken_at(&case, "hopes"));
    let mut case = answering();
    assert_eq!(speaks_at(&mut case, "offers"), [kept()]);
    assert!(is_spoken_at(&case, "offers"));
    let cursor = case.party(BO).unwrap().preparation.cursor.clone();
    assert_eq!(cursor, Some(QuestionId::new("offers")), "a button follows");
}

#[test]
fn what_answers_what_cannot_be_spoken_or_is_out_of_reach_is_not_taken() {
    let mut case = answering();
    assert_eq!(speaks_at(&mut case, "put-into-words"), NOT_HEARD);
    assert_eq!(speaks_at(&mut case, "grip"), [Lead::NotWrittenThere]);
    answer(&mut case, "take-part", State::Given, &["no"], "");
    assert_eq!(speaks_at(&mut case, "hopes"), [Lead::NotWrittenThere]);
    assert!(
        case.party(BO)
            .unwrap()
            .preparation
            .answers
            .voices()
            .is_empty()
    );
    answer(&mut case, "hopes", State::Given, &[], "words");
    assert_eq!(speaks_at(&mut case, "hopes"), added_to("hopes"));
}

#[test]
fn what_is_spoken_before_the_next_question_is_seen_joins_the_one_before() {
    let spoken = |sight, change: &dyn Fn(&mut Party)| {
        let mut case = answering();
        answer(&mut case, "happened", State::Given, &[], "words");
        let party = case.party_mut(BO).unwrap();
        party.preparation.last_written = Some(QuestionId::new("happened"));
        change(party);
        let leads = leads(speaks(&mut case, SpokenTo::AtHand, sight));
        let questions = ["happened", "boundary"];
        let spoken = questions.map(|question| is_spoken_at(&case, question));
        (leads, spoken)
    };
    let (before, at_hand) = ([true, false], [false, true]);
    let seen = spoken(Sight::Seen, &|_| {});
    assert_eq!(seen, (vec![kept()], at_hand));
    let not_yet = spoken(Sight::NotYet, &|_| {});
    assert_eq!(not_yet, (added_to("happened"), before));
    let nothing_before = spoken(Sight::NotYet, &|party| {
        party.preparation.last_written = None;
    });
    assert_eq!(nothing_before, (vec![kept()], at_hand));
    let is_being_written = spoken(Sight::NotYet, &|party| {
        let open = OpenAnswer::at(QuestionId::new("boundary"));
        party.preparation.open = Some(open.with(MessageRef(70), THEN));
    });
    assert_eq!(is_being_written, (vec![kept()], at_hand));
}

#[test]
fn what_is_at_hand_and_is_chosen_cannot_be_spoken() {
    let mut case = answering();
    is_at(&mut case, "put-into-words");
    let said = speaks(&mut case, SpokenTo::AtHand, Sight::Seen);
    assert_eq!(leads(said), NOT_HEARD);
    assert!(answer_to(&case, "put-into-words").is_none());
}

/// What Bo is shown when they add something to what they answered first.
fn adds(change: &dyn Fn(&mut Case)) -> (Vec<Lead>, Scene) {
    let mut case = answering();
    answer(&mut case, "happened", State::Given, &[], "words");
    change(&mut case);
    let more = wrote("more").in_answer_to(Some(QuestionId::new("happened")));
    let [said] = &shown(&mut case, more)[..] else {
        panic!("one message");
    };
    (said.leads.clone(), said.scene.clone())
}

#[test]
fn what_joins_an_answer_leaves_a_question_at_hand_where_it_is_and_shows_anything_else() {
    let added = Lead::AddedTo(QuestionId::new("happened"));
    assert_eq!(adds(&|_| {}), (vec![added.clone()], Scene::Nothing));
    let (leads, scene) = adds(&|case| {
        case.party_mut(BO).unwrap().preparation.handed_in = Some(THEN);
    });
    assert_eq!(leads, [added.clone(), Lead::OpenAgain]);
    assert!(matches!(scene, Scene::Question(_)), "it is not at hand yet");
    let (leads, scene) = adds(&|case| {
        let party = case.party(BO).unwrap();
        let answers = &party.preparation.answers;
        let walk = party.guide(guides()).walk(party.role, answers);
        let before = walk.into_iter().take_while(|asked| !asked.is_gate());
        let before: Vec<QuestionId> = before.map(|asked| asked.id).collect();
        let behind = ["willing-differently", "responsibility-check"].map(QuestionId::new);
        for question in before.iter().chain(&behind) {
            answer(case, question.as_str(), State::Given, &[], "words");
        }
        answer(case, "willing", State::Given, &["differently"], "");
    });
    assert_eq!(leads, [added]);
    assert!(matches!(scene, Scene::Closed(_)));
}
