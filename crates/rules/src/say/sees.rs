//! Whose answers a facilitator sees with what is said to them. The access log is written from it.

use super::{
    CaseTitle, CaseView, DayView, Digest, Need, Notice, Papers, PartyTitle, PointsView, TalkView,
};
use crate::ids::PartyId;
use crate::summary::Summary;

/// Whose answers are seen.
#[derive(Clone, Debug)]
pub enum Sees<'a> {
    /// Nobody's.
    Unseen,
    /// This party's.
    Answers(&'a PartyTitle),
    /// What this party left beside their answers.
    Left(&'a PartyTitle),
    /// This party's page.
    Party(&'a PartyTitle),
    /// A point of this party.
    PointsOf(&'a PartyTitle),
    /// What was told in a talk.
    Talk(&'a TalkView),
    /// What some replied in a case.
    Replies(Option<(&'a CaseTitle, Vec<PartyId>)>),
    /// What some replied about the day.
    Plan(&'a DayView),
    /// The readiness summary.
    Summary(&'a Summary),
    /// A document.
    Papers(&'a Papers),
    /// The points of a case.
    Points(&'a PointsView),
    /// What happened, which may be what was answered.
    Notice(&'a Notice),
    /// One case.
    Case(&'a CaseView),
    /// Several cases.
    Cases(&'a [CaseView]),
    /// What waits.
    Waiting(&'a [Need]),
    /// The digest of a day.
    Digest(&'a Digest),
}
