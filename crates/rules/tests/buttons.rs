//! Buttons as they stand in chats today: whoever scrolls back presses one that an earlier kring made, and it must still
//! mean the same. What stands here and in `buttons.txt` is never changed, only added to.

use std::collections::BTreeSet;

use kring_rules::answer::Sharing;
use kring_rules::consent::Reply;
use kring_rules::flag::FlagKind;
use kring_rules::gate::Decision;
use kring_rules::guide::Guide;
use kring_rules::ids::{CaseId, OptionId, PartyId, PhaseId};
use kring_rules::press::{Bound, CaseTap, DraftTap, GeneralTap, LONGEST_DATA, Press, Tap};
use kring_rules::readiness::{PointKey, PointKind};
use kring_rules::role::{AgeBand, Form, Language, Role};
use kring_rules::stamp::Stamp;
use kring_rules::turn::Meant;

const PARTY: PartyId = PartyId(12);

fn case() -> CaseId {
    CaseId::new("k7m2p9xq")
}

fn of_party(tap: Tap) -> Press {
    Press::Preparation {
        case: case(),
        party: PARTY,
        revision: 417,
        tap,
    }
}

fn partys() -> Vec<(Tap, &'static str)> {
    vec![
        (Tap::ItIsMe, "it-is-me"),
        (Tap::NotMe, "not-me"),
        (Tap::Consent(Reply::Yes), "consent=yes"),
        (Tap::Consent(Reply::Later), "consent=later"),
        (Tap::Consent(Reply::No), "consent=no"),
        (Tap::Choose(OptionId::new("apologise")), "choose=apologise"),
        (Tap::Done, "done"),
        (Tap::Settle(Meant::Others), "settle=others"),
        (Tap::Skip, "skip"),
        (Tap::Later, "later"),
        (Tap::Back, "back"),
        (Tap::Next, "next"),
        (Tap::BelongedBefore, "before"),
        (Tap::Keep, "keep"),
        (Tap::Empty, "empty"),
        (Tap::Resume, "resume"),
        (Tap::Pause, "pause"),
        (Tap::StopMenu, "stop"),
        (Tap::StopAndKeep, "stop-keep"),
        (Tap::StopAndErase, "stop-erase"),
        (Tap::EraseForGood, "erase"),
        (Tap::TalkMenu, "talk"),
        (Tap::Raise(FlagKind::Talk), "flag=talk"),
        (Tap::Raise(FlagKind::SelfHarm), "flag=self-harm"),
        (Tap::FlagSlip(FlagKind::SelfHarm), "slip=self-harm"),
        (Tap::AnswerSlip("willing".into()), "gate-slip=willing"),
        (Tap::Review, "review"),
        (Tap::ReviewPhase(PhaseId::new("facts")), "phase=facts"),
        (
            Tap::ReviewPhase(PhaseId::new("practical")),
            "phase=practical",
        ),
        (Tap::Open("happened".into()), "open=happened"),
        (
            Tap::Open("offers.apologise.what".into()),
            "open=offers.apologise.what",
        ),
        (Tap::Change("take-part".into()), "change=take-part"),
        (
            Tap::Share("offers.apologise.what".into(), Sharing::Conversation),
            "share=offers.apologise.what~conversation",
        ),
        (
            Tap::Share("happened".into(), Sharing::Myself),
            "share=happened~myself",
        ),
        (Tap::TakeBack("happened".into()), "take-back=happened"),
        (
            Tap::TakeBackForGood("offers.apologise.what".into()),
            "back-for-good=offers.apologise.what",
        ),
        (Tap::Laters, "laters"),
        (Tap::HandIn, "hand-in"),
    ]
}

fn facilitators() -> Vec<(CaseTap, &'static str)> {
    vec![
        (CaseTap::Show, "show"),
        (CaseTap::Party(PARTY), "party=12"),
        (CaseTap::Answers(PARTY), "answers=12"),
        (CaseTap::NewLink(PARTY), "link=12"),
        (CaseTap::Revoke(PARTY), "revoke=12"),
        (CaseTap::WrongPerson(PARTY), "wrong=12"),
        (CaseTap::UndoWrongPerson(PARTY), "undo=12"),
        (CaseTap::Points, "points"),
        (
            CaseTap::Clear(PARTY, PointKey::about(PointKind::CannotSay, "say-it")),
            "clear=12~cannot-say~say-it",
        ),
        (
            CaseTap::Clear(PARTY, PointKey::about(PointKind::Flag, "3-self-harm")),
            "clear=12~flag~3-self-harm",
        ),
        (
            CaseTap::Clear(PARTY, PointKey::about(PointKind::Uneven, "")),
            "clear=12~uneven~",
        ),
        (CaseTap::Phases(PARTY), "phases=12"),
        (
            CaseTap::Reopen(PARTY, PhaseId::new("experience")),
            "reopen=12~experience",
        ),
        (
            CaseTap::Decide(PARTY, "take-part".into(), Decision::FurtherPreparation),
            "gate=12~take-part~further",
        ),
        (
            CaseTap::Decide(PARTY, "willing".into(), Decision::Indirect),
            "gate=12~willing~indirect",
        ),
        (CaseTap::FollowUp(PARTY, 14), "date=12~14"),
        (CaseTap::Seen(PARTY, 200), "seen=12~200"),
        (CaseTap::Summary, "summary"),
        (CaseTap::Confirm, "confirm"),
        (CaseTap::Ending, "ending"),
        (CaseTap::End, "end"),
        (CaseTap::AskErase, "erase"),
        (CaseTap::Erase, "erase-now"),
        (CaseTap::Invite, "invite"),
    ]
}

fn drafts() -> Vec<(DraftTap, &'static str)> {
    vec![
        (DraftTap::Form(Form::Pair), "d:form=pair"),
        (DraftTap::Form(Form::Circle), "d:form=circle"),
        (DraftTap::Role(Role::Harmed), "d:role=harmed"),
        (DraftTap::Role(Role::Affected), "d:role=affected"),
        (DraftTap::Language(Language::DUTCH), "d:language=nl"),
        (DraftTap::Age(AgeBand::From16), "d:age=from16"),
        (DraftTap::More, "d:more"),
        (DraftTap::Open, "d:open"),
        (DraftTap::Cancel, "d:cancel"),
    ]
}

fn generals() -> Vec<(GeneralTap, &'static str)> {
    vec![
        (GeneralTap::Language(Language::ENGLISH), "g:language=en"),
        (GeneralTap::SwitchTo(case(), PARTY), "g:switch=k7m2p9xq~12"),
        (GeneralTap::SwitchToFacilitator, "g:facilitator"),
        (GeneralTap::Board(2), "g:board=2"),
        (GeneralTap::Closed(2), "g:closed=2"),
        (GeneralTap::Waiting(2), "g:waiting=2"),
    ]
}

/// Every button there was when this list was made, with what it carries.
fn as_they_stand_in_chats() -> Vec<(Press, String)> {
    let mut all = Vec::new();
    all.extend(partys().into_iter().map(|(tap, carried)| {
        let carried = format!("p:k7m2p9xq:12:417:{carried}");
        (of_party(tap), carried)
    }));
    all.extend(facilitators().into_iter().map(|(tap, carried)| {
        let carried = format!("f:k7m2p9xq:{carried}");
        (Press::Case(case(), tap), carried)
    }));
    let drafts = drafts().into_iter();
    all.extend(
        drafts.map(|(tap, carried)| (Press::Draft(Stamp::default(), tap), carried.to_owned())),
    );
    let generals = generals().into_iter();
    all.extend(generals.map(|(tap, carried)| (Press::General(tap), carried.to_owned())));
    all
}

#[test]
fn a_button_carries_what_it_always_carried() {
    for (press, carried) in as_they_stand_in_chats() {
        let carried = carried.replace(":clear=", ":c=").replace(":gate=", ":g=");
        assert_eq!(press.encode(), carried);
    }
}

#[test]
fn a_button_that_stands_in_a_chat_means_what_it_meant() {
    for (press, carried) in as_they_stand_in_chats() {
        assert_eq!(Press::decode(&carried).unwrap(), press, "{carried}");
    }
}

#[test]
fn what_kring_never_made_is_no_button() {
    for data in [
        "",
        "p",
        "p:",
        "x:k7m2p9xq:show",
        "p:k7m2p9xq:12:417",
        "p:k7m2p9xq:12:417:",
        "p:k7m2p9xq:12:417:done=",
        "p:k7m2p9xq:12:417:done=1",
        "p:k7m2p9xq:12:417:consent",
        "p:k7m2p9xq:12:417:consent=",
        "p:k7m2p9xq:12:417:consent=perhaps",
        "p:k7m2p9xq:12:417:consent=yes~no",
        "p:k7m2p9xq:12:417:share=happened",
        "p:k7m2p9xq:12:417:share=happened~conversation~",
        "p:k7m2p9xq:300:417:done",
        "p:k7m2p9xq:12:-1:done",
        "f:k7m2p9xq",
        "f:k7m2p9xq:party=",
        "f:k7m2p9xq:party=256",
        "f:k7m2p9xq:seen=12",
        "f:k7m2p9xq:seen=12~256",
        "f:k7m2p9xq:date=12~65536",
        "f:k7m2p9xq:clear=12~uneven",
        "f:k7m2p9xq:clear=12~nothing~",
        "d:form=heap",
        "d:open=now",
        "g:board",
        "g:board=x",
        "g:switch=k7m2p9xq",
        "f:k7m2p9xq:undo=1:",
        "f:k7m2p9xq:undo=1:abc",
        "f:k7m2p9xq:undo=1:abc+",
        "f:k7m2p9xq:nothing:abcd",
        "d:form=pair:abcde",
    ] {
        assert_eq!(Press::decode(data), None, "{data}");
    }
}

#[test]
fn whatever_a_button_carries_fits_and_comes_back_as_it_was() {
    let guide = Guide::built_in().unwrap();
    for press in Press::samples(&guide) {
        let data = press.encode();
        assert!(
            data.len() <= LONGEST_DATA,
            "{data} has {} bytes",
            data.len()
        );
        assert_eq!(Press::decode(&data), Some(press), "{data}");
    }
}

/// What destroys, confirms or hands out carries what it was shown for; an earlier kring's did not.
#[test]
fn a_button_that_does_something_carries_what_it_was_shown_for() {
    let guide = Guide::built_in().unwrap();
    for press in Press::samples(&guide) {
        match &press {
            Press::Case(_, tap) => assert_eq!(tap.bound(), Bound::ToNothing, "{press:?}"),
            Press::CaseAsSeen(_, stamp, _) => assert!(!stamp.is_none(), "{press:?}"),
            Press::Preparation { .. } | Press::Draft(..) | Press::General(_) => {}
        }
    }
}

/// A button that is added gets a line in the list, so that it keeps its name from then on.
#[test]
fn every_button_keeps_its_name() {
    let guide = Guide::built_in().unwrap();
    let known: BTreeSet<String> = Press::samples(&guide).iter().map(named).collect();
    let kept: BTreeSet<String> = include_str!("buttons.txt")
        .lines()
        .map(str::to_owned)
        .collect();
    assert_eq!(known, kept);
}

/// The kind of a button and its name, without what it carries.
fn named(press: &Press) -> String {
    match press {
        Press::Preparation {
            tap: Tap::Day(reply),
            ..
        } => format!("p:day={}", reply.name()),
        Press::Preparation {
            tap: Tap::Programme(reply),
            ..
        } => format!("p:prog={}", reply.name()),
        Press::Preparation {
            tap: Tap::Closing(reply),
            ..
        } => format!("p:cl={}", reply.name()),
        Press::Preparation { tap, .. } => format!("p:{}", tap.name()),
        Press::Case(_, CaseTap::Programme(tap)) => format!("f:prog={}", tap.name()),
        Press::CaseAsSeen(_, _, CaseTap::Programme(tap)) => format!("f:prog={}:", tap.name()),
        Press::Case(_, CaseTap::Close(tap)) => format!("f:cl={}", tap.name()),
        Press::CaseAsSeen(_, _, CaseTap::Close(tap)) => format!("f:cl={}:", tap.name()),
        Press::Case(_, CaseTap::Day(tap)) => format!("f:day={}", tap.name()),
        Press::CaseAsSeen(_, _, CaseTap::Day(tap)) => format!("f:day={}:", tap.name()),
        Press::Case(_, tap) => format!("f:{}", tap.name()),
        Press::CaseAsSeen(_, _, tap) => format!("f:{}:", tap.name()),
        Press::Draft(_, tap) => format!("d:{}", tap.name()),
        Press::General(tap) => format!("g:{}", tap.name()),
    }
}
