//! What a facilitator hears.

use serde::{Deserialize, Serialize};

use crate::adult::Adult;
use crate::case::Act;
use crate::coded::coded;
use crate::flag::FlagKind;
use crate::gate::{Decision, Gate, Without};
use crate::guide::Edition;
use crate::held::FacilitatorData;
use crate::ids::{CaseId, PartyId, PhaseId, QuestionId, Seat, Token};
use crate::moment::Moment;
use crate::other_way::{ForWhom, Reason};
use crate::readiness::{Point, Settled, TakesPart, Weight};
use crate::role::{AgeBand, Form, Language, Role};
use crate::say::{
    Alarm, ClosingNews, ClosingSay, Corrected, CorrectionView, DayNews, DaySay, Digest, DoneBy,
    HandingOver, HowLong, Line, LinksView, Organisation, Papers, ProgrammeNews, ProgrammeSay, Talk,
    TalkView, Waiting,
};
use crate::stamp::{Looked, Stamp};
use crate::summary::Summary;
use crate::together::HowMuch;
use crate::voice_note::VoiceNote;
use crate::words::Words;

/// One message to a facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FacilitatorSay {
    /// Welcome as a facilitator.
    Welcome(Words),
    /// Welcome to somebody who is on call for signals.
    WelcomeOnCall(Words),
    /// Welcome to somebody who looks after the whole.
    WelcomeSupervisor(Words),
    /// How the organisation stands.
    Organisation(Box<Organisation>),
    /// Which of these colleagues stands in while they are away?
    WhoStandsIn(Vec<(Stamp, Words)>),
    /// They are away: who stands in, and in how many cases that cannot be.
    IsAway(Words, u16),
    /// They stand in for a colleague of this name, in so many cases.
    StandsIn(Words, u16),
    /// A colleague of this name is back.
    IsBack(Words),
    /// They are told in the morning what waits for them, or no longer.
    Mornings(bool),
    /// How long what they read stays in their chat.
    HowLong(HowLong),
    /// Welcome as a co-facilitator of this case.
    WelcomeToCase(CaseTitle),
    /// What can be done here.
    Help,
    /// Something happened in a case.
    Notice(Notice),
    /// A signal, to whoever does not look into the case it is from, or after it.
    Alarm(Box<Alarm>),
    /// What can wait, once a day.
    Digest(Digest),
    /// A step on the way to opening this case.
    Draft(CaseId, DraftSay),
    /// The same, answered with the button that carried this: none can be pressed any more.
    DraftChosen(CaseId, DraftSay, String),
    /// A case is open. To an earlier kring the links followed by themselves.
    CaseOpened(CaseTitle),
    /// For whom a link can be given, and with whom to begin.
    Links(LinksView),
    /// A link for a party, ready to be forwarded.
    PartyLink {
        /// Which party.
        seat: Seat,
        /// The secret in it.
        token: Token,
        /// For whom.
        alias: Words,
        /// In their language.
        language: Language,
        /// Until when it opens.
        expires: Moment,
        /// Who signs it.
        #[serde(default, skip_serializing_if = "Words::is_empty")]
        from: Words,
    },
    /// A link for a co-facilitator, ready to be forwarded.
    FacilitatorLink {
        /// To which case.
        case: CaseId,
        /// The secret in it.
        token: Token,
        /// For whom.
        name: Words,
        /// Until when it opens.
        expires: Moment,
    },
    /// All cases.
    Board(Board),
    /// What waits for them in all their cases, a page of it.
    Waiting(Waiting),
    /// The cases and people found by what they looked for.
    Found(Found),
    /// One case.
    Case(CaseView),
    /// One party.
    Party(PartyView),
    /// The open points of a case.
    Points(PointsView),
    /// The phases of a party that can be opened again.
    Phases(PartyTitle),
    /// A party's answers.
    Answers(PartyTitle, Vec<(PhaseId, Vec<Line>)>),
    /// What a party spoke at a question, to be listened to.
    Voice(PartyTitle, QuestionId, VoiceNote),
    /// Which adult knows that this minor takes part, and agrees?
    AskAdult(PartyTitle),
    /// How a young person of this age begins, or what comes before that.
    ToBegin(PartyTitle, AgeBand, Begins),
    /// What was filled in together is closed; whether they can sit together again.
    DoneTogether(PartyTitle, bool),
    /// What a party left for the facilitators, and when.
    Left(PartyTitle, Vec<(Moment, Words)>),
    /// Which note goes with clearing this point?
    AskNote(PartyTitle, Point),
    /// A blocking point is to be cleared with this note: really?
    ConfirmClear(PartyTitle, Point, Words),
    /// A signal of this party was seen: one word back can follow.
    SeenNow(PartyTitle),
    /// A few words to this party are awaited.
    AskMessage(PartyTitle),
    /// On which of these days will they call this party?
    AskCallDay(PartyTitle, Vec<(u16, Moment)>),
    /// At which of these hours of that day?
    AskCallHour(PartyTitle, u16, Vec<(u8, Moment)>),
    /// The party is let know; when they will be called, if it was that.
    LetKnow(PartyTitle, Option<Moment>),
    /// The point is cleared.
    Cleared(PartyTitle, Point),
    /// Somebody opened a colleague's link: is it that colleague?
    Guest {
        /// The case.
        title: CaseTitle,
        /// Which of them.
        number: u8,
        /// For whom the link was made.
        name: Words,
        /// How Telegram calls whoever opened it, if it does.
        opened_by: Option<Words>,
    },
    /// A colleague facilitates the case as well from now on.
    Admitted(CaseTitle, u8, Words),
    /// Is this colleague to leave the case: really?
    ConfirmRemove(CaseTitle, u8, Words),
    /// They facilitate a case no longer that was opened then.
    Removed(Moment),
    /// A case is handed over to a colleague.
    HandingOver(HandingOver),
    /// A document of the case.
    Papers(Box<Papers>),
    /// The day of the conversation.
    Day(DaySay),
    /// The restoration programme.
    Programme(ProgrammeSay),
    /// The end of the case.
    Closing(ClosingSay),
    /// A colleague did that already.
    DoneBy(DoneBy),
    /// Ending concerns everybody in the case: really?
    ConfirmEnd(PartyTitle, Decision),
    /// Another way, for one person or for all: why?
    AskReason(PartyTitle, ForWhom),
    /// Which note goes with it?
    AskWayNote(PartyTitle, ForWhom, Reason),
    /// Another way is taken with this person.
    OtherWayTaken(PartyTitle),
    /// What is to be corrected about who this is?
    AskWhatToCorrect(PartyTitle),
    /// What is it to be?
    AskCorrection(Box<CorrectionView>),
    /// Another place in what happened: so many answers are looked at again, so many go. Really?
    ConfirmRole(PartyTitle, Role, u8, u8),
    /// It is corrected.
    Corrected(PartyTitle, Corrected),
    /// Where the talk is in which somebody is prepared.
    Talk(Box<TalkView>),
    /// What was noted goes for good: really?
    ConfirmForget(PartyTitle),
    /// Somebody is to be left out of the case: which note goes with it?
    AskLeaveOut(PartyTitle),
    /// Somebody is left out of the case.
    LeftOut(PartyTitle),
    /// Somebody takes part from now on: beside whom they stand, and what form the conversation has now, if it is another.
    PartyAdded(PartyTitle, Option<Words>, Option<Form>),
    /// A gate is opened again once somebody has talked with the party: have they?
    HaveYouTalked(PartyTitle, QuestionId),
    /// The ways to end or erase a case.
    Ending(CaseTitle),
    /// Which case is to be erased?
    WhichToErase(Vec<CaseTitle>),
    /// Erasing a case cannot be undone: really?
    ConfirmErase(CaseTitle),
    /// A case that was opened then has been erased with everything in it.
    CaseErased(Moment),
    /// It was the right person who took the link.
    RightPerson(PartyTitle),
    /// Undoing erases what was written: was it really the wrong person?
    ConfirmWrongPerson(PartyTitle),
    /// The readiness summary.
    Summary(Summary),
    /// A word about what was done, or not, in no case.
    Said(Saying),
    /// A word about what was done, or not, in this case.
    SaidOf(CaseId, Saying),
    /// Their own copy of everything that is held about them.
    OwnCopy(FacilitatorData),
    /// A message in answer to something that is no text, or belongs to nothing.
    NotUnderstood,
}

/// Something that happened in a case: kind, case, party and time, never the words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What happened.
    pub kind: NoticeKind,
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The party it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<(PartyId, Words)>,
    /// Their part in what happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// When it happened.
    pub at: Moment,
    /// The state that its buttons are for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub stamp: Stamp,
    /// How Telegram calls whoever opened a link. It stands in this one message, until they are confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_by: Option<Words>,
    /// A facilitator has seen it, then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Moment>,
    /// How each takes part, where it tells how far everybody is together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub each: Vec<TakesPart>,
    /// Which facilitator did it, where one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Words>,
}

/// What can happen in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// The link was taken.
    Joined,
    /// The preparation was handed in.
    HandedIn,
    /// It was changed after having been handed in.
    Changed,
    /// It was handed in, and what may be done with an answer is something else since.
    LabelChanged,
    /// An answer was taken back for good.
    TookBack,
    /// What was answered at a gate just before was a slip of the finger; the question is open again.
    GateSlip,
    /// This signal was a slip of the finger, the party says.
    FlagSlip(FlagKind),
    /// Somebody of this name has seen the signal.
    FlagSeen(FlagKind, Words),
    /// The party left words for the facilitators.
    LeftWords,
    /// Something was answered at a gate that needs the facilitator.
    Gate(Gate),
    /// What was answered at a gate is something else than what the facilitators were told of.
    GateChanged(Gate),
    /// The party agrees after all, having refused before.
    ConsentBack,
    /// A flag was raised: the number of the flag, its kind, and whether it is told again.
    Flag(u8, FlagKind, Telling),
    /// The preparation rests.
    Paused,
    /// The party goes on after a pause or a stop.
    Resumed,
    /// The party stopped; what was written stays.
    Withdrew,
    /// The party stopped and erased everything.
    Erased,
    /// The party did not consent.
    NoConsent,
    /// The party cannot be reached: they blocked the bot.
    Unreachable,
    /// The party can be reached again.
    Reachable,
    /// Whoever opened the link said that it is not for them.
    NotThem,
    /// The link has expired unused.
    LinkExpired,
    /// Today is the day to come back to a closed gate.
    FollowUp,
    /// Everyone is ready.
    EveryoneReady,
    /// Who is left is ready, and a conversation of two sides is not there.
    OneSideReady,
    /// Not everyone is ready any more.
    NoLongerReady,
    /// A colleague facilitates the case as well from now on.
    ColleagueJoined,
    /// A colleague facilitates the case no longer.
    ColleagueLeft,
    /// A colleague added this person to the case.
    PartyAdded,
    /// A colleague left this person out of the case.
    PartyLeftOut,
    /// A colleague corrected who this is.
    PartyCorrected,
    /// A facilitator confirmed that everyone is ready.
    Confirmed,
    /// A colleague did this.
    Did(Act),
    /// The party opened the link of somebody else in the case.
    OtherLink(Words),
    /// The party wants to fill in so much together.
    WantsTogether(HowMuch),
    /// They go on by themselves after all.
    GoesOnAlone,
    /// The case was ended, and goes on after all.
    OpenedAgain,
    /// The case was ended; it is kept until then.
    Ended(Moment),
    /// The case will be erased then.
    ErasedSoon(Moment),
    /// Something about the day of the conversation.
    Day(DayNews),
    /// Something about the restoration programme.
    Programme(ProgrammeNews),
    /// Something about the end of the case.
    Closing(ClosingNews),
}

coded! {
    /// Whether something is told for the first time.
    Telling {
        /// For the first time.
        First = "first",
        /// Again, since nobody has seen it.
        Again = "again",
    }
}

/// A step on the way to opening a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftSay {
    /// How shall the case be called?
    AskLabel,
    /// What happened, in one neutral line?
    AskIncident,
    /// What happened, in one neutral line that the parties read?
    AskForParties,
    /// Two people or a circle?
    AskForm,
    /// Are police or a court involved?
    AskPolice,
    /// How shall this party be called?
    AskAlias(u8),
    /// Which role?
    AskRole(Words),
    /// Which language?
    AskLanguage(Words),
    /// How old?
    AskAge(Words),
    /// Which of these guides, for somebody in this role?
    AskGuide(Words, Role, Vec<Edition>),
    /// Beside whom do they stand?
    AskSupports(Words, Vec<(PartyId, Words)>),
    /// One more, or open?
    AskMore {
        /// The label.
        label: Words,
        /// The incident.
        incident: Words,
        /// The form.
        form: Form,
        /// The parties so far.
        parties: Vec<(Words, Role, Language, AgeBand)>,
    },
    /// Somebody in the case is called that already.
    AliasTaken(Words),
    /// There is no room for more people.
    NoMore(u8),
    /// A text was expected to be shorter.
    TooLong(u16),
    /// A button was expected.
    UseButtons,
    /// A text was expected.
    UseWords,
}

impl DraftSay {
    /// The state that the buttons of this step are for.
    pub fn stamp(&self, case: &CaseId) -> Stamp {
        let looked = Looked::at(case.as_str());
        match self {
            Self::AskLabel => looked.text("label"),
            Self::AskIncident => looked.text("incident"),
            Self::AskForParties => looked.text("for-parties"),
            Self::AskForm => looked.text("form"),
            Self::AskPolice => looked.text("police"),
            Self::AskAlias(number) => looked.text("alias").number(i64::from(*number)),
            Self::AskRole(alias) => looked.text("role").text(alias.as_str()),
            Self::AskLanguage(alias) => looked.text("language").text(alias.as_str()),
            Self::AskAge(alias) => looked.text("age").text(alias.as_str()),
            Self::AskGuide(alias, ..) => looked.text("guide").text(alias.as_str()),
            Self::AskSupports(alias, _) => looked.text("supports").text(alias.as_str()),
            Self::AskMore { form, parties, .. } => parties.iter().fold(
                looked.text("more").text(form.code()),
                |looked, (alias, ..)| looked.text(alias.as_str()),
            ),
            Self::AliasTaken(_)
            | Self::NoMore(_)
            | Self::TooLong(_)
            | Self::UseButtons
            | Self::UseWords => looked,
        }
        .stamp()
    }
}

impl NoticeKind {
    /// It tells what somebody answered, beside that something happened.
    pub fn tells_an_answer(&self) -> bool {
        match self {
            Self::Gate(_)
            | Self::GateChanged(_)
            | Self::EveryoneReady
            | Self::OneSideReady
            | Self::Programme(_)
            | Self::Closing(_) => true,
            Self::Joined
            | Self::HandedIn
            | Self::Changed
            | Self::LabelChanged
            | Self::TookBack
            | Self::GateSlip
            | Self::FlagSlip(_)
            | Self::FlagSeen(..)
            | Self::LeftWords
            | Self::Flag(..)
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
            | Self::Ended(_)
            | Self::ErasedSoon(_) => false,
            Self::Day(news) => news.tells_an_answer(),
        }
    }
}

/// What was found in a facilitator's cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// What was looked for.
    pub text: Words,
    /// The cases in which it was found, and the parties who are called so.
    pub cases: Vec<FoundCase>,
    /// So many more.
    pub more: u16,
}

/// A case in which something was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundCase {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// It was closed.
    pub is_closed: bool,
    /// The parties who are called so.
    pub parties: Vec<(PartyId, Words)>,
}

coded! {
    /// Which cases of a facilitator stand on a board.
    Which {
        /// Those that are open.
        Open = "open",
        /// Those that were closed, and are kept for a while.
        Closed = "closed",
    }
}

/// All cases of a facilitator that are open or closed, a page of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    /// The cases on this page.
    pub cases: Vec<CaseView>,
    /// The page, from 0.
    pub page: u16,
    /// So many pages.
    pub pages: u16,
    /// Which of their cases.
    #[serde(default = "which_open")]
    pub which: Which,
    /// So many messages to or about people in these cases Telegram does not take.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub undelivered: u16,
    /// The names of colleagues who cannot be reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub out_of_reach: Vec<Words>,
    /// The cases that would stand on this page, but cannot be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreadable: Vec<CaseId>,
}

fn which_open() -> Which {
    Which::Open
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_none_at_all(number: &u16) -> bool {
    *number == 0
}

/// One case on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseView {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The incident in one line.
    pub incident: Words,
    /// Its form.
    pub form: Form,
    /// Its parties.
    pub parties: Vec<PartyLine>,
    /// How it stands as a whole.
    pub standing: CaseStanding,
    /// So many facilitators.
    pub facilitators: u8,
    /// Those who were invited to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub colleagues: Vec<Words>,
    /// When it is erased; known once it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_on: Option<Moment>,
    /// Something is known of the day of the conversation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_day: bool,
}

impl CaseView {
    /// The day of the conversation is a tap away: once everybody was ready, and from then on.
    pub fn leads_to_a_day(&self) -> bool {
        match self.standing {
            CaseStanding::Ready(_) | CaseStanding::Confirmed(_) => true,
            CaseStanding::UnderWay | CaseStanding::OneSide(_) => self.has_day,
            CaseStanding::Ended(_) => false,
        }
    }
}

/// How a case stands as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseStanding {
    /// Not everyone is ready.
    UnderWay,
    /// Who is left is ready since then, and a conversation of two sides is not there.
    OneSide(Moment),
    /// Everyone is ready since then; a facilitator has to confirm.
    Ready(Moment),
    /// A facilitator confirmed it then.
    Confirmed(Moment),
    /// Ended then.
    Ended(Moment),
}

/// One party on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyLine {
    /// The party.
    pub party: PartyId,
    /// Their alias.
    pub alias: Words,
    /// Their role.
    pub role: Role,
    /// The guide they are prepared with, which words its questions.
    #[serde(default)]
    pub guide: Edition,
    /// How far.
    pub progress: Progress,
    /// Nothing has come since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<Moment>,
    /// So many points block.
    pub blocking: u8,
    /// So many points are to be discussed.
    pub to_discuss: u8,
    /// The bot is blocked.
    pub reachable: Reach,
}

coded! {
    /// Whether messages reach someone.
    Reach {
        /// They do.
        Reachable = "reachable",
        /// They blocked the bot.
        Blocked = "blocked",
    }
}

/// How far a party has come. A place, never a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Nobody gave them a link yet.
    NoLinkYet,
    /// Has a link that is not taken yet.
    Invited(Moment),
    /// Had a link; it has expired.
    LinkExpired,
    /// Had a link; it was withdrawn.
    LinkRevoked,
    /// Opened the link, and has not said yet that it is for them.
    Opened,
    /// Looks at the consent screens.
    Consent,
    /// Refused consent.
    NoConsent,
    /// At this question of this phase.
    Question(PhaseId, u8, u8),
    /// At a closed gate.
    Closed(Gate),
    /// Looks over the answers before handing in.
    Review,
    /// Handed in then.
    HandedIn(Moment),
    /// Rests.
    Paused,
    /// Stopped; what was written stays.
    Stopped,
    /// Another way is taken with them.
    OtherWay,
    /// They were left out.
    LeftOut,
    /// Erased everything.
    Erased,
    /// Had a link, and never opened it before the case was ended.
    NotOpened,
    /// Their answers were erased; what was agreed is left.
    AnswersGone,
    /// Is prepared together with a facilitator, and has not begun.
    NotBegunTogether,
}

impl Progress {
    /// It tells what somebody answered, beside how far they are.
    pub fn tells_an_answer(&self) -> bool {
        match self {
            Self::Closed(_) => true,
            Self::NoLinkYet
            | Self::Invited(_)
            | Self::LinkExpired
            | Self::LinkRevoked
            | Self::Opened
            | Self::Consent
            | Self::NoConsent
            | Self::Question(..)
            | Self::Review
            | Self::HandedIn(_)
            | Self::Paused
            | Self::Stopped
            | Self::OtherWay
            | Self::LeftOut
            | Self::Erased
            | Self::NotBegunTogether
            | Self::NotOpened
            | Self::AnswersGone => false,
        }
    }
}

/// A case, when it is asked what is to become of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseTitle {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// How it stands as a whole.
    pub standing: CaseStanding,
    /// When it is erased by itself, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_on: Option<Moment>,
    /// When its facilitators will be warned of that, if they still are to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warned_on: Option<Moment>,
    /// The state that the buttons under it are for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub stamp: Stamp,
}

impl CaseTitle {
    /// With buttons for this state.
    #[must_use]
    pub fn stamped(self, stamp: Stamp) -> Self {
        Self { stamp, ..self }
    }
}

/// A party, with the case it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyTitle {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The party.
    pub party: PartyId,
    /// Their alias.
    pub alias: Words,
    /// Their role.
    pub role: Role,
    /// The guide they are prepared with, which words its questions.
    #[serde(default)]
    pub guide: Edition,
    /// The state that the buttons under it are for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub stamp: Stamp,
}

impl PartyTitle {
    /// With buttons for this state.
    #[must_use]
    pub fn stamped(self, stamp: Stamp) -> Self {
        Self { stamp, ..self }
    }
}

/// A signal that nobody has seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signal {
    /// Its number.
    pub number: u8,
    /// What it says.
    pub kind: FlagKind,
    /// The state that its button is for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub stamp: Stamp,
}

/// One party in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyView {
    /// Which party.
    pub title: PartyTitle,
    /// How it stands.
    pub line: PartyLine,
    /// Their language.
    pub language: Language,
    /// Their age band.
    pub age: AgeBand,
    /// Their open points.
    pub points: Vec<Point>,
    /// A gate that waits for a decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// Whether they can be asked there to go on without meeting.
    #[serde(default = "never")]
    pub without: Without,
    /// The state that the buttons for a decision are for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub gate_stamp: Stamp,
    /// The state that the button for taking the preparation up again is for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub reopening_stamp: Stamp,
    /// What can be done about the link.
    pub link: LinkState,
    /// When to come back to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<Moment>,
    /// They left so many messages for the facilitators.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub left: u16,
    /// Their signals that nobody has seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signals: Vec<Signal>,
    /// How somebody young begins or goes on together, or what comes before that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begins: Option<Begins>,
    /// Whom they stand beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supports: Option<Words>,
    /// The guide they are prepared with, where there are several to choose from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<Edition>,
    /// They can still be prepared with another one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub can_switch: bool,
    /// Whether they can be prepared in a talk.
    #[serde(default = "no_talk")]
    pub talk: Talk,
    /// They were left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<LeftOutView>,
}

/// How somebody young begins, or what comes before that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begins {
    /// What is next.
    pub what: ToBegin,
    /// The state that its button is for.
    pub stamp: Stamp,
    /// They can have a link of their own as well: the state that its button is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Stamp>,
}

coded! {
    /// What is next, before somebody young begins.
    ToBegin {
        /// Which adult knows and agrees is recorded.
        Adult = "adult",
        /// They are asked whether they want it themselves.
        OwnWish = "own-wish",
        /// They sit together.
        Together = "together",
    }
}

/// That somebody was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutView {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: Words,
    /// What was noted about it.
    pub note: Words,
}

fn no_talk() -> Talk {
    Talk::No
}

fn never() -> Without {
    Without::Never
}

coded! {
    /// Where a party's link is.
    LinkState {
        /// None was given yet.
        ToCome = "to-come",
        /// Given out, not taken.
        Open = "open",
        /// Taken.
        Taken = "taken",
        /// Expired or withdrawn.
        Gone = "gone",
        /// There is none: everything is filled in together.
        None = "none",
    }
}

/// The open points of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointsView {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The open points, each with the party's alias.
    pub open: Vec<(Words, Point)>,
    /// The cleared points, with their notes.
    pub cleared: Vec<ClearedPoint>,
    /// So many open points stand on the pages before.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub before: u16,
    /// The page, from 0.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub page: u16,
    /// So many pages.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub pages: u16,
}

impl PointsView {
    /// A page of it that fits in a message: the open points first.
    #[must_use]
    pub fn page(self, page: u16) -> Self {
        let open = self.open.iter().map(|_| ROOM_OF_POINT);
        let notes = self
            .cleared
            .iter()
            .map(|cleared| cleared.note.utf16_units());
        let cleared = notes.map(|units| 2 * ROOM_OF_POINT + units);
        let pages = pages(open.chain(cleared));
        let at = usize::from(page).min(pages.len() - 1);
        let (from, to) = pages[at];
        let many = self.open.len();
        let (open, cleared) = (self.open.into_iter(), self.cleared.into_iter());
        Self {
            before: small(from.min(many)),
            page: small(at),
            pages: small(pages.len()),
            open: open.take(to).skip(from).collect(),
            cleared: cleared
                .take(to.saturating_sub(many))
                .skip(from.saturating_sub(many))
                .collect(),
            ..self
        }
    }
}

/// An open point takes so many signs at most, nearly always.
const ROOM_OF_POINT: usize = 130;
/// So many signs of points stand on a page.
const ROOM_OF_PAGE: usize = 3300;

/// From which to which each page goes: there is always one.
fn pages(rooms: impl Iterator<Item = usize>) -> Vec<(usize, usize)> {
    let mut pages = vec![(0, 0)];
    let mut taken = 0;
    for (number, room) in (1..).zip(rooms) {
        if taken > 0 && taken + room > ROOM_OF_PAGE {
            pages.push((number - 1, number));
            taken = room;
        } else {
            taken += room;
            if let Some(last) = pages.last_mut() {
                last.1 = number;
            }
        }
    }
    pages
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// A point that was cleared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClearedPoint {
    /// The alias of the party.
    pub alias: Words,
    /// The point.
    pub point: Point,
    /// The note.
    pub note: Words,
    /// Which adult agrees, where that was the point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adult: Option<Adult>,
    /// How it was settled.
    #[serde(default)]
    pub how: Settled,
    /// Who cleared it.
    pub by: Words,
    /// When.
    pub at: Moment,
}

coded! {
    /// A word about what was done, or not.
    Saying {
        /// The link is withdrawn.
        LinkRevoked = "link-revoked",
        /// The wrong person no longer has access; a new link follows.
        WrongPersonUndone = "wrong-person-undone",
        /// The point is cleared. Only letters of an earlier release say so without naming it.
        Cleared = "cleared",
        /// A point that was cleared is open again.
        ClearedNot = "cleared-not",
        /// That button is old; what stands there now follows.
        OldButton = "old-button",
        /// The words that were asked for came too late: nothing was done with them.
        TooLate = "too-late",
        /// Words came while a case is being opened, and were not asked for just then: what is asked follows.
        DraftWaits = "draft-waits",
        /// Words came while somebody is being added, and were not asked for just then: what is asked follows.
        NewcomerWaits = "newcomer-waits",
        /// The case was ended, and goes on.
        CaseOpenAgain = "case-open-again",
        /// Whoever opened the colleague's link does not come in, and the link opens nothing any more.
        GuestRefused = "guest-refused",
        /// The colleague facilitates the case no longer.
        ColleagueRemoved = "colleague-removed",
        /// The case that was offered to somebody stays where it is.
        OfferLetGo = "offer-let-go",
        /// They were invited to one case, and open none themselves.
        OpensNoCases = "opens-no-cases",
        /// That point is gone already.
        PointGone = "point-gone",
        /// The phase is open again.
        Reopened = "reopened",
        /// The gate is open again for the party.
        GateReopened = "gate-reopened",
        /// The preparation goes on without a meeting. Only letters of an earlier release say so.
        GoesOnIndirectly = "goes-on-indirectly",
        /// The party is asked whether they go on without meeting.
        AskedWithoutMeeting = "asked-without-meeting",
        /// The case is erased.
        CaseErased = "case-erased",
        /// The date is set.
        DateSet = "date-set",
        /// There is nobody behind that party who could be told something.
        NobodyToTell = "nobody-to-tell",
        /// The words to a party are expected, as text.
        MessageExpected = "message-expected",
        /// Noted that it has been seen.
        Seen = "seen",
        /// Noted that they have seen a signal of which nothing is left to settle, or that others are to settle.
        SeenForAll = "seen-for-all",
        /// Somebody saw that signal already.
        SignalGone = "signal-gone",
        /// There is no colleague who could stand in.
        NobodyStandsIn = "nobody-stands-in",
        /// They are back, and are told everything again.
        BackAgain = "back-again",
        /// They are on call no longer.
        OffCall = "off-call",
        /// They look after the whole no longer.
        SupervisesNoMore = "supervises-no-more",
        /// They look after the whole, and open no cases.
        SupervisorOpensNone = "supervisor-opens-none",
        /// They are on call, and open no cases.
        OnCallOpensNone = "on-call-opens-none",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Not everyone is ready: there is nothing to confirm or to sum up.
        NotReady = "not-ready",
        /// They were left out: nothing of theirs is shown.
        NotShown = "not-shown",
        /// What was spoken is still to be fetched.
        VoiceOwed = "voice-owed",
        /// What was spoken is not there, or does not count any more.
        VoiceGone = "voice-gone",
        /// Somebody else in the case is called so.
        AliasTaken = "alias-taken",
        /// A name is expected, in words.
        AliasExpected = "alias-expected",
        /// What was asked about the day is awaited, in words.
        DayExpected = "day-expected",
        /// What was asked about the programme is awaited, in words.
        ProgrammeExpected = "programme-expected",
        /// Whoever has a phone has not agreed there yet: nothing is noted.
        NoConsentYet = "no-consent-yet",
        /// What was written belonged to another question: nothing was done with it.
        NotToldThere = "not-told-there",
        /// Something is written already: they go on with the guide they began with.
        GuideStays = "guide-stays",
        /// What was noted is shown to whoever told it.
        ShownToThem = "shown-to-them",
        /// What was noted in the talk is gone.
        TalkForgotten = "talk-forgotten",
        /// Somebody was prepared in a talk: whoever opened a link would begin anew.
        NotedInTalk = "noted-in-talk",
        /// What they told is expected, in words or with a button.
        ToldExpected = "told-expected",
        /// So many people cannot be in one case, or somebody in it is called so by now.
        NotAdded = "not-added",
        /// There is nothing to read yet.
        NoAnswers = "no-answers",
        /// That does not go now.
        NotNow = "not-now",
        /// A note is expected, in words.
        NoteExpected = "note-expected",
        /// They are prepared for this conversation after all.
        TakenUpAgain = "taken-up-again",
        /// They do not sit together now: nothing was done.
        NotTogetherNow = "not-together-now",
        /// Who the adult is and when they agreed is expected, in words.
        AdultExpected = "adult-expected",
        /// How is the colleague called?
        ColleagueName = "colleague-name",
        /// An edited message changes nothing here.
        EditNotTaken = "edit-not-taken",
        /// The case cannot be read: what to do.
        CaseUnreadable = "case-unreadable",
        /// There are no cases.
        NoCases = "no-cases",
        /// What was half done is let go.
        LetGo = "let-go",
        /// The case that was being opened is let go, and what was said about it goes.
        DraftLetGo = "draft-let-go",
    }
}

impl Point {
    /// It keeps the party from being ready.
    pub fn blocks(&self) -> bool {
        self.key.kind.weight() == Weight::Blocks
    }
}
