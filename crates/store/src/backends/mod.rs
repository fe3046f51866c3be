//! The databases that can carry the store. Each is named in its own folder, and nowhere else.

#[cfg(test)]
mod interrupted;
mod memory;
mod sled;

pub use self::memory::Memory;
pub use self::sled::Sled;
