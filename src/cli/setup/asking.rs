//! Asking whoever sets kring up, if somebody sits at the terminal.

use std::io::{self, IsTerminal, Write};

use anyhow::{Result, bail};
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use secrecy::SecretString;

use crate::cli::say;
use crate::config::Misset;

/// A conversation with whoever types the command.
pub(super) struct Conversation {
    somebody_is_there: bool,
}

impl Conversation {
    pub(super) fn begin() -> Self {
        Self {
            somebody_is_there: io::stdin().is_terminal(),
        }
    }

    /// What was given, or what is answered, once it is right. Where nobody is there, the default.
    pub(super) fn checked(
        &self,
        (question, given): (&str, Option<String>),
        otherwise: &str,
        wrong: impl Fn(&str) -> Option<String>,
    ) -> Result<String> {
        if let Some(given) = given {
            if let Some(why) = wrong(&given) {
                bail!(Misset(why));
            }
            return Ok(given);
        }
        if !self.somebody_is_there {
            return Ok(otherwise.to_owned());
        }
        loop {
            let shown = if otherwise.is_empty() {
                "none"
            } else {
                otherwise
            };
            let typed = line(&format!("{question} [{shown}]"))?;
            let meant = if typed.is_empty() {
                otherwise.to_owned()
            } else {
                typed
            };
            match wrong(&meant) {
                Some(why) => say(&why),
                None => return Ok(meant),
            }
        }
    }

    /// What is answered, without showing it.
    pub(super) fn hidden(&self, question: &str) -> Result<SecretString> {
        if !self.somebody_is_there {
            bail!(Misset(
                "kring needs the token of a Telegram bot: give it with --token-file, or set TELOXIDE_TOKEN".to_owned()
            ));
        }
        let shown = Hiding::begin()?;
        let typed = line(question);
        drop(shown);
        say("");
        Ok(SecretString::from(typed?))
    }
}

/// Nothing typed shows, until it is dropped.
struct Hiding(Termios);

impl Hiding {
    fn begin() -> Result<Self> {
        let before = tcgetattr(io::stdin())?;
        let mut hiding = before.clone();
        hiding.local_modes.remove(LocalModes::ECHO);
        tcsetattr(io::stdin(), OptionalActions::Flush, &hiding)?;
        Ok(Self(before))
    }
}

impl Drop for Hiding {
    fn drop(&mut self) {
        // A terminal that is gone needs no mending.
        let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &self.0);
    }
}

fn line(question: &str) -> Result<String> {
    let mut screen = io::stderr();
    write!(screen, "{question}: ")?;
    screen.flush()?;
    let mut line = String::new();
    if io::stdin().read_line(&mut line)? == 0 {
        bail!("nobody answers: nothing was written");
    }
    Ok(line.trim().to_owned())
}
