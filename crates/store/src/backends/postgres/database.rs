//! Where a database is, and how to get in: what only its owner may read, and what is shown nowhere.

use std::fmt;
use std::fs::{self, File};
use std::io::Read;
use std::net::IpAddr;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};

use super::servers;
use crate::{AnyStore, Contents, Options, PostgresStore, RestoreError, StoreError, WithoutList};

const CONNECT: Duration = Duration::from_secs(5);
/// What was sent and is not confirmed for so long: the connection is gone.
const UNCONFIRMED: Duration = Duration::from_secs(10);
const IDLE: Duration = Duration::from_secs(5);
const ROOT_CERTIFICATE: &str = "sslrootcert=";

/// Where a database is. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Database {
    pub(super) servers: Vec<Config>,
    /// Who signs the certificate of its server, if that is nobody everybody knows.
    pub(super) root_certificate: Option<PathBuf>,
    /// By this name others know who leads.
    pub(super) holder: String,
    /// One that tells less than this machine has seen is opened all the same.
    pub(super) accepts_older: bool,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").finish_non_exhaustive()
    }
}

impl Database {
    /// As PostgreSQL's own connection strings say it: `host=db.example.org user=kring dbname=kring password=…`, or
    /// `postgresql://…`. `sslrootcert=FILE` stands on a line of its own.
    pub fn of(text: &str) -> Result<Self, StoreError> {
        let (roots, rest): (Vec<_>, Vec<_>) = text
            .lines()
            .map(str::trim)
            .partition(|line| line.starts_with(ROOT_CERTIFICATE));
        let config: Config = rest
            .join(" ")
            .trim()
            .parse()
            .map_err(|_| StoreError::DatabaseUnclear)?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(StoreError::DatabaseUnclear);
        }
        let root = roots
            .first()
            .and_then(|line| line.strip_prefix(ROOT_CERTIFICATE));
        Ok(Self {
            servers: servers::each(&careful(config))?,
            root_certificate: root.map(PathBuf::from),
            holder: host_name(),
            accepts_older: false,
        })
    }

    /// As a file says it that nobody else may read.
    pub fn in_file(path: &Path) -> Result<Self, StoreError> {
        let mut file = File::open(path).map_err(|_| StoreError::DatabaseUnclear)?;
        let is_open_to_others = file.metadata()?.mode() & 0o077 != 0;
        if is_open_to_others {
            return Err(StoreError::DatabaseExposed);
        }
        Self::read(&mut file)
    }

    /// As the service manager hands it over.
    pub fn in_credential(path: &Path) -> Result<Self, StoreError> {
        Self::read(&mut File::open(path).map_err(|_| StoreError::DatabaseUnclear)?)
    }

    fn read(file: &mut File) -> Result<Self, StoreError> {
        let mut text = String::new();
        file.read_to_string(&mut text)
            .map_err(|_| StoreError::DatabaseUnclear)?;
        Self::of(&text)
    }

    pub(crate) fn open(&self, directory: &Path, options: &Options) -> Result<AnyStore, StoreError> {
        PostgresStore::open(self, directory, options).map(AnyStore::InDatabase)
    }

    pub(crate) fn restore(
        &self,
        file: &Path,
        directory: &Path,
        options: &Options,
        without_list: WithoutList,
    ) -> Result<Contents, RestoreError> {
        PostgresStore::restore(file, (self, directory), options, without_list)
    }

    /// Under this name instead of that of the machine.
    #[must_use]
    pub fn held_as(self, holder: &str) -> Self {
        Self {
            holder: holder.to_owned(),
            ..self
        }
    }

    /// Also if it is an older state of the database than this machine has seen: what was noted since is lost.
    #[must_use]
    pub fn accepting_older(self) -> Self {
        Self {
            accepts_older: true,
            ..self
        }
    }
}

/// Never in the clear over a network, and never for ever on a connection that is gone.
fn careful(mut config: Config) -> Config {
    let is_near = |host: &Host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
        }
    };
    let all_near = config.get_hosts().iter().all(is_near)
        && config.get_hostaddrs().iter().all(IpAddr::is_loopback);
    if config.get_ssl_mode() == SslMode::Prefer && !all_near {
        config.ssl_mode(SslMode::Require);
    }
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT);
    }
    config
        .tcp_user_timeout(UNCONFIRMED)
        .keepalives_idle(IDLE)
        .keepalives_interval(IDLE)
        .application_name("kring")
        .target_session_attrs(TargetSessionAttrs::ReadWrite);
    config
}

fn host_name() -> String {
    let name = rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .into_owned();
    if name.is_empty() {
        "kring".to_owned()
    } else {
        name
    }
}

/// What is in the file of a root certificate.
pub(super) fn read_certificate(path: &Path) -> Result<Vec<u8>, StoreError> {
    fs::read(path).map_err(|_| StoreError::DatabaseUnclear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_goes_in_the_clear_over_a_network() {
        let mode = |text| Database::of(text).unwrap().servers[0].get_ssl_mode();
        assert_eq!(mode("host=db.example.org user=kring"), SslMode::Require);
        assert_eq!(mode("postgresql://kring@10.0.0.7/kring"), SslMode::Require);
        assert_eq!(mode("host=127.0.0.1 user=kring"), SslMode::Prefer);
        assert_eq!(mode("host=/run/postgresql user=kring"), SslMode::Prefer);
        assert_eq!(
            mode("host=db.example.org sslmode=disable"),
            SslMode::Disable
        );
    }

    #[test]
    fn where_it_is_can_be_said_over_several_lines_and_is_shown_nowhere() {
        let text =
            "host=db.example.org\nuser=kring\npassword=hush\nsslrootcert=/etc/kring/ca.pem\n";
        let database = Database::of(text).unwrap();
        assert_eq!(
            database.root_certificate.as_deref(),
            Some(Path::new("/etc/kring/ca.pem"))
        );
        assert_eq!(database.servers[0].get_user(), Some("kring"));
        assert!(!format!("{database:?}").contains("hush"));
        assert_eq!(Database::of("").err(), Some(StoreError::DatabaseUnclear));
        assert_eq!(
            Database::of("nothing").err(),
            Some(StoreError::DatabaseUnclear)
        );
    }
}
