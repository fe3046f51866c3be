//! The office: where every command is answered, in the kring that runs as well as on a database that was opened for it.

use std::fs::File;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use tokio::sync::{Mutex, mpsc, oneshot};

use super::ask::{Answer, Ask, Who};
use super::status::{Status, stored_bytes};
use crate::desk::{
    Asked, AuditLog, Clock, DeedId, Desk, DeskError, Everything, Outcome, Overview, Request,
    SystemClock, Wanted, counts_of, kept_guides,
};
use crate::figures::Pulse;
use crate::logged;
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::facilitator::Duty;
use kring_rules::words::Words;
use kring_store::{AnyStore, BackedUp, BackupError, NewKey};

/// Answers commands.
pub struct Office {
    desk: Door,
    store: AnyStore,
    /// Where it is stored.
    data: PathBuf,
    /// How the bot is called, if it ever ran on this data.
    bot: Option<String>,
    /// How it runs, if it does.
    pulse: Option<Pulse>,
}

/// The way to the desk.
enum Door {
    /// Somebody works at it, and takes requests.
    Attended(mpsc::Sender<Request>),
    /// Nobody does: kring does not run. What is owed to people because of a command goes out when it runs.
    Unattended(Box<Mutex<Desk<AnyStore>>>),
}

impl Office {
    /// The office of a kring that runs.
    pub fn of_running(
        desk: mpsc::Sender<Request>,
        (store, data): (AnyStore, PathBuf),
        bot: String,
        pulse: Pulse,
    ) -> Self {
        Self {
            desk: Door::Attended(desk),
            store,
            data,
            bot: Some(bot),
            pulse: Some(pulse),
        }
    }

    /// The office of a database that no kring runs on.
    pub(super) async fn at_rest(
        desk: Desk<AnyStore>,
        store: AnyStore,
        data: PathBuf,
    ) -> Result<Self> {
        Ok(Self {
            bot: desk.bot().await?,
            desk: Door::Unattended(Box::new(Mutex::new(desk))),
            store,
            data,
            pulse: None,
        })
    }

    /// Answers a command. What cannot be done is an answer; an error means that the desk or the store failed.
    pub async fn answer(&self, ask: Ask) -> Result<Answer> {
        match ask {
            Ask::Who => Ok(Answer::Who(Who {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                bot: self.bot.clone(),
            })),
            Ask::InviteFacilitator { name, duty } => self.invite(name, duty).await,
            Ask::Facilitators => Ok(Answer::Facilitators(self.asked(Asked::Facilitators).await?)),
            Ask::RemoveFacilitator { code } => {
                let gone = self.asked(|gone| Asked::LetFacilitatorGo(code, gone));
                Ok(Answer::LetGo(gone.await?))
            }
            Ask::Status => self.status().await,
            Ask::Counts { year } => self.counts(year).await,
            Ask::Logged => Ok(Answer::Logged(logged::lately())),
            Ask::NoteVerified => {
                self.asked(Asked::NoteVerified).await?;
                Ok(Answer::Noted)
            }
            Ask::ReplaceKey(new) => self.replace_key(new).await,
            Ask::Backup { file } => self.back_up(file).await,
            Ask::BackupInto => Ok(Answer::Failed(NO_FILE.to_owned())),
            Ask::Cases => Ok(Answer::Cases(self.asked(Asked::Cases).await?)),
            Ask::CaseFile(case) => {
                let file = self.asked(|asked| Asked::CaseFile(case, asked)).await?;
                Ok(match file {
                    Ok(file) => Answer::CaseFile(file.map(Box::new)),
                    Err(error) => Answer::Failed(error.to_string()),
                })
            }
            Ask::Guides => Ok(Answer::Guides(kept_guides(&self.store).await?)),
            Ask::Letters => Ok(Answer::Letters(self.asked(Asked::Letters).await?)),
            Ask::ReadEverything => Ok(match Everything::read(self.store.clone()).await {
                Ok(everything) => Answer::Everything(everything),
                Err(error) => Answer::Failed(error.to_string()),
            }),
            Ask::RetryLetters => Ok(Answer::Retried(self.asked(Asked::RetryLetters).await?)),
            Ask::Audit { wanted, after } => self.audit(&wanted, after).await,
        }
    }

    async fn invite(&self, name: Words, duty: Duty) -> Result<Answer> {
        let Some(bot) = &self.bot else {
            return Ok(Answer::Failed(UNNAMED.to_owned()));
        };
        let drawn = self.asked(|drawn| Asked::InviteFacilitator(name, duty, drawn));
        Ok(Answer::Link(link(bot, drawn.await?.reveal())))
    }

    /// It is looked at beside the desk, which goes on meanwhile.
    async fn status(&self) -> Result<Answer> {
        let overview = match Overview::read(&self.store, SystemClock.now()).await {
            Ok(overview) => overview,
            Err(error) => return Ok(Answer::Failed(error.to_string())),
        };
        let erased = match self.store.erased_since_rotation().await {
            Ok(erased) => erased,
            Err(error) => return Ok(Answer::Failed(error.to_string())),
        };
        Ok(Answer::Status(Box::new(Status {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            bot: self.bot.clone(),
            running: self.pulse.as_ref().map(|pulse| pulse.rate().into()),
            overview,
            bytes: stored_bytes(self.data.clone()).await,
            erased_since_rotation: erased,
        })))
    }

    async fn counts(&self, year: u16) -> Result<Answer> {
        let counts = counts_of(&self.store, year).await;
        Ok(counts.map_or_else(|error| Answer::Failed(error.to_string()), Answer::Counts))
    }

    async fn replace_key(&self, new: NewKey) -> Result<Answer> {
        match self.store.replace_key(new).await {
            Ok(now) => {
                self.note(Deed::of(By::CommandLine, DeedKind::KeyRotated))
                    .await?;
                Ok(Answer::KeyReplaced(now))
            }
            Err(error) => Ok(Answer::Failed(error.to_string())),
        }
    }

    async fn back_up(&self, file: PathBuf) -> Result<Answer> {
        self.backed_up(move |store, made| store.back_up(&file, made))
            .await
    }

    /// Into a file that was handed over: whoever asks may write where kring may not, and gives it its name.
    pub(super) async fn back_up_into(&self, file: File) -> Result<Answer> {
        self.backed_up(move |store, made| store.back_up_into(&file, made))
            .await
    }

    /// A backup goes on when nobody waits for the answer any more. One that failed was not made.
    async fn backed_up(
        &self,
        back_up: impl FnOnce(AnyStore, i64) -> Result<BackedUp, BackupError> + Send + 'static,
    ) -> Result<Answer> {
        let (store, made) = (self.store.clone(), SystemClock.now().0);
        let (tell, told) = oneshot::channel();
        // On a thread of its own: a place that takes nothing must not keep kring from stopping.
        std::thread::spawn(move || tell.send(back_up(store, made)));
        let Ok(done) = told.await else {
            bail!("the backup broke off: this is a fault in kring, please report it");
        };
        let done = match done {
            Ok(done) => done,
            Err(error) => return Ok(Answer::Failed(error.to_string())),
        };
        self.note(Deed::of(By::CommandLine, DeedKind::BackedUp))
            .await?;
        Ok(Answer::BackedUp(done))
    }

    async fn audit(&self, wanted: &Wanted, after: Option<DeedId>) -> Result<Answer> {
        if after.is_none() {
            self.note(wanted.deed()).await?;
        }
        let page = AuditLog::of(self.store.clone()).page(wanted, after).await;
        Ok(page.map_or_else(|error| Answer::Failed(error.to_string()), Answer::Audit))
    }

    /// Notes in the access log what is done on the command line.
    async fn note(&self, deed: Deed) -> Result<()> {
        self.asked(|noted| Asked::Note(deed, noted)).await
    }

    /// Asks the desk. What it says is on disk.
    async fn asked<T>(&self, asked: impl FnOnce(oneshot::Sender<T>) -> Asked) -> Result<T> {
        let (tell, told) = oneshot::channel();
        let asked = asked(tell);
        match &self.desk {
            Door::Attended(desk) => desk.send(Request::Asked(asked)).await.context(STOPS)?,
            Door::Unattended(desk) => {
                let mut desk = desk.lock().await;
                let reply = desk.asked(asked, SystemClock.now()).await?;
                if let Some(decided) = reply.decided
                    && decided.durable.await? != Outcome::Done
                {
                    bail!(DeskError::Contested);
                }
                (reply.tell)();
            }
        }
        told.await.context(STOPS)
    }

    /// Closes a database that was opened for a command.
    pub(super) async fn close(self) -> Result<()> {
        drop(self.desk);
        Ok(self.store.close().await?)
    }
}

const STOPS: &str = "kring stops just now: ask again";
const NO_FILE: &str = "no file came with the wish for a backup";
const UNNAMED: &str = "the bot has never run on this data, and a link begins with its name. Start it once with `kring run`, \
                       and ask again";

/// The link that opens the bot with this secret.
fn link(bot: &str, secret: &str) -> String {
    format!("https://t.me/{bot}?start={secret}")
}
