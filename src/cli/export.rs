//! `kring export`: the file of a case as a document, for the organisation; or which cases there are. What is written is not
//! encrypted, and says so.

mod all_open;
mod on_paper;

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{ArgGroup, Args};

use super::{Place, answer, say};
use crate::commands::{self, Ask, Kring, Site};
use crate::config::Config;
use crate::opening::{is_spoken, languages, texts};
use kring_rules::guide::{Folder, Guides};
use kring_rules::held::{CaseEntry, CaseFile};
use kring_rules::ids::CaseId;
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_rules::say::CaseStanding;
use kring_words::{Around, Document, Texts};

/// What is wanted.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("which").args(["case", "all_open"]))]
pub(super) struct Wanted {
    /// The code of the case, as its facilitator sees it in the chat
    #[arg(long, value_name = "CODE", requires = "to")]
    case: Option<String>,
    /// Every case that is not ended, on paper: for the day the bot is down. It is not encrypted
    #[arg(long, requires = "to")]
    all_open: bool,
    /// The file to write, or with --all-open the folder to make. It is not encrypted, and what is there already is left
    /// alone
    #[arg(long, value_name = "PATH", requires = "which")]
    to: Option<PathBuf>,
    /// As PDF: the page for the day, and beside it everything behind it
    #[arg(long, requires = "case", conflicts_with = "all_open")]
    pdf: bool,
    /// The language of the document, as in nl [default: the language of the case's first facilitator]
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    lang: Option<Language>,
}

fn language(code: &str) -> Result<Language, String> {
    Language::of(code).ok_or_else(|| "name it by its code, as in nl".to_owned())
}

pub(super) async fn export(wanted: &Wanted, place: &Place) -> Result<ExitCode> {
    if let Some(language) = wanted.lang {
        is_spoken(&languages(&place.site()?.config)?, language)?;
    }
    match (&wanted.case, &wanted.to) {
        (Some(code), Some(to)) => write_case(code, to, wanted, place).await?,
        (None, Some(to)) => all_open::write(to, wanted.lang, place).await?,
        (_, None) => list(place).await?,
    }
    Ok(ExitCode::SUCCESS)
}

async fn list(place: &Place) -> Result<()> {
    let site = place.site()?;
    let cases = commands::ask(&site, Ask::Cases).await?.cases()?;
    if cases.is_empty() {
        say("There are no cases yet.");
        return Ok(());
    }
    let zone = site.config.time_zone()?;
    answer("code      opened      standing   participants");
    for case in cases {
        answer(&line(&case, &zone));
    }
    let place = place.repeated();
    say(&format!(
        "To write the file of one of them: kring export --case CODE --to FILE{place}"
    ));
    Ok(())
}

fn line(case: &CaseEntry, zone: &jiff::tz::TimeZone) -> String {
    let opened = jiff::Timestamp::from_second(case.opened.0).unwrap_or_default();
    let day = opened.to_zoned(zone.clone()).date();
    let standing = standing(case.standing);
    format!("{:<9} {day:<11} {standing:<10} {}", case.case, case.parties)
}

fn standing(standing: CaseStanding) -> &'static str {
    match standing {
        CaseStanding::UnderWay => "under way",
        CaseStanding::OneSide(_) => "one side ready",
        CaseStanding::Ready(_) => "ready",
        CaseStanding::Confirmed(_) => "confirmed",
        CaseStanding::Ended(_) => "ended",
    }
}

async fn write_case(code: &str, to: &Path, wanted: &Wanted, place: &Place) -> Result<()> {
    let case = CaseId::new(code.trim().to_uppercase());
    let beside = on_paper::beside(to);
    let all = [to, &beside];
    let taken = all.iter().take(if wanted.pdf { 2 } else { 1 });
    if let Some(taken) = taken.into_iter().find(|path| path.exists()) {
        bail!(already_there(taken));
    }
    let site = place.site()?;
    let (asked, kept) = both(&site, case).await?;
    let Some((file, language)) = asked else {
        bail!(
            "there is no case with this code: its facilitator sees the code in the chat, and `kring export` lists all of them"
        );
    };
    let wording = Wording::of(&site.config, kept)?;
    let language = wanted.lang.unwrap_or(language);
    if wanted.pdf {
        on_paper::write(&wording, &file, language, to, &beside)?;
    } else {
        write(wording.file(&file, language).html().as_bytes(), to)?;
        answer(&to.display().to_string());
    }
    say(
        "The file is not encrypted, and everybody in the case can be read in it. Keep it in your organisation's own file system, and delete every other copy.",
    );
    Ok(())
}

/// The file of a case, and the guides that word what stands in it.
async fn both(site: &Site, case: CaseId) -> Result<(Option<(CaseFile, Language)>, Vec<Folder>)> {
    let kring = Kring::of(site).await?;
    let asked = kring.ask(Ask::CaseFile(case)).await;
    let kept = kring.ask(Ask::Guides).await;
    kring.leave().await?;
    Ok((asked?.case_file()?.map(|file| *file), kept?.guides()?))
}

/// What words the documents.
struct Wording {
    texts: Texts,
    contact: String,
    zone: jiff::tz::TimeZone,
}

impl Wording {
    fn of(config: &Config, kept: Vec<Folder>) -> Result<Self> {
        let guides = kept
            .into_iter()
            .try_fold(Guides::built_in()?, Guides::with_kept)?;
        Ok(Self {
            texts: texts(config, &guides)?,
            contact: config.contact.clone(),
            zone: config.time_zone()?,
        })
    }

    fn around(&self, now: Moment) -> Around {
        Around {
            contact: self.contact.clone(),
            zone: self.zone.clone(),
            now,
            ..Around::default()
        }
    }

    fn file(&self, file: &CaseFile, language: Language) -> Document {
        self.texts.case_file(file, language, &self.around(file.at))
    }
}

/// For its owner only, and never over another file.
fn write(bytes: &[u8], to: &Path) -> Result<()> {
    let made = File::options()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(to);
    let mut file = made.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => anyhow::anyhow!(already_there(to)),
        _ => anyhow::Error::new(error).context(format!("{} cannot be written", to.display())),
    })?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .with_context(|| format!("{} is not whole: delete it", to.display()))
}

fn already_there(to: &Path) -> String {
    format!("{} is there already: choose another name", to.display())
}
