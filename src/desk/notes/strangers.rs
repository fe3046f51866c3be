//! People whom nobody invited: each is answered, but not the same again and again, however often they write. Of them
//! nothing is kept on disk; what they heard in the last minute, and the language they chose, is remembered only while kring runs.

use kring_rules::ids::PersonId;
use kring_rules::moment::{MINUTE, Moment};
use kring_rules::role::Language;
use kring_rules::say::Say;
use kring_store::Recent;

/// So many strangers, and twice as many at most, are remembered.
const REMEMBERED: usize = 4096;
/// Nobody has more different things to hear in a minute.
const MOST: usize = 6;

/// What strangers heard in the last minute.
pub(in crate::desk) struct Strangers {
    heard: Recent<PersonId, Heard>,
    /// The languages they chose themselves.
    chosen: Recent<PersonId, Language>,
}

#[derive(Clone)]
struct Heard {
    since: Moment,
    says: Vec<Say>,
}

impl Default for Strangers {
    fn default() -> Self {
        Self {
            heard: Recent::of(REMEMBERED),
            chosen: Recent::of(REMEMBERED),
        }
    }
}

impl Strangers {
    /// They chose this language.
    pub(in crate::desk) fn speak(&mut self, who: PersonId, language: Language) {
        self.chosen.keep(who, language);
    }

    /// The language they chose, if they did lately.
    pub(in crate::desk) fn chosen(&mut self, who: PersonId) -> Option<Language> {
        self.chosen.recall(&who)
    }

    /// They have not heard this in the last minute. They hear it now.
    pub(in crate::desk) fn is_new(&mut self, who: PersonId, say: &Say, now: Moment) -> bool {
        let lately = |heard: &Heard| now.is_within(MINUTE, heard.since);
        let mut heard = self.heard.recall(&who).filter(lately).unwrap_or(Heard {
            since: now,
            says: vec![],
        });
        let is_new = heard.says.len() < MOST && !heard.says.contains(say);
        if is_new {
            heard.says.push(say.clone());
            self.heard.keep(who, heard);
        }
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kring_rules::say::GeneralSay;

    const NOON: Moment = Moment(1_772_452_800);

    #[test]
    fn the_same_is_said_once_a_minute_and_something_else_at_once() {
        let (mut strangers, who) = (Strangers::default(), PersonId(1));
        let stranger = Say::General(GeneralSay::Stranger);
        let privacy = Say::General(GeneralSay::Privacy);
        let mut hears = |say: &Say, seconds| strangers.is_new(who, say, NOON.plus(seconds));
        assert!(hears(&stranger, 0));
        assert!(!hears(&stranger, 1) && !hears(&stranger, 59));
        assert!(hears(&privacy, 1) && !hears(&privacy, 2));
        assert!(hears(&stranger, 61));
    }
}
