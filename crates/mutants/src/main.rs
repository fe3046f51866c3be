//! What the tests would notice: the rules, the post and the store changed in one place after the other, in one build.
//!
//! cargo-mutants says which changes there are. Each is put behind a switch ([`switching`]), what does not compile is taken out
//! ([`building`]), each test notes which switches it comes by ([`noting`]), and each change meets those tests ([`trying`]).
//! `just mutants` calls it; `docs/testing.md` has what came of it.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a tool")]
#![expect(clippy::disallowed_methods, reason = "it measures how long tests take")]

mod building;
mod copying;
mod mutant;
mod noting;
mod parts;
mod report;
mod running;
mod switching;
mod trying;

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use mutant::Mutant;
use parts::{PARTS, Part, Place};
use trying::Lot;

fn main() -> Result<()> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| asked.get(at).map(|said| said.parse::<u64>()).transpose();
    let what = asked.first().map_or("all", String::as_str);
    let place = Place::of(std::env::current_dir()?)?;
    let lot = Lot {
        size: number(1).context("how many are drawn")?,
        seed: number(2).context("a number to draw by")?.unwrap_or(0),
    };
    let mutants = mutant::find(&place)?;
    if what != "report" {
        try_parts(&place, &mutants, parts::named(what)?, &lot)?;
    }
    report::print(&place, &mutants)
}

fn try_parts(place: &Place, mutants: &[Mutant], asked: &[Part], lot: &Lot) -> Result<()> {
    let own = ["lib.rs", "switches.rs"];
    let own = PARTS
        .iter()
        .flat_map(|part| own.map(|file| part.source(file)));
    let switched = mutants.iter().map(|mutant| mutant.file.clone()).chain(own);
    copying::copy(place, &switched.map(PathBuf::from).collect())?;
    let left_out = building::settle(place, mutants)?;
    let binaries = building::tests(place, asked)?;
    for part in asked {
        let notes = noting::note(place, &binaries, part)?;
        trying::try_lot(place, part, mutants, &left_out, &notes, lot)?;
    }
    Ok(())
}
