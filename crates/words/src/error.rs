//! What can be wrong with texts: told with the file, the line, the message and what to do.

use kring_rules::phrases::PhrasesFault;
use std::fmt;
use std::path::PathBuf;

/// Texts that cannot be used at all.
#[derive(Debug, thiserror::Error)]
pub enum TextsError {
    /// A file or folder cannot be read.
    #[error("the texts in {} cannot be read: {cause}. Check that the folder exists and may be read", path.display())]
    Unreadable {
        /// Which one.
        path: PathBuf,
        /// Why.
        cause: std::io::Error,
    },
    /// Some messages are not written as Fluent messages.
    #[error("{}", lines(.0))]
    Broken(Vec<Finding>),
    /// A file with the words for dates is not as it should be.
    #[error("{0}: it is not as a file with the words for dates is: see locales/nl/dates.toml")]
    Dates(String),
    /// A file with phrases is not as it should be.
    #[error("{0}: {told}", told = phrases_told(*.1))]
    Phrases(String, PhrasesFault),
    /// A guide that kring brings along is not as it should be.
    #[error(transparent)]
    Guide(#[from] kring_rules::guide::Faults),
}

fn phrases_told(fault: PhrasesFault) -> &'static str {
    match fault {
        PhrasesFault::Form => {
            "it is not as a file with phrases is: lists named self-harm, danger, home and help, in TOML"
        }
        PhrasesFault::Empty => "a phrase has no words",
        PhrasesFault::TooShort => {
            "a phrase is one short word: it would be found in much that means something else"
        }
    }
}

fn lines(findings: &[Finding]) -> String {
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

/// Something wrong with one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, and the line if known: `nl/general.ftl:12`.
    pub place: String,
    /// The id of the message.
    pub id: String,
    /// What is wrong, and what to do.
    pub problem: String,
}

impl Finding {
    pub(super) fn new(
        place: impl Into<String>,
        id: impl Into<String>,
        problem: impl Into<String>,
    ) -> Self {
        Self {
            place: place.into(),
            id: id.into(),
            problem: problem.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.id.is_empty() {
            return write!(f, "{}: {}", self.place, self.problem);
        }
        write!(f, "{}: `{}`: {}", self.place, self.id, self.problem)
    }
}
