//! A directory, a Bot API on loopback, and the real kring as a process of its own, whose CPU and memory are read.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::{fs, io};

use anyhow::{Context, Result};
use kring::demo::botapi::{BotApi, Settings};
use tempfile::TempDir;

/// `/proc` counts CPU in hundredths of a second.
const TICKS_PER_SECOND: f64 = 100.0;

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
            .stdout(Stdio::null())
            .spawn()?;
        Ok(Kring {
            pid: child.id(),
            child: Mutex::new(child),
        })
    }

    /// How much lies on the disk, in megabytes.
    pub fn disk(&self) -> Result<f64> {
        Ok(megabytes(size(&self.data())?))
    }
}

/// A running kring. Dropped, it is killed.
pub struct Kring {
    pid: u32,
    child: Mutex<Child>,
}

/// What a process has used.
pub struct Usage {
    pub cpu_seconds: f64,
    pub megabytes: f64,
    pub highest_megabytes: f64,
}

impl Kring {
    pub fn usage(&self) -> Result<Usage> {
        usage(&self.pid.to_string())
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

/// What the Bot API and the phones have used: they live in this process.
pub fn own_usage() -> Result<Usage> {
    usage("self")
}

fn usage(pid: &str) -> Result<Usage> {
    let place = Path::new("/proc").join(pid);
    let stat = fs::read_to_string(place.join("stat"))?;
    let status = fs::read_to_string(place.join("status"))?;
    Ok(Usage {
        cpu_seconds: ticks(&stat).context("/proc/…/stat reads otherwise")? / TICKS_PER_SECOND,
        megabytes: kilobytes(&status, "VmRSS:").context("no VmRSS")? / 1000.0,
        highest_megabytes: kilobytes(&status, "VmHWM:").context("no VmHWM")? / 1000.0,
    })
}

/// In user and in kernel mode: the 14th and 15th field, counted after the name, which may hold anything.
fn ticks(stat: &str) -> Option<f64> {
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut fields = fields.split(' ').skip(11);
    let user: f64 = fields.next()?.parse().ok()?;
    let kernel: f64 = fields.next()?.parse().ok()?;
    Some(user + kernel)
}

fn kilobytes(status: &str, name: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kibibytes: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes * 1.024)
}

fn size(directory: &Path) -> io::Result<u64> {
    let mut total = 0;
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        total += if entry.file_type()?.is_dir() {
            size(&entry.path())?
        } else {
            entry.metadata()?.len()
        };
    }
    Ok(total)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "megabytes are shown without decimals"
)]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
