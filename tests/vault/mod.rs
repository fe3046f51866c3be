//! A place for a sealed store with its key beside it, and what whoever has both can find in the raw files. The format
//! is written down here once more, from its description alone: what kring's own code would not find, this does.
#![allow(dead_code, reason = "each test binary uses a part of it")]

pub mod intruder;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use kring_store::{
    Commit, Expect, Options, Outcome, Put, SledStore, Store, StoreError, Table, Vault,
};

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
        copies(self.path(), known)
    }

    /// In how many sealed values that today's key opens they lie.
    pub fn decrypted_copies(&self, known: &[u8]) -> usize {
        intruder::decrypted_copies(self.path(), &self.key(), known)
    }
}

/// Every file in a folder and in those below it.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.is_file() {
                files.push(path);
            }
        }
    }
    files
}

/// In how many places in all files these bytes lie, as they are.
pub fn copies(folder: &Path, known: &[u8]) -> usize {
    let count = |bytes: &[u8]| intruder::places(bytes, known).count();
    let files = files(folder);
    files
        .iter()
        .map(|file| count(&fs::read(file).unwrap()))
        .sum()
}

pub fn open(data: &Path) -> Result<SledStore, StoreError> {
    SledStore::open(data, &Options::default())
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

pub fn commit(store: &SledStore, puts: Vec<Put>) {
    assert_eq!(block_on(store.commit(Commit::of(puts))), Ok(Outcome::Done));
}

/// How many rows can be read, in all tables.
pub fn rows(store: &SledStore) -> usize {
    let count = |table| {
        block_on(store.scan(table, &[], None, usize::MAX))
            .unwrap()
            .len()
    };
    Table::ALL.into_iter().map(count).sum()
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
