//! How long what a facilitator reads stays in their chat.

use crate::coded::coded;
use crate::moment::{DAY, HOUR};

coded! {
    /// How long what a facilitator read stays in their chat.
    #[derive(Default)]
    Stays {
        /// An hour.
        Hour = "hour",
        /// A day.
        #[default]
        Day = "day",
        /// As long as Telegram lets a bot delete it, but for an hour.
        Longest = "longest",
    }
}

impl Stays {
    /// So many seconds.
    pub fn seconds(self) -> i64 {
        match self {
            Self::Hour => HOUR,
            Self::Day => DAY,
            Self::Longest => 47 * HOUR,
        }
    }

    /// It is what nobody had to choose.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stays_no_longer_than_a_bot_may_delete_it() {
        let hours = [Stays::Hour, Stays::Day, Stays::Longest].map(|stays| stays.seconds() / HOUR);
        assert_eq!(hours, [1, 24, 47]);
    }
}
