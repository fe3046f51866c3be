//! Playing kring in the terminal.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

/// How the demo is played.
#[derive(Debug, Args)]
pub struct Options {}

/// Plays kring in the terminal.
pub async fn play(_options: Options) -> Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
