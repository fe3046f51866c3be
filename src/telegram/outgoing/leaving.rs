//! Leaving groups and channels: a word why, and off. Nothing about anybody is ever said there.
//!
//! This is the one thing that is sent without lying in the outbox: it is owed to nobody, and whatever comes from a group
//! makes kring leave it.

use std::time::Duration;

use teloxide::RequestError;
use teloxide::prelude::*;

use super::{Inner, Post};
use crate::telegram::call::call;
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, Say};

/// A group or a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::telegram) struct Group {
    /// Its number.
    pub(in crate::telegram) chat: i64,
    /// The language of whoever did something there.
    pub(in crate::telegram) language: Language,
}

/// While Telegram cannot be reached, leaving is tried again after so long, and then no more.
const TRIES: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_secs(1),
    Duration::from_secs(5),
    Duration::from_secs(30),
    Duration::from_mins(3),
];

impl Post {
    /// Leaves a group. What comes from it meanwhile changes nothing.
    pub(in crate::telegram) fn leave(&self, group: Group) {
        if self.0.leaving().insert(group.chat) {
            let inner = self.0.clone();
            tokio::spawn(async move {
                inner.leave(group).await;
                inner.leaving().remove(&group.chat);
            });
        }
    }
}

impl Inner {
    /// kring stops before so much time has passed.
    async fn stops_within(&self, wait: Duration) -> bool {
        let mut stop = self.stop.clone();
        tokio::select! {
            () = tokio::time::sleep(wait) => self.is_stopping(),
            _ = stop.wait_for(|stop| *stop) => true,
        }
    }

    async fn leave(&self, group: Group) {
        let mut said = false;
        for wait in TRIES {
            if self.stops_within(wait).await {
                return;
            }
            let Ok(_permit) = self.at_once.acquire().await else {
                return;
            };
            said = said || self.has_said_why(group).await;
            if said && self.is_off(group).await {
                return;
            }
        }
        tracing::warn!("a group or channel could not be left");
    }

    /// It was said, or cannot be said there.
    async fn has_said_why(&self, group: Group) -> bool {
        let here = &self.surroundings;
        let why = Say::General(GeneralSay::NotInGroups);
        let bot = &self.connection.sender;
        for sheet in here.texts.render(&why, group.language, &here.around) {
            let said = call(bot, bot.send_message(ChatId(group.chat), sheet.html)).await;
            if !is_settled(&said) {
                return false;
            }
        }
        true
    }

    /// It has left, or was not in it any more.
    async fn is_off(&self, group: Group) -> bool {
        let bot = &self.connection.sender;
        is_settled(&call(bot, bot.leave_chat(ChatId(group.chat))).await)
    }
}

/// Asking once more would change nothing.
fn is_settled<T>(answer: &Result<T, RequestError>) -> bool {
    match answer {
        Ok(_) | Err(RequestError::Api(_) | RequestError::MigrateToChatId(_)) => true,
        Err(_) => false,
    }
}
