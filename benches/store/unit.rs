//! The unit of work that the loads commit, as it is when someone answers: their row anew, a letter that is owed instead
//! of the one before, and the house's note of what was handled.

use anyhow::Result;

pub const ANSWERS: usize = 480;
pub const LETTER: usize = 480;
pub const NOTE: usize = 80;

/// The so-manyth thing one of the writers does.
#[derive(Clone, Copy)]
pub struct Unit {
    pub writer: usize,
    pub number: u64,
}

/// Whatever makes units durable.
pub trait Takes: Clone + Send + Sync + 'static {
    /// Answers when the unit is durable.
    fn take(&self, unit: Unit) -> impl Future<Output = Result<()>> + Send;
}

impl Unit {
    pub fn case(self) -> String {
        format!("{:08x}", self.writer)
    }

    pub fn answers_key(self) -> Vec<u8> {
        format!("{}/1", self.case()).into_bytes()
    }

    pub fn letter_key(self) -> Vec<u8> {
        [self.case().as_bytes(), &self.number.to_be_bytes()].concat()
    }

    pub fn before(self) -> Option<Self> {
        let number = self.number.checked_sub(1)?;
        Some(Self { number, ..self })
    }

    /// So many bytes that differ from unit to unit.
    pub fn words(self, length: usize) -> Vec<u8> {
        let byte = u8::try_from(self.number % 251).unwrap_or_default();
        vec![byte; length]
    }
}

pub const NOTE_KEY: &[u8] = b"handled";
