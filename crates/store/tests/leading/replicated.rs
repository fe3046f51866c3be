//! A database with a synchronous standby: whatever becomes of either server, what was acknowledged is there.

use std::time::Duration;

use kring_store::{Commit, Database, Expect, Outcome, PostgresStore, Put, Store, StoreError};
use loopback_postgres::Pair;
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::{Instant, sleep, timeout};

use crate::LONG;
use crate::machine::{Machine, put, reads, write, writes};

/// So many write at once.
const WRITERS: usize = 8;

macro_rules! pair {
    () => {
        match Replicated::start() {
            Some(replicated) => replicated,
            None => return,
        }
    };
}

/// A machine on a database that two servers have.
struct Replicated {
    pair: Pair,
    name: String,
    machine: Machine,
    _folder: tempfile::TempDir,
}

impl Replicated {
    fn start() -> Option<Self> {
        let pair = Pair::start()?;
        let database = pair.database();
        let name = database
            .split(' ')
            .find_map(|part| part.strip_prefix("dbname="));
        let folder = tempfile::tempdir().unwrap();
        Some(Self {
            name: name.unwrap().to_owned(),
            machine: Machine {
                data: folder.path().join("one"),
                database: Database::of(&database).unwrap(),
            },
            pair,
            _folder: folder,
        })
    }

    fn sql(&self, text: &str) -> String {
        self.pair.primary().sql(&self.name, text)
    }

    fn end_lease(&self) {
        self.sql("update kring_lease set until = '-infinity'");
    }

    /// The store, once the database is there and nobody else leads.
    async fn leads_in_the_end(&self) -> PostgresStore {
        let until = Instant::now() + 2 * LONG;
        loop {
            let machine = self.machine.clone();
            match spawn_blocking(move || machine.lead()).await.unwrap() {
                Err(StoreError::LedByAnother) => self.end_lease(),
                Err(StoreError::DatabaseGone | StoreError::Locked) if Instant::now() < until => {}
                store => return store.unwrap(),
            }
            sleep(Duration::from_millis(100)).await;
        }
    }
}

/// Where one that counts up has come to.
#[derive(Clone, Copy, Default)]
struct Counted {
    next: u32,
    /// So many it was answered about.
    acknowledged: u32,
    /// So many were there although nobody had said so.
    unsaid: u32,
}

/// Counts up until it is refused, each row expected to be new.
async fn counts_up(store: PostgresStore, name: usize, mut counted: Counted) -> (usize, Counted) {
    loop {
        let row = Put {
            expect: Expect::Absent,
            ..put(&format!("n{name}/{:06}", counted.next), "counted")
        };
        match store.commit(Commit::of(vec![row])).await {
            Ok(Outcome::Done) => counted.acknowledged += 1,
            Ok(Outcome::Conflict) => counted.unsaid += 1,
            Err(_) => return (name, counted),
        }
        counted.next += 1;
    }
}

/// What happens while they count.
#[derive(Debug, Clone, Copy)]
enum Fault {
    PrimaryKilled,
    PrimaryFrozen,
    StandbyKilled,
    WaitEnded,
}

impl Fault {
    fn happens(self, pair: &Pair) {
        match self {
            Self::PrimaryKilled => {
                pair.primary().kill();
                pair.promote();
                pair.follow();
            }
            Self::PrimaryFrozen => {
                pair.primary().stand_still();
                pair.promote();
                pair.standby().go_on();
                pair.follow();
            }
            Self::StandbyKilled => {
                pair.standby().kill();
                std::thread::sleep(Duration::from_secs(1));
                pair.comes_back();
            }
            Self::WaitEnded => {
                pair.standby().stand_still();
                // Whatever waits from then on goes on waiting.
                std::thread::sleep(Duration::from_millis(300));
                let end = "select pid, pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep' \
                           and application_name = 'kring' limit 1";
                let ended = loop {
                    let ended = pair.primary().sql("postgres", end);
                    if let Some((process, _)) = ended.split_once('|') {
                        break process.to_owned();
                    }
                };
                // A standby that is back before the process has heard of it confirms after all.
                let waits = format!(
                    "select wait_event = 'SyncRep' from pg_stat_activity where pid = {ended}"
                );
                while pair.primary().sql("postgres", &waits) == "t" {}
                pair.standby().go_on();
            }
        }
    }
}

fn rounds() -> usize {
    let asked = std::env::var("KRING_ROUNDS").ok();
    asked.and_then(|rounds| rounds.parse().ok()).unwrap_or(3)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_whatever_becomes_of_a_server() {
    let replicated = pair!();
    let all = [
        Fault::PrimaryKilled,
        Fault::PrimaryFrozen,
        Fault::StandbyKilled,
        Fault::WaitEnded,
    ];
    let mut counted = [Counted::default(); WRITERS];
    for (round, fault) in (0..rounds()).flat_map(|round| all.map(|fault| (round, fault))) {
        let store = replicated.leads_in_the_end().await;
        let mut counting: JoinSet<_> = (0..WRITERS)
            .map(|name| counts_up(store.clone(), name, counted[name]))
            .collect();
        sleep(Duration::from_millis(150 + 31 * (round as u64 % 10))).await;
        let began = Instant::now();
        tokio::task::block_in_place(|| fault.happens(&replicated.pair));
        if matches!(fault, Fault::StandbyKilled) {
            // Nothing failed: they waited, and go on.
            sleep(Duration::from_millis(300)).await;
            assert_eq!(write(&store, "another", "row").await, Ok(Outcome::Done));
            let _ = store.close().await;
        } else {
            drop(store);
        }
        while let Some(one) = timeout(2 * LONG, counting.join_next()).await.unwrap() {
            let (name, now) = one.unwrap();
            counted[name] = now;
        }
        let store = replicated.leads_in_the_end().await;
        let gap = began.elapsed();
        let (next, acknowledged, unsaid) = counted.iter().fold((0, 0, 0), |sums, one| {
            (
                sums.0 + one.next,
                sums.1 + one.acknowledged,
                sums.2 + one.unsaid,
            )
        });
        let rows: u32 = replicated
            .sql("select count(*) from kring_rows")
            .parse()
            .unwrap();
        eprintln!(
            "round {round}, {fault:?}: {acknowledged} acknowledged, {unsaid} there without that, {rows} rows, {gap:.1?}"
        );
        assert!(
            next <= rows && rows <= next + 9,
            "{next} were, {rows} are there"
        );
        for (name, one) in counted.iter().enumerate() {
            let last = format!("n{name}/{:06}", one.next.saturating_sub(1));
            assert!(
                one.next == 0 || reads(&store, &last).await.is_some(),
                "{last}"
            );
        }
        store.close().await.unwrap();
    }
}

/// With the power its machine may be gone; hung, it still takes connections, and says nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stands_still_keeps_nobody_from_the_other_one() {
    let replicated = pair!();
    let one = replicated.leads_in_the_end().await;
    writes(&one, "anna", "before").await;
    replicated.pair.primary().stand_still();
    assert_eq!(
        timeout(LONG, one.failed()).await,
        Ok(StoreError::DatabaseGone)
    );
    drop(one);
    replicated.pair.promote();
    let alone = "alter system set synchronous_standby_names = ''";
    replicated.sql(alone);
    replicated.sql("select pg_reload_conf()");
    let began = Instant::now();
    let one = replicated.leads_in_the_end().await;
    assert!(began.elapsed() < LONG, "{:?}", began.elapsed());
    assert_eq!(reads(&one, "anna").await.as_deref(), Some("before"));
}

/// However often somebody tries to lead meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn while_the_standby_is_away_nothing_is_confirmed_and_connections_do_not_pile_up() {
    let replicated = pair!();
    let one = replicated.leads_in_the_end().await;
    writes(&one, "anna", "on both").await;
    replicated.pair.standby().kill();
    let writing = write(&one, "bram", "on one only");
    let answer = timeout(LONG, writing).await.unwrap();
    assert_eq!(answer, Err(StoreError::DatabaseGone), "after 8 seconds");
    drop(one);
    let mut tried = 0;
    while tried < 2 {
        let machine = replicated.machine.clone();
        match spawn_blocking(move || machine.lead()).await.unwrap().err() {
            Some(StoreError::LedByAnother | StoreError::Locked) => {
                sleep(Duration::from_millis(500)).await;
            }
            error => {
                assert_eq!(error, Some(StoreError::DatabaseGone));
                tried += 1;
            }
        }
    }
    let open = "select count(*) from pg_stat_activity where application_name = 'kring'";
    let open: u32 = replicated.sql(open).parse().unwrap();
    assert!(open <= 5, "{open} connections");
    replicated.pair.comes_back();
    let one = replicated.leads_in_the_end().await;
    assert_eq!(reads(&one, "anna").await.as_deref(), Some("on both"));
    writes(&one, "bram", "on both now").await;
}
