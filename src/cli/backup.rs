//! `kring backup`: while the bot runs through its socket, else from the database itself.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;

use super::{Place, answer, note_at_rest};
use crate::desk::{Clock, SystemClock};
use crate::run::open_store;
use crate::socket::{self, Ask};
use kring_rules::deed::{By, Deed, DeedKind};
use kring_store::{BackedUp, SledStore};

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
    let ask = Ask::Backup { file: file.clone() };
    let done = match socket::ask(&wish.place.data, &ask)? {
        Some(answer) => answer
            .backup()
            .with_context(|| format!("no backup {}", file.display()))?,
        None => back_up_at_rest(&file, &wish.place).await?,
    };
    answer(&told(&done, &file));
    Ok(ExitCode::SUCCESS)
}

async fn back_up_at_rest(file: &Path, place: &Place) -> Result<BackedUp> {
    if !SledStore::lies_in(&place.data) {
        bail!(
            "there is no data of kring in {}: say with --data where it is",
            place.data.display()
        );
    }
    let config = place.config()?;
    let store = open_store(place.data.clone(), place.keys(&config)).await?;
    note_at_rest(
        &store,
        &config,
        Deed::of(By::CommandLine, DeedKind::BackedUp),
    )
    .await?;
    let (opened, into, made) = (store.clone(), file.to_owned(), SystemClock.now().0);
    let done = tokio::task::spawn_blocking(move || opened.back_up(&into, made)).await?;
    store.close().await?;
    done.with_context(|| format!("no backup {}", file.display()))
}

fn told(done: &BackedUp, file: &Path) -> String {
    format!(
        "Backed up: {} rows in {} ({} bytes). Nothing in it can be read without the key of kring's data.\n\
         To restore it you need that key and the list of what was erased: keep a copy of both, apart from the \
         backups.\n\
         Look now and then whether it can be restored: kring restore --check {}\n\
         Delete backups when your retention period is over. kring brings nothing back that was erased, but whoever \
         has the key and a backup from before an erasure can still read it with other tools.",
        done.rows,
        file.display(),
        done.bytes,
        file.display(),
    )
}
