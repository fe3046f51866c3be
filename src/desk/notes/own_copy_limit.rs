//! How often somebody can have a copy of what is held about them: putting one together reads much, and others wait.

use kring_rules::ids::PersonId;
use kring_rules::moment::{MINUTE, Moment};
use kring_store::Recent;

/// So many copies can be asked for one after the other, and one more each minute.
const AT_ONCE: i64 = 10;
/// The last copies of so many people, and twice as many at most, are remembered.
const REMEMBERED: usize = 1024;

/// Until when each has asked for copies in advance.
pub(in crate::desk) struct CopyLimit(Recent<PersonId, Moment>);

impl Default for CopyLimit {
    fn default() -> Self {
        Self(Recent::of(REMEMBERED))
    }
}

impl CopyLimit {
    /// They can have another one now, and have it.
    pub(in crate::desk) fn allows(&mut self, who: PersonId, now: Moment) -> bool {
        let until = self.0.recall(&who).unwrap_or_default();
        // A clock that was put back keeps nobody waiting.
        let until = if until > now.plus(AT_ONCE * MINUTE) {
            now
        } else {
            until.max(now)
        };
        let allows = until.since(now) < AT_ONCE * MINUTE;
        if allows {
            self.0.keep(who, until.plus(MINUTE));
        }
        allows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_at_once_and_then_one_a_minute() {
        let (mut limit, who, noon) = (CopyLimit::default(), PersonId(1), Moment(1_772_452_800));
        for _ in 0..AT_ONCE {
            assert!(limit.allows(who, noon));
        }
        assert!(!limit.allows(who, noon));
        assert!(
            limit.allows(PersonId(2), noon),
            "others are not kept waiting"
        );
        assert!(limit.allows(who, noon.plus(MINUTE)));
        assert!(!limit.allows(who, noon.plus(MINUTE)));
        assert!(limit.allows(who, noon.plus(-365 * 24 * 60 * MINUTE)));
    }
}
