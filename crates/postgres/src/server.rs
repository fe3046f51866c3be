//! A server in a folder of its own.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::keeper::{Keeper, as_postgres};
use crate::{programs, say_skipped};

const PATIENCE: Duration = Duration::from_mins(1);

/// A server that is there for as long as this value, and the process.
pub struct Server {
    keeper: Mutex<Keeper>,
    programs: PathBuf,
    folder: PathBuf,
    databases: AtomicU32,
}

impl Server {
    /// One that holds nothing; says aloud if there is no PostgreSQL.
    ///
    /// # Panics
    /// If there must be one, or if it does not start.
    pub fn start() -> Option<Self> {
        let server = Self::without_data()?;
        let made = as_postgres(server.programs.join("initdb"))
            .args(["-N", "-A", "trust", "-U", "kring", "-E", "UTF8"])
            .args(["--locale=C", "-D"])
            .arg(server.folder.join("data"))
            .output();
        succeeded(&made.expect("initdb runs"));
        server.settle(
            "listen_addresses = ''\nfsync = off\nmax_connections = 200\nwal_level = replica\n",
        );
        server.settle_socket();
        server.start_again();
        Some(server)
    }

    /// One that has no data yet, and does not run.
    pub(crate) fn without_data() -> Option<Self> {
        let Some(programs) = programs() else {
            say_skipped();
            return None;
        };
        let folder = folder();
        Some(Self {
            keeper: Mutex::new(Keeper::of(&programs, &folder)),
            programs,
            folder,
            databases: AtomicU32::new(0),
        })
    }

    /// Where its socket lies: it is the only way in.
    pub fn socket(&self) -> PathBuf {
        self.folder.join(".s.PGSQL.5432")
    }

    /// A new database that holds nothing, as a connection string says it.
    pub fn database(&self) -> String {
        let name = format!("house{}", self.databases.fetch_add(1, Ordering::Relaxed));
        self.sql("postgres", &format!("create database {name}"));
        format!("host={} user=kring dbname={name}", self.folder.display())
    }

    /// Starts it, also if it runs, and waits until it answers.
    ///
    /// # Panics
    /// If it does not.
    pub fn start_again(&self) {
        self.keeper().start();
        self.until_it_answers();
    }

    /// All its processes are gone at once, as with the power.
    pub fn kill(&self) {
        self.keeper().signal(Signal::KILL);
    }

    /// It stands still, and tells nobody.
    pub fn stand_still(&self) {
        self.keeper().signal(Signal::STOP);
    }

    /// It goes on where it stood still.
    pub fn go_on(&self) {
        self.keeper().signal(Signal::CONT);
    }

    /// Ends it at once, and removes its files.
    pub fn stop(&self) {
        self.keeper().end();
    }

    fn keeper(&self) -> MutexGuard<'_, Keeper> {
        self.keeper.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The files of the server, and its socket.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What it logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    /// Its settings from its next start on, or once it reads them again.
    ///
    /// # Panics
    /// If they cannot be written.
    pub fn settle(&self, settings: &str) {
        let file = self.folder.join("data/postgresql.conf");
        let mut file = OpenOptions::new().append(true).open(file).unwrap();
        file.write_all(settings.as_bytes()).unwrap();
    }

    fn settle_socket(&self) {
        let folder = self.folder.display();
        self.settle(&format!("unix_socket_directories = '{folder}'\n"));
    }

    /// Ends it, and gives it the data of another one, to follow it once it is started.
    pub(crate) fn copy(&self, of: &Self) {
        self.keeper().clear();
        let copied = as_postgres(self.programs.join("pg_basebackup"))
            .args(["-U", "kring", "-c", "fast", "-X", "stream", "-R", "-D"])
            .arg(self.folder.join("data"))
            .arg("-h")
            .arg(&of.folder)
            .output();
        succeeded(&copied.expect("pg_basebackup runs"));
        self.settle_socket();
    }

    /// A base backup of it, with everything, in this new folder.
    ///
    /// # Panics
    /// If it cannot be made.
    pub fn back_up(&self, to: &Path) {
        let copy = self.folder.join("backup");
        let copied = as_postgres(self.programs.join("pg_basebackup"))
            .args(["-U", "kring", "-c", "fast", "-X", "stream", "-D"])
            .arg(&copy)
            .arg("-h")
            .arg(&self.folder)
            .output();
        succeeded(&copied.expect("pg_basebackup runs"));
        let moved = Command::new("mv").arg(&copy).arg(to).status();
        assert!(moved.unwrap().success(), "{}", to.display());
    }

    /// What the database answers, in lines with `|` between what stands in them.
    ///
    /// # Panics
    /// If it refuses.
    pub fn sql(&self, database: &str, text: &str) -> String {
        let output = self.psql(database, text);
        succeeded(&output);
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// The same, or nothing if it does not answer.
    pub fn asked(&self, database: &str, text: &str) -> Option<String> {
        let output = self.psql(database, text);
        let said = String::from_utf8_lossy(&output.stdout);
        output.status.success().then(|| said.trim().to_owned())
    }

    fn psql(&self, database: &str, text: &str) -> Output {
        Command::new(self.programs.join("psql"))
            .args(["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1"])
            .args(["-U", "kring", "-d", database, "-h"])
            .arg(&self.folder)
            .args(["-c", text])
            .env("PGCONNECT_TIMEOUT", "2")
            .output()
            .expect("psql runs")
    }

    fn until_it_answers(&self) {
        let until = now() + PATIENCE;
        while !self.psql("postgres", "select 1").status.success() {
            assert!(now() < until, "PostgreSQL does not start: {}", self.log());
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// Its own, removed by whoever keeps the server.
fn folder() -> PathBuf {
    let folder = tempfile::Builder::new()
        .prefix("kring-postgres-")
        .tempdir()
        .unwrap()
        .keep();
    own(&folder);
    folder
}

/// It is the server's own.
pub(crate) fn own(path: &Path) {
    if rustix::process::geteuid().is_root() {
        let owned = Command::new("chown")
            .arg("postgres:postgres")
            .arg(path)
            .status();
        assert!(owned.unwrap().success());
    }
}

pub(crate) fn succeeded(output: &Output) {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn now() -> Instant {
    Instant::now()
}
