//! The borders between the rooms of the house. A room knows only the rooms above it; the rules know no clock, no
//! network and no language; only some rooms may name Telegram or the database. Read from the source text, so that a
//! border that is crossed is named with its file and line.

mod rules_alone;
mod source;
mod these_tests_see;

use source::{Named, Source};
use std::io;

/// The rooms in reading order, each with the rooms it may know.
const ROOMS: [(&str, &[&str]); 9] = [
    ("conversation", &[]),
    ("locale", &["conversation"]),
    ("store", &[]),
    ("desk", &["conversation", "store"]),
    ("telegram", &["conversation", "locale", "desk"]),
    ("config", &["conversation"]),
    ("socket", &["conversation", "store", "desk"]),
    (
        "run",
        &[
            "conversation",
            "locale",
            "store",
            "desk",
            "telegram",
            "config",
            "socket",
        ],
    ),
    (
        "demo",
        &["conversation", "locale", "desk", "config", "socket", "run"],
    ),
];

/// The front of the house, below every room: these know them all, and one another.
const FRONT: [&str; 3] = ["cli", "main", "lib"];

/// What only some rooms may name.
const RESERVED: [(&str, &[&str]); 2] = [("teloxide", &["telegram", "demo"]), ("sled", &["store"])];

/// What the rules may not name: they do no I/O, read no clock, roll no dice, log nothing and wait for nothing.
const NOT_IN_THE_RULES: [&str; 20] = [
    "tokio",
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant",
    "Timestamp::now",
    "Zoned::now",
    "getrandom",
    "rand",
    "tracing",
    "async",
    "await",
    "print!",
    "println!",
    "eprint!",
    "eprintln!",
];

/// What nobody may leave behind.
const UNFINISHED: [&str; 3] = ["todo!", "unimplemented!", "dbg!"];

#[test]
fn every_file_belongs_to_a_room() -> io::Result<()> {
    none(Source::all()?.iter().filter_map(homeless));
    Ok(())
}

#[test]
fn every_file_opens_with_what_it_is_for() -> io::Result<()> {
    none(Source::all()?.iter().filter_map(silent));
    Ok(())
}

#[test]
fn each_room_knows_only_the_rooms_above_it() -> io::Result<()> {
    none(Source::all()?.iter().flat_map(reaching_down));
    Ok(())
}

#[test]
fn only_some_rooms_name_telegram_or_the_database() -> io::Result<()> {
    none(Source::all()?.iter().flat_map(trespassing));
    Ok(())
}

#[test]
fn the_rules_are_pure() -> io::Result<()> {
    none(Source::all()?.iter().flat_map(impure));
    Ok(())
}

#[test]
fn nothing_is_left_unfinished() -> io::Result<()> {
    none(Source::all()?.iter().flat_map(unfinished));
    Ok(())
}

fn homeless(source: &Source) -> Option<String> {
    let is_known = is_front(source.room()) || ROOMS.iter().any(|(room, _)| *room == source.room());
    (!is_known).then(|| {
        format!(
            "{}: no such room; give it a place in tests/borders/main.rs",
            source.path
        )
    })
}

fn silent(source: &Source) -> Option<String> {
    let speaks = source.text.trim_start().starts_with("//!");
    (!speaks).then(|| {
        format!(
            "{}: open it with `//!`: what it is for, what it must not do",
            source.path
        )
    })
}

fn reaching_down(source: &Source) -> Vec<String> {
    if is_front(source.room()) {
        return Vec::new();
    }
    let may_know = ROOMS
        .iter()
        .find(|(room, _)| *room == source.room())
        .map_or(&[][..], |(_, rooms)| rooms);
    breaches(source, |named| {
        let other = room_named(source, named)?;
        let is_allowed = other == source.room() || may_know.contains(&other);
        (!is_allowed).then(|| {
            format!(
                "`{}` may know {may_know:?} and no other room",
                source.room()
            )
        })
    })
}

fn trespassing(source: &Source) -> Vec<String> {
    breaches(source, |named| {
        let crossed = |(what, rooms): &&(&str, &[&str])| {
            named.contains(what) && !rooms.contains(&source.room())
        };
        let (what, rooms) = RESERVED.iter().find(crossed)?;
        Some(format!("only {rooms:?} may name {what}"))
    })
}

fn impure(source: &Source) -> Vec<String> {
    if source.room() != "conversation" {
        return Vec::new();
    }
    breaches(source, |named| {
        let what = NOT_IN_THE_RULES.iter().find(|what| named.contains(what))?;
        Some(format!("the rules may not name {what}"))
    })
}

fn unfinished(source: &Source) -> Vec<String> {
    breaches(source, |named| {
        UNFINISHED
            .iter()
            .find(|what| named.contains(what))
            .map(|_| "finish it first".to_owned())
    })
}

fn is_front(room: &str) -> bool {
    FRONT.contains(&room)
}

/// The room that a path leads to, if it leads out of the file's own: by `crate::`, or by climbing with `super`.
fn room_named<'a>(source: &Source, named: &'a Named) -> Option<&'a str> {
    if let Some(inside) = named.path.strip_prefix("crate::") {
        return inside.split("::").next();
    }
    let climbed = named
        .path
        .trim_start_matches("self::")
        .split("::")
        .take_while(|step| *step == "super")
        .count();
    let reached = named
        .path
        .trim_start_matches("self::")
        .split("::")
        .nth(climbed)?;
    let is_room = is_front(reached) || ROOMS.iter().any(|(room, _)| *room == reached);
    (climbed > 0 && climbed >= source.depth() && is_room).then_some(reached)
}

/// What `wrong` says of each path that the file names, with its line.
fn breaches(source: &Source, wrong: impl Fn(&Named) -> Option<String>) -> Vec<String> {
    let told = |named: &Named| {
        Some(format!(
            "{}:{}: `{}`: {}",
            source.path,
            named.line,
            named.path,
            wrong(named)?
        ))
    };
    source.names().iter().filter_map(told).collect()
}

/// Passes if nothing is wrong; else fails, and says all that is.
#[track_caller]
fn none(wrongs: impl Iterator<Item = String>) {
    let wrongs: Vec<_> = wrongs.collect();
    assert!(wrongs.is_empty(), "\n\n{}\n", wrongs.join("\n"));
}
