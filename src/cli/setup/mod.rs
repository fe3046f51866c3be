//! `kring setup`: the guided way in. It asks, or takes flags; asks Telegram at once whether the token is right; writes the
//! settings and the token for their owner only; makes the first facilitator's link, and says what to do next.

mod asking;
mod places;
mod settings;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use secrecy::SecretString;

use super::{answer, say};
use crate::commands::{self, Ask, Site};
use crate::config::{Config, Misset, TokenPlaces, token};
use crate::needs;
use crate::opening::{open_desk, open_store};
use crate::telegram::{self, Identity};
use asking::Conversation;
use kring_rules::facilitator::Duty;
use kring_rules::words::Words;
use kring_store::{KeyPlaces, SledStore};
use places::Places;
use settings::Chosen;

const CONTACT: &str = "How do people reach your organisation? Its name and a number, in one line";
const PRIVACY: &str = "The address of your privacy page, if there is one";
const ZONE: &str = "The time zone of the facilitators";
const LANGUAGES: &str =
    "The languages that people can choose, by their codes and the first one first";
const KEEP: &str = "After how many days is a closed case erased";

/// What is set up. What is not given here is asked, or is the default where nobody can be asked.
#[derive(Debug, Args)]
pub(super) struct Wish {
    /// Ask and look, show what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// A file that holds the token @BotFather gave you (or set `TELOXIDE_TOKEN`); else it is asked
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// How people reach the organisation: its name and a number, in one line
    #[arg(long)]
    contact: Option<String>,
    /// The organisation's own privacy page, if it has one
    #[arg(long, value_name = "ADDRESS")]
    privacy_url: Option<String>,
    /// The time zone of the facilitators, as in Europe/Brussels
    #[arg(long)]
    zone: Option<String>,
    /// The languages that people can choose, as in nl,fr; the first is the house's own [default: nl first, and every other]
    #[arg(long, value_name = "CODES")]
    languages: Option<String>,
    /// A closed case is erased after so many days
    #[arg(long, value_name = "DAYS")]
    keep_days: Option<u16>,
    /// How the first facilitator is called
    #[arg(long, value_name = "NAME")]
    facilitator: Option<String>,
    /// The settings to write [default: /etc/kring/kring.toml for root, else kring.toml here]
    #[arg(long, value_name = "FILE", env = "KRING_CONFIG")]
    config: Option<PathBuf>,
    /// The directory of the database [default: /var/lib/kring/data for root, else kring-data here]
    #[arg(long, env = "KRING_DATA")]
    data: Option<PathBuf>,
    /// A Bot API server of your own
    #[arg(long, env = "TELOXIDE_API_URL")]
    api_url: Option<String>,
}

pub(super) async fn setup(wish: &Wish) -> Result<ExitCode> {
    let places = Places::of(wish.config.clone(), wish.data.clone());
    settings::refuse_written(&places.settings)?;
    let asker = Conversation::begin();
    let (token, bot) = right_token(wish, &asker, &places).await?;
    say(&format!("Telegram knows the bot as @{}.", bot.username));
    let chosen = chosen(wish, &asker)?;
    let name = facilitator(wish, &asker)?;
    let text = chosen.written(&places.token);
    if wish.dry_run {
        answer(&would_do(&places, &text));
        return Ok(ExitCode::SUCCESS);
    }
    places.write(&token, &text)?;
    let link = first_link(&places, &bot, name).await?;
    places.hand_over()?;
    answer(&places.told(&bot.username, &link));
    Ok(ExitCode::SUCCESS)
}

/// Asked until Telegram knows it; where nobody can be asked, a wrong one ends it.
async fn right_token(
    wish: &Wish,
    asker: &Conversation,
    places: &Places,
) -> Result<(SecretString, Identity)> {
    let given = given_token(wish, places)?;
    if let Some(token) = given {
        let bot = known_to_telegram(&token, wish).await?;
        return Ok((token, bot));
    }
    loop {
        let token =
            asker.hidden("The token @BotFather gave you (it does not show while you paste it)")?;
        match known_to_telegram(&token, wish).await {
            Ok(bot) => return Ok((token, bot)),
            Err(error) => say(&format!("{error:#}")),
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the environment is read when kring is set up"
)]
fn given_token(wish: &Wish, places: &Places) -> Result<Option<SecretString>> {
    let environment = std::env::var("TELOXIDE_TOKEN").ok();
    let environment = environment.filter(|token| !token.is_empty());
    let there = places.token.exists().then_some(places.token.as_path());
    if wish.token_file.is_none() && environment.is_none() && there.is_none() {
        return Ok(None);
    }
    let places = TokenPlaces {
        argument: wish.token_file.as_deref(),
        environment: environment.map(SecretString::from),
        settings: there,
    };
    token(places).map(Some)
}

async fn known_to_telegram(token: &SecretString, wish: &Wish) -> Result<Identity> {
    let api = super::api(wish.api_url.as_deref())?;
    let connection = telegram::connect(token, api.as_ref())?;
    let bot = telegram::identify(&connection).await?;
    telegram::refuse_webhook(&connection).await?;
    Ok(bot)
}

fn chosen(wish: &Wish, asker: &Conversation) -> Result<Chosen> {
    let usual = Chosen::default();
    let choose = |question, given: Option<&String>, otherwise: &str, set: fn(String) -> Chosen| {
        let wrong = |text: &str| set(text.to_owned()).wrong();
        asker.checked((question, given.cloned()), otherwise, wrong)
    };
    let keep_days = wish.keep_days.map(|days| days.to_string());
    Ok(Chosen {
        contact: choose(CONTACT, wish.contact.as_ref(), &usual.contact, |contact| {
            Chosen {
                contact,
                ..Chosen::default()
            }
        })?,
        privacy_url: choose(
            PRIVACY,
            wish.privacy_url.as_ref(),
            &usual.privacy_url,
            |privacy_url| Chosen {
                privacy_url,
                ..Chosen::default()
            },
        )?,
        zone: choose(ZONE, wish.zone.as_ref(), &usual.zone, |zone| Chosen {
            zone,
            ..Chosen::default()
        })?,
        languages: choose(
            LANGUAGES,
            wish.languages.as_ref(),
            &usual.languages,
            |languages| Chosen {
                languages,
                ..Chosen::default()
            },
        )?,
        keep_days: choose(KEEP, keep_days.as_ref(), &usual.keep_days, |keep_days| {
            Chosen {
                keep_days,
                ..Chosen::default()
            }
        })?,
    })
}

fn facilitator(wish: &Wish, asker: &Conversation) -> Result<Words> {
    let right = |text: &str| {
        let name = Words::new(text);
        let is_name = !name.is_empty() && name.utf16_units() <= 40;
        (!is_name).then(|| "give a name of at most 40 characters".to_owned())
    };
    let question = (
        "How is the first facilitator called",
        wish.facilitator.clone(),
    );
    Ok(Words::new(&asker.checked(question, "An", right)?))
}

/// Makes the database if there is none, and a link in it.
async fn first_link(places: &Places, bot: &Identity, name: Words) -> Result<String> {
    let config = Config::read(Some(&places.settings))?;
    let keys = KeyPlaces {
        credential: None,
        file: config.key_file.clone(),
        erased_list: config.erased_file.clone(),
    };
    if let Some(why) = needs::lacking(&places.data).into_iter().next() {
        bail!(Misset(why));
    }
    if !SledStore::lies_in(&places.data) {
        if let Some(why) = needs::cannot_begin(&places.data, &keys) {
            bail!("the database cannot be made: {why}");
        }
        let store = open_store(places.data.clone(), keys.clone()).await?;
        let mut desk = open_desk(store.clone(), &config).await?;
        desk.remember_bot(&bot.username).await?;
        drop(desk);
        store.close().await?;
    }
    let site = Site {
        data: places.data.clone(),
        keys,
        database: None,
        config,
    };
    let asked = commands::ask(
        &site,
        Ask::InviteFacilitator {
            name,
            duty: Duty::Facilitates,
        },
    )
    .await;
    asked?
        .link()
        .context("the settings are written, but there is no link yet")
}

fn would_do(places: &Places, text: &str) -> String {
    let set: Vec<&str> = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    format!(
        "Nothing was written. Without --dry-run:\n  the token goes to {}, for its owner only\n  the settings go to {}, for \
         their owner only:\n      {}\n  the database is made in {}, with a link for the first facilitator",
        places.token.display(),
        places.settings.display(),
        set.join("\n      "),
        places.data.display()
    )
}
