//! What the desk works with, and does not note: the guides, the settings, and dice.

use std::sync::Arc;

use super::dice::{self, Dice};
use super::{DeskError, Settings};
use kring_rules::case::FreshLink;
use kring_rules::guide::Guides;
use kring_rules::ids::CaseId;
use kring_rules::moment::{DAY, Moment};

pub(super) struct Tools {
    pub(super) guides: Arc<Guides>,
    pub(super) settings: Settings,
    pub(super) dice: Box<dyn Dice>,
}

impl Tools {
    /// A new link, which opens for as long as links do.
    pub(super) fn link(&mut self, now: Moment) -> Result<FreshLink, DeskError> {
        let expires = now.plus(i64::from(self.settings.invitation_days) * DAY);
        dice::link(&mut *self.dice, expires)
    }

    /// A new code for a case.
    pub(super) fn case_id(&mut self) -> Result<CaseId, DeskError> {
        dice::case_id(&mut *self.dice)
    }
}
