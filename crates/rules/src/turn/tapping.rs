//! A party's buttons: which there are, and what each does.

use super::{ClosingReply, DayReply, ProgrammeReply, Turn};
use crate::answer::Sharing;
use crate::coded::coded;
use crate::consent::Reply;
use crate::flag::FlagKind;
use crate::ids::{MessageRef, OptionId, PhaseId, QuestionId};
use crate::moment::Moment;
use crate::preparation::{LastTap, Standing};
use crate::reminders::Reminding;
use crate::say::{Lead, NoticeKind, Scene, Toast};
use crate::taps::taps;
use crate::together::HowMuch;

taps! {
    /// What a party's button does.
    Tap [
        /// Until when it works.
        pub fn works -> Works, use Works::{AfterTheEnd, AtItsQuestion, AtRest, UnderWay};
    ] {
        /// The invitation is for them.
        ItIsMe = "it-is-me" => AtItsQuestion;
        /// The invitation is for somebody else.
        NotMe = "not-me" => AtItsQuestion;
        /// Answers a consent screen.
        Consent(reply: Reply) = "consent" => AtItsQuestion;
        /// Asks what a consent screen means.
        Explain = "explain" => AtItsQuestion;
        /// Chooses an option, or takes it back.
        Choose(option: OptionId) = "choose" => AtItsQuestion;
        /// Everything is chosen.
        Done = "done" => AtItsQuestion;
        /// Says what was meant by *nothing* beside something.
        Settle(meant: Meant) = "settle" => AtItsQuestion;
        /// Passes the question over.
        Skip = "skip" => AtItsQuestion;
        /// Puts the question off.
        Later = "later" => AtItsQuestion;
        /// Nothing more is added: goes to the next question.
        Next = "next" => AtItsQuestion;
        /// What was written belongs to the question before.
        BelongedBefore = "before" => AtItsQuestion;
        /// What was understood of this voice note is right.
        InWords(voice: MessageRef) = "in-words" => UnderWay;
        /// It stays a voice note.
        OnlyVoice(voice: MessageRef) = "only-voice" => UnderWay;
        /// Hears a question read aloud.
        Aloud(question: QuestionId) = "aloud" => UnderWay;
        /// Goes to the question before.
        Back = "back" => AtItsQuestion;
        /// Leaves an earlier answer as it is.
        Keep = "keep" => AtItsQuestion;
        /// Empties an earlier answer.
        Empty = "empty" => AtItsQuestion;
        /// The young person with whom a facilitator sits together says that they are there.
        Here = "here" => AtItsQuestion;
        /// They sit together no longer, for now.
        StandUp = "stand-up" => AtRest;
        /// Wants to fill in something together: asks how much.
        AskTogether = "together" => AtItsQuestion;
        /// Fills in this much together.
        Together(how_much: HowMuch) = "together-for" => AtItsQuestion;
        /// Goes on by themselves after all.
        Alone = "alone" => UnderWay;
        /// Goes on where one was.
        Resume = "resume" => AtRest;
        /// Reads how such a conversation goes, from this screen on.
        HowItGoes(screen: u8) = "how" => AtRest;
        /// Rests.
        Pause = "pause" => UnderWay;
        /// Says whether they want to be reminded.
        Remind(reminding: Reminding) = "remind" => AtRest;
        /// Shows the ways to stop.
        StopMenu = "stop" => AtRest;
        /// Stops; what was written stays for the facilitator.
        StopAndKeep = "stop-keep" => AtRest;
        /// Asks whether everything is to be erased.
        StopAndErase = "stop-erase" => AfterTheEnd;
        /// Erases everything.
        EraseForGood = "erase" => AfterTheEnd;
        /// Shows the ways to reach a person.
        TalkMenu = "talk" => AfterTheEnd;
        /// Opens what a facilitator let them know then.
        ReadNote(at: Moment) = "read-note" => AfterTheEnd;
        /// Shows what can be asked for with a slash.
        Commands = "commands" => AtRest;
        /// What they write from now on is for the facilitators.
        OpenBox = "box" => AtRest;
        /// They have written what they wanted to.
        CloseBox = "box-done" => AtRest;
        /// What they wrote is not to be told.
        DoNotTell = "do-not-tell" => AfterTheEnd;
        /// Rests for a while, where they found it hard.
        Rest = "rest" => AtRest;
        /// Raises a flag.
        Raise(kind: FlagKind) = "flag" => AfterTheEnd;
        /// A signal was a slip of the finger.
        FlagSlip(kind: FlagKind) = "slip" => AfterTheEnd;
        /// What was answered, and told to the facilitator, was a slip of the finger.
        AnswerSlip(question: QuestionId) = "gate-slip" => UnderWay;
        /// Shows the overview.
        Review = "review" => UnderWay;
        /// Shows the answers of one phase.
        ReviewPhase(phase: PhaseId) = "phase" => UnderWay;
        /// Shows one answer.
        Open(question: QuestionId) = "open" => UnderWay;
        /// Answers a question anew.
        Change(question: QuestionId) = "change" => UnderWay;
        /// Sets what may be done with an answer.
        Share(question: QuestionId, sharing: Sharing) = "share" => UnderWay;
        /// Goes by the sentences that matter, from this one on: what may be done with each?
        Round(at: u8) = "round" => UnderWay;
        /// Sets what may be done with one of them, and goes on to the next.
        ShareOn(question: QuestionId, sharing: Sharing) = "so" => UnderWay;
        /// Shows their own card.
        Card = "card" => UnderWay;
        /// Gives them their own card as a page to print.
        CardOnPaper = "card-paper" => UnderWay;
        /// Asks whether an answer is to be taken back for good.
        TakeBack(question: QuestionId) = "take-back" => UnderWay;
        /// Takes it back for good.
        TakeBackForGood(question: QuestionId) = "back-for-good" => UnderWay;
        /// Goes to the first question that was put off.
        Laters = "laters" => UnderWay;
        /// Hands the preparation in.
        HandIn = "hand-in" => UnderWay;
        /// Replies something about the day of the conversation.
        Day(reply: DayReply) = "day" => AtRest;
        /// Replies something about the restoration programme.
        Programme(reply: ProgrammeReply) = "prog" => AtRest;
        /// Replies something once the case is closed, or asks for what was agreed.
        Closing(reply: ClosingReply) = "cl" => AfterTheEnd;
    }
}

coded! {
    /// What was meant by *nothing* beside something.
    Meant {
        /// Nothing.
        Alone = "alone",
        /// The others.
        Others = "others",
        /// Both.
        Both = "both",
    }
}

/// Until when a party's button works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Works {
    /// As long as the question it stands under is the one at hand.
    AtItsQuestion,
    /// As long as the preparation is under way.
    UnderWay,
    /// Also while the preparation rests or is stopped.
    AtRest,
    /// Also once the facilitator has ended it: help stays near, and erasing stays possible.
    AfterTheEnd,
}

/// A pressed button of a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tapped {
    /// What it does.
    pub tap: Tap,
    /// The revision it was made for.
    pub revision: u32,
    /// The message it stands under.
    pub message: MessageRef,
}

impl Tap {
    /// It says something of what was agreed after the conversation, or of how it went: that is asked weeks and months later,
    /// and not of the preparation.
    pub(super) fn is_about_what_was_agreed(&self) -> bool {
        matches!(self, Self::Programme(_) | Self::Closing(_))
    }

    /// It asks for what was agreed.
    pub fn wants_what_was_agreed(&self) -> bool {
        *self == Self::Closing(ClosingReply::Agreed)
    }
}

/// Within so many seconds the same press is a slip of the finger, also where pressing again would undo it.
const SLIP: i64 = 1;

impl Turn<'_> {
    pub(super) fn pressed(&mut self, tapped: Tapped) {
        if self.is_double(&tapped) {
            return self.toast(Toast::Double);
        }
        // The next question has come by itself: it stands below.
        if tapped.tap == Tap::Next && self.has_moved_on_from(&tapped) {
            return self.toast(Toast::Stale);
        }
        let out_of_time = self.waits_for_them(&tapped.tap)
            || !self.is_under_way() && tapped.tap.works() < Works::AtRest;
        if out_of_time || self.has_moved_on_from(&tapped) {
            self.toast(Toast::Stale);
            return self.present(vec![Lead::Stale]);
        }
        self.party.preparation.last_tap = Some(LastTap {
            revision: tapped.revision,
            tap: tapped.tap.encode(),
            at: self.now,
        });
        if tapped.tap.works() != Works::AtItsQuestion {
            self.takes_their_time();
        }
        if tapped.tap != Tap::CloseBox {
            self.party.leaves = None;
        }
        if tapped.tap != Tap::Rest {
            self.party.rests_at = None;
        }
        self.do_as_told(tapped.tap, tapped.message);
    }

    fn is_double(&self, tapped: &Tapped) -> bool {
        let Some(last) = &self.party.preparation.last_tap else {
            return false;
        };
        let same = last.revision == tapped.revision && last.tap == tapped.tap.encode();
        same && (self.has_moved_on_from(tapped) || self.now.is_within(SLIP, last.at))
    }

    /// It stands under a question that is no longer the one at hand.
    fn has_moved_on_from(&self, tapped: &Tapped) -> bool {
        let belongs_to_it = tapped.tap.works() == Works::AtItsQuestion;
        belongs_to_it && tapped.revision != self.party.preparation.revision
    }

    fn do_as_told(&mut self, tap: Tap, message: MessageRef) {
        match tap {
            Tap::ItIsMe => self.is_invited(),
            Tap::NotMe => self.is_not_invited(),
            Tap::Consent(reply) => self.consented(reply, message),
            Tap::Explain => self.explained(message),
            Tap::Choose(option) => self.chose(option, message),
            Tap::Done => self.done(message),
            Tap::Settle(meant) => self.settled(meant, message),
            Tap::Skip => self.passed_over(message),
            Tap::Later => self.put_off(message),
            Tap::Next => self.next(),
            Tap::BelongedBefore => self.belonged_before(),
            Tap::InWords(voice) => self.is_said_so(voice, message),
            Tap::OnlyVoice(voice) => self.stays_voice(voice, message),
            Tap::Aloud(question) => self.scene(vec![], Scene::Aloud(question)),
            Tap::Back => self.went_back(message),
            Tap::Keep => self.kept(message),
            Tap::Empty => self.emptied(message),
            Tap::Here => self.is_here(),
            Tap::StandUp => self.stands_up(),
            Tap::AskTogether => self.asks_together(),
            Tap::Together(how_much) => self.wants_together(how_much),
            Tap::Alone => self.goes_on_alone(),
            Tap::Resume => self.resumed(),
            Tap::HowItGoes(screen) => self.how_it_goes(screen, message),
            Tap::Pause => self.paused(),
            Tap::Remind(reminding) => self.reminding(reminding, message),
            Tap::StopMenu => self.scene(vec![], Scene::StopMenu),
            Tap::StopAndKeep => self.stopped(),
            Tap::StopAndErase => self.scene(vec![], Scene::EraseConfirm),
            Tap::EraseForGood => self.erased(),
            Tap::TalkMenu => self.help_screen(),
            Tap::Rest => self.scene(vec![], Scene::Resting),
            Tap::Commands => self.present(vec![Lead::Help]),
            Tap::OpenBox => self.opens_the_box(),
            Tap::CloseBox => self.closes_the_box(),
            Tap::DoNotTell => self.scene(vec![], Scene::NotTold),
            Tap::Raise(kind) => self.raises(kind),
            Tap::ReadNote(at) => self.read_note(at, message),
            Tap::FlagSlip(kind) => self.flag_was_a_slip(kind),
            Tap::AnswerSlip(question) => self.answer_was_a_slip(&question),
            Tap::Review => self.review(),
            Tap::ReviewPhase(phase) => self.review_phase(phase, message),
            Tap::Open(question) => self.open(&question, message),
            Tap::Change(question) => self.change(question),
            Tap::Share(question, sharing) => self.share(&question, sharing, message),
            Tap::Round(at) => self.sharing_round(at, message),
            Tap::ShareOn(question, sharing) => self.shares_and_goes_on(&question, sharing, message),
            Tap::Card => self.card(),
            Tap::CardOnPaper => self.card_on_paper(),
            Tap::TakeBack(question) => self.ask_to_take_back(question),
            Tap::TakeBackForGood(question) => self.took_back(&question),
            Tap::Laters => self.turned_to_put_off(),
            Tap::HandIn => self.hand_in(),
            Tap::Day(reply) => self.replied_about_the_day(&reply, message),
            Tap::Programme(reply) => self.replied_about_the_programme(&reply, message),
            Tap::Closing(reply) => self.replied_at_the_end(&reply, message),
        }
    }

    fn raises(&mut self, kind: FlagKind) {
        self.raise(kind);
        self.scene(vec![], Scene::Raised(kind));
    }

    /// A facilitator let them know something: it stands where it was announced.
    fn read_note(&mut self, at: Moment, message: MessageRef) {
        match self.party.sent.open(at, self.now) {
            Some(sent) => self.scene_in_place(message, Scene::Note(Box::new(sent))),
            None => self.toast(Toast::Stale),
        }
    }

    fn resumed(&mut self) {
        self.party.preparation.leave_open_answer();
        let standing = self.party.preparation.standing;
        if matches!(standing, Standing::Paused | Standing::Stopped) {
            if standing == Standing::Stopped {
                self.consent_again = Some(Lead::ConsentAfterStop);
            }
            self.party.preparation.stand(Standing::UnderWay, self.now);
            self.party.preparation.reminders.were_offered();
            self.noticed.push(NoticeKind::Resumed);
            return self.present(vec![Lead::WelcomeBack]);
        }
        self.present(vec![]);
    }
}
