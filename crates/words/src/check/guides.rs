//! A guide's own wording: whether everything it needs is there, in every language and for every role, and fits.

use std::collections::BTreeSet;

use super::ids::ids;
use super::near::suggestion;
use super::needed::{self, Needed, Place};
use super::variables;
use crate::args::{AGE, Args};
use crate::error::Finding;
use crate::html::units;
use crate::sheet::{Around, LONGEST_LABEL};
use crate::source::Source;
use crate::texts::{Book, Texts};
use crate::voice::Voice;
use kring_rules::guide::Edition;
use kring_rules::role::{AgeBand, Language, Role};

/// Telegram takes a message of so many UTF-16 units; so much of it is for what stands beside a text of the guide.
const LONGEST_TEXT: usize = 4096 - 596;
/// A line of the board or a name of a question, in characters.
const LONGEST_LINE: usize = 120;
/// What marks a chosen option takes so much of its button.
const MARK: usize = 2;

/// What is wrong with the wording of this guide.
pub fn check_guide(texts: &Texts, edition: &Edition) -> Vec<Finding> {
    let Some(book) = texts.books.get(edition) else {
        return vec![];
    };
    let needed = needed::of(&book.guide);
    let mut findings = strange(texts, book, &needed);
    findings.extend(variables::of_languages(&book.sources));
    for language in texts.languages().all() {
        let spoken = Spoken {
            texts,
            edition,
            book,
            language,
        };
        findings.extend(needed.iter().flat_map(|needed| spoken.look(needed)));
    }
    super::once(findings)
}

/// Messages the guide never asks for, and those that are kring's own.
fn strange(texts: &Texts, book: &Book, needed: &[Needed]) -> Vec<Finding> {
    let known: BTreeSet<String> = needed::ids_of(needed).collect();
    let kring_s: BTreeSet<String> = ids(&texts.built_in);
    let mut findings = Vec::new();
    for entry in book.sources.iter().flat_map(Source::entries) {
        let problem = if kring_s.contains(&entry.id) {
            "kring itself says this: leave it out, and reword it in your own `words` folder"
                .to_owned()
        } else if known.contains(&entry.id) || needed::OF_THE_GUIDE.contains(&&*entry.id) {
            continue;
        } else {
            format!(
                "this guide asks for no such message: {}",
                suggestion(&entry.id, &known)
            )
        };
        findings.push(Finding::new(entry.place, entry.id, problem));
    }
    findings
}

/// A guide in one language.
struct Spoken<'a> {
    texts: &'a Texts,
    edition: &'a Edition,
    book: &'a Book,
    language: Language,
}

impl Spoken<'_> {
    fn look(&self, needed: &Needed) -> Vec<Finding> {
        let knows = |id: &&String| self.texts.knows(Some(self.edition), self.language, id);
        let Some(id) = needed.ids.iter().find(knows) else {
            return self.said_by_nobody(needed).into_iter().collect();
        };
        let problems = needed
            .roles
            .iter()
            .flat_map(|role| ages(needed.place).iter().map(move |age| (*role, *age)))
            .filter_map(|of| self.problem(id, needed.place, of));
        let problems = problems.map(|problem| Finding::new(self.place(id), id, problem));
        problems.collect()
    }

    /// What another language says instead is no fault: it is counted.
    fn said_by_nobody(&self, needed: &Needed) -> Option<Finding> {
        let tells = |id: &String| self.texts.tells(Some(self.edition), self.language, id);
        if needed.ids.iter().any(tells) || self.language != self.texts.languages().house() {
            return None;
        }
        let problem = "there is no such message: write it";
        Some(Finding::new(self.file(), &needed.ids[0], problem))
    }

    fn problem(&self, id: &str, place: Place, of: (Role, AgeBand)) -> Option<String> {
        let text = self.read(id, place, of);
        let (role, _) = of;
        let long = match place {
            Place::Text => units(&text) > LONGEST_TEXT,
            Place::Line => text.chars().count() > LONGEST_LINE,
            Place::Button => text.chars().count() > LONGEST_LABEL,
            Place::MarkedButton => text.chars().count() > LONGEST_LABEL - MARK,
        };
        if text.trim().is_empty() {
            return Some(format!(
                "it says nothing to `{}`: give it words",
                role.code()
            ));
        }
        long.then(|| too_long(place))
    }

    fn read(&self, id: &str, place: Place, (role, age): (Role, AgeBand)) -> String {
        let around = Around::default();
        let voice = Voice::new(self.texts, self.language, &around);
        let args = Args::new()
            .text("role", role.code())
            .text(AGE, age.code())
            .text("list", "")
            .text("item", "…");
        voice.in_guide(self.edition, |voice| match place {
            Place::Text => voice.html(id, &args).to_string(),
            Place::Line | Place::Button | Place::MarkedButton => voice.plain(id, &args),
        })
    }

    fn file(&self) -> String {
        format!("{}/{}.ftl", self.edition, self.language.code())
    }

    /// Where the message stands that is spoken: an organisation may have reworded it.
    fn place(&self, id: &str) -> String {
        let sources = self.texts.overlay.iter().chain(&self.book.sources);
        let mut own = sources.filter(|source| source.language == self.language);
        let found = own.find_map(|source| source.entries().find(|entry| entry.id == id));
        found.map_or_else(|| self.file(), |entry| entry.place)
    }
}

/// What stands in a message can be worded for everybody's age; names and buttons are the same for all.
fn ages(place: Place) -> &'static [AgeBand] {
    match place {
        Place::Text => AgeBand::ALL,
        Place::Line | Place::Button | Place::MarkedButton => &[AgeBand::Adult],
    }
}

fn too_long(place: Place) -> String {
    match place {
        Place::Text => format!(
            "it is longer than {LONGEST_TEXT} characters: Telegram takes 4096 in one message, with what stands beside it"
        ),
        Place::Line => {
            format!("it is longer than {LONGEST_LINE} characters: say it in fewer words")
        }
        Place::Button => {
            format!("a button has room for {LONGEST_LABEL} characters: say it in fewer words")
        }
        Place::MarkedButton => format!(
            "a button that can be marked has room for {} characters: say it in fewer words",
            LONGEST_LABEL - MARK
        ),
    }
}
