//! What Cargo cannot keep: the rooms of `src` know only those above them, the floors of the desk and the modules of the rules
//! only what they stand on, and every file opens with what it is for. The borders between the crates are kept by their
//! `Cargo.toml`s, and what the rules may not do by `crates/rules/clippy.toml`.

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
        let room = module(path.strip_prefix("src").unwrap_or(&path));
        wrongs.extend(crossed(&room, &text).map(|what| format!("{}: {what}", path.display())));
    }
    assert!(wrongs.is_empty(), "{wrongs:#?}");
    Ok(())
}

/// The floors of the desk, from the ground. None knows what stands above it; what stands in no folder stands above all.
const FLOORS: [&str; 6] = ["rows", "letters", "records", "notes", "work", "acting"];

#[test]
fn no_floor_of_the_desk_knows_what_stands_above_it() -> io::Result<()> {
    let wrongs = wrongs("src/desk", &FLOORS, "crate::desk::")?;
    assert!(wrongs.is_empty(), "{wrongs:#?}");
    let seen =
        |file: &str, text: &str| above(&FLOORS, "crate::desk::", Path::new(file), text).len();
    assert_eq!(seen("rows/mod.rs", "use crate::desk::work::Work;"), 1);
    assert_eq!(seen("records.rs", "use super::notes::Notes;"), 1);
    assert_eq!(seen("work.rs", "use crate::desk::rows::Place;"), 0);
    Ok(())
}

/// The modules of the rules, from the ground. What one hands on of another counts as known: so no way through a `pub use`
/// leads up either. (A method may stand above the type that it is for; then only what stands above that may call it.)
#[rustfmt::skip]
const RULES: [&str; 50] = [
    // Words of their own, and what is carried by a button or kept in a row.
    "table", "ids", "moment", "taps", "coded", "number", "words", "voice_note", "adult", "language", "role", "other_way",
    "police", "together", "flag", "stamp", "zone",
    // What there is to a case and to a party.
    "day", "closing", "edition", "point", "programme", "answer", "consent", "contact", "reminders", "command", "event",
    "understood", "guide", "gate", "preparation", "party", "readiness", "counted",
    // What is made to be read, and who reads it.
    "line", "summary", "brief", "facilitator", "person", "deed", "held",
    // What can be said, and what follows from what somebody does.
    "say", "phrases", "turn", "facilitating", "case", "press", "check", "signal",
];

#[test]
fn nothing_in_the_rules_knows_what_stands_above_it() -> io::Result<()> {
    let wrongs = wrongs("crates/rules/src", &RULES, "crate::")?;
    assert!(wrongs.is_empty(), "{wrongs:#?}");
    let seen = |file: &str, text: &str| above(&RULES, "crate::", Path::new(file), text).len();
    assert_eq!(seen("held/party.rs", "use crate::case::Case;"), 1);
    assert_eq!(seen("summary.rs", "pub use super::say::Line;"), 1);
    assert_eq!(seen("summary.rs", "use super::{say, words};"), 1);
    assert_eq!(seen("say/mod.rs", "use super::case::Case;"), 1);
    assert_eq!(
        seen("say/board.rs", "fn a(_: super::super::turn::Turn) {}"),
        1
    );
    assert_eq!(seen("say/board.rs", "use super::closing::ClosingSay;"), 0);
    assert_eq!(seen("case/held.rs", "use crate::held::PartyData;"), 0);
    Ok(())
}

#[test]
fn every_module_of_the_rules_has_its_place() -> io::Result<()> {
    let mut homeless = sources("crates/rules/src")?;
    homeless.retain(|(path, _)| {
        let inside = path.strip_prefix("crates/rules/src").unwrap_or(path);
        let module = module(inside);
        !RULES.contains(&module.as_str()) && !["lib", "fuzz"].contains(&module.as_str())
    });
    let homeless: Vec<_> = homeless.into_iter().map(|(path, _)| path).collect();
    assert!(
        homeless.is_empty(),
        "give them a place in `RULES`: {homeless:#?}"
    );
    Ok(())
}

/// What the files of this house, whose modules stand in this order from the ground, name of what stands above them.
fn wrongs(folder: &str, order: &[&str], house: &str) -> io::Result<Vec<String>> {
    let mut wrongs = Vec::new();
    for (path, text) in sources(folder)? {
        let inside = path.strip_prefix(folder).unwrap_or(&path);
        let above = above(order, house, inside, &text).into_iter();
        wrongs.extend(above.map(|what| format!("{}: {what}", path.display())));
    }
    Ok(wrongs)
}

/// What `text`, in this file of a house, names of what stands above it.
fn above(order: &[&str], house: &str, inside: &Path, text: &str) -> Vec<String> {
    let own = module(inside);
    let Some(at) = order.iter().position(|known| *known == own) else {
        return vec![];
    };
    let is_folder = inside.file_name().is_some_and(|name| name == "mod.rs");
    let up = "super::".repeat(inside.iter().count() - usize::from(is_folder));
    let named = names(text, house).chain(names(text, &up));
    let above = named.filter(|name| order[at + 1..].contains(name));
    above
        .map(|other| format!("`{own}` names `{other}`"))
        .collect()
}

/// Each name that stands behind this; of several in braces all.
fn names<'a>(text: &'a str, behind: &str) -> impl Iterator<Item = &'a str> {
    text.split(behind).skip(1).flat_map(|rest| {
        let braces = rest.starts_with('{');
        let several = rest.split(';').next().filter(|_| braces);
        let named = several.unwrap_or(rest).split([',', '{']);
        let many = if braces { usize::MAX } else { 1 };
        named.take(many).map(str::trim_start).filter_map(|name| {
            name.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
        })
    })
}

/// `rows` for `rows/party.rs`, `records` for `records.rs`.
fn module(inside: &Path) -> String {
    let first = inside.iter().next().unwrap_or_default();
    first.to_string_lossy().trim_end_matches(".rs").to_owned()
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
    let named = names(text, "crate::").filter_map(move |other| {
        let is_allowed = is_front || other == room || may_know.contains(&other);
        (!is_allowed).then(|| format!("`{room}` names `crate::{other}`"))
    });
    let reserved = RESERVED
        .iter()
        .filter(move |(what, home)| text.contains(what) && room != *home)
        .map(|(what, home)| format!("only `{home}` may name {what}"));
    homeless.into_iter().chain(named).chain(reserved)
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
