//! What the store on disk keeps when the process is killed, the disk fills up or the files are damaged.
#![expect(
    clippy::disallowed_methods,
    reason = "a child process is told where to write, and moments are drawn from the clock"
)]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod kept;
mod small_disk;

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, SystemTime};

use kept::{options, tables, vaults};
use kring_store::{Commit, Expect, LONGEST_KEY, Outcome, Put, SledStore, Store, StoreError, Table};
use small_disk::SmallDisk;

const CHILD_DIRECTORY: &str = "KRING_TEST_CHILD_DIRECTORY";
/// `KRING_KILL_ROUNDS` asks for another number.
const ROUNDS: usize = 24;
const AT_ONCE: u64 = 48;
const KEPT_MESSAGES: u64 = 20;

/// A place for a store, with room beside it for its key.
struct Home {
    _directory: tempfile::TempDir,
    store: PathBuf,
}

impl Home {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let store = directory.path().join("store");
        Self {
            _directory: directory,
            store,
        }
    }

    fn path(&self) -> &Path {
        &self.store
    }
}

fn open(directory: &Path) -> Result<SledStore, StoreError> {
    SledStore::open(directory, &options())
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

fn put(table: Table, key: &[u8], value: Option<Vec<u8>>) -> Put {
    Put {
        table,
        key: key.to_vec(),
        vault: vaults::house(),
        expect: Expect::Any,
        value,
    }
}

/// Commit `number` writes to four tables and deletes from one.
fn numbered(number: u64) -> Commit {
    let key = number.to_be_bytes();
    let mut puts = vec![
        Put {
            expect: Expect::Absent,
            ..put(tables::PARTIES, &key, Some(content(number)))
        },
        put(tables::CASES, &[0], Some(content(number))),
        put(tables::OUTBOX, &key, Some(b"owed".to_vec())),
        put(tables::MARKS, b"last", Some(key.to_vec())),
    ];
    if let Some(sent) = number.checked_sub(KEPT_MESSAGES) {
        puts.push(put(tables::OUTBOX, &sent.to_be_bytes(), None));
    }
    Commit::of(puts)
}

/// Mostly short, now and then longer than one piece.
fn content(number: u64) -> Vec<u8> {
    let length = if number.is_multiple_of(16) {
        17_000
    } else {
        300
    };
    (0..length)
        .map(|place: u64| number.wrapping_mul(31).wrapping_add(place).to_le_bytes()[0])
        .collect()
}

async fn last(store: &SledStore) -> Option<u64> {
    let mark = store.get(tables::MARKS, b"last").await.unwrap()?;
    Some(u64::from_be_bytes(mark.value.try_into().unwrap()))
}

/// Every commit up to the last one is there as a whole, and nothing of any other.
async fn check(store: &SledStore) -> Option<u64> {
    let last = last(store).await?;
    assert_eq!(
        store.get(tables::CASES, &[0]).await.unwrap().unwrap().value,
        content(last)
    );
    let parties = numbers(store, tables::PARTIES).await;
    assert!(parties.iter().map(|(number, _)| *number).eq(0..=last));
    assert!(
        parties
            .into_iter()
            .all(|(number, value)| value == content(number))
    );
    let owed = numbers(store, tables::OUTBOX).await;
    assert!(
        owed.iter()
            .map(|(number, _)| *number)
            .eq((last + 1).saturating_sub(KEPT_MESSAGES)..=last)
    );
    Some(last)
}

async fn numbers(store: &SledStore, table: Table) -> Vec<(u64, Vec<u8>)> {
    let rows = store.scan(table, &[], None, usize::MAX).await.unwrap();
    rows.into_iter()
        .map(|row| (u64::from_be_bytes(row.key.try_into().unwrap()), row.value))
        .collect()
}

/// Not a test by itself: the process that `a_killed_process_loses_nothing_acknowledged` starts and kills.
#[test]
fn child() {
    let Some(directory) = std::env::var_os(CHILD_DIRECTORY) else {
        return;
    };
    let store = open(Path::new(&directory)).unwrap();
    let reader = store.clone();
    thread::spawn(move || block_on(tell_what_is_read(&reader)));
    block_on(async {
        let mut next = last(&store).await.map_or(0, |last| last + 1);
        loop {
            let calls: Vec<_> = (next..next + AT_ONCE)
                .map(|number| store.commit(numbered(number)))
                .collect();
            for call in calls {
                assert_eq!(call.await, Ok(Outcome::Done));
                println!("promised {next}");
                next += 1;
            }
        }
    });
}

/// What has been read may have been acted upon, so it is as good as acknowledged.
async fn tell_what_is_read(store: &SledStore) {
    loop {
        if let Some(number) = last(store).await {
            println!("promised {number}");
        }
    }
}

fn start_child(directory: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["child", "--exact", "--nocapture"])
        .env(CHILD_DIRECTORY, directory)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Kills the child after a while; answers with the last number it called acknowledged.
fn acknowledged_until_killed(directory: &Path, after: Duration) -> Option<u64> {
    let mut child = start_child(directory);
    let output = BufReader::new(child.stdout.take().unwrap());
    let reading = thread::spawn(move || {
        let lines = output.lines().map_while(Result::ok);
        lines
            .filter_map(|line| line.rsplit_once("promised ")?.1.parse().ok())
            .max()
    });
    thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    reading.join().unwrap()
}

#[test]
fn a_killed_process_loses_nothing_acknowledged() {
    let home = Home::new();
    let mut dice = Dice::thrown_now();
    let (rounds, mut reached) = (rounds(), 0);
    for round in 0..rounds {
        // Every other time the child is likely to be killed while it starts.
        let longest = if round % 2 == 0 { 900 } else { 90 };
        let after = Duration::from_millis(dice.below(longest));
        let acknowledged = acknowledged_until_killed(home.path(), after);
        let store = open(home.path()).unwrap();
        let found = block_on(check(&store));
        assert!(
            found >= acknowledged,
            "round {round}: {acknowledged:?} acknowledged, {found:?} found"
        );
        reached = found.unwrap_or(0);
    }
    println!("{reached} commits in {rounds} rounds");
    assert!(reached > 0);
}

fn rounds() -> usize {
    let asked = std::env::var("KRING_KILL_ROUNDS").ok();
    asked.map_or(ROUNDS, |asked| asked.parse().unwrap())
}

#[test]
fn a_copy_is_taken_after_an_unclean_stop_only() {
    let home = Home::new();
    let copies = || fs::read_dir(home.path().join("recovery-copies")).map_or(0, Iterator::count);
    block_on(open(home.path()).unwrap().close()).unwrap();
    drop(open(home.path()).unwrap());
    drop(open(home.path()).unwrap());
    assert_eq!(copies(), 0);
    fs::write(home.path().join("running"), "running\n").unwrap();
    drop(open(home.path()).unwrap());
    assert_eq!(copies(), 1);
    assert!(home.path().join("recovery-copies/0001/db").exists());
    drop(open(home.path()).unwrap());
    assert_eq!(copies(), 1);
}

#[test]
fn a_copy_that_does_not_fit_is_not_taken_and_the_store_opens() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let data = disk.path().join("data");
    write_some(&data);
    fs::write(data.join("running"), "running\n").unwrap();
    disk.fill();
    let ballast = fs::OpenOptions::new()
        .write(true)
        .open(disk.path().join("ballast"))
        .unwrap();
    ballast
        .set_len(ballast.metadata().unwrap().len() - 2_500_000)
        .unwrap();
    block_on(open(&data).unwrap().close()).unwrap();
    assert_eq!(
        fs::read_dir(data.join("recovery-copies")).unwrap().count(),
        0
    );
}

/// What is refused before sled gets it needs no copy: it stays as it was.
#[test]
fn starts_that_are_refused_take_no_copy() {
    let home = Home::new();
    write_some(home.path());
    fs::write(home.path().join("running"), "running\n").unwrap();
    let conf = home.path().join("sled/conf");
    fs::write(&conf, "nonsense that is long enough").unwrap();
    for _ in 0..3 {
        assert_eq!(open(home.path()).err(), Some(StoreError::Damaged));
    }
    assert!(!home.path().join("recovery-copies").exists());
    assert_eq!(fs::read(&conf).unwrap(), b"nonsense that is long enough");
}

/// As a process leaves them that is killed at the right moment of its start.
#[test]
fn files_sled_had_not_finished_do_not_matter() {
    let home = Home::new();
    fs::create_dir_all(home.path().join("sled")).unwrap();
    fs::write(
        home.path().join("sled/conf"),
        "segment_size: 524288\nuse_comp",
    )
    .unwrap();
    write_some(home.path());
    fs::write(
        home.path().join("sled/snap.7FFFFFFFFFFFFFFF.generating"),
        "half a snapsh",
    )
    .unwrap();
    assert_eq!(block_on(check(&open(home.path()).unwrap())), Some(39));
}

#[test]
fn only_the_owner_can_read_the_files() {
    let home = Home::new();
    let directory = home.path().join("new/store");
    let store = open(&directory).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for path in [
        directory.clone(),
        directory.join("sled"),
        directory.join("sled/blobs"),
    ] {
        assert_eq!(mode(&path), 0o700, "{}", path.display());
    }
    let files = files_in(&directory)
        .into_iter()
        .chain(files_in(&directory.join("sled")));
    for file in files {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
    drop(store);
}

fn files_in(directory: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    paths.filter(|path| path.is_file()).collect()
}

#[test]
fn a_second_store_in_one_directory_is_refused() {
    let home = Home::new();
    let store = open(home.path()).unwrap();
    assert_eq!(open(home.path()).err(), Some(StoreError::Locked));
    drop(store);
    drop(open(home.path()).unwrap());
}

#[test]
fn a_second_process_in_one_directory_is_refused() {
    let home = Home::new();
    let mut child = start_child(home.path());
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("promised") {
        line.clear();
        assert!(output.read_line(&mut line).unwrap() > 0);
    }
    let second = open(home.path()).err();
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(second, Some(StoreError::Locked));
}

#[test]
fn a_file_in_place_of_the_directory_is_refused() {
    let home = Home::new();
    fs::create_dir(home.path()).unwrap();
    let file = home.path().join("file");
    fs::write(&file, "").unwrap();
    assert_eq!(open(&file).err(), Some(StoreError::NoAccess));
    assert_eq!(open(&file.join("below")).err(), Some(StoreError::NoAccess));
}

#[test]
fn after_close_nothing_is_accepted() {
    let home = Home::new();
    let store = open(home.path()).unwrap();
    block_on(store.clone().close()).unwrap();
    assert_eq!(block_on(store.commit(numbered(0))), Err(StoreError::Closed));
    assert!(!home.path().join("running").exists());
}

#[test]
fn a_short_value_leaves_no_pieces_of_a_long_one() {
    let home = Home::new();
    let store = open(home.path()).unwrap();
    block_on(async {
        for (key, length) in [(b"a", 50_000), (b"b", 50_000), (b"a", 7_000), (b"a", 5)] {
            let puts = vec![put(tables::CASES, key, Some(vec![1; length]))];
            assert_eq!(store.commit(Commit::of(puts)).await, Ok(Outcome::Done));
        }
        let puts = vec![put(tables::CASES, b"b", None)];
        assert_eq!(store.commit(Commit::of(puts)).await, Ok(Outcome::Done));
    });
    drop(store);
    let db = until_free(|| sled::open(home.path().join("sled")).ok());
    let pieces = db.open_tree("pieces").unwrap();
    assert!(pieces.is_empty());
}

/// A process another test is just starting shares the lock for a moment.
fn until_free<T>(mut attempt: impl FnMut() -> Option<T>) -> T {
    loop {
        match attempt() {
            Some(value) => return value,
            None => thread::sleep(Duration::from_millis(10)),
        }
    }
}

/// The largest values, the longest keys, and deletions that make sled merge its pages.
#[test]
fn no_value_leaves_the_file_that_is_synced() {
    let home = Home::new();
    let store = open(home.path()).unwrap();
    let mut dice = Dice(3);
    block_on(async {
        for _ in 0..60 {
            let puts = (0..20).map(|_| large(&mut dice)).collect();
            assert_eq!(store.commit(Commit::of(puts)).await, Ok(Outcome::Done));
        }
    });
    assert_eq!(
        fs::read_dir(home.path().join("sled/blobs"))
            .unwrap()
            .count(),
        0
    );
}

fn large(dice: &mut Dice) -> Put {
    let mut key = vec![7; LONGEST_KEY];
    key[usize::try_from(dice.below(2)).unwrap() * (LONGEST_KEY - 1)] =
        dice.below(100).to_le_bytes()[0];
    let pieces = usize::try_from(dice.below(3)).unwrap();
    put(
        tables::PARTIES,
        &key,
        (dice.below(2) > 0).then(|| vec![dice.below(256).to_le_bytes()[0]; 5_107 + pieces * 5_112]),
    )
}

#[test]
fn a_stray_blob_is_refused() {
    let home = Home::new();
    drop(open(home.path()).unwrap());
    fs::write(home.path().join("sled/blobs/1"), "x").unwrap();
    assert_eq!(open(home.path()).err(), Some(StoreError::StrayBlobs));
}

/// Whatever is damaged, there is an answer: an error, or a store that can be read and written or says it failed.
#[test]
fn a_damaged_file_never_panics_or_hangs() {
    let (fresh, opened_since) = (Home::new(), Home::new());
    write_some(fresh.path());
    write_some(opened_since.path());
    drop(open(opened_since.path()).unwrap());
    let mut dice = Dice::thrown_now();
    let mut results = std::collections::BTreeMap::new();
    for trial in 0..40 {
        let damaged = Home::new();
        let whole = if trial % 2 == 0 {
            &fresh
        } else {
            &opened_since
        };
        copy_store(whole.path(), damaged.path());
        damage(&damaged.path().join("sled"), trial / 2, &mut dice);
        *results.entry(in_good_time(damaged.path())).or_insert(0) += 1;
    }
    println!("{results:?}");
}

fn write_some(directory: &Path) {
    let store = open(directory).unwrap();
    block_on(async {
        for number in 0..40 {
            assert_eq!(store.commit(numbered(number)).await, Ok(Outcome::Done));
        }
    });
}

fn copy_store(from: &Path, to: &Path) {
    fs::create_dir_all(to.join("sled/blobs")).unwrap();
    for file in files_in(&from.join("sled")) {
        fs::copy(&file, to.join("sled").join(file.file_name().unwrap())).unwrap();
    }
    fs::copy(from.join("keyring"), to.join("keyring")).unwrap();
    for beside in ["key", "erased"] {
        fs::copy(from.with_extension(beside), to.with_extension(beside)).unwrap();
    }
}

fn damage(sled: &Path, trial: usize, dice: &mut Dice) {
    let files = files_in(sled);
    let path = &files[trial % files.len()];
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .unwrap();
    let length = file.metadata().unwrap().len();
    match trial / files.len() % 3 {
        0 => flip(&file, dice.below(length.min(400_000))),
        1 => file.set_len(dice.below(length)).unwrap(),
        _ => file
            .write_all_at(&[0; 4096], dice.below(length.min(400_000)) / 4096 * 4096)
            .unwrap(),
    }
}

fn flip(file: &File, place: u64) {
    let mut byte = [0];
    file.read_exact_at(&mut byte, place).unwrap();
    file.write_all_at(&[byte[0] ^ 0x10], place).unwrap();
}

fn in_good_time(directory: &Path) -> String {
    let (done, waiting) = mpsc::channel();
    let directory = directory.to_owned();
    let using = thread::spawn(move || done.send(use_damaged(&directory)));
    let result = waiting
        .recv_timeout(Duration::from_secs(10))
        .expect("no answer in time, or a panic");
    using.join().unwrap().unwrap();
    result
}

fn use_damaged(directory: &Path) -> String {
    let store = match open(directory) {
        Ok(store) => store,
        Err(error) => return format!("open: {error:?}"),
    };
    let used = block_on(async {
        for table in tables::ALL {
            store.scan(table, &[], None, usize::MAX).await?;
        }
        store
            .commit(Commit::of(vec![put(tables::CASES, b"new", Some(vec![1]))]))
            .await
    });
    format!("use: {used:?}")
}

#[test]
fn a_full_disk_is_told_and_loses_nothing_acknowledged() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let store = open(&disk.path().join("store")).unwrap();
    let acknowledged = block_on(async {
        let before = fill_up(&store, 0, 50).await.unwrap();
        disk.fill();
        let after = fill_up(&store, before, u64::MAX).await;
        assert_eq!(
            after.as_ref().err().map(|(_, error)| *error),
            Some(StoreError::DiskFull)
        );
        assert_eq!(
            store.commit(Commit::default()).await,
            Err(StoreError::DiskFull)
        );
        assert_eq!(
            store.get(tables::MARKS, b"last").await,
            Err(StoreError::DiskFull)
        );
        assert_eq!(store.failed().await, StoreError::DiskFull);
        after.unwrap_err().0
    });
    assert_eq!(block_on(store.close()), Err(StoreError::DiskFull));
    assert_eq!(
        open(&disk.path().join("store")).err(),
        Some(StoreError::DiskFull)
    );
    disk.make_room();
    let found = block_on(check(&open(&disk.path().join("store")).unwrap()));
    assert!(
        found >= acknowledged.checked_sub(1),
        "{acknowledged} acknowledged, {found:?} found"
    );
}

/// Commits from `next` on; answers with how many are acknowledged in all.
async fn fill_up(store: &SledStore, mut next: u64, end: u64) -> Result<u64, (u64, StoreError)> {
    while next < end {
        let outcome = store
            .commit(numbered(next))
            .await
            .map_err(|error| (next, error))?;
        assert_eq!(outcome, Outcome::Done);
        next += 1;
    }
    Ok(next)
}

#[test]
fn a_read_only_disk_is_told() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    drop(open(&disk.path().join("store")).unwrap());
    disk.make_read_only();
    assert_eq!(
        open(&disk.path().join("store")).err(),
        Some(StoreError::ReadOnly)
    );
}

/// Other throws in every run, so that over time all moments are met.
struct Dice(u64);

impl Dice {
    fn thrown_now() -> Self {
        let now = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap();
        let seed = u64::from(now.subsec_nanos());
        println!("seed {seed}");
        Self(seed)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit.max(1)
    }
}
