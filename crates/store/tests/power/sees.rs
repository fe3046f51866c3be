//! These tests see: on a disk that ignores some of the store's syncs, promises are broken, and that is noticed.

use std::path::Path;

use tempfile::TempDir;

use crate::acknowledged::Acknowledged;
use crate::dice::Dice;
use crate::history::{History, Sync};
use crate::image::{Content, Image};
use crate::left::Left;
use crate::recording;
use crate::settings::seed;

const STEPS: u64 = 20;
const MOST_TRIES: usize = 200;

/// What goes wrong on the first disk on which something does.
fn first_wrong(
    history: &History,
    counts: impl Fn(&Sync) -> bool,
    look: impl Fn(&Left) -> Result<(), String>,
) -> Option<String> {
    let mut dice = Dice::of(seed());
    (0..MOST_TRIES).find_map(|_| {
        let left = Left::by_some_cut(history, &Acknowledged::default(), &counts, &mut dice);
        look(&left).err()
    })
}

fn is(history: &History, sync: &Sync, path: &str) -> bool {
    history.after.find(Path::new(path)) == Some(sync.node)
}

fn is_directory(disk: &Image, sync: &Sync) -> bool {
    matches!(disk.0[sync.node], Content::Directory(_))
}

#[test]
fn a_disk_that_ignores_syncs_is_found_out() {
    if !recording::strace_is_here() {
        return;
    }
    println!("sled panics on some of these disks; the store makes an error of that");
    let folder = TempDir::new().unwrap();
    let history = recording::record(folder.path(), STEPS);

    let log = |sync: &Sync| !(sync.call == "fdatasync" && is(&history, sync, "store/sled/db"));
    let wrong = first_wrong(&history, log, Left::starts);
    println!(
        "without the log: {}",
        wrong.expect("acknowledged commits are lost")
    );

    let keys = |sync: &Sync| !is(&history, sync, "store/keyring");
    let wrong = first_wrong(&history, keys, Left::starts);
    println!(
        "without the keys: {}",
        wrong.expect("rows can no longer be read")
    );
    let wrong = first_wrong(&history, keys, Left::hides_what_was_erased);
    println!(
        "without the keys: {}",
        wrong.expect("erased words come back")
    );

    let names = |sync: &Sync| !is_directory(&history.after, sync);
    let wrong = first_wrong(&history, names, Left::starts);
    println!("without the names: {}", wrong.expect("files are lost"));
}
