//! What stands within one column: paragraphs, quotes, points and lines to fill in.

use std::rc::Rc;

use kring_paper::{Block, Blocks, Line, Look, Run};

use super::{BLACK, Column, Height, Setter, Strip, Stroke};
use crate::setting::{Direction, Type, set};
use crate::structure::{Part, Place};

/// What is quiet is still read from a bad print.
const QUIET: u8 = 0x48;

impl Setter<'_> {
    /// What stands in one column, strip by strip.
    pub(super) fn strips(&mut self, block: &Block, column: Column, within: Place) -> Vec<Strip> {
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

    pub(super) fn all_strips(
        &mut self,
        blocks: &Blocks,
        column: Column,
        within: Place,
    ) -> Vec<Strip> {
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
        let mut strips = vec![Strip::room(
            self.measures.size * (0.3 + 0.3 * self.measures.air),
        )];
        strips.extend(self.lines(what.runs(), kind, label, place));
        if let Some(last) = strips.last_mut() {
            let from = column.width * 0.36;
            let line = Stroke::along(column.x + from, column.width - from, 0.6);
            last.strokes.push(line);
        }
        strips
    }

    /// The text of `runs`, one strip a line.
    pub(super) fn lines(
        &mut self,
        runs: &[Run],
        kind: Type,
        column: Column,
        place: Place,
    ) -> Vec<Strip> {
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
