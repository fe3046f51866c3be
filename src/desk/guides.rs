//! An organisation's own guides, kept in the store from the first time that somebody is prepared with them: whatever
//! becomes of their folders, nobody's questions change on the way.
//!
//! They are kept for good. They hold nothing about anybody, a version takes some tens of kilobytes, and a backup that is
//! restored later may need one that nobody uses today.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::marks::every;
use super::row::{decode, encode};
use super::tables::MARKS;
use super::work::{Work, put};
use super::{Desk, DeskError, vaults};
use kring_rules::guide::{Edition, Folder, Guides};
use kring_store::{Expect, Put, Store};

const GUIDE: &[u8] = b"guide/";

/// The folders of the guides that are kept.
pub async fn kept_guides<S: Store>(store: &S) -> Result<Vec<Folder>, DeskError> {
    let rows = every(store, MARKS, GUIDE).await?;
    rows.iter().map(|(_, value)| decode(value)).collect()
}

/// The guides, with those that are kept as well. One that stands in a folder too must say the same there.
pub(super) fn with_kept(guides: Arc<Guides>, kept: Vec<Folder>) -> Result<Arc<Guides>, DeskError> {
    if let Some(error) = changed(&guides, &kept).next() {
        return Err(error);
    }
    let mut all = Arc::unwrap_or_clone(guides);
    for folder in kept {
        all = all.with_kept(folder).map_err(|_| DeskError::Unreadable)?;
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

impl<S: Store> Desk<S> {
    /// The guides that this work is the first to use are kept with it.
    pub(super) fn keep_guides(&mut self, work: &mut Work) -> Result<(), DeskError> {
        let parties = work.cases.values().flat_map(|case| &case.parties);
        let used: BTreeSet<&Edition> = parties.map(|party| &party.preparation.guide).collect();
        let mut puts = Vec::new();
        for edition in used {
            if self.guides.is_own(edition) && !self.kept.contains(edition) {
                let folder = self.guides.folder(edition);
                puts.extend(folder.map(guide_put).transpose()?);
                self.kept.insert(edition.clone());
            }
        }
        work.puts(puts);
        Ok(())
    }
}

fn guide_put(folder: &Folder) -> Result<Put, DeskError> {
    let key = [GUIDE, folder.edition.to_string().as_bytes()].concat();
    let value = Some(encode(folder)?);
    Ok(put((MARKS, key), vaults::house(), Expect::Any, value))
}
