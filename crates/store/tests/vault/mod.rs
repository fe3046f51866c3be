//! A place for a sealed store with its key beside it.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::kept::{options, tables};
use kring_intruder as intruder;
use kring_store::{Commit, Expect, Outcome, Put, SledStore, Store, StoreError, Table, Vault};

pub struct Home {
    directory: tempfile::TempDir,
}

impl Home {
    pub fn new() -> Self {
        Self {
            directory: tempfile::tempdir().unwrap(),
        }
    }

    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    pub fn data(&self) -> PathBuf {
        self.path().join("store")
    }

    pub fn key(&self) -> PathBuf {
        self.path().join("store.key")
    }

    pub fn erased(&self) -> PathBuf {
        self.path().join("store.erased")
    }

    pub fn open(&self) -> Result<SledStore, StoreError> {
        open(&self.data())
    }

    /// In how many places in all files of kring these bytes lie.
    pub fn copies_of(&self, known: &[u8]) -> usize {
        intruder::copies(self.path(), known)
    }

    /// In how many sealed values that today's key opens they lie.
    pub fn decrypted_copies(&self, known: &[u8]) -> usize {
        intruder::decrypted_copies(self.path(), &self.key(), known)
    }
}

pub fn open(data: &Path) -> Result<SledStore, StoreError> {
    SledStore::open(data, &options())
}

pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

pub fn put(table: Table, vault: &Vault, key: &[u8], value: &[u8]) -> Put {
    let (key, vault, value) = (key.to_vec(), vault.clone(), Some(value.to_vec()));
    Put {
        table,
        key,
        vault,
        expect: Expect::Any,
        value,
    }
}

pub fn commit(store: &impl Store, puts: Vec<Put>) {
    assert_eq!(block_on(store.commit(Commit::of(puts))), Ok(Outcome::Done));
}

/// How many rows can be read, in all tables.
pub fn rows(store: &impl Store) -> usize {
    let count = |table| {
        block_on(store.scan(table, &[], None, usize::MAX))
            .unwrap()
            .len()
    };
    tables::ALL.into_iter().map(count).sum()
}

/// A process another test is just starting shares the lock for a moment.
pub fn until_free<T>(mut attempt: impl FnMut() -> Option<T>) -> T {
    loop {
        match attempt() {
            Some(value) => return value,
            None => thread::sleep(Duration::from_millis(10)),
        }
    }
}
