//! What people do in their chats, in the past tense. A button they press stands with what it does, a link they open
//! with whoever made it.

use super::coded::coded;
use super::command::Command;
use super::ids::{MessageRef, QuestionId};
use super::voice_note::VoiceNote;
use super::words::Words;

/// Something a person did in their chat, whatever they have at hand: a preparation, or their work as a facilitator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Sent a command; none when nobody knows it.
    Commanded(Option<Command>),
    /// Sent the command that shows all cases, with something to look for in them.
    LookedFor(Words),
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
    /// Sent a voice note.
    Spoke(Spoken),
    /// Edited a text sent earlier.
    Corrected {
        /// What it says now.
        text: Words,
        /// Its place in the chat.
        message: MessageRef,
    },
    /// Sent something that is no text.
    SentSomethingElse(Content),
    /// Edited a message into something that is no text.
    TurnedInto {
        /// What it is now.
        content: Content,
        /// Its place in the chat.
        message: MessageRef,
    },
    /// Blocked the bot.
    Blocked,
    /// Took the block away.
    Returned,
}

impl Event {
    /// Sent a text. Whether the question at hand was on the screen is [looked at](Self::looked_at) later.
    pub fn wrote(text: Words, message: MessageRef) -> Self {
        Self::Wrote {
            text,
            message,
            sight: Sight::Seen,
        }
    }

    /// The same, after looking whether the question at hand was on the screen.
    #[must_use]
    pub fn looked_at(self, look: impl FnOnce(MessageRef) -> Sight) -> Self {
        match self {
            Self::Wrote { text, message, .. } => Self::Wrote {
                text,
                message,
                sight: look(message),
            },
            Self::Spoke(spoken) => Self::Spoke(Spoken {
                sight: look(spoken.voice.message),
                ..spoken
            }),
            other => other,
        }
    }

    /// The same text, written in answer to an earlier message that was about this question.
    #[must_use]
    pub fn in_answer_to(self, question: Option<QuestionId>) -> Self {
        match self {
            Self::Wrote { text, message, .. } => Self::Replied {
                text,
                message,
                question,
            },
            Self::Spoke(spoken) => Self::Spoke(Spoken {
                to: question.map_or(SpokenTo::Forgotten, SpokenTo::Question),
                ..spoken
            }),
            other => other,
        }
    }

    /// The same, of a facilitator's chat in which something is filled in together.
    #[must_use]
    pub fn in_the_facilitators_chat(self) -> Self {
        match self {
            Self::Wrote {
                text,
                message,
                sight,
            } => Self::Wrote {
                text,
                message: message.of_the_facilitators_chat(),
                sight,
            },
            Self::Replied {
                text,
                message,
                question,
            } => Self::Replied {
                text,
                message: message.of_the_facilitators_chat(),
                question,
            },
            Self::Corrected { text, message } => Self::Corrected {
                text,
                message: message.of_the_facilitators_chat(),
            },
            Self::TurnedInto { content, message } => Self::TurnedInto {
                content,
                message: message.of_the_facilitators_chat(),
            },
            // Whose voice it is nobody can tell there.
            Self::Spoke(_) => Self::SentSomethingElse(Content::Voice),
            Self::Commanded(_)
            | Self::LookedFor(_)
            | Self::SentSomethingElse(_)
            | Self::Blocked
            | Self::Returned => self,
        }
    }

    /// What was written.
    pub fn text(&self) -> Option<&Words> {
        match self {
            Self::Wrote { text, .. }
            | Self::Replied { text, .. }
            | Self::Corrected { text, .. }
            | Self::LookedFor(text) => Some(text),
            Self::Spoke(spoken) => Some(&spoken.words),
            Self::Commanded(_)
            | Self::SentSomethingElse(_)
            | Self::TurnedInto { .. }
            | Self::Blocked
            | Self::Returned => None,
        }
    }

    /// What it still means to a party once the facilitator has ended the preparation: help stays near, and erasing stays
    /// possible.
    pub fn after_the_end(self) -> Option<Self> {
        match self {
            Self::Blocked
            | Self::Returned
            | Self::Commanded(Some(Command::Person | Command::Help | Command::Erase)) => Some(self),
            Self::Commanded(Some(Command::Pause | Command::Stop)) => {
                Some(Self::Commanded(Some(Command::Erase)))
            }
            Self::Commanded(_)
            | Self::LookedFor(_)
            | Self::Wrote { .. }
            | Self::Replied { .. }
            | Self::Spoke(_)
            | Self::Corrected { .. }
            | Self::SentSomethingElse(_)
            | Self::TurnedInto { .. } => None,
        }
    }
}

/// A voice note that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The voice note.
    pub voice: VoiceNote,
    /// What was written under it.
    pub words: Words,
    /// Whether the question at hand was on the screen by then.
    pub sight: Sight,
    /// What it answers.
    pub to: SpokenTo,
}

/// What a voice note answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpokenTo {
    /// Whatever is at hand.
    AtHand,
    /// An earlier message about this question.
    Question(QuestionId),
    /// An earlier message; nobody knows any more what it asked.
    Forgotten,
}

impl Spoken {
    /// A voice note that answers what is at hand.
    pub fn of(voice: VoiceNote, words: Words) -> Self {
        Self {
            voice,
            words,
            sight: Sight::Seen,
            to: SpokenTo::AtHand,
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
