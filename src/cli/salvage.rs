//! `kring salvage`: puts what can still be read of damaged data into a backup, and says what is missing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;

use super::{Place, answer, quoted};
use crate::commands;
use crate::progress::{Measure, Progress};
use kring_store::Rescued;

/// Where what can be read goes.
#[derive(Debug, Args)]
pub(super) struct Wish {
    /// The backup to make, outside the data directory and best on another disk; it must not be there yet
    file: PathBuf,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn salvage(wish: &Wish) -> Result<ExitCode> {
    let file = std::path::absolute(&wish.file)?;
    let progress = Progress::of("reading what can be read", Measure::Unknown);
    let rescued = commands::salvage(&wish.place.site()?, file.clone())
        .await
        .with_context(|| format!("no backup {}", file.display()))?;
    drop(progress);
    answer(&told(&rescued, &file, &wish.place.repeated()));
    Ok(ExitCode::SUCCESS)
}

fn told(rescued: &Rescued, file: &Path, place: &str) -> String {
    let rows = rescued.backed_up.rows;
    let missing = match (rescued.lost, rescued.damages) {
        (0, 0) => "Nothing is damaged: every row is in it.".to_owned(),
        (0, places) => format!(
            "Every row that is known to have been there is in it, although the data is damaged in {places} places. Some may \
             be in the state before their last change."
        ),
        (lost, places) => format!(
            "{lost} rows that were there could not be read: the data is damaged in {places} places. What is in the backup \
             opens, but some of it may be in the state before its last change."
        ),
    };
    format!(
        "Salvaged: {rows} rows in {}. {missing}\n\
         The damaged data was not changed: keep it until you know what is missing. If the latest backup is good enough, \
         prefer that. To go on with what was salvaged, move the data directory away, leave the key and the list of what \
         was erased where they are, and restore it: kring restore {}{place}",
        file.display(),
        quoted(file),
    )
}
