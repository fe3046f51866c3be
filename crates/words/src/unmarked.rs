//! A sheet as plain text, for when Telegram does not take it with its markup: every word of it, none of its tags.

use super::html::{Token, tokens};
use super::sheet::Sheet;

/// A message holds so many UTF-16 units, and a text under a document so many.
const LONGEST_TEXT: usize = 4096;
const LONGEST_CAPTION: usize = 1024;

impl Sheet {
    /// The same in plain text, as so many messages as it takes; what goes with it goes with the last.
    pub fn plainly(&self, with_buttons: bool) -> Vec<Self> {
        let longest = if self.document.is_some() || self.recording.is_some() || self.aloud.is_some()
        {
            LONGEST_CAPTION
        } else {
            LONGEST_TEXT
        };
        let mut sheets: Vec<Self> = pieces(&unmarked(&self.html), longest)
            .into_iter()
            .map(|html| Self {
                html,
                marked: false,
                document: None,
                recording: None,
                aloud: None,
                buttons: Vec::new(),
                copies: None,
                ..self.clone()
            })
            .collect();
        if let Some(last) = sheets.last_mut() {
            last.document.clone_from(&self.document);
            last.recording.clone_from(&self.recording);
            last.aloud.clone_from(&self.aloud);
            if with_buttons {
                last.buttons.clone_from(&self.buttons);
                last.copies.clone_from(&self.copies);
            }
        }
        sheets
    }
}

fn unmarked(html: &str) -> String {
    let characters = tokens(html).filter_map(|token| match token {
        Token::Character(text) => Some(meant(text)),
        Token::Open(..) | Token::Close(_) => None,
    });
    characters.collect()
}

/// The character that an entity stands for.
fn meant(text: &str) -> &str {
    match text {
        "&amp;" => "&",
        "&lt;" => "<",
        "&gt;" => ">",
        "&quot;" => "\"",
        other => other,
    }
}

/// Cuts a text after a line where it can, and never inside a character.
fn pieces(text: &str, longest: usize) -> Vec<String> {
    let (mut pieces, mut rest) = (Vec::new(), text.trim());
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(piece_length(rest, longest));
        pieces.push(piece.trim_end().to_owned());
        rest = after.trim_start();
    }
    pieces
}

fn piece_length(text: &str, longest: usize) -> usize {
    let mut units = 0;
    let fits = |(_, character): &(usize, char)| {
        units += character.len_utf16();
        units <= longest
    };
    let Some((at, last)) = text.char_indices().take_while(fits).last() else {
        return text.len();
    };
    let most = at + last.len_utf8();
    if most == text.len() {
        return most;
    }
    text[..most]
        .rfind('\n')
        .filter(|cut| *cut > 0)
        .unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_stay_and_the_tags_go() {
        let html =
            "<b>Fiets &amp; co</b>\n<blockquote expandable>1 &lt; 2</blockquote> &quot;ja&quot;";
        assert_eq!(unmarked(html), "Fiets & co\n1 < 2 \"ja\"");
    }

    #[test]
    fn a_long_text_is_cut_after_lines_and_loses_no_word() {
        let line = "Een zin van een hele regel lang. 🙂";
        let text = vec![line; 200].join("\n");
        let cut = pieces(&text, LONGEST_TEXT);
        assert!(cut.len() > 1);
        assert_eq!(cut.join("\n"), text);
        for piece in &cut {
            assert!(piece.encode_utf16().count() <= LONGEST_TEXT);
        }
        let unbroken = "🙂".repeat(3000);
        let cut = pieces(&unbroken, LONGEST_TEXT);
        assert_eq!(cut.concat(), unbroken);
        assert_eq!(cut[0].encode_utf16().count(), LONGEST_TEXT);
    }
}
