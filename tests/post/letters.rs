//! Letters to send: one of each kind that matters for how it goes.

use kring::desk::{Kept, Letter};
use kring_rules::answer::{Sharing, State};
use kring_rules::flag::FlagKind;
use kring_rules::guide::Edition;
use kring_rules::ids::{CaseId, PartyId, PersonId, PhaseId, QuestionId, Seat, Token};
use kring_rules::moment::Moment;
use kring_rules::role::{Language, Role};
use kring_rules::say::{
    Board, FacilitatorSay, GeneralSay, How, Lead, Line, Notice, NoticeKind, ParticipantSay, Place,
    Prompt, PromptKind, Say, Scene, Tag, Telling, Which,
};
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;

pub const NOW: Moment = Moment(1_772_442_000);

fn letter(to: i64, say: Say, kept: Kept) -> Letter {
    Letter {
        to: PersonId(to),
        language: Language::DUTCH,
        say,
        how: How::New,
        sent: 0,
        kept,
        take_back: vec![],
        written: NOW,
        refused: None,
    }
}

fn case() -> CaseId {
    CaseId::new("AAAA")
}

/// What nobody has who is not known.
pub fn to_stranger(to: i64) -> Letter {
    letter(to, Say::General(GeneralSay::Stranger), Kept::House)
}

fn notice(to: i64, kind: NoticeKind, alias: &str) -> Letter {
    let notice = Notice {
        kind,
        case: case(),
        label: Words::new("Fiets"),
        party: Some((PartyId(1), Words::new(alias))),
        role: None,
        at: NOW,
        stamp: Stamp::default(),
        opened_by: None,
        seen: None,
        each: vec![],
        by: None,
    };
    let say = Say::Facilitator(Box::new(FacilitatorSay::Notice(notice)));
    letter(to, say, Kept::Party(Seat::of(&case(), PartyId(1))))
}

/// A facilitator's cases: this page, with one case of which nothing can be read.
pub fn board(to: i64, page: u16) -> Letter {
    let board = Board {
        cases: vec![],
        page,
        pages: 2,
        which: Which::Open,
        undelivered: 0,
        out_of_reach: vec![],
        unreadable: vec![case()],
    };
    let say = Say::Facilitator(Box::new(FacilitatorSay::Board(board)));
    letter(to, say, Kept::Told(case()))
}

/// The link of this person was opened.
pub fn joined(to: i64, alias: &str) -> Letter {
    notice(to, NoticeKind::Joined, alias)
}

/// This person thinks of hurting themselves.
pub fn signal(to: i64, alias: &str) -> Letter {
    let kind = NoticeKind::Flag(0, FlagKind::SelfHarm, Telling::First);
    notice(to, kind, alias)
}

/// A link for this person.
pub fn link(to: i64, alias: &str) -> Letter {
    let say = FacilitatorSay::PartyLink {
        seat: Seat::of(&case(), PartyId(1)),
        token: Token::new("abc"),
        alias: Words::new(alias),
        language: Language::DUTCH,
        from: Words::new("An"),
        expires: NOW,
    };
    letter(to, Say::Facilitator(Box::new(say)), Kept::Reader)
}

fn to_party(to: i64, leads: Vec<Lead>, scene: Scene) -> Letter {
    let say = ParticipantSay {
        leads,
        scene,
        role: Role::Harmed,
        guide: Edition::default(),
        tag: Tag {
            case: case(),
            party: PartyId(1),
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
    let kept = Kept::Party(Seat::of(&case(), PartyId(1)));
    letter(to, Say::Participant(Box::new(say)), kept)
}

fn prompt(number: u8, words: &str) -> Prompt {
    Prompt {
        question: QuestionId::new("happened"),
        phase: PhaseId::new("facts"),
        kind: PromptKind::Text,
        options: vec![],
        chosen: vec![],
        words: Some(Words::new(words)),
        own_words: false,
        number,
        of: 99,
        place: Place::First,
        voices: vec![],
    }
}

/// A question of this number, after these words.
pub fn question(to: i64, leads: Vec<Lead>, number: u8) -> Letter {
    to_party(
        to,
        leads,
        Scene::Question(prompt(number, &number.to_string())),
    )
}

/// That a question of this number is answered, with these words.
pub fn answered(to: i64, number: u8, words: &str) -> Letter {
    let scene = Scene::Answered(prompt(number, words), State::Given);
    to_party(to, vec![], scene)
}

/// What somebody wrote, to be read again.
pub fn review(to: i64, words: &str) -> Letter {
    let line = Line {
        question: QuestionId::new("happened"),
        state: State::Given,
        options: vec![],
        words: Some(Words::new(words)),
        voices: vec![],
        sharing: Sharing::Facilitator,
        together: None,
        told: None,
    };
    let scene = Scene::Phase(PhaseId::new("facts"), vec![line]);
    to_party(to, vec![], scene)
}

/// A document: what is held about them.
pub fn document(to: i64) -> Letter {
    let data = kring_rules::held::FacilitatorData {
        person: PersonId(to),
        name: Words::new("An"),
        language: Language::DUTCH,
        cases: vec![],
        on_call: false,
        supervises: false,
        no_mornings: false,
        stays: kring_rules::say::Stays::default(),
        away: None,
        opens: kring_rules::facilitator::Opens::All,
        newcomer: None,
        draft: None,
        awaits: None,
        at: NOW,
    };
    let say = FacilitatorSay::OwnCopy(data);
    letter(to, Say::Facilitator(Box::new(say)), Kept::Reader)
}
