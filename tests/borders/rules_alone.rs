//! The rules compile by themselves: in a small crate with `src/conversation` in it, and none of the rest of the house.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

/// The crates that the rules may use, with the versions and features that the house has them in.
const RULES_MAY_USE: [&str; 4] = ["serde", "serde_json", "thiserror", "toml"];

#[test]
fn the_rules_compile_without_runtime_telegram_or_database() -> io::Result<()> {
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rules = house.join("src/conversation/mod.rs");
    if !house.join("src/conversation").exists() {
        println!("there are no rules yet");
        return Ok(());
    }
    let complaints = complaints(&small_crate("rules-alone", house, &rules)?)?;
    assert!(
        complaints.is_empty(),
        "\n\nsrc/conversation does not compile with nothing but {RULES_MAY_USE:?}.\n\
         If the rules need another crate that does no I/O, add it to RULES_MAY_USE in tests/borders/rules_alone.rs.\n\
         \n{complaints}"
    );
    Ok(())
}

#[test]
fn this_test_sees_a_crate_that_the_rules_may_not_use() -> io::Result<()> {
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rules = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules-with-a-runtime.rs");
    fs::write(
        &rules,
        "//! Rules that wait.\npub use tokio::time::sleep;\n",
    )?;
    let complaints = complaints(&small_crate("rules-with-a-runtime", house, &rules)?)?;
    assert!(complaints.contains("`tokio`"), "{complaints}");
    Ok(())
}

fn small_crate(name: &str, house: &Path, rules: &Path) -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let manifest = fs::read_to_string(house.join("Cargo.toml"))?;
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("Cargo.toml"), small_manifest(name, &manifest))?;
    fs::write(
        folder.join("lib.rs"),
        format!(
            "#[path = {:?}]\npub mod conversation;\n",
            rules.to_string_lossy()
        ),
    )?;
    fs::copy(house.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(folder)
}

fn small_manifest(name: &str, house: &str) -> String {
    let edition = lines_of(house, "package")
        .find(|line| key(line) == "edition")
        .unwrap_or_default();
    let dependencies: Vec<_> = lines_of(house, "dependencies")
        .filter(|line| RULES_MAY_USE.contains(&key(line)))
        .collect();
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\n{edition}\n\n[lib]\npath = \"lib.rs\"\n\n\
         [dependencies]\n{}\n\n[workspace]\n",
        dependencies.join("\n")
    )
}

fn lines_of<'a>(manifest: &'a str, section: &str) -> impl Iterator<Item = &'a str> {
    let heading = format!("[{section}]");
    let inside = manifest
        .lines()
        .skip_while(move |line| *line != heading)
        .skip(1);
    inside.take_while(|line| !line.starts_with('['))
}

fn key(line: &str) -> &str {
    line.split(['=', '.']).next().unwrap_or_default().trim()
}

/// What the compiler has against it; nothing, if it compiles. Works without the network: what it needs was fetched
/// when the house was built.
fn complaints(folder: &Path) -> io::Result<String> {
    let mut cargo = Command::new(env!("CARGO"));
    let output = cargo
        .args([
            "check",
            "--offline",
            "--quiet",
            "--color=never",
            "--target-dir",
        ])
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules-target"))
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("RUSTFLAGS")
        .current_dir(folder)
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok(if output.status.success() {
        String::new()
    } else {
        format!("{}\n{said}", output.status)
    })
}
