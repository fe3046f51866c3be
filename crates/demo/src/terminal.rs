//! Playing kring in the terminal: the phones of everyone in one place, line by line.

mod chats;
mod doing;
mod ink;
mod input;
mod layout;
mod letters;
mod lines;
mod links;
mod listening;
mod opening;
mod screen;
mod session;
mod tour;

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use clap::Args;
use tokio::signal::unix::{SignalKind, signal};

use self::session::Session;
use super::stage::{Stage, Wishes};
use super::wording::Wording;
use crate::bot::Bot;
use kring_rules::role::Language;

/// How the demo is played.
#[derive(Debug, Args)]
pub struct Options {
    /// Keep what is played in this directory, and go on there next time
    #[arg(long)]
    data: Option<PathBuf>,
    /// The language of the demo, as in nl [default: that of this terminal, if kring speaks it, else nl]
    #[arg(long, value_parser = language)]
    language: Option<Language>,
    /// Play a whole case by itself, from the first question to the readiness summary
    #[arg(long)]
    play: bool,
    /// Seconds between the steps of --play; 1 in a terminal, else 0
    #[arg(long, value_parser = seconds)]
    pause: Option<Duration>,
    /// A folder with your own wording, laid out as kring's `locales/`
    #[arg(long)]
    words: Option<PathBuf>,
}

fn language(code: &str) -> Result<Language, String> {
    Language::of(code).ok_or_else(|| "name it by its code, as in nl".to_owned())
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text
        .parse()
        .ok()
        .filter(|seconds| (0.0..=60.0).contains(seconds));
    seconds
        .map(Duration::from_secs_f64)
        .ok_or_else(|| "give a number of seconds from 0 to 60".to_owned())
}

impl Options {
    /// The language of the demo, unless another was asked for.
    pub fn speaks(&mut self, language: Language) {
        self.language.get_or_insert(language);
    }

    fn language(&self) -> Language {
        self.language.unwrap_or(Language::DUTCH)
    }

    /// Something was asked for that only the terminal has.
    pub fn is_for_the_terminal(&self) -> bool {
        self.play || self.pause.is_some()
    }

    /// What is played, and where it is kept.
    pub fn wishes(&self, bot: Arc<dyn Bot>) -> Wishes {
        Wishes {
            data: self.data.clone(),
            words: self.words.clone(),
            language: self.language(),
            bot,
        }
    }

    fn pause(&self) -> Duration {
        let unasked = Duration::from_secs(u64::from(io::stdout().is_terminal()));
        self.pause.unwrap_or(unasked)
    }
}

/// Plays kring in the terminal, until whoever plays ends it or `stopped` comes.
pub async fn play(
    options: Options,
    bot: Arc<dyn Bot>,
    stopped: impl Future<Output = ()>,
) -> Result<ExitCode> {
    let gone = hung_up();
    let wishes = options.wishes(bot);
    let wording = Wording::new(wishes.texts()?, options.language());
    let (stage, mut running) = Stage::open(&wishes).await?;
    let played = tokio::select! {
        played = on_stage(stage, wording, &options) => played,
        () = stopped => Ok(()),
        () = gone => Ok(()),
        error = running.failed() => Err(error),
    };
    running.stop().await?;
    match played {
        Err(error) if nobody_reads(&error) => Ok(ExitCode::SUCCESS),
        played => played.map(|()| ExitCode::SUCCESS),
    }
}

async fn on_stage(stage: Stage, wording: Wording, options: &Options) -> Result<()> {
    let typed = if options.play {
        lines::none()
    } else {
        lines::typed()
    };
    let mut session = Session::new(stage, wording, options.pause(), typed);
    session.enrol().await?;
    if options.play {
        session.tour().await
    } else {
        session.talk().await
    }
}

/// Ends when the terminal is gone. It listens from the moment it is made.
fn hung_up() -> impl Future<Output = ()> {
    let hung_up = signal(SignalKind::hangup());
    async {
        match hung_up {
            Ok(mut hung_up) => drop(hung_up.recv().await),
            Err(_) => std::future::pending().await,
        }
    }
}

/// Whoever read along has closed the pipe.
fn nobody_reads(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<io::Error>();
    io.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
