//! Letters as large as the pages of a document allow. To set it is most of the work, so that it is tried as seldom as can
//! be: once when it fits as it is, and else from where it is likely to.

use kring_paper::Paper;

use crate::fonts::Fonts;
use crate::measures::{COLUMN, Measures};
use crate::{Set, set};

/// How high a text is at each step, beside the first, while no quote is cut.
const LOWER: [f32; 5] = [1.0, 0.93, 0.84, 0.76, 0.69];

/// The document, set so that it fits; as small as can be when it never does. Smaller letters and shorter quotes never take
/// more room.
pub fn fitting(paper: &Paper, fonts: &mut Fonts) -> Set {
    let steps = Measures::steps();
    let largest = set(paper, steps[0], fonts);
    let Some(most) = paper.at_most else {
        return largest;
    };
    if largest.pages.len() <= most {
        return largest;
    }
    let last = steps.len() - 1;
    let (mut from, mut to, mut fits) = (1, last, None);
    let mut tried = likely(most, largest.height);
    let mut stride = 1;
    while from < to {
        let at_this = set(paper, steps[tried], fonts);
        if at_this.pages.len() <= most {
            (to, fits) = (tried, Some(at_this));
            tried = tried.saturating_sub(1).max(from);
        } else {
            from = tried + 1;
            tried = (tried + stride).min(to);
            stride *= 2;
        }
        if tried == to && fits.is_some() {
            tried = usize::midpoint(from, to);
        }
    }
    fits.unwrap_or_else(|| set(paper, steps[last], fonts))
}

/// The step at which a text of this height is likely to fit.
fn likely(most: usize, height: f32) -> usize {
    #[expect(clippy::cast_precision_loss, reason = "there are few pages")]
    let room = most as f32 * COLUMN / height;
    let fits = LOWER.iter().position(|lower| *lower <= room);
    fits.unwrap_or(LOWER.len() + 1).max(1)
}
