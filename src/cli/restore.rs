//! `kring restore`: brings a backup back into an empty data directory, or only verifies it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use clap::Args;
use jiff::Timestamp;

use super::{Place, answer};
use crate::commands::{self, Ask};
use crate::config::Config;
use crate::desk::{Clock, SystemClock};
use crate::opening::{open_desk, open_kept, store_options};
use crate::progress::{Measure, Progress};
use kring_rules::deed::{By, Deed, DeedKind};
use kring_store::{Contents, ListUsed, RestoreError, SledStore, StoreError, WithoutList};

/// What is to be restored, and where to.
#[derive(Debug, Args)]
pub(super) struct Wish {
    /// A file that `kring backup` made
    file: PathBuf,
    /// Only verify it: every byte, and that every row opens. Writes nothing; kring may run meanwhile
    #[arg(long)]
    check: bool,
    /// Restore although the list of what was erased is lost for good: what was erased after the backup was made
    /// comes back
    #[arg(long, conflicts_with = "check")]
    without_erased_list: bool,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn restore(wish: Wish) -> Result<ExitCode> {
    let config = wish.place.config()?;
    let options = store_options(wish.place.keys(&config));
    let kept = wish.place.site_with(config.clone())?.kept();
    let (file, data) = (wish.file.clone(), wish.place.data.clone());
    let without_list = if wish.without_erased_list {
        WithoutList::GoByTheBackup
    } else {
        WithoutList::Refuse
    };
    let share = options.share.clone();
    let done = if wish.check {
        tokio::task::spawn_blocking(move || SledStore::check_backup(&file, &data, &options))
    } else {
        tokio::task::spawn_blocking(move || kept.restore(&file, &options, without_list))
    };
    let what = if wish.check { "verifying" } else { "restoring" };
    let progress = Progress::of(what, Measure::Of(share));
    let contents = done
        .await?
        .map_err(explained)
        .with_context(|| format!("the backup {}", wish.file.display()))?;
    drop(progress);
    if wish.check {
        note_verified(&wish.place.data);
    } else {
        settle(&wish, &config).await?;
    }
    answer(&told(&wish, &contents, &config)?);
    Ok(ExitCode::SUCCESS)
}

/// A kring that runs shows how long ago a backup was verified. One that cannot be told shows that later.
fn note_verified(data: &Path) {
    let _ = commands::ask_running(data, &Ask::NoteVerified);
}

/// Where the service manager hands over the key, only the service has it.
fn explained(error: RestoreError) -> anyhow::Error {
    match error {
        RestoreError::Store(StoreError::KeyMissing) => anyhow!(
            "{error}. Where the service manager hands over the key (systemd), give this command a copy of it with \
             --key-file, or run it as docs/kring.service shows"
        ),
        error => error.into(),
    }
}

/// What was restored is opened as it will be by kring. Whoever was lost with something that was erased since, and stands
/// in a case, is known again.
async fn settle(wish: &Wish, config: &Config) -> Result<()> {
    let store = open_kept(
        wish.place.site_with(config.clone())?.kept(),
        wish.place.keys(config),
    )
    .await?;
    let mut desk = open_desk(store.clone(), config).await?;
    let now = SystemClock.now();
    desk.find_people_again(now).await?;
    let restored = Deed::of(By::CommandLine, DeedKind::Restored);
    let _ = desk.note(restored, now)?.durable.await?;
    drop(desk);
    Ok(store.close().await?)
}

fn told(wish: &Wish, contents: &Contents, config: &Config) -> Result<String> {
    let from = format!(
        "{} of {} ({} bytes)",
        wish.file.display(),
        time(contents.made, config)?,
        contents.bytes
    );
    let beginning = if wish.check {
        verified(contents, &from)
    } else {
        restored(contents, &from, &wish.place.data)
    };
    let left_out = left_out(contents, &wish.place.repeated());
    Ok([Some(beginning), left_out]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n"))
}

fn verified(contents: &Contents, from: &str) -> String {
    let list = match contents.list {
        ListUsed::InPlace => "The list of what was erased is in its place and belongs to it.",
        ListUsed::OfTheBackup => {
            "The list of what was erased is NOT in its place: it is needed to restore this backup."
        }
    };
    format!(
        "In order: {from}. Every byte is as it was written, the key is the right one, and all {} rows open.\n{list}",
        contents.rows
    )
}

fn restored(contents: &Contents, from: &str, data: &Path) -> String {
    let list = match contents.list {
        ListUsed::InPlace => "",
        ListUsed::OfTheBackup => {
            "\nThe list of what was erased was not there: whatever was erased after that time is back, and has to be \
             erased again."
        }
    };
    format!(
        "Restored: {} rows into {}, from {from}. What was written after that time is not in it; messages that were \
         waiting then are sent once more when kring runs.{list}",
        contents.rows,
        data.display()
    )
}

fn left_out(contents: &Contents, place: &str) -> Option<String> {
    (contents.left_out > 0).then(|| {
        format!(
            "{} rows were erased after this backup was made and stay erased. Whoever was known by nothing else needs \
             a new link: a facilitator without a case in this backup (kring facilitator invite NAME{place}).",
            contents.left_out
        )
    })
}

fn time(seconds: i64, config: &Config) -> Result<String> {
    let time = Timestamp::from_second(seconds)?.to_zoned(config.time_zone()?);
    Ok(time.strftime("%Y-%m-%d %H:%M (%Z)").to_string())
}
