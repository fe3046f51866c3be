//! Machines with a directory of their own, which share a database and a key.

use std::path::{Path, PathBuf};

use kring_store::{
    Commit, Database, Erase, Expect, Options, Outcome, PostgresStore, Put, Store, StoreError,
    Table, Vault,
};
use loopback_postgres::Server;

pub const ROWS: Table = Table::new(0, "rows");
pub const TABLES: [Table; 1] = [ROWS];

/// A database that machines share.
pub struct House {
    pub server: &'static Server,
    pub database: String,
    folder: tempfile::TempDir,
}

/// A machine of the house.
#[derive(Clone)]
pub struct Machine {
    pub data: PathBuf,
    pub database: Database,
}

impl House {
    /// Nothing where there is no PostgreSQL.
    pub fn new() -> Option<Self> {
        let server = loopback_postgres::shared()?;
        Some(Self::on(server))
    }

    pub fn on(server: &'static Server) -> Self {
        Self {
            server,
            database: server.database(),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// The name of its database.
    pub fn name(&self) -> &str {
        self.database.rsplit('=').next().unwrap()
    }

    pub fn sql(&self, text: &str) -> String {
        self.server.sql(self.name(), text)
    }

    /// A machine with the key of the house, if there is one yet.
    pub fn machine(&self, name: &str) -> Machine {
        let data = self.folder.path().join(name);
        let keys = std::fs::read_dir(self.folder.path()).unwrap();
        let mut keys = keys.map(|entry| entry.unwrap().path());
        let key = keys.find(|path| path.extension().is_some_and(|ending| ending == "key"));
        if let Some(key) = key {
            std::fs::copy(key, data.with_extension("key")).unwrap();
        }
        self.stranger(name)
    }

    /// A machine that was given no key.
    pub fn stranger(&self, name: &str) -> Machine {
        Machine {
            data: self.folder.path().join(name),
            database: Database::of(&self.database).unwrap().held_as(name),
        }
    }

    /// The lease ends, as if its time had run out.
    pub fn end_lease(&self) {
        self.sql("update kring_lease set until = '-infinity'");
    }

    /// Its database as it is now, under another name. Nobody may have it open.
    pub fn copied(&self) -> String {
        let copy = format!("{}_older", self.name());
        let text = format!("create database {copy} template {}", self.name());
        self.server.sql("postgres", &text);
        self.database.replace(
            &format!("dbname={}", self.name()),
            &format!("dbname={copy}"),
        )
    }
}

impl Machine {
    /// Its way to the database leads through this folder instead.
    pub fn through(self, house: &House, folder: &Path) -> Self {
        let text = format!(
            "host={} user=kring dbname={}",
            folder.display(),
            house.name()
        );
        let database = Database::of(&text).unwrap();
        Self { database, ..self }
    }

    pub fn lead(&self) -> Result<PostgresStore, StoreError> {
        PostgresStore::open(&self.database, &self.data, &Options::of(&TABLES))
    }

    pub fn leads(&self) -> PostgresStore {
        self.lead().unwrap()
    }
}

pub fn put(key: &str, value: &str) -> Put {
    Put {
        table: ROWS,
        key: key.into(),
        vault: Vault::new(1, key.split('/').next().unwrap()),
        expect: Expect::Any,
        value: Some(value.into()),
    }
}

pub async fn write(store: &PostgresStore, key: &str, value: &str) -> Result<Outcome, StoreError> {
    store.commit(Commit::of(vec![put(key, value)])).await
}

pub async fn writes(store: &PostgresStore, key: &str, value: &str) {
    assert_eq!(write(store, key, value).await, Ok(Outcome::Done));
}

pub async fn erases(store: &PostgresStore, vault: &str) {
    let commit = Commit {
        puts: vec![],
        erase: vec![Erase::Vault(Vault::new(1, vault))],
    };
    assert_eq!(store.commit(commit).await, Ok(Outcome::Done));
}

pub async fn reads(store: &PostgresStore, key: &str) -> Option<String> {
    let row = store.get(ROWS, key.as_bytes()).await.unwrap();
    row.map(|row| String::from_utf8(row.value).unwrap())
}
