//! A store in memory that keeps the promises of [`Store`].

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use kring::desk::laid_open;
use kring_store::{
    Commit, Erase, Expect, Outcome, Put, Row, Store, StoreError, Table, Vault, Version,
};

/// What is wrong with the rows of a table whose keys begin like this.
type Spoilt = Vec<(Table, Vec<u8>, Fault)>;
type Rows = HashMap<Table, BTreeMap<Vec<u8>, (u64, Vec<u8>, Vault)>>;

#[derive(Clone, Default)]
pub struct MemoryStore(
    Arc<Mutex<(u64, Rows)>>,
    Arc<Mutex<Written>>,
    Arc<AtomicUsize>,
    Arc<Mutex<Spoilt>>,
);

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not what was written there.
    Forged,
    /// kring panics on it.
    Panics,
    /// kring panics when it is written.
    PanicsWhenWritten,
    /// kring ends on it: the reading never comes back.
    Ends,
}

/// What was written so far.
#[derive(Clone, Copy, Default)]
pub struct Written {
    /// On a disk each of these is synced, unless it shares that with others.
    pub commits: u64,
    pub rows: u64,
    /// Of values, before they are sealed.
    pub bytes: u64,
}

impl MemoryStore {
    /// Every value there is, laid open.
    pub fn values(&self) -> Vec<Vec<u8>> {
        let rows = self.0.lock().unwrap();
        rows.1
            .values()
            .flat_map(|table| table.values().map(|(_, value, _)| laid_open(value.clone())))
            .collect()
    }

    /// A store of its own with the same rows.
    pub fn copied(&self) -> Self {
        let rows = self.0.lock().unwrap();
        let rows = Arc::new(Mutex::new((rows.0, rows.1.clone())));
        Self(rows, Arc::default(), Arc::default(), Arc::default())
    }

    /// From now on this is wrong with the rows whose keys begin like this.
    pub fn spoil(&self, table: Table, key: &[u8], fault: Fault) {
        self.3.lock().unwrap().push((table, key.to_vec(), fault));
    }

    /// Nothing is wrong with any row any more.
    pub fn mend(&self) {
        self.3.lock().unwrap().clear();
    }

    /// What lies in these rows is no value of any kind.
    pub fn scribble(&self, table: Table, key: &[u8]) {
        let mut rows = self.0.lock().unwrap();
        for (at, row) in rows.1.entry(table).or_default() {
            if at.starts_with(key) {
                row.1 = vec![1, 0, 1, b'{'];
            }
        }
    }

    fn fault(&self, table: Table, key: &[u8]) -> Option<Fault> {
        let spoilt = self.3.lock().unwrap();
        let mut spoilt = spoilt.iter();
        let found = spoilt.find(|(of, at, _)| *of == table && key.starts_with(at));
        found.map(|(_, _, fault)| *fault)
    }

    async fn meets(&self, table: Table, key: &[u8]) -> Result<(), StoreError> {
        match self.fault(table, key) {
            None | Some(Fault::PanicsWhenWritten) => Ok(()),
            Some(Fault::Forged) => Err(StoreError::Forged(table, kring_store::RowName::of(key))),
            Some(Fault::Panics) => std::panic::resume_unwind(Box::new("on purpose")),
            Some(Fault::Ends) => std::future::pending().await,
        }
    }

    /// So many rows were read so far.
    pub fn rows_read(&self) -> usize {
        self.2.load(Ordering::Relaxed)
    }

    /// So many commits were carried out.
    pub fn commits(&self) -> u64 {
        self.0.lock().unwrap().0
    }

    /// What was written so far.
    pub fn written(&self) -> Written {
        *self.1.lock().unwrap()
    }

    fn count(&self, commit: &Commit) {
        let values = commit.puts.iter().filter_map(|put| put.value.as_ref());
        let mut written = self.1.lock().unwrap();
        written.commits += 1;
        written.rows += commit.puts.len() as u64;
        written.bytes += values.map(|value| value.len() as u64).sum::<u64>();
    }

    /// The row at this key, if there is one, laid open.
    pub fn row(&self, table: Table, key: &[u8]) -> Option<Row> {
        let rows = self.0.lock().unwrap();
        let (version, value, _) = rows.1.get(&table)?.get(key)?;
        Some(row(key, *version, &laid_open(value.clone())))
    }

    /// The rows of a table, each with its version and laid open, in the order of their keys.
    pub fn rows(&self, table: Table) -> Vec<Row> {
        let rows = self.0.lock().unwrap();
        let table = rows.1.get(&table).into_iter().flatten();
        table
            .map(|(key, (version, value, _))| row(key, *version, &laid_open(value.clone())))
            .collect()
    }

    fn apply(&self, commit: Commit) -> Outcome {
        for put in &commit.puts {
            let fault = self.fault(put.table, &put.key);
            assert_ne!(fault, Some(Fault::PanicsWhenWritten), "on purpose");
        }
        let mut rows = self.0.lock().unwrap();
        if !commit.puts.iter().all(|put| Self::holds(&rows.1, put)) {
            return Outcome::Conflict;
        }
        rows.0 += 1;
        let version = rows.0;
        self.count(&commit);
        for put in commit.puts {
            let table = rows.1.entry(put.table).or_default();
            match put.value {
                Some(value) => drop(table.insert(put.key, (version, value, put.vault))),
                None => drop(table.remove(&put.key)),
            }
        }
        for erase in commit.erase {
            if let Erase::Vault(vault) = erase {
                rows.1
                    .values_mut()
                    .for_each(|table| table.retain(|_, (_, _, of)| *of != vault));
            }
        }
        Outcome::Done
    }

    fn holds(rows: &Rows, put: &Put) -> bool {
        let version = rows
            .get(&put.table)
            .and_then(|t| t.get(&put.key))
            .map(|(v, _, _)| *v);
        match put.expect {
            Expect::Any => true,
            Expect::Absent => version.is_none(),
            Expect::Present => version.is_some(),
            Expect::Is(expected) => version.is_some_and(|v| Version::new(v) == expected),
        }
    }
}

impl Store for MemoryStore {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Row>, StoreError> {
        self.meets(table, key).await?;
        let rows = self.0.lock().unwrap();
        let found = rows.1.get(&table).and_then(|t| t.get(key));
        self.2.fetch_add(1, Ordering::Relaxed);
        Ok(found.map(|(version, value, _)| row(key, *version, value)))
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StoreError> {
        for key in self.keys(table, prefix, after, limit).await? {
            self.meets(table, &key).await?;
        }
        let rows = self.0.lock().unwrap();
        let Some(table) = rows.1.get(&table) else {
            return Ok(vec![]);
        };
        let wanted = table.iter().filter(|(key, _)| {
            key.starts_with(prefix) && after.is_none_or(|after| key.as_slice() > after)
        });
        let page: Vec<Row> = wanted
            .take(limit)
            .map(|(key, (version, value, _))| row(key, *version, value))
            .collect();
        self.2.fetch_add(page.len(), Ordering::Relaxed);
        Ok(page)
    }

    async fn keys(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let rows = self.0.lock().unwrap();
        let keys = rows.1.get(&table).into_iter().flat_map(BTreeMap::keys);
        let wanted = keys.filter(|key| {
            key.starts_with(prefix) && after.is_none_or(|after| key.as_slice() > after)
        });
        Ok(wanted.take(limit).cloned().collect())
    }

    fn commit(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<> {
        let too_long = commit.puts.iter().filter_map(|put| put.value.as_ref());
        let mut too_long = too_long.filter(|value| value.len() > kring_store::LONGEST_VALUE);
        std::future::ready(match too_long.next() {
            Some(_) => Err(StoreError::TooLong),
            None => Ok(self.apply(commit)),
        })
    }

    fn blind(&self, table: Table, what: &[u8]) -> Vec<u8> {
        [&[table.number()], what].concat()
    }
}

fn row(key: &[u8], version: u64, value: &[u8]) -> Row {
    Row {
        key: key.to_vec(),
        version: Version::new(version),
        value: value.to_vec(),
    }
}
