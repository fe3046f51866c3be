//! Whoever keeps a server: a shell that starts it whenever it is told to, ends it, and removes its folder, once nothing holds
//! the other end of a pipe any more.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

const KEEP: &str = r#"
server=
end() {
    [ -n "$server" ] || return
    kill -CONT "$server" 2>/dev/null
    kill -QUIT "$server" 2>/dev/null
    wait "$server"
    server=
}
while read -r order; do
    end
    if [ "$order" = start ]; then
        "$1/postgres" -D "$2/data" >>"$2/log" 2>&1 </dev/null &
        server=$!
    else
        rm -rf "$2/data"
        : >"$2/ended"
    fi
done
end
rm -rf "$2"
"#;

/// Keeps one server, while there is one. Dropped, it ends it.
pub(crate) struct Keeper {
    shell: Child,
    pipe: Option<ChildStdin>,
    folder: PathBuf,
}

impl Keeper {
    /// Keeps what will lie in this folder.
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
        let folder = folder.to_owned();
        Self {
            shell,
            pipe,
            folder,
        }
    }

    /// Starts what lies in the folder.
    pub(crate) fn start(&mut self) {
        self.tell("start\n");
    }

    /// Ends what runs, removes its data, and waits for that.
    pub(crate) fn clear(&mut self) {
        let ended = self.folder.join("ended");
        self.tell("clear\n");
        while !ended.exists() {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        fs::remove_file(ended).unwrap();
    }

    fn tell(&mut self, order: &str) {
        let pipe = self.pipe.as_mut().expect("it is kept");
        pipe.write_all(order.as_bytes()).unwrap();
    }

    /// Every process of the server is told this, the one that would start others first.
    pub(crate) fn signal(&self, signal: Signal) {
        let pid = fs::read_to_string(self.folder.join("data/postmaster.pid"));
        let first = pid.ok().and_then(|text| process(text.lines().next()?));
        let Some(first) = first else { return };
        if signal == Signal::KILL {
            let _ = kill_process(first, Signal::STOP);
        }
        let number = first.as_raw_nonzero();
        let children = fs::read_to_string(format!("/proc/{number}/task/{number}/children"));
        let children = children.unwrap_or_default();
        for process in children
            .split_whitespace()
            .filter_map(process)
            .chain([first])
        {
            // It may have ended by itself.
            let _ = kill_process(process, signal);
        }
    }

    /// Ends the server, and waits for that.
    pub(crate) fn end(&mut self) {
        drop(self.pipe.take());
        let _ = self.shell.wait();
    }
}

fn process(number: &str) -> Option<Pid> {
    Pid::from_raw(number.trim().parse().ok()?)
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
