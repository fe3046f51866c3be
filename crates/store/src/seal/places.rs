//! Where the master key and the list of destroyed keys lie: never inside the data directory.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::StoreError;

/// Where the master key and the list of what was erased lie. By default both lie beside the data directory.
#[derive(Debug, Clone, Default)]
pub struct KeyPlaces {
    /// The key as the service manager hands it over. It comes first, and kring never writes it.
    pub credential: Option<PathBuf>,
    /// A file with the key, instead of `<data>.key`.
    pub file: Option<PathBuf>,
    /// The list of what was erased, instead of `<data>.erased`.
    pub erased_list: Option<PathBuf>,
}

impl KeyPlaces {
    /// The file the key is read from, and written to if it is not a credential.
    pub fn key_file(&self, data: &Path) -> Result<PathBuf, StoreError> {
        let file = match (&self.credential, &self.file) {
            (Some(credential), _) => return Ok(credential.clone()),
            (None, Some(file)) => file.clone(),
            (None, None) => return beside(data, ".key"),
        };
        outside(&file, data)?;
        Ok(file)
    }

    /// Whether kring itself may make and replace the key.
    pub fn key_is_ours(&self) -> bool {
        self.credential.is_none()
    }

    /// The list of what was erased.
    pub fn erased_list_file(&self, data: &Path) -> Result<PathBuf, StoreError> {
        let Some(file) = &self.erased_list else {
            return beside(data, ".erased");
        };
        outside(file, data)?;
        Ok(file.clone())
    }
}

/// Being refused beside the data directory is something else than being refused in it.
pub(super) fn refused_beside(error: StoreError) -> StoreError {
    match error {
        StoreError::NoAccess | StoreError::Disk(ErrorKind::NotFound) => StoreError::NoAccessBeside,
        error => error,
    }
}

/// A path next to the data directory, named after it.
pub(crate) fn beside(data: &Path, ending: &str) -> Result<PathBuf, StoreError> {
    let data = std::path::absolute(data)?;
    let mut name: OsString = data.file_name().ok_or(StoreError::NoAccess)?.to_owned();
    name.push(ending);
    Ok(data.with_file_name(name))
}

/// Refuses a file inside the data directory.
pub(super) fn outside(file: &Path, data: &Path) -> Result<(), StoreError> {
    if lies_in(file, data)? {
        return Err(StoreError::KeyInside);
    }
    Ok(())
}

/// Whether a file is in the data directory, by whatever path.
pub(crate) fn lies_in(file: &Path, data: &Path) -> Result<bool, StoreError> {
    Ok(real(file)?.starts_with(real(data)?))
}

/// The path with every link followed, as far as it exists.
fn real(path: &Path) -> Result<PathBuf, StoreError> {
    let path = std::path::absolute(path)?;
    let existing = path.ancestors().find_map(|above| {
        let rest = path.strip_prefix(above).ok()?;
        Some(above.canonicalize().ok()?.join(rest))
    });
    Ok(existing.unwrap_or(path))
}
