//! A guide's folder as it was read: the text of each file in it. Whoever reads or keeps it hands it over as a whole.

use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, File, include_dir};
use serde::{Deserialize, Serialize};

use super::{Edition, Faults, Guide, read};

/// The file that says what is asked.
pub const FILE: &str = "guide.toml";

/// The guides that kring brings along. A version stays there as long as somebody may be prepared with it: for ever.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/guides");

/// A guide's folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folder {
    /// The guide and the version, as the folder is called.
    pub edition: Edition,
    /// The text of each file, by its name.
    pub files: BTreeMap<String, String>,
}

impl Folder {
    /// The folders of the guides that kring brings along, as in `herstelgesprek/2`.
    pub fn built_in() -> impl Iterator<Item = Self> {
        BUILT_IN.dirs().flat_map(Dir::dirs).filter_map(Self::of)
    }

    fn of(version: &Dir<'_>) -> Option<Self> {
        let name = |path: &Path| Some(path.file_name()?.to_str()?.to_owned());
        let text = |file: &File<'_>| Some((name(file.path())?, file.contents_utf8()?.to_owned()));
        let guide = name(version.path().parent()?)?;
        Some(Self {
            edition: Edition::of(guide, name(version.path())?.parse().ok()?),
            files: version.files().filter_map(text).collect(),
        })
    }

    /// The text of this file, where it is letter for letter what kring brings along.
    pub fn brought(&self, file: &str) -> Option<&'static str> {
        let name = Path::new(&*self.edition.guide);
        let name = name.join(self.edition.version.to_string()).join(file);
        let brought = BUILT_IN.get_file(name)?.contents_utf8()?;
        (self.files.get(file)? == brought).then_some(brought)
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
