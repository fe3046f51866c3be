//! A directory, a Bot API on loopback, and a bot as a process of its own, whose CPU and memory are read: the real kring,
//! or the bot it is compared with.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use anyhow::{Context, Result};
use loopback_botapi::{BotApi, Fault, FaultRule, Settings};
use tempfile::TempDir;

use crate::machine::{self, Usage};

/// Where a measurement takes place.
pub struct House {
    pub api: BotApi,
    dir: TempDir,
}

impl House {
    pub async fn build() -> Result<Self> {
        // What a bot sends is held against the documentation by the tests; here that would only take time.
        let settings = Settings {
            validate: false,
            ..Settings::default()
        };
        Ok(Self {
            api: BotApi::start(settings).await?,
            dir: tempfile::tempdir()?,
        })
    }

    pub fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    /// A place for something else.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Every request takes so much longer from now on, as over a network.
    pub fn is_far_away(&self, by: Duration) {
        self.api.fault(FaultRule::new(Fault::Slow(by)));
    }

    pub fn start_kring(&self, program: &Path) -> Result<Bot> {
        let mut command = Command::new(program);
        command.args(["run", "--data"]).arg(self.data());
        self.start(&mut command)
    }

    /// Makes the database as small as what is kept in it. No kring runs.
    pub fn compact(&self, program: &Path) -> Result<()> {
        let mut command = Command::new(program);
        command.args(["compact", "--data"]).arg(self.data());
        let done = command.stdout(Stdio::null()).status()?;
        anyhow::ensure!(done.success(), "the database was not written anew");
        Ok(())
    }

    /// The bot beside kring is this program once more, as a process of its own.
    pub fn start_teloxide(&self, dialogues: &Path) -> Result<Bot> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--teloxide").arg(dialogues);
        self.start(&mut command)
    }

    fn start(&self, command: &mut Command) -> Result<Bot> {
        let child = command
            .env("TELOXIDE_API_URL", self.api.api_url().as_str())
            .env("TELOXIDE_TOKEN", self.api.token())
            .env("KRING_LOG", "error")
            .env("KRING_CONFIG", self.hurried()?)
            .stdout(Stdio::null())
            .spawn()?;
        Ok(Bot {
            pid: child.id(),
            child: Mutex::new(child),
        })
    }

    /// Settings that set no pace: here it is measured what kring can do, not what Telegram allows.
    fn hurried(&self) -> Result<PathBuf> {
        let file = self.dir.path().join("hurried.toml");
        let settings = "messages_per_second = 0\nmessages_per_second_to_one = 0\n";
        std::fs::write(&file, settings)?;
        Ok(file)
    }

    /// How much lies on the disk, in megabytes.
    pub fn disk(&self) -> Result<f64> {
        machine::megabytes(&self.data())
    }

    /// How often the bot asked for something, but for updates.
    pub fn requests(&self) -> usize {
        let requests = self.api.requests();
        let all: usize = requests.values().sum();
        all - requests.get("getUpdates").copied().unwrap_or_default()
    }
}

/// A running bot. Dropped, it is killed.
pub struct Bot {
    pid: u32,
    child: Mutex<Child>,
}

impl Bot {
    pub fn usage(&self) -> Result<Usage> {
        machine::usage(&self.pid.to_string())
    }

    pub fn kill(&self) {
        let Ok(mut child) = self.child.lock() else {
            return;
        };
        // It may have ended already.
        let _ = child.kill();
        let _ = child.wait();
    }

    /// Lets it stop in order.
    pub fn stop(self) -> Result<()> {
        let pid = self.pid.to_string();
        Command::new("kill").args(["-TERM", &pid]).status()?;
        let mut child = self.child.lock().ok().context("a thread has panicked")?;
        child.wait()?;
        Ok(())
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.kill();
    }
}
