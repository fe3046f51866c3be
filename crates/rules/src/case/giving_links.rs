//! Links are given one at a time. As a rule whoever caused it comes first, and whoever was touched once that one said yes,
//! unless they ask to begin: nobody is to be invited to a conversation that the other one does not want.

use super::Case;
use crate::moment::Moment;
use crate::party::{InvitationState, Party};
use crate::role::Role;
use crate::say::{LinkOrder, LinkToGive, LinksView};
use crate::words::Words;

impl Case {
    /// For whom a link can be given, and with whom to begin.
    pub fn links(&self, now: Moment) -> LinksView {
        let mut waiting: Vec<&Party> = self
            .in_the_case()
            .filter(|party| party.has_no_link(now) && !party.has_no_link_to_wait_for())
            .collect();
        waiting.sort_by_key(|party| (party.role.given_a_link_as(), party.id));
        let (order, first, next) = self.order_of(&waiting);
        let give = |party: &&Party| LinkToGive {
            party: party.id,
            alias: party.alias.clone(),
            role: party.role,
            stamp: self.link_stamp(party.id),
        };
        LinksView {
            case: self.head.id.clone(),
            label: self.head.label.clone(),
            order,
            first,
            next,
            to_give: waiting.iter().map(give).collect(),
        }
    }

    fn order_of(&self, waiting: &[&Party]) -> (LinkOrder, Vec<Words>, Vec<Words>) {
        let with = |role| {
            let theirs = waiting.iter().filter(|party| party.role == role);
            theirs.map(|party| party.alias.clone()).collect::<Vec<_>>()
        };
        let (caused, touched) = (with(Role::Responsible), with(Role::Harmed));
        let mut all = self.in_the_case();
        let invited = all.any(|party| party.role == Role::Responsible);
        if waiting.is_empty() {
            (LinkOrder::AllGiven, vec![], vec![])
        } else if touched.is_empty() || !invited {
            (LinkOrder::Any, vec![], vec![])
        } else if caused.is_empty() {
            (
                LinkOrder::HarmedNext,
                self.with_role(Role::Responsible),
                touched,
            )
        } else {
            (LinkOrder::CausedFirst, caused, touched)
        }
    }

    fn with_role(&self, role: Role) -> Vec<Words> {
        let theirs = self.in_the_case().filter(|party| party.role == role);
        theirs.map(|party| party.alias.clone()).collect()
    }
}

impl Party {
    /// Nobody can come in with a link that was given for them, and nobody did.
    fn has_no_link(&self, now: Moment) -> bool {
        match self.invitation.state {
            _ if self.is_prepared_in_a_talk() => false,
            InvitationState::ToCome | InvitationState::Revoked | InvitationState::Expired => {
                self.person.is_none()
            }
            InvitationState::Open => now >= self.invitation.expires,
            InvitationState::Taken(_) => false,
        }
    }
}
