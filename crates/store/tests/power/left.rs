//! A disk that a power cut left, and what was acknowledged by then.

use tempfile::TempDir;

use crate::acknowledged::Acknowledged;
use crate::cut::Cut;
use crate::dice::Dice;
use crate::history::{History, Sync};
use crate::image::Image;
use crate::promises;

pub struct Left {
    pub cut: Cut,
    disk: Image,
    pub known: Acknowledged,
}

impl Left {
    pub fn by_some_cut(
        history: &History,
        known: &Acknowledged,
        counts: impl Fn(&Sync) -> bool,
        dice: &mut Dice,
    ) -> Self {
        Self::by(Cut::somewhere(history, dice), history, known, counts, dice)
    }

    pub fn by(
        cut: Cut,
        history: &History,
        known: &Acknowledged,
        counts: impl Fn(&Sync) -> bool,
        dice: &mut Dice,
    ) -> Self {
        Self {
            known: known.until(history, cut.at),
            disk: cut.disk(history, counts, dice.split()),
            cut,
        }
    }

    pub fn laid_down(&self) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        self.disk.lay_down(folder.path());
        folder
    }

    pub fn starts(&self) -> Result<(), String> {
        promises::everything_is_there(self.laid_down().path(), &self.known)
    }

    pub fn hides_what_was_erased(&self) -> Result<(), String> {
        promises::nothing_erased_is_left(self.laid_down().path(), &self.known)
    }

    pub fn starts_and_hides_what_was_erased(&self) -> Result<(), String> {
        let folder = self.laid_down();
        promises::nothing_erased_is_left(folder.path(), &self.known)?;
        promises::everything_is_there(folder.path(), &self.known)?;
        promises::nothing_erased_is_left(folder.path(), &self.known)
    }
}
