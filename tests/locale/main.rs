//! The texts: complete in every language, safe with whatever people write, and reworded by an organisation without
//! surprises.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on should stop, and say what it saw"
)]

mod commands;
mod rendered;
mod wording;

use kring_rules::answer::{Sharing, State};
use kring_rules::guide::Edition;
use kring_rules::ids::{CaseId, PartyId, PhaseId};
use kring_rules::role::{Language, Role};
use kring_rules::say::{
    FacilitatorSay, Lead, Line, ParticipantSay, PartyTitle, Place, Prompt, PromptKind, Say, Scene,
    Tag,
};
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;
use kring_words::{Around, Finding, Sheet, Texts, check};
use std::path::Path;

fn built_in() -> Texts {
    Texts::built_in().unwrap()
}

fn render(say: &Say, language: Language) -> Vec<Sheet> {
    built_in().render(say, language, &Around::default())
}

fn text(texts: &Texts, say: &Say, language: Language) -> String {
    texts
        .render(say, language, &Around::default())
        .remove(0)
        .html
}

/// An organisation's own Dutch wording.
fn overlay(wording: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("nl/own.ftl"), wording);
    folder
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn findings_of(wording: &str) -> Vec<Finding> {
    let folder = overlay(wording);
    check(&Texts::with_overlay(folder.path()).unwrap())
}

#[track_caller]
fn of<'a>(findings: &'a [Finding], id: &str) -> &'a Finding {
    let found = findings.iter().find(|finding| finding.id == id);
    found.unwrap_or_else(|| panic!("`{id}` was not found in {findings:?}"))
}

fn lead(lead: Lead) -> Say {
    participant(vec![lead], Scene::Nothing)
}

fn participant(leads: Vec<Lead>, scene: Scene) -> Say {
    Say::Participant(Box::new(ParticipantSay {
        leads,
        scene,
        role: Role::Harmed,
        guide: Edition::default(),
        tag: Tag {
            case: CaseId::new("k7m2p9xq"),
            party: PartyId(1),
            revision: 7,
        },
        age: None,
        whose: None,
        readers: vec![],
        happened: None,
        may_ask_a_lawyer: false,
        can_ask_for: None,
        has_agreed: false,
        together: None,
    }))
}

fn prompt(question: &str, kind: PromptKind) -> Prompt {
    Prompt {
        question: question.into(),
        phase: PhaseId::new("experience"),
        kind,
        options: vec![],
        chosen: vec![],
        words: None,
        voices: vec![],
        own_words: false,
        number: 2,
        of: 5,
        place: Place::OnTheWay,
    }
}

fn line(words: &str) -> Line {
    Line {
        question: "happened".into(),
        state: State::Given,
        options: vec![],
        words: Some(Words::new(words)),
        voices: vec![],
        sharing: Sharing::Facilitator,
        together: None,
        told: None,
    }
}

fn answers(words: &str) -> Say {
    let title = PartyTitle {
        case: CaseId::new("k7m2p9xq"),
        label: Words::new("Schoolplein"),
        party: PartyId(1),
        alias: Words::new("Sam"),
        role: Role::Harmed,
        guide: Edition::default(),
        stamp: Stamp::default(),
    };
    let phases = vec![(PhaseId::new("facts"), vec![line(words)])];
    Say::Facilitator(Box::new(FacilitatorSay::Answers(title, phases)))
}

fn lines_of_text() -> String {
    let lines: Vec<String> = (0..900)
        .map(|n| format!("Regel {n} van wat er gebeurde."))
        .collect();
    lines.join("\n")
}

/// The text as Telegram shows it.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for (at, piece) in html.split('<').enumerate() {
        let shown = if at == 0 {
            Some(piece)
        } else {
            piece.split_once('>').map(|(_, after)| after)
        };
        text.push_str(shown.unwrap_or_default());
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// Without white space, which a split may take away.
fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}
