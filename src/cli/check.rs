//! `kring check`: looks at everything a running kring needs, and says what to do where something is wrong. It writes
//! nothing: also the database is only read.

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use serde_json::json;

use super::{Place, answer};
use crate::commands::{self, Ask, Site};
use crate::config::Config;
use crate::desk::{Everything, LettersCount, changed};
use crate::guides::{Wrong, guides};
use crate::needs;
use crate::opening::{open_desk, texts};
use crate::telegram;
use kring_rules::guide::{Guide, Guides};
use kring_rules::ids::CaseId;
use kring_store::SledStore;
use kring_words::Texts;

/// What is looked at.
#[derive(Debug, Args)]
pub(super) struct Wish {
    /// Print one JSON object a line, for each thing that is looked at
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    pub(super) place: Place,
}

/// What came of one look.
enum Seen {
    Fine(String),
    Wrong(Vec<String>),
}

pub(super) async fn check(wish: &Wish) -> Result<ExitCode> {
    let place = &wish.place;
    let report = |what: &str, seen: Seen| report(what, seen, wish.json);
    let config = place.config();
    let mut well_set = report("settings", look_at_settings(config.as_ref()));
    let config = config.unwrap_or_default();
    let guides = guides(&config);
    well_set &= report("guides", look_at_guides(place, guides.as_ref()));
    well_set &= report("texts", look_at_texts(&config, guides.as_ref().ok()));
    if let Some(aloud) = guides
        .ok()
        .and_then(|guides| look_at_recordings(&config, &guides))
    {
        well_set &= report("aloud", aloud);
    }
    let site = place.site_with(config)?;
    let (database, this_kring_may) = look_at_database(&site).await;
    let opens = report("database", database);
    let all_fine = opens && report("letters", look_at_letters(&site).await);
    let (telegram, telegram_is_set) = look_at_telegram(place, &site.config).await;
    let heard = report("telegram", telegram);
    let well_set = well_set && this_kring_may && telegram_is_set;
    Ok(match (well_set, all_fine && heard) {
        (true, true) => ExitCode::SUCCESS,
        (true, false) => ExitCode::FAILURE,
        (false, _) => ExitCode::from(super::MISSET),
    })
}

fn report(what: &str, seen: Seen, as_json: bool) -> bool {
    let (in_order, told) = match seen {
        Seen::Fine(how) => (true, vec![how]),
        Seen::Wrong(reasons) => (false, reasons),
    };
    if as_json {
        answer(&json!({ "about": what, "in_order": in_order, "told": told }).to_string());
        return in_order;
    }
    let how = if in_order { "in order" } else { "NOT in order" };
    for told in told {
        answer(&format!("{what:<10} {how}: {told}"));
    }
    in_order
}

fn wrong(error: impl Into<anyhow::Error>) -> Seen {
    Seen::Wrong(vec![format!("{:#}", error.into())])
}

fn look_at_settings(config: Result<&Config, &anyhow::Error>) -> Seen {
    match config {
        Ok(config) => match config
            .transcriber()
            .as_ref()
            .and_then(needs::missing_program)
        {
            Some(missing) => Seen::Wrong(vec![missing]),
            None => Seen::Fine(settings_told(config)),
        },
        Err(error) => Seen::Wrong(vec![format!("{error:#}")]),
    }
}

fn settings_told(config: &Config) -> String {
    let spoken = match config.transcribe {
        Some(_) => ", voice notes are put into words by your own program",
        None => "",
    };
    let (days, zone) = (config.invitation_days, &config.zone);
    format!("links open for {days} days, times in {zone}{spoken}")
}

fn look_at_guides(place: &Place, guides: Result<&Guides, &Wrong>) -> Seen {
    let guides = match guides {
        Ok(guides) => guides,
        Err(Wrong(reasons)) => return Seen::Wrong(reasons.clone()),
    };
    let changed = match changed_in_use(place, guides) {
        Ok(changed) => changed,
        Err(error) => return wrong(error),
    };
    if !changed.is_empty() {
        return Seen::Wrong(changed);
    }
    let known: Vec<String> = guides.all().map(|(guide, _)| guide_told(guide)).collect();
    let offered: Vec<String> = guides.offered().iter().map(ToString::to_string).collect();
    Seen::Fine(format!(
        "{}; new cases use {}",
        known.join(", "),
        offered.join(" or ")
    ))
}

fn guide_told(guide: &Guide) -> String {
    let questions = guide.questions().len();
    format!("{} with {questions} questions", guide.edition)
}

/// Of a kring that runs: the guides whose folders are not what they were when somebody began with them. Where none runs,
/// opening its database tells.
fn changed_in_use(place: &Place, guides: &Guides) -> Result<Vec<String>> {
    let kept = match commands::ask_running(&place.data, &Ask::Guides)? {
        Some(answer) => answer.guides()?,
        None => vec![],
    };
    let changed = changed(guides, &kept);
    Ok(changed.map(|error| error.to_string()).collect())
}

fn look_at_texts(config: &Config, guides: Option<&Guides>) -> Seen {
    let Some(guides) = guides else {
        return Seen::Wrong(vec![
            "they are looked at once the guides are in order".to_owned(),
        ]);
    };
    let texts = match texts(config, guides) {
        Ok(texts) => texts,
        Err(error) => return wrong(error),
    };
    let findings = kring_words::check(&texts);
    if findings.is_empty() {
        return Seen::Fine(languages_told(&texts));
    }
    Seen::Wrong(findings.iter().map(ToString::to_string).collect())
}

/// Which questions are read aloud, where any are.
fn look_at_recordings(config: &Config, guides: &Guides) -> Option<Seen> {
    let heard = texts(config, guides).ok()?.heard(guides);
    if heard.is_empty() {
        return None;
    }
    let told = heard.iter().map(|heard| {
        let (code, of) = (heard.language.code(), heard.recorded + heard.missing.len());
        if heard.missing.is_empty() {
            return format!("{code}, every question");
        }
        let (recorded, missing) = (heard.recorded, heard.missing.join(", "));
        format!(
            "{code}, {recorded} of {of} questions; for each role there is none yet of {missing}"
        )
    });
    let told: Vec<String> = told.collect();
    Some(Seen::Fine(told.join(" · ")))
}

/// Which languages there are, and how much of each is said in another.
fn languages_told(texts: &Texts) -> String {
    let lacking = kring_words::lacking(texts);
    let all = texts.languages().all().map(|language| {
        let own = lacking.iter().find(|lacking| lacking.language == language);
        let Some(own) = own else {
            return language.code().to_owned();
        };
        let first: Vec<&str> = own.ids.iter().take(3).map(String::as_str).collect();
        let (code, missing, of) = (language.code(), own.ids.len(), own.of);
        format!(
            "{code}, which lacks {missing} of {of} texts ({} …)",
            first.join(", ")
        )
    });
    format!("every text, in {}", all.collect::<Vec<_>>().join("; "))
}

/// What came of it, and whether starting this kring on it makes sense: not where a newer one wrote it.
async fn look_at_database(site: &Site) -> (Seen, bool) {
    let mut wrongs: Vec<String> = needs::open_to_others(&site.data).into_iter().collect();
    if !commands::is_answered(&site.data) {
        wrongs.extend(needs::lacking(&site.data));
    }
    match look_inside(site).await {
        Ok(how) if wrongs.is_empty() => (Seen::Fine(how), true),
        Ok(_) => (Seen::Wrong(wrongs), true),
        Err(error) => {
            wrongs.push(format!("{error:#}"));
            (Seen::Wrong(wrongs), !super::is_misset(&error))
        }
    }
}

async fn look_inside(site: &Site) -> Result<String> {
    let there = rows_inside(site).await?;
    match has_standby(site).await? {
        Some(false) => Ok(format!("{there}; but {NO_STANDBY}")),
        Some(true) | None => Ok(there),
    }
}

const NO_STANDBY: &str = "its PostgreSQL has no synchronous standby (synchronous_standby_names is empty): what it confirmed can be \
                          lost with its server";

/// Whether a shared database waits for a standby; nothing where there is none.
async fn has_standby(site: &Site) -> Result<Option<bool>> {
    let Some(database) = site.database.clone() else {
        return Ok(None);
    };
    let asked = tokio::task::spawn_blocking(move || database.has_standby()).await?;
    Ok(Some(asked?))
}

async fn rows_inside(site: &Site) -> Result<String> {
    let there = site.data.display();
    if let Some(answer) = commands::ask_running(&site.data, &Ask::Who)? {
        let who = answer.who()?;
        if let Some(read) = commands::ask_running(&site.data, &Ask::ReadEverything)? {
            refuse_unreadable(&read.everything()?)?;
        }
        let bot = who.bot.unwrap_or_default();
        let version = who.version;
        return Ok(format!("in use by kring {version} as @{bot} in {there}"));
    }
    if site.database.is_some() || SledStore::lies_in(&site.data) {
        let read = read_all(site).await?;
        refuse_unreadable(&read)?;
        return Ok(match site.database {
            Some(_) => format!("{} rows in PostgreSQL", read.rows),
            None => format!("{} rows in {there}", read.rows),
        });
    }
    match needs::cannot_begin(&site.data, &site.keys) {
        Some(why) => bail!("there is none yet in {there}, and `kring run` cannot make it: {why}"),
        None => Ok(format!(
            "there is none yet in {there}; `kring run` makes it"
        )),
    }
}

/// What cannot be read is closed off: everything else goes on, but somebody has to mend it.
fn refuse_unreadable(read: &Everything) -> Result<()> {
    let mut wrong = Vec::new();
    if !read.cases.is_empty() {
        let codes: Vec<_> = read.cases.iter().map(CaseId::as_str).collect();
        wrong.push(format!(
            "{} conversations cannot be read ({})",
            codes.len(),
            codes.join(", ")
        ));
    }
    if read.other_rows > 0 {
        wrong.push(format!("{} other rows cannot be read", read.other_rows));
    }
    if wrong.is_empty() {
        return Ok(());
    }
    bail!(
        "{}. Everything else goes on. Do not delete anything: copy the whole data directory to a safe place, check the \
         disk, and put back the latest backup that is in order (kring restore)",
        wrong.join(", and ")
    )
}

async fn read_all(site: &Site) -> Result<Everything> {
    let store = commands::look_at_existing(site).await?;
    // That the desk opens is looked at as well.
    drop(open_desk(store.clone(), &site.config).await?);
    Ok(Everything::read(store).await?)
}

async fn look_at_letters(site: &Site) -> Seen {
    match count_letters(site).await {
        Ok(count) => match super::letters::wrong_with(&count) {
            wrong if wrong.is_empty() => Seen::Fine(format!("{} are owed", count.owed)),
            wrong => Seen::Wrong(wrong),
        },
        Err(error) => wrong(error),
    }
}

async fn count_letters(site: &Site) -> Result<LettersCount> {
    if let Some(answer) = commands::ask_running(&site.data, &Ask::Letters)? {
        return answer.letters();
    }
    if site.database.is_none() && !SledStore::lies_in(&site.data) {
        return Ok(LettersCount::default());
    }
    let store = commands::look_at_existing(site).await?;
    let desk = open_desk(store, &site.config).await?;
    Ok(desk.count_letters().await?)
}

/// What came of it, and whether the settings are right as far as that shows.
async fn look_at_telegram(place: &Place, config: &Config) -> (Seen, bool) {
    match ask_telegram(place, config).await {
        Ok(bot) => (Seen::Fine(format!("the bot is @{bot}")), true),
        Err(error) => {
            let is_set = !super::is_misset(&error);
            (wrong(error), is_set)
        }
    }
}

async fn ask_telegram(place: &Place, config: &Config) -> Result<String> {
    let connection = telegram::connect(&place.token(config)?, place.api()?.as_ref())?;
    let bot = telegram::identify(&connection).await?;
    telegram::refuse_webhook(&connection).await?;
    Ok(bot.username)
}
