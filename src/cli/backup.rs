//! `kring backup`: asks for a backup, and says what to do with it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;

use super::{Place, answer, quoted};
use crate::commands;
use crate::progress::{Measure, Progress};
use kring_store::BackedUp;

/// What is to be backed up, and where to.
#[derive(Debug, Args)]
pub(super) struct Wish {
    /// The file to make, outside the data directory and best on another disk; it must not be there yet
    file: PathBuf,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn back_up(wish: &Wish) -> Result<ExitCode> {
    let file = std::path::absolute(&wish.file)?;
    let mut growing = file.clone().into_os_string();
    growing.push(".unfinished");
    let progress = Progress::of("backing up", Measure::Written(growing.into()));
    let done = commands::back_up(&wish.place.site()?, &file)
        .await
        .with_context(|| format!("no backup {}", file.display()))?;
    drop(progress);
    answer(&told(&done, &file, &wish.place.repeated()));
    Ok(ExitCode::SUCCESS)
}

fn told(done: &BackedUp, file: &Path, place: &str) -> String {
    let unreadable = match done.unreadable {
        0 => String::new(),
        many => format!(
            "NOT in it: {many} damaged rows, which stay in the database. Keep the backups from before: `kring check` tells what \
             cannot be read.\n"
        ),
    };
    format!(
        "Backed up: {} rows in {} ({} bytes).\n{unreadable}Nothing in it can be read without the key of kring's data.\n\
         To restore it you need that key and the list of what was erased: keep a copy of both, apart from the \
         backups.\n\
         Look now and then whether it can be restored: kring restore --check {}{place}\n\
         Delete backups when your retention period is over. kring brings nothing back that was erased, but whoever \
         has the key and a backup from before an erasure can still read it with other tools.",
        done.rows,
        file.display(),
        done.bytes,
        quoted(file),
    )
}
