//! From what happens in a chat to what stands on the screen.

use super::ink::{Glyph, Ink};
use super::letters::{broken, lines};
use loopback_botapi::{Button, ChatMessage};

const BETWEEN_BUTTONS: &str = "   ";

/// How the buttons of a message can be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// With a number, after so many marks: each mark goes back to an older message with buttons.
    Back(usize),
    /// They are too far back.
    Gone,
}

impl Reach {
    const FARTHEST: usize = 3;

    /// Of the message with buttons that has so many newer ones after it.
    pub(super) fn after(newer: usize) -> Self {
        if newer > Self::FARTHEST {
            Self::Gone
        } else {
            Self::Back(newer)
        }
    }

    fn mark(self, number: usize) -> String {
        match self {
            Self::Back(older) => format!("[{}{number}]", "^".repeat(older)),
            Self::Gone => "[·]".to_owned(),
        }
    }
}

/// A message with its buttons, in lines of at most so many characters.
pub(super) fn message(
    message: &ChatMessage,
    reach: Reach,
    media: &str,
    width: usize,
) -> Vec<Vec<Glyph>> {
    let mut page = Vec::new();
    if !media.is_empty() {
        page.push(Ink::FAINT.write(media));
    }
    if !message.text.is_empty() {
        page.extend(lines(message, width));
    }
    page.extend(keyboard(message, reach, width));
    page
}

/// The buttons, row by row, numbered.
fn keyboard(message: &ChatMessage, reach: Reach, width: usize) -> Vec<Vec<Glyph>> {
    let mut numbers = 1..;
    let mut page = Vec::new();
    for row in message.keyboard() {
        let buttons: Vec<Vec<Glyph>> = row
            .iter()
            .zip(&mut numbers)
            .map(|(b, n)| button(b, n, reach))
            .collect();
        page.extend(rowed(buttons, width));
    }
    page
}

fn button(button: &Button, number: usize, reach: Reach) -> Vec<Glyph> {
    let label = format!(" {}", button.text);
    let ink = if reach == Reach::Back(0) {
        Ink::PLAIN
    } else {
        Ink::FAINT
    };
    [
        ink.coloured(6).write(&reach.mark(number)),
        ink.write(&label),
    ]
    .concat()
}

/// The buttons beside one another as far as they fit.
fn rowed(buttons: Vec<Vec<Glyph>>, width: usize) -> Vec<Vec<Glyph>> {
    let mut rows: Vec<Vec<Glyph>> = Vec::new();
    for button in buttons {
        match rows.last_mut() {
            Some(row) if row.len() + BETWEEN_BUTTONS.len() + button.len() <= width => {
                row.extend(Ink::PLAIN.write(BETWEEN_BUTTONS));
                row.extend(button);
            }
            _ => rows.push(button),
        }
    }
    rows
}

/// Plain text as lines, all in this ink.
pub(super) fn text(text: &str, ink: Ink, width: usize) -> Vec<Vec<Glyph>> {
    text.lines()
        .flat_map(|line| broken(&ink.write(line), width))
        .collect()
}
