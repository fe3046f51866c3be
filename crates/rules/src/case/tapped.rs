//! A facilitator's buttons in a case: which there are, and what each does.

use super::{Act, Answered, Case, CloseTap, DayTap, Guest, ProgrammeTap};
use crate::adult::Adult;
use crate::day::DayWanted;
use crate::facilitator::Newcomer;
use crate::gate::Decision;
use crate::guide::Guides;
use crate::ids::{GuideId, MessageRef, OptionId, PartyId, PersonId, PhaseId, QuestionId};
use crate::moment::Moment;
use crate::other_way::{ForWhom, Reason, Wanted};
use crate::programme::ProgrammeWanted;
use crate::readiness::{Point, PointKey};
use crate::role::{AgeBand, Language, Role};
use crate::say::{CaseTitle, FacilitatorSay, How, Message, What};
use crate::stamp::Stamp;
use crate::taps::taps;
use crate::turn::Told;
use crate::zone::Zone;

taps! {
    /// What a facilitator's button does in a case.
    CaseTap, lasts: Lasts {
        /// Shows the case.
        Show = "show", Always;
        /// Shows one party.
        Party(party: PartyId) = "party", Always;
        /// Shows a party's answers.
        Answers(party: PartyId) = "answers", Always;
        /// Plays what a party spoke in this message.
        Hear(party: PartyId, message: MessageRef) = "hear", Always;
        /// Shows for whom a link can be given, and with whom to begin.
        Links = "links", UntilTheEnd;
        /// Issues a new link.
        NewLink(party: PartyId) = "link", UntilTheEnd;
        /// Withdraws the link.
        Revoke(party: PartyId) = "revoke", Always;
        /// It was the right person who took the link.
        RightPerson(party: PartyId) = "right", Always;
        /// The wrong person took the link: asks once more.
        WrongPerson(party: PartyId) = "wrong", Always;
        /// The wrong person took the link: undoes it.
        UndoWrongPerson(party: PartyId) = "undo", Always;
        /// Shows the open points.
        Points = "points", Always;
        /// Shows a page of the points.
        PointsAt(page: u16) = "points-at", Always;
        /// Clears an open point: asks for a note.
        Clear(party: PartyId, point: PointKey) = "c", Always;
        /// Which adult agrees that a minor takes part: asks who, and since when.
        Adult(party: PartyId, adult: Adult) = "adult", Always;
        /// Clears a blocking point with the note that was written.
        ClearNow(party: PartyId) = "clear-now", Always;
        /// Opens a point again that was cleared.
        UndoClear(party: PartyId, point: PointKey) = "u", Always;
        /// Shows the phases that can be opened again.
        Phases(party: PartyId) = "phases", Always;
        /// Opens a phase again.
        Reopen(party: PartyId, phase: PhaseId) = "reopen", UntilTheEnd;
        /// Decides at a closed gate.
        Decide(party: PartyId, gate: QuestionId, decision: Decision) = "g", UntilTheEnd;
        /// Opens a closed gate again, having talked with the party.
        ReopenGate(party: PartyId, gate: QuestionId) = "again", UntilTheEnd;
        /// Asks why another way is taken, with one person or with all.
        AskReason(party: PartyId, whom: ForWhom) = "why", UntilTheEnd;
        /// Another way is taken for this reason: asks for a note.
        OtherWay(party: PartyId, whom: ForWhom, reason: Reason) = "other", UntilTheEnd;
        /// Somebody more takes part: asks who.
        AddParty = "add", UntilTheEnd;
        /// Asks what is to be corrected about who somebody is.
        Correct(party: PartyId) = "correct", UntilTheEnd;
        /// Asks what it is to be.
        CorrectWhat(party: PartyId, what: What) = "correct-what", UntilTheEnd;
        /// Their part in what happened was another one: asks once more where there are answers.
        SetRole(party: PartyId, role: Role) = "set-role", UntilTheEnd;
        /// Their part in what happened was another one, whatever becomes of the answers.
        RoleNow(party: PartyId, role: Role) = "role-now", UntilTheEnd;
        /// They are of another age.
        SetAge(party: PartyId, age: AgeBand) = "set-age", UntilTheEnd;
        /// They are prepared in another language.
        SetLanguage(party: PartyId, language: Language) = "set-language", UntilTheEnd;
        /// They stand beside somebody.
        SetSupports(party: PartyId, whom: PartyId) = "set-supports", UntilTheEnd;
        /// Prepares a party with another guide.
        SetGuide(party: PartyId, guide: GuideId) = "set-guide", UntilTheEnd;
        /// Goes through the questions with somebody, in a talk.
        Talk(party: PartyId) = "talk", UntilTheEnd;
        /// They agree, in the talk, that it is noted.
        Agreed(party: PartyId) = "agreed", UntilTheEnd;
        /// They told this option, or take it back.
        Tell(party: PartyId, option: OptionId) = "tell", UntilTheEnd;
        /// Nothing more is chosen.
        TellDone(party: PartyId) = "tell-done", UntilTheEnd;
        /// They pass the question over.
        TellSkip(party: PartyId) = "tell-skip", UntilTheEnd;
        /// The question before is looked at again.
        TellBack(party: PartyId) = "tell-back", UntilTheEnd;
        /// What was noted is right, or is shown to whoever told it.
        TalkWhole(party: PartyId) = "talk-whole", UntilTheEnd;
        /// Asks whether what was noted is to go for good.
        AskForget(party: PartyId) = "ask-forget", Always;
        /// What was noted goes for good.
        Forget(party: PartyId) = "forget", Always;
        /// Somebody is to be left out of the case: asks for a note.
        LeaveOut(party: PartyId) = "leave-out", UntilTheEnd;
        /// Somebody is prepared for this conversation after all.
        TakeUpAgain(party: PartyId) = "take-up", UntilTheEnd;
        /// Asks whether a young person wants to take part themselves.
        AskOwnWish(party: PartyId) = "ask-wish", UntilTheEnd;
        /// They want it themselves.
        WantsIt(party: PartyId) = "wants", UntilTheEnd;
        /// Sits down with somebody to fill in together.
        SitTogether(party: PartyId) = "together", UntilTheEnd;
        /// Sets in how many days to come back to a closed gate.
        FollowUp(party: PartyId, days: u16) = "date", UntilTheEnd;
        /// Has seen a flag.
        Seen(party: PartyId, flag: u8) = "seen", Always;
        /// Shows what a party left for the facilitators.
        ReadLeft(party: PartyId) = "left", Always;
        /// Writes a few words to a party: asks for them.
        WriteTo(party: PartyId) = "write", Always;
        /// Proposes to call a party: asks on which day.
        CallOn(party: PartyId) = "call", Always;
        /// Asks at what time of that day.
        CallOnDay(party: PartyId, day: u16) = "call-on", Always;
        /// Lets a party know when they will be called.
        CallAt(party: PartyId, at: Moment) = "call-at", Always;
        /// Shows the readiness summary.
        Summary = "summary", Always;
        /// Puts the case on a page to take along.
        Brief = "brief", Always;
        /// Puts everything of the case on paper.
        Everything = "everything", Always;
        /// Confirms that everyone is ready.
        Confirm = "confirm", Always;
        /// Shows the ways to end or erase the case.
        Ending = "ending", Always;
        /// Asks whether the preparation of the whole case is to end.
        AskEnd = "ask-end", UntilTheEnd;
        /// Ends the preparation of the whole case.
        End = "end", UntilTheEnd;
        /// Goes on with a case that was ended.
        OpenAgain = "open-again", Always;
        /// Asks whether the whole case is to be erased.
        AskErase = "erase", Always;
        /// Erases the whole case.
        Erase = "erase-now", Always;
        /// Invites a co-facilitator: asks for their name.
        Invite = "invite", Always;
        /// Whoever opened a colleague's link is that colleague.
        Admit(guest: u8) = "admit", UntilTheEnd;
        /// Whoever opened a colleague's link is somebody else.
        Refuse(guest: u8) = "refuse", Always;
        /// Asks whether a colleague is to leave the case.
        AskRemove(colleague: u8) = "ask-remove", Always;
        /// A colleague facilitates the case no longer.
        Remove(colleague: u8) = "remove", Always;
        /// Asks which colleague is to take the case over.
        AskWhoTakesOver = "hand-over", UntilTheEnd;
        /// Offers the case to this colleague.
        OfferTo(colleague: u8) = "offer", UntilTheEnd;
        /// Takes over the case that was offered.
        TakeOver = "take-over", UntilTheEnd;
        /// Does not take it over, or keeps it after all.
        LetOfferGo = "offer-not", UntilTheEnd;
        /// Does something about the day of the conversation.
        Day(tap: DayTap) = "day", UntilTheEnd;
        /// Does something about the restoration programme.
        Programme(tap: ProgrammeTap) = "prog", UntilTheEnd;
        /// Does something about the end of the case.
        Close(tap: CloseTap) = "cl", Always;
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

/// What comes of a facilitator's press.
#[derive(Debug, Default)]
pub struct Acted {
    /// What is said.
    pub messages: Vec<Message>,
    /// What is to be done that a case cannot do itself.
    pub next: Option<Next>,
}

/// What a case cannot do itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// A link is drawn for this party, and [given](Case::give_link) to the case.
    DrawLink(PartyId),
    /// The note that clears this point is awaited.
    AwaitNote(Box<Point>),
    /// A few words to this party are awaited.
    AwaitMessage(PartyId),
    /// Who the adult is that agrees, and since when, is awaited.
    AwaitAdult(Box<Point>, Adult),
    /// The note about another way is awaited.
    AwaitOtherWay(Wanted),
    /// The point is cleared with the note that was written.
    ClearNow(PartyId),
    /// What is written next is filled in together with this party.
    SitTogether(PartyId),
    /// Who is added to the case is asked, step by step.
    AwaitNewcomer(Box<Newcomer>),
    /// How this party shall be called is awaited.
    AwaitAlias(PartyId),
    /// Nothing is left of the answers that do not fit, and both are [told](Case::tells_of_role).
    TellOfRole(PartyId, Answered),
    /// What this party told at that question is awaited, in words.
    AwaitTold(PartyId, QuestionId),
    /// Nothing is left of what this party said.
    ForgetWords(PartyId),
    /// This person is spoken to in this language.
    Speaks(PartyId, PersonId, Language),
    /// The note about leaving this party out is awaited.
    AwaitLeaveOut(PartyId),
    /// The name of the colleague to invite is awaited.
    AwaitColleague,
    /// Something about the day of the conversation is awaited.
    AwaitDay(DayWanted),
    /// Something about an item of the restoration programme is awaited.
    AwaitProgramme(ProgrammeWanted),
    /// The reason to keep a closed case so many days longer is awaited.
    AwaitWhyLonger(u16),
    /// Somebody who opened a colleague's link facilitates the case from now on.
    Admitted(Box<Guest>),
    /// Somebody who opened a colleague's link does not.
    Refused(Box<Guest>),
    /// This person facilitates the case no longer.
    Removed(PersonId),
    /// The case is erased.
    Erase,
}

impl From<Vec<Message>> for Acted {
    fn from(messages: Vec<Message>) -> Self {
        Self {
            messages,
            next: None,
        }
    }
}

impl From<Next> for Acted {
    fn from(next: Next) -> Self {
        Self {
            messages: vec![],
            next: Some(next),
        }
    }
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
        let CaseTapped {
            by,
            tap,
            stamp: _,
            message,
            keep_days,
            zone,
        } = tapped;
        match tap {
            CaseTap::Show => show(by, FacilitatorSay::Case(self.view(guides, now)), message),
            CaseTap::Party(id) => match self.party_view(guides, id, now) {
                Some(view) => show(by, FacilitatorSay::Party(view), message),
                None => vec![],
            },
            CaseTap::Phases(id) => self.show_phases(by, id, message),
            CaseTap::Points => self.show_points(guides, by, 0, message),
            CaseTap::PointsAt(page) => self.show_points(guides, by, page, message),
            CaseTap::Ending => show(by, self.ending_say(), message),
            CaseTap::Links => show(by, FacilitatorSay::Links(self.links(now)), message),
            CaseTap::Summary => tell(by, self.summary_say(guides, now)),
            CaseTap::Brief => tell(by, self.brief_say(guides, now)),
            CaseTap::Everything => tell(by, self.whole_file_say(guides, now)),
            CaseTap::AskErase => self.asks_first(by, FacilitatorSay::ConfirmErase, now),
            CaseTap::AskEnd => self.ask_why_closed(by, now),
            CaseTap::Answers(id) => self.read_answers(guides, by, id),
            CaseTap::Hear(id, message) => self.plays(by, id, message),
            CaseTap::NewLink(id) => return self.new_link(guides, by, id),
            CaseTap::Revoke(id) => self.revoke(by, id, now),
            CaseTap::WrongPerson(id) => self.ask_to_undo(by, id, now),
            CaseTap::RightPerson(id) => self.right_person(by, (id, message), now),
            CaseTap::UndoWrongPerson(id) => return self.undo_wrong_person(by, id, now),
            CaseTap::Clear(id, key) => return self.ask_note(guides, by, id, &key),
            CaseTap::Adult(id, adult) => return self.ask_about_adult(guides, by, id, adult),
            CaseTap::ClearNow(id) => return Next::ClearNow(id).into(),
            CaseTap::UndoClear(id, key) => self.unclear(guides, by, (id, &key), now),
            CaseTap::Reopen(id, phase) => self.reopen(guides, by, id, &phase, now),
            CaseTap::Decide(id, gate, decision) => {
                return self.decide(guides, by, id, &gate, decision, now);
            }
            CaseTap::AskReason(id, whom) => self.ask_for_reason(by, id, whom, now),
            CaseTap::OtherWay(id, whom, reason) => {
                return self.await_other_way(by, id, whom, reason);
            }
            CaseTap::AddParty => return self.wants_to_add(guides, by),
            CaseTap::Correct(id) => self.ask_what_to_correct(by, id),
            CaseTap::CorrectWhat(id, what) => return self.ask_correction(guides, by, id, what),
            CaseTap::SetRole(id, role) => {
                return self.ask_about_role(guides, by, (id, role), now);
            }
            CaseTap::RoleNow(id, role) => return self.set_role(guides, by, (id, role)),
            CaseTap::SetAge(id, age) => self.set_age(by, id, age, now),
            CaseTap::SetLanguage(id, language) => {
                return self.set_language(by, id, language, now);
            }
            CaseTap::SetSupports(id, whom) => self.set_supports(by, id, whom, now),
            CaseTap::SetGuide(id, guide) => self.set_guide(guides, by, (id, &guide), now),
            CaseTap::Talk(id) => return self.talk(guides, by, id, How::New),
            CaseTap::Agreed(id) => return self.agreed_in_talk(guides, by, (id, message), now),
            CaseTap::Tell(id, option) => {
                return self.hears(guides, by, (id, Told::Option(option), message), now);
            }
            CaseTap::TellDone(id) => return self.hears(guides, by, (id, Told::Done, message), now),
            CaseTap::TellSkip(id) => return self.hears(guides, by, (id, Told::Skip, message), now),
            CaseTap::TellBack(id) => return self.hears(guides, by, (id, Told::Back, message), now),
            CaseTap::TalkWhole(id) => return self.talk_is_whole(guides, by, (id, message), now),
            CaseTap::AskForget(id) => self.ask_to_forget(by, id, now),
            CaseTap::Forget(id) => return self.forgets_talk(by, id, now),
            CaseTap::LeaveOut(id) => return self.ask_to_leave_out(by, id),
            CaseTap::TakeUpAgain(id) => self.take_up_again(guides, by, id, now),
            CaseTap::ReopenGate(id, gate) => self.ask_gate_again(guides, by, (id, &gate), now),
            CaseTap::FollowUp(id, days) => self.come_back(by, id, days, now),
            CaseTap::AskOwnWish(id) => self.ask_own_wish(guides, by, id),
            CaseTap::WantsIt(id) => self.wants_it(guides, by, id, now),
            CaseTap::SitTogether(id) => return self.sit_together(by, id, now),
            CaseTap::Seen(id, number) => self.saw_flag((by, message), id, number, now),
            CaseTap::ReadLeft(id) => self.read_left(by, id),
            CaseTap::WriteTo(id) => return self.wants_to_write(by, id),
            CaseTap::CallOn(id) => self.ask_day(by, id, &zone, now),
            CaseTap::CallOnDay(id, day) => self.ask_hour(by, (id, day), &zone, now),
            CaseTap::CallAt(id, at) => self.will_call(by, id, at, now),
            CaseTap::Confirm => self.confirm(by, now),
            CaseTap::End => self.end(by, keep_days, now),
            CaseTap::OpenAgain => self.open_again(guides, by, now),
            CaseTap::Admit(number) => return self.admit(by, number, now),
            CaseTap::Refuse(number) => return self.refuse(by, number, now),
            CaseTap::AskRemove(number) => self.ask_to_remove(by, number, now),
            CaseTap::Remove(number) => return self.remove(by, number),
            CaseTap::AskWhoTakesOver => self.ask_who_takes_over(by, now),
            CaseTap::OfferTo(number) => self.offer_to(by, number, now),
            CaseTap::TakeOver => return self.take_over(by),
            CaseTap::LetOfferGo => self.let_offer_go(by),
            CaseTap::Day(tap) => return self.day_tapped(guides, by, (tap, message), &zone, now),
            CaseTap::Programme(tap) => return self.programme_tapped(by, &tap, &zone, now),
            CaseTap::Close(tap) => return self.close_tapped(by, &tap, (keep_days, now)),
            CaseTap::Invite => return Next::AwaitColleague.into(),
            CaseTap::Erase => return Next::Erase.into(),
        }
        .into()
    }
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
