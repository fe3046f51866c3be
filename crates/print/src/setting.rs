//! Text becomes lines of glyphs.

use std::borrow::Cow;
use std::ops::Range;

use kring_paper::{Run, Style};
use parley::style::{FontFamily, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{Alignment, AlignmentOptions, BaseDirection, Layout};

use crate::fonts::{FAMILIES, Fonts};

/// How high a line is, in sizes of its letters.
const LEADING: f32 = 1.32;
/// What stands for a sign that no font has.
const NO_SIGN: char = '\u{fffd}';

/// Text that was set, line by line.
pub struct Lines {
    /// Its glyphs.
    pub layout: Layout<[u8; 4]>,
    /// What it says.
    pub text: String,
    /// From black, 0, to white.
    pub grey: u8,
}

/// How text is to be set.
#[derive(Clone, Copy)]
pub struct Type {
    /// The size of its letters.
    pub size: f32,
    /// All of it is bold.
    pub bold: bool,
    /// From black, 0, to white.
    pub grey: u8,
    /// Which way a line runs.
    pub direction: Direction,
}

/// Which way a line runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As the document does, whatever names stand in it.
    Document,
    /// As its own first letter does.
    Own,
}

impl Lines {
    pub fn count(&self) -> usize {
        self.layout.len()
    }
}

/// Sets runs that hold no line break.
pub fn set(runs: &[Run], kind: Type, width: f32, fonts: &mut Fonts) -> Lines {
    let (text, bold) = said(runs, kind.bold);
    let layout = shaped(&text, &bold, kind, width, fonts);
    let missing = without_a_glyph(&layout);
    if missing.is_empty() {
        let grey = kind.grey;
        return Lines { layout, text, grey };
    }
    let replaced = replaced(&text, &bold, &missing);
    let layout = shaped(&replaced.0, &replaced.1, kind, width, fonts);
    Lines {
        layout,
        text: replaced.0,
        grey: kind.grey,
    }
}

/// The text, and where it is bold.
fn said(runs: &[Run], all_bold: bool) -> (String, Vec<Range<usize>>) {
    let (mut text, mut bold) = (String::new(), Vec::new());
    for run in runs {
        let from = text.len();
        text.extend(run.text.chars().filter_map(printable));
        if run.style == Style::Name && run.text.chars().any(runs_to_the_left) {
            // What follows a name in the line does not turn round with it.
            text.push('\u{200e}');
        }
        if all_bold || run.style == Style::Strong {
            bold.push(from..text.len());
        }
    }
    (text, bold)
}

/// Signs that steer a machine have no place on paper, nor those that turn text round from within it.
fn printable(sign: char) -> Option<char> {
    match sign {
        '\t' => Some(' '),
        '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fffe}'
        | '\u{ffff}' => None,
        sign if sign.is_control() => None,
        sign => Some(sign),
    }
}

/// Hebrew, Arabic and their neighbours.
fn runs_to_the_left(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

fn shaped(
    text: &str,
    bold: &[Range<usize>],
    kind: Type,
    width: f32,
    fonts: &mut Fonts,
) -> Layout<[u8; 4]> {
    let mut builder = fonts
        .room
        .ranged_builder(&mut fonts.shaping, text, 1.0, false);
    builder.push_default(StyleProperty::FontFamily(FontFamily::Source(
        Cow::Borrowed(FAMILIES),
    )));
    builder.push_default(StyleProperty::FontSize(kind.size));
    builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(
        LEADING,
    )));
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
    for range in bold {
        builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range.clone());
    }
    builder.set_base_direction(match kind.direction {
        Direction::Document => BaseDirection::Ltr,
        Direction::Own => BaseDirection::Auto,
    });
    let mut layout = builder.build(text);
    layout.break_all_lines(Some(width));
    layout.align(Alignment::Start, AlignmentOptions::default());
    layout
}

/// Where the text has signs that no font knows.
fn without_a_glyph(layout: &Layout<[u8; 4]>) -> Vec<Range<usize>> {
    let mut missing = Vec::new();
    for run in layout.lines().flat_map(|line| line.runs()) {
        for cluster in run.clusters() {
            if cluster.glyphs().any(|glyph| glyph.id == 0) {
                missing.push(cluster.text_range());
            }
        }
    }
    missing
}

/// The text with another sign in these places, and where it is bold now.
fn replaced(
    text: &str,
    bold: &[Range<usize>],
    missing: &[Range<usize>],
) -> (String, Vec<Range<usize>>) {
    let mut signs = String::new();
    let mut moved = Vec::with_capacity(text.len() + 1);
    for (at, sign) in text.char_indices() {
        moved.resize(at + 1, signs.len());
        match missing.iter().find(|range| range.contains(&at)) {
            Some(range) if range.start == at => signs.push(NO_SIGN),
            Some(_) => {}
            None => signs.push(sign),
        }
    }
    moved.resize(text.len() + 1, signs.len());
    let bold = bold
        .iter()
        .map(|range| moved[range.start]..moved[range.end]);
    (signs, bold.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::single_range_in_vec_init, reason = "one range is bold")]
    fn bold_stays_where_it_was_when_signs_are_replaced() {
        let (text, bold) = replaced("ab\u{1f600}\u{1f601}cd", &[10..12], &[2..10]);
        assert_eq!(text, "ab\u{fffd}cd");
        assert_eq!(&text[bold[0].clone()], "cd");
    }

    #[test]
    fn what_steers_a_machine_is_left_out() {
        let run = Run {
            text: "a\u{202e}b\tc\u{0}".to_owned(),
            style: Style::Plain,
        };
        assert_eq!(said(&[run], false).0, "ab c");
    }
}
