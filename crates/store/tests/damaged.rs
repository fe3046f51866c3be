//! Damaged files: whatever is flipped, cut off or gone, the store has everything, or says that it has not.
//!
//! `cargo test --test damaged -- --ignored --nocapture` damages every file in every way many times, and tells what came
//! of it.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod kept;
mod untouched;
mod vault;

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, SystemTime};

use kept::{options, tables, vaults};
use kring_store::{SledStore, Store, StoreError, WithoutList};
use untouched::whole_state;
use vault::{Home, block_on, commit, put};

const ROWS: u64 = 400;
const PATIENCE: Duration = Duration::from_mins(1);

/// What the store has after the damage.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Found {
    Everything,
    /// Without saying so.
    Less,
    Error(String),
}

impl Found {
    fn is_told(&self, error: StoreError) -> bool {
        *self == Self::Error(format!("{error:?}"))
    }
}

fn words(number: u64) -> Vec<u8> {
    let length = if number.is_multiple_of(7) { 1_500 } else { 60 };
    number.to_be_bytes().repeat(length)
}

/// A store with many rows, one of which is overwritten all the time.
fn written() -> Home {
    let home = Home::new();
    drop(filled(&home));
    home
}

/// The same, stopped in order.
fn stopped_at_once() -> Home {
    let home = Home::new();
    block_on(filled(&home).close()).unwrap();
    home
}

fn filled(home: &Home) -> SledStore {
    let store = home.open().unwrap();
    for number in 0..ROWS {
        let (vault, key) = (
            vaults::case(&format!("{:04}", number % 40)),
            number.to_be_bytes(),
        );
        let row = put(tables::PARTIES, &vault, &key, &words(number));
        commit(
            &store,
            vec![row, put(tables::CASES, &vaults::house(), b"last", &key)],
        );
    }
    store
}

/// Opened and stopped in order since.
fn stopped_in_order() -> Home {
    let home = written();
    block_on(home.open().unwrap().close()).unwrap();
    home
}

fn copied(home: &Home) -> Home {
    let copy = Home::new();
    for file in kring_intruder::files(home.path()) {
        let to = copy.path().join(file.strip_prefix(home.path()).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(&file, to).unwrap();
    }
    copy
}

fn found(home: &Home) -> Found {
    match everything(home) {
        Err(error) => Found::Error(format!("{error:?}")),
        Ok(rows) if rows == right() => Found::Everything,
        Ok(_) => Found::Less,
    }
}

type Rows = Vec<(Vec<u8>, Vec<u8>)>;

fn everything(home: &Home) -> Result<Rows, StoreError> {
    let store = home.open()?;
    let mut rows = block_on(store.scan(tables::PARTIES, &[], None, usize::MAX))?;
    rows.extend(block_on(store.get(tables::CASES, b"last"))?);
    Ok(rows.into_iter().map(|row| (row.key, row.value)).collect())
}

fn right() -> Rows {
    let row = |number: u64| (number.to_be_bytes().to_vec(), words(number));
    let last = (b"last".to_vec(), (ROWS - 1).to_be_bytes().to_vec());
    (0..ROWS).map(row).chain([last]).collect()
}

/// Nothing hangs, nothing panics where it can be seen, and what is refused is left as it was.
fn found_in_good_time(home: Home) -> Found {
    let (done, waiting) = mpsc::channel();
    thread::spawn(move || done.send(found_and_left_alone(&home)));
    waiting.recv_timeout(PATIENCE).unwrap()
}

fn found_and_left_alone(home: &Home) -> Found {
    let before = whole_state(home.path());
    let found = found(home);
    if let Found::Error(error) = &found {
        let now = whole_state(home.path());
        let changed = before
            .iter()
            .filter(|(path, file)| now.get(*path) != Some(file));
        let changed: Vec<_> = changed.map(|(path, _)| path).collect();
        assert!(
            changed.is_empty() && now.len() == before.len(),
            "{error} changed {changed:?}"
        );
    }
    found
}

/// sled by itself takes a log without its end for one that ended earlier.
#[test]
fn a_log_that_was_cut_off_is_refused() {
    let whole = written();
    let log = fs::read(whole.data().join("sled/db")).unwrap();
    let used = log.iter().rposition(|byte| *byte != 0).unwrap() as u64;
    let mut dice = Dice::thrown_now();
    let places = (0..12).map(|_| dice.below(used)).chain([0, 1, used - 1]);
    for place in places {
        let damaged = copied(&whole);
        cut(&damaged.data().join("sled/db"), place);
        let found = found_in_good_time(damaged);
        let told = [StoreError::LogShortened, StoreError::Damaged];
        assert!(
            told.into_iter().any(|error| found.is_told(error)),
            "cut off after {place} of {used} bytes: {found:?}"
        );
    }
}

#[test]
fn whoever_has_nothing_better_goes_on_with_what_is_left() {
    let home = written();
    cut(&home.data().join("sled/db"), 400_000);
    for _ in 0..2 {
        assert!(matches!(found_and_left_alone(&home), Found::Error(_)));
    }
    let (file, left) = (home.path().join("salvaged"), Home::new());
    let rescued = SledStore::salvage(&home.data(), &options(), &file, 0).unwrap();
    assert!(
        rescued.backed_up.rows > 0 && rescued.lost > 0,
        "{rescued:?}"
    );
    fs::copy(home.key(), left.key()).unwrap();
    fs::copy(home.erased(), left.erased()).unwrap();
    SledStore::restore(&file, &left.data(), &options(), WithoutList::Refuse).unwrap();
    let rows = everything(&left).unwrap();
    assert_eq!(rows.len() as u64, rescued.backed_up.rows);
    assert!(
        rows.iter()
            .all(|row| right().contains(row) || row.0 == b"last")
    );
}

#[test]
fn a_log_that_is_gone_is_not_begun_anew() {
    for gone in ["sled/db", "sled"] {
        let home = written();
        let path = home.data().join(gone);
        fs::rename(&path, home.path().join("elsewhere")).unwrap();
        assert!(found(&home).is_told(StoreError::LogMissing), "{gone}");
        assert!(!home.data().join("sled/db").exists());
        if path.exists() {
            fs::remove_dir(&path).unwrap();
        }
        fs::rename(home.path().join("elsewhere"), &path).unwrap();
        assert_eq!(found(&home), Found::Everything);
    }
}

/// The note of how far the log reaches protects; by itself it keeps nobody out.
#[test]
fn a_damaged_note_of_how_far_the_log_reaches_is_made_anew() {
    let home = written();
    let note = home.data().join("sled/reached");
    let damages: [fn(&Path); 4] = [
        |note| flip(&writable(note), 3),
        |note| cut(note, 9),
        |note| fs::write(note, [0; 16]).unwrap(),
        |note| fs::remove_file(note).unwrap(),
    ];
    for damage in damages {
        damage(&note);
        assert_eq!(found(&home), Found::Everything);
        cut(&note, 16);
        let bytes = fs::read(&note).unwrap();
        assert!(
            bytes[..8]
                .iter()
                .zip(&bytes[8..])
                .all(|(one, other)| *one == !*other)
        );
    }
}

/// sled by itself cuts a log where it is damaged, and goes on with what stands before.
#[test]
fn a_damage_in_a_log_that_was_stopped_in_order_is_harmless_or_refused() {
    let mut dice = Dice::thrown_now();
    let (since, fresh) = (stopped_in_order(), stopped_at_once());

    for home in [&since, &fresh] {
        let log = fs::read(home.data().join("sled/db")).unwrap();
        let used = log.iter().rposition(|byte| *byte != 0).unwrap() as u64;
        for number in 0..times(40) {
            let damaged = copied(home);
            let (log, place) = (damaged.data().join("sled/db"), dice.below(used));
            match number % 3 {
                0 => flip(&writable(&log), place),
                1 => zeros(&log, place),
                _ => cut(&log, place),
            }
            let found = found_in_good_time(damaged);
            assert_ne!(found, Found::Less, "damage {} at {place}", number % 3);
        }
    }
}

/// More are tried with `KRING_DAMAGES=1000`.
fn times(usually: u64) -> u64 {
    let asked = std::env::var("KRING_DAMAGES").ok();
    asked
        .and_then(|asked| asked.parse().ok())
        .unwrap_or(usually)
}

#[test]
#[ignore = "figures, not a promise"]
fn what_comes_of_every_damage() {
    const TIMES: usize = 10;
    let (fresh, mut dice) = (written(), Dice::thrown_now());
    let opened_since = copied(&fresh);
    drop(opened_since.open().unwrap());
    let mut table = BTreeMap::new();
    for (home, when) in [(&fresh, "fresh"), (&opened_since, "opened since")] {
        let files = kring_intruder::files(home.path());
        for file in files
            .iter()
            .filter(|file| file.metadata().unwrap().len() > 0)
        {
            let name = file.strip_prefix(home.path()).unwrap();
            let times = if name.ends_with("db") {
                10 * TIMES
            } else {
                TIMES
            };
            for damage in Damage::ALL {
                for _ in 0..times {
                    let damaged = copied(home);
                    damage.do_to(&damaged.path().join(name), &mut dice);
                    let row: &mut BTreeMap<_, u32> =
                        table.entry((when, name.to_owned(), damage)).or_default();
                    *row.entry(found_in_good_time(damaged)).or_default() += 1;
                }
            }
        }
    }
    for ((when, file, damage), row) in table {
        println!("{when}, {}, {damage:?}: {row:?}", file.display());
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Damage {
    /// One bit.
    Flip,
    /// A page.
    Zeros,
    Cut,
    Gone,
}

impl Damage {
    const ALL: [Self; 4] = [Self::Flip, Self::Zeros, Self::Cut, Self::Gone];

    fn do_to(self, path: &Path, dice: &mut Dice) {
        let length = fs::metadata(path).unwrap().len();
        let place = dice.below(length);
        match self {
            Self::Flip => flip(&writable(path), place),
            Self::Zeros => zeros(path, place),
            Self::Cut => cut(path, place),
            Self::Gone => fs::remove_file(path).unwrap(),
        }
    }
}

fn flip(file: &File, place: u64) {
    let mut byte = [0];
    file.read_exact_at(&mut byte, place).unwrap();
    file.write_all_at(&[byte[0] ^ 0x10], place).unwrap();
}

fn zeros(path: &Path, place: u64) {
    let (page, length) = (place / 4096 * 4096, fs::metadata(path).unwrap().len());
    let most = usize::try_from(length - page).unwrap().min(4096);
    writable(path)
        .write_all_at(&[0; 4096][..most], page)
        .unwrap();
}

fn cut(path: &Path, length: u64) {
    writable(path).set_len(length).unwrap();
}

fn writable(path: &Path) -> File {
    let mut open = OpenOptions::new();
    open.read(true).write(true).open(path).unwrap()
}

/// Other throws in every run, so that over time all damages are met.
struct Dice(u64);

impl Dice {
    fn thrown_now() -> Self {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let seed = u64::from(now.unwrap().subsec_nanos());
        println!("seed {seed}");
        Self(seed)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit.max(1)
    }
}
