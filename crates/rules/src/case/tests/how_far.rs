//! How far everybody came, and how long it took.

use super::*;
use crate::counted::{Lasted, Times};

#[test]
fn everyone_is_ready_once_both_sides_have_handed_in() {
    let are_ready = |change: &dyn Fn(&mut Party)| {
        let mut case = case(&[]);
        for id in [ALEX, BO] {
            let party = case.party_mut(id).unwrap();
            let text = party.guide(guides()).consent_text;
            let preparation = &mut party.preparation;
            let consents = &mut preparation.consents;
            consents.take_all_told(text, THEN, &Words::new("An"));
            preparation.handed_in = Some(THEN);
        }
        change(case.party_mut(BO).unwrap());
        case.everyone_is_ready(guides())
    };
    assert!(are_ready(&|_| {}));
    assert!(!are_ready(&|party| party.preparation.handed_in = None));
    assert!(!are_ready(&|party| party.left_out = LEFT_OUT));
}

#[test]
fn how_long_each_part_of_the_way_took_is_counted_at_the_end() {
    let days = |days: i64| THEN.plus(days * DAY);
    let times = |told, day| {
        let mut case = case(&[]);
        case.head.told = told;
        case.day_mut(guides()).told = Some(crate::day::Told {
            when: day,
            place: Words::new("A room."),
            order: vec![ALEX, BO],
            times: crate::day::Times::around(day, &Zone::default(), THEN),
        });
        case.end(AN, 30, days(130));
        case.head.counted.unwrap().times
    };
    let took = |to_ready, to_day, to_done| Times {
        to_ready,
        to_day,
        to_done,
    };
    let [two, six, longer] = [Lasted::TwoWeeks, Lasted::SixWeeks, Lasted::Longer].map(Some);
    let ready = Told::Ready(days(20));
    assert_eq!(times(ready, days(30)), took(six, two, longer));
    assert_eq!(times(ready, days(130)), took(six, longer, two));
    assert_eq!(times(ready, days(131)), took(six, None, None), "to come");
    assert_eq!(times(Told::NotReady, days(30)), took(None, None, longer));
}
