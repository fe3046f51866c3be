//! A party as rows: their seat is kept with the case, and what is theirs in a vault of its own, so that it can be
//! forgotten without touching anybody else's; of that each answer is a row, so that a tap rewrites one. It knows which
//! field belongs to whom, and nothing else.

use serde::{Deserialize, Serialize};

use super::answers::{self, AnswerRow, Changed};
use super::{Place, encode, seat_key, seat_of, tables, vaults};
use crate::desk::DeskError;
use kring_rules::closing::PartyClosing;
use kring_rules::contact::{LeftByParty, SentToParty};
use kring_rules::day::PartyDay;
use kring_rules::flag::{Flag, FlagKind};
use kring_rules::guide::Edition;
use kring_rules::ids::{CaseId, PartyId, PersonId, QuestionId, Seat};
use kring_rules::moment::Moment;
use kring_rules::party::{Clearing, HardMoment, Invitation, LeftOut, Party};
use kring_rules::preparation::Preparation;
use kring_rules::programme::PartyProgramme;
use kring_rules::role::{AgeBand, Language, Role};
use kring_rules::together::{FilledInTogether, OwnWish};
use kring_rules::words::Words;
use kring_store::{Expect, Put, Row, Store};

/// What the facilitator named, and the link.
#[derive(PartialEq, Serialize, Deserialize)]
pub(in crate::desk) struct SeatRow {
    id: PartyId,
    alias: Words,
    role: Role,
    language: Language,
    age: AgeBand,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    supports: Option<PartyId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    left_out: Option<LeftOut>,
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
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    why_left_out: Words,
    preparation: Preparation,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    flags: Vec<Flag>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    cleared: Vec<Clearing>,
    #[serde(default, skip_serializing_if = "SentToParty::is_empty")]
    sent: SentToParty,
    #[serde(default, skip_serializing_if = "LeftByParty::is_empty")]
    left: LeftByParty,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    leaves: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    asked_about: Option<(FlagKind, Moment)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rests_at: Option<QuestionId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hard: Option<HardMoment>,
    #[serde(rename = "own_wish", default, skip_serializing_if = "Option::is_none")]
    wish: Option<OwnWish>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    together: Option<FilledInTogether>,
    #[serde(default, skip_serializing_if = "PartyDay::is_nothing")]
    day: PartyDay,
    #[serde(default, skip_serializing_if = "PartyProgramme::is_nothing")]
    programme: PartyProgramme,
    #[serde(default, skip_serializing_if = "PartyClosing::is_nothing")]
    closing: PartyClosing,
}

impl SeatRow {
    fn of(party: &Party) -> Self {
        Self {
            id: party.id,
            alias: party.alias.clone(),
            role: party.role,
            language: party.language,
            age: party.age,
            supports: party.supports,
            left_out: party.left_out,
            invitation: party.invitation.clone(),
            follow_up: party.follow_up,
            guide: party.preparation.guide.clone(),
        }
    }
}

impl Own {
    /// When the party did something last.
    pub(in crate::desk) fn active(&self) -> Moment {
        self.preparation.active
    }

    fn of(party: &Party) -> Self {
        Self {
            person: party.person,
            blocked_since: party.blocked_since,
            why_left_out: party.why_left_out.clone(),
            preparation: party.preparation.without_answers(),
            flags: party.flags.clone(),
            cleared: party.cleared.clone(),
            sent: party.sent.clone(),
            left: party.left.clone(),
            leaves: party.leaves,
            asked_about: party.asked_about,
            rests_at: party.rests_at.clone(),
            hard: party.hard,
            wish: party.own_wish.clone(),
            together: party.together.clone(),
            day: party.day.clone(),
            programme: party.programme.clone(),
            closing: party.closing.clone(),
        }
    }
}

/// The party of these rows. A seat whose own row is gone came back with a backup from before it was erased: it is as
/// empty as it was left.
pub(in crate::desk) fn joined(seat: SeatRow, own: Option<Own>, answers: Vec<AnswerRow>) -> Party {
    let last_known = seat.invitation.expires;
    let was_erased = own.is_none();
    let own = own.unwrap_or_else(|| Own {
        person: None,
        blocked_since: None,
        why_left_out: Words::default(),
        preparation: Preparation::new(seat.guide, last_known),
        flags: vec![],
        cleared: vec![],
        sent: SentToParty::default(),
        left: LeftByParty::default(),
        leaves: None,
        asked_about: None,
        rests_at: None,
        hard: None,
        wish: None,
        together: None,
        day: PartyDay::default(),
        programme: PartyProgramme::default(),
        closing: PartyClosing::default(),
    });
    let preparation = answers::put_together(own.preparation, answers);
    let mut party = Party {
        id: seat.id,
        alias: seat.alias,
        role: seat.role,
        language: seat.language,
        age: seat.age,
        supports: seat.supports,
        left_out: seat.left_out,
        why_left_out: own.why_left_out,
        invitation: seat.invitation,
        person: own.person,
        blocked_since: own.blocked_since,
        follow_up: seat.follow_up,
        preparation,
        flags: own.flags,
        cleared: own.cleared,
        sent: own.sent,
        left: own.left,
        leaves: own.leaves,
        asked_about: own.asked_about,
        rests_at: own.rests_at,
        hard: own.hard,
        own_wish: own.wish,
        together: own.together,
        day: own.day,
        programme: own.programme,
        closing: own.closing,
    };
    if was_erased {
        party.erase(last_known);
    }
    party
}

/// How what is a party's own lies in the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::desk) enum Lies {
    /// Each answer in a row of its own, or gathered with the others.
    Apart,
    /// The answers with everything else, as kring 0.1.0 left them; some may lie apart already, and those count.
    Together,
}

/// The rows of a party that changed.
pub(in crate::desk) fn puts(
    store: &impl Store,
    case: &CaseId,
    before: Option<&Party>,
    party: &Party,
    lies: Lies,
) -> Result<Vec<Put>, DeskError> {
    let mut puts = Vec::new();
    if before == Some(party) {
        return Ok(puts);
    }
    let seat = SeatRow::of(party);
    if before.map(SeatRow::of).as_ref() != Some(&seat) {
        let place = Place::of(tables::PARTIES, seat_key(case, party.id));
        let vault = vaults::case(case);
        puts.push(place.put(vault, Expect::Any, Some(encode(&seat)?)));
    }
    let own = Own::of(party);
    let same = before.map(Own::of).as_ref() == Some(&own);
    if !same || lies == Lies::Together {
        let place = Place::of(tables::PREPARATIONS, seat_key(case, party.id));
        let vault = vaults::party(case, party.id);
        puts.push(place.put(vault, Expect::Any, Some(encode(&own)?)));
    }
    let known = before.map(|before| &before.preparation.answers);
    let answers = Changed {
        before: known.filter(|_| lies == Lies::Apart),
        gone: known,
        now: &party.preparation.answers,
    };
    puts.extend(answers.puts(store, case, party.id)?);
    Ok(puts)
}

/// The rows of a preparation that lies in one row together with its answers; these lie apart already.
pub(in crate::desk) fn split(
    store: &impl Store,
    row: &Row,
    mut own: Own,
    apart: &[AnswerRow],
) -> Result<Vec<Put>, DeskError> {
    let Seat { case, party } = seat_of(&row.key).ok_or(DeskError::Unreadable)?;
    let mut left = std::mem::take(&mut own.preparation.answers);
    if left.is_empty() {
        return Ok(vec![]);
    }
    left.leave_out(|question| apart.iter().any(|row| row.question == *question));
    let changed = Changed {
        before: None,
        gone: None,
        now: &left,
    };
    let mut puts = changed.puts(store, &case, party)?;
    let place = Place::of(tables::PREPARATIONS, row.key.clone());
    let value = Some(encode(&own)?);
    puts.push(place.put(vaults::party(&case, party), Expect::Is(row.version), value));
    Ok(puts)
}
