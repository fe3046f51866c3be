//! How a case stands, as its facilitators see it: places and points, never a score.

use std::sync::Arc;

use super::{Case, Head, Told};
use crate::flag::Flag;
use crate::gate::{self, Gate, Without};
use crate::guide::{Guide, Guides};
use crate::ids::{PartyId, PersonId};
use crate::moment::{DAY, Moment};
use crate::number::count;
use crate::party::{InvitationState, Party};
use crate::preparation::{Position, Standing};
use crate::readiness::{Point, Settled, SettledPoint};
use crate::say::{
    Begins, CaseStanding, CaseView, ClearedPoint, LeftOutView, LinkState, PartyLine, PartyTitle,
    PartyView, PointsView, Progress, Reach, Signal,
};
use crate::stamp::Stamp;
use crate::words::Words;

impl Case {
    /// The case on the board.
    pub fn view(&self, guides: &Guides, now: Moment) -> CaseView {
        CaseView {
            case: self.head.id.clone(),
            label: self.head.label.clone(),
            incident: self.head.incident.clone(),
            form: self.form(guides),
            parties: self
                .parties
                .iter()
                .map(|party| self.party_line(guides, party, now))
                .collect(),
            standing: self.standing(),
            facilitators: count(self.head.facilitators.len()),
            colleagues: self.colleagues(),
            erased_on: self.head.erased_on,
            has_day: self.head.day.is_some(),
        }
    }

    /// How the case stands as a whole.
    pub fn standing(&self) -> CaseStanding {
        self.head.standing()
    }

    fn party_line(&self, guides: &Guides, party: &Party, now: Moment) -> PartyLine {
        let guide = party.guide(guides);
        let points = self.open_points_of(guides, party.id);
        let blocking = matters(points.iter().filter(|point| point.blocks()));
        let to_discuss = points.iter().filter(|point| !point.blocks()).count();
        let blocked = party.blocked_since.is_some();
        PartyLine {
            party: party.id,
            alias: party.alias.clone(),
            role: party.role,
            guide: guide.edition.clone(),
            progress: self.progress(party, guide, now),
            waiting: self.waiting_since(guide, party, now),
            blocking: count(blocking),
            to_discuss: count(to_discuss),
            reachable: if blocked {
                Reach::Blocked
            } else {
                Reach::Reachable
            },
        }
    }

    /// A link that nobody opened before the case was ended opens nothing any more; and whoever had handed in then has, whatever
    /// was written anew since in what they agreed to.
    fn progress(&self, party: &Party, guide: &Guide, now: Moment) -> Progress {
        if party.left_out.is_some() {
            return Progress::LeftOut;
        }
        if self.answers_are_gone() {
            return Progress::AnswersGone;
        }
        match party.progress(guide, now) {
            Progress::NoLinkYet
            | Progress::Invited(_)
            | Progress::LinkExpired
            | Progress::LinkRevoked
                if self.head.ended.is_some() =>
            {
                Progress::NotOpened
            }
            Progress::Consent if self.head.ended.is_some() => {
                let handed_in = party.preparation.handed_in;
                handed_in.map_or(Progress::Consent, Progress::HandedIn)
            }
            progress => progress,
        }
    }

    /// Nothing has come from this party for a day or longer, while it is their turn.
    fn waiting_since(&self, guide: &Guide, party: &Party, now: Moment) -> Option<Moment> {
        let since = self.their_turn_since(guide, party)?;
        (now.since(since) >= DAY).then_some(since)
    }

    /// It is this party's turn; they last did something then.
    pub(super) fn their_turn_since(&self, guide: &Guide, party: &Party) -> Option<Moment> {
        let preparation = &party.preparation;
        let at_rest = matches!(
            preparation.standing,
            Standing::Stopped | Standing::OtherWay | Standing::Erased
        );
        let over = self.head.ended.is_some() || party.left_out.is_some();
        let done = preparation.handed_in.is_some() || at_rest || over;
        let is_their_turn = party.person.is_some() && !done && party.closed_gate(guide).is_none();
        is_their_turn.then_some(preparation.active)
    }

    /// A party's name and role, for the head of a message.
    pub fn title(&self, id: PartyId) -> Option<PartyTitle> {
        let party = self.party(id)?;
        let (case, label) = (self.head.id.clone(), self.head.label.clone());
        Some(PartyTitle {
            case,
            label,
            party: id,
            alias: party.alias.clone(),
            role: party.role,
            guide: party.preparation.guide.clone(),
            stamp: Stamp::default(),
        })
    }

    pub(super) fn party_view(
        &self,
        guides: &Guides,
        id: PartyId,
        now: Moment,
    ) -> Option<PartyView> {
        let party = self.party(id)?;
        let guide = party.guide(guides);
        let gate = party.closed_gate(guide);
        let answers = &party.preparation.answers;
        let without = gate.as_ref().map_or(Without::Never, |gate| {
            Without::at(&gate.question, guide, answers)
        });
        let at_gate = gate
            .as_ref()
            .map(|gate| self.gate_stamp(id, &gate.question));
        Some(PartyView {
            title: self.title(id)?.stamped(self.link_stamp(id)),
            line: self.party_line(guides, party, now),
            language: party.language,
            age: party.age,
            points: self.open_points_of(guides, id),
            gate,
            without,
            gate_stamp: at_gate.unwrap_or_default(),
            reopening_stamp: match party.preparation.standing {
                _ if party.left_out.is_some() => self.reopening_stamp(id),
                Standing::OtherWay => self.reopening_stamp(id),
                Standing::UnderWay | Standing::Paused | Standing::Stopped | Standing::Erased => {
                    Stamp::default()
                }
            },
            link: party.link_state(now),
            follow_up: party.follow_up,
            left: u16::try_from(party.left.iter().count()).unwrap_or(u16::MAX),
            signals: self.unseen_of(party),
            begins: self.begins(guides, party).map(|begins| Begins {
                // Where one is open, the page has a button for a new one.
                link: begins.link.filter(|_| !party.invitation.is_open(now)),
                ..begins
            }),
            supports: party.supports.map(|whom| self.alias(whom)),
            guide: (guides.offered().len() > 1).then(|| guide.edition.clone()),
            can_switch: !self.other_guides(guides, id).is_empty(),
            talk: party.talk(),
            left_out: party.left_out.map(|left_out| LeftOutView {
                at: left_out.at,
                by: self.facilitator_name(left_out.by),
                note: party.why_left_out.clone(),
            }),
        })
    }

    /// The signals of this party that nobody has seen.
    pub(super) fn unseen_of(&self, party: &Party) -> Vec<Signal> {
        let flags = (0..).zip(&party.flags);
        let unseen = flags.filter(|(_, flag)| flag.seen.is_none());
        let signal = |(number, flag): (u8, &Flag)| Signal {
            number,
            kind: flag.kind,
            stamp: self.flag_stamp(party.id, number),
        };
        unseen.map(signal).collect()
    }

    /// The open and the cleared points.
    pub fn points_view(&self, guides: &Guides) -> PointsView {
        let open = self.open_points(guides).into_iter();
        PointsView {
            case: self.head.id.clone(),
            label: self.head.label.clone(),
            open: open.map(|point| (self.alias(point.party), point)).collect(),
            cleared: self.cleared_points(guides),
            before: 0,
            page: 0,
            pages: 0,
        }
    }

    /// The cleared points that still stand.
    pub fn cleared_points(&self, guides: &Guides) -> Vec<ClearedPoint> {
        let points = |party: &Arc<Party>| party.points(party.guide(guides));
        let own = self.parties.iter().flat_map(points);
        let noted = own
            .chain(self.points_between(guides))
            .filter_map(|point| self.cleared_point(point));
        let settled = self.parties.iter().flat_map(|party| {
            let settled = party.settled_points(party.guide(guides)).into_iter();
            settled.map(|settled| self.settled_point(party, settled))
        });
        noted.chain(settled).collect()
    }

    /// A gate's point, and how it was settled: with the note of a facilitator, where there is one.
    fn settled_point(&self, party: &Party, settled: SettledPoint) -> ClearedPoint {
        let SettledPoint { point, how, at, by } = settled;
        let mut notes = party.cleared.iter();
        let note = notes.find(|note| note.key == point.key && note.since == point.since);
        ClearedPoint {
            alias: party.alias.clone(),
            note: note.map(|note| note.note.clone()).unwrap_or_default(),
            adult: None,
            by: by.map(|by| self.facilitator_name(by)).unwrap_or_default(),
            how,
            at,
            point,
        }
    }

    fn cleared_point(&self, point: Point) -> Option<ClearedPoint> {
        let clearing = self.clearing(&point)?;
        Some(ClearedPoint {
            alias: self.alias(point.party),
            note: clearing.note.clone(),
            adult: clearing.adult,
            how: Settled::Noted,
            by: self.facilitator_name(clearing.by),
            at: clearing.at,
            point,
        })
    }

    /// The alias of a party.
    pub fn alias(&self, id: PartyId) -> Words {
        self.party(id)
            .map(|party| party.alias.clone())
            .unwrap_or_default()
    }

    pub(crate) fn facilitator_name(&self, person: PersonId) -> Words {
        let found = self.head.facilitators.iter().find(|f| f.person == person);
        found
            .map(|facilitator| facilitator.name.clone())
            .unwrap_or_default()
    }
}

/// So many different things. Whoever signals danger and feels unsafe says one thing twice.
fn matters<'a>(points: impl Iterator<Item = &'a Point>) -> usize {
    let (safety, others): (Vec<_>, Vec<_>) = points.partition(|point| point.key.is_about_safety());
    others.len() + usize::from(!safety.is_empty())
}

impl Head {
    /// How the case stands as a whole.
    pub fn standing(&self) -> CaseStanding {
        match (self.ended, self.told) {
            (Some(at), _) => CaseStanding::Ended(at),
            (None, Told::NotReady) => CaseStanding::UnderWay,
            (None, Told::OneSide(at)) => CaseStanding::OneSide(at),
            (None, Told::Ready(at)) => CaseStanding::Ready(at),
            (None, Told::Confirmed(at)) => CaseStanding::Confirmed(at),
        }
    }
}

impl Party {
    /// The first gate that waits for the facilitator's decision.
    pub fn closed_gate(&self, guide: &Guide) -> Option<Gate> {
        self.closed_gates(guide).into_iter().next()
    }

    pub(super) fn closed_gates(&self, guide: &Guide) -> Vec<Gate> {
        let preparation = &self.preparation;
        if preparation.standing == Standing::OtherWay || self.left_out.is_some() {
            return vec![];
        }
        let walk = guide.walk(self.role, &preparation.answers);
        gate::closed(guide, &walk, &preparation.answers, &preparation.decisions)
    }

    fn link_state(&self, now: Moment) -> LinkState {
        match self.invitation.state {
            InvitationState::Taken(_) if self.person.is_some() => LinkState::Taken,
            _ if self.invitation.is_open(now) => LinkState::Open,
            _ if self.has_no_link_to_wait_for() => LinkState::None,
            InvitationState::ToCome => LinkState::ToCome,
            _ => LinkState::Gone,
        }
    }

    fn progress(&self, guide: &Guide, now: Moment) -> Progress {
        let preparation = &self.preparation;
        match (preparation.standing, self.person) {
            (Standing::Erased, None) if self.link_state(now) != LinkState::Open => Progress::Erased,
            (_, None) if self.is_prepared_in_a_talk() => self.place_in_guide(guide),
            (_, None) if !self.is_all_together() => self.link_progress(now),
            (Standing::Paused, _) => Progress::Paused,
            (Standing::Stopped, _) => Progress::Stopped,
            (Standing::OtherWay, _) => Progress::OtherWay,
            _ => self.place_in_guide(guide),
        }
    }

    fn link_progress(&self, now: Moment) -> Progress {
        match self.invitation.state {
            _ if self.age.is_prepared_together() && !self.invitation.is_open(now) => {
                Progress::NotBegunTogether
            }
            InvitationState::ToCome => Progress::NoLinkYet,
            InvitationState::Revoked => Progress::LinkRevoked,
            _ if self.invitation.is_open(now) => Progress::Invited(self.invitation.expires),
            _ => Progress::LinkExpired,
        }
    }

    fn place_in_guide(&self, guide: &Guide) -> Progress {
        match self.preparation.position(guide, self.role) {
            Position::IsItYou => Progress::Opened,
            Position::Consent(_) if self.preparation.consents.were_refused() => Progress::NoConsent,
            Position::Consent(_) => Progress::Consent,
            Position::Question(asked) => {
                let (number, of) = self.number(guide, &asked);
                Progress::Question(asked.phase.clone(), number, of)
            }
            Position::Closed(gate) => Progress::Closed(gate),
            Position::Review => Progress::Review,
            Position::HandedIn => {
                Progress::HandedIn(self.preparation.handed_in.unwrap_or_default())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{BO, THEN, case};
    use super::*;
    use crate::role::AgeBand;

    #[test]
    fn how_a_link_stands_is_seen_as_long_as_nobody_took_it() {
        let of = |age, state, now| {
            let mut case = case(&[]);
            let party = case.party_mut(BO).unwrap();
            party.age = age;
            party.person = None;
            party.invitation.state = state;
            party.invitation.expires = THEN;
            party.link_progress(now)
        };
        let before = THEN.plus(-1);
        let adult = |state, now| of(AgeBand::Adult, state, now);
        assert_eq!(adult(InvitationState::ToCome, before), Progress::NoLinkYet);
        assert_eq!(
            adult(InvitationState::Open, before),
            Progress::Invited(THEN)
        );
        assert_eq!(adult(InvitationState::Open, THEN), Progress::LinkExpired);
        assert_eq!(
            adult(InvitationState::Expired, before),
            Progress::LinkExpired
        );
        assert_eq!(
            adult(InvitationState::Revoked, before),
            Progress::LinkRevoked
        );
        let child = |state, now| of(AgeBand::Under13, state, now);
        assert_eq!(
            child(InvitationState::ToCome, before),
            Progress::NotBegunTogether
        );
        assert_eq!(
            child(InvitationState::Open, before),
            Progress::Invited(THEN)
        );
        assert_eq!(
            child(InvitationState::Open, THEN),
            Progress::NotBegunTogether
        );
    }
}
