//! The command line: what can be asked for, and the exit code.

mod backup;
mod audit;
mod check;
#[cfg(feature = "demo")]
mod demo;
mod export;
mod facilitator;
mod key;
mod manual;
mod restore;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use secrecy::SecretString;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;
use url::Url;

use crate::config::{self, Config};
use crate::desk::{Clock, SystemClock};
use crate::run::{self, Setup};
use kring_rules::deed::Deed;
use kring_store::{KeyPlaces, SledStore};

/// The name under which the service manager hands over the key of the database.
const CREDENTIAL: &str = "kring-master-key";

/// In the path of sled's own code. It panics on some kinds of damage; the store makes an error of that, which says what
/// to do.
const DATABASE_CODE: &str = "/sled-0.";

/// kring prepares people, one by one, for a restorative conversation.
#[derive(Debug, Parser)]
#[command(name = "kring", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    /// How much is logged to the terminal: error, warn, info, debug or trace. What people write never is.
    /// [default: info, and warn in the demo]
    #[arg(long, global = true, env = "KRING_LOG")]
    log: Option<tracing::Level>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the bot
    Run(Place),
    /// Look whether everything is in order, and say what to do where it is not
    Check(Place),
    /// Try kring without a token and without a network: the phones of everyone, in the browser
    #[cfg(feature = "demo")]
    Demo(demo::Ways),
    /// Copy everything, sealed, into one file, while the bot runs or while it does not
    Backup(backup::Wish),
    /// Bring a backup back into an empty data directory. Run it as the user kring runs as
    Restore(restore::Wish),
    /// Write the file of a case as a document; without a code, list the cases there are
    Export {
        #[command(flatten)]
        wanted: export::Wanted,
        #[command(flatten)]
        place: Place,
    },
    /// Facilitators
    #[command(subcommand)]
    Facilitator(FacilitatorCommand),
    /// The key that opens the database
    #[command(subcommand)]
    Key(key::KeyCommand),
    /// Show the access log: who read whose answers and when, and what else was done; never what they wrote
    Audit(audit::Question),
    /// Write the man pages and the shell completions into a directory
    #[command(hide = true)]
    Manual(manual::Wish),
}

impl Command {
    /// How much is logged when nobody asks: lines in between would disturb who plays.
    fn usual_log(&self) -> tracing::Level {
        match self {
            #[cfg(feature = "demo")]
            Self::Demo(_) => tracing::Level::WARN,
            _ => tracing::Level::INFO,
        }
    }
}

#[derive(Debug, Subcommand)]
enum FacilitatorCommand {
    /// Make a link, to be used once, that makes someone a facilitator
    Invite {
        /// How the facilitator is called
        name: String,
        #[command(flatten)]
        place: Place,
    },
}

/// Where everything is.
#[derive(Debug, Args)]
struct Place {
    /// The directory of the database
    #[arg(long, env = "KRING_DATA", default_value = "kring-data")]
    data: PathBuf,
    /// The settings, a TOML file
    #[arg(long, env = "KRING_CONFIG")]
    config: Option<PathBuf>,
    /// A file that holds the bot's token (or set `TELOXIDE_TOKEN`)
    #[arg(long)]
    token_file: Option<PathBuf>,
    /// The file with the key that opens the database, outside the data directory (default: <DATA>.key)
    #[arg(long)]
    key_file: Option<PathBuf>,
    /// The list of what was erased, outside the data directory (default: <DATA>.erased)
    #[arg(long)]
    erased_file: Option<PathBuf>,
    /// A Bot API server of your own
    #[arg(long, env = "TELOXIDE_API_URL")]
    api_url: Option<Url>,
    /// A folder with your own wording, laid out as kring's `locales/`
    #[arg(long)]
    words: Option<PathBuf>,
}

impl Place {
    fn config(&self) -> Result<Config> {
        let mut config = Config::read(self.config.as_deref())?;
        config.words = self.words.clone().or(config.words);
        Ok(config)
    }

    /// Where the key of the database is: with the service manager's credentials if it hands one over, else in a file.
    /// It is never in the environment: that can be read by every process kring starts.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the environment is read"
    )]
    fn keys(&self, config: &Config) -> KeyPlaces {
        let credentials = std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from);
        let credential = credentials.map(|folder| folder.join(CREDENTIAL));
        KeyPlaces {
            credential: credential.filter(|key| key.exists()),
            file: self.key_file.clone().or(config.key_file.clone()),
            ledger: self.erased_file.clone().or(config.erased_file.clone()),
        }
    }

    /// The token. It is no argument: arguments can be read by every user of the machine.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the environment is read"
    )]
    fn token(&self, config: &Config) -> Result<SecretString> {
        let environment = std::env::var("TELOXIDE_TOKEN")
            .ok()
            .filter(|token| !token.is_empty());
        let file = self.token_file.as_deref().or(config.token_file.as_deref());
        config::token(environment.map(SecretString::from), file)
    }
}

/// Does what the command line asks for.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    log_from(cli.log.unwrap_or(cli.command.usual_log()));
    tell_only_where_it_panicked();
    match start(cli.command) {
        Ok(code) => code,
        Err(error) => {
            say(&format!("kring: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Only kring's own lines are logged: libraries may log what people write, and the token.
fn log_from(level: tracing::Level) {
    let own = Targets::new().with_target("kring", level);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_target(false);
    tracing_subscriber::registry().with(lines).with(own).init();
}

/// The message of a panic can hold a piece of what someone wrote, or a key: only the place is told.
fn tell_only_where_it_panicked() {
    std::panic::set_hook(Box::new(|panicked| {
        let place = panicked.location().map(ToString::to_string);
        let place = place.unwrap_or_else(|| "an unknown place".to_owned());
        if place.contains(DATABASE_CODE) {
            return tracing::debug!("the database cannot go on, at {place}");
        }
        tracing::error!("a fault in kring at {place}: please report this line");
    }));
}

fn start(command: Command) -> Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        match command {
            Command::Run(place) => run_bot(&place).await,
            Command::Check(place) => check::check(&place).await,
            #[cfg(feature = "demo")]
            Command::Demo(options) => demo::play(options).await,
            Command::Key(command) => key::key(command).await,
            Command::Backup(wish) => backup::back_up(&wish).await,
            Command::Restore(wish) => restore::restore(wish).await,
            Command::Export { wanted, place } => export::export(&wanted, &place).await,
            Command::Manual(wish) => manual::write(&wish),
            Command::Audit(question) => audit::audit(&question).await,
            Command::Facilitator(FacilitatorCommand::Invite { name, place }) => {
                facilitator::invite(&name, &place).await
            }
        }
    })
}

async fn run_bot(place: &Place) -> Result<ExitCode> {
    let stopped = stop_signal();
    let config = place.config()?;
    let setup = Setup {
        data: place.data.clone(),
        keys: place.keys(&config),
        token: place.token(&config)?,
        api: place.api_url.clone(),
        config,
        clock: run::system_clock(),
    };
    run::run(setup, stopped).await?;
    Ok(ExitCode::SUCCESS)
}

/// Notes in the access log of a kring that does not run what was done on the command line.
async fn note_at_rest(store: &SledStore, config: &Config, deed: Deed) -> Result<()> {
    let mut desk = run::open_desk(store.clone(), config).await?;
    let noted = desk.note(deed, SystemClock.now())?;
    let _ = noted.durable.await?;
    Ok(())
}

/// Ends when the process is asked to stop. It listens from the moment it is made: opening the database can take a while.
pub fn stop_signal() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let asked = signal(SignalKind::terminate());
    let interrupted = signal(SignalKind::interrupt());
    async {
        let (Ok(mut asked), Ok(mut interrupted)) = (asked, interrupted) else {
            return std::future::pending().await;
        };
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = asked.recv() => {}
        }
    }
}

/// Speaks to whoever typed the command. They may have stopped listening, as in `kring audit | head`.
fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Answers whoever typed the command, if they still listen.
fn answer(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }
}
