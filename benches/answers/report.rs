//! What was measured, as a table: printed at once, and put into a page between two marks if that is asked for.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::figures::Figures;
use crate::house::Beside;

const BEGIN: &str = "<!-- measured: begin -->";
const END: &str = "<!-- measured: end -->";
const HEAD: &str = "| what | updates/s | CPU ms per update | requests per update | half within ms | 99 of 100 within ms | MB |\n|---|---|---|---|---|---|---|";

/// What was measured so far.
pub struct Report {
    rows: Vec<String>,
    lines: Vec<String>,
    machine: String,
}

impl Report {
    pub fn begin() -> Result<Self> {
        let machine = machine()?;
        println!("{machine}\n\n{HEAD}");
        Ok(Self {
            rows: Vec::new(),
            lines: Vec::new(),
            machine,
        })
    }

    pub fn row(&mut self, what: &str, figures: &Figures) {
        let row = format!("| {what} | {}", figures.row());
        println!(
            "{row} (the Bot API and the phones: {:.3} ms)",
            figures.own_cpu_per_update()
        );
        self.rows.push(row);
    }

    /// How kring stands to the bots beside it, in the same run.
    pub fn compared(&mut self, compared: &Compared) {
        for ((what, beside), ratios) in &compared.with {
            let cpu = Spread::of(ratios.iter().map(|ratio| ratio.cpu));
            let speed = Spread::of(ratios.iter().map(|ratio| ratio.speed));
            self.line(format!(
                "{what}: kring takes {cpu} × the CPU per update of {beside}, and {speed} × as many updates a second"
            ));
        }
        for ((what, first, other), ahead) in &compared.between {
            let ahead = Spread::of(ahead.iter().copied());
            self.line(format!(
                "{what}: {first} makes {ahead} × as many updates a second as {other}"
            ));
        }
    }

    pub fn line(&mut self, line: String) {
        println!("{line}");
        self.lines.push(line);
    }

    /// Puts everything in the place of what was measured last.
    pub fn write_into(&self, page: &Path) -> Result<()> {
        let text = fs::read_to_string(page)?;
        let (before, rest) = text.split_once(BEGIN).context("no mark where it begins")?;
        let (_, after) = rest.split_once(END).context("no mark where it ends")?;
        Ok(fs::write(
            page,
            format!("{before}{BEGIN}\n{self}{END}{after}"),
        )?)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let today = jiff::Zoned::now().date();
        writeln!(f, "Measured on {today}: {}.\n\n{HEAD}", self.machine)?;
        for row in &self.rows {
            writeln!(f, "{row}")?;
        }
        writeln!(f)?;
        for line in &self.lines {
            writeln!(f, "- {line}")?;
        }
        Ok(())
    }
}

/// How kring stood to the bots beside it, each time that both were measured one after the other.
#[derive(Default)]
pub struct Compared {
    with: BTreeMap<(String, String), Vec<Ratio>>,
    /// How many times as many updates a second the first of the bots beside it made as each of the others.
    between: BTreeMap<(String, String, String), Vec<f64>>,
}

struct Ratio {
    cpu: f64,
    speed: f64,
}

impl Compared {
    pub fn add(&mut self, what: &str, kring: &Figures, (beside, other): (Beside<'_>, &Figures)) {
        let ratios = self.with.entry((what.to_owned(), beside.to_string()));
        ratios.or_default().push(Ratio {
            cpu: kring.cpu_per_update() / other.cpu_per_update(),
            speed: kring.updates_per_second() / other.updates_per_second(),
        });
    }

    /// What a bot that keeps nothing is ahead of the others: kring can be no further.
    pub fn add_between(&mut self, what: &str, others: &[(Beside<'_>, Figures)]) {
        let Some(((first, fast), rest)) = others.split_first() else {
            return;
        };
        for (beside, other) in rest {
            let key = (what.to_owned(), first.to_string(), beside.to_string());
            let ahead = fast.updates_per_second() / other.updates_per_second();
            self.between.entry(key).or_default().push(ahead);
        }
    }
}

/// The middle one, and the least and the most beside it.
struct Spread(Vec<f64>);

impl Spread {
    fn of(all: impl Iterator<Item = f64>) -> Self {
        let mut all: Vec<f64> = all.collect();
        all.sort_unstable_by(f64::total_cmp);
        Self(all)
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = |at: usize| self.0.get(at).copied().unwrap_or(f64::NAN);
        write!(f, "{:.2}", at(self.0.len() / 2))?;
        if self.0.len() > 1 {
            write!(f, " ({:.2} to {:.2})", at(0), at(self.0.len() - 1))?;
        }
        Ok(())
    }
}

/// What kind of machine this is, and how busy.
fn machine() -> Result<String> {
    let about = fs::read_to_string("/proc/cpuinfo")?;
    let model = about
        .lines()
        .find_map(|line| line.strip_prefix("model name"));
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease")?;
    let load = fs::read_to_string("/proc/loadavg")?;
    let syncs = syncs()?;
    Ok(format!(
        "{} × {}, Linux {}; load {} before it began; a sync of the disk takes {} ms (half; 99 of 100 take {})",
        std::thread::available_parallelism()?,
        model
            .unwrap_or_default()
            .trim_start_matches(['\t', ' ', ':']),
        kernel.trim(),
        load.split(' ').next().unwrap_or_default(),
        syncs[SYNCS / 2],
        syncs[SYNCS * 99 / 100]
    ))
}

const SYNCS: usize = 100;

/// How long it takes until a few pages more are on the disk on which everything is kept, each in milliseconds, the
/// shortest first.
fn syncs() -> Result<Vec<String>> {
    let mut file = tempfile::tempfile()?;
    let mut took = Vec::with_capacity(SYNCS);
    for _ in 0..SYNCS {
        file.write_all(&[1; 8_192])?;
        let began = Instant::now();
        file.sync_data()?;
        took.push(began.elapsed());
    }
    took.sort_unstable();
    let shown = took.iter().map(Duration::as_secs_f64);
    Ok(shown.map(|took| format!("{:.1}", took * 1e3)).collect())
}
