//! Every open case on paper, for the day the bot is down. It is written plainly: whoever needs it then has no time for a
//! password, and a folder that looks locked and is not would be worse. So it is said loudly, before and after.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{Place, Wording, already_there, answer, on_paper, say};
use crate::commands::{Ask, Kring};
use crate::progress::{Measure, Progress};
use kring_rules::held::{CaseEntry, CaseFile};
use kring_rules::role::Language;
use kring_rules::say::CaseStanding;
use kring_store::Share;

/// Makes the folder, and writes two documents for each open case in it.
pub(super) async fn write(to: &Path, wanted: Option<Language>, place: &Place) -> Result<()> {
    if to.exists() {
        bail!(already_there(to));
    }
    say(
        "NOTHING OF WHAT IS WRITTEN NOW IS ENCRYPTED. Everybody in every open case can be read in it: write it to an encrypted disk or stick only.",
    );
    let site = place.site()?;
    let kring = Kring::of(&site).await?;
    let files = open_cases(&kring).await;
    let kept = kring.ask(Ask::Guides).await;
    kring.leave().await?;
    let (files, wording) = (files?, Wording::of(&site.config, kept?.guides()?)?);
    if files.is_empty() {
        say("There are no open cases: nothing was written.");
        return Ok(());
    }
    folder(to)?;
    write_all(&files, wanted, &wording, to)?;
    answer(&format!("{} cases", files.len()));
    say(
        "Delete the folder as soon as the bot is up again: what people erase later stays in it, and nothing reminds you of it.",
    );
    Ok(())
}

fn write_all(
    files: &[(CaseFile, Language)],
    wanted: Option<Language>,
    wording: &Wording,
    to: &Path,
) -> Result<()> {
    let share = Share::default();
    share.begin(files.len() as u64);
    let _progress = Progress::of("writing the open cases", Measure::Of(share.clone()));
    for (file, language) in files {
        let language = wanted.unwrap_or(*language);
        let page = to.join(format!("{}.pdf", file.case));
        on_paper::write(wording, file, language, &page, &on_paper::beside(&page))?;
        share.done(1);
    }
    Ok(())
}

async fn open_cases(kring: &Kring) -> Result<Vec<(CaseFile, Language)>> {
    let mut files = Vec::new();
    for entry in kring.ask(Ask::Cases).await?.cases()? {
        if !is_open(&entry) {
            continue;
        }
        // A case that was erased a moment ago is not there any more.
        let file = kring.ask(Ask::CaseFile(entry.case)).await?.case_file()?;
        files.extend(file.map(|file| *file));
    }
    Ok(files)
}

fn is_open(case: &CaseEntry) -> bool {
    match case.standing {
        CaseStanding::UnderWay
        | CaseStanding::OneSide(_)
        | CaseStanding::Ready(_)
        | CaseStanding::Confirmed(_) => true,
        CaseStanding::Ended(_) => false,
    }
}

/// For its owner only.
fn folder(to: &Path) -> Result<()> {
    let made = DirBuilder::new().mode(0o700).create(to);
    made.with_context(|| format!("{} cannot be made", to.display()))
}
