//! How far each task came: what was acknowledged, or what was found.

use std::collections::BTreeMap;

use crate::history::History;
use crate::workload::DONE;

/// The last commit of each task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acknowledged(BTreeMap<u64, u64>);

impl Acknowledged {
    /// What was acknowledged before a moment, if this was acknowledged at the beginning.
    pub fn until(&self, history: &History, moment: usize) -> Self {
        let mut known = self.clone();
        let said = history.said.iter().filter(|(at, _)| *at < moment);
        for (task, number) in said.flat_map(|(_, text)| text.lines()).filter_map(parse) {
            known.add(task, number);
        }
        known
    }

    /// What a process said.
    pub fn said(text: &str) -> Self {
        let mut known = Self::default();
        for (task, number) in text.lines().filter_map(parse) {
            known.add(task, number);
        }
        known
    }

    pub fn add(&mut self, task: u64, number: u64) {
        let last = self.0.entry(task).or_insert(number);
        *last = number.max(*last);
    }

    pub fn last(&self, task: u64) -> Option<u64> {
        self.0.get(&task).copied()
    }

    pub fn commits(&self) -> u64 {
        self.0.values().map(|last| last + 1).sum()
    }

    /// What of this was not found.
    pub fn missing_in(&self, found: &Self) -> Option<String> {
        let mut all = self.0.iter();
        let (task, last) = all.find(|(task, last)| found.last(**task) < Some(**last))?;
        let found = found.last(*task);
        Some(format!("task {task}: {last} acknowledged, {found:?} found"))
    }
}

fn parse(line: &str) -> Option<(u64, u64)> {
    let (_, numbers) = line.split_once(DONE)?;
    let (task, number) = numbers.trim().split_once(' ')?;
    Some((task.parse().ok()?, number.parse().ok()?))
}
