//! What a page holds: rows, or the way to other pages.

use std::collections::BTreeMap;

use super::bytes::Bytes;

/// A page as it is now.
pub(super) struct Node {
    /// The page with what comes after.
    pub(super) next: Option<u64>,
    /// Its content is being taken over by another page.
    pub(super) leaves: bool,
    prefix: Vec<u8>,
    pub(super) content: Content,
}

pub(super) enum Content {
    /// Keys, without what all of them begin with, and values.
    Rows(BTreeMap<Vec<u8>, Vec<u8>>),
    /// Pages, in order.
    Ways(Vec<u64>),
}

impl Node {
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        let mut bytes = Bytes(body);
        let next = Some(bytes.number()?).filter(|next| *next != 0);
        bytes.number()?;
        let leaves = bytes.byte()? != 0;
        let prefix = usize::from(bytes.byte()?);
        let (lowest, _) = (bytes.string()?, bytes.string()?);
        Some(Self {
            next,
            leaves,
            prefix: lowest.get(..prefix)?.to_vec(),
            content: Content::parse(&mut bytes)?,
        })
    }

    /// What was added to the page since.
    pub(super) fn apply(&mut self, body: &[u8]) -> Option<()> {
        let mut bytes = Bytes(body);
        match (bytes.byte()?, &mut self.content) {
            (0, Content::Rows(rows)) => {
                let key = bytes.string()?.to_vec();
                rows.insert(key, bytes.string()?.to_vec());
            }
            (1, Content::Rows(rows)) => drop(rows.remove(bytes.string()?)),
            (2, _) => drop(bytes.number()?),
            // The page that was taken over stays in the list: whoever walks goes by what follows what.
            (3, Content::Ways(_)) => {}
            (4, _) => self.leaves = true,
            _ => return None,
        }
        Some(())
    }

    /// A key as it is known outside.
    pub(super) fn whole_key(&self, key: &[u8]) -> Vec<u8> {
        [&self.prefix, key].concat()
    }
}

impl Content {
    fn parse(bytes: &mut Bytes<'_>) -> Option<Self> {
        let kind = bytes.byte()?;
        let count = bytes.number()?;
        let keys = (0..count)
            .map(|_| bytes.string().map(<[u8]>::to_vec))
            .collect::<Option<Vec<_>>>()?;
        match kind {
            0 => {
                let rows = keys
                    .into_iter()
                    .map(|key| Some((key, bytes.string()?.to_vec())));
                rows.collect::<Option<_>>().map(Self::Rows)
            }
            1 => {
                let ways = keys.iter().map(|_| bytes.number());
                ways.collect::<Option<_>>().map(Self::Ways)
            }
            _ => None,
        }
    }
}

/// What a page was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Made {
    Rows,
    Ways,
}

/// To what kind of page something can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Added {
    Rows,
    Ways,
    Either,
}

/// What [`Node::parse`] would make of it, without making it.
pub(super) fn made(body: &[u8]) -> Option<Made> {
    let mut bytes = Bytes(body);
    bytes.number()?;
    bytes.number()?;
    bytes.byte()?;
    let prefix = usize::from(bytes.byte()?);
    let (lowest, _) = (bytes.string()?, bytes.string()?);
    lowest.get(..prefix)?;
    let (kind, count) = (bytes.byte()?, bytes.number()?);
    for _ in 0..count {
        bytes.string()?;
    }
    let made = match kind {
        0 => Made::Rows,
        1 => Made::Ways,
        _ => return None,
    };
    for _ in 0..count {
        match made {
            Made::Rows => drop(bytes.string()?),
            Made::Ways => drop(bytes.number()?),
        }
    }
    Some(made)
}

/// What [`Node::apply`] asks of it and of its page.
pub(super) fn added(body: &[u8]) -> Option<Added> {
    let mut bytes = Bytes(body);
    match bytes.byte()? {
        0 => {
            bytes.string()?;
            bytes.string()?;
            Some(Added::Rows)
        }
        1 => bytes.string().map(|_| Added::Rows),
        2 => bytes.number().map(|_| Added::Either),
        3 => Some(Added::Ways),
        4 => Some(Added::Either),
        _ => None,
    }
}

/// The page of names: where the trees begin.
pub(super) fn trees(body: &[u8]) -> Option<BTreeMap<Vec<u8>, u64>> {
    let mut bytes = Bytes(body);
    let mut trees = BTreeMap::new();
    while !bytes.is_empty() {
        trees.insert(bytes.string()?.to_vec(), bytes.number()?);
    }
    Some(trees)
}
