//! What is counted while kring runs, for whoever watches it. Every figure has a fixed name and takes numbers only: what takes
//! no text can tell none, so no id, name, label or word of anybody is ever in one. Nothing is counted unless the settings
//! ask for it (`monitor`).

mod pulse;

use std::time::Duration;

use metrics::{counter, histogram};

pub use pulse::{Pulse, Rate};

/// Every figure that is counted as it happens, with what it tells.
pub const COUNTED: [(&str, &str); 7] = [
    (UPDATES, "Updates taken in from Telegram"),
    (
        COMMITS,
        "From the desk's decision until it is on disk, in seconds; how many there are is how much is decided",
    ),
    (POLLS, "Polls, by whether Telegram answered"),
    (REFUSALS, "Answers of Telegram with an error, by kind"),
    (SET_ASIDE, "Updates that kring failed on and set aside"),
    (ERASURES, "Commits that erased something"),
    (
        DELAY,
        "How much later than it should a task of kring is woken, in seconds",
    ),
];

const UPDATES: &str = "kring_updates_total";
const COMMITS: &str = "kring_commit_seconds";
const POLLS: &str = "kring_polls_total";
const REFUSALS: &str = "kring_telegram_errors_total";
const SET_ASIDE: &str = "kring_updates_set_aside_total";
const ERASURES: &str = "kring_erasures_total";
const DELAY: &str = "kring_event_loop_delay_seconds";

/// The figures that are durations. They are counted in [`STEPS`].
pub const DURATIONS: [&str; 2] = [COMMITS, DELAY];
/// A tap is on disk within a few milliseconds; what takes seconds is felt.
pub const STEPS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 1.0, 5.0, 30.0];

/// How a poll ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polled {
    /// Telegram answered.
    Answered,
    /// It did not, or with an error.
    Failed,
}

/// Which error Telegram answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TelegramError {
    /// 409: somebody else polls, or a webhook is set.
    Conflict,
    /// 429: too many requests.
    TooMany,
    /// 5xx: the server fails.
    Server,
    /// Nothing came back, or nothing that can be read.
    Unreachable,
}

/// So many updates came in.
pub fn updates_came_in(many: usize) {
    counter!(UPDATES).increment(many as u64);
}

/// What was decided is on disk, so long after.
pub fn committed(many: usize, after: Duration) {
    let commits = histogram!(COMMITS);
    (0..many).for_each(|_| commits.record(after.as_secs_f64()));
}

/// A poll ended.
pub fn polled(how: Polled) {
    let how = match how {
        Polled::Answered => "answered",
        Polled::Failed => "failed",
    };
    counter!(POLLS, "outcome" => how).increment(1);
}

/// Telegram answered with an error.
pub fn telegram_erred(error: TelegramError) {
    let kind = match error {
        TelegramError::Conflict => "409",
        TelegramError::TooMany => "429",
        TelegramError::Server => "5xx",
        TelegramError::Unreachable => "unreachable",
    };
    counter!(REFUSALS, "kind" => kind).increment(1);
}

/// An update was set aside.
pub fn set_aside() {
    counter!(SET_ASIDE).increment(1);
}

/// Something was erased.
pub fn erased() {
    counter!(ERASURES).increment(1);
}

/// A task was woken so much later than it should.
pub fn woken_late(by: Duration) {
    histogram!(DELAY).record(by.as_secs_f64());
}
