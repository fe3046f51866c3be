//! How fast answers are taken in and stored: the real binary, with the Bot API and everybody's phones on loopback, and
//! beside it a bot that leads the same dialogue and keeps everything in memory. Only the ratios in one run say much.
//!
//! `cargo bench --bench answers` prints a table; `-- --help` says how to make it shorter or longer. Nothing is asserted
//! about times: they are the machine's. What it says of CPU and memory is read from `/proc`, so it runs on Linux.

#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark reads the clock and prints what it measured"
)]

mod blank;
mod cold;
mod dialogue;
mod figures;
mod house;
mod load;
#[path = "../machine/mod.rs"]
mod machine;
mod noted;
mod played;
mod rehearsal;
mod report;
mod screens;
mod stencil;
mod step;
mod teloxide_bot;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use clap::{Parser, ValueEnum};
use teloxide::dispatching::dialogue::InMemStorage;

use blank::Shape;
use figures::Figures;
use house::{Beside, Bot, House};
use load::Crowd;
use rehearsal::HowFar;
use report::{Compared, Report};
use stencil::Stencil;
use step::Manner;

/// How fast answers are taken in and stored.
#[derive(Parser)]
struct Options {
    /// What is measured
    #[arg(long, value_enum, value_delimiter = ',', default_values = ["words", "whole", "far", "pace", "circles", "played", "cold"])]
    what: Vec<What>,
    /// Where kring keeps it, one after the other: on the disk, in PostgreSQL, or in one with a synchronous standby
    #[arg(long, value_enum, value_delimiter = ',', default_values = ["sled"])]
    store: Vec<StoreKind>,
    /// Each load is measured for so long
    #[arg(long, default_value_t = 4)]
    seconds: u64,
    /// Whatever is compared with another bot is measured so often, each time one after the other: a machine is not always as fast
    #[arg(long, default_value_t = 3)]
    rounds: u64,
    /// So many people answer at once
    #[arg(long, default_value_t = 500)]
    participants: usize,
    /// So many answers come a second, at a pace
    #[arg(long, value_delimiter = ',', default_values_t = [100, 400])]
    pace: Vec<u32>,
    /// Every request takes so many milliseconds longer, far away
    #[arg(long, default_value_t = 50)]
    away: u64,
    /// The sizes of circles
    #[arg(long, value_delimiter = ',', default_values_t = [2, 10, 40])]
    circles: Vec<usize>,
    /// So many preparations are played to see what they take on the disk
    #[arg(long, default_value_t = 300)]
    played: usize,
    /// So many preparations are under way when memory and start-up are measured: 100 000 take some minutes
    #[arg(long, default_value_t = 20_000)]
    preparations: usize,
    /// The kring that is measured: another one than was just built, to compare them
    #[arg(long, default_value = env!("CARGO_BIN_EXE_kring"))]
    kring: PathBuf,
    /// A third bot beside both, that keeps its dialogues in Redis: `just bench-redis` builds it, and `redis-server` runs
    #[arg(long)]
    redis: Option<PathBuf>,
    /// Each bot has this core alone, by `taskset`, and everything else has them all: how fast it is then tells what it takes
    #[arg(long)]
    core: Option<u32>,
    /// Puts the table into this page, between its marks
    #[arg(long)]
    write: Option<PathBuf>,
    /// Is the bot beside kring
    #[arg(long, hide = true)]
    teloxide: Option<PathBuf>,
    /// What cargo says to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

/// Where what is kept lies.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StoreKind {
    /// In kring's own directory
    Sled,
    /// In a PostgreSQL that syncs to its disk
    Postgres,
    /// In one that waits for the disk of a standby, too
    Standby,
}

impl StoreKind {
    /// What is measured, and where if that is not the usual.
    fn named(self, what: &str) -> String {
        match self {
            Self::Sled => what.to_owned(),
            Self::Postgres => format!("{what}, PostgreSQL"),
            Self::Standby => format!("{what}, PostgreSQL with a standby"),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Everybody answers in own words, as fast as they are asked
    Words,
    /// Everybody goes through a whole preparation: consent, words, buttons, handing in
    Whole,
    /// The same, with a slow network
    Far,
    /// The same, at a fixed pace
    Pace,
    /// The same, in circles of several sizes
    Circles,
    /// What preparations that were played take on the disk
    Played,
    /// Start-up, memory and disk with many preparations under way, and answers from anywhere
    Cold,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    match &options.teloxide {
        Some(dialogues) => {
            let in_memory = InMemStorage::<teloxide_bot::State>::new();
            runtime.block_on(teloxide_bot::run(dialogues, in_memory))
        }
        None => runtime.block_on(measure(&options)),
    }
}

async fn measure(options: &Options) -> Result<()> {
    let mut report = Report::begin()?;
    for what in &options.what {
        match what {
            What::Words => words(options, &mut report).await?,
            What::Whole => whole(options, &mut report).await?,
            What::Far => far(options, &mut report).await?,
            What::Pace => pace(options, &mut report).await?,
            What::Circles => circles(options, &mut report).await?,
            What::Played => played::measure(options, &mut report).await?,
            What::Cold => cold::measure(options, &mut report).await?,
        }
    }
    match &options.write {
        Some(page) => report.write_into(page),
        None => Ok(()),
    }
}

async fn words(options: &Options, report: &mut Report) -> Result<()> {
    for store in &options.store {
        let from = (Shape::OF_TWO, HowFar::At("say"));
        let kring = Side::kring(options, *store, from, 2500).await?;
        let figures = kring.answer(options, Manner::OwnWords).await?;
        report.row(&store.named("own words"), &figures);
    }
    Ok(())
}

async fn whole(options: &Options, report: &mut Report) -> Result<()> {
    let mut compared = Compared::default();
    for _ in 0..options.rounds {
        let mut figures = Vec::new();
        for store in &options.store {
            let kring = Side::kring_in(options, *store, Shape::OF_TWO).await?;
            let what = store.named("whole preparations");
            let kring = kring.answer(options, Manner::Whole).await?;
            report.row(&what, &kring);
            figures.push((what, kring));
        }
        let mut all_others = Vec::new();
        for beside in others(options) {
            let other = Side::teloxide(options, beside).await?;
            let other = other.answer(options, Manner::Whole).await?;
            report.row(&format!("– {beside}"), &other);
            for (what, kring) in &figures {
                compared.add(what, kring, (beside, &other));
            }
            all_others.push((beside, other));
        }
        compared.add_between("whole preparations", &all_others);
    }
    report.compared(&compared);
    Ok(())
}

async fn far(options: &Options, report: &mut Report) -> Result<()> {
    let away = Duration::from_millis(options.away);
    let mut compared = Compared::default();
    for _ in 0..options.rounds {
        let kring = Side::kring_from_the_start(options, Shape::OF_TWO).await?;
        kring.house.is_far_away(away);
        let kring = kring.answer(options, Manner::Whole).await?;
        report.row(
            &format!("{} ms added to each request", options.away),
            &kring,
        );
        let mut all_others = Vec::new();
        for beside in others(options) {
            let other = Side::teloxide(options, beside).await?;
            other.house.is_far_away(away);
            let other = other.answer(options, Manner::Whole).await?;
            report.row(&format!("– {beside}"), &other);
            compared.add("far away", &kring, (beside, &other));
            all_others.push((beside, other));
        }
        compared.add_between("far away", &all_others);
    }
    report.compared(&compared);
    Ok(())
}

async fn pace(options: &Options, report: &mut Report) -> Result<()> {
    for rate in &options.pace {
        for store in &options.store {
            let kring = Side::kring_in(options, *store, Shape::OF_TWO).await?;
            report.row(
                &store.named(&format!("{rate} a second")),
                &kring.answer_at(options, *rate).await?,
            );
        }
        for beside in others(options) {
            let other = Side::teloxide(options, beside).await?;
            let other = other.answer_at(options, *rate).await?;
            report.row(&format!("– {beside}"), &other);
        }
    }
    Ok(())
}

async fn circles(options: &Options, report: &mut Report) -> Result<()> {
    for parties in &options.circles {
        let shape = Shape::of_circles(*parties);
        let kring = Side::kring_from_the_start(options, shape).await?;
        let figures = kring.answer(options, Manner::Whole).await?;
        report.row(&format!("circles of {parties}"), &figures);
    }
    Ok(())
}

/// A bot in its house, and the people who talk to it.
struct Side {
    // It ends before what it stands on.
    bot: Bot,
    house: House,
    crowd: Crowd,
}

impl Side {
    async fn kring_from_the_start(options: &Options, shape: Shape) -> Result<Self> {
        Self::kring_in(options, StoreKind::Sled, shape).await
    }

    async fn kring_in(options: &Options, store: StoreKind, shape: Shape) -> Result<Self> {
        Self::kring(options, store, (shape, HowFar::Joined), 150).await
    }

    async fn kring(
        options: &Options,
        store: StoreKind,
        (shape, how_far): (Shape, HowFar),
        people_per_second: usize,
    ) -> Result<Self> {
        let mut house = House::build().await?;
        house.keep_bot_to(options.core);
        let stencil = Stencil::cut(shape, how_far).await?;
        let copies = stencil.copies_for(people(options, people_per_second)?);
        stencil.print_into(&house.data(), copies).await?;
        house.move_to(store, &options.kring)?;
        let bot = house.start_kring(&options.kring)?;
        let crowd = Crowd::of(&house.api, &stencil, copies);
        crowd.wake_facilitators().await?;
        Ok(Self { bot, house, crowd })
    }

    async fn teloxide(options: &Options, beside: Beside<'_>) -> Result<Self> {
        let mut house = House::build().await?;
        house.keep_bot_to(options.core);
        let dialogues = house.beside("dialogues");
        dialogue::write_down(&dialogues).await?;
        let bot = house.start_beside(beside, &dialogues)?;
        let crowd = Crowd::of_strangers(&house.api, people(options, 500)?);
        Ok(Self { bot, house, crowd })
    }

    async fn answer(&self, options: &Options, manner: Manner) -> Result<Figures> {
        let measured = Duration::from_secs(options.seconds);
        let (how, where_) = ((manner, options.participants), (&self.house, &self.bot));
        self.crowd.answer(how, measured, where_).await
    }

    async fn answer_at(&self, options: &Options, rate: u32) -> Result<Figures> {
        let measured = Duration::from_secs(options.seconds);
        let (how, where_) = ((Manner::Whole, rate), (&self.house, &self.bot));
        self.crowd.answer_at_a_pace(how, measured, where_).await
    }
}

/// The bots that stand beside kring.
fn others(options: &Options) -> impl Iterator<Item = Beside<'_>> {
    let redis = options.redis.as_deref().map(Beside::InRedis);
    std::iter::once(Beside::InMemory).chain(redis)
}

/// So many are enough, if at most so many get through a second.
fn people(options: &Options, per_second: usize) -> Result<usize> {
    let seconds = usize::try_from(options.seconds)? + 2;
    Ok(options.participants + seconds * per_second)
}
