//! The commands that Telegram shows in its menu.

use super::args::Args;
use super::sheet::Around;
use super::texts::Texts;
use super::voice::Voice;
use kring_rules::role::Language;

/// Whose menu it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// A party's.
    Participant,
    /// A facilitator's.
    Facilitator,
}

const PARTICIPANT: &[&str] = &[
    "start", "review", "stop", "erase", "person", "language", "switch", "privacy", "mydata", "help",
];
const FACILITATOR: &[&str] = &[
    "new", "cases", "cancel", "erase", "language", "switch", "privacy", "mydata", "help",
];

impl Menu {
    pub(super) const ALL: [Self; 2] = [Self::Participant, Self::Facilitator];

    fn commands(self) -> &'static [&'static str] {
        match self {
            Self::Participant => PARTICIPANT,
            Self::Facilitator => FACILITATOR,
        }
    }

    /// The message that says what a command does.
    fn message(self, command: &str) -> String {
        let own = matches!((self, command), (Self::Facilitator, "help" | "erase"));
        let prefix = if own {
            "facilitator-command"
        } else {
            "command"
        };
        format!("{prefix}-{command}")
    }
}

impl Texts {
    /// The commands of a menu, without the slash, each with what it does.
    pub fn commands(&self, language: Language, menu: Menu) -> Vec<(&'static str, String)> {
        let around = Around::default();
        let voice = Voice::new(self, language, &around);
        let described =
            |command: &&'static str| (*command, voice.plain(&menu.message(command), &Args::new()));
        menu.commands().iter().map(described).collect()
    }
}
