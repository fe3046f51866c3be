//! Bands fill pages. What belongs together is not parted, unless it is higher than a page.

use std::collections::VecDeque;

use crate::measures::COLUMN;
use crate::strips::{Band, Strip};

/// Rather than leave so much of a page empty, a band is torn.
const MOST_EMPTY: f32 = COLUMN / 4.0;

/// A page: strips, each with the place of its upper edge.
#[derive(Default)]
pub struct Page {
    pub strips: Vec<(f32, Strip, Belongs)>,
}

/// Whether a strip is part of what the document says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// It is.
    Said,
    /// It says again what heads a table that goes on.
    Repeated,
}

/// The pages that these bands fill; at least one.
pub fn fill(bands: Vec<Band>) -> Vec<Page> {
    let mut filling = Filling {
        pages: vec![Page::default()],
        y: 0.0,
    };
    let mut bands = VecDeque::from(bands);
    while let Some(band) = bands.pop_front() {
        if band.is_room() && filling.y == 0.0 {
            continue;
        }
        let together = band.height() + kept_with(&band, &bands);
        if together > filling.left() && together <= COLUMN && !filling.would_gape(&band) {
            filling.turn();
        }
        filling.put(band);
    }
    filling.pages
}

/// How high what stays with this band is.
fn kept_with(band: &Band, after: &VecDeque<Band>) -> f32 {
    let mut keeps = band.keeps;
    let mut height = 0.0;
    for next in after {
        if !keeps {
            break;
        }
        height += next.height();
        keeps = next.keeps;
    }
    height
}

struct Filling {
    pages: Vec<Page>,
    y: f32,
}

impl Filling {
    fn left(&self) -> f32 {
        COLUMN - self.y
    }

    /// A band that stays with nothing else is torn rather than leave much of the page empty.
    fn would_gape(&self, band: &Band) -> bool {
        !band.keeps && self.left() > MOST_EMPTY && band.height() > MOST_EMPTY
    }

    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = 0.0;
    }

    fn put(&mut self, band: Band) {
        let head = band.head.clone();
        let mut columns: Vec<VecDeque<Strip>> = band.columns.into_iter().map(Into::into).collect();
        while columns.iter().any(|column| !column.is_empty()) {
            let fresh = self.y == 0.0;
            if fresh
                && self.pages.len() > 1
                && let Some(head) = &head
            {
                self.put_columns(&mut clone_of(head), Belongs::Repeated);
            }
            let before = columns.iter().map(VecDeque::len).sum::<usize>();
            self.put_columns(&mut columns, Belongs::Said);
            let after = columns.iter().map(VecDeque::len).sum::<usize>();
            if after > 0 {
                if fresh && after == before {
                    // Higher than a page by itself: it is put there all the same.
                    self.force(&mut columns);
                }
                self.turn();
            }
        }
    }

    /// As many strips of each column as there is room for.
    fn put_columns(&mut self, columns: &mut [VecDeque<Strip>], belongs: Belongs) {
        let from = self.y;
        let mut to = from;
        for column in columns {
            let mut y = from;
            while let Some(strip) = column.pop_front() {
                if y + strip.height > COLUMN + 0.01 {
                    column.push_front(strip);
                    break;
                }
                let height = strip.height;
                self.place(y, strip, belongs);
                y += height;
            }
            to = to.max(y);
        }
        self.y = to;
    }

    fn force(&mut self, columns: &mut [VecDeque<Strip>]) {
        for column in columns {
            if let Some(strip) = column.pop_front() {
                self.place(0.0, strip, Belongs::Said);
            }
        }
    }

    fn place(&mut self, y: f32, strip: Strip, belongs: Belongs) {
        if let Some(page) = self.pages.last_mut() {
            page.strips.push((y, strip, belongs));
        }
    }
}

fn clone_of(head: &Band) -> Vec<VecDeque<Strip>> {
    let columns = head.columns.iter().cloned();
    columns.map(Into::into).collect()
}
