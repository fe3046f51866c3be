//! Characters and how they look: bold, italic, faint, or in a colour.

/// How a character looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ink {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) faint: bool,
    /// One of the terminal's own colours.
    pub(super) colour: Option<u8>,
}

/// A character and how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glyph {
    pub(super) character: char,
    pub(super) ink: Ink,
}

impl Ink {
    pub(super) const PLAIN: Self = Self {
        bold: false,
        italic: false,
        faint: false,
        colour: None,
    };
    pub(super) const FAINT: Self = Self {
        faint: true,
        ..Self::PLAIN
    };
    pub(super) const BOLD: Self = Self {
        bold: true,
        ..Self::PLAIN
    };

    pub(super) fn coloured(self, colour: u8) -> Self {
        Self {
            colour: Some(colour),
            ..self
        }
    }

    /// A text that looks so.
    pub(super) fn write(self, text: &str) -> Vec<Glyph> {
        text.chars()
            .map(|character| Glyph {
                character,
                ink: self,
            })
            .collect()
    }

    fn codes(self) -> String {
        let marks = [(self.bold, "1"), (self.faint, "2"), (self.italic, "3")];
        let marks = marks
            .iter()
            .filter(|(is_set, _)| *is_set)
            .map(|(_, code)| (*code).to_owned());
        let colour = self.colour.map(|colour| format!("3{colour}"));
        marks.chain(colour).collect::<Vec<_>>().join(";")
    }
}

/// The line as the terminal reads it.
pub(super) fn painted(line: &[Glyph]) -> String {
    let mut text = String::with_capacity(line.len() + 16);
    for run in line.chunk_by(|a, b| a.ink == b.ink) {
        let ink = run.first().map_or(Ink::PLAIN, |glyph| glyph.ink);
        let words: String = run.iter().map(|glyph| glyph.character).collect();
        if ink == Ink::PLAIN {
            text.push_str(&words);
        } else {
            text.extend(["\x1b[", &ink.codes(), "m", &words, "\x1b[0m"]);
        }
    }
    text
}

/// The line without any looks.
pub(super) fn unpainted(line: &[Glyph]) -> String {
    line.iter().map(|glyph| glyph.character).collect()
}
