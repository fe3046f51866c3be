//! The sign before what is chosen.

use kring_rules::ids::OptionId;
use kring_rules::say::{Prompt, PromptKind};

/// That something is chosen, and of which time.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    Chosen,
    /// Of then: the first half of a disc.
    Then,
    /// Of now: its second half.
    Now,
    /// Of both: a whole one.
    Both,
}

impl Mark {
    const ALL: [Self; 4] = [Self::Chosen, Self::Then, Self::Now, Self::Both];

    /// Whether this option is chosen, and of which time.
    pub(super) fn of(prompt: &Prompt, option: &OptionId) -> Option<Self> {
        let is_chosen = prompt.chosen.contains(option);
        match prompt.kind {
            PromptKind::Text | PromptKind::One | PromptKind::Several => {
                is_chosen.then_some(Self::Chosen)
            }
            PromptKind::ThenAndNow => {
                let mut of_now = prompt.chosen.iter().filter_map(OptionId::said_of_now);
                match (is_chosen, of_now.any(|base| base == *option)) {
                    (true, true) => Some(Self::Both),
                    (true, false) => Some(Self::Then),
                    (false, true) => Some(Self::Now),
                    (false, false) => None,
                }
            }
        }
    }

    pub(super) const fn sign(self) -> &'static str {
        match self {
            Self::Chosen => "✓",
            Self::Then => "◐",
            Self::Now => "◑",
            Self::Both => "●",
        }
    }

    pub(super) fn before(self, label: &str) -> String {
        format!("{} {label}", self.sign())
    }

    /// The label without the sign of any.
    pub(super) fn off(label: &str) -> &str {
        let mut rests = Self::ALL.iter();
        let rest = rests.find_map(|mark| label.strip_prefix(mark.sign())?.strip_prefix(' '));
        rest.unwrap_or(label)
    }
}
