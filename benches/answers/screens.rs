//! Whole preparations, screen by screen, as they were written down: what a bot that knows no cases leads people through.

use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

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

/// What was written down.
pub fn read(file: &Path) -> Result<Vec<Dialogue>> {
    Ok(serde_json::from_slice(&std::fs::read(file)?)?)
}

/// The way of whoever has this number.
pub fn of_person(dialogues: &[Dialogue], person: i64) -> Result<usize> {
    let number = usize::try_from(person)?;
    number.checked_rem(dialogues.len()).context("no dialogues")
}
