//! kring prepares people, one by one, for a restorative conversation.

pub mod conversation;
pub mod demo;
pub mod desk;
pub mod locale;
pub mod store;
