//! The points of a case: those that are open, and those that were cleared.

use serde::{Deserialize, Serialize};

use super::board::is_none_at_all;
use crate::ids::CaseId;
use crate::readiness::{ClearedPoint, Point};
use crate::words::Words;

/// The open points of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointsView {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The open points, each with the party's alias.
    pub open: Vec<(Words, Point)>,
    /// The cleared points, with their notes.
    pub cleared: Vec<ClearedPoint>,
    /// So many open points stand on the pages before.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub before: u16,
    /// The page, from 0.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub page: u16,
    /// So many pages.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub pages: u16,
}

impl PointsView {
    pub(super) fn shows_a_note(&self) -> bool {
        self.cleared.iter().any(|cleared| !cleared.note.is_empty())
    }

    /// A page of it that fits in a message: the open points first.
    #[must_use]
    pub fn page(self, page: u16) -> Self {
        let open = self.open.iter().map(|_| ROOM_OF_POINT);
        let notes = self
            .cleared
            .iter()
            .map(|cleared| cleared.note.utf16_units());
        let cleared = notes.map(|units| 2 * ROOM_OF_POINT + units);
        let pages = pages(open.chain(cleared));
        let at = usize::from(page).min(pages.len() - 1);
        let (from, to) = pages[at];
        let many = self.open.len();
        let (open, cleared) = (self.open.into_iter(), self.cleared.into_iter());
        Self {
            before: small(from.min(many)),
            page: small(at),
            pages: small(pages.len()),
            open: open.take(to).skip(from).collect(),
            cleared: cleared
                .take(to.saturating_sub(many))
                .skip(from.saturating_sub(many))
                .collect(),
            ..self
        }
    }
}

/// An open point takes so many signs at most, nearly always.
const ROOM_OF_POINT: usize = 130;
/// So many signs of points stand on a page.
const ROOM_OF_PAGE: usize = 3300;

/// From which to which each page goes: there is always one.
fn pages(rooms: impl Iterator<Item = usize>) -> Vec<(usize, usize)> {
    let mut pages = vec![(0, 0)];
    let mut taken = 0;
    for (number, room) in (1..).zip(rooms) {
        if taken > 0 && taken + room > ROOM_OF_PAGE {
            pages.push((number - 1, number));
            taken = room;
        } else {
            taken += room;
            if let Some(last) = pages.last_mut() {
                last.1 = number;
            }
        }
    }
    pages
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Edition;
    use crate::ids::PartyId;
    use crate::moment::Moment;
    use crate::readiness::{PointKey, PointKind, Settled};

    fn point() -> Point {
        Point {
            party: PartyId(1),
            key: PointKey::about(PointKind::Talk, ""),
            since: Moment(1),
            guide: Edition::default(),
        }
    }

    fn view(open: usize, cleared: Vec<ClearedPoint>) -> PointsView {
        PointsView {
            case: CaseId::new("ABCD2345"),
            label: Words::new("Wilg"),
            open: vec![(Words::new("Bo"), point()); open],
            cleared,
            before: 0,
            page: 0,
            pages: 0,
        }
    }

    #[test]
    fn behind_the_last_page_stands_the_last_page() {
        let view = view(60, vec![]);
        let on = |page| {
            let page = view.clone().page(page);
            (
                page.page,
                page.pages,
                usize::from(page.before),
                page.open.len(),
            )
        };
        let fits = ROOM_OF_PAGE / ROOM_OF_POINT;
        let last = (2, 3, 2 * fits, 60 - 2 * fits);
        assert_eq!(on(0), (0, 3, 0, fits));
        assert_eq!(on(1), (1, 3, fits, fits));
        assert_eq!([on(2), on(3), on(99)], [last; 3]);
    }

    #[test]
    fn a_page_is_full_to_the_sign_and_what_is_longer_stands_alone() {
        let of = |rooms: &[usize]| pages(rooms.iter().copied());
        assert_eq!(of(&[]), [(0, 0)]);
        assert_eq!(of(&[10, 10, 10]), [(0, 3)]);
        assert_eq!(of(&[ROOM_OF_PAGE - 1, 1]), [(0, 2)]);
        assert_eq!(of(&[ROOM_OF_PAGE - 1, 2]), [(0, 1), (1, 2)]);
        assert_eq!(of(&[ROOM_OF_PAGE + 1]), [(0, 1)]);
        assert_eq!(
            of(&[ROOM_OF_PAGE, 1, ROOM_OF_PAGE]),
            [(0, 1), (1, 2), (2, 3)]
        );
    }

    #[test]
    fn what_was_cleared_comes_behind_what_is_open_and_takes_the_room_of_its_note() {
        let note = "a note of some length".repeat(10);
        let cleared = ClearedPoint {
            alias: Words::new("Bo"),
            point: point(),
            note: Words::new(&note),
            adult: None,
            how: Settled::Noted,
            by: Words::new("An"),
            at: Moment(1),
        };
        let fits = ROOM_OF_PAGE / (2 * ROOM_OF_POINT + note.len());
        assert!(fits > 2);
        let view = view(2, vec![cleared; 2 * fits]);
        let on = |page| {
            let page = view.clone().page(page);
            (page.before, page.pages, page.open.len(), page.cleared.len())
        };
        assert_eq!(on(0), (0, 3, 2, fits - 1));
        assert_eq!(on(1), (2, 3, 0, fits));
        assert_eq!(on(2), (2, 3, 0, 1));
    }
}
