//! A party answers with their voice. What was said in it nobody here knows: it counts as what was written would.

use super::{Outcome, Turn};
use crate::answer::{Piece, Version};
use crate::event::{Content, Sight, Spoken, SpokenTo};
use crate::guide::Asked;
use crate::ids::MessageRef;
use crate::number::count;
use crate::preparation::{Position, Standing};
use crate::say::{Lead, Scene};
use crate::voice_note::{MANY_VOICES, MOST_VOICES, VoiceLost, VoiceNote};
use crate::words::Words;

impl<'a> Turn<'a> {
    pub(super) fn spoke(&mut self, spoken: Spoken) {
        let elsewhere = self.leaves_words() && !self.is_awaited() || self.party.rests_at.is_some();
        if elsewhere {
            return self.sent_something_else(Content::Voice);
        }
        if let Some(lead) = self.reason_not_to_hear(&spoken.voice, &spoken.words) {
            return self.present(vec![lead]);
        }
        self.warn_when_many();
        let piece = Piece::spoken(spoken.voice, spoken.words);
        match spoken.to {
            SpokenTo::AtHand => self.speaks_at_hand(piece, spoken.sight),
            SpokenTo::Question(question) => {
                let asked = self.on_the_walk(&question);
                self.speaks_in_answer(asked.as_ref(), piece);
            }
            SpokenTo::Forgotten => self.present(vec![Lead::NotWrittenThere]),
        }
    }

    fn reason_not_to_hear(&self, voice: &VoiceNote, words: &Words) -> Option<Lead> {
        if let Some(lead) = self.is_written_elsewhere() {
            return Some(lead);
        }
        if let Some(lead) = self.reason_not_to_write() {
            return Some(lead);
        }
        if voice.is_too_long() {
            return Some(Lead::VoiceTooLong);
        }
        if self.party.preparation.answers.voices().len() >= MOST_VOICES {
            return Some(Lead::VoicesFull);
        }
        (!self.has_room_for(words)).then_some(Lead::PreparationFull)
    }

    /// Before there is no room any more, it is said how many still fit.
    fn warn_when_many(&mut self) {
        let held = self.party.preparation.answers.voices().len();
        if held + 1 == MANY_VOICES {
            let left = count(MOST_VOICES - MANY_VOICES);
            self.scene(vec![Lead::VoicesNearlyFull(left)], Scene::Nothing);
        }
    }

    fn speaks_at_hand(&mut self, piece: Piece, sight: Sight) {
        let belongs_before = sight == Sight::NotYet && !self.party.preparation.is_being_written();
        if belongs_before && self.add_to_last(piece.clone()) {
            return;
        }
        match self.position() {
            Position::Question(asked) if asked.can_be_spoken() => self.answers(&asked, piece),
            Position::Question(_) => self.sent_something_else(Content::Voice),
            Position::IsItYou
            | Position::Consent(_)
            | Position::Closed(_)
            | Position::Review
            | Position::HandedIn => self.present(vec![Lead::NotWritten]),
        }
    }

    fn speaks_in_answer(&mut self, asked: Option<&Asked<'a>>, piece: Piece) {
        match asked {
            Some(asked) if !asked.can_be_spoken() => self.sent_something_else(Content::Voice),
            Some(asked) if self.is_at_hand(asked) => self.answers(asked, piece),
            Some(asked) if self.is_given(asked) => self.add(asked, piece),
            Some(asked) if self.is_within_reach(&asked.id) => self.answer_late(asked, piece),
            _ => self.present(vec![Lead::NotWrittenThere]),
        }
    }

    /// The recording of what they said will never be here: it is to be said again, or written.
    pub fn lost_voice(mut self, message: MessageRef, why: VoiceLost) -> Outcome {
        let questions = self
            .party
            .preparation
            .answers
            .let_go_of_voice(message)
            .into_iter();
        let lost: Vec<Lead> = questions
            .map(|question| Lead::VoiceLost(question, why))
            .collect();
        if lost.is_empty() {
            return self.ends();
        }
        self.asks_again_what_is_empty();
        let open_again = self.reopen_if_handed_in();
        let leads = lost.into_iter().chain(open_again).collect();
        match self.party.preparation.standing {
            Standing::UnderWay => self.present(leads),
            Standing::Paused | Standing::Stopped | Standing::OtherWay | Standing::Erased => {
                self.scene(leads, Scene::Nothing);
            }
        }
        self.ends()
    }
}

impl Turn<'_> {
    /// Nothing is left of the answer that waited for more: its question is asked once more.
    fn asks_again_what_is_empty(&mut self) {
        let preparation = &mut self.party.preparation;
        let answers = &preparation.answers;
        preparation.open.take_if(|open| {
            let answer = answers.of(open.question.as_str());
            let current = answer.and_then(|answer| answer.current());
            current.is_none_or(Version::is_empty)
        });
    }
}

impl Asked<'_> {
    /// A voice can answer it, as words can.
    fn can_be_spoken(&self) -> bool {
        self.takes_words() || self.own_words
    }
}
