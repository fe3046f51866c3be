//! Everything needed to try kring without Telegram: a Bot API on loopback, the bot on it, a guided example, and the
//! terminal in which to play. Nothing in it can be reached from another host.

pub mod botapi;
pub mod example;
pub mod page;
pub mod stage;
pub mod wording;

pub mod terminal;
