//! Phrases that say outright that somebody is in danger, as data: whole words, as they stand in the files beside the
//! wording. Nothing is weighed, counted or guessed. Whoever wrote one is asked what they want; nobody else hears of it.

use std::collections::HashMap;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use super::flag::FlagKind;

/// Whoever was asked is not asked about the same again within so long.
pub const NOT_AGAIN_WITHIN: i64 = 30 * super::moment::MINUTE;

/// The phrases of all languages together: people write in whichever comes first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrases {
    /// What each says, as its words in a row.
    told: Vec<(FlagKind, Vec<String>)>,
    /// Which of those begin with a word: texts are long, and phrases many.
    begin_with: HashMap<String, Vec<usize>>,
    /// What asks for help when nothing else is written.
    help: Vec<Vec<String>>,
}

/// A file with the phrases of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    /// Thinks of hurting or killing themselves.
    self_harm: Vec<String>,
    /// Is hit, or threatened.
    danger: Vec<String>,
    /// Is hit at home.
    home: Vec<String>,
    /// Asks for help, and writes nothing else.
    help: Vec<String>,
}

/// A file with phrases cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhrasesFault {
    /// It is not written as it should be.
    Form,
    /// A phrase has no words.
    Empty,
    /// A phrase is one short word, which would stand in too much that says something else.
    TooShort,
}

impl Phrases {
    /// Reads the phrases of one more language.
    pub fn with(mut self, file: &str) -> Result<Self, PhrasesFault> {
        let file: File = toml::from_str(file).map_err(|_| PhrasesFault::Form)?;
        let kinds = [
            (FlagKind::SelfHarm, file.self_harm),
            (FlagKind::Danger, file.danger),
            (FlagKind::Home, file.home),
        ];
        for (kind, phrases) in kinds {
            for phrase in phrases {
                let words = words_of(&phrase);
                let signs: usize = words.iter().map(String::len).sum();
                match words.len() {
                    0 => return Err(PhrasesFault::Empty),
                    1 if signs < 8 => return Err(PhrasesFault::TooShort),
                    _ => self.tells(kind, words),
                }
            }
        }
        for phrase in file.help {
            self.help.push(words_of(&phrase));
        }
        Ok(self)
    }

    fn tells(&mut self, kind: FlagKind, phrase: Vec<String>) {
        let begin_so = self.begin_with.entry(phrase[0].clone()).or_default();
        begin_so.push(self.told.len());
        self.told.push((kind, phrase));
    }

    /// What this text says outright, if it does: the first of the kinds as they stand in the files.
    pub fn found_in(&self, text: &str) -> Option<FlagKind> {
        let text = normal(text);
        let words: Vec<&str> = words_in(&text).collect();
        let from_each = (0..words.len()).map(|at| &words[at..]);
        let told = from_each.filter_map(|rest| self.told_by(rest)).min();
        told.map(|told| self.told[told].0)
    }

    /// The first of the phrases with which these words begin.
    fn told_by(&self, words: &[&str]) -> Option<usize> {
        let begin_so = self.begin_with.get(*words.first()?)?;
        let mut told = begin_so.iter().copied();
        told.find(|told| begins_with(words, &self.told[*told].1))
    }

    /// It asks for help, and says nothing else.
    pub fn ask_for_help(&self, text: &str) -> bool {
        if text.len() > LONGEST_CRY {
            return false;
        }
        let text = normal(text);
        let words: Vec<&str> = words_in(&text).collect();
        !words.is_empty() && self.help.iter().any(|phrase| words == *phrase)
    }
}

/// Nobody who writes more asks for help and nothing else.
const LONGEST_CRY: usize = 60;

fn begins_with(text: &[&str], phrase: &[String]) -> bool {
    text.get(..phrase.len())
        .is_some_and(|words| words == phrase)
}

fn words_of(text: &str) -> Vec<String> {
    words_in(&normal(text)).map(str::to_owned).collect()
}

/// In one form, with one apostrophe, in lower case.
fn normal(text: &str) -> String {
    let folded: String = text.nfc().map(folded).collect();
    folded.to_lowercase()
}

/// The words of a text; what stands between them does not count.
fn words_in(normal: &str) -> impl Iterator<Item = &str> {
    let is_between = |c: char| !c.is_alphanumeric() && c != '\'';
    let words = normal.split(is_between).map(|word| word.trim_matches('\''));
    words.filter(|word| !word.is_empty())
}

fn folded(sign: char) -> char {
    match sign {
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{02BC}' | '\u{00B4}' | '`' | '\u{FF07}' => '\'',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases() -> Phrases {
        let file = "self-harm = [\"ik wil dood\", \"zelfmoord plegen\"]\ndanger = [\"hij slaat me\"]\n\
                    home = [\"thuis word ik geslagen\"]\nhelp = [\"help\", \"help mij\"]\n";
        Phrases::default().with(file).unwrap()
    }

    #[test]
    fn whole_words_in_a_row_are_found_however_they_are_written() {
        let phrases = phrases();
        for text in [
            "Ik wil dood.",
            "gisteren zei ik IK  WIL\nDOOD en dan niets meer",
            "… “ik wil dood”",
        ] {
            assert_eq!(phrases.found_in(text), Some(FlagKind::SelfHarm), "{text}");
        }
        assert_eq!(
            phrases.found_in("Hij slaat me soms"),
            Some(FlagKind::Danger)
        );
    }

    /// Held against looking for each phrase everywhere, over every text of five of these words.
    #[test]
    fn of_several_the_first_as_they_stand_in_the_files_counts_wherever_it_stands_in_the_text() {
        const WORDS: [&str; 4] = ["ik", "wil", "dood", "weg"];
        let file = "self-harm = [\"wil dood weg\", \"ik wil dood\"]\ndanger = [\"wil dood\", \"weg weg\"]\n\
                    home = [\"ik ik\", \"ik wil\"]\nhelp = []\n";
        let phrases = Phrases::default().with(file).unwrap();
        let nth = |text: usize| (0..5).map(move |at| WORDS[text / WORDS.len().pow(at) % 4]);
        for text in 0..WORDS.len().pow(5) {
            let words: Vec<&str> = nth(text).collect();
            let stands = |phrase: &[String]| words.windows(phrase.len()).any(|at| at == phrase);
            let mut stand = phrases.told.iter().filter(|(_, phrase)| stands(phrase));
            let first = stand.next().map(|(kind, _)| *kind);
            assert_eq!(phrases.found_in(&words.join(" ")), first, "{words:?}");
        }
    }

    #[test]
    fn parts_of_words_and_words_apart_are_not_found() {
        let phrases = phrases();
        for text in [
            "ik wil doodgraag komen",
            "ik wil niet dood",
            "wil dood ik",
            "dood",
            "",
        ] {
            assert_eq!(phrases.found_in(text), None, "{text}");
        }
    }

    #[test]
    fn marks_and_apostrophes_are_folded() {
        let file = "self-harm = [\"k'wil dood\", \"cafe\u{301} des suicides\"]\ndanger = []\nhome = []\nhelp = []\n";
        let phrases = Phrases::default().with(file).unwrap();
        assert_eq!(
            phrases.found_in("K\u{2019}wil dood"),
            Some(FlagKind::SelfHarm)
        );
        assert_eq!(
            phrases.found_in("caf\u{e9} des suicides"),
            Some(FlagKind::SelfHarm)
        );
    }

    #[test]
    fn only_a_whole_message_asks_for_help() {
        let phrases = phrases();
        assert!(phrases.ask_for_help("Help!") && phrases.ask_for_help("help  mij"));
        assert!(
            !phrases.ask_for_help("Ze kwam me helpen")
                && !phrases.ask_for_help("help mij met deze vraag")
        );
        assert!(!phrases.ask_for_help("…"));
        let padded = |bytes: usize| format!("{:bytes$}", "help");
        assert!(phrases.ask_for_help(&padded(LONGEST_CRY)));
        assert!(!phrases.ask_for_help(&padded(LONGEST_CRY + 1)));
    }

    #[test]
    fn what_would_stand_in_anything_is_refused() {
        let of = |danger: &str| {
            let file = format!("self-harm = []\ndanger = [\"{danger}\"]\nhome = []\nhelp = []\n");
            Phrases::default().with(&file).map(drop)
        };
        assert_eq!(of("bang"), Err(PhrasesFault::TooShort));
        assert_eq!(of("…"), Err(PhrasesFault::Empty));
        assert_eq!(
            Phrases::default().with("x").map(drop),
            Err(PhrasesFault::Form)
        );
    }
}
