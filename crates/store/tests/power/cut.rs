//! A power cut: which bytes and names are on the disk afterwards.

use std::collections::{HashMap, HashSet};

use crate::dice::Dice;
use crate::history::{Change, History, Step, Sync};
use crate::image::{Image, Node};

/// The kernel writes pages of this size.
const PAGE: usize = 4096;

/// When the power is cut, and how kind the disk is to what was not synced.
#[derive(Clone, Debug)]
pub struct Cut {
    /// Nothing that began in this line of the notes or later has happened.
    pub at: usize,
    /// Each page that was written and not synced is there with so many chances in a hundred.
    pub luck: usize,
    pub names: Names,
    pub lengths: Lengths,
}

/// What becomes of new, changed and removed names.
#[derive(Clone, Copy, Debug)]
pub enum Names {
    /// They are on disk at once.
    AtOnce,
    /// They are surely there once their directory was synced. Those that were not come in the order they were made, as
    /// journaling file systems keep them: from the first that is lost in a directory, all are.
    OnceSynced,
}

/// What becomes of the length of a file whose last pages are lost.
#[derive(Clone, Copy, Debug)]
pub enum Lengths {
    /// It ends with the last page that is there.
    AsWritten,
    /// It is as long as it would have been: what is lost reads as zeros.
    AsPromised,
}

impl Cut {
    /// Somewhere in the history. Little is written while a store starts, but much depends on it: one cut of four is
    /// there.
    pub fn somewhere(history: &History, dice: &mut Dice) -> Self {
        let end = if dice.luck(25) {
            history.first_acknowledged()
        } else {
            history.end()
        };
        Self {
            at: dice.below(end),
            luck: dice.one_of(&[0, 50, 90, 100]),
            names: dice.one_of(&[Names::AtOnce, Names::OnceSynced]),
            lengths: dice.one_of(&[Lengths::AsWritten, Lengths::AsWritten, Lengths::AsPromised]),
        }
    }

    /// By `kill -9` or a power cut at this moment.
    pub fn stopped(at: usize, dice: &mut Dice) -> Self {
        Self {
            at,
            luck: dice.one_of(&[0, 50, 100, 100]),
            names: dice.one_of(&[Names::AtOnce, Names::OnceSynced]),
            lengths: Lengths::AsWritten,
        }
    }

    /// The disk afterwards. Of all syncs only those count that are asked for.
    pub fn disk(&self, history: &History, counts: impl Fn(&Sync) -> bool, mut dice: Dice) -> Image {
        let synced = self.synced(history.syncs.iter().filter(|sync| counts(sync)));
        let mut disk = history.before.clone();
        let mut stopped = HashSet::new();
        for step in &history.steps {
            if step.span.begin < self.at {
                let sure = |node| {
                    synced
                        .get(&node)
                        .is_some_and(|begun| step.span.end < *begun)
                };
                self.apply(step, sure, &mut stopped, (&mut disk, &mut dice));
            }
        }
        disk
    }

    /// When the last sync of each node began that was over before the cut.
    fn synced<'a>(&self, syncs: impl Iterator<Item = &'a Sync>) -> HashMap<Node, usize> {
        let mut synced = HashMap::new();
        for sync in syncs.filter(|sync| sync.span.end < self.at) {
            let begun = synced.entry(sync.node).or_insert(sync.span.begin);
            *begun = sync.span.begin.max(*begun);
        }
        synced
    }

    /// `stopped`: the directories of which a name is lost.
    fn apply(
        &self,
        step: &Step,
        sure: impl Fn(Node) -> bool,
        stopped: &mut HashSet<Node>,
        (disk, dice): (&mut Image, &mut Dice),
    ) {
        match &step.change {
            Change::Bytes {
                file,
                offset,
                bytes,
            } => {
                for (at, page) in pages(*offset, bytes) {
                    if sure(*file) || dice.luck(self.luck) {
                        disk.write(*file, at, page);
                    } else if matches!(self.lengths, Lengths::AsPromised) {
                        disk.reach(*file, at + page.len());
                    }
                }
            }
            Change::Length { file, length } => {
                if sure(*file) || dice.luck(self.luck) {
                    disk.set_length(*file, *length);
                }
            }
            Change::Names { directory, names } => {
                let there = matches!(self.names, Names::AtOnce)
                    || sure(*directory)
                    || (!stopped.contains(directory) && dice.luck(self.luck));
                if there {
                    for (name, node) in names {
                        disk.link(*directory, name, *node);
                    }
                } else {
                    stopped.insert(*directory);
                }
            }
        }
    }
}

/// What was written, cut where a page of the file ends.
fn pages(offset: usize, bytes: &[u8]) -> Vec<(usize, &[u8])> {
    let first = (PAGE - offset % PAGE).min(bytes.len());
    let (head, rest) = bytes.split_at(first);
    let mut pages = vec![(offset, head)];
    let places = (offset + first..).step_by(PAGE);
    pages.extend(places.zip(rest.chunks(PAGE)));
    pages
}
