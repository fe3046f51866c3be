//! What lies on the disk, as somebody sees it who has the files and not the bot: sealed bytes, one key for each of those who
//! can erase, and nothing that anybody wrote. It is read from the outside, with nothing of kring's own code.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use axum::Json;
use axum::extract::State;
use data_encoding::HEXLOWER;
use memchr::memmem;
use serde::{Deserialize, Serialize};

use super::asked::{Refused, Shared};
use crate::stage::Phones;
use loopback_botapi::Author;

/// A slot of the keyring: one wrapped data key, or zeros. The first one is the head.
const SLOT: usize = 128;
/// In a slot, the wrapped key begins here.
const WRAPPED: usize = 40;
/// So much of a key is shown.
const SHOWN: usize = 8;
/// So much of the sealed rows is shown.
const SAMPLE: usize = 192;
/// Shorter words stand by chance in any bytes.
const SHORTEST: usize = 6;
/// Nobody looks for more at once.
const LONGEST: usize = 200;
/// The keys of what was erased, at the end of the list of it.
const ERASED_HEAD: usize = 32;
const ERASED_ENTRY: usize = 32;

/// Everything that lies there.
#[derive(Serialize)]
pub(super) struct Disk {
    files: usize,
    bytes: u64,
    /// The beginning of each wrapped key; nothing where a slot is free.
    keys: Vec<Option<String>>,
    /// How many keys were destroyed.
    erased: usize,
    /// A piece of the sealed rows, the newest that was written.
    sample: String,
    /// So many messages were written on these phones.
    written: usize,
    /// So many of them can be read on the disk.
    readable: usize,
}

/// How often something stands on the disk.
#[derive(Serialize)]
pub(super) struct Found {
    times: usize,
    files: usize,
    bytes: u64,
}

#[derive(Deserialize)]
pub(super) struct Sought {
    text: String,
}

pub(super) async fn look(State(hall): Shared) -> Result<Json<Disk>, Refused> {
    let stage = hall.stage().await;
    let (data, written) = (stage.data().to_owned(), written(&stage.phones));
    drop(stage);
    aside(move || Ok(lies(&all_in(&data), &data, &written))).await
}

pub(super) async fn search(
    State(hall): Shared,
    Json(Sought { text }): Json<Sought>,
) -> Result<Json<Found>, Refused> {
    let data = hall.stage().await.data().to_owned();
    let text: String = text.trim().chars().take(LONGEST).collect();
    aside(move || Ok(found(&all_in(&data), &text))).await
}

/// Reading files is nothing to wait for among other things.
async fn aside<T: Send + 'static>(
    read: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<Json<T>, Refused> {
    let read = tokio::task::spawn_blocking(read).await;
    Ok(Json(read.context("the disk cannot be looked at")??))
}

/// What was written on the phones, but for commands and what is too short.
fn written(phones: &Phones) -> Vec<String> {
    let chats = phones.iter().flat_map(|known| known.phone.chat());
    let own = chats.filter(|message| message.author == Author::Person);
    own.map(|message| message.text)
        .filter(|text| text.len() >= SHORTEST && !text.starts_with('/'))
        .collect()
}

/// The data directory, and what lies beside it under its name.
fn all_in(data: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for path in [
        data.to_owned(),
        data.with_extension("key"),
        data.with_extension("erased"),
    ] {
        gather(path, &mut files);
    }
    files
}

/// A file that goes while one looks is not there any more.
fn gather(path: PathBuf, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    if path.is_file() {
        files.extend(fs::read(&path).ok().map(|bytes| (path, bytes)));
    } else if let Ok(entries) = fs::read_dir(&path) {
        for entry in entries.flatten() {
            gather(entry.path(), files);
        }
    }
}

fn lies(files: &[(PathBuf, Vec<u8>)], data: &Path, written: &[String]) -> Disk {
    let of = |path: PathBuf| {
        let file = files.iter().find(|(known, _)| *known == path);
        file.map_or(&[][..], |(_, bytes)| bytes)
    };
    let is_readable = |text: &&String| {
        let finder = memmem::Finder::new(text.as_bytes());
        files.iter().any(|(_, bytes)| finder.find(bytes).is_some())
    };
    let erased = of(data.with_extension("erased")).len();
    Disk {
        files: files.len(),
        bytes: size(files),
        keys: keys(of(data.join("keyring"))),
        erased: erased.saturating_sub(ERASED_HEAD) / ERASED_ENTRY,
        sample: HEXLOWER.encode(sample(files)),
        written: written.len(),
        readable: written.iter().filter(is_readable).count(),
    }
}

fn keys(keyring: &[u8]) -> Vec<Option<String>> {
    let key = |slot: &[u8]| {
        let is_taken = slot.iter().any(|byte| *byte != 0);
        let shown = slot.get(WRAPPED..WRAPPED + SHOWN)?;
        is_taken.then(|| HEXLOWER.encode(shown))
    };
    keyring.chunks_exact(SLOT).skip(1).map(key).collect()
}

/// The last bytes of the longest file but the keyring: a log grows at its end, and what follows is kept ready with zeros.
fn sample(files: &[(PathBuf, Vec<u8>)]) -> &[u8] {
    let filled = |bytes: &[u8]| bytes.iter().rposition(|byte| *byte != 0).unwrap_or(0);
    let is_keyring = |path: &Path| path.file_stem().is_some_and(|name| name == "keyring");
    let is_list = |path: &Path| path.extension().is_some_and(|end| end == "erased");
    let others = files
        .iter()
        .filter(|(path, _)| !is_keyring(path) && !is_list(path));
    let ends = others.map(|(_, bytes)| (filled(bytes), bytes));
    let longest = ends.max_by_key(|(end, _)| *end);
    longest.map_or(&[], |(end, bytes)| &bytes[end.saturating_sub(SAMPLE)..end])
}

fn found(files: &[(PathBuf, Vec<u8>)], text: &str) -> Found {
    let finder = memmem::Finder::new(text.as_bytes());
    let times = |bytes: &[u8]| finder.find_iter(bytes).count();
    let times = files.iter().map(|(_, bytes)| times(bytes));
    Found {
        times: if text.is_empty() { 0 } else { times.sum() },
        files: files.len(),
        bytes: size(files),
    }
}

fn size(files: &[(PathBuf, Vec<u8>)]) -> u64 {
    let sizes = files.iter().map(|(_, bytes)| bytes.len() as u64);
    sizes.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_read_is_found_and_what_is_sealed_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        fs::create_dir(&data).unwrap();
        let mut keyring = vec![0; 4 * SLOT];
        keyring[..SLOT].fill(7);
        keyring[SLOT..2 * SLOT].fill(0xab);
        fs::write(data.join("keyring"), &keyring).unwrap();
        fs::write(
            data.join("log"),
            [b"a word in the open".as_slice(), &[0; 4000]].concat(),
        )
        .unwrap();
        fs::write(
            data.with_extension("erased"),
            [1; ERASED_HEAD + 2 * ERASED_ENTRY],
        )
        .unwrap();
        let files = all_in(&data);
        let disk = lies(
            &files,
            &data,
            &["in the open".to_owned(), "sealed".to_owned()],
        );
        assert_eq!(disk.keys, [Some("ab".repeat(SHOWN)), None, None]);
        assert_eq!((disk.files, disk.erased), (3, 2));
        assert_eq!((disk.written, disk.readable), (2, 1));
        assert!(disk.sample.starts_with(&HEXLOWER.encode(b"a word")));
        assert_eq!(found(&files, "word").times, 1);
        assert_eq!(found(&files, "").times, 0);
    }
}
