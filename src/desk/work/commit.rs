//! A unit of work becomes one commit: the rows that changed, what is owed, what is forgotten, what was handled.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Work;
use super::noting::deeds;
use crate::desk::letters::{Kept, Letter, Posted};
use crate::desk::rows::{encode, recordings, vaults};
use crate::desk::{BoardMark, Decided, DeskError};
use crate::figures;
use kring_rules::case::Case;
use kring_rules::facilitator::Awaited;
use kring_rules::ids::{PersonId, Seat};
use kring_rules::person::Person;
use kring_rules::say::{About, How};
use kring_store::{Commit, Erase, Expect, LONGEST_KEY, LONGEST_VALUE, Put, Store, StoreError};

impl<S: Store> Work<'_, S> {
    /// Tells what signals this work leads to, and gives every message the language of its reader.
    pub(in crate::desk) async fn address(&mut self) -> Result<(), DeskError> {
        self.watch_over_signals().await?;
        self.tell_apart().await?;
        let mut languages = BTreeMap::new();
        let house = self.tools.settings.languages.house();
        for to in self.readers() {
            let person = self.readable_person(to).await?;
            languages.insert(to, person.map_or(house, |person| person.language));
        }
        self.put_in_language(&languages);
        Ok(())
    }

    /// Puts it in the store's queue. It may be told once it is durable. What the store would not take is refused before
    /// anything of it counts.
    pub(in crate::desk) fn commit(mut self) -> Result<Decided, DeskError> {
        self.address_the_rest();
        let mut puts = std::mem::take(&mut self.puts);
        puts.extend(
            self.notes
                .guides
                .keep(&self.tools.guides, self.cases.values())?,
        );
        puts.extend(self.people_put()?);
        puts.extend(self.cases_put()?);
        puts.extend(self.notes.counts.puts()?);
        let deeds = deeds(&self);
        let store = self.records.store();
        puts.extend(self.notes.access_log.note(store, &deeds, self.now)?);
        let letters = self.letters_to_keep();
        let letters = self.notes.number(letters);
        for (id, letter) in &letters {
            let value = Some(encode(letter)?);
            puts.push(id.place(store).put(letter.vault(), Expect::Any, value));
        }
        if let Some(delivered) = self.delivered {
            puts.push(self.notes.handled.note(delivered, self.now)?);
        }
        refuse_too_long(&puts)?;
        self.let_go_of_what_is_gone();
        for (_, letter) in &letters {
            if let Some(mark) = board_in_place(letter) {
                self.notes.boards.is_coming(letter.to, mark);
            }
        }
        let erase = self.erase;
        if !erase.is_empty() {
            figures::erased();
        }
        let durable = Box::pin(store.commit_ahead(Commit { puts, erase }));
        self.records
            .remember(self.people, self.cases, self.cases_gone);
        Ok(Decided {
            durable,
            letters,
            recalled: self.recalled,
            toast: self.toast,
            recordings: self.recordings,
            to_write: self.to_write,
        })
    }

    /// What was said after everything was addressed is to somebody in this work.
    fn address_the_rest(&mut self) {
        let mut languages = BTreeMap::new();
        let house = self.tools.settings.languages.house();
        for message in &self.said {
            let known = self.people.get(&message.to).map(|person| person.language);
            languages.insert(message.to, known.unwrap_or(house));
        }
        self.put_in_language(&languages);
    }

    fn people_put(&mut self) -> Result<Vec<Put>, DeskError> {
        let mut puts = Vec::new();
        for person in self.people.values() {
            let before = self.records.known_person(person.id);
            puts.extend(self.records.person_put(before.as_deref(), person)?);
            let on_call = &mut self.notes.on_call;
            puts.extend(on_call.person_changed(self.records.store(), person)?);
            self.erase
                .extend(person_erasures(before.as_deref(), person));
        }
        Ok(puts)
    }

    fn cases_put(&mut self) -> Result<Vec<Put>, DeskError> {
        let mut puts = Vec::new();
        for case in self.cases.values() {
            let before = self.records.known_case(&case.head.id);
            let changed = self.records.case_puts(before.as_deref(), case)?;
            if !changed.is_empty() {
                puts.extend(changed);
                puts.extend(recordings_gone(before.as_deref(), case));
                self.notes.boards.are_stale(case);
                self.notes.in_short.forget(&case.head.id);
                puts.extend(self.notes.due.case_changed(before.as_deref(), case)?);
                let was = before
                    .as_deref()
                    .and_then(|case| case.head.counted.as_ref());
                let counted = (was, case.head.counted.as_ref());
                let zone = &self.tools.settings.zone;
                self.notes.counts.case_changed(counted, zone);
            }
        }
        Ok(puts)
    }

    fn letters_to_keep(&mut self) -> Vec<Letter> {
        let mut letters = self.letters_that_take_back();
        for letter in &mut letters {
            letter.kept = self.kept(letter);
            letter.written = self.now;
        }
        letters
    }

    fn let_go_of_what_is_gone(&mut self) {
        for case in &self.cases_gone {
            self.notes.in_short.forget(case);
        }
        for id in &self.recalled {
            self.notes.undelivered.forget(*id);
        }
        for left in self.people.values().filter(|one| !one.has_a_part()) {
            self.notes.forget_person(left.id);
        }
    }

    /// A letter is kept with what it is about: with its reader when that is nobody, or several, or a case of which nothing
    /// is kept, not yet or not any more.
    fn kept(&self, letter: &Letter) -> Kept {
        match letter.say.about() {
            About::Party(seat) if !self.is_gone(&seat.case) => Kept::Party(seat),
            About::Case(case) if !self.is_gone(&case) => Kept::Told(case),
            About::Party(_) | About::Case(_) | About::Draft(_) | About::Each(_) | About::Nobody => {
                self.kept_with_reader(letter.to)
            }
        }
    }

    fn kept_with_reader(&self, reader: PersonId) -> Kept {
        let reader_is_kept = match self.people.get(&reader) {
            Some(person) => person.has_a_part(),
            None => self
                .records
                .known_person(reader)
                .is_some_and(|person| person.has_a_part()),
        };
        if reader_is_kept {
            Kept::Reader
        } else {
            Kept::House
        }
    }
}

/// The store refuses a whole commit for one row.
/// What a letter puts on a board that stands there already.
fn board_in_place(letter: &Letter) -> Option<BoardMark> {
    match letter.how {
        How::InPlace(message) => {
            let at = letter.written;
            BoardMark::of(&letter.say, Posted { message, at })
        }
        How::New | How::Toast => None,
    }
}

/// Of what was spoken and is in no answer any more, nothing stays.
fn recordings_gone(before: Option<&Case>, case: &Case) -> Vec<Put> {
    let before = before.into_iter().flat_map(|before| &before.parties);
    let pairs = before.filter_map(|was| {
        let now = case.parties.iter().find(|party| party.id == was.id)?;
        (!Arc::ptr_eq(was, now)).then_some((was, now))
    });
    let gone = pairs.flat_map(|(was, now)| {
        let stay = now.preparation.answers.voices();
        let seat = Seat::of(&case.head.id, was.id);
        let mut voices = was.preparation.answers.voices();
        voices.retain(|message, _| !stay.contains_key(message));
        let gone = voices.into_values();
        gone.flat_map(move |voice| recordings::gone(&seat, &voice))
    });
    gone.collect()
}

fn refuse_too_long(puts: &[Put]) -> Result<(), DeskError> {
    let is_too_long = |put: &Put| {
        let value = put.value.as_ref().map_or(0, Vec::len);
        put.key.len() > LONGEST_KEY || value > LONGEST_VALUE
    };
    if puts.iter().any(is_too_long) {
        return Err(StoreError::TooLong.into());
    }
    Ok(())
}

/// Of someone who takes no part any more everything is forgotten; of others the part they have left, and of a
/// facilitator the draft they are done with.
fn person_erasures(before: Option<&Person>, person: &Person) -> Option<Erase> {
    let before = before.filter(|before| before.has_a_part())?;
    let vault = vaults::person(person.id);
    if !person.has_a_part() {
        return Some(Erase::Vault(vault));
    }
    let has_left =
        before.preparations.len() > person.preparations.len() || cases(before) > cases(person);
    let has_drafted =
        is_drafting(before) && !is_drafting(person) || is_adding(before) && !is_adding(person);
    let has_noted = is_noting(before) && !is_noting(person);
    (has_left || has_drafted || has_noted).then_some(Erase::Past(vault))
}

fn cases(person: &Person) -> usize {
    let facilitator = person.facilitator.as_ref();
    facilitator.map_or(0, |facilitator| facilitator.cases.len())
}

/// A note about somebody lies with them until they say whether it is meant.
fn is_noting(person: &Person) -> bool {
    let facilitator = person.facilitator.as_ref();
    let awaits = facilitator.and_then(|facilitator| facilitator.awaits.as_ref());
    awaits.is_some_and(|awaiting| matches!(awaiting.what, Awaited::Yes(..)))
}

/// Whom they add to a case lies with them until it is done.
fn is_adding(person: &Person) -> bool {
    let facilitator = person.facilitator.as_ref();
    facilitator.is_some_and(|facilitator| facilitator.newcomer.is_some())
}

fn is_drafting(person: &Person) -> bool {
    let facilitator = person.facilitator.as_ref();
    facilitator.is_some_and(|facilitator| facilitator.draft.is_some())
}
