//! What can be asked of kring outside the chat, and what it answers. Both go through the socket as a line of JSON: no
//! token and no key is ever part of them.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Result, anyhow};
use serde::{Deserialize, Serialize};

use super::status::Status;
use crate::desk::{AuditPage, DeedId, Everything, FacilitatorEntry, LetGo, LettersCount, Wanted};
use kring_rules::counted::ShownCounts;
use kring_rules::facilitator::Duty;
use kring_rules::guide::Folder;
use kring_rules::held::{CaseEntry, CaseFile};
use kring_rules::ids::CaseId;
use kring_rules::role::Language;
use kring_rules::words::Words;
use kring_store::{BackedUp, KeyNow, NewKey};

/// A command waits at most so long for a short answer.
const SHORT: Duration = Duration::from_secs(10);

/// What can be asked of kring. The names go over the socket: they stay as they are.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// Who answers.
    Who,
    /// A link that makes someone a facilitator, or puts someone on call.
    InviteFacilitator {
        /// How they are called.
        name: Words,
        /// What they are enrolled for.
        #[serde(default, skip_serializing_if = "Duty::is_to_facilitate")]
        duty: Duty,
    },
    /// Who facilitates.
    Facilitators,
    /// That somebody facilitates no longer.
    RemoveFacilitator {
        /// Their code.
        code: String,
    },
    /// How kring stands.
    Status,
    /// How many cases were closed in a year, by group.
    Counts {
        /// The year.
        year: u16,
    },
    /// The last lines it logged.
    Logged,
    /// To note that a backup was verified.
    NoteVerified,
    /// To put the data under another master key. Only the place of a key is told here, never a key.
    ReplaceKey(NewKey),
    /// A backup of everything.
    Backup {
        /// The file to make, as an absolute path.
        file: PathBuf,
    },
    /// A backup of everything, into the file that is handed over with this.
    BackupInto,
    /// Which cases there are.
    Cases,
    /// The file of a case.
    CaseFile(CaseId),
    /// The organisation's own guides that are kept for whoever is prepared with them.
    Guides,
    /// How many letters there are, of each kind.
    Letters,
    /// Whether everything can be read.
    ReadEverything,
    /// To send again what could not be delivered.
    RetryLetters,
    /// A page of the access log. That it is read is noted with the first.
    Audit {
        /// What of it.
        wanted: Wanted,
        /// From after this deed on.
        after: Option<DeedId>,
    },
}

/// What kring answers.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The one that answers.
    Who(Who),
    /// The link.
    Link(String),
    /// Everybody who facilitates.
    Facilitators(Vec<FacilitatorEntry>),
    /// What came of removing one.
    LetGo(LetGo),
    /// How kring stands.
    Status(Box<Status>),
    /// How many cases were closed in a year, by group.
    Counts(ShownCounts),
    /// The last lines it logged.
    Logged(Vec<String>),
    /// It is noted.
    Noted,
    /// The master key is another one, and lies there.
    KeyReplaced(KeyNow),
    /// The backup that was made.
    BackedUp(BackedUp),
    /// All cases.
    Cases(Vec<CaseEntry>),
    /// The file of a case and the language of whoever leads it; nothing when there is no such case.
    CaseFile(Option<Box<(CaseFile, Language)>>),
    /// The guides that are kept.
    Guides(Vec<Folder>),
    /// How many letters there are, of each kind.
    Letters(LettersCount),
    /// What can be read, and what cannot.
    Everything(Everything),
    /// So many letters go out again.
    Retried(usize),
    /// A page of the access log.
    Audit(AuditPage),
    /// It could not be done.
    Failed(String),
    /// One of another version asked.
    NotUnderstood,
}

/// The kring that answers.
#[derive(Debug, Serialize, Deserialize)]
pub struct Who {
    /// Its version.
    pub version: String,
    /// How the bot is called, if it ever ran on this data.
    pub bot: Option<String>,
}

impl Ask {
    /// How long a command waits for the answer; nothing when it can take any time.
    pub(super) fn longest_wait(&self) -> Option<Duration> {
        match self {
            Self::Who
            | Self::InviteFacilitator { .. }
            | Self::Facilitators
            | Self::RemoveFacilitator { .. }
            | Self::Status
            | Self::Counts { .. }
            | Self::Logged
            | Self::NoteVerified
            | Self::Cases
            | Self::Letters
            | Self::RetryLetters
            | Self::CaseFile(_)
            | Self::Guides
            | Self::Audit { .. } => Some(SHORT),
            // Every data key is wrapped anew, or every row read, and there can be many.
            Self::ReplaceKey(_) | Self::Backup { .. } | Self::BackupInto | Self::ReadEverything => {
                None
            }
        }
    }

    /// What it is called in the log.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::InviteFacilitator { .. } => "invite",
            Self::Facilitators => "facilitators",
            Self::RemoveFacilitator { .. } => "remove facilitator",
            Self::Status => "status",
            Self::Counts { .. } => "counts",
            Self::Logged => "logged",
            Self::NoteVerified => "note verified",
            Self::ReplaceKey(_) => "replace key",
            Self::Backup { .. } | Self::BackupInto => "backup",
            Self::Cases => "cases",
            Self::CaseFile(_) => "case file",
            Self::Guides => "guides",
            Self::Letters => "letters",
            Self::ReadEverything => "read everything",
            Self::RetryLetters => "retry letters",
            Self::Audit { .. } => "audit",
        }
    }
}

impl Answer {
    /// Who it is that was asked.
    pub fn who(self) -> Result<Who> {
        match self {
            Self::Who(who) => Ok(who),
            other => Err(other.refusal()),
        }
    }

    /// The link that was asked for.
    pub fn link(self) -> Result<String> {
        match self {
            Self::Link(link) => Ok(link),
            other => Err(other.refusal()),
        }
    }

    /// Everybody who facilitates.
    pub fn facilitators(self) -> Result<Vec<FacilitatorEntry>> {
        match self {
            Self::Facilitators(all) => Ok(all),
            other => Err(other.refusal()),
        }
    }

    /// What came of removing a facilitator.
    pub fn let_go(self) -> Result<LetGo> {
        match self {
            Self::LetGo(gone) => Ok(gone),
            other => Err(other.refusal()),
        }
    }

    /// How kring stands.
    pub fn status(self) -> Result<Status> {
        match self {
            Self::Status(status) => Ok(*status),
            other => Err(other.refusal()),
        }
    }

    /// How many cases were closed in a year.
    pub fn counts(self) -> Result<ShownCounts> {
        match self {
            Self::Counts(counts) => Ok(counts),
            other => Err(other.refusal()),
        }
    }

    /// The last lines it logged.
    pub fn logged(self) -> Result<Vec<String>> {
        match self {
            Self::Logged(lines) => Ok(lines),
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

    /// The guides that were asked for.
    pub fn guides(self) -> Result<Vec<Folder>> {
        match self {
            Self::Guides(folders) => Ok(folders),
            other => Err(other.refusal()),
        }
    }

    /// How many letters there are, which was asked for.
    pub fn letters(self) -> Result<LettersCount> {
        match self {
            Self::Letters(count) => Ok(count),
            other => Err(other.refusal()),
        }
    }

    /// What can be read, and what cannot.
    pub fn everything(self) -> Result<Everything> {
        match self {
            Self::Everything(everything) => Ok(everything),
            other => Err(other.refusal()),
        }
    }

    /// How many letters go out again.
    pub fn retried(self) -> Result<usize> {
        match self {
            Self::Retried(many) => Ok(many),
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
