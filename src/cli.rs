//! The command line: what can be asked for, and the exit code.

mod backup;
mod audit;
mod check;
mod compact;
mod counts;
#[cfg(feature = "demo")]
mod demo;
mod export;
mod facilitator;
mod guide;
mod help;
mod key;
mod letters;
mod log;
mod manual;
mod moving;
mod report;
mod restore;
mod salvage;
mod setup;
mod status;
mod stopping;

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser, Subcommand};
use secrecy::SecretString;
use url::Url;

use crate::commands::Site;
use crate::config::{self, Config, Misset, TokenPlaces};
use crate::desk::DeskError;
use crate::guides::Wrong;
use crate::run::{self, Setup};
use crate::telegram::{self, ConnectError, ListenerError};
use kring_store::{Database, KeyPlaces, RestoreError, StoreError};
use kring_words::TextsError;

/// Where the database is when nobody says so.
const DATA: &str = "kring-data";

/// The name under which the service manager hands over the key of the database.
const CREDENTIAL: &str = "kring-master-key";

/// The name under which it hands over where the shared database is.
const STORE_CREDENTIAL: &str = "kring-store";

const EXIT_CODES: &str = "It ends with 0 when all went well, 78 when something must be set otherwise first (settings, token, \
                          address, guides, wording, a webhook), a newer kring wrote the data or it was moved elsewhere, 2 when the command \
                          line is not understood, and 1 for everything else. `kring status` ends with 0 when nothing asks for attention, 1 \
                          when something does, and 3 when kring does not run.";

/// What the shell and service managers know as a fault in the settings.
const MISSET: u8 = 78;

/// kring prepares people, one by one, for a restorative conversation.
#[derive(Debug, Parser)]
#[command(name = "kring", version, max_term_width = 100, after_help = EXIT_CODES)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    /// How much is logged to the terminal: error, warn, info, debug or trace. What people write never is.
    /// [default: info, and warn in the demo]
    #[arg(long, global = true, env = "KRING_LOG")]
    log: Option<tracing::Level>,
    /// How the log is written. [default: human on a terminal, and plain elsewhere]
    #[arg(long, global = true, env = "KRING_LOG_FORMAT", value_enum)]
    log_format: Option<log::Format>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the bot
    Run {
        #[command(flatten)]
        place: Place,
        /// First take away the webhook that is set for this bot: whatever it serves hears nothing any more
        #[arg(long)]
        delete_webhook: bool,
    },
    /// Set kring up, step by step, up to the first facilitator's link
    Setup(setup::Wish),
    /// Look whether everything is in order, and say what to do where it is not. Changes nothing
    Check(check::Wish),
    /// Try kring without a token and without a network: everybody's phones, in the browser
    #[cfg(feature = "demo")]
    Demo(demo::Ways),
    /// Be the bot that `kring demo` plays with
    #[cfg(feature = "demo")]
    #[command(hide = true, name = crate::demo::ON_STAGE)]
    OnStage(demo::OnStage),
    /// Copy everything, sealed, into one file, while the bot runs or while it does not
    Backup(backup::Wish),
    /// Make the database as small as what is kept in it. kring must not run; it does this by itself at a start when need be
    Compact(Place),
    /// Put what can still be read of damaged data into a backup, and change nothing. kring must not run
    Salvage(salvage::Wish),
    /// Bring a backup back into an empty data directory. Run it as the user kring runs as
    Restore(restore::Wish),
    /// Move everything to another directory, into a PostgreSQL database or out of one. kring must not run
    Move(moving::Wish),
    /// Write the file of a case as a document; without a code, list the cases there are
    Export {
        #[command(flatten)]
        wanted: export::Wanted,
        #[command(flatten)]
        place: Place,
    },
    /// Guides: what is asked, of whom, in which words
    #[command(subcommand)]
    Guide(guide::GuideCommand),
    /// Who facilitates: list, invite, remove
    #[command(subcommand)]
    Facilitator(facilitator::FacilitatorCommand),
    /// The key that opens the database
    #[command(subcommand)]
    Key(key::KeyCommand),
    /// Show the access log: who read whose answers and when, and what else was done; never what they wrote
    Audit(audit::Question),
    /// How many letters are owed, and how many could not be delivered; never what stands in them
    Letters(letters::Wish),
    /// How kring stands, on one screen, and what somebody should look at
    Status(status::Wish),
    /// How many cases were closed in a year, by form, role, outcome, reason and duration
    Counts(counts::Wish),
    /// What the maintainers need when kring is not well: versions, counts, log lines. Of people nothing
    Report(Place),
    /// Write the man pages and the shell completions into a directory
    #[command(hide = true)]
    Manual(manual::Wish),
}

impl Command {
    /// How much is logged when nobody asks: lines in between would disturb who plays.
    fn usual_log(&self) -> tracing::Level {
        match self {
            #[cfg(feature = "demo")]
            Self::Demo(_) | Self::OnStage(_) => tracing::Level::WARN,
            _ => tracing::Level::INFO,
        }
    }
}

/// Where everything is.
#[derive(Debug, Args)]
struct Place {
    /// The directory of the database
    #[arg(long, env = "KRING_DATA", default_value = DATA)]
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
    /// The file that says where a PostgreSQL database is that several machines share, and how to get in: a connection string,
    /// closed to others (see docs/two-machines.md). Then the directory holds only what is this machine's own
    #[arg(long)]
    store_file: Option<PathBuf>,
    /// By this name the other machines know this one, where they share a database [default: its host name]
    #[arg(long, env = "KRING_MACHINE")]
    machine: Option<String>,
    /// Lead on a database although it is an older state than this machine has seen: what was noted since is lost
    #[arg(long, hide = true)]
    accept_older_database: bool,
    /// A Bot API server of your own, by https:// unless it runs on this machine
    #[arg(long, env = "TELOXIDE_API_URL")]
    api_url: Option<String>,
    /// A folder with your own wording, laid out as kring's `locales/`
    #[arg(long)]
    words: Option<PathBuf>,
}

impl Place {
    /// The same place, as the arguments of another command.
    fn repeated(&self) -> String {
        let named = [
            ("--data", Some(&self.data)),
            ("--key-file", self.key_file.as_ref()),
            ("--erased-file", self.erased_file.as_ref()),
            ("--store-file", self.store_file.as_ref()),
            ("--config", self.config.as_ref()),
        ];
        let named = named
            .into_iter()
            .filter_map(|(name, path)| Some((name, path?)));
        let given = named.filter(|(_, path)| path.as_os_str() != DATA);
        let words = given.map(|(name, path)| format!(" {name} {}", quoted(path)));
        words.collect::<Vec<_>>().concat()
    }

    fn config(&self) -> Result<Config> {
        let mut config = Config::read(self.config.as_deref())?;
        config.words = self.words.clone().or(config.words);
        Ok(config)
    }

    /// The data that a command is about.
    fn site(&self) -> Result<Site> {
        self.site_with(self.config()?)
    }

    fn site_with(&self, config: Config) -> Result<Site> {
        Ok(Site {
            data: self.data.clone(),
            keys: self.keys(&config),
            database: self.database(&config)?,
            config,
        })
    }

    /// The shared database, if there is one: what says where it is is handed over by the service manager, or lies in a file.
    /// It is no argument: it may hold a password.
    fn database(&self, config: &Config) -> Result<Option<Database>> {
        let file = self.store_file.as_ref().or(config.store_file.as_ref());
        let database = match (credential(STORE_CREDENTIAL), file) {
            (Some(credential), _) => Database::in_credential(&credential),
            (None, Some(file)) => Database::in_file(file),
            (None, None) => return Ok(None),
        };
        let database = database.map_err(|error| Misset(error.to_string()))?;
        let database = self.named(database);
        Ok(Some(if self.accept_older_database {
            database.accepting_older()
        } else {
            database
        }))
    }

    /// A database on which this machine goes by the name it is given.
    fn named(&self, database: Database) -> Database {
        match &self.machine {
            Some(name) => database.held_as(name),
            None => database,
        }
    }

    /// Where the key of the database is: with the service manager's credentials if it hands one over, else in a file.
    /// It is never in the environment: that can be read by every process kring starts.
    fn keys(&self, config: &Config) -> KeyPlaces {
        KeyPlaces {
            credential: credential(CREDENTIAL),
            file: self.key_file.clone().or(config.key_file.clone()),
            erased_list: self.erased_file.clone().or(config.erased_file.clone()),
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
        config::token(TokenPlaces {
            argument: self.token_file.as_deref(),
            environment: environment.map(SecretString::from),
            settings: config.token_file.as_deref(),
        })
    }

    /// The Bot API server; nothing means Telegram's own, as does an empty variable.
    fn api(&self) -> Result<Option<Url>> {
        api(self.api_url.as_deref())
    }
}

/// What the service manager hands over under this name.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the environment is read"
)]
fn credential(name: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from)?;
    Some(folder.join(name)).filter(|file| file.exists())
}

fn api(address: Option<&str>) -> Result<Option<Url>> {
    let Some(api) = address.filter(|api| !api.is_empty()) else {
        return Ok(None);
    };
    let wrong = "the address of the Bot API server (--api-url, or TELOXIDE_API_URL) is no address: it begins with https://";
    Ok(Some(Url::parse(api).map_err(|_| Misset(wrong.to_owned()))?))
}

/// What the command line asks for; where it is not understood, that is said and kring ends.
fn parsed() -> Cli {
    let matches = help::command().get_matches();
    Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
}

/// Does what the command line asks for.
pub fn main() -> ExitCode {
    let cli = parsed();
    log::log_from(cli.log.unwrap_or(cli.command.usual_log()), cli.log_format);
    log::tell_only_where_it_panicked();
    match start(cli.command, cli.log) {
        Ok(code) => code,
        Err(error) => {
            say(&format!("kring: {error:#}"));
            exit_code(&error)
        }
    }
}

/// What must be otherwise before it makes sense to start again has a code of its own.
fn exit_code(error: &anyhow::Error) -> ExitCode {
    if is_misset(error) {
        return ExitCode::from(MISSET);
    }
    ExitCode::FAILURE
}

fn is_misset(error: &anyhow::Error) -> bool {
    error.is::<Misset>()
        || error.chain().any(|cause| {
            cause.is::<Misset>()
                || cause.is::<TextsError>()
                || cause.is::<Wrong>()
                || matches!(cause.downcast_ref(), Some(DeskError::GuideChanged(_)))
                || is_not_for_this_kring(cause)
                || cause
                    .downcast_ref()
                    .is_some_and(ConnectError::is_about_settings)
                || cause
                    .downcast_ref()
                    .is_some_and(ListenerError::is_about_settings)
        })
}

/// A newer kring wrote it, or it was moved: only that one, the new place, or another backup helps.
fn is_not_for_this_kring(cause: &(dyn Error + 'static)) -> bool {
    let store = match (cause.downcast_ref(), cause.downcast_ref()) {
        (Some(DeskError::Newer), _) | (_, Some(RestoreError::Newer)) => return true,
        (Some(DeskError::Store(store)), _) | (_, Some(RestoreError::Store(store))) => Some(store),
        _ => cause.downcast_ref(),
    };
    matches!(store, Some(StoreError::Newer | StoreError::Moved))
}

fn start(command: Command, log: Option<tracing::Level>) -> Result<ExitCode> {
    #[cfg(not(feature = "demo"))]
    let _ = log;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        match command {
            Command::Run {
                place,
                delete_webhook,
            } => {
                let stopped = stopping::stop_signal();
                if delete_webhook {
                    take_webhook_away(&place).await?;
                }
                run_bot(&place, stopped).await
            }
            Command::Check(wish) => check::check(&wish).await,
            #[cfg(feature = "demo")]
            Command::Demo(options) => demo::play(options, log).await,
            #[cfg(feature = "demo")]
            Command::OnStage(told) => demo::on_stage(told).await,
            Command::Key(command) => key::key(command).await,
            Command::Backup(wish) => backup::back_up(&wish).await,
            Command::Compact(place) => compact::compact(&place).await,
            Command::Salvage(wish) => salvage::salvage(&wish).await,
            Command::Restore(wish) => restore::restore(wish).await,
            Command::Move(wish) => moving::move_data(&wish).await,
            Command::Export { wanted, place } => export::export(&wanted, &place).await,
            Command::Guide(command) => guide::guide(command),
            Command::Manual(wish) => manual::write(&wish),
            Command::Audit(question) => audit::audit(&question).await,
            Command::Letters(wish) => letters::letters(&wish).await,
            Command::Facilitator(command) => facilitator::facilitator(command).await,
            Command::Setup(wish) => Box::pin(setup::setup(&wish)).await,
            Command::Status(wish) => status::status(&wish).await,
            Command::Counts(wish) => counts::counts(&wish).await,
            Command::Report(place) => report::report(&place).await,
        }
    })
}

async fn take_webhook_away(place: &Place) -> Result<()> {
    let token = place.token(&place.config()?)?;
    let connection = telegram::connect(&token, place.api()?.as_ref())?;
    telegram::delete_webhook(&connection).await?;
    tracing::info!("no webhook is set for this bot any more");
    Ok(())
}

async fn run_bot(place: &Place, stopped: impl Future<Output = ()>) -> Result<ExitCode> {
    let config = place.config()?;
    let setup = Setup {
        data: place.data.clone(),
        keys: place.keys(&config),
        database: place.database(&config)?,
        token: place.token(&config)?,
        api: place.api()?,
        config,
        clock: run::system_clock(),
    };
    run::run(setup, stopped).await?;
    Ok(ExitCode::SUCCESS)
}

/// Speaks to whoever typed the command. They may have stopped listening, as in `kring audit | head`.
fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// A path, as it is typed in a shell.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/._-+,:@%".contains(c);
    if !path.is_empty() && path.chars().all(is_plain) {
        return path;
    }
    format!("'{}'", path.replace('\'', r"'\''"))
}

/// Answers whoever typed the command, if they still listen.
fn answer(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_says_where_the_data_is_as_a_shell_reads_it() {
        let place = |arguments: &[&str]| {
            let line = [&["kring", "check"], arguments].concat();
            match Cli::parse_from(line).command {
                Command::Check(wish) => wish.place.repeated(),
                _ => String::new(),
            }
        };
        assert_eq!(place(&[]), "");
        assert_eq!(place(&["--data", "/srv/kring"]), " --data /srv/kring");
        let odd = place(&["--data", "An's data", "--key-file", "k"]);
        assert_eq!(odd, r" --data 'An'\''s data' --key-file k");
    }

    #[test]
    fn the_command_line_is_well_formed() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }
}
