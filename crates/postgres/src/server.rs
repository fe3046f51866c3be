//! A server in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

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
        let Some(programs) = programs() else {
            say_skipped();
            return None;
        };
        let folder = folder();
        let initdb = programs.join("initdb");
        let made = as_postgres(&initdb)
            .args([
                "-N",
                "-A",
                "trust",
                "-U",
                "kring",
                "-E",
                "UTF8",
                "--locale=C",
                "-D",
            ])
            .arg(folder.join("data"))
            .output();
        succeeded(&made.expect("initdb runs"));
        settle(
            &folder,
            "listen_addresses = ''\nfsync = off\nmax_connections = 200\nwal_level = replica\n",
        );
        let server = Self {
            keeper: Mutex::new(Keeper::of(&programs, &folder)),
            programs,
            folder,
            databases: AtomicU32::new(0),
        };
        server.until_it_answers();
        Some(server)
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

    /// Ends it at once, and removes its files.
    pub fn stop(&self) {
        let mut keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner);
        keeper.end();
    }

    /// The files of the server, and its socket.
    pub fn folder(&self) -> &Path {
        &self.folder
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

    fn psql(&self, database: &str, text: &str) -> Output {
        Command::new(self.programs.join("psql"))
            .args([
                "-X",
                "-A",
                "-t",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-U",
                "kring",
                "-d",
                database,
            ])
            .arg("-h")
            .arg(&self.folder)
            .args(["-c", text])
            .output()
            .expect("psql runs")
    }

    fn until_it_answers(&self) {
        let until = now() + PATIENCE;
        while !self.psql("postgres", "select 1").status.success() {
            if now() > until {
                let log = std::fs::read_to_string(self.folder.join("log"));
                panic!("PostgreSQL does not start: {log:?}");
            }
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
    if rustix::process::geteuid().is_root() {
        let owned = Command::new("chown")
            .arg("postgres:postgres")
            .arg(&folder)
            .status();
        assert!(owned.unwrap().success());
    }
    folder
}

fn settle(folder: &Path, settings: &str) {
    use std::io::Write;
    let place = format!("unix_socket_directories = '{}'\n", folder.display());
    let file = folder.join("data/postgresql.conf");
    let mut file = std::fs::OpenOptions::new().append(true).open(file).unwrap();
    file.write_all([settings, &place].concat().as_bytes())
        .unwrap();
}

fn succeeded(output: &Output) {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn now() -> Instant {
    Instant::now()
}
