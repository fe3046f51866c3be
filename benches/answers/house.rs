//! A directory, a Bot API on loopback, and a bot as a process of its own, whose CPU and memory are read: the real kring,
//! or the bot it is compared with.

use std::fmt;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use loopback_botapi::{BotApi, Fault, FaultRule, Settings};
use loopback_postgres::{Pair, Server};
use tempfile::TempDir;

use crate::StoreKind;
use crate::machine::{self, Usage};

/// Where a measurement takes place.
pub struct House {
    pub api: BotApi,
    dir: TempDir,
    database: Option<InDatabase>,
    /// It runs for as long as it is held.
    redis: Option<Redis>,
    /// The only core that the bot has.
    core: Option<u32>,
}

/// A bot beside kring that leads the same dialogue.
#[derive(Clone, Copy)]
pub enum Beside<'a> {
    /// This program once more.
    InMemory,
    /// The program of `benches/redis`.
    InRedis(&'a Path),
}

impl fmt::Display for Beside<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InMemory => "teloxide in memory",
            Self::InRedis(_) => "teloxide with Redis",
        })
    }
}

/// A Redis with its own settings, that is: it writes to the disk from time to time, and confirms before. Dropped, it is
/// killed.
struct Redis(Child);

impl Redis {
    fn start(dir: &Path, socket: &Path) -> Result<Self> {
        let mut command = Command::new("redis-server");
        command.args(["--port", "0", "--unixsocket"]).arg(socket);
        command.arg("--dir").arg(dir).stdout(Stdio::null());
        let server = Self(command.spawn().context("redis-server cannot be started")?);
        for _ in 0..500 {
            if UnixStream::connect(socket).is_ok() {
                return Ok(server);
            }
            thread::sleep(Duration::from_millis(10));
        }
        anyhow::bail!("redis-server does not answer")
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A database, for as long as this value is there, and the file that says where it is.
struct InDatabase {
    _servers: Servers,
    told: PathBuf,
}

#[expect(dead_code, reason = "they run for as long as they are held")]
enum Servers {
    One(Server),
    Two(Pair),
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
            database: None,
            redis: None,
            core: None,
        })
    }

    /// The bot has this core alone from now on; everybody else has them all.
    pub fn keep_bot_to(&mut self, core: Option<u32>) {
        self.core = core;
    }

    pub fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    /// Moves everything to where it is to be kept, as whoever changes over to it does. No kring runs.
    pub fn move_to(&mut self, store: StoreKind, program: &Path) -> Result<()> {
        let (servers, text) = match store {
            StoreKind::Sled => return Ok(()),
            StoreKind::Postgres => {
                let server = Server::start().context("there is no PostgreSQL")?;
                syncs(&server);
                let text = server.database();
                (Servers::One(server), text)
            }
            StoreKind::Standby => {
                let pair = Pair::start().context("there is no PostgreSQL")?;
                syncs(pair.primary());
                syncs(pair.standby());
                pair.until_it_follows();
                let text = pair.database();
                (Servers::Two(pair), text)
            }
        };
        let told = self.beside("store");
        std::fs::write(&told, text)?;
        std::fs::set_permissions(&told, Permissions::from_mode(0o600))?;
        let moved = self.beside("moved");
        let mut command = Command::new(program);
        command.args(["move", "--data"]).arg(self.data());
        command.arg("--to").arg(&moved).arg("--to-store").arg(&told);
        let done = command.stdout(Stdio::null()).status()?;
        anyhow::ensure!(done.success(), "nothing was moved into the database");
        self.database = Some(InDatabase {
            _servers: servers,
            told,
        });
        Ok(())
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
        let mut command = self.bot(program);
        command.args(["run", "--data"]);
        match &self.database {
            None => command.arg(self.data()),
            Some(InDatabase { told, .. }) => command
                .arg(self.beside("moved"))
                .arg("--store-file")
                .arg(told),
        };
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

    /// The bot beside kring is a process of its own, too.
    pub fn start_beside(&mut self, beside: Beside<'_>, dialogues: &Path) -> Result<Bot> {
        match beside {
            Beside::InMemory => {
                let mut command = self.bot(&std::env::current_exe()?);
                command.arg("--teloxide").arg(dialogues);
                self.start(&mut command)
            }
            Beside::InRedis(program) => {
                let socket = self.beside("redis.sock");
                self.redis = Some(Redis::start(self.dir.path(), &socket)?);
                let address = format!("redis+unix://{}", socket.display());
                self.start(self.bot(program).arg(dialogues).arg(address))
            }
        }
    }

    /// What runs it on one core alone puts it in its own place, under its own number.
    fn bot(&self, program: &Path) -> Command {
        match self.core {
            None => Command::new(program),
            Some(core) => {
                let mut command = Command::new("taskset");
                command.args(["--cpu-list", &core.to_string()]).arg(program);
                command
            }
        }
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

/// What it confirms is on its disk: the tests' servers do without that.
fn syncs(server: &Server) {
    server.settle("fsync = on\n");
    server.start_again();
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
