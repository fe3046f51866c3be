//! Which letters make which needless.

use super::*;
use kring_rules::flag::FlagKind;
use kring_rules::guide::Edition;
use kring_rules::ids::{CaseId, PartyId, PersonId, PhaseId, QuestionId};
use kring_rules::role::{Language, Role};
use kring_rules::say::{
    Board, FacilitatorSay, GeneralSay, Lead, ParticipantSay, Prompt, PromptKind, Scene, Tag, Which,
};

const ALEX: PersonId = PersonId(11);

fn letter(say: Say, how: How) -> Letter {
    Letter {
        to: ALEX,
        language: Language::DUTCH,
        say,
        how,
        sent: 0,
        kept: Kept::Reader,
        take_back: vec![],
        written: Moment(1),
        refused: None,
    }
}

fn shows(party: u8, leads: Vec<Lead>, scene: Scene, how: How) -> Letter {
    let say = ParticipantSay {
        leads,
        scene,
        role: Role::Harmed,
        guide: Edition::default(),
        tag: Tag {
            case: CaseId::new("AAAA"),
            party: PartyId(party),
            revision: 1,
        },
        age: None,
        whose: None,
        readers: vec![],
        happened: None,
        may_ask_a_lawyer: false,
        can_ask_for: None,
        has_agreed: false,
        together: None,
    };
    letter(Say::Participant(Box::new(say)), how)
}

fn question() -> Scene {
    Scene::Question(Prompt {
        question: QuestionId::new("happened"),
        phase: PhaseId::new("facts"),
        kind: PromptKind::Text,
        options: vec![],
        chosen: vec![],
        words: None,
        voices: vec![],
        own_words: false,
        number: 1,
        of: 2,
        place: kring_rules::say::Place::First,
    })
}

fn asks(leads: Vec<Lead>) -> Letter {
    shows(1, leads, question(), How::New)
}

#[test]
fn a_question_makes_the_screens_before_it_needless() {
    let newest = asks(vec![Lead::Noted]);
    let needless = [
        asks(vec![Lead::Noted]),
        asks(vec![]),
        shows(1, vec![Lead::Added], Scene::Nothing, How::New),
        shows(1, vec![], Scene::StopMenu, How::New),
    ];
    for older in needless {
        assert!(newest.makes_needless(&older));
    }
}

#[test]
fn what_has_to_be_read_stays() {
    let newest = asks(vec![Lead::Noted]);
    let told = FlagKind::SelfHarm;
    let partly_sent = Letter {
        sent: 1,
        ..asks(vec![])
    };
    let takes_back = Letter {
        take_back: vec![MessageRef(1)],
        ..asks(vec![])
    };
    let stays = [
        asks(vec![Lead::Full]),
        asks(vec![Lead::NotWrittenPaused]),
        asks(vec![Lead::Told(told)]),
        shows(1, vec![], Scene::Raised(told), How::New),
        shows(1, vec![], Scene::HandedIn, How::New),
        shows(2, vec![], question(), How::New),
        shows(1, vec![], question(), How::InPlace(MessageRef(5))),
        partly_sent,
        takes_back,
    ];
    for (number, older) in stays.iter().enumerate() {
        assert!(!newest.makes_needless(older), "number {number}");
    }
    let somebody_elses = Letter {
        to: PersonId(12),
        ..asks(vec![])
    };
    assert!(!newest.makes_needless(&somebody_elses));
}

#[test]
fn of_several_changes_to_one_message_the_last_is_enough() {
    let at = |message| shows(1, vec![], question(), How::InPlace(MessageRef(message)));
    assert!(at(5).makes_needless(&at(5)));
    assert!(!at(5).makes_needless(&at(6)));
    let board = |page, message| {
        let board = Board {
            cases: vec![],
            page,
            pages: 2,
            which: Which::Open,
            undelivered: 0,
            out_of_reach: vec![],
            unreadable: vec![],
        };
        let say = Say::Facilitator(Box::new(FacilitatorSay::Board(board)));
        letter(say, How::InPlace(MessageRef(message)))
    };
    assert!(board(0, 5).makes_needless(&board(1, 5)));
    assert!(!board(0, 5).makes_needless(&board(1, 6)));
}

#[test]
fn a_stranger_is_owed_one_answer_and_somebody_known_each() {
    let stranger = |say| Letter {
        kept: Kept::House,
        ..letter(Say::General(say), How::New)
    };
    let newest = stranger(GeneralSay::Privacy);
    assert!(newest.makes_needless(&stranger(GeneralSay::Stranger)));
    let known = letter(Say::General(GeneralSay::Privacy), How::New);
    assert!(!known.makes_needless(&letter(Say::General(GeneralSay::Languages), How::New)));
}
