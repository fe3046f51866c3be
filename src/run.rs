//! Running the bot: start-up, the tasks that make it up, and the orderly stop.

mod standing_by;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use secrecy::SecretString;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use url::Url;

use self::standing_by::open_or_make;
use crate::backoff::Backoff;
use crate::commands::{Office, Socket};
use crate::config::{Config, Misset};
use crate::desk::{
    Clock, Desk, DeskError, Outbox, Reception, Request, Scribe, StoredOutbox, SystemClock,
};
use crate::figures::Pulse;
use crate::guides::guides;
use crate::hearing::Hearing;
use crate::needs;
use crate::opening::{open_desk_with, refuse_wordless, store_options, texts};
use crate::progress::{Measure, Progress};
use crate::telegram::{
    self, ConnectError, Connection, Identity, Listener, Pace, Post, Surroundings, introduce,
};
use crate::watch::{Supervisor, Watch, Watched, waits_for};
use kring_rules::moment::Moment;
pub use kring_store::KeyPlaces;
use kring_store::{AnyStore, Database, Kept, Share, SledStore};
use kring_words::{Around, Texts};

/// So many requests may wait for the desk.
const WAITING: usize = 256;
/// Nothing is being sent any more so long after the database failed.
const GIVEN_UP: Duration = Duration::from_secs(5);
/// While Telegram cannot be reached at the start, it is tried again after so long, doubling up to [`LONGEST_WAIT`].
const SHORTEST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// Everything that is needed to run.
pub struct Setup {
    /// Where the database lies.
    pub data: PathBuf,
    /// Where the keys of the database lie.
    pub keys: KeyPlaces,
    /// The database that is shared with other machines, if there is one.
    pub database: Option<Database>,
    /// The bot's token.
    pub token: SecretString,
    /// A Bot API server of one's own.
    pub api: Option<Url>,
    /// The settings.
    pub config: Config,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
}

impl Setup {
    fn kept(&self) -> Kept {
        Kept {
            directory: self.data.clone(),
            database: self.database.clone(),
        }
    }
}

/// Runs the bot until `stopped` comes, or until something fails that it cannot mend itself.
pub async fn run(setup: Setup, stopped: impl Future<Output = ()>) -> Result<()> {
    let (data, keys) = (setup.data.clone(), setup.keys.clone());
    let on_disk = setup.database.is_none();
    Box::pin(until_stopped(setup, stopped)).await?;
    if on_disk {
        leave_small(data, keys).await;
    }
    Ok(())
}

async fn until_stopped(setup: Setup, stopped: impl Future<Output = ()>) -> Result<()> {
    tokio::pin!(stopped);
    needs::take_files();
    if let Some(why) = needs::lacking(&setup.data).into_iter().next() {
        bail!(Misset(why));
    }
    let guides = guides(&setup.config)?;
    let texts = texts(&setup.config, &guides)?;
    refuse_wordless(&texts, &guides)?;
    let connection = telegram::connect(&setup.token, setup.api.as_ref())?;
    waits_for("opening the database");
    let store = tokio::select! {
        store = open_or_make(&setup) => store?,
        () = &mut stopped, if setup.database.is_some() => return Ok(()),
    };
    waits_for("asking Telegram who the bot is");
    let identity = tokio::select! {
        identity = identify(&connection) => identity,
        () = &mut stopped => return close(store).await,
    };
    let identity = match identity {
        Ok(identity) => identity,
        Err(error) => return close(store).await.and(Err(error)),
    };
    match House::open(&setup, store.clone(), connection, texts, identity).await {
        Ok(house) => house.run(stopped).await,
        Err(error) => close(store).await.and(Err(error)),
    }
}

async fn close(store: AnyStore) -> Result<()> {
    store
        .close()
        .await
        .context("the database could not be closed in order")
}

/// After an orderly stop nobody waits for the database. What stands in the way of making it small is no failure: it is
/// tried again at the next stop.
async fn leave_small(data: PathBuf, keys: KeyPlaces) {
    let options = store_options(keys);
    let compact = move || SledStore::compact_after_stop(&data, &options);
    match tokio::task::spawn_blocking(compact).await {
        Ok(Ok(Some(done))) => tracing::info!(
            "the database was written anew without what is not needed any more: {} MB became {} MB",
            done.before / 1_000_000,
            done.after / 1_000_000
        ),
        Ok(Ok(None)) => {}
        Ok(Err(error)) => tracing::debug!("the database stays as large as it is: {error}"),
        Err(error) => tracing::debug!("the database stays as large as it is: {error}"),
    }
}

/// Asks who the bot is, until Telegram answers. Only what cannot mend itself ends it.
async fn identify(connection: &Connection) -> Result<Identity> {
    let mut backoff = Backoff::between(SHORTEST_WAIT, LONGEST_WAIT);
    let mut waited = false;
    loop {
        match telegram::identify(connection).await {
            Err(ConnectError::Unreachable) => {
                if !std::mem::replace(&mut waited, true) {
                    tracing::warn!(
                        "Telegram cannot be reached yet; trying again. Look at the network of this machine if this goes on"
                    );
                }
                tokio::time::sleep(backoff.pause()).await;
            }
            answer => {
                let identity = answer?;
                if waited {
                    tracing::info!("Telegram is reached");
                }
                telegram::refuse_webhook(connection).await?;
                return Ok(identity);
            }
        }
    }
}

/// What an earlier kring left is brought to how it lies today, and a terminal sees how far that has come.
async fn bring_to_today(desk: &mut Desk<AnyStore>) -> Result<()> {
    let share = Share::default();
    let what = "bringing what is kept to how it lies today";
    let _progress = Progress::of(what, Measure::Of(share.clone()));
    Ok(desk.upgrade(&share).await?)
}

/// The tasks that make up a running kring.
struct House {
    store: AnyStore,
    post: Post,
    requests: mpsc::Sender<Request>,
    stop: watch::Sender<bool>,
    reception: JoinHandle<Result<(), DeskError>>,
    listener: Listener,
    socket: Socket,
    /// Whoever watches can look, as long as it is kept.
    watch: (Option<Watch>, Supervisor),
}

impl House {
    async fn open(
        setup: &Setup,
        store: AnyStore,
        connection: Connection,
        texts: Texts,
        identity: Identity,
    ) -> Result<Self> {
        let (requests, waiting) = mpsc::channel(WAITING);
        let (stop, stopping) = watch::channel(false);
        let mut desk =
            open_desk_with(store.clone(), &setup.config, needs::room_in(&setup.data)).await?;
        // Preparations can go on with guides that stand in no folder any more.
        let texts = Arc::new(texts.with_guides(desk.guides())?);
        let surroundings = surroundings(setup, texts.clone(), &identity)?;
        let outbox = Arc::new(StoredOutbox(store.clone()));
        let desk_door = requests.downgrade();
        let scribe = scribe(setup, (outbox.clone(), desk_door.clone()), &stopping);
        let post = Post::new(
            connection.clone(),
            outbox,
            surroundings,
            desk_door,
            stopping.clone(),
        );
        desk.serves(identity.id);
        desk.remember_bot(&identity.username).await?;
        let clock = SharedClock(setup.clock.clone());
        bring_to_today(&mut desk).await?;
        let reception = Reception::open(desk, post.clone(), scribe, clock, waiting).await?;
        let pulse = Pulse::begins();
        let stored = (store.clone(), setup.data.clone());
        let office = Office::of_running(requests.clone(), stored, identity.username, pulse.clone());
        let socket = Socket::open(&setup.data, office)?;
        let watched = Watched {
            store: store.clone(),
            data: setup.data.clone(),
            desk: requests.downgrade(),
            pulse: pulse.clone(),
        };
        let watch = Watch::open(setup.config.monitor_at(), watched.clone()).await?;
        let menus = connection.clone();
        tokio::spawn(async move {
            introduce(&menus, &texts).await;
        });
        tracing::info!("kring runs");
        let reception = tokio::spawn(reception.work());
        Ok(Self {
            listener: Listener::new(connection, post.clone(), requests.clone(), stopping, pulse),
            reception,
            watch: (watch, Supervisor::begins(watched)),
            store,
            post,
            requests,
            stop,
            socket,
        })
    }

    async fn run(self, stopped: impl Future<Output = ()>) -> Result<()> {
        let Self {
            store,
            post,
            requests,
            stop,
            mut reception,
            listener,
            socket,
            watch,
        } = self;
        let mut listening = tokio::spawn(listener.listen());
        let (mut heard, mut worked, mut may_send) = (None, None, true);
        tokio::select! {
            () = stopped => {}
            ended = &mut listening => heard = Some(flat(ended)),
            ended = &mut reception => worked = Some(flat(ended)),
            // Why, closing it tells.
            _ = store.failed() => may_send = !store.is_shared(),
        }
        tracing::info!("kring stops");
        drop(watch);
        stop.send_replace(true);
        if !may_send {
            // Another kring may lead soon: what is on its way must have ended by then.
            drop((socket, requests));
            let ended = tokio::time::timeout(GIVEN_UP, post.last_post()).await;
            tracing::debug!("what was being sent has ended: {}", ended.is_ok());
            return close(store).await;
        }
        let heard = match heard {
            Some(heard) => heard,
            None => flat(listening.await),
        };
        post.last_post().await;
        drop((socket, requests));
        let worked = match worked {
            Some(worked) => worked,
            None => flat(reception.await),
        };
        // What failed at the desk says why; the others only noticed.
        worked.and(close(store).await).and(heard)
    }
}

fn flat<E: Into<anyhow::Error>>(
    ended: Result<Result<(), E>, tokio::task::JoinError>,
) -> Result<()> {
    match ended {
        Ok(result) => result.map_err(Into::into),
        Err(_) => anyhow::bail!("a task of kring failed; start it again"),
    }
}

/// Whoever puts into words what is spoken. Where the program is missing, kring runs without.
fn scribe(
    setup: &Setup,
    (outbox, desk): (Arc<dyn Outbox>, mpsc::WeakSender<Request>),
    stopping: &watch::Receiver<bool>,
) -> Arc<dyn Scribe> {
    let command = setup.config.transcriber();
    if let Some(missing) = command.as_ref().and_then(needs::missing_program) {
        tracing::warn!("{missing}");
    }
    Arc::new(Hearing::new(command, outbox, desk, stopping.clone()))
}

fn surroundings(setup: &Setup, texts: Arc<Texts>, bot: &Identity) -> Result<Surroundings> {
    let around = Around {
        bot: bot.username.clone(),
        contact: setup.config.contact.clone(),
        privacy_url: setup.config.privacy_url.clone(),
        help_lines: String::new(),
        help_lines_young: String::new(),
        zone: setup.config.time_zone()?,
        puts_in_words: setup.config.transcribe.is_some(),
        now: Moment::default(),
    };
    let help_lines = setup.config.help_lines.clone();
    let help_lines_young = setup.config.help_lines_young.clone();
    Ok(Surroundings {
        texts,
        around,
        help_lines,
        help_lines_young,
        clock: setup.clock.clone(),
        pace: Pace {
            per_second: setup.config.messages_per_second,
            per_second_to_one: setup.config.messages_per_second_to_one,
        },
    })
}

/// The clock that everything in the house shares.
struct SharedClock(Arc<dyn Clock>);

impl Clock for SharedClock {
    fn now(&self) -> Moment {
        self.0.now()
    }
}

/// The operating system's clock.
pub fn system_clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}
