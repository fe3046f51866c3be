//! The page in the browser: the phones of everyone side by side, each a chat with the real bot. It is served to this
//! computer only, and everything it needs is built into the program.

mod asked;
mod assets;
mod browser;
mod disk;
mod files;
mod guard;
mod hall;
mod news;
mod phones;
mod play;
mod playing;
mod power;
mod routes;
mod view;

use std::net::Ipv4Addr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout};

use self::hall::{Hall, Wanted};
use self::power::Power;
use super::stage::{Running, Stage, Wishes};
use crate::wording::Wording;
use kring_rules::role::Language;

/// The bot is back within this time.
const PATIENCE: Duration = Duration::from_mins(1);

/// How the page is served.
#[derive(Clone, Debug)]
pub struct Options {
    /// What is played, and where it is kept.
    pub wishes: Wishes,
    /// The port; 0 for a free one.
    pub port: u16,
    /// Whether the page opens by itself.
    pub opening: Opening,
}

/// Whether the page opens by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// In the browser, where there is one.
    InBrowser,
    /// Its address is told, no more.
    ByHand,
}

/// Serves the page until `stopped` comes. `tell` says where it is.
pub async fn play(
    options: Options,
    stopped: impl Future<Output = ()>,
    tell: impl Fn(&str),
) -> Result<ExitCode> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await;
    let listener = listener.with_context(|| format!("port {} is not free", options.port))?;
    let address = format!("http://{}/", listener.local_addr()?);
    let (stage, mut running) = open(&options.wishes).await?;
    let (again, asked) = mpsc::channel(1);
    let hall = Hall::open(options.wishes, stage, again)?;
    let serving =
        tokio::spawn(axum::serve(listener, routes::router(Arc::clone(&hall))).into_future());
    tell(&hall.plain("demo-page", &[("address", &address)]));
    if options.opening == Opening::InBrowser {
        browser::open(&address);
    }
    let played = tokio::select! {
        () = stopped => Ok(()),
        ended = rounds(&hall, &mut running, asked) => ended,
    };
    serving.abort();
    hall.play.leave();
    running.stop().await?;
    played.map(|()| ExitCode::SUCCESS)
}

/// Keeps the bot going, starts over when someone asks for it, and pulls its plug. Ends only when something fails.
async fn rounds(
    hall: &Hall,
    running: &mut Running,
    mut asked: mpsc::Receiver<Wanted>,
) -> Result<()> {
    loop {
        let wanted = tokio::select! {
            error = running.failed() => return Err(error),
            wanted = asked.recv() => wanted,
        };
        match wanted {
            Some(Wanted::Again(language)) => start_over(hall, running, language).await?,
            Some(Wanted::Plug) => switch(hall, running).await?,
            None => {}
        }
    }
}

async fn start_over(hall: &Hall, running: &mut Running, language: Language) -> Result<()> {
    let wishes = Wishes {
        language,
        ..hall.wishes.clone()
    };
    let (stage, fresh) = open(&wishes).await?;
    hall.plug.turn(Power::On);
    hall.change(stage).await;
    std::mem::replace(running, fresh).stop().await
}

/// Pulls the plug, or puts it in again: whichever there is to do.
async fn switch(hall: &Hall, running: &mut Running) -> Result<()> {
    if hall.plug.power().is_on() {
        running.pull_the_plug().await?;
        hall.turn(Power::Out);
        return Ok(());
    }
    hall.turn(Power::Starting);
    let asked = Instant::now();
    running.plug_in();
    let back = tokio::select! {
        back = timeout(PATIENCE, back(hall)) => back.context("the bot does not come back"),
        error = running.failed() => Err(error),
    };
    back?;
    let milliseconds = u64::try_from(asked.elapsed().as_millis()).unwrap_or(u64::MAX);
    hall.turn(Power::Back { milliseconds });
    Ok(())
}

async fn back(hall: &Hall) {
    let data = hall.stage().await.data().to_owned();
    Stage::until_there(hall.wishes.bot.clone(), data).await;
}

/// Opens the stage, with a facilitator on it.
async fn open(wishes: &Wishes) -> Result<(Stage, Running)> {
    let wording = Wording::new(wishes.texts()?, wishes.language);
    let name = wording.say("demo-facilitator-name");
    let (mut stage, mut running) = Stage::open(wishes).await?;
    tokio::select! {
        enrolled = stage.enrol_facilitator(&name, &name) => enrolled?,
        error = running.failed() => return Err(error),
    }
    Ok((stage, running))
}
