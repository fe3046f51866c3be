//! Tries mutants: the tests that come by each, the quickest first, until one fails.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::building::{AllLeftOut, Binary};
use crate::mutant::Mutant;
use crate::noting::{self, Note};
use crate::parts::{Part, Place};
use crate::running::{self, Ended};

/// How many are drawn, by which dice; without a number all of them.
#[derive(Debug)]
pub(crate) struct Lot {
    pub(crate) size: Option<u64>,
    pub(crate) seed: u64,
}

/// What came of a mutant.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Tried {
    pub(crate) name: String,
    pub(crate) outcome: Outcome,
    /// The test that noticed it.
    pub(crate) by: Option<String>,
    /// So many tests come by it.
    pub(crate) tests: usize,
    pub(crate) seconds: f64,
    /// When the newest of the tests' binaries was built: newer ones may notice what these did not.
    pub(crate) built: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Outcome {
    Noticed,
    Survived,
    /// There was not time enough for all its tests.
    NotDecided,
}

type Notes = [(Binary, Note)];

/// Tries a lot of a part, but for those of which it is known what comes of them.
pub(crate) fn try_lot(
    place: &Place,
    part: &Part,
    mutants: &[Mutant],
    left_out: &AllLeftOut,
    notes: &Notes,
    lot: &Lot,
) -> Result<()> {
    let kept = place.file("results.jsonl");
    let known = results(place)?;
    let built = notes.iter().map(|(_, note)| note.built).max().unwrap_or(0);
    let mut todo = drawn(part, mutants, left_out, lot);
    todo.retain(|mutant| {
        let known = known.get(&mutant.name);
        known.is_none_or(|known| known.outcome != Outcome::Noticed && known.built < built)
    });
    let (done, all) = (AtomicUsize::new(0), todo.len());
    let noticing = Noticing::default();
    eprintln!("{}: {all} mutants are tried", part.name);
    running::each(todo, |mutant| {
        let mut tried = try_one(mutant, notes, &noticing, part.wait)?;
        tried.built = built;
        noting::append(&kept, &tried)?;
        let done = done.fetch_add(1, Relaxed) + 1;
        if done.is_multiple_of(50) {
            eprintln!("{}: {done} of {all}", part.name);
        }
        Ok(())
    })
}

/// The last that came of each mutant.
pub(crate) fn results(place: &Place) -> Result<HashMap<String, Tried>> {
    let all = noting::read_lines::<Tried>(&place.file("results.jsonl"))?;
    Ok(all
        .into_iter()
        .map(|tried| (tried.name.clone(), tried))
        .collect())
}

/// In the order of the dice, also where all are tried: what is done when somebody stops it is a lot as well.
fn drawn<'a>(
    part: &Part,
    mutants: &'a [Mutant],
    left_out: &AllLeftOut,
    lot: &Lot,
) -> Vec<&'a Mutant> {
    let mut drawn: Vec<_> = mutants
        .iter()
        .filter(|mutant| mutant.part == part.name)
        .collect();
    drawn.retain(|mutant| !left_out.contains_key(&mutant.name));
    drawn.sort_by_cached_key(|mutant| {
        let mut dice = DefaultHasher::new();
        (lot.seed, &mutant.name).hash(&mut dice);
        dice.finish()
    });
    let size = lot.size.and_then(|size| usize::try_from(size).ok());
    drawn.truncate(size.unwrap_or(usize::MAX));
    drawn
}

/// Which tests noticed something in a file, the last first: they may notice the next thing in it as well.
type Noticing = Mutex<HashMap<String, Vec<String>>>;

/// So many of them are asked before all others.
const ASKED_FIRST: usize = 4;

fn try_one(mutant: &Mutant, notes: &Notes, noticing: &Noticing, twice: bool) -> Result<Tried> {
    let begun = Instant::now();
    let comes_by = |note: &Note| note.passed && note.switches.binary_search(&mutant.number).is_ok();
    let mut tests: Vec<_> = notes.iter().filter(|(_, note)| comes_by(note)).collect();
    tests.sort_by(|(_, one), (_, other)| one.seconds.total_cmp(&other.seconds));
    let noticing = || noticing.lock().unwrap_or_else(PoisonError::into_inner);
    let first = noticing().get(&mutant.file).cloned().unwrap_or_default();
    let of_first = |(_, note): &&(Binary, Note)| first.iter().position(|test| *test == note.test);
    tests.sort_by_key(|test| of_first(test).unwrap_or(ASKED_FIRST));
    let budget = Duration::from_secs(running::setting("KRING_MUTANTS_BUDGET", 600));
    let mut tried = Tried {
        name: mutant.name.clone(),
        outcome: Outcome::Survived,
        by: None,
        tests: tests.len(),
        seconds: 0.0,
        built: 0,
    };
    for batch in batches(&tests) {
        if begun.elapsed() > budget {
            tried.outcome = Outcome::NotDecided;
            break;
        }
        if let Some(by) = notices(mutant, &batch, twice)? {
            tried.outcome = Outcome::Noticed;
            let mut all = noticing();
            let first = all.entry(mutant.file.clone()).or_default();
            first.retain(|test| *test != by);
            first.insert(0, by.clone());
            first.truncate(ASKED_FIRST);
            tried.by = Some(by);
            break;
        }
    }
    tried.seconds = begun.elapsed().as_secs_f64();
    Ok(tried)
}

/// Tests of one binary share a process, a few at first and then more: beginning takes longer than many a test.
fn batches<'a>(tests: &[&'a (Binary, Note)]) -> Vec<Vec<&'a (Binary, Note)>> {
    let mut batches: Vec<Vec<&(Binary, Note)>> = Vec::new();
    let (mut rest, mut size) = (tests, ASKED_FIRST);
    while !rest.is_empty() {
        let (now, later) = rest.split_at(size.min(rest.len()));
        let first = batches.len();
        for test in now {
            let mut begun = batches[first..].iter_mut();
            match begun.find(|batch| batch[0].1.binary == test.1.binary) {
                Some(batch) => batch.push(test),
                None => batches.push(vec![test]),
            }
        }
        (rest, size) = (later, size * 4);
    }
    batches
}

/// Which of these tests notices a mutant: it fails, or does so twice.
fn notices(mutant: &Mutant, batch: &[&(Binary, Note)], twice: bool) -> Result<Option<String>> {
    let mut batch = batch.to_vec();
    while !batch.is_empty() {
        match run(mutant, &batch)? {
            Ended::Passed => return Ok(None),
            // On a busy machine, too.
            Ended::TooLong if twice && run(mutant, &batch)? == Ended::Passed => return Ok(None),
            Ended::TooLong => return Ok(Some(batch[0].1.test.clone())),
            Ended::Failed(None) if batch.len() == 1 => return Ok(Some(batch[0].1.test.clone())),
            Ended::Failed(None) => {
                let half = batch.split_off(batch.len() / 2);
                if let Some(by) = notices(mutant, &half, twice)? {
                    return Ok(Some(by));
                }
            }
            Ended::Failed(Some(test)) => {
                let (alone, others): (Vec<_>, Vec<_>) =
                    batch.iter().partition(|(_, note)| note.test == test);
                if !twice || run(mutant, &alone)? != Ended::Passed {
                    return Ok(Some(test));
                }
                batch = others;
            }
        }
    }
    Ok(None)
}

fn run(mutant: &Mutant, batch: &[&(Binary, Note)]) -> Result<Ended> {
    let Some((binary, _)) = batch.first() else {
        return Ok(Ended::Passed);
    };
    let tests: Vec<_> = batch.iter().map(|(_, note)| &*note.test).collect();
    let usual: f64 = batch.iter().map(|(_, note)| note.seconds).sum();
    let limit = Duration::from_secs_f64((5.0 * usual).max(20.0));
    let said = ("KRING_MUTANT", &*mutant.number.to_string());
    running::run(binary, &tests, said, limit)
}
