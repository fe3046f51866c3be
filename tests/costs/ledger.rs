//! What everything costs that is done in a case of some size, as a page that people read and compare.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::cost::{Cost, NAMES, ROOM};

/// What is done, in the order in which it was first done, and what it costs.
#[derive(Default)]
pub struct Ledger {
    order: Vec<String>,
    costs: BTreeMap<String, Cost>,
}

impl Ledger {
    pub fn add(&mut self, what: &str, cost: Cost) {
        if !self.costs.contains_key(what) {
            self.order.push(what.to_owned());
        }
        *self.costs.entry(what.to_owned()).or_default() += cost;
    }

    /// What stands on a page under this name.
    pub fn read(page: &str, name: &str) -> Self {
        let heading = format!("# {name}");
        let lines = page.lines().skip_while(|line| *line != heading).skip(1);
        let mut ledger = Self::default();
        for line in lines.take_while(|line| !line.starts_with("# ")) {
            let mut fields = line.split('|').map(str::trim);
            let what = fields.next().unwrap_or_default();
            let figures: Vec<u64> = fields.filter_map(|figure| figure.parse().ok()).collect();
            if let Ok(figures) = figures.try_into() {
                ledger.add(what, Cost(figures));
            }
        }
        ledger
    }

    /// What costs more than it did, or is new.
    pub fn grown_since(&self, noted: &Self, name: &str) -> Vec<String> {
        let each = self.order.iter();
        let grown = each.filter_map(|what| {
            let Some(was) = noted.costs.get(what) else {
                return Some(format!("{name}, {what}: nothing is noted of it"));
            };
            let figures = NAMES
                .iter()
                .zip(ROOM)
                .zip(was.0.iter().zip(self.costs[what].0));
            let grown = figures.filter(|((_, room), (was, is))| is * 100 > **was * (100 + room));
            let grown: Vec<String> = grown
                .map(|((figure, _), (was, is))| format!("{figure} {was} → {is}"))
                .collect();
            (!grown.is_empty()).then(|| format!("{name}, {what}: {}", grown.join(", ")))
        });
        grown.collect()
    }
}

pub fn page(ledgers: &[(&str, Ledger)], bless: &str) -> String {
    let mut page = format!("What a tap costs. `{bless}` writes this anew: read the difference.\n");
    for (name, ledger) in ledgers {
        let _ = write!(page, "\n# {name}\n{:36}", "");
        for figure in NAMES {
            let _ = write!(page, " | {figure:>11}");
        }
        for what in &ledger.order {
            let _ = write!(page, "\n{what:36}");
            for figure in ledger.costs[what].0 {
                let _ = write!(page, " | {figure:>11}");
            }
        }
        page.push('\n');
    }
    page
}
