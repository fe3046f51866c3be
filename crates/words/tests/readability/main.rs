//! How hard the texts are to read, in every language, those of the guides included: on average at most twelve words in a
//! sentence, and in none more than twenty. Every form of a text counts, whatever it chooses by; what is filled in counts
//! as one word. `cargo test -p kring-words --test readability -- --nocapture` shows the figures, with the share of long
//! words; `exceptions.txt` names what may be longer, each with a reason.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on should stop, and say what it saw"
)]

mod forms;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use forms::Forms;

/// A sentence has on average at most so many words.
const AVERAGE: usize = 12;
/// No sentence has more words.
const LONGEST: usize = 20;
/// A word with more letters than this is a long one.
const LETTERS: usize = 6;

const EXCEPTIONS: &str = include_str!("exceptions.txt");

#[test]
fn sentences_are_short() {
    let (mut wrongs, mut excepted) = (Vec::new(), BTreeSet::new());
    for file in files() {
        let read = Read::of(&file);
        println!("{}", read.figures());
        if read.words_in_sentences() > AVERAGE * read.sentences().count() {
            wrongs.push(format!(
                "{}: over {AVERAGE} words on average",
                read.figures()
            ));
        }
        for (id, sentence) in read.too_long() {
            let name = format!("{} {id}", file.name);
            if exceptions().any(|(excepted, _)| excepted == name) {
                excepted.insert(name);
            } else {
                wrongs.push(format!(
                    "{name}: {} words: {sentence}",
                    words(sentence).count()
                ));
            }
        }
    }
    let unused = exceptions().filter(|(name, _)| !excepted.contains(*name));
    wrongs.extend(unused.map(|(name, _)| format!("{name}: needs no exception any more")));
    assert!(wrongs.is_empty(), "\n{}\n", wrongs.join("\n"));
}

#[test]
fn an_exception_has_a_reason() {
    for (name, reason) in exceptions() {
        assert!(words(reason).count() > 2, "{name}: why?");
    }
}

#[test]
fn a_sentence_is_what_people_read_as_one() {
    let text = "Bel 112. Dat is <b>om 16.40 uur</b>, niet later? ‘Ja.’ Tik op\n/stop – stoppen …";
    let all: Vec<&str> = forms::sentences(text).collect();
    let expected = [
        "Bel 112.",
        "Dat is <b>om 16.40 uur</b>, niet later?",
        "‘Ja.’",
        "Tik op",
        "/stop – stoppen …",
    ];
    assert_eq!(all, expected);
    assert_eq!(words(all[1]).count(), 7);
    assert_eq!(words(all[4]).count(), 2);
}

/// What may be longer, and why.
fn exceptions() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = EXCEPTIONS.lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once(": ").unwrap_or((line, "")))
}

/// A file of texts.
struct File {
    /// `nl/general.ftl`, `herstelgesprek/2/nl.ftl`
    name: String,
    text: String,
    /// The texts that it may refer to.
    beside: Vec<String>,
}

/// The texts of one file, sentence by sentence: each with the message it stands in.
struct Read {
    name: String,
    all: BTreeSet<(String, String)>,
}

impl Read {
    fn of(file: &File) -> Self {
        let forms = Forms::of(&file.text, &file.beside);
        let mut all = BTreeSet::new();
        for (id, text) in forms.all() {
            let sentences = forms::sentences(&text);
            all.extend(sentences.map(|sentence| (id.clone(), sentence.to_owned())));
        }
        Self {
            name: file.name.clone(),
            all,
        }
    }

    /// Whole sentences: names and buttons are none.
    fn sentences(&self) -> impl Iterator<Item = &str> {
        let all = self.all.iter().map(|(_, sentence)| sentence.as_str());
        all.filter(|sentence| forms::ends_as_a_sentence(sentence))
    }

    fn words_in_sentences(&self) -> usize {
        self.sentences()
            .map(|sentence| words(sentence).count())
            .sum()
    }

    fn too_long(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.all.iter();
        all.filter(|(_, sentence)| words(sentence).count() > LONGEST)
            .map(|(id, sentence)| (id.as_str(), sentence.as_str()))
    }

    fn figures(&self) -> String {
        let (sentences, inside) = (self.sentences().count(), self.words_in_sentences());
        let all = self.all.iter().flat_map(|(_, sentence)| words(sentence));
        let long = all.clone().filter(|word| is_long(word)).count();
        let longest = self
            .all
            .iter()
            .map(|(_, sentence)| words(sentence).count())
            .max();
        let tenths = inside * 10 / sentences.max(1);
        format!(
            "{:<26} {sentences:>4} sentences, on average {:>2}.{} words, the longest {:>2}; {:>2} % long words",
            self.name,
            tenths / 10,
            tenths % 10,
            longest.unwrap_or_default(),
            long * 100 / all.count().max(1),
        )
    }
}

/// What is read as a word.
fn words(sentence: &str) -> impl Iterator<Item = &str> + Clone {
    let words = sentence.split_whitespace();
    words.filter(|word| word.chars().any(char::is_alphanumeric))
}

fn is_long(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > LETTERS
}

/// Every file of texts: those of `locales/`, and of each guide.
fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in folders(&root.join("locales")) {
        let own = ftl(&folder);
        let language = folder.file_name().unwrap().to_string_lossy();
        let beside: Vec<String> = own.iter().map(|path| read(path)).collect();
        files.extend(own.iter().map(|path| File {
            name: name(path, 2),
            text: read(path),
            beside: beside.clone(),
        }));
        let guides = folders(&root.join("crates/rules/guides")).into_iter();
        let versions = guides.flat_map(|guide| folders(&guide));
        let spoken = versions.map(|version| version.join(format!("{language}.ftl")));
        files.extend(spoken.filter(|path| path.is_file()).map(|path| File {
            name: name(&path, 3),
            text: read(&path),
            beside: beside.clone(),
        }));
    }
    files
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    all.sort();
    all
}

fn ftl(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .collect();
    all.sort();
    all
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The last so many parts of a path.
fn name(path: &Path, parts: usize) -> String {
    let all: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    all[all.len() - parts..].join("/")
}
