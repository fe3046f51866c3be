//! What a party replies about the day of the conversation, and about what is agreed.

use super::*;
use crate::day::around::Check;
use crate::programme::{AskedItem, ItemReply, OwnItem, Part};
use crate::say::DayScene;
use crate::turn::{DayReply, ProgrammeReply};

#[test]
fn what_they_said_two_days_before_can_be_said_anew_until_it_begins() {
    let asks = |asked: Option<Moment>, of: Moment| {
        let mut case = answering();
        case.party_mut(BO).unwrap().day.check = Some(Check {
            of,
            asked,
            wants: None,
            safe: None,
            silent: None,
        });
        let shown = presses(&mut case, Tap::Day(DayReply::Anew));
        let asked =
            |say: &ParticipantSay| matches!(say.scene, Scene::Day(DayScene::StillWants(..)));
        shown.iter().any(asked)
    };
    assert!(asks(Some(BEFORE), THEN.plus(1)));
    assert!(asks(Some(BEFORE), THEN.plus(DAY)));
    assert!(!asks(Some(BEFORE), THEN));
    assert!(!asks(Some(BEFORE), THEN.plus(-1)));
    assert!(!asks(None, THEN.plus(DAY)), "they were not asked");
}

#[test]
fn an_item_is_confirmed_where_it_may_be_shared_and_can_always_be_not_so() {
    let replies = |may: bool, version: u16, reply| {
        let mut case = answering();
        let programme = &mut case.party_mut(BO).unwrap().programme;
        programme.may_be_shared = Some((may, BEFORE));
        let item = OwnItem {
            number: 1,
            version: 2,
            part: Part::Other,
            is_theirs: true,
            text: Words::new("A letter."),
            by: None,
            looks_after: Words::new("An"),
            change: None,
        };
        programme.asked.push(AskedItem { item, reply: None });
        let tap = match reply {
            ItemReply::Yes => ProgrammeReply::Yes(1, version),
            ItemReply::NotSo => ProgrammeReply::NotSo(1, version),
        };
        let told = pressed(&mut case, Tap::Programme(tap));
        let party = case.party(BO).unwrap();
        let said = party.programme.asked[0].reply.map(|(reply, _)| reply);
        (is_stale(&told), said, party.leaves.is_some())
    };
    let stale = (true, None, false);
    let confirmed = (false, Some(ItemReply::Yes), false);
    let not_so = (false, Some(ItemReply::NotSo), true);
    assert_eq!(replies(true, 2, ItemReply::Yes), confirmed);
    assert_eq!(replies(false, 2, ItemReply::Yes), stale);
    assert_eq!(replies(true, 2, ItemReply::NotSo), not_so);
    assert_eq!(replies(false, 2, ItemReply::NotSo), not_so);
    assert_eq!(replies(true, 1, ItemReply::NotSo), stale);
}
