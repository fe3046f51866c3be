//! A party as two rows: their seat is kept with the case, and what is theirs in a vault of its own, so that it can be
//! forgotten without touching anybody else's. It knows which field belongs to whom, and nothing else.

use serde::{Deserialize, Serialize};

use super::{Place, encode, tables, vaults};
use crate::desk::DeskError;
use kring_rules::flag::Flag;
use kring_rules::guide::Edition;
use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::moment::Moment;
use kring_rules::party::{Clearing, Invitation, Party};
use kring_rules::preparation::Preparation;
use kring_rules::role::{AgeBand, Language, Role};
use kring_rules::words::Words;
use kring_store::{Expect, Put};

/// What the facilitator named, and the link.
#[derive(PartialEq, Serialize, Deserialize)]
pub(in crate::desk) struct SeatRow {
    id: PartyId,
    alias: Words,
    role: Role,
    language: Language,
    age: AgeBand,
    invitation: Invitation,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    follow_up: Option<Moment>,
    /// The guide chosen for them, also when nothing of theirs is left.
    #[serde(default)]
    guide: Edition,
}

/// What is the party's own: who they are, what they wrote and tapped, and what was noted about it.
#[derive(PartialEq, Serialize, Deserialize)]
pub(in crate::desk) struct Own {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<PersonId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    blocked_since: Option<Moment>,
    preparation: Preparation,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    flags: Vec<Flag>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    cleared: Vec<Clearing>,
}

impl SeatRow {
    fn of(party: &Party) -> Self {
        Self {
            id: party.id,
            alias: party.alias.clone(),
            role: party.role,
            language: party.language,
            age: party.age,
            invitation: party.invitation.clone(),
            follow_up: party.follow_up,
            guide: party.preparation.guide.clone(),
        }
    }
}

impl Own {
    fn of(party: &Party) -> Self {
        Self {
            person: party.person,
            blocked_since: party.blocked_since,
            preparation: party.preparation.clone(),
            flags: party.flags.clone(),
            cleared: party.cleared.clone(),
        }
    }
}

/// The party of these rows. A seat whose own row is gone came back with a backup from before it was erased: it is as
/// empty as it was left.
pub(in crate::desk) fn joined(seat: SeatRow, own: Option<Own>) -> Party {
    let last_known = seat.invitation.expires;
    let was_erased = own.is_none();
    let own = own.unwrap_or_else(|| Own {
        person: None,
        blocked_since: None,
        preparation: Preparation::new(seat.guide, last_known),
        flags: vec![],
        cleared: vec![],
    });
    let mut party = Party {
        id: seat.id,
        alias: seat.alias,
        role: seat.role,
        language: seat.language,
        age: seat.age,
        invitation: seat.invitation,
        person: own.person,
        blocked_since: own.blocked_since,
        follow_up: seat.follow_up,
        preparation: own.preparation,
        flags: own.flags,
        cleared: own.cleared,
    };
    if was_erased {
        party.erase(last_known);
    }
    party
}

/// The rows of a party that changed.
pub(in crate::desk) fn puts(
    case: &CaseId,
    before: Option<&Party>,
    party: &Party,
) -> Result<Vec<Put>, DeskError> {
    let mut puts = Vec::new();
    if before == Some(party) {
        return Ok(puts);
    }
    let (seat, own) = (SeatRow::of(party), Own::of(party));
    if before.map(SeatRow::of).as_ref() != Some(&seat) {
        let place = Place::of(tables::PARTIES, key(case, party.id));
        let vault = vaults::case(case);
        puts.push(place.put(vault, Expect::Any, Some(encode(&seat)?)));
    }
    if before.map(Own::of).as_ref() != Some(&own) {
        let place = Place::of(tables::PREPARATIONS, key(case, party.id));
        let vault = vaults::party(case, party.id);
        puts.push(place.put(vault, Expect::Any, Some(encode(&own)?)));
    }
    Ok(puts)
}

/// The place of both rows, each in its table.
pub(in crate::desk) fn key(case: &CaseId, party: PartyId) -> Vec<u8> {
    [case.as_str().as_bytes(), b"/", &[party.0]].concat()
}
