//! How fast answers are taken in and stored: the real binary, with the Bot API and everybody's phones on loopback.
//!
//! `cargo bench --bench answers` prints a table; `-- --help` says how to make it shorter. Nothing is asserted about
//! times: they are the machine's. What it says of CPU and memory is read from `/proc`, so it runs on Linux.

#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark reads the clock and prints what it measured"
)]

mod blank;
mod house;
mod load;
#[path = "../machine/mod.rs"]
mod machine;
mod noted;
mod rehearsal;
mod stencil;

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::Parser;

use house::House;
use load::{Crowd, Figures, Manner};
use machine::Usage;
use rehearsal::HowFar;
use stencil::Stencil;

/// How fast answers are taken in and stored.
#[derive(Parser)]
struct Options {
    /// Each load is measured for so long
    #[arg(long, default_value_t = 15)]
    seconds: u64,
    /// So many people answer at once
    #[arg(long, default_value_t = 500)]
    participants: usize,
    /// So many preparations are under way when memory and start-up are measured
    #[arg(long, default_value_t = 100_000)]
    preparations: usize,
    /// What cargo says to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let cores = std::thread::available_parallelism()?;
    println!("{cores} cores, shared by kring, the Bot API and the phones\n");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        own_words(&options).await?;
        whole_preparations(&options).await?;
        many_preparations(&options).await
    })
}

/// Everybody answers in own words, as fast as they are asked.
async fn own_words(options: &Options) -> Result<()> {
    let figures = load(options, HowFar::At("say"), Manner::OwnWords, 2500).await?;
    figures.print("answers in own words (one message each)");
    Ok(())
}

/// Everybody goes through a whole preparation: consent, words, buttons, handing in.
async fn whole_preparations(options: &Options) -> Result<()> {
    let figures = load(options, HowFar::Joined, Manner::Whole, 500).await?;
    figures.print("whole preparations (words and buttons)");
    Ok(())
}

async fn load(
    options: &Options,
    how_far: HowFar,
    manner: Manner,
    people_per_second: usize,
) -> Result<Figures> {
    let house = House::build().await?;
    let stencil = Stencil::cut(how_far).await?;
    let seconds = usize::try_from(options.seconds)? + 3;
    let copies = Stencil::copies_for(options.participants + seconds * people_per_second);
    stencil.print_into(&house.data(), copies).await?;
    let kring = house.start()?;
    let crowd = Crowd::of(&house.api, copies);
    crowd.wake_facilitators().await?;
    let measured = Duration::from_secs(options.seconds);
    crowd
        .answer(manner, options.participants, measured, &kring)
        .await
}

/// Start-up, memory and disk, with many preparations under way.
async fn many_preparations(options: &Options) -> Result<()> {
    let house = House::build().await?;
    let stencil = Stencil::cut(HowFar::Answers(10)).await?;
    let copies = Stencil::copies_for(options.preparations);
    let before = Instant::now();
    stencil.print_into(&house.data(), copies).await?;
    let (written, disk) = (before.elapsed(), house.disk()?);
    let crowd = Crowd::of(&house.api, copies);
    println!("{} preparations under way", crowd.size());
    println!(
        "  on disk            {disk:>10.0} MB   (written in {:.0} s)",
        written.as_secs_f64()
    );

    let (kring, start) = first_answer(&house, &crowd, 0).await?;
    print_start("start to 1st answer", start, &kring.usage()?);
    crowd.answer_once(options.participants, 10_000).await?;
    let after = kring.usage()?;
    println!(
        "  after 10 000 more  {:>10.1} MB   (highest {:.1} MB)",
        after.megabytes, after.highest_megabytes
    );
    kring.kill();
    let (kring, start) = first_answer(&house, &crowd, 1).await?;
    print_start("the same after kill", start, &kring.usage()?);
    Ok(())
}

/// Starts kring while one answer already waits for it, and tells how long it takes until that is confirmed.
async fn first_answer(
    house: &House,
    crowd: &Crowd,
    number: usize,
) -> Result<(house::Kring, Duration)> {
    let phone = crowd.phone(number).context("nobody takes part")?;
    phone.catch_up();
    phone.write(rehearsal::WORDS);
    let before = Instant::now();
    let kring = house.start()?;
    phone
        .next(Duration::from_mins(1))
        .await
        .context("kring does not start")?;
    Ok((kring, before.elapsed()))
}

fn print_start(name: &str, start: Duration, usage: &Usage) {
    println!(
        "  {name} {:>9.0} ms   ({:.1} MB then, highest {:.1} MB)",
        start.as_secs_f64() * 1e3,
        usage.megabytes,
        usage.highest_megabytes
    );
}
