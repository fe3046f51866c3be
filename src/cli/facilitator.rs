//! `kring facilitator invite`: while the bot runs through its socket, else in the database itself.

use std::process::ExitCode;

use anyhow::{Result, bail};

use super::{Place, answer, say};
use crate::desk::{Clock, SystemClock};
use crate::run::{open_desk, open_store};
use crate::socket::{self, Ask};
use kring_rules::words::Words;

pub(super) async fn invite(name: &str, place: &Place) -> Result<ExitCode> {
    let name = Words::new(name);
    if name.is_empty() || name.utf16_units() > 40 {
        bail!("give a name of at most 40 characters, for example: kring facilitator invite \"An\"");
    }
    let link = match socket::ask(&place.data, &Ask::InviteFacilitator { name: name.clone() })? {
        Some(answer) => answer.link()?,
        None => invite_at_rest(name, place).await?,
    };
    answer(&link);
    say(
        "This link works once, for 14 days unless the settings say otherwise. Give it only to the person it is for.",
    );
    Ok(ExitCode::SUCCESS)
}

async fn invite_at_rest(name: Words, place: &Place) -> Result<String> {
    let config = place.config()?;
    let store = open_store(place.data.clone(), place.keys(&config)).await?;
    let mut desk = open_desk(store.clone(), &config).await?;
    let bot = match desk.bot().await? {
        Some(bot) => bot,
        None => ask_telegram(place, &config).await?,
    };
    let (token, decided) = desk.invite_facilitator(name, SystemClock.now())?;
    let _ = decided.durable.await?;
    drop(desk);
    store.close().await?;
    Ok(socket::link(&bot, token.reveal()))
}

/// The bot never ran on this database: only Telegram knows how it is called.
async fn ask_telegram(place: &Place, config: &crate::config::Config) -> Result<String> {
    let connection = crate::telegram::connect(&place.token(config)?, place.api_url.as_ref())?;
    Ok(crate::telegram::identify(&connection).await?.username)
}
