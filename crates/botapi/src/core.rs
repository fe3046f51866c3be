//! What the server's connections and the phones share.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::watch;

use super::{check::Violation, clock::Clock, faults::Faults, settings::Settings, world::World};

/// The heart of the server. Its locks are held for short sections and never over a wait.
#[derive(Debug)]
pub(super) struct Core {
    pub(super) settings: Settings,
    pub(super) clock: Clock,
    pub(super) faults: Faults,
    pub(super) closed: watch::Sender<bool>,
    world: Mutex<World>,
    violations: Mutex<Vec<Violation>>,
    requests: Mutex<BTreeMap<String, usize>>,
}

impl Core {
    pub(super) fn new(settings: Settings) -> Self {
        Self {
            world: Mutex::new(World::new(&settings)),
            faults: Faults::new(settings.seed),
            settings,
            clock: Clock::default(),
            closed: watch::Sender::new(false),
            violations: Mutex::default(),
            requests: Mutex::default(),
        }
    }

    pub(super) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn violations(&self) -> MutexGuard<'_, Vec<Violation>> {
        self.violations
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// How often each method was asked for.
    pub(super) fn requests(&self) -> MutexGuard<'_, BTreeMap<String, usize>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A method was asked for once more.
    pub(super) fn count(&self, method: &str) {
        let mut requests = self.requests();
        match requests.get_mut(method) {
            Some(count) => *count += 1,
            None => drop(requests.insert(method.to_owned(), 1)),
        }
    }

    pub(super) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Waits until the server stops.
    pub(super) async fn stopped(&self) {
        let mut closed = self.closed.subscribe();
        // An error means the sender is gone, and the server with it.
        let _ = closed.wait_for(|closed| *closed).await;
    }
}
