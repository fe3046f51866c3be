//! The file of a case, for the organisation that facilitates it: everything there is, of everybody in it.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::PartyData;
use crate::brief::Brief;
use crate::case::brief;
use crate::case::summary;
use crate::case::{Case, Head};
use crate::deed::{By, Deed, DeedKind};
use crate::guide::Guides;
use crate::ids::{CaseId, PartyId};
use crate::moment::Moment;
use crate::party::{Clearing, Party};
use crate::police::Police;
use crate::readiness::{Point, Settled};
use crate::role::Form;
use crate::say::{CaseStanding, ClearedPoint};
use crate::summary::Summary;
use crate::words::Words;

/// A case in the list of all cases: nothing by which anybody could be recognised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseEntry {
    /// Its code.
    pub case: CaseId,
    /// When it was opened.
    pub opened: Moment,
    /// How it stands.
    pub standing: CaseStanding,
    /// So many parties.
    pub parties: u8,
}

/// The file of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFile {
    /// When it was put together.
    pub at: Moment,
    /// Its code.
    pub case: CaseId,
    /// How the facilitator calls it.
    pub label: Words,
    /// What happened, in one neutral line.
    pub incident: Words,
    /// The line about it that the parties read.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub for_parties: Words,
    /// Whether police or a court are involved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub police: Option<Police>,
    /// Two people or a circle.
    pub form: Form,
    /// When it was opened.
    pub opened: Moment,
    /// How it stands.
    pub standing: CaseStanding,
    /// Who facilitates it.
    pub facilitators: Vec<Words>,
    /// Everyone in it, one by one.
    pub parties: Vec<PartyFile>,
    /// What is set side by side.
    pub summary: Summary,
    /// The page for the day, for whoever asks for it outside the chat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brief: Option<Box<Brief>>,
}

/// One party in the file of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyFile {
    /// What is held about them.
    pub data: PartyData,
    /// The points that are still open.
    pub open: Vec<Point>,
    /// The points that were cleared, with their notes.
    pub cleared: Vec<ClearedPoint>,
}

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

impl CaseFile {
    /// That it was taken out, for the access log.
    pub fn deed(&self) -> Deed {
        let parties = (1..).map(PartyId).zip(&self.parties).map(|(id, _)| id);
        Deed::in_case(By::CommandLine, DeedKind::Exported, &self.case).about(parties)
    }

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
