//! What the desk notes for itself, beside cases and people, as far as it is needed at hand: each kind in a file.

pub(in crate::desk) mod access_log;
mod backups;
pub(in crate::desk) mod boards;
mod closed_off;
mod counts;
mod in_short;
pub(in crate::desk) mod due;
mod guides;
mod handled;
mod mornings;
mod on_call;
mod out_of_reach;
mod own_copy_limit;
mod readings;
pub(in crate::desk) mod signals;
mod strangers;
pub(in crate::desk) mod suspects;
mod undelivered;

pub(in crate::desk) use backups::{backups, made_put, verified_put};
pub use boards::BoardMark;
pub(in crate::desk) use boards::board_of;
pub(in crate::desk) use guides::{KeptGuides, with_kept};
pub use guides::{changed, kept_guides};
pub(in crate::desk) use handled::{Delivered, bot_name, bot_name_put, set_aside, set_aside_put};
pub(in crate::desk) use mornings::Morning;
pub(in crate::desk) use out_of_reach::{Lost, OutOfReach};
pub use undelivered::LettersCount;

use access_log::AccessLog;
use boards::Boards;
use closed_off::ClosedOff;
pub(in crate::desk) use counts::Counts;
use due::Due;
use handled::LastHandled;
use in_short::CasesInShort;
use mornings::Mornings;
use on_call::OnCall;
use own_copy_limit::CopyLimit;
use strangers::Strangers;
use suspects::Suspects;
use undelivered::Undelivered;

use crate::desk::DeskError;
use crate::desk::letters::{InOutbox, Letter, LetterId};
use kring_rules::ids::PersonId;
use kring_rules::moment::Moment;
use kring_rules::signal::Watch;
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
    /// When facilitators were told in the morning what waits.
    pub(in crate::desk) mornings: Mornings,
    /// The numbers of each year.
    pub(in crate::desk) counts: Counts,
    /// Who is on call.
    pub(in crate::desk) on_call: OnCall,
    /// The signals that nobody has seen.
    pub(in crate::desk) signals: Watch,
    /// What is needed to keep the access log.
    pub(in crate::desk) access_log: AccessLog,
    /// The organisation's own guides that are kept.
    pub(in crate::desk) guides: KeptGuides,
    /// What people heard whom nobody invited.
    pub(in crate::desk) strangers: Strangers,
    /// Cases in short.
    pub(in crate::desk) in_short: CasesInShort,
    /// What cannot be read, and that was told.
    pub(in crate::desk) closed_off: ClosedOff,
    /// What kring may have ended with.
    pub(in crate::desk) suspects: Suspects,
    /// Who asked for copies of what is held about them.
    pub(in crate::desk) copy_limit: CopyLimit,
}

impl Notes {
    /// Reads them; everything that is owed is known already.
    pub(in crate::desk) async fn read<S: Store>(
        store: &S,
        audit_days: u16,
        outbox: &InOutbox,
    ) -> Result<Self, DeskError> {
        let mut undelivered = Undelivered::default();
        for (id, letter) in outbox
            .owed
            .iter()
            .filter(|(_, letter)| letter.refused.is_some())
        {
            undelivered.add(*id, letter);
        }
        Ok(Self {
            handled: LastHandled::read(store).await?,
            due: Due::read(store).await?,
            boards: Boards::read(store).await?,
            next_letter: outbox.last().unwrap_or_default() + 1,
            undelivered,
            out_of_reach: OutOfReach::read(store).await?,
            mornings: Mornings::read(store).await?,
            counts: Counts::read(store).await?,
            on_call: OnCall::read(store).await?,
            signals: signals::read(store).await?,
            access_log: AccessLog::read(store, audit_days).await?,
            guides: KeptGuides::of(&kept_guides(store).await?),
            closed_off: ClosedOff::read(store).await?,
            suspects: Suspects::read(store).await?,
            in_short: CasesInShort::default(),
            strangers: Strangers::default(),
            copy_limit: CopyLimit::default(),
        })
    }

    /// What is on disk counts, beside what is known at hand alone.
    pub(in crate::desk) fn become_what_is_on_disk(&mut self, read: Self) {
        self.handled.begin_again(&read.handled);
        self.boards.begin_again(read.boards);
        self.next_letter = self.next_letter.max(read.next_letter);
        self.due = read.due;
        self.in_short.forget_all();
        self.undelivered = read.undelivered;
        self.out_of_reach = read.out_of_reach;
        self.mornings = read.mornings;
        self.counts = read.counts;
        self.on_call = read.on_call;
        self.signals = read.signals;
        self.access_log = read.access_log;
        self.guides = read.guides;
        self.closed_off = read.closed_off;
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
        let due = [
            self.due.next(),
            self.signals.next_due(),
            self.access_log.next_sweep(),
            self.mornings.next(),
        ];
        due.into_iter().flatten().min()
    }

    /// Nothing is noted any more about somebody who takes no part.
    pub(in crate::desk) fn forget_person(&mut self, person: PersonId) {
        self.undelivered.forget_those_to(person);
        self.out_of_reach.forget(person);
    }
}
