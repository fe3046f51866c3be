//! Buttons. A button carries its whole meaning in at most 64 bytes: for whom it is, on which question it stood, what it does.

use super::answer::Sharing;
use super::consent::Reply;
use super::flag::FlagKind;
use super::gate::Decision;
use super::ids::{CaseId, OptionId, PartyId, PhaseId, QuestionId};
use super::readiness::PointKey;
use super::role::{AgeBand, Form, Language, Role};

/// A button that was pressed, or that is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// In a party's preparation.
    Preparation {
        /// The case.
        case: CaseId,
        /// The party whose button it is.
        party: PartyId,
        /// The party's revision when the button was shown.
        revision: u32,
        /// What it does.
        tap: Tap,
    },
    /// In a facilitator's work on a case.
    Case(CaseId, CaseTap),
    /// While a facilitator opens a case.
    Draft(DraftTap),
    /// Anywhere.
    General(GeneralTap),
}

/// What a party's button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tap {
    /// Answers a consent screen.
    Consent(Reply),
    /// Chooses an option, or takes it back.
    Choose(OptionId),
    /// Everything is chosen.
    Done,
    /// Passes the question over.
    Skip,
    /// Puts the question off.
    Later,
    /// Goes to the question before.
    Back,
    /// Leaves an earlier answer as it is.
    Keep,
    /// Empties an earlier answer.
    Empty,
    /// Goes on where one was.
    Resume,
    /// Rests.
    Pause,
    /// Shows the ways to stop.
    StopMenu,
    /// Stops; what was written stays for the facilitator.
    StopAndKeep,
    /// Asks whether everything is to be erased.
    StopAndErase,
    /// Erases everything.
    EraseForGood,
    /// Shows the ways to reach a person.
    TalkMenu,
    /// Raises a flag.
    Raise(FlagKind),
    /// Shows the overview.
    Review,
    /// Shows the answers of one phase.
    ReviewPhase(PhaseId),
    /// Shows one answer.
    Open(QuestionId),
    /// Answers a question anew.
    Change(QuestionId),
    /// Sets what may be done with an answer.
    Share(QuestionId, Sharing),
    /// Goes to the first question that was put off.
    Laters,
    /// Hands the preparation in.
    HandIn,
}

/// What a facilitator's button does in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseTap {
    /// Shows the case.
    Show,
    /// Shows one party.
    Party(PartyId),
    /// Shows a party's answers.
    Answers(PartyId),
    /// Issues a new link.
    NewLink(PartyId),
    /// Withdraws the link.
    Revoke(PartyId),
    /// The wrong person took the link: asks once more.
    WrongPerson(PartyId),
    /// The wrong person took the link: undoes it.
    UndoWrongPerson(PartyId),
    /// Shows the open points.
    Points,
    /// Clears an open point with a note.
    Clear(PartyId, PointKey),
    /// Shows the phases that can be opened again.
    Phases(PartyId),
    /// Opens a phase again.
    Reopen(PartyId, PhaseId),
    /// Decides at a closed gate.
    Decide(PartyId, QuestionId, Decision),
    /// Sets in how many days to come back to a closed gate.
    FollowUp(PartyId, u16),
    /// Has seen a flag.
    Seen(PartyId, u8),
    /// Shows the readiness summary.
    Summary,
    /// Confirms that everyone is ready.
    Confirm,
    /// Shows the ways to end or erase the case.
    Ending,
    /// Ends the preparation of the whole case.
    End,
    /// Asks whether the whole case is to be erased.
    AskErase,
    /// Erases the whole case.
    Erase,
    /// Invites a co-facilitator.
    Invite,
}

/// What a button does while a case is being opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftTap {
    /// Sets the form.
    Form(Form),
    /// Sets the role of the party at hand.
    Role(Role),
    /// Sets the language of the party at hand.
    Language(Language),
    /// Sets the age band of the party at hand.
    Age(AgeBand),
    /// One more party.
    More,
    /// Opens the case.
    Open,
    /// Lets go of the draft.
    Cancel,
}

/// What a button does anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GeneralTap {
    /// Speaks this language from now on.
    Language(Language),
    /// Makes this preparation the one at hand.
    SwitchTo(CaseId, PartyId),
    /// Makes the facilitator's work the one at hand.
    SwitchToFacilitator,
    /// Shows a page of the board.
    Board(u16),
}

impl Press {
    /// The button's data, at most 64 bytes.
    pub fn encode(&self) -> String {
        match self {
            Self::Preparation {
                case,
                party,
                revision,
                tap,
            } => {
                format!("p:{case}:{party}:{revision}:{}", tap.encode())
            }
            Self::Case(case, tap) => format!("f:{case}:{}", tap.encode()),
            Self::Draft(tap) => format!("d:{}", tap.encode()),
            Self::General(tap) => format!("g:{}", tap.encode()),
        }
    }

    /// The button of this data; none when kring never made such a button.
    pub fn decode(data: &str) -> Option<Self> {
        let (kind, rest) = data.split_once(':')?;
        match kind {
            "p" => decode_preparation(rest),
            "f" => {
                let (case, verb) = rest.split_once(':')?;
                Some(Self::Case(CaseId::new(case), CaseTap::decode(verb)?))
            }
            "d" => DraftTap::decode(rest).map(Self::Draft),
            "g" => GeneralTap::decode(rest).map(Self::General),
            _ => None,
        }
    }
}

fn decode_preparation(rest: &str) -> Option<Press> {
    let mut fields = rest.splitn(4, ':');
    Some(Press::Preparation {
        case: CaseId::new(fields.next()?),
        party: fields.next()?.parse().ok()?,
        revision: fields.next()?.parse().ok()?,
        tap: Tap::decode(fields.next()?)?,
    })
}

/// Splits `verb=a~b` into its verb and arguments.
fn verb(text: &str) -> (&str, Vec<&str>) {
    match text.split_once('=') {
        None => (text, Vec::new()),
        Some((verb, arguments)) => (verb, arguments.split('~').collect()),
    }
}

impl Tap {
    /// What it does, as the button carries it.
    pub fn encode(&self) -> String {
        match self {
            Self::Consent(reply) => format!("consent={}", reply.code()),
            Self::Choose(option) => format!("choose={}", option.as_str()),
            Self::Done => "done".into(),
            Self::Skip => "skip".into(),
            Self::Later => "later".into(),
            Self::Back => "back".into(),
            Self::Keep => "keep".into(),
            Self::Empty => "empty".into(),
            Self::Resume => "resume".into(),
            Self::Pause => "pause".into(),
            Self::StopMenu => "stop".into(),
            Self::StopAndKeep => "stop-keep".into(),
            Self::StopAndErase => "stop-erase".into(),
            Self::EraseForGood => "erase".into(),
            Self::TalkMenu => "talk".into(),
            Self::Raise(kind) => format!("flag={}", kind.code()),
            Self::Review => "review".into(),
            Self::ReviewPhase(phase) => format!("phase={}", phase.as_str()),
            Self::Open(question) => format!("open={}", question.as_str()),
            Self::Change(question) => format!("change={}", question.as_str()),
            Self::Share(question, sharing) => {
                format!("share={}~{}", question.as_str(), sharing.code())
            }
            Self::Laters => "laters".into(),
            Self::HandIn => "hand-in".into(),
        }
    }

    fn decode(text: &str) -> Option<Self> {
        let (verb, arguments) = verb(text);
        Some(match (verb, arguments.as_slice()) {
            ("consent", [reply]) => Self::Consent(Reply::of(reply)?),
            ("choose", [option]) => Self::Choose(OptionId::new(*option)),
            ("done", []) => Self::Done,
            ("skip", []) => Self::Skip,
            ("later", []) => Self::Later,
            ("back", []) => Self::Back,
            ("keep", []) => Self::Keep,
            ("empty", []) => Self::Empty,
            ("resume", []) => Self::Resume,
            ("pause", []) => Self::Pause,
            ("stop", []) => Self::StopMenu,
            ("stop-keep", []) => Self::StopAndKeep,
            ("stop-erase", []) => Self::StopAndErase,
            ("erase", []) => Self::EraseForGood,
            ("talk", []) => Self::TalkMenu,
            ("flag", [kind]) => Self::Raise(FlagKind::of(kind)?),
            ("review", []) => Self::Review,
            ("phase", [phase]) => Self::ReviewPhase(PhaseId::new(*phase)),
            ("open", [question]) => Self::Open(QuestionId::new(*question)),
            ("change", [question]) => Self::Change(QuestionId::new(*question)),
            ("share", [question, sharing]) => {
                Self::Share(QuestionId::new(*question), Sharing::of(sharing)?)
            }
            ("laters", []) => Self::Laters,
            ("hand-in", []) => Self::HandIn,
            _ => return None,
        })
    }

    /// It means something also once the facilitator has ended the preparation.
    pub fn works_after_the_end(&self) -> bool {
        matches!(
            self,
            Self::TalkMenu | Self::Raise(_) | Self::StopAndErase | Self::EraseForGood
        )
    }

    /// It belongs to the question it stands under, and means nothing once that is gone.
    pub fn belongs_to_its_question(&self) -> bool {
        matches!(
            self,
            Self::Consent(_)
                | Self::Choose(_)
                | Self::Done
                | Self::Skip
                | Self::Later
                | Self::Back
                | Self::Keep
                | Self::Empty
        )
    }
}

impl CaseTap {
    fn encode(&self) -> String {
        match self {
            Self::Show => "show".into(),
            Self::Party(party) => format!("party={party}"),
            Self::Answers(party) => format!("answers={party}"),
            Self::NewLink(party) => format!("link={party}"),
            Self::Revoke(party) => format!("revoke={party}"),
            Self::WrongPerson(party) => format!("wrong={party}"),
            Self::UndoWrongPerson(party) => format!("undo={party}"),
            Self::Points => "points".into(),
            Self::Clear(party, key) => format!("clear={party}~{}~{}", key.kind.code(), key.about),
            Self::Phases(party) => format!("phases={party}"),
            Self::Reopen(party, phase) => format!("reopen={party}~{}", phase.as_str()),
            Self::Decide(party, gate, decision) => {
                format!("gate={party}~{}~{}", gate.as_str(), decision.code())
            }
            Self::FollowUp(party, days) => format!("date={party}~{days}"),
            Self::Seen(party, flag) => format!("seen={party}~{flag}"),
            Self::Summary => "summary".into(),
            Self::Confirm => "confirm".into(),
            Self::Ending => "ending".into(),
            Self::End => "end".into(),
            Self::AskErase => "erase".into(),
            Self::Erase => "erase-now".into(),
            Self::Invite => "invite".into(),
        }
    }

    fn decode(text: &str) -> Option<Self> {
        let (verb, arguments) = verb(text);
        Some(match (verb, arguments.as_slice()) {
            ("show", []) => Self::Show,
            ("party", [party]) => Self::Party(party.parse().ok()?),
            ("answers", [party]) => Self::Answers(party.parse().ok()?),
            ("link", [party]) => Self::NewLink(party.parse().ok()?),
            ("revoke", [party]) => Self::Revoke(party.parse().ok()?),
            ("wrong", [party]) => Self::WrongPerson(party.parse().ok()?),
            ("undo", [party]) => Self::UndoWrongPerson(party.parse().ok()?),
            ("points", []) => Self::Points,
            ("clear", [party, kind, about]) => {
                Self::Clear(party.parse().ok()?, PointKey::of(kind, about)?)
            }
            ("phases", [party]) => Self::Phases(party.parse().ok()?),
            ("reopen", [party, phase]) => Self::Reopen(party.parse().ok()?, PhaseId::new(*phase)),
            ("gate", [party, gate, decision]) => Self::Decide(
                party.parse().ok()?,
                QuestionId::new(*gate),
                Decision::of(decision)?,
            ),
            ("date", [party, days]) => Self::FollowUp(party.parse().ok()?, days.parse().ok()?),
            ("seen", [party, flag]) => Self::Seen(party.parse().ok()?, flag.parse().ok()?),
            ("summary", []) => Self::Summary,
            ("confirm", []) => Self::Confirm,
            ("ending", []) => Self::Ending,
            ("end", []) => Self::End,
            ("erase", []) => Self::AskErase,
            ("erase-now", []) => Self::Erase,
            ("invite", []) => Self::Invite,
            _ => return None,
        })
    }
}

impl DraftTap {
    fn encode(&self) -> String {
        match self {
            Self::Form(form) => format!("form={}", form.code()),
            Self::Role(role) => format!("role={}", role.code()),
            Self::Language(language) => format!("language={}", language.code()),
            Self::Age(age) => format!("age={}", age.code()),
            Self::More => "more".into(),
            Self::Open => "open".into(),
            Self::Cancel => "cancel".into(),
        }
    }

    fn decode(text: &str) -> Option<Self> {
        let (verb, arguments) = verb(text);
        Some(match (verb, arguments.as_slice()) {
            ("form", [form]) => Self::Form(Form::of(form)?),
            ("role", [role]) => Self::Role(Role::of(role)?),
            ("language", [language]) => Self::Language(Language::of(language)?),
            ("age", [age]) => Self::Age(AgeBand::of(age)?),
            ("more", []) => Self::More,
            ("open", []) => Self::Open,
            ("cancel", []) => Self::Cancel,
            _ => return None,
        })
    }
}

impl GeneralTap {
    fn encode(&self) -> String {
        match self {
            Self::Language(language) => format!("language={}", language.code()),
            Self::SwitchTo(case, party) => format!("switch={case}~{party}"),
            Self::SwitchToFacilitator => "facilitator".into(),
            Self::Board(page) => format!("board={page}"),
        }
    }

    fn decode(text: &str) -> Option<Self> {
        let (verb, arguments) = verb(text);
        Some(match (verb, arguments.as_slice()) {
            ("language", [language]) => Self::Language(Language::of(language)?),
            ("switch", [case, party]) => Self::SwitchTo(CaseId::new(*case), party.parse().ok()?),
            ("facilitator", []) => Self::SwitchToFacilitator,
            ("board", [page]) => Self::Board(page.parse().ok()?),
            _ => return None,
        })
    }
}
