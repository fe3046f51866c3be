//! What came of it, part by part, and what nobody has explained: `docs/testing.md` argues which survivors no test need notice.

use std::collections::HashSet;
use std::fs;

use anyhow::Result;

use crate::building::{self, LeftOut};
use crate::mutant::Mutant;
use crate::noting;
use crate::parts::{PARTS, Place};
use crate::trying::{self, Outcome, Tried};

/// One part's row, and its survivors that nobody has explained.
pub(crate) fn print(place: &Place, mutants: &[Mutant]) -> Result<()> {
    let left_out = building::left_out(place)?;
    let results = trying::results(place)?;
    let argued = fs::read_to_string(place.project.join("docs/testing.md"))?;
    let notes = noting::kept(place)?.into_values();
    let passed: HashSet<usize> = notes.flat_map(|note| note.switches).collect();
    let mut open = Vec::new();
    println!(
        "part | found | do not compile | not switched | switched | no test comes by | tried | noticed | not decided | survived | argued | open"
    );
    for part in PARTS {
        let (out, switched): (Vec<_>, Vec<_>) = mutants
            .iter()
            .filter(|mutant| mutant.part == part.name)
            .partition(|mutant| left_out.contains_key(&mutant.name));
        let left = |why| {
            out.iter()
                .filter(|mutant| left_out[&mutant.name] == why)
                .count()
        };
        let unseen = switched
            .iter()
            .filter(|mutant| !passed.contains(&mutant.number))
            .count();
        let tried: Vec<(&Mutant, &Tried)> = switched
            .iter()
            .filter_map(|mutant| Some((*mutant, results.get(&mutant.name)?)))
            .collect();
        let of = |outcome| {
            tried
                .iter()
                .filter(move |(_, tried)| tried.outcome == outcome)
        };
        let is_argued =
            |mutant: &Mutant| argued.contains(&format!("`{}`", mutant.name_without_line()));
        let survived = of(Outcome::Survived).count();
        let mine = of(Outcome::Survived).filter(|(mutant, _)| !is_argued(mutant));
        let mine: Vec<_> = mine
            .map(|(mutant, tried)| format!("{} ({} tests)", mutant.name, tried.tests))
            .collect();
        let decided = tried.len() - of(Outcome::NotDecided).count();
        println!(
            "{} | {} | {} | {} | {} | {unseen} | {} | {} | {} | {survived} | {} | {} ({})",
            part.name,
            out.len() + switched.len(),
            left(LeftOut::DoesNotCompile),
            left(LeftOut::CannotBeSwitched),
            switched.len(),
            tried.len(),
            of(Outcome::Noticed).count(),
            tried.len() - decided,
            survived - mine.len(),
            mine.len(),
            share(mine.len(), decided, decided == switched.len()),
        );
        open.extend(mine);
    }
    println!("\nnot noticed and not argued:\n{}", open.join("\n"));
    Ok(())
}

/// So many of so many. Where only a lot was tried, within what it lies with 95 % confidence (after Wilson).
#[expect(clippy::cast_precision_loss, reason = "a few thousands")]
fn share(some: usize, all: usize, is_all: bool) -> String {
    if all == 0 {
        return "none tried".to_owned();
    }
    let (n, p) = (all as f64, some as f64 / all as f64);
    if is_all {
        return format!("{:.1} %", 100.0 * p);
    }
    let z = 1.96;
    let middle = p + z * z / (2.0 * n);
    let off = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    let scale = 100.0 / (1.0 + z * z / n);
    format!(
        "{:.1} %, {:.0} to {:.0}",
        100.0 * p,
        scale * (middle - off),
        scale * (middle + off)
    )
}
