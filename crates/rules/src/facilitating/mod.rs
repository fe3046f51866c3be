//! What a facilitator does outside a case: opening one step by step, and writing what was asked for. Words that come when
//! nobody waits for them any more are not taken for what was asked.

mod awaited;
mod draft;
mod newcomer;
mod wish;

use super::command::Command;
use super::event::Event;
use super::facilitator::{Awaited, Awaiting, Draft, Facilitator, Newcomer, Opens};
use super::guide::Edition;
use super::ids::CaseId;
use super::moment::Moment;
use super::say::{DraftSay, FacilitatorSay, Saying};
use super::stamp::Stamp;
use super::words::Words;

pub use draft::{DraftTap, MOST_PARTIES};
use newcomer::Step;
pub use wish::{Opening, Wish};

impl Facilitator {
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
            Some(
                Command::Figures
                | Command::Review
                | Command::How
                | Command::Pause
                | Command::Stop
                | Command::Person
                | Command::Language
                | Command::Switch
                | Command::Privacy
                | Command::MyData,
            )
            | None => Wish::Say(vec![FacilitatorSay::NotUnderstood]),
        }
    }

    /// What they hear instead of their cases, while they have none.
    pub fn no_cases(&self) -> Saying {
        match self.opens {
            Opens::All => Saying::NoCases,
            Opens::Nothing => self.why_none(),
        }
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
