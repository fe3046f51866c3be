//! What was agreed: how it is made, when it is asked what became of it, and whether it stays.

use super::*;
use crate::closing::{MayItStay, Stays};
use crate::day::around::YesNo;
use crate::day::words::DateWords;
use crate::moment::HOUR;
use crate::programme::{Check, FollowUp, On, ProgrammeWanted};
use crate::say::{ClosingSay, SaysStays};

const FIRST: Moment = Moment(THEN.0 + DAY);
const SECOND: Moment = Moment(THEN.0 + 2 * DAY);

/// Both agreed to the letter, and are asked at two dates what became of it.
fn followed() -> Case {
    let mut case = case(&[]);
    for id in [ALEX, BO] {
        agrees(case.party_mut(id).unwrap(), &letter());
    }
    let follow = FollowUp {
        from: THEN,
        days: Some(FIRST),
        weeks: Some(SECOND),
        months: None,
        not_before: None,
    };
    case.head.programme = Some(Box::new(Programme {
        items: vec![letter()],
        draft: None,
        follow: Some(follow),
    }));
    case
}

/// The dates that have come for them, and when they were asked.
fn asked(case: &Case, id: PartyId) -> Vec<(On, Option<Moment>)> {
    let checks = case.party(id).unwrap().programme.checks.iter();
    checks.map(|check| (check.on, check.asked)).collect()
}

#[test]
fn each_is_asked_at_their_own_last_date_and_what_lies_before_is_let_go() {
    let mut case = followed();
    let let_go = Check {
        item: 1,
        version: 1,
        on: On::Weeks,
        at: SECOND,
        asked: None,
        reminded: None,
        silent: None,
        how: None,
        fine: None,
    };
    let alex = case.party_mut(ALEX).unwrap();
    alex.programme.checks.push(let_go);
    let told = case.follow_passes(SECOND);
    let told: Vec<PersonId> = told.iter().map(|message| message.to).collect();
    assert_eq!(told, [PersonId(11), PersonId(12)]);
    let now = Some(SECOND);
    assert_eq!(asked(&case, ALEX), [(On::Weeks, None), (On::Days, now)]);
    assert_eq!(asked(&case, BO), [(On::Days, None), (On::Weeks, now)]);
}

#[test]
fn in_the_night_the_last_date_waits_for_the_morning() {
    let mut case = followed();
    let night = SECOND.plus(12 * HOUR);
    assert!(case.follow_passes(night).is_empty());
    assert_eq!(asked(&case, BO), [(On::Days, None)]);
    let morning = night.plus(10 * HOUR);
    assert_eq!(case.follow().unwrap().not_before, Some(morning));
    assert_eq!(case.follow_passes(morning).len(), 2);
    let now = Some(morning);
    assert_eq!(asked(&case, BO), [(On::Days, None), (On::Weeks, now)]);
}

#[test]
fn what_is_written_about_an_item_counts_while_one_is_made_and_the_case_goes_on() {
    let written = |by, change: &dyn Fn(&mut Case)| {
        let mut case = case(&[]);
        case.makes_an_item(AN);
        change(&mut case);
        let words = (ProgrammeWanted::Text, Words::new("A letter."));
        let dates = (&DateWords::default(), &Zone::default());
        let told = case.programme_written(by, words, dates, THEN).messages;
        let draft = case.head.programme.unwrap().draft;
        (
            told.len(),
            draft.is_some_and(|draft| !draft.text.is_empty()),
        )
    };
    assert_eq!(written(AN, &|_| {}), (1, true));
    assert_eq!(written(DEE, &|_| {}), (0, false));
    let is_over = |case: &mut Case| case.head.ended = Some(THEN);
    assert_eq!(written(AN, &is_over), (1, false));
    let is_made = |case: &mut Case| case.programme_mut().draft = None;
    assert_eq!(written(AN, &is_made), (1, false));
}

#[test]
fn who_has_said_whether_it_may_stay_is_told_and_who_has_no_chat() {
    let mut case = case_of_four();
    let item = Item {
        concerns: vec![ALEX, BO, CLEO, DIRK],
        told: vec![CLEO, DIRK],
        ..letter()
    };
    for (id, says) in [(ALEX, Some((YesNo::No, THEN))), (BO, None)] {
        let party = case.party_mut(id).unwrap();
        agrees(party, &item);
        party.closing.stays = Some(MayItStay { until: THEN, says });
    }
    for id in [CLEO, DIRK] {
        case.party_mut(id).unwrap().person = None;
    }
    case.programme_mut().items.push(item);
    let mut closed = Closed::for_reason(Closing::Met);
    let (until, told) = (THEN, vec![CLEO]);
    closed.stays = Some(Stays { until, told });
    case.head.closed = Some(Box::new(closed));
    let Say::Facilitator(say) = case.stays_replies(AN).say else {
        panic!("it is for a facilitator");
    };
    let FacilitatorSay::Closing(ClosingSay::Replies(_, _, replies)) = *say else {
        panic!("nobody is asked");
    };
    let says = replies.iter().map(|reply| (reply.party, reply.says));
    assert!(says.eq([
        (ALEX, SaysStays::Replied),
        (BO, SaysStays::Unsaid),
        (CLEO, SaysStays::Replied),
        (DIRK, SaysStays::NoChat),
    ]));
}
