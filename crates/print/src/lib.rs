//! A document on paper: A4, tagged as PDF/UA-1 asks, so that it can be read aloud as well as printed. It knows nothing of
//! kring: it takes headings, paragraphs and tables, and gives bytes. The way through:
//!
//! ```text
//! Paper ─► strips   its parts become strips, each as high as a line, and its structure a tree
//!            └► setting, fonts   text is shaped and broken into lines
//!          pages    strips fill pages
//!          drawing  pages become PDF, each line tied to its place in the tree
//! ```

mod contents;
mod drawing;
mod fonts;
mod measures;
mod pages;
mod setting;
mod strips;
mod structure;

use kring_paper::Paper;

use fonts::Fonts;
use measures::Measures;
use pages::Page;
use structure::Structure;

/// A printed document.
#[derive(Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// It holds what people wrote, so it hides itself.
impl std::fmt::Debug for Pdf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "[pdf of {} pages]", self.pages)
    }
}

/// Why a document could not be printed. It says nothing of what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotPrinted {
    /// A font that kring brings along cannot be read.
    #[error("a font that belongs to this program cannot be read")]
    Font,
    /// It would not be a PDF that everybody can read.
    #[error("the document does not become a PDF that everybody can read")]
    Form,
}

/// Prints a document.
pub fn pdf(paper: &Paper) -> Result<Pdf, NotPrinted> {
    let mut fonts = Fonts::brought_along();
    let set = fitting(paper, &mut fonts);
    drawing::draw(paper, set, &mut fonts)
}

/// A document whose lines have their places.
struct Set {
    pages: Vec<Page>,
    structure: Structure,
    measures: Measures,
}

/// With letters as large as its pages allow. Smaller letters and shorter quotes never take more room.
fn fitting(paper: &Paper, fonts: &mut Fonts) -> Set {
    let steps = Measures::steps();
    let Some(most) = paper.at_most else {
        return set(paper, steps[0], fonts);
    };
    let (mut from, mut to) = (0, steps.len() - 1);
    let mut best = None;
    while from < to {
        let middle = usize::midpoint(from, to);
        let tried = set(paper, steps[middle], fonts);
        if tried.pages.len() <= most {
            (to, best) = (middle, Some(tried));
        } else {
            from = middle + 1;
        }
    }
    match best {
        Some(best) if best.measures == steps[to] => best,
        _ => set(paper, steps[to], fonts),
    }
}

fn set(paper: &Paper, measures: Measures, fonts: &mut Fonts) -> Set {
    let (bands, structure) = strips::of(&paper.body, measures, fonts);
    Set {
        pages: pages::fill(bands),
        structure,
        measures,
    }
}
