//! What a process has used and how large a directory is, as Linux tells it.

use std::path::Path;
use std::{fs, io};

use anyhow::{Context, Result};

/// `/proc` counts CPU in hundredths of a second.
const TICKS_PER_SECOND: f64 = 100.0;

/// What a process has used.
pub struct Usage {
    pub cpu_seconds: f64,
    pub megabytes: f64,
    pub highest_megabytes: f64,
}

/// What this process has used.
pub fn own_usage() -> Result<Usage> {
    usage("self")
}

/// What the process with this number has used.
pub fn usage(pid: &str) -> Result<Usage> {
    let place = Path::new("/proc").join(pid);
    let stat = fs::read_to_string(place.join("stat"))?;
    let status = fs::read_to_string(place.join("status"))?;
    Ok(Usage {
        cpu_seconds: ticks(&stat).context("/proc/…/stat reads otherwise")? / TICKS_PER_SECOND,
        megabytes: kilobytes(&status, "VmRSS:").context("no VmRSS")? / 1000.0,
        highest_megabytes: kilobytes(&status, "VmHWM:").context("no VmHWM")? / 1000.0,
    })
}

/// In user and in kernel mode: the 14th and 15th field, counted after the name, which may hold anything.
fn ticks(stat: &str) -> Option<f64> {
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut fields = fields.split(' ').skip(11);
    let user: f64 = fields.next()?.parse().ok()?;
    let kernel: f64 = fields.next()?.parse().ok()?;
    Some(user + kernel)
}

fn kilobytes(status: &str, name: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kibibytes: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes * 1.024)
}

/// How much lies in a file, or in a directory and those below it, in megabytes.
#[expect(
    clippy::cast_precision_loss,
    reason = "megabytes are shown with one decimal at most"
)]
pub fn megabytes(place: &Path) -> Result<f64> {
    Ok(size(place)? as f64 / 1e6)
}

fn size(place: &Path) -> io::Result<u64> {
    let about = fs::metadata(place)?;
    if !about.is_dir() {
        return Ok(about.len());
    }
    let sizes = fs::read_dir(place)?.map(|entry| size(&entry?.path()));
    sizes.sum()
}
