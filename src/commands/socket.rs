//! The socket in the data directory: how a command reaches the kring that runs there. One line in, one line out. Whatever
//! comes in, the socket stays open as long as kring runs.

use std::fs::File;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream as StdStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::{JoinHandle, JoinSet};

use super::ask::{Answer, Ask};
use super::handing;
use super::office::Office;
use crate::backoff::Backoff;

const NAME: &str = "kring.sock";
/// Whoever knocks says within so long what they want.
const PATIENCE: Duration = Duration::from_secs(10);
/// Nobody has to say more than this.
const LONGEST_LINE: u64 = 1024 * 1024;
/// A question is hardly ever longer.
const FIRST_PIECE: usize = 4096;
/// So many are answered at once; the others wait their turn.
const AT_ONCE: usize = 32;
/// Where nobody can be let in, as when too many files are open, it is tried again after so long, doubling.
const SHORTEST_WAIT: Duration = Duration::from_millis(100);
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// The open socket. Dropped, it is gone from the directory, and nobody is answered any more.
pub struct Socket {
    path: PathBuf,
    task: JoinHandle<()>,
}

impl Socket {
    /// Opens the socket in the data directory, for its owner only.
    pub fn open(data: &Path, office: Office) -> Result<Self> {
        Self::answering(data, Answering::Leads(Box::new(office)))
    }

    /// The same of a kring that stands by: whatever it is asked, it says who leads.
    pub fn standing_by(data: &Path, leader: String) -> Result<Self> {
        Self::answering(data, Answering::StandsBy(leader))
    }

    fn answering(data: &Path, answering: Answering) -> Result<Self> {
        let path = socket_in(data);
        // The database is locked by this process: a socket that is still there belongs to nobody.
        drop(std::fs::remove_file(&path));
        let context = || format!("the socket {} cannot be made", path.display());
        let listener = UnixListener::bind(&path).with_context(context)?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))
            .with_context(context)?;
        let task = tokio::spawn(serve(listener, Arc::new(answering)));
        Ok(Self { path, task })
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.task.abort();
        drop(std::fs::remove_file(&self.path));
    }
}

/// Who is behind the socket.
enum Answering {
    /// A kring that leads.
    Leads(Box<Office>),
    /// One that stands by for this one.
    StandsBy(String),
}

async fn serve(listener: UnixListener, office: Arc<Answering>) {
    let mut answering = JoinSet::new();
    let mut backoff = Backoff::between(SHORTEST_WAIT, LONGEST_WAIT);
    loop {
        while answering.len() >= AT_ONCE && answering.join_next().await.is_some() {}
        while answering.try_join_next().is_some() {}
        match listener.accept().await {
            Ok((stream, _)) => {
                backoff.begin_again();
                answering.spawn(serve_one(stream, office.clone()));
            }
            Err(error) => {
                tracing::warn!(
                    "no command can be taken just now ({}); trying again",
                    error.kind()
                );
                tokio::time::sleep(backoff.pause()).await;
            }
        }
    }
}

async fn serve_one(mut stream: UnixStream, office: Arc<Answering>) {
    let Ok(heard) = tokio::time::timeout(PATIENCE, heard(&mut stream)).await else {
        return tracing::debug!("a command on the socket said nothing");
    };
    let Some((line, file)) = heard else {
        return;
    };
    let answer = answered(&line, file, &office).await;
    if say(&mut stream, &answer).await.is_err() {
        tracing::debug!("a command did not wait for its answer");
    }
}

/// What somebody says, and the file they hand over with it; nothing when they only looked whether kring runs.
async fn heard(stream: &mut UnixStream) -> Option<(String, Option<File>)> {
    let mut piece = [0; FIRST_PIECE];
    let (many, file) = handing::take(stream, &mut piece).await.unwrap_or_default();
    let mut line = piece.get(..many).unwrap_or_default().to_vec();
    if !line.is_empty() && !line.contains(&b'\n') {
        let mut rest = tokio::io::BufReader::new(stream).take(LONGEST_LINE);
        // What breaks off is not understood.
        let _ = rest.read_until(b'\n', &mut line).await;
    }
    // What is no text is not understood either.
    (!line.is_empty()).then(|| (String::from_utf8_lossy(&line).into_owned(), file))
}

async fn answered(line: &str, file: Option<File>, office: &Answering) -> Answer {
    let Ok(ask) = serde_json::from_str::<Ask>(line) else {
        tracing::warn!("a command on the socket was not understood");
        return Answer::NotUnderstood;
    };
    tracing::debug!(command = ask.name(), "a command is answered");
    let office = match office {
        Answering::Leads(office) => office,
        Answering::StandsBy(leader) => return Answer::Failed(super::answered_by(leader)),
    };
    let answer = match (ask, file) {
        (Ask::BackupInto, Some(file)) => office.back_up_into(file).await,
        (ask, _) => office.answer(ask).await,
    };
    if let Ok(Answer::KeyReplaced(_)) = answer {
        tracing::info!("the key of kring's data was replaced (`kring key rotate`)");
    }
    answer.unwrap_or_else(|error| Answer::Failed(format!("{error:#}")))
}

async fn say(stream: &mut UnixStream, answer: &Answer) -> Result<()> {
    let line = format!("{}\n", serde_json::to_string(answer)?);
    Ok(stream.write_all(line.as_bytes()).await?)
}

/// Where the socket of a data directory is.
pub fn socket_in(data: &Path) -> PathBuf {
    data.join(NAME)
}

/// A kring runs in this directory.
pub fn is_answered(data: &Path) -> bool {
    StdStream::connect(socket_in(data)).is_ok()
}

/// Asks the kring that runs in this directory; nothing when none does.
pub fn ask_running(data: &Path, ask: &Ask) -> Result<Option<Answer>> {
    asked_running(data, ask, None)
}

/// The same, handing over a file to be written.
pub fn ask_running_with(data: &Path, ask: &Ask, file: &File) -> Result<Option<Answer>> {
    asked_running(data, ask, Some(file))
}

fn asked_running(data: &Path, ask: &Ask, file: Option<&File>) -> Result<Option<Answer>> {
    let mut stream = match StdStream::connect(socket_in(data)) {
        Ok(stream) => stream,
        Err(error) if error.kind() == ErrorKind::WouldBlock => {
            bail!("kring runs, but too many commands wait for it: try again in a moment")
        }
        Err(_) => return Ok(None),
    };
    stream.set_read_timeout(ask.longest_wait())?;
    let question = format!("{}\n", serde_json::to_string(ask)?);
    let mut question = question.as_bytes();
    if let Some(file) = file {
        let said = handing::hand_over(&stream, question, file)?;
        question = question.get(said..).unwrap_or_default();
    }
    stream.write_all(question)?;
    let mut line = String::new();
    BufReader::new(stream)
        .read_line(&mut line)
        .context("the running kring does not answer")?;
    if line.is_empty() {
        bail!("the running kring does not answer: look at its log");
    }
    Ok(Some(
        serde_json::from_str(&line).unwrap_or(Answer::NotUnderstood),
    ))
}

#[cfg(test)]
mod fuzz {
    use super::*;
    use kring_fuzz::bytes::damaged_text;
    use kring_fuzz::try_all;
    use proptest::prelude::*;

    const ASKED: [&str; 5] = [
        r#""who""#,
        r#"{"invite_facilitator":{"name":"An"}}"#,
        r#"{"backup":{"file":"/tmp/backup"}}"#,
        r#"{"case_file":"AAAAAAAA"}"#,
        r#""read_everything""#,
    ];

    #[test]
    fn damaged_lines_are_not_understood_or_ask_the_same() {
        let lines = ASKED.map(str::to_owned).to_vec();
        try_all(&damaged_text(lines), |line| {
            if let Ok(ask) = serde_json::from_str::<Ask>(&line) {
                let again = serde_json::to_string(&ask).unwrap();
                let read: Ask = serde_json::from_str(&again).unwrap();
                prop_assert_eq!(read.name(), ask.name());
            }
            Ok(())
        });
    }
}
