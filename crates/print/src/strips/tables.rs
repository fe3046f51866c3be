//! Tables, and facts that stand under each other.

use std::rc::Rc;

use kring_paper::{Block, Blocks, Line, Look, Table};

use super::{Band, Column, Setter, Strip, Stroke, high};
use crate::structure::{Part, Place};

/// Between two columns.
const GUTTER: f32 = 9.0;
/// What heads a row takes so much of the width beside one, two, or more columns.
const ROW_HEADS: [f32; 3] = [0.3, 0.22, 0.17];
/// What stands in an empty field: whoever hears the table read needs to hear that there is nothing.
const NOTHING: &str = "–";

impl Setter<'_> {
    pub(super) fn facts(&mut self, facts: &[(Line, Blocks)], column: Column, within: Place) {
        let place = self.structure.add(Part::Table, within);
        let widths = widths(2, column);
        for (what, is) in facts {
            let row = self.structure.add(Part::Row, place);
            let head = Blocks::from(Block::Paragraph(Look::Quiet, what.clone()));
            let columns = vec![
                self.field(&head, widths[0], Part::RowHead, row),
                self.field(is, widths[1], Part::Field, row),
            ];
            self.bands.push(self.ruled(columns, column, 0.3));
        }
        self.room(0.5);
    }

    pub(super) fn table(&mut self, table: &Table, column: Column, within: Place) {
        let place = self.structure.add(Part::Table, within);
        let of_rows = table.rows.iter().map(Vec::len).max().unwrap_or_default();
        let widths = widths(of_rows.max(table.heads.len()), column);
        let head = self.heads(&table.heads, &widths, column, place);
        for (at, fields) in table.rows.iter().enumerate() {
            let row = self.structure.add(Part::Row, place);
            let mut columns = Vec::with_capacity(widths.len());
            for (at, (field, width)) in fields.iter().zip(&widths).enumerate() {
                let part = if at == 0 { Part::RowHead } else { Part::Field };
                columns.push(self.field(field, *width, part, row));
            }
            let mut band = self.ruled(columns, column, 0.3);
            band.head.clone_from(&head);
            if at == 0
                && let Some(head) = &head
            {
                self.bands.push((**head).clone());
            }
            self.bands.push(band);
        }
        self.room(0.5);
    }

    fn heads(
        &mut self,
        heads: &[Line],
        widths: &[Column],
        column: Column,
        table: Place,
    ) -> Option<Rc<Band>> {
        if heads.is_empty() {
            return None;
        }
        let row = self.structure.add(Part::Row, table);
        let mut columns = Vec::with_capacity(heads.len());
        for (head, width) in heads.iter().zip(widths) {
            let head = Blocks::from(Block::Paragraph(Look::Chosen, head.clone()));
            columns.push(self.field(&head, *width, Part::ColumnHead, row));
        }
        Some(Rc::new(self.ruled(columns, column, 0.8).kept()))
    }

    /// With a line under all of its columns.
    fn ruled(&self, mut columns: Vec<Vec<Strip>>, column: Column, thickness: f32) -> Band {
        let highest = columns.iter().map(|strips| high(strips));
        let highest = highest.fold(0.0, f32::max);
        if let Some(first) = columns.first_mut() {
            let mut last = Strip::room(highest - high(first) + 1.0 + self.measures.air);
            let grey = if thickness < 0.5 { 0x99 } else { 0 };
            last.strokes.push(Stroke {
                grey,
                ..Stroke::along(column.x, column.width, thickness)
            });
            first.push(last);
        }
        Band {
            columns,
            keeps: false,
            head: None,
        }
    }

    fn field(&mut self, blocks: &Blocks, column: Column, part: Part, row: Place) -> Vec<Strip> {
        let place = self.structure.add(part, row);
        let mut strips = vec![Strip::room(0.5 + self.measures.air)];
        let nothing = Blocks::from(Line::plain(NOTHING));
        let blocks = if blocks.text().trim().is_empty() {
            &nothing
        } else {
            blocks
        };
        strips.extend(self.all_strips(blocks, column, place));
        strips
    }
}

/// The first column is narrow, the others share what is left.
fn widths(count: usize, column: Column) -> Vec<Column> {
    if count < 2 {
        return vec![column; count];
    }
    let narrow = ROW_HEADS[(count - 2).min(ROW_HEADS.len() - 1)];
    let first = Column {
        x: column.x,
        width: column.width * narrow - GUTTER,
    };
    #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
    let share = column.width * (1.0 - narrow) / (count - 1) as f32;
    let mut all = vec![first];
    let mut x = column.x + column.width * narrow;
    for _ in 1..count {
        all.push(Column {
            x,
            width: share - GUTTER,
        });
        x += share;
    }
    all
}
