//! What the demo itself says, beside the bot.

use kring_rules::role::Language;
use kring_words::Texts;

/// The demo's own texts in one language.
pub struct Wording {
    texts: Texts,
    language: Language,
}

impl Wording {
    /// The demo's texts in this language.
    pub fn new(texts: Texts, language: Language) -> Self {
        Self { texts, language }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A text.
    pub fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// A text with these words filled in.
    pub fn fill(&self, id: &str, words: &[(&'static str, &str)]) -> String {
        self.texts.plain(self.language, id, words)
    }
}
