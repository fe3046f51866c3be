//! Everything that can be said, at least once.
