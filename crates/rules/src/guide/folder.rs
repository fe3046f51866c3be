//! A guide's folder as it was read: the text of each file in it. Whoever reads or keeps it hands it over as a whole.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Edition, Faults, Guide, read};

/// The file that says what is asked.
pub const FILE: &str = "guide.toml";

/// A file with its text.
type File = (&'static str, &'static str);

/// The guides that kring brings along. A version stays here as long as somebody may be prepared with it: for ever.
const BUILT_IN: [(&str, u32, &[File]); 4] = [
    ("herstelgesprek", 1, HERSTELGESPREK_1),
    ("herstelgesprek", 2, HERSTELGESPREK_2),
    ("kort", 1, KORT_1),
    ("lang", 1, LANG_1),
];

const HERSTELGESPREK_1: &[File] = &[
    (
        FILE,
        include_str!("../../guides/herstelgesprek/1/guide.toml"),
    ),
    (
        "nl.ftl",
        include_str!("../../guides/herstelgesprek/1/nl.ftl"),
    ),
    (
        "en.ftl",
        include_str!("../../guides/herstelgesprek/1/en.ftl"),
    ),
    (
        "example.toml",
        include_str!("../../guides/herstelgesprek/1/example.toml"),
    ),
];

const HERSTELGESPREK_2: &[File] = &[
    (
        FILE,
        include_str!("../../guides/herstelgesprek/2/guide.toml"),
    ),
    (
        "nl.ftl",
        include_str!("../../guides/herstelgesprek/2/nl.ftl"),
    ),
    (
        "en.ftl",
        include_str!("../../guides/herstelgesprek/2/en.ftl"),
    ),
    (
        "example.toml",
        include_str!("../../guides/herstelgesprek/2/example.toml"),
    ),
];

const KORT_1: &[File] = &[
    (FILE, include_str!("../../guides/kort/1/guide.toml")),
    ("nl.ftl", include_str!("../../guides/kort/1/nl.ftl")),
    ("en.ftl", include_str!("../../guides/kort/1/en.ftl")),
    (
        "example.toml",
        include_str!("../../guides/kort/1/example.toml"),
    ),
];

const LANG_1: &[File] = &[
    (FILE, include_str!("../../guides/lang/1/guide.toml")),
    ("nl.ftl", include_str!("../../guides/lang/1/nl.ftl")),
    ("en.ftl", include_str!("../../guides/lang/1/en.ftl")),
];

/// A guide's folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folder {
    /// The guide and the version, as the folder is called.
    pub edition: Edition,
    /// The text of each file, by its name.
    pub files: BTreeMap<String, String>,
}

impl Folder {
    /// The folders of the guides that kring brings along.
    pub fn built_in() -> impl Iterator<Item = Self> {
        let owned = |(name, text): &File| ((*name).to_owned(), (*text).to_owned());
        BUILT_IN.iter().map(move |(guide, version, files)| Self {
            edition: Edition::of(*guide, *version),
            files: files.iter().map(owned).collect(),
        })
    }

    /// What its guide is written in.
    pub(crate) fn text(&self) -> &str {
        self.files.get(FILE).map_or("", String::as_str)
    }

    /// The guide in it, that made sense when it was first used.
    pub(super) fn kept_guide(&self) -> Result<Guide, Faults> {
        read::unchecked(self.text())
    }
}
