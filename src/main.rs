//! The `kring` program. Everything is in the library; see its map.

use std::process::ExitCode;

// A seventh of kring's CPU less than with the C library's, and less memory after a burst: see docs/performance.md.
// How it is set stands in `.cargo/config.toml`, since it is built in.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    kring::cli::main()
}
