//! Machines that share a database: the real binary on each, with a directory of its own.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use loopback_botapi::BotApi;
use loopback_postgres::Server;
use rustix::process::{Pid, Signal, kill_process};

use crate::house::HURRIED;

/// A small machine with much else to do starts slowly.
const START: Duration = Duration::from_mins(1);

pub struct Machines {
    pub api: BotApi,
    server: Server,
    database: String,
    folder: tempfile::TempDir,
    running: Vec<Option<Child>>,
}

impl Machines {
    /// Nothing where there is no PostgreSQL. The first one makes the key, the others are given it.
    pub async fn start(many: usize) -> Option<Self> {
        let server = Server::start()?;
        let database = server.database();
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("store");
        fs::write(&store, &database).unwrap();
        fs::set_permissions(&store, PermissionsExt::from_mode(0o600)).unwrap();
        fs::write(folder.path().join("settings"), HURRIED).unwrap();
        let api = BotApi::start(loopback_botapi::Settings::default()).await;
        let mut machines = Self {
            api: api.unwrap(),
            server,
            database,
            folder,
            running: (0..many).map(|_| None).collect(),
        };
        machines.start_again(0);
        machines.is_up(0).await;
        for number in 1..many {
            fs::copy(
                machines.beside("m0.key"),
                machines.beside(&format!("m{number}.key")),
            )
            .unwrap();
            machines.start_again(number);
        }
        Some(machines)
    }

    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What a machine does when it is told this.
    pub fn command(&self, number: usize, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kring"));
        command
            .args(arguments)
            .arg("--data")
            .arg(self.beside(&format!("m{number}")))
            .arg("--store-file")
            .arg(self.beside("store"))
            .arg("--machine")
            .arg(format!("m{number}"))
            .env("KRING_CONFIG", self.beside("settings"))
            .env("TELOXIDE_API_URL", self.api.api_url().as_str())
            .env("TELOXIDE_TOKEN", self.api.token())
            .env("KRING_LOG", "info");
        command
    }

    pub async fn says(&self, number: usize, arguments: &[&str]) -> Output {
        let mut command = self.command(number, arguments);
        let said = tokio::task::spawn_blocking(move || command.output());
        said.await.unwrap().unwrap()
    }

    pub fn start_again(&mut self, number: usize) {
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.beside(&format!("m{number}.log")));
        let child = self
            .command(number, &["run"])
            .stdout(Stdio::null())
            .stderr(log.unwrap())
            .spawn();
        self.running[number] = Some(child.unwrap());
    }

    /// Ends a machine's kring like this, and waits until it has ended.
    pub fn end(&mut self, number: usize, how: Signal) {
        let mut child = self.running[number].take().unwrap();
        let pid = Pid::from_child(&child);
        kill_process(pid, how).unwrap();
        child.wait().unwrap();
    }

    /// Who leads.
    pub fn leader(&self) -> Option<usize> {
        let name = self.database.rsplit('=').next().unwrap();
        let held = "select holder from kring_lease where until >= clock_timestamp()";
        let holder = self.server.sql(name, held);
        holder
            .strip_prefix('m')
            .map(|number| number.parse().unwrap())
    }

    /// How long it takes until another one leads than this.
    pub async fn led_by_another(&self, than: usize, patience: Duration) -> Duration {
        let asked = Instant::now();
        while self.leader().is_none_or(|leader| leader == than) {
            assert!(asked.elapsed() < patience, "nobody leads\n{}", self.logs());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        asked.elapsed()
    }

    /// Waits until it answers on its socket.
    pub async fn is_up(&self, number: usize) {
        let asked = Instant::now();
        let socket = self.beside(&format!("m{number}/kring.sock"));
        while std::os::unix::net::UnixStream::connect(&socket).is_err() {
            assert!(
                asked.elapsed() < START,
                "it does not answer\n{}",
                self.logs()
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// What all of them logged.
    pub fn logs(&self) -> String {
        let logs = (0..self.running.len()).map(|number| self.log(number));
        logs.collect::<Vec<_>>().join("\n")
    }

    pub fn log(&self, number: usize) -> String {
        fs::read_to_string(self.beside(&format!("m{number}.log"))).unwrap_or_default()
    }
}

impl Drop for Machines {
    fn drop(&mut self) {
        for child in self.running.iter_mut().flatten() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
