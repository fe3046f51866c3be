//! What stands under each other.

use crate::line::Line;

/// One part of a document.
#[derive(Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading, of the first to the fourth level.
    Heading(u8, Line),
    /// A paragraph.
    Paragraph(Look, Line),
    /// Text by itself, in the field of a table.
    Text(Line),
    /// What somebody wrote, whichever way it is written.
    Quote(String),
    /// Points.
    List(Vec<Line>),
    /// What is known: what it is called, and what it is.
    Facts(Vec<(Line, Blocks)>),
    /// A table.
    Table(Table),
    /// What belongs together.
    Framed(Frame, Blocks),
    /// A line to be filled in by hand, with what it is for.
    ToFillIn(Line),
}

/// How a paragraph stands out, or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Like any other.
    Plain,
    /// Beside the matter.
    Quiet,
    /// To be taken to heart.
    Care,
    /// What was asked.
    Asked,
    /// What was chosen.
    Chosen,
}

/// Why blocks belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// A chapter or a part of one.
    Section,
    /// One answer with what belongs to it.
    Answer,
    /// What stood there before.
    Earlier,
    /// What may not be torn apart.
    Together,
}

/// A table; what heads a row stands in its first field.
#[derive(Clone, PartialEq, Eq)]
pub struct Table {
    /// What heads the columns.
    pub heads: Vec<Line>,
    /// The rows, field by field.
    pub rows: Vec<Vec<Blocks>>,
}

/// Blocks, one under the other.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Blocks(Vec<Block>);

impl Blocks {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more.
    pub fn push(&mut self, block: Block) {
        self.0.push(block);
    }

    /// With these after them.
    #[must_use]
    pub fn then(mut self, more: impl Into<Self>) -> Self {
        self.0.extend(more.into().0);
        self
    }

    /// With these after them, if there are any.
    #[must_use]
    pub fn then_if(self, more: Option<impl Into<Self>>) -> Self {
        match more {
            Some(more) => self.then(more),
            None => self,
        }
    }

    /// Each.
    pub fn iter(&self) -> std::slice::Iter<'_, Block> {
        self.0.iter()
    }

    /// There are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Everything that can be read in them, part by part.
    pub fn text(&self) -> String {
        let mut all = String::new();
        for block in &self.0 {
            block.read(&mut all);
        }
        all
    }
}

impl Block {
    fn read(&self, all: &mut String) {
        let mut say = |text: &str| {
            all.push_str(text);
            all.push('\n');
        };
        match self {
            Self::Heading(_, line)
            | Self::Paragraph(_, line)
            | Self::Text(line)
            | Self::ToFillIn(line) => say(&line.text()),
            Self::Quote(text) => say(text),
            Self::List(points) => points.iter().for_each(|point| say(&point.text())),
            Self::Facts(facts) => {
                for (what, is) in facts {
                    say(&what.text());
                    say(is.text().trim_end());
                }
            }
            Self::Table(table) => {
                table.heads.iter().for_each(|head| say(&head.text()));
                let fields = table.rows.iter().flatten();
                fields.for_each(|field| say(field.text().trim_end()));
            }
            Self::Framed(_, inside) => say(inside.text().trim_end()),
        }
    }
}

impl From<Block> for Blocks {
    fn from(block: Block) -> Self {
        Self(vec![block])
    }
}

impl From<Line> for Blocks {
    fn from(line: Line) -> Self {
        Block::Text(line).into()
    }
}

impl FromIterator<Block> for Blocks {
    fn from_iter<T: IntoIterator<Item = Block>>(blocks: T) -> Self {
        Self(blocks.into_iter().collect())
    }
}

impl FromIterator<Self> for Blocks {
    fn from_iter<T: IntoIterator<Item = Self>>(all: T) -> Self {
        Self(all.into_iter().flat_map(|blocks| blocks.0).collect())
    }
}

impl<'a> IntoIterator for &'a Blocks {
    type Item = &'a Block;
    type IntoIter = std::slice::Iter<'a, Block>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
