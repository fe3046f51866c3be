//! What a facilitator lets one party know, one way: a few words of their own, or when they will call; and what a party
//! leaves for the facilitators beside their answers. Both are the party's, kept and erased with their answers, and nobody
//! answers them here.

use serde::{Deserialize, Serialize};

use super::ids::{MessageRef, PersonId};
use super::moment::{HOUR, Moment};
use super::words::Words;

/// A note to a party is at most so long.
pub const LONGEST_NOTE: usize = 300;
/// So many are kept of one party: of more the oldest go.
const KEPT: usize = 30;

/// Something a facilitator let a party know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Who.
    pub by: PersonId,
    /// How they are called.
    pub name: Words,
    /// When.
    pub at: Moment,
    /// What.
    pub what: Sendable,
    /// When the party opened it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Moment>,
}

/// What can be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sendable {
    /// A few words of the facilitator's own.
    Words(Words),
    /// They will call then.
    Call(Moment),
}

/// Everything that facilitators let a party know, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SentToParty(Vec<Sent>);

impl SentToParty {
    /// There is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// It is sent now, and at no moment at which something else was.
    pub fn time_for(&self, now: Moment) -> Moment {
        match self.0.last() {
            Some(last) if last.at >= now => last.at.plus(1),
            Some(_) | None => now,
        }
    }

    /// One more.
    pub fn push(&mut self, sent: Sent) {
        let surplus = (self.0.len() + 1).saturating_sub(KEPT);
        self.0.drain(..surplus);
        self.0.push(sent);
    }

    /// The one that was sent then; it has been opened.
    pub fn open(&mut self, at: Moment, now: Moment) -> Option<Sent> {
        let sent = self.0.iter_mut().find(|sent| sent.at == at)?;
        sent.read.get_or_insert(now);
        Some(sent.clone())
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Sent> {
        self.0.iter()
    }
}

/// What is written goes to the facilitators for so long, once a party has said so.
pub const LEAVES_FOR: i64 = HOUR;

/// Something a party left for the facilitators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// Its place in the chat.
    pub message: MessageRef,
    /// What it says.
    pub text: Words,
    /// When.
    pub at: Moment,
}

/// Everything a party left for the facilitators, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LeftByParty(Vec<Left>);

impl LeftByParty {
    /// There is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One more.
    pub fn push(&mut self, left: Left) {
        self.0.push(left);
    }

    /// So many bytes of words.
    pub fn bytes(&self) -> usize {
        self.0.iter().map(|left| left.text.as_str().len()).sum()
    }

    /// This message is among them.
    pub fn holds(&self, message: MessageRef) -> bool {
        self.0.iter().any(|left| left.message == message)
    }

    /// The message says this now; false when it is none of them.
    pub fn replace(&mut self, message: MessageRef, text: &Words) -> bool {
        let mut all = self.0.iter_mut();
        let found = all.find(|left| left.message == message);
        found.map(|left| left.text.clone_from(text)).is_some()
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Left> {
        self.0.iter()
    }
}
