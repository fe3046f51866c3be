//! The parts of a document become bands: rows of columns of strips, each strip as high as one line. Pages are filled with
//! bands, and a band is torn only between two strips.

mod inside;
mod tables;

use std::rc::Rc;

use kring_paper::{Block, Blocks, Frame, Line};

use crate::fonts::Fonts;
use crate::measures::{Measures, TEXT};
use crate::setting::{Direction, Lines, Type};
use crate::structure::{Part, Place, Structure};

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
        let strip = Strip::room(self.measures.room(sizes));
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
            let strip = Strip::room(self.measures.room(0.25));
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
        let strip = Strip::room(self.measures.room(0.2));
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

    fn kind(&self, sizes: f32, grey: u8) -> Type {
        Type {
            size: self.measures.size * sizes,
            bold: false,
            grey,
            direction: Direction::Document,
        }
    }
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
