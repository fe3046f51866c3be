//! Which guide, in which version. Whoever is being prepared keeps theirs, whatever becomes of the guide meanwhile.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ids::GuideId;

/// The guide that the first kring asked. It knew no other, and wrote down no more than the version.
const FIRST: &str = "herstelgesprek";

/// A guide in one of its versions: `herstelgesprek/1`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Edition {
    /// The id of the guide.
    pub guide: Arc<str>,
    /// Its version.
    pub version: u32,
}

impl Edition {
    /// The guide, whatever its version.
    pub fn id(&self) -> GuideId {
        GuideId::new(self.guide.clone())
    }

    /// This version of this guide.
    pub fn of(guide: impl Into<Arc<str>>, version: u32) -> Self {
        Self {
            guide: guide.into(),
            version,
        }
    }
}

impl GuideId {
    /// It is the guide of this edition.
    pub fn is_of(&self, edition: &Edition) -> bool {
        *self.as_str() == *edition.guide
    }
}

/// What was written down without an edition is of the first there was.
impl Default for Edition {
    fn default() -> Self {
        Self::of(FIRST, 1)
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.guide, self.version)
    }
}

impl fmt::Debug for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// It is no edition.
#[derive(Debug, thiserror::Error)]
#[error("an edition is written as guide/version")]
pub struct NoEdition;

impl FromStr for Edition {
    type Err = NoEdition;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (guide, version) = text.split_once('/').ok_or(NoEdition)?;
        let version = version.parse().map_err(|_| NoEdition)?;
        Ok(Self::of(guide, version))
    }
}

impl Serialize for Edition {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Edition {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(EditionVisitor)
    }
}

struct EditionVisitor;

impl Visitor<'_> for EditionVisitor {
    type Value = Edition;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an edition, or the bare version of the first guide")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Edition, E> {
        text.parse().map_err(E::custom)
    }

    /// As the first kring wrote it.
    fn visit_u64<E: Error>(self, version: u64) -> Result<Edition, E> {
        let version = u32::try_from(version).map_err(E::custom)?;
        Ok(Edition::of(FIRST, version))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_version_is_one_of_the_first_guide() {
        let read = |json: &str| serde_json::from_str::<Edition>(json);
        assert_eq!(read("1").unwrap(), Edition::default());
        assert_eq!(read("\"kort/3\"").unwrap(), Edition::of("kort", 3));
        assert!(read("\"kort\"").is_err() && read("\"kort/x\"").is_err() && read("-1").is_err());
        let written = serde_json::to_string(&Edition::of("kort", 3)).unwrap();
        assert_eq!(written, "\"kort/3\"");
    }

    #[test]
    fn a_folder_is_called_by_plain_letters_and_a_number() {
        assert!(Edition::of("een-2", 1).is_well_formed());
        for (guide, version) in [("kort", 0), ("", 1), ("Kort", 1), ("kort/3", 1), ("é", 1)] {
            assert!(!Edition::of(guide, version).is_well_formed(), "{guide}");
        }
    }
}
