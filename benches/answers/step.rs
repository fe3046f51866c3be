//! One thing that somebody does at their phone, and how they know that it was heard.

use anyhow::{Context, Result};
use loopback_botapi::{ChatMessage, Phone};

use crate::rehearsal::WORDS;

/// In which way people answer.
#[derive(Clone, Copy)]
pub enum Manner {
    /// In own words, until a question comes that has options.
    OwnWords,
    /// In whichever way is asked, from consent to handing in.
    Whole,
}

/// Which message confirms what was done.
pub type Fits = fn(&ChatMessage) -> bool;

/// Answers what is on the screen, if anything is; nothing when there is nothing left to answer.
pub fn step(manner: Manner, phone: &Phone, shown: Option<&ChatMessage>) -> Result<Option<Fits>> {
    match (manner, shown) {
        (Manner::OwnWords, None) => Ok(Some(write(phone))),
        (Manner::Whole, None) => Ok(Some(start(phone))),
        (_, Some(message)) => answer(manner, phone, message),
    }
}

fn is_new(message: &ChatMessage) -> bool {
    message.edited.is_none()
}

/// The next question, or the same one with a way on: there several can be chosen.
fn is_new_or_goes_on(message: &ChatMessage) -> bool {
    let mut buttons = message.buttons().into_iter();
    is_new(message) || buttons.any(|button| button.data.is_some_and(|data| data.contains(":done")))
}

fn write(phone: &Phone) -> Fits {
    phone.write(WORDS);
    is_new
}

fn start(phone: &Phone) -> Fits {
    phone.start(None);
    is_new
}

fn answer(manner: Manner, phone: &Phone, message: &ChatMessage) -> Result<Option<Fits>> {
    let buttons = message.buttons().into_iter();
    let buttons: Vec<String> = buttons.filter_map(|button| button.data).collect();
    let with = |verb: &str| buttons.iter().find(|data| data.contains(verb));
    let press = |data: &str, fits: Fits| -> Result<Option<Fits>> {
        phone.press_data(message.id, data)?;
        Ok(Some(fits))
    };
    let several = with(":done");
    match (
        manner,
        with(":it-is-me")
            .or(with(":consent=yes"))
            .or(with(":hand-in"))
            .or(with(":next")),
        with(":choose="),
    ) {
        (Manner::OwnWords, _, Some(_)) => Ok(None),
        (_, Some(data), _) => press(data, is_new),
        (_, None, Some(_)) if message.edited.is_some() => {
            press(several.context("no way on")?, is_new)
        }
        (_, None, Some(data)) => press(data, is_new_or_goes_on),
        (_, None, None) if with(":skip").is_some() => Ok(Some(write(phone))),
        _ => Ok(None),
    }
}
