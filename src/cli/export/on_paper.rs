//! A case as PDF: the page for the day, and everything behind it in a file beside it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{Wording, answer, write as write_file};
use kring_rules::held::CaseFile;
use kring_rules::role::Language;

/// Where everything behind the page goes: beside it.
pub(super) fn beside(page: &Path) -> PathBuf {
    let stem = page.file_stem().unwrap_or_default().to_string_lossy();
    page.with_file_name(format!("{stem}-all.pdf"))
}

/// Writes both, and says where.
pub(super) fn write(
    wording: &Wording,
    file: &CaseFile,
    language: Language,
    page: &Path,
    all: &Path,
) -> Result<()> {
    let brief = file.brief.as_deref().context(
        "the kring that runs is of an earlier version and makes no page for the day: start it again with this one",
    )?;
    let around = wording.around(file.at);
    let made = [
        (wording.texts.brief(brief, language, &around), page),
        (wording.file(file, language), all),
    ];
    for (document, to) in made {
        let pdf = kring_print::pdf(&document.paper)?;
        write_file(&pdf.bytes, to)?;
        answer(&to.display().to_string());
    }
    Ok(())
}
