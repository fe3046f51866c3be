//! PostgreSQL for tests: the one of the distribution's packages, started in a folder of its own, reached through a socket in
//! it only, and gone with the process that started it, however that ends; alone, or with a standby that is waited for
//! ([`Pair`]). It knows nothing of kring.
//!
//! Without PostgreSQL a test says aloud that it was skipped. With `KRING_POSTGRES=required` it fails instead.

#![expect(
    clippy::disallowed_methods,
    reason = "where programs lie, and whether they must be there, is said in the environment"
)]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod keeper;
mod network;
mod pair;
mod server;
mod way;

pub use pair::Pair;
pub use server::Server;
pub use way::Way;

use std::io::Write;
use std::path::PathBuf;
use std::sync::OnceLock;

/// The server that the tests of this process share, if there can be one.
pub fn shared() -> Option<&'static Server> {
    static SHARED: OnceLock<Option<Server>> = OnceLock::new();
    SHARED.get_or_init(Server::start).as_ref()
}

/// Where the programs of the newest PostgreSQL here lie, in Debian's place or on the way to any program.
pub(crate) fn programs() -> Option<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    versions.sort();
    let on_the_way = std::env::split_paths(&std::env::var_os("PATH")?).collect::<Vec<_>>();
    let all = versions.into_iter().rev().map(|(_, place)| place);
    all.chain(on_the_way)
        .find(|place| place.join("initdb").exists() && place.join("postgres").exists())
}

/// Past whatever keeps what a test says.
pub(crate) fn say_skipped() {
    assert!(
        std::env::var_os("KRING_POSTGRES").is_none_or(|wanted| wanted != "required"),
        "PostgreSQL is required here, and there is none: apt-get install postgresql"
    );
    let _ = std::io::stderr().write_all(
        b"SKIPPED: there is no PostgreSQL here (apt-get install postgresql); what kring does with it was not tested\n",
    );
}
