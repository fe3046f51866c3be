//! The desk: takes what came in, finds the case, lets the rules decide, and commits what follows. It never sends.
//!
//! One desk works through everything in the order in which it came. What it decides is in the store's queue before it
//! takes the next; it may be told to anybody only once it is durable (see [`Decided`]).

mod asked;
mod audit;
mod boards;
mod case_erasing;
mod dice;
mod earlier;
mod erasing;
mod error;
mod exporting;
mod facilitating;
mod guides;
mod handled;
mod incoming;
mod ledger;
mod letter;
mod links;
mod marks;
mod mending;
mod noting;
mod out_of_reach;
mod outbox;
mod outdated;
mod own_copy;
mod own_copy_limit;
mod participating;
mod party_rows;
mod passing;
mod reception;
mod records;
mod replying;
pub(crate) mod row;
mod sent;
mod strangers;
mod sweeping;
pub mod tables;
mod taking_back;
mod undelivered;
mod urgency;
pub mod vaults;
mod vouched;
mod work;

use std::collections::{BTreeMap, BTreeSet};
use std::pin::Pin;
use std::sync::Arc;

use futures_util::FutureExt;

use kring_rules::deed::Deed;
use kring_rules::event::{Event, Sight};
use kring_rules::guide::{Edition, Guides};
use kring_rules::ids::{CaseId, MessageRef, PersonId, Seat, Token};
use kring_rules::moment::Moment;
use kring_rules::press::{GeneralTap, Press};
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, How, Message, Say};
use kring_rules::turn::Tapped;
use kring_rules::words::Words;
pub use kring_store::Outcome;
use kring_store::{Store, StoreError};

pub use asked::{Asked, Reply};
pub use audit::{AuditLog, AuditPage, Entry, Wanted, Who};
pub use dice::{Dice, SystemDice, hash};
pub use error::DeskError;
pub use guides::{changed, kept_guides};
pub use incoming::{DeliveryId, Happening, Incoming, Pressed, QueryId, Sender};
pub use ledger::DeedId;
pub use letter::{Kept, Letter, LetterId};
pub use marks::{BoardMark, View};
pub use outbox::{Outbox, StoredOutbox};
pub use reception::{Clock, Mail, Reception, Request, SystemClock};
pub use sent::Posted;
pub use undelivered::{LettersCount, Refusal};
pub use urgency::Urgency;

use marks::Marks;
use own_copy_limit::CopyLimit;
use records::Records;
use strangers::Strangers;
use sweeping::Sweeping;
use work::Work;

/// How the desk is set up.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// An invitation link opens for so many days.
    pub invitation_days: u16,
    /// A case is kept for so many days after its end.
    pub keep_days: u16,
    /// A deed stays in the access log for so many days.
    pub audit_days: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            invitation_days: 14,
            keep_days: 90,
            audit_days: 730,
        }
    }
}

/// The desk.
pub struct Desk<S> {
    store: S,
    guides: Arc<Guides>,
    /// The guides of the organisation that are kept in the store.
    kept: BTreeSet<Edition>,
    settings: Settings,
    dice: Box<dyn Dice>,
    records: Records<S>,
    marks: Marks,
    sweeping: Sweeping,
    strangers: Strangers,
    copy_limit: CopyLimit,
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
    pub toast: Option<Toast>,
}

/// Answers once everything is on disk.
pub type Durable = Pin<Box<dyn Future<Output = Result<Outcome, StoreError>> + Send>>;

/// How a pressed button is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
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
        let kept = folders
            .iter()
            .map(|folder| folder.edition.clone())
            .collect();
        let records = Records::of(store.clone());
        let marks = Marks::read(&store, settings, &records.owed().await?).await?;
        Ok(Self {
            guides: guides::with_kept(guides, folders)?,
            kept,
            store,
            settings,
            dice,
            records,
            marks,
            sweeping: Sweeping::default(),
            strangers: Strangers::default(),
            copy_limit: CopyLimit::default(),
        })
    }

    /// Every guide that somebody is or can be prepared with.
    pub fn guides(&self) -> &Guides {
        &self.guides
    }

    /// The letters that were owed when kring last stopped, oldest first per person.
    pub async fn owed(&self) -> Result<Vec<(LetterId, Letter)>, DeskError> {
        let mut owed = self.records.owed().await?;
        owed.retain(|(_, letter)| letter.refused.is_none());
        Ok(owed)
    }

    /// Takes what came in. Delivered before, it does nothing; a fault in the rules sets it aside, and the rest goes on.
    pub async fn take(
        &mut self,
        incoming: Incoming,
        sight: SightOf<'_>,
        now: Moment,
    ) -> Result<Option<Decided>, DeskError> {
        let (delivery, dated) = (incoming.delivery, incoming.dated);
        if self.marks.has_handled(&incoming, now) {
            let number = delivery.0;
            tracing::info!(
                update = number,
                "an update that was handled before is passed over"
            );
            return Ok(None);
        }
        let Some((sender, happening)) = incoming.what else {
            let mut work = Work::at(now);
            work.handled(delivery, dated);
            return self.commit(work).map(Some);
        };
        let decided = std::panic::AssertUnwindSafe(self.decide(sender, &happening, sight, now));
        let mut work = match decided.catch_unwind().await {
            Ok(work) => work?,
            Err(_) => self.set_aside(delivery, sender, now).await?,
        };
        work.handled(delivery, dated);
        let language = sender.language.unwrap_or(Language::Dutch);
        work.answer_press(sender.person, &happening, language);
        self.commit(work).map(Some)
    }

    async fn set_aside(
        &mut self,
        delivery: DeliveryId,
        sender: Sender,
        now: Moment,
    ) -> Result<Work, DeskError> {
        tracing::error!(
            delivery = delivery.0,
            "an update was set aside: the rules failed on it"
        );
        let mut work = Work::at(now);
        work.set_aside(delivery);
        let person = self
            .records
            .person_or_new(&work, sender.person, sender.language)
            .await?;
        work.person(person);
        work.say(sender.person, Say::General(GeneralSay::Trouble), How::New);
        Ok(work)
    }

    async fn decide(
        &mut self,
        sender: Sender,
        happening: &Happening,
        sight: SightOf<'_>,
        now: Moment,
    ) -> Result<Work, DeskError> {
        let who = sender.person;
        let mut work = Work::of(who, now);
        let person = self
            .records
            .person_or_new(&work, who, sender.language)
            .await?;
        work.person(person);
        match happening {
            Happening::LinkOpened(token) => self.link_opened(&mut work, who, token).await?,
            Happening::Pressed(pressed) => self.pressed(&mut work, who, pressed).await?,
            Happening::Did(event) => {
                let event = event.clone().looked_at(|message| sight(who, message));
                self.did(&mut work, who, event).await?;
            }
            Happening::Replied { text, message, to } => {
                let wrote = Event::wrote(text.clone(), *message);
                let wrote = wrote.looked_at(|message| sight(who, message));
                self.replied(&mut work, who, *to, wrote).await?;
            }
        }
        if *happening != Happening::Did(Event::Blocked) {
            self.find(&mut work, who).await?;
        }
        self.pass_on_signals(&mut work).await?;
        self.answer_strangers_seldom(&mut work, who).await?;
        self.address(&mut work).await?;
        Ok(work)
    }

    async fn pressed(
        &mut self,
        work: &mut Work,
        who: PersonId,
        pressed: &Pressed,
    ) -> Result<(), DeskError> {
        let message = pressed.message;
        match pressed.press.clone() {
            Some(Press::Preparation {
                case,
                party,
                revision,
                tap,
            }) => {
                let tapped = Tapped {
                    tap,
                    revision,
                    message,
                };
                self.tapped(work, who, Seat { case, party }, tapped).await
            }
            Some(Press::Case(case, tap)) => {
                self.tapped_in_case(work, who, &case, tap, message).await
            }
            Some(Press::Draft(tap)) => self.tapped_in_draft(work, who, tap).await,
            Some(Press::General(tap)) => self.tapped_general(work, who, tap, message).await,
            None => {
                work.not_yours(who);
                Ok(())
            }
        }
    }

    async fn tapped_general(
        &mut self,
        work: &mut Work,
        who: PersonId,
        tap: GeneralTap,
        message: MessageRef,
    ) -> Result<(), DeskError> {
        match tap {
            GeneralTap::Language(language) => self.speak(work, who, language).await,
            GeneralTap::SwitchTo(case, party) => {
                self.switch_to(work, who, Seat { case, party }).await
            }
            GeneralTap::SwitchToFacilitator => self.switch_to_facilitator(work, who).await,
            GeneralTap::Board(page) => self.board(work, who, page, Some(message)).await,
        }
    }

    /// Draws a single-use link that makes someone a facilitator.
    pub fn invite_facilitator(
        &mut self,
        name: Words,
        now: Moment,
    ) -> Result<(Token, Decided), DeskError> {
        let mut work = Work::at(now);
        let expires = self.link_expires(now);
        let link = dice::link(&mut *self.dice, expires)?;
        work.invite(
            &link.hash,
            &links::Invited::Facilitator {
                name: name.on_one_line(),
                expires: link.expires,
            },
        )?;
        Ok((link.token, self.commit(work)?))
    }

    /// Reads every case, person and letter, and counts the rows: whether all of it can be read.
    pub async fn read_everything(&self) -> Result<usize, DeskError> {
        self.records.read_everything().await
    }

    /// Remembers how the bot is called, for links made while it does not run.
    pub async fn remember_bot(&mut self, username: &str) -> Result<(), DeskError> {
        if self.bot().await?.as_deref() != Some(username) {
            let mut work = Work::at(Moment::default());
            work.remember_bot(username)?;
            let _ = self.commit(work)?.durable.await?;
        }
        Ok(())
    }

    /// The bot with this number is served: what another one got has numbers of its own.
    pub fn serves(&mut self, bot: u64) {
        self.marks.bot = Some(bot);
    }

    /// How the bot was called when it last ran.
    pub async fn bot(&self) -> Result<Option<String>, DeskError> {
        let row = self.store.get(tables::MARKS, marks::BOT).await?;
        row.map(|row| row::decode(&row.value)).transpose()
    }

    fn link_expires(&self, now: Moment) -> Moment {
        now.plus(i64::from(self.settings.invitation_days) * kring_rules::moment::DAY)
    }

    /// Notes what was done without anything else being written, before it is done.
    pub fn note(&mut self, deed: Deed, now: Moment) -> Result<Decided, DeskError> {
        let mut work = Work::at(now);
        work.note(deed);
        self.commit(work)
    }

    /// Gives every message the language of its reader.
    async fn address(&mut self, work: &mut Work) -> Result<(), DeskError> {
        let mut languages = BTreeMap::new();
        for to in work.readers() {
            let person = self.records.person(work, to).await?;
            languages.insert(to, person.map_or(Language::Dutch, |person| person.language));
        }
        work.address(&languages);
        Ok(())
    }

    fn commit(&mut self, mut work: Work) -> Result<Decided, DeskError> {
        self.keep_guides(&mut work)?;
        let finished = work.finish(&self.records, &mut self.marks)?;
        for id in &finished.recalled {
            self.marks.undelivered.forget(*id);
        }
        let left = finished.people.values().filter(|one| !one.has_a_part());
        left.for_each(|one| self.marks.forget_person(one.id));
        self.records
            .remember(finished.people, finished.cases, finished.cases_gone);
        let durable = Box::pin(self.store.commit(finished.commit));
        Ok(Decided {
            durable,
            letters: finished.letters,
            recalled: finished.recalled,
            toast: finished.toast,
        })
    }

    /// Everything decided so far is on disk.
    pub fn all_on_disk(&mut self) {
        self.records.all_on_disk();
    }

    async fn case_for(
        &mut self,
        work: &Work,
        id: &CaseId,
    ) -> Result<Option<kring_rules::case::Case>, DeskError> {
        self.records.case(work, id).await
    }
}

impl Work {
    fn messages(&mut self, messages: Vec<Message>) {
        for message in messages {
            self.say(message.to, message.say, message.how);
        }
    }
}
