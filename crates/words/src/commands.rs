//! The commands: the words for each in every language, what a word asks for, and the menus that Telegram shows.

use std::collections::BTreeMap;

use super::args::Args;
use super::sheet::Around;
use super::source::Source;
use super::texts::Texts;
use super::voice::Voice;
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

    fn commands(self) -> impl Iterator<Item = Command> {
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
#[derive(Default)]
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
}

impl Texts {
    /// The command that this word asks for, in whatever language it is.
    pub fn command(&self, word: &str) -> Option<Command> {
        self.vocabulary.meanings.get(&word.to_lowercase()).copied()
    }

    /// The word for a command, without its slash, as it stands in the menu and in texts.
    pub fn word(&self, language: Language, command: Command) -> &str {
        let spoken = [language, self.languages().house(), Language::DUTCH];
        let mut words = spoken
            .iter()
            .map(|language| self.vocabulary.words.get(&(*language, command)));
        words
            .find_map(|word| word)
            .map_or(command.code(), String::as_str)
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

impl Voice<'_> {
    /// The commands of a menu, each with what it does: for facilitators in words of their own, where there are.
    pub(super) fn menu(&self, menu: Menu) -> Vec<(String, String)> {
        let described = |command: Command| {
            let word = self.texts.word(self.language, command);
            let own = format!("facilitator-command-{}", command.code());
            let id = match menu {
                Menu::Facilitator if self.knows(&own) => own,
                Menu::Facilitator | Menu::Participant => format!("command-{}", command.code()),
            };
            (word.to_owned(), self.plain(&id, &Args::new()))
        };
        menu.commands().map(described).collect()
    }
}
