//! One unit of work: what changed and what is to be said, gathered until it is committed as a whole. Whatever is done at
//! the desk is done in one, and reads through it: what changed in it counts before what is on disk.

mod commit;
mod noting;
mod taking_back;

use std::collections::{BTreeMap, BTreeSet};

use super::incoming::Happening;
use super::letters::{Kept, Letter, LetterId};
use super::notes::{Delivered, Notes};
use super::records::Records;
use super::rows::readable;
use super::rows::recordings::{OwedRecording, OwedWords};
use super::tools::Tools;
use super::{DeskError, PressAnswer};
use kring_rules::case::Case;
use kring_rules::deed::Deed;
use kring_rules::facilitator::Facilitator;
use kring_rules::ids::{CaseId, MessageRef, PersonId, Seat};
use kring_rules::moment::Moment;
use kring_rules::person::{AtHand, Person};
use kring_rules::role::Language;
use kring_rules::say::{self, About, GeneralSay, Holds, How, Message, Say, Scene};
use kring_rules::words::Words;
use kring_store::{Erase, Put, Store};

/// What changed and what is to be said.
pub(super) struct Work<'d, S> {
    pub(super) records: &'d Records<S>,
    pub(super) notes: &'d mut Notes,
    pub(super) tools: &'d mut Tools,
    pub(super) now: Moment,
    /// Whoever did what this work follows from, if anybody did.
    by: Option<PersonId>,
    /// Nobody knows which language they speak.
    knows_no_language: bool,
    people: BTreeMap<PersonId, Person>,
    cases: BTreeMap<CaseId, Case>,
    /// Cases of which nothing is left.
    cases_gone: BTreeSet<CaseId>,
    said: Vec<Message>,
    letters: Vec<Letter>,
    /// What was spoken, and is to be fetched.
    pub(super) recordings: Vec<OwedRecording>,
    /// What was spoken, is here, and is to be put into words.
    pub(super) to_write: Vec<OwedWords>,
    toast: Option<PressAnswer>,
    toast_say: Option<Say>,
    delivered: Option<Delivered>,
    pub(super) puts: Vec<Put>,
    /// What cannot be read from what changes and what is said, and is to be noted with it.
    deeds: Vec<Deed>,
    /// What is to be forgotten with this work.
    pub(super) erase: Vec<Erase>,
    /// Letters that were owed, and may not go out any more.
    pub(super) recalled: Vec<LetterId>,
    /// Messages that are to go from the chats they were sent to.
    taken_back: BTreeMap<PersonId, Vec<MessageRef>>,
}

impl<'d, S: Store> Work<'d, S> {
    /// Work that begins now.
    pub(super) fn new(
        records: &'d Records<S>,
        notes: &'d mut Notes,
        tools: &'d mut Tools,
        now: Moment,
    ) -> Self {
        Self {
            records,
            notes,
            tools,
            now,
            by: None,
            knows_no_language: false,
            people: BTreeMap::new(),
            cases: BTreeMap::new(),
            cases_gone: BTreeSet::new(),
            said: Vec::new(),
            letters: Vec::new(),
            recordings: Vec::new(),
            to_write: Vec::new(),
            toast: None,
            toast_say: None,
            delivered: None,
            puts: Vec::new(),
            deeds: Vec::new(),
            erase: Vec::new(),
            recalled: Vec::new(),
            taken_back: BTreeMap::new(),
        }
    }
}

impl<S: Store> Work<'_, S> {
    /// It follows from what somebody did.
    pub(super) fn is_by(&mut self, who: PersonId) {
        self.by = Some(who);
    }

    /// The case as it is in this work, or as it was last committed, to be changed.
    pub(super) async fn case(&self, id: &CaseId) -> Result<Option<Case>, DeskError> {
        if let Some(case) = self.cases.get(id) {
            return Ok(Some(case.clone()));
        }
        if self.is_gone(id) {
            return Ok(None);
        }
        let case = self.records.committed_case(id).await?;
        Ok(case.map(std::sync::Arc::unwrap_or_clone))
    }

    /// The same, where a case that cannot be read is left out: what is done is about others as well.
    pub(super) async fn readable_case(&self, id: &CaseId) -> Result<Option<Case>, DeskError> {
        match self.case(id).await {
            Err(DeskError::CaseUnreadable(_)) => Ok(None),
            read => read,
        }
    }

    /// The same as a person, where somebody of whom nothing can be read is left out.
    pub(super) async fn readable_person(&self, id: PersonId) -> Result<Option<Person>, DeskError> {
        Ok(readable(self.person(id).await)?.flatten())
    }

    /// The person as they are in this work, or as they were last committed.
    pub(super) async fn person(&self, id: PersonId) -> Result<Option<Person>, DeskError> {
        if let Some(person) = self.people.get(&id) {
            return Ok(Some(person.clone()));
        }
        let person = self.records.committed_person(id).await?;
        Ok(person.map(std::sync::Arc::unwrap_or_clone))
    }

    /// Somebody who did something: as they are known, or as somebody new. They are part of the work from now on.
    pub(super) async fn meet(
        &mut self,
        id: PersonId,
        language: Option<Language>,
    ) -> Result<(), DeskError> {
        let known = self.person(id).await?.filter(Person::has_a_part);
        let spoken = self.notes.strangers.chosen(id).or(language);
        self.knows_no_language = spoken.is_none() && known.is_none();
        let house = self.tools.settings.languages.house();
        let new = || Person::new(id, spoken.unwrap_or(house));
        self.person_changed(known.unwrap_or_else(new));
        Ok(())
    }

    pub(super) fn person_changed(&mut self, person: Person) {
        self.people.insert(person.id, person);
    }

    pub(super) fn case_changed(&mut self, case: Case) {
        self.cases.insert(case.head.id.clone(), case);
    }

    /// Nothing is left of this case.
    pub(super) fn case_gone(&mut self, id: CaseId) {
        self.cases.remove(&id);
        self.cases_gone.insert(id);
    }

    /// This work changes it.
    pub(super) fn changes(&self, id: &CaseId) -> bool {
        self.cases.contains_key(id) || self.is_gone(id)
    }

    /// The case as it changed in this work.
    pub(super) fn changed_case(&self, id: &CaseId) -> Option<&Case> {
        self.cases.get(id)
    }

    /// The cases that changed in this work, or are gone with it.
    pub(super) fn touched_cases(&self) -> Vec<CaseId> {
        let changed = self.cases.keys();
        changed.chain(&self.cases_gone).cloned().collect()
    }

    pub(super) fn is_gone(&self, id: &CaseId) -> bool {
        self.cases_gone.contains(id)
    }

    /// The case that someone is opening.
    pub(super) fn draft_of(&self, who: PersonId) -> Option<CaseId> {
        let facilitator = self.people.get(&who)?.facilitator.as_ref()?;
        Some(facilitator.draft.as_ref()?.case.clone())
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

    /// A stranger of whom nobody knows which language they speak hears it in every one.
    pub(super) fn say_in_every_language(&mut self, stranger: PersonId) {
        let unknown = self.knows_no_language;
        for message in self.said.iter_mut().filter(|_| unknown) {
            if let Say::General(say @ (GeneralSay::Stranger | GeneralSay::Link(_))) =
                &mut message.say
                && message.to == stranger
            {
                *say = GeneralSay::InEveryLanguage(Box::new(say.clone()));
            }
        }
    }

    /// What a stranger heard a moment ago is not said to them again.
    pub(super) fn leave_said_lately_unsaid(&mut self, stranger: PersonId) {
        let (strangers, now) = (&mut self.notes.strangers, self.now);
        self.said.retain(|message| {
            message.to != stranger || strangers.is_new(stranger, &message.say, now)
        });
    }

    /// What is said with this work and has not been addressed yet.
    pub(super) fn said(&self) -> impl Iterator<Item = &Message> {
        self.said.iter()
    }

    /// The same, to say it otherwise.
    pub(super) fn said_mut(&mut self) -> impl Iterator<Item = &mut Message> {
        self.said.iter_mut()
    }

    /// Everything that goes out with this work, once it has been addressed.
    pub(super) fn said_to(&self) -> impl Iterator<Item = (PersonId, &Say)> {
        self.letters.iter().map(|letter| (letter.to, &letter.say))
    }

    /// Everything that is said with this work is said in this language.
    pub(super) fn address_all_in(&mut self, language: Language) {
        let to = self.said.iter().map(|message| (message.to, language));
        let languages = to.collect();
        self.put_in_language(&languages);
    }

    fn put_in_language(&mut self, languages: &BTreeMap<PersonId, Language>) {
        let house = self.tools.settings.languages.house();
        for Message { to, say, how } in self.said.drain(..) {
            let language = languages.get(&to).copied().unwrap_or(house);
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

    /// It follows from this, which is handled with it.
    pub(super) fn handles(&mut self, delivered: Delivered) {
        self.delivered = Some(delivered);
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
        self.toast = Some(PressAnswer {
            query: pressed.query.clone(),
            say,
        });
    }

    /// What follows in the rules is said.
    pub(super) fn messages(&mut self, messages: Vec<Message>) {
        for message in messages {
            self.say(message.to, message.say, message.how);
        }
    }

    /// What this person has at hand.
    pub(super) fn at_hand(&self, who: PersonId) -> AtHand {
        let person = self.people.get(&who);
        person
            .map(|person| person.at_hand.clone())
            .unwrap_or_default()
    }

    /// The preparations of this person.
    pub(super) fn preparations(&self, who: PersonId) -> Vec<Seat> {
        let person = self.people.get(&who);
        person
            .map(|person| person.preparations.clone())
            .unwrap_or_default()
    }

    /// Somebody who is part of this work.
    pub(super) fn known(&self, who: PersonId) -> Option<&Person> {
        self.people.get(&who)
    }

    /// Someone's name as a facilitator, if they are one.
    pub(super) fn facilitator_name(&self, who: PersonId) -> Option<Words> {
        let facilitator = self.people.get(&who)?.facilitator.as_ref()?;
        Some(facilitator.name.clone())
    }
}
