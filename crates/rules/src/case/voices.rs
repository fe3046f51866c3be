//! What was spoken: a facilitator listens to it, and its recording comes, or does not.

use super::Case;
use crate::guide::Guides;
use crate::ids::{MessageRef, PartyId, PersonId};
use crate::moment::Moment;
use crate::party::Party;
use crate::say::{FacilitatorSay, How, Lead, Message, Saying};
use crate::turn::Turn;
use crate::voice_note::{Recorded, VoiceLost, VoiceNote};
use crate::words::Words;

impl Case {
    /// Plays what a party said in this message, if it is here and still counts.
    pub(super) fn plays(&self, by: PersonId, id: PartyId, message: MessageRef) -> Vec<Message> {
        let (Some(title), Some(party)) = (self.title(id), self.party(id)) else {
            return vec![];
        };
        if party.left_out.is_some() {
            return vec![Message::saying(by, Saying::NotShown)];
        }
        let Some((question, voice)) = party.said_in(message) else {
            return vec![Message::saying(by, Saying::VoiceGone)];
        };
        let say = match voice.state {
            Recorded::Here => FacilitatorSay::Voice(title, question.clone(), voice),
            Recorded::Owed => return vec![Message::saying(by, Saying::VoiceOwed)],
        };
        vec![Message::to_facilitator(by, say, How::New)]
    }

    /// This voice note is one that a recording is still to be fetched for.
    pub fn owes_a_recording(&self, party: PartyId, message: MessageRef) -> bool {
        let party = self.party(party);
        let voices = party.map(|party| party.preparation.answers.voices());
        let voice = voices.and_then(|voices| voices.get(&message).copied());
        voice.is_some_and(|voice| !voice.is_here())
    }

    /// The recording is here, of so many bytes; false when no answer holds that voice note any more.
    pub fn is_recorded(&mut self, party: PartyId, message: MessageRef, bytes: u32) -> bool {
        let party = self.party_mut(party);
        party.is_some_and(|party| party.preparation.answers.is_recorded(message, bytes))
    }

    /// This was understood of what a party said in this message: they are asked whether it is right. Once nothing is asked of
    /// them any more, it stays a voice note.
    pub fn understood(
        &mut self,
        guides: &Guides,
        (party, message): (PartyId, MessageRef),
        words: &Words,
        now: Moment,
    ) -> Vec<Message> {
        if self.is_over_for(party) {
            return vec![];
        }
        let understood = |turn: Turn<'_>| turn.understood(message, words);
        self.turn(guides, party, now, Some(understood))
    }

    /// The recording will never be here: whoever said it hears so, and can say it again while anything is asked of them.
    pub fn lost_voice(
        &mut self,
        guides: &Guides,
        (party, message): (PartyId, MessageRef),
        why: VoiceLost,
        now: Moment,
    ) -> Vec<Message> {
        if self.is_over_for(party) {
            return self.lost_after_the_end(party, message);
        }
        let lost = |turn: Turn<'_>| turn.lost_voice(message, why);
        self.turn(guides, party, now, Some(lost))
    }

    fn lost_after_the_end(&mut self, party: PartyId, message: MessageRef) -> Vec<Message> {
        let (id, over) = (self.head.id.clone(), self.over());
        let Some(member) = self.party_mut(party) else {
            return vec![];
        };
        let questions = member.preparation.answers.let_go_of_voice(message);
        let questions = questions.into_iter();
        let lost: Vec<Lead> = questions
            .map(|question| Lead::VoiceLost(question, VoiceLost::Over))
            .collect();
        let Some(to) = member.person.filter(|_| !lost.is_empty()) else {
            return vec![];
        };
        let (say, how) = (member.say(&id, lost, over), How::New);
        vec![self.knowing(Message { to, say, how })]
    }
}

impl Party {
    /// What they said in this message, and at which question, as far as it counts.
    fn said_in(&self, message: MessageRef) -> Option<(&crate::ids::QuestionId, VoiceNote)> {
        let all = self.preparation.answers.iter();
        let current = all.filter_map(|(question, answer)| Some((question, answer.current()?)));
        let mut spoken = current.flat_map(|(question, version)| {
            let voices = version.voices().into_iter();
            voices.map(move |voice| (question, voice))
        });
        spoken.find(|(_, voice)| voice.message == message)
    }
}
