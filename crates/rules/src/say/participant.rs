//! What a party hears: a lead-in line, and the scene they are in.

use serde::de::IntoDeserializer;
use serde::de::value::Error as ValueError;
use serde::{Deserialize, Serialize};

use super::table::said;
use super::{
    Card, ClosingScene, DayScene, InWords, Line, More, Overview, ProgrammeScene, Prompt, SceneKind,
    SharingRound, Sort, Whose, WithWhom,
};
use crate::answer::{Sharing, State};
use crate::consent::{Reply, Screen};
use crate::contact::Sent;
use crate::event::Content;
use crate::flag::FlagKind;
use crate::gate::Gate;
use crate::guide::Edition;
use crate::held::PartyData;
use crate::ids::{CaseId, OptionId, PartyId, PhaseId, QuestionId, ReactionId, Seat};
use crate::moment::Moment;
use crate::role::{AgeBand, Role};
use crate::together::ReadTogether;
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

said! {
    /// A word about what just happened.
    named Lead [
        /// What it is to whoever is being prepared. Nobody misses a passing one who sees the next screen: that something was
        /// kept shows in it. That something was *not* kept, or what is to come, has to be read.
        pub(super) fn kind -> SceneKind, use SceneKind::{Passing, Lasting};
    ] {
        /// Welcome; this is what kring is.
        Welcome = "welcome" => Lasting;
        /// Good to see you again; here is where you were.
        WelcomeBack = "welcome-back" => Passing;
        /// Thank you, it is written down.
        Noted = "noted" => Passing;
        /// It is added to the answer given just before. Only letters of an earlier release say so without naming it.
        Added = "added" => Passing;
        /// It is written down at this question, which is not the one at hand.
        AddedTo(question: QuestionId) = "added-to" => Lasting;
        /// The answer is as the edited message says.
        Corrected(question: QuestionId) = "corrected" => Lasting;
        /// What the edited message says now cannot be read; the answer stays as it was.
        EditCannotBeRead(question: QuestionId) = "edit-cannot-be-read" => Lasting;
        /// The edited message was no answer; nothing changed.
        NothingToCorrect = "nothing-to-correct" => Lasting;
        /// The question is passed over.
        Skipped = "skipped" => Passing;
        /// The question comes back later.
        PutOff = "put-off" => Passing;
        /// The answer stays as it was.
        Kept = "kept" => Passing;
        /// The answer is empty now; what it said stays as an earlier version.
        Emptied = "emptied" => Lasting;
        /// The question is left, and the words that wait for a button stay.
        WordsStay = "words-stay" => Passing;
        /// The words are kept; a button is still to be chosen.
        WordsKept = "words-kept" => Passing;
        /// The words are kept and are an answer; more can be chosen.
        WordsAdded = "words-added" => Passing;
        /// This cannot be read; words can.
        CannotRead(content: Content) = "cannot-read" => Lasting;
        /// The voice note is kept; who listens to it, and who does not.
        VoiceKept(voice: VoiceNote) = "voice-kept" => Lasting;
        /// The voice note is longer or larger than what is kept.
        VoiceTooLong = "voice-too-long" => Lasting;
        /// Not many more voice notes are kept.
        VoicesNearlyFull(left: u8) = "voices-nearly-full" => Lasting;
        /// No more voice notes are kept.
        VoicesFull = "voices-full" => Lasting;
        /// The recording of a voice note does not come: it is to be sent again, or written.
        VoiceLost(question: QuestionId, why: VoiceLost) = "voice-lost" => Lasting;
        /// There was nothing in it.
        Empty = "empty" => Lasting;
        /// There is no more room in this answer.
        Full = "full" => Lasting;
        /// Not written down: there is no more room in the whole preparation.
        PreparationFull = "preparation-full" => Lasting;
        /// There is not much room left in the preparation.
        PreparationNearlyFull = "preparation-nearly-full" => Lasting;
        /// Not written down: the preparation rests.
        NotWrittenPaused = "not-written-paused" => Lasting;
        /// Not written down: the preparation has been stopped.
        NotWrittenStopped = "not-written-stopped" => Lasting;
        /// Not written down: another way is taken.
        NotWrittenOtherWay = "not-written-other-way" => Lasting;
        /// Not written down: whether the invitation is for them comes first.
        NotWrittenWho = "not-written-who" => Lasting;
        /// Not written down: consent comes first.
        NotWrittenConsent = "not-written-consent" => Lasting;
        /// Not written down: it is filled in together, on the phone of a facilitator.
        NotWrittenTogether = "not-written-together" => Lasting;
        /// Not written down: the young person says first that they are there.
        NotWrittenBefore = "not-written-before" => Lasting;
        /// Not written down: there is no question now.
        NotWritten = "not-written" => Lasting;
        /// Not written down: nothing can be written at the earlier message any more, or nobody knows what it asked.
        NotWrittenThere = "not-written-there" => Lasting;
        /// There is no such command.
        UnknownCommand = "unknown-command" => Passing;
        /// That button belonged to an earlier message.
        Stale = "stale" => Passing;
        /// What was answered at a gate.
        Gate(gate: Gate) = "gate" => Lasting;
        /// The facilitator has been told that they want to talk.
        Told(kind: FlagKind) = "told" => Lasting;
        /// The facilitator is told in the morning that they want to talk.
        ToldInTheMorning(kind: FlagKind) = "told-in-the-morning" => Lasting;
        /// They wanted to tell the facilitator, who cannot be reached now.
        ToldNobody(kind: FlagKind) = "told-nobody" => Lasting;
        /// Consent is asked anew after a long time.
        ConsentAgain = "consent-again" => Lasting;
        /// Consent is asked anew, since it was withdrawn by stopping.
        ConsentAfterStop = "consent-after-stop" => Lasting;
        /// Consent is asked anew, since what is asked has changed.
        ConsentChanged = "consent-changed" => Lasting;
        /// A colleague of the facilitator reads along from now on.
        ReaderJoined(name: Words) = "reader-joined" => Lasting;
        /// The facilitator opened this question again.
        OpenedAgain = "opened-again" => Lasting;
        /// The facilitator opened a gate again: what was answered there stays good.
        GateOpenedAgain = "gate-opened-again" => Lasting;
        /// The facilitator asks whether they go on without meeting.
        AskedWithoutMeeting = "asked-without-meeting" => Lasting;
        /// Their place in what happened was corrected: some questions are others, and so many answers went.
        RoleCorrected(gone: u8) = "role-corrected" => Lasting;
        /// The facilitator of this name noted what they told: it is theirs to read, and to hand in.
        NotedForYou(name: Words) = "noted-for-you" => Lasting;
        /// The case was ended, and goes on after all.
        CaseAgain = "case-again" => Lasting;
        /// The facilitator proposes to go on without meeting. Only letters of an earlier release say so.
        GoesOnIndirectly = "goes-on-indirectly" => Lasting;
        /// Some questions were put off: answer them or pass them over first.
        StillOpen(many: u8) = "still-open" => Passing;
        /// Only the facilitator opens this again.
        GateIsClosed = "gate-is-closed" => Lasting;
        /// It was handed in; it is open again and can be handed in once more.
        OpenAgain = "open-again" => Lasting;
        /// What may be done with the answer is set.
        Shared(sharing: Sharing) = "shared" => Lasting;
        /// What was answered at the gate counts no longer.
        AnswerSlipped = "answer-slipped" => Lasting;
        /// The answer says something else now: what may be done with it, which was this, is asked anew.
        ShareAnew(sharing: Sharing) = "share-anew" => Lasting;
        /// Nothing of this answer is kept any more.
        TakenBack(question: QuestionId) = "taken-back" => Lasting;
        /// What they wrote for the facilitators is kept, and they go on with their preparation.
        BoxClosed = "box-closed" => Lasting;
        /// What they left for the facilitators is as the edited message says.
        LeftCorrected = "left-corrected" => Lasting;
        /// They are reminded once.
        WillRemind = "will-remind" => Lasting;
        /// They are not reminded.
        NoReminders = "no-reminders" => Lasting;
        /// What can be done here.
        Help = "help" => Lasting;
        /// What the guide says after such an answer. It is written down by its bare id, which is none of the above.
        #[serde(untagged)]
        Reaction(reaction: ReactionId) = "reaction" => Lasting;
    }
}

impl Lead {
    /// Kring itself says something that is written down like this.
    pub fn is_kring_s_own(id: &str) -> bool {
        let read = Self::deserialize(IntoDeserializer::<ValueError>::into_deserializer(id));
        !matches!(read, Ok(Self::Reaction(_)))
    }
}

said! {
    /// Where a party is.
    named Scene [
        /// What it is to whoever is being prepared.
        pub fn kind -> SceneKind, use SceneKind::{Place, Passing, Lasting, Decision, Signal};
        /// What sort of thing it is.
        pub(super) fn sort -> Sort, use Sort::{Plain, Document};
        /// What becomes of it once what they wrote is not theirs any more.
        fn afterwards -> Afterwards, use Afterwards::{Stays, Goes};
        /// The question it is about.
        pub fn question -> Option<&QuestionId>;
        /// Whether it says where help can be had at once.
        pub fn help -> HelpLines, use HelpLines::{Told, Untold};
    ] {
        /// Nothing more to show.
        Nothing = "nothing" => Passing, Plain, Goes, None, Untold;
        /// The invitation is for whom the facilitator calls this: is that you?
        IsItYou(alias: Words) = "is-it-you" => Place, Plain, Goes, None, Untold;
        /// A consent screen.
        Consent(screen: Screen) = "consent" => Place, Plain, Goes, None, Untold;
        /// The same consent screen, explained.
        Explained(screen: Screen) = "explained" => Place, Plain, Goes, None, Untold;
        /// A consent screen that was answered.
        ConsentAnswered(screen: Screen, reply: Reply) = "consent-answered" => Lasting, Plain, Goes, None, Untold;
        /// Without consent nothing is asked.
        ConsentWaits(reply: Reply) = "consent-waits" => Passing, Plain, Goes, None, Untold;
        /// A question.
        Question(prompt: Prompt) = "question" => Place, Plain, Goes, Some(&prompt.question), Untold;
        /// A question that has been answered with a button.
        Answered(prompt: Prompt, state: State) = "answered" => Lasting, Plain, Goes, Some(&prompt.question), Untold;
        /// This option says that nothing else fits, and was chosen beside others: what is meant?
        AloneOrNot(question: QuestionId, option: OptionId) = "alone-or-not" => Passing, Plain, Goes, Some(question), Untold;
        /// An answer in words is kept, and more can be added to it.
        AnythingElse(more: More) = "anything-else" => Place, Plain, Goes, Some(&more.question), Untold;
        /// What was understood of a voice note.
        InWords(said: InWords) = "in-words" => said.kind(), Plain, Goes, Some(said.question()), Untold;
        /// A question, read aloud.
        Aloud(question: QuestionId) = "aloud" => Passing, Plain, Goes, Some(question), Untold;
        /// A closed gate: the facilitator comes first.
        Closed(gate: Gate) = "closed" => Lasting, Plain, Goes, None, Untold;
        /// A closed gate, and they want to be left in peace.
        Rests = "rests" => Lasting, Plain, Goes, None, Untold;
        /// How such a conversation goes: this screen of it.
        HowItGoes(number: u8) = "how-it-goes" => Passing, Plain, Goes, None, Untold;
        /// They want to hear first how it goes: here it is.
        HowItGoesOffered = "how-it-goes-offered" => Lasting, Plain, Goes, None, Untold;
        /// The overview of one's own answers.
        Review(overview: Overview) = "review" => Place, Plain, Goes, None, Untold;
        /// The answers of one phase.
        Phase(phase: PhaseId, lines: Vec<Line>) = "phase" => Passing, Plain, Goes, None, Untold;
        /// One answer.
        Answer(line: Line) = "answer" => Passing, Plain, Goes, Some(&line.question), Untold;
        /// Before handing in: what may be done with this sentence?
        Sharing(round: Box<SharingRound>) = "sharing"
            => Passing, Plain, Goes, round.lines.first().map(|line| &line.question), Untold;
        /// Their own card.
        Card(card: Box<Card>) = "card" => Lasting, Plain, Goes, None, Untold;
        /// The same, as a page to print.
        CardOnPaper(card: Box<Card>) = "card-paper" => Lasting, Document, Goes, None, Untold;
        /// Is this answer to be taken back for good?
        TakeBack(question: QuestionId) = "take-back" => Passing, Plain, Goes, None, Untold;
        /// Handed in.
        HandedIn = "handed-in" => Lasting, Plain, Goes, None, Untold;
        /// Resting.
        Paused = "paused" => Lasting, Plain, Goes, None, Untold;
        /// Resting, for the first time: do they want to be reminded?
        PausedAndAsked = "paused-and-asked" => Lasting, Plain, Goes, None, Untold;
        /// They asked to be reminded: here it is. Perhaps they can have one more.
        Reminder(can_have_more: bool) = "reminder" => Lasting, Plain, Goes, None, Untold;
        /// The ways to stop.
        StopMenu = "stop-menu" => Passing, Plain, Goes, None, Untold;
        /// Stopped; what was written stays.
        Stopped = "stopped" => Lasting, Plain, Goes, None, Untold;
        /// Is everything to be erased?
        EraseConfirm = "erase-confirm" => Passing, Plain, Goes, None, Untold;
        /// Everything is erased.
        Erased = "erased" => Lasting, Plain, Stays, None, Untold;
        /// Everything is erased, and it stood in the chat of a facilitator.
        ErasedTogether = "erased-together" => Lasting, Plain, Stays, None, Untold;
        /// The ways to reach a person. Only letters of an earlier release say so without a name.
        TalkMenu = "talk-menu" => Passing, Plain, Goes, None, Told;
        /// Where help is, and the ways to reach the facilitator of this name.
        HelpScreen(name: Words) = "help-screen" => Passing, Plain, Goes, None, Told;
        /// What they wrote says this outright: may the facilitator of this name know?
        Heard(kind: FlagKind, name: Words) = "heard" => Signal, Plain, Goes, None, Told;
        /// They found it hard: how do they go on? The facilitator of this name reads that it was hard.
        Hard(name: Words) = "hard" => Lasting, Plain, Goes, None, Untold;
        /// They rest for a while.
        Resting = "resting" => Lasting, Plain, Goes, None, Untold;
        /// It is not told.
        NotTold = "not-told" => Signal, Plain, Goes, None, Told;
        /// What they write now is for the facilitator of this name.
        Box(name: Words) = "box" => Passing, Plain, Goes, None, Untold;
        /// It is kept for them.
        BoxKept(name: Words) = "box-kept" => Passing, Plain, Goes, None, Untold;
        /// A flag was raised: this is what the facilitator was told.
        Raised(kind: FlagKind) = "raised" => Signal, Plain, Goes, None, HelpLines::with(*kind);
        /// A flag was raised that can wait: this is what the facilitator is told in the morning.
        RaisedForMorning(kind: FlagKind) = "raised-for-morning" => Signal, Plain, Goes, None, Told;
        /// A flag was raised, and nobody can be told of it now.
        Unheard(kind: FlagKind) = "unheard" => Signal, Plain, Goes, None, Told;
        /// Somebody of this name saw what they told, then.
        SeenBy(name: Words, at: Moment) = "seen-by" => Lasting, Plain, Goes, None, Untold;
        /// Somebody of this name let them know something, then. What it says is one tap away.
        NoteWaits(name: Words, at: Moment) = "note-waits" => Lasting, Plain, Goes, None, Untold;
        /// What a facilitator let them know.
        Note(sent: Box<Sent>) = "note" => Lasting, Plain, Goes, None, Untold;
        /// The facilitator of the first name is away, and the one of the second follows the preparation meanwhile.
        StandIn(away: Words, name: Words) = "stand-in" => Lasting, Plain, Goes, None, Untold;
        /// The first follows their preparation no longer; the second does.
        TakenOver(before: Words, name: Words) = "taken-over" => Lasting, Plain, Goes, None, Untold;
        /// The facilitator of this name is back.
        BackAgain(name: Words) = "back-again" => Lasting, Plain, Goes, None, Untold;
        /// A signal was a slip of the finger: this is what the facilitator was told of that.
        Slipped(kind: FlagKind) = "slipped" => Lasting, Plain, Goes, None, Untold;
        /// Was what they answered here a slip of the finger?
        WasItASlip(question: QuestionId) = "was-it-a-slip" => Lasting, Plain, Goes, None, Untold;
        /// Something happened here while they have another conversation at hand; where they are is not shown.
        Elsewhere = "elsewhere" => Lasting, Plain, Goes, None, Untold;
        /// On the phone of a facilitator: is the young person of this alias there?
        AreYouHere(alias: Words) = "are-you-here" => Place, Plain, Goes, None, Untold;
        /// What is to be filled in together with the facilitator of this name?
        HowMuchTogether(name: Words) = "how-much-together" => Passing, Plain, Goes, None, Untold;
        /// It is filled in together, and not in this chat.
        Together(whom: WithWhom) = "together" => Place, Plain, Goes, None, Untold;
        /// The link was not meant for this person.
        NotForYou = "not-for-you" => Decision, Plain, Stays, None, Untold;
        /// They said that the invitation is not for them.
        NotTheirs = "not-theirs" => Decision, Plain, Stays, None, Untold;
        /// The facilitator has ended the preparation; what was written is kept until then.
        Ended(until: Option<Moment>) = "ended" => Lasting, Plain, Goes, None, Untold;
        /// Another way is taken with them: the preparation stops here.
        OtherWay = "other-way" => Decision, Plain, Goes, None, Untold;
        /// They were left out of the case: there is nothing they have to do.
        LeftOut = "left-out" => Decision, Plain, Goes, None, Untold;
        /// Another way is taken with everybody, and the case has ended; what was written is kept until then.
        EndedForOtherWay(until: Option<Moment>) = "ended-for-other-way" => Decision, Plain, Goes, None, Untold;
        /// The facilitator has erased the whole case.
        CaseErased = "case-erased" => Decision, Plain, Stays, None, Untold;
        /// Their own copy of everything that is held about them.
        OwnCopy(data: Box<PartyData>) = "own-copy" => Lasting, Document, Goes, None, Untold;
        /// Something about the day of the conversation.
        Day(scene: DayScene) = "day" => scene.kind(), scene.sort(), Goes, None, Untold;
        /// Something about the restoration programme.
        Programme(scene: ProgrammeScene) = "programme" => Lasting, scene.sort(), Goes, None, Untold;
        /// The end of the case, and what comes after it.
        Closing(scene: ClosingScene) = "closing" => Lasting, Plain, Goes, None, Untold;
    }
}

impl Scene {
    /// It is the last thing somebody hears about a preparation that is not theirs any more. It names nothing of it, and
    /// stays with them.
    pub fn is_farewell(&self) -> bool {
        self.afterwards() == Afterwards::Stays
    }
}

/// What becomes of something that was said to somebody once what they wrote is not theirs any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Afterwards {
    /// It is a farewell, and stays with them.
    Stays,
    /// It goes.
    Goes,
}

/// Whether the lines that help at once are told as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpLines {
    /// They are.
    Told,
    /// They are not.
    Untold,
}

impl HelpLines {
    /// With a signal: who merely wants to talk is not sent to anybody else.
    fn with(raised: FlagKind) -> Self {
        if raised.is_an_alarm() {
            Self::Told
        } else {
            Self::Untold
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(leads: Vec<Lead>, scene: Scene) -> ParticipantSay {
        ParticipantSay {
            leads,
            scene,
            role: Role::Harmed,
            guide: Edition::default(),
            tag: Tag {
                case: CaseId::new("AAAA"),
                party: PartyId(1),
                revision: 1,
            },
            age: None,
            whose: None,
            readers: vec![],
            happened: None,
            may_ask_a_lawyer: false,
            can_ask_for: None,
            has_agreed: false,
            together: None,
        }
    }

    #[test]
    fn of_what_waits_for_the_morning_nobody_is_told_that_somebody_hears_it_now() {
        let (talk, unsafe_) = (FlagKind::Talk, FlagKind::Unsafe);
        let mut said = says(
            vec![Lead::Told(talk), Lead::Told(unsafe_), Lead::Welcome],
            Scene::Raised(talk),
        );
        said.admit_that_it_waits(talk);
        let leads = vec![
            Lead::ToldInTheMorning(talk),
            Lead::Told(unsafe_),
            Lead::Welcome,
        ];
        assert_eq!(said, says(leads.clone(), Scene::RaisedForMorning(talk)));
        said.admit_that_it_waits(talk);
        assert_eq!(said, says(leads, Scene::RaisedForMorning(talk)));
        let mut other = says(vec![], Scene::Raised(unsafe_));
        other.admit_that_it_waits(talk);
        assert_eq!(other, says(vec![], Scene::Raised(unsafe_)));
    }
}
