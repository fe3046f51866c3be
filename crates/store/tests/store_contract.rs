//! What every backend of the store promises. The suite knows only the trait; a backend joins by saying how it is
//! opened, closed and opened again.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod kept;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::pin::Pin;

use kept::{options, tables, vaults};
use kring_store::Memory;
use kring_store::{
    BackedUp, Commit, Contents, Erase, Expect, MemoryStore, Outcome, Put, Row, SledStore, Store,
    StoreError, Table, Vault, Version, WithoutList,
};
#[cfg(feature = "postgres")]
use kring_store::{Database, PostgresStore};
use kring_store::{LONGEST_KEY, LONGEST_VALUE};

trait Backend: Sized {
    type Store: Store;
    fn new() -> Self;
    /// Nothing where it cannot be.
    fn find() -> Option<Self> {
        Some(Self::new())
    }
    fn try_open(&self) -> Result<Self::Store, StoreError>;
    fn open(&self) -> Self::Store {
        self.try_open().unwrap()
    }
    fn close(&self, store: Self::Store) -> impl Future<Output = ()>;
    fn back_up(&self, store: &Self::Store, file: &Path) -> BackedUp;
    /// As if everything but the key and the list of what was erased were new.
    fn restore(&mut self, file: &Path) -> Contents;
    /// Where files may lie that are not the store's.
    fn beside(&self) -> &Path;
}

struct Sled(tempfile::TempDir);

impl Sled {
    fn directory(&self) -> PathBuf {
        self.0.path().join("store")
    }
}

impl Backend for Sled {
    type Store = SledStore;

    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn try_open(&self) -> Result<SledStore, StoreError> {
        SledStore::open(&self.directory(), &options())
    }

    async fn close(&self, store: SledStore) {
        store.close().await.unwrap();
    }

    fn back_up(&self, store: &SledStore, file: &Path) -> BackedUp {
        store.back_up(file, 7).unwrap()
    }

    fn restore(&mut self, file: &Path) -> Contents {
        std::fs::remove_dir_all(self.directory()).unwrap();
        SledStore::restore(file, &self.directory(), &options(), WithoutList::Refuse).unwrap()
    }

    fn beside(&self) -> &Path {
        self.0.path()
    }
}

/// Rows in memory, with their keys in a directory.
struct InMemory(tempfile::TempDir, Memory);

impl InMemory {
    fn directory(&self) -> PathBuf {
        self.0.path().join("store")
    }
}

impl Backend for InMemory {
    type Store = MemoryStore;

    fn new() -> Self {
        Self(tempfile::tempdir().unwrap(), Memory::default())
    }

    fn try_open(&self) -> Result<MemoryStore, StoreError> {
        self.1.open(&self.directory(), &options())
    }

    async fn close(&self, store: MemoryStore) {
        store.close().await.unwrap();
    }

    fn back_up(&self, store: &MemoryStore, file: &Path) -> BackedUp {
        store.back_up(file, 7).unwrap()
    }

    fn restore(&mut self, file: &Path) -> Contents {
        std::fs::remove_dir_all(self.directory()).unwrap();
        self.1 = Memory::default();
        let restored = self
            .1
            .restore(file, &self.directory(), &options(), WithoutList::Refuse);
        restored.unwrap()
    }

    fn beside(&self) -> &Path {
        self.0.path()
    }
}

/// Rows in PostgreSQL, with this machine's key and list beside a directory.
#[cfg(feature = "postgres")]
struct InPostgres {
    folder: tempfile::TempDir,
    server: &'static loopback_postgres::Server,
    database: Database,
}

#[cfg(feature = "postgres")]
impl InPostgres {
    fn directory(&self) -> PathBuf {
        self.folder.path().join("store")
    }
}

#[cfg(feature = "postgres")]
impl Backend for InPostgres {
    type Store = PostgresStore;

    fn new() -> Self {
        Self::find().unwrap()
    }

    fn find() -> Option<Self> {
        let server = loopback_postgres::shared()?;
        Some(Self {
            folder: tempfile::tempdir().unwrap(),
            server,
            database: Database::of(&server.database()).unwrap(),
        })
    }

    fn try_open(&self) -> Result<PostgresStore, StoreError> {
        PostgresStore::open(&self.database, &self.directory(), &options())
    }

    async fn close(&self, store: PostgresStore) {
        store.close().await.unwrap();
    }

    fn back_up(&self, store: &PostgresStore, file: &Path) -> BackedUp {
        store.back_up(file, 7).unwrap()
    }

    fn restore(&mut self, file: &Path) -> Contents {
        std::fs::remove_dir_all(self.directory()).unwrap();
        self.database = Database::of(&self.server.database()).unwrap();
        let into = self.directory();
        let into = (&self.database, into.as_path());
        PostgresStore::restore(file, into, &options(), WithoutList::Refuse).unwrap()
    }

    fn beside(&self) -> &Path {
        self.folder.path()
    }
}

macro_rules! contract {
    ($($promise:ident),* $(,)?) => {
        #[cfg(feature = "postgres")]
        contract!(of postgres, InPostgres, $($promise),*);
        contract!(of sled, Sled, $($promise),*);
        contract!(of memory, InMemory, $($promise),*);
    };
    (of $name:ident, $backend:ident, $($promise:ident),*) => {
        mod $name {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $promise() {
                    use super::Backend;
                    if let Some(backend) = super::$backend::find() {
                        super::$promise(backend).await;
                    }
                }
            )*
        }
    };
}

contract!(
    a_commit_is_all_or_nothing,
    a_put_is_made_only_as_expected,
    a_version_is_never_used_twice,
    commits_take_effect_in_the_order_of_the_calls,
    commits_ahead_take_their_place_among_the_others,
    commits_ahead_with_nothing_behind_them_are_answered_all_the_same,
    what_comes_ahead_is_never_read_before_it_is_called_for,
    a_commit_stands_even_if_nobody_waits_for_it,
    a_value_of_any_length_comes_back_whole,
    a_value_can_shrink_and_grow,
    too_long_is_refused_and_the_rest_goes_on,
    a_scan_pages_through_a_prefix_in_order,
    keys_that_begin_alike_stay_apart,
    tables_stay_apart,
    counting_together_loses_nothing,
    a_reader_never_sees_a_torn_value,
    what_is_read_agrees_with_a_plain_map,
    opening_again_finds_everything,
    a_vault_is_forgotten_as_a_whole,
    what_stays_in_a_vault_is_kept_when_its_past_is_forgotten,
    nothing_is_forgotten_by_a_commit_that_is_not_made,
    a_name_in_a_key_says_nothing_and_stays_the_same,
    every_row_is_read_once_whatever_the_pages,
    what_is_settled_shows,
    a_backup_brings_everything_back_but_what_was_erased_since,
    a_table_nobody_spoke_of_is_refused,
    a_second_opening_is_refused_while_the_first_lives,
);

fn put(table: Table, key: &[u8], expect: Expect, value: &[u8]) -> Put {
    Put {
        table,
        key: key.to_vec(),
        vault: vaults::house(),
        expect,
        value: Some(value.to_vec()),
    }
}

fn delete(table: Table, key: &[u8], expect: Expect) -> Put {
    Put {
        table,
        key: key.to_vec(),
        vault: vaults::house(),
        expect,
        value: None,
    }
}

async fn commit(store: &impl Store, puts: Vec<Put>) -> Outcome {
    store.commit(Commit::of(puts)).await.unwrap()
}

async fn write(store: &impl Store, key: &[u8], value: &[u8]) {
    assert_eq!(
        commit(store, vec![put(tables::CASES, key, Expect::Any, value)]).await,
        Outcome::Done
    );
}

async fn do_commit(store: &impl Store, puts: Vec<Put>) {
    assert_eq!(commit(store, puts).await, Outcome::Done);
}

async fn row(store: &impl Store, key: &[u8]) -> Option<Row> {
    store.get(tables::CASES, key).await.unwrap()
}

async fn value(store: &impl Store, key: &[u8]) -> Option<Vec<u8>> {
    row(store, key).await.map(|row| row.value)
}

async fn version(store: &impl Store, key: &[u8]) -> Version {
    row(store, key).await.unwrap().version
}

async fn every_row(store: &impl Store, prefix: &[u8], page: usize) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    loop {
        let after = rows.last().map(|row| row.key.clone());
        let more = store
            .scan(tables::CASES, prefix, after.as_deref(), page)
            .await
            .unwrap();
        if more.is_empty() {
            return rows;
        }
        assert!(more.len() <= page);
        rows.extend(more);
    }
}

/// Bytes that differ from one seed and one place to the next.
fn filled(seed: usize, length: usize) -> Vec<u8> {
    (0..length)
        .map(|place| u8::try_from((place * 31 + place / 251 + seed * 17) % 256).unwrap())
        .collect()
}

async fn a_commit_is_all_or_nothing(backend: impl Backend) {
    let store = backend.open();
    write(&store, b"there", b"before").await;
    let puts = vec![
        put(tables::PARTIES, b"new", Expect::Absent, b"x"),
        put(tables::CASES, b"there", Expect::Any, b"after"),
        put(
            tables::OUTBOX,
            b"missing",
            Expect::Is(Version::new(7)),
            b"x",
        ),
    ];
    assert_eq!(commit(&store, puts).await, Outcome::Conflict);
    assert_eq!(value(&store, b"there").await.unwrap(), b"before");
    assert_eq!(store.get(tables::PARTIES, b"new").await.unwrap(), None);
}

async fn a_put_is_made_only_as_expected(backend: impl Backend) {
    let store = backend.open();
    let attempt = async |expect| commit(&store, vec![put(tables::CASES, b"k", expect, b"v")]).await;
    assert_eq!(attempt(Expect::Absent).await, Outcome::Done);
    assert_eq!(attempt(Expect::Absent).await, Outcome::Conflict);
    let first = version(&store, b"k").await;
    assert_eq!(attempt(Expect::Is(first)).await, Outcome::Done);
    assert_eq!(attempt(Expect::Is(first)).await, Outcome::Conflict);
    assert_eq!(
        commit(&store, vec![delete(tables::CASES, b"k", Expect::Is(first))]).await,
        Outcome::Conflict
    );
    let second = version(&store, b"k").await;
    assert_eq!(
        commit(
            &store,
            vec![delete(tables::CASES, b"k", Expect::Is(second))]
        )
        .await,
        Outcome::Done
    );
    assert_eq!(attempt(Expect::Is(second)).await, Outcome::Conflict);
    assert_eq!(
        commit(&store, vec![delete(tables::CASES, b"k", Expect::Absent)]).await,
        Outcome::Done
    );
}

async fn a_version_is_never_used_twice(backend: impl Backend) {
    let mut seen = Vec::new();
    for _ in 0..3 {
        let store = backend.open();
        for _ in 0..3 {
            write(&store, b"k", b"v").await;
            seen.push(version(&store, b"k").await);
            do_commit(&store, vec![delete(tables::CASES, b"k", Expect::Any)]).await;
        }
        backend.close(store).await;
    }
    let different: std::collections::HashSet<_> = seen.iter().collect();
    assert_eq!(different.len(), seen.len());
}

async fn commits_take_effect_in_the_order_of_the_calls(backend: impl Backend) {
    let store = backend.open();
    let calls: Vec<_> = (0..600_u32)
        .map(|number| {
            let own = put(tables::PARTIES, &number.to_be_bytes(), Expect::Absent, b"x");
            let last = put(tables::CASES, b"last", Expect::Any, &number.to_be_bytes());
            store.commit(Commit::of(vec![own, last]))
        })
        .collect();
    let twice = store.commit(Commit::of(vec![put(
        tables::PARTIES,
        &[0; 4],
        Expect::Absent,
        b"y",
    )]));
    for call in calls {
        assert_eq!(call.await, Ok(Outcome::Done));
    }
    assert_eq!(twice.await, Ok(Outcome::Conflict));
    assert_eq!(value(&store, b"last").await.unwrap(), 599_u32.to_be_bytes());
}

/// More than are written together, and than are held at most.
const MANY_AHEAD: u16 = 600;

/// Every third in another way.
async fn commits_ahead_take_their_place_among_the_others(backend: impl Backend) {
    let store = backend.open();
    let mut answers = Vec::new();
    for number in 0..MANY_AHEAD {
        let value = number.to_be_bytes();
        let commit = Commit::of(vec![put(tables::CASES, b"key", Expect::Any, &value)]);
        let answer: Pin<Box<dyn Future<Output = _> + Send>> = match number % 30 {
            10 => Box::pin(store.commit(commit)),
            20 => Box::pin(store.commit_soon(commit)),
            _ => Box::pin(store.commit_ahead(commit)),
        };
        answers.push(answer);
    }
    store.settled().await.unwrap();
    let last = (MANY_AHEAD - 1).to_be_bytes();
    assert_eq!(value(&store, b"key").await.as_deref(), Some(&last[..]));
    for answer in answers {
        assert_eq!(answer.await, Ok(Outcome::Done));
    }
}

async fn commits_ahead_with_nothing_behind_them_are_answered_all_the_same(backend: impl Backend) {
    let store = backend.open();
    for many in [1, 20, MANY_AHEAD] {
        let ahead = |number: u16| {
            let put = put(tables::CASES, &number.to_be_bytes(), Expect::Any, b"value");
            store.commit_ahead(Commit::of(vec![put]))
        };
        let answers: Vec<_> = (0..many).map(ahead).collect();
        for answer in answers {
            assert_eq!(answer.await, Ok(Outcome::Done));
        }
        assert_eq!(every_row(&store, b"", 1000).await.len(), usize::from(many));
    }
}

async fn what_comes_ahead_is_never_read_before_it_is_called_for(backend: impl Backend) {
    let store = backend.open();
    for number in 0..100_u16 {
        let value = number.to_be_bytes();
        let commit = Commit::of(vec![put(tables::CASES, b"key", Expect::Any, &value)]);
        drop(store.commit_ahead(commit));
        let read = row(&store, b"key").await.map(|row| row.value);
        let at_most = |read: Vec<u8>| read <= value.to_vec();
        assert!(read.is_none_or(at_most), "it is read before it is written");
    }
    store.settled().await.unwrap();
    let last = 99_u16.to_be_bytes();
    assert_eq!(value(&store, b"key").await.as_deref(), Some(&last[..]));
}

async fn a_commit_stands_even_if_nobody_waits_for_it(backend: impl Backend) {
    let store = backend.open();
    drop(store.commit(Commit::of(vec![put(
        tables::CASES,
        b"k",
        Expect::Any,
        b"v",
    )])));
    backend.close(store).await;
    assert_eq!(value(&backend.open(), b"k").await.unwrap(), b"v");
}

const LENGTHS: [usize; 12] = [
    0,
    1,
    5 * 1024 - 14,
    5 * 1024 - 13,
    5 * 1024 - 12,
    7 * 1024 - 1,
    7 * 1024,
    7 * 1024 + 1,
    10 * 1024 - 21,
    10 * 1024 - 20,
    100 * 1024,
    1024 * 1024,
];

async fn a_value_of_any_length_comes_back_whole(backend: impl Backend) {
    let store = backend.open();
    for length in LENGTHS {
        write(&store, &length.to_be_bytes(), &filled(length, length)).await;
    }
    for length in LENGTHS {
        assert!(
            value(&store, &length.to_be_bytes()).await.unwrap() == filled(length, length),
            "{length}"
        );
    }
    let rows = every_row(&store, b"", 5).await;
    assert_eq!(rows.len(), LENGTHS.len());
    assert!(
        rows.iter()
            .all(|row| row.value == filled(row.value.len(), row.value.len()))
    );
}

async fn a_value_can_shrink_and_grow(backend: impl Backend) {
    let store = backend.open();
    for length in [60_000, 3, 20_000, 60_001, 0, 5_200, 100_000] {
        write(&store, b"k", &filled(length, length)).await;
        assert!(
            value(&store, b"k").await.unwrap() == filled(length, length),
            "{length}"
        );
    }
    do_commit(&store, vec![delete(tables::CASES, b"k", Expect::Any)]).await;
    assert_eq!(row(&store, b"k").await, None);
    assert_eq!(every_row(&store, b"", 10).await, []);
}

async fn too_long_is_refused_and_the_rest_goes_on(backend: impl Backend) {
    let store = backend.open();
    let long_key = put(tables::CASES, &[1; LONGEST_KEY + 1], Expect::Any, b"v");
    let long_value = put(
        tables::CASES,
        b"k",
        Expect::Any,
        &vec![1; LONGEST_VALUE + 1],
    );
    assert_eq!(
        store.commit(Commit::of(vec![long_key])).await,
        Err(StoreError::TooLong)
    );
    assert_eq!(
        store.commit(Commit::of(vec![long_value])).await,
        Err(StoreError::TooLong)
    );
    write(&store, &[1; LONGEST_KEY], b"fits").await;
    assert_eq!(value(&store, &[1; LONGEST_KEY]).await.unwrap(), b"fits");
}

async fn a_scan_pages_through_a_prefix_in_order(backend: impl Backend) {
    let store = backend.open();
    let keys: Vec<Vec<u8>> = (0..50_usize)
        .map(|number| format!("b{number:03}").into_bytes())
        .collect();
    for (number, key) in keys.iter().enumerate().rev() {
        write(
            &store,
            key,
            &filled(number, if number % 7 == 0 { 30_000 } else { 10 }),
        )
        .await;
    }
    for outside in ["a", "a999", "c", "c000"] {
        write(&store, outside.as_bytes(), b"outside").await;
    }
    for page in [1, 7, 50, 1000] {
        let rows = every_row(&store, b"b", page).await;
        assert!(rows.iter().map(|row| &row.key).eq(&keys));
        assert!(
            rows.iter()
                .enumerate()
                .all(|(number, row)| row.value == filled(number, row.value.len()))
        );
    }
    let scan = async |prefix: &[u8], after: Option<&[u8]>| {
        store
            .scan(tables::CASES, prefix, after, 100)
            .await
            .unwrap()
            .len()
    };
    assert_eq!(scan(b"b", Some(b"b04")).await, 10);
    assert_eq!(scan(b"b", Some(b"a")).await, 50);
    assert_eq!(scan(b"b", Some(b"c")).await, 0);
    assert_eq!(scan(b"b01", None).await, 10);
    assert_eq!(store.scan(tables::CASES, b"b", None, 0).await, Ok(vec![]));
}

async fn keys_that_begin_alike_stay_apart(backend: impl Backend) {
    let store = backend.open();
    let keys: [&[u8]; 6] = [
        b"",
        b"\0",
        b"\0\0\0\0",
        b"\0\0\0\0\0",
        b"\0\0\0\x01",
        b"\xff\xff\xff\xff\xff",
    ];
    for (number, key) in keys.iter().enumerate() {
        write(&store, key, &filled(number, 30_000 + number)).await;
    }
    do_commit(&store, vec![delete(tables::CASES, b"\0", Expect::Any)]).await;
    for (number, key) in keys.iter().enumerate().filter(|(_, key)| **key != b"\0") {
        assert!(value(&store, key).await.unwrap() == filled(number, 30_000 + number));
    }
}

async fn tables_stay_apart(backend: impl Backend) {
    let store = backend.open();
    for (number, table) in tables::ALL.into_iter().enumerate() {
        do_commit(
            &store,
            vec![put(table, b"k", Expect::Absent, &filled(number, 20_000))],
        )
        .await;
    }
    for (number, table) in tables::ALL.into_iter().enumerate() {
        assert!(store.get(table, b"k").await.unwrap().unwrap().value == filled(number, 20_000));
    }
}

async fn counting_together_loses_nothing(backend: impl Backend) {
    let store = backend.open();
    let counters: Vec<_> = (0..16)
        .map(|_| tokio::spawn(count_up(store.clone(), 25)))
        .collect();
    for counter in counters {
        counter.await.unwrap();
    }
    assert_eq!(count(row(&store, b"count").await.as_ref()), 16 * 25);
}

async fn count_up(store: impl Store, times: u64) {
    for _ in 0..times {
        loop {
            let row = row(&store, b"count").await;
            let expect = row
                .as_ref()
                .map_or(Expect::Absent, |row| Expect::Is(row.version));
            let next = count(row.as_ref()) + 1;
            let puts = vec![put(tables::CASES, b"count", expect, &next.to_be_bytes())];
            if commit(&store, puts).await == Outcome::Done {
                break;
            }
        }
    }
}

fn count(row: Option<&Row>) -> u64 {
    row.map_or(0, |row| {
        u64::from_be_bytes(row.value.as_slice().try_into().unwrap())
    })
}

async fn a_reader_never_sees_a_torn_value(backend: impl Backend) {
    let store = backend.open();
    let whole: Vec<_> = (0..200).map(|seed| filled(seed, 60_000)).collect();
    write(&store, b"k", &whole[0]).await;
    let (writer, values) = (store.clone(), whole.clone());
    let writing = tokio::spawn(async move {
        for value in values {
            write(&writer, b"k", &value).await;
        }
    });
    while !writing.is_finished() {
        let got = row(&store, b"k").await.unwrap().value;
        let scanned = every_row(&store, b"k", 1).await.remove(0).value;
        assert!(whole.contains(&got) && whole.contains(&scanned));
    }
    writing.await.unwrap();
}

async fn what_is_read_agrees_with_a_plain_map(backend: impl Backend) {
    let store = backend.open();
    let mut plain = BTreeMap::new();
    let mut dice = Dice(1);
    for step in 0..100 {
        let puts: Vec<Put> = (0..8).map(|_| some_put(&mut dice)).collect();
        for put in &puts {
            match &put.value {
                Some(value) => plain.insert(put.key.clone(), value.clone()),
                None => plain.remove(&put.key),
            };
        }
        assert_eq!(commit(&store, puts).await, Outcome::Done);
        if step % 10 == 0 {
            let rows = every_row(&store, b"", 1 + dice.below(20)).await;
            assert!(rows.iter().map(|row| (&row.key, &row.value)).eq(&plain));
        }
    }
}

fn some_put(dice: &mut Dice) -> Put {
    let length = 1 + dice.below(3);
    let key = (0..length)
        .map(|_| [0, 1, 2, 127, 254, 255][dice.below(6)])
        .collect();
    let length = [0, 20, 300, 6_000, 12_000][dice.below(5)];
    let value = filled(dice.below(100), length);
    let value = (dice.below(3) > 0).then_some(value);
    Put {
        table: tables::CASES,
        key,
        vault: vaults::case(if dice.below(2) == 0 { "A" } else { "B" }),
        expect: Expect::Any,
        value,
    }
}

/// The same throws in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

async fn opening_again_finds_everything(backend: impl Backend) {
    let store = backend.open();
    for number in 0..40 {
        write(
            &store,
            &number.to_string().into_bytes(),
            &filled(number, number * 700),
        )
        .await;
    }
    let last = version(&store, b"39").await;
    backend.close(store).await;
    let store = backend.open();
    for number in 0..40 {
        assert!(
            value(&store, &number.to_string().into_bytes())
                .await
                .unwrap()
                == filled(number, number * 700)
        );
    }
    assert_eq!(version(&store, b"39").await, last);
}

fn put_in(vault: &Vault, key: &[u8], value: &[u8]) -> Put {
    Put {
        vault: vault.clone(),
        ..put(tables::CASES, key, Expect::Any, value)
    }
}

async fn erase(store: &impl Store, puts: Vec<Put>, erase: Erase) -> Outcome {
    let erase = vec![erase];
    store.commit(Commit { puts, erase }).await.unwrap()
}

async fn a_vault_is_forgotten_as_a_whole(backend: impl Backend) {
    let store = backend.open();
    let (one, other) = (vaults::case("ONE"), vaults::case("OTHER"));
    for number in 0..100_u32 {
        let key = number.to_be_bytes();
        let vault = if number.is_multiple_of(3) {
            &other
        } else {
            &one
        };
        do_commit(&store, vec![put_in(vault, &key, &filled(1, 9_000))]).await;
    }
    do_commit(&store, vec![put_in(&one, b"moved", b"1")]).await;
    do_commit(&store, vec![put_in(&other, b"moved", b"2")]).await;
    let erased = erase(&store, vec![], Erase::Vault(one.clone())).await;
    assert_eq!(erased, Outcome::Done);
    assert_eq!(every_row(&store, b"", 7).await.len(), 34 + 1);
    assert_eq!(value(&store, b"moved").await.unwrap(), b"2");
    do_commit(&store, vec![put_in(&one, b"anew", b"3")]).await;
    backend.close(store).await;
    let store = backend.open();
    assert_eq!(every_row(&store, b"", 7).await.len(), 34 + 2);
    assert_eq!(value(&store, b"anew").await.unwrap(), b"3");
}

async fn what_stays_in_a_vault_is_kept_when_its_past_is_forgotten(backend: impl Backend) {
    let store = backend.open();
    let vault = vaults::case("ONE");
    for number in 0..80_u32 {
        let long = put_in(&vault, &number.to_be_bytes(), &filled(2, 9_000));
        do_commit(&store, vec![long]).await;
    }
    for round in 0..3 {
        let puts = vec![
            put_in(&vault, b"kept", &[round]),
            delete(tables::CASES, &u32::from(round).to_be_bytes(), Expect::Any),
        ];
        let calls: Vec<_> = (0..20_u8)
            .map(|number| {
                store.commit(Commit::of(vec![put_in(
                    &vault,
                    &[number],
                    &filled(3, 6_000),
                )]))
            })
            .collect();
        let erased = erase(&store, puts, Erase::Past(vault.clone())).await;
        assert_eq!(erased, Outcome::Done);
        for call in calls {
            assert_eq!(call.await, Ok(Outcome::Done));
        }
        let rows = every_row(&store, b"", 9).await;
        assert_eq!(rows.len(), 80 - usize::from(round) - 1 + 20 + 1);
        assert_eq!(value(&store, b"kept").await.unwrap(), [round]);
    }
    backend.close(store).await;
    assert_eq!(every_row(&backend.open(), b"", 9).await.len(), 77 + 20 + 1);
}

async fn nothing_is_forgotten_by_a_commit_that_is_not_made(backend: impl Backend) {
    let store = backend.open();
    let vault = vaults::person(7);
    do_commit(&store, vec![put_in(&vault, b"k", b"v")]).await;
    let impossible = put(tables::MARKS, b"missing", Expect::Present, b"x");
    let refused = erase(&store, vec![impossible], Erase::Vault(vault)).await;
    assert_eq!(refused, Outcome::Conflict);
    assert_eq!(value(&store, b"k").await.unwrap(), b"v");
}

async fn a_name_in_a_key_says_nothing_and_stays_the_same(backend: impl Backend) {
    let store = backend.open();
    let name = store.blind(tables::PEOPLE, b"12345678");
    assert_ne!(name, store.blind(tables::OUTBOX, b"12345678"));
    assert_ne!(name, store.blind(tables::PEOPLE, b"12345679"));
    assert!(
        !name
            .windows(4)
            .any(|part| b"12345678".windows(4).any(|known| known == part))
    );
    backend.close(store).await;
    assert_eq!(backend.open().blind(tables::PEOPLE, b"12345678"), name);
}

async fn every_row_is_read_once_whatever_the_pages(backend: impl Backend) {
    let store = backend.open();
    let keys = (0..1_000_u32).map(|number| [b"b", &number.to_be_bytes()[..]].concat());
    let puts = keys.clone();
    let puts = puts.map(|key| put(tables::CASES, &key, Expect::Any, &key));
    do_commit(&store, puts.collect()).await;
    write(&store, b"a", b"outside").await;
    write(&store, b"c", b"outside").await;
    let mut rows = store.rows(tables::CASES, b"b");
    for key in keys.clone() {
        assert_eq!(rows.next().await.unwrap().unwrap().value, key);
    }
    assert_eq!(rows.next().await, Ok(None));
    assert_eq!(rows.next().await, Ok(None));
    let mut last_two = store
        .rows(tables::CASES, b"b")
        .after(&keys.clone().nth(997).unwrap());
    for key in keys.skip(998) {
        assert_eq!(last_two.next().await.unwrap().unwrap().key, key);
    }
    assert_eq!(last_two.next().await, Ok(None));
}

async fn what_is_settled_shows(backend: impl Backend) {
    let store = backend.open();
    for number in 0..50_u8 {
        let call = store.commit(Commit::of(vec![put(
            tables::CASES,
            b"k",
            Expect::Any,
            &[number],
        )]));
        store.settled().await.unwrap();
        assert_eq!(value(&store, b"k").await.unwrap(), [number]);
        assert_eq!(call.await, Ok(Outcome::Done));
    }
}

async fn a_backup_brings_everything_back_but_what_was_erased_since(mut backend: impl Backend) {
    let store = backend.open();
    let (kept, gone) = (vaults::case("KEPT"), vaults::case("GONE"));
    for number in 0..300_u32 {
        let vault = if number.is_multiple_of(3) {
            &gone
        } else {
            &kept
        };
        let row = put_in(vault, &number.to_be_bytes(), &filled(4, 3_000));
        do_commit(&store, vec![row]).await;
    }
    let last = version(&store, &299_u32.to_be_bytes()).await;
    let file = backend.beside().join("backup");
    assert_eq!(backend.back_up(&store, &file).rows, 300);
    write(&store, b"later", b"not in it").await;
    assert_eq!(
        erase(&store, vec![], Erase::Vault(gone)).await,
        Outcome::Done
    );
    backend.close(store).await;
    let contents = backend.restore(&file);
    assert_eq!((contents.rows, contents.left_out), (200, 100));
    let store = backend.open();
    let rows = every_row(&store, b"", 50).await;
    assert_eq!(rows.len(), 200);
    assert!(rows.iter().all(|row| row.value == filled(4, 3_000)));
    assert_eq!(version(&store, &299_u32.to_be_bytes()).await, last);
    write(&store, b"anew", b"v").await;
    assert!(version(&store, b"anew").await > last);
}

async fn a_table_nobody_spoke_of_is_refused(backend: impl Backend) {
    let store = backend.open();
    let unknown = Table::new(200, "unknown");
    assert_eq!(
        store.get(unknown, b"k").await,
        Err(StoreError::UnknownTable(unknown))
    );
    let put = put(unknown, b"k", Expect::Any, b"v");
    assert_eq!(
        store.commit(Commit::of(vec![put])).await,
        Err(StoreError::UnknownTable(unknown))
    );
    write(&store, b"k", b"goes on").await;
}

async fn a_second_opening_is_refused_while_the_first_lives(backend: impl Backend) {
    let store = backend.open();
    assert_eq!(backend.try_open().err(), Some(StoreError::Locked));
    write(&store, b"k", b"v").await;
    backend.close(store).await;
    assert_eq!(value(&backend.open(), b"k").await.unwrap(), b"v");
}
