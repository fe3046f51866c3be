//! Numbers that are shown to someone.

/// A count that is shown to someone; the guides are far smaller than this could hold.
pub fn count(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
