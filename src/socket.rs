//! The socket in the data directory: how a command reaches the kring that runs there. One line in, one line out.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream as StdStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::{JoinHandle, JoinSet};

use crate::desk::{AuditLog, AuditPage, Clock, DeedId, Request, SystemClock, Wanted};
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::held::{CaseEntry, CaseFile};
use kring_rules::ids::CaseId;
use kring_rules::role::Language;
use kring_rules::words::Words;
use kring_store::{BackedUp, KeyNow, NewKey, SledStore};

const NAME: &str = "kring.sock";
/// Whoever knocks says within so long what they want, and a command waits at most so long for a short answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What can be asked of a running kring.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// A link that makes someone a facilitator.
    InviteFacilitator {
        /// How the facilitator is called.
        name: Words,
    },
    /// To put the data under another master key. Only the place of a key is told here, never a key.
    ReplaceKey(NewKey),
    /// A backup of everything.
    Backup {
        /// The file to make, as an absolute path.
        file: PathBuf,
    },
    /// Which cases there are.
    Cases,
    /// The file of a case.
    CaseFile(CaseId),
    /// A page of the access log. That it is read is noted with the first.
    Audit {
        /// What of it.
        wanted: Wanted,
        /// From after this deed on.
        after: Option<DeedId>,
    },
}

/// What a running kring answers.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The link.
    Link(String),
    /// The master key is another one, and lies there.
    KeyReplaced(KeyNow),
    /// The backup that was made.
    BackedUp(BackedUp),
    /// All cases.
    Cases(Vec<CaseEntry>),
    /// The file of a case and the language of whoever leads it; nothing when there is no such case.
    CaseFile(Option<Box<(CaseFile, Language)>>),
    /// A page of the access log.
    Audit(AuditPage),
    /// It could not be done.
    Failed(String),
}

impl Ask {
    /// How long a command waits for the answer.
    fn patience(&self) -> Option<Duration> {
        match self {
            Self::InviteFacilitator { .. }
            | Self::Cases
            | Self::CaseFile(_)
            | Self::Audit { .. } => Some(PATIENCE),
            // Every data key is wrapped anew, and there can be many.
            Self::ReplaceKey(_) | Self::Backup { .. } => None,
        }
    }
}

impl Answer {
    /// The link that was asked for.
    pub fn link(self) -> Result<String> {
        match self {
            Self::Link(link) => Ok(link),
            other => Err(other.refusal()),
        }
    }

    /// Where the key lies that was asked for.
    pub fn key(self) -> Result<KeyNow> {
        match self {
            Self::KeyReplaced(now) => Ok(now),
            other => Err(other.refusal()),
        }
    }

    /// What came of the backup that was asked for.
    pub fn backup(self) -> Result<BackedUp> {
        match self {
            Self::BackedUp(done) => Ok(done),
            other => Err(other.refusal()),
        }
    }

    /// The cases that were asked for.
    pub fn cases(self) -> Result<Vec<CaseEntry>> {
        match self {
            Self::Cases(cases) => Ok(cases),
            other => Err(other.refusal()),
        }
    }

    /// The file of the case that was asked for, if there is such a case.
    pub fn case_file(self) -> Result<Option<Box<(CaseFile, Language)>>> {
        match self {
            Self::CaseFile(file) => Ok(file),
            other => Err(other.refusal()),
        }
    }

    /// The page of the access log that was asked for.
    pub fn audit(self) -> Result<AuditPage> {
        match self {
            Self::Audit(page) => Ok(page),
            other => Err(other.refusal()),
        }
    }

    fn refusal(self) -> anyhow::Error {
        match self {
            Self::Failed(reason) => anyhow!(reason),
            _ => anyhow!("the running kring is of another version than this command: restart it"),
        }
    }
}

/// What lies behind the socket.
#[derive(Clone)]
pub struct Behind {
    /// How the bot is called.
    pub bot: String,
    /// The way to the desk.
    pub desk: mpsc::Sender<Request>,
    /// The store, for what concerns it as a whole.
    pub store: SledStore,
}

impl Behind {
    /// Asks the desk, and waits for what it says.
    async fn asked<T>(&self, request: impl FnOnce(oneshot::Sender<T>) -> Request) -> Result<T> {
        let (tell, told) = oneshot::channel();
        self.desk.send(request(tell)).await?;
        Ok(told.await?)
    }

    /// Notes in the access log what was done on the command line.
    async fn note(&self, kind: DeedKind) -> Result<()> {
        let deed = Deed::of(By::CommandLine, kind);
        self.asked(|noted| Request::Note(deed, noted)).await
    }
}

/// The open socket. Dropped, it is gone from the directory, and nobody is answered any more.
pub struct Socket {
    path: PathBuf,
    task: JoinHandle<()>,
}

impl Socket {
    /// Opens the socket in the data directory, for its owner only.
    pub fn open(data: &Path, behind: Behind) -> Result<Self> {
        let path = data.join(NAME);
        // The database is locked by this process: a socket that is still there belongs to nobody.
        drop(std::fs::remove_file(&path));
        let context = || {
            format!(
                "the socket {} cannot be made: use a shorter --data path",
                path.display()
            )
        };
        let listener = UnixListener::bind(&path).with_context(context)?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))
            .with_context(context)?;
        let task = tokio::spawn(serve(listener, behind));
        Ok(Self { path, task })
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.task.abort();
        drop(std::fs::remove_file(&self.path));
    }
}

async fn serve(listener: UnixListener, behind: Behind) {
    let mut answering = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        while answering.try_join_next().is_some() {}
        let behind = behind.clone();
        answering.spawn(async move {
            if answer(stream, &behind).await.is_err() {
                tracing::warn!("a command on the socket was not understood or not waited for");
            }
        });
    }
}

async fn answer(mut stream: UnixStream, behind: &Behind) -> Result<()> {
    let mut line = String::new();
    let mut reader = tokio::io::BufReader::new(&mut stream);
    tokio::time::timeout(PATIENCE, reader.read_line(&mut line)).await??;
    let answer = match serde_json::from_str(&line)? {
        Ask::InviteFacilitator { name } => {
            let token = behind.asked(|drawn| Request::InviteFacilitator(name, drawn));
            Answer::Link(link(&behind.bot, token.await?.reveal()))
        }
        Ask::ReplaceKey(new) => replace_key(behind, new).await?,
        Ask::Backup { file } => back_up(behind, file).await?,
        Ask::Cases => Answer::Cases(behind.asked(Request::Cases).await?),
        Ask::CaseFile(case) => {
            let file = behind.asked(|asked| Request::CaseFile(case, asked));
            Answer::CaseFile(file.await?.map(Box::new))
        }
        Ask::Audit { wanted, after } => audit(behind, &wanted, after).await?,
    };
    stream
        .write_all(format!("{}\n", serde_json::to_string(&answer)?).as_bytes())
        .await?;
    Ok(())
}

async fn replace_key(behind: &Behind, new: NewKey) -> Result<Answer> {
    Ok(match behind.store.replace_key(new).await {
        Ok(now) => {
            tracing::info!("the key of kring's data was replaced (`kring key rotate`)");
            behind.note(DeedKind::KeyRotated).await?;
            Answer::KeyReplaced(now)
        }
        Err(error) => Answer::Failed(error.to_string()),
    })
}

/// A backup goes on when nobody waits for the answer any more. That it is made is in it.
async fn back_up(behind: &Behind, file: PathBuf) -> Result<Answer> {
    behind.note(DeedKind::BackedUp).await?;
    let (store, made) = (behind.store.clone(), SystemClock.now().0);
    let done = tokio::task::spawn_blocking(move || store.back_up(&file, made)).await?;
    Ok(match done {
        Ok(done) => Answer::BackedUp(done),
        Err(error) => Answer::Failed(error.to_string()),
    })
}

async fn audit(behind: &Behind, wanted: &Wanted, after: Option<DeedId>) -> Result<Answer> {
    if after.is_none() {
        behind
            .asked(|noted| Request::Note(wanted.deed(), noted))
            .await?;
    }
    let page = AuditLog::of(behind.store.clone()).page(wanted, after).await;
    Ok(page.map_or_else(|error| Answer::Failed(error.to_string()), Answer::Audit))
}

/// The link that opens the bot with this secret.
pub fn link(bot: &str, secret: &str) -> String {
    format!("https://t.me/{bot}?start={secret}")
}

/// A kring runs in this directory.
pub fn is_answered(data: &Path) -> bool {
    StdStream::connect(data.join(NAME)).is_ok()
}

/// Asks the kring that runs in this directory; nothing when none does.
pub fn ask(data: &Path, ask: &Ask) -> Result<Option<Answer>> {
    let Ok(mut stream) = StdStream::connect(data.join(NAME)) else {
        return Ok(None);
    };
    stream.set_read_timeout(ask.patience())?;
    stream.write_all(format!("{}\n", serde_json::to_string(ask)?).as_bytes())?;
    let mut line = String::new();
    BufReader::new(stream)
        .read_line(&mut line)
        .context("the running kring does not answer")?;
    if line.is_empty() {
        bail!("the running kring does not answer: look at its log");
    }
    Ok(Some(serde_json::from_str(&line)?))
}
