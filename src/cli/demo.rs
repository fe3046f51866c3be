//! `kring demo`: in the browser, or in the terminal.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use super::stop_signal;
use crate::demo::page::{self, Opening};
use crate::demo::terminal;

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
pub(super) async fn play(options: Ways) -> Result<ExitCode> {
    if options.terminal || options.play.is_for_the_terminal() {
        return terminal::play(options.play, stop_signal()).await;
    }
    let opening = if options.no_open {
        Opening::ByHand
    } else {
        Opening::InBrowser
    };
    let wishes = options.play.wishes();
    let options = page::Options {
        wishes,
        port: options.port,
        opening,
    };
    page::play(options, stop_signal(), tell).await
}

/// The page goes on, also when nobody reads along here any more.
fn tell(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}
