//! What sort of thing is said: whether something goes with it, or it stands longer than other things.

use super::{Alarm, Say, Stands};

/// What sort of thing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A message like others.
    Plain,
    /// A document goes with it.
    Document,
    /// It hands out a link.
    Link,
    /// It is a readiness summary.
    Summary,
    /// It tells a signal that outlives its case: it stays until somebody has seen it.
    Outliving,
}

impl Say {
    pub(super) fn sort(&self) -> Sort {
        match self {
            Self::Participant(say) => say.scene.sort(),
            Self::Facilitator(say) => say.sort(),
            Self::General(_) | Self::Nothing => Sort::Plain,
        }
    }

    /// A document goes with it.
    pub fn is_document(&self) -> bool {
        self.sort() == Sort::Document
    }

    /// It hands out a link.
    pub fn is_link(&self) -> bool {
        self.sort() == Sort::Link
    }
}

impl Alarm {
    pub(super) fn sort(&self) -> Sort {
        match self.stands {
            Stands::InItsCase => Sort::Plain,
            Stands::OutlivesIt => Sort::Outliving,
        }
    }
}
