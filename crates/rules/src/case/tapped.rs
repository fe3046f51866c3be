//! A facilitator's buttons in a case: which there are, and what each does.

use super::doings::Done;
use super::shown_for::{Seen, There};
use super::{Act, Acted, Case, CloseTap, DayTap, Next, ProgrammeTap, ToWrite};
use crate::adult::Adult;
use crate::gate::Decision;
use crate::guide::Guides;
use crate::ids::{GuideId, MessageRef, OptionId, PartyId, PersonId, PhaseId, QuestionId};
use crate::moment::Moment;
use crate::other_way::{ForWhom, Reason};
use crate::point::{PointKey, PointKind};
use crate::role::{AgeBand, Language, Role};
use crate::say::{CaseTitle, FacilitatorSay, How, Message, What};
use crate::stamp::Stamp;
use crate::taps::taps;
use crate::turn::Told;
use crate::zone::Zone;

taps! {
    /// What a facilitator's button does in a case.
    CaseTap [
        /// Until when it works.
        pub fn lasts -> Lasts, use Lasts::{Always, UntilTheEnd};
        /// The state that it is shown for, and works in.
        pub(super) fn seen -> Seen, use Seen::{
            Nothing, Link, Asked, Offer, Talk, Who, Reopening, Point, Cleared, Gate, FollowUp, Flag, Wish, Together,
            Readiness, End, Guest, Day, Programme
        };
        /// What pressing it leads to, at once or in the end; nothing where a colleague's doing takes nothing away.
        pub(super) fn leads_to -> Done, use Done::{Nothing, With, InAll}, use Act::{
            Cleared, Uncleared, Confirmed, GaveLink, Revoked, RightPerson, WrongPerson, LeftOut, TookUp, Corrected,
            Reopened, AskedAgain, OtherWay, Closed, OpenedAgain, Admitted, Refused
        };
        /// What stands there now, for whoever presses an old one.
        pub(super) fn there -> There, use There::{Case, Party, Points, Ending, Summary, Signal, Day, Programme};
    ] presses |case: &mut Case, guides: &Guides, { by, message, keep_days, zone, now }: Pressed| -> Acted {
        /// Shows the case.
        Show = "show" => Always, Nothing, Nothing, Case
            => show(by, FacilitatorSay::Case(case.view(guides, now)), message);
        /// Shows one party.
        Party(party: PartyId) = "party" => Always, Nothing, Nothing, Party(*party)
            => case.show_party(guides, by, party, (message, now));
        /// Shows a party's answers.
        Answers(party: PartyId) = "answers" => Always, Nothing, Nothing, Party(*party)
            => case.read_answers(guides, by, party);
        /// Plays what a party spoke in this message.
        Hear(party: PartyId, message: MessageRef) = "hear" => Always, Nothing, Nothing, Party(*party)
            => case.plays(by, party, message);
        /// Shows for whom a link can be given, and with whom to begin.
        Links = "links" => UntilTheEnd, Nothing, Nothing, Case
            => show(by, FacilitatorSay::Links(case.links(now)), message);
        /// Issues a new link.
        NewLink(party: PartyId) = "link"
            => UntilTheEnd, Link(*party), With(*party, &[GaveLink, Revoked]), Party(*party)
            => case.new_link(guides, by, party);
        /// Withdraws the link.
        Revoke(party: PartyId) = "revoke" => Always, Link(*party), With(*party, &[GaveLink, Revoked]), Party(*party)
            => case.revoke(by, party, now);
        /// It was the right person who took the link.
        RightPerson(party: PartyId) = "right"
            => Always, Link(*party), With(*party, &[RightPerson, WrongPerson]), Party(*party)
            => case.right_person(by, (party, message), now);
        /// The wrong person took the link: asks once more.
        WrongPerson(party: PartyId) = "wrong"
            => Always, Link(*party), With(*party, &[RightPerson, WrongPerson]), Party(*party)
            => case.ask_to_undo(by, party, now);
        /// The wrong person took the link: undoes it.
        UndoWrongPerson(party: PartyId) = "undo"
            => Always, Asked, With(*party, &[RightPerson, WrongPerson]), Party(*party)
            => case.undo_wrong_person(by, party, now);
        /// Shows the open points.
        Points = "points" => Always, Nothing, Nothing, Case
            => case.show_points(guides, by, 0, message);
        /// Shows a page of the points.
        PointsAt(page: u16) = "points-at" => Always, Nothing, Nothing, Case
            => case.show_points(guides, by, page, message);
        /// Clears an open point: asks for a note.
        Clear(party: PartyId, point: PointKey) = "c"
            => Always, Point(*party, point.clone()), With(*party, &[Cleared]), Points
            => case.ask_note(guides, by, party, &point);
        /// Which adult agrees that a minor takes part: asks who, and since when.
        Adult(party: PartyId, adult: Adult) = "adult"
            => Always, Point(*party, PointKey::about(PointKind::MinorConsent, "")), With(*party, &[Cleared]), Points
            => case.ask_about_adult(guides, by, party, adult);
        /// Clears a blocking point with the note that was written.
        ClearNow(party: PartyId) = "clear-now" => Always, Asked, With(*party, &[Cleared]), Points
            => Next::ClearNow(party);
        /// Opens a point again that was cleared.
        UndoClear(party: PartyId, point: PointKey) = "u"
            => Always, Cleared(*party, point.clone()), With(*party, &[Uncleared]), Points
            => case.unclear(guides, by, (party, &point), now);
        /// Shows the phases that can be opened again.
        Phases(party: PartyId) = "phases" => Always, Nothing, Nothing, Party(*party)
            => case.show_phases(by, party, message);
        /// Opens a phase again.
        Reopen(party: PartyId, phase: PhaseId) = "reopen"
            => UntilTheEnd, Reopening(*party), With(*party, &[Reopened]), Party(*party)
            => case.reopen(guides, by, party, &phase, now);
        /// Decides at a closed gate.
        Decide(party: PartyId, gate: QuestionId, decision: Decision) = "g"
            => UntilTheEnd, Gate(*party, gate.clone()), With(*party, &[AskedAgain, OtherWay]), Party(*party)
            => case.decide(guides, by, party, &gate, decision, now);
        /// Opens a closed gate again, having talked with the party.
        ReopenGate(party: PartyId, gate: QuestionId) = "again"
            => UntilTheEnd, Asked, With(*party, &[AskedAgain, OtherWay]), Party(*party)
            => case.ask_gate_again(guides, by, (party, &gate), now);
        /// Asks why another way is taken, with one person or with all.
        AskReason(party: PartyId, whom: ForWhom) = "why"
            => UntilTheEnd, Nothing, With(*party, &[AskedAgain, OtherWay]), Party(*party)
            => case.ask_for_reason(by, party, whom, now);
        /// Another way is taken for this reason: asks for a note.
        OtherWay(party: PartyId, whom: ForWhom, reason: Reason) = "other"
            => UntilTheEnd, Asked, With(*party, &[AskedAgain, OtherWay]), Party(*party)
            => case.await_other_way(by, party, whom, reason);
        /// Somebody more takes part: asks who.
        AddParty = "add" => UntilTheEnd, Nothing, Nothing, Case
            => case.wants_to_add(guides, by);
        /// Asks what is to be corrected about who somebody is.
        Correct(party: PartyId) = "correct" => UntilTheEnd, Nothing, Nothing, Party(*party)
            => case.ask_what_to_correct(by, party);
        /// Asks what it is to be.
        CorrectWhat(party: PartyId, what: What) = "correct-what" => UntilTheEnd, Nothing, Nothing, Party(*party)
            => case.ask_correction(guides, by, party, what);
        /// Their part in what happened was another one: asks once more where there are answers.
        SetRole(party: PartyId, role: Role) = "set-role"
            => UntilTheEnd, Who(*party), With(*party, &[Corrected]), Party(*party)
            => case.ask_about_role(guides, by, (party, role), now);
        /// Their part in what happened was another one, whatever becomes of the answers.
        RoleNow(party: PartyId, role: Role) = "role-now"
            => UntilTheEnd, Asked, With(*party, &[Corrected]), Party(*party)
            => case.set_role(guides, by, (party, role));
        /// They are of another age.
        SetAge(party: PartyId, age: AgeBand) = "set-age"
            => UntilTheEnd, Who(*party), With(*party, &[Corrected]), Party(*party)
            => case.set_age(by, party, age, now);
        /// They are prepared in another language.
        SetLanguage(party: PartyId, language: Language) = "set-language"
            => UntilTheEnd, Who(*party), With(*party, &[Corrected]), Party(*party)
            => case.set_language(by, party, language, now);
        /// They stand beside somebody.
        SetSupports(party: PartyId, whom: PartyId) = "set-supports"
            => UntilTheEnd, Who(*party), With(*party, &[Corrected]), Party(*party)
            => case.set_supports(by, party, whom, now);
        /// Prepares a party with another guide.
        SetGuide(party: PartyId, guide: GuideId) = "set-guide"
            => UntilTheEnd, Who(*party), With(*party, &[Corrected]), Party(*party)
            => case.set_guide(guides, by, (party, &guide), now);
        /// Goes through the questions with somebody, in a talk.
        Talk(party: PartyId) = "talk" => UntilTheEnd, Nothing, Nothing, Party(*party)
            => case.talk(guides, by, party, How::New);
        /// They agree, in the talk, that it is noted.
        Agreed(party: PartyId) = "agreed" => UntilTheEnd, Talk(*party), Nothing, Party(*party)
            => case.agreed_in_talk(guides, by, (party, message), now);
        /// They told this option, or take it back.
        Tell(party: PartyId, option: OptionId) = "tell" => UntilTheEnd, Talk(*party), Nothing, Party(*party)
            => case.hears(guides, by, (party, Told::Option(option), message), now);
        /// Nothing more is chosen.
        TellDone(party: PartyId) = "tell-done" => UntilTheEnd, Talk(*party), Nothing, Party(*party)
            => case.hears(guides, by, (party, Told::Done, message), now);
        /// They pass the question over.
        TellSkip(party: PartyId) = "tell-skip" => UntilTheEnd, Talk(*party), Nothing, Party(*party)
            => case.hears(guides, by, (party, Told::Skip, message), now);
        /// The question before is looked at again.
        TellBack(party: PartyId) = "tell-back" => UntilTheEnd, Talk(*party), Nothing, Party(*party)
            => case.hears(guides, by, (party, Told::Back, message), now);
        /// What was noted is right, or is shown to whoever told it.
        TalkWhole(party: PartyId) = "talk-whole" => UntilTheEnd, Talk(*party), Nothing, Party(*party)
            => case.talk_is_whole(guides, by, (party, message), now);
        /// Asks whether what was noted is to go for good.
        AskForget(party: PartyId) = "ask-forget" => Always, Nothing, Nothing, Party(*party)
            => case.ask_to_forget(by, party, now);
        /// What was noted goes for good.
        Forget(party: PartyId) = "forget" => Always, Asked, Nothing, Party(*party)
            => case.forgets_talk(by, party, now);
        /// Somebody is to be left out of the case: asks for a note.
        LeaveOut(party: PartyId) = "leave-out" => UntilTheEnd, Nothing, With(*party, &[LeftOut, TookUp]), Party(*party)
            => case.ask_to_leave_out(by, party);
        /// Somebody is prepared for this conversation after all.
        TakeUpAgain(party: PartyId) = "take-up"
            => UntilTheEnd, Reopening(*party), With(*party, &[LeftOut, TookUp]), Party(*party)
            => case.take_up_again(guides, by, party, now);
        /// Asks whether a young person wants to take part themselves.
        AskOwnWish(party: PartyId) = "ask-wish" => UntilTheEnd, Nothing, Nothing, Party(*party)
            => case.ask_own_wish(guides, by, party);
        /// They want it themselves.
        WantsIt(party: PartyId) = "wants" => UntilTheEnd, Wish(*party), Nothing, Party(*party)
            => case.wants_it(guides, by, party, now);
        /// Sits down with somebody to fill in together.
        SitTogether(party: PartyId) = "together" => UntilTheEnd, Together(*party), Nothing, Party(*party)
            => case.sit_together(by, party, now);
        /// Sets in how many days to come back to a closed gate.
        FollowUp(party: PartyId, days: u16) = "date" => UntilTheEnd, FollowUp(*party), Nothing, Party(*party)
            => case.come_back(by, party, days, now);
        /// Has seen a flag.
        Seen(party: PartyId, flag: u8) = "seen" => Always, Flag(*party, *flag), Nothing, Signal(*party, *flag)
            => case.saw_flag((by, message), party, flag, now);
        /// Shows what a party left for the facilitators.
        ReadLeft(party: PartyId) = "left" => Always, Nothing, Nothing, Party(*party)
            => case.read_left(by, party);
        /// Writes a few words to a party: asks for them.
        WriteTo(party: PartyId) = "write" => Always, Nothing, Nothing, Party(*party)
            => case.wants_to_write(by, party);
        /// Proposes to call a party: asks on which day.
        CallOn(party: PartyId) = "call" => Always, Nothing, Nothing, Party(*party)
            => case.ask_day(by, party, &zone, now);
        /// Asks at what time of that day.
        CallOnDay(party: PartyId, day: u16) = "call-on" => Always, Nothing, Nothing, Party(*party)
            => case.ask_hour(by, (party, day), &zone, now);
        /// Lets a party know when they will be called.
        CallAt(party: PartyId, at: Moment) = "call-at" => Always, Link(*party), Nothing, Party(*party)
            => case.will_call(by, party, at, now);
        /// Shows the readiness summary.
        Summary = "summary" => Always, Nothing, Nothing, Case
            => tell(by, case.summary_say(guides, now));
        /// Puts the case on a page to take along.
        Brief = "brief" => Always, Nothing, Nothing, Case
            => tell(by, case.brief_say(guides, now));
        /// Puts everything of the case on paper.
        Everything = "everything" => Always, Nothing, Nothing, Case
            => tell(by, case.whole_file_say(guides, now));
        /// Confirms that everyone is ready.
        Confirm = "confirm" => Always, Readiness, InAll(&[Confirmed]), Summary
            => case.confirm(by, now);
        /// Shows the ways to end or erase the case.
        Ending = "ending" => Always, Nothing, Nothing, Ending
            => show(by, case.ending_say(), message);
        /// Asks whether the preparation of the whole case is to end.
        AskEnd = "ask-end" => UntilTheEnd, Nothing, InAll(&[Closed, OpenedAgain]), Ending
            => case.ask_why_closed(by, now);
        /// Ends the preparation of the whole case.
        End = "end" => UntilTheEnd, Asked, InAll(&[Closed, OpenedAgain]), Ending
            => case.end(by, keep_days, now);
        /// Goes on with a case that was ended.
        OpenAgain = "open-again" => Always, End, InAll(&[Closed, OpenedAgain]), Ending
            => case.open_again(guides, by, now);
        /// Asks whether the whole case is to be erased.
        AskErase = "erase" => Always, Nothing, Nothing, Ending
            => case.asks_first(by, FacilitatorSay::ConfirmErase, now);
        /// Erases the whole case.
        Erase = "erase-now" => Always, Asked, Nothing, Ending
            => Next::Erase;
        /// Invites a co-facilitator: asks for their name.
        Invite = "invite" => Always, Nothing, Nothing, Case
            => Next::Await(ToWrite::Colleague);
        /// Whoever opened a colleague's link is that colleague.
        Admit(guest: u8) = "admit" => UntilTheEnd, Guest(*guest), InAll(&[Admitted, Refused]), Case
            => case.admit(by, guest, now);
        /// Whoever opened a colleague's link is somebody else.
        Refuse(guest: u8) = "refuse" => Always, Guest(*guest), InAll(&[Admitted, Refused]), Case
            => case.refuse(by, guest, now);
        /// Asks whether a colleague is to leave the case.
        AskRemove(colleague: u8) = "ask-remove" => Always, Nothing, Nothing, Case
            => case.ask_to_remove(by, colleague, now);
        /// A colleague facilitates the case no longer.
        Remove(colleague: u8) = "remove" => Always, Asked, Nothing, Case
            => case.remove(by, colleague);
        /// Asks which colleague is to take the case over.
        AskWhoTakesOver = "hand-over" => UntilTheEnd, Nothing, Nothing, Case
            => case.ask_who_takes_over(by, now);
        /// Offers the case to this colleague.
        OfferTo(colleague: u8) = "offer" => UntilTheEnd, Asked, Nothing, Case
            => case.offer_to(by, colleague, now);
        /// Takes over the case that was offered.
        TakeOver = "take-over" => UntilTheEnd, Offer, Nothing, Case
            => case.take_over(by);
        /// Does not take it over, or keeps it after all.
        LetOfferGo = "offer-not" => UntilTheEnd, Offer, Nothing, Case
            => case.let_offer_go(by);
        /// Does something about the day of the conversation.
        Day(tap: DayTap) = "day" => UntilTheEnd, tap.bound().to(Day), Nothing, Day
            => case.day_tapped(guides, by, (tap, message), &zone, now);
        /// Does something about the restoration programme.
        Programme(tap: ProgrammeTap) = "prog" => UntilTheEnd, tap.bound().to(Programme), Nothing, Programme
            => case.programme_tapped(by, &tap, &zone, now);
        /// Does something about the end of the case.
        Close(tap: CloseTap) = "cl" => Always, tap.seen(), tap.done(), Ending
            => case.close_tapped(by, &tap, (keep_days, now));
    }
}

/// Until when a facilitator's button works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    /// It carries the preparation on or ends it, which means nothing once that was ended.
    UntilTheEnd,
    /// As long as there is the case.
    Always,
}

/// A pressed button of a facilitator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseTapped {
    /// Who pressed it.
    pub by: PersonId,
    /// What it does.
    pub tap: CaseTap,
    /// The state that it was shown for.
    pub stamp: Stamp,
    /// The message it stands under.
    pub message: MessageRef,
    /// A case that ends now is kept for so many days.
    pub keep_days: u16,
    /// The hours of the place where facilitators work.
    pub zone: Zone,
}

impl Case {
    /// A facilitator of this case presses a button. Whoever does not facilitate it gets nothing.
    pub fn tapped(&mut self, guides: &Guides, tapped: CaseTapped, now: Moment) -> Acted {
        if !self.is_facilitated_by(tapped.by) {
            return Acted::default();
        }
        if self.head.ended.is_some() && tapped.tap.lasts() == Lasts::UntilTheEnd {
            let not_now = self.not_now(tapped.by, &[Act::Closed], None);
            return vec![not_now.of_case(&self.head.id)].into();
        }
        if self.is_double(&tapped, now) {
            return Self::done_already(tapped.by);
        }
        if !self.is_as_seen(guides, &tapped, now) {
            self.is_asked_no_more(tapped.by);
            return self.too_old(guides, &tapped, now);
        }
        self.is_asked_no_more(tapped.by);
        self.is_used(&tapped, now);
        let Acted { messages, next } = self.do_as_told(guides, tapped, now);
        let done = messages.into_iter();
        let mut messages: Vec<Message> = done.map(|said| said.of_case(&self.head.id)).collect();
        messages.extend(self.settle(guides, now));
        Acted { messages, next }
    }

    /// What a facilitator looks at, as it is by now. They pressed nothing: what they are asked stays asked.
    pub fn shown_again(
        &mut self,
        guides: &Guides,
        looked: CaseTapped,
        now: Moment,
    ) -> Vec<Message> {
        if !self.is_facilitated_by(looked.by) {
            return vec![];
        }
        let shown = self.do_as_told(guides, looked, now).messages.into_iter();
        shown.map(|said| said.of_case(&self.head.id)).collect()
    }

    fn do_as_told(&mut self, guides: &Guides, tapped: CaseTapped, now: Moment) -> Acted {
        let pressed = Pressed {
            by: tapped.by,
            message: tapped.message,
            keep_days: tapped.keep_days,
            zone: tapped.zone,
            now,
        };
        tapped.tap.presses(self, guides, pressed)
    }
}

/// By whom a button is pressed, where, and when.
struct Pressed {
    by: PersonId,
    message: MessageRef,
    keep_days: u16,
    zone: Zone,
    now: Moment,
}

impl Case {
    /// What cannot be undone is asked once more.
    fn asks_first(
        &mut self,
        by: PersonId,
        say: fn(CaseTitle) -> FacilitatorSay,
        now: Moment,
    ) -> Vec<Message> {
        self.asks(by, now);
        tell(by, say(self.asked_title()))
    }

    fn show_party(
        &self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        (message, now): (MessageRef, Moment),
    ) -> Vec<Message> {
        let view = self.party_view(guides, id, now).into_iter();
        view.flat_map(|view| show(by, FacilitatorSay::Party(view), message))
            .collect()
    }

    fn show_phases(&self, by: PersonId, id: PartyId, message: MessageRef) -> Vec<Message> {
        let title = self.title(id).into_iter();
        let title = title.map(|title| title.stamped(self.reopening_stamp(id)));
        title
            .flat_map(|title| show(by, FacilitatorSay::Phases(title), message))
            .collect()
    }

    fn show_points(
        &self,
        guides: &Guides,
        by: PersonId,
        page: u16,
        message: MessageRef,
    ) -> Vec<Message> {
        let points = self.points_view(guides).page(page);
        show(by, FacilitatorSay::Points(points), message)
    }
}

/// Shows something in the place of what was looked at before.
fn show(by: PersonId, say: FacilitatorSay, message: MessageRef) -> Vec<Message> {
    vec![Message::to_facilitator(by, say, How::InPlace(message))]
}

fn tell(by: PersonId, say: FacilitatorSay) -> Vec<Message> {
    vec![Message::to_facilitator(by, say, How::New)]
}
