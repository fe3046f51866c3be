//! `kring compact`: makes the database as small as what is kept in it.

use std::process::ExitCode;

use anyhow::Result;

use super::{Place, answer};
use crate::commands;

pub(super) async fn compact(place: &Place) -> Result<ExitCode> {
    let done = commands::compact(&place.site()?).await?;
    answer(&format!(
        "Written anew, with everything that is kept and nothing else: {} bytes became {} bytes.",
        done.before, done.after
    ));
    Ok(ExitCode::SUCCESS)
}
