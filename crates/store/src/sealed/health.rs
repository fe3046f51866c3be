//! What the writer tells everyone else: which versions are not durable yet, and what went wrong for good.

use tokio::sync::watch;

use crate::{StoreError, Version};

#[derive(Clone, Copy)]
struct Condition {
    /// Rows of this version and later may be lost in a power cut; `None` while everything is durable.
    unsettled_from: Option<Version>,
    failure: Option<StoreError>,
}

pub(super) struct Health(watch::Sender<Condition>);

impl Health {
    pub(super) fn good() -> Self {
        Self(watch::Sender::new(Condition {
            unsettled_from: None,
            failure: None,
        }))
    }

    pub(super) fn unsettle(&self, from: Option<Version>) {
        self.0.send_modify(|now| now.unsettled_from = from);
    }

    pub(super) fn settle(&self) {
        self.unsettle(None);
    }

    /// The first failure is the one that is kept.
    pub(super) fn fail(&self, error: StoreError) {
        let news = self.0.send_if_modified(|now| {
            let first = now.failure.is_none();
            now.failure = now.failure.or(Some(error));
            first
        });
        if news {
            tracing::error!("{error}");
        }
    }

    pub(super) fn failure(&self) -> Option<StoreError> {
        self.0.borrow().failure
    }

    /// A row of this version might not survive a power cut.
    pub(super) fn is_unsettled(&self, version: Version) -> bool {
        let from = self.0.borrow().unsettled_from;
        from.is_some_and(|from| version >= from)
    }

    /// Waits until a row of this version would survive a power cut.
    pub(super) async fn settled(&self, version: Version) -> Result<(), StoreError> {
        let settled = |now: &Condition| {
            now.failure.is_some() || now.unsettled_from.is_none_or(|from| version < from)
        };
        let failure = match self.0.subscribe().wait_for(settled).await {
            Ok(now) => now.failure,
            Err(_) => Some(StoreError::Closed),
        };
        failure.map_or(Ok(()), Err)
    }

    /// Waits for a failure, for ever if need be.
    pub(super) async fn failed(&self) -> StoreError {
        let mut news = self.0.subscribe();
        loop {
            let failure = news.borrow_and_update().failure;
            match failure {
                Some(error) => return error,
                None if news.changed().await.is_err() => std::future::pending().await,
                None => {}
            }
        }
    }
}
