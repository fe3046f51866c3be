//! What a facilitator does outside a case: opening one step by step, and writing what was asked for.
//!
//! One rule for everything that waits for words: waiting ends with any other action, and after an hour. Words that come
//! later are not taken for what was asked.

mod awaited;
mod draft;
mod kept;
mod newcomer;
mod wish;

use serde::{Deserialize, Serialize};

use super::command::Command;
use super::event::Event;
use super::guide::Edition;
use super::ids::{CaseId, PersonId};
use super::moment::{HOUR, Moment};
use super::point::Note;
use super::say::{DraftSay, FacilitatorSay, Saying, Stays};
use super::stamp::Stamp;
use super::words::Words;

pub use awaited::{Awaited, Awaiting};
pub use draft::{Draft, DraftTap, MOST_PARTIES, PartyDraft};
pub use newcomer::Newcomer;
use newcomer::Step;
pub use wish::{Opening, Wish};

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

    /// They were asked to write this.
    pub fn is_asked_for(&mut self, what: Awaited, now: Moment) -> Wish {
        let asks = match &what {
            Awaited::Colleague(case) => Wish::said_of(case.clone(), Saying::ColleagueName),
            _ => Wish::Nothing,
        };
        self.await_from(what, now);
        asks
    }

    /// Whoever takes part in a case as well is named from now on, step by step.
    pub fn begins_to_add(&mut self, newcomer: Newcomer, now: Moment) -> Wish {
        let wish = newcomer.wish(newcomer.ask());
        self.await_from(Awaited::Newcomer(newcomer.case.clone()), now);
        self.newcomer = Some(newcomer);
        wish
    }

    /// The note that a blocking point of this case is to be cleared with.
    pub fn take_note(&mut self, of: &CaseId, now: Moment) -> Option<Note> {
        let Awaited::Yes(case, note) = self.awaited(now)? else {
            return None;
        };
        (case == *of).then_some(note)
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
        let not_understood = || Wish::Say(vec![FacilitatorSay::NotUnderstood]);
        let Some(awaited) = self.awaited(now) else {
            return not_understood();
        };
        let wish = match (&awaited, &self.draft) {
            (Awaited::Draft, Some(draft)) => draft.wish(DraftSay::UseWords),
            (Awaited::Newcomer(case), _) => Wish::draft(case, DraftSay::UseWords),
            (Awaited::Yes(case, _), _) => Wish::draft(case, DraftSay::UseButtons),
            (asked, _) => asked.asked_once_more().unwrap_or_else(not_understood),
        };
        self.await_from(awaited, now);
        wish
    }

    /// The facilitator pressed a button while opening a case; it belongs to the step that it was shown at.
    pub fn pressed(&mut self, stamp: Stamp, tap: DraftTap, now: Moment) -> Wish {
        let own = |one: &Newcomer| stamp == one.ask().stamp(&one.case);
        if self.newcomer.as_ref().is_some_and(own) {
            return self.pressed_for_newcomer(tap, now);
        }
        let Some(draft) = &mut self.draft else {
            let wish = self.newcomer_waits(Saying::OldButton, now);
            return wish.unwrap_or_else(|| Wish::said(Saying::StepIsOver));
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
