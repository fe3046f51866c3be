//! One unit of work: what changed and what is to be said, gathered until it is committed as a whole.

use super::{tables, vaults};
use std::collections::{BTreeMap, BTreeSet};

use super::erasing::person_erasures;
use super::incoming::{DeliveryId, Happening};
use super::letter::{Kept, Letter, LetterId};
use super::links::Invited;
use super::marks::{BOT, BoardMark, Marks, board_put, set_aside_key};
use super::noting::deeds;
use super::records::{Records, case_puts};
use super::row::encode;
use super::{DeskError, Toast};
use kring_rules::case::Case;
use kring_rules::deed::Deed;
use kring_rules::facilitator::Facilitator;
use kring_rules::ids::{CaseId, MessageRef, PersonId, Seat, TokenHash};
use kring_rules::moment::Moment;
use kring_rules::person::Person;
use kring_rules::role::Language;
use kring_rules::say::{self, About, GeneralSay, Holds, How, Message, Say, Scene};
use kring_store::{Commit, Erase, Expect, Put, Store, Table, Vault};

/// What changed and what is to be said.
pub(super) struct Work {
    pub(super) now: Moment,
    /// Whoever did what this work follows from, if anybody did.
    pub(super) by: Option<PersonId>,
    pub(super) people: BTreeMap<PersonId, Person>,
    pub(super) cases: BTreeMap<CaseId, Case>,
    /// Cases of which nothing is left.
    cases_gone: BTreeSet<CaseId>,
    said: Vec<Message>,
    pub(super) letters: Vec<Letter>,
    toast: Option<Toast>,
    toast_say: Option<Say>,
    delivery: Option<(DeliveryId, Option<Moment>)>,
    pub(super) puts: Vec<Put>,
    /// What cannot be read from what changes and what is said, and is to be noted with it.
    pub(super) deeds: Vec<Deed>,
    /// What is to be forgotten with this work.
    pub(super) erase: Vec<Erase>,
    /// Letters that were owed, and may not go out any more.
    pub(super) recalled: Vec<LetterId>,
    /// Messages that are to go from the chats they were sent to.
    pub(super) taken_back: BTreeMap<PersonId, Vec<MessageRef>>,
}

/// A unit of work, ready to be committed.
pub(super) struct Finished {
    pub(super) commit: Commit,
    pub(super) letters: Vec<(LetterId, Letter)>,
    pub(super) recalled: Vec<LetterId>,
    pub(super) toast: Option<Toast>,
    pub(super) people: BTreeMap<PersonId, Person>,
    pub(super) cases: BTreeMap<CaseId, Case>,
    pub(super) cases_gone: BTreeSet<CaseId>,
}

impl Work {
    /// Work that follows from what somebody did.
    pub(super) fn of(who: PersonId, now: Moment) -> Self {
        Self {
            by: Some(who),
            ..Self::at(now)
        }
    }

    /// Work of kring's own.
    pub(super) fn at(now: Moment) -> Self {
        Self {
            now,
            by: None,
            people: BTreeMap::new(),
            cases: BTreeMap::new(),
            cases_gone: BTreeSet::new(),
            said: Vec::new(),
            letters: Vec::new(),
            toast: None,
            toast_say: None,
            delivery: None,
            puts: Vec::new(),
            deeds: Vec::new(),
            erase: Vec::new(),
            recalled: Vec::new(),
            taken_back: BTreeMap::new(),
        }
    }

    pub(super) fn person(&mut self, person: Person) {
        self.people.insert(person.id, person);
    }

    pub(super) fn case(&mut self, case: Case) {
        self.cases.insert(case.head.id.clone(), case);
    }

    /// Nothing is left of this case.
    pub(super) fn case_gone(&mut self, id: CaseId) {
        self.cases.remove(&id);
        self.cases_gone.insert(id);
    }

    pub(super) fn is_gone(&self, id: &CaseId) -> bool {
        self.cases_gone.contains(id)
    }

    /// The case that someone is opening.
    pub(super) fn draft_of(&self, who: PersonId) -> Option<CaseId> {
        let facilitator = self.people.get(&who)?.facilitator.as_ref()?;
        facilitator.busy.draft().cloned()
    }

    /// The cases someone facilitates, oldest first.
    pub(super) fn facilitated_by(&self, who: PersonId) -> Vec<CaseId> {
        let facilitator = self.people.get(&who).and_then(|p| p.facilitator.as_ref());
        facilitator.map_or(vec![], |facilitator| facilitator.cases.clone())
    }

    /// Changes the person who did something; they are always part of the work.
    pub(super) fn change(&mut self, who: PersonId, change: impl FnOnce(&mut Person)) {
        if let Some(person) = self.people.get_mut(&who) {
            change(person);
        }
    }

    /// This person as a facilitator, if they are one.
    pub(super) fn facilitator(&mut self, who: PersonId) -> Option<&mut Facilitator> {
        self.people.get_mut(&who)?.facilitator.as_mut()
    }

    pub(super) fn say(&mut self, to: PersonId, say: Say, how: How) {
        if how == How::Toast {
            self.toast_say.get_or_insert(say);
        } else {
            self.said.push(Message { to, say, how });
        }
    }

    /// What was to be said about this party, with their words, is not said after all.
    pub(super) fn unsay(&mut self, seat: &Seat) {
        let about = About::Party(seat.clone());
        self.said.retain(|Message { say, .. }| {
            say.is_farewell() || say.holds() == Holds::NoWords || say.about() != about
        });
    }

    pub(super) fn general(&mut self, to: PersonId, say: GeneralSay) {
        self.say(to, Say::General(say), How::New);
    }

    pub(super) fn not_yours(&mut self, to: PersonId) {
        let toast = GeneralSay::Toast(say::Toast::NotYours);
        self.say(to, Say::General(toast), How::Toast);
    }

    fn tells(&self, who: PersonId) -> bool {
        let said = self.said.iter().map(|message| message.to);
        let written = self.letters.iter().map(|letter| letter.to);
        said.chain(written).any(|to| to == who)
    }

    /// They are shown where they are in a preparation, not only told a word about it.
    pub(super) fn shows_a_place(&self, who: PersonId) -> bool {
        let mut to_them = self.said.iter().filter(|message| message.to == who);
        to_them.any(|message| match &message.say {
            Say::Participant(say) => say.scene != Scene::Nothing,
            Say::Facilitator(_) | Say::General(_) | Say::Nothing => false,
        })
    }

    pub(super) fn readers(&self) -> BTreeSet<PersonId> {
        let said = self.said.iter().map(|message| message.to);
        said.chain(self.taken_back.keys().copied()).collect()
    }

    /// These messages are not said after all.
    pub(super) fn leave_unsaid(&mut self, mut is_meant: impl FnMut(&Message) -> bool) {
        self.said.retain(|message| !is_meant(message));
    }

    /// What is said with this work and has not been addressed yet.
    pub(super) fn said(&self) -> impl Iterator<Item = &Message> {
        self.said.iter()
    }

    /// Everything that goes out with this work, once it has been addressed.
    pub(super) fn said_to(&self) -> impl Iterator<Item = (PersonId, &Say)> {
        self.letters.iter().map(|letter| (letter.to, &letter.say))
    }

    pub(super) fn address(&mut self, languages: &BTreeMap<PersonId, Language>) {
        for Message { to, say, how } in self.said.drain(..) {
            let language = languages.get(&to).copied().unwrap_or(Language::Dutch);
            self.letters.push(Letter {
                to,
                language,
                say,
                how,
                sent: 0,
                kept: Kept::House,
                take_back: vec![],
                written: self.now,
                refused: None,
            });
        }
    }

    /// Notes this in the access log, with everything else.
    pub(super) fn note(&mut self, deed: Deed) {
        self.deeds.push(deed);
    }

    pub(super) fn puts(&mut self, puts: Vec<Put>) {
        self.puts.extend(puts);
    }

    pub(super) fn handled(&mut self, delivery: DeliveryId, dated: Option<Moment>) {
        self.delivery = Some((delivery, dated));
    }

    pub(super) fn set_aside(&mut self, delivery: DeliveryId) {
        let key = (tables::MARKS, set_aside_key(delivery));
        self.puts
            .push(put(key, vaults::house(), Expect::Any, Some(vec![])));
    }

    /// Every press is answered: with a message, or else with a word.
    pub(super) fn answer_press(
        &mut self,
        who: PersonId,
        happening: &Happening,
        otherwise: Language,
    ) {
        let Happening::Pressed(pressed) = happening else {
            return;
        };
        if !self.tells(who) {
            self.not_yours(who);
        }
        let language = self
            .people
            .get(&who)
            .map_or(otherwise, |person| person.language);
        let say = self.toast_say.take().map(|say| (say, language));
        self.toast = Some(Toast {
            query: pressed.query.clone(),
            say,
        });
    }

    pub(super) fn invite(&mut self, hash: &TokenHash, invited: &Invited) -> Result<(), DeskError> {
        let key = (tables::INVITATIONS, hash.0.clone().into_bytes());
        let value = Some(encode(invited)?);
        self.puts
            .push(put(key, invited.vault(), Expect::Any, value));
        Ok(())
    }

    pub(super) fn put_board(
        &mut self,
        store: &impl Store,
        person: PersonId,
        mark: &BoardMark,
    ) -> Result<(), DeskError> {
        self.puts.push(board_put(store, person, mark)?);
        Ok(())
    }

    pub(super) fn remember_bot(&mut self, username: &str) -> Result<(), DeskError> {
        let value = Some(encode(&username)?);
        let key = (tables::MARKS, BOT.to_vec());
        self.puts
            .push(put(key, vaults::house(), Expect::Any, value));
        Ok(())
    }

    pub(super) fn finish<S: Store>(
        mut self,
        records: &Records<S>,
        marks: &mut Marks,
    ) -> Result<Finished, DeskError> {
        let mut languages = BTreeMap::new();
        for message in &self.said {
            let known = self.people.get(&message.to).map(|person| person.language);
            languages.insert(message.to, known.unwrap_or(Language::Dutch));
        }
        self.address(&languages);
        let mut puts = std::mem::take(&mut self.puts);
        for person in self.people.values() {
            let before = records.known_person(person.id);
            puts.extend(records.person_put(before.as_deref(), person)?);
            self.erase
                .extend(person_erasures(before.as_deref(), person));
        }
        for case in self.cases.values() {
            let before = records.known_case(&case.head.id);
            let changed = case_puts(before.as_deref(), case)?;
            if !changed.is_empty() {
                puts.extend(changed);
                puts.extend(marks.case_changed(before.as_deref(), case)?);
            }
        }
        let deeds = deeds(&self, records);
        puts.extend(marks.ledger.note(records.store(), &deeds, self.now)?);
        let mut letters = self.letters_that_take_back();
        for letter in &mut letters {
            letter.kept = self.kept(letter, records);
            letter.written = self.now;
        }
        let letters = number_letters(letters, marks);
        let row = |id: LetterId| (tables::OUTBOX, id.key(records.store()));
        for (id, letter) in &letters {
            let value = Some(encode(letter)?);
            puts.push(put(row(*id), letter.vault(), Expect::Any, value));
        }
        if let Some(delivery) = self.delivery {
            puts.push(marks.handled(delivery, self.now)?);
        }
        let Self {
            people,
            cases,
            cases_gone,
            toast,
            erase,
            recalled,
            ..
        } = self;
        Ok(Finished {
            commit: Commit { puts, erase },
            letters,
            recalled,
            toast,
            people,
            cases,
            cases_gone,
        })
    }
}

impl Work {
    /// A letter is kept with what it is about: with its reader when that is nobody, or several, or a case of which nothing
    /// is kept, not yet or not any more.
    fn kept<S: Store>(&self, letter: &Letter, records: &Records<S>) -> Kept {
        match letter.say.about() {
            About::Party(seat) if !self.is_gone(&seat.case) => Kept::Party(seat),
            About::Case(case) if !self.is_gone(&case) => Kept::Told(case),
            About::Party(_) | About::Case(_) | About::Draft(_) | About::Each(_) | About::Nobody => {
                self.kept_with_reader(letter.to, records)
            }
        }
    }

    fn kept_with_reader<S: Store>(&self, reader: PersonId, records: &Records<S>) -> Kept {
        let reader_is_kept = match self.people.get(&reader) {
            Some(person) => person.has_a_part(),
            None => records
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

fn number_letters(letters: Vec<Letter>, marks: &mut Marks) -> Vec<(LetterId, Letter)> {
    let number = |letter: Letter| {
        let id = LetterId {
            to: letter.to,
            number: marks.next_letter(),
        };
        (id, letter)
    };
    letters.into_iter().map(number).collect()
}

pub(super) fn put(
    (table, key): (Table, Vec<u8>),
    vault: Vault,
    expect: Expect,
    value: Option<Vec<u8>>,
) -> Put {
    Put {
        table,
        key,
        vault,
        expect,
        value,
    }
}
