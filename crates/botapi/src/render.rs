//! A text and its entities as HTML that is safe to show on a page.

use std::{collections::BTreeMap, fmt::Write as _};

use super::entities::{Entity, EntityKind};

/// Writes a text with its entities as HTML.
pub(super) fn render(text: &str, entities: &[Entity]) -> String {
    let marks = marks(entities);
    let mut html = String::with_capacity(text.len() + 16);
    let mut unit = 0;
    for character in text.chars() {
        if let Some(mark) = marks.get(&unit) {
            html.push_str(mark);
        }
        push_escaped(&mut html, character);
        unit += character.len_utf16();
    }
    if let Some(mark) = marks.get(&unit) {
        html.push_str(mark);
    }
    html
}

/// The tags at each place: those that end there before those that begin.
fn marks(entities: &[Entity]) -> BTreeMap<usize, String> {
    let mut marks: BTreeMap<usize, String> = BTreeMap::new();
    let written =
        |entity: &&Entity| !matches!(entity.kind, EntityKind::BotCommand | EntityKind::Url);
    for entity in entities.iter().rev().filter(written) {
        let closing = format!("</{}>", tag(entity.kind));
        marks
            .entry(entity.offset + entity.length)
            .or_default()
            .push_str(&closing);
    }
    for entity in entities.iter().filter(written) {
        marks
            .entry(entity.offset)
            .or_default()
            .push_str(&opening(entity));
    }
    marks
}

fn opening(entity: &Entity) -> String {
    let mut opening = format!("<{}", tag(entity.kind));
    if let Some(url) = &entity.url {
        let _ = write!(opening, " href=\"{}\"", escaped(url));
    }
    if let Some(language) = &entity.language {
        let _ = write!(opening, " class=\"language-{}\"", escaped(language));
    }
    if let Some(emoji) = &entity.custom_emoji_id {
        let _ = write!(opening, " emoji-id=\"{}\"", escaped(emoji));
    }
    if entity.kind == EntityKind::ExpandableBlockquote {
        opening.push_str(" expandable");
    }
    opening.push('>');
    opening
}

fn tag(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Bold => "b",
        EntityKind::Italic => "i",
        EntityKind::Underline => "u",
        EntityKind::Strikethrough => "s",
        EntityKind::Spoiler => "tg-spoiler",
        EntityKind::Code => "code",
        EntityKind::Pre => "pre",
        EntityKind::TextLink | EntityKind::BotCommand | EntityKind::Url => "a",
        EntityKind::CustomEmoji => "tg-emoji",
        EntityKind::Blockquote | EntityKind::ExpandableBlockquote => "blockquote",
    }
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    text.chars()
        .for_each(|character| push_escaped(&mut html, character));
    html
}

fn push_escaped(html: &mut String, character: char) {
    match character {
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '&' => html.push_str("&amp;"),
        '"' => html.push_str("&quot;"),
        other => html.push(other),
    }
}
