//! The reception: the one task that works at the desk. Others hand in requests; it answers once everything is on disk.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;
use tracing::Instrument;

use super::vouched::Vouched;
use super::{
    Asked, BoardMark, Decided, Desk, DeskError, Durable, Incoming, Letter, LetterId, OwedRecording,
    OwedWords, PressAnswer, Recorded,
};
use crate::figures;
use kring_rules::event::Sight;
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::moment::{MINUTE, Moment};
use kring_rules::words::Words;
use kring_store::Store;

/// A board is brought up to date at most this often.
const BOARD_PACE: Duration = Duration::from_millis(1500);
/// At most so many requests are worked through before what they led to is made durable.
const TOGETHER: usize = 64;
/// A clock that goes back by more than this was not just set right.
const PUT_BACK: i64 = 5 * MINUTE;

/// Something for the desk to do.
#[derive(Debug)]
pub enum Request {
    /// Take what came in; answered when all of it is durable.
    Take(Vec<Incoming>, oneshot::Sender<()>),
    /// Telegram's clock says so.
    Vouch(Moment),
    /// Someone's phone refuses messages.
    Unreachable(PersonId),
    /// Telegram will never take this letter as it is; that is on disk.
    GaveUp(LetterId, Box<Letter>),
    /// A board stands in this message now.
    BoardShown(PersonId, BoardMark),
    /// A recording came, or will never come; answered when that is durable.
    Recorded(OwedRecording, Recorded, oneshot::Sender<()>),
    /// This was understood of a recording, or nothing; answered when that is durable.
    Written(OwedWords, Option<Words>, oneshot::Sender<()>),
    /// Answer what a command asks; what was decided for it is durable then.
    Asked(Asked),
}

/// Whoever carries the letters out of the house.
pub trait Mail: Send + Sync + 'static {
    /// These letters are durable and owed.
    fn deliver(&self, letters: Vec<(LetterId, Letter)>);
    /// These letters are owed no longer: what has not been sent of them does not go out.
    fn recall(&self, letters: &[LetterId]);
    /// This press is to be answered.
    fn answer(&self, toast: PressAnswer);
    /// Whether the question at hand was on someone's screen when they wrote a message. Letters that were decided on, but
    /// not yet delivered, may show another one.
    fn sight(&self, person: PersonId, message: MessageRef, decided: &[(LetterId, Letter)])
    -> Sight;
    /// These recordings are to be fetched; that is durable.
    fn fetch(&self, recordings: Vec<OwedRecording>);
    /// It is this time, and somebody vouches for it: what has been owed for too long may go.
    fn time_is(&self, now: Moment);
    /// Letters wait for this person.
    fn awaits(&self, person: PersonId) -> bool;
}

/// Whoever puts into words what was spoken.
pub trait Scribe: Send + Sync + 'static {
    /// These recordings are to be put into words; that is durable.
    fn write(&self, owed: Vec<OwedWords>);
}

/// What time it is.
pub trait Clock: Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Moment;
}

/// The operating system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the clock is read"
    )]
    fn now(&self) -> Moment {
        Moment(jiff::Timestamp::now().as_second())
    }
}

/// The task that works at the desk.
pub struct Reception<S, M, C> {
    desk: Desk<S>,
    mail: M,
    scribe: Arc<dyn Scribe>,
    clock: C,
    vouched: Vouched,
    requests: mpsc::Receiver<Request>,
    boards_since: Instant,
    /// What time it was when the clock was looked at last.
    looked: Moment,
}

/// What is told once everything decided so far is durable.
#[derive(Default)]
struct Afterwards {
    durable: Vec<Durable>,
    recalled: Vec<LetterId>,
    letters: Vec<(LetterId, Letter)>,
    toasts: Vec<PressAnswer>,
    recordings: Vec<OwedRecording>,
    to_write: Vec<OwedWords>,
    taken: Vec<oneshot::Sender<()>>,
    answers: Vec<Box<dyn FnOnce() + Send>>,
}

impl Afterwards {
    fn tell(&mut self, decided: Decided) {
        self.durable.push(decided.durable);
        self.letters
            .retain(|(id, _)| !decided.recalled.contains(id));
        self.recalled.extend(decided.recalled);
        self.letters.extend(decided.letters);
        self.toasts.extend(decided.toast);
        self.recordings.extend(decided.recordings);
        self.to_write.extend(decided.to_write);
    }
}

impl<S: Store, M: Mail, C: Clock> Reception<S, M, C> {
    /// Opens the reception of a desk that was brought to how things lie today. What was owed when kring last stopped goes out first.
    pub async fn open(
        desk: Desk<S>,
        mail: M,
        scribe: Arc<dyn Scribe>,
        clock: C,
        requests: mpsc::Receiver<Request>,
    ) -> Result<Self, DeskError> {
        desk.begins().await?;
        mail.deliver(desk.owed().await?);
        mail.fetch(desk.owed_recordings().await?);
        scribe.write(desk.owed_words().await?);
        Ok(Self {
            looked: desk.last_heard().unwrap_or_default(),
            desk,
            mail,
            scribe,
            clock,
            vouched: Vouched::default(),
            requests,
            boards_since: Instant::now(),
        })
    }

    /// Works until nobody can hand in requests any more, or until the store fails.
    pub async fn work(mut self) -> Result<(), DeskError> {
        loop {
            let mut together = Vec::with_capacity(TOGETHER);
            let wait = self.wait();
            tokio::select! {
                biased;
                got = self.requests.recv_many(&mut together, TOGETHER) => {
                    if got == 0 {
                        return self.desk.ends().await;
                    }
                }
                () = tokio::time::sleep(wait) => {}
            }
            let mut afterwards = Afterwards::default();
            for request in together {
                let tried = AssertUnwindSafe(self.handle(request, &mut afterwards)).catch_unwind();
                let tried = tried.await;
                if self.desk.survived(tried).await?.is_err() {
                    tracing::error!("kring fails on something that it was asked; the rest goes on");
                }
            }
            self.look_at_the_clock(&mut afterwards).await?;
            self.look_at_the_boards(&mut afterwards).await?;
            self.finish(afterwards).await?;
        }
    }

    fn wait(&self) -> Duration {
        if self.desk.has_stale_boards() {
            return BOARD_PACE.saturating_sub(self.boards_since.elapsed());
        }
        if !self.vouched.is_known() {
            return Duration::from_mins(1);
        }
        let now = self.now();
        let due = self.desk.next_due(now).map(|due| due.since(now));
        let seconds = due.unwrap_or(60).clamp(0, 60);
        Duration::from_secs(seconds.unsigned_abs())
    }

    fn now(&self) -> Moment {
        self.vouched.now(self.clock.now())
    }

    async fn handle(
        &mut self,
        request: Request,
        afterwards: &mut Afterwards,
    ) -> Result<(), DeskError> {
        let now = self.now();
        match request {
            Request::Vouch(said) => self.vouched.hear(said, self.clock.now()),
            Request::Take(batch, taken) => {
                self.take(batch, afterwards, now).await?;
                afterwards.taken.push(taken);
            }
            Request::Unreachable(person) => {
                afterwards.tell(self.desk.unreachable(person, now).await?);
            }
            Request::GaveUp(id, letter) => self.desk.gave_up(id, &letter).await?,
            Request::BoardShown(person, mark) => {
                self.desk.board_shown(person, mark)?;
            }
            Request::Recorded(owed, recorded, taken) => {
                if let Some(decided) = self.desk.recorded(&owed, recorded, now).await? {
                    afterwards.tell(decided);
                }
                afterwards.taken.push(taken);
            }
            Request::Written(owed, words, taken) => {
                if let Some(decided) = self.desk.written(&owed, words.as_ref(), now).await? {
                    afterwards.tell(decided);
                }
                afterwards.taken.push(taken);
            }
            Request::Asked(asked) => {
                let reply = self.desk.asked(asked, now).await?;
                if let Some(decided) = reply.decided {
                    afterwards.tell(decided);
                }
                afterwards.answers.push(reply.tell);
            }
        }
        Ok(())
    }

    async fn take(
        &mut self,
        batch: Vec<Incoming>,
        afterwards: &mut Afterwards,
        now: Moment,
    ) -> Result<(), DeskError> {
        for incoming in batch {
            let span = tracing::debug_span!("update", number = incoming.delivery.0);
            let took = self.take_one(incoming, afterwards, now).instrument(span);
            took.await?;
        }
        Ok(())
    }

    async fn take_one(
        &mut self,
        incoming: Incoming,
        afterwards: &mut Afterwards,
        now: Moment,
    ) -> Result<(), DeskError> {
        let began = Instant::now();
        let (mail, decided) = (&self.mail, &afterwards.letters);
        let sight = |person, message| mail.sight(person, message, decided);
        let decided = self.desk.take(incoming, &sight, now).await?;
        let (outcome, letters) = match &decided {
            Some(decided) => ("decided", decided.letters.len()),
            None => ("handled before", 0),
        };
        let ms = began.elapsed().as_millis();
        tracing::debug!(outcome, letters, ms, "an update was taken");
        if let Some(decided) = decided {
            afterwards.tell(decided);
        }
        Ok(())
    }

    async fn look_at_the_clock(&mut self, afterwards: &mut Afterwards) -> Result<(), DeskError> {
        let now = self.now();
        if now.plus(PUT_BACK) < self.looked {
            tracing::warn!("the clock of this machine was put back");
            afterwards.tell(self.desk.clock_went_back(now).await?);
        }
        self.looked = now;
        if !self.vouched.is_known() {
            return Ok(());
        }
        self.mail.time_is(now);
        if self.desk.next_due(now).is_some_and(|due| due <= now) {
            tracing::debug!("something is due");
            afterwards.tell(self.desk.tick(now).await?);
        }
        Ok(())
    }

    async fn look_at_the_boards(&mut self, afterwards: &mut Afterwards) -> Result<(), DeskError> {
        if self.desk.has_stale_boards() && self.boards_since.elapsed() >= BOARD_PACE {
            self.boards_since = Instant::now();
            let now = self.now();
            let mail = &self.mail;
            let awaits = |person| mail.awaits(person);
            let decided = self.desk.refresh_boards(&awaits, now).await?;
            afterwards.tell(decided);
        }
        Ok(())
    }

    /// Nothing is told before all of it is on disk.
    async fn finish(&mut self, afterwards: Afterwards) -> Result<(), DeskError> {
        if !afterwards.recalled.is_empty() {
            self.mail.recall(&afterwards.recalled);
        }
        let (decided, many) = (Instant::now(), afterwards.durable.len());
        if many > 0 {
            self.desk.store().settled().await?;
        }
        for durable in afterwards.durable {
            if durable.await? != kring_store::Outcome::Done {
                return Err(DeskError::Contested);
            }
        }
        self.desk.all_on_disk();
        figures::committed(many, decided.elapsed());
        // Whoever handed it in may ask for more at once, while what came of it is carried out: far from Telegram that is
        // what everybody else waits for.
        for taken in afterwards.taken {
            let _ = taken.send(());
        }
        if !afterwards.letters.is_empty() {
            tracing::debug!(letters = afterwards.letters.len(), "decided, and on disk");
        }
        for toast in afterwards.toasts {
            self.mail.answer(toast);
        }
        self.mail.deliver(afterwards.letters);
        self.mail.fetch(afterwards.recordings);
        self.scribe.write(afterwards.to_write);
        afterwards.answers.into_iter().for_each(|answer| answer());
        Ok(())
    }
}
