//! What comes in: something that a person did in their chat, with the number under which it was delivered.

use super::rows::recordings::FileId;
use kring_rules::event::Event;
use kring_rules::ids::{MessageRef, PersonId, Token};
use kring_rules::moment::Moment;
use kring_rules::press::Press;
use kring_rules::role::Language;
use kring_rules::words::Words;

/// The number under which something was delivered. Delivered again, it has the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DeliveryId(pub u64);

/// Something that a person did in their chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// The number under which it was delivered.
    pub delivery: DeliveryId,
    /// It happened no earlier than this, by Telegram's clock; nothing is known of some things.
    pub dated: Option<Moment>,
    /// What it was; nothing when it is none of kring's business.
    pub what: Option<(Sender, Happening)>,
}

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Which person.
    pub person: PersonId,
    /// The language their phone speaks, if kring speaks it too.
    pub language: Option<Language>,
}

/// What a person did in their chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// Opened an invitation link; Telegram calls them this.
    LinkOpened(Token, Option<Words>),
    /// Pressed a button.
    Pressed(Pressed),
    /// Sent a text in answer to an earlier message in the chat; the desk finds out what that was about.
    Replied {
        /// What it says.
        text: Words,
        /// Its place in the chat.
        message: MessageRef,
        /// The message it answers.
        to: MessageRef,
    },
    /// Sent a voice note.
    Spoke(VoiceSent),
    /// Anything else, as the rules take it.
    Did(Event),
}

/// A voice note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoiceSent {
    /// Its place in the chat.
    pub message: MessageRef,
    /// How long it lasts.
    pub seconds: u32,
    /// How large it is; 0 when that is not said.
    pub bytes: u32,
    /// What was written under it.
    pub words: Words,
    /// The message it answers.
    pub to: Option<MessageRef>,
    /// What its recording is called at Telegram.
    pub file: FileId,
}

/// A pressed button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// What it means; nothing when kring never made such a button.
    pub press: Option<Press>,
    /// The message it stands under.
    pub message: MessageRef,
    /// The name under which the press is answered.
    pub query: QueryId,
}

/// The name under which a press is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryId(pub String);
