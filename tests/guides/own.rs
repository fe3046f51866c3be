//! The folders of a guide of an organisation's own, as they are and as they are changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kring::config::Config;
use kring::guides::{Wrong, guides};
use kring_rules::guide::Guides;
use tempfile::TempDir;

/// The guides of an organisation, in a folder of their own that can be changed.
pub struct Own {
    folder: TempDir,
}

impl Own {
    /// As they stand in the tests' folder: `klas/1`.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/guides/own");
        copy(&from, folder.path());
        Self { folder }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap()
    }

    /// In this file stands `this` instead of `that`.
    pub fn change(&self, name: &str, that: &str, this: &str) {
        let text = self.read(name);
        assert!(text.contains(that), "{that} stands in {name}");
        fs::write(self.file(name), text.replacen(that, this, 1)).unwrap();
    }

    pub fn remove(&self, name: &str) {
        fs::remove_dir_all(self.file(name)).unwrap();
    }

    /// A second version, in which the story is asked for in other words and the teacher is not asked about.
    pub fn add_second_version(&self) {
        copy(&self.file("klas/1"), &self.file("klas/2"));
        self.change("klas/2/guide.toml", "version = 1", "version = 2");
        let need = "[[question]]\nphase = \"heart\"\nid = \"need\"\nkind = \"text\"\n\n";
        self.change("klas/2/guide.toml", need, "");
        for language in ["nl", "en"] {
            let file = format!("klas/2/{language}.ftl");
            let text = self.read(&file);
            let kept = text.lines().filter(|line| !line.contains("-need = "));
            let kept: Vec<&str> = kept.collect();
            fs::write(self.file(&file), kept.join("\n") + "\n").unwrap();
        }
        self.change(
            "klas/2/nl.ftl",
            "Wat gebeurde er in de klas?",
            "Vertel eens over de klas?",
        );
    }

    pub fn config(&self) -> Config {
        Config {
            guides: Some(self.path().to_owned()),
            guide: "klas".to_owned(),
            ..Config::default()
        }
    }

    /// The same settings as a file.
    pub fn settings(&self) -> String {
        format!("guides = \"{}\"\nguide = \"klas\"\n", self.path().display())
    }

    /// The guides, of which new cases use `klas`.
    pub fn guides(&self) -> Arc<Guides> {
        Arc::new(guides(&self.config()).unwrap())
    }

    /// What is wrong in them.
    pub fn wrong(&self) -> String {
        guides(&self.config())
            .err()
            .map(|Wrong(lines)| lines.join("\n"))
            .unwrap_or_default()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), &to).unwrap();
        }
    }
}
