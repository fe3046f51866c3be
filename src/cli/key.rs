//! `kring key`: making a master key, and putting the data under another one, whether the bot runs or not.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Subcommand;

use super::{Place, answer};
use crate::commands::{self, Ask};
use crate::progress::{Measure, Progress, size};
use kring_store::{KeyNow, NewKey, keyrings, make_key};

#[derive(Debug, Subcommand)]
pub(super) enum KeyCommand {
    /// Make a key in a new file that only you can read
    New {
        /// The file to make, outside the data directory
        file: PathBuf,
    },
    /// Put the data under another key, whether the bot runs or not
    ///
    /// The key from before is overwritten here, and backups from before open only with it: keep a copy of it as long as
    /// you keep those. Wherever this is interrupted, the next start finishes it or undoes it.
    Rotate {
        /// Take the key in this file, instead of a new one. Needed if the service manager hands over the key
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
        #[command(flatten)]
        place: Box<Place>,
    },
}

pub(super) async fn key(command: KeyCommand) -> Result<ExitCode> {
    match command {
        KeyCommand::New { file } => make(&file)?,
        KeyCommand::Rotate { to, place } => rotate(to, &place).await?,
    }
    Ok(ExitCode::SUCCESS)
}

fn make(file: &Path) -> Result<()> {
    make_key(file).with_context(|| file.display().to_string())?;
    let file = file.display();
    answer(&format!(
        "A new key lies in {file}, for its owner only. Nothing is under it yet: `kring key rotate --to {file}` puts \
         the data under it."
    ));
    Ok(())
}

async fn rotate(to: Option<PathBuf>, place: &Place) -> Result<()> {
    let to = to.map(std::path::absolute).transpose()?;
    let new = to.clone().map_or(NewKey::Drawn, NewKey::In);
    let ask = Ask::ReplaceKey(new);
    let progress = Progress::of("putting everything under the new key", anew(&place.data));
    let now = commands::ask(&place.site()?, ask).await?.key()?;
    drop(progress);
    answer(&told(&now, to.as_deref()));
    Ok(())
}

/// Every key in the keyring is wrapped anew. In a shared database nobody sees how far that is.
fn anew(data: &Path) -> Measure {
    let (keyring, making) = keyrings(data);
    match size(&keyring) {
        Some(bytes) => Measure::Grows(making, bytes),
        None => Measure::Unknown,
    }
}

fn told(now: &KeyNow, named: Option<&Path>) -> String {
    let (begin, key) = match now {
        KeyNow::InPlace(file) => (in_place(file, named), file),
        KeyNow::ToBeHandedOver(file) => (to_be_handed_over(file), file),
    };
    let key = key.display();
    format!(
        "{begin}\n\n\
         Keep a copy of {key} apart from the data and its backups: without this key nobody can read anything.\n\
         Backups and other copies of the data from before open only with the key from before. Make a new backup now. \
         When the older ones are not needed any more, destroy them, and every copy of the key from before."
    )
}

fn in_place(file: &Path, named: Option<&Path>) -> String {
    let file = file.display();
    let replaced = format!(
        "The key of kring's data was replaced. It lies in {file}; what lay there before is overwritten."
    );
    match named {
        Some(copy) => format!(
            "{replaced}\n{} is a copy of it now: put it away, or destroy it.",
            copy.display()
        ),
        None => replaced,
    }
}

fn to_be_handed_over(file: &Path) -> String {
    let file = file.display();
    format!(
        "kring's data is under the key in {file} now, and the key that the service manager hands over opens it no \
         more. A kring that runs goes on, but none can start again before the service manager hands over this key. \
         So do this now:\n\
         \x20 with LoadCredential=            let kring-master-key point to {file}\n\
         \x20 with LoadCredentialEncrypted=   systemd-creds encrypt --name=kring-master-key {file} ENCRYPTED-FILE\n\
         then `systemctl daemon-reload`, restart kring, and look whether it runs. Keep {file} until it does. Until \
         then, and if anything goes wrong, `--key-file {file}` opens the data where no service manager hands over a key."
    )
}
