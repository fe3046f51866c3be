//! Figures of several rounds: on a machine that others use, one of them says little.

use std::time::Duration;

/// What was measured again and again.
#[derive(Default)]
pub struct Spread(Vec<f64>);

impl Spread {
    pub fn add(&mut self, figure: f64) {
        self.0.push(figure);
        self.0.sort_unstable_by(f64::total_cmp);
    }

    pub fn median(&self) -> f64 {
        self.0.get(self.0.len() / 2).copied().unwrap_or(f64::NAN)
    }

    pub fn lowest(&self) -> f64 {
        self.0.first().copied().unwrap_or(f64::NAN)
    }

    pub fn highest(&self) -> f64 {
        self.0.last().copied().unwrap_or(f64::NAN)
    }
}

/// How long each of many things took.
#[derive(Default)]
pub struct Latencies(Vec<Duration>);

impl Latencies {
    pub fn of(mut each: Vec<Duration>) -> Self {
        each.sort_unstable();
        Self(each)
    }

    /// So many of a hundred took so many milliseconds at most.
    pub fn percentile(&self, percent: usize) -> f64 {
        let at = self.0.len() * percent / 100;
        self.0
            .get(at)
            .map_or(f64::NAN, |latency| latency.as_secs_f64() * 1e3)
    }

    #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
    pub fn count(&self) -> f64 {
        self.0.len() as f64
    }
}
