//! When the process is asked to stop.

use tokio::signal::unix::{Signal, SignalKind, signal};

/// Ends when the process is asked to stop. It listens from the moment it is made: opening the database can take a while.
pub fn stop_signal() -> impl Future<Output = ()> {
    let asked = signal(SignalKind::terminate()).ok();
    let interrupted = signal(SignalKind::interrupt()).ok();
    let hung_up = (!hangup_is_ignored())
        .then(|| signal(SignalKind::hangup()).ok())
        .flatten();
    async {
        tokio::select! {
            () = received(interrupted) => {}
            () = received(asked) => {}
            () = received(hung_up) => {}
        }
    }
}

async fn received(signal: Option<Signal>) {
    match signal {
        Some(mut signal) => drop(signal.recv().await),
        None => std::future::pending().await,
    }
}

/// Whoever starts kring with `nohup` wants it to go on when the terminal is closed.
fn hangup_is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|signals| u64::from_str_radix(signals.trim(), 16).ok());
    ignored.is_some_and(|signals| signals & 1 != 0)
}
