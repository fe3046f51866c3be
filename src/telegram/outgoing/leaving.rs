//! Leaving groups and channels: a word why, and off. Nothing about anybody is ever said there.
//!
//! This is the one thing that is sent without lying in the outbox: it is owed to nobody, and whatever comes from a group
//! makes kring leave it.

use std::collections::hash_map::Entry;
use std::time::Duration;

use teloxide::RequestError;
use teloxide::prelude::*;

use super::refusal::is_not_in_it;
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
    pub(in crate::telegram) language: Option<Language>,
}

/// While Telegram cannot be reached, leaving is tried again after so long, and then no more.
const TRIES: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_secs(1),
    Duration::from_secs(5),
    Duration::from_secs(30),
    Duration::from_mins(3),
];

/// A group that is being left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leaving {
    /// Nothing came from it since it was begun.
    Once,
    /// Something did: kring may have been added anew, and begins anew.
    Again,
}

/// How a word why was taken.
enum Word {
    /// It was said, or may not be said there.
    Spoken,
    /// kring is not in it any more, and has nothing to leave.
    NotThere,
    /// Telegram could not be reached.
    NotYet,
}

impl Post {
    /// Leaves a group. What comes from it meanwhile makes kring look once more.
    pub(in crate::telegram) fn leave(&self, group: Group) {
        match self.0.leaving().entry(group.chat) {
            Entry::Occupied(mut under_way) => {
                under_way.insert(Leaving::Again);
                return;
            }
            Entry::Vacant(free) => free.insert(Leaving::Once),
        };
        let inner = self.0.clone();
        tokio::spawn(async move {
            inner.leave(group).await;
            while inner.came_again(group) {
                inner.leave(group).await;
            }
        });
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
            if !said {
                match self.says_why(group).await {
                    Word::Spoken => said = true,
                    Word::NotThere => return,
                    Word::NotYet => continue,
                }
            }
            if self.is_off(group).await {
                return;
            }
        }
        tracing::warn!("a group or channel could not be left");
    }

    /// Something came from it while it was left. When nothing did, it is done with.
    fn came_again(&self, group: Group) -> bool {
        let mut leaving = self.leaving();
        match leaving.insert(group.chat, Leaving::Once) {
            Some(Leaving::Again) => !self.is_stopping(),
            Some(Leaving::Once) | None => {
                leaving.remove(&group.chat);
                false
            }
        }
    }

    async fn says_why(&self, group: Group) -> Word {
        let here = &self.surroundings;
        let why = Say::General(GeneralSay::NotInGroups);
        let bot = &self.connection.sender;
        let languages = here.texts.languages();
        let language = languages
            .spoken(group.language)
            .unwrap_or(languages.house());
        for sheet in here.texts.render(&why, language, &here.around) {
            let said = call(bot, bot.send_message(ChatId(group.chat), sheet.html)).await;
            match said {
                Ok(_) => {}
                Err(error) if is_not_in_it(&error) => return Word::NotThere,
                // Whatever else keeps kring from speaking there, it has to leave.
                Err(error) if is_settled(&error) => return Word::Spoken,
                Err(_) => return Word::NotYet,
            }
        }
        Word::Spoken
    }

    /// It has left, or was not in it any more.
    async fn is_off(&self, group: Group) -> bool {
        let bot = &self.connection.sender;
        match call(bot, bot.leave_chat(ChatId(group.chat))).await {
            Ok(_) => true,
            Err(error) => is_settled(&error),
        }
    }
}

/// Asking once more would change nothing.
fn is_settled(error: &RequestError) -> bool {
    matches!(
        error,
        RequestError::Api(_) | RequestError::MigrateToChatId(_)
    )
}
