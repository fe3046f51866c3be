//! What was used lately, kept at hand so that it need not be read again. Bounded: what is not used is let go.

use std::collections::HashMap;
use std::hash::Hash;

/// Two generations: whoever is not asked for while the young one fills up is let go with the old one. Only what is on
/// disk may be kept here.
pub(super) struct Memory<K, V> {
    young: HashMap<K, V>,
    old: HashMap<K, V>,
    generation: usize,
}

impl<K: Hash + Eq + Clone, V: Clone> Memory<K, V> {
    pub(super) fn of(generation: usize) -> Self {
        Self {
            young: HashMap::new(),
            old: HashMap::new(),
            generation,
        }
    }

    pub(super) fn recall(&mut self, key: &K) -> Option<V> {
        if let Some(value) = self.young.get(key) {
            return Some(value.clone());
        }
        let value = self.old.remove(key)?;
        self.keep(key.clone(), value.clone());
        Some(value)
    }

    pub(super) fn keep(&mut self, key: K, value: V) {
        if self.young.len() >= self.generation && !self.young.contains_key(&key) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, value);
    }

    pub(super) fn forget(&mut self, key: &K) {
        self.young.remove(key);
        self.old.remove(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_is_used_and_lets_the_rest_go() {
        let mut memory = Memory::of(2);
        for number in 0..20 {
            memory.keep(number, number);
            assert_eq!(memory.recall(&0), Some(0));
        }
        assert_eq!(memory.recall(&5), None);
        assert!(memory.young.len() + memory.old.len() <= 4);
    }
}
