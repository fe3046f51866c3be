//! What people were told by then.

use crate::history::History;
use crate::workload::{ALL, DONE, ERASED, ERASING};

/// What was acknowledged, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known(Vec<String>);

impl Known {
    /// What a process said.
    pub fn said(text: &str) -> Self {
        let all = text.lines().filter_map(|line| {
            let (_, what) = line.split_once(DONE)?;
            what.strip_prefix(' ').map(str::to_owned)
        });
        Self(all.collect())
    }

    /// What was acknowledged before a moment.
    pub fn until(history: &History, moment: usize) -> Self {
        let said = history.said.iter().filter(|(at, _)| *at < moment);
        let said: String = said.map(|(_, text)| text.as_str()).collect();
        Self::said(&said)
    }

    fn has(&self, what: &str) -> bool {
        self.0.iter().any(|said| said == what)
    }

    pub fn is_all(&self) -> bool {
        self.has(ALL)
    }

    pub fn is_erased(&self) -> bool {
        self.has(ERASED)
    }

    /// What must be there, whatever happens: of Alex, as long as nothing is being erased.
    pub fn kept(&self) -> impl Iterator<Item = &str> {
        let is_erasing = self.has(ERASING);
        let words = self.0.iter().filter(|said| said.starts_with("Marker-"));
        let kept = words.filter(move |said| !is_erasing || !is_of_alex(said));
        kept.map(String::as_str)
    }

    pub fn many(&self) -> usize {
        self.0.len()
    }
}

pub fn is_of_alex(text: &str) -> bool {
    text.starts_with("Marker-Alex-")
}
