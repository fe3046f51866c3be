//! Who cannot be reached: their phones refuse messages. It is noted with each of them, so that it can be counted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::desk::DeskError;
use crate::desk::rows::{Place, encode, every_readable, tables, vaults};
use kring_rules::ids::PersonId;
use kring_rules::moment::Moment;
use kring_store::{Expect, Put, Store};

const LOST: &[u8] = b"lost/";

/// Somebody who cannot be reached.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(in crate::desk) struct Lost {
    pub(in crate::desk) person: PersonId,
    pub(in crate::desk) since: Moment,
    pub(in crate::desk) facilitates: bool,
}

/// Everybody who cannot be reached.
#[derive(Default)]
pub(in crate::desk) struct OutOfReach(BTreeMap<PersonId, Lost>);

impl OutOfReach {
    pub(in crate::desk) async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        let lost = every_readable::<_, Lost>(store, tables::MARKS, LOST).await?;
        let lost = lost.into_iter().map(|(_, lost)| (lost.person, lost));
        Ok(Self(lost.collect()))
    }

    pub(in crate::desk) fn knows(&self, person: PersonId) -> bool {
        self.0.contains_key(&person)
    }

    /// They cannot be reached; the row that says so.
    pub(in crate::desk) fn lose(
        &mut self,
        store: &impl Store,
        lost: Lost,
    ) -> Result<Put, DeskError> {
        let put = row(store, lost.person, Some(encode(&lost)?));
        self.0.insert(lost.person, lost);
        Ok(put)
    }

    /// They can be reached again; the row that said otherwise goes.
    pub(in crate::desk) fn find(&mut self, store: &impl Store, person: PersonId) -> Put {
        self.0.remove(&person);
        row(store, person, None)
    }

    pub(in crate::desk) fn forget(&mut self, person: PersonId) {
        self.0.remove(&person);
    }

    /// So many facilitators, and so many others.
    pub(in crate::desk) fn count(&self) -> (usize, usize) {
        let facilitators = self.0.values().filter(|lost| lost.facilitates).count();
        (facilitators, self.0.len() - facilitators)
    }
}

/// Nobody can read in the key whose row it is.
fn row(store: &impl Store, person: PersonId, value: Option<Vec<u8>>) -> Put {
    let whose = store.blind(tables::MARKS, &person.0.to_be_bytes());
    let place = Place::of(tables::MARKS, [LOST, &whose].concat());
    place.put(vaults::person(person), Expect::Any, value)
}
