//! Someone who speaks one language: finds each message, and never shows an id or an empty place to a person.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::args::Args;
use super::commands::Menu;
use super::error::Finding;
use super::html::Html;
use super::sheet::{Around, Document, Sheet};
use super::texts::Texts;
use super::wording::{Fault, Markup};
use kring_rules::brief::Brief;
use kring_rules::guide::{Edition, Guide};
use kring_rules::held::CaseFile;
use kring_rules::role::{AgeBand, Language};
use kring_rules::say::{Reading, Say, Urgency};

/// The text when there is none in any language.
const NO_TEXT: &str = "…";

/// Renders one thing that is said.
pub(super) struct Voice<'a> {
    pub(super) texts: &'a Texts,
    pub(super) language: Language,
    pub(super) around: &'a Around,
    /// The guide whose wording is spoken, while something of one is said.
    guide: Option<Edition>,
    /// How old somebody is to whom it is said, where that matters.
    age: Option<&'static str>,
    faults: RefCell<Vec<Finding>>,
    /// Where the ids are noted of the messages that are looked for, if anybody wants to know.
    used: Option<&'a RefCell<BTreeSet<String>>>,
}

impl Texts {
    /// What is said, as sheets to send: text with Telegram's HTML, and buttons under the last.
    pub fn render(&self, say: &Say, language: Language, around: &Around) -> Vec<Sheet> {
        Voice::new(self, language, around).render(say)
    }

    /// The file of a case, as a document.
    pub fn case_file(&self, file: &CaseFile, language: Language, around: &Around) -> Document {
        let voice = Voice::new(self, language, around);
        let document = voice.case_file(file);
        voice.tell_faults();
        document
    }

    /// The page for the day, as a document.
    pub fn brief(&self, brief: &Brief, language: Language, around: &Around) -> Document {
        let voice = Voice::new(self, language, around);
        let document = voice.brief(brief);
        voice.tell_faults();
        document
    }

    /// The commands of a menu, without the slash, each with what it does.
    pub fn commands(&self, language: Language, menu: Menu) -> Vec<(String, String)> {
        let around = Around::default();
        let voice = Voice::new(self, language, &around);
        let commands = voice.menu(menu);
        voice.tell_faults();
        commands
    }
}

impl<'a> Voice<'a> {
    pub(super) fn new(texts: &'a Texts, language: Language, around: &'a Around) -> Self {
        Self {
            texts,
            language,
            around,
            guide: None,
            age: None,
            faults: RefCell::default(),
            used: None,
        }
    }

    /// Notes the ids of the messages that are looked for.
    pub(super) fn noting(self, used: &'a RefCell<BTreeSet<String>>) -> Self {
        Self {
            used: Some(used),
            ..self
        }
    }

    /// The sheets to send.
    pub(super) fn render(self, say: &Say) -> Vec<Sheet> {
        let sheets = self.sheets(say);
        self.tell_faults();
        sheets
    }

    /// What was wrong on the way goes to the log, by id and never with words.
    pub(super) fn tell_faults(self) {
        for fault in self.faults() {
            tracing::warn!(
                language = fault.place,
                id = fault.id,
                problem = fault.problem,
                "a text is not as it should be"
            );
        }
    }

    pub(super) fn sheets(&self, say: &Say) -> Vec<Sheet> {
        let mut sheets = match say {
            Say::Participant(say) => self.in_guide(&say.guide, |voice| voice.participant(say)),
            Say::Facilitator(say) => self.facilitator(say),
            Say::General(say) => self.general(say),
            Say::Nothing => vec![],
        };
        let reading = say.reading();
        let sleeps = self.is_night() && say.urgency() != Urgency::Signal;
        for sheet in &mut sheets {
            sheet.protected |= reading != Reading::Nothing;
            sheet.silent |= sleeps || reading == Reading::Words;
        }
        sheets
    }

    /// Says something in another language, for whoever reads that one.
    pub(super) fn in_language<T>(&self, language: Language, say: impl FnOnce(&Self) -> T) -> T {
        self.aside(
            Self {
                guide: self.guide.clone(),
                ..Self::new(self.texts, language, self.around)
            },
            say,
        )
    }

    /// Says something that this guide words.
    pub(super) fn in_guide<T>(&self, guide: &Edition, say: impl FnOnce(&Self) -> T) -> T {
        self.aside(
            Self {
                guide: Some(guide.clone()),
                ..Self::new(self.texts, self.language, self.around)
            },
            say,
        )
    }

    /// Says something to somebody of this age.
    pub(super) fn for_age<T>(&self, age: Option<AgeBand>, say: impl FnOnce(&Self) -> T) -> T {
        self.aside(
            Self {
                guide: self.guide.clone(),
                age: age.map(AgeBand::code),
                ..Self::new(self.texts, self.language, self.around)
            },
            say,
        )
    }

    fn aside<T>(&self, voice: Self, say: impl FnOnce(&Self) -> T) -> T {
        let voice = Self {
            used: self.used,
            age: voice.age.or(self.age),
            ..voice
        };
        let said = say(&voice);
        self.faults.borrow_mut().extend(voice.faults());
        said
    }

    /// The guide whose wording is spoken.
    pub(super) fn guide(&self) -> Option<&Guide> {
        let book = self.texts.books.get(self.guide.as_ref()?)?;
        Some(&book.guide)
    }

    /// What was wrong with the messages found so far.
    pub(super) fn faults(self) -> Vec<Finding> {
        self.faults.into_inner()
    }

    /// A message with markup.
    pub(super) fn html(&self, id: &str, args: &Args) -> Html {
        Html::wording(self.find(id, args, Markup::Html))
    }

    /// A message with markup and without arguments.
    pub(super) fn words(&self, id: &str) -> Html {
        self.html(id, &Args::new())
    }

    /// A name, a label, a mark: plain text, without markup.
    pub(super) fn plain(&self, id: &str, args: &Args) -> String {
        self.find(id, args, Markup::Plain)
    }

    /// A name, a label, a mark without arguments.
    pub(super) fn label(&self, id: &str) -> String {
        self.plain(id, &Args::new())
    }

    /// What stands between a name and what it names: French has a space before it.
    pub(super) fn colon(&self) -> String {
        self.label("colon") + " "
    }

    /// There is such a message.
    pub(super) fn knows(&self, id: &str) -> bool {
        let guide = self.guide.as_ref();
        self.texts.knows(guide, self.language, id)
    }

    /// There is such a message in a language that is spoken where this one lacks it.
    fn is_told(&self, id: &str) -> bool {
        let guide = self.guide.as_ref();
        self.texts.tells(guide, self.language, id)
    }

    /// The first of these messages that there is, in this language before any other.
    pub(super) fn first_label(&self, ids: &[String]) -> String {
        let known = ids.iter().find(|id| self.knows(id));
        let elsewhere = || ids.iter().find(|id| self.is_told(id));
        let found = known.or_else(elsewhere).or(ids.last());
        self.label(found.map_or("", String::as_str))
    }

    fn find(&self, id: &str, args: &Args, markup: Markup) -> String {
        if let Some(used) = self.used {
            used.borrow_mut().insert(id.to_owned());
        }
        let (guide, language) = (self.guide.as_ref(), self.language);
        let of_age = self.age.map(|age| args.for_age(age));
        let args = of_age.as_ref().unwrap_or(args);
        let (text, fault) = self.texts.find(guide, language, id, args, markup);
        if let Some(fault) = fault {
            self.remember(id, fault);
        }
        text.unwrap_or_else(|| self.no_text())
    }

    fn no_text(&self) -> String {
        let args = Args::new();
        let found = self
            .texts
            .find(None, self.language, "no-text", &args, Markup::Plain);
        let (text, _) = found;
        text.unwrap_or_else(|| NO_TEXT.to_owned())
    }

    fn remember(&self, id: &str, fault: Fault) {
        let problem = match fault {
            Fault::Missing => "there is no such message: write it".to_owned(),
            Fault::Broken => {
                "it mentions a variable, message or term that is not there: see which \
                              ones the built-in text uses"
                    .to_owned()
            }
            Fault::Tags(problem) => problem,
        };
        self.faults
            .borrow_mut()
            .push(Finding::new(self.language.code(), id, problem));
    }
}
