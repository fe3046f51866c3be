//! What was measured, as a table: printed at once, and put into a page between two marks if that is asked for.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::figures::Figures;

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

    /// How kring stands to the bot beside it, in the same run.
    pub fn ratio(&mut self, what: &str, kring: &Figures, other: &Figures) {
        self.line(format!(
            "{what}: kring takes {:.2} × the CPU per update of teloxide in memory, and {:.2} × as many updates a second",
            kring.cpu_per_update() / other.cpu_per_update(),
            kring.updates_per_second() / other.updates_per_second()
        ));
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

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
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

/// What kind of machine this is, and how busy.
fn machine() -> Result<String> {
    let about = fs::read_to_string("/proc/cpuinfo")?;
    let model = about
        .lines()
        .find_map(|line| line.strip_prefix("model name"));
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease")?;
    let load = fs::read_to_string("/proc/loadavg")?;
    Ok(format!(
        "{} × {}, Linux {}; load {} before it began",
        std::thread::available_parallelism()?,
        model
            .unwrap_or_default()
            .trim_start_matches(['\t', ' ', ':']),
        kernel.trim(),
        load.split(' ').next().unwrap_or_default()
    ))
}
