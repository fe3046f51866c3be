//! `kring move`: from one place to another, of whatever kind either is.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;

use super::{Place, answer, quoted};
use crate::commands;
use crate::config::Misset;
use crate::desk::{Clock, SystemClock};
use crate::opening::store_options;
use crate::progress::{Measure, Progress};
use kring_store::{Contents, Database, Kept, MoveError, StoreError, move_all};

/// What is to be moved, and where to.
#[derive(Debug, Args)]
pub(super) struct Wish {
    /// The new data directory; it must be empty, or not there yet. Key and list go beside it, unless they are set
    #[arg(long, value_name = "DIRECTORY")]
    to: PathBuf,
    /// The file that says where a PostgreSQL database is, to keep the data there from now on. It must hold nothing yet.
    /// Without this the data lies in the new directory
    #[arg(long, value_name = "FILE")]
    to_store: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn move_data(wish: &Wish) -> Result<ExitCode> {
    let config = wish.place.config()?;
    let site = wish.place.site_with(config.clone())?;
    if commands::is_answered(&site.data) {
        bail!("a kring runs on this data: stop it first, and on every other machine too");
    }
    let from = site.kept();
    let to = wish.destination()?;
    if same(&from.directory, &to.directory) {
        bail!(Misset(
            "the new data directory is the old one: name another with --to".to_owned()
        ));
    }
    let (old, new) = (
        store_options(wish.place.keys(&config)),
        store_options(wish.place.keys(&config)),
    );
    let (share, made, told) = (new.share.clone(), SystemClock.now().0, wish.told_there()?);
    let was = from.clone();
    let moving =
        tokio::task::spawn_blocking(move || move_all((&from, &old), (&to, &new), (made, &told)));
    let progress = Progress::of("moving", Measure::Of(share));
    let moved = moving.await?;
    drop(progress);
    let contents = moved.map_err(|error| explained(error, &was))?;
    answer(&wish.told(&contents));
    Ok(ExitCode::SUCCESS)
}

fn explained(error: MoveError, from: &Kept) -> anyhow::Error {
    let moved = matches!(error, MoveError::Store(StoreError::Moved));
    let place = moved.then(|| from.went_to()).flatten();
    let error = anyhow::Error::new(error);
    match place {
        Some(place) => error.context(format!("it went to {place} before")),
        None => error.context("nothing was moved"),
    }
}

fn same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| {
        path.canonicalize()
            .or_else(|_| std::path::absolute(path))
            .ok()
    };
    real(one) == real(other)
}

impl Wish {
    fn destination(&self) -> Result<Kept> {
        let database = self.to_store.as_deref().map(Database::in_file).transpose();
        let database = database.map_err(|error| Misset(error.to_string()))?;
        Ok(Kept {
            directory: self.to.clone(),
            database: database.map(|database| self.place.named(database)),
        })
    }

    /// How the old place says where it went. Nothing of how to get in.
    fn told_there(&self) -> Result<String> {
        let directory = std::path::absolute(&self.to).context("the new data directory")?;
        let directory = directory.display();
        Ok(match &self.to_store {
            Some(file) => {
                let file = std::path::absolute(file)?;
                format!("the database of {} ({directory})", file.display())
            }
            None => directory.to_string(),
        })
    }

    fn told(&self, contents: &Contents) -> String {
        let (rows, to) = (contents.rows, quoted(&self.to));
        let (store, where_to) = match &self.to_store {
            Some(file) => (
                format!(" --store-file {}", quoted(file)),
                "the database, and what is this machine's own into",
            ),
            None => (String::new(), "the directory"),
        };
        format!(
            "Moved: {rows} rows into {where_to} {to}. From now on: kring run --data {to}{store}\n\
             The old place opens no more, and says where everything went. What lies there can still be read with the key: \
             what is erased from now on is not erased there. Destroy it once you have seen kring run in the new place, and \
             make a backup now."
        )
    }
}
