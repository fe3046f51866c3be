//! Text that a person wrote. It never shows itself in a log, an error or a panic.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Words someone typed: an answer, an alias, a label. `Debug` hides them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(String);

impl Words {
    /// Takes the words as typed, without the white space around them.
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    /// The words, for showing them to someone who may read them.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Nothing but white space was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The length as Telegram counts it.
    pub fn utf16_units(&self) -> usize {
        self.0.encode_utf16().count()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[words]")
    }
}
