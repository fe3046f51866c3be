//! The restoration programme: a facilitator makes items from what was agreed, each party confirms alone those that concern
//! them, and only what all of them confirmed stands and is sent. Nothing else that anybody said goes with it.

use std::sync::Arc;

use super::following::FollowTap;
use super::{Acted, Bound, Case};
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::party::Party;
use crate::preparation::Standing;
use crate::programme::{By, Item, ItemReply, Part, Programme};
use crate::say::{
    CaseTitle, FacilitatorSay, How, ItemStanding, ItemView, Message, NoticeKind, ProgrammeNews,
    ProgrammeSay, ProgrammeScene, Saying, Says, Scene,
};
use crate::stamp::{Looked, Stamp};
use crate::taps::{nested, taps};
use crate::words::Words;
use crate::zone::Zone;

taps! {
    /// What a facilitator's button does about the programme.
    ProgrammeTap {
        /// Shows how it stands.
        Show = "show";
        /// Makes an item.
        Add = "add";
        /// Changes an item.
        Change(item: u8) = "change";
        /// This party does it.
        Who(party: PartyId) = "who";
        /// It is for this party.
        For(party: PartyId) = "for";
        /// It is for the group, or for later.
        Part(part: Part) = "part";
        /// It is done in so many days; none is set where that is 0.
        In(days: u16) = "in";
        /// They look after it themselves.
        Myself = "myself";
        /// What was understood is right: it is put to those whom it concerns.
        Put = "put";
        /// Somebody without a chat said yes to it.
        SaidYes(item: u8, party: PartyId) = "said-yes";
        /// Sends what stands to those whom it concerns.
        Send = "send";
        /// Proposes another day for an item: asks which.
        Postpone(item: u8) = "postpone";
        /// Proposes that an item is dropped.
        Drop(item: u8) = "drop";
        /// Does something about what became of it.
        Follow(tap: FollowTap) = "follow";
    }
}

nested!(ProgrammeTap);

impl ProgrammeTap {
    /// What it is bound to.
    pub fn bound(&self) -> Bound {
        match self {
            Self::Show | Self::Add | Self::Change(_) | Self::Postpone(_) => Bound::ToNothing,
            Self::Follow(tap) => tap.bound(),
            Self::Who(_)
            | Self::For(_)
            | Self::Part(_)
            | Self::In(_)
            | Self::Myself
            | Self::Put
            | Self::SaidYes(..)
            | Self::Send
            | Self::Drop(_) => Bound::ToWhatWasSeen,
        }
    }
}

impl Case {
    pub(super) fn programme_tapped(
        &mut self,
        by: PersonId,
        tap: &ProgrammeTap,
        zone: &Zone,
        now: Moment,
    ) -> Acted {
        match tap {
            ProgrammeTap::Show => self.programme_plan(by).into(),
            ProgrammeTap::Add => self.makes_an_item(by),
            ProgrammeTap::Change(number) => self.changes_an_item(by, *number),
            ProgrammeTap::Who(party) => {
                let party = *party;
                self.drafts(by, |draft| draft.who = Some(party))
            }
            ProgrammeTap::For(party) => self.is_for(by, Part::Other, &[*party]),
            ProgrammeTap::Part(part) => {
                let all = self.who_can_agree();
                self.is_for(by, *part, &all)
            }
            ProgrammeTap::In(days) => {
                let day = zone.day(now).saturating_add(*days);
                let by_when = if *days == 0 {
                    By::NoDay
                } else {
                    By::Day(zone.at(day, 12))
                };
                self.drafts(by, |draft| draft.by = Some(by_when))
            }
            ProgrammeTap::Myself => {
                let name = self.facilitator_name(by);
                self.drafts(by, |draft| draft.looks_after = name)
            }
            ProgrammeTap::Put => self.puts_item(by, zone, now).into(),
            ProgrammeTap::Postpone(number) => self.postpones(by, *number),
            ProgrammeTap::Drop(number) => self.proposes_to_drop(by, *number).into(),
            ProgrammeTap::Follow(tap) => self.follow_tapped(by, tap, zone, now),
            ProgrammeTap::SaidYes(number, party) => self.said_yes(by, *number, *party).into(),
            ProgrammeTap::Send => self.send_programme(by).into(),
        }
    }

    /// This item stands: everybody whom it concerns has confirmed it as it is now.
    pub fn stands(&self, item: &Item) -> bool {
        let confirmed = |id: &PartyId| self.says_to(item, *id) == Says::Yes;
        let there = !item.forgotten && !item.dropped;
        there && !item.concerns.is_empty() && item.concerns.iter().all(confirmed)
    }

    fn says_to(&self, item: &Item, id: PartyId) -> Says {
        let Some(party) = self.party(id).filter(|party| party.left_out.is_none()) else {
            return Says::Unsaid;
        };
        match party.programme.says_of(item.number, item.version) {
            Some(ItemReply::Yes) => Says::Yes,
            Some(ItemReply::NotSo) => Says::NotSo,
            None if party.person.is_some() => Says::Unsaid,
            None if party.can_agree() && item.told.contains(&id) => Says::Yes,
            None => Says::NoChat,
        }
    }

    /// What concerned somebody who had everything erased is confirmed no longer, and nothing of it stays with anybody.
    pub(super) fn programme_forgets_the_erased(&mut self) {
        let erased = |party: &&Arc<Party>| party.preparation.standing == Standing::Erased;
        let erased: Vec<PartyId> = self.parties.iter().filter(erased).map(|p| p.id).collect();
        let Some(programme) = self.head.programme.as_mut().filter(|_| !erased.is_empty()) else {
            return;
        };
        let concerned = |concerns: &[PartyId]| concerns.iter().any(|id| erased.contains(id));
        programme.draft.take_if(|draft| {
            concerned(&draft.concerns) || draft.who.is_some_and(|who| erased.contains(&who))
        });
        let mut gone = Vec::new();
        let items = programme.items.iter_mut().filter(|item| !item.forgotten);
        for item in items.filter(|item| concerned(&item.concerns)) {
            item.is_forgotten();
            gone.push(item.number);
        }
        for number in gone {
            for party in self.parties.iter_mut().map(Arc::make_mut) {
                party.programme.forgets(number);
            }
        }
    }

    /// The state of the programme that its buttons are for.
    pub(super) fn programme_stamp(&self) -> Stamp {
        let mut looked = Looked::at("programme").maybe(self.head.ended.map(|at| at.0));
        let Some(programme) = &self.head.programme else {
            return looked.stamp();
        };
        for item in &programme.items {
            looked = looked
                .number(i64::from(item.number))
                .number(i64::from(item.version))
                .maybe(item.next.as_ref().map(|next| i64::from(next.version)))
                .number(i64::from(self.stands(item)));
        }
        looked = self.look_at_what_became(looked);
        if let Some(draft) = &programme.draft {
            let by = match draft.by {
                Some(By::Day(at)) => Some(at.0),
                Some(By::NoDay) => Some(0),
                None => None,
            };
            looked = looked
                .maybe(draft.of.map(i64::from))
                .maybe(draft.who.map(|who| i64::from(who.0)))
                .maybe(by)
                .text(draft.part.map_or("", Part::code))
                .text(draft.text.as_str())
                .text(draft.looks_after.as_str());
        }
        looked.stamp()
    }

    pub(super) fn programme_title(&self) -> CaseTitle {
        self.case_title().stamped(self.programme_stamp())
    }

    pub(super) fn programme_mut(&mut self) -> &mut Programme {
        self.head.programme.get_or_insert_default()
    }

    fn programme_plan(&mut self, by: PersonId) -> Vec<Message> {
        vec![self.programme_again(by)]
    }

    /// What stands there now, for whoever pressed an old button.
    pub(super) fn programme_again(&self, by: PersonId) -> Message {
        let items = self.head.programme.iter().flat_map(|all| &all.items);
        let views = items.map(|item| self.item_view(item)).collect();
        said(by, ProgrammeSay::Plan(self.programme_title(), views))
    }

    fn item_view(&self, item: &Item) -> ItemView {
        let says = item.concerns.iter();
        let says: Vec<(PartyId, Words, Says)> = says
            .map(|id| (*id, self.alias(*id), self.says_to(item, *id)))
            .collect();
        let standing = if item.forgotten {
            ItemStanding::NoLonger
        } else if item.dropped {
            ItemStanding::Dropped
        } else if self.stands(item) {
            ItemStanding::Stands
        } else if says.iter().any(|(.., says)| *says == Says::NotSo) {
            ItemStanding::NotSo
        } else {
            ItemStanding::Waits
        };
        let whom = item.concerns.iter().filter(|id| **id != item.who);
        ItemView {
            number: item.number,
            part: item.part,
            who: self.alias(item.who),
            whom: whom.map(|id| self.alias(*id)).collect(),
            text: item.text.clone(),
            by: item.by,
            looks_after: item.looks_after.clone(),
            standing,
            says: if item.forgotten { vec![] } else { says },
            change: item.change,
            next: item
                .next
                .as_ref()
                .map(|next| Box::new(self.item_view(next))),
        }
    }

    /// It is dropped once everybody whom it concerns says yes to that.
    fn proposes_to_drop(&mut self, by: PersonId, number: u8) -> Vec<Message> {
        if self.standing_item(number).is_none() {
            return vec![Message::saying(by, Saying::NotNow)];
        }
        match self.programme_mut().proposes_to_drop(number) {
            Some(item) => self.puts(by, &item),
            None => vec![Message::saying(by, Saying::NotNow)],
        }
    }

    pub(super) fn standing_item(&self, number: u8) -> Option<&Item> {
        let item = self.head.programme.as_ref()?.item(number);
        item.filter(|item| self.stands(item))
    }

    /// What all of them said yes to takes the place of what they confirmed before, and facilitators hear it.
    pub(super) fn changes_what_all_agreed(&mut self, now: Moment) -> Vec<Message> {
        let items = self.head.programme.iter().flat_map(|all| &all.items);
        let agreed = |item: &&Item| item.next.as_ref().is_some_and(|next| self.stands(next));
        let agreed: Vec<u8> = items.filter(agreed).map(|item| item.number).collect();
        let mut messages = Vec::new();
        for number in agreed {
            let items = self.programme_mut().items.iter_mut();
            let mut found = items.filter(|item| item.number == number);
            let Some(item) = found.next() else { continue };
            item.becomes();
            let version = item.version;
            for party in self.parties.iter_mut().map(Arc::make_mut) {
                party.programme.goes_by(number, version);
            }
            let news = NoticeKind::Programme(ProgrammeNews::Changed);
            messages.extend(self.notice(news, None, now));
        }
        messages
    }

    pub(super) fn who_can_agree(&self) -> Vec<PartyId> {
        let all = self.in_the_case().filter(|party| party.can_agree());
        all.map(|party| party.id).collect()
    }

    /// Each whom it concerns is asked alone.
    fn puts_item(&mut self, by: PersonId, zone: &Zone, now: Moment) -> Vec<Message> {
        let items = self.head.programme.iter().flat_map(|all| &all.items);
        let standing = items.filter(|item| self.stands(item));
        let standing: Vec<u8> = standing.map(|item| item.number).collect();
        let stands = |item: &Item| standing.contains(&item.number);
        let Some(item) = self.programme_mut().take_draft(stands) else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        self.plans_to_follow(zone, now);
        self.puts(by, &item)
    }

    fn puts(&mut self, by: PersonId, item: &Item) -> Vec<Message> {
        let (asker, case) = (self.facilitator_name(by), self.head.id.clone());
        let stands = self.standing_item(item.number).map(|stands| stands.version);
        let (mut messages, mut to, mut not_to) = (Vec::new(), Vec::new(), Vec::new());
        for id in &item.concerns {
            let Some(party) = self.party_mut(*id) else {
                continue;
            };
            if party.person.is_none() {
                not_to.push(party.alias.clone());
                continue;
            }
            to.push(party.alias.clone());
            let own = item.for_party(*id);
            party.programme.is_asked(own.clone(), stands);
            let scene = if party.programme.agreed_to_share() {
                ProgrammeScene::Asked(own)
            } else {
                ProgrammeScene::MayBeShared(asker.clone())
            };
            messages.extend(party.hears(&case, Scene::Programme(scene)));
        }
        let say = ProgrammeSay::Put(self.programme_title(), to, not_to);
        messages.push(said(by, say));
        messages
    }

    /// Somebody without a chat said yes, in a talk.
    fn said_yes(&mut self, by: PersonId, number: u8, id: PartyId) -> Vec<Message> {
        let no_chat = self.party(id).is_some_and(|party| party.person.is_none());
        let item = self.programme_mut().items.iter_mut();
        let item = item.filter(|item| item.number == number && item.concerns.contains(&id));
        let mut item = item.map(|item| match item.next {
            Some(ref mut next) => &mut **next,
            None => item,
        });
        match item.next() {
            Some(item) if no_chat && !item.told.contains(&id) => item.told.push(id),
            Some(_) | None => return vec![Message::saying(by, Saying::NotNow)],
        }
        self.programme_plan(by)
    }

    /// What stands goes to those whom it concerns: to each what concerns them, and nothing else.
    fn send_programme(&self, by: PersonId) -> Vec<Message> {
        let items = self.head.programme.iter().flat_map(|all| &all.items);
        let standing: Vec<&Item> = items.filter(|item| self.stands(item)).collect();
        let (mut messages, mut to) = (Vec::new(), Vec::new());
        for party in self.in_the_case() {
            let own = standing
                .iter()
                .filter(|item| item.concerns.contains(&party.id));
            let own: Vec<_> = own.map(|item| item.for_party(party.id)).collect();
            if party.person.is_none() || own.is_empty() {
                continue;
            }
            to.push(party.alias.clone());
            let paper = ProgrammeScene::OnPaper(own.clone());
            for scene in [ProgrammeScene::Whole(own), paper] {
                messages.extend(party.hears(&self.head.id, Scene::Programme(scene)));
            }
        }
        messages.push(said(by, ProgrammeSay::Sent(self.programme_title(), to)));
        messages
    }
}

impl Party {
    /// They can agree to something: they did not stop.
    fn can_agree(&self) -> bool {
        let standing = self.preparation.standing;
        self.left_out.is_none() && matches!(standing, Standing::UnderWay | Standing::Paused)
    }
}

/// In so many days it can be done, on buttons.
pub const ON_BUTTONS: [u16; 3] = [7, 14, 30];

pub(super) fn said(to: PersonId, say: ProgrammeSay) -> Message {
    Message::to_facilitator(to, FacilitatorSay::Programme(say), How::New)
}
