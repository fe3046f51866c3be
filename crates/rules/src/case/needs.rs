//! What in a case waits for its facilitators: who needs them now, and why.

use std::sync::Arc;

use super::{Case, CaseFacilitator, Told};
use crate::guide::{Guide, Guides};
use crate::ids::{CaseId, PartyId};
use crate::moment::{DAY, Moment};
use crate::number::count;
use crate::party::{InvitationState, Party};
use crate::preparation::Standing;
use crate::readiness::{Point, PointKind};
use crate::say::{CalmCase, Group, Need, Why};
use crate::words::Words;

/// Nothing has come for so long, while it is their turn: somebody looks what is the matter.
const STILL: i64 = 14 * DAY;

/// Nobody gave them a link in so long a time.
const FORGOTTEN: i64 = 7 * DAY;

/// A case in short: what can be found in it, and everything that waits in it or will by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InShort {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// How its parties are called.
    pub aliases: Vec<(PartyId, Words)>,
    /// Who facilitates it.
    pub facilitators: Vec<CaseFacilitator>,
    /// So many of its parties handed in.
    pub handed_in: u8,
    /// It was closed then.
    pub ended: Option<Moment>,
    needs: Vec<Need>,
}

impl InShort {
    /// What waits by now: of each party the most urgent, with the number of other things about them.
    pub fn waits(&self, now: Moment) -> Vec<Need> {
        let mut waits: Vec<Need> = Vec::new();
        for need in self.needs.iter().filter(|need| need.from <= now) {
            let party = need.party.as_ref().map(|(party, _)| *party);
            let same = |other: &&mut Need| {
                other.party.as_ref().map(|(party, _)| *party) == party && party.is_some()
            };
            match waits.iter_mut().find(same) {
                Some(other) => other.comes_beside(need),
                None => waits.push(need.clone()),
            }
        }
        with_links_together(waits)
    }

    /// The case, when nothing waits in it.
    pub fn calm(&self) -> CalmCase {
        CalmCase {
            case: self.case.clone(),
            label: self.label.clone(),
            people: count(self.aliases.len()),
            handed_in: self.handed_in,
        }
    }

    /// This text stands in its label or in an alias: the parties it stands in; none when only the label has it.
    pub fn found(&self, text: &str) -> Option<Vec<(PartyId, Words)>> {
        let text = text.to_lowercase();
        let has = |words: &Words| words.as_str().to_lowercase().contains(&text);
        let parties = self.aliases.iter().filter(|(_, alias)| has(alias));
        let parties: Vec<_> = parties.cloned().collect();
        (!parties.is_empty() || has(&self.label)).then_some(parties)
    }
}

/// Several links of a case that open nothing any more are one thing to look after.
fn with_links_together(waits: Vec<Need>) -> Vec<Need> {
    let (links, mut waits): (Vec<_>, Vec<_>) =
        waits.into_iter().partition(|need| need.why == Why::Link);
    let oldest = links.iter().min_by_key(|need| need.since);
    match oldest.filter(|_| links.len() > 1) {
        Some(oldest) => waits.push(Need {
            party: None,
            role: None,
            why: Why::Links(count(links.len())),
            more: 0,
            ..oldest.clone()
        }),
        None => waits.extend(links),
    }
    waits
}

impl Need {
    /// How urgent it is among others: its group, and the oldest first.
    pub fn rank(&self) -> (Group, Moment) {
        (self.why.group(), self.since)
    }

    /// Something else about the same party waits as well.
    fn comes_beside(&mut self, other: &Self) {
        let more = self.more.saturating_add(1);
        if other.rank() < self.rank() {
            *self = other.clone();
        }
        self.more = more;
    }
}

impl Case {
    /// The case in short.
    pub fn in_short(&self, guides: &Guides) -> InShort {
        let aliases = self.parties.iter();
        InShort {
            case: self.head.id.clone(),
            label: self.head.label.clone(),
            aliases: aliases
                .map(|party| (party.id, party.alias.clone()))
                .collect(),
            facilitators: self.head.facilitators.clone(),
            handed_in: self.so_many_handed_in(),
            ended: self.head.ended,
            needs: self.needs(guides),
        }
    }

    fn so_many_handed_in(&self) -> u8 {
        let handed_in = |party: &&Arc<Party>| party.preparation.handed_in.is_some();
        count(self.parties.iter().filter(handed_in).count())
    }

    fn needs(&self, guides: &Guides) -> Vec<Need> {
        let parties = self.parties.iter();
        let signals = parties.clone().flat_map(|party| self.signals_unseen(party));
        if self.head.ended.is_some() {
            return signals.collect();
        }
        let others = parties.flat_map(|party| self.needs_of(party, guides));
        signals
            .chain(others)
            .chain(self.needs_as_a_whole())
            .collect()
    }

    fn signals_unseen<'a>(&'a self, party: &'a Party) -> impl Iterator<Item = Need> + 'a {
        let unseen = party.flags.iter().filter(|flag| flag.seen.is_none());
        unseen.map(|flag| self.need(party, Why::Signal(flag.kind), flag.raised))
    }

    fn needs_of(&self, party: &Party, guides: &Guides) -> Vec<Need> {
        let guide = party.guide(guides);
        let points = self.open_points_of(guides, party.id).into_iter();
        let points = points.filter(|point| point.blocks() && !party.is_an_unseen_signal(point));
        let mut needs: Vec<Need> = points
            .map(|point| self.need_of_point(party, point))
            .collect();
        needs.extend(self.link_is_dead(party));
        needs.extend(self.is_still(party, guide));
        needs
    }

    /// Whoever wanted to come back to it on a day hears nothing of it before.
    fn need_of_point(&self, party: &Party, point: Point) -> Need {
        let since = point.since.max(self.head.opened);
        let why = match point.key.kind {
            PointKind::MinorConsent | PointKind::Withdrawn => Why::Decide(point),
            _ => Why::Blocks(point),
        };
        let need = self.need(party, why, since);
        Need {
            from: party.follow_up.unwrap_or(since),
            ..need
        }
    }

    fn link_is_dead(&self, party: &Party) -> Option<Need> {
        let erased = party.preparation.standing == Standing::Erased;
        let there = party.left_out.is_none() && !party.is_prepared_in_a_talk();
        let nobody = party.person.is_none() && !erased && there;
        let since = match party.invitation.state {
            // They begin together, or what comes before that waits by itself.
            _ if party.has_no_link_to_wait_for() => return None,
            InvitationState::ToCome => return nobody.then(|| self.has_no_link_yet(party)),
            InvitationState::Revoked => self.head.opened,
            InvitationState::Open | InvitationState::Expired => party.invitation.expires,
            InvitationState::Taken(at) => at,
        };
        nobody.then(|| self.need(party, Why::Link, since))
    }

    /// Links are given one at a time, so that it takes a while before somebody who has none may have been forgotten.
    fn has_no_link_yet(&self, party: &Party) -> Need {
        let since = party.invitation.expires;
        let need = self.need(party, Why::NoLink, since);
        Need {
            from: since.plus(FORGOTTEN),
            ..need
        }
    }

    fn is_still(&self, party: &Party, guide: &Guide) -> Option<Need> {
        let since = self.their_turn_since(guide, party)?;
        let need = self.need(party, Why::Still, since);
        Some(Need {
            from: since.plus(STILL),
            ..need
        })
    }

    fn needs_as_a_whole(&self) -> impl Iterator<Item = Need> {
        let ready = match self.head.told {
            Told::Ready(at) => Some((Why::Confirm, at)),
            Told::OneSide(at) => Some((Why::OneSide, at)),
            Told::NotReady | Told::Confirmed(_) => None,
        };
        let guest = self.head.guests.first();
        let guest = guest.map(|_| (Why::Guest, self.head.opened));
        let all = ready.into_iter().chain(guest);
        all.map(|(why, since)| Need {
            case: self.head.id.clone(),
            label: self.head.label.clone(),
            party: None,
            role: None,
            why,
            since,
            from: since,
            more: 0,
        })
    }

    fn need(&self, party: &Party, why: Why, since: Moment) -> Need {
        Need {
            case: self.head.id.clone(),
            label: self.head.label.clone(),
            party: Some((party.id, party.alias.clone())),
            role: Some(party.role),
            why,
            since,
            from: since,
            more: 0,
        }
    }
}

impl Party {
    /// The point is a signal that nobody has seen: that is told by itself.
    fn is_an_unseen_signal(&self, point: &Point) -> bool {
        let flag = point
            .key
            .flag()
            .and_then(|(number, _)| self.flags.get(number));
        flag.is_some_and(|flag| flag.seen.is_none())
    }
}
