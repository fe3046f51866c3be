//! Deeds: who came to see what somebody answered, and what else was done with it. A deed holds codes and numbers and never
//! a word of anybody, so that it may stay when its case is erased.

use serde::{Deserialize, Deserializer, Serialize};

use super::coded::coded;
use super::ids::{CaseId, PartyId, PersonId};

/// Something that was done, as the access log keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// Who did it, or came to see it.
    pub by: By,
    /// What was done.
    #[serde(deserialize_with = "known_or_other")]
    pub kind: DeedKind,
    /// In which case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    /// Whose answers were seen, or whom it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<PartyId>,
}

/// Who did something. Of a participant no number is kept: they may be forgotten before the deed is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// A facilitator.
    Facilitator(PersonId),
    /// The participant it is about.
    Participant,
    /// Whoever gives commands on the server.
    CommandLine,
    /// Nobody: it was time for it.
    Kring,
}

coded! {
    /// What was done.
    DeedKind {
        /// A facilitator read a party's answers.
        AnswersRead = "answers-read",
        /// A facilitator read what a party left for them beside their answers.
        LeftRead = "left-read",
        /// A facilitator asked for the readiness summary.
        SummaryRead = "summary-read",
        /// A facilitator was sent the readiness summary, since everyone had become ready.
        SummarySent = "summary-sent",
        /// A facilitator was told what was answered at a gate.
        GateAnswerTold = "gate-answer-told",
        /// A facilitator was sent the digest of a day, in which it stands who found it hard.
        DigestSent = "digest-sent",
        /// A facilitator had the case put on a page to take along.
        BriefTaken = "brief-taken",
        /// A facilitator had everything of a case put on paper.
        FileTaken = "file-taken",
        /// A facilitator read open or cleared points.
        PointsRead = "points-read",
        /// A facilitator opened the page of a party. What it shows is kept up to date until they open another.
        PartyLookedAt = "party-looked-at",
        /// A facilitator opened a page of cases that shows what was answered at a closed gate.
        CaseLookedAt = "case-looked-at",
        /// A facilitator sat down with a participant, and what was filled in together stood on their phone.
        SatTogether = "sat-together",
        /// A participant was sent what is kept of them.
        OwnDataSent = "own-data-sent",
        /// A case was opened.
        CaseOpened = "case-opened",
        /// A facilitator let a participant know something.
        ParticipantLetKnow = "participant-let-know",
        /// Somebody was added to a case.
        PartyAdded = "party-added",
        /// Somebody was left out of a case.
        PartyLeftOut = "party-left-out",
        /// Who somebody is to a case was corrected.
        PartyCorrected = "party-corrected",
        /// A facilitator noted what a party told in a talk.
        AnswersNoted = "answers-noted",
        /// What was noted in a talk was erased.
        TalkForgotten = "talk-forgotten",
        /// Somebody who was left out takes part again.
        PartyBackIn = "party-back-in",
        /// A participant took their link.
        PartyJoined = "party-joined",
        /// A participant erased everything.
        PartyErased = "party-erased",
        /// The wrong person had taken a link, and lost what they wrote.
        WrongPersonUndone = "wrong-person-undone",
        /// Whoever took a link said that it is not for them.
        NotTheirs = "not-theirs",
        /// Someone became a facilitator.
        FacilitatorEnrolled = "facilitator-enrolled",
        /// A facilitator joined a case of a colleague.
        FacilitatorJoined = "facilitator-joined",
        /// A facilitator left a case.
        FacilitatorLeft = "facilitator-left",
        /// Somebody was made to facilitate no longer.
        FacilitatorRemoved = "facilitator-removed",
        /// A case that was ended goes on.
        CaseOpenedAgain = "case-opened-again",
        /// The preparation of a case was ended.
        CaseEnded = "case-ended",
        /// A closed case is kept longer.
        CaseKeptLonger = "case-kept-longer",
        /// A case was erased because someone asked for it.
        CaseErased = "case-erased",
        /// A case was erased because its time had come.
        CaseExpired = "case-expired",
        /// The answers of a case were erased by themselves; what was agreed stays.
        AnswersExpired = "answers-expired",
        /// A case was taken out as a document.
        Exported = "exported",
        /// A backup was made.
        BackedUp = "backed-up",
        /// A backup was put back.
        Restored = "restored",
        /// The key of the database was replaced.
        KeyRotated = "key-rotated",
        /// The access log was read.
        LogRead = "log-read",
        /// Something that this version does not know.
        Other = "other",
    }
}

impl DeedKind {
    /// Somebody came to see what a participant answered.
    pub fn is_reading(self) -> bool {
        match self {
            Self::AnswersRead
            | Self::LeftRead
            | Self::SummaryRead
            | Self::SummarySent
            | Self::BriefTaken
            | Self::FileTaken
            | Self::GateAnswerTold
            | Self::DigestSent
            | Self::PointsRead
            | Self::PartyLookedAt
            | Self::CaseLookedAt
            | Self::SatTogether
            | Self::Exported => true,
            Self::OwnDataSent
            | Self::CaseOpened
            | Self::ParticipantLetKnow
            | Self::PartyAdded
            | Self::PartyLeftOut
            | Self::PartyBackIn
            | Self::AnswersNoted
            | Self::TalkForgotten
            | Self::PartyCorrected
            | Self::PartyJoined
            | Self::PartyErased
            | Self::WrongPersonUndone
            | Self::NotTheirs
            | Self::FacilitatorEnrolled
            | Self::FacilitatorJoined
            | Self::FacilitatorLeft
            | Self::FacilitatorRemoved
            | Self::CaseOpenedAgain
            | Self::CaseEnded
            | Self::CaseKeptLonger
            | Self::CaseErased
            | Self::CaseExpired
            | Self::AnswersExpired
            | Self::BackedUp
            | Self::Restored
            | Self::KeyRotated
            | Self::LogRead
            | Self::Other => false,
        }
    }
}

impl Deed {
    /// Something that concerns no case.
    pub fn of(by: By, kind: DeedKind) -> Self {
        Self {
            by,
            kind,
            case: None,
            parties: vec![],
        }
    }

    /// Something done in a case.
    pub fn in_case(by: By, kind: DeedKind, case: &CaseId) -> Self {
        Self {
            case: Some(case.clone()),
            ..Self::of(by, kind)
        }
    }

    /// It is about these parties of the case.
    #[must_use]
    pub fn about(mut self, parties: impl IntoIterator<Item = PartyId>) -> Self {
        self.parties.extend(parties);
        self.parties.sort_unstable();
        self.parties.dedup();
        self
    }

    /// Somebody came to see what this party answered.
    pub fn is_reading_of(&self, case: &CaseId, party: PartyId) -> bool {
        self.kind.is_reading() && self.is_about(case, party)
    }

    /// Somebody became this party.
    pub fn is_arrival_of(&self, case: &CaseId, party: PartyId) -> bool {
        self.kind == DeedKind::PartyJoined && self.is_about(case, party)
    }

    fn is_about(&self, case: &CaseId, party: PartyId) -> bool {
        self.case.as_ref() == Some(case) && self.parties.contains(&party)
    }
}

/// A deed of a later kind must not keep anybody from reading the others.
fn known_or_other<'de, D: Deserializer<'de>>(from: D) -> Result<DeedKind, D::Error> {
    let code = String::deserialize(from)?;
    Ok(DeedKind::of(&code).unwrap_or(DeedKind::Other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deed_is_codes_and_numbers_and_one_of_a_later_kind_can_be_read() {
        let by = By::Facilitator(PersonId(7));
        let deed = Deed::in_case(by, DeedKind::AnswersRead, &CaseId::new("ABCD2345")).about([
            PartyId(2),
            PartyId(1),
            PartyId(2),
        ]);
        let row =
            r#"{"by":{"facilitator":7},"kind":"answers-read","case":"ABCD2345","parties":[1,2]}"#;
        assert_eq!(serde_json::to_string(&deed).unwrap(), row);
        let later = row.replace("answers-read", "painted-over");
        let read: Deed = serde_json::from_str(&later).unwrap();
        assert_eq!(read.kind, DeedKind::Other);
    }
}
