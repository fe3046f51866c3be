//! The bot's token: where it comes from. It is never shown, also not in an error.

use std::fs::File;
use std::io::Read;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::Path;

use anyhow::{Context, Result, bail};
use secrecy::{ExposeSecret, SecretString};

use super::{Misset, text};

/// A token has fewer than a hundred.
const LONGEST: u64 = 1024;
const OTHERS: u32 = 0o007;

/// Where a token may come from: what was said for this command comes first, then the environment, then the settings.
#[derive(Default)]
pub struct TokenPlaces<'a> {
    /// The file named with `--token-file`.
    pub argument: Option<&'a Path>,
    /// `TELOXIDE_TOKEN`.
    pub environment: Option<SecretString>,
    /// The file named in the settings.
    pub settings: Option<&'a Path>,
}

/// The bot's token. If two places hold different ones, that is told.
pub fn token(places: TokenPlaces<'_>) -> Result<SecretString> {
    match (places.argument, places.environment, places.settings) {
        (Some(file), environment, _) => {
            let token = read(file)?;
            if environment.is_some_and(|other| differ(&token, &other)) {
                tracing::warn!(
                    "TELOXIDE_TOKEN holds another token than --token-file: the one in the file is used"
                );
            }
            Ok(token)
        }
        (None, Some(token), file) => {
            let other = file.and_then(|file| read(file).ok());
            if other.is_some_and(|other| differ(&token, &other)) {
                tracing::warn!(
                    "TELOXIDE_TOKEN holds another token than token_file of the settings: the one in TELOXIDE_TOKEN is used"
                );
            }
            Ok(token)
        }
        (None, None, Some(file)) => read(file),
        (None, None, None) => bail!(Misset(
            "kring needs the token of a Telegram bot. Ask @BotFather for one, put it in a file that only you can read, and \
             use --token-file (or set TELOXIDE_TOKEN). To try kring without a token: kring demo"
                .to_owned()
        )),
    }
}

fn differ(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret().trim() != other.expose_secret().trim()
}

fn read(file: &Path) -> Result<SecretString> {
    let named = file.display();
    let unreadable = || Misset(format!("the token file {named} cannot be read"));
    let opened = File::open(file).with_context(unreadable)?;
    let about = opened.metadata().with_context(unreadable)?;
    let kind = about.file_type();
    if kind.is_dir() || kind.is_char_device() || kind.is_block_device() {
        bail!(Misset(format!("{named} is no file with a token")));
    }
    if about.permissions().mode() & OTHERS != 0 {
        bail!(Misset(format!(
            "other users of this machine may read the token file {named}: close it with `chmod o= {named}`. If somebody may \
             have read it, ask BotFather for a new token (/revoke)"
        )));
    }
    let mut bytes = Vec::new();
    opened
        .take(LONGEST + 1)
        .read_to_end(&mut bytes)
        .with_context(unreadable)?;
    if bytes.len() as u64 > LONGEST {
        bail!(Misset(format!(
            "{named} is no file with a token: it is too long"
        )));
    }
    let text = text(&bytes).with_context(|| Misset(format!("the token file {named}")))?;
    match text.trim() {
        "" => bail!(Misset(format!("the token file {named} is empty"))),
        token => Ok(SecretString::from(token)),
    }
}
