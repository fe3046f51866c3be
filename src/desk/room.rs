//! Room on the disk: words are small, and kring keeps some for them where large things come in.

use std::fmt;
use std::sync::Arc;

/// So many bytes are left free for what is small: a day of words, and what erasing needs.
const FOR_WORDS: u64 = 16 * 1024 * 1024;
/// What is stored takes as much again for a while.
const TIMES: u64 = 3;

/// Tells how many bytes can still be stored; nothing where nobody knows.
#[derive(Clone)]
pub struct Room(Arc<dyn Fn() -> Option<u64> + Send + Sync>);

impl Room {
    /// Room as this tells it.
    pub fn told_by(tells: impl Fn() -> Option<u64> + Send + Sync + 'static) -> Self {
        Self(Arc::new(tells))
    }

    /// Something of so many bytes can be stored, and words after it.
    pub(super) fn is_there_for(&self, bytes: u64) -> bool {
        let free = (self.0)();
        free.is_none_or(|free| free >= bytes.saturating_mul(TIMES).saturating_add(FOR_WORDS))
    }
}

/// Where nobody looks, there is room.
impl Default for Room {
    fn default() -> Self {
        Self::told_by(|| None)
    }
}

impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[room]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_room() {
        let room = |free: Option<u64>| Room::told_by(move || free);
        assert!(room(None).is_there_for(u64::MAX));
        assert!(room(Some(FOR_WORDS + 30)).is_there_for(10));
        assert!(!room(Some(FOR_WORDS + 29)).is_there_for(10));
        assert!(!room(Some(0)).is_there_for(0));
    }
}
