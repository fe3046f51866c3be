//! From a disk into a database and back: the same rows, byte for byte, and the old place opens no more.

use std::path::Path;

use kring_store::{
    AnyStore, Commit, Database, Kept, MoveError, Options, Outcome, RestoreError, Store, StoreError,
    move_all,
};
use loopback_postgres::Server;
use tokio::time::{Duration, Instant, sleep};

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
    server.sql(
        name_in(text),
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
    let disk = on_disk(folder.path(), "disk");
    let store = disk.open(&options()).unwrap();
    writes(&store, "anna", "words").await;
    store.close().await.unwrap();
    let used = in_database(folder.path(), "used", &text);
    let leader = used.open(&options()).unwrap();
    writes(&leader, "anna", "words").await;

    let new = in_database(folder.path(), "new", &text);
    let refused = |why: RestoreError| {
        assert_eq!(moves(&disk, &new), Err(why.into()));
        for left in ["new.key", "new.erased", "new.moving"] {
            assert!(!folder.path().join(left).exists(), "{left}");
        }
    };
    refused(StoreError::LedByAnother.into());
    leader.close().await.unwrap();
    refused(RestoreError::NotEmpty);
    for kept in [&disk, &used] {
        assert_eq!(everything(kept, server, &text).await, Ok(1));
    }
}

const CHILD: &str = "KRING_TEST_MOVING_IN";
const DATABASE: &str = "KRING_TEST_DATABASE";
/// How often it is killed, each way.
const KILLS: u32 = 5;

/// The disk and the database between which the child of a test moves.
fn ends(folder: &Path, text: &str) -> [Kept; 2] {
    [on_disk(folder, "disk"), in_database(folder, "one", text)]
}

/// Not a test by itself: the process that is killed. It moves from where there is something to where there is nothing.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(CHILD) else {
        return;
    };
    let text = std::env::var(DATABASE).unwrap();
    let [disk, database] = ends(Path::new(&folder), &text);
    let (from, to) = if std::env::var_os("KRING_TEST_BACK").is_some() {
        (database, disk)
    } else {
        (disk, database)
    };
    moves(&from, &to).unwrap();
}

fn moving(folder: &Path, text: &str, back: bool) -> std::process::Child {
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command
        .args(["moving::child", "--exact"])
        .env(CHILD, folder)
        .env(DATABASE, text)
        .stdout(std::process::Stdio::null());
    if back {
        command.env("KRING_TEST_BACK", "1");
    }
    command.spawn().unwrap()
}

fn name_in(text: &str) -> &str {
    text.rsplit("dbname=").next().unwrap()
}

/// As if it had run out.
fn end_lease(server: &Server, name: &str) {
    server.sql(name, "update kring_lease set until = '-infinity'");
}

/// The same command once more. Whoever was killed when the database was whole still leads there for half a minute, and so it
/// is refused at first.
fn moves_again(from: &Kept, to: &Kept, server: &Server, text: &str) -> Result<u64, MoveError> {
    match moves(from, to) {
        Err(MoveError::Arrived(RestoreError::Store(StoreError::LedByAnother))) => {
            end_lease(server, name_in(text));
            moves(from, to)
        }
        moved => moved,
    }
}

/// Everything in a place, or why it does not open. The lease of whoever was killed is not waited for.
async fn everything(kept: &Kept, server: &Server, text: &str) -> Result<usize, StoreError> {
    let name = name_in(text);
    let store = loop {
        match kept.open(&options()) {
            Err(StoreError::LedByAnother) => end_lease(server, name),
            Err(StoreError::Locked) => sleep(Duration::from_millis(20)).await,
            store => break store?,
        }
    };
    let rows = store
        .scan(crate::machine::ROWS, &[], None, usize::MAX)
        .await;
    store.close().await?;
    Ok(rows?.len())
}

/// A move that was killed while it copied the key.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_stop_left_of_a_copied_key_is_in_nobodys_way() {
    let Some(server) = loopback_postgres::shared() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let text = server.database();
    let [from, to] = ends(folder.path(), &text);
    let store = from.open(&options()).unwrap();
    for number in 0..20 {
        writes(&store, &format!("anna/{number}"), "words").await;
    }
    store.close().await.unwrap();
    let key = |kept: &Kept| kept.directory.with_extension("key");
    let half = std::fs::read(key(&from)).unwrap();
    let making = key(&to).with_extension("key.making");
    std::fs::write(&making, &half[..half.len() / 2]).unwrap();
    assert_eq!(moves(&from, &to), Ok(20));
    assert!(!making.exists());
    assert_eq!(everything(&to, server, &text).await, Ok(20));
}

/// Wherever it is killed, one place has everything, and the same command once more does what was left to do; or the new one
/// has all of it already, says so, and the old one still opens.
#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_everything_is_in_one_place() {
    let Some(server) = loopback_postgres::shared() else {
        return;
    };
    for back in [false, true] {
        let mut took = None;
        for kill in 0..=KILLS {
            let folder = tempfile::tempdir().unwrap();
            let text = server.database();
            let [disk, database] = ends(folder.path(), &text);
            let (from, to) = if back {
                (&database, &disk)
            } else {
                (&disk, &database)
            };
            let store = from.open(&options()).unwrap();
            for number in 0..200 {
                let words = LONG_WORDS.repeat(60);
                writes(&store, &format!("anna/{number}"), &words).await;
            }
            store.close().await.unwrap();
            let begun = Instant::now();
            let mut child = moving(folder.path(), &text, back);
            // The first one is left alone, and says how long it takes.
            if let Some(took) = took {
                sleep(took * kill / KILLS).await;
                child.kill().unwrap();
            }
            let ended = child.wait().unwrap().success();
            took.get_or_insert(begun.elapsed());
            let old = everything(from, server, &text).await;
            eprintln!("back {back}, kill {kill}: ended {ended}, the old place {old:?}");
            if old == Err(StoreError::Moved) {
                assert_eq!(everything(to, server, &text).await, Ok(200));
                continue;
            }
            assert!(!ended);
            assert_eq!(old, Ok(200), "nothing is lost");
            match moves_again(from, to, server, &text) {
                Ok(rows) => {
                    assert_eq!(rows, 200);
                    assert_eq!(
                        everything(from, server, &text).await,
                        Err(StoreError::Moved)
                    );
                }
                refused => assert_eq!(refused, Err(RestoreError::NotEmpty.into())),
            }
            assert_eq!(everything(to, server, &text).await, Ok(200));
        }
    }
}
