//! The day of the conversation: the facilitator sets it, and each party is asked alone which dates suit. What one replied
//! reaches no other.

use super::{Acted, Bound, Case, Next, ToWrite};
use crate::day::reading::{Unread, hours_on};
use crate::day::words::DateWords;
use crate::day::{DatesFor, Day, DayWanted, MOST_PROPOSALS, Read, arrives};
use crate::guide::Guides;
use crate::ids::{MessageRef, PartyId, PersonId};
use crate::moment::Moment;
use crate::number::count;
use crate::party::Party;
use crate::role::Role;
use crate::say::{
    CaseStanding, Checked, DayPerson, DaySay, DayScene, DaySent, DayTold, DayView, FacilitatorSay,
    How, Message, Proposal, Saying, Scene,
};
use crate::stamp::{Looked, Stamp};
use crate::taps::{nested, taps};
use crate::words::Words;
use crate::zone::Zone;

/// So many days can be chosen with a button, from the day after tomorrow on.
const ON_BUTTONS: u16 = 14;
const FIRST: u16 = 2;

taps! {
    /// What a facilitator's button does about the day.
    DayTap {
        /// Shows how it stands.
        Show = "show";
        /// Proposes dates: asks which.
        Propose = "propose";
        /// Says when it is: asks.
        When = "when";
        /// Asks at which hour of that day.
        On(day: u16) = "on";
        /// Takes this date as if it was written.
        At(at: Moment) = "at";
        /// What was read is right.
        Yes = "yes";
        /// One date more.
        More = "more";
        /// It is on this one of the dates that were proposed.
        Choose(at: Moment) = "choose";
        /// Says where it is: asks.
        Where = "where";
        /// Says who comes: asks.
        Who = "who";
        /// Somebody comes, as the last so far, or does not.
        Comes(party: PartyId) = "comes";
        /// Tells those who come.
        Tell = "tell";
        /// Cancels it: asks why.
        Cancel = "cancel";
    }
}

nested!(DayTap);

impl DayTap {
    /// What it is bound to.
    pub fn bound(&self) -> Bound {
        match self {
            Self::Show
            | Self::Propose
            | Self::When
            | Self::On(_)
            | Self::More
            | Self::Where
            | Self::Who
            | Self::Cancel => Bound::ToNothing,
            Self::At(_) | Self::Yes | Self::Choose(_) | Self::Comes(_) | Self::Tell => {
                Bound::ToWhatWasSeen
            }
        }
    }
}

impl Case {
    pub(super) fn day_tapped(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (tap, message): (DayTap, MessageRef),
        zone: &Zone,
        now: Moment,
    ) -> Acted {
        match tap {
            DayTap::Show => self.plan(guides, by).into(),
            DayTap::Propose => self.ask_dates(by, DatesFor::Proposals, zone, now),
            DayTap::When => self.ask_dates(by, DatesFor::When, zone, now),
            DayTap::More => self.ask_more(by, zone, now),
            DayTap::On(day) => {
                let hours = hours_on(i64::from(day), zone, now);
                self.hour_of(by, hours)
            }
            DayTap::At(at) => self.takes_dates(by, vec![at], None, now),
            DayTap::Yes => self.dates_are_right(guides, by),
            DayTap::Choose(at) => self.is_on(guides, by, at, now),
            DayTap::Where => awaits(by, DaySay::AskPlace(self.day_title()), DayWanted::Place),
            DayTap::Who => {
                self.day_mut(guides);
                self.ask_who(guides, by, How::New).into()
            }
            DayTap::Comes(party) => {
                self.comes(guides, party);
                self.ask_who(guides, by, How::InPlace(message)).into()
            }
            DayTap::Tell => self.wants_to_tell(guides, by, zone, now),
            DayTap::Cancel => self.wants_to_cancel(by),
        }
    }

    /// A facilitator of this case wrote what was asked about the day. Whoever does not facilitate it gets nothing.
    pub fn day_written(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (wanted, words): (DayWanted, Words),
        (dates, zone): (&DateWords, &Zone),
        now: Moment,
    ) -> Acted {
        if !self.is_facilitated_by(by) {
            return Acted::default();
        }
        if self.head.ended.is_some() {
            return vec![Message::saying(by, Saying::NotNow).of_case(&self.head.id)].into();
        }
        let mut written = self.takes_words(guides, by, (wanted, words), (dates, zone), now);
        written.messages.extend(self.settle(guides, now));
        written
    }

    fn takes_words(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (wanted, words): (DayWanted, Words),
        (dates, zone): (&DateWords, &Zone),
        now: Moment,
    ) -> Acted {
        match wanted {
            DayWanted::Dates => {
                let (found, unread) = dates.read(words.as_str(), zone, now);
                self.takes_dates(by, found, unread, now)
            }
            DayWanted::Place => {
                self.day_mut(guides).place = words.on_one_line();
                self.plan(guides, by).into()
            }
            DayWanted::WhyMoved => self.tell_day(guides, by, Some(words), zone, now).into(),
            DayWanted::WhyCancelled => self.cancel_day(guides, by, &words).into(),
        }
    }

    /// The state of the day that its buttons are for.
    pub(super) fn day_stamp(&self) -> Stamp {
        let day = self.head.day.as_deref();
        let looked = Looked::at("day").maybe(self.head.ended.map(|at| at.0));
        day.map_or(looked, |day| day.look_at(looked)).stamp()
    }

    pub(super) fn day_title(&self) -> crate::say::CaseTitle {
        self.case_title().stamped(self.day_stamp())
    }

    /// The day, with everybody who can come in it from its beginning on; whoever was touched arrives first.
    pub(super) fn day_mut(&mut self, guides: &Guides) -> &mut Day {
        if self.head.day.is_none() {
            let mut coming: Vec<(Role, PartyId)> = self.can_come(guides);
            coming.sort_by_key(|(role, id)| (role.arrives_as(), *id));
            let order = coming.into_iter().map(|(_, id)| id).collect();
            self.head.day = Some(Box::new(Day {
                order,
                ..Day::default()
            }));
        }
        self.head.day.get_or_insert_default()
    }

    /// Whoever meets the others, and did not stop.
    pub(super) fn can_come(&self, guides: &Guides) -> Vec<(Role, PartyId)> {
        let apart = |party: &&Party| party.goes_on_without_meeting(party.guide(guides));
        let meeting = self.in_the_case().filter(|party| !apart(party));
        let meeting = meeting.filter(|party| party.goes_on());
        meeting.map(|party| (party.role, party.id)).collect()
    }

    fn plan(&mut self, guides: &Guides, by: PersonId) -> Vec<Message> {
        self.day_mut(guides);
        let view = self.day_view(guides);
        vec![said(by, DaySay::Plan(Box::new(view)))]
    }

    /// What stands there now, for whoever pressed an old button.
    pub(super) fn plan_again(&self, guides: &Guides, by: PersonId) -> Message {
        said(by, DaySay::Plan(Box::new(self.day_view(guides))))
    }

    fn day_view(&self, guides: &Guides) -> DayView {
        let nothing = Day::default();
        let day = self.head.day.as_deref().unwrap_or(&nothing);
        let told = match (&day.told, day.differs_from_what_was_told()) {
            (None, true) => DayTold::CanBe,
            (Some(_), false) => DayTold::AsItIs,
            (Some(_), true) if day.can_be_told() => DayTold::Otherwise,
            (Some(_), true) | (None, false) => DayTold::NotYet,
        };
        DayView {
            title: self.day_title(),
            form: self.form(guides),
            is_ready: matches!(
                self.standing(),
                CaseStanding::Ready(_) | CaseStanding::Confirmed(_)
            ),
            when: day.when,
            place: day.place.clone(),
            people: self.day_people(guides, day),
            proposals: self.replies(guides, day),
            told,
        }
    }

    fn day_people(&self, guides: &Guides, day: &Day) -> Vec<DayPerson> {
        let can_come = self.can_come(guides);
        let in_order = day.order.iter().copied();
        let others = can_come.iter().map(|(_, id)| *id);
        let others = others.filter(|id| !day.order.contains(id));
        let there = |id: &PartyId| can_come.iter().any(|(_, known)| known == id);
        let mut people = Vec::new();
        for id in in_order.chain(others).filter(there) {
            let comes = day.order.contains(&id);
            let replied = self.party(id).map(|party| &party.day);
            let told = day.told.as_ref().map(|told| told.when);
            let check = replied.zip(told).and_then(|(day, when)| day.check_of(when));
            let after = replied.and_then(|day| day.after);
            people.push(DayPerson {
                party: id,
                alias: self.alias(id),
                number: comes.then(|| count(people.len() + 1)),
                arrives: day.when.and_then(|when| arrives(when, &day.order, id)),
                check: check.map(Checked::from),
                how: after.and_then(|after| after.how).map(|(how, _)| how),
            });
        }
        people
    }

    fn replies(&self, guides: &Guides, day: &Day) -> Vec<Proposal> {
        let can_come = self.can_come(guides);
        let of = |at: Moment| {
            let each = can_come.iter().filter_map(|(_, id)| self.party(*id));
            let asked = each.filter(|party| !party.day.asked.is_empty());
            asked
                .map(|party| (party.id, party.alias.clone(), party.day.says_of(at)))
                .collect()
        };
        let asked = day.proposals.iter().filter(|_| day.asked.is_some());
        asked
            .map(|at| Proposal {
                at: *at,
                replies: of(*at),
            })
            .collect()
    }

    fn ask_dates(&mut self, by: PersonId, what: DatesFor, zone: &Zone, now: Moment) -> Acted {
        let day = self.head.day.get_or_insert_default();
        day.read = Some(Read {
            what,
            dates: vec![],
        });
        self.ask_more(by, zone, now)
    }

    fn ask_more(&mut self, by: PersonId, zone: &Zone, now: Moment) -> Acted {
        let Some(read) = self.head.day.as_ref().and_then(|day| day.read.as_ref()) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        let first = zone.day(now).saturating_add(FIRST);
        let days = (first..first.saturating_add(ON_BUTTONS)).map(|day| (day, zone.at(day, 12)));
        let say = DaySay::AskDates(self.day_title(), read.what, days.collect());
        awaits(by, say, DayWanted::Dates)
    }

    fn hour_of(&self, by: PersonId, hours: Vec<Moment>) -> Acted {
        if hours.is_empty() {
            return vec![Message::saying(by, Saying::NotNow)].into();
        }
        vec![said(by, DaySay::AskHour(self.day_title(), hours))].into()
    }

    /// Dates were written, or chosen with a button: they are shown in full, and count once that is right.
    fn takes_dates(
        &mut self,
        by: PersonId,
        found: Vec<Moment>,
        unread: Option<Unread>,
        now: Moment,
    ) -> Acted {
        let Some(read) = self.head.day.as_mut().and_then(|day| day.read.as_mut()) else {
            return vec![Message::saying(by, Saying::StepIsOver).of_case(&self.head.id)].into();
        };
        let unread = unread.or_else(|| read.take(found, now));
        let (what, dates) = (read.what, read.dates.clone());
        let title = self.day_title();
        let not_read = unread.map(|why| said(by, DaySay::NotRead(title.clone(), why)));
        let again = Next::Await(ToWrite::Day(DayWanted::Dates));
        let next = not_read.is_some().then_some(again);
        let echo = (!dates.is_empty()).then(|| said(by, DaySay::Echo(title, what, dates)));
        Acted {
            messages: not_read.into_iter().chain(echo).collect(),
            next,
        }
    }

    fn dates_are_right(&mut self, guides: &Guides, by: PersonId) -> Acted {
        let day = self.day_mut(guides);
        let Some(read) = day.read.take().filter(|read| !read.dates.is_empty()) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        match read.what {
            DatesFor::When => {
                day.when = read.dates.first().copied();
                self.plan(guides, by).into()
            }
            DatesFor::Proposals => self.ask_everybody(guides, by, read.dates).into(),
        }
    }

    /// Each is asked alone which of these dates suit.
    fn ask_everybody(&mut self, guides: &Guides, by: PersonId, dates: Vec<Moment>) -> Vec<Message> {
        let asker = self.facilitator_name(by);
        let case = self.head.id.clone();
        let (mut messages, mut sent) = (Vec::new(), Sent::default());
        for (_, id) in self.can_come(guides) {
            let Some(party) = self.party_mut(id) else {
                continue;
            };
            let is_asked = party.person.is_some() && party.is_being_prepared();
            sent.names(is_asked, &party.alias);
            if !is_asked {
                continue;
            }
            party.day.is_asked(&dates);
            let scene = DayScene::Asked(asker.clone(), party.day.shown());
            messages.extend(party.hears(&case, Scene::Day(scene)));
        }
        let day = self.day_mut(guides);
        day.asked = dates.first().copied();
        day.proposals = dates;
        messages.push(sent.said(self, by, DaySent::Asked));
        messages
    }

    fn is_on(&mut self, guides: &Guides, by: PersonId, at: Moment, now: Moment) -> Acted {
        let day = self.day_mut(guides);
        if at <= now || !day.proposals.contains(&at) {
            return vec![Message::saying(by, Saying::NotNow)].into();
        }
        day.when = Some(at);
        self.plan(guides, by).into()
    }

    fn ask_who(&self, guides: &Guides, by: PersonId, how: How) -> Vec<Message> {
        let people = self.day_view(guides).people;
        let say = FacilitatorSay::Day(DaySay::AskWho(self.day_title(), people));
        vec![Message::to_facilitator(by, say, how)]
    }

    fn comes(&mut self, guides: &Guides, party: PartyId) {
        let can_come = self.can_come(guides).iter().any(|(_, id)| *id == party);
        let day = self.day_mut(guides);
        if day.order.contains(&party) {
            day.order.retain(|id| *id != party);
        } else if can_come {
            day.order.push(party);
        }
    }
}

/// Who was told something, and who could not be.
#[derive(Default)]
pub(super) struct Sent {
    to: Vec<Words>,
    not_to: Vec<Words>,
}

impl Sent {
    pub(super) fn names(&mut self, was_told: bool, alias: &Words) {
        let names = if was_told {
            &mut self.to
        } else {
            &mut self.not_to
        };
        names.push(alias.clone());
    }

    pub(super) fn said(self, case: &Case, by: PersonId, what: DaySent) -> Message {
        let Self { to, not_to } = self;
        said(by, DaySay::Sent(case.day_title(), what, to, not_to))
    }
}

impl Read {
    /// Takes these dates as well, as far as they can be; what is wrong with them.
    fn take(&mut self, found: Vec<Moment>, now: Moment) -> Option<Unread> {
        if found.iter().any(|at| *at <= now) {
            return Some(Unread::Past);
        }
        if self.what == DatesFor::When {
            if found.len() > 1 {
                return Some(Unread::OneAlone);
            }
            self.dates = found;
            return None;
        }
        self.dates.extend(found);
        self.dates.sort_unstable();
        self.dates.dedup();
        if self.dates.len() > MOST_PROPOSALS {
            self.dates.truncate(MOST_PROPOSALS);
            return Some(Unread::TooMany);
        }
        None
    }
}

pub(super) fn said(to: PersonId, say: DaySay) -> Message {
    Message::to_facilitator(to, FacilitatorSay::Day(say), How::New)
}

pub(super) fn awaits(by: PersonId, say: DaySay, what: DayWanted) -> Acted {
    Acted {
        messages: vec![said(by, say)],
        next: Some(Next::Await(ToWrite::Day(what))),
    }
}
