//! What may be done with the answers that matter, and the card.

use super::*;
use crate::say::{Card, SharingRound};

/// With a guide that has a card, and asks what may be done with some answers.
fn answering_with_a_card() -> Case {
    answering_in(Edition::of("lang", 1))
}

fn label(case: &mut Case, question: &str, sharing: Sharing) {
    let answers = &mut case.party_mut(BO).unwrap().preparation.answers;
    let answer = answers.of_mut(&QuestionId::new(question));
    answer.unwrap().sharing = sharing;
}

/// Two answers that matter, of which the second is made concrete.
fn two_sentences() -> Case {
    let mut case = answering_with_a_card();
    answer(&mut case, "touched", State::Given, &[], "words");
    answer(&mut case, "offers", State::Given, &["apologise"], "");
    answer(
        &mut case,
        "offers.apologise.what",
        State::Given,
        &[],
        "words",
    );
    case
}

fn labels(case: &Case) -> [Sharing; 3] {
    let questions = ["touched", "offers", "offers.apologise.what"];
    questions.map(|question| answer_to(case, question).unwrap().sharing)
}

fn shares(case: &mut Case, question: &str, sharing: Sharing) -> Vec<Message> {
    pressed(case, Tap::ShareOn(QuestionId::new(question), sharing))
}

const ONLY_READ: Sharing = Sharing::Facilitator;
const USED: Sharing = Sharing::Conversation;

fn round(told: Vec<Message>) -> Option<SharingRound> {
    to_party(told).into_iter().find_map(|say| match say.scene {
        Scene::Sharing(round) => Some(*round),
        _ => None,
    })
}

#[test]
fn what_is_chosen_for_a_sentence_holds_for_what_makes_it_concrete_and_the_next_one_follows() {
    let mut case = two_sentences();
    let next = round(shares(&mut case, "touched", USED)).unwrap();
    assert_eq!(labels(&case), [USED, ONLY_READ, ONLY_READ]);
    assert_eq!((next.number, next.of, next.lines.len()), (2, 2, 2));
    assert!(round(shares(&mut case, "offers", USED)).is_none());
    assert_eq!(labels(&case), [USED; 3]);
    let told = shares(&mut case, "offers.apologise.what", ONLY_READ);
    assert!(is_stale(&told), "it goes with its sentence");
    assert_eq!(labels(&case), [USED; 3]);
}

#[test]
fn what_is_chosen_anew_is_not_asked_anew() {
    let mut case = two_sentences();
    label(&mut case, "touched", Sharing::Myself);
    label(&mut case, "offers", Sharing::Myself);
    for (question, expected) in [
        ("touched", [USED, Sharing::Myself, ONLY_READ]),
        ("offers", [USED; 3]),
    ] {
        let told = to_party(shares(&mut case, question, USED)).into_iter();
        let mut leads = told.flat_map(|say| say.leads);
        assert_eq!(leads.next(), None, "{question}");
        assert_eq!(labels(&case), expected);
    }
}

#[test]
fn once_it_is_handed_in_facilitators_hear_of_another_label() {
    let heard = |handed_in: Option<Moment>, question: &str, sharing| {
        let mut case = two_sentences();
        case.party_mut(BO).unwrap().preparation.handed_in = handed_in;
        noticed(&shares(&mut case, question, sharing))
    };
    let handed_in = Some(THEN);
    for question in ["touched", "offers"] {
        assert_eq!(heard(handed_in, question, USED), [NoticeKind::LabelChanged]);
        assert_eq!(heard(handed_in, question, ONLY_READ), [], "as it was");
        assert_eq!(heard(None, question, USED), []);
    }
}

#[test]
fn on_their_card_stands_what_counts_in_its_place_and_what_they_say_themselves() {
    let mut case = answering_with_a_card();
    let (given, again) = (State::Given, State::Again);
    for (question, state, words, sharing) in [
        ("happened", again, "words", Sharing::Myself),
        ("boundary", given, "", Sharing::Myself),
        ("touched", given, "words", Sharing::Myself),
        ("part", given, "words", USED),
        ("say", given, "words", Sharing::Myself),
        ("ask", again, "words", ONLY_READ),
        ("stop-signal", given, "", ONLY_READ),
    ] {
        answer(&mut case, question, state, &[], words);
        label(&mut case, question, sharing);
    }
    answer(&mut case, "supporter", given, &["have"], "");
    let card = |case: &mut Case| {
        let mut said = presses(case, Tap::Card).into_iter();
        let Some(Scene::Card(card)) = said.next().map(|say| say.scene) else {
            panic!("no card");
        };
        let Card {
            say,
            ask,
            stop,
            beside,
        } = *card;
        [say, ask, stop, beside].map(|lines| {
            let lines = lines.into_iter();
            let questions: Vec<String> = lines
                .map(|line| line.question.as_str().to_owned())
                .collect();
            questions.join(" ")
        })
    };
    assert_eq!(card(&mut case), ["say touched", "", "", "supporter"]);
    answer(&mut case, "ask", given, &[], "words");
    answer(&mut case, "stop-signal", given, &[], "words");
    case.party_mut(BO).unwrap().preparation.last_tap = None;
    let whole = ["say touched", "ask", "stop-signal", "supporter"];
    assert_eq!(card(&mut case), whole);
}
