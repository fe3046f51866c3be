//! What systemd is told: that kring runs, how it stands, and that it still lives. Without systemd nothing is told.

use std::time::Duration;

use sd_notify::NotifyState;
use tokio::task::JoinHandle;

use super::Watched;

/// How it stands is told so often at least.
const TOLD_EVERY: Duration = Duration::from_secs(30);

/// Tells systemd how it goes. Dropped, it tells that kring stops.
pub struct Supervisor(JoinHandle<()>);

impl Supervisor {
    /// kring runs from now on.
    pub fn begins(watched: Watched) -> Self {
        tell(&[NotifyState::Ready, NotifyState::Status("kring runs")]);
        let watchdog = sd_notify::watchdog_enabled();
        // Twice as often as systemd wants to hear of it.
        let every = watchdog.map_or(TOLD_EVERY, |within| TOLD_EVERY.min(within / 2));
        Self(tokio::spawn(keep_telling(watched, every)))
    }
}

impl Drop for Supervisor {
    fn drop(&mut self) {
        self.0.abort();
        tell(&[NotifyState::Stopping, NotifyState::Status("kring stops")]);
    }
}

/// Another kring leads, and this one is as ready as it can be. To be said again and again: it lives.
pub fn stands_by(leader: &str) {
    let how = format!("kring stands by: {leader} leads");
    tell(&[
        NotifyState::Ready,
        NotifyState::Watchdog,
        NotifyState::Status(&how),
    ]);
}

/// What it waits for before it runs.
pub fn waits_for(what: &str) {
    tell(&[NotifyState::Status(what)]);
}

/// A desk that does not answer is not vouched for: systemd then starts kring again.
async fn keep_telling(watched: Watched, every: Duration) {
    loop {
        let answers = watched.desk_answers(every / 2).await.is_some();
        let is_silent = watched.pulse.rate().telegram_is_silent();
        match (answers, is_silent) {
            (true, false) => tell(&[NotifyState::Watchdog, NotifyState::Status("kring runs")]),
            (true, true) => tell(&[
                NotifyState::Watchdog,
                NotifyState::Status("kring runs, and Telegram does not answer"),
            ]),
            (false, _) => tell(&[NotifyState::Status("the desk does not answer")]),
        }
        tokio::time::sleep(every / 2).await;
    }
}

/// Whoever started kring may not want to hear it.
fn tell(what: &[NotifyState<'_>]) {
    let _ = sd_notify::notify(what);
}
