//! What the disk itself can do: the limit for everything that is made durable one after the other.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::spread::Latencies;

/// Half as much again as a commit of the loads, which is about what sled writes for it.
const APPENDED: [u8; 1536] = [7; 1536];

/// One thread appends a little and syncs, again and again.
pub fn append_and_sync(directory: &Path, measured: Duration) -> Result<Latencies> {
    let path = directory.join("raw");
    let mut file = File::create(&path)?;
    let (mut each, began) = (Vec::new(), Instant::now());
    while began.elapsed() < measured {
        let before = Instant::now();
        file.write_all(&APPENDED)?;
        file.sync_data()?;
        each.push(before.elapsed());
    }
    std::fs::remove_file(path)?;
    Ok(Latencies::of(each))
}
