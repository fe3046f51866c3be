//! A young person begins once an adult knows, or it is noted why none does, and once they want it themselves. Whoever fills
//! in something together sits beside a facilitator, on whose phone the screens come; afterwards nothing changes there
//! until they sit together again.

use super::{Acted, Case, Next};
use crate::event::Event;
use crate::flag::FlagKind;
use crate::guide::Guides;
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::party::Party;
use crate::preparation::Standing;
use crate::readiness::{PointKey, PointKind};
use crate::say::{Begins, FacilitatorSay, How, Message, Say, Saying, Scene, ToBegin};
use crate::stamp::{Looked, Stamp};
use crate::together::{BeforeBeginning, OwnWish, ReadTogether};
use crate::turn::{Outcome, Tapped, Turn};
use crate::words::Words;

impl Case {
    /// What is still to be recorded of each young person, for whoever opens the case.
    pub(super) fn of_young_people(&self, guides: &Guides) -> Vec<FacilitatorSay> {
        let young = self.parties.iter().filter(|party| party.age.is_minor());
        young
            .filter_map(|party| self.to_begin(guides, party.id))
            .collect()
    }

    /// How this young person begins, or what comes before that.
    pub(super) fn to_begin(&self, guides: &Guides, id: PartyId) -> Option<FacilitatorSay> {
        let (title, party) = (self.title(id)?, self.party(id)?);
        let begins = self.begins(guides, party)?;
        Some(FacilitatorSay::ToBegin(title, party.age, begins))
    }

    /// The same, for their page. Whoever has a chat of their own, and fills in nothing together, has begun.
    pub(super) fn begins(&self, guides: &Guides, party: &Party) -> Option<Begins> {
        let is_over = self.head.ended.is_some() || party.left_out.is_some();
        let is_over = is_over || party.is_prepared_in_a_talk();
        if !party.age.is_minor() || is_over {
            return None;
        }
        let together = party
            .may_sit_together()
            .then(|| self.together_stamp(party.id));
        if party.person.is_some() {
            return together.map(|together| Begins {
                what: ToBegin::Together,
                stamp: together,
                link: None,
            });
        }
        let adult = PointKey::about(PointKind::MinorConsent, "");
        Some(match party.before_beginning() {
            Some(BeforeBeginning::Adult) => Begins {
                what: ToBegin::Adult,
                stamp: self.open_point(guides, party.id, &adult)?.stamp(),
                link: None,
            },
            Some(BeforeBeginning::OwnWish) => Begins {
                what: ToBegin::OwnWish,
                stamp: self.wish_stamp(party.id),
                link: None,
            },
            None => Begins {
                what: ToBegin::Together,
                stamp: together?,
                link: party.may_have_a_link().then(|| self.link_stamp(party.id)),
            },
        })
    }

    /// There is no link for them now: what comes first, or how they begin.
    pub(super) fn what_comes_first(
        &self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
    ) -> Vec<Message> {
        match self.to_begin(guides, id) {
            Some(say) => vec![Message::to_facilitator(by, say, How::New)],
            None => vec![Message::saying(by, Saying::NotNow)],
        }
    }

    /// Do they want it themselves?
    pub(super) fn ask_own_wish(&self, guides: &Guides, by: PersonId, id: PartyId) -> Vec<Message> {
        let is_next = self
            .party(id)
            .is_some_and(|party| party.before_beginning() == Some(BeforeBeginning::OwnWish));
        match self.to_begin(guides, id).filter(|_| is_next) {
            Some(say) => vec![Message::to_facilitator(by, say, How::New)],
            None => vec![Message::saying(by, Saying::NotNow)],
        }
    }

    /// They do: how they begin is shown.
    pub(super) fn wants_it(
        &mut self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        now: Moment,
    ) -> Vec<Message> {
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        party.own_wish = Some(OwnWish { by, at: now });
        let say = self.to_begin(guides, id).into_iter();
        say.map(|say| Message::to_facilitator(by, say, How::New))
            .collect()
    }

    /// They sit together on the phone of this facilitator, who gives it to the young person: are they there?
    pub(super) fn sit_together(&mut self, by: PersonId, id: PartyId, now: Moment) -> Acted {
        let (case, name) = (self.head.id.clone(), self.facilitator_name(by));
        let can_sit = |party: &&mut Party| party.may_sit_together();
        let Some(party) = self.party_mut(id).filter(can_sit) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        match party.preparation.standing {
            Standing::Erased => party.preparation = party.preparation.anew(now),
            Standing::Paused => party.preparation.stand(Standing::UnderWay, now),
            // Whoever has no chat of their own can only go on here. They are asked anew whether they agree.
            Standing::Stopped if party.person.is_none() => {
                party.preparation.stand(Standing::UnderWay, now);
            }
            Standing::UnderWay => {}
            Standing::Stopped | Standing::OtherWay => {
                return vec![Message::saying(by, Saying::NotNow)].into();
            }
        }
        party.invitation.is_withdrawn();
        party.sits_down_with(by, name, now);
        let scene = Scene::AreYouHere(party.alias.clone());
        let say = party.say(&case, vec![], scene);
        let message = Message {
            to: by,
            say,
            how: How::New,
        };
        Acted {
            messages: vec![self.read_together(id, message)],
            next: Some(Next::SitTogether(id)),
        }
    }

    /// Somebody did something in the chat of the facilitator with whom they sit together.
    pub fn handle_together(
        &mut self,
        guides: &Guides,
        (by, party): (PersonId, PartyId),
        event: Event,
        now: Moment,
    ) -> Vec<Message> {
        let event = event.in_the_facilitators_chat();
        self.turn_together(guides, (by, party), now, |turn| turn.take(event))
    }

    /// What was just written there says this outright.
    pub fn heard_together(
        &mut self,
        guides: &Guides,
        (by, party): (PersonId, PartyId),
        kind: FlagKind,
        now: Moment,
    ) -> Vec<Message> {
        self.turn_together(guides, (by, party), now, |turn| turn.heard(kind))
    }

    /// Somebody pressed a button there.
    pub fn pressed_together(
        &mut self,
        guides: &Guides,
        (by, party): (PersonId, PartyId),
        tapped: Tapped,
        now: Moment,
    ) -> Vec<Message> {
        self.turn_together(guides, (by, party), now, |turn| turn.tapped(tapped))
    }

    /// They are shown where they are, there.
    pub fn shown_together(
        &mut self,
        guides: &Guides,
        (by, party): (PersonId, PartyId),
        now: Moment,
    ) -> Vec<Message> {
        self.turn_together(guides, (by, party), now, |turn: Turn<'_>| turn.turned_to())
    }

    /// A turn in the chat of a facilitator. Nothing is taken there once they do not sit together any more.
    pub(super) fn turn_together(
        &mut self,
        guides: &Guides,
        (by, id): (PersonId, PartyId),
        now: Moment,
        take: impl FnOnce(Turn<'_>) -> Outcome,
    ) -> Vec<Message> {
        if !self.sits_together(by, id, now) {
            return self.sits_no_longer(guides, by, id, now);
        }
        let case = self.head.id.clone();
        let reader = self.reader();
        let Some(member) = self.party_mut(id) else {
            return vec![];
        };
        let had_a_chat = member.person;
        let guide = guides.of(&member.preparation.guide);
        let turn = Turn::of(&case, guide, now, member).read_by(reader);
        let outcome = take(turn.sitting_together());
        let erased = had_a_chat.filter(|_| member.person.is_none());
        let erased = erased.map(|to| Message {
            to,
            say: member.say(&case, vec![], Scene::Erased),
            how: How::New,
        });
        let said = outcome.said.into_iter();
        let said = said.map(|(how, say)| Message { to: by, say, how });
        let mut messages: Vec<Message> = said
            .map(|message| self.read_together(id, self.knowing(message)))
            .collect();
        messages.extend(erased);
        for kind in outcome.noticed {
            messages.extend(self.notice(kind, Some(id), now));
        }
        let done = self.is_done_together(guides, by, id);
        if !done.is_empty() {
            // What comes next does not stand there: they go on in their own chat, or when they sit together again.
            messages.retain(|message| !message.say.shows_where_they_are());
        }
        messages.extend(done);
        messages.extend(self.settle(guides, now));
        messages
    }

    /// They sit together now, and this facilitator still facilitates the case.
    pub fn sits_together(&self, by: PersonId, id: PartyId, now: Moment) -> bool {
        let goes_on = self.head.ended.is_none() && self.is_facilitated_by(by);
        let sits = |party: &Party| party.left_out.is_none() && party.sits_with(by, now);
        goes_on && self.party(id).is_some_and(sits)
    }

    /// What was pressed or written there does nothing: the party's page shows how they sit together again.
    pub fn sits_no_longer(
        &mut self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        now: Moment,
    ) -> Vec<Message> {
        if !self.is_facilitated_by(by) {
            return vec![];
        }
        self.stop_sitting(by, id);
        let why = Message::saying(by, Saying::NotTogetherNow).of_case(&self.head.id);
        let page = self.party_view(guides, id, now);
        let page =
            page.map(|view| Message::to_facilitator(by, FacilitatorSay::Party(view), How::New));
        [Some(why), page].into_iter().flatten().collect()
    }

    /// This facilitator turned to something else: they sit together no longer.
    pub fn stop_sitting(&mut self, by: PersonId, id: PartyId) {
        let sits = |party: &&mut Party| party.sitting().is_some_and(|sitting| sitting.with == by);
        if let Some(party) = self.party_mut(id).filter(sits) {
            party.stands_up();
        }
    }

    /// What was to be filled in together is done, or they stopped: what stands there is closed, and whoever has a chat of
    /// their own goes on in it.
    fn is_done_together(&mut self, guides: &Guides, by: PersonId, id: PartyId) -> Vec<Message> {
        let (case, reader) = (self.head.id.clone(), self.reader());
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        let guide = guides.of(&party.preparation.guide);
        if party.is_done_together(guide) {
            if party.is_all_together() {
                party.stands_up();
            } else {
                party.goes_on_alone();
            }
        } else if party.sitting().is_some() {
            return vec![];
        }
        let own = party.hears(&case, party.own_scene(guide, &reader));
        let own = own.map(|own| self.knowing(own));
        let is_erased = self
            .party(id)
            .is_some_and(|party| party.preparation.standing == Standing::Erased);
        let done = self.title(id).filter(|_| !is_erased).map(|title| {
            let title = title.stamped(self.together_stamp(id));
            let can_go_on = self.party(id).is_some_and(Party::may_sit_together);
            Message::to_facilitator(by, FacilitatorSay::DoneTogether(title, can_go_on), How::New)
        });
        [done, own].into_iter().flatten().collect()
    }

    /// Whoever follows the preparations, by name.
    pub(super) fn reader(&self) -> Words {
        let first = self.present().next();
        first.map(|one| one.name.clone()).unwrap_or_default()
    }

    fn read_together(&self, id: PartyId, mut message: Message) -> Message {
        if let (Say::Participant(say), Some(party)) = (&mut message.say, self.party(id)) {
            say.together = Some(ReadTogether {
                alias: party.alias.clone(),
                language: party.language,
            });
        }
        message
    }

    /// What was recorded before they are asked whether they want it.
    pub(super) fn wish_stamp(&self, id: PartyId) -> Stamp {
        let Some(party) = self.party(id) else {
            return Stamp::default();
        };
        let wish = party.own_wish.as_ref().map(|wish| wish.at.0);
        let looked = Looked::at("own-wish").number(i64::from(id.0)).maybe(wish);
        let notes = party.cleared.iter();
        let adult = notes.filter(|note| note.key.kind == PointKind::MinorConsent);
        adult
            .fold(looked, |looked, note| looked.number(note.at.0))
            .stamp()
    }

    /// Where they are, and since when they sit together.
    pub(super) fn together_stamp(&self, id: PartyId) -> Stamp {
        let Some(party) = self.party(id) else {
            return Stamp::default();
        };
        let since = party.together.as_ref().map(|together| together.since.0);
        party
            .look_at_link("together")
            .number(i64::from(party.preparation.revision))
            .text(party.preparation.standing.code())
            .maybe(since)
            .stamp()
    }
}
