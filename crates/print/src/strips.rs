//! The parts of a document become bands: rows of columns of strips, each strip as high as one line. Pages are filled with
//! bands, and a band is torn only between two strips.

mod tables;

use std::rc::Rc;

use kring_paper::{Block, Blocks, Frame, Line, Look, Run};

use crate::fonts::Fonts;
use crate::measures::{Measures, TEXT};
use crate::setting::{Direction, Lines, Type, set};
use crate::structure::{Part, Place, Structure};

/// What is quiet is still read from a bad print.
const QUIET: u8 = 0x48;
const BLACK: u8 = 0;

/// A strip of paper, as high as a line.
#[derive(Clone)]
pub struct Strip {
    pub height: f32,
    /// The lines of text in it, and where each belongs.
    pub words: Vec<Words>,
    /// Strokes in it.
    pub strokes: Vec<Stroke>,
    /// It is nothing but room, and falls away at the head of a page.
    pub room: bool,
}

/// One line of a text that was set.
#[derive(Clone)]
pub struct Words {
    pub lines: Rc<Lines>,
    pub line: usize,
    pub x: f32,
    pub place: Place,
}

/// A straight stroke within a strip: from its upper edge down, or along its lower edge.
#[derive(Clone, Copy)]
pub struct Stroke {
    pub x: f32,
    pub width: f32,
    pub height: Height,
    pub grey: u8,
}

/// How high a stroke is.
#[derive(Clone, Copy)]
pub enum Height {
    /// As high as its strip.
    Whole,
    /// This high, at the lower edge.
    Line(f32),
}

/// Columns of strips that stand beside each other.
#[derive(Clone)]
pub struct Band {
    pub columns: Vec<Vec<Strip>>,
    /// It stays with the band after it.
    pub keeps: bool,
    /// What heads it on every page it is torn over.
    pub head: Option<Rc<Band>>,
}

impl Band {
    pub fn of(strip: Strip) -> Self {
        Self {
            columns: vec![vec![strip]],
            keeps: false,
            head: None,
        }
    }

    pub fn height(&self) -> f32 {
        let heights = self.columns.iter().map(|column| high(column));
        heights.fold(0.0, f32::max)
    }

    pub fn is_room(&self) -> bool {
        self.columns.iter().flatten().all(|strip| strip.room)
    }
}

pub fn high(strips: &[Strip]) -> f32 {
    strips.iter().map(|strip| strip.height).sum()
}

/// The bands of a document, and its structure.
pub fn of(body: &Blocks, measures: Measures, fonts: &mut Fonts) -> (Vec<Band>, Structure) {
    let mut setter = Setter {
        measures,
        fonts,
        structure: Structure::new(),
        bands: Vec::new(),
    };
    let column = Column {
        x: 0.0,
        width: TEXT,
    };
    setter.blocks(body, column, Structure::WHOLE);
    (setter.bands, setter.structure)
}

/// Where text may stand.
#[derive(Clone, Copy)]
struct Column {
    x: f32,
    width: f32,
}

impl Column {
    fn indented(self, by: f32) -> Self {
        Self {
            x: self.x + by,
            width: (self.width - by).max(20.0),
        }
    }
}

struct Setter<'a> {
    measures: Measures,
    fonts: &'a mut Fonts,
    structure: Structure,
    bands: Vec<Band>,
}

impl Setter<'_> {
    fn blocks(&mut self, blocks: &Blocks, column: Column, within: Place) {
        for block in blocks {
            self.block(block, column, within);
        }
    }

    fn block(&mut self, block: &Block, column: Column, within: Place) {
        match block {
            Block::Heading(level, line) => self.heading(*level, line, column, within),
            Block::Table(table) => self.table(table, column, within),
            Block::Facts(facts) => self.facts(facts, column, within),
            Block::Framed(frame, inside) => self.framed(*frame, inside, column, within),
            Block::Paragraph(..)
            | Block::Text(_)
            | Block::Quote(_)
            | Block::List(_)
            | Block::ToFillIn(_) => {
                let strips = self.strips(block, column, within);
                self.bands.extend(strips.into_iter().map(Band::of));
                self.room(0.35);
            }
        }
    }

    /// Room below, in sizes of the letters.
    fn room(&mut self, sizes: f32) {
        let strip = Strip::room(self.measures.size * sizes);
        self.bands.push(Band::of(strip));
    }

    fn heading(&mut self, level: u8, line: &Line, column: Column, within: Place) {
        if line.text().trim().is_empty() {
            return;
        }
        let (size, above, ruled) = match level {
            1 => (1.55, 0.0, false),
            2 => (1.2, 0.7, true),
            3 => (1.06, 0.5, false),
            _ => (1.0, 0.25, false),
        };
        if ruled {
            self.room(above);
            let mut rule = Strip::room(2.0);
            rule.strokes
                .push(Stroke::along(column.x, column.width, 0.8));
            rule.room = false;
            self.bands.push(Band::of(rule).kept());
            let strip = Strip::room(self.measures.size * 0.25);
            self.bands.push(Band::of(strip).kept());
        } else {
            self.room(above);
        }
        let place = self
            .structure
            .add(Part::Heading(level, line.text()), within);
        let mut kind = self.kind(size, BLACK);
        kind.bold = true;
        let strips = self.lines(line.runs(), kind, column, place);
        self.bands
            .extend(strips.into_iter().map(|strip| Band::of(strip).kept()));
        let strip = Strip::room(self.measures.size * 0.2);
        self.bands.push(Band::of(strip).kept());
    }

    fn framed(&mut self, frame: Frame, inside: &Blocks, column: Column, within: Place) {
        let place = self.structure.add(Part::Section, within);
        let from = self.bands.len();
        match frame {
            Frame::Section | Frame::Answer | Frame::Together => self.blocks(inside, column, place),
            Frame::Earlier => self.blocks(inside, column.indented(self.measures.size), place),
        }
        let whole = self.bands.len().saturating_sub(1);
        let kept = match frame {
            Frame::Section | Frame::Earlier => from,
            // An answer is not parted from its question.
            Frame::Answer => whole.min(from + 3),
            Frame::Together => whole,
        };
        for band in &mut self.bands[from..kept] {
            band.keeps = true;
        }
    }

    /// What stands in one column, strip by strip.
    fn strips(&mut self, block: &Block, column: Column, within: Place) -> Vec<Strip> {
        match block {
            Block::Heading(_, line) | Block::Text(line) => {
                let place = self.structure.add(Part::Paragraph, within);
                self.lines(line.runs(), self.kind(1.0, BLACK), column, place)
            }
            Block::Paragraph(look, line) => self.paragraph(*look, line, column, within),
            Block::Quote(text) => self.quote(text, column, within),
            Block::List(points) => self.list(points, column, within),
            Block::ToFillIn(what) => self.left_open(what, column, within),
            Block::Facts(facts) => {
                let each = facts.iter().map(|(what, is)| {
                    let head = Block::Paragraph(Look::Quiet, what.clone());
                    Blocks::from(head).then(is.clone())
                });
                self.all_strips(&each.collect(), column, within)
            }
            Block::Table(table) => {
                let fields = table.rows.iter().flatten().cloned();
                self.all_strips(&fields.collect(), column, within)
            }
            Block::Framed(_, inside) => self.all_strips(inside, column, within),
        }
    }

    fn all_strips(&mut self, blocks: &Blocks, column: Column, within: Place) -> Vec<Strip> {
        let mut strips = Vec::new();
        for block in blocks {
            strips.extend(self.strips(block, column, within));
        }
        strips
    }

    fn paragraph(&mut self, look: Look, line: &Line, column: Column, within: Place) -> Vec<Strip> {
        let place = self.structure.add(Part::Paragraph, within);
        let mut kind = match look {
            Look::Plain | Look::Care | Look::Chosen => self.kind(1.0, BLACK),
            Look::Quiet | Look::Asked => self.kind(0.92, QUIET),
        };
        kind.bold = look == Look::Chosen;
        match look {
            Look::Plain | Look::Quiet | Look::Asked | Look::Chosen => {
                self.lines(line.runs(), kind, column, place)
            }
            Look::Care => {
                let strips = self.lines(line.runs(), kind, column.indented(8.0), place);
                barred(strips, column.x, 2.4, BLACK)
            }
        }
    }

    fn quote(&mut self, text: &str, column: Column, within: Place) -> Vec<Strip> {
        let place = self.structure.add(Part::Quote, within);
        let text = match self.measures.quotes {
            Some(most) => cut(text, most),
            None => text.to_owned(),
        };
        let mut kind = self.kind(1.0, BLACK);
        kind.direction = Direction::Own;
        let line = Line::plain(text);
        let strips = self.lines(line.runs(), kind, column.indented(7.0), place);
        barred(strips, column.x + 1.0, 1.2, 0x80)
    }

    fn list(&mut self, points: &[Line], column: Column, within: Place) -> Vec<Strip> {
        let list = self.structure.add(Part::List, within);
        let mut strips = Vec::new();
        for point in points {
            let item = self.structure.add(Part::Item, list);
            let (marker, body) = (
                self.structure.add(Part::Marker, item),
                self.structure.add(Part::Point, item),
            );
            let kind = self.kind(1.0, BLACK);
            let mut dot = self.lines(Line::plain("•").runs(), kind, column, marker);
            let inside = column.indented(self.measures.size);
            let mut lines = self.lines(point.runs(), kind, inside, body);
            if let (Some(first), Some(dot)) = (lines.first_mut(), dot.pop()) {
                first.words.splice(0..0, dot.words);
            }
            strips.extend(lines);
        }
        strips
    }

    fn left_open(&mut self, what: &Line, column: Column, within: Place) -> Vec<Strip> {
        let place = self.structure.add(Part::Paragraph, within);
        let kind = self.kind(0.92, QUIET);
        let label = Column {
            x: column.x,
            width: column.width * 0.34,
        };
        let mut strips = vec![Strip::room(self.measures.size * 0.75)];
        strips.extend(self.lines(what.runs(), kind, label, place));
        if let Some(last) = strips.last_mut() {
            let from = column.width * 0.36;
            let line = Stroke::along(column.x + from, column.width - from, 0.6);
            last.strokes.push(line);
        }
        strips
    }

    fn kind(&self, sizes: f32, grey: u8) -> Type {
        Type {
            size: self.measures.size * sizes,
            bold: false,
            grey,
            direction: Direction::Document,
        }
    }

    /// The text of `runs`, one strip a line.
    fn lines(&mut self, runs: &[Run], kind: Type, column: Column, place: Place) -> Vec<Strip> {
        let mut strips = Vec::new();
        for runs in without_breaks(runs) {
            if runs.iter().all(|run| run.text.trim().is_empty()) {
                strips.push(Strip::room(kind.size * 0.5));
                continue;
            }
            let lines = Rc::new(set(&runs, kind, column.width, self.fonts));
            for line in 0..lines.count() {
                strips.push(Strip::line(&lines, line, column.x, place));
            }
        }
        strips
    }
}

/// The runs, torn where a line ends by hand.
fn without_breaks(runs: &[Run]) -> Vec<Vec<Run>> {
    let mut torn = vec![Vec::new()];
    for run in runs {
        for (at, text) in run.text.split('\n').enumerate() {
            if at > 0 {
                torn.push(Vec::new());
            }
            if let Some(last) = torn.last_mut() {
                last.push(Run {
                    text: text.to_owned(),
                    style: run.style,
                });
            }
        }
    }
    torn
}

/// With a stroke before it, from its first line to its last.
fn barred(mut strips: Vec<Strip>, x: f32, width: f32, grey: u8) -> Vec<Strip> {
    for strip in &mut strips {
        strip.room = false;
        strip.strokes.push(Stroke {
            x,
            width,
            height: Height::Whole,
            grey,
        });
    }
    strips
}

/// The beginning of a text, up to a word's end, with an ellipsis.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let beginning: String = text.chars().take(most).collect();
    let whole = match beginning.rfind(char::is_whitespace) {
        Some(at) if at > beginning.len() / 2 => &beginning[..at],
        _ => &beginning,
    };
    format!("{} …", whole.trim_end())
}

impl Strip {
    fn room(height: f32) -> Self {
        Self {
            height,
            words: Vec::new(),
            strokes: Vec::new(),
            room: true,
        }
    }

    fn line(lines: &Rc<Lines>, line: usize, x: f32, place: Place) -> Self {
        let height = lines
            .layout
            .get(line)
            .map(|line| line.metrics().line_height);
        Self {
            height: height.unwrap_or_default(),
            words: vec![Words {
                lines: Rc::clone(lines),
                line,
                x,
                place,
            }],
            strokes: Vec::new(),
            room: false,
        }
    }
}

impl Stroke {
    fn along(x: f32, width: f32, height: f32) -> Self {
        Self {
            x,
            width,
            height: Height::Line(height),
            grey: BLACK,
        }
    }
}

impl Band {
    fn kept(mut self) -> Self {
        self.keeps = true;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_quote_is_cut_at_a_words_end() {
        assert_eq!(cut("kort", 10), "kort");
        assert_eq!(cut("een zin met woorden", 12), "een zin met …");
        assert_eq!(cut("eenheellangwoord", 6), "eenhee …");
    }
}
