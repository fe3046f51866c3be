//! What there is, in numbers: for whoever runs kring, and for what watches it. It is read beside the desk, so that looking
//! holds nobody up. No id, name, label or word of anybody is in it.

use serde::{Deserialize, Serialize};

use super::DeskError;
use super::LettersCount;
use super::notes::{OutOfReach, backups, set_aside, signals};
use super::records::Records;
use super::rows::{every_readable, tables};
use super::undelivered::count;
use kring_rules::case::Head;
use kring_rules::moment::Moment;
use kring_rules::person::Person;
use kring_rules::say::CaseStanding;
use kring_store::Store;

/// What there is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// The cases.
    pub cases: CasesCount,
    /// So many people facilitate.
    pub facilitators: usize,
    /// The letters, and who cannot be reached.
    pub letters: LettersCount,
    /// So many signals that no facilitator has seen.
    pub unseen_signals: usize,
    /// When the oldest of them was given.
    pub oldest_signal: Option<Moment>,
    /// So many updates were set aside.
    pub set_aside: usize,
    /// When a backup was made last.
    pub backed_up: Option<Moment>,
    /// When a backup was verified last.
    pub verified: Option<Moment>,
}

/// So many cases, by how they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CasesCount {
    /// Somebody is being prepared.
    pub under_way: usize,
    /// Everybody is ready.
    pub ready: usize,
    /// And a facilitator has confirmed it.
    pub confirmed: usize,
    /// The preparation is ended.
    pub ended: usize,
}

impl CasesCount {
    fn add(&mut self, standing: CaseStanding) {
        match standing {
            CaseStanding::UnderWay | CaseStanding::OneSide(_) => self.under_way += 1,
            CaseStanding::Ready(_) => self.ready += 1,
            CaseStanding::Confirmed(_) => self.confirmed += 1,
            CaseStanding::Ended(_) => self.ended += 1,
        }
    }
}

impl Overview {
    /// What there is in this store. What cannot be read is left out: `kring check` tells of it.
    pub async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        let mut all = Self::default();
        for (_, head) in every_readable::<_, Head>(store, tables::CASES, &[]).await? {
            all.cases.add(head.standing());
        }
        for signal in signals::read(store).await?.all() {
            all.unseen_signals += 1;
            let oldest = all.oldest_signal.into_iter().chain([signal.raised]);
            all.oldest_signal = oldest.min();
        }
        let people = every_readable::<_, Person>(store, tables::PEOPLE, &[]).await?;
        let facilitate = people.iter().filter(|(_, one)| one.facilitator.is_some());
        all.facilitators = facilitate.count();
        let out_of_reach = OutOfReach::read(store).await?;
        all.letters = count(&Records::of(store.clone()), &out_of_reach).await?;
        all.set_aside = set_aside(store).await?;
        (all.backed_up, all.verified) = backups(store).await?;
        Ok(all)
    }
}
