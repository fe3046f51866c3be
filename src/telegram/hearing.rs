//! What whoever runs kring is told when Telegram hands out nothing: once what is wrong and what to do, and once that it is
//! over. Never what people wrote, and never the error as it came: it may hold that.

use teloxide::{ApiError, RequestError};
use tokio::time::Instant;

use super::webhook;

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deaf {
    /// Another program polls.
    Rival,
    /// A webhook is set.
    Webhook,
    /// Telegram refuses.
    Refused,
    /// What it answers is no answer.
    Unreadable,
    /// It cannot be reached.
    Unreachable,
}

/// Whether Telegram is heard, and what was told of it.
#[derive(Default)]
pub(super) struct Hearing(Option<Told>);

struct Told {
    what: Deaf,
    since: Instant,
}

impl Hearing {
    /// A poll failed. It is told unless just that was told before.
    pub(super) fn fails(&mut self, error: &RequestError) {
        let what = Deaf::of(error);
        let told = self.0.as_ref();
        if told.is_some_and(|told| told.what == what) {
            return;
        }
        let since = told.map_or_else(Instant::now, |told| told.since);
        tell(what, error);
        self.0 = Some(Told { what, since });
    }

    /// A poll was answered. If it was told that something is wrong, it is told that this is over.
    pub(super) fn hears(&mut self) {
        if let Some(told) = self.0.take() {
            let seconds = told.since.elapsed().as_secs();
            tracing::info!(
                "Telegram hands out updates again, after {seconds} seconds; nothing was lost"
            );
        }
    }
}

impl Deaf {
    fn of(error: &RequestError) -> Self {
        match error {
            RequestError::Api(ApiError::TerminatedByOtherGetUpdates) => Self::Rival,
            RequestError::Api(error) if webhook::is_in_the_way(error) => Self::Webhook,
            RequestError::Api(_) | RequestError::RetryAfter(_) => Self::Refused,
            RequestError::InvalidJson { .. } => Self::Unreadable,
            RequestError::Network(_) | RequestError::Io(_) | RequestError::MigrateToChatId(_) => {
                Self::Unreachable
            }
        }
    }
}

fn tell(what: Deaf, error: &RequestError) {
    match (what, error) {
        (Deaf::Rival, _) => tracing::warn!(
            "another program polls with this bot's token: stop it, or kring will miss updates"
        ),
        (Deaf::Webhook, _) => tracing::warn!(
            "a webhook was set for this bot, so that Telegram hands out nothing here: stop kring, and start it with \
             `kring run --delete-webhook` if nobody needs that webhook"
        ),
        (Deaf::Refused, RequestError::Api(error)) => tracing::warn!(
            "Telegram refuses to hand out updates: {error}. kring goes on trying; look for a newer kring if this goes on"
        ),
        (Deaf::Refused, _) => {
            tracing::warn!(
                "Telegram asks to be polled more slowly: kring waits as long as it says"
            );
        }
        (Deaf::Unreadable, _) => tracing::warn!(
            "Telegram's answer cannot be read: its servers fail, or something stands in between. kring goes on trying"
        ),
        (Deaf::Unreachable, _) => tracing::warn!(
            "Telegram cannot be reached: look at the network of this machine if this goes on. kring goes on trying, and what \
             people send waits at Telegram for a day"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn each_trouble_is_told_once_and_forgotten_when_it_is_over() {
        let mut hearing = Hearing::default();
        let rival = RequestError::Api(ApiError::TerminatedByOtherGetUpdates);
        hearing.fails(&rival);
        hearing.fails(&rival);
        assert_eq!(hearing.0.as_ref().map(|told| told.what), Some(Deaf::Rival));
        hearing.fails(&RequestError::Api(ApiError::CantGetUpdates));
        assert_eq!(
            hearing.0.as_ref().map(|told| told.what),
            Some(Deaf::Webhook)
        );
        hearing.hears();
        assert!(hearing.0.is_none());
    }
}
