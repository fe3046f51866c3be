//! A party writes, or edits what they wrote.

use super::Turn;
use super::joining::joined;
use crate::answer::{MOST_BYTES, Piece, State, Version};
use crate::event::Sight;
use crate::guide::{Asked, Kind};
use crate::ids::{MessageRef, QuestionId};
use crate::preparation::{Position, Standing};
use crate::say::{Lead, Scene};
use crate::words::Words;

impl Turn<'_> {
    pub(super) fn wrote(&mut self, text: Words, message: MessageRef, sight: Sight) {
        if self.leaves_words() && !self.is_awaited() {
            return self.left_words(text, message);
        }
        if let Some(lead) = self.reason_not_to_take(&text) {
            return self.present(vec![lead]);
        }
        self.warn_when_nearly_full(&text);
        if self.wrote_where_it_is_hard(&text, message) {
            return;
        }
        if sight == Sight::NotYet
            && !self.party.preparation.is_being_written()
            && self.add_to_last(Piece::written(message, text.clone()))
        {
            return;
        }
        match self.position() {
            Position::Question(asked) => self.answers(&asked, Piece::written(message, text)),
            _ => self.present(vec![Lead::NotWritten]),
        }
    }

    pub(super) fn reason_not_to_take(&self, text: &Words) -> Option<Lead> {
        if let Some(lead) = self.is_written_elsewhere() {
            return Some(lead);
        }
        if text.is_empty() {
            return Some(Lead::Empty);
        }
        let no_room = || (!self.has_room_for(text)).then_some(Lead::PreparationFull);
        self.reason_not_to_write().or_else(no_room)
    }

    pub(super) fn has_room_for(&self, text: &Words) -> bool {
        let held = self.party.preparation.answers.bytes() + self.party.left.bytes();
        held + text.as_str().len() <= MOST_BYTES
    }

    /// Three quarters are written: that is said once, while there still is room.
    pub(super) fn warn_when_nearly_full(&mut self, text: &Words) {
        let held = self.party.preparation.answers.bytes();
        let soon = MOST_BYTES / 4 * 3;
        if held < soon && held + text.as_str().len() >= soon {
            self.scene(vec![Lead::PreparationNearlyFull], Scene::Nothing);
        }
    }

    pub(super) fn reason_not_to_write(&self) -> Option<Lead> {
        match self.party.preparation.standing {
            Standing::Paused => Some(Lead::NotWrittenPaused),
            Standing::Stopped | Standing::Erased => Some(Lead::NotWrittenStopped),
            Standing::OtherWay => Some(Lead::NotWrittenOtherWay),
            Standing::UnderWay => match self.position() {
                Position::IsItYou => Some(Lead::NotWrittenWho),
                Position::Consent(_) => Some(Lead::NotWrittenConsent),
                Position::Question(_)
                | Position::Closed(_)
                | Position::Review
                | Position::HandedIn => None,
            },
        }
    }

    /// One thought in several messages, or a thought that came while the next question was on its way: the text joins the
    /// question that was left just before.
    pub(super) fn add_to_last(&mut self, piece: Piece) -> bool {
        let last = self.party.preparation.last_written.clone();
        let Some(asked) = last.and_then(|last| self.on_the_walk(&last)) else {
            return false;
        };
        self.add(&asked, piece);
        true
    }

    /// Something was written or spoken at the question at hand.
    pub(super) fn answers(&mut self, asked: &Asked<'_>, piece: Piece) {
        let now = self.now;
        let preparation = &mut self.party.preparation;
        let adds = preparation.adds_to(&asked.id);
        let goes_on = adds && preparation.is_being_written();
        let place = preparation.answers.place(&asked.id, State::Choosing);
        let (draft, message, voice) = (place.draft(now), piece.message, piece.voice);
        let version = if adds {
            joined(draft, piece)
        } else {
            version_with(draft, asked, place.state, piece)
        };
        let Some(version) = version else {
            return self.present(vec![Lead::Full]);
        };
        let complete = asked.is_answered_in_words();
        if goes_on {
            place.grow(version);
        } else {
            let state = if complete {
                State::Given
            } else {
                State::Choosing
            };
            place.take(version, state);
        }
        let heard = voice.map(Lead::VoiceKept);
        if complete {
            self.stays_open(asked, message, heard);
        } else {
            self.party.preparation.last_written = Some(asked.id.clone());
            let mut leads = vec![heard.unwrap_or_else(|| asked.words_lead())];
            leads.extend(self.reopen_if_handed_in());
            self.present(leads);
        }
    }

    pub(super) fn corrected(&mut self, text: &Words, message: MessageRef) {
        if self.is_awaited() {
            return self.present(vec![Lead::NotWrittenBefore]);
        }
        if self.corrected_what_they_left(text, message) {
            return;
        }
        let found = self.party.preparation.answers.holding(message).cloned();
        let (Some(question), Standing::UnderWay | Standing::Paused) =
            (found, self.party.preparation.standing)
        else {
            return self.scene(vec![Lead::NothingToCorrect], Scene::Nothing);
        };
        if text.is_empty() {
            return self.scene(vec![Lead::Empty], Scene::Nothing);
        }
        if !self.has_room_for(text) {
            return self.scene(vec![Lead::PreparationFull], Scene::Nothing);
        }
        if self.replace(&question, text, message) {
            self.changed_aside(Lead::Corrected(question));
        }
    }

    /// The words of an answer are gone from the chat, and nothing that can be read stands in their place.
    pub(super) fn lost_its_words(&mut self, message: MessageRef) {
        if let Some(question) = self.party.preparation.answers.holding(message).cloned() {
            self.scene(vec![Lead::EditCannotBeRead(question)], Scene::Nothing);
        }
    }

    /// An answer changed that is not at hand. The question at hand stays where it is; but what was handed in is open
    /// again, and then the way to hand it in is shown.
    pub(super) fn changed_aside(&mut self, lead: Lead) {
        match self.reopen_if_handed_in() {
            Some(open_again) => self.present(vec![lead, open_again]),
            None => self.scene(vec![lead], Scene::Nothing),
        }
    }

    /// Puts the edited text in the place of the old one; false when it already said so.
    fn replace(&mut self, question: &QuestionId, text: &Words, message: MessageRef) -> bool {
        let now = self.now;
        let Some(answer) = self.party.preparation.answers.of_mut(question) else {
            return false;
        };
        let mut version = answer.draft(now);
        let Some(piece) = version
            .pieces
            .iter_mut()
            .find(|piece| piece.message == message)
        else {
            return false;
        };
        if piece.text == *text {
            return false;
        }
        piece.text = text.clone();
        let state = answer.state;
        answer.take(version, state);
        true
    }
}

impl Asked<'_> {
    /// Words need no button to be an answer.
    pub(super) fn is_answered_in_words(&self) -> bool {
        self.takes_words() || (self.kind == Kind::Choice && self.own_words)
    }

    /// Words are kept as they are: an answer already, or waiting for a button.
    fn words_lead(&self) -> Lead {
        if self.own_words {
            Lead::WordsAdded
        } else {
            Lead::WordsKept
        }
    }
}

/// The version that holds this piece too; none when there is no room. A text question that is answered anew starts afresh.
fn version_with(draft: Version, asked: &Asked<'_>, state: State, piece: Piece) -> Option<Version> {
    let afresh = asked.takes_words() || state != State::Choosing;
    let pieces = if afresh { Vec::new() } else { draft.pieces };
    let options = if afresh && asked.kind == Kind::Choice {
        Vec::new()
    } else {
        draft.options
    };
    let mut version = Version {
        at: draft.at,
        options,
        pieces,
        unconfirmed: false,
        together: None,
        told: None,
    };
    if !version.has_room_for(&piece.text) {
        return None;
    }
    version.pieces.push(piece);
    Some(version)
}
