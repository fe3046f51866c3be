//! The gate through which everything goes that is sent: no faster than Telegram takes it from one bot, the most urgent
//! first. When Telegram takes nothing from this bot any more, it is shut: every letter waits, none is lost.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::Instant;

use super::rate::{Rate, Spent};
use crate::backoff::Backoff;
use kring_rules::say::Urgency;

/// A shut gate is tried again after so long, doubling.
const SHORTEST_SHUT: Duration = Duration::from_secs(1);
const LONGEST_SHUT: Duration = Duration::from_mins(1);

pub(super) struct Gate {
    rate: Rate,
    state: Mutex<State>,
}

struct State {
    spent: Spent,
    /// Who waits, most urgent first, then whoever came first.
    waiting: BTreeMap<(Urgency, u64), oneshot::Sender<()>>,
    came: u64,
    /// Somebody lets in those who wait.
    attended: bool,
    shut_until: Option<Instant>,
    backoff: Backoff,
}

impl Gate {
    pub(super) fn with(rate: Rate) -> Arc<Self> {
        let state = State {
            spent: Spent::default(),
            waiting: BTreeMap::new(),
            came: 0,
            attended: false,
            shut_until: None,
            backoff: Backoff::between(SHORTEST_SHUT, LONGEST_SHUT),
        };
        let state = Mutex::new(state);
        Arc::new(Self { rate, state })
    }

    /// Waits for one's turn. Whoever stops waiting takes nobody's place.
    pub(super) async fn admits(self: &Arc<Self>, urgency: Urgency) {
        let Some(admitted) = self.queue_up(urgency) else {
            return;
        };
        // Nobody lets in any more when the program ends.
        drop(admitted.await);
    }

    fn queue_up(self: &Arc<Self>, urgency: Urgency) -> Option<oneshot::Receiver<()>> {
        let mut state = self.state();
        let now = Instant::now();
        if state.waiting.is_empty() && state.next(self.rate) <= now {
            self.rate.spend(&mut state.spent, now);
            return None;
        }
        let (admit, admitted) = oneshot::channel();
        state.came += 1;
        let place = (urgency, state.came);
        state.waiting.insert(place, admit);
        if !std::mem::replace(&mut state.attended, true) {
            tokio::spawn(self.clone().attend());
        }
        Some(admitted)
    }

    /// Lets in one after the other, until nobody waits.
    async fn attend(self: Arc<Self>) {
        while let Some(next) = self.let_in() {
            tokio::time::sleep_until(next).await;
        }
    }

    /// Lets in whom it can; tells when the next may go, if somebody waits still.
    fn let_in(&self) -> Option<Instant> {
        let mut state = self.state();
        loop {
            let (next, now) = (state.next(self.rate), Instant::now());
            if next > now && !state.waiting.is_empty() {
                return Some(next);
            }
            let Some((_, admit)) = state.waiting.pop_first() else {
                state.attended = false;
                return None;
            };
            // Whoever went away is passed over.
            if admit.send(()).is_ok() {
                self.rate.spend(&mut state.spent, now);
            }
        }
    }

    /// Telegram takes nothing from this bot: nothing goes out for a while.
    pub(super) fn shut(&self) {
        let mut state = self.state();
        let now = Instant::now();
        // Others that were under way are refused as well: that is no news.
        if state.shut_until.is_some_and(|until| now < until) {
            return;
        }
        if state.shut_until.is_none() {
            tracing::error!(
                "Telegram does not accept this bot's token: nothing is sent, and nothing is lost. Was the token withdrawn, ask \
                 BotFather for a new one and start kring with it; was the bot moved to another Bot API server, start kring \
                 with TELOXIDE_API_URL set to that"
            );
        }
        state.shut_until = Some(now + state.backoff.pause());
    }

    /// Telegram took something.
    pub(super) fn open(&self) {
        let mut state = self.state();
        if state.shut_until.take().is_some() {
            state.backoff.begin_again();
            tracing::info!("Telegram takes messages again: what is owed goes out");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn next(&self, rate: Rate) -> Instant {
        let next = rate.next(self.spent, Instant::now());
        self.shut_until.map_or(next, |until| until.max(next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_most_urgent_goes_first_and_nobody_before_the_pace_allows() {
        let gate = Gate::with(Rate::of(1, 1));
        gate.admits(Urgency::Screen).await;
        let gone = Arc::new(Mutex::new(Vec::new()));
        let mut all = tokio::task::JoinSet::new();
        let order = [
            (1, Urgency::Board),
            (2, Urgency::Screen),
            (3, Urgency::Screen),
            (4, Urgency::Decision),
            (5, Urgency::Signal),
        ];
        let begun = Instant::now();
        for (number, urgency) in order {
            let (gate, gone) = (gate.clone(), gone.clone());
            all.spawn(async move {
                gate.admits(urgency).await;
                gone.lock()
                    .unwrap()
                    .push((number, begun.elapsed().as_secs()));
            });
            tokio::task::yield_now().await;
        }
        all.join_all().await;
        let gone = gone.lock().unwrap().clone();
        assert_eq!(gone, [(5, 1), (4, 2), (2, 3), (3, 4), (1, 5)]);
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_went_away_takes_nobodys_place() {
        let gate = Gate::with(Rate::of(1, 1));
        gate.admits(Urgency::Screen).await;
        let begun = Instant::now();
        let impatient =
            tokio::time::timeout(Duration::from_millis(10), gate.admits(Urgency::Signal));
        assert!(impatient.await.is_err());
        gate.admits(Urgency::Board).await;
        assert_eq!(begun.elapsed().as_secs(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_shut_gate_lets_in_nobody_and_opens_again() {
        let gate = Gate::with(Rate::of(100, 100));
        let begun = Instant::now();
        for _ in 0..10 {
            gate.shut();
        }
        gate.admits(Urgency::Signal).await;
        assert_eq!(begun.elapsed().as_secs(), 1);
        gate.shut();
        gate.admits(Urgency::Signal).await;
        assert_eq!(
            begun.elapsed().as_secs(),
            3,
            "it is tried more and more seldom"
        );
        gate.shut();
        gate.open();
        gate.admits(Urgency::Board).await;
        assert_eq!(begun.elapsed().as_secs(), 3);
        gate.shut();
        gate.admits(Urgency::Board).await;
        assert_eq!(begun.elapsed().as_secs(), 4, "the pauses begin anew");
    }
}
