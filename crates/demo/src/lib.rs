//! Everything needed to try kring without Telegram: the bot on a Bot API on loopback, a guided example, and the
//! page and the terminal in which to play. Nothing in it can be reached from another host.

pub mod bot;
pub mod example;
pub mod page;
pub mod stage;
mod tone;
pub mod wording;

pub mod terminal;
