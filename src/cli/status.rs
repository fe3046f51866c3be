//! `kring status`: how kring stands, on one screen, and what somebody should look at. Numbers and times; of people nothing.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Place, answer};
use crate::commands::{self, Ask, Concern, Running, Status};
use crate::desk::{Clock, Overview, SystemClock};
use kring_rules::moment::{DAY, HOUR, MINUTE, Moment};

/// What a service manager calls a service that does not run.
const DOES_NOT_RUN: u8 = 3;
const MEGABYTE: u64 = 1024 * 1024;

/// What is wanted of how kring stands.
#[derive(Debug, Args)]
pub(super) struct Wish {
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn status(wish: &Wish) -> Result<ExitCode> {
    let site = wish.place.site()?;
    let status = commands::ask(&site, Ask::Status).await?.status()?;
    let now = SystemClock.now();
    let concerns = status.concerns(now);
    if wish.json {
        answer(&as_json(&status, &concerns)?);
    } else {
        let zone = site.config.time_zone()?;
        answer(&screen(&status, &concerns, &When { now, zone }).join("\n"));
    }
    Ok(match (&status.running, concerns.as_slice()) {
        (None, _) => ExitCode::from(DOES_NOT_RUN),
        (Some(_), []) => ExitCode::SUCCESS,
        (Some(_), _) => ExitCode::FAILURE,
    })
}

fn as_json(status: &Status, concerns: &[Concern]) -> Result<String> {
    let mut json = serde_json::to_value(status)?;
    if let Some(object) = json.as_object_mut() {
        object.insert("concerns".to_owned(), serde_json::to_value(concerns)?);
    }
    Ok(json.to_string())
}

/// Now, and where.
struct When {
    now: Moment,
    zone: TimeZone,
}

impl When {
    fn told(&self, at: Moment) -> String {
        let time = Timestamp::from_second(at.0).unwrap_or_default();
        let time = time.to_zoned(self.zone.clone()).strftime("%Y-%m-%d %H:%M");
        format!("{time} ({} ago)", ago(self.now.since(at)))
    }

    fn or_never(&self, at: Option<Moment>) -> String {
        at.map_or("never".to_owned(), |at| self.told(at))
    }
}

fn ago(seconds: i64) -> String {
    match seconds {
        ..MINUTE => format!("{} seconds", seconds.max(0)),
        MINUTE..HOUR => format!("{} minutes", seconds / MINUTE),
        HOUR..DAY => format!("{} hours", seconds / HOUR),
        _ => format!("{} days", seconds / DAY),
    }
}

fn screen(status: &Status, concerns: &[Concern], when: &When) -> Vec<String> {
    let (all, letters) = (&status.overview, &status.overview.letters);
    let mut lines = vec![
        format!("kring        {}", how_it_runs(status)),
        format!(
            "telegram     {}",
            how_telegram_answers(status.running.as_ref())
        ),
        format!(
            "cases        {} under way, {} ready, {} confirmed, {} ended",
            all.cases.under_way, all.cases.ready, all.cases.confirmed, all.cases.ended
        ),
        format!("open         {}", by_age(all)),
        format!(
            "people       {} facilitators; out of reach: {} facilitators, {} participants",
            all.facilitators, letters.facilitators_out_of_reach, letters.participants_out_of_reach
        ),
        format!(
            "signals      {} unseen{}",
            all.unseen_signals,
            since(all.oldest_signal, when)
        ),
        format!(
            "letters      {} owed{}, {} could not be delivered",
            letters.owed,
            since(letters.oldest, when),
            letters.undelivered()
        ),
        format!(
            "set aside    {} updates that kring failed on",
            all.set_aside
        ),
        format!("backup       made {}", when.or_never(all.backed_up)),
        format!("             verified {}", when.or_never(all.verified)),
        format!("data         {} MB", status.bytes.div_ceil(MEGABYTE)),
    ];
    lines.extend(status.erased_since_rotation.map(erased_told));
    lines.extend(
        concerns
            .iter()
            .map(|concern| format!("! {}", told(*concern))),
    );
    lines
}

/// Of what was erased in a database that keeps what was deleted for a while.
fn erased_told(keys: u64) -> String {
    match keys {
        0 => "erased       nothing since the last key rotation".to_owned(),
        keys => format!(
            "erased       {keys} keys since the last key rotation: with the key of today, old files of the database still tell \
             what they opened, until `kring key rotate`"
        ),
    }
}

/// Of the open cases, how many are how old.
fn by_age(all: &Overview) -> String {
    let [young, older, oldest] = all
        .open
        .map(|open| open.under_way + open.ready + open.confirmed);
    let still = all.still;
    format!(
        "{young} for less than 30 days, {older} for 30 to 90, {oldest} for longer; {still} still for 30 days"
    )
}

fn how_it_runs(status: &Status) -> String {
    let version = &status.version;
    let bot = status.bot.as_ref().map(|bot| format!(" as @{bot}"));
    let bot = bot.unwrap_or_default();
    match &status.running {
        Some(running) => {
            let seconds = i64::try_from(running.seconds).unwrap_or(i64::MAX);
            format!("{version} runs{bot}, for {}", ago(seconds))
        }
        None => format!("{version} does not run on this data"),
    }
}

fn how_telegram_answers(running: Option<&Running>) -> String {
    match running.map(|running| running.telegram_answered) {
        None => "not asked".to_owned(),
        Some(None) => "has not answered yet".to_owned(),
        Some(Some(seconds)) => {
            let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
            format!("answered {} ago", ago(seconds))
        }
    }
}

fn since(at: Option<Moment>, when: &When) -> String {
    at.map_or(String::new(), |at| {
        format!(", the oldest since {}", when.told(at))
    })
}

/// What it is, and what to do.
fn told(concern: Concern) -> &'static str {
    match concern {
        Concern::TelegramSilent => {
            "Telegram does not answer: look at the network of this machine. What people send waits there for a day"
        }
        Concern::SignalUnseen => {
            "a signal has waited for more than half an hour: ring a facilitator, and have them look at their chat with the bot"
        }
        Concern::LettersUndelivered => {
            "letters could not be delivered: see `kring letters`; `kring letters retry` sends them again"
        }
        Concern::LettersLate => {
            "letters wait for more than an hour: see `kring letters`, and the log"
        }
        Concern::FacilitatorsOutOfReach => {
            "a facilitator cannot be reached, because they blocked the bot or left Telegram: see `kring facilitator list`"
        }
        Concern::NoFacilitators => "nobody facilitates yet: kring facilitator invite NAME",
        Concern::BackupOld => {
            "no backup was made in the last two days: kring backup FILE, or switch on kring-backup.timer"
        }
        Concern::BackupNotVerified => {
            "no backup was verified in the last two days: kring restore --check FILE, while kring runs"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_screen_tells_how_it_stands_and_what_to_look_at() {
        let now = Moment(1_772_442_000);
        let status = Status {
            version: "0.1.0".to_owned(),
            bot: Some("kring_bot".to_owned()),
            running: Some(Running {
                seconds: 7200,
                telegram_answered: Some(3),
                telegram_is_silent: false,
            }),
            overview: Overview {
                facilitators: 2,
                unseen_signals: 1,
                oldest_signal: Some(now.plus(-3600)),
                backed_up: Some(now.plus(-1800)),
                ..Overview::default()
            },
            bytes: 3 * MEGABYTE,
            erased_since_rotation: None,
        };
        let when = When {
            now,
            zone: TimeZone::UTC,
        };
        let screen = screen(&status, &status.concerns(now), &when).join("\n");
        for told in [
            "kring        0.1.0 runs as @kring_bot, for 2 hours",
            "telegram     answered 3 seconds ago",
            "signals      1 unseen, the oldest since 2026-03-02 08:00 (1 hours ago)",
            "backup       made 2026-03-02 08:30 (30 minutes ago)",
            "             verified never",
            "data         3 MB",
            "! a signal has waited",
            "! no backup was verified",
        ] {
            assert!(screen.contains(told), "{told}\n{screen}");
        }
        assert_eq!(screen.matches("\n! ").count(), 2, "{screen}");
    }
}
