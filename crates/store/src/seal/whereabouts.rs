//! In which slot lies what has this name, for hundreds of thousands of them. Names are not kept: each is told by four of its bytes
//! and by what lies in the slot, which whoever looks reads there. Names are random, or come out of a keyed hash.

/// How a thing is named: a data key, or a vault.
pub(super) type Name = [u8; 16];

/// Cells in a ring: what is looked for lies where its mark says, or in one of the next, with none free before it.
pub(super) struct Whereabouts {
    cells: Vec<Cell>,
    taken: usize,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Cell {
    mark: u32,
    /// No slot with this number holds a key: then the cell is free.
    slot: u32,
}

impl Whereabouts {
    pub(super) fn with_room_for(slots: u32) -> Self {
        Self {
            cells: vec![Cell::default(); room_for(usize::try_from(slots).unwrap_or(0))],
            taken: 0,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.taken == 0
    }

    /// The slot with this name. `is_it` looks into one that may be it.
    pub(super) fn find<E>(
        &self,
        name: &Name,
        mut is_it: impl FnMut(u32) -> Result<bool, E>,
    ) -> Result<Option<u32>, E> {
        for at in self.way(mark(name)) {
            let cell = self.cells[at];
            if cell.mark == mark(name) && is_it(cell.slot)? {
                return Ok(Some(cell.slot));
            }
        }
        Ok(None)
    }

    /// What has this name, and is not there yet, lies in this slot.
    pub(super) fn add(&mut self, name: &Name, slot: u32) {
        if room_for(self.taken + 1) > self.cells.len() {
            self.grow();
        }
        self.put(Cell {
            mark: mark(name),
            slot,
        });
    }

    /// What has this name lies in this slot instead of that one.
    pub(super) fn moved(&mut self, name: &Name, before: u32, now: u32) {
        if let Some(at) = self.cell_of(name, before) {
            self.cells[at].slot = now;
        }
    }

    /// What has this name lies in this slot no more.
    pub(super) fn remove(&mut self, name: &Name, slot: u32) {
        if let Some(at) = self.cell_of(name, slot) {
            self.taken -= 1;
            self.free(at);
        }
    }

    fn cell_of(&self, name: &Name, slot: u32) -> Option<usize> {
        let cell = Cell {
            mark: mark(name),
            slot,
        };
        self.way(cell.mark).find(|at| self.cells[*at] == cell)
    }

    /// The cells that are taken, from the one where this mark belongs to the first that is free.
    fn way(&self, mark: u32) -> impl Iterator<Item = usize> {
        let home = self.home(mark);
        let all = (home..self.cells.len()).chain(0..home);
        all.take_while(|at| self.cells[*at] != Cell::default())
    }

    /// Where this mark belongs. Marks are spread evenly.
    fn home(&self, mark: u32) -> usize {
        let place = (u64::from(mark) * self.cells.len() as u64) >> 32;
        usize::try_from(place).unwrap_or(0)
    }

    fn put(&mut self, cell: Cell) {
        let way = self.way(cell.mark).count();
        if let Some(at) = (self.home(cell.mark) + way).checked_rem(self.cells.len()) {
            self.cells[at] = cell;
            self.taken += 1;
        }
    }

    /// Every cell that follows goes to the one that became free, unless it belongs behind it.
    fn free(&mut self, mut gap: usize) {
        let mut at = self.next(gap);
        while self.cells[at] != Cell::default() {
            let home = self.home(self.cells[at].mark);
            if self.steps(home, at) >= self.steps(gap, at) {
                self.cells[gap] = self.cells[at];
                gap = at;
            }
            at = self.next(at);
        }
        self.cells[gap] = Cell::default();
    }

    fn next(&self, at: usize) -> usize {
        (at + 1) % self.cells.len()
    }

    fn steps(&self, from: usize, to: usize) -> usize {
        (to + self.cells.len() - from) % self.cells.len()
    }

    fn grow(&mut self) {
        let cells = vec![Cell::default(); room_for(self.taken + self.taken / 2 + 8)];
        let before = std::mem::replace(&mut self.cells, cells);
        self.taken = 0;
        let taken = before.into_iter().filter(|cell| *cell != Cell::default());
        taken.for_each(|cell| self.put(cell));
    }
}

/// A third more than is taken: so the ways stay short.
fn room_for(taken: usize) -> usize {
    taken + taken / 3 + 2
}

fn mark([a, b, c, d, ..]: &Name) -> u32 {
    u32::from_be_bytes([*a, *b, *c, *d])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Copy, Debug)]
    enum Deed {
        Add,
        Move,
        Remove,
    }

    /// Few marks, also those at both ends, so that ways cross each other and the end.
    fn name() -> impl Strategy<Value = Name> {
        let mark = prop_oneof![Just(0_u32), Just(u32::MAX), 0..4_u32, any::<u32>()];
        (mark, 0..3_u8).prop_map(|(mark, which)| {
            let mut name = [which; 16];
            name[..4].copy_from_slice(&mark.to_be_bytes());
            name
        })
    }

    fn found(all: &Whereabouts, slots: &[Name], name: &Name) -> Option<u32> {
        let is_it = |slot: u32| Ok::<_, ()>(slots[slot as usize - 1] == *name);
        all.find(name, is_it).unwrap()
    }

    proptest! {
        #[test]
        fn everything_is_found_where_it_lies(
            deeds in prop::collection::vec((name(), prop_oneof![Just(Deed::Add), Just(Deed::Move), Just(Deed::Remove)]), 0..300),
            room in 0..20_u32,
        ) {
            let mut all = Whereabouts::with_room_for(room);
            let mut known = BTreeMap::new();
            let mut slots = Vec::new();
            for (name, deed) in deeds {
                let next = u32::try_from(slots.len() + 1).unwrap();
                match (deed, known.get(&name).copied()) {
                    (Deed::Add, None) => {
                        slots.push(name);
                        all.add(&name, next);
                        known.insert(name, next);
                    }
                    (Deed::Move, Some(before)) => {
                        slots.push(name);
                        all.moved(&name, before, next);
                        known.insert(name, next);
                    }
                    (Deed::Remove, Some(slot)) => {
                        all.remove(&name, slot);
                        known.remove(&name);
                    }
                    (Deed::Add, Some(_)) | (Deed::Move | Deed::Remove, None) => {}
                }
                prop_assert_eq!(all.is_empty(), known.is_empty());
                for name in slots.iter().chain([&name]) {
                    prop_assert_eq!(found(&all, &slots, name), known.get(name).copied());
                }
            }
        }
    }
}
