//! The boards of facilitators: what each shows, in which message it stands, and which have to be brought up to date.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::desk::DeskError;
use crate::desk::letters::Posted;
use crate::desk::rows::{Place, encode, every_readable, tables, vaults};
use kring_rules::case::Case;
use kring_rules::ids::{CaseId, MessageRef, PersonId};
use kring_rules::moment::Moment;
use kring_rules::say::{Reading, Say, View};
use kring_store::{Expect, Put, Store};

const BOARD: &[u8] = b"board/";

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
    /// Since when somebody's words are read on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_since: Option<Moment>,
}

impl BoardMark {
    /// The board that stands in this message once this was said there, if it is one.
    pub fn of(say: &Say, posted: Posted) -> Option<Self> {
        let view = board_of(say)?;
        let cases = say.about().into_cases().into_iter();
        Some(Self {
            message: posted.message,
            view,
            cases: cases.map(|(case, _)| case).collect(),
            read_since: (say.reading() == Reading::Words).then_some(posted.at),
        })
    }

    /// What stood there before was brought up to date: the words on it have been there since then.
    pub(in crate::desk) fn still(mut self, before: Option<&Self>) -> Self {
        let same = before.filter(|one| one.message == self.message && one.view == self.view);
        let since = same.and_then(|before| before.read_since);
        self.read_since = self.read_since.map(|shown| since.unwrap_or(shown));
        self
    }
}

/// The board that this is, if it is one.
pub(in crate::desk) fn board_of(say: &Say) -> Option<View> {
    match say {
        Say::Facilitator(say) => say.view(),
        // Whatever else is said stays as it was said.
        Say::Participant(_) | Say::General(_) | Say::Nothing => None,
    }
}

/// Where boards stand.
#[derive(Default)]
pub(in crate::desk) struct Boards {
    shown: BTreeMap<PersonId, BoardMark>,
    stale: BTreeSet<PersonId>,
    /// What is on its way to the message in which a board stands.
    coming: BTreeMap<PersonId, BoardMark>,
}

impl Boards {
    pub(super) async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        let mut boards = Self::default();
        let marks = every_readable::<_, (PersonId, BoardMark)>(store, tables::MARKS, BOARD).await?;
        for (_, (person, mark)) in marks {
            boards.shown.insert(person, mark);
            // Something may have changed just before kring stopped.
            boards.stale.insert(person);
        }
        Ok(boards)
    }

    /// What is on disk counts. Which of them show something old nobody knows any more.
    pub(in crate::desk) fn begin_again(&mut self, read: Self) {
        *self = read;
    }

    pub(in crate::desk) fn of(&self, person: PersonId) -> Option<&BoardMark> {
        self.shown.get(&person)
    }

    /// This is on its way to somebody. Whatever changes meanwhile shows in it, not in what it takes the place of.
    pub(in crate::desk) fn is_coming(&mut self, person: PersonId, mark: BoardMark) {
        self.coming.insert(person, mark);
    }

    pub(in crate::desk) fn is_shown(&mut self, person: PersonId, mark: BoardMark) {
        self.coming.remove(&person);
        if self.shown.get(&person) != Some(&mark) {
            // Something may have changed while it was on its way.
            self.stale.insert(person);
        }
        self.shown.insert(person, mark);
    }

    /// A case is gone: boards that showed it show all cases instead. The marks that changed.
    pub(in crate::desk) fn case_gone(&mut self, case: &Case) -> Vec<(PersonId, BoardMark)> {
        let mut changed = Vec::new();
        for facilitator in &case.head.facilitators {
            let Some(mark) = self.shown.get_mut(&facilitator.person) else {
                continue;
            };
            self.stale.insert(facilitator.person);
            let id = &case.head.id;
            let before = mark.clone();
            mark.cases.retain(|known| known != id);
            if mark.view.case() == Some(id) {
                mark.view = View::Waiting(0);
            }
            if *mark != before {
                changed.push((facilitator.person, mark.clone()));
            }
        }
        changed
    }

    /// The board of this person is gone, if it stood in one of these messages.
    pub(in crate::desk) fn is_gone(&mut self, person: PersonId, messages: &[MessageRef]) -> bool {
        let stood_there = |mark: &BoardMark| messages.contains(&mark.message);
        if !self.shown.get(&person).is_some_and(stood_there) {
            return false;
        }
        self.stale.remove(&person);
        self.shown.remove(&person).is_some()
    }

    /// On whose board somebody's words are read, and since when.
    pub(in crate::desk) fn read_since(&self) -> Vec<(PersonId, Moment)> {
        let shown = self.shown.iter();
        let read = shown.filter_map(|(person, mark)| Some((*person, mark.read_since?)));
        read.collect()
    }

    /// The board of this person shows the case again, instead of somebody's words.
    pub(in crate::desk) fn shows_the_case_again(&mut self, person: PersonId) -> Option<BoardMark> {
        let mark = self.shown.get_mut(&person)?;
        mark.view = mark
            .view
            .case()
            .map_or(View::Waiting(0), |case| View::Case(case.clone()));
        mark.read_since = None;
        self.stale.insert(person);
        Some(mark.clone())
    }

    /// What the board of this person shows has changed, if they have one.
    pub(in crate::desk) fn is_stale(&mut self, person: PersonId) {
        if self.shown.contains_key(&person) {
            self.stale.insert(person);
        }
    }

    /// What the boards of those show who facilitate this case has changed.
    pub(in crate::desk) fn are_stale(&mut self, case: &Case) {
        for facilitator in &case.head.facilitators {
            self.is_stale(facilitator.person);
        }
    }

    pub(in crate::desk) fn all_are_stale(&mut self) {
        self.stale.extend(self.shown.keys());
    }

    pub(in crate::desk) fn has_stale(&self) -> bool {
        !self.stale.is_empty()
    }

    /// The boards to bring up to date. Those of people for whom letters wait stay stale.
    pub(in crate::desk) fn take_stale(
        &mut self,
        awaits: &(dyn Fn(PersonId) -> bool + Send + Sync),
    ) -> Vec<(PersonId, BoardMark)> {
        let stale = std::mem::take(&mut self.stale).into_iter();
        let (waiting, free): (BTreeSet<_>, BTreeSet<_>) = stale.partition(|person| awaits(*person));
        self.stale = waiting;
        free.into_iter()
            .filter_map(|person| Some((person, self.up_to_date(person)?)))
            .collect()
    }
}

impl Boards {
    /// What the board of this person shows, or is just about to show.
    fn up_to_date(&self, person: PersonId) -> Option<BoardMark> {
        let shown = self.shown.get(&person)?;
        let coming = self.coming.get(&person);
        let same = coming.filter(|coming| coming.message == shown.message);
        Some(same.unwrap_or(shown).clone())
    }
}

/// The row of somebody's board; without a mark it goes.
pub(in crate::desk) fn board_put(
    store: &impl Store,
    person: PersonId,
    mark: Option<&BoardMark>,
) -> Result<Put, DeskError> {
    // Nobody can read in the key whose it is.
    let whose = store.blind(tables::MARKS, &person.0.to_be_bytes());
    let value = mark.map(|mark| encode(&(person, mark))).transpose()?;
    let place = Place::of(tables::MARKS, [BOARD, &whose].concat());
    Ok(place.put(vaults::person(person), Expect::Any, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kring_rules::ids::Seat;

    const AN: PersonId = PersonId(1);

    fn mark(message: i32, view: View) -> BoardMark {
        BoardMark {
            message: MessageRef(message),
            view,
            cases: vec![],
            read_since: None,
        }
    }

    fn party() -> View {
        View::Party(Seat::of(
            &CaseId::new("AAAAAAAA"),
            kring_rules::ids::PartyId(1),
        ))
    }

    /// What a board that changed just now is to show.
    fn stale(boards: &mut Boards) -> Vec<View> {
        boards.is_stale(AN);
        let taken = boards.take_stale(&|_| false).into_iter();
        taken.map(|(_, mark)| mark.view).collect()
    }

    #[test]
    fn what_is_on_its_way_to_a_board_is_not_taken_back_by_what_stood_there() {
        let mut boards = Boards::default();
        boards.is_shown(AN, mark(3, View::Board(0)));
        assert_eq!(stale(&mut boards), [View::Board(0)]);
        boards.is_coming(AN, mark(3, party()));
        assert_eq!(stale(&mut boards), [party()]);
        boards.is_shown(AN, mark(3, View::Board(1)));
        assert_eq!(stale(&mut boards), [View::Board(1)], "it stands there now");
    }

    #[test]
    fn what_comes_elsewhere_changes_nothing_about_a_board() {
        let mut boards = Boards::default();
        boards.is_shown(AN, mark(3, View::Board(0)));
        boards.is_coming(AN, mark(4, party()));
        assert_eq!(stale(&mut boards), [View::Board(0)]);
    }
}
