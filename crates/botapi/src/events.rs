//! What happens in the chats, for whoever wants to watch.

use std::sync::Arc;

use super::{ids::ChatId, ids::MessageId, message::ChatMessage};

/// What the bot said to a press of a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallbackAnswer {
    /// The press that was answered.
    pub query: String,
    /// What is shown; nothing only stops the button's spinner.
    pub text: Option<String>,
    /// Whether it is shown in a box that has to be closed.
    pub alert: bool,
    /// A link to open.
    pub url: Option<String>,
}

/// Something that happened in a chat.
#[derive(Clone, Debug, PartialEq)]
pub enum Happening {
    /// Someone wrote.
    NewMessage(Arc<ChatMessage>),
    /// A message was changed.
    Edited(Arc<ChatMessage>),
    /// A message is gone.
    Deleted(MessageId),
    /// A press of a button was answered.
    CallbackAnswered(CallbackAnswer),
    /// The bot is busy: `typing`, `upload_document`, …
    Busy(String),
    /// The person blocked the bot.
    Blocked,
    /// The person unblocked the bot.
    Unblocked,
    /// The person's account is gone.
    Deactivated,
}

/// Something that happened, and in which chat.
#[derive(Clone, Debug, PartialEq)]
pub struct ChatEvent {
    /// The chat.
    pub chat: ChatId,
    /// What happened.
    pub happening: Happening,
}
