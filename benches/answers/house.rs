//! A directory, a Bot API on loopback, and the real kring as a process of its own, whose CPU and memory are read.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use anyhow::Result;
use loopback_botapi::{BotApi, Settings};
use tempfile::TempDir;

use crate::machine::{self, Usage};

/// Where a measurement takes place.
pub struct House {
    pub api: BotApi,
    dir: TempDir,
}

impl House {
    pub async fn build() -> Result<Self> {
        // What kring sends is held against the documentation by the tests; here that would only take time.
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

    pub fn start(&self) -> Result<Kring> {
        let child = Command::new(env!("CARGO_BIN_EXE_kring"))
            .args(["run", "--data"])
            .arg(self.data())
            .env("TELOXIDE_API_URL", self.api.api_url().as_str())
            .env("TELOXIDE_TOKEN", self.api.token())
            .env("KRING_LOG", "error")
            .env("KRING_CONFIG", self.hurried()?)
            .stdout(Stdio::null())
            .spawn()?;
        Ok(Kring {
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
}

/// A running kring. Dropped, it is killed.
pub struct Kring {
    pid: u32,
    child: Mutex<Child>,
}

impl Kring {
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
}

impl Drop for Kring {
    fn drop(&mut self) {
        self.kill();
    }
}
