//! An answer as it was at one moment: the chosen options, and the own words, message by message.

use serde::{Deserialize, Serialize};

use crate::ids::{MessageRef, OptionId};
use crate::moment::Moment;
use crate::voice_note::VoiceNote;
use crate::words::Words;

/// An answer holds so much text, in UTF-16 units: four of Telegram's longest messages.
pub(super) const LONGEST_ANSWER: usize = 4 * 4096;
/// An answer holds the text of so many messages.
const MOST_PIECES: usize = 60;

/// The text of one message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The message in the party's chat.
    pub message: MessageRef,
    /// What it says; of a voice note, what was written under it.
    pub text: Words,
    /// It was spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice: Option<VoiceNote>,
    /// What was understood of it. It is nobody's words as long as whoever spoke has not said that it is right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub understood: Option<Words>,
}

impl Piece {
    /// The text of a message.
    pub fn written(message: MessageRef, text: Words) -> Self {
        Self {
            message,
            text,
            voice: None,
            understood: None,
        }
    }

    /// A voice note, with what was written under it.
    pub fn spoken(voice: VoiceNote, text: Words) -> Self {
        Self {
            message: voice.message,
            text,
            voice: Some(voice),
            understood: None,
        }
    }

    /// So many bytes of text stand in it, those included that wait for a word of whoever spoke.
    fn bytes(&self) -> usize {
        let understood = self.understood.as_ref();
        self.text.as_str().len() + understood.map_or(0, |words| words.as_str().len())
    }

    /// What was understood becomes its text, under what was written there already.
    pub(crate) fn is_right(&mut self) {
        let Some(understood) = self.understood.take() else {
            return;
        };
        let lines = [self.text.as_str(), understood.as_str()];
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        self.text = Words::new(&lines.join("\n"));
    }
}

/// An answer was told to a facilitator, who noted it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldTo {
    /// How the facilitator is called.
    pub name: Words,
    /// The party has read it since, and handed it in themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Moment>,
}

/// An answer as it was at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// When it came to be.
    pub at: Moment,
    /// The chosen options.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionId>,
    /// The own words, message by message.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<Piece>,
    /// The words were kept, but no button followed that makes them an answer.
    #[serde(default, skip_serializing_if = "is_confirmed")]
    pub unconfirmed: bool,
    /// It was filled in together with the facilitator of this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<Words>,
    /// It was told to a facilitator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ToldTo>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for this signature"
)]
fn is_confirmed(unconfirmed: &bool) -> bool {
    !unconfirmed
}

impl Version {
    /// An answer that says nothing yet.
    pub fn empty(at: Moment) -> Self {
        Self {
            at,
            options: Vec::new(),
            pieces: Vec::new(),
            unconfirmed: false,
            together: None,
            told: None,
        }
    }

    /// So many bytes of text stand in it.
    pub(super) fn bytes(&self) -> usize {
        self.pieces.iter().map(Piece::bytes).sum()
    }

    /// Nothing is chosen or written.
    pub fn is_empty(&self) -> bool {
        self.options.is_empty() && self.pieces.is_empty()
    }

    /// All its words stand in this other version as well.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        self.pieces.iter().all(|piece| other.pieces.contains(piece))
    }

    /// The same options, the same words, spoken or written.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        let (voices, others) = (self.voices(), other.voices());
        let mut pairs = voices.iter().zip(&others);
        self.options == other.options
            && self.words() == other.words()
            && voices.len() == others.len()
            && pairs.all(|(one, other)| one.is_same_as(other))
    }

    /// The own words as one text, or nothing.
    pub fn words(&self) -> Option<Words> {
        let texts: Vec<&str> = self
            .pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .filter(|text| !text.is_empty())
            .collect();
        (!texts.is_empty()).then(|| Words::new(&texts.join("\n")))
    }

    /// The voice notes in it, in order.
    pub fn voices(&self) -> Vec<VoiceNote> {
        let voices = self.pieces.iter().filter_map(|piece| piece.voice);
        voices.collect()
    }

    /// There is room for this text as well.
    pub fn has_room_for(&self, text: &Words) -> bool {
        let held: usize = self
            .pieces
            .iter()
            .map(|piece| piece.text.utf16_units())
            .sum();
        self.pieces.len() < MOST_PIECES && held + text.utf16_units() <= LONGEST_ANSWER
    }
}
