//! Signals: what becomes of them with what is done, telling them until a person has seen them, and whoever sees one.

use crate::desk::DeskError;
use crate::desk::notes::signals;
use crate::desk::rows::vaults;
use crate::desk::work::Work;
use kring_rules::case::{Case, Seer, present};
use kring_rules::flag::SignalId;
use kring_rules::ids::{CaseId, MessageRef, PersonId};
use kring_rules::say::{Alarm, FacilitatorSay, How, Message, Say, Saying, Stands, Telling};
use kring_rules::signal::{Followed, Signal, Whom};
use kring_store::{Erase, Store};

impl<S: Store> Work<'_, S> {
    /// Follows what this work does with signals, and tells what is due. Every work that may change a case ends with it.
    pub(in crate::desk) async fn watch_over_signals(&mut self) -> Result<(), DeskError> {
        for id in self.touched_cases() {
            self.follow(&id).await?;
        }
        for id in self.notes.signals.due_by(self.now) {
            self.tell_signal(&id).await?;
        }
        Ok(())
    }

    async fn follow(&mut self, id: &CaseId) -> Result<(), DeskError> {
        let before = self.records.committed_case(id).await?;
        if let Some(case) = self.changed_case(id)
            && case.has_no_plan_for_its_digest()
        {
            let mut case = case.clone();
            case.plans_its_digest(&self.tools.settings.zone);
            self.case_changed(case);
        }
        if let Some(case) = self.changed_case(id)
            && case.has_reminders_to_plan()
        {
            let mut case = case.clone();
            case.plans_its_reminders(&self.tools.settings.zone);
            self.case_changed(case);
        }
        let after = self.changed_case(id);
        if !self.notes.signals.follows(id, before.as_deref(), after) {
            return Ok(());
        }
        let after = after.cloned();
        let (watch, now) = (&mut self.notes.signals, self.now);
        let followed = watch.follow(before.as_deref(), after.as_ref(), now);
        self.note_signals(followed).await
    }

    async fn note_signals(&mut self, followed: Followed) -> Result<(), DeskError> {
        for id in &followed.changed {
            self.keep_signal(id)?;
        }
        for id in &followed.slipped {
            if let Some(signal) = self.notes.signals.signal(id).cloned() {
                self.tell_those_on_call(&signal, &signal.alarm(Telling::Again), None);
            }
        }
        for signal in followed.seen {
            self.signal_goes(&signal.id)?;
            if let Some(by) = self.seer_of(&signal).await? {
                let seen = self.seen_by(&signal, &by);
                self.tell_those_on_call(&signal, &seen, Some(by.person));
            }
        }
        Ok(())
    }

    /// Who has just seen this signal in its case.
    async fn seer_of(&self, signal: &Signal) -> Result<Option<Seer>, DeskError> {
        let case = self.case(&signal.id.case).await?;
        let flag = case.as_ref().and_then(|case| case.flag(&signal.id));
        let person = flag.and_then(|(_, flag)| flag.seen).map(|(by, _)| by);
        let named = |person| {
            let facilitators = signal.facilitators.iter();
            let mut known = facilitators.filter(|one| one.person == person);
            let name = known.next().map(|one| &one.name);
            let name = name.or_else(|| self.notes.on_call.name(person)).cloned();
            name.map(|name| Seer { person, name })
        };
        Ok(person.and_then(named))
    }

    fn seen_by(&self, signal: &Signal, by: &Seer) -> Alarm {
        let mut seen = signal.alarm(Telling::Again);
        seen.seen = Some((by.name.clone(), self.now));
        seen
    }

    /// Its row is as it is now.
    pub(in crate::desk) fn keep_signal(&mut self, id: &SignalId) -> Result<(), DeskError> {
        let (store, signal) = (self.records.store(), self.notes.signals.signal(id));
        self.puts.push(signals::put(store, id, signal)?);
        Ok(())
    }

    /// Nothing of it stays.
    fn signal_goes(&mut self, id: &SignalId) -> Result<(), DeskError> {
        let put = signals::put(self.records.store(), id, None)?;
        self.puts.push(put);
        let past = Erase::Past(vaults::signals());
        if !self.erase.contains(&past) {
            self.erase.push(past);
        }
        Ok(())
    }

    async fn tell_signal(&mut self, id: &SignalId) -> Result<(), DeskError> {
        let (zone, now) = (self.tools.settings.zone.clone(), self.now);
        let Some(signal) = self.notes.signals.signal_mut(id) else {
            return Ok(());
        };
        let telling = signal.tells(&zone, now);
        let signal = signal.clone();
        self.keep_signal(id)?;
        match telling {
            Some((whom, telling)) => self.tell(&signal, whom, telling).await,
            None if signal.waits_for_the_morning(now) => {
                self.admit_that_it_waits(id);
                Ok(())
            }
            None => Ok(()),
        }
    }

    async fn tell(
        &mut self,
        signal: &Signal,
        whom: Whom,
        telling: Telling,
    ) -> Result<(), DeskError> {
        let case = match signal.stands {
            Stands::InItsCase => self.readable_case(&signal.id.case).await?,
            Stands::OutlivesIt => None,
        };
        let facilitators = self.facilitators_to_tell(signal, whom);
        let alarm = Box::new(signal.alarm(telling));
        match case {
            Some(case) if whom == Whom::InTheDigest => self.tell_in_the_digest(case),
            Some(case) => self.messages(case.tell_signal(&signal.id, telling, &facilitators)),
            None => self.alarm(&facilitators, &alarm),
        }
        let nobody_else = !facilitators.iter().any(|one| self.can_be_reached(*one));
        if whom == Whom::Everybody || nobody_else {
            self.tell_those_on_call(signal, &alarm, None);
        }
        let on_call = || self.notes.on_call.all();
        let nobody = nobody_else && !on_call().any(|one| self.can_be_reached(one));
        self.is_unheard(signal, nobody).await
    }

    /// The digest of this day, once.
    fn tell_in_the_digest(&mut self, mut case: Case) {
        let is_said = |message: &Message| match &message.say {
            Say::Facilitator(say) => matches!(&**say, FacilitatorSay::Digest(digest)
                if digest.case == case.head.id),
            Say::Participant(_) | Say::General(_) | Say::Nothing => false,
        };
        if self.said().any(is_said) {
            return;
        }
        let mut digest = case.digest(self.now);
        digest.retain(|message| self.can_be_reached(message.to));
        self.case_changed(case);
        self.messages(digest);
    }

    /// Whoever raised it is promised nothing that does not happen, and hears so once.
    async fn is_unheard(&mut self, signal: &Signal, nobody: bool) -> Result<(), DeskError> {
        if let Some(known) = self.notes.signals.signal_mut(&signal.id) {
            known.unheard = nobody;
            self.keep_signal(&signal.id)?;
        }
        if nobody && !signal.unheard {
            self.nobody_hears(signal).await?;
        }
        Ok(())
    }

    /// Whoever cannot be reached is not told again and again: what was told first waits for them.
    fn facilitators_to_tell(&self, signal: &Signal, whom: Whom) -> Vec<PersonId> {
        let present = present(&signal.facilitators).map(|one| one.person);
        let present: Vec<PersonId> = present.collect();
        let heard = present.iter().any(|one| self.can_be_reached(*one));
        let everybody = signal.facilitators.iter().map(|one| one.person);
        // Whoever is away is told all the same where nobody else can be.
        let all: Vec<PersonId> = everybody
            .filter(|one| !heard || present.contains(one))
            .collect();
        let all = all.into_iter();
        let all: Vec<PersonId> = match whom {
            Whom::Lead => {
                let lead: Vec<_> = all.clone().take(1).collect();
                if lead.iter().any(|one| self.can_be_reached(*one)) {
                    return lead;
                }
                all.collect()
            }
            Whom::Facilitators | Whom::Everybody | Whom::InTheDigest => all.collect(),
        };
        let first = signal.told <= 1;
        let told = all.into_iter();
        told.filter(|one| first || self.can_be_reached(*one))
            .collect()
    }

    pub(super) fn can_be_reached(&self, who: PersonId) -> bool {
        !self.notes.out_of_reach.knows(who)
    }

    fn alarm(&mut self, to: &[PersonId], alarm: &Alarm) {
        for to in to {
            let say = FacilitatorSay::Alarm(Box::new(alarm.clone()));
            self.messages(vec![Message::to_facilitator(*to, say, How::New)]);
        }
    }

    /// Those who are on call are told of what cannot wait; those who facilitate the case read it there.
    fn tell_those_on_call(&mut self, signal: &Signal, alarm: &Alarm, but: Option<PersonId>) {
        let was_told = signal.id.kind.cannot_wait() || alarm.seen.is_none();
        let on_call = self.notes.on_call.all();
        let others = on_call.filter(|one| !signal.is_facilitated_by(*one) && Some(*one) != but);
        let others: Vec<_> = others.filter(|_| was_told).collect();
        self.alarm(&others, alarm);
    }

    async fn nobody_hears(&mut self, signal: &Signal) -> Result<(), DeskError> {
        tell_that_a_signal_waits();
        let Some(case) = self.readable_case(&signal.id.case).await? else {
            return Ok(());
        };
        if !self.admit_that_nobody_hears(&case.head.id) {
            self.messages(case.nobody_hears(&signal.id).into_iter().collect());
        }
        Ok(())
    }

    /// What was just said in this case promised it; false when nothing did.
    fn admit_that_nobody_hears(&mut self, case: &CaseId) -> bool {
        let mut admitted = false;
        for message in self.said_mut() {
            if let Say::Participant(say) = &mut message.say
                && say.tag.case == *case
            {
                admitted |= say.admit_that_nobody_hears();
            }
        }
        admitted
    }

    fn admit_that_it_waits(&mut self, id: &SignalId) {
        for message in self.said_mut() {
            if let Say::Participant(say) = &mut message.say
                && say.tag.seat() == id.seat()
            {
                say.admit_that_it_waits(id.kind);
            }
        }
    }

    /// Somebody cannot be reached any more: what waits for them is told to the others at once.
    pub(in crate::desk) fn hurry_signals_of(&mut self, who: PersonId) {
        let now = self.now;
        for id in self.notes.signals.concerning(who) {
            if let Some(signal) = self.notes.signals.signal_mut(&id) {
                signal.is_due_again(now);
            }
        }
    }

    /// Somebody presses that they have seen a signal that they were alarmed of.
    pub(in crate::desk) async fn saw_signal(
        &mut self,
        who: PersonId,
        id: &SignalId,
        message: MessageRef,
    ) -> Result<(), DeskError> {
        let Some(signal) = self.notes.signals.signal(id).cloned() else {
            self.saw_nothing(who);
            return Ok(());
        };
        let mut theirs = signal.facilitators.iter().filter(|one| one.person == who);
        let name = theirs.next().map(|one| &one.name);
        let Some(name) = name.or_else(|| self.notes.on_call.name(who)).cloned() else {
            self.not_yours(who);
            return Ok(());
        };
        let by = Seer { person: who, name };
        match signal.stands {
            Stands::InItsCase => self.saw_in_its_case(&signal, &by, message).await,
            Stands::OutlivesIt => self.saw_outliving(&signal, &by, message),
        }
    }

    /// Somebody else saw it before, or it never was theirs.
    fn saw_nothing(&mut self, who: PersonId) {
        if self.facilitator_name(who).is_none() {
            return self.not_yours(who);
        }
        let gone = Message::saying(who, Saying::SignalGone);
        self.messages(vec![gone]);
    }

    async fn saw_in_its_case(
        &mut self,
        signal: &Signal,
        by: &Seer,
        message: MessageRef,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(&signal.id.case).await? else {
            return self.saw_outliving(signal, by, message);
        };
        let told = case.signal_is_seen(&signal.id, by, self.now);
        self.case_changed(case);
        self.messages(told);
        self.show_as_seen(signal, by, message);
        Ok(())
    }

    fn saw_outliving(
        &mut self,
        signal: &Signal,
        by: &Seer,
        message: MessageRef,
    ) -> Result<(), DeskError> {
        self.notes.signals.is_seen(&signal.id);
        self.signal_goes(&signal.id)?;
        for one in &signal.facilitators {
            self.notes.boards.is_stale(one.person);
        }
        let seen = self.seen_by(signal, by);
        let others = signal.facilitators.iter().map(|one| one.person);
        let others: Vec<_> = others.filter(|one| *one != by.person).collect();
        self.alarm(&others, &seen);
        self.tell_those_on_call(signal, &seen, Some(by.person));
        self.show_as_seen(signal, by, message);
        Ok(())
    }

    /// Where they were alarmed stands who saw it, and when.
    fn show_as_seen(&mut self, signal: &Signal, by: &Seer, message: MessageRef) {
        let say = FacilitatorSay::Alarm(Box::new(self.seen_by(signal, by)));
        let shown = Message::to_facilitator(by.person, say, How::InPlace(message));
        self.messages(vec![shown, Message::saying(by.person, Saying::SeenForAll)]);
    }

    /// Signals of this case that it does not show any more are told anew to whoever looks for them there.
    pub(in crate::desk) fn tell_what_outlived(&mut self, who: PersonId, case: &CaseId) {
        self.tell_those_that_outlived(who, |signal| signal.id.case == *case);
    }

    /// The same, of all cases.
    pub(in crate::desk) fn tell_all_that_outlived(&mut self, who: PersonId) {
        self.tell_those_that_outlived(who, |_| true);
    }

    fn tell_those_that_outlived(&mut self, who: PersonId, which: impl Fn(&Signal) -> bool) {
        let outlived = self.notes.signals.outliving(who).into_iter();
        let alarms: Vec<_> = outlived
            .filter(|signal| which(signal))
            .map(|signal| signal.alarm(Telling::Again))
            .collect();
        for alarm in &alarms {
            self.alarm(&[who], alarm);
        }
    }

    /// They are on call no longer.
    pub(in crate::desk) fn is_off_call(&mut self, who: PersonId) {
        if self.notes.on_call.name(who).is_none() {
            return self.not_yours(who);
        }
        self.messages(vec![Message::saying(who, Saying::OffCall)]);
        self.change(who, kring_rules::person::Person::is_on_call_no_longer);
    }
}

fn tell_that_a_signal_waits() {
    tracing::warn!(
        "a signal waits for facilitators who cannot be reached, and nobody who can is on call: tell them in another way, \
         or enrol somebody with `kring facilitator invite NAME --on-call` (`kring check` counts who cannot be reached)"
    );
}
