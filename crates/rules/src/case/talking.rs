//! Somebody is prepared in a talk: a facilitator goes through the questions with them, or with whoever represents them, and
//! notes what may be noted. Whoever has no phone can so be ready; whoever has one reads it and hands it in themselves.

use super::{Acted, Case, Next, ToWrite};
use crate::answer::State;
use crate::guide::Guides;
use crate::ids::{MessageRef, PartyId, PersonId, QuestionId};
use crate::moment::Moment;
use crate::party::Party;
use crate::preparation::{Position, Standing};
use crate::say::{FacilitatorSay, How, Lead, Message, NoticeKind, Saying, Talk, TalkAt, TalkView};
use crate::stamp::Stamp;
use crate::turn::{Outcome, Told, Turn};
use crate::words::Words;

impl Case {
    /// Shows where the talk is: the question to ask next.
    pub(super) fn talk(&self, guides: &Guides, by: PersonId, id: PartyId, how: How) -> Acted {
        if !self.can_talk(id) {
            return vec![Message::saying(by, Saying::NotNow)].into();
        }
        let Some(view) = self.talk_view(guides, id) else {
            return vec![Message::saying(by, Saying::NoConsentYet)].into();
        };
        let asked = match &view.at {
            TalkAt::Question(prompt) => Some(prompt.question.clone()),
            TalkAt::Agree | TalkAt::Closed(_) | TalkAt::Whole | TalkAt::HandedIn => None,
        };
        let say = FacilitatorSay::Talk(Box::new(view));
        Acted {
            messages: vec![Message::to_facilitator(by, say, how)],
            next: asked.map(|question| Next::Await(ToWrite::Told(id, question))),
        }
    }

    fn can_talk(&self, id: PartyId) -> bool {
        let there = self.party(id).is_some_and(Party::can_be_talked_with);
        there && self.head.ended.is_none()
    }

    /// Where the talk is; nothing while somebody with a phone has not agreed there.
    fn talk_view(&self, guides: &Guides, id: PartyId) -> Option<TalkView> {
        let party = self.party(id)?;
        let guide = party.guide(guides);
        let at = match party.preparation.position(guide, party.role) {
            Position::IsItYou | Position::Consent(_) if party.person.is_some() => return None,
            Position::IsItYou | Position::Consent(_) => TalkAt::Agree,
            Position::Question(asked) => TalkAt::Question(party.prompt(guide, &asked)),
            Position::Closed(gate) => TalkAt::Closed(gate),
            Position::Review => TalkAt::Whole,
            Position::HandedIn => TalkAt::HandedIn,
        };
        Some(TalkView {
            title: self.title(id)?.stamped(self.talk_stamp(guides, id)),
            at,
            has_phone: party.person.is_some(),
        })
    }

    /// The question at hand, as it is answered by now.
    pub(super) fn talk_stamp(&self, guides: &Guides, id: PartyId) -> Stamp {
        let Some(party) = self.party(id) else {
            return Stamp::default();
        };
        let (guide, preparation) = (party.guide(guides), &party.preparation);
        let asked = preparation.question_at_hand(guide, party.role);
        let asked = asked.as_ref().map_or("", QuestionId::as_str);
        let chosen = preparation
            .answers
            .of(asked)
            .and_then(|answer| answer.current());
        let looked = party
            .look_at_link("talk")
            .text(asked)
            .number(i64::from(preparation.revision))
            .maybe(preparation.handed_in.map(|at| at.0));
        let options = chosen.into_iter().flat_map(|version| &version.options);
        options
            .fold(looked, |looked, option| looked.text(option.as_str()))
            .stamp()
    }

    /// They agreed, in the talk, that this is noted. A link that was theirs opens nothing any more: whoever opened it would
    /// begin anew.
    pub(super) fn agreed_in_talk(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, message): (PartyId, MessageRef),
        now: Moment,
    ) -> Acted {
        let name = self.facilitator_name(by);
        let can = self.can_talk(id);
        let nobody = |party: &&mut Party| party.person.is_none();
        let Some(party) = self.party_mut(id).filter(nobody).filter(|_| can) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        let text = guides.of(&party.preparation.guide).consent_text;
        party.preparation.consents.take_all_told(text, now, &name);
        party.preparation.asks_who = false;
        party.preparation.move_on();
        party.invitation.is_withdrawn();
        let _ = self.in_the_talk(guides, (by, id), now, |turn: Turn<'_>| {
            turn.begins_to_tell()
        });
        self.talk(guides, by, id, How::InPlace(message))
    }

    /// Something was told at the question at hand.
    pub(super) fn hears(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, told, message): (PartyId, Told, MessageRef),
        now: Moment,
    ) -> Acted {
        let mut messages = self.tells(guides, (by, id), told, now);
        let shown = self.talk(guides, by, id, How::InPlace(message));
        messages.extend(shown.messages);
        let next = shown.next;
        Acted { messages, next }
    }

    /// A facilitator of this case wrote what they were told at this question. Whoever does not facilitate it gets nothing.
    pub fn told_in_words(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, question, words): (PartyId, &QuestionId, Words),
        now: Moment,
    ) -> Acted {
        if !self.is_facilitated_by(by) {
            return Acted::default();
        }
        let at_hand = self.party(id).and_then(|party| {
            let preparation = &party.preparation;
            preparation.question_at_hand(party.guide(guides), party.role)
        });
        let still = at_hand.as_ref() == Some(question) && self.can_talk(id);
        let mut messages = if still {
            self.tells(guides, (by, id), Told::Words(words), now)
        } else {
            vec![Message::saying(by, Saying::NotToldThere)]
        };
        let shown = self.talk(guides, by, id, How::New);
        messages.extend(shown.messages);
        let of_case = messages.into_iter().map(|said| said.of_case(&self.head.id));
        let mut messages: Vec<Message> = of_case.collect();
        messages.extend(self.settle(guides, now));
        let next = shown.next;
        Acted { messages, next }
    }

    fn tells(
        &mut self,
        guides: &Guides,
        (by, id): (PersonId, PartyId),
        told: Told,
        now: Moment,
    ) -> Vec<Message> {
        if !self.can_talk(id) {
            return vec![];
        }
        let name = self.facilitator_name(by);
        self.in_the_talk(guides, (by, id), now, |turn| turn.told(&name, told))
    }

    /// What they would be told themselves stays unsaid: they sit beside it. What the facilitators hear, the others hear.
    fn in_the_talk(
        &mut self,
        guides: &Guides,
        (by, id): (PersonId, PartyId),
        now: Moment,
        take: impl FnOnce(Turn<'_>) -> Outcome,
    ) -> Vec<Message> {
        let case = self.head.id.clone();
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        let guide = guides.of(&party.preparation.guide);
        let outcome = take(Turn::of(&case, guide, now, party));
        let kinds = outcome.noticed.into_iter();
        kinds
            .flat_map(|kind| self.to_others(by, kind, Some(id), now))
            .collect()
    }

    /// Everything was asked. Whoever has no phone said that it is right; whoever has one is shown it, and says so there.
    pub(super) fn talk_is_whole(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, message): (PartyId, MessageRef),
        now: Moment,
    ) -> Acted {
        let can = self.can_talk(id);
        let Some(party) = self.party_mut(id).filter(|_| can) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        if party.person.is_some() {
            return self.shows_what_was_noted(guides, by, id).into();
        }
        let guide = guides.of(&party.preparation.guide);
        let position = party.preparation.position(guide, party.role);
        if !matches!(position, Position::Review) || party.preparation.handed_in.is_some() {
            return vec![Message::saying(by, Saying::NotNow)].into();
        }
        party.passes_over_what_was_put_off(now);
        party.preparation.handed_in = Some(now);
        party.preparation.move_on();
        let mut messages = self.to_others(by, NoticeKind::HandedIn, Some(id), now);
        messages.extend(self.talk(guides, by, id, How::InPlace(message)).messages);
        messages.into()
    }

    fn shows_what_was_noted(&self, guides: &Guides, by: PersonId, id: PartyId) -> Vec<Message> {
        let scene = self.party(id).map(|party| party.scene(party.guide(guides)));
        let lead = Lead::NotedForYou(self.facilitator_name(by));
        let shown = scene.and_then(|scene| self.tell(id, vec![lead], scene));
        let mut messages: Vec<Message> = shown.into_iter().collect();
        messages.push(Message::saying(by, Saying::ShownToThem));
        messages
    }

    /// What was noted goes for good: it is asked once more.
    pub(super) fn ask_to_forget(&mut self, by: PersonId, id: PartyId, now: Moment) -> Vec<Message> {
        let noted = self.party(id).is_some_and(Party::is_prepared_in_a_talk);
        self.asks(by, now);
        match self.title(id).filter(|_| noted) {
            None => vec![Message::saying(by, Saying::NotNow)],
            Some(title) => {
                let say = FacilitatorSay::ConfirmForget(title.stamped(self.asked_stamp()));
                vec![Message::to_facilitator(by, say, How::New)]
            }
        }
    }

    pub(super) fn forgets_talk(&mut self, by: PersonId, id: PartyId, now: Moment) -> Acted {
        let noted = |party: &&mut Party| party.is_prepared_in_a_talk();
        let Some(party) = self.party_mut(id).filter(noted) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        party.preparation = party.preparation.anew(now);
        party.flags.clear();
        party.cleared.clear();
        Acted {
            messages: vec![Message::saying(by, Saying::TalkForgotten)],
            next: Some(Next::ForgetWords(id)),
        }
    }
}

impl Party {
    fn can_be_talked_with(&self) -> bool {
        let standing = self.preparation.standing;
        // Whoever is young begins with an adult and their own yes; whoever fills in together answers themselves.
        let is_together = self.age.is_prepared_together() || self.is_all_together();
        let may_begin = self.person.is_some() || self.before_beginning().is_none();
        let there = self.left_out.is_none() && !is_together && may_begin;
        there && matches!(standing, Standing::UnderWay | Standing::Paused)
    }

    /// Whether they can be prepared in a talk, and whether somebody began.
    pub(super) fn talk(&self) -> Talk {
        if !self.can_be_talked_with() {
            return Talk::No;
        }
        if self.is_prepared_in_a_talk() {
            Talk::Noted
        } else {
            Talk::Possible
        }
    }

    pub(super) fn passes_over_what_was_put_off(&mut self, now: Moment) {
        let answers = &mut self.preparation.answers;
        let later: Vec<QuestionId> = answers
            .iter()
            .filter(|(_, answer)| answer.state == State::Later)
            .map(|(id, _)| id.clone())
            .collect();
        for question in later {
            if let Some(answer) = answers.of_mut(&question) {
                answer.set_aside(State::Skipped, now);
            }
        }
    }
}
