//! Languages, by their codes. Which of them are spoken is found where the texts are: each has a folder there.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::taps::{Carried, Ids, Pieces};

/// A code is no longer.
const LONGEST: usize = 8;

/// A language, as `nl` or `pt-br`: what its folder is called.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language([u8; LONGEST]);

impl Language {
    /// Dutch as spoken in Belgium: what every other language is written after.
    pub const DUTCH: Self = Self(*b"nl\0\0\0\0\0\0");
    /// English.
    pub const ENGLISH: Self = Self(*b"en\0\0\0\0\0\0");

    /// The language with this code: two or three small letters, and what may follow on a hyphen.
    pub fn of(code: &str) -> Option<Self> {
        let (short, rest) = code.split_once('-').unwrap_or((code, "x"));
        let is_short =
            (2..=3).contains(&short.len()) && short.bytes().all(|b| b.is_ascii_lowercase());
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let is_plain = !rest.is_empty() && rest.bytes().all(plain);
        let mut padded = [0; LONGEST];
        padded
            .get_mut(..code.len())
            .filter(|_| is_short && is_plain)?
            .copy_from_slice(code.as_bytes());
        Some(Self(padded))
    }

    /// The language of a tag such as `nl-BE` or `en-GB`.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let short = tag.split(['-', '_']).next().unwrap_or_default();
        Self::of(&short.to_ascii_lowercase())
    }

    /// Its code.
    pub fn code(&self) -> &str {
        let long = self.0.iter().take_while(|letter| **letter != 0).count();
        let letters = self.0.get(..long).unwrap_or_default();
        std::str::from_utf8(letters).unwrap_or_default()
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        let unknown = || de::Error::invalid_value(de::Unexpected::Other("text"), &"a language");
        Self::of(&code).ok_or_else(unknown)
    }
}

impl Carried for Language {
    fn write(&self) -> String {
        self.code().to_owned()
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        Self::of(pieces.next()?)
    }

    fn samples(_: &Ids) -> Vec<Self> {
        vec![Self::DUTCH, Self(*b"zz-zzzzz")]
    }
}

/// The languages that are spoken in a house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    house: Language,
    others: Arc<[Language]>,
}

impl Languages {
    /// These, of which one is the house's own: what is said to whoever speaks none of them.
    pub fn of(house: Language, all: impl IntoIterator<Item = Language>) -> Self {
        let others = all.into_iter().filter(|language| *language != house);
        Self {
            house,
            others: others.collect(),
        }
    }

    /// The house's own.
    pub fn house(&self) -> Language {
        self.house
    }

    /// All of them, the house's own first.
    pub fn all(&self) -> impl Iterator<Item = Language> + '_ {
        std::iter::once(self.house).chain(self.others.iter().copied())
    }

    /// Somebody's language, if it is spoken here.
    pub fn spoken(&self, language: Option<Language>) -> Option<Language> {
        language.filter(|wanted| self.all().any(|known| known == *wanted))
    }
}

impl Default for Languages {
    fn default() -> Self {
        Self::of(Language::DUTCH, [])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_its_code() {
        for code in ["nl", "en", "fr", "gsw", "pt-br", "zh-hant"] {
            let language = Language::of(code).unwrap();
            assert_eq!(language.code(), code);
            let written = serde_json::to_string(&language).unwrap();
            assert_eq!(written, format!("\"{code}\""));
            assert_eq!(
                serde_json::from_str::<Language>(&written).unwrap(),
                language
            );
        }
        assert_eq!(Language::of("nl"), Some(Language::DUTCH));
        for code in [
            "",
            "n",
            "NL",
            "nl-",
            "dutch",
            "nl-belgie",
            "é",
            "n~",
            "nl BE",
            "../x",
        ] {
            assert_eq!(Language::of(code), None, "{code}");
        }
        assert_eq!(Language::of_tag("nl-BE"), Some(Language::DUTCH));
        assert_eq!(Language::of_tag("EN_gb"), Some(Language::ENGLISH));
    }

    #[test]
    fn the_house_speaks_its_own_language_and_each_other_once() {
        let fr = Language::of("fr").unwrap();
        let spoken = Languages::of(fr, [Language::DUTCH, fr, Language::ENGLISH]);
        let all: Vec<Language> = spoken.all().collect();
        assert_eq!(all, [fr, Language::DUTCH, Language::ENGLISH]);
        assert_eq!(spoken.spoken(Some(fr)), Some(fr));
        assert_eq!(spoken.spoken(Language::of("pl")), None);
    }
}
