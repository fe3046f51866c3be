//! Which switches each test comes by, and how long it takes: each is run once, in a process of its own.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context as _, Result};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::building::Binary;
use crate::parts::{Part, Place};
use crate::running::{self, Ended};

const NOTES: &str = "notes.jsonl";
const LIMIT: Duration = Duration::from_mins(10);

/// What a test noted. When its binary was built tells whether that still holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Note {
    pub(crate) binary: String,
    pub(crate) test: String,
    pub(crate) built: u64,
    pub(crate) seconds: f64,
    /// One that fails as everything is tells nothing.
    pub(crate) passed: bool,
    pub(crate) switches: Vec<usize>,
}

/// The last notes of each test there ever was, by its binary and its name.
pub(crate) fn kept(place: &Place) -> Result<HashMap<(String, String), Note>> {
    let notes = read_lines::<Note>(&place.file(NOTES))?.into_iter();
    let by_test = notes.map(|note| ((note.binary.clone(), note.test.clone()), note));
    Ok(by_test.collect())
}

/// The notes of all tests of these binaries that a part meets; those that are not there yet are taken.
pub(crate) fn note(place: &Place, binaries: &[Binary], part: &Part) -> Result<Vec<(Binary, Note)>> {
    let known = kept(place)?;
    let mut tests = Vec::new();
    for binary in binaries {
        let built = built(&binary.path)?;
        let met = running::tests_of(binary)?.into_iter();
        for test in met.filter(|test| part.meets(&binary.name, test)) {
            tests.push((binary, (binary.name.clone(), test), built));
        }
    }
    let mut todo = tests.clone();
    todo.retain(|(_, test, built)| known.get(test).is_none_or(|known| known.built != *built));
    if !todo.is_empty() {
        eprintln!("{} tests note which switches they come by", todo.len());
    }
    running::each(todo, |(binary, (_, test), built)| {
        append(&place.file(NOTES), &take(place, binary, test, built)?)
    })?;
    let mut notes = kept(place)?;
    let now = tests.into_iter();
    let now = now.filter_map(|(binary, test, _)| Some((binary.clone(), notes.remove(&test)?)));
    Ok(now.collect())
}

fn take(place: &Place, binary: &Binary, test: String, built: u64) -> Result<Note> {
    let thread = format!("{:?}", std::thread::current().id());
    let digits: String = thread.chars().filter(char::is_ascii_digit).collect();
    let file = place.file(format!("noting-{digits}"));
    fs::write(&file, [])?;
    let begun = Instant::now();
    let said = ("KRING_MUTANT_NOTES", &*file.to_string_lossy());
    let ended = running::run(binary, &[&test], said, LIMIT)?;
    let seconds = begun.elapsed().as_secs_f64();
    let passed = ended == Ended::Passed;
    if !passed {
        eprintln!("fails as everything is: {} {test}", binary.name);
    }
    let noted = fs::read(&file)?;
    let mut switches: Vec<usize> = noted
        .as_chunks::<4>()
        .0
        .iter()
        .map(|bytes| u32::from_le_bytes(*bytes) as usize)
        .collect();
    switches.sort_unstable();
    switches.dedup();
    Ok(Note {
        binary: binary.name.clone(),
        test,
        built,
        seconds,
        passed,
        switches,
    })
}

/// When a binary was built, as a number that is another where it was built anew.
pub(crate) fn built(path: &Path) -> Result<u64> {
    let since = fs::metadata(path)?
        .modified()?
        .duration_since(SystemTime::UNIX_EPOCH)?;
    Ok(u64::try_from(since.as_millis())?)
}

pub(crate) fn append(path: &Path, what: &impl Serialize) -> Result<()> {
    let mut line = serde_json::to_vec(what)?;
    line.push(b'\n');
    let mut file = OpenOptions::new().append(true).create(true).open(path)?;
    file.write_all(&line).context("it cannot be noted")
}

/// Each line of a file, if it is there. A last line that is not whole was being written when everything stopped.
pub(crate) fn read_lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    let Ok(file) = File::open(path) else {
        return Ok(Vec::new());
    };
    let mut all = Vec::new();
    for line in BufReader::new(file).lines() {
        all.extend(serde_json::from_str(&line?).ok());
    }
    Ok(all)
}
