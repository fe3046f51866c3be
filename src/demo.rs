//! The real bot, put on the demo's stage: in a process of its own, so that its plug can be pulled. There it is run as
//! `kring run` runs it, and it is asked for a link as `kring facilitator invite` asks.

use std::fmt;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use rustix::process::Signal;
use secrecy::SecretString;
use tokio::io::AsyncReadExt;
use tokio::net::unix::pipe;
use url::Url;

use crate::commands::{Answer, Ask, ask_running, is_answered};
use crate::config::Config;
use crate::desk::Clock;
use crate::run::{self, KeyPlaces, Setup};
use kring_demo::bot::{Asked, Bot, Ended, Ending, MovedClock, Place};
use kring_rules::facilitator::Duty;
use kring_rules::moment::Moment;
use kring_rules::words::Words;

/// The command with which this program is the bot on the stage.
pub const ON_STAGE: &str = "on-stage";
/// The token reaches it here: arguments can be read by every user of the machine.
pub const TOKEN: &str = "KRING_STAGE_TOKEN";

/// The bot of this program.
#[derive(Clone, Copy, Debug)]
pub struct RealBot {
    /// How much it logs, if somebody said so.
    pub log: Option<tracing::Level>,
}

impl Bot for RealBot {
    fn run(&self, place: Place, asked: Asked) -> Ended {
        let log = self.log;
        Box::pin(async move { Process::start(&place, log)?.until(asked).await })
    }

    fn invite(&self, data: &Path, name: &str) -> Result<Option<String>> {
        let name = Words::new(name);
        let answer = ask_running(
            data,
            &Ask::InviteFacilitator {
                name,
                duty: Duty::Facilitates,
            },
        )?;
        answer.map(Answer::link).transpose()
    }

    fn answers(&self, data: &Path) -> bool {
        is_answered(data)
    }

    fn zone(&self) -> String {
        Config::default().zone
    }
}

/// The process of the bot. It has its input until it is to stop, and its output is open as long as it lives.
struct Process {
    child: Child,
    output: pipe::Receiver,
}

impl Process {
    fn start(place: &Place, log: Option<tracing::Level>) -> Result<Self> {
        let program = std::env::current_exe().context("this program cannot be found")?;
        let mut command = Command::new(program);
        command.arg(ON_STAGE).arg("--data").arg(&place.data);
        command.arg("--ahead").arg(&place.ahead);
        command.arg("--api-url").arg(place.api.as_str());
        if let Some(words) = &place.words {
            command.arg("--words").arg(words);
        }
        if let Some(level) = log {
            command.arg("--log").arg(level.as_str());
        }
        // What is typed in the terminal is for the demo, also Ctrl-C: it is the demo that stops its bot.
        command.process_group(0).env(TOKEN, &place.token);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().context("the bot cannot be started")?;
        let output = child.stdout.take().context("the bot has no output")?;
        let output = pipe::Receiver::from_owned_fd(OwnedFd::from(output))?;
        Ok(Self { child, output })
    }

    async fn until(mut self, asked: Asked) -> Result<()> {
        tokio::select! {
            () = closed(&mut self.output) => {}
            ending = asked => match ending {
                Ending::InOrder => drop(self.child.stdin.take()),
                Ending::PlugPulled => {
                    self.child.kill()?;
                    self.child.wait()?;
                    return Ok(());
                }
            }
        }
        closed(&mut self.output).await;
        let ended = self.child.wait()?;
        if !ended.success() {
            bail!("the bot stopped ({ended})");
        }
        Ok(())
    }
}

/// Nobody is left behind.
impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Waits until nobody has the other end of a pipe any more.
async fn closed(pipe: &mut pipe::Receiver) {
    let mut unread = [0; 64];
    while matches!(pipe.read(&mut unread).await, Ok(read) if read > 0) {}
}

/// What the process of the bot is told.
#[derive(Debug)]
pub struct Part {
    /// Where the database lies.
    pub data: PathBuf,
    /// How far time was moved.
    pub ahead: PathBuf,
    /// The Bot API on loopback.
    pub api: Url,
    /// An organisation's own wording.
    pub words: Option<PathBuf>,
    /// The token.
    pub token: SecretString,
}

/// Is the bot on the stage, until whoever started this process lets go of its input, or `stopped` comes. Where the demo is
/// killed its bot is gone with it: there is nobody any more to speak to, and no disk to put anything away on.
pub async fn on_stage(part: Part, stopped: impl Future<Output = ()>) -> Result<()> {
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL))?;
    let clock = StageClock(MovedClock::of(&part.ahead)?);
    let setup = Setup {
        data: part.data,
        keys: KeyPlaces::default(),
        database: None,
        token: part.token,
        api: Some(part.api),
        config: Config {
            words: part.words,
            // On the demo's stage nobody asks for fewer messages.
            messages_per_second: 0,
            messages_per_second_to_one: 0,
            ..Config::default()
        },
        clock: Arc::new(clock),
    };
    let input = rustix::io::dup(std::io::stdin())?;
    let mut input = pipe::Receiver::from_owned_fd(input).context("the demo starts this")?;
    let ended = async {
        tokio::select! {
            () = closed(&mut input) => {}
            () = stopped => {}
        }
    };
    run::run(setup, ended).await
}

/// The clock of the stage.
struct StageClock(MovedClock);

impl Clock for StageClock {
    fn now(&self) -> Moment {
        self.0.now()
    }
}

impl fmt::Debug for StageClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StageClock")
    }
}
