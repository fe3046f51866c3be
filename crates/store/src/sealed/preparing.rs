//! A commit made ready in the caller's thread: sealed, so that the writer only has to place it.

use crate::backend::{Change, Chore, SealedValue, Unit};
use crate::seal::{Place, Sealing, Vaults};
use crate::{Commit, Erase, Put, StoreError, Version};

pub(crate) struct Prepared {
    pub(super) version: Version,
    pub(super) size: usize,
    pub(super) unit: Unit,
}

impl Prepared {
    pub(super) fn new(
        version: Version,
        commit: Commit,
        sealing: &Sealing<'_>,
    ) -> Result<Self, StoreError> {
        let noted = commit.erase.iter();
        let noted = noted.filter_map(|erase| chore(erase, sealing).transpose());
        let noted = noted.collect::<Result<_, _>>()?;
        let puts = commit.puts.into_iter();
        let changes = puts.map(|put| change(version, put, sealing));
        let changes = changes.collect::<Result<Vec<_>, _>>()?;
        let values = changes.iter().filter_map(|change| change.value.as_ref());
        Ok(Self {
            version,
            size: values.map(|value| value.bytes.len()).sum(),
            unit: Unit {
                changes,
                noted,
                struck_out: None,
            },
        })
    }
}

/// A vault that was never used has nothing to forget.
fn chore(erase: &Erase, sealing: &Sealing<'_>) -> Result<Option<Chore>, StoreError> {
    Ok(match erase {
        Erase::Vault(vault) => sealing.present(vault)?.map(Chore::Erase),
        Erase::Past(vault) => sealing.present(vault)?.map(Chore::SealAnew),
    })
}

fn change(version: Version, put: Put, sealing: &Sealing<'_>) -> Result<Change, StoreError> {
    let Put {
        table,
        key,
        vault,
        expect,
        value,
    } = put;
    let place = Place {
        table,
        key: &key,
        version,
    };
    let sealed = value.map(|value| sealing.seal(&vault, place, &value));
    let value = sealed.transpose()?;
    Ok(Change {
        table,
        key,
        expect,
        value: value.map(|bytes| SealedValue { version, bytes }),
    })
}

/// A vault that is to be forgotten while it is getting a new key goes with both.
pub(super) fn complete(chores: &mut Vec<Chore>, vaults: &Vaults) -> Result<(), StoreError> {
    for chore in chores.clone() {
        if let Chore::Erase(key) = chore {
            chores.extend(vaults.others_of(key)?.into_iter().map(Chore::Erase));
        }
    }
    Ok(())
}
