//! What can go wrong, and what whoever keeps the machine can do about it. No error contains data or a key.

mod backup;
mod key;
mod moving;
mod store;

pub use self::backup::{BackupError, RestoreError};
pub use self::key::{KeyError, MachineName};
pub use self::moving::MoveError;
pub use self::store::{SqlCode, StoreError};
