//! What a facilitator hears.

use super::table::said;
use super::{
    About, Alarm, Begins, Board, CaseTitle, CaseView, ClosingSay, Corrected, CorrectionView,
    DaySay, Digest, DoneBy, DraftSay, Found, HandingOver, Holds, HowLong, Line, LinksView, Notice,
    Organisation, Papers, PartyTitle, PartyView, PointsView, ProgrammeSay, Reading, Saying, Sees,
    Sort, TalkView, Urgency, View, Waiting,
};
use crate::gate::Decision;
use crate::held::FacilitatorData;
use crate::ids::{CaseId, PhaseId, QuestionId, Seat, Token};
use crate::moment::Moment;
use crate::other_way::{ForWhom, Reason};
use crate::readiness::Point;
use crate::role::{AgeBand, Form, Language, Role};
use crate::stamp::Stamp;
use crate::summary::Summary;
use crate::voice_note::VoiceNote;
use crate::words::Words;

said! {
    /// One message to a facilitator.
    FacilitatorSay [
        /// What it is about.
        pub(super) fn about -> About, use About::{Nobody, Party, Case, Draft};
        /// Whether it holds what a party wrote or tapped.
        pub(super) fn holds -> Holds, use Holds::{Words, NoWords};
        /// What it lets a facilitator read.
        pub(super) fn reading -> Reading, use Reading::{Words, MayCome, Nothing};
        /// How urgent it is.
        pub(super) fn urgency -> Urgency, use Urgency::{Signal, Decision, Screen, Board};
        /// What sort of thing it is.
        pub(super) fn sort -> Sort, use Sort::{Plain, Document, Link, Summary};
        /// Whose answers are seen with it.
        pub(crate) fn sees -> Sees<'_>, use Sees::{
            Unseen, Answers, Left, Party, PointsOf, Talk, Replies, Summary, Papers, Points, Notice, Case, Cases, Waiting, Digest
        };
        /// The board it is, if it is one.
        pub fn view -> Option<View>;
    ] {
        /// Welcome as a facilitator.
        Welcome(name: Words) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Welcome to somebody who is on call for signals.
        WelcomeOnCall(name: Words) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Welcome to somebody who looks after the whole.
        WelcomeSupervisor(name: Words) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// How the organisation stands.
        Organisation(all: Box<Organisation>) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Which of these colleagues stands in while they are away?
        WhoStandsIn(colleagues: Vec<(Stamp, Words)>) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// They are away: who stands in, and in how many cases that cannot be.
        IsAway(name: Words, kept: u16) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// They stand in for a colleague of this name, in so many cases.
        StandsIn(name: Words, many: u16) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// A colleague of this name is back.
        IsBack(name: Words) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// They are told in the morning what waits for them, or no longer.
        Mornings(wants: bool) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// How long what they read stays in their chat.
        HowLong(how_long: HowLong) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Welcome as a co-facilitator of this case.
        WelcomeToCase(title: CaseTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// What can be done here.
        Help => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Something happened in a case.
        Notice(notice: Notice)
            => notice.about(), notice.kind.holds(), Nothing, notice.kind.urgency(), Plain, Notice(notice), None;
        /// A signal, to whoever does not look into the case it is from, or after it.
        Alarm(alarm: Box<Alarm>) => alarm.about(), NoWords, Nothing, Signal, alarm.sort(), Unseen, None;
        /// What can wait, once a day.
        Digest(digest: Digest)
            => Case(digest.case.clone()), Holds::of(!digest.hard.is_empty()), Nothing, Decision, Plain, Digest(digest), None;
        /// A step on the way to opening this case.
        Draft(case: CaseId, step: DraftSay) => Draft(case.clone()), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// The same, answered with the button that carried this: none can be pressed any more.
        DraftChosen(case: CaseId, step: DraftSay, chosen: String)
            => Draft(case.clone()), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// A case is open. To an earlier kring the links followed by themselves.
        CaseOpened(title: CaseTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// For whom a link can be given, and with whom to begin.
        Links(view: LinksView) => Case(view.case.clone()), NoWords, Nothing, Decision, Plain, Unseen, None;
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
        } => Party(seat.clone()), NoWords, Nothing, Screen, Link, Unseen, None;
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
        } => Case(case.clone()), NoWords, Nothing, Decision, Link, Unseen, None;
        /// All cases.
        Board(board: Board)
            => board.about(), Holds::of(board.cases.iter().any(CaseView::tells_an_answer)), MayCome, Board, Plain, Cases(&board.cases), Some(board.view());
        /// What waits for them in all their cases, a page of it.
        Waiting(waiting: Waiting)
            => waiting.about(), Holds::of(waiting.tells_an_answer()), MayCome, Board, Plain, Waiting(&waiting.needs), Some(View::Waiting(waiting.page));
        /// The cases and people found by what they looked for.
        Found(found: Found) => found.about(), NoWords, Nothing, Screen, Plain, Unseen, None;
        /// One case.
        Case(view: CaseView)
            => Case(view.case.clone()), Holds::of(view.tells_an_answer()), MayCome, Board, Plain, Case(view), Some(View::Case(view.case.clone()));
        /// One party.
        Party(view: PartyView)
            => view.title.about(), Words, MayCome.or_words(view.left_out.is_some()), Board, Plain, Party(&view.title), Some(View::Party(view.title.seat()));
        /// The open points of a case.
        Points(view: PointsView)
            => Case(view.case.clone()), Words, MayCome.or_words(view.shows_a_note()), Board, Plain, Points(view), Some(View::Points(view.case.clone(), view.page));
        /// The phases of a party that can be opened again.
        Phases(title: PartyTitle)
            => title.about(), NoWords, MayCome, Board, Plain, Unseen, Some(View::Phases(title.seat()));
        /// A party's answers.
        Answers(title: PartyTitle, phases: Vec<(PhaseId, Vec<Line>)>)
            => title.about(), Words, Words, Screen, Plain, Answers(title), None;
        /// What a party spoke at a question, to be listened to.
        Voice(title: PartyTitle, question: QuestionId, voice: VoiceNote)
            => title.about(), Words, Words, Screen, Plain, Answers(title), None;
        /// Which adult knows that this minor takes part, and agrees?
        AskAdult(title: PartyTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// How a young person of this age begins, or what comes before that.
        ToBegin(title: PartyTitle, age: AgeBand, begins: Begins)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// What was filled in together is closed; whether they can sit together again.
        DoneTogether(title: PartyTitle, can_go_on: bool)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// What a party left for the facilitators, and when.
        Left(title: PartyTitle, left: Vec<(Moment, Words)>)
            => title.about(), Words, Words, Screen, Plain, Left(title), None;
        /// Which note goes with clearing this point?
        AskNote(title: PartyTitle, point: Point)
            => title.about(), Words, Nothing, Decision, Plain, PointsOf(title), None;
        /// A blocking point is to be cleared with this note: really?
        ConfirmClear(title: PartyTitle, point: Point, note: Words)
            => title.about(), Words, Words, Decision, Plain, PointsOf(title), None;
        /// A signal of this party was seen: one word back can follow.
        SeenNow(title: PartyTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// A few words to this party are awaited.
        AskMessage(title: PartyTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// On which of these days will they call this party?
        AskCallDay(title: PartyTitle, days: Vec<(u16, Moment)>)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// At which of these hours of that day?
        AskCallHour(title: PartyTitle, day: u16, hours: Vec<(u8, Moment)>)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// The party is let know; when they will be called, if it was that.
        LetKnow(title: PartyTitle, call: Option<Moment>)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// The point is cleared.
        Cleared(title: PartyTitle, point: Point)
            => title.about(), Words, Nothing, Decision, Plain, PointsOf(title), None;
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
        } => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// A colleague facilitates the case as well from now on.
        Admitted(title: CaseTitle, number: u8, name: Words)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Is this colleague to leave the case: really?
        ConfirmRemove(title: CaseTitle, number: u8, name: Words)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// They facilitate a case no longer that was opened then.
        Removed(opened: Moment) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// A case is handed over to a colleague.
        HandingOver(said: HandingOver) => said.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// A document of the case.
        Papers(papers: Box<Papers>)
            => Case(papers.case().clone()), Words, Words, Screen, Document, Papers(papers), None;
        /// The day of the conversation.
        Day(said: DaySay)
            => said.about(), Holds::of(said.tells_an_answer()), Nothing, Decision, Plain, said.sees(), None;
        /// The restoration programme.
        Programme(said: ProgrammeSay)
            => said.about(), Holds::of(said.tells_an_answer()), Nothing.or_words(said.tells_an_answer()), Decision, Plain, Replies(said.replied()), None;
        /// The end of the case.
        Closing(said: ClosingSay)
            => said.about(), NoWords, Nothing.or_words(said.shows_a_reason()), Decision, Plain, Replies(said.replied()), said.case_on_a_board().cloned().map(View::Ending);
        /// A colleague did that already.
        DoneBy(done: DoneBy) => done.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Ending concerns everybody in the case: really?
        ConfirmEnd(title: PartyTitle, decision: Decision)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Another way, for one person or for all: why?
        AskReason(title: PartyTitle, whom: ForWhom) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Which note goes with it?
        AskWayNote(title: PartyTitle, whom: ForWhom, why: Reason)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Another way is taken with this person.
        OtherWayTaken(title: PartyTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// What is to be corrected about who this is?
        AskWhatToCorrect(title: PartyTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// What is it to be?
        AskCorrection(view: Box<CorrectionView>) => view.title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Another place in what happened: so many answers are looked at again, so many go. Really?
        ConfirmRole(title: PartyTitle, role: Role, again: u8, gone: u8)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// It is corrected.
        Corrected(title: PartyTitle, what: Corrected) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Where the talk is in which somebody is prepared.
        Talk(view: Box<TalkView>) => view.title.about(), Words, Words, Screen, Plain, Talk(view), None;
        /// What was noted goes for good: really?
        ConfirmForget(title: PartyTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Somebody is to be left out of the case: which note goes with it?
        AskLeaveOut(title: PartyTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Somebody is left out of the case.
        LeftOut(title: PartyTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Somebody takes part from now on: beside whom they stand, and what form the conversation has now, if it is another.
        PartyAdded(title: PartyTitle, beside: Option<Words>, form: Option<Form>)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// A gate is opened again once somebody has talked with the party: have they?
        HaveYouTalked(title: PartyTitle, gate: QuestionId)
            => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// The ways to end or erase a case.
        Ending(title: CaseTitle)
            => title.about(), NoWords, MayCome, Board, Plain, Unseen, Some(View::Ending(title.case.clone()));
        /// Which case is to be erased?
        WhichToErase(titles: Vec<CaseTitle>)
            => About::each(titles, CaseTitle::about), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Erasing a case cannot be undone: really?
        ConfirmErase(title: CaseTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// A case that was opened then has been erased with everything in it.
        CaseErased(opened: Moment) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// It was the right person who took the link.
        RightPerson(title: PartyTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Undoing erases what was written: was it really the wrong person?
        ConfirmWrongPerson(title: PartyTitle) => title.about(), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// The readiness summary.
        Summary(summary: Summary) => Case(summary.case.clone()), Words, Words, Screen, Summary, Summary(summary), None;
        /// A word about what was done, or not, in no case.
        Said(saying: Saying) => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
        /// A word about what was done, or not, in this case.
        SaidOf(case: CaseId, saying: Saying) => Case(case.clone()), NoWords, Nothing, Decision, Plain, Unseen, None;
        /// Their own copy of everything that is held about them.
        OwnCopy(data: FacilitatorData) => data.about(), NoWords, Nothing, Screen, Document, Unseen, None;
        /// A message in answer to something that is no text, or belongs to nothing.
        NotUnderstood => Nobody, NoWords, Nothing, Decision, Plain, Unseen, None;
    }
}
