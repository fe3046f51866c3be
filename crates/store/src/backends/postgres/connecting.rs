//! A connection, and what the database says on it beside its answers.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;
use tokio_postgres::error::Severity;
use tokio_postgres::types::ToSql;
use tokio_postgres::{AsyncMessage, Client, Config, Error, Row, Statement};

use super::database::Database;
use super::refusal::told;
use super::tls::Tls;
use crate::StoreError;

/// Oldest server that is known to do.
const OLDEST: u32 = 15_00_00;
/// How long a server may take to let somebody in. One that stands still takes connections, and says nothing.
const PATIENCE: Duration = Duration::from_secs(7);

/// A leader that stands still must not hold up the next one with an open transaction; what is confirmed is on disk,
/// whatever the database was told to do otherwise; and nothing waits there for somebody who has gone, however long a standby
/// is away.
const SETTINGS: &str = "set idle_in_transaction_session_timeout = '5s'; set synchronous_commit = on; \
                        set lock_timeout = '10s'; set client_connection_check_interval = '5s'; \
                        set client_min_messages = warning; set default_transaction_isolation = 'read committed'";

pub(super) struct Connection {
    pub(super) client: Client,
    warnings: Arc<AtomicU64>,
}

impl Connection {
    /// With the first server that takes writes. Where none does, what one of them said tells more than silence.
    pub(super) async fn open(database: &Database) -> Result<Self, StoreError> {
        let mut said = StoreError::DatabaseGone;
        for server in &database.servers {
            let begun = timeout(PATIENCE, Self::begin(database, server)).await;
            match begun.unwrap_or(Err(StoreError::DatabaseGone)) {
                Ok(connection) => return Ok(connection),
                Err(StoreError::DatabaseGone) => {}
                Err(error) => said = error,
            }
        }
        Err(said)
    }

    async fn begin(database: &Database, server: &Config) -> Result<Self, StoreError> {
        let tls = Tls::for_server(database)?;
        let connected = server.connect(tls).await;
        let (client, connection) = connected.map_err(|error| told(&error))?;
        let warnings = Arc::new(AtomicU64::new(0));
        tokio::spawn(drive(connection, Arc::clone(&warnings)));
        client
            .batch_execute(SETTINGS)
            .await
            .map_err(|error| told(&error))?;
        Ok(Self { client, warnings })
    }

    /// Refuses a server that is too old.
    pub(super) async fn refuse_old(&self) -> Result<(), StoreError> {
        let row = self
            .client
            .query_one("select current_setting('server_version_num')::int", &[])
            .await
            .map_err(|error| told(&error))?;
        let version: i32 = row.get(0);
        let fits = u32::try_from(version).is_ok_and(|version| version >= OLDEST);
        fits.then_some(()).ok_or(StoreError::DatabaseOld)
    }

    /// So often the database has warned of something. What it says of a transaction it says before it confirms that.
    pub(super) fn warnings(&self) -> u64 {
        self.warnings.load(Ordering::Acquire)
    }

    /// A transaction that was confirmed with a warning may be on one server only: that is no confirmation.
    pub(super) fn refuse_warned(&self, before: u64) -> Result<(), StoreError> {
        let silent = self.warnings() == before;
        silent.then_some(()).ok_or(StoreError::DatabaseAlone)
    }
}

/// Carries messages until the connection is gone; whoever waits for an answer hears of that.
async fn drive<S, T>(mut connection: tokio_postgres::Connection<S, T>, warnings: Arc<AtomicU64>)
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
        if let AsyncMessage::Notice(notice) = message
            && notice.parsed_severity() == Some(Severity::Warning)
        {
            warnings.fetch_add(1, Ordering::Release);
        }
    }
}

/// Statements that are on their way, in order.
pub(super) struct Flight<'a> {
    connection: &'a Connection,
    sent: Vec<Sent<'a>>,
}

type Sent<'a> = Pin<Box<dyn Future<Output = Result<Vec<Row>, StoreError>> + Send + 'a>>;
type Parameters<'a> = Vec<&'a (dyn ToSql + Sync)>;

impl<'a> Flight<'a> {
    pub(super) fn on(connection: &'a Connection) -> Self {
        Self {
            connection,
            sent: Vec::new(),
        }
    }

    pub(super) fn simple(&mut self, text: &'static str) {
        let sent = self.connection.client.batch_execute(text);
        self.sent.push(Box::pin(async move {
            sent.await.map_err(|error| told(&error))?;
            Ok(vec![])
        }));
    }

    pub(super) fn add(&mut self, statement: &'a Statement, parameters: Parameters<'a>) {
        self.add_refused(statement, parameters, told);
    }

    pub(super) fn add_refused(
        &mut self,
        statement: &'a Statement,
        parameters: Parameters<'a>,
        refused: fn(&Error) -> StoreError,
    ) {
        let client = &self.connection.client;
        self.sent.push(Box::pin(async move {
            let rows = client.query(statement, &parameters).await;
            rows.map_err(|error| refused(&error))
        }));
    }

    /// So many are on their way.
    pub(super) fn many(&self) -> usize {
        self.sent.len()
    }

    /// Waits for all of them; the first that failed says why. The rows of each.
    pub(super) async fn land(self) -> Result<Vec<Vec<Row>>, StoreError> {
        join_all(self.sent).await.into_iter().collect()
    }
}
