//! Durable commits per second, sealed and bare, beside what the disk itself can do in the same round.

use std::path::Path;
use std::time::Duration;

use anyhow::Result;

use crate::bare::Bare;
use crate::disk;
use crate::load::{Figures, load};
use crate::sealed;
use crate::spread::Spread;

const WRITERS: [usize; 3] = [1, 16, 256];
const ON_THE_DISK: Duration = Duration::from_secs(1);

/// What several rounds of one load gave.
#[derive(Default)]
struct Rounds {
    per_second: Spread,
    of_the_disk: Spread,
    half_within: Spread,
    most_within: Spread,
    cpu: Spread,
}

pub async fn measure(directory: &Path, rounds: usize, measured: Duration) -> Result<()> {
    let (mut disk, mut half) = (Spread::default(), Spread::default());
    let mut loads: [[Rounds; WRITERS.len()]; 2] = Default::default();
    for _ in 0..rounds {
        let mut raw = || -> Result<f64> {
            let raw = disk::append_and_sync(directory, ON_THE_DISK)?;
            let per_second = raw.count() / ON_THE_DISK.as_secs_f64();
            disk.add(per_second);
            half.add(raw.percentile(50));
            Ok(per_second)
        };
        let before = raw()?;
        let figures = round(directory, measured).await?;
        let limit = f64::midpoint(before, raw()?);
        for (load, figures) in loads.iter_mut().flatten().zip(figures) {
            load.add(&figures, limit);
        }
    }
    println!("the disk itself: 1.5 KB appended and synced, again and again, by one thread");
    println!(
        "  {:>9.0} /s ({:.0} to {:.0}), half of them within {:.2} ms\n",
        disk.median(),
        disk.lowest(),
        disk.highest(),
        half.median()
    );
    println!(
        "durable commits of 480 + 480 + 80 bytes that replace as much; medians of {rounds} rounds"
    );
    println!(
        "  how     writers   per second (range)        of the disk   half within   99 of 100   CPU each"
    );
    for (name, loads) in ["sealed", "bare"].into_iter().zip(&loads) {
        for (writers, load) in WRITERS.into_iter().zip(loads) {
            load.print(name, writers);
        }
    }
    println!(
        "  bare: a small writer of the benchmark's own on sled, for comparison; kring cannot store unsealed\n"
    );
    Ok(())
}

/// Every load once, each in a database of its own.
async fn round(directory: &Path, measured: Duration) -> Result<Vec<Figures>> {
    let mut figures = Vec::new();
    for writers in WRITERS {
        let place = tempfile::tempdir_in(directory)?;
        let store = sealed::open(&place.path().join("data"))?;
        figures.push(load(&store, writers, measured).await?);
        store.close().await?;
    }
    for writers in WRITERS {
        let place = tempfile::tempdir_in(directory)?;
        let bare = Bare::open(&place.path().join("data"))?;
        figures.push(load(&bare, writers, measured).await?);
    }
    Ok(figures)
}

impl Rounds {
    fn add(&mut self, figures: &Figures, limit: f64) {
        self.per_second.add(figures.per_second);
        self.of_the_disk.add(figures.per_second / limit);
        self.half_within.add(figures.latencies.percentile(50));
        self.most_within.add(figures.latencies.percentile(99));
        self.cpu.add(figures.cpu_per_commit);
    }

    fn print(&self, name: &str, writers: usize) {
        let rate = &self.per_second;
        let range = format!("({:.0} to {:.0})", rate.lowest(), rate.highest());
        println!(
            "  {name:<8} {writers:>6}   {:>10.0} {range:<16} {:>8.1} x {:>10.2} ms {:>8.2} ms {:>7.3} ms",
            rate.median(),
            self.of_the_disk.median(),
            self.half_within.median(),
            self.most_within.median(),
            self.cpu.median()
        );
    }
}
