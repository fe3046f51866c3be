//! What there is, in numbers: for whoever runs kring, and for what watches it. It is read beside the desk, so that looking
//! holds nobody up. No id, name, label or word of anybody is in it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::DeskError;
use super::LettersCount;
use super::notes::{Counts, OutOfReach, backups, set_aside, signals};
use super::records::Records;
use super::rows::{every_readable, tables};
use super::undelivered::count;
use kring_rules::case::Head;
use kring_rules::counted::ShownCounts;
use kring_rules::moment::{DAY, Moment};
use kring_rules::person::Person;
use kring_rules::say::CaseStanding;
use kring_store::Store;

/// A case is a month old after so many days; one in which nothing happens for so long is still.
const MONTH: i64 = 30;
/// It is a quarter old after so many.
const QUARTER: i64 = 90;

/// What there is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// The cases.
    pub cases: CasesCount,
    /// Those that are open: opened less than a month ago, less than three months ago, and before.
    #[serde(default)]
    pub open: [CasesCount; 3],
    /// So many open cases in which nothing has happened for thirty days.
    #[serde(default)]
    pub still: usize,
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
    pub async fn read<S: Store>(store: &S, now: Moment) -> Result<Self, DeskError> {
        let mut all = Self::default();
        let active = last_active(store).await?;
        for (_, head) in every_readable::<_, Head>(store, tables::CASES, &[]).await? {
            all.cases.add(head.standing());
            if head.ended.is_none() {
                let last = active.get(head.id.as_str().as_bytes()).copied();
                all.add_open(&head, last.unwrap_or_default(), now);
            }
        }
        for signal in signals::read(store).await?.all() {
            all.unseen_signals += 1;
            let oldest = all.oldest_signal.into_iter().chain([signal.raised]);
            all.oldest_signal = oldest.min();
        }
        let people = every_readable::<_, Person>(store, tables::PEOPLE, &[]).await?;
        let all_of_them = people
            .iter()
            .filter_map(|(_, one)| one.facilitator.as_ref());
        let facilitate = all_of_them.filter(|one| !one.only_supervises());
        all.facilitators = facilitate.count();
        let out_of_reach = OutOfReach::read(store).await?;
        all.letters = count(&Records::of(store.clone()), &out_of_reach).await?;
        all.set_aside = set_aside(store).await?;
        (all.backed_up, all.verified) = backups(store).await?;
        Ok(all)
    }

    fn add_open(&mut self, head: &Head, active: Moment, now: Moment) {
        let [young, older, oldest] = &mut self.open;
        let of_its_age = match now.since(head.opened) / DAY {
            ..MONTH => young,
            MONTH..QUARTER => older,
            _ => oldest,
        };
        of_its_age.add(head.standing());
        let pressed = head.last_press.as_ref().map(|press| press.at);
        let last = pressed.into_iter().chain([active, head.opened]).max();
        let still = last.is_some_and(|last| now.since(last) >= MONTH * DAY);
        self.still += usize::from(still);
    }
}

/// Of what is a party's own, when they did something last.
#[derive(Deserialize)]
struct Own {
    preparation: Active,
}

#[derive(Deserialize)]
struct Active {
    active: Moment,
}

/// When somebody did something last in each case, by its code.
async fn last_active<S: Store>(store: &S) -> Result<BTreeMap<Vec<u8>, Moment>, DeskError> {
    let mut last: BTreeMap<Vec<u8>, Moment> = BTreeMap::new();
    for (key, own) in every_readable::<_, Own>(store, tables::PREPARATIONS, &[]).await? {
        let case = key.split(|byte| *byte == b'/').next().unwrap_or_default();
        let known = last.entry(case.to_vec()).or_default();
        *known = own.preparation.active.max(*known);
    }
    Ok(last)
}

/// The numbers of this year, as they may be shown.
pub async fn counts_of<S: Store>(store: &S, year: u16) -> Result<ShownCounts, DeskError> {
    Ok(Counts::read(store).await?.of(year))
}
