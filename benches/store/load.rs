//! Many writers at once, each with its next unit as soon as the last one is durable.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::Result;
use tokio::task::JoinSet;

use crate::machine::own_usage;
use crate::spread::Latencies;
use crate::unit::{Takes, Unit};

const WARM_UP: Duration = Duration::from_millis(500);

/// What was measured.
pub struct Figures {
    pub latencies: Latencies,
    pub per_second: f64,
    /// In milliseconds.
    pub cpu_per_commit: f64,
}

/// When commits count, and when all is over.
#[derive(Default)]
struct Stopwatch {
    running: AtomicBool,
    over: AtomicBool,
}

pub async fn load(takes: &impl Takes, writers: usize, measured: Duration) -> Result<Figures> {
    let clock = Arc::new(Stopwatch::default());
    let mut writing = JoinSet::new();
    for writer in 0..writers {
        writing.spawn(write(takes.clone(), writer, clock.clone()));
    }
    tokio::time::sleep(WARM_UP).await;
    let (before, began) = (own_usage()?, Instant::now());
    clock.running.store(true, Ordering::Relaxed);
    tokio::time::sleep(measured).await;
    clock.running.store(false, Ordering::Relaxed);
    let (after, measured) = (own_usage()?, began.elapsed());
    clock.over.store(true, Ordering::Relaxed);
    let each: Result<Vec<_>> = writing.join_all().await.into_iter().collect();
    let latencies = Latencies::of(each?.concat());
    let cpu = after.cpu_seconds - before.cpu_seconds;
    Ok(Figures {
        per_second: latencies.count() / measured.as_secs_f64(),
        cpu_per_commit: cpu * 1e3 / latencies.count(),
        latencies,
    })
}

async fn write(takes: impl Takes, writer: usize, clock: Arc<Stopwatch>) -> Result<Vec<Duration>> {
    let mut each = Vec::new();
    for number in 0.. {
        if clock.over.load(Ordering::Relaxed) {
            break;
        }
        let before = Instant::now();
        takes.take(Unit { writer, number }).await?;
        if clock.running.load(Ordering::Relaxed) {
            each.push(before.elapsed());
        }
    }
    Ok(each)
}
