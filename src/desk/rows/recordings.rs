//! What was spoken, as rows in its party's own vault: notes of what is still to be fetched or put into words, and recordings, cut into pieces
//! so that sealing anew what stays of somebody holds little of it in memory at a time.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Place, encode, every, seat_key, tables, vaults};
use crate::desk::DeskError;
use kring_rules::ids::{MessageRef, Seat};
use kring_rules::role::Language;
use kring_rules::voice_note::VoiceNote;
use kring_store::{Expect, Put, Store};

/// A row holds so much of a recording.
const PIECE: usize = 128 * 1024;

/// Telegram's name for a file. Whoever has it and the token can fetch it, so it hides itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileId(pub String);

impl fmt::Debug for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[file]")
    }
}

/// What was spoken. It hides itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Sound(pub Vec<u8>);

impl fmt::Debug for Sound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[sound]")
    }
}

/// A recording that is still to be fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwedRecording {
    /// Who spoke.
    pub seat: Seat,
    /// In which message of their chat.
    pub message: MessageRef,
    /// What it is called at Telegram.
    pub file: FileId,
}

impl OwedRecording {
    pub(in crate::desk) fn key(&self) -> Vec<u8> {
        key(&self.seat, self.message)
    }

    /// It is owed from now on.
    pub(in crate::desk) fn put(&self) -> Result<Put, DeskError> {
        Ok(owed(&self.seat, self.message, Some(encode(self)?)))
    }

    /// It is owed no longer.
    pub(in crate::desk) fn done(&self) -> Put {
        owed(&self.seat, self.message, None)
    }

    /// The rows that hold it, once it is here.
    pub(in crate::desk) fn kept(&self, sound: &Sound) -> Vec<Put> {
        let pieces = (0_u8..).zip(sound.0.chunks(PIECE));
        let row = |(number, piece): (u8, &[u8])| {
            piece_put(&self.seat, (self.message, number), Some(piece.to_vec()))
        };
        pieces.map(row).collect()
    }
}

/// A recording that is still to be put into words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwedWords {
    /// Who spoke.
    pub seat: Seat,
    /// In which message of their chat.
    pub message: MessageRef,
    /// In which language they are spoken to.
    pub language: Language,
}

impl OwedWords {
    pub(in crate::desk) fn key(&self) -> Vec<u8> {
        key(&self.seat, self.message)
    }

    /// It is owed from now on.
    pub(in crate::desk) fn put(&self) -> Result<Put, DeskError> {
        Ok(owed_words(&self.seat, self.message, Some(encode(self)?)))
    }

    /// It is owed no longer.
    pub(in crate::desk) fn done(&self) -> Put {
        owed_words(&self.seat, self.message, None)
    }
}

/// Nothing of this voice note stays.
pub(in crate::desk) fn gone(seat: &Seat, voice: &VoiceNote) -> Vec<Put> {
    let bytes = usize::try_from(voice.bytes).unwrap_or_default();
    let many = u8::try_from(bytes.div_ceil(PIECE)).unwrap_or(u8::MAX);
    let pieces = (0..many).filter(|_| voice.is_here());
    let pieces = pieces.map(|number| piece_put(seat, (voice.message, number), None));
    let notes = [
        owed(seat, voice.message, None),
        owed_words(seat, voice.message, None),
    ];
    pieces.chain(notes).collect()
}

/// What was spoken in this message, if it is kept.
pub(in crate::desk) async fn sound<S: Store>(
    store: &S,
    seat: &Seat,
    message: MessageRef,
) -> Result<Option<Sound>, DeskError> {
    let pieces = every(store, tables::RECORDINGS, &key(seat, message)).await?;
    let whole: Vec<u8> = pieces.into_iter().flat_map(|(_, piece)| piece).collect();
    Ok((!whole.is_empty()).then_some(Sound(whole)))
}

fn owed(seat: &Seat, message: MessageRef, value: Option<Vec<u8>>) -> Put {
    let place = Place::of(tables::OWED_RECORDINGS, key(seat, message));
    place.put(vaults::party(&seat.case, seat.party), Expect::Any, value)
}

fn owed_words(seat: &Seat, message: MessageRef, value: Option<Vec<u8>>) -> Put {
    let place = Place::of(tables::OWED_WORDS, key(seat, message));
    place.put(vaults::party(&seat.case, seat.party), Expect::Any, value)
}

fn piece_put(seat: &Seat, (message, number): (MessageRef, u8), value: Option<Vec<u8>>) -> Put {
    let key = [&key(seat, message)[..], &[number]].concat();
    let vault = vaults::party(&seat.case, seat.party);
    Place::of(tables::RECORDINGS, key).put(vault, Expect::Any, value)
}

fn key(seat: &Seat, message: MessageRef) -> Vec<u8> {
    let party = seat_key(&seat.case, seat.party);
    [&party[..], &message.0.to_be_bytes()].concat()
}
