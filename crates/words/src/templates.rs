//! Texts that are filled in elsewhere, such as on a page: every variable stands there as its name in braces.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;

use super::source::Source;
use super::texts::Texts;
use kring_rules::role::Language;

impl Texts {
    /// All messages whose ids begin like this.
    pub fn templates(&self, language: Language, beginning: &str) -> BTreeMap<String, String> {
        let spoken = [Language::DUTCH, language];
        let spoken = self
            .built_in
            .iter()
            .filter(|source| spoken.contains(&source.language));
        let entries = spoken.flat_map(Source::entries);
        let wanted = entries.filter(|entry| entry.id.starts_with(beginning));
        let filled = wanted.filter_map(|entry| {
            let names = entry.mentioned.iter();
            let args: FluentArgs<'_> = names
                .map(|name| (name.as_str(), format!("{{{name}}}")))
                .collect();
            let text = self.filled(language, &entry.id, &args)?;
            Some((entry.id, text))
        });
        filled.collect()
    }
}
