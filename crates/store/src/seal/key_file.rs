//! The file with the master key and, while the key is being replaced, the one beside it. Whenever a stop comes, one of
//! the two opens the keyring.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::head::Head;
use super::master::MasterKey;
use super::places::{KeyPlaces, refused_beside};
use super::replacing::{Swap, overwrite, swap, sync_parent, wipe};
use crate::StoreError;

/// The master key from where it is kept, whatever it opens.
pub(crate) fn master_key(places: &KeyPlaces, data: &Path) -> Result<MasterKey, StoreError> {
    KeyFile::of(places, data)?.read()
}

pub(super) struct KeyFile {
    path: PathBuf,
    /// Where the other key lies while the key is being replaced. There is no such place if the service manager hands
    /// the key over.
    beside: Option<PathBuf>,
}

/// Where a key lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    InPlace,
    Beside,
}

impl KeyFile {
    pub(super) fn of(places: &KeyPlaces, data: &Path) -> Result<Self, StoreError> {
        let path = std::path::absolute(places.key_file(data)?)?;
        if !places.key_is_ours() {
            return Ok(Self { path, beside: None });
        }
        // Behind a link lies the file that is to be replaced.
        let path = path.canonicalize().unwrap_or(path);
        let beside = Some(beside(&path));
        Ok(Self { path, beside })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn is_ours(&self) -> bool {
        self.beside.is_some()
    }

    /// There is a second key, as while the key is being replaced.
    pub(super) fn has_another(&self) -> bool {
        self.beside.as_ref().is_some_and(|beside| beside.exists())
    }

    pub(super) fn find_or_make(&self) -> Result<MasterKey, StoreError> {
        match self.read() {
            Err(StoreError::KeyMissing) if self.is_ours() => self.make(),
            found => found,
        }
    }

    fn make(&self) -> Result<MasterKey, StoreError> {
        let key = MasterKey::drawn()?;
        key.write_new(&self.path)
            .map_err(|error| refused_beside(error.into()))?;
        tracing::info!(
            "a new key was made: {}. Keep a copy of it in a safe place, apart from the backups: without it nobody can \
             read the data or a backup",
            self.path.display()
        );
        Ok(key)
    }

    fn read(&self) -> Result<MasterKey, StoreError> {
        match self.beside {
            Some(_) => MasterKey::read_own(&self.path),
            None => MasterKey::read(&self.path),
        }
    }

    /// The key that opens the keyring with this head. What is wrong is said of the one that is in its place.
    pub(super) fn find(&self, head: &Head) -> Result<(MasterKey, Found), StoreError> {
        let fits = |key: MasterKey| head.fits(&key).map(|()| key);
        match (self.read().and_then(fits), &self.beside) {
            (Ok(key), _) => Ok((key, Found::InPlace)),
            (Err(error), Some(beside)) => {
                let other = MasterKey::read_own(beside).and_then(fits);
                other.map(|key| (key, Found::Beside)).map_err(|_| error)
            }
            (Err(error), None) => Err(error),
        }
    }

    /// Beside the present key lies the one that it replaced.
    pub(super) fn has_one_before(&self, head: &Head) -> bool {
        let beside = self.beside.as_ref();
        let beside = beside.and_then(|file| MasterKey::read_own(file).ok());
        beside.is_some_and(|key| head.fits(&key) == Err(StoreError::KeyReplaced))
    }

    /// Those that can be read.
    pub(super) fn all(&self) -> Vec<MasterKey> {
        let beside = self.beside.as_ref();
        let beside = beside.and_then(|file| MasterKey::read_own(file).ok());
        self.read().ok().into_iter().chain(beside).collect()
    }

    /// Writes a key beside the present one.
    pub(super) fn put_beside(&self, key: &MasterKey) -> io::Result<()> {
        let beside = self.beside.as_ref();
        beside.map_or(Ok(()), |file| key.write(file))
    }

    /// Lets the two keys change places, if there are two. Where the file system does not know how, they stay.
    pub(super) fn swap(&self) -> io::Result<Found> {
        match &self.beside {
            Some(beside) if self.path.try_exists()? => match swap(beside, &self.path)? {
                Swap::Done => sync_parent(beside).map(|()| Found::InPlace),
                Swap::Unknown => Ok(Found::Beside),
            },
            _ => Ok(Found::Beside),
        }
    }

    /// Sees to it that the key that was found is in its place, and that nothing is left of the other.
    pub(super) fn settle(&self, found: Found) -> Result<(), StoreError> {
        match (found, &self.beside) {
            (Found::InPlace, Some(beside)) => wipe(beside),
            (Found::Beside, Some(beside)) => {
                self.empty()?;
                fs::rename(beside, &self.path)?;
                Ok(sync_parent(&self.path)?)
            }
            (_, None) => Ok(()),
        }
    }

    /// The file keeps its name until the other one takes it.
    fn empty(&self) -> Result<(), StoreError> {
        if self.path.try_exists()? {
            overwrite(&OpenOptions::new().write(true).open(&self.path)?)?;
        }
        Ok(())
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".replacing");
    name.into()
}
