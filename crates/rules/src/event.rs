//! What happens to a preparation, in the past tense.

use super::coded::coded;
use super::ids::{MessageRef, QuestionId};
use super::press::Tap;
use super::words::Words;

/// Something a party did, or that happened to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Opened their invitation link.
    Joined,
    /// Sent a text.
    Wrote {
        /// What it says.
        text: Words,
        /// Its place in the chat.
        message: MessageRef,
        /// Whether the question at hand was on the screen by then.
        sight: Sight,
    },
    /// Sent a text in answer to an earlier message.
    Replied {
        /// What it says.
        text: Words,
        /// Its place in the chat.
        message: MessageRef,
        /// The question that the earlier message was about; none when nobody knows any more.
        question: Option<QuestionId>,
    },
    /// Edited a text sent earlier.
    Corrected {
        /// What it says now.
        text: Words,
        /// Its place in the chat.
        message: MessageRef,
    },
    /// Pressed a button.
    Pressed {
        /// The revision the button was made for.
        revision: u32,
        /// What it does.
        tap: Tap,
        /// The message it stands under.
        message: MessageRef,
    },
    /// Sent something that is no text.
    SentSomethingElse(Content),
    /// Edited a message into something that is no text.
    TurnedInto {
        /// Its place in the chat.
        message: MessageRef,
    },
    /// Sent a command.
    Commanded(Command),
    /// Blocked the bot.
    Blocked,
    /// Took the block away.
    Returned,
}

impl Event {
    /// What it still means once the facilitator has ended the preparation: help stays near, and erasing stays possible.
    pub fn after_the_end(self) -> Option<Self> {
        match self {
            Self::Blocked | Self::Returned | Self::Commanded(Command::Person | Command::Erase) => {
                Some(self)
            }
            Self::Commanded(Command::Stop) => Some(Self::Commanded(Command::Erase)),
            Self::Pressed { ref tap, .. } if tap.works_after_the_end() => Some(self),
            _ => None,
        }
    }
}

/// Whether the question at hand was on the screen when a text was written. A text written before belongs to the answer
/// given just then: people write one thought in several messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// The question had been shown.
    Seen,
    /// The question had not been shown yet.
    NotYet,
}

coded! {
    /// What can be sent that is no text.
    Content {
        /// A voice message.
        Voice = "voice",
        /// A sticker or a moving picture.
        Sticker = "sticker",
        /// A photo or an album.
        Photo = "photo",
        /// A video or a video note.
        Video = "video",
        /// A file or a piece of music.
        Document = "document",
        /// A contact.
        Contact = "contact",
        /// A place.
        Location = "location",
        /// Somebody's message, passed on.
        Forward = "forward",
        /// A message in a form that nobody knew when this was built. There may have been words in it.
        Unreadable = "unreadable",
        /// Anything else.
        Other = "other",
    }
}

coded! {
    /// What a party can ask for with a command.
    Command {
        /// Hello again: where was I?
        Start = "start",
        /// Where was I? Asked by the house itself, after a change of language or of preparation.
        Show = "show",
        /// Pause or stop.
        Stop = "stop",
        /// Erase everything.
        Erase = "erase",
        /// I want to talk to someone.
        Person = "person",
        /// My answers so far.
        Review = "review",
        /// What can I do here?
        Help = "help",
        /// A command nobody knows.
        Unknown = "unknown",
    }
}
