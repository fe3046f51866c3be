//! The only room that knows Telegram: what comes in through [`Listener`], what goes out through [`Post`].
//!
//! Receiving never sends, sending never decides. An update is confirmed to Telegram only after what followed from it is
//! on disk. Nothing that people wrote, no name and no link is ever logged here, also not inside an error.

mod albums;
mod call;
mod connect;
mod hearing;
mod incoming;
mod intake;
mod listener;
mod introducing;
mod menu;
mod outgoing;
mod rival;
mod webhook;

pub use connect::{ConnectError, Connection, Identity, connect, identify};
pub use introducing::introduce;
pub use listener::{Listener, ListenerError};
pub use outgoing::{Pace, Post, Surroundings};
pub use webhook::{delete_webhook, refuse_webhook};
