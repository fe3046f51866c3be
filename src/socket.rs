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

use crate::conversation::held::{CaseEntry, CaseFile};
use crate::conversation::ids::CaseId;
use crate::conversation::role::Language;
use crate::conversation::words::Words;
use crate::desk::Request;
use crate::store::SledStore;

/// What is said when a running kring answers something else than was asked.
pub const ANOTHER_VERSION: &str = "the running kring does not answer what was asked: it is another version. Stop it and start this one";

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
    /// Which cases there are.
    Cases,
    /// The file of a case.
    CaseFile(CaseId),
}

/// What a running kring answers.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The link.
    Link(String),
    /// All cases.
    Cases(Vec<CaseEntry>),
    /// The file of a case and the language of whoever leads it; nothing when there is no such case.
    CaseFile(Option<Box<(CaseFile, Language)>>),
    /// It could not be done.
    Failed(String),
}

impl Ask {
    /// How long a command waits for the answer.
    fn patience(&self) -> Option<Duration> {
        match self {
            Self::InviteFacilitator { .. } | Self::Cases | Self::CaseFile(_) => Some(PATIENCE),
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
        Ask::Cases => Answer::Cases(behind.asked(Request::Cases).await?),
        Ask::CaseFile(case) => {
            let file = behind.asked(|asked| Request::CaseFile(case, asked));
            Answer::CaseFile(file.await?.map(Box::new))
        }
    };
    stream
        .write_all(format!("{}\n", serde_json::to_string(&answer)?).as_bytes())
        .await?;
    Ok(())
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
