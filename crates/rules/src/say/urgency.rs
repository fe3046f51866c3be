//! How urgent it is to say something, and what it is worth beside what is said after it.

use super::{
    DayScene, FacilitatorSay, GeneralSay, InWords, Lead, NoticeKind, ParticipantSay, Say, Scene,
};

/// How urgent something is; the most urgent comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Somebody may be in danger, or wants a person: it overtakes everything else that is owed to its reader.
    Signal,
    /// What a facilitator is to decide on, and what one has decided; messages that are to go from a chat.
    Decision,
    /// What somebody waits for at their screen.
    Screen,
    /// What is kept up to date without being asked for.
    Board,
}

/// What a scene is to whoever is being prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SceneKind {
    /// It shows where they are, whatever was shown before.
    Place,
    /// It shows something on the way: the next place says all that matters of it.
    Passing,
    /// It tells something that has to be read.
    Lasting,
    /// It tells what a facilitator has decided.
    Decision,
    /// It answers a signal: with it come the help lines.
    Signal,
}

impl Scene {
    /// What it is to whoever is being prepared.
    pub fn kind(&self) -> SceneKind {
        match self {
            Self::IsItYou(_)
            | Self::Consent(_)
            | Self::Explained(_)
            | Self::Question(_)
            | Self::AnythingElse(_)
            | Self::AreYouHere(_)
            | Self::Together(_)
            | Self::Review(_) => SceneKind::Place,
            Self::Nothing
            | Self::ConsentWaits(_)
            | Self::HowItGoes(_)
            | Self::Phase(..)
            | Self::Answer(_)
            | Self::Aloud(_)
            | Self::InWords(InWords::Stands(_) | InWords::OnlyVoice(_))
            | Self::TakeBack(_)
            | Self::Sharing(_)
            | Self::AloneOrNot(..)
            | Self::HowMuchTogether(_)
            | Self::StopMenu
            | Self::EraseConfirm
            | Self::TalkMenu
            | Self::HelpScreen(_)
            | Self::Box(_)
            | Self::BoxKept(_) => SceneKind::Passing,
            Self::ConsentAnswered(..)
            | Self::InWords(InWords::Asked(_))
            | Self::Answered(..)
            | Self::Closed(_)
            | Self::Rests
            | Self::HowItGoesOffered
            | Self::HandedIn
            | Self::Paused
            | Self::PausedAndAsked
            | Self::Reminder(_)
            | Self::Stopped
            | Self::Erased
            | Self::ErasedTogether
            | Self::Hard(_)
            | Self::Resting
            | Self::SeenBy(..)
            | Self::NoteWaits(..)
            | Self::Note(_)
            | Self::StandIn(..)
            | Self::TakenOver(..)
            | Self::BackAgain(_)
            | Self::Slipped(_)
            | Self::WasItASlip(_)
            | Self::Card(_)
            | Self::CardOnPaper(_)
            | Self::Elsewhere
            | Self::OwnCopy(_)
            | Self::Programme(_)
            | Self::Closing(_)
            | Self::Ended(_)
            | Self::Day(
                DayScene::Asked(..)
                | DayScene::Replied(..)
                | DayScene::StillWants(..)
                | DayScene::SafeEnough
                | DayScene::AllIsWell(_)
                | DayScene::NotAllIsWell(_)
                | DayScene::HowWasIt(_)
                | DayScene::SaidHow(..),
            ) => SceneKind::Lasting,
            Self::NotForYou
            | Self::NotTheirs
            | Self::OtherWay
            | Self::LeftOut
            | Self::EndedForOtherWay(_)
            | Self::CaseErased
            | Self::Day(
                DayScene::Invited(_)
                | DayScene::Moved(..)
                | DayScene::Cancelled(..)
                | DayScene::NotNeeded(..),
            ) => SceneKind::Decision,
            Self::Raised(_)
            | Self::RaisedForMorning(_)
            | Self::Unheard(_)
            | Self::Heard(..)
            | Self::NotTold => SceneKind::Signal,
        }
    }
}

impl Say {
    /// How urgent it is.
    pub fn urgency(&self) -> Urgency {
        match self {
            Self::Participant(say) => match say.scene.kind() {
                SceneKind::Signal => Urgency::Signal,
                SceneKind::Decision => Urgency::Decision,
                SceneKind::Place | SceneKind::Passing | SceneKind::Lasting => Urgency::Screen,
            },
            Self::Facilitator(say) => say.urgency(),
            Self::General(_) => Urgency::Screen,
            Self::Nothing => Urgency::Decision,
        }
    }

    /// It shows a party where they are in their preparation.
    pub fn shows_where_they_are(&self) -> bool {
        match self {
            Self::Participant(say) => say.shows_where_they_are(),
            Self::Facilitator(_) | Self::General(_) | Self::Nothing => false,
        }
    }

    /// A document goes with it.
    pub fn is_document(&self) -> bool {
        match self {
            Self::Participant(say) => match &say.scene {
                Scene::OwnCopy(_) | Scene::CardOnPaper(_) => true,
                Scene::Day(scene) => scene.is_document(),
                Scene::Programme(scene) => scene.is_document(),
                _ => false,
            },
            Self::Facilitator(say) => {
                matches!(
                    **say,
                    FacilitatorSay::OwnCopy(_) | FacilitatorSay::Papers(_)
                )
            }
            Self::General(_) | Self::Nothing => false,
        }
    }

    /// It hands out a link.
    pub fn is_link(&self) -> bool {
        match self {
            Self::Facilitator(say) => matches!(
                **say,
                FacilitatorSay::PartyLink { .. } | FacilitatorSay::FacilitatorLink { .. }
            ),
            Self::Participant(_) | Self::General(_) | Self::Nothing => false,
        }
    }
}

impl FacilitatorSay {
    fn urgency(&self) -> Urgency {
        match self {
            Self::Notice(notice) => notice.kind.urgency(),
            Self::Alarm(_) => Urgency::Signal,
            Self::Board(_)
            | Self::Waiting(_)
            | Self::Case(_)
            | Self::Party(_)
            | Self::Points(_)
            | Self::Phases(_)
            | Self::Ending(_) => Urgency::Board,
            Self::PartyLink { .. }
            | Self::Found(_)
            | Self::Answers(..)
            | Self::Voice(..)
            | Self::Talk(_)
            | Self::Left(..)
            | Self::Summary(_)
            | Self::Papers(_)
            | Self::OwnCopy(_) => Urgency::Screen,
            Self::Welcome(_)
            | Self::WelcomeOnCall(_)
            | Self::WelcomeSupervisor(_)
            | Self::Organisation(_)
            | Self::WelcomeToCase(_)
            | Self::WhoStandsIn(_)
            | Self::IsAway(..)
            | Self::StandsIn(..)
            | Self::IsBack(_)
            | Self::Mornings(_)
            | Self::HowLong(_)
            | Self::Digest(_)
            | Self::Help
            | Self::Draft(..)
            | Self::DraftChosen(..)
            | Self::CaseOpened(_)
            | Self::Links(_)
            | Self::FacilitatorLink { .. }
            | Self::AskNote(..)
            | Self::SeenNow(_)
            | Self::AskMessage(_)
            | Self::AskCallDay(..)
            | Self::AskCallHour(..)
            | Self::LetKnow(..)
            | Self::AskAdult(_)
            | Self::ToBegin(..)
            | Self::DoneTogether(..)
            | Self::ConfirmClear(..)
            | Self::Cleared(..)
            | Self::Guest { .. }
            | Self::Admitted(..)
            | Self::ConfirmRemove(..)
            | Self::Removed(_)
            | Self::HandingOver(_)
            | Self::Closing(_)
            | Self::Day(_)
            | Self::Programme(_)
            | Self::DoneBy(_)
            | Self::RightPerson(_)
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
            | Self::WhichToErase(_)
            | Self::ConfirmErase(_)
            | Self::CaseErased(_)
            | Self::ConfirmWrongPerson(_)
            | Self::Said(_)
            | Self::SaidOf(..)
            | Self::NotUnderstood => Urgency::Decision,
        }
    }
}

impl ParticipantSay {
    /// It shows where someone is in their preparation, whatever was shown before.
    pub fn shows_where_they_are(&self) -> bool {
        self.scene.kind() == SceneKind::Place
    }

    /// The next screen says all that matters of it.
    pub fn is_passing(&self) -> bool {
        let scene = match self.scene.kind() {
            SceneKind::Place | SceneKind::Passing => true,
            SceneKind::Lasting | SceneKind::Decision | SceneKind::Signal => false,
        };
        scene && self.leads.iter().all(Lead::is_said_anyway)
    }

    /// It is nothing but a copy of what is held about them.
    pub fn is_own_copy(&self) -> bool {
        matches!(self.scene, Scene::OwnCopy(_)) && self.leads.is_empty()
    }
}

impl NoticeKind {
    fn urgency(&self) -> Urgency {
        match self {
            Self::Flag(..) => Urgency::Signal,
            Self::Joined
            | Self::HandedIn
            | Self::Changed
            | Self::LabelChanged
            | Self::TookBack
            | Self::GateSlip
            | Self::FlagSlip(_)
            | Self::FlagSeen(..)
            | Self::LeftWords
            | Self::Gate(..)
            | Self::GateChanged(..)
            | Self::Paused
            | Self::Resumed
            | Self::Withdrew
            | Self::Erased
            | Self::NoConsent
            | Self::ConsentBack
            | Self::Unreachable
            | Self::Reachable
            | Self::NotThem
            | Self::LinkExpired
            | Self::FollowUp
            | Self::EveryoneReady
            | Self::OneSideReady
            | Self::NoLongerReady
            | Self::ColleagueJoined
            | Self::ColleagueLeft
            | Self::PartyAdded
            | Self::PartyLeftOut
            | Self::PartyCorrected
            | Self::Confirmed
            | Self::Did(_)
            | Self::OtherLink(_)
            | Self::WantsTogether(_)
            | Self::GoesOnAlone
            | Self::OpenedAgain
            | Self::Ended(..)
            | Self::ErasedSoon(..)
            | Self::Day(_)
            | Self::Programme(_)
            | Self::Closing(_) => Urgency::Decision,
        }
    }
}

impl Lead {
    /// A word that nobody misses who sees the next screen: that something was kept shows in it. That something was *not*
    /// kept, or what is to come, has to be read.
    fn is_said_anyway(&self) -> bool {
        match self {
            Self::Noted
            | Self::Added
            | Self::Skipped
            | Self::PutOff
            | Self::Kept
            | Self::WordsStay
            | Self::WordsKept
            | Self::WordsAdded
            | Self::UnknownCommand
            | Self::Stale
            | Self::WelcomeBack
            | Self::StillOpen(_) => true,
            Self::Welcome
            | Self::AddedTo(_)
            | Self::EditCannotBeRead(_)
            | Self::NotWrittenThere
            | Self::Corrected(_)
            | Self::NothingToCorrect
            | Self::Emptied
            | Self::CannotRead(_)
            | Self::VoiceKept(_)
            | Self::VoiceTooLong
            | Self::VoicesNearlyFull(_)
            | Self::VoicesFull
            | Self::VoiceLost(..)
            | Self::Empty
            | Self::Full
            | Self::PreparationFull
            | Self::PreparationNearlyFull
            | Self::NotWrittenPaused
            | Self::NotWrittenStopped
            | Self::NotWrittenOtherWay
            | Self::NotWrittenWho
            | Self::NotWrittenConsent
            | Self::NotWrittenTogether
            | Self::NotWrittenBefore
            | Self::NotWritten
            | Self::Gate(_)
            | Self::Reaction(_)
            | Self::Told(_)
            | Self::ToldInTheMorning(_)
            | Self::ConsentAgain
            | Self::ConsentAfterStop
            | Self::ConsentChanged
            | Self::ReaderJoined(_)
            | Self::OpenedAgain
            | Self::GateOpenedAgain
            | Self::RoleCorrected(_)
            | Self::NotedForYou(_)
            | Self::CaseAgain
            | Self::AskedWithoutMeeting
            | Self::GoesOnIndirectly
            | Self::GateIsClosed
            | Self::OpenAgain
            | Self::Help
            | Self::BoxClosed
            | Self::LeftCorrected
            | Self::WillRemind
            | Self::NoReminders
            | Self::AnswerSlipped
            | Self::ToldNobody(_)
            | Self::ShareAnew(_)
            | Self::TakenBack(_)
            | Self::Shared(_) => false,
        }
    }
}

impl GeneralSay {
    /// It is said to anybody who asks, whoever they are.
    pub fn is_for_anybody(&self) -> bool {
        match self {
            Self::Stranger
            | Self::Link(_)
            | Self::Languages
            | Self::LanguageIs(_)
            | Self::Privacy
            | Self::EnoughCopies
            | Self::NothingHeld
            | Self::Trouble => true,
            Self::InEveryLanguage(say) => say.is_for_anybody(),
            Self::Toast(_)
            | Self::NotInGroups
            | Self::CaseUnreadable
            | Self::Switch(_)
            | Self::SwitchedTo(_)
            | Self::WhichConversation(..)
            | Self::NotHeld
            | Self::HeldIsLetGo
            | Self::AlsoOpen(_)
            | Self::NothingToSwitch => false,
        }
    }
}
