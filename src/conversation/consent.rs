//! The four small consent screens. Without all four nothing is asked and nothing is written down.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::moment::{DAY, Moment};

/// The version of the consent texts. A change of what they say raises it, and everybody is asked anew.
pub const TEXT_VERSION: u32 = 1;
/// After so long a silence consent is asked anew.
const LONG_PAUSE: i64 = 30 * DAY;

coded! {
    /// What is asked.
    Screen {
        /// Taking part is free.
        TakingPart = "taking-part",
        /// Who reads what.
        Readers = "readers",
        /// The limits of silence, and that this is no secret chat.
        Limits = "limits",
        /// Storing and erasing.
        Storing = "storing",
    }
}

coded! {
    /// What can be answered.
    Reply {
        /// Yes.
        Yes = "yes",
        /// Ask me later.
        Later = "later",
        /// No.
        No = "no",
    }
}

/// A reply, with the text it was given to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// What was answered.
    pub reply: Reply,
    /// The version of the text.
    pub text: u32,
    /// When.
    pub at: Moment,
}

/// The consents of one party.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Consents(BTreeMap<Screen, Consent>);

impl Consents {
    /// The first screen that has no "yes" to the present text.
    pub fn pending(&self) -> Option<Screen> {
        Screen::ALL
            .iter()
            .copied()
            .find(|screen| !self.is_given(*screen))
    }

    /// The answer to a screen, as far as it counts.
    pub fn reply(&self, screen: Screen) -> Option<Reply> {
        self.0
            .get(&screen)
            .filter(|consent| consent.text == TEXT_VERSION)
            .map(|c| c.reply)
    }

    /// Every reply that is kept, with the text it was given to.
    pub fn all(&self) -> impl Iterator<Item = (Screen, &Consent)> {
        self.0.iter().map(|(screen, consent)| (*screen, consent))
    }

    /// Stores a reply.
    pub fn take(&mut self, screen: Screen, reply: Reply, at: Moment) {
        self.0.insert(
            screen,
            Consent {
                reply,
                text: TEXT_VERSION,
                at,
            },
        );
    }

    /// All screens are asked anew.
    pub fn ask_again(&mut self) {
        self.0.clear();
    }

    /// The silence since `active` was long enough to ask anew.
    pub fn are_stale(&self, active: Moment, now: Moment) -> bool {
        !self.0.is_empty() && now.since(active) >= LONG_PAUSE
    }

    fn is_given(&self, screen: Screen) -> bool {
        self.reply(screen) == Some(Reply::Yes)
    }
}
