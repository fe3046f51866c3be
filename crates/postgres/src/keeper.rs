//! Whoever keeps a server: a shell that ends it, and removes its folder, once nothing holds the other end of a pipe any more.

use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

const KEEP: &str = r#"
"$1/postgres" -D "$2/data" >"$2/log" 2>&1 </dev/null &
server=$!
cat >/dev/null
kill -QUIT "$server" 2>/dev/null
wait "$server"
rm -rf "$2"
"#;

/// A running server. Dropped, it ends.
pub(crate) struct Keeper {
    shell: Child,
    pipe: Option<ChildStdin>,
}

impl Keeper {
    /// Ends the server, and waits for that.
    pub(crate) fn end(&mut self) {
        drop(self.pipe.take());
        let _ = self.shell.wait();
    }
}

impl Keeper {
    pub(crate) fn of(programs: &Path, folder: &Path) -> Self {
        let mut shell = as_postgres("sh")
            .args(["-c", KEEP, "keeper"])
            .args([programs, folder])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell");
        let pipe = shell.stdin.take();
        Self { shell, pipe }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.end();
    }
}

/// PostgreSQL refuses to run as root.
pub(crate) fn as_postgres(program: impl AsRef<std::ffi::OsStr>) -> Command {
    if !rustix::process::geteuid().is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command
        .args(["--reuid=postgres", "--regid=postgres", "--init-groups"])
        .arg(program);
    command.current_dir("/");
    command
}
