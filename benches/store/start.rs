//! How long it takes to open a store, and how much memory that takes: in a process of its own, which does nothing else.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;
use kring::config::Config;
use kring::opening;
use kring::run::KeyPlaces;

use crate::filled::{Measure, fill};
use crate::machine::{megabytes, own_usage};
use crate::sealed;
use crate::spread::Spread;

const OPENINGS: usize = 5;

/// How far a process opens what is there.
#[derive(Clone, Copy, ValueEnum)]
pub enum Door {
    /// The store alone.
    Store,
    /// The desk too, with what is owed and what is due, as a kring that starts.
    Desk,
}

impl Door {
    fn name(self) -> &'static str {
        match self {
            Self::Store => "store",
            Self::Desk => "desk",
        }
    }
}

/// What an opening took.
#[derive(Default)]
struct Openings {
    milliseconds: Spread,
    megabytes: Spread,
    highest: Spread,
}

pub async fn measure(directory: &Path, measure: Measure) -> Result<()> {
    let place = tempfile::tempdir_in(directory)?;
    let data = place.path().join("data");
    let began = Instant::now();
    fill(&data, measure).await?.close().await?;
    println!(
        "{} rows of 320 bytes in {} cases, each with a key of its own",
        measure.rows(),
        measure.cases
    );
    println!(
        "  on disk        {:>8.1} MB, the keyring {:.1} MB of it   (written in {:.1} s)",
        megabytes(&data)?,
        megabytes(&data.join("keyring"))?,
        began.elapsed().as_secs_f64()
    );
    openings(&data)?;
    println!();
    Ok(())
}

/// How long it takes to open what lies there, each time in a process of its own.
pub fn openings(data: &Path) -> Result<()> {
    for door in [Door::Store, Door::Desk] {
        let mut openings = Openings::default();
        for _ in 0..OPENINGS {
            openings.add(door, data)?;
        }
        openings.print(door);
    }
    Ok(())
}

impl Openings {
    fn add(&mut self, door: Door, data: &Path) -> Result<()> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["--door", door.name(), "--opens"]).arg(data);
        let output = command.output()?;
        ensure!(output.status.success(), "the process that opens has failed");
        let told = String::from_utf8(output.stdout)?;
        let mut figures = told.split_whitespace().map(str::parse::<f64>);
        let mut next = || anyhow::Ok(figures.next().context("too few figures")??);
        self.milliseconds.add(next()?);
        self.megabytes.add(next()?);
        self.highest.add(next()?);
        Ok(())
    }

    fn print(&self, door: Door) {
        println!(
            "  the {:<5} opens {:>7.0} ms ({:.0} to {:.0}), {:.1} MB then, highest {:.1} MB",
            door.name(),
            self.milliseconds.median(),
            self.milliseconds.lowest(),
            self.milliseconds.highest(),
            self.megabytes.median(),
            self.highest.highest()
        );
    }
}

/// What the process does that only opens.
pub async fn open(door: Door, data: &Path) -> Result<()> {
    let began = Instant::now();
    let store = match door {
        Door::Store => sealed::open(data)?,
        Door::Desk => opening::open_store(data.to_owned(), KeyPlaces::default()).await?,
    };
    if let Door::Desk = door {
        let desk = opening::open_desk(store.clone(), &Config::default()).await?;
        desk.owed().await?;
    }
    let (took, usage) = (began.elapsed(), own_usage()?);
    println!(
        "{} {} {}",
        took.as_secs_f64() * 1e3,
        usage.megabytes,
        usage.highest_megabytes
    );
    Ok(store.close().await?)
}
