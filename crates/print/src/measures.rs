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

/// How large the letters are, how much room there is between them, and how long a quote may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// The size of the letters.
    pub size: f32,
    /// How much room there is between parts: all of it, or a share.
    pub air: f32,
    /// A quote is cut short after so many signs.
    pub quotes: Option<usize>,
}

impl Measures {
    /// From what reads best to what fits most. Well below 8 points nobody over forty reads paper.
    pub fn steps() -> [Self; 12] {
        let step = |size, air, quotes| Self { size, air, quotes };
        [
            step(9.5, 1.0, None),
            step(9.0, 1.0, None),
            step(8.6, 0.8, None),
            step(8.3, 0.6, None),
            step(8.0, 0.4, None),
            step(8.0, 0.4, Some(420)),
            step(8.0, 0.4, Some(300)),
            step(8.0, 0.3, Some(200)),
            step(8.0, 0.3, Some(140)),
            step(8.0, 0.3, Some(90)),
            step(8.0, 0.2, Some(50)),
            step(7.6, 0.2, Some(32)),
        ]
    }

    /// Room of so many sizes of the letters.
    pub fn room(&self, sizes: f32) -> f32 {
        self.size * sizes * self.air
    }
}
