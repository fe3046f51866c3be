//! The marked-up stretches of a text, counted in UTF-16 units as Telegram does.

use serde::{Deserialize, Serialize};

/// What a stretch of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are Telegram's own")]
pub enum EntityKind {
    BotCommand,
    Url,
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Code,
    Pre,
    TextLink,
    CustomEmoji,
    Blockquote,
    ExpandableBlockquote,
}

/// One marked-up stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// What it is.
    #[serde(rename = "type")]
    pub kind: EntityKind,
    /// Where it begins, in UTF-16 units.
    pub offset: usize,
    /// How long it is, in UTF-16 units.
    pub length: usize,
    /// Where a link leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The programming language of a block of code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The emoji of a custom emoji.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_emoji_id: Option<String>,
}

impl Entity {
    pub(super) fn new(kind: EntityKind, offset: usize, length: usize) -> Self {
        Self {
            kind,
            offset,
            length,
            url: None,
            language: None,
            custom_emoji_id: None,
        }
    }

    fn end(&self) -> usize {
        self.offset + self.length
    }
}

/// A text with its entities.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Formatted {
    pub(super) text: String,
    pub(super) entities: Vec<Entity>,
}

impl Formatted {
    /// A text as someone typed it: commands and links are recognised, nothing else.
    pub(super) fn typed(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            entities: Vec::new(),
        }
        .trimmed()
        .with_found_entities()
    }

    /// Without the white space around it, which Telegram never keeps.
    pub(super) fn trimmed(mut self) -> Self {
        self.text.truncate(self.text.trim_end().len());
        let cut = self.leading_space();
        if cut > 0 {
            self.text.drain(..cut);
        }
        let length = utf16_length(&self.text);
        for entity in &mut self.entities {
            let end = entity.end().saturating_sub(cut).min(length);
            entity.offset = entity.offset.saturating_sub(cut);
            entity.length = end.saturating_sub(entity.offset);
        }
        self.entities.retain(|entity| entity.length > 0);
        self
    }

    /// Bytes, and so units, of ASCII white space at the start that no entity covers.
    fn leading_space(&self) -> usize {
        let space = self
            .text
            .bytes()
            .take_while(u8::is_ascii_whitespace)
            .count();
        self.entities
            .iter()
            .map(|entity| entity.offset)
            .fold(space, usize::min)
    }

    /// Adds the commands and links that Telegram recognises by itself.
    pub(super) fn with_found_entities(mut self) -> Self {
        if !self.text.contains(['/', ':']) {
            return self;
        }
        for found in found_entities(&self.text) {
            if !self.entities.iter().any(|entity| hides(entity, &found)) {
                self.entities.push(found);
            }
        }
        in_order(&mut self.entities);
        self
    }
}

/// Sorts as Telegram does: by place, the longest first.
pub(super) fn in_order(entities: &mut [Entity]) {
    entities.sort_by_key(|entity| (entity.offset, std::cmp::Reverse(entity.length)));
}

pub(super) fn utf16_length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

fn hides(entity: &Entity, found: &Entity) -> bool {
    let literal = matches!(
        entity.kind,
        EntityKind::Code | EntityKind::Pre | EntityKind::TextLink
    );
    literal && entity.offset < found.end() && found.offset < entity.end()
}

fn found_entities(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut offset = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let trimmed = word.trim_end();
        if let Some(length) = command_length(trimmed) {
            found.push(Entity::new(EntityKind::BotCommand, offset, length));
        } else if trimmed.starts_with("https://") || trimmed.starts_with("http://") {
            let url = trimmed.trim_end_matches(['.', ',', ')', ';', ':', '!', '?']);
            found.push(Entity::new(EntityKind::Url, offset, utf16_length(url)));
        }
        offset += utf16_length(word);
    }
    found
}

fn command_length(word: &str) -> Option<usize> {
    let name = word.strip_prefix('/')?;
    let length = name
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"_@".contains(byte))
        .count();
    (1..=64).contains(&length).then_some(length + 1)
}
