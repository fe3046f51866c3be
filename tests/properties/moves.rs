//! What people can do, as values that can be drawn at random, made smaller and printed.

use kring_rules::event::Content;
use kring_rules::gate::Decision;
use kring_rules::ids::{PersonId, PhaseId};
use kring_rules::role::{AgeBand, Role};
use proptest::prelude::*;
use proptest::sample::select;

use crate::stage::guide;

/// The people of the play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Facilitates the first case, and is a supporter in the second.
    Lead,
    /// Facilitates the second case.
    Colleague,
    /// Was touched in the first case, and caused something in the second.
    Ann,
    /// Caused it in the first case.
    Ben,
    /// Was touched in the second case.
    Cil,
    /// Nobody invited them; opens links that are not theirs.
    Spare,
    /// Nobody invited them, and they find no link.
    Stranger,
}

pub const FACILITATORS: [Who; 2] = [Who::Lead, Who::Colleague];
pub const PARTIES: [Who; 3] = [Who::Ann, Who::Ben, Who::Cil];
pub const ALL: [Who; 7] = [
    Who::Lead,
    Who::Colleague,
    Who::Ann,
    Who::Ben,
    Who::Cil,
    Who::Spare,
    Who::Stranger,
];

impl Who {
    pub fn id(self) -> PersonId {
        PersonId(match self {
            Self::Lead => 1,
            Self::Colleague => 2,
            Self::Ann => 11,
            Self::Ben => 12,
            Self::Cil => 13,
            Self::Spare => 14,
            Self::Stranger => 99,
        })
    }
}

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    WithTags,
    InLines,
    Long,
    Blank,
}

/// How an earlier text is edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    Anew,
    Unchanged,
    Emptied,
    /// Into something that is no text.
    IntoPhoto,
}

/// What becomes of everything that was spoken and waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    Comes,
    /// Nobody hands it out any more.
    IsLost,
    IsUnderstood,
    IsNotUnderstood,
}

/// One thing that somebody does, or that happens. Numbers choose among what there is at that moment.
#[derive(Clone, Debug)]
pub enum Move {
    /// Answers what is on the screen, so that it goes on; `0` chooses what brings the party to the end.
    Answer(Who, u8),
    /// Answers so many times.
    AnswerMany(Who, u8),
    /// Answers until everything is handed in.
    Finish(Who),
    /// Opens the overview, changes an answer.
    Change(Who, u8),
    /// Answers a gate anew, and perhaps it is decided at once what follows.
    AtGate(Who, u8, Option<Decision>),
    /// The people of the play take the links that nobody took yet.
    EverybodyJoins,
    /// Everybody answers until everything is handed in, and the facilitators clear what stands open.
    EverybodyFinishes,
    /// Presses a button that is on the screen.
    Press(Who, u16),
    /// Presses any button that ever was on the screen.
    PressOld(Who, u16),
    /// Sends the data of somebody else's button.
    PressTheirs(Who, Who, u16),
    /// Sends data that kring never made.
    PressForged(Who, String),
    Write(Who, Style),
    /// Writes before the question at hand is on the screen.
    WriteAtOnce(Who, Style),
    /// Answers one of the messages in their chat.
    Reply(Who, u16, Style),
    Edit(Who, u8, Edit),
    /// Writes at a question with buttons, perhaps edits it, and then leaves the question in one of the ways there are.
    WriteAndLeave(Who, u8),
    Send(Who, Content),
    /// Sends a voice note of so many seconds.
    Speak(Who, u32),
    /// What was spoken comes, or not, and is put into words, or not.
    Hear(Heard),
    Command(Who, &'static str),
    OpenLink(Who, u8),
    OpenWrongLink(Who),
    Block(Who),
    Unblock(Who),
    Erase(Who),
    /// Up to the last number it is done in a case of their own, if they have one.
    Do(Who, u8, Deed),
    Wait(i64),
    RefreshBoards,
}

/// What a facilitator does in a case. Parties are numbered from 1; there may be no such party.
#[derive(Clone, Debug)]
pub enum Deed {
    OpenCase,
    Look,
    LookAt(u8),
    Points,
    Answers(u8),
    NewLink(u8),
    Revoke(u8),
    WrongPerson(u8),
    /// Clears every point, each with a note.
    ClearAll,
    /// Asks to clear a point, and does something else first.
    ClearLater(u8),
    Reopen(u8, PhaseId),
    Decide(u8, Decision),
    FollowUp(u8, u16),
    SeeFlags,
    /// Sits down to fill in together, and answers so often; with none, before anybody said that they are there.
    SitTogether(u8, u8),
    Summary,
    Confirm,
    Invite,
    Ending,
    End,
    /// Opens a case again that was ended.
    OpenAgain,
    /// Adds somebody to the case, beside somebody who is in it, and gives them a link.
    AddParty,
    LeaveOut(u8),
    /// Goes through so many questions with somebody, in a talk.
    Talk(u8, u8),
    /// What was noted in a talk goes for good.
    Forget(u8),
    BackIn(u8),
    /// Corrects somebody's place in what happened, whatever becomes of their answers.
    SetRole(u8, Role),
    SetAge(u8, AgeBand),
    Rename(u8),
    /// Lets in who opened a colleague's link.
    Admit,
    RemoveColleague,
    /// Does so many things about the day of the conversation, beginning with this one.
    Day(u8, u8),
    /// Makes an item of the programme, changes one, sends what stands, or follows what became of it.
    Programme(u8),
    /// Does something about the end of the case.
    Close(u8),
    /// Offers a case to a colleague, who takes it over, lets it go, or does nothing.
    HandOver(u8),
    /// Says that they are away and who stands in, or that they are back.
    Away,
    Erase,
}

const COMMANDS: [&str; 18] = [
    "start",
    "stop",
    "erase",
    "person",
    "review",
    "help",
    "language",
    "privacy",
    "switch",
    "new",
    "cases",
    "cancel",
    "verder",
    "overzicht",
    "taal",
    "mydata",
    "mijngegevens",
    "nonsense",
];

/// A whole play.
pub fn moves(most: usize) -> impl Strategy<Value = Vec<Move>> {
    prop::collection::vec(any_move(), 1..=most)
}

/// A whole play in which a case is opened early on, and links are taken.
pub fn moves_from_nothing(most: usize) -> impl Strategy<Value = Vec<Move>> {
    let open = || Just(vec![Move::Do(Who::Lead, 0, Deed::OpenCase)]);
    let join = || Just(vec![Move::EverybodyJoins]);
    (moves(6), open(), moves(6), join(), moves(most))
        .prop_map(|(a, b, c, d, e)| [a, b, c, d, e].concat())
}

/// One of the moves that come once everyone is ready: the day, the programme, what became of it, how it ends.
pub fn late_move() -> impl Strategy<Value = Move> {
    let lead = || prop_oneof![3 => Just(Who::Lead), 1 => Just(Who::Colleague)];
    let reads = || {
        prop_oneof![
            (1..4_u8).prop_map(Deed::Answers),
            (1..4_u8).prop_map(Deed::LookAt),
            Just(Deed::Summary),
            Just(Deed::Look),
            Just(Deed::Points),
        ]
    };
    let arranges = prop_oneof![
        7 => (0..9_u8).prop_map(Deed::Programme),
        5 => (0..7_u8, 1..8_u8).prop_map(|(first, times)| Deed::Day(first, times)),
        3 => (0..5_u8).prop_map(Deed::Close),
        2 => (0..4_u8).prop_map(Deed::HandOver),
        1 => Just(Deed::Away),
        1 => Just(Deed::ClearAll),
        1 => Just(Deed::OpenAgain),
        2 => reads(),
    ];
    prop_oneof![
        12 => (lead(), arranges).prop_map(|(who, deed)| Move::Do(who, 0, deed)),
        7 => (lead(), any::<u16>()).prop_map(|(who, which)| Move::Press(who, which)),
        7 => (party(), any::<u16>()).prop_map(|(who, which)| Move::Press(who, which)),
        2 => (anyone(), style()).prop_map(|(who, style)| Move::Write(who, style)),
        2 => wait().prop_map(Move::Wait),
        2 => any_move(),
    ]
}

/// One of all the moves there are.
pub fn any_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        14 => (party(), pick()).prop_map(|(who, pick)| Move::Answer(who, pick)),
        5 => (party(), 1..12_u8).prop_map(|(who, times)| Move::AnswerMany(who, times)),
        8 => party().prop_map(Move::Finish),
        5 => (party(), any::<u8>()).prop_map(|(who, which)| Move::Change(who, which)),
        3 => (party(), 0..4_u8, prop::option::of(decision())).prop_map(|(who, pick, decision)| Move::AtGate(who, pick, decision)),
        2 => Just(Move::EverybodyJoins),
        4 => Just(Move::EverybodyFinishes),
        8 => (mostly_party(), any::<u16>()).prop_map(|(who, which)| Move::Press(who, which)),
        4 => (mostly_party(), any::<u16>()).prop_map(|(who, which)| Move::PressOld(who, which)),
        2 => (anyone(), anyone(), any::<u16>()).prop_map(|(a, b, which)| Move::PressTheirs(a, b, which)),
        1 => (anyone(), forged()).prop_map(|(who, data)| Move::PressForged(who, data)),
        5 => (anyone(), style()).prop_map(|(who, style)| Move::Write(who, style)),
        3 => (party(), style()).prop_map(|(who, style)| Move::WriteAtOnce(who, style)),
        4 => (mostly_party(), any::<u16>(), style()).prop_map(|(who, which, style)| Move::Reply(who, which, style)),
        3 => (party(), any::<u8>()).prop_map(|(who, way)| Move::WriteAndLeave(who, way)),
        4 => (mostly_party(), any::<u8>(), edit()).prop_map(|(who, which, edit)| Move::Edit(who, which, edit)),
        1 => (anyone(), select(Content::ALL)).prop_map(|(who, content)| Move::Send(who, content)),
        3 => (mostly_party(), prop_oneof![6 => Just(42), 1 => Just(301)]).prop_map(|(who, seconds)| Move::Speak(who, seconds)),
        3 => heard().prop_map(Move::Hear),
        3 => (anyone(), select(&COMMANDS[..])).prop_map(|(who, name)| Move::Command(who, name)),
        4 => anyone().prop_map(|who| Move::Command(who, "mydata")),
        3 => (anyone(), any::<u8>()).prop_map(|(who, which)| Move::OpenLink(who, which)),
        1 => anyone().prop_map(Move::OpenWrongLink),
        1 => party().prop_map(Move::Block),
        1 => party().prop_map(Move::Unblock),
        2 => party().prop_map(Move::Erase),
        13 => (select(&FACILITATORS[..]), 0..4_u8, deed()).prop_map(|(who, case, deed)| Move::Do(who, case, deed)),
        4 => wait().prop_map(Move::Wait),
        2 => Just(Move::RefreshBoards),
    ]
}

fn heard() -> impl Strategy<Value = Heard> {
    prop_oneof![
        4 => Just(Heard::Comes),
        1 => Just(Heard::IsLost),
        3 => Just(Heard::IsUnderstood),
        1 => Just(Heard::IsNotUnderstood),
    ]
}

fn party() -> impl Strategy<Value = Who> {
    select(&PARTIES[..])
}

fn mostly_party() -> impl Strategy<Value = Who> {
    prop_oneof![4 => party(), 1 => anyone()]
}

fn anyone() -> impl Strategy<Value = Who> {
    select(&ALL[..])
}

fn pick() -> impl Strategy<Value = u8> {
    prop_oneof![5 => Just(0), 1 => 1..8_u8]
}

fn style() -> impl Strategy<Value = Style> {
    prop_oneof![
        6 => Just(Style::Plain),
        2 => Just(Style::WithTags),
        1 => Just(Style::InLines),
        1 => Just(Style::Long),
        1 => Just(Style::Blank),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => Just(Edit::Anew),
        1 => Just(Edit::Unchanged),
        1 => Just(Edit::Emptied),
        1 => Just(Edit::IntoPhoto),
    ]
}

fn wait() -> impl Strategy<Value = i64> {
    const HOUR: i64 = 60 * 60;
    prop_oneof![
        4 => Just(2),
        2 => Just(31 * 60),
        2 => Just(5 * HOUR),
        1 => Just(20 * HOUR),
        1 => Just(3 * 24 * HOUR),
        1 => Just(15 * 24 * HOUR),
        1 => Just(31 * 24 * HOUR),
        1 => Just(91 * 24 * HOUR),
        // The clock is put back.
        1 => Just(-24 * HOUR),
        1 => Just(-365 * 24 * HOUR),
    ]
}

/// Something like the data of a button.
pub fn forged() -> impl Strategy<Value = String> {
    let like = "[pfdg]:[A-Z2-7]{0,8}:?[0-9]{0,3}:?[0-9]{0,10}:?[a-z-]{0,10}[=~]?[a-z0-9.~-]{0,12}";
    prop_oneof![3 => like.prop_map(|data: String| data), 1 => any::<String>()]
}

fn deed() -> impl Strategy<Value = Deed> {
    let party = || 1..4_u8;
    prop_oneof![
        2 => Just(Deed::OpenCase),
        1 => Just(Deed::Look),
        1 => party().prop_map(Deed::LookAt),
        1 => Just(Deed::Points),
        1 => party().prop_map(Deed::Answers),
        2 => party().prop_map(Deed::NewLink),
        1 => party().prop_map(Deed::Revoke),
        1 => party().prop_map(Deed::WrongPerson),
        4 => Just(Deed::ClearAll),
        1 => any::<u8>().prop_map(Deed::ClearLater),
        2 => (party(), select(guide().phases().to_vec())).prop_map(|(party, phase)| Deed::Reopen(party, phase)),
        3 => (party(), decision()).prop_map(|(party, decision)| Deed::Decide(party, decision)),
        1 => (party(), 1..15_u16).prop_map(|(party, days)| Deed::FollowUp(party, days)),
        1 => Just(Deed::SeeFlags),
        4 => (party(), 0..12_u8).prop_map(|(party, answers)| Deed::SitTogether(party, answers)),
        1 => Just(Deed::Summary),
        1 => Just(Deed::Confirm),
        1 => Just(Deed::Invite),
        1 => Just(Deed::Ending),
        3 => Just(Deed::End),
        1 => Just(Deed::OpenAgain),
        1 => Just(Deed::AddParty),
        2 => party().prop_map(Deed::LeaveOut),
        2 => (party(), 1..30_u8).prop_map(|(party, steps)| Deed::Talk(party, steps)),
        1 => party().prop_map(Deed::Forget),
        2 => party().prop_map(Deed::BackIn),
        2 => (party(), select(Role::ALL)).prop_map(|(party, role)| Deed::SetRole(party, role)),
        1 => (party(), select(AgeBand::ALL)).prop_map(|(party, age)| Deed::SetAge(party, age)),
        1 => party().prop_map(Deed::Rename),
        2 => Just(Deed::Admit),
        1 => Just(Deed::RemoveColleague),
        2 => (0..7_u8, 1..8_u8).prop_map(|(first, times)| Deed::Day(first, times)),
        2 => (0..9_u8).prop_map(Deed::Programme),
        2 => (0..5_u8).prop_map(Deed::Close),
        2 => (0..4_u8).prop_map(Deed::HandOver),
        2 => Just(Deed::Away),
        1 => Just(Deed::Erase),
    ]
}

fn decision() -> impl Strategy<Value = Decision> {
    select(Decision::ALL)
}
