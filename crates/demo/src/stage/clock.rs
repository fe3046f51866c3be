//! A clock that can be put forward, for two processes: how far stands in a file, so that the bot sees it before anything
//! that happens afterwards.

use std::fs::{File, OpenOptions};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};

use kring_rules::moment::Moment;

/// The system's clock, put forward by as much as was asked.
#[derive(Debug)]
pub(super) struct MovableClock {
    ahead: AtomicI64,
    file: File,
    path: PathBuf,
}

impl MovableClock {
    /// It is on time, and writes how far it goes ahead into this file.
    pub(super) fn on_time(path: PathBuf) -> Result<Self> {
        let opened = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&path);
        let file = opened.with_context(|| format!("{} cannot be written", path.display()))?;
        let clock = Self {
            ahead: AtomicI64::new(0),
            file,
            path,
        };
        clock.advance(Duration::ZERO)?;
        Ok(clock)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn advance(&self, by: Duration) -> Result<()> {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        let ahead = self.ahead.fetch_add(seconds, Ordering::Relaxed) + seconds;
        Ok(self.file.write_all_at(&ahead.to_le_bytes(), 0)?)
    }

    pub(super) fn now(&self) -> Moment {
        Moment(system()).plus(self.ahead.load(Ordering::Relaxed))
    }
}

/// The same clock, for the bot.
#[derive(Debug)]
pub struct MovedClock(File);

impl MovedClock {
    /// The clock that writes into this file how far it goes ahead.
    pub fn of(path: &Path) -> Result<Self> {
        let file = File::open(path);
        Ok(Self(file.with_context(|| {
            format!("{} cannot be read", path.display())
        })?))
    }

    /// What time it is on the stage.
    pub fn now(&self) -> Moment {
        let mut ahead = [0; 8];
        // A file that was opened and is this short can always be read.
        let read = self.0.read_exact_at(&mut ahead, 0);
        let ahead = read.map_or(0, |()| i64::from_le_bytes(ahead));
        Moment(system()).plus(ahead)
    }
}

/// The system's clock, in seconds since 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "the stage is an edge of the house: here the clock is read"
)]
fn system() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_processes_see_the_same_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ahead");
        let stage = MovableClock::on_time(path.clone()).unwrap();
        let bot = MovedClock::of(&path).unwrap();
        let apart = || stage.now().0 - bot.now().0;
        assert!(apart().abs() <= 1);
        stage.advance(Duration::from_hours(48)).unwrap();
        assert!(apart().abs() <= 1);
        assert!(bot.now().0 - system() >= 48 * 3600 - 1);
    }
}
