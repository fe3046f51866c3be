//! The files with wording: built in from `locales/`, and an organisation's own folder with the same layout.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, OnceLock};
use std::{fs, io};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};
use include_dir::{Dir, include_dir};

use super::error::{Finding, TextsError};
use super::mentions::{Mention, variables};
use kring_rules::day::words::DateWords;
use kring_rules::guide::Folder;
use kring_rules::phrases::Phrases;
use kring_rules::role::Language;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// No file of texts is longer.
const LONGEST: u64 = 1024 * 1024;
/// No text has brackets in brackets more often.
const DEEPEST: usize = 32;

/// One file with wording.
#[derive(Clone)]
pub(super) struct Source {
    pub(super) language: Language,
    /// The name to tell people: `nl/general.ftl`.
    pub(super) name: String,
    /// What stands in it, where kring brings it along.
    brought: &'static str,
    read: Arc<OnceLock<Arc<FluentResource>>>,
}

/// A message of a file.
pub(super) struct Entered {
    pub(super) id: String,
    /// `nl/general.ftl:12`
    pub(super) place: String,
    /// Every variable it mentions.
    pub(super) mentioned: BTreeSet<String>,
    /// The variables it shows, not only chooses by.
    pub(super) shown: BTreeSet<String>,
}

/// A message as it is written, without anything filled in.
pub(super) struct Written {
    pub(super) id: String,
    /// `nl/commands.ftl:12`
    pub(super) place: String,
    /// None when something is to be filled in.
    pub(super) value: Option<String>,
    /// What stands under it as `.also`.
    pub(super) also: String,
}

/// The wording kring brings along. Each file is read once, when it is wanted, and shared.
pub(super) fn built_in() -> Vec<Source> {
    static ALL: LazyLock<Vec<Source>> = LazyLock::new(|| {
        let files = BUILT_IN.dirs().flat_map(Dir::files);
        let files = files.filter(|file| file.path().extension().is_some_and(|end| end == "ftl"));
        let named = files.filter_map(|file| {
            let language = file.path().parent()?.to_str()?;
            let name = file.path().to_string_lossy().into_owned();
            Some(Source::brought(
                Language::of(language)?,
                name,
                file.contents_utf8()?,
            ))
        });
        named.collect()
    });
    ALL.clone()
}

/// An organisation's own wording.
pub(super) fn overlay(folder: &Path) -> Result<Vec<Source>, TextsError> {
    read_all(files(folder)?)
}

/// The phrases that say outright that somebody is in danger, of all languages: those kring brings along or, where an
/// organisation has a file of its own for a language, that.
pub fn phrases(own: Option<&Path>) -> Result<Phrases, TextsError> {
    let mut phrases = Phrases::default();
    for language in with_file(own, PHRASES)? {
        let (name, text) = beside_the_wording(own, language, PHRASES)?;
        phrases = phrases
            .with(&text)
            .map_err(|fault| TextsError::Phrases(name, fault))?;
    }
    Ok(phrases)
}

/// The languages that have this file beside their wording.
fn with_file(own: Option<&Path>, file: &str) -> Result<BTreeSet<Language>, TextsError> {
    let built_in = BUILT_IN.dirs().map(|folder| folder.path().to_owned());
    let built_in = built_in.filter(|folder| BUILT_IN.contains(folder.join(file)));
    let beside = own.map(sorted).transpose()?.unwrap_or_default();
    let beside = beside
        .into_iter()
        .filter(|folder| folder.join(file).is_file());
    let language = |folder: PathBuf| Language::of(folder.file_name()?.to_str()?);
    Ok(built_in.chain(beside).filter_map(language).collect())
}

/// The words for dates of all languages: those kring brings along or, where an organisation has a file of its own for a
/// language, that.
pub fn date_words(own: Option<&Path>) -> Result<DateWords, TextsError> {
    let mut words = DateWords::default();
    for language in with_file(own, DATES)? {
        let (name, text) = beside_the_wording(own, language, DATES)?;
        words = words.with(&text).map_err(|_| TextsError::Dates(name))?;
    }
    Ok(words)
}

/// A file beside the wording of a language, and its name.
fn beside_the_wording(
    own: Option<&Path>,
    language: Language,
    file: &str,
) -> Result<(String, String), TextsError> {
    let name = format!("{}/{file}", language.code());
    let path = own
        .map(|folder| folder.join(&name))
        .filter(|path| path.is_file());
    let text = match path {
        Some(path) => read(&path).map_err(unreadable(&path))?,
        None => BUILT_IN
            .get_file(&name)
            .and_then(|file| file.contents_utf8())
            .unwrap_or_default()
            .to_owned(),
    };
    Ok((name, text))
}

/// In each language, beside the wording.
const DATES: &str = "dates.toml";
const PHRASES: &str = "phrases.toml";

/// A guide's own wording: a file a language, beside what it asks.
pub(super) fn of_guide(folder: &Folder) -> Result<Vec<Source>, TextsError> {
    let spoken = folder.files.iter().filter_map(|(file, text)| {
        let language = file.strip_suffix(".ftl")?;
        let name = format!("{}/{file}", folder.edition);
        Some(match (Language::of(language), folder.brought(file)) {
            (Some(language), Some(text)) => Ok(Source::brought(language, name, text)),
            _ => Source::of(language, name, text.clone()),
        })
    });
    whole(spoken)
}

fn files(folder: &Path) -> Result<Vec<(String, String)>, TextsError> {
    let mut found = Vec::new();
    for language in sorted(folder)?.into_iter().filter(|path| path.is_dir()) {
        for file in sorted(&language)? {
            if file.extension().is_some_and(|end| end == "ftl") {
                let name = file.strip_prefix(folder).unwrap_or(&file);
                let text = read(&file).map_err(unreadable(&file))?;
                found.push((name.to_string_lossy().into_owned(), text));
            }
        }
    }
    Ok(found)
}

pub(super) fn sorted(folder: &Path) -> Result<Vec<PathBuf>, TextsError> {
    let entries = fs::read_dir(folder).map_err(unreadable(folder))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths
        .collect::<io::Result<Vec<_>>>()
        .map_err(unreadable(folder))?;
    paths.sort();
    Ok(paths)
}

fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> TextsError {
    let path = path.to_owned();
    |cause| TextsError::Unreadable { path, cause }
}

fn read(file: &Path) -> io::Result<String> {
    let mut text = String::new();
    let read = File::open(file)?.take(LONGEST + 1);
    BufReader::new(read).read_to_string(&mut text)?;
    if text.len() as u64 > LONGEST {
        return Err(io::Error::other("it is longer than a mebibyte"));
    }
    Ok(text)
}

fn read_all(files: Vec<(String, String)>) -> Result<Vec<Source>, TextsError> {
    whole(
        files
            .into_iter()
            .map(|(name, text)| Source::read(name, text)),
    )
}

/// All of them, or everything that is wrong in any.
fn whole(
    read: impl Iterator<Item = Result<Source, Vec<Finding>>>,
) -> Result<Vec<Source>, TextsError> {
    let (mut sources, mut wrong) = (Vec::new(), Vec::new());
    for source in read {
        match source {
            Ok(source) => sources.push(source),
            Err(findings) => wrong.extend(findings),
        }
    }
    if wrong.is_empty() {
        Ok(sources)
    } else {
        Err(TextsError::Broken(wrong))
    }
}

impl Source {
    /// One that kring brings along: a test reads them all.
    fn brought(language: Language, name: String, text: &'static str) -> Self {
        Self {
            language,
            name,
            brought: text,
            read: Arc::default(),
        }
    }

    /// The same file, of which nothing is held that was read.
    pub(super) fn apart(&self) -> Self {
        if self.brought.is_empty() {
            return self.clone();
        }
        Self::brought(self.language, self.name.clone(), self.brought)
    }

    pub(super) fn resource(&self) -> &Arc<FluentResource> {
        self.read.get_or_init(|| {
            let read = FluentResource::try_new(self.brought.to_owned());
            Arc::new(read.unwrap_or_else(|(resource, _)| resource))
        })
    }

    fn read(name: String, text: String) -> Result<Self, Vec<Finding>> {
        let folder = name
            .split(['/', '\\'])
            .next()
            .unwrap_or_default()
            .to_owned();
        Self::of(&folder, name, text)
    }

    /// A file that is called after its language.
    fn of(language: &str, name: String, text: String) -> Result<Self, Vec<Finding>> {
        let Some(language) = Language::of(language) else {
            let problem =
                format!("`{language}` is no code of a language: call it as in `nl` or `pt-br`");
            return Err(vec![Finding::new(name, "", problem)]);
        };
        if let Some(line) = too_deep(&text) {
            let problem = "brackets stand in brackets too many times here: write it in fewer, or in several messages";
            return Err(vec![Finding::new(format!("{name}:{line}"), "", problem)]);
        }
        let text = match text.strip_prefix('\u{feff}') {
            Some(text) => text.to_owned(),
            None => text,
        };
        let resource = FluentResource::try_new(text).map_err(|(resource, errors)| {
            let found = errors
                .into_iter()
                .map(|error| syntax(&name, resource.source(), &error));
            found.collect::<Vec<_>>()
        })?;
        Ok(Self {
            language,
            name,
            brought: "",
            read: Arc::new(OnceLock::from(Arc::new(resource))),
        })
    }

    /// The messages in it, terms left out.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entered> {
        self.messages().map(|(message, place)| Entered {
            id: message.id.name.to_owned(),
            place,
            mentioned: variables(message.value.as_ref(), Mention::Any),
            shown: variables(message.value.as_ref(), Mention::Shown),
        })
    }

    /// The messages whose ids begin like this, as they are written.
    pub(super) fn texts_with(&self, beginning: &str) -> impl Iterator<Item = Written> {
        // A file that has none need not be read.
        let some =
            self.brought.is_empty() || self.brought.lines().any(|line| line.starts_with(beginning));
        let messages = some.then(|| self.messages()).into_iter().flatten();
        let meant = messages.filter(move |(message, _)| message.id.name.starts_with(beginning));
        meant.map(|(message, place)| Written {
            id: message.id.name.to_owned(),
            place,
            value: message.value.as_ref().and_then(as_written),
            also: also(message).unwrap_or_default(),
        })
    }

    fn messages(&self) -> impl Iterator<Item = (&Message<&str>, String)> {
        let messages = self.resource().entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        let placed = messages.zip(self.lines());
        placed.map(|(message, line)| (message, format!("{}:{line}", self.name)))
    }

    /// The lines on which messages begin: everything else is indented, a comment, a term, or closes a bracket.
    fn lines(&self) -> impl Iterator<Item = usize> {
        let lines = (1..).zip(self.resource().source().lines());
        lines
            .filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic()))
            .map(|(number, _)| number)
    }
}

fn also(message: &Message<&str>) -> Option<String> {
    let mut attributes = message.attributes.iter();
    let also = attributes.find(|attribute| attribute.id.name == "also")?;
    as_written(&also.value)
}

/// The text of a pattern in which nothing is to be filled in.
fn as_written(pattern: &Pattern<&str>) -> Option<String> {
    let text = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(text).collect()
}

/// The line on which brackets are nested deeper than any text needs, and than can be read without harm.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    let lines = (1..).zip(text.lines());
    let deep = lines.filter(|(_, line)| {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            open = 0;
        }
        line.chars().any(|c| {
            match c {
                '{' => open += 1,
                '}' => open = open.saturating_sub(1),
                _ => {}
            }
            open > DEEPEST
        })
    });
    deep.map(|(number, _)| number).next()
}

fn syntax(name: &str, text: &str, error: &fluent_syntax::parser::ParserError) -> Finding {
    let start = error
        .slice
        .as_ref()
        .map_or(error.pos.start, |slice| slice.start);
    let junk = text.get(start..).unwrap_or_default();
    let first = junk.trim_start().lines().next().unwrap_or_default();
    let id = first.split(['=', ' ']).next().unwrap_or_default();
    let before = text.get(..error.pos.start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let problem = "this is not written as a message. Write `id = text`, indent every further line, and close each { with }";
    Finding::new(format!("{name}:{line}"), id, problem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;

    fn all_brought() -> Vec<Source> {
        let guides = Folder::built_in().map(|folder| of_guide(&folder).unwrap());
        guides.flatten().chain(built_in()).collect()
    }

    #[test]
    fn each_file_that_is_brought_along_is_read_without_a_fault() {
        let all = all_brought();
        assert!(all.len() > 4 * 12);
        for source in all {
            let text = source.brought.to_owned();
            assert!(!text.is_empty(), "{}", source.name);
            let read = Source::of(source.language.code(), source.name.clone(), text);
            assert!(read.is_ok(), "{}", source.name);
        }
    }

    #[test]
    fn what_nobody_speaks_is_not_read() {
        let texts = Texts::built_in().unwrap().apart();
        assert!(!texts.plain(Language::DUTCH, "button-done", &[]).is_empty());
        let own = |source: &&Source| source.name.ends_with("participant.ftl");
        for source in texts.built_in.iter().filter(own) {
            let is_read = source.read.get().is_some();
            assert_eq!(
                is_read,
                source.language == Language::DUTCH,
                "{}",
                source.name
            );
        }
    }
}
