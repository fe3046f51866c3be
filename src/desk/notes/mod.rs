//! What the desk notes for itself, beside cases and people, as far as it is needed at hand: each kind in a file.

pub(in crate::desk) mod access_log;
pub(in crate::desk) mod boards;
pub(in crate::desk) mod due;
mod guides;
mod handled;
mod out_of_reach;
mod own_copy_limit;
mod readings;
mod strangers;
mod undelivered;

pub use boards::{BoardMark, View};
pub(in crate::desk) use guides::{KeptGuides, with_kept};
pub use guides::{changed, kept_guides};
pub(in crate::desk) use handled::{Delivered, bot_name, bot_name_put, set_aside_put};
pub(in crate::desk) use out_of_reach::Lost;
pub use undelivered::LettersCount;

use access_log::AccessLog;
use boards::Boards;
use due::Due;
use handled::LastHandled;
use out_of_reach::OutOfReach;
use own_copy_limit::CopyLimit;
use strangers::Strangers;
use undelivered::Undelivered;

use crate::desk::letters::{Letter, LetterId};
use crate::desk::{DeskError, Settings};
use kring_rules::ids::PersonId;
use kring_rules::moment::Moment;
use kring_store::Store;

/// What the desk notes for itself.
pub(in crate::desk) struct Notes {
    /// What was delivered and handled last.
    pub(in crate::desk) handled: LastHandled,
    /// What is due when.
    pub(in crate::desk) due: Due,
    /// Where the boards stand.
    pub(in crate::desk) boards: Boards,
    /// The number of the letter that is written next.
    next_letter: u64,
    /// What could not be delivered.
    pub(in crate::desk) undelivered: Undelivered,
    /// Who cannot be reached.
    pub(in crate::desk) out_of_reach: OutOfReach,
    /// What is needed to keep the access log.
    pub(in crate::desk) access_log: AccessLog,
    /// The organisation's own guides that are kept.
    pub(in crate::desk) guides: KeptGuides,
    /// What people heard whom nobody invited.
    pub(in crate::desk) strangers: Strangers,
    /// Who asked for copies of what is held about them.
    pub(in crate::desk) copy_limit: CopyLimit,
}

impl Notes {
    /// Reads them; everything that is owed is known already.
    pub(in crate::desk) async fn read<S: Store>(
        store: &S,
        settings: Settings,
        owed: &[(LetterId, Letter)],
    ) -> Result<Self, DeskError> {
        let last = owed.iter().map(|(id, _)| id.number).max();
        let mut undelivered = Undelivered::default();
        for (id, letter) in owed.iter().filter(|(_, letter)| letter.refused.is_some()) {
            undelivered.add(*id, letter);
        }
        Ok(Self {
            handled: LastHandled::read(store).await?,
            due: Due::read(store).await?,
            boards: Boards::read(store).await?,
            next_letter: last.unwrap_or_default() + 1,
            undelivered,
            out_of_reach: OutOfReach::read(store).await?,
            access_log: AccessLog::read(store, settings.audit_days).await?,
            guides: KeptGuides::default(),
            strangers: Strangers::default(),
            copy_limit: CopyLimit::default(),
        })
    }

    /// The letters, each with its number.
    pub(in crate::desk) fn number(&mut self, letters: Vec<Letter>) -> Vec<(LetterId, Letter)> {
        let number = |letter: Letter| {
            let (to, number) = (letter.to, self.next_letter);
            self.next_letter += 1;
            (LetterId { to, number }, letter)
        };
        letters.into_iter().map(number).collect()
    }

    /// When something is due next: in a case, or letting go of what was kept long enough.
    pub(in crate::desk) fn next_due(&self) -> Option<Moment> {
        let due = [self.due.next(), self.access_log.next_sweep()];
        due.into_iter().flatten().min()
    }

    /// Nothing is noted any more about somebody who takes no part.
    pub(in crate::desk) fn forget_person(&mut self, person: PersonId) {
        self.undelivered.forget_those_to(person);
        self.out_of_reach.forget(person);
    }
}
