//! The pulse of a kring that runs: since when it runs, and when Telegram answered last. Whoever watches looks at it; it
//! decides nothing.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Telegram holds a poll open for 25 seconds; nothing heard for so long is a silence.
const SILENCE: Duration = Duration::from_secs(90);

/// The pulse. Clones share one.
#[derive(Clone, Debug)]
pub struct Pulse(Arc<Mutex<Beats>>);

#[derive(Debug)]
struct Beats {
    began: Instant,
    answered: Option<Instant>,
}

/// What the pulse says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// It runs for so long.
    pub runs_for: Duration,
    /// Telegram answered so long ago; nothing when it has not answered yet.
    pub answered: Option<Duration>,
}

impl Rate {
    /// Telegram has been heard of lately enough.
    pub fn hears_telegram(&self) -> bool {
        self.answered.is_some_and(|ago| ago < SILENCE)
    }

    /// Nothing was heard of Telegram for too long, also since it began.
    pub fn telegram_is_silent(&self) -> bool {
        self.answered.unwrap_or(self.runs_for) >= SILENCE
    }
}

impl Pulse {
    /// It begins now.
    pub fn begins() -> Self {
        let began = Instant::now();
        Self(Arc::new(Mutex::new(Beats {
            began,
            answered: None,
        })))
    }

    /// Telegram answered a poll.
    pub fn telegram_answered(&self) {
        self.beats().answered = Some(Instant::now());
    }

    /// How it is now.
    pub fn rate(&self) -> Rate {
        let beats = self.beats();
        Rate {
            runs_for: beats.began.elapsed(),
            answered: beats.answered.map(|at| at.elapsed()),
        }
    }

    fn beats(&self) -> MutexGuard<'_, Beats> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn telegram_is_heard_until_it_is_silent_for_long() {
        let pulse = Pulse::begins();
        assert!(!pulse.rate().hears_telegram() && !pulse.rate().telegram_is_silent());
        pulse.telegram_answered();
        tokio::time::advance(SILENCE / 2).await;
        assert!(pulse.rate().hears_telegram());
        tokio::time::advance(SILENCE).await;
        assert!(!pulse.rate().hears_telegram() && pulse.rate().telegram_is_silent());
        assert_eq!(pulse.rate().runs_for, SILENCE / 2 + SILENCE);
    }
}
