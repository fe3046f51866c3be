//! From a message to lines: its marks become looks, quotes are set apart, and long lines are broken between words.

use super::ink::{Glyph, Ink};
use loopback_botapi::{ChatMessage, Entity, EntityKind};

const QUOTE: &str = "  ▏ ";

/// The text of a message as lines of at most so many characters.
pub(super) fn lines(message: &ChatMessage, width: usize) -> Vec<Vec<Glyph>> {
    let glyphs = glyphs(message);
    let of_text = glyphs.split(|(glyph, _)| glyph.character == '\n');
    of_text.flat_map(|line| set(line, width)).collect()
}

/// The characters of a message, each with whether it is in a quote.
fn glyphs(message: &ChatMessage) -> Vec<(Glyph, bool)> {
    let mut place = 0;
    let glyph = |character: char| {
        let is = |kind| marked(message, place, |other| other == kind);
        let ink = Ink {
            bold: is(EntityKind::Bold),
            italic: is(EntityKind::Italic),
            ..Ink::PLAIN
        };
        let in_quote = marked(message, place, is_quote);
        place += character.len_utf16();
        (Glyph { character, ink }, in_quote)
    };
    message.text.chars().map(glyph).collect()
}

fn marked(message: &ChatMessage, place: usize, is: impl Fn(EntityKind) -> bool) -> bool {
    let covers = |entity: &&Entity| (entity.offset..entity.offset + entity.length).contains(&place);
    message
        .entities
        .iter()
        .filter(covers)
        .any(|entity| is(entity.kind))
}

fn is_quote(kind: EntityKind) -> bool {
    matches!(
        kind,
        EntityKind::Blockquote | EntityKind::ExpandableBlockquote
    )
}

fn set(line: &[(Glyph, bool)], width: usize) -> Vec<Vec<Glyph>> {
    let in_quote = line.first().is_some_and(|(_, in_quote)| *in_quote);
    let mark = if in_quote { QUOTE } else { "" };
    let line: Vec<Glyph> = line.iter().map(|(glyph, _)| *glyph).collect();
    let room = width.saturating_sub(mark.chars().count());
    let broken = broken(&line, room).into_iter();
    broken
        .map(|line| [Ink::FAINT.write(mark), line].concat())
        .collect()
}

/// Breaks a line between words. A word that is longer than a line, such as a link, stays whole.
pub(super) fn broken(line: &[Glyph], width: usize) -> Vec<Vec<Glyph>> {
    let mut lines: Vec<Vec<Glyph>> = vec![Vec::new()];
    for word in line.split_inclusive(|glyph| glyph.character == ' ') {
        let length = word.iter().filter(|glyph| glyph.character != ' ').count();
        let is_full = lines
            .last()
            .is_some_and(|last| !last.is_empty() && last.len() + length > width);
        if is_full {
            lines.push(Vec::new());
        }
        if let Some(last) = lines.last_mut() {
            last.extend_from_slice(word);
        }
    }
    lines
}
