//! Commands: what can be asked of kring outside the chat, each answered by [`Office::answer`], whether kring runs or not.
//! The kring that runs is asked through its socket; where none runs, its database is opened for as long as it takes.

mod ask;
mod handing;
mod office;
mod socket;
mod status;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};

use crate::config::Config;
use crate::desk::{Clock, SystemClock};
use crate::opening::{look_at_store, open_desk, open_kept, store_options};
use kring_store::{
    AnyStore, BackedUp, BackupFile, Compacted, Database, Kept, KeyPlaces, MemoryStore, Rescued,
    SledStore, StoreError,
};

pub use ask::{Answer, Ask, Who};
pub use office::Office;
pub use socket::{Socket, ask_running, ask_running_with, is_answered, socket_in};
pub use status::{Concern, Running, Status, stored_bytes};

/// Where kring's data lies, what opens it, and the settings.
pub struct Site {
    /// The data directory.
    pub data: PathBuf,
    /// Where the keys of the database lie.
    pub keys: KeyPlaces,
    /// The database that is shared with other machines, if there is one.
    pub database: Option<Database>,
    /// The settings.
    pub config: Config,
}

impl Site {
    /// Where the database is kept.
    pub fn kept(&self) -> Kept {
        Kept {
            directory: self.data.clone(),
            database: self.database.clone(),
        }
    }
}

/// The kring that is asked, for as long as there is something to ask.
pub enum Kring {
    /// It runs on this data.
    Running(PathBuf),
    /// It does not run: its database is open here.
    AtRest(Box<Office>),
}

impl Kring {
    /// The kring of this data.
    pub async fn of(site: &Site) -> Result<Self> {
        if is_answered(&site.data) {
            return Ok(Self::Running(site.data.clone()));
        }
        let store = open_existing(site).await?;
        let desk = open_desk(store.clone(), &site.config).await?;
        let office = Office::at_rest(desk, store, site.data.clone()).await?;
        Ok(Self::AtRest(Box::new(office)))
    }

    /// Asks it.
    pub async fn ask(&self, ask: Ask) -> Result<Answer> {
        match self {
            Self::Running(data) => {
                ask_running(data, &ask)?.context("kring stopped meanwhile: ask again")
            }
            Self::AtRest(office) => office.answer(ask).await,
        }
    }

    /// Lets it be. A database that was opened is closed in order.
    pub async fn leave(self) -> Result<()> {
        match self {
            Self::Running(_) => Ok(()),
            Self::AtRest(office) => office.close().await,
        }
    }
}

/// Asks the kring of this data one thing.
pub async fn ask(site: &Site, ask: Ask) -> Result<Answer> {
    let kring = Kring::of(site).await?;
    let answer = kring.ask(ask).await;
    let left = kring.leave().await;
    // What went wrong first says why.
    let answer = answer?;
    left?;
    Ok(answer)
}

/// Takes a backup. Where a kring runs, the file is opened here and handed over to it: it reaches any place that whoever
/// asks may write to.
pub async fn back_up(site: &Site, file: &Path) -> Result<BackedUp> {
    if is_answered(&site.data) {
        let target = BackupFile::begin(file, &site.data)?;
        let handle = target.handle()?;
        let answer = ask_running_with(&site.data, &Ask::BackupInto, &handle)?;
        let done = answer
            .context("kring stopped meanwhile: ask again")?
            .backup()?;
        target.finish()?;
        return Ok(done);
    }
    let file = file.to_owned();
    ask(site, Ask::Backup { file }).await?.backup()
}

/// Opens the database of a kring that does not run. It makes none.
pub async fn open_existing(site: &Site) -> Result<AnyStore> {
    refuse_nothing(site)?;
    let opened = open_kept(site.kept(), site.keys.clone()).await;
    let by_another =
        |error: &anyhow::Error| matches!(error.downcast_ref(), Some(StoreError::LedByAnother));
    match opened {
        Err(error) if by_another(&error) => Err(led_elsewhere(site).await),
        opened => opened.map_err(|error| explained(error, &site.data)),
    }
}

/// Who leads can answer.
async fn led_elsewhere(site: &Site) -> anyhow::Error {
    let database = site.database.clone();
    let leader = tokio::task::spawn_blocking(move || database?.leader().ok()?).await;
    match leader {
        Ok(Some(leader)) => anyhow!(answered_by(&leader)),
        _ => StoreError::LedByAnother.into(),
    }
}

/// What a kring that stands by answers.
fn answered_by(leader: &str) -> String {
    format!("{leader} leads, and this machine stands by: ask there")
}

/// Shows what is in the database of a kring that does not run, and changes nothing there.
pub async fn look_at_existing(site: &Site) -> Result<MemoryStore> {
    refuse_nothing(site)?;
    let looked = look_at_store(site.kept(), site.keys.clone()).await;
    looked.map_err(|error| explained(error, &site.data))
}

/// Puts what can still be read in the database of a kring that does not run into a backup, and changes nothing there.
pub async fn salvage(site: &Site, file: PathBuf) -> Result<Rescued> {
    refuse_shared(site)?;
    refuse_nothing(site)?;
    if is_answered(&site.data) {
        bail!("kring runs on this data, so it can be read: `kring backup FILE` copies all of it");
    }
    let (data, options) = (site.data.clone(), store_options(site.keys.clone()));
    let made = SystemClock.now().0;
    let salvage = move || SledStore::salvage(&data, &options, &file, made);
    let rescued = tokio::task::spawn_blocking(salvage).await?;
    rescued.map_err(|error| explained(error.into(), &site.data))
}

/// Writes the log of a kring that does not run anew. It is opened and closed once first, so that nothing is torn.
pub async fn compact(site: &Site) -> Result<Compacted> {
    refuse_shared(site)?;
    refuse_nothing(site)?;
    if is_answered(&site.data) {
        bail!(
            "kring runs on this data: stop it first. It also does this by itself when it starts and the log is more than four \
             times what lives in it, and 64 MB"
        );
    }
    open_existing(site).await?.close().await?;
    let (data, options) = (site.data.clone(), store_options(site.keys.clone()));
    let compact = move || SledStore::compact(&data, &options);
    let done = tokio::task::spawn_blocking(compact).await?;
    done.map_err(|error| explained(error.into(), &site.data))
}

/// What is about files of this machine.
fn refuse_shared(site: &Site) -> Result<()> {
    if site.database.is_none() {
        return Ok(());
    }
    bail!(
        "kring's data is in PostgreSQL, which sees to its files itself: this is for data in a directory"
    )
}

fn refuse_nothing(site: &Site) -> Result<()> {
    if site.database.is_some() {
        return Ok(());
    }
    if SledStore::lies_in(&site.data) {
        return Ok(());
    }
    let there = std::path::absolute(&site.data)?;
    let there = there.display();
    if let Err(StoreError::DataMissing) = SledStore::could_begin_in(&site.data, &site.keys) {
        bail!(
            "there is no data of kring in {there}, but beside it lies the list of what was erased from it. Is the disk \
             with the data mounted? Else say with --data where the data is, or bring a backup back (kring restore)"
        );
    }
    bail!(
        "there is no data of kring in {there}: say with --data where it is. Only `kring run` and `kring restore` make \
         new data; nothing was made now"
    )
}

/// A database that is locked although nobody answers is in use all the same.
fn explained(error: anyhow::Error, data: &Path) -> anyhow::Error {
    match error.downcast_ref() {
        Some(StoreError::Locked) => anyhow!(
            "a kring has the data in {} open, and does not answer yet: it is still starting (its log says what it waits \
             for), or it is another command. Try again in a moment",
            data.display()
        ),
        _ => error,
    }
}
