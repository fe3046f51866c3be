//! All wording: what the rules want said becomes text and buttons here, per language, from `locales/`.
//!
//! It decides nothing, and knows neither Telegram's client nor a clock. Read [`Texts`], then `participant/`, then
//! `facilitator/`; [`check`] reads every text there is before anybody else does.

mod aloud;
mod args;
mod check;
mod commands;
mod document;
mod error;
mod facilitator;
#[cfg(test)]
mod fuzz;
mod general;
mod guide;
mod html;
mod introduction;
mod mark;
mod mentions;
mod page;
mod participant;
mod plain;
mod proof;
pub mod samples;
mod sheet;
mod source;
mod split;
mod spoken;
mod templates;
mod texts;
mod time;
mod unmarked;
mod voice;
mod wording;

pub use aloud::Heard;
pub use check::{Lacking, check, check_guide, lacking};
pub use commands::Menu;
pub use error::{Finding, TextsError};
pub use introduction::Introduction;
pub use sheet::{Around, Button, Copies, Document, Form, ReadAloud, Recording, Sheet, Style};
pub use source::{date_words, phrases};
pub use texts::{Texts, languages};
