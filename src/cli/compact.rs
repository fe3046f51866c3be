//! `kring compact`: makes the database as small as what is kept in it.

use std::process::ExitCode;

use anyhow::Result;

use super::{Place, answer};
use crate::commands;
use crate::progress::{Measure, Progress};

pub(super) async fn compact(place: &Place) -> Result<ExitCode> {
    let progress = Progress::of("writing the database anew", Measure::Unknown);
    let done = commands::compact(&place.site()?).await?;
    drop(progress);
    answer(&format!(
        "Written anew, with everything that is kept and nothing else: {} bytes became {} bytes.",
        done.before, done.after
    ));
    Ok(ExitCode::SUCCESS)
}
