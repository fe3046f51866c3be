//! Whether everyone is ready. A plain question to the case, so that it cannot race; told once per change.

use std::sync::Arc;

use super::{Case, Told, summary};
use crate::guide::Guides;
use crate::moment::Moment;
use crate::party::Party;
use crate::readiness::{TakesPart, Together, both_sides_are_there};
use crate::role::Role;
use crate::say::{FacilitatorSay, Message, NoticeKind, Say};

impl Case {
    /// Everybody who takes part is ready, and both sides are there.
    pub fn everyone_is_ready(&self, guides: &Guides) -> bool {
        self.together(guides) == Together::Ready
    }

    /// How far everybody who was not left out is together.
    pub fn together(&self, guides: &Guides) -> Together {
        let parties: Vec<&Party> = self.in_the_case().collect();
        let is_ready = |party: &&Party| party.is_ready(party.guide(guides));
        let mut between = self.open_between(guides).into_iter();
        let nothing_between = !between.any(|point| point.blocks());
        let ready = !parties.is_empty() && parties.iter().all(is_ready) && nothing_between;
        let roles: Vec<Role> = parties.iter().map(|party| party.role).collect();
        match (
            self.head.ended.is_none() && ready,
            both_sides_are_there(&roles),
        ) {
            (false, _) => Together::NotReady,
            (true, false) => Together::OneSide,
            (true, true) => Together::Ready,
        }
    }

    /// Whoever was not left out by the facilitator.
    pub(super) fn in_the_case(&self) -> impl Iterator<Item = &Party> {
        let parties = self.parties.iter().map(Arc::as_ref);
        parties.filter(|party| !party.is_left_out())
    }

    /// How each of them takes part, and how much is still to be discussed with them.
    pub(super) fn taking_part(&self, guides: &Guides) -> Vec<TakesPart> {
        let each = self.in_the_case().map(|party| {
            let open = self.open_points_of(guides, party.id).into_iter();
            let to_discuss = open.filter(|point| !point.blocks()).count();
            party.takes_part(party.guide(guides), crate::number::count(to_discuss))
        });
        each.collect()
    }

    /// Tells, exactly once per change, that everyone is ready, that only one side is, or that it is no longer so.
    pub(super) fn settle(&mut self, guides: &Guides, now: Moment) -> Vec<Message> {
        self.programme_forgets_the_erased();
        let mut messages = self.changes_what_all_agreed(now);
        messages.extend(self.hears_what_became(now));
        let (told, is) = (self.head.told.together(), self.together(guides));
        if told == is {
            return messages;
        }
        self.head.told = Told::at(is, now);
        messages.extend(match told {
            Together::Ready => self.notice(NoticeKind::NoLongerReady, None, now),
            Together::NotReady | Together::OneSide => vec![],
        });
        messages.extend(match is {
            Together::NotReady => vec![],
            Together::OneSide => self.of_each(guides, NoticeKind::OneSideReady, now),
            Together::Ready => self.of_each(guides, NoticeKind::EveryoneReady, now),
        });
        messages
    }

    /// A notice that says of each how they take part.
    fn of_each(&self, guides: &Guides, kind: NoticeKind, now: Moment) -> Vec<Message> {
        let stamp = self.readiness_stamp(guides);
        let each = self.taking_part(guides);
        let mut messages = self.notice_as_seen(kind, None, now, stamp);
        for message in &mut messages {
            message.says_of_each(&each);
        }
        messages
    }

    pub(super) fn summary_say(&self, guides: &Guides, now: Moment) -> FacilitatorSay {
        let mut summary = summary::of(self, guides, now);
        summary.stamp = self.readiness_stamp(guides);
        FacilitatorSay::Summary(summary)
    }
}

impl Told {
    /// How far everybody was together when that was told.
    fn together(self) -> Together {
        match self {
            Self::NotReady => Together::NotReady,
            Self::OneSide(_) => Together::OneSide,
            Self::Ready(_) | Self::Confirmed(_) => Together::Ready,
        }
    }

    fn at(is: Together, now: Moment) -> Self {
        match is {
            Together::NotReady => Self::NotReady,
            Together::OneSide => Self::OneSide(now),
            Together::Ready => Self::Ready(now),
        }
    }
}

impl Message {
    fn says_of_each(&mut self, each: &[TakesPart]) {
        if let Say::Facilitator(say) = &mut self.say
            && let FacilitatorSay::Notice(notice) = &mut **say
        {
            notice.each = each.to_vec();
        }
    }
}
