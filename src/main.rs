//! The `kring` program.

fn main() {}
