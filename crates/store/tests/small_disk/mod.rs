//! A small file system of its own, to be filled up or made read-only. Only root can make one; else that is told, and the
//! test is left out.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

pub struct SmallDisk(TempDir);

impl SmallDisk {
    pub fn mounted() -> Option<Self> {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path().to_str().unwrap();
        let mounted = run("mount", &["-t", "tmpfs", "-o", "size=8m", "tmpfs", place]);
        if !mounted {
            assert!(
                may_be_left_out(),
                "these tests are required, and cannot mount a file system"
            );
            aloud("skipped: a test with a disk of its own needs the right to mount a file system");
        }
        mounted.then_some(Self(directory))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn fill(&self) {
        let mut ballast = File::create(self.path().join("ballast")).unwrap();
        while ballast.write_all(&[1; 4096]).is_ok() {}
    }

    pub fn make_room(&self) {
        fs::remove_file(self.path().join("ballast")).unwrap();
    }

    #[allow(dead_code, reason = "each test binary uses a part of it")]
    pub fn make_read_only(&self) {
        let place = self.path().to_str().unwrap();
        assert!(run("mount", &["-o", "remount,ro", place]));
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        run("umount", &["-l", self.path().to_str().unwrap()]);
    }
}

fn run(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    let status = command.args(arguments).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// `KRING_DISK=required` demands the tests that only root can run.
fn may_be_left_out() -> bool {
    std::env::var_os("KRING_DISK").is_none_or(|asked| asked.is_empty())
}

/// Also where the harness keeps what tests print.
fn aloud(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
