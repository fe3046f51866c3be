//! A step of the example that can be done now.

use super::{Button, Who};
use loopback_botapi::MessageId;

/// A step that can be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cue {
    /// There is something to notice.
    Notice(String),
    /// A text is to be written.
    Write {
        /// By whom.
        who: Who,
        /// What.
        text: String,
        /// Under which message.
        under: MessageId,
    },
    /// A button is to be pressed.
    Press(Who, Button),
    /// So many days are to pass.
    Days(u32),
    /// A link is to be opened.
    Open {
        /// By whom.
        who: Who,
        /// Its secret.
        secret: String,
    },
}

impl Cue {
    /// Who does it, if somebody does something.
    pub fn who(&self) -> Option<Who> {
        match self {
            Self::Notice(_) | Self::Days(_) => None,
            Self::Write { who, .. } | Self::Press(who, _) | Self::Open { who, .. } => Some(*who),
        }
    }
}
