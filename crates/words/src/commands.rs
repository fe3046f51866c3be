//! The commands: the words for each in every language, what a word asks for, and the menus that Telegram shows.

use std::collections::BTreeMap;

use super::source::Source;
use kring_rules::command::Command;
use kring_rules::role::Language;

/// Telegram takes a command of so many characters.
const LONGEST_WORD: usize = 32;

/// Whose menu it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// A party's.
    Participant,
    /// A facilitator's.
    Facilitator,
}

impl Menu {
    pub(super) const ALL: [Self; 2] = [Self::Participant, Self::Facilitator];

    pub(super) fn commands(self) -> impl Iterator<Item = Command> {
        let commands = Command::ALL.iter().copied();
        commands.filter(move |command| match self {
            Self::Participant => command.whose().is_for_parties(),
            Self::Facilitator => command.whose().is_for_facilitators(),
        })
    }
}

/// The words for a command, as one file has them: `word-review = overzicht`, and under it others that people may type.
pub(super) struct Named {
    pub(super) id: String,
    /// `nl/commands.ftl:12`
    pub(super) place: String,
    pub(super) language: Language,
    /// None when there is no such command.
    pub(super) command: Option<Command>,
    /// The word that stands in the menu and in texts; none when it is no plain word.
    pub(super) word: Option<String>,
    pub(super) others: Vec<String>,
}

impl Named {
    /// All words of a file.
    pub(super) fn all_in(source: &Source) -> impl Iterator<Item = Self> {
        source.texts_with("word-").map(|text| Self {
            language: source.language,
            command: text.id.strip_prefix("word-").and_then(Command::of),
            others: text.also.split_whitespace().map(str::to_owned).collect(),
            word: text.value,
            id: text.id,
            place: text.place,
        })
    }

    /// The word for the menu, and the others.
    pub(super) fn words(&self) -> impl Iterator<Item = &String> {
        self.word.iter().chain(&self.others)
    }
}

/// Telegram takes it for a command.
pub(super) fn can_be_typed(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    (1..=LONGEST_WORD).contains(&word.len()) && word.chars().all(plain)
}

/// What each word asks for, and the word that stands for a command in each language. Every word works in every
/// language, and an organisation's own beside those that kring brings along.
#[derive(Clone, Default)]
pub(super) struct Vocabulary {
    meanings: BTreeMap<String, Command>,
    words: BTreeMap<(Language, Command), String>,
}

impl Vocabulary {
    /// The words of these files; where two say otherwise, the later counts.
    pub(super) fn of<'a>(sources: impl Iterator<Item = &'a Source>) -> Self {
        let mut vocabulary = Self::default();
        for named in sources.flat_map(Named::all_in) {
            let Some(command) = named.command else {
                continue;
            };
            for word in named.words().filter(|word| can_be_typed(word)) {
                vocabulary.meanings.insert(word.clone(), command);
            }
            let shown = named.word.filter(|word| can_be_typed(word));
            if let Some(word) = shown {
                vocabulary.words.insert((named.language, command), word);
            }
        }
        vocabulary
    }

    /// The command that this word asks for, in whatever language it is.
    pub(super) fn command(&self, word: &str) -> Option<Command> {
        self.meanings.get(&word.to_lowercase()).copied()
    }

    /// The word for a command in the first of these languages that has one.
    pub(super) fn word(&self, languages: &[Language], command: Command) -> &str {
        let mut languages = languages.iter();
        let word = languages.find_map(|language| self.words.get(&(*language, command)));
        word.map_or(command.code(), String::as_str)
    }
}
