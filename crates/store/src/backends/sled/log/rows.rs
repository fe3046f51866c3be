//! The rows of a tree, page by page.

use std::collections::BTreeMap;

use super::Log;
use super::message::{self, Kind};
use super::node::{self, Content, Node};
use crate::StoreError;

/// The page with the names of the trees.
pub(super) const NAMES: u64 = 0;
/// The page sled counts with.
pub(super) const COUNTER: u64 = 1;

/// What one message says of a page.
type Part = (Kind, Vec<u8>);

pub(in super::super) type Key = Vec<u8>;
pub(in super::super) type Value = Vec<u8>;

impl Log {
    /// So many bytes are what lives in it made of.
    pub(in super::super) fn live(&self) -> u64 {
        self.live
    }

    /// So many pages live in it, in so many parts.
    pub(in super::super) fn counts(&self) -> (u64, u64) {
        self.pages.counts()
    }

    /// The names of all trees.
    pub(in super::super) fn names(&self) -> Result<Vec<Vec<u8>>, StoreError> {
        Ok(self.trees()?.into_keys().collect())
    }

    /// Hands over every row of the tree with this name, in the order of their keys. There need not be such a tree.
    pub(in super::super) fn each(
        &self,
        tree: &[u8],
        mut take: impl FnMut(Key, Value) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let Some(root) = self.trees()?.get(tree).copied() else {
            return Ok(());
        };
        let mut page = Some(self.first_leaf(root)?);
        let mut left = self.pages.each().count();
        while let Some(here) = page {
            // Pages that follow each other in a circle were not written by sled.
            left = left.checked_sub(1).ok_or(StoreError::Damaged)?;
            let leaf = self.node(here)?;
            let Content::Rows(rows) = &leaf.content else {
                return Err(StoreError::Damaged);
            };
            for (key, value) in rows {
                take(leaf.whole_key(key), value.clone())?;
            }
            page = leaf.next;
        }
        Ok(())
    }

    fn trees(&self) -> Result<BTreeMap<Vec<u8>, u64>, StoreError> {
        match self.parts(NAMES)? {
            Some(parts) => {
                let (_, newest) = parts.last().ok_or(StoreError::Damaged)?;
                node::trees(newest).ok_or(StoreError::Damaged)
            }
            None => Ok(BTreeMap::new()),
        }
    }

    fn first_leaf(&self, root: u64) -> Result<u64, StoreError> {
        let mut page = root;
        for _ in self.pages.each() {
            match self.node(page)?.content {
                Content::Rows(_) => return Ok(page),
                Content::Ways(ways) => page = *ways.first().ok_or(StoreError::Damaged)?,
            }
        }
        Err(StoreError::Damaged)
    }

    pub(super) fn node(&self, page: u64) -> Result<Node, StoreError> {
        let parts = self.parts(page)?.ok_or(StoreError::Damaged)?;
        node_of(&parts).ok_or(StoreError::Damaged)
    }

    fn parts(&self, page: u64) -> Result<Option<Vec<Part>>, StoreError> {
        let Some(parts) = self.pages.of(page) else {
            return Ok(None);
        };
        let parts = parts
            .iter()
            .map(|at| message::body(&self.file, (at.lsn, at.place), page));
        parts.collect::<Result<_, _>>().map(Some)
    }
}

/// The first part made the page, the others added to it.
fn node_of(parts: &[Part]) -> Option<Node> {
    let ((kind, first), others) = parts.split_first()?;
    let mut node = Node::parse(first).filter(|_| *kind == Kind::Replaces)?;
    for (kind, part) in others {
        node.apply(part).filter(|()| *kind == Kind::AddsTo)?;
    }
    Some(node)
}
