//! Builds the copy with its switches. What does not compile is found by where the compiler complains, and taken out.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::mutant::Mutant;
use crate::parts::{PACKAGES, PARTS, Part, Place};
use crate::switching::{self, Switched};

const SWITCHES: &str = include_str!("switches.rs");

/// Why a mutant stands in no build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum LeftOut {
    DoesNotCompile,
    /// In a constant and the like, where no switch can be asked.
    CannotBeSwitched,
}

/// Which mutants are left out, by name.
pub(crate) type AllLeftOut = BTreeMap<String, LeftOut>;

/// A test binary, such as `crates/rules/lib` or `transcripts`, and where its tests are run.
#[derive(Debug, Clone)]
pub(crate) struct Binary {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) folder: PathBuf,
}

/// Puts the switches in and builds the crate of each part until it compiles.
pub(crate) fn settle(place: &Place, mutants: &[Mutant]) -> Result<AllLeftOut> {
    let kept = place.file("left-out.json");
    let mut left_out = left_out(place)?;
    let mut files = BTreeMap::new();
    loop {
        for part in &PARTS {
            write_files(place, part, mutants, &mut left_out, &mut files)?;
        }
        fs::write(&kept, serde_json::to_vec_pretty(&left_out)?)?;
        let (built, messages) = cargo(place, &[])?;
        if built {
            break;
        }
        let found = blame(&messages, &files, mutants);
        if found.is_empty() {
            bail!(
                "it does not compile, and no mutant is to blame:\n{}",
                said(&messages)
            );
        }
        eprintln!("{} mutants less", found.len());
        left_out.extend(found);
    }
    Ok(left_out)
}

/// What was left out of the last build.
pub(crate) fn left_out(place: &Place) -> Result<AllLeftOut> {
    let known = fs::read(place.file("left-out.json"));
    known.map_or(Ok(AllLeftOut::new()), |known| {
        Ok(serde_json::from_slice(&known)?)
    })
}

/// Builds the tests of these parts, and tells which binaries they are.
pub(crate) fn tests(place: &Place, parts: &[Part]) -> Result<Vec<Binary>> {
    let asked = parts.iter().flat_map(|part| part.tests);
    let targets = asked.flat_map(|tests| tests.targets);
    let named: BTreeSet<_> = targets.filter(|target| **target != "lib").collect();
    let args: Vec<_> = named
        .iter()
        .map(|target| format!("--test={target}"))
        .collect();
    let (built, messages) = cargo(place, &args)?;
    if !built {
        bail!("the tests do not compile:\n{}", said(&messages));
    }
    Ok(messages
        .iter()
        .filter_map(|message| binary(place, message))
        .collect())
}

fn binary(place: &Place, message: &Value) -> Option<Binary> {
    let path = message["executable"].as_str()?;
    let folder = Path::new(message["manifest_path"].as_str()?).parent()?;
    let package = folder.strip_prefix(place.tree()).ok()?;
    let is_lib = message["target"]["kind"] == serde_json::json!(["lib"]);
    let target = if is_lib {
        "lib"
    } else {
        message["target"]["name"].as_str()?
    };
    let is_test = message["profile"]["test"] == true;
    is_test.then(|| Binary {
        name: package.join(target).to_string_lossy().into_owned(),
        path: path.into(),
        folder: folder.to_owned(),
    })
}

/// Each file of a part that has mutants, with the switches of those that are not left out.
fn write_files(
    place: &Place,
    part: &Part,
    mutants: &[Mutant],
    left_out: &mut AllLeftOut,
    files: &mut Files,
) -> Result<()> {
    let mut by_file: BTreeMap<&str, Vec<&Mutant>> = BTreeMap::new();
    let lib = part.source("lib.rs");
    by_file.insert(&lib, Vec::new());
    for mutant in mutants.iter().filter(|mutant| mutant.part == part.name) {
        let within = by_file.entry(&mutant.file).or_default();
        if !left_out.contains_key(&mutant.name) {
            within.push(mutant);
        }
    }
    write_if_new(&place.tree().join(part.source("switches.rs")), SWITCHES)?;
    for (file, mutants) in by_file {
        let text = fs::read_to_string(place.project.join(file))?;
        let switched = switching::switch(&text, &mutants).with_context(|| file.to_owned())?;
        let stand: BTreeSet<_> = switched.brought.iter().map(|(_, number)| *number).collect();
        let homeless = mutants
            .iter()
            .filter(|mutant| !stand.contains(&mutant.number));
        left_out.extend(homeless.map(|mutant| (mutant.name.clone(), LeftOut::CannotBeSwitched)));
        let also = if file == lib { "\nmod switches;\n" } else { "" };
        write_if_new(
            &place.tree().join(file),
            &format!("{}{also}", switched.text),
        )?;
        files.insert(file.to_owned(), switched);
    }
    Ok(())
}

/// Writes a file only if it changes: then it is not built again.
pub(crate) fn write_if_new(path: &Path, text: &str) -> io::Result<()> {
    if fs::read(path).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(());
    }
    fs::write(path, text)
}

/// Builds the libraries and their tests, and what else is asked for. What cargo says, and whether it went well.
fn cargo(place: &Place, args: &[String]) -> Result<(bool, Vec<Value>)> {
    let mut cargo = Command::new("cargo");
    cargo
        .args([
            "test",
            "--no-run",
            "--no-fail-fast",
            "--locked",
            "--message-format=json",
            "--lib",
        ])
        .args(PACKAGES.map(|package| format!("--package={package}")))
        .args(args)
        .current_dir(place.tree())
        .env("CARGO_TARGET_DIR", place.file("target"))
        .stdin(Stdio::null())
        .stderr(Stdio::inherit());
    let said = cargo.output().context("cargo")?;
    let lines = String::from_utf8_lossy(&said.stdout);
    let messages = lines
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    Ok((said.status.success(), messages.collect()))
}

fn errors(messages: &[Value]) -> impl Iterator<Item = &Value> {
    let said = messages.iter().map(|message| &message["message"]);
    said.filter(|message| message["level"] == "error")
}

fn said(messages: &[Value]) -> String {
    let texts = errors(messages).filter_map(|error| error["rendered"].as_str());
    texts.collect()
}

/// Whom the compiler's errors are about.
fn blame(messages: &[Value], files: &Files, mutants: &[Mutant]) -> AllLeftOut {
    let mut blamed = AllLeftOut::new();
    for error in errors(messages) {
        let code = error["code"]["code"].as_str().unwrap_or_default();
        let (numbers, why) = match &*places(error) {
            places if code == MISSED_ARM => {
                let is_arm = |number: &usize| mutants[*number].genre == "MatchArm";
                (around(places, files, is_arm), LeftOut::DoesNotCompile)
            }
            places => blamed_by(places, files, code == IN_A_CONSTANT),
        };
        for number in numbers {
            blamed.entry(mutants[number].name.clone()).or_insert(why);
        }
    }
    blamed
}

/// How the compiler calls it that something is asked where a constant is made, and that a match has too few arms.
const IN_A_CONSTANT: &str = "E0015";
const MISSED_ARM: &str = "E0004";

type Files = BTreeMap<String, Switched>;

/// An error within what a mutant brought is that mutant's. One about what stands around it comes of the switching.
fn blamed_by(
    places: &[(String, Range<usize>)],
    files: &Files,
    in_a_constant: bool,
) -> (Vec<usize>, LeftOut) {
    let mine = places.iter().find_map(|(file, at)| {
        let mut brought = files.get(file)?.brought.iter();
        brought.find(|(range, _)| holds(range, at))
    });
    match mine {
        Some((_, number)) if in_a_constant => (vec![*number], LeftOut::CannotBeSwitched),
        Some((_, number)) => (vec![*number], LeftOut::DoesNotCompile),
        None => {
            let mut numbers = around(places, files, |_| true);
            // The first is the simplest, and may go alone.
            if numbers.len() > 1 {
                numbers.remove(0);
            }
            (numbers, LeftOut::CannotBeSwitched)
        }
    }
}

/// The innermost place between switches that holds an error, with all of them that are meant.
fn around(
    places: &[(String, Range<usize>)],
    files: &Files,
    is_meant: impl Fn(&usize) -> bool,
) -> Vec<usize> {
    let found = places.iter().find_map(|(file, at)| {
        let around = files.get(file)?.around.iter();
        let meant = around.filter(|(_, numbers)| numbers.iter().any(&is_meant));
        let holding = meant.filter(|(range, _)| holds(range, at));
        holding.min_by_key(|(range, _)| range.len())
    });
    found
        .map(|(_, numbers)| numbers.clone())
        .unwrap_or_default()
}

fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// Where an error is, the main place first; where a macro made the text, where that was asked for.
fn places(error: &Value) -> Vec<(String, Range<usize>)> {
    let parts = std::iter::once(error).chain(error["children"].as_array().into_iter().flatten());
    let spans = parts.flat_map(|part| part["spans"].as_array().into_iter().flatten());
    let mut places = Vec::new();
    for span in spans {
        let mut span = span;
        let is_main = span["is_primary"] == true;
        while !span.is_null() {
            let at = |name: &str| usize::try_from(span[name].as_u64()?).ok();
            if let (Some(file), Some(start), Some(end)) =
                (span["file_name"].as_str(), at("byte_start"), at("byte_end"))
            {
                places.push((!is_main, file.to_owned(), start..end));
            }
            span = &span["expansion"]["span"];
        }
    }
    places.sort_by_key(|(is_beside, _, _)| *is_beside);
    let places = places.into_iter().map(|(_, file, at)| (file, at));
    places.collect()
}
