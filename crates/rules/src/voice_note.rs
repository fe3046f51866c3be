//! An answer that was spoken: what the rules know of it. The recording itself lies elsewhere, and is none of theirs.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::ids::MessageRef;

/// A voice note lasts so many seconds at most.
pub const LONGEST_VOICE: u32 = 5 * 60;
/// A voice note has so many bytes at most.
pub const LARGEST_VOICE: u32 = 2 * 1024 * 1024;
/// So many voice notes are kept of one preparation, earlier versions included.
pub const MOST_VOICES: usize = 40;
/// From so many on it is said that there is not much room left.
pub const MANY_VOICES: usize = 30;

coded! {
    /// How far its recording has come.
    Recorded {
        /// It is still to be fetched.
        Owed = "owed",
        /// It is kept here.
        Here = "here",
    }
}

coded! {
    /// Why a recording does not come.
    VoiceLost {
        /// Nobody hands it out any more.
        Gone = "gone",
        /// It is larger than what is kept.
        TooLarge = "too-large",
        /// There is no room for it here now.
        NoRoom = "no-room",
        /// Whatever it was, the preparation ended meanwhile: it cannot be said again.
        Over = "over",
    }
}

/// A voice note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct VoiceNote {
    /// The message in the party's chat, by which its recording is found.
    pub message: MessageRef,
    /// How long it lasts.
    pub seconds: u32,
    /// How large it is; 0 as long as nobody knows.
    pub bytes: u32,
    /// How far its recording has come.
    pub state: Recorded,
}

impl VoiceNote {
    /// A voice note that has just been sent.
    pub fn sent(message: MessageRef, seconds: u32, bytes: u32) -> Self {
        Self {
            message,
            seconds,
            bytes,
            state: Recorded::Owed,
        }
    }

    /// It is longer or larger than what is kept.
    pub fn is_too_long(&self) -> bool {
        self.seconds > LONGEST_VOICE || self.bytes > LARGEST_VOICE
    }

    /// Its recording is kept here.
    pub fn is_here(&self) -> bool {
        self.state == Recorded::Here
    }

    /// It is the same recording, however far it has come.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.message == other.message
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_recording_that_came_is_here() {
        let mut note = VoiceNote::sent(MessageRef(1), 42, 90_000);
        assert!(!note.is_here(), "it is owed");
        note.state = Recorded::Here;
        assert!(note.is_here());
    }
}
