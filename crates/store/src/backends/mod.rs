//! The databases that can carry the store. Each is named in its own folder, and nowhere else.

#[cfg(test)]
mod interrupted;
mod memory;
#[cfg(feature = "postgres")]
mod postgres;
mod sled;
#[cfg(not(feature = "postgres"))]
mod without_postgres;

pub use self::memory::Memory;
#[cfg(feature = "postgres")]
pub use self::postgres::{Database, Postgres};
pub use self::sled::Sled;
#[cfg(not(feature = "postgres"))]
pub use self::without_postgres::Database;
