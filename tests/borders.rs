//! What Cargo cannot keep: the rooms of `src` know only those above them, and every file opens with what it is for. The
//! borders between the crates are kept by their `Cargo.toml`s, and what the rules may not do by `crates/rules/clippy.toml`.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// The rooms of `src` in reading order, each with the rooms it may know. The command line and the program know them all.
const ROOMS: [(&str, &[&str]); 15] = [
    ("backoff", &[]),
    ("figures", &[]),
    ("logged", &[]),
    ("progress", &[]),
    ("desk", &["figures"]),
    ("telegram", &["backoff", "figures", "desk"]),
    ("config", &[]),
    ("hearing", &["desk", "config"]),
    ("guides", &["config"]),
    ("opening", &["desk", "config", "guides"]),
    (
        "commands",
        &["backoff", "figures", "logged", "desk", "config", "opening"],
    ),
    ("watch", &["figures", "desk", "config", "commands"]),
    ("needs", &["desk", "config", "commands"]),
    (
        "run",
        &[
            "backoff", "figures", "desk", "telegram", "config", "hearing", "guides", "opening",
            "commands", "watch", "needs", "progress",
        ],
    ),
    ("demo", &["desk", "config", "commands", "run"]),
];

/// Telegram's own types stay in one room.
const RESERVED: [(&str, &str); 2] = [("teloxide::", "telegram"), ("reqwest::", "telegram")];

#[test]
fn each_room_knows_only_the_rooms_above_it() -> io::Result<()> {
    let mut wrongs = Vec::new();
    for (path, text) in sources("src")? {
        wrongs
            .extend(crossed(&room(&path), &text).map(|what| format!("{}: {what}", path.display())));
    }
    assert!(wrongs.is_empty(), "{wrongs:#?}");
    Ok(())
}

/// The floors of the desk, from the ground. None knows what stands above it; what stands in no folder stands above all.
const FLOORS: [&str; 6] = ["rows", "letters", "records", "notes", "work", "acting"];

#[test]
fn no_floor_of_the_desk_knows_what_stands_above_it() -> io::Result<()> {
    let mut wrongs = Vec::new();
    for (path, text) in sources("src/desk")? {
        let floor = floor(&path);
        let wrong = above(&floor, &text);
        wrongs.extend(wrong.map(|what| format!("{}: {what}", path.display())));
    }
    assert!(wrongs.is_empty(), "{wrongs:#?}");
    assert_eq!(above("rows", "use crate::desk::work::Work;").count(), 1);
    assert_eq!(above("records", "use super::notes::Notes;").count(), 1);
    assert_eq!(above("work", "use crate::desk::rows::Place;").count(), 0);
    Ok(())
}

/// What `text`, on this floor of the desk, names of the floors above it.
fn above<'a>(floor: &'a str, text: &'a str) -> impl Iterator<Item = String> + 'a {
    let at = FLOORS.iter().position(|known| *known == floor);
    let above = at.map_or(&[][..], |at| &FLOORS[at + 1..]);
    let names = |other: &&&str| {
        let from = |whence: &str| text.contains(&format!("{whence}::{other}::"));
        from("crate::desk") || from("use super")
    };
    above
        .iter()
        .filter(names)
        .map(move |other| format!("`{floor}` names `{other}`"))
        .collect::<Vec<_>>()
        .into_iter()
}

/// `rows` for `src/desk/rows/party.rs`, `records` for `src/desk/records.rs`.
fn floor(path: &Path) -> String {
    let inside = path.iter().nth(2).unwrap_or_default().to_string_lossy();
    inside.trim_end_matches(".rs").to_owned()
}

/// In one folder, and in the benchmark that measures what it does by itself. Tests name it where they damage its files.
#[test]
fn one_folder_names_sled() -> io::Result<()> {
    let mut strange = [sources("src")?, sources("crates")?].concat();
    strange.retain(|(path, text)| {
        let at_home = ["crates/store/src/backends/sled", "crates/store/tests"];
        let names_it = text.replace("self::sled::", "").contains("sled::");
        names_it && !at_home.iter().any(|home| path.starts_with(home))
    });
    let strange: Vec<_> = strange.into_iter().map(|(path, _)| path).collect();
    assert!(strange.is_empty(), "{strange:#?}");
    Ok(())
}

/// Only there is known what a database across a network does and how it fails.
#[test]
fn one_folder_names_the_client_of_postgresql() -> io::Result<()> {
    let mut strange = [sources("src")?, sources("crates")?, sources("tests")?].concat();
    strange.retain(|(path, text)| {
        let home = "crates/store/src/backends/postgres";
        text.contains("tokio_postgres::")
            && !path.starts_with(home)
            && path != Path::new("tests/borders.rs")
    });
    let strange: Vec<_> = strange.into_iter().map(|(path, _)| path).collect();
    assert!(strange.is_empty(), "{strange:#?}");
    Ok(())
}

#[test]
fn every_file_opens_with_what_it_is_for() -> io::Result<()> {
    let mut silent = [sources("src")?, sources("crates")?, sources("tests")?].concat();
    silent.retain(|(_, text)| !text.trim_start().starts_with("//!"));
    let silent: Vec<_> = silent.into_iter().map(|(path, _)| path).collect();
    assert!(
        silent.is_empty(),
        "open them with `//!`: what they are for, what they must not do: {silent:#?}"
    );
    Ok(())
}

#[test]
fn a_crossed_border_is_seen() {
    let seen = |room: &str, text: &str| crossed(room, text).count();
    assert_eq!(seen("desk", "use crate::telegram::Post;"), 1);
    assert_eq!(
        seen(
            "desk",
            "fn a(_: crate::run::Setup, _: crate::desk::Desk) {}"
        ),
        1
    );
    assert_eq!(seen("desk", "use teloxide::types::Update;"), 1);
    assert_eq!(
        seen("telegram", "use crate::desk::Desk;\nuse teloxide::Bot;"),
        0
    );
    assert_eq!(seen("a-room-nobody-knows", ""), 1);
}

/// What `text`, in this room, names and may not.
fn crossed<'a>(room: &'a str, text: &'a str) -> impl Iterator<Item = String> + 'a {
    let known = ROOMS.iter().find(|(name, _)| *name == room);
    let is_front = ["cli", "main", "lib"].contains(&room);
    let homeless =
        (known.is_none() && !is_front).then(|| format!("{room}: give this room a place"));
    let may_know = known.map_or(&[][..], |(_, rooms)| rooms);
    let named = text.split("crate::").skip(1).filter_map(move |rest| {
        let other = rest
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .next()?;
        let is_allowed = is_front || other == room || may_know.contains(&other);
        (!is_allowed).then(|| format!("`{room}` names `crate::{other}`"))
    });
    let reserved = RESERVED
        .iter()
        .filter(move |(what, home)| text.contains(what) && room != *home)
        .map(|(what, home)| format!("only `{home}` may name {what}"));
    homeless.into_iter().chain(named).chain(reserved)
}

/// `desk` for `src/desk/work.rs`, `run` for `src/run.rs`.
fn room(path: &Path) -> String {
    let inside = path.iter().nth(1).unwrap_or_default().to_string_lossy();
    inside.trim_end_matches(".rs").to_owned()
}

/// Every Rust file under this folder of the project, with its text.
fn sources(folder: &str) -> io::Result<Vec<(PathBuf, String)>> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![PathBuf::from(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(project.join(&folder))? {
            let path = folder.join(entry?.file_name());
            if project.join(&path).is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push((path.clone(), fs::read_to_string(project.join(&path))?));
            }
        }
    }
    Ok(found)
}
