//! How large everything is, in points.

/// The sheet: A4.
pub const WIDTH: f32 = 595.28;
/// The sheet: A4.
pub const HEIGHT: f32 = 841.89;
/// Left and right of the text.
pub const SIDE: f32 = 42.0;
/// Above the text.
pub const TOP: f32 = 36.0;
/// Below the text, where the number of the page stands.
pub const FOOT: f32 = 46.0;
/// How wide the text is.
pub const TEXT: f32 = WIDTH - 2.0 * SIDE;
/// How high the text is on one page.
pub const COLUMN: f32 = HEIGHT - TOP - FOOT;

/// How large the letters are, and how long a quote may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// The size of the letters.
    pub size: f32,
    /// A quote is cut short after so many signs.
    pub quotes: Option<usize>,
}

impl Measures {
    /// From what reads best to what fits most. Below 8 points nobody over forty reads paper.
    pub fn steps() -> [Self; 10] {
        let step = |size, quotes| Self { size, quotes };
        [
            step(9.5, None),
            step(9.0, None),
            step(8.6, None),
            step(8.6, Some(420)),
            step(8.3, Some(300)),
            step(8.0, Some(220)),
            step(8.0, Some(160)),
            step(8.0, Some(110)),
            step(8.0, Some(70)),
            step(8.0, Some(40)),
        ]
    }
}
