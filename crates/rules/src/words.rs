//! Text that a person wrote. It never shows itself in a log, an error or a panic.

use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Letters and signs that show nothing by design.
const BLANK: [char; 5] = ['\u{115F}', '\u{1160}', '\u{2800}', '\u{3164}', '\u{FFA0}'];

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

    /// Nothing was typed that can be seen: white space, control characters, signs without width, or marks that stand
    /// on no letter.
    pub fn is_empty(&self) -> bool {
        !self.0.chars().any(is_visible)
    }

    /// The same words on one line, for what stands in a list or on a button.
    #[must_use]
    pub fn on_one_line(self) -> Self {
        let is_gap = |c: char| c.is_whitespace() || c.is_control();
        let parts: Vec<&str> = self
            .0
            .split(is_gap)
            .filter(|part| !part.is_empty())
            .collect();
        Self(parts.join(" "))
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

/// A sign that Unicode did not know yet when this was built can be seen: it may be an emoji.
fn is_visible(c: char) -> bool {
    use GeneralCategory as Category;
    let shows_nothing = matches!(
        c.general_category(),
        Category::Control
            | Category::Format
            | Category::Surrogate
            | Category::SpaceSeparator
            | Category::LineSeparator
            | Category::ParagraphSeparator
            | Category::NonspacingMark
            | Category::SpacingMark
            | Category::EnclosingMark
    );
    !shows_nothing && !BLANK.contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_can_see_is_nothing() {
        for nothing in [
            "",
            " \n\t ",
            "\u{200B}",
            "\u{200D}\u{2060}\u{FEFF}",
            "\u{301}\u{20E3}",
            "\u{7}\u{0}\u{1B}",
            "\u{202E}\u{2066}",
            "\u{3164}\u{2800}\u{115F}",
            "\u{FE0F}\u{E0041}",
            "\u{AD} \u{A0}",
        ] {
            assert!(Words::new(nothing).is_empty(), "{nothing:?}");
        }
        for something in [
            "a",
            "é",
            "e\u{301}",
            "🙂",
            "👨‍👩‍👧",
            "?",
            "…",
            "ぁ",
            "अ",
            "\u{200B}ja\u{200B}",
            "\u{1FAF0}",
        ] {
            assert!(!Words::new(something).is_empty(), "{something:?}");
        }
    }

    #[test]
    fn line_breaks_become_a_space() {
        let label = Words::new("Fiets\r\n\tvan \u{2028}Alex\u{7}");
        assert_eq!(label.on_one_line(), Words::new("Fiets van Alex"));
    }
}
