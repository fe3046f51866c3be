//! The structure of a document: what reads it aloud follows this tree, and not the places on the page.

use std::num::NonZeroU16;

use krilla::tagging::{
    Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};

/// A place in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(usize);

/// What stands in a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// The document.
    Whole,
    /// A heading of this level, and what it says.
    Heading(u8, String),
    /// A paragraph.
    Paragraph,
    /// What somebody wrote.
    Quote,
    /// A chapter, an answer.
    Section,
    /// A list.
    List,
    /// A point of a list.
    Item,
    /// What stands before a point.
    Marker,
    /// What a point says.
    Point,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// What heads a column.
    ColumnHead,
    /// What heads a row.
    RowHead,
    /// A field of a table.
    Field,
}

struct Branch {
    part: Part,
    inside: Vec<Inside>,
}

enum Inside {
    Branch(Place),
    Drawn(Identifier),
}

/// The tree.
pub struct Structure {
    branches: Vec<Branch>,
}

impl Structure {
    pub const WHOLE: Place = Place(0);

    pub fn new() -> Self {
        let whole = Branch {
            part: Part::Whole,
            inside: Vec::new(),
        };
        Self {
            branches: vec![whole],
        }
    }

    /// A new part, the last in `within`.
    pub fn add(&mut self, part: Part, within: Place) -> Place {
        let place = Place(self.branches.len());
        self.branches.push(Branch {
            part,
            inside: Vec::new(),
        });
        self.branches[within.0].inside.push(Inside::Branch(place));
        place
    }

    /// Something was drawn that belongs to this part.
    pub fn drawn(&mut self, place: Place, what: Identifier) {
        self.branches[place.0].inside.push(Inside::Drawn(what));
    }

    /// The headings, in order.
    pub fn heading(&self, place: Place) -> Option<(u8, &str)> {
        match &self.branches[place.0].part {
            Part::Heading(level, says) => Some((*level, says)),
            _ => None,
        }
    }

    pub fn into_tree(mut self, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for inside in std::mem::take(&mut self.branches[0].inside) {
            tree.push(self.node(&inside));
        }
        tree
    }

    fn node(&mut self, inside: &Inside) -> Node {
        match inside {
            Inside::Drawn(what) => (*what).into(),
            Inside::Branch(place) => {
                let mut group = TagGroup::new(tag(&self.branches[place.0].part));
                for inside in std::mem::take(&mut self.branches[place.0].inside) {
                    group.push(self.node(&inside));
                }
                group.into()
            }
        }
    }
}

fn tag(part: &Part) -> TagKind {
    match part {
        Part::Whole | Part::Section => Tag::Section.into(),
        Part::Heading(level, says) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(says.clone())).into()
        }
        Part::Paragraph => Tag::P.into(),
        Part::Quote => Tag::BlockQuote.into(),
        Part::List => Tag::L(ListNumbering::Disc).into(),
        Part::Item => Tag::LI.into(),
        Part::Marker => Tag::Lbl.into(),
        Part::Point => Tag::LBody.into(),
        Part::Table => Tag::Table.into(),
        Part::Row => Tag::TR.into(),
        Part::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Part::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Part::Field => Tag::TD.into(),
    }
}
