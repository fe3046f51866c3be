//! What a rendered text looks like to whoever sends it, and what it needs to know of its surroundings.

use std::path::PathBuf;

use jiff::tz::TimeZone;
use kring_paper::Paper;

use super::document::page;

use kring_rules::ids::{CaseId, MessageRef, PartyId};
use kring_rules::moment::Moment;
use kring_rules::press::{CaseTap, Press};
use kring_rules::turn::Tap;

/// A label is cut to so many characters.
pub(super) const LONGEST_LABEL: usize = 32;

/// One message to send.
#[derive(Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The text, with Telegram's HTML; a toast has none. Under a document it is the caption.
    pub html: String,
    /// Its text holds Telegram's HTML; else it is plain, and is sent as it stands.
    pub marked: bool,
    /// The document that goes with it.
    pub document: Option<Document>,
    /// What was spoken, to be played with it.
    pub recording: Option<Box<Recording>>,
    /// A question to be heard with it.
    pub aloud: Option<Box<ReadAloud>>,
    /// The buttons, row by row.
    pub buttons: Vec<Vec<Button>>,
    /// A button under them that does nothing but copy.
    pub copies: Option<Box<Copies>>,
    /// It may not be forwarded or saved.
    pub protected: bool,
    /// It arrives without a sound.
    pub silent: bool,
}

impl Sheet {
    /// What is sent when its recording is not there any more.
    #[must_use]
    pub fn instead_of_the_recording(&self, recording: &Recording) -> Self {
        self.instead_of_the_document(recording.failing.clone())
    }

    /// What is sent when what it is to read aloud cannot be read.
    #[must_use]
    pub fn instead_of_reading_aloud(&self, aloud: &ReadAloud) -> Self {
        self.instead_of_the_document(aloud.failing.clone())
    }

    /// What is sent when its document cannot be made.
    #[must_use]
    pub fn instead_of_the_document(&self, says: String) -> Self {
        Self {
            html: says,
            marked: true,
            document: None,
            recording: None,
            aloud: None,
            ..self.clone()
        }
    }
}

/// A sheet holds what people wrote, so it hides itself.
impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[sheet]")
    }
}

/// What somebody spoke: where it is found.
#[derive(Clone, PartialEq, Eq)]
pub struct Recording {
    /// In which case.
    pub case: CaseId,
    /// Who.
    pub party: PartyId,
    /// In which message of their chat.
    pub message: MessageRef,
    /// How long it lasts.
    pub seconds: u32,
    /// What is said when it is not there any more, with Telegram's HTML.
    pub failing: String,
}

/// A question to be heard.
#[derive(Clone, PartialEq, Eq)]
pub struct ReadAloud {
    /// The file with the recording.
    pub file: PathBuf,
    /// What is said when it is not there any more, with Telegram's HTML.
    pub failing: String,
}

/// A document to send or to write.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// The name of the file, without what kind of file it is.
    pub name: String,
    /// What is in it.
    pub paper: Paper,
    /// What is made of it.
    pub form: Form,
}

/// What is made of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// A page of HTML that needs nothing else.
    Page,
    /// A PDF.
    Print {
        /// What is said when it cannot be printed, with Telegram's HTML.
        failing: String,
    },
    /// This text, for a calendar.
    Calendar(String),
}

impl Document {
    /// The name of the file.
    pub fn file_name(&self) -> String {
        let kind = match self.form {
            Form::Page => "html",
            Form::Print { .. } => "pdf",
            Form::Calendar(_) => "ics",
        };
        format!("{}.{kind}", self.name)
    }

    /// It, as a page of HTML; what is for a calendar, as it stands.
    pub fn html(&self) -> String {
        match &self.form {
            Form::Page | Form::Print { .. } => page(&self.paper),
            Form::Calendar(text) => text.clone(),
        }
    }
}

/// A document holds what people wrote, so it hides itself.
impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[document]")
    }
}

/// A button under a message.
#[derive(Clone, PartialEq, Eq)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What it does: 1 to 64 bytes.
    pub data: String,
    /// How it stands out.
    pub style: Style,
}

/// How a button stands out, where somebody's Telegram shows that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Like all others.
    Plain,
    /// It carries the preparation to its end.
    Success,
    /// What goes by it does not come back.
    Danger,
}

impl Style {
    /// Nearly all are alike: a colour says that something is done for good.
    fn of(press: &Press) -> Self {
        match press {
            Press::Preparation {
                tap: Tap::HandIn, ..
            } => Self::Success,
            Press::Preparation {
                tap: Tap::EraseForGood | Tap::TakeBackForGood(_),
                ..
            }
            | Press::Case(_, CaseTap::Erase | CaseTap::UndoWrongPerson(_) | CaseTap::Forget(_))
            | Press::CaseAsSeen(
                _,
                _,
                CaseTap::Erase | CaseTap::UndoWrongPerson(_) | CaseTap::Forget(_),
            ) => Self::Danger,
            _ => Self::Plain,
        }
    }
}

/// A button that puts something where it can be pasted.
#[derive(Clone, PartialEq, Eq)]
pub struct Copies {
    /// What stands on it.
    pub label: String,
    /// What is copied: 1 to 256 characters.
    pub text: String,
}

/// It can copy a link that works once, so it hides itself.
impl std::fmt::Debug for Copies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[copies]")
    }
}

/// A button can carry a name or a label that someone wrote, so it hides itself.
impl std::fmt::Debug for Button {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[button]")
    }
}

impl Button {
    pub(super) fn new(label: impl Into<String>, press: &Press) -> Self {
        Self {
            label: shortened(label, LONGEST_LABEL),
            data: press.encode(),
            style: Style::of(press),
        }
    }
}

/// The text, or its beginning with an ellipsis.
pub(super) fn shortened(text: impl Into<String>, most: usize) -> String {
    let text = text.into();
    if text.len() <= most || text.chars().count() <= most {
        return text;
    }
    let beginning: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", beginning.trim_end())
}

/// The text with a capital first: names that stand in the middle of a sentence elsewhere.
pub(super) fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(rest).collect()
}

/// What the texts need to know of where and when they are said.
#[derive(Clone, Debug)]
pub struct Around {
    /// The bot's username, for links.
    pub bot: String,
    /// How the organisation can be reached; may be empty.
    pub contact: String,
    /// The organisation's own privacy page; may be empty.
    pub privacy_url: String,
    /// The help lines in the language of the text; when empty, those of `locales/`.
    pub help_lines: String,
    /// The help lines that people under 18 are shown instead; those kring brings along when it is empty.
    pub help_lines_young: String,
    /// What is spoken is put into words here, by a command of the organisation's own.
    pub puts_in_words: bool,
    /// Where the facilitators live.
    pub zone: TimeZone,
    /// The time.
    pub now: Moment,
}

impl Default for Around {
    fn default() -> Self {
        Self {
            bot: "kring_bot".to_owned(),
            contact: String::new(),
            privacy_url: String::new(),
            help_lines: String::new(),
            help_lines_young: String::new(),
            puts_in_words: false,
            zone: TimeZone::UTC,
            now: Moment::default(),
        }
    }
}
