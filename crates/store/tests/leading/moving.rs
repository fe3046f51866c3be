//! From a disk into a database and back: the same rows, byte for byte, and the old place opens no more.

use std::path::Path;

use kring_store::{
    AnyStore, Commit, Database, Kept, MoveError, Options, Outcome, RestoreError, SledStore, Store,
    StoreError, move_all,
};
use loopback_postgres::Server;

use crate::machine::{TABLES, put};

const LONG_WORDS: &str = "and another thing, ";

fn options() -> Options {
    Options::of(&TABLES)
}

fn on_disk(folder: &Path, name: &str) -> Kept {
    Kept::on_disk(folder.join(name))
}

fn in_database(folder: &Path, name: &str, text: &str) -> Kept {
    Kept {
        database: Some(Database::of(text).unwrap().held_as(name)),
        ..on_disk(folder, name)
    }
}

fn moves(from: &Kept, to: &Kept) -> Result<u64, MoveError> {
    let to_options = options();
    let moved = move_all(
        (from, &options()),
        (to, &to_options),
        (1_800_000_000, "elsewhere"),
    );
    let told = to_options.share.hundredths();
    assert!(moved.is_err() || told > Some(90), "{told:?}");
    moved.map(|contents| contents.rows)
}

async fn writes(store: &AnyStore, key: &str, words: &str) {
    let done = store.commit(Commit::of(vec![put(key, words)])).await;
    assert_eq!(done, Ok(Outcome::Done));
}

async fn reads(store: &AnyStore, key: &str) -> Option<(u64, String)> {
    let row = store
        .get(crate::machine::ROWS, key.as_bytes())
        .await
        .unwrap();
    row.map(|row| (row.version.number(), String::from_utf8(row.value).unwrap()))
}

/// Every row as it lies there.
fn lies(server: &Server, text: &str) -> String {
    let name = text.rsplit("dbname=").next().unwrap();
    server.sql(
        name,
        "select string_agg(r::text, ' ' order by tbl, key) from kring_rows r",
    )
}

async fn erases(store: &impl Store, name: &str) {
    let vault = kring_store::Vault::new(1, name);
    let commit = Commit {
        puts: vec![],
        erase: vec![kring_store::Erase::Vault(vault)],
    };
    assert_eq!(store.commit(commit).await, Ok(Outcome::Done));
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_into_a_database_and_back_as_it_lies() {
    let Some(server) = loopback_postgres::shared() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (server.database(), server.database());
    let disk = on_disk(folder.path(), "disk");
    let store = disk.open(&options()).unwrap();
    for number in 0..300 {
        writes(
            &store,
            &format!("anna/{number}"),
            &LONG_WORDS.repeat(number),
        )
        .await;
    }
    writes(&store, "bram", "gone by then").await;
    erases(&store, "bram").await;
    let before = reads(&store, "anna/7").await;
    let one = in_database(folder.path(), "one", &first);
    assert_eq!(
        moves(&disk, &one),
        Err(StoreError::Locked.into()),
        "it is in use"
    );
    store.close().await.unwrap();

    assert_eq!(moves(&disk, &one), Ok(300));
    assert_eq!(disk.open(&options()).err(), Some(StoreError::Moved));
    assert_eq!(disk.look(&options()).err(), Some(StoreError::Moved));
    assert_eq!(disk.went_to().as_deref(), Some("elsewhere"));
    let store = one.open(&options()).unwrap();
    assert_eq!(reads(&store, "anna/7").await, before);
    assert_eq!(reads(&store, "bram").await, None);
    store.close().await.unwrap();
    let lay = lies(server, &first);

    let back = on_disk(folder.path(), "back");
    assert_eq!(moves(&one, &back), Ok(300));
    assert_eq!(one.open(&options()).err(), Some(StoreError::Moved));
    let other = in_database(folder.path(), "other", &first);
    assert_eq!(
        other.open(&options()).err(),
        Some(StoreError::Moved),
        "on any machine"
    );
    assert_eq!(other.went_to().as_deref(), Some("elsewhere"));
    let again = in_database(folder.path(), "again", &second);
    assert_eq!(moves(&back, &again), Ok(300));
    assert!(lies(server, &second) == lay, "byte for byte");

    let store = again.open(&options()).unwrap();
    writes(&store, "anna/7", "new").await;
    let (version, _) = reads(&store, "anna/7").await.unwrap();
    assert!(version > before.unwrap().0, "versions go on");
    store.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn where_something_is_kept_already_nothing_is_moved_to() {
    let Some(server) = loopback_postgres::shared() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let text = server.database();
    let (disk, used) = (
        on_disk(folder.path(), "disk"),
        in_database(folder.path(), "used", &text),
    );
    for kept in [&disk, &used] {
        let store = kept.open(&options()).unwrap();
        writes(&store, "anna", "words").await;
        store.close().await.unwrap();
    }
    let new = in_database(folder.path(), "new", &text);
    assert_eq!(moves(&disk, &new), Err(RestoreError::NotEmpty.into()));
    for left in ["new.key", "new.erased", "new.moving"] {
        assert!(!folder.path().join(left).exists(), "{left}");
    }
    let store = SledStore::open(&disk.directory, &options()).unwrap();
    assert!(
        store
            .get(crate::machine::ROWS, b"anna")
            .await
            .unwrap()
            .is_some()
    );
}
