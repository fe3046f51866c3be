//! In which slot lies what has this name, for hundreds of thousands of them. Names are not kept: each is told by four of its bytes
//! and by what lies in the slot, which whoever looks reads there. Names are random, or come out of a keyed hash.

use hashbrown::HashTable;

/// How a thing is named: a data key, or a vault.
pub(super) type Name = [u8; 16];

/// In which slots what lies.
pub(super) struct Whereabouts(HashTable<Place>);

#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    mark: u32,
    slot: u32,
}

impl Whereabouts {
    /// Growing would take twice the memory for a moment.
    pub(super) fn with_room_for(slots: u32) -> Self {
        Self(HashTable::with_capacity(
            usize::try_from(slots).unwrap_or(0),
        ))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The slot with this name. `is_it` looks into one that may be it.
    pub(super) fn find<E>(
        &self,
        name: &Name,
        mut is_it: impl FnMut(u32) -> Result<bool, E>,
    ) -> Result<Option<u32>, E> {
        let mark = mark(name);
        let mut refused = None;
        let found = self.0.find(spread(mark), |place| {
            place.mark == mark
                && is_it(place.slot).unwrap_or_else(|error| {
                    refused = Some(error);
                    true
                })
        });
        match refused {
            Some(error) => Err(error),
            None => Ok(found.map(|place| place.slot)),
        }
    }

    /// What has this name, and is not there yet, lies in this slot.
    pub(super) fn add(&mut self, name: &Name, slot: u32) {
        let mark = mark(name);
        let again = |place: &Place| spread(place.mark);
        let _ = self
            .0
            .insert_unique(spread(mark), Place { mark, slot }, again);
    }

    /// What has this name lies in this slot instead of that one.
    pub(super) fn moved(&mut self, name: &Name, before: u32, now: u32) {
        let place = Place::of(name, before);
        if let Some(found) = self.0.find_mut(spread(place.mark), |one| *one == place) {
            found.slot = now;
        }
    }

    /// What has this name lies in this slot no more.
    pub(super) fn remove(&mut self, name: &Name, slot: u32) {
        let place = Place::of(name, slot);
        if let Ok(found) = self.0.find_entry(spread(place.mark), |one| *one == place) {
            let _ = found.remove();
        }
    }
}

impl Place {
    fn of(name: &Name, slot: u32) -> Self {
        let mark = mark(name);
        Self { mark, slot }
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
