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
mod vault;

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, SystemTime};

use kept::{tables, vaults};
use kring_store::{Store, StoreError};
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

/// Nothing hangs, and nothing panics where it can be seen.
fn found_in_good_time(home: Home) -> Found {
    let (done, waiting) = mpsc::channel();
    thread::spawn(move || done.send(found(&home)));
    waiting.recv_timeout(PATIENCE).unwrap()
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
    assert!(found(&home).is_told(StoreError::LogShortened));
    assert!(found(&home).is_told(StoreError::LogShortened));
    fs::remove_file(home.data().join("sled/reached")).unwrap();
    assert_eq!(found(&home), Found::Less);
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
            Self::Zeros => {
                let page = place / 4096 * 4096;
                let zeros = [0; 4096];
                let most = usize::try_from(length - page).unwrap().min(4096);
                writable(path).write_all_at(&zeros[..most], page).unwrap();
            }
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
