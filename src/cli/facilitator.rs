//! `kring facilitator`: who facilitates, a link that makes someone a facilitator or puts someone on call, and letting
//! somebody go.

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Subcommand;

use super::{Place, answer, say};
use crate::commands::{self, Ask};
use crate::desk::{FacilitatorEntry, LetGo};
use kring_rules::facilitator::Duty;
use kring_rules::ids::CaseId;
use kring_rules::words::Words;

#[derive(Debug, Subcommand)]
pub(super) enum FacilitatorCommand {
    /// List who facilitates, with the code by which `remove` names them
    List {
        /// Print one JSON object a line
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        place: Place,
    },
    /// Make a link, to be used once, that makes someone a facilitator
    Invite {
        /// How the facilitator is called
        name: String,
        /// Only be told of danger, day and night: they open no cases and read no answers
        #[arg(long)]
        on_call: bool,
        /// Only see how the organisation stands, in numbers and times: they open no cases, and see no label, alias or word
        #[arg(long, conflicts_with = "on_call")]
        supervisor: bool,
        #[command(flatten)]
        place: Place,
    },
    /// Let somebody facilitate no longer. It is refused while nobody else facilitates one of their open cases
    ///
    /// What the bot told them about cases in the last two days goes from their chat; older messages Telegram keeps.
    Remove {
        /// Their code, as `kring facilitator list` shows it
        code: String,
        #[command(flatten)]
        place: Place,
    },
}

pub(super) async fn facilitator(command: FacilitatorCommand) -> Result<ExitCode> {
    match command {
        FacilitatorCommand::List { json, place } => list(json, &place).await?,
        FacilitatorCommand::Invite {
            name,
            on_call,
            supervisor,
            place,
        } => {
            let duty = match (on_call, supervisor) {
                (true, _) => Duty::OnCall,
                (false, true) => Duty::Supervises,
                (false, false) => Duty::Facilitates,
            };
            invite(&name, duty, &place).await?;
        }
        FacilitatorCommand::Remove { code, place } => remove(&code, &place).await?,
    }
    Ok(ExitCode::SUCCESS)
}

async fn list(json: bool, place: &Place) -> Result<()> {
    let answered = commands::ask(&place.site()?, Ask::Facilitators).await?;
    let all = answered.facilitators()?;
    if json {
        for one in &all {
            answer(&serde_json::to_string(one)?);
        }
        return Ok(());
    }
    if all.is_empty() {
        say("Nobody facilitates yet: kring facilitator invite NAME");
        return Ok(());
    }
    answer("code      open cases  alone in  name");
    for one in &all {
        answer(&line(one));
    }
    Ok(())
}

fn line(one: &FacilitatorEntry) -> String {
    let (code, open, alone) = (&one.code, one.open_cases, one.alone_in.len());
    let name = super::audit::lines::harmless(one.name.as_str());
    let invited = if one.supervises {
        " (supervisor: sees figures)"
    } else if one.opens_cases {
        ""
    } else {
        " (only invited to cases of others)"
    };
    let lost = if one.out_of_reach {
        " (cannot be reached: blocked the bot, or left Telegram)"
    } else {
        ""
    };
    format!("{code:<9} {open:>10}  {alone:>8}  {name}{invited}{lost}")
}

async fn invite(name: &str, duty: Duty, place: &Place) -> Result<()> {
    let name = Words::new(name);
    if name.is_empty() || name.utf16_units() > 40 {
        bail!("give a name of at most 40 characters, for example: kring facilitator invite \"An\"");
    }
    let ask = Ask::InviteFacilitator { name, duty };
    answer(&commands::ask(&place.site()?, ask).await?.link()?);
    say(
        "This link works once, for 14 days unless the settings say otherwise. Give it only to the person it is for.",
    );
    Ok(())
}

async fn remove(code: &str, place: &Place) -> Result<()> {
    let code = code.trim().to_ascii_uppercase();
    let ask = Ask::RemoveFacilitator { code };
    match commands::ask(&place.site()?, ask).await?.let_go()? {
        LetGo::Done => {
            answer("They facilitate no longer. In each case they were in, the bot tells them so.");
            Ok(())
        }
        LetGo::Unknown => bail!("nobody has this code: `kring facilitator list` shows them"),
        LetGo::AloneIn(cases) => bail!(
            "nobody else facilitates {}: they invite a colleague to each first, in their chat with the bot, or end it",
            codes(&cases)
        ),
    }
}

fn codes(cases: &[CaseId]) -> String {
    let codes: Vec<&str> = cases.iter().map(CaseId::as_str).collect();
    codes.join(", ")
}
