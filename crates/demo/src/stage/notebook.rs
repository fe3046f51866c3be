//! What the demo itself remembers in a directory that is kept: the phones, and how far time was moved.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::{DAY, Folder};

const NAME: &str = "demo.json";

/// What the demo remembers.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Notebook {
    /// Time is so many days ahead.
    days: u32,
    /// And so many seconds.
    #[serde(default)]
    seconds: u64,
    /// Number, name and language of every phone.
    pub(super) phones: Vec<(i64, String, String)>,
    #[serde(skip)]
    place: Option<PathBuf>,
}

impl Notebook {
    /// Only a directory of the demo's own is used: on the database of a real bot, letters would be lost.
    pub(super) fn open(folder: &Folder) -> Result<Self> {
        let Folder::Kept(folder) = folder else {
            return Ok(Self::default());
        };
        let place = folder.join(NAME);
        let mut notebook = if place.exists() {
            let text =
                fs::read(&place).with_context(|| format!("{} cannot be read", place.display()))?;
            serde_json::from_slice(&text)
                .with_context(|| format!("{} is not right", place.display()))?
        } else if fs::read_dir(folder)?.next().is_some() {
            bail!(
                "{} is not a directory of the demo: give it an empty one",
                folder.display()
            );
        } else {
            Self::default()
        };
        notebook.place = Some(place);
        notebook.write()?;
        Ok(notebook)
    }

    /// Time is so far ahead.
    pub(super) fn ahead(&self) -> Duration {
        DAY * self.days + Duration::from_secs(self.seconds)
    }

    pub(super) fn goes_on_by(&mut self, long: Duration) {
        self.seconds += long.as_secs();
    }

    pub(super) fn write(&self) -> Result<()> {
        let Some(place) = &self.place else {
            return Ok(());
        };
        fs::write(place, serde_json::to_vec(self)?)
            .with_context(|| format!("{} cannot be written", place.display()))
    }
}
