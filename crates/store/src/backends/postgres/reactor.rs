//! The thread on which connections live, for as long as this value does.

use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::StoreError;
use crate::waiting::wait_for;

pub(super) struct Reactor {
    handle: Handle,
    _until: oneshot::Sender<()>,
}

impl Reactor {
    pub(super) fn start() -> Result<Self, StoreError> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (until, ends) = oneshot::channel::<()>();
        thread::Builder::new()
            .name("kring-database".to_owned())
            .spawn(move || drop(runtime.block_on(ends)))?;
        Ok(Self {
            handle,
            _until: until,
        })
    }

    pub(super) fn handle(&self) -> &Handle {
        &self.handle
    }

    /// Does this on that thread, and waits for it on this one.
    pub(super) fn wait<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, StoreError>> + Send + 'static,
    ) -> Result<T, StoreError> {
        wait_for(self.handle.spawn(work)).unwrap_or(Err(StoreError::DatabaseGone))
    }
}
