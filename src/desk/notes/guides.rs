//! An organisation's own guides, kept in the store from the first time that somebody is prepared with them: whatever
//! becomes of their folders, nobody's questions change on the way.
//!
//! They are kept for good. They hold nothing about anybody, a version takes some tens of kilobytes, and a backup that is
//! restored later may need one that nobody uses today.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::desk::DeskError;
use crate::desk::rows::{Place, encode, every_readable, readable, tables, vaults};
use kring_rules::case::Case;
use kring_rules::guide::{Edition, Folder, Guides};
use kring_store::{Expect, Put, Store};

const GUIDE: &[u8] = b"guide/";

/// The folders of the guides that are kept, as far as they can be read. Whoever is prepared with another one, and has no
/// folder of it either, waits until it is put back: their conversation is closed off.
pub async fn kept_guides<S: Store>(store: &S) -> Result<Vec<Folder>, DeskError> {
    let kept = every_readable(store, tables::MARKS, GUIDE).await?;
    Ok(kept.into_iter().map(|(_, folder)| folder).collect())
}

/// The guides, with those that are kept as well. One that stands in a folder too must say the same there.
pub(in crate::desk) fn with_kept(
    guides: Arc<Guides>,
    kept: Vec<Folder>,
) -> Result<Arc<Guides>, DeskError> {
    if let Some(error) = changed(&guides, &kept).next() {
        return Err(error);
    }
    let mut all = Arc::unwrap_or_clone(guides);
    for folder in kept {
        let with_it = all.clone().with_kept(folder);
        if let Some(with_it) = readable(with_it.map_err(|_| DeskError::Unreadable))? {
            all = with_it;
        }
    }
    Ok(Arc::new(all))
}

/// The guides that are not what they were when somebody began to be prepared with them.
pub fn changed<'g>(guides: &'g Guides, kept: &'g [Folder]) -> impl Iterator<Item = DeskError> + 'g {
    let differs = |folder: &&Folder| {
        guides
            .folder(&folder.edition)
            .is_some_and(|now| now != *folder)
    };
    let differing = kept.iter().filter(differs);
    differing.map(|folder| DeskError::GuideChanged(folder.edition.clone()))
}

/// The organisation's own guides that are kept in the store.
#[derive(Default)]
pub(in crate::desk) struct KeptGuides(BTreeSet<Edition>);

impl KeptGuides {
    pub(in crate::desk) fn of(folders: &[Folder]) -> Self {
        let editions = folders.iter().map(|folder| folder.edition.clone());
        Self(editions.collect())
    }

    /// The guides that these cases are the first to use are kept with them.
    pub(in crate::desk) fn keep<'c>(
        &mut self,
        guides: &Guides,
        cases: impl Iterator<Item = &'c Case>,
    ) -> Result<Vec<Put>, DeskError> {
        let parties = cases.flat_map(|case| &case.parties);
        let used: BTreeSet<&Edition> = parties.map(|party| &party.preparation.guide).collect();
        let mut puts = Vec::new();
        for edition in used {
            if guides.is_own(edition) && !self.0.contains(edition) {
                let folder = guides.folder(edition);
                puts.extend(folder.map(guide_put).transpose()?);
                self.0.insert(edition.clone());
            }
        }
        Ok(puts)
    }
}

fn guide_put(folder: &Folder) -> Result<Put, DeskError> {
    let key = [GUIDE, folder.edition.to_string().as_bytes()].concat();
    let value = Some(encode(folder)?);
    Ok(Place::of(tables::MARKS, key).put(vaults::house(), Expect::Any, value))
}
