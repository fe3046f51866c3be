//! What whoever runs kring is told when letters do not arrive: what to do, never what stands in them, and not for every
//! letter anew.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The same is told at most so often.
const EVERY: Duration = Duration::from_mins(1);

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

    fn is_new(&self, news: News) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let lately = told.get(&news).is_some_and(|told| told.elapsed() < EVERY);
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
    async fn each_is_told_once_a_minute() {
        let aloud = Aloud::default();
        assert!(aloud.is_new(News::Refused) && !aloud.is_new(News::Refused));
        assert!(aloud.is_new(News::TooFast));
        tokio::time::advance(EVERY).await;
        assert!(aloud.is_new(News::Refused));
    }
}
