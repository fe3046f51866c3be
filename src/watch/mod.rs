//! For whoever watches kring by machine: `/livez`, `/readyz` and `/metrics` on an address of this machine or a socket, if the
//! settings ask for it, and what systemd is told. Only numbers with fixed names are shown: see `figures`.

mod gauges;
mod pages;
mod systemd;

use std::fs::{Permissions, set_permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};

use crate::config::{Misset, MonitorAt};
use crate::desk::{Asked, Request};
use crate::figures::{self, Pulse};
use kring_store::AnyStore;

pub use systemd::{Supervisor, stands_by, waits_for};

/// How late a task is woken is looked at so often.
const LOOKED_EVERY: Duration = Duration::from_secs(1);

/// What is looked at. Looking keeps nothing open.
#[derive(Clone)]
pub struct Watched {
    /// What is stored.
    pub store: AnyStore,
    /// The directory it lies in.
    pub data: PathBuf,
    /// The way to the desk.
    pub desk: mpsc::WeakSender<Request>,
    /// How it goes.
    pub pulse: Pulse,
}

impl Watched {
    /// How long the desk takes to answer; nothing when it takes longer than this.
    async fn desk_answers(&self, within: Duration) -> Option<Duration> {
        let (tell, told) = oneshot::channel();
        let asked = Instant::now();
        let desk = self.desk.upgrade()?;
        let answered = async {
            desk.send(Request::Asked(Asked::Anybody(tell))).await.ok()?;
            told.await.ok()
        };
        timeout(within, answered).await.ok()??;
        Some(asked.elapsed())
    }
}

/// Somebody can look. Dropped, nobody can any more.
pub struct Watch {
    tasks: Vec<JoinHandle<()>>,
    socket: Option<PathBuf>,
}

impl Watch {
    /// Opens what the settings ask for; nothing when they ask for nothing.
    pub async fn open(at: Option<MonitorAt>, watched: Watched) -> Result<Option<Self>> {
        let Some(at) = at else { return Ok(None) };
        let figures = gauges::Figures::begin()?;
        let pages = pages::pages(watched, figures);
        let (serving, socket) = match at {
            MonitorAt::Loopback(address) => {
                let taken = || {
                    Misset(format!(
                        "`monitor`: {address} cannot be used: is something else there?"
                    ))
                };
                let listener = TcpListener::bind(address).await.with_context(taken)?;
                tracing::info!("watched at http://{address}/metrics");
                (tokio::spawn(serve(listener, pages)), None)
            }
            MonitorAt::Socket(path) => {
                let listener = listen_at(&path)?;
                tracing::info!("watched at the socket {}", path.display());
                (tokio::spawn(serve(listener, pages)), Some(path))
            }
        };
        let tasks = vec![serving, tokio::spawn(look_how_late())];
        Ok(Some(Self { tasks, socket }))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
        if let Some(socket) = &self.socket {
            drop(std::fs::remove_file(socket));
        }
    }
}

/// For kring's own user and group: whoever collects figures joins that group.
fn listen_at(path: &Path) -> Result<UnixListener> {
    use std::os::unix::net::UnixStream;
    let taken = || {
        Misset(format!(
            "`monitor`: the socket {} cannot be made",
            path.display()
        ))
    };
    // One that nobody answers at was left behind.
    if path.exists() && UnixStream::connect(path).is_err() {
        drop(std::fs::remove_file(path));
    }
    let listener = UnixListener::bind(path).with_context(taken)?;
    set_permissions(path, Permissions::from_mode(0o660)).with_context(taken)?;
    Ok(listener)
}

async fn serve<L>(listener: L, pages: axum::Router)
where
    L: axum::serve::Listener,
    L::Addr: std::fmt::Debug,
{
    if axum::serve(listener, pages).await.is_err() {
        tracing::warn!("nobody can watch kring any more; everything else goes on");
    }
}

async fn look_how_late() {
    loop {
        let before = Instant::now();
        tokio::time::sleep(LOOKED_EVERY).await;
        figures::woken_late(before.elapsed().saturating_sub(LOOKED_EVERY));
    }
}
