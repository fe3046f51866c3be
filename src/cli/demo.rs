//! `kring demo`: in the browser, or in the terminal.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::Args;
use secrecy::SecretString;
use url::Url;

use super::stopping::stop_signal;
use crate::demo::{self, Part, RealBot};
use kring_demo::page::{self, Opening};
use kring_demo::terminal;
use kring_rules::role::Language;

/// How the demo is played.
#[derive(Debug, Args)]
pub(super) struct Ways {
    /// Play in this terminal instead of in the browser
    #[arg(long)]
    terminal: bool,
    /// The port of the page on this computer; a free one when left out
    #[arg(long, default_value_t = 0, conflicts_with = "terminal")]
    port: u16,
    /// Do not open the page in the browser
    #[arg(long, conflicts_with = "terminal")]
    no_open: bool,
    #[command(flatten)]
    play: terminal::Options,
}

/// Plays until whoever plays ends it.
pub(super) async fn play(mut options: Ways, log: Option<tracing::Level>) -> Result<ExitCode> {
    let bot = Arc::new(RealBot { log });
    let texts = options.play.wishes(bot.clone()).texts()?;
    if let Some(language) = texts.languages().spoken(language_of_the_terminal()) {
        options.play.speaks(language);
    }
    if options.terminal || options.play.is_for_the_terminal() {
        return terminal::play(options.play, bot, stop_signal()).await;
    }
    let opening = if options.no_open {
        Opening::ByHand
    } else {
        Opening::InBrowser
    };
    let wishes = options.play.wishes(bot);
    let options = page::Options {
        wishes,
        port: options.port,
        opening,
    };
    page::play(options, stop_signal(), tell).await
}

/// What `kring demo` tells the process in which the bot runs.
#[derive(Debug, Args)]
pub(super) struct OnStage {
    #[arg(long)]
    data: PathBuf,
    #[arg(long)]
    ahead: PathBuf,
    #[arg(long)]
    api_url: Url,
    #[arg(long)]
    words: Option<PathBuf>,
    #[arg(long, env = demo::TOKEN, hide_env_values = true)]
    token: SecretString,
}

/// Is the bot on the demo's stage.
pub(super) async fn on_stage(told: OnStage) -> Result<ExitCode> {
    let part = Part {
        data: told.data,
        ahead: told.ahead,
        api: told.api_url,
        words: told.words,
        token: told.token,
    };
    demo::on_stage(part, stop_signal()).await?;
    Ok(ExitCode::SUCCESS)
}

/// As the terminal says it, such as `nl_BE.UTF-8`; nothing when kring does not speak it.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the language of the terminal is read"
)]
fn language_of_the_terminal() -> Option<Language> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let mut set = set.iter().filter_map(|name| std::env::var(name).ok());
    let first = set.find(|value| !value.is_empty())?;
    Language::of(first.split(['_', '.', '@']).next()?)
}

/// The page goes on, also when nobody reads along here any more.
fn tell(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}
