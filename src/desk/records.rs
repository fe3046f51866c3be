//! Cases and people as rows: read when needed, kept at hand, and written only where they changed.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::DeskError;
use super::letters::earlier;
use super::letters::sent::{self, Sent};
use super::letters::{InOutbox, Letter, LetterId};
use super::rows::answers;
use super::rows::invited::Invited;
use super::rows::party::{self, Lies};
use super::rows::{
    Place, decode, encode, every, every_readable, one_readable, readable, seat_key, tables, vaults,
};
use kring_rules::case::{Case, Head};
use kring_rules::guide::Guides;
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId, TokenHash};
use kring_rules::party::Party;
use kring_rules::person::Person;
use kring_rules::role::Language;
use kring_store::{Expect, Put, Recent, Store};

/// So many cases, and twice as many at most, are kept at hand.
const CASES_AT_HAND: usize = 256;
/// So many people, and twice as many at most, are kept at hand.
const PEOPLE_AT_HAND: usize = 1024;

pub(super) struct Records<S> {
    store: S,
    at_hand: Mutex<Cached>,
    /// No answer lies together with the rest of its preparation any more.
    answers_lie_apart: AtomicBool,
    /// Every guide that somebody can be prepared with, once that is known.
    guides: OnceLock<Arc<Guides>>,
}

/// What was read or written lately.
struct Cached {
    cases: Recent<CaseId, Arc<Case>>,
    people: Recent<PersonId, Arc<Person>>,
    /// What is on its way to the disk: the store still shows what was before.
    cases_under_way: HashMap<CaseId, UnderWay>,
    people_under_way: HashMap<PersonId, Arc<Person>>,
}

/// What is known of a case without reading it.
enum Known {
    Here(Arc<Case>),
    Gone,
    Unread,
}

/// What will be on disk of a case.
enum UnderWay {
    Changed(Arc<Case>),
    Gone,
}

impl<S: Store> Records<S> {
    pub(super) fn of(store: S) -> Self {
        let at_hand = Cached {
            cases: Recent::of(CASES_AT_HAND),
            people: Recent::of(PEOPLE_AT_HAND),
            cases_under_way: HashMap::new(),
            people_under_way: HashMap::new(),
        };
        Self {
            store,
            at_hand: Mutex::new(at_hand),
            answers_lie_apart: AtomicBool::new(false),
            guides: OnceLock::new(),
        }
    }

    /// There are these guides: a conversation that needs another one cannot go on, and is closed off.
    pub(super) fn are_prepared_with(&self, guides: Arc<Guides>) {
        // Once for a desk.
        let _ = self.guides.set(guides);
    }

    /// Nobody is asked the questions of another guide than theirs.
    fn refuse_without_guide(&self, party: &Party) -> Result<(), DeskError> {
        let guide = &party.preparation.guide;
        let is_there = |guides: &Arc<Guides>| guides.folder(guide).is_some();
        match self.guides.get() {
            Some(guides) if !is_there(guides) => Err(DeskError::Unreadable),
            Some(_) | None => Ok(()),
        }
    }

    /// No answer lies together with the rest of its preparation any more.
    pub(super) fn answers_lie_apart(&self) {
        self.answers_lie_apart.store(true, Ordering::Relaxed);
    }

    fn lies(&self) -> Lies {
        if self.answers_lie_apart.load(Ordering::Relaxed) {
            Lies::Apart
        } else {
            Lies::Together
        }
    }

    /// The case as it was last committed.
    pub(super) async fn committed_case(&self, id: &CaseId) -> Result<Option<Arc<Case>>, DeskError> {
        match self.known(id) {
            Known::Here(case) => return Ok(Some(case)),
            Known::Gone => return Ok(None),
            Known::Unread => {}
        }
        let Some(case) = self.read_case(id).await?.map(Arc::new) else {
            return Ok(None);
        };
        self.at_hand().cases.keep(id.clone(), case.clone());
        Ok(Some(case))
    }

    /// What cannot be read of a case closes off that case, and nothing else.
    async fn read_case(&self, id: &CaseId) -> Result<Option<Case>, DeskError> {
        let closed_off = |error: DeskError| {
            if error.is_about_one() {
                DeskError::CaseUnreadable(id.clone())
            } else {
                error
            }
        };
        self.read_rows_of(id).await.map_err(closed_off)
    }

    async fn read_rows_of(&self, id: &CaseId) -> Result<Option<Case>, DeskError> {
        let Some(row) = self
            .store
            .get(tables::CASES, id.as_str().as_bytes())
            .await?
        else {
            return Ok(None);
        };
        let head: Head = decode(&row.value)?;
        let mut parties = Vec::with_capacity(usize::from(head.parties));
        for number in 1..=head.parties {
            let party = self.read_party(id, PartyId(number)).await?;
            self.refuse_without_guide(&party)?;
            parties.push(Arc::new(party));
        }
        Ok(Some(Case { head, parties }))
    }

    async fn read_party(&self, case: &CaseId, party: PartyId) -> Result<Party, DeskError> {
        let key = seat_key(case, party);
        let seat = self.store.get(tables::PARTIES, &key).await?;
        let seat = decode(&seat.ok_or(DeskError::Unreadable)?.value)?;
        let own = self.store.get(tables::PREPARATIONS, &key).await?;
        let own = own.map(|row| decode(&row.value)).transpose()?;
        let answers = every(&self.store, tables::ANSWERS, &key).await?;
        let answers = answers.iter().map(|(key, value)| answers::read(key, value));
        let answers = answers.collect::<Result<Vec<_>, _>>()?.concat();
        Ok(party::joined(seat, own, answers))
    }

    /// The person as they were last committed.
    pub(super) async fn committed_person(
        &self,
        id: PersonId,
    ) -> Result<Option<Arc<Person>>, DeskError> {
        if let Some(person) = self.known_person(id) {
            return Ok(Some(person));
        }
        let Some(row) = self.store.get(tables::PEOPLE, &self.person_key(id)).await? else {
            return Ok(None);
        };
        let person: Arc<Person> = Arc::new(decode(&row.value)?);
        self.at_hand().people.keep(id, person.clone());
        Ok(Some(person))
    }

    /// The language of someone who is known.
    pub(super) async fn language_of(&self, id: PersonId) -> Result<Option<Language>, DeskError> {
        let person = self.committed_person(id).await?;
        Ok(person.map(|person| person.language))
    }

    pub(super) fn known_case(&self, id: &CaseId) -> Option<Arc<Case>> {
        match self.known(id) {
            Known::Here(case) => Some(case),
            Known::Gone | Known::Unread => None,
        }
    }

    fn known(&self, id: &CaseId) -> Known {
        let mut at_hand = self.at_hand();
        match at_hand.cases_under_way.get(id) {
            Some(UnderWay::Changed(case)) => Known::Here(case.clone()),
            Some(UnderWay::Gone) => Known::Gone,
            None => at_hand.cases.recall(id).map_or(Known::Unread, Known::Here),
        }
    }

    pub(super) fn known_person(&self, id: PersonId) -> Option<Arc<Person>> {
        let mut at_hand = self.at_hand();
        let under_way = at_hand.people_under_way.get(&id).cloned();
        under_way.or_else(|| at_hand.people.recall(&id))
    }

    /// What was just put in the store's queue is what counts from now on.
    pub(super) fn remember(
        &self,
        people: BTreeMap<PersonId, Person>,
        cases: BTreeMap<CaseId, Case>,
        gone: BTreeSet<CaseId>,
    ) {
        let mut at_hand = self.at_hand();
        for (id, person) in people {
            at_hand.people_under_way.insert(id, Arc::new(person));
        }
        for (id, case) in cases {
            let changed = UnderWay::Changed(Arc::new(case));
            at_hand.cases_under_way.insert(id, changed);
        }
        for id in gone {
            at_hand.cases_under_way.insert(id, UnderWay::Gone);
        }
    }

    /// Everything put in the store's queue so far is on disk: it may be let go, and read again when needed.
    pub(super) fn all_on_disk(&self) {
        let at_hand = &mut *self.at_hand();
        for (id, person) in at_hand.people_under_way.drain() {
            at_hand.people.keep(id, person);
        }
        for (id, case) in at_hand.cases_under_way.drain() {
            match case {
                UnderWay::Changed(case) => at_hand.cases.keep(id, case),
                UnderWay::Gone => at_hand.cases.forget(&id),
            }
        }
    }

    /// Everything in the outbox that can be read, oldest first per person.
    pub(super) async fn owed(&self) -> Result<Vec<(LetterId, Letter)>, DeskError> {
        Ok(self.outbox().await?.owed)
    }

    /// Everything in the outbox. What cannot be read of it stays there.
    pub(super) async fn outbox(&self) -> Result<InOutbox, DeskError> {
        let mut all = InOutbox::default();
        let mut rows = self.store.rows(tables::OUTBOX, &[]).but_forged();
        while let Some(row) = rows.next().await? {
            match readable(earlier::letter(&row.value))? {
                Some(letter) => {
                    let number = LetterId::number_in(&row.key).unwrap_or_default();
                    let to = letter.to;
                    all.owed.push((LetterId { to, number }, letter));
                }
                None => all.unreadable.push(row.key),
            }
        }
        all.unreadable.extend_from_slice(rows.forged());
        Ok(all)
    }

    /// The notes of what was sent about this case lately, each with its key.
    pub(super) async fn sent_about(
        &self,
        case: &CaseId,
    ) -> Result<Vec<(Vec<u8>, Sent)>, DeskError> {
        every_readable(&self.store, tables::SENT, &sent::about(case)).await
    }

    /// The note of this message, if it was sent about this case lately.
    pub(super) async fn sent_as(
        &self,
        case: &CaseId,
        to: PersonId,
        message: MessageRef,
    ) -> Result<Option<Sent>, DeskError> {
        let key = sent::key(&self.store, case, to, message);
        one_readable(&self.store, tables::SENT, &key).await
    }

    /// Who facilitates this case, as far as that can be read: it stands in the case, and with each of them.
    pub(super) async fn facilitators_of(&self, id: &CaseId) -> Result<Vec<PersonId>, DeskError> {
        let key = id.as_str().as_bytes();
        if let Some(head) = one_readable::<_, Head>(&self.store, tables::CASES, key).await? {
            return Ok(head.facilitators.iter().map(|one| one.person).collect());
        }
        let people = every_readable::<_, Person>(&self.store, tables::PEOPLE, &[]).await?;
        let people = people.into_iter().map(|(_, person)| person);
        let facilitate = people.filter(|person| {
            let facilitator = person.facilitator.as_ref();
            facilitator.is_some_and(|facilitator| facilitator.cases.contains(id))
        });
        Ok(facilitate.map(|person| person.id).collect())
    }

    /// The rows of a case that changed.
    pub(super) fn case_puts(
        &self,
        before: Option<&Case>,
        case: &Case,
    ) -> Result<Vec<Put>, DeskError> {
        let id = &case.head.id;
        let mut puts = Vec::new();
        if before.is_none_or(|before| before.head != case.head) {
            let expect = if before.is_none() {
                Expect::Absent
            } else {
                Expect::Any
            };
            let head = Some(encode(&case.head)?);
            let place = Place::of(tables::CASES, id.as_str());
            puts.push(place.put(vaults::case(id), expect, head));
        }
        for party in &case.parties {
            let before = before.and_then(|before| before.parties.iter().find(|p| p.id == party.id));
            if before.is_some_and(|before| Arc::ptr_eq(before, party)) {
                continue;
            }
            let (before, lies) = (before.map(Arc::as_ref), self.lies());
            puts.extend(party::puts(&self.store, id, before, party, lies)?);
        }
        Ok(puts)
    }

    /// The row of a person, if it changed. Of someone who takes no part nothing is kept.
    pub(super) fn person_put(
        &self,
        before: Option<&Person>,
        person: &Person,
    ) -> Result<Option<Put>, DeskError> {
        let known = person.has_a_part();
        if before == Some(person) || (before.is_none() && !known) {
            return Ok(None);
        }
        let value = known.then(|| encode(person)).transpose()?;
        let place = Place::of(tables::PEOPLE, self.person_key(person.id));
        let vault = vaults::person(person.id);
        Ok(Some(place.put(vault, Expect::Any, value)))
    }

    /// Nobody can read in the key whose it is.
    fn person_key(&self, id: PersonId) -> Vec<u8> {
        self.store.blind(tables::PEOPLE, &id.0.to_be_bytes())
    }

    /// What this link opens, if it is known.
    pub(super) async fn invited(&self, hash: &TokenHash) -> Result<Option<Invited>, DeskError> {
        let row = self
            .store
            .get(tables::INVITATIONS, hash.0.as_bytes())
            .await?;
        row.map(|row| decode(&row.value)).transpose()
    }

    pub(super) fn store(&self) -> &S {
        &self.store
    }

    fn at_hand(&self) -> MutexGuard<'_, Cached> {
        self.at_hand.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
