//! Who is on call for signals that cannot wait, noted with each of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::desk::DeskError;
use crate::desk::rows::{Place, encode, every_readable, tables, vaults};
use kring_rules::ids::PersonId;
use kring_rules::person::Person;
use kring_rules::words::Words;
use kring_store::{Expect, Put, Store};

const ON_CALL: &[u8] = b"on-call/";

/// Somebody who is on call.
#[derive(Clone, Serialize, Deserialize)]
struct OneOnCall {
    person: PersonId,
    name: Words,
}

/// Everybody who is on call.
#[derive(Default)]
pub(in crate::desk) struct OnCall(BTreeMap<PersonId, Words>);

impl OnCall {
    pub(in crate::desk) async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        let rows = every_readable::<_, OneOnCall>(store, tables::MARKS, ON_CALL).await?;
        let all = rows.into_iter().map(|(_, one)| (one.person, one.name));
        Ok(Self(all.collect()))
    }

    /// All of them.
    pub(in crate::desk) fn all(&self) -> impl Iterator<Item = PersonId> {
        self.0.keys().copied()
    }

    /// They are called this, if they are on call.
    pub(in crate::desk) fn name(&self, person: PersonId) -> Option<&Words> {
        self.0.get(&person)
    }

    /// The row that changes with somebody.
    pub(in crate::desk) fn person_changed(
        &mut self,
        store: &impl Store,
        person: &Person,
    ) -> Result<Option<Put>, DeskError> {
        let facilitator = person.facilitator.as_ref().filter(|one| one.on_call);
        let is = facilitator.map(|facilitator| facilitator.name.clone());
        if self.0.get(&person.id) == is.as_ref() {
            return Ok(None);
        }
        let row = is.as_ref().map(|name| OneOnCall {
            person: person.id,
            name: name.clone(),
        });
        match is {
            Some(name) => self.0.insert(person.id, name),
            None => self.0.remove(&person.id),
        };
        let value = row.as_ref().map(encode).transpose()?;
        let whose = store.blind(tables::MARKS, &person.id.0.to_be_bytes());
        let place = Place::of(tables::MARKS, [ON_CALL, &whose].concat());
        let vault = vaults::person(person.id);
        Ok(Some(place.put(vault, Expect::Any, value)))
    }
}
