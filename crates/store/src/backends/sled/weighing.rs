//! What a store takes on the disk, part by part. Names of trees and numbers only: nothing is opened that is sealed.

use std::fs;
use std::path::Path;

use super::files::Files;
use super::log::whole;
use super::recovery;
use crate::folder::{Folder, KEYRING};
use crate::{StoreError, TreeWeight, Weight};

pub(super) fn weigh(root: &Path) -> Result<Weight, StoreError> {
    let folder = Folder::look(root)?;
    let files = Files::of(&folder);
    let log = whole(&files.sled(), recovery::ended(&files)?)?;
    let (pages, parts) = log.counts();
    let trees = log.names()?.into_iter().map(|name| {
        let mut weight = TreeWeight {
            name: String::from_utf8_lossy(&name).into_owned(),
            ..TreeWeight::default()
        };
        log.each(&name, |key, value| {
            weight.rows += 1;
            weight.keys += key.len() as u64;
            weight.values += value.len() as u64;
            Ok(())
        })?;
        Ok(weight)
    });
    Ok(Weight {
        log: fs::metadata(files.log_path())?.len(),
        keyring: 2 * fs::metadata(root.join(KEYRING))?.len(),
        live: log.live(),
        pages,
        parts,
        trees: trees.collect::<Result<_, StoreError>>()?,
    })
}
