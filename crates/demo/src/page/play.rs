//! Playing the guided example on the page: it waits at every part until whoever looks on has read what to notice.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::Result;
use serde::Serialize;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::hall::Hall;
use super::news::News;
use crate::example::{Act, Cue, Example, Player, Step, Who, notice_id};
use crate::wording::Wording;
use kring_rules::role::Language;
use loopback_botapi::ChatId;

/// Between two steps, so that eyes can follow.
const BETWEEN_STEPS: Duration = Duration::from_millis(650);
/// So long a notice stands there when the example goes on by itself, and more for every letter.
const TO_READ: Duration = Duration::from_millis(2500);
const PER_LETTER: Duration = Duration::from_millis(25);
const END: &str = "page-note-end";
const BROKEN: &str = "page-note-broken";

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
#[derive(Default)]
pub(super) struct Play {
    standing: Mutex<Standing>,
    wish: watch::Sender<Wish>,
    task: Mutex<Option<JoinHandle<()>>>,
}

impl Play {
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
    pub(super) fn go_by_itself(&self, auto: bool, hall: &Hall) {
        self.wish.send_modify(|wish| wish.auto = auto);
        self.stand(hall, |standing| standing.auto = auto);
    }

    /// Ends the example where it is.
    pub(super) fn leave(&self) {
        if let Some(task) = guard(&self.task).take() {
            task.abort();
        }
        self.wish.send_replace(Wish::default());
        *guard(&self.standing) = Standing::default();
    }

    /// Begins the example.
    pub(super) fn start(hall: &Arc<Hall>, language: Language) {
        hall.play.leave();
        let playing = Arc::clone(hall);
        let task = tokio::spawn(async move { playing.play.run(&playing, language).await });
        *guard(&hall.play.task) = Some(task);
    }

    async fn run(&self, hall: &Hall, language: Language) {
        let note = match self.all_steps(hall, language).await {
            Ok(()) => END.to_owned(),
            Err(error) => {
                tracing::error!("the example broke off: {error:#}");
                BROKEN.to_owned()
            }
        };
        self.stand(hall, |standing| {
            (standing.phase, standing.note) = (Phase::Done, note);
        });
    }

    async fn all_steps(&self, hall: &Hall, language: Language) -> Result<()> {
        let example = Example::told_in(language)?;
        let wording = Arc::new(Wording::new(hall.wishes.texts()?, language));
        let mut player = Self::player(hall, wording, &example.names).await?;
        let notices = |act: &Act| matches!(act, Act::Notice { .. });
        let of = example
            .steps
            .iter()
            .filter(|step| notices(&step.act))
            .count();
        self.stand(hall, |standing| standing.of = of);
        let mut nexts = 0;
        for step in example.steps {
            if let Act::Notice { number, text } = &step.act {
                let phone = player.phone_of(step.who).id();
                self.stand(hall, |standing| standing.wait_at(*number, phone));
                nexts = self.until_read(text.len()).await;
                self.stand(hall, |standing| standing.phase = Phase::Playing);
            } else {
                self.pause(nexts).await;
                let cue = cue(hall, &player, &step).await?;
                player.act(&cue, &mut *hall.stage().await)?;
            }
        }
        Ok(())
    }

    /// The players, with new phones for the parties.
    async fn player(hall: &Hall, wording: Arc<Wording>, names: &[String]) -> Result<Player> {
        let mut stage = hall.stage().await;
        let player = Player::new(&mut stage, wording, names)?;
        for who in [Who::First, Who::Second] {
            hall.show_phone(&stage, player.number_of(who));
        }
        Ok(player)
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
    async fn pause(&self, nexts: u32) {
        let mut wish = self.wish.subscribe();
        // That it lasts until its end is what usually happens.
        let _ = timeout(BETWEEN_STEPS, wish.wait_for(|wish| wish.next != nexts)).await;
    }

    fn stand(&self, hall: &Hall, change: impl FnOnce(&mut Standing)) {
        let mut standing = guard(&self.standing);
        change(&mut standing);
        hall.tell(News::example(&*standing));
    }
}

/// What can be done now. As long as the plug is out nothing can; whoever waited meanwhile waits anew.
async fn cue(hall: &Hall, player: &Player, step: &Step) -> Result<Cue> {
    loop {
        hall.plug.until_on().await;
        let cue = player.wait_for(step).await;
        if cue.is_ok() || !hall.plug.until_on().await {
            return cue;
        }
    }
}

impl Standing {
    fn wait_at(&mut self, part: usize, phone: ChatId) {
        self.phase = Phase::Waiting;
        self.part = part;
        (self.note, self.phone) = (notice_id(part), Some(phone));
    }
}

fn guard<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
