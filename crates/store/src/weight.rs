//! What a store takes on the disk, in bytes.

/// A store's parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// The file of the log.
    pub log: u64,
    /// What lives in it, as the log holds it.
    pub live: u64,
    /// Both copies of the keyring.
    pub keyring: u64,
    /// So many pages live in the log,
    pub pages: u64,
    /// in so many parts: what made a page, and what was added to it since.
    pub parts: u64,
    /// What lies in each tree.
    pub trees: Vec<TreeWeight>,
}

/// The rows of one tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreeWeight {
    /// Its name: that of a table, or one of the store's own.
    pub name: String,
    /// So many rows.
    pub rows: u64,
    /// Their keys together.
    pub keys: u64,
    /// Their values together, sealed.
    pub values: u64,
}
