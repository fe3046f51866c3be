//! A case: the unit in which everything is consistent. "Everyone is ready" is a plain question to it.

mod absence;
mod act;
mod acted;
mod adding;
pub(crate) mod brief;
mod closing;
mod colleagues;
mod contacting;
mod correcting;
mod day;
mod day_passing;
mod doings;
mod ending;
mod everyone;
mod following;
mod giving_links;
mod handing_over;
mod happened;
mod held;
mod knowing;
mod leaving_out;
mod making_items;
mod link;
mod needs;
mod open_points;
mod other_way;
mod programme;
mod reminding;
mod shown_for;
mod signals;
mod staying;
mod stillness;
pub(crate) mod summary;
mod talking;
mod tapped;
mod tell;
mod telling_the_day;
mod together;
mod view;
mod voices;
mod what_became;
mod without_meeting;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::closing::{Closed, Still};
use super::counted::Counted;
use super::day::Day;
use super::event::Event;
use super::facilitating::Opening;
use super::flag::FlagKind;
use super::guide::{Guide, Guides};
use super::ids::{CaseId, PartyId, PersonId, Seat, Token};
use super::moment::Moment;
use super::other_way::OtherWay;
use super::party::{Invitation, Party};
use super::police::Police;
use super::preparation::Preparation;
use super::programme::Programme;
use super::role::Form;
use super::say::{Act, FacilitatorSay, How, Message, Say, Scene};
use super::turn::{Outcome, Tapped, Turn, Works};
use super::words::Words;

pub use absence::present;
pub use acted::{Acted, Next, ToWrite};
pub use closing::CloseTap;
pub use colleagues::Guest;
pub use correcting::Answered;
pub use day::DayTap;
pub use doings::Doing;
pub use following::FollowTap;
pub use handing_over::Offer;
pub use happened::happened;
pub use link::FreshLink;
pub use needs::InShort;
pub use programme::{ON_BUTTONS as PROGRAMME_DAYS, ProgrammeTap};
pub use shown_for::{Asking, Bound, LastPress};
pub use signals::Seer;
pub use tapped::{CaseTap, CaseTapped, Lasts};

/// A case with its parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What is kept of the case itself.
    pub head: Head,
    /// Its parties, in the order of their numbers.
    pub parties: Vec<Arc<Party>>,
}

/// What is kept of the case itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Which case.
    pub id: CaseId,
    /// How the facilitator calls it.
    pub label: Words,
    /// What happened, in one neutral line.
    pub incident: Words,
    /// What happened, in one neutral line that its parties read.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub for_parties: Words,
    /// Whether police or a court are involved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub police: Option<Police>,
    /// Two people or a circle.
    pub form: Form,
    /// When it was opened.
    pub opened: Moment,
    /// Who facilitates it; the first leads.
    pub facilitators: Vec<CaseFacilitator>,
    /// So many parties.
    pub parties: u8,
    /// What the facilitators were told about everyone being ready.
    pub told: Told,
    /// When it was ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Moment>,
    /// Another way was taken with all of it, and it ended so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_way: Option<OtherWay>,
    /// When it is erased; known from its end on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_on: Option<Moment>,
    /// When its facilitators were warned that it will be erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warned: Option<Moment>,
    /// Goes up with everything that facilitators do or are asked here; buttons that go with an earlier count are old.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub acts: u32,
    /// A facilitator is asked whether they really want something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asking: Option<Asking>,
    /// The last button that did something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_press: Option<LastPress>,
    /// What was counted of it when it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<Counted>,
    /// What its facilitators did last, where there are several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doings: Vec<Doing>,
    /// Who opened a colleague's link, until a facilitator says whether they are that colleague.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guests: Vec<Guest>,
    /// A facilitator wants to hand it over to another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
    /// The day of the conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Box<Day>>,
    /// The restoration programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<Box<Programme>>,
    /// How it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Box<Closed>>,
    /// Nothing happens in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub still: Option<Still>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// A facilitator of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFacilitator {
    /// Which person.
    pub person: PersonId,
    /// Their name, for the other facilitators.
    pub name: Words,
    /// They are away: whoever stands in is told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub away: bool,
    /// They facilitate it for as long as this one is away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<PersonId>,
}

impl CaseFacilitator {
    /// Somebody who facilitates a case.
    pub fn new(person: PersonId, name: Words) -> Self {
        Self {
            person,
            name,
            away: false,
            instead_of: None,
        }
    }
}

/// What the facilitators were told about everyone being ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// Nothing, or that it is no longer so.
    NotReady,
    /// That who is left is ready, then, and a conversation of two sides is not there.
    OneSide(Moment),
    /// That everyone is ready, then.
    Ready(Moment),
    /// And a facilitator confirmed it, then.
    Confirmed(Moment),
}

impl Case {
    /// Opens a case. Nobody in it has a link yet: its facilitator gives them one at a time.
    pub fn open(
        guides: &Guides,
        id: CaseId,
        by: CaseFacilitator,
        opening: Opening,
        now: Moment,
    ) -> (Self, Vec<Message>) {
        let numbered = (1..).map(PartyId).zip(opening.parties);
        let parties: Vec<Arc<Party>> = numbered
            .map(|(id, new)| {
                let guide = guides.chosen(new.guide.as_ref()).clone();
                let preparation = Preparation::new(guide, now);
                Arc::new(Party::invite(
                    id,
                    new,
                    Invitation::to_come(now),
                    preparation,
                ))
            })
            .collect();
        let head = Head {
            id,
            label: opening.label,
            incident: opening.incident,
            for_parties: opening.for_parties,
            police: Some(opening.police),
            form: opening.form,
            opened: now,
            facilitators: vec![by],
            parties: super::number::count(parties.len()),
            told: Told::NotReady,
            ended: None,
            other_way: None,
            erased_on: None,
            warned: None,
            acts: 0,
            asking: None,
            last_press: None,
            counted: None,
            doings: vec![],
            guests: vec![],
            offer: None,
            day: None,
            programme: None,
            closed: None,
            still: None,
        };
        let case = Self { head, parties };
        let messages = case.opened_messages(guides, now);
        (case, messages)
    }

    fn opened_messages(&self, guides: &Guides, now: Moment) -> Vec<Message> {
        let mut says = vec![
            FacilitatorSay::CaseOpened(self.case_title()),
            FacilitatorSay::Links(self.links(now)),
        ];
        says.extend(self.of_young_people(guides));
        let lead = self.head.facilitators.first().map(|f| f.person);
        let to_lead = |say| {
            lead.map(|to| Message {
                to,
                say,
                how: How::New,
            })
        };
        says.into_iter()
            .map(|say| Say::Facilitator(Box::new(say)))
            .filter_map(to_lead)
            .collect()
    }

    /// One of the parties did something in their chat.
    pub fn handle(
        &mut self,
        guides: &Guides,
        party: PartyId,
        event: Event,
        now: Moment,
    ) -> Vec<Message> {
        let event = if self.is_over_for(party) {
            event.after_the_end()
        } else {
            Some(event)
        };
        let take = event.map(|event| |turn: Turn<'_>| turn.take(event));
        self.turn(guides, party, now, take)
    }

    /// What one of the parties just wrote says this outright.
    pub fn heard(
        &mut self,
        guides: &Guides,
        party: PartyId,
        kind: FlagKind,
        now: Moment,
    ) -> Vec<Message> {
        self.turn(guides, party, now, Some(|turn: Turn<'_>| turn.heard(kind)))
    }

    /// One of the parties pressed a button.
    pub fn pressed(
        &mut self,
        guides: &Guides,
        party: PartyId,
        tapped: Tapped,
        now: Moment,
    ) -> Vec<Message> {
        let works = !self.is_over_for(party) || tapped.tap.works() == Works::AfterTheEnd;
        let (stays, wants) = (self.stays_now(), tapped.tap.wants_what_was_agreed());
        let take = works.then_some(|turn: Turn<'_>| turn.tapped(tapped));
        let mut messages = self.turn(guides, party, now, take);
        self.counts_how_it_went(party);
        messages.extend(self.hears_whether_it_stays(stays, now));
        if wants {
            messages.extend(self.gives_what_was_agreed(party));
        }
        messages
    }

    /// One of the parties turned to this preparation, or to another language: they are shown where they are.
    pub fn turned_to(&mut self, guides: &Guides, party: PartyId, now: Moment) -> Vec<Message> {
        let works = !self.is_over_for(party);
        let take = works.then_some(|turn: Turn<'_>| turn.turned_to());
        self.turn(guides, party, now, take)
    }

    /// Nothing is asked of them any more; help stays near, and erasing stays possible.
    fn is_over_for(&self, party: PartyId) -> bool {
        let left_out = self.party(party).is_some_and(|one| one.left_out.is_some());
        self.head.ended.is_some() || left_out
    }

    /// A turn of one of the parties; without one they hear that the preparation has ended.
    fn turn(
        &mut self,
        guides: &Guides,
        party: PartyId,
        now: Moment,
        take: Option<impl FnOnce(Turn<'_>) -> Outcome>,
    ) -> Vec<Message> {
        let (id, over) = (self.head.id.clone(), self.over());
        let reader = self.reader();
        let Some(member) = self.party_mut(party) else {
            return vec![];
        };
        let Some(person) = member.person else {
            return vec![];
        };
        let Some(take) = take else {
            let (say, how) = (member.say(&id, vec![], over), How::New);
            let to = person;
            return vec![self.knowing(Message { to, say, how })];
        };
        let guide = guides.of(&member.preparation.guide);
        let turn = Turn::of(&id, guide, now, member);
        let outcome = take(turn.read_by(reader));
        let said = outcome.said.into_iter().map(|(how, say)| Message {
            to: person,
            say,
            how,
        });
        let mut messages: Vec<Message> = said.map(|said| self.knowing(said)).collect();
        for kind in outcome.noticed {
            messages.extend(self.notice(kind, Some(party), now));
        }
        messages.extend(self.settle(guides, now));
        messages
    }

    /// What somebody hears of whom nothing is asked any more.
    fn over(&self) -> Scene {
        let (ended, erased_on) = (self.head.ended, self.head.erased_on);
        match (ended, &self.head.other_way) {
            (None, _) => Scene::LeftOut,
            (Some(_), None) => Scene::Ended(erased_on),
            (Some(_), Some(_)) => Scene::EndedForOtherWay(erased_on),
        }
    }

    /// The next moment at which something is to be told although nobody did anything.
    pub fn due(&self) -> Option<Moment> {
        let under_way = self.parties.iter().filter(|_| self.head.ended.is_none());
        let due = under_way.filter_map(|party| party.due());
        let due = due.chain(self.day_due()).chain(self.follow_due());
        let due = due.chain(self.still_due());
        due.chain(self.digest_due()).chain(self.erasure_due()).min()
    }

    /// The party of this number.
    pub fn party(&self, id: PartyId) -> Option<&Party> {
        let mut parties = self.parties.iter().map(Arc::as_ref);
        parties.find(|party| party.id == id)
    }

    /// The party of this number, to change it.
    pub fn party_mut(&mut self, id: PartyId) -> Option<&mut Party> {
        let found = self.parties.iter_mut().find(|party| party.id == id);
        found.map(Arc::make_mut)
    }

    /// The party this person is.
    pub fn party_of(&self, person: PersonId) -> Option<PartyId> {
        self.parties
            .iter()
            .find(|party| party.person == Some(person))
            .map(|party| party.id)
    }

    /// This person facilitates the case.
    pub fn is_facilitated_by(&self, person: PersonId) -> bool {
        self.head
            .facilitators
            .iter()
            .any(|facilitator| facilitator.person == person)
    }
}

impl Party {
    /// The guide they are prepared with.
    pub fn guide<'g>(&self, guides: &'g Guides) -> &'g Guide {
        guides.of(&self.preparation.guide)
    }

    fn link_say(&self, case: &CaseId, from: Words, token: Token) -> FacilitatorSay {
        FacilitatorSay::PartyLink {
            seat: Seat::of(case, self.id),
            token,
            alias: self.alias.clone(),
            language: self.language,
            expires: self.invitation.expires,
            from,
        }
    }

    fn issue(&mut self, link: FreshLink) -> Token {
        let token = link.token.clone();
        self.invitation = Invitation::from(link);
        token
    }
}

#[cfg(test)]
pub(crate) mod tests;
