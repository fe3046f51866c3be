//! What is held of a case and of each of its parties, put together: a party's own copy, and the file of the case. Everything
//! is taken apart field by field: a field that is added to a case or a party has to be given a place here too.

use std::sync::Arc;

use super::{Case, Head, brief, summary};
use crate::closing::PartyClosing;
use crate::day::PartyDay;
use crate::deed::DeedKind;
use crate::guide::{Guide, Guides};
use crate::held::{
    CaseEntry, CaseFile, ClearedData, DecisionData, FlagData, PartyData, PartyFile, phases,
};
use crate::ids::PartyId;
use crate::moment::Moment;
use crate::number::count;
use crate::party::{Clearing, InvitationState, Party};
use crate::person::Person;
use crate::preparation::Preparation;
use crate::programme::PartyProgramme;
use crate::readiness::{ClearedPoint, Point, Settled};
use crate::say::{How, Message, Scene};

impl Head {
    /// The case in the list of all cases.
    pub fn entry(&self) -> CaseEntry {
        CaseEntry {
            case: self.id.clone(),
            opened: self.opened,
            standing: self.standing(),
            parties: self.parties,
        }
    }
}

impl Case {
    /// The party's own copy of everything that is held about them. It is asked for beside the preparation, which stays
    /// where it is.
    pub fn own_copy(
        &self,
        guides: &Guides,
        party: PartyId,
        to: &Person,
        readings: Vec<(Moment, DeedKind)>,
        now: Moment,
    ) -> Option<Message> {
        let party = self.party(party).filter(|p| p.person == Some(to.id))?;
        let data = PartyData {
            readings,
            undecided: to.held.iter().map(|piece| piece.text.clone()).collect(),
            ..PartyData::of(self, party, party.guide(guides), now)
        };
        let say = party.say(&self.head.id, vec![], Scene::OwnCopy(Box::new(data)));
        Some(Message {
            to: to.id,
            say,
            how: How::New,
        })
    }
}

impl PartyData {
    /// What is held now about this party of the case.
    pub fn of(case: &Case, party: &Party, guide: &Guide, now: Moment) -> Self {
        let Party {
            id: _,
            // These stand with the preparation.
            alias: _,
            role: _,
            language: _,
            age: _,
            preparation: _,
            // Both are about others as well: whom they stand beside, and a facilitator's note.
            supports: _,
            why_left_out: _,
            left_out,
            invitation,
            person,
            blocked_since,
            follow_up,
            flags,
            cleared,
            sent,
            left,
            leaves: _,
            asked_about: _,
            rests_at: _,
            // It says when the digest goes out; what was chosen stands with the answers.
            hard: _,
            // By whom they were asked, and with whom they sit: what was filled in together says so itself.
            own_wish: _,
            together: _,
            day,
            programme,
            closing,
        } = party;
        Self {
            person: *person,
            joined: match invitation.state {
                InvitationState::Taken(at) => Some(at),
                _ => None,
            },
            blocked_since: *blocked_since,
            follow_up: *follow_up,
            left_out: left_out.map(|left_out| left_out.at),
            flags: flags.iter().map(FlagData::of).collect(),
            cleared: cleared.iter().filter_map(ClearedData::of).collect(),
            sent: sent.iter().cloned().collect(),
            left: left.iter().cloned().collect(),
            day: day.clone(),
            programme: programme.clone(),
            closing: closing.clone(),
            ..Self::of_preparation(case, party, guide, now)
        }
    }

    /// Whose preparation it is, and what is held about that alone.
    fn of_preparation(case: &Case, party: &Party, guide: &Guide, now: Moment) -> Self {
        // Left out are only marks by which the bot finds its own place again.
        let Preparation {
            guide: edition,
            asks_who: _,
            standing,
            standing_since,
            consents,
            answers: _,
            decisions,
            cursor: _,
            revision: _,
            last_tap: _,
            last_written: _,
            open: _,
            handed_in,
            reminders,
            active,
        } = &party.preparation;
        Self {
            case: case.head.id.clone(),
            at: now,
            alias: party.alias.clone(),
            role: party.role,
            guide: edition.clone(),
            language: party.language,
            age: party.age,
            person: None,
            joined: None,
            active: *active,
            blocked_since: None,
            follow_up: None,
            reminder: reminders.wanted(),
            consents: consents.all().to_vec(),
            standing: *standing,
            standing_since: *standing_since,
            left_out: None,
            handed_in: *handed_in,
            ended: case.head.ended,
            erased_on: case.head.erased_on,
            facilitators: count(case.head.facilitators.len()),
            phases: phases(party, guide),
            flags: vec![],
            decisions: decisions.iter().map(DecisionData::of).collect(),
            cleared: vec![],
            sent: vec![],
            left: vec![],
            day: PartyDay::default(),
            programme: PartyProgramme::default(),
            closing: PartyClosing::default(),
            readings: vec![],
            undecided: vec![],
        }
    }
}

impl CaseFile {
    /// The file of a case as it stands now.
    pub fn of(case: &Case, guides: &Guides, now: Moment) -> Self {
        let Head {
            id,
            label,
            incident,
            for_parties,
            police,
            form: _,
            opened,
            facilitators,
            parties: _,
            told: _,
            ended: _,
            other_way: _,
            erased_on: _,
            warned: _,
            acts: _,
            asking: _,
            last_press: _,
            doings: _,
            counted: _,
            guests: _,
            offer: _,
            day: _,
            programme: _,
            closed: _,
            still: _,
        } = &case.head;
        let points = case.open_points(guides);
        let party = |party: &Arc<Party>| PartyFile {
            data: PartyData::of(case, party, party.guide(guides), now).without_what_stood_before(),
            open: points
                .iter()
                .filter(|p| p.party == party.id)
                .cloned()
                .collect(),
            cleared: party
                .cleared
                .iter()
                .map(|c| cleared(case, party, c))
                .collect(),
        };
        Self {
            at: now,
            case: id.clone(),
            label: label.clone(),
            incident: incident.clone(),
            for_parties: for_parties.clone(),
            police: *police,
            form: case.form(guides),
            opened: *opened,
            standing: case.standing(),
            facilitators: facilitators.iter().map(|f| f.name.clone()).collect(),
            parties: case.parties.iter().map(party).collect(),
            summary: summary::of(case, guides, now),
            brief: None,
        }
    }

    /// With the page for the day.
    #[must_use]
    pub fn with_brief(self, case: &Case, guides: &Guides) -> Self {
        let made = brief::of(case, guides, self.at);
        Self {
            brief: Some(Box::new(made)),
            ..self
        }
    }
}

/// A point as it was cleared, also when it does not stand any more.
fn cleared(case: &Case, party: &Party, clearing: &Clearing) -> ClearedPoint {
    let point = Point {
        party: party.id,
        key: clearing.key.clone(),
        since: clearing.since,
        guide: party.preparation.guide.clone(),
    };
    ClearedPoint {
        alias: party.alias.clone(),
        point,
        note: clearing.note.clone(),
        adult: clearing.adult,
        how: Settled::Noted,
        by: case.facilitator_name(clearing.by),
        at: clearing.at,
    }
}
