//! What a process did to a disk, step by step: every change, and what was synced when.

use std::ffi::OsString;
use std::sync::Arc;

use crate::calls::Span;
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

    /// The line of the first acknowledgement.
    pub fn first_acknowledged(&self) -> usize {
        let mut said = self.said.iter();
        let first = said.find(|(_, text)| text.contains(DONE));
        first.map_or_else(|| self.end(), |(line, _)| *line)
    }
}
