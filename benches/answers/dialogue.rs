//! Whole preparations as kring leads them, written down so that another bot can lead the same ones.

use std::path::Path;

use anyhow::Result;
use kring::desk::Letter;
use kring::opening::open_store;
use kring::run::KeyPlaces;
use kring_rules::ids::PersonId;
use kring_rules::role::Language;
use kring_rules::say::{How, Say};
use kring_words::{Around, Sheet, Texts};

use crate::blank::Shape;
use crate::noted::Noted;
use crate::rehearsal::{HowFar, Rehearsal};
use crate::screens::{Dialogue, Screen, Shown};

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
