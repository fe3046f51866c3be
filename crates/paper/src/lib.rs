//! What a document is made of: headings, paragraphs, quotes, facts and tables. Whoever shows it, as a page or on paper,
//! decides how it looks; nobody here knows what it means.

mod blocks;
mod line;

pub use blocks::{Block, Blocks, Frame, Look, Table};
pub use line::{Line, Run, Style};

/// A document.
#[derive(Clone, PartialEq, Eq)]
pub struct Paper {
    /// What it is called.
    pub title: String,
    /// The language of what the house says in it: "nl".
    pub language: String,
    /// What stands in it.
    pub body: Blocks,
    /// It has to fit on so many pages: the letters get smaller for it, down to what can be read, and then long quotes are cut
    /// short, with an ellipsis.
    pub at_most: Option<usize>,
}

/// A document holds what people wrote, so it hides itself.
impl std::fmt::Debug for Paper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[paper]")
    }
}

impl Paper {
    /// Everything that can be read in it, part by part.
    pub fn text(&self) -> String {
        self.body.text()
    }
}
