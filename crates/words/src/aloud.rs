//! Questions read aloud: an organisation's own recordings, beside its wording. None come with kring.
//!
//! `<words>/nl/voice/question-happened.ogg`; where roles are asked in other words, `question-happened-harmed.ogg`; where a guide
//! words it otherwise, the same in a folder with the guide's name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::error::{Finding, TextsError};
use super::source::sorted;
use kring_rules::guide::{Guide, Guides};
use kring_rules::role::{Language, Role};

/// In the folder of a language.
const FOLDER: &str = "voice";
/// A recording is no larger.
const LARGEST: u64 = 2 * 1024 * 1024;
/// So much of a file says what it is.
const HEAD: u64 = 64;

/// The recordings there are.
#[derive(Clone, Default)]
pub(super) struct Aloud {
    /// In which language, and what: `question-happened`, `kort/question-happened-harmed`.
    files: BTreeMap<(Language, String), PathBuf>,
    pub(super) wrong: Vec<Finding>,
}

/// How much of a guide can be heard in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// In which language.
    pub language: Language,
    /// So many questions.
    pub recorded: usize,
    /// What is not recorded, as its file would be called.
    pub missing: Vec<String>,
}

impl Aloud {
    /// The recordings in this folder with wording. What cannot be one is told, and left out.
    pub(super) fn beside(words: &Path) -> Result<Self, TextsError> {
        let mut found = Self::default();
        for folder in sorted(words)?.into_iter().filter(|path| path.is_dir()) {
            let language = folder.file_name().and_then(|name| name.to_str());
            let Some(language) = language.and_then(Language::of) else {
                continue;
            };
            let voice = folder.join(FOLDER);
            if voice.is_dir() {
                found.look_into(&voice, language, "")?;
            }
        }
        Ok(found)
    }

    fn look_into(
        &mut self,
        folder: &Path,
        language: Language,
        before: &str,
    ) -> Result<(), TextsError> {
        for path in sorted(folder)? {
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            let name = name.unwrap_or_default();
            if path.is_dir() && before.is_empty() {
                self.look_into(&path, language, &format!("{name}/"))?;
                continue;
            }
            let name = format!("{before}{name}");
            match (name.strip_suffix(".ogg"), problem(&path)) {
                (Some(what), None) => drop(self.files.insert((language, what.to_owned()), path)),
                (Some(_), Some(problem)) => self.is_wrong(language, &name, problem),
                (None, _) => {
                    self.is_wrong(language, &name, "a recording is called `question-….ogg`");
                }
            }
        }
        Ok(())
    }

    fn is_wrong(&mut self, language: Language, name: &str, problem: &str) {
        self.wrong.push(Finding {
            place: format!("{}/{FOLDER}/{name}", language.code()),
            id: String::new(),
            problem: problem.to_owned(),
        });
    }

    /// The recording of this question, as it is put to somebody in this role: the one made for them before one for all.
    pub(super) fn of(
        &self,
        language: Language,
        guide: &Guide,
        question: &str,
        role: Role,
    ) -> Option<&Path> {
        let names = names(guide, question, role);
        let mut found = names
            .into_iter()
            .filter_map(|name| self.files.get(&(language, name)));
        found.next().map(PathBuf::as_path)
    }

    /// A recording of all that this guide asks, in Dutch.
    #[cfg(test)]
    pub(super) fn of_everything(guide: &Guide) -> Self {
        let names = known(guide).into_iter();
        let files = names.map(|name| ((Language::DUTCH, name), PathBuf::new()));
        Self {
            files: files.collect(),
            wrong: vec![],
        }
    }

    /// Of each language in which anything is read aloud: how much of what these guides ask now, and what is missing.
    pub(super) fn heard(&self, guides: &Guides) -> Vec<Heard> {
        let asked = asked(guides);
        let heard = |language: Language| {
            let is_recorded = |(guide, question, role): &&(&Guide, &str, Role)| {
                self.of(language, guide, question, *role).is_some()
            };
            let (recorded, missing): (Vec<_>, Vec<_>) = asked.iter().partition(is_recorded);
            let question = |(_, question, _): &(&Guide, &str, Role)| format!("question-{question}");
            let missing: BTreeSet<String> = missing.into_iter().map(question).collect();
            let recorded: BTreeSet<String> = recorded.into_iter().map(question).collect();
            Heard {
                language,
                recorded: recorded.difference(&missing).count(),
                missing: missing.into_iter().collect(),
            }
        };
        self.languages().into_iter().map(heard).collect()
    }

    /// Recordings of nothing that any of these guides asks.
    pub(super) fn strange<'g>(&self, guides: impl Iterator<Item = &'g Guide>) -> Vec<Finding> {
        let known: BTreeSet<String> = guides.flat_map(known).collect();
        let strange = self.files.keys();
        let strange = strange.filter(|(_, name)| !known.contains(name));
        let finding = |(language, name): &(Language, String)| {
            Finding {
            place: format!("{}/{FOLDER}/{name}.ogg", language.code()),
            id: String::new(),
            problem: "no guide asks this: a recording bears the name of its question, as in `question-happened.ogg`".to_owned(),
        }
        };
        strange.map(finding).collect()
    }

    fn languages(&self) -> BTreeSet<Language> {
        self.files.keys().map(|(language, _)| *language).collect()
    }
}

fn names(guide: &Guide, question: &str, role: Role) -> [String; 4] {
    let (guide, role) = (&*guide.edition.guide, role.code());
    [
        format!("{guide}/question-{question}-{role}"),
        format!("{guide}/question-{question}"),
        format!("question-{question}-{role}"),
        format!("question-{question}"),
    ]
}

/// Why this file is no voice note, if it is none.
fn problem(file: &Path) -> Option<&'static str> {
    let mut head = Vec::new();
    let opened = File::open(file);
    let read = opened.and_then(|file| file.take(HEAD).read_to_end(&mut head));
    if read.is_err() {
        return Some("it cannot be read");
    }
    let is_opus = head.starts_with(b"OggS") && head.windows(8).any(|part| part == b"OpusHead");
    if !is_opus {
        return Some(
            "it is no voice note: make it Ogg Opus, as with `opusenc` or `ffmpeg -c:a libopus`",
        );
    }
    let bytes = file.metadata().map_or(u64::MAX, |about| about.len());
    (bytes > LARGEST).then_some("it is larger than 2 MB")
}

fn known(guide: &Guide) -> Vec<String> {
    let questions = guide.questions().iter();
    let each = questions.flat_map(|question| {
        let id = question.id.as_str();
        let roles = question.asked_of().iter();
        roles.flat_map(move |role| names(guide, id, *role))
    });
    each.collect()
}

/// What is asked of whom in new cases.
fn asked(guides: &Guides) -> Vec<(&Guide, &str, Role)> {
    let offered: Vec<&Guide> = guides
        .offered()
        .iter()
        .map(|edition| guides.of(edition))
        .collect();
    let offered = offered.into_iter();
    let each = offered.flat_map(|guide| {
        let questions = guide.questions().iter();
        questions.flat_map(move |question| {
            let roles = question.asked_of().iter();
            roles.map(move |role| (guide, question.id.as_str(), *role))
        })
    });
    each.collect()
}
