//! The socket in the data directory: how a command reaches the kring that runs there. One line in, one line out.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream as StdStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::{JoinHandle, JoinSet};

use crate::conversation::words::Words;
use crate::desk::{Clock, Request, SystemClock};
use crate::store::{BackedUp, SledStore};

const NAME: &str = "kring.sock";
/// Whoever knocks says within so long what they want, and a command waits at most so long for a short answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is said of an answer to another question.
pub const UNEXPECTED: &str = "the running kring gave an answer to another question: is it of the same version? Stop it and start it again";

/// What can be asked of a running kring.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// A link that makes someone a facilitator.
    InviteFacilitator {
        /// How the facilitator is called.
        name: Words,
    },
    /// A backup of everything.
    Backup {
        /// The file to make, as an absolute path.
        file: PathBuf,
    },
}

/// What a running kring answers.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The link.
    Link(String),
    /// The backup that was made.
    BackedUp(BackedUp),
    /// It could not be done.
    Failed(String),
}

impl Ask {
    /// How long a command waits for the answer.
    fn patience(&self) -> Option<Duration> {
        match self {
            Self::InviteFacilitator { .. } => Some(PATIENCE),
            Self::Backup { .. } => None,
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
            let (drawn, token) = oneshot::channel();
            let request = Request::InviteFacilitator(name, drawn);
            behind.desk.send(request).await?;
            Answer::Link(link(&behind.bot, token.await?.reveal()))
        }
        Ask::Backup { file } => back_up(behind.store.clone(), file).await?,
    };
    stream
        .write_all(format!("{}\n", serde_json::to_string(&answer)?).as_bytes())
        .await?;
    Ok(())
}

/// A backup goes on when nobody waits for the answer any more.
async fn back_up(store: SledStore, file: PathBuf) -> Result<Answer> {
    let made = SystemClock.now().0;
    let done = tokio::task::spawn_blocking(move || store.back_up(&file, made)).await?;
    Ok(match done {
        Ok(done) => Answer::BackedUp(done),
        Err(error) => Answer::Failed(error.to_string()),
    })
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
