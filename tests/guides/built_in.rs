//! The guides that kring brings along: every folder is brought along whole, and what a released version asks stays as it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kring_rules::guide::{FILE, Folder};
use sha2::{Digest, Sha256};

/// What each version asks, since it was released. A preparation that began with it goes on with it: what is to be asked
/// otherwise stands in a folder of the next version, and is added here when that is released. A line that asks nothing may
/// be added to one of these: `in_peace` says of an option in 1 what the rules used to know of it, `summary` and `openings` what
/// stands on the page for the day.
const RELEASED: [(&str, &str); 1] = [(
    "herstelgesprek/1",
    "20daccb2abeaca5f8f62f57844175fb4e5371a85f238e903652ac2565a53000e",
)];

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/crates/rules/guides"))
}

#[test]
fn every_folder_is_brought_along_as_it_stands_there() {
    let mut known = BTreeMap::new();
    for Folder { edition, files } in Folder::built_in() {
        known.extend(
            files
                .into_iter()
                .map(|(name, text)| (format!("{edition}/{name}"), text)),
        );
    }
    let mut there = BTreeMap::new();
    for guide in fs::read_dir(folder()).unwrap() {
        for version in fs::read_dir(guide.unwrap().path()).unwrap() {
            for file in fs::read_dir(version.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                let name = path
                    .strip_prefix(folder())
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                there.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    assert_eq!(
        there.keys().collect::<Vec<_>>(),
        known.keys().collect::<Vec<_>>()
    );
    assert!(there == known);
}

#[test]
fn what_a_released_version_asks_stays_as_it_is() {
    for (edition, expected) in RELEASED {
        let mut folders = Folder::built_in();
        let folder = folders.find(|folder| folder.edition.to_string() == edition);
        let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(&folder.unwrap().files[FILE]));
        assert_eq!(
            hash, expected,
            "{edition} was released: give what is new the next version"
        );
    }
}
