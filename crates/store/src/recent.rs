//! What was used lately, kept at hand so that it need not be read again. Bounded: what is not used is let go.

use std::collections::HashMap;
use std::hash::Hash;

/// Two generations: what is not asked for while the young one fills up is let go with the old one. Only what is on
/// disk may be kept here.
pub struct Recent<K, V> {
    young: HashMap<K, V>,
    old: HashMap<K, V>,
    generation: usize,
}

impl<K: Hash + Eq + Clone, V: Clone> Recent<K, V> {
    /// Keeps what was used last, and at most so many things in each generation.
    pub fn of(generation: usize) -> Self {
        Self {
            young: HashMap::new(),
            old: HashMap::new(),
            generation,
        }
    }

    /// What is at hand under this key.
    pub fn recall(&mut self, key: &K) -> Option<V> {
        if let Some(value) = self.young.get(key) {
            return Some(value.clone());
        }
        let value = self.old.remove(key)?;
        self.keep(key.clone(), value.clone());
        Some(value)
    }

    /// Keeps it, instead of what was under this key before.
    pub fn keep(&mut self, key: K, value: V) {
        if self.young.len() >= self.generation && !self.young.contains_key(&key) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, value);
    }

    /// It must not be at hand any more.
    pub fn forget(&mut self, key: &K) {
        self.young.remove(key);
        self.old.remove(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_is_used_and_lets_the_rest_go() {
        let mut recent = Recent::of(2);
        for number in 0..20 {
            recent.keep(number, number);
            assert_eq!(recent.recall(&0), Some(0));
        }
        assert_eq!(recent.recall(&5), None);
        assert!(recent.young.len() + recent.old.len() <= 4);
    }

    #[test]
    fn what_is_kept_again_and_again_drives_nothing_else_out() {
        let mut recent = Recent::of(2);
        recent.keep("one", 1);
        for number in 0..20 {
            recent.keep("two", number);
        }
        assert_eq!(recent.recall(&"one"), Some(1));
        assert_eq!(recent.recall(&"two"), Some(19));
    }
}
