//! Everything needed to try kring without Telegram.

pub mod botapi;

pub mod terminal;
