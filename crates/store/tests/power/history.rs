//! What a process did to a disk, step by step: every change, and what was synced when.

use std::ffi::OsString;
use std::sync::Arc;

use crate::calls::Span;
use crate::dice::Dice;
use crate::image::{Image, Node};
use crate::workload::DONE;

/// Something that a power cut can take back until it is synced.
pub enum Change {
    Bytes {
        file: Node,
        offset: usize,
        bytes: Arc<[u8]>,
    },
    Length {
        file: Node,
        length: usize,
    },
    /// Names that change together, all in one directory.
    Names {
        directory: Node,
        names: Vec<(OsString, Option<Node>)>,
    },
}

pub struct Step {
    pub span: Span,
    pub change: Change,
}

/// Everything a node held when it began is on disk when it is over.
pub struct Sync {
    pub span: Span,
    pub node: Node,
    pub call: String,
}

pub struct History {
    /// How the disk was before. Nodes that came later are there, with nothing in them and no name.
    pub before: Image,
    pub steps: Vec<Step>,
    pub syncs: Vec<Sync>,
    /// What the process printed, and when.
    pub said: Vec<(usize, String)>,
    /// How the disk was left.
    pub after: Image,
}

impl History {
    /// The line after everything.
    pub fn end(&self) -> usize {
        self.steps.last().map_or(0, |step| step.span.end + 2)
    }

    /// Where it can be stopped: before something began, and after a sync.
    pub fn moments(&self) -> Vec<usize> {
        let steps = self.steps.iter().map(|step| step.span.begin);
        let syncs = self.syncs.iter();
        let syncs = syncs.flat_map(|sync| [sync.span.begin, sync.span.end + 1]);
        let mut moments: Vec<_> = steps.chain(syncs).chain([self.end()]).collect();
        moments.sort_unstable();
        moments.dedup();
        moments
    }

    /// At most so many of these moments, spread over all; which, the dice say.
    pub fn stops(&self, most: usize, dice: &mut Dice) -> Vec<usize> {
        let moments = self.moments();
        let step = moments.len().div_ceil(most.max(1));
        let chosen = moments.into_iter().skip(dice.below(step)).step_by(step);
        chosen.collect()
    }

    /// The line of the first acknowledgement.
    pub fn first_acknowledged(&self) -> usize {
        let mut said = self.said.iter();
        let first = said.find(|(_, text)| text.contains(DONE));
        first.map_or_else(|| self.end(), |(line, _)| *line)
    }
}
