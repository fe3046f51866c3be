//! The socket in the data directory: how a command reaches the kring that runs there. One line in, one line out.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream as StdStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::{JoinHandle, JoinSet};

use super::ask::{Answer, Ask};
use super::office::Office;

const NAME: &str = "kring.sock";
/// Whoever knocks says within so long what they want.
const PATIENCE: Duration = Duration::from_secs(10);

/// The open socket. Dropped, it is gone from the directory, and nobody is answered any more.
pub struct Socket {
    path: PathBuf,
    task: JoinHandle<()>,
}

impl Socket {
    /// Opens the socket in the data directory, for its owner only.
    pub fn open(data: &Path, office: Office) -> Result<Self> {
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
        let task = tokio::spawn(serve(listener, Arc::new(office)));
        Ok(Self { path, task })
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.task.abort();
        drop(std::fs::remove_file(&self.path));
    }
}

async fn serve(listener: UnixListener, office: Arc<Office>) {
    let mut answering = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        while answering.try_join_next().is_some() {}
        let office = office.clone();
        answering.spawn(async move {
            if answer(stream, &office).await.is_err() {
                tracing::warn!("a command on the socket was not understood or not waited for");
            }
        });
    }
}

async fn answer(mut stream: UnixStream, office: &Office) -> Result<()> {
    let mut line = String::new();
    let mut reader = tokio::io::BufReader::new(&mut stream);
    tokio::time::timeout(PATIENCE, reader.read_line(&mut line)).await??;
    let answer = office.answer(serde_json::from_str(&line)?).await?;
    if let Answer::KeyReplaced(_) = answer {
        tracing::info!("the key of kring's data was replaced (`kring key rotate`)");
    }
    stream
        .write_all(format!("{}\n", serde_json::to_string(&answer)?).as_bytes())
        .await?;
    Ok(())
}

/// A kring runs in this directory.
pub fn is_answered(data: &Path) -> bool {
    StdStream::connect(data.join(NAME)).is_ok()
}

/// Asks the kring that runs in this directory; nothing when none does.
pub fn ask_running(data: &Path, ask: &Ask) -> Result<Option<Answer>> {
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
