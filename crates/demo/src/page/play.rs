//! Where the guided example is, and what is asked of it. It waits at every part until whoever looks on has read what to
//! notice.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use tokio::sync::{broadcast, watch};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::news::News;
use crate::example::notice_id;
use loopback_botapi::ChatId;

/// Between two steps, so that eyes can follow.
const BETWEEN_STEPS: Duration = Duration::from_millis(650);
/// So long a notice stands there when the example goes on by itself, and more for every letter.
const TO_READ: Duration = Duration::from_millis(2500);
const PER_LETTER: Duration = Duration::from_millis(25);

/// Where the example is.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Standing {
    #[serde(rename = "standing")]
    phase: Phase,
    /// What to notice: a text's id.
    note: String,
    part: usize,
    of: usize,
    /// The phone to look at.
    phone: Option<ChatId>,
    auto: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Phase {
    #[default]
    Idle,
    Waiting,
    Playing,
    Done,
}

/// How the example is to go on.
#[derive(Clone, Copy, Debug, Default)]
struct Wish {
    /// How often ‘next’ was asked for.
    next: u32,
    auto: bool,
}

/// The guided example, played or not.
pub(super) struct Play {
    standing: Mutex<Standing>,
    wish: watch::Sender<Wish>,
    task: Mutex<Option<JoinHandle<()>>>,
    news: broadcast::Sender<News>,
}

impl Play {
    /// Not played yet. Whoever looks is told here how it stands.
    pub(super) fn telling(news: broadcast::Sender<News>) -> Self {
        Self {
            standing: Mutex::default(),
            wish: watch::Sender::default(),
            task: Mutex::default(),
            news,
        }
    }

    pub(super) fn standing(&self) -> Standing {
        guard(&self.standing).clone()
    }

    /// On to the next part.
    pub(super) fn next(&self) {
        self.go_on_from(Phase::Waiting);
    }

    /// The other steps of this part follow at once.
    pub(super) fn forward(&self) {
        self.go_on_from(Phase::Playing);
    }

    /// A press that comes too late, when the example is elsewhere, does nothing.
    fn go_on_from(&self, phase: Phase) {
        if guard(&self.standing).phase == phase {
            self.wish.send_modify(|wish| wish.next += 1);
        }
    }

    /// The parts follow by themselves, or not.
    pub(super) fn go_by_itself(&self, auto: bool) {
        self.wish.send_modify(|wish| wish.auto = auto);
        self.stand(|standing| standing.auto = auto);
    }

    /// It is played by this task from now on.
    pub(super) fn is_played_by(&self, task: JoinHandle<()>) {
        *guard(&self.task) = Some(task);
    }

    /// Ends the example where it is.
    pub(super) fn leave(&self) {
        if let Some(task) = guard(&self.task).take() {
            task.abort();
        }
        self.wish.send_replace(Wish::default());
        *guard(&self.standing) = Standing::default();
    }

    /// Waits until ‘next’ is asked for, or until so many letters have been read; tells how often it was asked for so far.
    async fn until_read(&self, letters: usize) -> u32 {
        let mut wish = self.wish.subscribe();
        let before = wish.borrow().next;
        let letters = u32::try_from(letters).unwrap_or_default();
        loop {
            let Wish { next, auto } = *wish.borrow_and_update();
            if next != before {
                return next;
            }
            tokio::select! {
                _ = wish.changed() => {}
                () = sleep(TO_READ + PER_LETTER * letters), if auto => return next,
            }
        }
    }

    /// A moment between two steps, unless ‘next’ was asked for since.
    pub(super) async fn pause(&self, nexts: u32) {
        let mut wish = self.wish.subscribe();
        // That it lasts until its end is what usually happens.
        let _ = timeout(BETWEEN_STEPS, wish.wait_for(|wish| wish.next != nexts)).await;
    }

    /// It has so many parts.
    pub(super) fn has_parts(&self, of: usize) {
        self.stand(|standing| standing.of = of);
    }

    /// It waits at this part until that is read, at this phone; tells how often ‘next’ was asked for so far.
    pub(super) async fn wait_at(&self, part: usize, phone: ChatId, letters: usize) -> u32 {
        self.stand(|standing| {
            (standing.phase, standing.part) = (Phase::Waiting, part);
            (standing.note, standing.phone) = (notice_id(part), Some(phone));
        });
        let nexts = self.until_read(letters).await;
        self.stand(|standing| standing.phase = Phase::Playing);
        nexts
    }

    /// It is over, and this is said of it: a text's id.
    pub(super) fn is_done(&self, note: &str) {
        self.stand(|standing| (standing.phase, standing.note) = (Phase::Done, note.to_owned()));
    }

    fn stand(&self, change: impl FnOnce(&mut Standing)) {
        let mut standing = guard(&self.standing);
        change(&mut standing);
        // Nobody has to be looking.
        let _ = self.news.send(News::example(&*standing));
    }
}

fn guard<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
