//! Reading guides, and what can be wrong in one: ids that cannot be, words that mean nothing, conditions that never hold, gates that only
//! close, buttons that Telegram would not take, and people who would never come to the end.

mod buttons;
mod finishing;
mod gate;
mod question;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::guide::fault::Notes;
use crate::guide::read::{self, REST, Word, Written, WrittenAspect, WrittenTopic};
use crate::guide::{Edition, Faults, Folder, Guide, Guides, Kind, NOW};
use crate::role::Role;
use question::Looking;

/// An id is at most so long; most buttons have room for less (see `buttons`).
const LONGEST_ID: usize = 24;

impl Guide {
    /// The guide kring brings along, in its newest version.
    pub fn built_in() -> Result<Self, Faults> {
        let guides = Guides::built_in()?;
        Ok(guides.of(guides.for_new()).clone())
    }

    /// Reads a guide and checks that it makes sense: the guide of this text, or everything that is wrong in it.
    pub fn read(text: &str) -> Result<Self, Faults> {
        let written = read::parsed(text)?;
        let mut notes = Notes::on(text);
        self::written(&written, &mut notes);
        notes.into_result()?;
        let guide = written.guide();
        let mut notes = Notes::on(text);
        whole(&guide, &written, &mut notes);
        notes.into_result()?;
        Ok(guide)
    }
}

impl Folder {
    /// The guide in it, if it makes sense and is called as its folder.
    pub fn guide(&self) -> Result<Guide, Faults> {
        let guide = Guide::read(self.text())?;
        if guide.edition == self.edition {
            return Ok(guide);
        }
        let problem = format!(
            "it says that it is {}, and stands in the folder {}: give both the same id and version",
            guide.edition, self.edition
        );
        let id = guide.edition.guide.to_string();
        Err(Faults::of(&id, problem))
    }
}

impl Guides {
    /// The guides kring brings along; new cases use the newest version of the first of them. They are read once: a start asks for
    /// them several times, and checking them takes longer than anything else in it.
    pub fn built_in() -> Result<Self, Faults> {
        static READ: LazyLock<Result<Guides, Faults>> = LazyLock::new(read_built_in);
        READ.clone()
    }

    /// With an organisation's own guide as well.
    pub fn with_own(self, folder: Folder) -> Result<Self, Faults> {
        let guide = folder.guide()?;
        Ok(self.with(folder, guide))
    }
}

fn read_built_in() -> Result<Guides, Faults> {
    let mut brought = Vec::new();
    for folder in Folder::built_in() {
        brought.push((folder.guide()?, folder));
    }
    Guides::brought_along(brought)
}

/// What is wrong with each thing that is written.
fn written(guide: &Written, notes: &mut Notes<'_>) {
    edition(guide, notes);
    phases(guide, notes);
    let mut known = BTreeSet::new();
    for aspect in &guide.aspects {
        is_new(&aspect.id, &mut known, notes);
        self::aspect(aspect, notes);
    }
    for (at, question) in guide.questions.iter().enumerate() {
        is_new(&question.id, &mut known, notes);
        Looking {
            guide,
            question,
            before: &guide.questions[..at],
            notes,
        }
        .look();
    }
    let mut known = BTreeSet::new();
    for topic in &guide.topics {
        is_new(&topic.id, &mut known, notes);
        self::topic(topic, notes);
    }
}

fn topic(topic: &WrittenTopic, notes: &mut Notes<'_>) {
    for role in &topic.roles {
        if Role::of(role.get_ref()).is_none() {
            let roles = Role::ALL.iter().map(|role| role.code());
            notes.note(
                role.span(),
                topic.id.get_ref(),
                unknown("role", role, roles),
            );
        }
    }
}

/// What is wrong with the guide as a whole.
fn whole(guide: &Guide, written: &Written, notes: &mut Notes<'_>) {
    buttons::fit(guide, written, notes);
    finishing::everybody_finishes(guide, written, notes);
}

fn edition(guide: &Written, notes: &mut Notes<'_>) {
    is_id(&guide.id, notes);
    if *guide.version.get_ref() == 0 {
        let problem = "versions are counted from 1";
        notes.note(guide.version.span(), guide.id.get_ref(), problem);
    }
}

fn phases(guide: &Written, notes: &mut Notes<'_>) {
    let phases = guide.phases.get_ref();
    if phases.is_empty() {
        notes.note(
            guide.phases.span(),
            guide.id.get_ref(),
            "it has no phases: name them",
        );
    }
    let mut known = BTreeSet::new();
    for phase in phases {
        is_new(phase, &mut known, notes);
        let is_used = guide
            .questions
            .iter()
            .any(|q| q.phase.get_ref() == phase.get_ref());
        if !is_used {
            notes.note(
                phase.span(),
                phase.get_ref(),
                "no question is in this phase: leave it out",
            );
        }
        if phase.get_ref() == REST {
            let problem =
                "a phase cannot be called so: in `closes` it means everything that comes after";
            notes.note(phase.span(), phase.get_ref(), problem);
        }
    }
}

fn aspect(aspect: &WrittenAspect, notes: &mut Notes<'_>) {
    let kind = kind(&aspect.kind, aspect.id.get_ref(), notes);
    if matches!(kind, Some(Kind::Gate | Kind::CheckIn | Kind::ThenAndNow)) {
        let problem = "an aspect is a `text`, a `choice` or `choices`";
        notes.note(aspect.kind.span(), aspect.id.get_ref(), problem);
    }
    options(&aspect.id, kind, &aspect.options, notes);
}

fn kind(word: &Word, id: &str, notes: &mut Notes<'_>) -> Option<Kind> {
    let kind = Kind::of(word.get_ref());
    if kind.is_none() {
        let known = Kind::ALL.iter().map(|kind| kind.code());
        notes.note(word.span(), id, unknown("kind", word, known));
    }
    kind
}

/// A text has no options, every other kind needs them, each once.
fn options(id: &Word, kind: Option<Kind>, options: &[Word], notes: &mut Notes<'_>) {
    let mut known = BTreeSet::new();
    for option in options {
        is_new(option, &mut known, notes);
    }
    if kind == Some(Kind::ThenAndNow) {
        said_of_now(id, options, notes);
    }
    if kind.is_some_and(|kind| (kind == Kind::Text) != options.is_empty()) {
        let problem = "a text has no options, every other kind needs them";
        notes.note(id.span(), id.get_ref(), problem);
    }
}

/// Each option has room for what says that it is said of now, and none is taken for another that is.
fn said_of_now(id: &Word, options: &[Word], notes: &mut Notes<'_>) {
    for option in options {
        let name = option.get_ref();
        if name.ends_with(NOW) || name.len() + NOW.len() > LONGEST_ID {
            let problem = format!(
                "`{name}`: here an id ends with something else than `{NOW}`, and has room for it"
            );
            notes.note(option.span(), id.get_ref(), problem);
        }
    }
}

/// It can be in a button and in the id of a message: lower-case letters, digits and hyphens.
fn is_id(word: &Word, notes: &mut Notes<'_>) {
    let id = word.get_ref();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let begins = id.starts_with(|c: char| c.is_ascii_lowercase());
    if !begins || !id.chars().all(plain) || id.len() > LONGEST_ID {
        let problem = format!(
            "an id begins with a letter and has lower-case letters, digits and hyphens only (`. : ~ =` are what buttons are \
             written with), at most {LONGEST_ID} of them"
        );
        notes.note(word.span(), id, problem);
    }
}

fn is_new<'w>(word: &'w Word, known: &mut BTreeSet<&'w str>, notes: &mut Notes<'_>) {
    is_id(word, notes);
    if !known.insert(word.get_ref()) {
        let problem = "this id is given twice: give one of them another";
        notes.note(word.span(), word.get_ref(), problem);
    }
}

fn unknown<'a>(what: &str, word: &Word, known: impl Iterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.collect();
    format!(
        "there is no {what} `{}`: write one of {}",
        word.get_ref(),
        known.join(", ")
    )
}

/// Where the question of this id is written, its follow-ups included.
fn place_of<'w>(id: &str, written: &'w Written) -> &'w Word {
    let id = id.split('.').next().unwrap_or_default();
    let found = written
        .questions
        .iter()
        .find(|question| question.id.get_ref() == id);
    found.map_or(&written.id, |question| &question.id)
}

impl Edition {
    /// A folder can be called so.
    pub fn is_well_formed(&self) -> bool {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        self.version > 0 && !self.guide.is_empty() && self.guide.chars().all(plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_of_then_and_now_leaves_room_for_what_is_said_of_now() {
        let told = |option: &str| {
            let guide = "id = \"kort\"\nversion = 1\nphases = [\"all\"]\n\n[[question]]";
            let question = "phase = \"all\"\nid = \"felt\"\nkind = \"then_and_now\"";
            let text = format!("{guide}\n{question}\noptions = [\"{option}\"]\n");
            let faults = Guide::read(&text).err().map(|faults| faults.0);
            let mut faults = faults.into_iter().flatten();
            faults.any(|fault| fault.problem.contains("and has room for it"))
        };
        let longest = LONGEST_ID - NOW.len();
        assert!(!told("angry") && told("angry-now"));
        assert!(!told(&"a".repeat(longest)) && told(&"a".repeat(longest + 1)));
    }

    #[test]
    fn an_id_has_room_for_so_many_letters() {
        let told = |option: &str| {
            let guide = "id = \"kort\"\nversion = 1\nphases = [\"all\"]\n\n[[question]]";
            let question = "phase = \"all\"\nid = \"felt\"\nkind = \"choice\"";
            let text = format!("{guide}\n{question}\noptions = [\"{option}\"]\n");
            let faults = Guide::read(&text).err().map(|faults| faults.0);
            let mut faults = faults.into_iter().flatten();
            faults.any(|fault| fault.problem.contains("an id begins with a letter"))
        };
        assert!(!told(&"a".repeat(LONGEST_ID)) && told(&"a".repeat(LONGEST_ID + 1)));
        assert!(told("Angry") && told("4u") && !told("a-4"));
    }
}
