//! In which slot lies what has this name, for hundreds of thousands of them. Names are not kept: each is told by four of its bytes
//! and by what lies in the slot, which whoever looks reads there. Names are random, or come out of a keyed hash.

use std::ops::Range;

use hashbrown::HashTable;

/// How a thing is named: a data key, or a vault.
pub(super) type Name = [u8; 16];

/// In which slots what lies. What was there at the start lies in order and takes no byte more than it needs: a table in which things
/// are found as fast, and that can grow, is half empty.
pub(super) struct Whereabouts {
    at_start: Vec<Place>,
    since: HashTable<Place>,
    count: usize,
}

/// In which slot one of them lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    mark: u32,
    slot: u32,
}

/// There lies the head of a keyring, and never a key.
const NOWHERE: u32 = 0;

impl Whereabouts {
    pub(super) fn of(mut places: Vec<Place>) -> Self {
        places.shrink_to_fit();
        places.sort_unstable();
        Self {
            count: places.len(),
            at_start: places,
            since: HashTable::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The slot with this name. `is_it` looks into one that may be it.
    pub(super) fn find<E>(
        &self,
        name: &Name,
        mut is_it: impl FnMut(u32) -> Result<bool, E>,
    ) -> Result<Option<u32>, E> {
        let mark = mark(name);
        for place in &self.at_start[self.with(mark)] {
            if place.slot != NOWHERE && is_it(place.slot)? {
                return Ok(Some(place.slot));
            }
        }
        for place in self.since.iter_hash(spread(mark)) {
            if place.mark == mark && is_it(place.slot)? {
                return Ok(Some(place.slot));
            }
        }
        Ok(None)
    }

    /// What has this name, and is not there yet, lies in this slot.
    pub(super) fn add(&mut self, name: &Name, slot: u32) {
        let place = Place::of(name, slot);
        let again = |place: &Place| spread(place.mark);
        let _ = self.since.insert_unique(again(&place), place, again);
        self.count += 1;
    }

    /// What has this name lies in this slot instead of that one.
    pub(super) fn moved(&mut self, name: &Name, before: u32, now: u32) {
        let place = Place::of(name, before);
        let found = match self.was_at_start(place) {
            Some(at) => self.at_start.get_mut(at),
            None => self.since.find_mut(spread(place.mark), |one| *one == place),
        };
        if let Some(found) = found {
            found.slot = now;
        }
    }

    /// What has this name lies in this slot no more.
    pub(super) fn remove(&mut self, name: &Name, slot: u32) {
        let place = Place::of(name, slot);
        if let Some(at) = self.was_at_start(place) {
            self.at_start[at].slot = NOWHERE;
            self.count -= 1;
        } else if let Ok(found) = self
            .since
            .find_entry(spread(place.mark), |one| *one == place)
        {
            let _ = found.remove();
            self.count -= 1;
        }
    }

    fn was_at_start(&self, place: Place) -> Option<usize> {
        self.with(place.mark).find(|at| self.at_start[*at] == place)
    }

    /// Which of those that were there at the start have this mark.
    fn with(&self, mark: u32) -> Range<usize> {
        let places = &self.at_start;
        let from = places.partition_point(|place| place.mark < mark);
        let more = places[from..].iter().take_while(|place| place.mark == mark);
        from..from + more.count()
    }
}

impl Place {
    pub(super) fn of(name: &Name, slot: u32) -> Self {
        let mark = mark(name);
        Self { mark, slot }
    }

    pub(super) fn slot(self) -> u32 {
        self.slot
    }

    /// They may have the same name.
    pub(super) fn is_like(self, other: Self) -> bool {
        self.mark == other.mark
    }
}

fn mark([a, b, c, d, ..]: &Name) -> u32 {
    u32::from_be_bytes([*a, *b, *c, *d])
}

/// Marks are as good as random: the table looks at both ends.
fn spread(mark: u32) -> u64 {
    u64::from(mark) << 32 | u64::from(mark)
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
            at_start in prop::collection::btree_set(name(), 0..20),
        ) {
            let mut slots: Vec<Name> = at_start.into_iter().collect();
            let mut known: BTreeMap<Name, u32> = slots.iter().copied().zip(1..).collect();
            let places = known.iter().map(|(name, slot)| Place::of(name, *slot));
            let mut all = Whereabouts::of(places.collect());
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
