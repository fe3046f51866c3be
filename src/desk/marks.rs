//! The house's own notes: what was delivered last, what is due when, where the boards stand, how many letters were written.

use super::{tables, vaults};
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::handled::Handled;
use super::incoming::{DeliveryId, Incoming};
use super::ledger::Ledger;
use super::letter::{Letter, LetterId, sortable};
use super::out_of_reach::OutOfReach;
use super::row::{decode, encode};
use super::undelivered::Undelivered;
use super::work::put;
use super::{DeskError, Settings};
use kring_rules::case::Case;
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId};
use kring_rules::moment::Moment;
use kring_rules::say::{FacilitatorSay, Say};
use kring_store::{Expect, Put, Store, Table};

const HANDLED: &[u8] = b"handled";
/// How the bot was called when it last ran.
pub(super) const BOT: &[u8] = b"bot";
const DUE: &[u8] = b"due/";
const BOARD: &[u8] = b"board/";
const SET_ASIDE: &[u8] = b"set-aside/";
const PAGE: usize = 256;

/// What a board shows, and in which message it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardMark {
    /// The message it stands in.
    pub message: MessageRef,
    /// What it shows.
    pub view: View,
    /// The cases that stand on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<CaseId>,
}

impl BoardMark {
    /// The board that stands in this message once this was said there, if it is one.
    pub fn of(say: &Say, message: MessageRef) -> Option<Self> {
        let view = View::of(say)?;
        let cases = say.about().into_cases().into_iter();
        Some(Self {
            message,
            view,
            cases: cases.map(|(case, _)| case).collect(),
        })
    }
}

/// What a board shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// A page of all cases.
    Board(u16),
    /// One case.
    Case(CaseId),
    /// One party.
    Party(CaseId, PartyId),
}

impl View {
    fn of(say: &Say) -> Option<Self> {
        let Say::Facilitator(say) = say else {
            return None;
        };
        match &**say {
            FacilitatorSay::Board(board) => Some(Self::Board(board.page)),
            FacilitatorSay::Case(view) => Some(Self::Case(view.case.clone())),
            FacilitatorSay::Party(view) => {
                Some(Self::Party(view.title.case.clone(), view.title.party))
            }
            FacilitatorSay::Welcome(_)
            | FacilitatorSay::WelcomeToCase(_)
            | FacilitatorSay::Help
            | FacilitatorSay::Notice(_)
            | FacilitatorSay::Draft(..)
            | FacilitatorSay::CaseOpened(_)
            | FacilitatorSay::PartyLink { .. }
            | FacilitatorSay::FacilitatorLink { .. }
            | FacilitatorSay::Points(_)
            | FacilitatorSay::Phases(_)
            | FacilitatorSay::Answers(..)
            | FacilitatorSay::AskNote(..)
            | FacilitatorSay::ConfirmEnd(..)
            | FacilitatorSay::Ending(_)
            | FacilitatorSay::Ended(_)
            | FacilitatorSay::WhichToErase(_)
            | FacilitatorSay::ConfirmErase(_)
            | FacilitatorSay::CaseErased(_)
            | FacilitatorSay::ConfirmWrongPerson(_)
            | FacilitatorSay::Summary(_)
            | FacilitatorSay::Said(_)
            | FacilitatorSay::SaidOf(..)
            | FacilitatorSay::OwnCopy(_)
            | FacilitatorSay::NotUnderstood => None,
        }
    }

    /// The case it is about, if it is about one.
    pub(super) fn case(&self) -> Option<&CaseId> {
        match self {
            Self::Board(_) => None,
            Self::Case(case) | Self::Party(case, _) => Some(case),
        }
    }
}

/// The house's own notes, as far as they are needed at hand.
pub(super) struct Marks {
    handled: Option<Handled>,
    /// The bot that is served; unknown while only a command is answered.
    pub(super) bot: Option<u64>,
    next_due: Option<Moment>,
    boards: BTreeMap<PersonId, BoardMark>,
    stale: BTreeSet<PersonId>,
    next_letter: u64,
    /// What could not be delivered.
    pub(super) undelivered: Undelivered,
    /// Who cannot be reached.
    pub(super) lost: OutOfReach,
    /// What is needed to keep the access log.
    pub(super) ledger: Ledger,
}

impl Marks {
    /// Reads them; everything that is owed is known already.
    pub(super) async fn read<S: Store>(
        store: &S,
        settings: Settings,
        owed: &[(LetterId, Letter)],
    ) -> Result<Self, DeskError> {
        let handled = store.get(tables::MARKS, HANDLED).await?;
        let handled = handled.map(|row| decode(&row.value)).transpose()?;
        let mut marks = Self {
            handled,
            bot: None,
            next_due: first_due(store).await?,
            boards: BTreeMap::new(),
            stale: BTreeSet::new(),
            next_letter: 1,
            undelivered: Undelivered::default(),
            lost: OutOfReach::read(store).await?,
            ledger: Ledger::read(store, settings.audit_days).await?,
        };
        for (_, value) in every(store, tables::MARKS, BOARD).await? {
            let (person, mark) = decode(&value)?;
            marks.boards.insert(person, mark);
            // Something may have changed just before kring stopped.
            marks.stale.insert(person);
        }
        for (id, letter) in owed {
            marks.next_letter = marks.next_letter.max(id.number + 1);
            if letter.refused.is_some() {
                marks.undelivered.add(*id, letter);
            }
        }
        Ok(marks)
    }

    /// It was delivered and handled before.
    pub(super) fn has_handled(&self, incoming: &Incoming, now: Moment) -> bool {
        let last = self.handled;
        last.is_some_and(|last| last.covers(incoming, self.bot, now))
    }

    pub(super) fn last_handled(&self) -> Option<Moment> {
        self.handled.map(|handled| handled.at)
    }

    pub(super) fn handled(
        &mut self,
        (delivery, dated): (DeliveryId, Option<Moment>),
        at: Moment,
    ) -> Result<Put, DeskError> {
        let handled = Handled::now(self.handled, (delivery.0, dated), self.bot, at);
        self.handled = Some(handled);
        let key = (tables::MARKS, HANDLED.to_vec());
        Ok(put(
            key,
            vaults::house(),
            Expect::Any,
            Some(encode(&handled)?),
        ))
    }

    pub(super) fn next_letter(&mut self) -> u64 {
        let number = self.next_letter;
        self.next_letter += 1;
        number
    }

    /// A case changed: what is due, and which boards show it.
    pub(super) fn case_changed(
        &mut self,
        before: Option<&Case>,
        case: &Case,
    ) -> Result<Vec<Put>, DeskError> {
        for facilitator in &case.head.facilitators {
            self.board_is_stale(facilitator.person);
        }
        let (was, is) = (before.and_then(Case::due), case.due());
        if was == is {
            return Ok(vec![]);
        }
        let id = &case.head.id;
        let mut puts = Vec::new();
        let due = |at, value| {
            let key = (tables::MARKS, due_key(at, id));
            put(key, vaults::case(id), Expect::Any, value)
        };
        puts.extend(was.map(|at| due(at, None)));
        if let Some(at) = is {
            puts.push(due(at, Some(encode(id)?)));
            self.next_due = Some(self.next_due.map_or(at, |next| next.min(at)));
        }
        Ok(puts)
    }

    /// When something is due next: in a case, or letting go of what was kept long enough.
    pub(super) fn next_due(&self) -> Option<Moment> {
        let due = [self.next_due, self.ledger.next_sweep()];
        due.into_iter().flatten().min()
    }

    /// The cases that are due by now, at most a page of them.
    pub(super) async fn due<S: Store>(
        &mut self,
        store: &S,
        now: Moment,
    ) -> Result<Vec<CaseId>, DeskError> {
        let rows = store.scan(tables::MARKS, DUE, None, PAGE).await?;
        let mut due = Vec::new();
        self.next_due = None;
        for row in rows {
            let Some(at) = moment_of(&row.key) else {
                continue;
            };
            if at > now {
                self.next_due = Some(at);
                break;
            }
            due.push(decode(&row.value)?);
        }
        if due.len() == PAGE {
            self.next_due = Some(now);
        }
        Ok(due)
    }

    pub(super) fn board_shown(&mut self, person: PersonId, mark: BoardMark) {
        if self.boards.get(&person) != Some(&mark) {
            // Something may have changed while it was on its way.
            self.stale.insert(person);
        }
        self.boards.insert(person, mark);
    }

    /// A case is gone: boards that showed it show all cases instead. The marks that changed.
    pub(super) fn case_gone(&mut self, case: &Case) -> Vec<(PersonId, BoardMark)> {
        let mut changed = Vec::new();
        for facilitator in &case.head.facilitators {
            let Some(mark) = self.boards.get_mut(&facilitator.person) else {
                continue;
            };
            self.stale.insert(facilitator.person);
            let id = &case.head.id;
            let before = mark.clone();
            mark.cases.retain(|known| known != id);
            if mark.view.case() == Some(id) {
                mark.view = View::Board(0);
            }
            if *mark != before {
                changed.push((facilitator.person, mark.clone()));
            }
        }
        changed
    }

    /// The board of this person is gone, if it stood in one of these messages.
    pub(super) fn board_is_gone(&mut self, person: PersonId, messages: &[MessageRef]) -> bool {
        let stood_there = |mark: &BoardMark| messages.contains(&mark.message);
        if !self.boards.get(&person).is_some_and(stood_there) {
            return false;
        }
        self.stale.remove(&person);
        self.boards.remove(&person).is_some()
    }

    /// Nothing is noted any more about somebody who takes no part.
    pub(super) fn forget_person(&mut self, person: PersonId) {
        self.undelivered.forget_those_to(person);
        self.lost.forget(person);
    }

    /// What the board of this person shows has changed, if they have one.
    pub(super) fn board_is_stale(&mut self, person: PersonId) {
        if self.boards.contains_key(&person) {
            self.stale.insert(person);
        }
    }

    pub(super) fn every_board_is_stale(&mut self) {
        self.stale.extend(self.boards.keys());
    }

    pub(super) fn board_of(&self, person: PersonId) -> Option<&BoardMark> {
        self.boards.get(&person)
    }

    pub(super) fn has_stale_boards(&self) -> bool {
        !self.stale.is_empty()
    }

    /// The boards to bring up to date. Those of people for whom letters wait stay stale.
    pub(super) fn take_stale_boards(
        &mut self,
        awaits: &(dyn Fn(PersonId) -> bool + Send + Sync),
    ) -> Vec<(PersonId, BoardMark)> {
        let stale = std::mem::take(&mut self.stale).into_iter();
        let (waiting, free): (BTreeSet<_>, BTreeSet<_>) = stale.partition(|person| awaits(*person));
        self.stale = waiting;
        free.into_iter()
            .filter_map(|person| Some((person, self.boards.get(&person)?.clone())))
            .collect()
    }
}

pub(super) async fn every<S: Store>(
    store: &S,
    table: Table,
    prefix: &[u8],
) -> Result<Vec<(Vec<u8>, Vec<u8>)>, DeskError> {
    let mut all = Vec::new();
    let mut rows = store.rows(table, prefix);
    while let Some(row) = rows.next().await? {
        all.push((row.key, row.value));
    }
    Ok(all)
}

/// Every case that is due at some time.
pub(super) async fn every_due<S: Store>(store: &S) -> Result<Vec<CaseId>, DeskError> {
    let due = every(store, tables::MARKS, DUE).await?;
    due.iter().map(|(_, value)| decode(value)).collect()
}

async fn first_due<S: Store>(store: &S) -> Result<Option<Moment>, DeskError> {
    let first = store.scan(tables::MARKS, DUE, None, 1).await?;
    Ok(first.first().and_then(|row| moment_of(&row.key)))
}

fn due_key(at: Moment, case: &CaseId) -> Vec<u8> {
    [DUE, &sortable(at.0).to_be_bytes(), case.as_str().as_bytes()].concat()
}

fn moment_of(key: &[u8]) -> Option<Moment> {
    let bytes = key.strip_prefix(DUE)?.first_chunk::<8>()?;
    Some(Moment(
        (u64::from_be_bytes(*bytes) ^ (1 << 63)).cast_signed(),
    ))
}

/// Where the board of a person is noted, and what; nobody can read in the key whose it is.
pub(super) fn board_put(
    store: &impl Store,
    person: PersonId,
    mark: &BoardMark,
) -> Result<Put, DeskError> {
    let value = Some(encode(&(person, mark))?);
    let place = (tables::MARKS, board_key(store, person));
    Ok(put(place, vaults::person(person), Expect::Any, value))
}

/// The board of a person is noted no longer.
pub(super) fn no_board_put(store: &impl Store, person: PersonId) -> Put {
    let place = (tables::MARKS, board_key(store, person));
    put(place, vaults::person(person), Expect::Any, None)
}

fn board_key(store: &impl Store, person: PersonId) -> Vec<u8> {
    let whose = store.blind(tables::MARKS, &person.0.to_be_bytes());
    [BOARD, &whose].concat()
}

pub(super) fn set_aside_key(delivery: DeliveryId) -> Vec<u8> {
    [SET_ASIDE, &delivery.0.to_be_bytes()].concat()
}
