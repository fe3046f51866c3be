//! An organisation's own guides: reads their folders, `<guides>/<id>/<version>/`, and tells everything that is wrong in them
//! with file, line and id. It decides nothing about them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::config::Config;
use kring_rules::guide::{Edition, FILE, Faults, Folder, Guides};

/// What is wrong, each with what to do.
#[derive(Debug, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct Wrong(pub Vec<String>);

/// The guides kring brings along and the organisation's own, with the one that new cases use.
pub fn guides(config: &Config) -> Result<Guides, Wrong> {
    let mut guides = Guides::built_in().map_err(|faults| Wrong(vec![faults.to_string()]))?;
    let mut wrong = Vec::new();
    for folder in own(config.guides.as_deref())? {
        match added(&guides, folder) {
            Ok(more) => guides = more,
            Err(problems) => wrong.extend(problems),
        }
    }
    if !wrong.is_empty() {
        return Err(Wrong(wrong));
    }
    let guides = guides.for_new_cases(&config.guide);
    let guides = guides.map_err(|none| Wrong(vec![format!("the setting `guide`: {none}")]))?;
    Ok(guides.with_consents_reworded(config.consents_reworded))
}

fn added(guides: &Guides, folder: Folder) -> Result<Guides, Vec<String>> {
    let edition = folder.edition.clone();
    let mut brought_along = Folder::built_in();
    if brought_along.any(|known| known.edition.guide == edition.guide) {
        let problem = "kring brings a guide of this name along: give yours another id";
        return Err(vec![format!("{edition}: `{}`: {problem}", edition.guide)]);
    }
    let read = guides.clone().with_own(folder);
    read.map_err(|faults| in_file(&edition, &faults))
}

fn in_file(edition: &Edition, Faults(faults): &Faults) -> Vec<String> {
    let told = faults.iter();
    told.map(|fault| format!("{edition}/{FILE}:{fault}"))
        .collect()
}

/// The folders of the organisation's own guides.
fn own(guides: Option<&Path>) -> Result<Vec<Folder>, Wrong> {
    let Some(guides) = guides else {
        return Ok(vec![]);
    };
    let mut folders = Vec::new();
    for guide in folders_in(guides)? {
        for version in folders_in(&guide)? {
            folders.push(folder(guides, &version)?);
        }
    }
    Ok(folders)
}

fn folder(guides: &Path, place: &Path) -> Result<Folder, Wrong> {
    let name = place
        .strip_prefix(guides)
        .unwrap_or(place)
        .display()
        .to_string();
    let edition = name.parse().ok().filter(Edition::is_well_formed);
    let Some(edition) = edition else {
        let problem = "a guide stands in a folder `id/version`, as in `kort/1`: lower-case letters, digits and hyphens, then a number";
        return Err(Wrong(vec![format!("{name}: {problem}")]));
    };
    let mut folder = Folder {
        edition,
        files: BTreeMap::new(),
    };
    for file in entries(place)? {
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let is_wording = file.extension().is_some_and(|end| end == "ftl");
        if name == FILE || is_wording {
            let text = fs::read_to_string(&file).map_err(|error| unreadable(&file, &error))?;
            folder.files.insert(name, text);
        }
    }
    Ok(folder)
}

fn folders_in(place: &Path) -> Result<Vec<PathBuf>, Wrong> {
    let mut folders = entries(place)?;
    folders.retain(|path| path.is_dir());
    Ok(folders)
}

fn entries(place: &Path) -> Result<Vec<PathBuf>, Wrong> {
    let read = || -> std::io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(place)?;
        let mut paths = entries
            .map(|entry| Ok(entry?.path()))
            .collect::<std::io::Result<Vec<_>>>()?;
        paths.sort();
        Ok(paths)
    };
    read().map_err(|error| unreadable(place, &error))
}

fn unreadable(place: &Path, error: &std::io::Error) -> Wrong {
    Wrong(vec![format!(
        "the guides in {} cannot be read: {error}. Check that they exist and may be read",
        place.display()
    )])
}
