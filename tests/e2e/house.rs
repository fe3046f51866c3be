//! A running kring: the real binary on a directory of its own, against a Bot API on loopback.

use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use loopback_botapi::{BotApi, Person, Phone, Settings};
use tempfile::{NamedTempFile, TempDir};
use tokio::sync::{Semaphore, SemaphorePermit};

/// Nobody waits longer than this for anything that is not held up on purpose.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// People in tests answer faster than anybody can, and want to be answered as fast.
pub const HURRIED: &str = "messages_per_second = 0\nmessages_per_second_to_one = 0\n";

/// Tests with a crowd take their turn: the machine is small.
pub async fn heavy() -> SemaphorePermit<'static> {
    static HEAVY: Semaphore = Semaphore::const_new(1);
    HEAVY.acquire().await.unwrap()
}

pub struct Kring {
    pub api: BotApi,
    hurried: NamedTempFile,
    dir: TempDir,
    data: PathBuf,
    log_level: &'static str,
    child: Mutex<Option<Child>>,
}

impl Kring {
    pub async fn start() -> Self {
        Self::start_on(Settings::default()).await
    }

    pub async fn start_on(settings: Settings) -> Self {
        let kring = Self::asleep(settings).await;
        kring.start_again();
        kring
    }

    /// The Bot API is there; kring has not been started yet.
    pub async fn asleep(settings: Settings) -> Self {
        let api = BotApi::start(settings).await.unwrap();
        let dir = tempfile::tempdir().unwrap();
        let hurried = NamedTempFile::new().unwrap();
        std::fs::write(hurried.path(), HURRIED).unwrap();
        // Also where a test runs kring as another user.
        let for_everybody = std::os::unix::fs::PermissionsExt::from_mode(0o644);
        std::fs::set_permissions(hurried.path(), for_everybody).unwrap();
        Self {
            api,
            hurried,
            data: dir.path().join("data"),
            dir,
            log_level: "warn",
            child: Mutex::new(None),
        }
    }

    pub fn logging(mut self, log_level: &'static str) -> Self {
        self.log_level = log_level;
        self
    }

    pub fn keeping_data_in(mut self, data: PathBuf) -> Self {
        self.data = data;
        self
    }

    pub fn data(&self) -> PathBuf {
        self.data.clone()
    }

    /// A place for files of the test's own.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Everything that every kring here has logged so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.beside("log")).unwrap_or_default()
    }

    /// Waits until the log says this.
    pub async fn logs(&self, text: &str) {
        let asked = Instant::now();
        while !self.log().contains(text) {
            assert!(
                asked.elapsed() < PATIENCE,
                "never logged: {text}\n{}",
                self.log()
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kring"));
        command
            .args(arguments)
            .arg("--data")
            .arg(self.data())
            .env_remove("KRING_CONFIG")
            .env("TELOXIDE_API_URL", self.api.api_url().as_str())
            .env("TELOXIDE_TOKEN", self.api.token())
            .env("KRING_LOG", self.log_level);
        if arguments == ["run"] {
            command.env("KRING_CONFIG", self.hurried.path());
        }
        command
    }

    pub fn start_again(&self) {
        self.start_as(&mut self.command(&["run"]));
    }

    pub fn start_as(&self, command: &mut Command) {
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.beside("log"))
            .unwrap();
        let child = command.stdout(Stdio::null()).stderr(log).spawn().unwrap();
        let before = self.child.lock().unwrap().replace(child);
        assert!(before.is_none(), "there is a kring already");
    }

    /// Waits until kring says on its socket that it runs.
    pub async fn is_up(&self) {
        let asked = Instant::now();
        while std::os::unix::net::UnixStream::connect(self.data().join("kring.sock")).is_err() {
            assert!(
                asked.elapsed() < PATIENCE,
                "kring does not start\n{}",
                self.log()
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// `kill -9`.
    pub fn kill(&self) {
        if let Some(mut child) = self.child.lock().unwrap().take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// SIGTERM ends it with 0; tells after how long.
    pub async fn stop_in_order(&self) -> Duration {
        let asked = Instant::now();
        self.ask_to_stop();
        let status = self.ended().await;
        assert!(
            status.success(),
            "SIGTERM ends with {status}\n{}",
            self.log()
        );
        asked.elapsed()
    }

    pub fn ask_to_stop(&self) {
        let pid = self.pid().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &pid])
                .status()
                .unwrap()
                .success()
        );
    }

    pub fn pid(&self) -> u32 {
        self.child.lock().unwrap().as_ref().unwrap().id()
    }

    /// Waits until it ends.
    pub async fn ended(&self) -> ExitStatus {
        let mut child = self.child.lock().unwrap().take().unwrap();
        let asked = Instant::now();
        loop {
            if let Some(status) = child.try_wait().unwrap() {
                return status;
            }
            assert!(
                asked.elapsed() < PATIENCE,
                "kring does not end\n{}",
                self.log()
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub fn phone(&self, id: i64, name: &str) -> Phone {
        self.api.phone(&Person::new(id, name, "nl"))
    }

    /// Runs a command to its end.
    pub fn outcome(command: &mut Command) -> Output {
        tokio::task::block_in_place(|| command.stdin(Stdio::null()).output().unwrap())
    }

    /// A facilitator who has taken their link.
    pub async fn facilitator(&self, id: i64, name: &str) -> Phone {
        self.is_up().await;
        let output = Self::outcome(&mut self.command(&["facilitator", "invite", name]));
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
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
