//! The mutants there are: what `cargo mutants --list` finds.

use std::ops::Range;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use crate::parts::{PARTS, Place};

/// One change at one place. Its number is that of its switch.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Mutant {
    pub(crate) name: String,
    pub(crate) file: String,
    /// What kind of change, as cargo-mutants calls it.
    pub(crate) genre: String,
    pub(crate) replacement: String,
    span: Span,
    #[serde(skip)]
    pub(crate) number: usize,
    #[serde(skip)]
    pub(crate) part: &'static str,
}

#[derive(Debug, Clone, Copy, Deserialize)]
struct Span {
    start: At,
    end: At,
}

#[derive(Debug, Clone, Copy, Deserialize)]
struct At {
    line: usize,
    column: usize,
}

impl Mutant {
    /// The bytes of its file that it puts something else for.
    pub(crate) fn range(&self, text: &str) -> Range<usize> {
        self.span.start.within(text)..self.span.end.within(text)
    }

    /// Its name without its line, which changes: so it stands in docs/testing.md.
    pub(crate) fn name_without_line(&self) -> String {
        let what = self.name.splitn(4, ':').nth(3).unwrap_or_default();
        format!("{}:{what}", self.file)
    }
}

impl At {
    fn within(self, text: &str) -> usize {
        let before = text.split_inclusive('\n').take(self.line - 1);
        let begins: usize = before.map(str::len).sum();
        let line = text[begins..].chars().take(self.column - 1);
        begins + line.map(char::len_utf8).sum::<usize>()
    }
}

/// Asks for all mutants, and numbers them.
pub(crate) fn find(place: &Place) -> Result<Vec<Mutant>> {
    let mut all = Vec::new();
    for part in PARTS {
        let mut asked = Command::new("cargo");
        asked.args(["mutants", "--list", "--json", "--dir"]);
        let listed = asked.arg(&place.project).args(part.sources).output()?;
        if !listed.status.success() {
            bail!("{}", String::from_utf8_lossy(&listed.stderr));
        }
        let found: Vec<Mutant> = serde_json::from_slice(&listed.stdout)
            .context("the list of cargo-mutants is not understood")?;
        for mutant in found {
            let number = all.len();
            all.push(Mutant {
                number,
                part: part.name,
                ..mutant
            });
        }
    }
    Ok(all)
}
