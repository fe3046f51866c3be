//! The desk: takes what came in, finds the case, lets the rules decide, and commits what follows. It never sends.
//!
//! One desk works through everything in the order in which it came. What it decides is in the store's queue before it
//! takes the next; it may be told to anybody only once it is durable (see [`Decided`]).
//!
//! Its floors, from the ground: `rows` (what lies where), `letters` (what is owed), `records` (cases and people at hand),
//! `notes` (what the desk notes for itself), `work` (one unit of work), `acting` (what is done in one), and the desk.

mod acting;
mod asked;
mod audit;
mod boards;
mod dice;
mod error;
mod everything;
mod exporting;
mod facilitators;
#[cfg(test)]
mod fuzz;
mod incoming;
mod letters;
mod mending;
mod notes;
mod overview;
mod passing;
mod put_in_words;
mod reception;
mod recordings;
mod records;
mod room;
mod rows;
mod surviving;
mod gathering;
mod sweeping;
mod taking;
mod tools;
mod undelivered;
mod upgrading;
mod vouched;
mod work;

use std::pin::Pin;
use std::sync::Arc;

use kring_rules::day::words::DateWords;
use kring_rules::deed::Deed;
use kring_rules::event::Sight;
use kring_rules::facilitator::Duty;
use kring_rules::guide::Guides;
use kring_rules::ids::{MessageRef, PersonId, Seat, Token};
use kring_rules::moment::Moment;
use kring_rules::phrases::Phrases;
use kring_rules::role::{Language, Languages};
use kring_rules::say::Say;
use kring_rules::words::Words;
use kring_rules::zone::Zone;
pub use kring_store::Outcome;
use kring_store::{Commit, Store, StoreError};

pub use asked::{Asked, Reply};
pub use audit::{AuditLog, AuditPage, Entry, Wanted, Who};
pub use dice::{Dice, SystemDice, hash};
pub use error::DeskError;
pub use facilitators::{FacilitatorEntry, LetGo};
pub use incoming::{DeliveryId, Happening, Incoming, Pressed, QueryId, Sender, VoiceSent};
pub use letters::{Behind, Kept, Letter, LetterId, Outbox, Played, Posted, Refusal, StoredOutbox};
pub use notes::access_log::DeedId;
pub use notes::{BoardMark, LettersCount, changed, kept_guides};
pub use overview::counts_of;
pub use reception::{Clock, Mail, Reception, Request, Scribe, SystemClock};
pub use recordings::Recorded;
pub use room::Room;
pub use rows::recordings::{FileId, OwedRecording, OwedWords, Sound};
pub use rows::{laid_open, smaller, tables, vaults};
pub use surviving::Failed;

pub use everything::Everything;
use notes::{Notes, suspects};
pub use overview::{CasesCount, Overview};
use records::Records;
use rows::invited::Invited;
use sweeping::Round;
use tools::Tools;
use work::Work;

/// How the desk is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// An invitation link opens for so many days.
    pub invitation_days: u16,
    /// A case is kept for so many days after its end.
    pub keep_days: u16,
    /// A deed stays in the access log for so many days.
    pub audit_days: u16,
    /// The hours of the place where facilitators work.
    pub zone: Zone,
    /// Phrases that say outright that somebody is in danger.
    pub phrases: Arc<Phrases>,
    /// The languages that are spoken.
    pub languages: Languages,
    /// The words with which people write dates.
    pub date_words: Arc<DateWords>,
    /// What is spoken is put into words here.
    pub puts_in_words: bool,
    /// What can still be stored.
    pub room: Room,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            invitation_days: 14,
            keep_days: 90,
            audit_days: 730,
            zone: Zone::default(),
            phrases: Arc::default(),
            languages: Languages::default(),
            date_words: Arc::default(),
            puts_in_words: false,
            room: Room::default(),
        }
    }
}

/// The desk.
pub struct Desk<S> {
    records: Records<S>,
    notes: Notes,
    tools: Tools,
    sweeping: Round,
    gathering: Round,
}

/// What the desk decided. It is in the store's queue; it may be told once `durable` says so.
pub struct Decided {
    /// Answers once everything is on disk.
    pub durable: Durable,
    /// What is owed to whom.
    pub letters: Vec<(LetterId, Letter)>,
    /// What was owed and may not go out any more.
    pub recalled: Vec<LetterId>,
    /// How a pressed button is answered.
    pub toast: Option<PressAnswer>,
    /// What was spoken, and is to be fetched.
    pub recordings: Vec<OwedRecording>,
    /// What was spoken, is here, and is to be put into words.
    pub to_write: Vec<OwedWords>,
}

impl Decided {
    /// Both are decided.
    fn and(mut self, then: Self) -> Self {
        self.letters.retain(|(id, _)| !then.recalled.contains(id));
        self.letters.extend(then.letters);
        self.recalled.extend(then.recalled);
        self.recordings.extend(then.recordings);
        self.to_write.extend(then.to_write);
        let (before, after) = (self.durable, then.durable);
        Self {
            durable: Box::pin(async {
                match before.await? {
                    Outcome::Done => after.await,
                    Outcome::Conflict => Ok(Outcome::Conflict),
                }
            }),
            letters: self.letters,
            recalled: self.recalled,
            toast: self.toast.or(then.toast),
            recordings: self.recordings,
            to_write: self.to_write,
        }
    }
}

/// Answers once everything is on disk.
pub type Durable = Pin<Box<dyn Future<Output = Result<Outcome, StoreError>> + Send>>;

/// How a pressed button is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PressAnswer {
    /// The name of the press.
    pub query: QueryId,
    /// A short word, or nothing.
    pub say: Option<(Say, Language)>,
}

/// Tells whether the question at hand was on someone's screen when they wrote a message.
pub type SightOf<'a> = &'a (dyn Fn(PersonId, MessageRef) -> Sight + Send + Sync);

impl<S: Store> Desk<S> {
    /// Opens the desk on a store.
    pub async fn open(
        store: S,
        guides: Arc<Guides>,
        settings: Settings,
        dice: Box<dyn Dice>,
    ) -> Result<Self, DeskError> {
        let folders = kept_guides(&store).await?;
        let records = Records::of(store.clone());
        if upgrading::answers_lie_apart(&store).await? {
            records.answers_lie_apart();
        }
        let outbox = records.outbox().await?;
        let notes = Notes::read(&store, settings.audit_days, &outbox).await?;
        let guides = notes::with_kept(guides, folders)?;
        records.are_prepared_with(guides.clone());
        let tools = Tools {
            guides,
            settings,
            dice,
        };
        Ok(Self {
            records,
            notes,
            tools,
            sweeping: Round::of_sweeping(),
            gathering: Round::of_gathering(),
        })
    }

    /// Every guide that somebody is or can be prepared with.
    pub fn guides(&self) -> &Guides {
        &self.tools.guides
    }

    /// The letters that were owed when kring last stopped, oldest first per person.
    pub async fn owed(&self) -> Result<Vec<(LetterId, Letter)>, DeskError> {
        let mut owed = self.records.owed().await?;
        owed.retain(|(_, letter)| letter.refused.is_none());
        Ok(owed)
    }

    /// A unit of work that begins now.
    fn work(&mut self, now: Moment) -> Work<'_, S> {
        Work::new(&self.records, &mut self.notes, &mut self.tools, now)
    }

    fn store(&self) -> &S {
        self.records.store()
    }

    /// Draws a single-use link that makes someone a facilitator.
    pub fn invite_facilitator(
        &mut self,
        name: Words,
        now: Moment,
    ) -> Result<(Token, Decided), DeskError> {
        self.invite(name, Duty::Facilitates, now)
    }

    /// Draws a single-use link that enrols someone.
    pub fn invite(
        &mut self,
        name: Words,
        duty: Duty,
        now: Moment,
    ) -> Result<(Token, Decided), DeskError> {
        let mut work = self.work(now);
        let link = work.tools.link(now)?;
        let invited = Invited::Facilitator {
            name: name.on_one_line(),
            expires: link.expires,
            duty,
        };
        work.invite(&link.hash, &invited)?;
        Ok((link.token, work.commit()?))
    }

    /// Remembers how the bot is called, for links made while it does not run.
    pub async fn remember_bot(&mut self, username: &str) -> Result<(), DeskError> {
        if self.bot().await?.as_deref() != Some(username) {
            let put = notes::bot_name_put(username)?;
            let _ = self.store().commit(Commit::of(vec![put])).await?;
        }
        Ok(())
    }

    /// The bot with this number is served: what another one got has numbers of its own.
    pub fn serves(&mut self, bot: u64) {
        self.notes.handled.serves(bot);
    }

    /// How the bot was called when it last ran.
    pub async fn bot(&self) -> Result<Option<String>, DeskError> {
        notes::bot_name(self.store()).await
    }

    /// Notes what was done without anything else being written, before it is done.
    pub fn note(&mut self, deed: Deed, now: Moment) -> Result<Decided, DeskError> {
        let made = notes::made_put(&deed, now)?;
        let mut work = self.work(now);
        work.puts.extend(made);
        work.note(deed);
        work.commit()
    }

    /// Notes that a backup was verified.
    pub fn note_verified(&mut self, now: Moment) -> Result<Decided, DeskError> {
        let mut work = self.work(now);
        work.puts.push(notes::verified_put(now)?);
        work.commit()
    }

    /// When somebody came to see the answers of whoever is this party now: nothing from before they took their link.
    pub async fn readings_of(&self, seat: &Seat) -> Result<Vec<(Moment, Deed)>, DeskError> {
        let log = &self.notes.access_log;
        log.readings_of(seat, &self.records).await
    }

    /// Someone cannot be reached: their phone refuses messages.
    pub async fn unreachable(
        &mut self,
        person: PersonId,
        now: Moment,
    ) -> Result<Decided, DeskError> {
        let mut work = self.work(now);
        work.lose(person).await?;
        work.address().await?;
        work.commit()
    }

    /// Somebody works at the desk from now on.
    pub async fn begins(&self) -> Result<(), DeskError> {
        let _ = self.store().commit(suspects::begins()).await?;
        Ok(())
    }

    /// Nobody works at it any more: the stop is orderly.
    pub async fn ends(&self) -> Result<(), DeskError> {
        let _ = self.store().commit(suspects::ends()).await?;
        Ok(())
    }

    /// Everything decided so far is on disk.
    pub fn all_on_disk(&mut self) {
        self.records.all_on_disk();
    }
}
