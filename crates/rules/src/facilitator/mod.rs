//! What a facilitator does outside a case: opening one step by step, and writing what was asked for.
//!
//! One rule for everything that waits for words: waiting ends with any other action, and after an hour. Words that come
//! later are not taken for what was asked.

mod draft;
mod kept;
mod newcomer;

use serde::{Deserialize, Serialize};

use super::adult::Adult;
use super::case::{Note, Opening};
use super::closing::LONGEST_REASON;
use super::command::Command;
use super::contact;
use super::day::{self, DayWanted};
use super::event::Event;
use super::guide::Edition;
use super::ids::{CaseId, PersonId, QuestionId, Seat};
use super::moment::{HOUR, Moment};
use super::other_way::Wanted;
use super::party::NewParty;
use super::point::Point;
use super::programme::ProgrammeWanted;
use super::say::{DraftSay, FacilitatorSay, Saying, Stays};
use super::stamp::Stamp;
use super::words::Words;

pub use draft::{Draft, DraftTap, MOST_PARTIES, PartyDraft};
pub use newcomer::Newcomer;
use newcomer::Step;

/// An alias, or the name of a colleague, is at most so long.
const LONGEST_ALIAS: usize = 24;
/// A note is at most so long.
const LONGEST_NOTE: usize = 500;
/// What somebody told is noted in one message.
const LONGEST_TOLD: usize = 4096;
/// Words are awaited for so long.
const AWAITED_FOR: i64 = HOUR;

/// A facilitator, apart from their cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "kept::Kept")]
pub struct Facilitator {
    /// Their name, for other facilitators.
    pub name: Words,
    /// Their cases, oldest first.
    pub cases: Vec<CaseId>,
    /// Which cases they may open.
    #[serde(default, skip_serializing_if = "Opens::is_all")]
    pub opens: Opens,
    /// They are told of signals that cannot wait, in whatever case.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_call: bool,
    /// They look after the whole: they are shown numbers, and no case.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub supervises: bool,
    /// They are away, and somebody stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<Away>,
    /// They do not want to be told in the morning what waits for them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_mornings: bool,
    /// How long what they read stays in their chat.
    #[serde(default, skip_serializing_if = "Stays::is_usual")]
    pub stays: Stays,
    /// The case that they are opening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
    /// Whom they are adding to a case that is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newcomer: Option<Newcomer>,
    /// What they were asked to write.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub awaits: Option<Awaiting>,
}

/// A facilitator is away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    /// Who stands in.
    pub instead: PersonId,
    /// How they are called.
    pub name: Words,
    /// Since when.
    pub since: Moment,
}

/// What somebody is enrolled for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// To facilitate cases.
    #[default]
    Facilitates,
    /// To be told of signals that cannot wait.
    OnCall,
    /// To look after the whole.
    Supervises,
}

impl Duty {
    /// It is to facilitate cases.
    pub fn is_to_facilitate(&self) -> bool {
        *self == Self::Facilitates
    }
}

/// Which cases a facilitator may open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opens {
    /// Any.
    #[default]
    All,
    /// None: they were invited to a case of somebody else.
    Nothing,
}

impl Opens {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde asks for a reference"
    )]
    fn is_all(&self) -> bool {
        *self == Self::All
    }
}

/// Something that a facilitator was asked to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Awaiting {
    /// What.
    pub what: Awaited,
    /// Since when.
    pub since: Moment,
}

/// What a facilitator can be asked to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awaited {
    /// What the case that is being opened asks next.
    Draft,
    /// The note that clears this point.
    Note(CaseId, Point),
    /// Who the adult is that agrees that a minor takes part, and since when.
    Adult(CaseId, Point, Adult),
    /// The note about another way.
    OtherWay(CaseId, Wanted),
    /// Nothing: a button that says that a blocking point is cleared with this note.
    Yes(CaseId, Note),
    /// A few words to this party.
    Message(Seat),
    /// The name of a colleague to invite.
    Colleague(CaseId),
    /// How whoever is added to this case shall be called.
    Newcomer(CaseId),
    /// Why this party is left out of the case.
    LeaveOut(Seat),
    /// How this party shall be called.
    Alias(Seat),
    /// What this party told at that question.
    Told(Seat, QuestionId),
    /// This about the day of the conversation.
    Day(CaseId, DayWanted),
    /// This about an item of the restoration programme.
    Programme(CaseId, ProgrammeWanted),
    /// Why this closed case is kept so many days longer.
    WhyLonger(CaseId, u16),
}

impl Awaited {
    /// The case it is about, when that is open.
    pub fn case(&self) -> Option<&CaseId> {
        match self {
            Self::Draft => None,
            Self::Message(seat)
            | Self::LeaveOut(seat)
            | Self::Alias(seat)
            | Self::Told(seat, _) => Some(&seat.case),
            Self::Note(case, _)
            | Self::Adult(case, ..)
            | Self::OtherWay(case, _)
            | Self::Yes(case, _)
            | Self::Newcomer(case)
            | Self::Day(case, _)
            | Self::Programme(case, _)
            | Self::WhyLonger(case, _)
            | Self::Colleague(case) => Some(case),
        }
    }
}

/// What follows from what a facilitator did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// This is said, and nothing more.
    Say(Vec<FacilitatorSay>),
    /// What waits for them is shown.
    ShowWaiting,
    /// How the organisation stands is shown.
    ShowFigures,
    /// This is looked for in their cases.
    Find(Words),
    /// They are away, or back.
    BeAway,
    /// It is asked which case is to be erased.
    ChooseToErase,
    /// A case is to be opened, and needs a code.
    BeginToOpen,
    /// This case is opened.
    Open(CaseId, Opening),
    /// A point is cleared with this note.
    Clear(CaseId, Note),
    /// This party is let know these words.
    LetKnow(Seat, Words),
    /// Another way is taken, with this note.
    OtherWay(CaseId, Wanted, Words),
    /// This was written about the day of the conversation.
    Day(CaseId, DayWanted, Words),
    /// This was written about an item of the restoration programme.
    Programme(CaseId, ProgrammeWanted, Words),
    /// A closed case is kept so many days longer, for this reason.
    KeepLonger(CaseId, u16, Words),
    /// A colleague of this name is invited to a case.
    Invite(CaseId, Words),
    /// Somebody takes part in this case as well, perhaps beside somebody.
    Add(CaseId, NewParty),
    /// A party is left out of the case, with this note.
    LeaveOut(Seat, Words),
    /// A party told these words at that question.
    Tell(Seat, QuestionId, Words),
    /// This party is called so from now on.
    Rename(Seat, Words),
    /// Nothing is said: the question stays as it is.
    Nothing,
}

impl Facilitator {
    /// A facilitator without cases.
    pub fn new(name: Words, opens: Opens) -> Self {
        Self {
            name,
            cases: Vec::new(),
            opens,
            on_call: false,
            supervises: false,
            away: None,
            no_mornings: false,
            stays: Stays::default(),
            draft: None,
            newcomer: None,
            awaits: None,
        }
    }

    /// The facilitator did something in their chat.
    pub fn handle(&mut self, event: Event, now: Moment) -> Wish {
        match event {
            Event::Commanded(command) => self.commanded(command),
            Event::LookedFor(text) => {
                self.awaits = None;
                Wish::Find(text)
            }
            Event::Wrote { text, .. } | Event::Replied { text, .. } => self.wrote(text, now),
            Event::Corrected { .. } => Wish::said(Saying::EditNotTaken),
            Event::SentSomethingElse(_) | Event::Spoke(_) => self.sent_no_words(now),
            Event::TurnedInto { .. } | Event::Blocked | Event::Returned => Wish::Nothing,
        }
    }

    /// Whatever they were asked to write, they do something else.
    pub fn does_something_else(&mut self) {
        self.awaits = None;
    }

    /// A case is being opened from now on, under this code, with a choice of these guides.
    pub fn begins_to_open(&mut self, case: CaseId, guides: Vec<Edition>, now: Moment) -> Wish {
        let draft = Draft::of(case, guides);
        let wish = draft.wish(draft.ask());
        self.draft = Some(draft);
        self.await_from(Awaited::Draft, now);
        wish
    }

    /// The note that clears this point was asked for.
    pub fn awaits_note(&mut self, case: CaseId, point: Point, now: Moment) -> Wish {
        self.await_from(Awaited::Note(case, point), now);
        Wish::Nothing
    }

    /// Who the adult is that agrees was asked for.
    pub fn awaits_adult(&mut self, case: CaseId, point: Point, adult: Adult, now: Moment) -> Wish {
        self.await_from(Awaited::Adult(case, point, adult), now);
        Wish::Nothing
    }

    /// The note about another way was asked for.
    pub fn awaits_other_way(&mut self, case: CaseId, wanted: Wanted, now: Moment) -> Wish {
        self.await_from(Awaited::OtherWay(case, wanted), now);
        Wish::Nothing
    }

    /// Whether a blocking point is to be cleared with this note was asked.
    pub fn awaits_yes(&mut self, case: CaseId, note: Note, now: Moment) {
        self.await_from(Awaited::Yes(case, note), now);
    }

    /// A few words to this party were asked for.
    pub fn awaits_message(&mut self, seat: Seat, now: Moment) -> Wish {
        self.await_from(Awaited::Message(seat), now);
        Wish::Nothing
    }

    /// Whoever takes part in a case as well is named from now on, step by step.
    pub fn begins_to_add(&mut self, newcomer: Newcomer, now: Moment) -> Wish {
        let wish = newcomer.wish(newcomer.ask());
        self.await_from(Awaited::Newcomer(newcomer.case.clone()), now);
        self.newcomer = Some(newcomer);
        wish
    }

    /// What this party tells at that question was asked for.
    pub fn awaits_told(&mut self, seat: Seat, question: QuestionId, now: Moment) -> Wish {
        self.await_from(Awaited::Told(seat, question), now);
        Wish::Nothing
    }

    /// How this party shall be called was asked for.
    pub fn awaits_alias(&mut self, seat: Seat, now: Moment) -> Wish {
        self.await_from(Awaited::Alias(seat), now);
        Wish::Nothing
    }

    /// Something about the day of the conversation was asked for.
    pub fn awaits_day(&mut self, case: CaseId, what: DayWanted, now: Moment) -> Wish {
        self.await_from(Awaited::Day(case, what), now);
        Wish::Nothing
    }

    /// Something about an item of the restoration programme was asked for.
    pub fn awaits_programme(&mut self, case: CaseId, what: ProgrammeWanted, now: Moment) -> Wish {
        self.await_from(Awaited::Programme(case, what), now);
        Wish::Nothing
    }

    /// The reason to keep a closed case so many days longer was asked for.
    pub fn awaits_why_longer(&mut self, case: CaseId, days: u16, now: Moment) -> Wish {
        self.await_from(Awaited::WhyLonger(case, days), now);
        Wish::Nothing
    }

    /// The note about leaving this party out was asked for.
    pub fn awaits_leave_out(&mut self, seat: Seat, now: Moment) -> Wish {
        self.await_from(Awaited::LeaveOut(seat), now);
        Wish::Nothing
    }

    /// The name of a colleague to invite is asked for.
    pub fn awaits_colleague(&mut self, case: CaseId, now: Moment) -> Wish {
        self.await_from(Awaited::Colleague(case.clone()), now);
        Wish::said_of(case, Saying::ColleagueName)
    }

    /// The note that a blocking point of this case is to be cleared with.
    pub fn take_note(&mut self, of: &CaseId, now: Moment) -> Option<Note> {
        match self.awaited(now)? {
            Awaited::Yes(case, note) if case == *of => Some(note),
            Awaited::Yes(..)
            | Awaited::Draft
            | Awaited::Note(..)
            | Awaited::Message(_)
            | Awaited::Adult(..)
            | Awaited::OtherWay(..)
            | Awaited::Newcomer(_)
            | Awaited::LeaveOut(_)
            | Awaited::Alias(_)
            | Awaited::Told(..)
            | Awaited::Day(..)
            | Awaited::Programme(..)
            | Awaited::WhyLonger(..)
            | Awaited::Colleague(_) => None,
        }
    }

    fn await_from(&mut self, what: Awaited, since: Moment) {
        self.awaits = Some(Awaiting { what, since });
    }

    /// What they were asked for, if that was not long ago.
    fn awaited(&mut self, now: Moment) -> Option<Awaited> {
        let awaiting = self.awaits.take()?;
        now.is_within(AWAITED_FOR, awaiting.since)
            .then_some(awaiting.what)
    }

    fn commanded(&mut self, command: Option<Command>) -> Wish {
        let awaited = self.awaits.take();
        match command {
            Some(Command::New) if self.opens == Opens::Nothing => Wish::said(self.why_none()),
            Some(Command::New) => Wish::BeginToOpen,
            Some(Command::Cases) => Wish::ShowWaiting,
            Some(Command::Away) => Wish::BeAway,
            Some(Command::Cancel) => self.cancelled(awaited),
            Some(Command::Erase) => Wish::ChooseToErase,
            Some(Command::Figures) if self.supervises => Wish::ShowFigures,
            Some(Command::Start | Command::Help) if self.only_supervises() => Wish::ShowFigures,
            Some(Command::Start | Command::Help) => Wish::Say(vec![FacilitatorSay::Help]),
            _ => Wish::Say(vec![FacilitatorSay::NotUnderstood]),
        }
    }

    /// They are told in the morning what waits for them, if anything does.
    pub fn is_told_in_the_morning(&self) -> bool {
        !self.no_mornings && self.away.is_none() && !self.cases.is_empty()
    }

    /// What they hear instead of their cases, while they have none.
    pub fn no_cases(&self) -> Saying {
        match self.opens {
            Opens::All => Saying::NoCases,
            Opens::Nothing => self.why_none(),
        }
    }

    /// They look after the whole, and are nothing else.
    pub fn only_supervises(&self) -> bool {
        let enrolled = self.on_call || self.opens == Opens::All;
        self.supervises && !enrolled && self.cases.is_empty()
    }

    /// Why they open no cases.
    fn why_none(&self) -> Saying {
        if self.only_supervises() {
            return Saying::SupervisorOpensNone;
        }
        if self.on_call && self.cases.is_empty() {
            Saying::OnCallOpensNone
        } else {
            Saying::OpensNoCases
        }
    }

    /// What they were asked last is let go; a case that is being opened only when nothing else was.
    fn cancelled(&mut self, awaited: Option<Awaiting>) -> Wish {
        let steps = |what: &Awaited| matches!(what, Awaited::Draft | Awaited::Newcomer(_));
        let something_else = awaited.is_some_and(|awaiting| !steps(&awaiting.what));
        if !something_else && self.newcomer.take().is_some() {
            return Wish::said(Saying::LetGo);
        }
        if !something_else && self.draft.take().is_some() {
            return Wish::said(Saying::DraftLetGo);
        }
        Wish::said(Saying::LetGo)
    }

    fn wrote(&mut self, text: Words, now: Moment) -> Wish {
        let late = self
            .awaits
            .as_ref()
            .and_then(|awaiting| awaiting.what.case().cloned());
        let Some(awaited) = self.awaited(now) else {
            return match late {
                Some(case) => Wish::said_of(case, Saying::TooLate),
                None => self.wrote_unasked(now),
            };
        };
        if let Some(wish) = awaited.is_not(&text) {
            self.await_from(awaited, now);
            return wish;
        }
        match awaited {
            Awaited::Draft => self.wrote_in_draft(&text, now),
            Awaited::Newcomer(_) => self.wrote_of_newcomer(&text, now),
            Awaited::Note(case, point) => Wish::clear(case, point, text, None),
            Awaited::Adult(case, point, adult) => Wish::clear(case, point, text, Some(adult)),
            Awaited::OtherWay(case, wanted) => Wish::OtherWay(case, wanted, text),
            Awaited::Message(seat) => Wish::LetKnow(seat, text),
            Awaited::Colleague(case) => Wish::Invite(case, text.on_one_line()),
            Awaited::LeaveOut(seat) => Wish::LeaveOut(seat, text),
            Awaited::Told(seat, question) => Wish::Tell(seat, question, text),
            Awaited::Alias(seat) => Wish::Rename(seat, text.on_one_line()),
            Awaited::Day(case, what) => Wish::Day(case, what, text),
            Awaited::Programme(case, what) => Wish::Programme(case, what, text),
            Awaited::WhyLonger(case, days) => Wish::KeepLonger(case, days, text),
            Awaited::Yes(case, note) => {
                let wish = Wish::draft(&case, DraftSay::UseButtons);
                self.await_from(Awaited::Yes(case, note), now);
                wish
            }
        }
    }

    fn wrote_of_newcomer(&mut self, text: &Words, now: Moment) -> Wish {
        let Some(newcomer) = &mut self.newcomer else {
            return self.wrote_unasked(now);
        };
        let say = newcomer.wrote(text);
        let wish = newcomer.wish(say);
        let case = newcomer.case.clone();
        self.await_from(Awaited::Newcomer(case), now);
        wish
    }

    fn wrote_in_draft(&mut self, text: &Words, now: Moment) -> Wish {
        let Some(draft) = &mut self.draft else {
            return self.wrote_unasked(now);
        };
        let say = draft.wrote(text);
        let wish = draft.wish(say);
        self.await_from(Awaited::Draft, now);
        wish
    }

    /// Nobody asked for it just then. What is asked in the case that is being opened is shown again.
    fn wrote_unasked(&mut self, now: Moment) -> Wish {
        self.newcomer_waits(Saying::NewcomerWaits, now)
            .or_else(|| self.draft_waits(Saying::DraftWaits, now))
            .unwrap_or_else(|| Wish::Say(vec![FacilitatorSay::NotUnderstood]))
    }

    /// Adding somebody goes on where it was, after a word.
    fn newcomer_waits(&mut self, why: Saying, now: Moment) -> Option<Wish> {
        let newcomer = self.newcomer.as_ref()?;
        let case = newcomer.case.clone();
        let why = FacilitatorSay::SaidOf(case.clone(), why);
        let asked = FacilitatorSay::Draft(case.clone(), newcomer.ask());
        self.await_from(Awaited::Newcomer(case), now);
        Some(Wish::Say(vec![why, asked]))
    }

    /// The case that is being opened goes on where it was, after a word.
    fn draft_waits(&mut self, why: Saying, now: Moment) -> Option<Wish> {
        let draft = self.draft.as_ref()?;
        let why = FacilitatorSay::SaidOf(draft.case.clone(), why);
        let asked = FacilitatorSay::Draft(draft.case.clone(), draft.ask());
        self.await_from(Awaited::Draft, now);
        Some(Wish::Say(vec![why, asked]))
    }

    fn sent_no_words(&mut self, now: Moment) -> Wish {
        match self.awaited(now) {
            None => Wish::Say(vec![FacilitatorSay::NotUnderstood]),
            Some(awaited) => {
                let wish = match (&awaited, &self.draft) {
                    (Awaited::Draft, Some(draft)) => draft.wish(DraftSay::UseWords),
                    (Awaited::Draft, None) => Wish::Say(vec![FacilitatorSay::NotUnderstood]),
                    (
                        Awaited::Note(case, _)
                        | Awaited::OtherWay(case, _)
                        | Awaited::WhyLonger(case, _),
                        _,
                    ) => Wish::said_of(case.clone(), Saying::NoteExpected),
                    (Awaited::LeaveOut(seat), _) => {
                        Wish::said_of(seat.case.clone(), Saying::NoteExpected)
                    }
                    (Awaited::Told(seat, _), _) => {
                        Wish::said_of(seat.case.clone(), Saying::ToldExpected)
                    }
                    (Awaited::Alias(seat), _) => {
                        Wish::said_of(seat.case.clone(), Saying::AliasExpected)
                    }
                    (Awaited::Newcomer(case), _) => Wish::draft(case, DraftSay::UseWords),
                    (Awaited::Programme(case, _), _) => {
                        Wish::said_of(case.clone(), Saying::ProgrammeExpected)
                    }
                    (Awaited::Day(case, _), _) => Wish::said_of(case.clone(), Saying::DayExpected),
                    (Awaited::Adult(case, ..), _) => {
                        Wish::said_of(case.clone(), Saying::AdultExpected)
                    }
                    (Awaited::Yes(case, _), _) => Wish::draft(case, DraftSay::UseButtons),
                    (Awaited::Message(seat), _) => {
                        Wish::said_of(seat.case.clone(), Saying::MessageExpected)
                    }
                    (Awaited::Colleague(case), _) => {
                        Wish::said_of(case.clone(), Saying::ColleagueName)
                    }
                };
                self.await_from(awaited, now);
                wish
            }
        }
    }

    /// The facilitator pressed a button while opening a case; it belongs to the step that it was shown at.
    pub fn pressed(&mut self, stamp: Stamp, tap: DraftTap, now: Moment) -> Wish {
        let own = |one: &Newcomer| stamp == one.ask().stamp(&one.case);
        if self.newcomer.as_ref().is_some_and(own) {
            return self.pressed_for_newcomer(tap, now);
        }
        let Some(draft) = &mut self.draft else {
            let wish = self.newcomer_waits(Saying::OldButton, now);
            return wish.unwrap_or_else(|| Wish::said(Saying::OldButton));
        };
        if stamp != draft.ask().stamp(&draft.case) {
            let wish = self.draft_waits(Saying::OldButton, now);
            return wish.unwrap_or(Wish::Nothing);
        }
        let wish = match tap {
            DraftTap::Cancel => {
                self.draft = None;
                return Wish::said(Saying::DraftLetGo);
            }
            tap => {
                let may_open = matches!(tap, DraftTap::Open | DraftTap::Supports(_));
                let say = draft.pressed(tap);
                if let Some(opening) = draft.opening().filter(|_| may_open) {
                    let case = draft.case.clone();
                    self.draft = None;
                    return Wish::Open(case, opening);
                }
                draft.wish(say)
            }
        };
        self.await_from(Awaited::Draft, now);
        wish
    }
}

impl Facilitator {
    /// What a button of this step answers, as long as that is what is asked.
    pub fn asks_at(&self, stamp: Stamp) -> Option<(CaseId, DraftSay)> {
        let newcomer = self.newcomer.as_ref();
        let newcomer = newcomer.map(|one| (one.case.clone(), one.ask()));
        let draft = self.draft.as_ref();
        let draft = draft.map(|draft| (draft.case.clone(), draft.ask()));
        let mut asked = newcomer.into_iter().chain(draft);
        asked.find(|(case, asked)| asked.stamp(case) == stamp)
    }

    fn pressed_for_newcomer(&mut self, tap: DraftTap, now: Moment) -> Wish {
        let Some(mut newcomer) = self.newcomer.take() else {
            return Wish::Nothing;
        };
        if tap == DraftTap::Cancel {
            return Wish::said_of(newcomer.case, Saying::LetGo);
        }
        match newcomer.pressed(tap) {
            Step::Known(new) => Wish::Add(newcomer.case, new),
            Step::Asks(say) => {
                let wish = newcomer.wish(say);
                self.await_from(Awaited::Newcomer(newcomer.case.clone()), now);
                self.newcomer = Some(newcomer);
                wish
            }
        }
    }
}

/// Why a text is not what was asked for.
enum Unfit {
    Empty,
    TooLong(usize),
}

impl Unfit {
    fn said(self, case: &CaseId, expected: Saying) -> Wish {
        match self {
            Self::Empty => Wish::said_of(case.clone(), expected),
            Self::TooLong(limit) => Wish::draft(case, too_long(limit)),
        }
    }
}

impl Awaited {
    /// What was written is not what was asked for: what is said, before it is asked again.
    fn is_not(&self, text: &Words) -> Option<Wish> {
        let (case, limit, expected) = match self {
            Self::Draft | Self::Newcomer(_) | Self::Yes(..) => return None,
            Self::Adult(case, ..) => {
                return Some(unfit_for_adult(text)?.said(case, Saying::AdultExpected));
            }
            Self::Note(case, _) | Self::OtherWay(case, _) => {
                (case, LONGEST_NOTE, Saying::NoteExpected)
            }
            Self::LeaveOut(seat) => (&seat.case, LONGEST_NOTE, Saying::NoteExpected),
            Self::WhyLonger(case, _) => (case, LONGEST_REASON, Saying::NoteExpected),
            Self::Message(seat) => (&seat.case, contact::LONGEST_NOTE, Saying::MessageExpected),
            Self::Colleague(case) => (case, LONGEST_ALIAS, Saying::ColleagueName),
            Self::Told(seat, _) => (&seat.case, LONGEST_TOLD, Saying::ToldExpected),
            Self::Alias(seat) => (&seat.case, LONGEST_ALIAS, Saying::AliasExpected),
            Self::Day(case, _) => (case, day::LONGEST_LINE, Saying::DayExpected),
            Self::Programme(case, what) => (case, what.longest(), Saying::ProgrammeExpected),
        };
        Some(unfit(text, limit)?.said(case, expected))
    }
}

fn unfit(text: &Words, limit: usize) -> Option<Unfit> {
    if text.is_empty() {
        return Some(Unfit::Empty);
    }
    (text.utf16_units() > limit).then_some(Unfit::TooLong(limit))
}

/// Who it is and when they agreed does not fit in one word.
fn unfit_for_adult(text: &Words) -> Option<Unfit> {
    let one_word = text.as_str().split_whitespace().nth(1).is_none();
    if one_word {
        return Some(Unfit::Empty);
    }
    unfit(text, LONGEST_NOTE)
}

impl Wish {
    fn clear(case: CaseId, point: Point, text: Words, adult: Option<Adult>) -> Self {
        Self::Clear(case, Note { point, text, adult })
    }

    fn said(saying: Saying) -> Self {
        Self::Say(vec![FacilitatorSay::Said(saying)])
    }

    fn said_of(case: CaseId, saying: Saying) -> Self {
        Self::Say(vec![FacilitatorSay::SaidOf(case, saying)])
    }

    fn draft(case: &CaseId, say: DraftSay) -> Self {
        Self::Say(vec![FacilitatorSay::Draft(case.clone(), say)])
    }
}

fn too_long(limit: usize) -> DraftSay {
    DraftSay::TooLong(u16::try_from(limit).unwrap_or(u16::MAX))
}
