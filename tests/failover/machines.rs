//! Machines that share a database with a synchronous standby: the real binary on each, with a directory of its own and a way
//! of its own to either server. Whatever ends by itself is started again, as a service manager does.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use loopback_botapi::BotApi;
use loopback_postgres::{Pair, Way};
use rustix::process::{Pid, Signal, kill_process};
use tokio::time::sleep;

use crate::house::HURRIED;

/// A small machine with much else to do starts slowly.
const START: Duration = Duration::from_mins(1);

pub struct Machines {
    pub api: BotApi,
    pub pair: Pair,
    /// The name of the database.
    pub name: String,
    folder: tempfile::TempDir,
    ways: Vec<[Way; 2]>,
    running: Vec<Option<Child>>,
    /// So often each ended by itself.
    pub ended: Vec<usize>,
}

impl Machines {
    /// Nothing where there is no PostgreSQL. The first one makes the key, the others are given it.
    pub async fn start(many: usize) -> Option<Self> {
        let pair = Pair::start()?;
        let database = pair.database();
        let named = database
            .split(' ')
            .find_map(|part| part.strip_prefix("dbname="));
        let api = BotApi::start(loopback_botapi::Settings::default()).await;
        let ways = || [pair.primary(), pair.standby()].map(|server| Way::to(server.socket()));
        let mut machines = Self {
            api: api.unwrap(),
            name: named.unwrap().to_owned(),
            folder: tempfile::tempdir().unwrap(),
            ways: (0..many).map(|_| ways()).collect(),
            running: (0..many).map(|_| None).collect(),
            ended: vec![0; many],
            pair,
        };
        fs::write(machines.beside("settings"), HURRIED).unwrap();
        for number in 0..many {
            machines.leads_to(number, &machines.name);
        }
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

    /// What says where the database is says this one, from the next start on.
    pub fn leads_to(&self, number: usize, name: &str) {
        let store = self.beside(&format!("m{number}.store"));
        let [one, two] = self.ways[number]
            .each_ref()
            .map(|way| way.folder().display());
        let text = format!("host={one},{two} user=kring dbname={name}");
        fs::write(&store, text).unwrap();
        fs::set_permissions(&store, PermissionsExt::from_mode(0o600)).unwrap();
    }

    /// Nothing comes through between this machine and the database, and nobody is told.
    pub fn cut(&self, number: usize) {
        self.ways[number].iter().for_each(Way::stand_still);
    }

    /// Everything comes through again.
    pub fn mend(&self, number: usize) {
        self.ways[number].iter().for_each(Way::go_on);
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
            .arg(self.beside(&format!("m{number}.store")))
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

    /// What the packaged script does on this machine, which reaches the others by these names.
    pub async fn rotates_everywhere(&self, number: usize, others: &str) -> Output {
        let copy = self.beside("copy");
        let to = self.beside("$2.key.replacing");
        let text = format!("#!/bin/sh\ninstall -m 600 \"$1\" \"{}\"\n", to.display());
        fs::write(&copy, text).unwrap();
        fs::set_permissions(&copy, PermissionsExt::from_mode(0o700)).unwrap();
        let program = PathBuf::from(env!("CARGO_BIN_EXE_kring"));
        let way = std::env::var("PATH").unwrap();
        let way = format!("{}:{way}", program.parent().unwrap().display());
        let mut command = Command::new("packaging/rotate-everywhere");
        command
            .env("PATH", way)
            .env("KRING_OTHERS", others)
            .env("KRING_COPY", copy)
            .env("KRING_WAIT", "8")
            .env("KRING_DATA", self.beside(&format!("m{number}")))
            .env("KRING_STORE_FILE", self.beside(&format!("m{number}.store")))
            .env("KRING_MACHINE", format!("m{number}"))
            .env("KRING_CONFIG", self.beside("settings"));
        let done = tokio::task::spawn_blocking(move || command.output());
        done.await.unwrap().unwrap()
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
        self.signal(number, how);
        let mut child = self.running[number].take().unwrap();
        child.wait().unwrap();
    }

    pub fn signal(&self, number: usize, how: Signal) {
        let child = self.running[number].as_ref().unwrap();
        kill_process(Pid::from_child(child), how).unwrap();
    }

    /// Whatever has ended is started again.
    pub fn tend(&mut self) {
        for number in 0..self.running.len() {
            let Some(child) = &mut self.running[number] else {
                continue;
            };
            if child.try_wait().unwrap().is_some() {
                self.ended[number] += 1;
                self.start_again(number);
            }
        }
    }

    /// Waits until this one has ended by itself, and started again, more often than so.
    pub async fn ends(&mut self, number: usize, more_than: usize) {
        let asked = Instant::now();
        while self.ended[number] <= more_than {
            assert!(asked.elapsed() < START, "it does not end\n{}", self.logs());
            self.tend();
            sleep(Duration::from_millis(20)).await;
        }
    }

    pub fn sql(&self, text: &str) -> String {
        self.pair.primary().sql(&self.name, text)
    }

    /// The epoch, and who leads in it, if somebody does.
    pub fn led(&self) -> Option<(u64, usize)> {
        let held = "select epoch, holder from kring_lease where until >= clock_timestamp()";
        let held = self.pair.primary().asked(&self.name, held)?;
        let (epoch, holder) = held.split_once("|m")?;
        Some((epoch.parse().unwrap(), holder.parse().unwrap()))
    }

    /// Who leads.
    pub fn leader(&self) -> Option<usize> {
        self.led().map(|(_, leader)| leader)
    }

    /// Waits until somebody leads in a later epoch.
    pub async fn led_after(&mut self, epoch: u64, patience: Duration) {
        let asked = Instant::now();
        while self.led().is_none_or(|(now, _)| now <= epoch) {
            assert!(asked.elapsed() < patience, "nobody leads\n{}", self.logs());
            self.tend();
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until somebody leads and goes on doing so.
    pub async fn led_for_some_time(&mut self, patience: Duration) {
        let asked = Instant::now();
        let held = "select epoch, until from kring_lease where until >= clock_timestamp()";
        let mut before: Option<String> = None;
        loop {
            let now = self.pair.primary().asked(&self.name, held);
            let now = now.filter(|held| !held.is_empty());
            let epoch = |held: &Option<String>| {
                held.as_ref()
                    .map(|held| held.split('|').next().unwrap().to_owned())
            };
            if now.is_some() && epoch(&now) == epoch(&before) && now != before {
                return;
            }
            if epoch(&now) != epoch(&before) {
                before = now;
            }
            assert!(asked.elapsed() < patience, "nobody leads\n{}", self.logs());
            self.tend();
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// The lease ends, as if its time had run out.
    pub fn end_lease(&self) {
        self.sql("update kring_lease set until = '-infinity'");
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
            sleep(Duration::from_millis(20)).await;
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
