//! What something is about, and whether it holds what somebody wrote or tapped: by this it is kept with what it is about,
//! and taken back when that is erased. Everything that can be said answers for itself; nothing here may be decided by a
//! `_`, so that whoever adds something to say is asked.

use serde::{Deserialize, Serialize};

use super::{
    Alarm, Board, CaseTitle, CaseView, FacilitatorSay, Found, GeneralSay, Hat, Notice, PartyTitle,
    Say, Stands,
};
use crate::facilitator::Awaited;
use crate::held::FacilitatorData;
use crate::ids::{CaseId, PartyId, Seat};

/// What something is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Nobody: it names no case, and nobody in one.
    Nobody,
    /// One party of a case.
    Party(Seat),
    /// A case as a whole.
    Case(CaseId),
    /// A case that is being opened. It is about that case from the moment it opens.
    Draft(CaseId),
    /// A list: each of these stands in it.
    Each(Vec<About>),
}

/// Whether something holds what a party wrote or tapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// It may: words of the party it is about or, when it is about the case as a whole, of any party. So does whatever is
    /// said to a party themselves.
    Words,
    /// It does not.
    NoWords,
}

impl About {
    /// The cases it is about; of each the party, if it is about one party of it alone.
    pub fn into_cases(self) -> Vec<(CaseId, Option<PartyId>)> {
        match self {
            Self::Nobody => vec![],
            Self::Party(seat) => vec![(seat.case, Some(seat.party))],
            Self::Case(case) | Self::Draft(case) => vec![(case, None)],
            Self::Each(all) => {
                let mut cases: Vec<(CaseId, Option<PartyId>)> = Vec::new();
                for (case, party) in all.into_iter().flat_map(Self::into_cases) {
                    match cases.iter_mut().find(|(known, _)| *known == case) {
                        Some((_, alone)) => *alone = alone.filter(|of| Some(*of) == party),
                        None => cases.push((case, party)),
                    }
                }
                cases
            }
        }
    }

    /// It is about this case, or about a party of it.
    pub fn is_about(&self, case: &CaseId) -> bool {
        match self {
            Self::Nobody => false,
            Self::Party(seat) => seat.case == *case,
            Self::Case(about) | Self::Draft(about) => about == case,
            Self::Each(all) => all.iter().any(|about| about.is_about(case)),
        }
    }

    /// It is about this party, or about their case as a whole.
    pub fn concerns(&self, seat: &Seat) -> bool {
        match self {
            Self::Nobody => false,
            Self::Party(about) => about == seat,
            Self::Case(case) | Self::Draft(case) => *case == seat.case,
            Self::Each(all) => all.iter().any(|about| about.concerns(seat)),
        }
    }

    fn each<T>(of: &[T], about: impl Fn(&T) -> Self) -> Self {
        Self::Each(of.iter().map(about).collect())
    }
}

impl Say {
    /// What it is about.
    pub fn about(&self) -> About {
        match self {
            Self::Participant(say) => About::Party(say.tag.seat()),
            Self::Facilitator(say) => say.about(),
            Self::General(say) => say.about(),
            Self::Nothing => About::Nobody,
        }
    }

    /// Whether it holds what a party wrote or tapped. That something happened may still be told once they have left, and
    /// that someone wants to talk has to be; what was answered may not.
    pub fn holds(&self) -> Holds {
        match self {
            Self::Participant(_) => Holds::Words,
            Self::Facilitator(say) => Holds::of(say.tells_an_answer()),
            Self::General(say) => say.holds(),
            Self::Nothing => Holds::NoWords,
        }
    }

    /// It is a readiness summary.
    pub fn is_summary(&self) -> bool {
        match self {
            Self::Facilitator(say) => matches!(**say, FacilitatorSay::Summary(_)),
            Self::Participant(_) | Self::General(_) | Self::Nothing => false,
        }
    }

    /// An answer was taken back for good.
    pub fn takes_back(&self) -> bool {
        match self {
            Self::Participant(say) => say.takes_back(),
            Self::Facilitator(_) | Self::General(_) | Self::Nothing => false,
        }
    }

    /// It tells a signal that outlives its case: it stays until somebody has seen it.
    pub fn outlives_its_case(&self) -> bool {
        match self {
            Self::Facilitator(say) => matches!(&**say, FacilitatorSay::Alarm(alarm)
                if alarm.stands == Stands::OutlivesIt),
            Self::Participant(_) | Self::General(_) | Self::Nothing => false,
        }
    }

    /// It stays with whoever has left what it is about.
    pub fn is_farewell(&self) -> bool {
        match self {
            Self::Participant(say) => say.scene.is_farewell(),
            Self::Facilitator(_) | Self::General(_) | Self::Nothing => false,
        }
    }
}

impl FacilitatorSay {
    fn about(&self) -> About {
        match self {
            Self::Welcome(_)
            | Self::WelcomeOnCall(_)
            | Self::WelcomeSupervisor(_)
            | Self::Organisation(_)
            | Self::WhoStandsIn(_)
            | Self::IsAway(..)
            | Self::StandsIn(..)
            | Self::IsBack(_)
            | Self::Mornings(_)
            | Self::HowLong(_)
            | Self::Help
            | Self::NotUnderstood
            | Self::Said(_)
            | Self::Removed(_)
            | Self::CaseErased(_) => About::Nobody,
            Self::Draft(case, _) | Self::DraftChosen(case, ..) => About::Draft(case.clone()),
            Self::Notice(notice) => notice.about(),
            Self::Alarm(alarm) => alarm.about(),
            Self::Digest(digest) => About::Case(digest.case.clone()),
            Self::Case(view) => view.about(),
            Self::Points(view) => About::Case(view.case.clone()),
            Self::Summary(summary) => About::Case(summary.case.clone()),
            Self::FacilitatorLink { case, .. } | Self::SaidOf(case, _) => About::Case(case.clone()),
            Self::Links(view) => About::Case(view.case.clone()),
            Self::CaseOpened(title)
            | Self::WelcomeToCase(title)
            | Self::Ending(title)
            | Self::Guest { title, .. }
            | Self::Admitted(title, ..)
            | Self::ConfirmRemove(title, ..)
            | Self::ConfirmErase(title) => title.about(),
            Self::HandingOver(said) => said.about(),
            Self::Papers(papers) => About::Case(papers.case().clone()),
            Self::Day(said) => said.about(),
            Self::Programme(said) => said.about(),
            Self::Closing(said) => said.about(),
            Self::DoneBy(done) => done.about(),
            Self::PartyLink { seat, .. } => About::Party(seat.clone()),
            Self::Party(view) => view.title.about(),
            Self::AskCorrection(view) => view.title.about(),
            Self::Talk(view) => view.title.about(),
            Self::SeenNow(title)
            | Self::AskMessage(title)
            | Self::AskCallDay(title, _)
            | Self::AskCallHour(title, ..)
            | Self::LetKnow(title, _)
            | Self::Left(title, _)
            | Self::Phases(title)
            | Self::AskAdult(title)
            | Self::ToBegin(title, ..)
            | Self::DoneTogether(title, _)
            | Self::Answers(title, _)
            | Self::Voice(title, ..)
            | Self::AskNote(title, _)
            | Self::ConfirmClear(title, ..)
            | Self::Cleared(title, _)
            | Self::ConfirmEnd(title, _)
            | Self::AskWhatToCorrect(title)
            | Self::ConfirmRole(title, ..)
            | Self::ConfirmForget(title)
            | Self::Corrected(title, _)
            | Self::AskLeaveOut(title)
            | Self::LeftOut(title)
            | Self::PartyAdded(title, ..)
            | Self::HaveYouTalked(title, _)
            | Self::AskReason(title, _)
            | Self::AskWayNote(title, ..)
            | Self::OtherWayTaken(title)
            | Self::RightPerson(title)
            | Self::ConfirmWrongPerson(title) => title.about(),
            Self::Board(board) => board.about(),
            Self::Waiting(waiting) => waiting.about(),
            Self::Found(found) => found.about(),
            Self::WhichToErase(titles) => About::each(titles, CaseTitle::about),
            Self::OwnCopy(data) => data.about(),
        }
    }

    fn tells_an_answer(&self) -> bool {
        match self {
            Self::Summary(_)
            | Self::Papers(_)
            | Self::Points(_)
            | Self::Party(_)
            | Self::Talk(_)
            | Self::Answers(..)
            | Self::Voice(..)
            | Self::Left(..)
            | Self::ConfirmClear(..)
            | Self::Cleared(..)
            | Self::AskNote(..) => true,
            Self::Notice(notice) => notice.kind.tells_an_answer(),
            Self::Case(view) => view.tells_an_answer(),
            Self::Board(Board { cases, .. }) => cases.iter().any(CaseView::tells_an_answer),
            Self::Waiting(waiting) => waiting.tells_an_answer(),
            // Who found it hard chose that as an answer.
            Self::Day(said) => said.tells_an_answer(),
            Self::Programme(said) => said.tells_an_answer(),
            Self::Digest(digest) => !digest.hard.is_empty(),
            Self::Welcome(_)
            | Self::WelcomeOnCall(_)
            | Self::WelcomeSupervisor(_)
            | Self::Organisation(_)
            | Self::WhoStandsIn(_)
            | Self::IsAway(..)
            | Self::StandsIn(..)
            | Self::IsBack(_)
            | Self::Mornings(_)
            | Self::HowLong(_)
            | Self::WelcomeToCase(_)
            | Self::Alarm(_)
            | Self::Help
            | Self::Draft(..)
            | Self::DraftChosen(..)
            | Self::CaseOpened(_)
            | Self::Links(_)
            | Self::PartyLink { .. }
            | Self::FacilitatorLink { .. }
            | Self::Found(_)
            | Self::SeenNow(_)
            | Self::AskMessage(_)
            | Self::AskCallDay(..)
            | Self::AskCallHour(..)
            | Self::LetKnow(..)
            | Self::Phases(_)
            | Self::AskAdult(_)
            | Self::ToBegin(..)
            | Self::DoneTogether(..)
            | Self::ConfirmEnd(..)
            | Self::ConfirmForget(_)
            | Self::AskWhatToCorrect(_)
            | Self::AskCorrection(_)
            | Self::ConfirmRole(..)
            | Self::Corrected(..)
            | Self::AskLeaveOut(_)
            | Self::LeftOut(_)
            | Self::PartyAdded(..)
            | Self::HaveYouTalked(..)
            | Self::AskReason(..)
            | Self::AskWayNote(..)
            | Self::OtherWayTaken(_)
            | Self::Guest { .. }
            | Self::Admitted(..)
            | Self::ConfirmRemove(..)
            | Self::Removed(_)
            | Self::HandingOver(_)
            | Self::Closing(_)
            | Self::DoneBy(_)
            | Self::Ending(_)
            | Self::WhichToErase(_)
            | Self::ConfirmErase(_)
            | Self::CaseErased(_)
            | Self::RightPerson(_)
            | Self::ConfirmWrongPerson(_)
            | Self::Said(_)
            | Self::SaidOf(..)
            | Self::OwnCopy(_)
            | Self::NotUnderstood => false,
        }
    }
}

impl Holds {
    fn of(an_answer_is_told: bool) -> Self {
        if an_answer_is_told {
            Self::Words
        } else {
            Self::NoWords
        }
    }
}

impl Board {
    fn about(&self) -> About {
        let shown = self.cases.iter().map(CaseView::about);
        let unreadable = self.unreadable.iter().cloned().map(About::Case);
        About::Each(shown.chain(unreadable).collect())
    }
}

impl Found {
    fn about(&self) -> About {
        About::each(&self.cases, |found| About::Case(found.case.clone()))
    }
}

impl Notice {
    fn about(&self) -> About {
        match &self.party {
            Some((party, _)) => About::Party(Seat::of(&self.case, *party)),
            None => About::Case(self.case.clone()),
        }
    }
}

impl Alarm {
    /// What outlives its case stays until somebody has seen it, and so it is about nobody who could leave with it.
    fn about(&self) -> About {
        match self.stands {
            Stands::InItsCase => About::Party(self.signal.seat()),
            Stands::OutlivesIt => About::Nobody,
        }
    }
}

impl CaseTitle {
    pub(super) fn about(&self) -> About {
        About::Case(self.case.clone())
    }
}

impl CaseView {
    fn about(&self) -> About {
        About::Case(self.case.clone())
    }

    fn tells_an_answer(&self) -> bool {
        let mut parties = self.parties.iter();
        parties.any(|line| line.progress.tells_an_answer())
    }
}

impl PartyTitle {
    fn about(&self) -> About {
        About::Party(Seat::of(&self.case, self.party))
    }
}

impl FacilitatorData {
    fn about(&self) -> About {
        let cases = self.cases.iter().map(|own| About::Case(own.case.clone()));
        let draft = self
            .draft
            .iter()
            .map(|draft| About::Draft(draft.case.clone()));
        let awaited = self.awaits.as_ref().map(Awaited::about);
        let newcomer = self.newcomer.as_ref();
        let newcomer = newcomer.map(|newcomer| About::Case(newcomer.case.clone()));
        About::Each(cases.chain(draft).chain(newcomer).chain(awaited).collect())
    }
}

impl Awaited {
    fn about(&self) -> About {
        match self {
            Self::Draft => About::Nobody,
            Self::Note(case, point) | Self::Adult(case, point, _) => {
                About::Party(Seat::of(case, point.party))
            }
            Self::OtherWay(case, wanted) => About::Party(Seat::of(case, wanted.party)),
            Self::Yes(case, note) => About::Party(Seat::of(case, note.point.party)),
            Self::Message(seat)
            | Self::LeaveOut(seat)
            | Self::Alias(seat)
            | Self::Told(seat, _) => About::Party(seat.clone()),
            Self::Colleague(case)
            | Self::Newcomer(case)
            | Self::Day(case, _)
            | Self::Programme(case, _)
            | Self::WhyLonger(case, _) => About::Case(case.clone()),
        }
    }
}

impl GeneralSay {
    fn about(&self) -> About {
        match self {
            Self::Switch(hats) | Self::WhichConversation(hats, _) | Self::AlsoOpen(hats) => {
                About::each(hats, Hat::about)
            }
            Self::SwitchedTo(hat) => hat.about(),
            Self::InEveryLanguage(say) => say.about(),
            Self::Toast(_)
            | Self::Stranger
            | Self::Link(_)
            | Self::Languages
            | Self::LanguageIs(_)
            | Self::Privacy
            | Self::NothingHeld
            | Self::EnoughCopies
            | Self::HeldIsLetGo
            | Self::NotHeld
            | Self::NothingToSwitch
            | Self::NotInGroups
            | Self::CaseUnreadable
            | Self::Trouble => About::Nobody,
        }
    }

    fn holds(&self) -> Holds {
        match self.about() {
            // What is about a party is said to themselves here.
            About::Party(_) | About::Case(_) | About::Draft(_) | About::Each(_) => Holds::Words,
            About::Nobody => Holds::NoWords,
        }
    }
}

impl Hat {
    fn about(&self) -> About {
        match self {
            Self::Facilitator => About::Nobody,
            Self::Party { case, party, .. } => About::Party(Seat::of(case, *party)),
        }
    }
}
