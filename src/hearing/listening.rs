//! One recording, given to the command on its standard input; its standard output is taken as what was said.

use std::process::Stdio;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::config::{LANGUAGE, Transcriber};
use kring_rules::role::Language;
use kring_rules::words::Words;

/// It gets as much time as the longest voice note lasts.
const PATIENCE: Duration = Duration::from_mins(5);
/// Nobody says more in five minutes.
const MOST: u64 = 16 * 1024;
/// What the command gets to know of where it runs. kring's own secrets are not there.
const KEPT: [&str; 7] = [
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "TMPDIR",
    "XDG_CACHE_HOME",
    "LD_LIBRARY_PATH",
];

/// Why nothing was understood.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Deaf {
    CannotRun,
    Failed,
    TooSlow,
    TooMuch,
    NoWords,
}

/// What was understood of this recording.
pub(super) async fn understood(
    command: &Transcriber,
    language: Language,
    sound: Vec<u8>,
) -> Result<Words, Deaf> {
    within(PATIENCE, command, language, sound).await
}

async fn within(
    patience: Duration,
    command: &Transcriber,
    language: Language,
    sound: Vec<u8>,
) -> Result<Words, Deaf> {
    let mut group = Group::start(command, language)?;
    let answered = timeout(patience, answer(&mut group.leader, sound)).await;
    let text = answered.map_err(|_| Deaf::TooSlow)??;
    group.has_ended();
    words(text)
}

async fn answer(child: &mut Child, sound: Vec<u8>) -> Result<Vec<u8>, Deaf> {
    let (Some(mut to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(Deaf::CannotRun);
    };
    let given = async move {
        // A command that has heard enough may close its ears.
        let _ = to.write_all(&sound).await;
        let _ = to.shutdown().await;
    };
    let mut text = Vec::new();
    let mut limited = from.take(MOST + 1);
    let read = async { limited.read_to_end(&mut text).await };
    let (read, ()) = tokio::join!(read_or_stop(read), given);
    read?;
    if text.len() as u64 > MOST {
        return Err(Deaf::TooMuch);
    }
    match child.wait().await {
        Ok(status) if status.success() => Ok(text),
        Ok(_) | Err(_) => Err(Deaf::Failed),
    }
}

async fn read_or_stop(read: impl Future<Output = std::io::Result<usize>>) -> Result<(), Deaf> {
    read.await.map(drop).map_err(|_| Deaf::Failed)
}

/// Text, with something in it that is a letter or a number, and nothing that only machines read.
fn words(text: Vec<u8>) -> Result<Words, Deaf> {
    let text = String::from_utf8(text).map_err(|_| Deaf::NoWords)?;
    let is_strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if text.contains(is_strange) || !text.contains(char::is_alphanumeric) {
        return Err(Deaf::NoWords);
    }
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    Ok(Words::new(&lines.join("\n")))
}

/// The command with whatever it starts itself: all of it ends when nobody waits for it any more.
struct Group {
    leader: Child,
    runs: Option<Pid>,
}

impl Group {
    #[expect(
        clippy::disallowed_methods,
        reason = "the command gets a few of kring's variables, and no others"
    )]
    fn start(command: &Transcriber, language: Language) -> Result<Self, Deaf> {
        let told = command.arguments.iter();
        let told = told.map(|word| word.replace(LANGUAGE, language.code()));
        let kept = KEPT.into_iter();
        let kept = kept.filter_map(|name| Some((name, std::env::var_os(name)?)));
        let started = Command::new(&command.program)
            .args(told)
            .env_clear()
            .envs(kept)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .kill_on_drop(true)
            .spawn();
        let leader = started.map_err(|_| Deaf::CannotRun)?;
        let number = leader.id().and_then(|id| i32::try_from(id).ok());
        Ok(Self {
            leader,
            runs: number.and_then(Pid::from_raw),
        })
    }

    fn has_ended(&mut self) {
        self.runs = None;
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(group) = self.runs {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(text: &str) -> Transcriber {
        Transcriber {
            program: "/bin/sh".to_owned(),
            arguments: vec!["-c".to_owned(), text.to_owned()],
        }
    }

    async fn heard(text: &str, sound: &[u8]) -> Result<Words, Deaf> {
        let patience = Duration::from_secs(5);
        within(patience, &script(text), Language::DUTCH, sound.to_owned()).await
    }

    #[tokio::test]
    async fn the_command_gets_the_recording_and_answers_with_words() {
        let told = heard("wc -c; echo ' {language} '", &vec![7; 100_000]).await;
        assert_eq!(told, Ok(Words::new("100000\nnl")));
        let closes_its_ears = heard("exec <&-; echo genoeg", &vec![7; 2_000_000]).await;
        assert_eq!(closes_its_ears, Ok(Words::new("genoeg")));
    }

    #[tokio::test]
    async fn what_fails_or_is_no_text_is_not_understood() {
        for (text, why) in [
            ("cat >/dev/null; echo iets; exit 3", Deaf::Failed),
            ("cat >/dev/null", Deaf::NoWords),
            ("cat >/dev/null; echo ' ... '", Deaf::NoWords),
            ("printf 'a\\377b'", Deaf::NoWords),
            ("printf 'a\\033[31mb'", Deaf::NoWords),
            ("yes woorden", Deaf::TooMuch),
            ("kill -9 $$", Deaf::Failed),
        ] {
            assert_eq!(heard(text, b"OggS").await, Err(why), "{text}");
        }
        let missing = Transcriber::read("/no/such/program").unwrap();
        let patience = Duration::from_secs(5);
        let heard = within(patience, &missing, Language::DUTCH, vec![]).await;
        assert_eq!(heard, Err(Deaf::CannotRun));
    }

    #[tokio::test]
    async fn what_takes_too_long_ends_with_all_that_it_started() {
        let folder = tempfile::tempdir().unwrap();
        let mark = folder.path().join("still-there");
        let text = format!("(sleep 1; touch {}) & sleep 60", mark.display());
        let patience = Duration::from_millis(200);
        let heard = within(
            patience,
            &script(&text),
            Language::DUTCH,
            vec![7; 1_000_000],
        )
        .await;
        assert_eq!(heard, Err(Deaf::TooSlow));
        tokio::time::sleep(Duration::from_millis(1500)).await;
        assert!(!mark.exists(), "what it started went on");
    }

    #[tokio::test]
    async fn it_knows_nothing_of_kring() {
        let told = heard(
            "cat >/dev/null; env | cut -d= -f1 | sort | grep -v -e ^_ -e PWD -e SHLVL",
            b"",
        );
        let told = told.await.unwrap();
        let names: Vec<&str> = told.as_str().lines().collect();
        assert!(names.iter().all(|name| KEPT.contains(name)), "{names:?}");
    }
}
