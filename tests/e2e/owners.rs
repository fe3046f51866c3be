//! The data directory is somebody else's, may not be written to, or is open to others: kring says so.

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use loopback_botapi::Settings;
use tempfile::TempDir;

use crate::full::is_refused;
use crate::house::Kring;

const NOBODY: u32 = 65_534;
const ANOTHERS: &str = "kring's data directory belongs to another user (number 0)";
const NOT_MINE: &str = "kring cannot use its data directory. Check that it is a directory and that it belongs to the user \
                        kring runs as";

/// A place where everybody may look, with a kring in it that everybody may run.
struct Open(TempDir);

impl Open {
    /// Only root can become somebody else; who is not root is told that the test is left out.
    fn for_everybody() -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        if fs::metadata(place.path()).unwrap().uid() != 0 {
            let asked = std::env::var_os("KRING_DISK");
            assert!(
                asked.is_none_or(|asked| asked.is_empty()),
                "this is required, and needs root"
            );
            let skipped = "skipped: a test with another user needs the right to become that user";
            let _ = writeln!(std::io::stderr(), "{skipped}");
            return None;
        }
        fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
        fs::copy(env!("CARGO_BIN_EXE_kring"), place.path().join("kring")).unwrap();
        Some(Self(place))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    async fn kring(&self) -> Kring {
        let kring = Kring::asleep(Settings::default()).await;
        kring.keeping_data_in(self.path().join("data"))
    }

    /// The same command, as a user who may do less than root.
    fn as_nobody(&self, asked: &Command) -> Command {
        let mut command = Command::new(self.path().join("kring"));
        command.args(asked.get_args()).current_dir(self.path());
        for (name, value) in asked.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command.uid(NOBODY).gid(NOBODY);
        command
    }
}

fn make(directory: &Path, owner: u32, mode: u32) {
    fs::create_dir(directory).unwrap();
    fs::set_permissions(directory, Permissions::from_mode(mode)).unwrap();
    chown(directory, Some(owner), Some(owner)).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_elses_directory_is_refused() {
    let Some(place) = Open::for_everybody() else {
        return;
    };
    let kring = place.kring().await;
    kring.start_again();
    kring.is_up().await;
    kring.stop_in_order().await;
    is_refused(&mut place.as_nobody(&kring.command(&["run"])), ANOTHERS);
    fs::set_permissions(kring.data(), Permissions::from_mode(0o777)).unwrap();
    is_refused(&mut place.as_nobody(&kring.command(&["run"])), ANOTHERS);
    kring.start_again();
    kring.is_up().await;
    kring
        .logs("other users of this machine may change the files in")
        .await;
    let mode = fs::metadata(kring.data()).unwrap().mode() & 0o777;
    assert_eq!(mode, 0o777, "whoever opened it closes it");
    kring.stop_in_order().await;
}

/// What `run` would stumble over, `check` tells.
fn is_refused_by_check(place: &Open, kring: &Kring, told: &str) {
    let output = Kring::outcome(&mut place.as_nobody(&kring.command(&["check"])));
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("NOT in order") && said.contains(told),
        "{said}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_directory_that_may_not_be_written_to_is_refused() {
    let Some(place) = Open::for_everybody() else {
        return;
    };
    let kring = place.kring().await;
    make(&kring.data(), NOBODY, 0o500);
    is_refused(&mut place.as_nobody(&kring.command(&["run"])), NOT_MINE);
    fs::set_permissions(kring.data(), Permissions::from_mode(0o700)).unwrap();
    let beside = "kring may not write beside its data directory";
    is_refused(&mut place.as_nobody(&kring.command(&["run"])), beside);
    is_refused_by_check(&place, &kring, "kring may not write in");
    fs::remove_dir_all(kring.data()).unwrap();
    is_refused_by_check(&place, &kring, "kring may not write in");
    assert!(!kring.data().exists(), "looking makes nothing");
    make(&kring.data(), NOBODY, 0o700);
    chown(place.path(), Some(NOBODY), Some(NOBODY)).unwrap();
    kring.start_as(&mut place.as_nobody(&kring.command(&["run"])));
    kring.is_up().await;
    kring.stop_in_order().await;
}
