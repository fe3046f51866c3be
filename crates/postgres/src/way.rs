//! A way to the database that can stand still, as a network or a frozen machine does.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;

/// Stands between whoever uses a database and its server; gone with this value.
pub struct Way {
    folder: tempfile::TempDir,
    flows: Arc<watch::Sender<bool>>,
}

impl Way {
    /// The way to the server that listens at this socket.
    ///
    /// # Panics
    /// If nothing can listen beside it.
    pub fn to(socket: PathBuf) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let flows = Arc::new(watch::Sender::new(true));
        let listener = UnixListener::bind(folder.path().join(".s.PGSQL.5432")).unwrap();
        tokio::spawn(accept(listener, socket, Arc::clone(&flows)));
        Self { folder, flows }
    }

    /// Where it listens, in the place of the server's own folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// From now on nothing comes through, and nobody is told.
    pub fn stand_still(&self) {
        self.flows.send_replace(false);
    }

    /// Everything comes through, also what waited.
    pub fn go_on(&self) {
        self.flows.send_replace(true);
    }
}

async fn accept(listener: UnixListener, socket: PathBuf, flows: Arc<watch::Sender<bool>>) {
    while let Ok((near, _)) = listener.accept().await {
        let Ok(far) = UnixStream::connect(&socket).await else {
            continue;
        };
        let (from_near, to_near) = near.into_split();
        let (from_far, to_far) = far.into_split();
        tokio::spawn(carry(from_near, to_far, flows.subscribe()));
        tokio::spawn(carry(from_far, to_near, flows.subscribe()));
    }
}

async fn carry(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut flows: watch::Receiver<bool>) {
    let mut bytes = vec![0; 4096];
    while let Ok(length @ 1..) = from.read(&mut bytes).await {
        if flows.wait_for(|flows| *flows).await.is_err()
            || to.write_all(&bytes[..length]).await.is_err()
        {
            return;
        }
    }
}
