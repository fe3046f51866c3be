//! The machines that stand by, as each of them says of itself: which keys it has, and how much it knows to be erased. Without
//! the key that is to come, it could not lead any more.

use tokio_postgres::Client;

use super::connecting::Connection;
use super::refusal::told;
use crate::{MachineName, StoreError};

const ANNOUNCE: &str = "insert into kring_nodes (name, seen, keys, erased) values ($1, clock_timestamp(), $2, $3) \
                        on conflict (name) do update set seen = excluded.seen, keys = excluded.keys, erased = excluded.erased \
                        where kring_nodes.seen < clock_timestamp() - interval '5 s' \
                        or kring_nodes.keys <> excluded.keys or kring_nodes.erased <> excluded.erased";
/// One that was not seen for a minute is not asked: it says at its next start that its key was replaced.
const BEHIND: &str = "select name from kring_nodes where name <> $1 and seen > clock_timestamp() - interval '1 minute' \
                      and (not $2 = any (keys) or erased < (select count(*) from kring_erased)) order by name limit 1";

/// What a machine that stands by has.
pub(super) struct Node {
    pub(super) name: String,
    /// By these its keys are known.
    pub(super) keys: Vec<Vec<u8>>,
    pub(super) erased: i64,
}

/// Says what this machine has. Nobody waits for that to be on a standby.
pub(super) async fn announce(connection: &mut Connection, node: Node) -> Result<(), StoreError> {
    let saying = connection.client.transaction().await;
    let saying = saying.map_err(|error| told(&error))?;
    let hurried = saying.batch_execute("set local synchronous_commit = off");
    hurried.await.map_err(|error| told(&error))?;
    let said = saying
        .execute(ANNOUNCE, &[&node.name, &node.keys, &node.erased])
        .await;
    said.map_err(|error| told(&error))?;
    saying.commit().await.map_err(|error| told(&error))
}

/// A machine that could not lead any more with this key, if there is one.
pub(super) async fn behind(
    client: &Client,
    (own, key): (&str, &[u8]),
) -> Result<Option<MachineName>, StoreError> {
    let behind = client.query_opt(BEHIND, &[&own, &key]).await;
    let behind = behind.map_err(|error| told(&error))?;
    Ok(behind.map(|row| MachineName::of(row.get(0))))
}
