//! How fast the store takes commits in, opens, grows and forgets, without the rest of kring around it.
//!
//! `cargo bench --bench store` prints tables; `-- --help` says how to make it shorter or longer. Nothing is asserted
//! about times: they are the machine's. What it says of CPU and memory is read from `/proc`, so it runs on Linux.

#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark reads the clock and prints what it measured"
)]

mod bare;
mod commits;
mod disk;
mod erasing;
mod filled;
mod growth;
mod load;
#[path = "../machine/mod.rs"]
mod machine;
mod recordings;
mod sealed;
mod spread;
mod start;
mod unit;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use clap::{Parser, ValueEnum};

use filled::Measure;
use start::Door;

/// How fast the store takes commits in, opens, grows and forgets.
#[derive(Parser)]
struct Options {
    /// What is measured
    #[arg(long, value_enum, value_delimiter = ',', default_values = ["commits", "start", "growth", "erasing"])]
    what: Vec<What>,
    /// Each load is measured for so long, in each round
    #[arg(long, default_value_t = 2)]
    seconds: u64,
    /// Loads are measured so often
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// One row is written anew so often
    #[arg(long, default_value_t = 1_000_000)]
    rewrites: usize,
    /// So many cases are made and erased
    #[arg(long, default_value_t = 10_000)]
    cases: usize,
    /// So many voice notes of 2 MB are stored
    #[arg(long, default_value_t = 1_000)]
    recordings: usize,
    /// Open a million rows, and 300 000 keys, too: this takes some minutes
    #[arg(long)]
    large: bool,
    /// Where the databases are made; the disk it lies on is what is measured
    #[arg(long, default_value = env!("CARGO_TARGET_TMPDIR"))]
    directory: PathBuf,
    /// Only opens what lies there
    #[arg(long, hide = true)]
    opens: Option<PathBuf>,
    #[arg(long, hide = true, value_enum, default_value = "store")]
    door: Door,
    /// What cargo says to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Durable commits per second, and what the disk itself can do
    Commits,
    /// Opening a store with much in it
    Start,
    /// The size of the files after much was written or erased
    Growth,
    /// How long erasing takes
    Erasing,
    /// Voice notes: storing them, starting with them, erasing them
    Recordings,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    match &options.opens {
        Some(data) => runtime.block_on(start::open(options.door, data)),
        None => runtime.block_on(measure(&options)),
    }
}

async fn measure(options: &Options) -> Result<()> {
    let cores = std::thread::available_parallelism()?;
    println!("{cores} cores\n");
    for what in &options.what {
        match what {
            What::Commits => commits(options).await?,
            What::Start => start(options).await?,
            What::Growth => growth(options).await?,
            What::Erasing => erasing::measure(&options.directory, 100_000).await?,
            What::Recordings => recordings::measure(&options.directory, options.recordings).await?,
        }
    }
    Ok(())
}

async fn commits(options: &Options) -> Result<()> {
    let measured = Duration::from_secs(options.seconds);
    commits::measure(&options.directory, options.rounds, measured).await
}

async fn start(options: &Options) -> Result<()> {
    for rows in [1_000, 100_000] {
        start::measure(&options.directory, Measure::of_rows(rows)).await?;
    }
    if !options.large {
        return Ok(());
    }
    start::measure(&options.directory, Measure::of_rows(1_000_000)).await?;
    let keys = Measure {
        cases: 300_000,
        rows_of_each: 1,
    };
    start::measure(&options.directory, keys).await
}

async fn growth(options: &Options) -> Result<()> {
    growth::rewrite(&options.directory, options.rewrites).await?;
    growth::make_and_erase(&options.directory, options.cases).await
}
