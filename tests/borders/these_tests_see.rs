//! The borders are watched with open eyes: on samples, what is wrong is found, and what is right is not.

use super::{homeless, impure, reaching_down, silent, source::Source, trespassing, unfinished};

fn source(path: &str, text: &str) -> Source {
    Source {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}

fn names(text: &str) -> Vec<String> {
    source("src/desk.rs", text)
        .names()
        .into_iter()
        .map(|named| named.path)
        .collect()
}

#[test]
fn imports_in_groups() {
    assert_eq!(
        names("pub use std::{fs, io::{self, Read as R}, net::*};\nuse ::a::b;"),
        [
            "pub",
            "std::fs",
            "std::io::self",
            "std::io::Read",
            "std::net::*",
            "a::b"
        ]
    );
}

#[test]
fn paths_and_macros_in_code() {
    assert_eq!(
        names("x != y::z(); todo!(); a::b!{}"),
        ["x", "y::z", "todo!", "a::b!"]
    );
}

#[test]
fn nothing_in_comments_strings_and_characters() {
    assert!(names("// sled\n/* a /* b */ sled */ \"sled \\\" sled\" r#\"sled \" sled\"# b'\\'' 'é' b\"sled\"").is_empty());
    assert_eq!(names("\"é\" 'x' sled::open"), ["sled::open"]);
    assert_eq!(names("<'a> sled"), ["a", "sled"]);
}

#[test]
fn lines() {
    let breaches = unfinished(&source(
        "src/desk.rs",
        "//! A desk.\n\"\n\"\nfn a() {\n    todo!()\n}\n",
    ));
    assert_eq!(breaches, ["src/desk.rs:5: `todo!`: finish it first"]);
}

#[test]
fn a_room_that_reaches_down() {
    let crossed = |path, text| reaching_down(&source(path, text)).len();
    assert_eq!(
        crossed(
            "src/conversation/case.rs",
            "use crate::{conversation::Case, store::Store};"
        ),
        1
    );
    assert_eq!(
        crossed("src/store/mod.rs", "fn a(_: super::locale::Words) {}"),
        1
    );
    assert_eq!(
        crossed(
            "src/store/seal.rs",
            "use super::super::conversation::Case; use super::locale::X;"
        ),
        1
    );
    assert_eq!(
        crossed(
            "src/desk/mod.rs",
            "use crate::{conversation::Case, store}; use super::{homeless, impure, reaching_down, silent, source::Source, trespassing, unfinished};"
        ),
        0
    );
    assert_eq!(crossed("src/locale/mod.rs", "use crate::Case;"), 1);
    assert_eq!(
        crossed("src/cli.rs", "use crate::{config, demo, store};"),
        0
    );
}

#[test]
fn who_may_not_name_telegram_or_the_database() {
    let crossed = |path, text| trespassing(&source(path, text)).len();
    assert_eq!(
        crossed("src/desk.rs", "use teloxide::Bot; fn a(_: sled::Db) {}"),
        2
    );
    assert_eq!(crossed("src/telegram/incoming.rs", "use teloxide::Bot;"), 0);
    assert_eq!(crossed("src/store/sled.rs", "use sled::Db;"), 0);
}

#[test]
fn rules_that_are_not_pure() {
    for text in [
        "use std::{fmt, time::SystemTime};",
        "async fn a() {}",
        "jiff::Timestamp::now()",
        "println!()",
    ] {
        assert_eq!(
            impure(&source("src/conversation/mod.rs", text)).len(),
            1,
            "{text}"
        );
    }
    assert!(
        impure(&source(
            "src/conversation/mod.rs",
            "use std::{fmt, time::Duration};"
        ))
        .is_empty()
    );
}

#[test]
fn files_without_a_room_or_a_purpose() {
    assert!(homeless(&source("src/utils.rs", "")).is_some());
    assert!(silent(&source("src/desk.rs", "use a::b;\n//! Late.")).is_some());
    assert!(homeless(&source("src/store/mod.rs", "")).is_none());
}
