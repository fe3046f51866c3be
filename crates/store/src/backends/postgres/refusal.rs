//! What the database said, as whoever keeps it can act upon it. Never its own words: they may hold what was written.

use std::error::Error as _;
use std::io;

use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

use crate::StoreError;
use crate::error::SqlCode;

/// So the client begins to say that something was wrong with TLS.
const HANDSHAKE: &str = "error performing TLS handshake";

pub(super) fn told(error: &Error) -> StoreError {
    let Some(code) = error.code() else {
        return if is_unproven(error) {
            StoreError::DatabaseUnproven
        } else {
            StoreError::DatabaseGone
        };
    };
    match (code.code().get(..2), code) {
        (_, &SqlState::DISK_FULL) => StoreError::DatabaseFull,
        // Also what somebody else holds for so long, such as one that waits for a standby that is away.
        (_, &SqlState::READ_ONLY_SQL_TRANSACTION | &SqlState::LOCK_NOT_AVAILABLE) => {
            StoreError::DatabaseGone
        }
        (_, &SqlState::INSUFFICIENT_PRIVILEGE | &SqlState::INVALID_CATALOG_NAME)
        | (Some("28"), _) => StoreError::DatabaseRefuses,
        (Some("08" | "57" | "25"), _) => StoreError::DatabaseGone,
        _ => StoreError::Database(SqlCode::of(code.code())),
    }
}

/// TLS says by an error of this kind that it does not believe the other side; a server that has none says so without one.
fn is_unproven(error: &Error) -> bool {
    let cause = error.source();
    match cause.and_then(|cause| cause.downcast_ref::<io::Error>()) {
        Some(cause) => cause.kind() == io::ErrorKind::InvalidData,
        None => error.to_string().starts_with(HANDSHAKE),
    }
}

/// The fence of a transaction divides by how many rows it holds: there is none for one that leads no more.
pub(super) fn told_of_fence(error: &Error) -> StoreError {
    match error.code() {
        Some(&SqlState::DIVISION_BY_ZERO) => StoreError::Deposed,
        _ => told(error),
    }
}
