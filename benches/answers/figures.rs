//! What was measured of one load, and how it is told.

use std::time::Duration;

use anyhow::Result;

use crate::house::{Bot, House};
use crate::machine::{Usage, own_usage};

/// What was measured.
pub struct Figures {
    pub latencies: Vec<Duration>,
    measured: Duration,
    bot_cpu: f64,
    own_cpu: f64,
    requests: usize,
    megabytes: f64,
}

/// What everything has used when a measurement begins or ends.
pub struct Reading {
    bot: Usage,
    own: Usage,
    requests: usize,
}

impl Reading {
    /// The Bot API and the phones live in this process.
    pub fn take(house: &House, bot: &Bot) -> Result<Self> {
        Ok(Self {
            bot: bot.usage()?,
            own: own_usage()?,
            requests: house.requests(),
        })
    }
}

impl Figures {
    pub fn between(
        (before, after): (&Reading, &Reading),
        measured: Duration,
        mut latencies: Vec<Duration>,
    ) -> Self {
        latencies.sort_unstable();
        Self {
            latencies,
            measured,
            bot_cpu: after.bot.cpu_seconds - before.bot.cpu_seconds,
            own_cpu: after.own.cpu_seconds - before.own.cpu_seconds,
            requests: after.requests - before.requests,
            megabytes: after.bot.megabytes,
        }
    }

    pub fn updates_per_second(&self) -> f64 {
        self.updates() / self.measured.as_secs_f64()
    }

    /// In milliseconds, of the bot alone.
    pub fn cpu_per_update(&self) -> f64 {
        self.bot_cpu / self.updates() * 1e3
    }

    /// In milliseconds.
    pub fn percentile(&self, percent: usize) -> f64 {
        let at = self.latencies.len() * percent / 100;
        self.latencies
            .get(at)
            .map_or(0.0, |latency| latency.as_secs_f64() * 1e3)
    }

    /// A row of the table, without what it is about.
    pub fn row(&self) -> String {
        format!(
            "{:.0} | {:.3} | {:.2} | {} | {} | {:.0} |",
            self.updates_per_second(),
            self.cpu_per_update(),
            self.requests_per_update(),
            milliseconds(self.percentile(50)),
            milliseconds(self.percentile(99)),
            self.megabytes
        )
    }

    /// The CPU that the Bot API and the phones took, in milliseconds per update: what the machine had to do beside.
    pub fn own_cpu_per_update(&self) -> f64 {
        self.own_cpu / self.updates() * 1e3
    }

    #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
    fn updates(&self) -> f64 {
        self.latencies.len().max(1) as f64
    }

    #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
    fn requests_per_update(&self) -> f64 {
        self.requests as f64 / self.updates()
    }
}

/// With as many decimals as say something.
fn milliseconds(ms: f64) -> String {
    if ms < 10.0 {
        format!("{ms:.1}")
    } else {
        format!("{ms:.0}")
    }
}
