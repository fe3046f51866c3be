//! Whoever asked for it is reminded once, in silence and without a word about what it is about. Whoever is done, has
//! stopped, waits for a facilitator, cannot be reached or went on meanwhile is not.

use super::Case;
use crate::guide::Guides;
use crate::ids::PartyId;
use crate::moment::{DAY, Moment};
use crate::party::Party;
use crate::preparation::Standing;
use crate::reminders::Reminder;
use crate::say::{How, Message, Scene};
use crate::zone::Zone;

impl Case {
    /// Somebody wants to be reminded, and it is not known yet when.
    pub fn has_reminders_to_plan(&self) -> bool {
        self.parties
            .iter()
            .any(|party| party.preparation.reminders.has_no_plan())
    }

    /// When they are reminded follows from the hours of the place.
    pub fn plans_its_reminders(&mut self, zone: &Zone) {
        let open = self
            .parties
            .iter()
            .filter(|party| party.preparation.reminders.has_no_plan());
        let open: Vec<PartyId> = open.map(|party| party.id).collect();
        for id in open {
            if let Some(party) = self.party_mut(id) {
                party.preparation.reminders.plan(zone);
            }
        }
    }

    /// The reminders that are due.
    pub(super) fn reminders(&mut self, guides: &Guides, now: Moment) -> Vec<Message> {
        let due = |party: &&std::sync::Arc<Party>| {
            party.preparation.reminders.at(now) != Reminder::NotYet
        };
        let due: Vec<PartyId> = self
            .parties
            .iter()
            .filter(due)
            .map(|party| party.id)
            .collect();
        due.into_iter()
            .filter_map(|id| self.reminder(guides, id, now))
            .collect()
    }

    fn reminder(&mut self, guides: &Guides, id: PartyId, now: Moment) -> Option<Message> {
        let case = self.head.id.clone();
        let over = self.head.ended.is_some();
        let party = self.party_mut(id)?;
        let needed = !over && party.can_be_reminded(guides, now);
        let reminders = &mut party.preparation.reminders;
        if !needed {
            reminders.let_go();
            return None;
        }
        if reminders.at(now) == Reminder::Missed {
            reminders.put_off(now);
            return None;
        }
        reminders.came();
        let say = party.say(
            &case,
            vec![],
            Scene::Reminder(party.preparation.reminders.has_room()),
        );
        Some(Message {
            to: party.person?,
            say,
            how: How::New,
        })
    }
}

impl Party {
    /// It is still their turn, they can be reached, and did nothing for a day.
    fn can_be_reminded(&self, guides: &Guides, now: Moment) -> bool {
        let p = &self.preparation;
        let under_way = match p.standing {
            Standing::UnderWay | Standing::Paused => true,
            Standing::Stopped | Standing::OtherWay | Standing::Erased => false,
        };
        let reachable = self.person.is_some() && self.blocked_since.is_none();
        let alone = self.sitting().is_none() && self.left_out.is_none();
        let their_turn = p.handed_in.is_none() && self.closed_gate(self.guide(guides)).is_none();
        under_way && reachable && alone && their_turn && !now.is_within(DAY - 1, p.active)
    }
}
