//! The headings of a document, to go to them.

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

/// The headings, in the order in which they were drawn.
pub struct Contents {
    title: String,
    headings: Vec<(u8, String, XyzDestination)>,
}

impl Contents {
    pub fn new(title: &str) -> Self {
        Self {
            title: title.to_owned(),
            headings: Vec::new(),
        }
    }

    pub fn add(&mut self, level: u8, says: &str, there: XyzDestination) {
        self.headings.push((level, says.to_owned(), there));
    }

    /// There is always something in it: the title, when nothing has a heading.
    pub fn into_outline(self) -> Outline {
        let mut outline = Outline::new();
        if self.headings.is_empty() {
            let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
            outline.push_child(OutlineNode::new(self.title, top));
        }
        let mut rest = self.headings.as_slice();
        while let Some(node) = first(&mut rest) {
            outline.push_child(node);
        }
        outline
    }
}

/// The first heading, with those of lower levels that follow it.
fn first(rest: &mut &[(u8, String, XyzDestination)]) -> Option<OutlineNode> {
    let ((level, says, there), mut after) = rest.split_first()?;
    let mut node = OutlineNode::new(says.clone(), there.clone());
    while after.first().is_some_and(|(lower, ..)| lower > level) {
        if let Some(child) = first(&mut after) {
            node.push_child(child);
        }
    }
    *rest = after;
    Some(node)
}
