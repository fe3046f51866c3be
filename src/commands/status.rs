//! How kring stands: what `kring status` tells, on one screen. Numbers and times; of people nothing.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::desk::Overview;
use crate::figures::Rate;
use kring_rules::moment::{DAY, HOUR, MINUTE, Moment};

/// A signal that nobody has seen for so long is told again by then.
const UNSEEN_LONG: i64 = 30 * MINUTE;
/// A backup is made every night.
const BACKUP_OLD: i64 = 2 * DAY;
/// A letter to somebody within reach is there within a minute.
const LETTER_OLD: i64 = HOUR;

/// How kring stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Its version.
    pub version: String,
    /// How the bot is called, if it ever ran on this data.
    pub bot: Option<String>,
    /// How it runs; nothing when it does not.
    pub running: Option<Running>,
    /// What there is.
    pub overview: Overview,
    /// The size of the data directory.
    pub bytes: u64,
    /// So many keys were erased since the last rotation of the master key, in a database that keeps what was deleted for a
    /// while; nothing where erasing leaves nothing.
    #[serde(default)]
    pub erased_since_rotation: Option<u64>,
}

/// How a kring runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// For so many seconds.
    pub seconds: u64,
    /// Telegram answered so many seconds ago; nothing when it has not answered yet.
    pub telegram_answered: Option<u64>,
    /// It has been silent for too long.
    pub telegram_is_silent: bool,
}

impl From<Rate> for Running {
    fn from(rate: Rate) -> Self {
        Self {
            seconds: rate.runs_for.as_secs(),
            telegram_answered: rate.answered.as_ref().map(Duration::as_secs),
            telegram_is_silent: !rate.hears_telegram(),
        }
    }
}

/// Something that whoever runs kring should look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Concern {
    /// Telegram does not answer.
    TelegramSilent,
    /// A signal has waited for long, and nobody has seen it.
    SignalUnseen,
    /// Letters could not be delivered.
    LettersUndelivered,
    /// Letters to people within reach wait for long.
    LettersLate,
    /// A facilitator cannot be reached.
    FacilitatorsOutOfReach,
    /// Nobody facilitates yet.
    NoFacilitators,
    /// The last backup is old, or there is none.
    BackupOld,
    /// No backup was verified lately.
    BackupNotVerified,
}

impl Status {
    /// What somebody should look at.
    pub fn concerns(&self, now: Moment) -> Vec<Concern> {
        let (all, letters) = (&self.overview, &self.overview.letters);
        let is_older = |at: Option<Moment>, than: i64| at.is_some_and(|at| now.since(at) > than);
        let not_within = |at: Option<Moment>, than: i64| at.is_none_or(|at| now.since(at) > than);
        let silent = self
            .running
            .is_some_and(|running| running.telegram_is_silent);
        let late = letters.owed > letters.waiting && is_older(letters.oldest, LETTER_OLD);
        [
            (Concern::TelegramSilent, silent),
            (
                Concern::SignalUnseen,
                is_older(all.oldest_signal, UNSEEN_LONG),
            ),
            (Concern::LettersUndelivered, letters.undelivered() > 0),
            (Concern::LettersLate, late && letters.waiting == 0),
            (
                Concern::FacilitatorsOutOfReach,
                letters.facilitators_out_of_reach > 0,
            ),
            (Concern::NoFacilitators, all.facilitators == 0),
            (Concern::BackupOld, not_within(all.backed_up, BACKUP_OLD)),
            (
                Concern::BackupNotVerified,
                not_within(all.verified, BACKUP_OLD),
            ),
        ]
        .into_iter()
        .filter_map(|(concern, is_so)| is_so.then_some(concern))
        .collect()
    }
}

/// How much the data directory takes. What cannot be looked at counts as nothing.
pub async fn stored_bytes(data: PathBuf) -> u64 {
    let counted = tokio::task::spawn_blocking(move || bytes_in(&data));
    counted.await.unwrap_or_default()
}

fn bytes_in(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let each = entries.map(|entry| match entry.metadata() {
        Ok(about) if about.is_dir() => bytes_in(&entry.path()),
        Ok(about) => about.len(),
        Err(_) => 0,
    });
    each.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment(1_772_442_000);

    fn well() -> Status {
        Status {
            version: "0".to_owned(),
            bot: None,
            running: Some(Running {
                seconds: 5,
                telegram_answered: Some(1),
                telegram_is_silent: false,
            }),
            overview: Overview {
                facilitators: 1,
                backed_up: Some(NOW),
                verified: Some(NOW),
                ..Overview::default()
            },
            bytes: 0,
            erased_since_rotation: None,
        }
    }

    #[test]
    fn what_is_well_concerns_nobody_and_each_trouble_is_seen() {
        assert_eq!(well().concerns(NOW), []);
        let later = well().concerns(NOW.plus(BACKUP_OLD + 1));
        assert_eq!(later, [Concern::BackupOld, Concern::BackupNotVerified]);
        let mut unseen = well();
        unseen.overview.oldest_signal = Some(NOW);
        assert_eq!(unseen.concerns(NOW), []);
        let told = unseen.concerns(NOW.plus(UNSEEN_LONG + 1));
        assert_eq!(told, [Concern::SignalUnseen]);
    }
}
