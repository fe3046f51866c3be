//! Answers with buttons: what is meant by *nothing* beside something, and leaving an answer as it was.

use super::*;
use crate::turn::Meant;

/// How this answer stands, and what was chosen.
fn stands(case: &Case, question: &str) -> (State, Vec<OptionId>) {
    let answer = answer_to(case, question).unwrap();
    let options = answer.current().map(|version| version.options.clone());
    (answer.state, options.unwrap_or_default())
}

fn options(ids: &[&str]) -> Vec<OptionId> {
    ids.iter().copied().map(OptionId::new).collect()
}

#[test]
fn of_nothing_beside_something_what_was_meant_stays() {
    let (now, both) = (
        ("herstelgesprek", 2, "feelings-now"),
        ("lang", 1, "feelings"),
    );
    let meant = |(guide, version, question), chosen: &[&str], meant| {
        let mut case = answering_in(Edition::of(guide, version));
        is_at(&mut case, question);
        answer(&mut case, question, State::Choosing, chosen, "");
        let told = pressed(&mut case, Tap::Settle(meant));
        (is_stale(&told), stands(&case, question))
    };
    let given = |ids: &[&str]| (false, (State::Given, options(ids)));
    let chosen = ["angry", "nothing", "sad"];
    assert_eq!(meant(now, &chosen, Meant::Alone), given(&["nothing"]));
    assert_eq!(meant(now, &chosen, Meant::Others), given(&["angry", "sad"]));
    assert_eq!(meant(now, &chosen, Meant::Both), given(&chosen));
    let chosen = ["angry", "nothing", "sad-now"];
    let nothing_then = given(&["nothing", "sad-now"]);
    assert_eq!(meant(both, &chosen, Meant::Alone), nothing_then);
    let others = given(&["angry", "sad-now"]);
    assert_eq!(meant(both, &chosen, Meant::Others), others);
    let not_asked = (true, (State::Choosing, options(&["angry"])));
    assert_eq!(meant(now, &["angry"], Meant::Alone), not_asked);
}

/// An answer in this state is left as it was.
fn kept(question: &str, state: State, words: &str) -> (Case, Vec<Message>) {
    let mut case = answering();
    is_at(&mut case, question);
    answer(&mut case, question, state, &[], words);
    let told = pressed(&mut case, Tap::Keep);
    (case, told)
}

#[test]
fn an_answer_that_is_left_as_it_was_counts_where_it_says_something() {
    let (given, skipped, later) = (State::Given, State::Skipped, State::Later);
    for (before, words, after) in [
        (given, "words", given),
        (State::Again, "words", given),
        (given, "", skipped),
        (State::Again, "", skipped),
        (skipped, "words", skipped),
        (later, "words", later),
    ] {
        let (case, told) = kept("happened", before, words);
        assert!(!is_stale(&told));
        let leads: Vec<Lead> = to_party(told)
            .into_iter()
            .flat_map(|say| say.leads)
            .collect();
        assert_eq!(leads, [Lead::Kept]);
        let answer = answer_to(&case, "happened").unwrap();
        assert_eq!(answer.state, after, "{before:?} {words}");
        assert_eq!(answer.versions.len(), 1, "nothing new was said");
        let preparation = &case.party(BO).unwrap().preparation;
        assert_eq!(preparation.cursor, None);
        assert_eq!(preparation.last_written, Some(QuestionId::new("happened")));
    }
}

#[test]
fn what_was_being_chosen_is_let_go_of_where_something_was_answered_before() {
    let (case, told) = kept("happened", State::Choosing, "words");
    assert!(is_stale(&told), "there is nothing to leave as it was");
    assert_eq!(answer_to(&case, "happened").unwrap().state, State::Choosing);
    let mut case = answering();
    is_at(&mut case, "feelings-now");
    answer(&mut case, "feelings-now", State::Given, &["sad"], "");
    answer(&mut case, "feelings-now", State::Choosing, &["angry"], "");
    assert!(!is_stale(&pressed(&mut case, Tap::Keep)));
    assert_eq!(
        stands(&case, "feelings-now"),
        (State::Given, options(&["sad"]))
    );
}

#[test]
fn whether_they_feel_safe_is_said_anew_by_leaving_it_as_it_was() {
    let last = |state| {
        let (case, _) = kept("safe", state, "words");
        answer_to(&case, "safe").unwrap().current().unwrap().at
    };
    assert_eq!(last(State::Given), THEN);
    assert_eq!(last(State::Skipped), BEFORE, "they said nothing");
}
