//! Somebody with several conversations always knows which one is on the screen, and nothing they write goes to another one.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::answer::Piece;
use kring_rules::event::Event;
use kring_rules::ids::PersonId;
use kring_rules::person::{AtHand, Person};
use kring_rules::preparation::Standing;
use kring_rules::say::{GeneralSay, Hat, Message, Say, Scene, SceneKind};
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// What they wrote waits until they say for which conversation it is; false when it is known.
    pub(in crate::desk) fn is_held(&mut self, who: PersonId, event: &Event) -> bool {
        let is_asked = self.known(who).is_some_and(Person::is_asked_which);
        let Event::Wrote { text, message, .. } = event else {
            return false;
        };
        if !is_asked || text.is_empty() {
            return false;
        }
        let (text, message) = (text.clone(), *message);
        let mut has_room = true;
        self.change(who, |person| {
            has_room = person.holds(Piece::written(message, text));
        });
        if !has_room {
            self.general(who, GeneralSay::NotHeld);
        }
        true
    }

    /// What was held goes where they say, and nothing is in doubt any more.
    pub(in crate::desk) fn no_longer_held(&mut self, who: PersonId) -> Vec<Piece> {
        let mut held = vec![];
        self.change(who, |person| {
            held = std::mem::take(&mut person.held);
            person.unsure = false;
        });
        held
    }

    /// It is for none of them.
    pub(in crate::desk) async fn let_go_of_held(&mut self, who: PersonId) -> Result<(), DeskError> {
        self.no_longer_held(who);
        self.general(who, GeneralSay::HeldIsLetGo);
        match self.at_hand(who) {
            AtHand::Preparation(seat) => self.show(who, &seat).await,
            AtHand::Together(seat) => self.show_together(who, &seat).await,
            AtHand::Facilitating | AtHand::Nothing => Ok(()),
        }
    }

    /// The last word to whoever did something: for which conversation is what is held, and which one is still open.
    pub(in crate::desk) async fn ask_which(&mut self, who: PersonId) -> Result<(), DeskError> {
        self.leave_what_was_at_hand(who).await?;
        let Some(person) = self.known(who).cloned() else {
            return Ok(());
        };
        if !person.held.is_empty() {
            let texts: Vec<&str> = person
                .held
                .iter()
                .map(|piece| piece.text.as_str())
                .collect();
            let words = Words::new(&texts.join("\n"));
            let hats = self.hats(&person).await?;
            self.general(who, GeneralSay::WhichConversation(hats, words));
        } else if self.hands_in(who) {
            self.tell_what_is_open(&person).await?;
        }
        Ok(())
    }

    fn hands_in(&self, who: PersonId) -> bool {
        let mut to_them = self.said().filter(|message| message.to == who);
        to_them.any(|message| match &message.say {
            Say::Participant(say) => say.scene == Scene::HandedIn && say.together.is_none(),
            Say::Facilitator(_) | Say::General(_) | Say::Nothing => false,
        })
    }

    async fn tell_what_is_open(&mut self, person: &Person) -> Result<(), DeskError> {
        let mut open = vec![];
        for hat in self.hats(person).await? {
            let Hat::Party { case, party, .. } = &hat else {
                continue;
            };
            let Some(case) = self.readable_case(case).await? else {
                continue;
            };
            let preparation = case.party(*party).map(|party| &party.preparation);
            let is_open = preparation.is_some_and(|preparation| {
                let goes_on = matches!(preparation.standing, Standing::UnderWay | Standing::Paused);
                goes_on && preparation.handed_in.is_none() && case.head.ended.is_none()
            });
            if is_open {
                open.push(hat);
            }
        }
        if !open.is_empty() {
            self.general(person.id, GeneralSay::AlsoOpen(open));
        }
        Ok(())
    }

    /// Whoever turns to something else is done with the answer that was still open.
    async fn leave_what_was_at_hand(&mut self, who: PersonId) -> Result<(), DeskError> {
        let before = self.records.committed_person(who).await?;
        let before = before.map(|person| person.at_hand.clone());
        let Some(before) = before.filter(|before| *before != self.at_hand(who)) else {
            return Ok(());
        };
        let seat = match before {
            AtHand::Preparation(seat) => seat,
            AtHand::Together(seat) => return self.stops_sitting(who, &seat).await,
            AtHand::Facilitating | AtHand::Nothing => return Ok(()),
        };
        if let Some(mut case) = self.readable_case(&seat.case).await?
            && let Some(party) = case.party_mut(seat.party)
            && party.preparation.is_being_written()
        {
            party.preparation.leave_open_answer();
            self.case_changed(case);
        }
        Ok(())
    }

    /// Whoever has several conversations reads whose each screen is; of one that is not at hand they see that there is news.
    pub(in crate::desk) async fn tell_apart(&mut self) -> Result<(), DeskError> {
        for to in self.readers() {
            let person = self.readable_person(to).await?;
            let Some(person) = person.filter(|person| person.parts() > 1) else {
                continue;
            };
            let hats = self.hats(&person).await?;
            let mut unsure = person.unsure;
            for message in self.said_mut().filter(|message| message.to == to) {
                unsure = told_apart(message, &hats, &person.at_hand, unsure);
            }
            if unsure != person.unsure {
                self.person_changed(Person { unsure, ..person });
            }
        }
        Ok(())
    }
}

/// Whether it is in doubt, after this message, for which conversation their next words are.
fn told_apart(message: &mut Message, hats: &[Hat], at_hand: &AtHand, unsure: bool) -> bool {
    let Say::Participant(say) = &mut message.say else {
        return unsure;
    };
    if say.scene.is_farewell() {
        return unsure;
    }
    let seat = say.tag.seat();
    let hat = hats.iter().find(|hat| hat.is_seat(&seat));
    say.whose = hat.and_then(Hat::whose).cloned();
    let is_place = say.scene.kind() == SceneKind::Place;
    let is_at_hand =
        *at_hand == AtHand::Preparation(seat.clone()) || *at_hand == AtHand::Together(seat);
    if is_at_hand {
        return unsure && !is_place;
    }
    if is_place {
        say.scene = Scene::Elsewhere;
    }
    is_place || unsure
}
