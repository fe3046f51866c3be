//! Whole preparations as kring leads them, written down screen by screen, so that another bot can lead the same ones.

use std::path::Path;

use anyhow::{Context, Result};
use kring::desk::Letter;
use kring::opening::open_store;
use kring::run::KeyPlaces;
use kring_rules::ids::PersonId;
use kring_rules::role::Language;
use kring_rules::say::{How, Say};
use kring_words::{Around, Sheet, Texts};
use serde::{Deserialize, Serialize};

use crate::blank::Shape;
use crate::noted::Noted;
use crate::rehearsal::{HowFar, Rehearsal};

/// One way through, from the first screen to the last.
pub type Dialogue = Vec<Screen>;

/// A message with buttons, and what becomes of it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Screen {
    pub shown: Shown,
    /// What it looks like once something is chosen, where several things can be.
    pub chosen: Option<Shown>,
    /// What it looks like once it has been answered with a button.
    pub answered: Option<Shown>,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct Shown {
    pub html: String,
    /// Labels and data, row by row.
    pub buttons: Vec<Vec<(String, String)>>,
}

/// Writes down the way of each party of a case with two.
pub async fn write_down(file: &Path) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let store = open_store(scratch.path().join("data"), KeyPlaces::default()).await?;
    let mut rehearsal = Rehearsal::at(Noted::of(store), 0).await?;
    rehearsal.enrol(1).await?;
    let texts = Texts::built_in()?;
    let mut dialogues = Vec::new();
    for (party, link) in (2..).zip(rehearsal.open_case(1, Shape::OF_TWO).await?) {
        let steps = rehearsal.prepare(party, link, HowFar::HandedIn).await?;
        dialogues.push(dialogue(&texts, PersonId(party), &steps));
    }
    Ok(std::fs::write(file, serde_json::to_vec(&dialogues)?)?)
}

/// What was written down.
pub fn read(file: &Path) -> Result<Vec<Dialogue>> {
    Ok(serde_json::from_slice(&std::fs::read(file)?)?)
}

fn dialogue(texts: &Texts, party: PersonId, steps: &[Vec<Letter>]) -> Dialogue {
    let mut screens: Dialogue = Vec::new();
    for step in steps {
        let own = || step.iter().filter(|letter| letter.to == party);
        let goes_on = own().any(|letter| letter.how == How::New);
        for letter in own() {
            let Some(shown) = Shown::of(texts, &letter.say) else {
                continue;
            };
            match (letter.how, screens.last_mut()) {
                (How::InPlace(_), Some(last)) if goes_on => last.answered = Some(shown),
                (How::InPlace(_), Some(last)) => last.chosen = Some(shown),
                _ => screens.push(Screen {
                    shown,
                    chosen: None,
                    answered: None,
                }),
            }
        }
    }
    screens
}

impl Shown {
    fn of(texts: &Texts, say: &Say) -> Option<Self> {
        let sheets = texts.render(say, Language::DUTCH, &Around::default());
        sheets.into_iter().next_back().map(Self::from)
    }
}

impl From<Sheet> for Shown {
    fn from(sheet: Sheet) -> Self {
        let rows = sheet.buttons.into_iter();
        let buttons = rows.map(|row| row.into_iter().map(|b| (b.label, b.data)).collect());
        Self {
            html: sheet.html,
            buttons: buttons.collect(),
        }
    }
}

/// The way of whoever has this number.
pub fn of_person(dialogues: &[Dialogue], person: i64) -> Result<usize> {
    let number = usize::try_from(person)?;
    number.checked_rem(dialogues.len()).context("no dialogues")
}
