//! The file of a case, for the organisation that facilitates it: everything there is, of everybody in it.

use serde::{Deserialize, Serialize};

use super::PartyData;
use crate::brief::Brief;
use crate::deed::{By, Deed, DeedKind};
use crate::ids::{CaseId, PartyId};
use crate::moment::Moment;
use crate::police::Police;
use crate::readiness::{CaseStanding, ClearedPoint, Point};
use crate::role::Form;
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

impl CaseFile {
    /// That it was taken out, for the access log.
    pub fn deed(&self) -> Deed {
        let parties = (1..).map(PartyId).zip(&self.parties).map(|(id, _)| id);
        Deed::in_case(By::CommandLine, DeedKind::Exported, &self.case).about(parties)
    }
}
