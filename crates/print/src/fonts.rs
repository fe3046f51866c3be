//! The fonts that are brought along: Latin, Greek and Cyrillic, Hebrew and Arabic, each regular and bold. Those of the
//! machine are not looked at: a document looks the same everywhere.

use std::sync::OnceLock;

use krilla::text::Font;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, LayoutContext};

use crate::NotPrinted;

/// In the order in which they are looked in for a letter.
pub const FAMILIES: &str = "Noto Sans, Noto Sans Hebrew, Noto Sans Arabic";

const FILES: [&[u8]; 6] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
];

/// The fonts, for one document.
pub struct Fonts {
    /// To shape text with.
    pub shaping: FontContext,
    /// Room to work in.
    pub room: LayoutContext<[u8; 4]>,
    drawing: Vec<(u64, Font)>,
}

impl Fonts {
    /// They are read once.
    pub fn brought_along() -> Self {
        static READ: OnceLock<FontContext> = OnceLock::new();
        let shaping = READ.get_or_init(read).clone();
        Self {
            shaping,
            room: LayoutContext::new(),
            drawing: Vec::new(),
        }
    }

    /// The font that text was shaped with, to draw it with.
    pub fn drawn(&mut self, font: &parley::FontData) -> Result<Font, NotPrinted> {
        let id = font.data.id();
        if let Some((_, known)) = self.drawing.iter().find(|(known, _)| *known == id) {
            return Ok(known.clone());
        }
        let (bytes, _) = font.data.clone().into_raw_parts();
        let read = Font::new(bytes.into(), font.index).ok_or(NotPrinted::Font)?;
        self.drawing.push((id, read.clone()));
        Ok(read)
    }
}

fn read() -> FontContext {
    let mut collection = Collection::new(CollectionOptions {
        shared: false,
        system_fonts: false,
    });
    for file in FILES {
        collection.register_fonts(Blob::new(std::sync::Arc::new(file)), None);
    }
    FontContext {
        collection,
        source_cache: SourceCache::default(),
    }
}
