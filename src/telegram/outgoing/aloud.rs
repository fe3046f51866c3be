//! What whoever runs kring is told when letters do not arrive: once what to do, never what stands in them, and once that they
//! arrive again.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// What comes and goes by itself is told at most so often.
const NOW_AND_THEN: Duration = Duration::from_mins(1);
/// What concerns one letter and not the others is told at most so often.
const SELDOM: Duration = Duration::from_hours(6);

/// Something to tell.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum News {
    /// Telegram asks for fewer messages.
    TooFast,
    /// Telegram cannot be reached, or does not answer.
    NotArriving,
    /// Telegram refuses something, and nobody knows why.
    Refused,
}

/// What was told lately.
#[derive(Default)]
pub(super) struct Aloud(Mutex<HashMap<News, Instant>>);

impl Aloud {
    /// Tells it, unless it was told just before.
    pub(super) fn tell(&self, news: News) {
        if !self.is_new(news) {
            return;
        }
        match news {
            News::TooFast => {
                tracing::warn!("Telegram asks to send more slowly: kring waits as long as it says");
            }
            News::NotArriving => tracing::warn!(
                "letters do not arrive: Telegram cannot be reached or does not answer. They are kept and tried again; look at \
                 the network of this machine if this goes on"
            ),
            News::Refused => tracing::warn!(
                "Telegram refuses a letter, and nobody knows why: it is kept and tried again, more and more seldom. See `kring \
                 letters`, and look for a newer kring if this goes on"
            ),
        }
    }

    /// A letter arrived. If it was told that none do, it is told that this is over.
    pub(super) fn one_arrived(&self) {
        let gone = self.told().remove(&News::NotArriving);
        if gone.is_some() {
            tracing::info!("letters arrive again");
        }
    }

    fn told(&self) -> MutexGuard<'_, HashMap<News, Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_new(&self, news: News) -> bool {
        let mut told = self.told();
        let lately = told.get(&news).is_some_and(|told| match news {
            News::TooFast => told.elapsed() < NOW_AND_THEN,
            News::Refused => told.elapsed() < SELDOM,
            News::NotArriving => true,
        });
        if !lately {
            told.insert(news, Instant::now());
        }
        !lately
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn what_does_not_arrive_is_told_once_until_something_arrives() {
        let aloud = Aloud::default();
        assert!(aloud.is_new(News::NotArriving));
        tokio::time::advance(SELDOM).await;
        assert!(!aloud.is_new(News::NotArriving));
        aloud.one_arrived();
        assert!(aloud.is_new(News::NotArriving));
        assert!(aloud.is_new(News::Refused) && !aloud.is_new(News::Refused));
        assert!(aloud.is_new(News::TooFast) && !aloud.is_new(News::TooFast));
        tokio::time::advance(NOW_AND_THEN).await;
        assert!(aloud.is_new(News::TooFast) && !aloud.is_new(News::Refused));
    }
}
