//! What a party hears: a lead-in line, and the scene they are in.

use serde::de::IntoDeserializer;
use serde::de::value::Error as ValueError;
use serde::{Deserialize, Serialize};

use super::{ClosingScene, DayScene, InWords, ProgrammeScene, Whose};
use crate::answer::{Sharing, State, ToldTo};
use crate::coded::{coded, named};
use crate::consent::{Reply, Screen};
use crate::contact::Sent;
use crate::event::Content;
use crate::flag::FlagKind;
use crate::gate::Gate;
use crate::guide::{Edition, Kind};
use crate::held::PartyData;
use crate::ids::{CaseId, OptionId, PartyId, PhaseId, QuestionId, ReactionId, Seat};
use crate::moment::Moment;
use crate::role::{AgeBand, Role};
use crate::together::{HowMuch, ReadTogether};
use crate::voice_note::{VoiceLost, VoiceNote};
use crate::words::Words;

/// One message to a party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParticipantSay {
    /// What comes first: a word about what just happened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leads: Vec<Lead>,
    /// Where they are.
    pub scene: Scene,
    /// Their role; some questions are worded for it.
    pub role: Role,
    /// The guide they are prepared with, which words its questions.
    #[serde(default)]
    pub guide: Edition,
    /// What the buttons are for.
    pub tag: Tag,
    /// How old they are, where that matters: young people find other help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeBand>,
    /// Whose conversation it is, for somebody who has another one as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whose: Option<Whose>,
    /// Who reads what they write, where that is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readers: Vec<Words>,
    /// What happened, in the line that a facilitator wrote for the parties, where that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened: Option<Words>,
    /// Police or a court are involved: they may ask a lawyer first.
    #[serde(default, skip_serializing_if = "is_not_so")]
    pub may_ask_a_lawyer: bool,
    /// They can ask to fill it in together with the facilitator of this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_ask_for: Option<Words>,
    /// Something was agreed that concerns them, and they can read it.
    #[serde(default, skip_serializing_if = "is_not_so")]
    pub has_agreed: bool,
    /// It is read together, on the phone of a facilitator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<ReadTogether>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_not_so(is_so: &bool) -> bool {
    !is_so
}

impl ParticipantSay {
    /// What was to tell that a facilitator is told now says that nobody can be told; false when nothing in it did.
    pub fn admit_that_nobody_hears(&mut self) -> bool {
        let mut admitted = false;
        for lead in &mut self.leads {
            if let Lead::Told(kind) | Lead::ToldInTheMorning(kind) = lead {
                *lead = Lead::ToldNobody(*kind);
                admitted = true;
            }
        }
        if let Scene::Raised(kind) | Scene::RaisedForMorning(kind) = self.scene {
            self.scene = Scene::Unheard(kind);
            admitted = true;
        }
        admitted
    }

    /// What was to tell that a facilitator is told now says that this waits for the morning.
    pub fn admit_that_it_waits(&mut self, waits: FlagKind) {
        for lead in &mut self.leads {
            if *lead == Lead::Told(waits) {
                *lead = Lead::ToldInTheMorning(waits);
            }
        }
        if self.scene == Scene::Raised(waits) {
            self.scene = Scene::RaisedForMorning(waits);
        }
    }

    /// An answer was taken back for good: whatever was said about it before is to go from everywhere.
    pub fn takes_back(&self) -> bool {
        let mut leads = self.leads.iter();
        leads.any(|lead| matches!(lead, Lead::TakenBack(_)))
    }
}

/// What a party's buttons are for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// The case.
    pub case: CaseId,
    /// The party.
    pub party: PartyId,
    /// The party's revision when the buttons were made.
    pub revision: u32,
}

impl Tag {
    /// Whose buttons they are.
    pub fn seat(&self) -> Seat {
        Seat::of(&self.case, self.party)
    }
}

named! {
    /// A word about what just happened.
    Lead {
        /// Welcome; this is what kring is.
        Welcome = "welcome",
        /// Good to see you again; here is where you were.
        WelcomeBack = "welcome-back",
        /// Thank you, it is written down.
        Noted = "noted",
        /// It is added to the answer given just before. Only letters of an earlier release say so without naming it.
        Added = "added",
        /// It is written down at this question, which is not the one at hand.
        AddedTo(QuestionId) = "added-to",
        /// The answer is as the edited message says.
        Corrected(QuestionId) = "corrected",
        /// What the edited message says now cannot be read; the answer stays as it was.
        EditCannotBeRead(QuestionId) = "edit-cannot-be-read",
        /// The edited message was no answer; nothing changed.
        NothingToCorrect = "nothing-to-correct",
        /// The question is passed over.
        Skipped = "skipped",
        /// The question comes back later.
        PutOff = "put-off",
        /// The answer stays as it was.
        Kept = "kept",
        /// The answer is empty now; what it said stays as an earlier version.
        Emptied = "emptied",
        /// The question is left, and the words that wait for a button stay.
        WordsStay = "words-stay",
        /// The words are kept; a button is still to be chosen.
        WordsKept = "words-kept",
        /// The words are kept and are an answer; more can be chosen.
        WordsAdded = "words-added",
        /// This cannot be read; words can.
        CannotRead(Content) = "cannot-read",
        /// The voice note is kept; who listens to it, and who does not.
        VoiceKept(VoiceNote) = "voice-kept",
        /// The voice note is longer or larger than what is kept.
        VoiceTooLong = "voice-too-long",
        /// Not many more voice notes are kept.
        VoicesNearlyFull(u8) = "voices-nearly-full",
        /// No more voice notes are kept.
        VoicesFull = "voices-full",
        /// The recording of a voice note does not come: it is to be sent again, or written.
        VoiceLost(QuestionId, VoiceLost) = "voice-lost",
        /// There was nothing in it.
        Empty = "empty",
        /// There is no more room in this answer.
        Full = "full",
        /// Not written down: there is no more room in the whole preparation.
        PreparationFull = "preparation-full",
        /// There is not much room left in the preparation.
        PreparationNearlyFull = "preparation-nearly-full",
        /// Not written down: the preparation rests.
        NotWrittenPaused = "not-written-paused",
        /// Not written down: the preparation has been stopped.
        NotWrittenStopped = "not-written-stopped",
        /// Not written down: another way is taken.
        NotWrittenOtherWay = "not-written-other-way",
        /// Not written down: whether the invitation is for them comes first.
        NotWrittenWho = "not-written-who",
        /// Not written down: consent comes first.
        NotWrittenConsent = "not-written-consent",
        /// Not written down: it is filled in together, on the phone of a facilitator.
        NotWrittenTogether = "not-written-together",
        /// Not written down: the young person says first that they are there.
        NotWrittenBefore = "not-written-before",
        /// Not written down: there is no question now.
        NotWritten = "not-written",
        /// Not written down: nothing can be written at the earlier message any more, or nobody knows what it asked.
        NotWrittenThere = "not-written-there",
        /// There is no such command.
        UnknownCommand = "unknown-command",
        /// That button belonged to an earlier message.
        Stale = "stale",
        /// What was answered at a gate.
        Gate(Gate) = "gate",
        /// The facilitator has been told that they want to talk.
        Told(FlagKind) = "told",
        /// The facilitator is told in the morning that they want to talk.
        ToldInTheMorning(FlagKind) = "told-in-the-morning",
        /// They wanted to tell the facilitator, who cannot be reached now.
        ToldNobody(FlagKind) = "told-nobody",
        /// Consent is asked anew after a long time.
        ConsentAgain = "consent-again",
        /// Consent is asked anew, since it was withdrawn by stopping.
        ConsentAfterStop = "consent-after-stop",
        /// Consent is asked anew, since what is asked has changed.
        ConsentChanged = "consent-changed",
        /// A colleague of the facilitator reads along from now on.
        ReaderJoined(Words) = "reader-joined",
        /// The facilitator opened this question again.
        OpenedAgain = "opened-again",
        /// The facilitator opened a gate again: what was answered there stays good.
        GateOpenedAgain = "gate-opened-again",
        /// The facilitator asks whether they go on without meeting.
        AskedWithoutMeeting = "asked-without-meeting",
        /// Their place in what happened was corrected: some questions are others, and so many answers went.
        RoleCorrected(u8) = "role-corrected",
        /// The facilitator of this name noted what they told: it is theirs to read, and to hand in.
        NotedForYou(Words) = "noted-for-you",
        /// The case was ended, and goes on after all.
        CaseAgain = "case-again",
        /// The facilitator proposes to go on without meeting. Only letters of an earlier release say so.
        GoesOnIndirectly = "goes-on-indirectly",
        /// Some questions were put off: answer them or pass them over first.
        StillOpen(u8) = "still-open",
        /// Only the facilitator opens this again.
        GateIsClosed = "gate-is-closed",
        /// It was handed in; it is open again and can be handed in once more.
        OpenAgain = "open-again",
        /// What may be done with the answer is set.
        Shared(Sharing) = "shared",
        /// What was answered at the gate counts no longer.
        AnswerSlipped = "answer-slipped",
        /// The answer says something else now: what may be done with it, which was this, is asked anew.
        ShareAnew(Sharing) = "share-anew",
        /// Nothing of this answer is kept any more.
        TakenBack(QuestionId) = "taken-back",
        /// What they wrote for the facilitators is kept, and they go on with their preparation.
        BoxClosed = "box-closed",
        /// What they left for the facilitators is as the edited message says.
        LeftCorrected = "left-corrected",
        /// They are reminded once.
        WillRemind = "will-remind",
        /// They are not reminded.
        NoReminders = "no-reminders",
        /// What can be done here.
        Help = "help",
        /// What the guide says after such an answer. It is written down by its bare id, which is none of the above.
        #[serde(untagged)]
        Reaction(ReactionId) = "reaction",
    }
}

impl Lead {
    /// Kring itself says something that is written down like this.
    pub fn is_kring_s_own(id: &str) -> bool {
        let read = Self::deserialize(IntoDeserializer::<ValueError>::into_deserializer(id));
        !matches!(read, Ok(Self::Reaction(_)))
    }
}

named! {
    /// Where a party is.
    Scene {
        /// Nothing more to show.
        Nothing = "nothing",
        /// The invitation is for whom the facilitator calls this: is that you?
        IsItYou(Words) = "is-it-you",
        /// A consent screen.
        Consent(Screen) = "consent",
        /// The same consent screen, explained.
        Explained(Screen) = "explained",
        /// A consent screen that was answered.
        ConsentAnswered(Screen, Reply) = "consent-answered",
        /// Without consent nothing is asked.
        ConsentWaits(Reply) = "consent-waits",
        /// A question.
        Question(Prompt) = "question",
        /// A question that has been answered with a button.
        Answered(Prompt, State) = "answered",
        /// This option says that nothing else fits, and was chosen beside others: what is meant?
        AloneOrNot(QuestionId, OptionId) = "alone-or-not",
        /// An answer in words is kept, and more can be added to it.
        AnythingElse(More) = "anything-else",
        /// What was understood of a voice note.
        InWords(InWords) = "in-words",
        /// A question, read aloud.
        Aloud(QuestionId) = "aloud",
        /// A closed gate: the facilitator comes first.
        Closed(Gate) = "closed",
        /// A closed gate, and they want to be left in peace.
        Rests = "rests",
        /// How such a conversation goes: this screen of it.
        HowItGoes(u8) = "how-it-goes",
        /// They want to hear first how it goes: here it is.
        HowItGoesOffered = "how-it-goes-offered",
        /// The overview of one's own answers.
        Review(Overview) = "review",
        /// The answers of one phase.
        Phase(PhaseId, Vec<Line>) = "phase",
        /// One answer.
        Answer(Line) = "answer",
        /// Before handing in: what may be done with this sentence?
        Sharing(Box<SharingRound>) = "sharing",
        /// Their own card.
        Card(Box<Card>) = "card",
        /// The same, as a page to print.
        CardOnPaper(Box<Card>) = "card-paper",
        /// Is this answer to be taken back for good?
        TakeBack(QuestionId) = "take-back",
        /// Handed in.
        HandedIn = "handed-in",
        /// Resting.
        Paused = "paused",
        /// Resting, for the first time: do they want to be reminded?
        PausedAndAsked = "paused-and-asked",
        /// They asked to be reminded: here it is. Perhaps they can have one more.
        Reminder(bool) = "reminder",
        /// The ways to stop.
        StopMenu = "stop-menu",
        /// Stopped; what was written stays.
        Stopped = "stopped",
        /// Is everything to be erased?
        EraseConfirm = "erase-confirm",
        /// Everything is erased.
        Erased = "erased",
        /// Everything is erased, and it stood in the chat of a facilitator.
        ErasedTogether = "erased-together",
        /// The ways to reach a person. Only letters of an earlier release say so without a name.
        TalkMenu = "talk-menu",
        /// Where help is, and the ways to reach the facilitator of this name.
        HelpScreen(Words) = "help-screen",
        /// What they wrote says this outright: may the facilitator of this name know?
        Heard(FlagKind, Words) = "heard",
        /// They found it hard: how do they go on? The facilitator of this name reads that it was hard.
        Hard(Words) = "hard",
        /// They rest for a while.
        Resting = "resting",
        /// It is not told.
        NotTold = "not-told",
        /// What they write now is for the facilitator of this name.
        Box(Words) = "box",
        /// It is kept for them.
        BoxKept(Words) = "box-kept",
        /// A flag was raised: this is what the facilitator was told.
        Raised(FlagKind) = "raised",
        /// A flag was raised that can wait: this is what the facilitator is told in the morning.
        RaisedForMorning(FlagKind) = "raised-for-morning",
        /// A flag was raised, and nobody can be told of it now.
        Unheard(FlagKind) = "unheard",
        /// Somebody of this name saw what they told, then.
        SeenBy(Words, Moment) = "seen-by",
        /// Somebody of this name let them know something, then. What it says is one tap away.
        NoteWaits(Words, Moment) = "note-waits",
        /// What a facilitator let them know.
        Note(Box<Sent>) = "note",
        /// The facilitator of the first name is away, and the one of the second follows the preparation meanwhile.
        StandIn(Words, Words) = "stand-in",
        /// The first follows their preparation no longer; the second does.
        TakenOver(Words, Words) = "taken-over",
        /// The facilitator of this name is back.
        BackAgain(Words) = "back-again",
        /// A signal was a slip of the finger: this is what the facilitator was told of that.
        Slipped(FlagKind) = "slipped",
        /// Was what they answered here a slip of the finger?
        WasItASlip(QuestionId) = "was-it-a-slip",
        /// Something happened here while they have another conversation at hand; where they are is not shown.
        Elsewhere = "elsewhere",
        /// On the phone of a facilitator: is the young person of this alias there?
        AreYouHere(Words) = "are-you-here",
        /// What is to be filled in together with the facilitator of this name?
        HowMuchTogether(Words) = "how-much-together",
        /// It is filled in together, and not in this chat.
        Together(WithWhom) = "together",
        /// The link was not meant for this person.
        NotForYou = "not-for-you",
        /// They said that the invitation is not for them.
        NotTheirs = "not-theirs",
        /// The facilitator has ended the preparation; what was written is kept until then.
        Ended(Option<Moment>) = "ended",
        /// Another way is taken with them: the preparation stops here.
        OtherWay = "other-way",
        /// They were left out of the case: there is nothing they have to do.
        LeftOut = "left-out",
        /// Another way is taken with everybody, and the case has ended; what was written is kept until then.
        EndedForOtherWay(Option<Moment>) = "ended-for-other-way",
        /// The facilitator has erased the whole case.
        CaseErased = "case-erased",
        /// Their own copy of everything that is held about them.
        OwnCopy(Box<PartyData>) = "own-copy",
        /// Something about the day of the conversation.
        Day(DayScene) = "day",
        /// Something about the restoration programme.
        Programme(ProgrammeScene) = "programme",
        /// The end of the case, and what comes after it.
        Closing(ClosingScene) = "closing",
    }
}

impl Scene {
    /// It is the last thing somebody hears about a preparation that is not theirs any more. It names nothing of it, and
    /// stays with them.
    pub fn is_farewell(&self) -> bool {
        match self {
            Self::Erased
            | Self::ErasedTogether
            | Self::NotForYou
            | Self::NotTheirs
            | Self::CaseErased => true,
            Self::Nothing
            | Self::IsItYou(_)
            | Self::Consent(_)
            | Self::Explained(_)
            | Self::ConsentAnswered(..)
            | Self::ConsentWaits(_)
            | Self::Question(_)
            | Self::Answered(..)
            | Self::AloneOrNot(..)
            | Self::AnythingElse(_)
            | Self::InWords(_)
            | Self::Aloud(_)
            | Self::Closed(_)
            | Self::Rests
            | Self::HowItGoes(_)
            | Self::HowItGoesOffered
            | Self::Review(_)
            | Self::Phase(..)
            | Self::Answer(_)
            | Self::TakeBack(_)
            | Self::Sharing(_)
            | Self::Card(_)
            | Self::CardOnPaper(_)
            | Self::HandedIn
            | Self::Paused
            | Self::PausedAndAsked
            | Self::Reminder(_)
            | Self::StopMenu
            | Self::Stopped
            | Self::EraseConfirm
            | Self::TalkMenu
            | Self::HelpScreen(_)
            | Self::Heard(..)
            | Self::Hard(_)
            | Self::Resting
            | Self::NotTold
            | Self::Box(_)
            | Self::BoxKept(_)
            | Self::Raised(_)
            | Self::RaisedForMorning(_)
            | Self::Unheard(_)
            | Self::SeenBy(..)
            | Self::NoteWaits(..)
            | Self::Note(_)
            | Self::StandIn(..)
            | Self::TakenOver(..)
            | Self::BackAgain(_)
            | Self::Slipped(_)
            | Self::WasItASlip(_)
            | Self::Elsewhere
            | Self::AreYouHere(_)
            | Self::HowMuchTogether(_)
            | Self::Together(_)
            | Self::Ended(_)
            | Self::OtherWay
            | Self::LeftOut
            | Self::EndedForOtherWay(_)
            | Self::OwnCopy(_)
            | Self::Day(_)
            | Self::Programme(_)
            | Self::Closing(_) => false,
        }
    }

    /// The question it is about.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Question(prompt) | Self::Answered(prompt, _) => Some(&prompt.question),
            Self::AloneOrNot(question, _) | Self::Aloud(question) => Some(question),
            Self::AnythingElse(more) => Some(&more.question),
            Self::InWords(said) => Some(said.question()),
            Self::Answer(line) => Some(&line.question),
            Self::Sharing(round) => round.lines.first().map(|line| &line.question),
            Self::Nothing
            | Self::IsItYou(_)
            | Self::NotTheirs
            | Self::Consent(_)
            | Self::Explained(_)
            | Self::ConsentAnswered(..)
            | Self::ConsentWaits(_)
            | Self::Closed(_)
            | Self::Rests
            | Self::HowItGoes(_)
            | Self::HowItGoesOffered
            | Self::Review(_)
            | Self::Phase(..)
            | Self::TakeBack(_)
            | Self::Card(_)
            | Self::CardOnPaper(_)
            | Self::HandedIn
            | Self::Paused
            | Self::PausedAndAsked
            | Self::Reminder(_)
            | Self::StopMenu
            | Self::Stopped
            | Self::EraseConfirm
            | Self::Erased
            | Self::ErasedTogether
            | Self::TalkMenu
            | Self::HelpScreen(_)
            | Self::Heard(..)
            | Self::Hard(_)
            | Self::Resting
            | Self::NotTold
            | Self::Box(_)
            | Self::BoxKept(_)
            | Self::Raised(_)
            | Self::RaisedForMorning(_)
            | Self::Unheard(_)
            | Self::SeenBy(..)
            | Self::NoteWaits(..)
            | Self::Note(_)
            | Self::StandIn(..)
            | Self::TakenOver(..)
            | Self::BackAgain(_)
            | Self::Slipped(_)
            | Self::WasItASlip(_)
            | Self::Elsewhere
            | Self::AreYouHere(_)
            | Self::HowMuchTogether(_)
            | Self::Together(_)
            | Self::NotForYou
            | Self::Ended(_)
            | Self::OtherWay
            | Self::LeftOut
            | Self::EndedForOtherWay(_)
            | Self::CaseErased
            | Self::OwnCopy(_)
            | Self::Day(_)
            | Self::Programme(_)
            | Self::Closing(_) => None,
        }
    }
}

/// With whom a young person fills in something together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithWhom {
    /// The facilitator.
    pub name: Words,
    /// How much.
    pub how_much: HowMuch,
    /// They sit together now.
    pub is_now: bool,
}

/// A question on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// Which question.
    pub question: QuestionId,
    /// In which phase.
    pub phase: PhaseId,
    /// How it is answered.
    pub kind: PromptKind,
    /// What can be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionId>,
    /// What is chosen so far.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<OptionId>,
    /// What was written so far.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
    /// What was spoken so far.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<VoiceNote>,
    /// Own words count as an answer beside the options.
    #[serde(default)]
    pub own_words: bool,
    /// It is question `number` …
    pub number: u8,
    /// … of so many in its phase.
    pub of: u8,
    /// Where it stands in the preparation.
    pub place: Place,
}

/// Where a question stands in the preparation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The first of all: there is nothing before it.
    First,
    /// It opens its phase.
    OpensPhase,
    /// Somewhere on the way.
    OnTheWay,
    /// It was answered before, and is looked at again.
    LookedAtAgain,
    /// The party went back to it: what they write joins what stands there.
    WentBackTo,
}

impl Place {
    /// It was answered before.
    pub fn was_answered(self) -> bool {
        match self {
            Self::LookedAtAgain | Self::WentBackTo => true,
            Self::First | Self::OpensPhase | Self::OnTheWay => false,
        }
    }
}

/// An answer in words to which more can be added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct More {
    /// The question.
    pub question: QuestionId,
    /// The question that was left just before: what was written may have been meant for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<QuestionId>,
    /// What just happened to it.
    pub kept: KeptOpen,
}

coded! {
    /// What just happened to an answer that is still open.
    KeptOpen {
        /// It was written.
        First = "first",
        /// This joined what was written just before.
        Joined = "joined",
        /// It was spoken: its recording is on its way.
        Spoken = "spoken",
        /// Nothing: it waits.
        Waits = "waits",
    }
}

/// How a question on the screen is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromptKind {
    /// In own words.
    Text,
    /// With one option.
    One,
    /// With several options.
    Several,
    /// With several options, each of them said of then, of now or of both.
    ThenAndNow,
}

impl PromptKind {
    /// Several options can be chosen before it is done.
    pub fn takes_several(self) -> bool {
        match self {
            Self::Text | Self::One => false,
            Self::Several | Self::ThenAndNow => true,
        }
    }
}

impl From<Kind> for PromptKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Text => Self::Text,
            Kind::Choice | Kind::Gate | Kind::CheckIn => Self::One,
            Kind::Choices => Self::Several,
            Kind::ThenAndNow => Self::ThenAndNow,
        }
    }
}

/// The overview of one's own answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// Phase by phase.
    pub phases: Vec<PhaseCount>,
    /// How it stands.
    pub standing: OverviewStanding,
    /// It can be chosen what may be done with the sentences that matter.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub can_share: bool,
    /// They have a card of their own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub card: bool,
}

/// One of the sentences of which it is asked what may be done with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharingRound {
    /// The answer, with what makes it concrete.
    pub lines: Vec<Line>,
    /// It is sentence `number` …
    pub number: u8,
    /// … of so many.
    pub of: u8,
}

/// What somebody takes to the conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// What they want to say, and what they chose to say themselves.
    pub say: Vec<Line>,
    /// What they want to ask.
    pub ask: Vec<Line>,
    /// Their sign to stop.
    pub stop: Vec<Line>,
    /// Who is with them.
    pub beside: Vec<Line>,
}

/// How an overview stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OverviewStanding {
    /// Questions are still to come.
    UnderWay,
    /// Everything was asked, but something was put off.
    PutOff,
    /// Everything was asked; it can be handed in.
    CanHandIn,
    /// It is handed in.
    HandedIn,
}

/// How many questions of a phase are in which state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseCount {
    /// The phase.
    pub phase: PhaseId,
    /// Answered.
    pub given: u8,
    /// Passed over.
    pub skipped: u8,
    /// Put off.
    pub later: u8,
    /// In all.
    pub of: u8,
}

/// One answer, to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The question.
    pub question: QuestionId,
    /// How far it has come.
    pub state: State,
    /// What was chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionId>,
    /// What was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
    /// What was spoken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<VoiceNote>,
    /// What may be done with it.
    pub sharing: Sharing,
    /// It was filled in together with the facilitator of this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<Words>,
    /// It was told to a facilitator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ToldTo>,
}

impl Prompt {
    /// Something was written or spoken.
    pub fn is_told(&self) -> bool {
        self.words.is_some() || !self.voices.is_empty()
    }
}

impl Line {
    /// Words were kept, and the question was left before a button made them an answer.
    pub fn is_unconfirmed(&self) -> bool {
        match self.state {
            State::Skipped | State::Later => self.is_told(),
            State::Given | State::Choosing | State::Again => false,
        }
    }

    /// Something was written or spoken.
    pub fn is_told(&self) -> bool {
        self.words.is_some() || !self.voices.is_empty()
    }

    /// Something was chosen, written or spoken.
    pub fn says_something(&self) -> bool {
        !self.options.is_empty() || self.is_told()
    }

    /// There is something to read in it that counts: an answer, or words that were not confirmed.
    pub fn counts(&self) -> bool {
        self.state == State::Given || self.is_unconfirmed()
    }
}
