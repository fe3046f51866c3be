//! The keyring and the key that opens it, as they lie on disk, and how they go from one master key to another.
//!
//! The new key is durable before anything is wrapped with it, the keyring is replaced in one step, and only then is
//! the old key let go. What a stop leaves is put in order at the next opening: whichever key opens the keyring is the
//! key, and what is left of the other is wiped.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::elsewhere::{KeptKeys, KeyChanges};
use super::head::Head;
use super::ids::KeyId;
use super::key_file::{Found, KeyFile};
use super::keyring::{self, Keyring};
use super::master::MasterKey;
use super::places::{self, KeyPlaces};
use super::replacing::{Swap, overwrite, remove, swap, sync_parent, wipe};
use super::slots::Slots;
use super::twins;
use crate::{KeyError, StoreError};

/// Which key is to come in the place of the present one.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NewKey {
    /// One that is drawn for it.
    Drawn,
    /// The one in this file.
    In(PathBuf),
}

/// Where the key lies, once it has been replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyNow {
    /// In kring's own key file.
    InPlace(PathBuf),
    /// In this file, which the service manager must hand over from now on.
    ToBeHandedOver(PathBuf),
}

/// Makes a key in a file of its own, where there is none yet.
pub fn make_key(file: &Path) -> Result<(), KeyError> {
    let written = MasterKey::drawn()?.write_new(file);
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => KeyError::Exists,
        kind => KeyError::NotMade(kind),
    })
}

pub(crate) struct KeysOnDisk {
    data: PathBuf,
    keyring: PathBuf,
    key: KeyFile,
}

impl KeysOnDisk {
    pub(crate) fn of(
        keyring: PathBuf,
        places: &KeyPlaces,
        data: &Path,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            data: data.to_owned(),
            keyring,
            key: KeyFile::of(places, data)?,
        })
    }

    /// The key that is there, or a new one if kring may make it.
    pub(crate) fn find_or_make_key(&self) -> Result<MasterKey, StoreError> {
        self.key.find_or_make()
    }

    /// Makes a keyring under this key.
    pub(crate) fn make(
        &self,
        key: &MasterKey,
        erased: impl Fn(KeyId) -> bool,
    ) -> Result<Keyring, StoreError> {
        Keyring::create(&self.keyring, key)?;
        Keyring::open(&self.keyring, key, erased)
    }

    /// Opens the keyring, and puts in order what an interrupted [`KeysOnDisk::replace`] left.
    pub(crate) fn open(&self, erased: impl Fn(KeyId) -> bool) -> Result<Keyring, StoreError> {
        let head = twins::head(&self.keyring)?;
        let (key, found) = self.key.find(&head)?;
        let ring = Keyring::open(&self.keyring, &key, erased)?;
        if self.is_interrupted() {
            self.put_in_order(found);
        }
        Ok(ring)
    }

    /// Opens a keyring that is kept in a database, and settles on the key that opens it.
    pub(crate) fn open_kept(
        &self,
        kept: &KeptKeys,
        changes: Arc<KeyChanges>,
    ) -> Result<Keyring, StoreError> {
        let (ring, found) = self.found_kept(kept, changes)?;
        self.settle_on(found, ring.head());
        Ok(ring)
    }

    /// The same, and puts nothing in order.
    pub(crate) fn look_at_kept(
        &self,
        kept: &KeptKeys,
        changes: Arc<KeyChanges>,
    ) -> Result<Keyring, StoreError> {
        self.found_kept(kept, changes).map(|(ring, _)| ring)
    }

    /// Goes over to the key beside, if that is the one by now.
    pub(crate) fn follow(&self, kept: &KeptKeys) -> Result<(), StoreError> {
        let head = kept.slots.iter().find(|(number, _)| *number == 0);
        let Some((_, head)) = head else {
            return Ok(());
        };
        let head = Head::decode(head)?;
        // Without the right key this machine leads nothing, and says so when it might.
        if let Ok((_, found)) = self.key.find(&head) {
            self.settle_on(found, &head);
        }
        Ok(())
    }

    /// A key beside the right one is the next one, which is left alone, or the one before: with that, files of the database
    /// could still be opened that hold what was erased.
    fn settle_on(&self, found: Found, head: &Head) {
        if found == Found::Beside || self.key.has_one_before(head) {
            self.put_in_order(found);
        }
    }

    /// By these the keys are known that lie here.
    pub(crate) fn fingerprints(&self) -> Vec<Vec<u8>> {
        let keys = self.key.all();
        keys.iter().map(|key| key.fingerprint().to_vec()).collect()
    }

    fn found_kept(
        &self,
        kept: &KeptKeys,
        changes: Arc<KeyChanges>,
    ) -> Result<(Keyring, Found), StoreError> {
        let head = kept.slots.iter().find(|(number, _)| *number == 0);
        let (_, head) = head.ok_or(StoreError::KeyringDamaged)?;
        let (key, found) = self.key.find(&Head::decode(head)?)?;
        Ok((Keyring::of_kept(kept, &key, changes)?, found))
    }

    /// Opens a copy of the keyring in memory, and puts nothing in order.
    pub(crate) fn look(&self, erased: impl Fn(KeyId) -> bool) -> Result<Keyring, StoreError> {
        let head = twins::head(&self.keyring)?;
        let (key, _) = self.key.find(&head)?;
        Keyring::look(&self.keyring, &key, erased)
    }

    fn is_interrupted(&self) -> bool {
        self.making().exists() || self.key.has_another()
    }

    /// What cannot be put in order does no harm: the key that opens the keyring is known, and is not touched.
    fn put_in_order(&self, found: Found) {
        let key = self.key.path().display();
        match wipe(&self.making()).and_then(|()| self.key.settle(found)) {
            Ok(()) => tracing::info!(
                "replacing the key of kring's data had been interrupted; all is in order again: the key lies in {key}"
            ),
            Err(error) => tracing::warn!(
                "replacing the key of kring's data ({key}) was interrupted and cannot be finished now; kring tries \
                 again at its next start: {error}"
            ),
        }
    }

    /// Puts every data key under another master key, if `others` who share it can follow, and leaves nothing that the present one opens. A keyring that is kept
    /// in a database takes the place of the one before with what `commit` carries out.
    pub(crate) fn replace(
        &self,
        ring: &mut Keyring,
        new: &NewKey,
        others: impl FnOnce(&[u8]) -> Result<(), KeyError>,
        commit: impl FnOnce() -> Result<(), StoreError>,
    ) -> Result<KeyNow, KeyError> {
        let (key, now) = self.choose(new)?;
        if ring.head().fits(&key).is_ok() {
            return Err(KeyError::Already);
        }
        others(&key.fingerprint())?;
        self.tidy(ring.head())?;
        let prepared = self.prepare(ring, &key);
        // What cannot be undone now is undone at the next start.
        let (copy, found) = prepared.inspect_err(|_| {
            let _ = self.tidy(ring.head());
        })?;
        if ring.is_kept_elsewhere() {
            // Whatever became of it there, one of the two keys opens it: both stay until the next opening has looked.
            copy.change_all()
                .and_then(|()| commit())
                .map_err(KeyError::Interrupted)?;
        }
        let before = ring.go_on_with(copy);
        ring.tell_other()
            .and_then(|()| self.finish(&before, found))
            .map_err(KeyError::Interrupted)?;
        Ok(now)
    }

    fn choose(&self, new: &NewKey) -> Result<(MasterKey, KeyNow), KeyError> {
        let in_place = KeyNow::InPlace(self.key.path().to_owned());
        match new {
            NewKey::Drawn if self.key.is_ours() => Ok((MasterKey::drawn()?, in_place)),
            NewKey::Drawn => Err(KeyError::HandedOver),
            NewKey::In(file) if self.key.is_ours() => Ok((self.named(file)?, in_place)),
            NewKey::In(file) => Ok((self.named(file)?, KeyNow::ToBeHandedOver(file.clone()))),
        }
    }

    /// The key in a file that was named. It is durable before anything depends on it.
    fn named(&self, file: &Path) -> Result<MasterKey, KeyError> {
        places::outside(file, &self.data)?;
        let key = MasterKey::read_own(file).map_err(|error| match error {
            StoreError::KeyMissing | StoreError::KeyUnreadable => KeyError::NotThere,
            StoreError::KeyExposed => KeyError::Exposed,
            error => error.into(),
        })?;
        File::open(file)
            .and_then(|file| file.sync_all())
            .map_err(StoreError::from)?;
        Ok(key)
    }

    /// Everything up to the one step after which the other master key is the right one.
    fn prepare(&self, ring: &Keyring, key: &MasterKey) -> Result<(Slots, Found), KeyError> {
        self.key.put_beside(key).map_err(fixed)?;
        let copy = ring.copy_under(key, &self.making())?;
        let found = self.key.swap().map_err(fixed)?;
        if !ring.is_kept_elsewhere() {
            self.take_place().map_err(StoreError::from)?;
        }
        Ok((copy, found))
    }

    fn take_place(&self) -> io::Result<()> {
        match swap(&self.making(), &self.keyring)? {
            Swap::Done => Ok(()),
            Swap::Unknown => fs::rename(self.making(), &self.keyring),
        }
    }

    /// The keyring from before has no name any more where the file system could not swap.
    fn finish(&self, before: &File, found: Found) -> Result<(), StoreError> {
        sync_parent(&self.keyring)?;
        overwrite(before)?;
        remove(&self.making())?;
        self.key.settle(found)
    }

    /// Leaves nothing beside the keyring with this head and its key. A key that was lost while the keyring is open
    /// can be replaced all the same.
    fn tidy(&self, head: &Head) -> Result<(), StoreError> {
        wipe(&self.making())?;
        if !self.key.is_ours() {
            return Ok(());
        }
        match self.key.find(head) {
            Ok((_, found)) => self.key.settle(found),
            Err(StoreError::KeyMissing) => self.key.settle(Found::InPlace),
            Err(error) => Err(error),
        }
    }

    fn making(&self) -> PathBuf {
        keyring::making(&self.keyring)
    }
}

/// Why the key file cannot be replaced where it is.
fn fixed(error: io::Error) -> KeyError {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::ResourceBusy => {
            KeyError::Fixed
        }
        _ => StoreError::from(error).into(),
    }
}
