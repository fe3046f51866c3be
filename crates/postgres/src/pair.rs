//! Two servers, of which one follows the other: nothing is confirmed before both have it on disk.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::server::Server;

/// How long a standby may take until it follows.
const PATIENCE: Duration = Duration::from_mins(1);

/// Each of the two waits for the other, whoever is the one that takes writes.
const WAITS: &str =
    "synchronous_standby_names = 'one, two'\nsynchronous_commit = on\nwal_keep_size = '256MB'\n";

/// A server and its synchronous standby.
pub struct Pair {
    servers: [Server; 2],
    /// Which of them takes writes.
    primary: AtomicUsize,
}

impl Pair {
    /// Two that hold nothing; says aloud if there is no PostgreSQL.
    ///
    /// # Panics
    /// If there must be one, or if they do not start.
    pub fn start() -> Option<Self> {
        let primary = Server::start()?;
        primary.settle("cluster_name = 'one'\n");
        primary.start_again();
        let standby = Server::without_data()?;
        let pair = Self {
            servers: [primary, standby],
            primary: AtomicUsize::new(0),
        };
        pair.follow();
        Some(pair)
    }

    /// The one that takes writes.
    pub fn primary(&self) -> &Server {
        &self.servers[self.number()]
    }

    /// The other one.
    pub fn standby(&self) -> &Server {
        &self.servers[1 - self.number()]
    }

    fn number(&self) -> usize {
        self.primary.load(Ordering::Relaxed)
    }

    /// A new database that holds nothing, as a connection string says it that names both servers.
    pub fn database(&self) -> String {
        let database = self.primary().database();
        let [one, two] = self
            .servers
            .each_ref()
            .map(|server| server.folder().display());
        let name = database.rsplit("dbname=").next().unwrap_or_default();
        format!("host={one},{two} user=kring dbname={name} target_session_attrs=read-write")
    }

    /// The standby takes writes from now on; it waits for nothing of the other one.
    ///
    /// # Panics
    /// If it does not come to that.
    pub fn promote(&self) {
        let promoted = self
            .standby()
            .sql("postgres", "select pg_promote(true, 60)");
        assert_eq!(promoted, "t", "the standby is promoted");
        self.primary.store(1 - self.number(), Ordering::Relaxed);
    }

    /// The standby is made anew from the one that takes writes, and follows it.
    ///
    /// # Panics
    /// If it does not come to that.
    pub fn follow(&self) {
        self.standby().copy(self.primary());
        let name = ["one", "two"][1 - self.number()];
        self.standby()
            .settle(&format!("cluster_name = '{name}'\n{WAITS}"));
        self.standby().start_again();
        self.primary().settle(WAITS);
        self.primary().sql("postgres", "select pg_reload_conf()");
        self.until_it_follows();
    }

    /// The standby was away and is there again, with what it had.
    pub fn comes_back(&self) {
        self.standby().start_again();
        self.until_it_follows();
    }

    /// Waits until the standby has everything, and is waited for.
    ///
    /// # Panics
    /// If it does not come to that.
    pub fn until_it_follows(&self) {
        let follows = "select count(*) from pg_stat_replication where sync_state = 'sync'";
        let until = now() + PATIENCE;
        while self.primary().asked("postgres", follows).as_deref() != Some("1") {
            assert!(
                now() < until,
                "the standby follows: {}",
                self.standby().log()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn now() -> Instant {
    Instant::now()
}
