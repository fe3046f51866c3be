//! `kring facilitator invite`: asks for a link that makes someone a facilitator, or puts someone on call.

use std::process::ExitCode;

use anyhow::{Result, bail};

use super::{Place, answer, say};
use crate::commands::{self, Ask};
use kring_rules::facilitator::Duty;
use kring_rules::words::Words;

pub(super) async fn invite(name: &str, duty: Duty, place: &Place) -> Result<ExitCode> {
    let name = Words::new(name);
    if name.is_empty() || name.utf16_units() > 40 {
        bail!("give a name of at most 40 characters, for example: kring facilitator invite \"An\"");
    }
    let ask = Ask::InviteFacilitator { name, duty };
    answer(&commands::ask(&place.site()?, ask).await?.link()?);
    say(
        "This link works once, for 14 days unless the settings say otherwise. Give it only to the person it is for.",
    );
    Ok(ExitCode::SUCCESS)
}
