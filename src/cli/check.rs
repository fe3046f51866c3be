//! `kring check`: looks at everything a running kring needs, and says what to do where something is wrong.

use std::process::ExitCode;

use anyhow::Result;

use super::{Place, answer};
use crate::commands::{self, Ask};
use crate::config::Config;
use crate::desk::changed;
use crate::guides::{Wrong, guides};
use crate::opening::{open_desk, open_store, texts};
use kring_rules::guide::{Guide, Guides};

/// What came of one look.
enum Seen {
    Fine(String),
    Wrong(Vec<String>),
}

pub(super) async fn check(place: &Place) -> Result<ExitCode> {
    let config = place.config();
    let mut all_fine = report("settings", look_at_settings(config.as_ref()));
    let config = config.unwrap_or_default();
    let guides = guides(&config);
    all_fine &= report("guides", look_at_guides(place, guides.as_ref()));
    all_fine &= report("texts", look_at_texts(&config, guides.ok()));
    all_fine &= report("database", look_at_database(place, &config).await);
    all_fine &= report("telegram", look_at_telegram(place, &config).await);
    Ok(if all_fine {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn report(what: &str, seen: Seen) -> bool {
    match seen {
        Seen::Fine(how) => {
            answer(&format!("{what:<10} in order: {how}"));
            true
        }
        Seen::Wrong(reasons) => {
            for reason in reasons {
                answer(&format!("{what:<10} NOT in order: {reason}"));
            }
            false
        }
    }
}

fn wrong(error: impl Into<anyhow::Error>) -> Seen {
    Seen::Wrong(vec![format!("{:#}", error.into())])
}

fn look_at_settings(config: Result<&Config, &anyhow::Error>) -> Seen {
    match config {
        Ok(config) => Seen::Fine(format!(
            "links open for {} days, times in {}",
            config.invitation_days, config.zone
        )),
        Err(error) => Seen::Wrong(vec![format!("{error:#}")]),
    }
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
    Seen::Fine(format!(
        "{}; new cases use {}",
        known.join(", "),
        guides.for_new()
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

fn look_at_texts(config: &Config, guides: Option<Guides>) -> Seen {
    let Some(guides) = guides else {
        return Seen::Wrong(vec![
            "they are looked at once the guides are in order".to_owned(),
        ]);
    };
    let texts = match texts(config, &guides) {
        Ok(texts) => texts,
        Err(error) => return wrong(error),
    };
    let findings = kring_words::check(&texts);
    if findings.is_empty() {
        return Seen::Fine("every text, in every language".to_owned());
    }
    Seen::Wrong(findings.iter().map(ToString::to_string).collect())
}

async fn look_at_database(place: &Place, config: &Config) -> Seen {
    if commands::is_answered(&place.data) {
        return Seen::Fine(format!(
            "in use by the kring that runs in {}",
            place.data.display()
        ));
    }
    if !place.data.exists() {
        let made = "it will be made at the first start";
        return Seen::Fine(format!(
            "there is none yet in {}; {made}",
            place.data.display()
        ));
    }
    match read_all(place, config).await {
        Ok(rows) => Seen::Fine(format!("{} rows in {}", rows, place.data.display())),
        Err(error) => wrong(error),
    }
}

async fn read_all(place: &Place, config: &Config) -> Result<usize> {
    let store = open_store(place.data.clone(), place.keys(config)).await?;
    let desk = open_desk(store.clone(), config).await?;
    let rows = desk.read_everything().await;
    drop(desk);
    store.close().await?;
    Ok(rows?)
}

async fn look_at_telegram(place: &Place, config: &Config) -> Seen {
    let token = match place.token(config) {
        Ok(token) => token,
        Err(error) => return wrong(error),
    };
    let connection = match crate::telegram::connect(&token, place.api_url.as_ref()) {
        Ok(connection) => connection,
        Err(error) => return wrong(error),
    };
    match crate::telegram::identify(&connection).await {
        Ok(bot) => Seen::Fine(format!("the bot is @{}", bot.username)),
        Err(error) => wrong(error),
    }
}
