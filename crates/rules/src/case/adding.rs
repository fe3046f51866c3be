//! Somebody more takes part in a case that is open: who was forgotten, who comes along, or whom they stand beside.

use std::sync::Arc;

use super::{Act, Acted, Case, Next};
use crate::facilitating::MOST_PARTIES;
use crate::facilitator::Newcomer;
use crate::guide::Guides;
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::number::count;
use crate::party::{Invitation, NewParty, Party};
use crate::preparation::Preparation;
use crate::role::Form;
use crate::say::{FacilitatorSay, How, Message, NoticeKind, Saying};

/// A conversation of two has so many.
const TWO: usize = 2;

impl Case {
    /// Who is it? That is asked step by step.
    pub(super) fn wants_to_add(&self, guides: &Guides, by: PersonId) -> Acted {
        if self.parties.len() >= MOST_PARTIES {
            return vec![Message::saying(by, Saying::NotAdded)].into();
        }
        let others = self.parties.iter();
        let others = others.map(|party| (party.id, party.alias.clone(), party.role));
        let newcomer =
            Newcomer::to(self.head.id.clone(), others.collect()).choosing(guides.offered());
        Next::AwaitNewcomer(Box::new(newcomer)).into()
    }

    /// A facilitator of this case said who takes part as well. Whoever does not facilitate it gets nothing.
    pub fn adds(
        &mut self,
        guides: &Guides,
        by: PersonId,
        new: NewParty,
        now: Moment,
    ) -> Vec<Message> {
        if !self.is_facilitated_by(by) {
            return vec![];
        }
        let full = self.parties.len() >= MOST_PARTIES || self.head.ended.is_some();
        if full || self.is_named(new.alias.as_str()) {
            return vec![self.not_added(by, &new).of_case(&self.head.id)];
        }
        self.head.acts += 1;
        let id = PartyId(count(self.parties.len() + 1));
        let guide = guides.chosen(new.guide.as_ref()).clone();
        let preparation = Preparation::new(guide, now);
        let mut party = Party::invite(id, new, Invitation::to_come(now), preparation);
        party.supports = party.supports.filter(|whom| self.party(*whom).is_some());
        self.parties.push(Arc::new(party));
        self.head.parties = count(self.parties.len());
        let became = self.becomes_a_circle();
        self.did(by, Act::Added, Some(id), now);
        let mut messages = self.to_others(by, NoticeKind::PartyAdded, Some(id), now);
        messages.extend(self.added_message(by, id, became));
        messages.extend(self.settle(guides, now));
        messages
    }

    /// A colleague added somebody of this name already, or they cannot be added.
    fn not_added(&self, by: PersonId, new: &NewParty) -> Message {
        let alias = new.alias.as_str().to_lowercase();
        let mut parties = self.parties.iter();
        let same = parties.find(|party| party.alias.as_str().to_lowercase() == alias);
        let done = same.and_then(|one| self.done_by_colleague(by, &[Act::Added], Some(one.id)));
        done.unwrap_or_else(|| Message::saying(by, Saying::NotAdded))
    }

    fn added_message(&self, by: PersonId, id: PartyId, became: Option<Form>) -> Option<Message> {
        let beside = self.party(id)?.supports.map(|whom| self.alias(whom));
        let title = self.title(id)?.stamped(self.link_stamp(id));
        let say = FacilitatorSay::PartyAdded(title, beside, became);
        Some(Message::to_facilitator(by, say, How::New))
    }

    /// With a third, a conversation of two is one no more.
    fn becomes_a_circle(&mut self) -> Option<Form> {
        let many = self.in_the_case().count() > TWO;
        if self.head.form != Form::Pair || !many {
            return None;
        }
        self.head.form = Form::Circle;
        Some(Form::Circle)
    }

    /// Somebody in the case is called that already: two with one name would be mixed up.
    pub(super) fn is_named(&self, alias: &str) -> bool {
        let alias = alias.to_lowercase();
        let mut parties = self.parties.iter();
        parties.any(|party| party.alias.as_str().to_lowercase() == alias)
    }
}
