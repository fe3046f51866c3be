//! How Telegram's apps send what someone types.

use super::entities::utf16_length;

const LONGEST_TEXT: usize = 4096;

/// Splits a text that is too long for one message: at a line or a word, if it can.
pub(super) fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while utf16_length(rest) > LONGEST_TEXT {
        let (part, more) = rest.split_at(cut(rest));
        parts.push(part.trim_end());
        rest = more.trim_start();
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

fn cut(text: &str) -> usize {
    let end = longest_prefix(text);
    let start = &text[..end];
    let space = start.rfind('\n').or_else(|| start.rfind(' '));
    space.filter(|cut| *cut > 0).unwrap_or(end)
}

/// Bytes of the longest beginning that fits a message.
fn longest_prefix(text: &str) -> usize {
    let mut units = 0;
    let too_far = |character: char| {
        units += character.len_utf16();
        units > LONGEST_TEXT
    };
    text.find(too_far).unwrap_or(text.len())
}
