//! The parts whose mutants are tried: where their sources are, and which tests look after them.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// A part, as `just mutants` names it.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: &'static str,
    /// What `cargo mutants` is told to look at.
    pub(crate) sources: &'static [&'static str],
    /// Where the crate lies that they belong to.
    pub(crate) folder: &'static str,
    pub(crate) tests: &'static [Tests],
    /// They wait for something, and may fail by themselves now and then: one that fails must do so twice.
    pub(crate) wait: bool,
}

/// Tests of the package in this folder: those of its library (`lib`), and of its folder `tests`.
#[derive(Debug)]
pub(crate) struct Tests {
    pub(crate) folder: &'static str,
    pub(crate) targets: &'static [&'static str],
    /// Of these only those whose names begin like this: others take minutes for each mutant.
    pub(crate) only: &'static str,
}

/// They are built together, so that what they stand on is built once.
pub(crate) const PACKAGES: [&str; 3] = ["kring-rules", "kring", "kring-store"];

pub(crate) const PARTS: [Part; 3] = [
    Part {
        name: "rules",
        sources: &["--package=kring-rules"],
        folder: "crates/rules",
        wait: false,
        tests: &[
            Tests {
                folder: "crates/rules",
                targets: &["lib", "broken_guides", "buttons", "old_rows"],
                only: "",
            },
            Tests {
                folder: "",
                targets: &["lib", "transcripts"],
                only: "",
            },
            Tests {
                folder: "",
                targets: &["properties"],
                only: "lives::",
            },
        ],
    },
    Part {
        name: "post",
        sources: &["--package=kring", "--file=src/telegram/outgoing/**"],
        folder: "",
        wait: true,
        tests: &[Tests {
            folder: "",
            targets: &["lib", "post", "e2e"],
            only: "",
        }],
    },
    Part {
        name: "store",
        sources: &["--package=kring-store"],
        folder: "crates/store",
        wait: true,
        tests: &[Tests {
            folder: "crates/store",
            targets: &[
                "lib",
                "store_contract",
                "sealed",
                "keyring",
                "erased",
                "salvage",
                "backup",
                "rotation",
                "damaged",
                "compacting",
                "store_crash",
                "leading",
            ],
            only: "",
        }],
    },
];

impl Part {
    /// Whether it meets this test of this binary.
    pub(crate) fn meets(&self, binary: &str, test: &str) -> bool {
        self.tests.iter().any(|tests| {
            let mut targets = tests.targets.iter();
            test.starts_with(tests.only)
                && targets.any(|target| Path::new(tests.folder).join(target) == Path::new(binary))
        })
    }

    /// A file among the sources of its crate.
    pub(crate) fn source(&self, name: &str) -> String {
        let folder = Path::new(self.folder).join("src").join(name);
        folder.to_string_lossy().into_owned()
    }
}

/// The part of this name, or all of them.
pub(crate) fn named(name: &str) -> Result<&'static [Part]> {
    if name == "all" {
        return Ok(&PARTS);
    }
    let at = PARTS.iter().position(|part| part.name == name);
    let Some(at) = at else {
        bail!("no part is called {name}: rules, post or store");
    };
    Ok(&PARTS[at..=at])
}

/// Where everything lies that is made here: the copy with its switches, what is built of it, and what came of it.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) project: PathBuf,
    pub(crate) here: PathBuf,
}

impl Place {
    pub(crate) fn of(project: PathBuf) -> Result<Self> {
        let here = project.join("target/mutants");
        std::fs::create_dir_all(here.join("tree")).context("target/mutants cannot be made")?;
        let here = here.canonicalize()?;
        Ok(Self { project, here })
    }

    pub(crate) fn tree(&self) -> PathBuf {
        self.here.join("tree")
    }

    pub(crate) fn file(&self, name: impl AsRef<Path>) -> PathBuf {
        self.here.join(name)
    }
}
