//! A running kring: the real binary on a directory of its own, against a Bot API on loopback.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use kring::demo::botapi::{BotApi, Person, Phone, Settings};
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(10);

pub struct Kring {
    pub api: BotApi,
    dir: TempDir,
    child: Mutex<Option<Child>>,
}

impl Kring {
    pub async fn start() -> Self {
        Self::start_on(Settings::default()).await
    }

    pub async fn start_on(settings: Settings) -> Self {
        let api = BotApi::start(settings).await.unwrap();
        let dir = tempfile::tempdir().unwrap();
        let kring = Self {
            api,
            dir,
            child: Mutex::new(None),
        };
        kring.start_again();
        kring
    }

    pub fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kring"));
        command
            .args(arguments)
            .arg("--data")
            .arg(self.data())
            .env("TELOXIDE_API_URL", self.api.api_url().as_str())
            .env("TELOXIDE_TOKEN", self.api.token())
            .env("KRING_LOG", "warn");
        command
    }

    pub fn start_again(&self) {
        let child = self
            .command(&["run"])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        *self.child.lock().unwrap() = Some(child);
    }

    /// `kill -9`.
    pub fn kill(&self) {
        if let Some(mut child) = self.child.lock().unwrap().take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// SIGTERM, and the exit code.
    pub async fn stop_in_order(&self) {
        let mut child = self.child.lock().unwrap().take().unwrap();
        let pid = child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &pid])
                .status()
                .unwrap()
                .success()
        );
        let asked = Instant::now();
        loop {
            if let Some(status) = child.try_wait().unwrap() {
                assert!(status.success(), "SIGTERM ends with {status}");
                return;
            }
            assert!(
                asked.elapsed() < Duration::from_secs(15),
                "SIGTERM is not heard"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub fn phone(&self, id: i64, name: &str) -> Phone {
        self.api.phone(&Person::new(id, name, "nl"))
    }

    /// A facilitator who has taken their link.
    pub async fn facilitator(&self, id: i64, name: &str) -> Phone {
        let invite = || {
            self.command(&["facilitator", "invite", name])
                .output()
                .unwrap()
        };
        let mut output = invite();
        let asked = Instant::now();
        while !output.status.success() && asked.elapsed() < PATIENCE {
            tokio::time::sleep(Duration::from_millis(100)).await;
            output = invite();
        }
        let link = String::from_utf8(output.stdout).unwrap();
        let phone = self.phone(id, name);
        phone.start(Some(secret(&link)));
        phone
            .until(|m| m.text.contains("gespreksleider"), PATIENCE)
            .await
            .expect("a welcome");
        phone
    }
}

impl Drop for Kring {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The secret in an invitation link.
pub fn secret(text: &str) -> &str {
    let after = text.split_once("?start=").expect("a link").1;
    after
        .split(|c: char| !(c.is_ascii_alphanumeric() || "_-".contains(c)))
        .next()
        .unwrap()
}
