//! What a facilitator hears.

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::flag::FlagKind;
use crate::gate::{Decision, Gate};
use crate::guide::Edition;
use crate::held::FacilitatorData;
use crate::ids::{CaseId, PartyId, PhaseId, Seat, Token};
use crate::moment::Moment;
use crate::readiness::{Point, Weight};
use crate::role::{AgeBand, Form, Language, Role};
use crate::say::Line;
use crate::summary::Summary;
use crate::words::Words;

/// One message to a facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FacilitatorSay {
    /// Welcome as a facilitator.
    Welcome(Words),
    /// Welcome as a co-facilitator of this case.
    WelcomeToCase(CaseTitle),
    /// What can be done here.
    Help,
    /// Something happened in a case.
    Notice(Notice),
    /// A step on the way to opening this case.
    Draft(CaseId, DraftSay),
    /// A case is open; the links follow.
    CaseOpened(CaseTitle),
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
    /// Which note goes with clearing this point?
    AskNote(PartyTitle, Point),
    /// Ending concerns everybody in the case: really?
    ConfirmEnd(PartyTitle, Decision),
    /// The ways to end or erase a case.
    Ending(CaseTitle),
    /// The case is ended.
    Ended(CaseTitle),
    /// Which case is to be erased?
    WhichToErase(Vec<CaseTitle>),
    /// Erasing a case cannot be undone: really?
    ConfirmErase(CaseTitle),
    /// A case that was opened then has been erased with everything in it.
    CaseErased(Moment),
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
    /// When it happened.
    pub at: Moment,
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
    /// Something was answered at a gate that needs the facilitator.
    Gate(Gate),
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
    /// The link has expired unused.
    LinkExpired,
    /// Today is the day to come back to a closed gate.
    FollowUp,
    /// Everyone is ready.
    EveryoneReady,
    /// Not everyone is ready any more.
    NoLongerReady,
    /// A colleague facilitates the case as well from now on.
    ColleagueJoined,
    /// A facilitator confirmed that everyone is ready.
    Confirmed,
    /// The case was ended; it is kept until then.
    Ended(Moment),
    /// The case will be erased then.
    ErasedSoon(Moment),
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
    /// Two people or a circle?
    AskForm,
    /// How shall this party be called?
    AskAlias(u8),
    /// Which role?
    AskRole(Words),
    /// Which language?
    AskLanguage(Words),
    /// How old?
    AskAge(Words),
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
    /// A text was expected to be shorter.
    TooLong(u16),
    /// A button was expected.
    UseButtons,
    /// A text was expected.
    UseWords,
}

impl NoticeKind {
    /// It tells what somebody answered, beside that something happened.
    pub fn tells_an_answer(&self) -> bool {
        match self {
            Self::Gate(_) => true,
            Self::Joined
            | Self::HandedIn
            | Self::Changed
            | Self::Flag(..)
            | Self::Paused
            | Self::Resumed
            | Self::Withdrew
            | Self::Erased
            | Self::NoConsent
            | Self::Unreachable
            | Self::Reachable
            | Self::LinkExpired
            | Self::FollowUp
            | Self::EveryoneReady
            | Self::NoLongerReady
            | Self::ColleagueJoined
            | Self::Confirmed
            | Self::Ended(_)
            | Self::ErasedSoon(_) => false,
        }
    }
}

/// All cases of a facilitator, a page of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    /// The cases on this page.
    pub cases: Vec<CaseView>,
    /// The page, from 0.
    pub page: u16,
    /// So many pages.
    pub pages: u16,
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
}

/// How a case stands as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseStanding {
    /// Not everyone is ready.
    UnderWay,
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
    /// Has a link that is not taken yet.
    Invited(Moment),
    /// Had a link; it has expired.
    LinkExpired,
    /// Had a link; it was withdrawn.
    LinkRevoked,
    /// Looks at the consent screens.
    Consent,
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
    /// Erased everything.
    Erased,
}

impl Progress {
    /// It tells what somebody answered, beside how far they are.
    pub fn tells_an_answer(&self) -> bool {
        match self {
            Self::Closed(_) => true,
            Self::Invited(_)
            | Self::LinkExpired
            | Self::LinkRevoked
            | Self::Consent
            | Self::Question(..)
            | Self::Review
            | Self::HandedIn(_)
            | Self::Paused
            | Self::Stopped
            | Self::Erased => false,
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
    /// What can be done about the link.
    pub link: LinkState,
    /// When to come back to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<Moment>,
}

coded! {
    /// Where a party's link is.
    LinkState {
        /// Given out, not taken.
        Open = "open",
        /// Taken.
        Taken = "taken",
        /// Expired or withdrawn.
        Gone = "gone",
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
        /// The point is cleared.
        Cleared = "cleared",
        /// That point is gone already.
        PointGone = "point-gone",
        /// The phase is open again.
        Reopened = "reopened",
        /// The gate is open again for the party.
        GateReopened = "gate-reopened",
        /// The preparation goes on without a meeting.
        GoesOnIndirectly = "goes-on-indirectly",
        /// The case is erased.
        CaseErased = "case-erased",
        /// The date is set.
        DateSet = "date-set",
        /// Noted that it has been seen.
        Seen = "seen",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Not everyone is ready: there is nothing to confirm or to sum up.
        NotReady = "not-ready",
        /// There is nothing to read yet.
        NoAnswers = "no-answers",
        /// That does not go now.
        NotNow = "not-now",
        /// A note is expected, in words.
        NoteExpected = "note-expected",
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
