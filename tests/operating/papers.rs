//! What README and unit file tell whoever installs kring: the same paths in both, commands that exist, and hints that can be
//! typed as they stand.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::house::Kring;
use crate::said;

fn paper(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// The words after every `name` in the text.
fn after(text: &str, name: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let follow = words.windows(2).filter(|pair| pair[0] == name);
    let mut found: Vec<String> = follow
        .map(|pair| pair[1].trim_end_matches(['`', '.', ',']).to_owned())
        .collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn readme_and_unit_file_name_the_same_places() {
    let (readme, unit) = (paper("README.md"), paper("docs/kring.service"));
    assert_eq!(after(&readme, "--data"), ["/var/lib/kring/data"]);
    assert_eq!(after(&unit, "--data"), ["/var/lib/kring/data"]);
    for place in [
        "/var/lib/kring/data.key",
        "/var/lib/kring/data.erased",
        "/etc/kring/token",
    ] {
        assert!(readme.contains(place), "{place}");
    }
    assert!(unit.contains("LoadCredential=telegram-token:/etc/kring/token"));
    for wrong in ["/var/lib/kring.key", "/var/lib/kring.erased"] {
        assert!(!readme.contains(wrong), "{wrong}");
    }
}

/// Debian 12 has no folder for encrypted credentials.
#[test]
fn the_unit_file_makes_every_folder_before_it_is_written_in() {
    let unit = paper("docs/kring.service");
    for (folder, used) in [
        ("install -d -m 0755 /etc/kring\n", "> /etc/kring/"),
        ("install -d -m 0755 /etc/kring\n", "/etc/kring/token "),
        (
            "install -d -m 0700 /etc/credstore.encrypted\n",
            "systemd-creds encrypt",
        ),
    ] {
        let made = unit.find(folder).unwrap_or(unit.len());
        assert!(unit.find(used).is_none_or(|used| made < used), "{folder}");
    }
    assert!(unit.contains("RestartPreventExitStatus=78"));
    assert!(unit.contains("StateDirectory=kring kring/backups"));
}

/// What systemd would fill in by itself is the shell's, and must reach it as it stands.
#[test]
fn no_unit_has_a_shell_read_what_systemd_filled_in() {
    let units = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/units");
    for unit in fs::read_dir(units).unwrap() {
        let path = unit.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().filter(|line| line.contains("/bin/sh"));
        for line in lines.map(|line| line.replace("$$", "")) {
            assert!(!line.contains('$'), "{}: {line}", path.display());
        }
    }
}

/// Every line of a paper that begins with the program, and is indented or stands between fences.
fn commands(text: &str) -> Vec<Vec<String>> {
    let mut is_fenced = false;
    let mut found = Vec::new();
    for line in text.lines().map(|line| line.trim_start_matches('#')) {
        is_fenced ^= line.trim_start().starts_with("```");
        if is_fenced || line.starts_with("   ") {
            found.extend(line.split(" && ").filter_map(arguments));
        }
    }
    found
}

fn arguments(line: &str) -> Option<Vec<String>> {
    let line = line.split(" #").next().unwrap_or_default().trim();
    let mut words = line
        .strip_prefix("sudo ")
        .unwrap_or(line)
        .split_whitespace();
    ["kring", "/usr/local/bin/kring"]
        .contains(&words.next()?)
        .then_some(())?;
    Some(
        words
            .map(|word| word.trim_matches('"').to_owned())
            .collect(),
    )
}

#[test]
fn every_command_in_the_papers_exists() {
    let unit = paper("docs/kring.service");
    let started = unit
        .lines()
        .find_map(|line| line.strip_prefix("ExecStart="));
    let started = started.unwrap().replace("%d", "/run/credentials");
    let all = [
        commands(&paper("README.md")),
        commands(&unit),
        commands(&started),
    ]
    .concat();
    assert!(all.len() >= 7, "{all:?}");
    for arguments in all {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kring"));
        let output = command.args(&arguments).arg("--help").output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hint_says_where_the_data_is() {
    let kring = Kring::start().await;
    kring.is_up().await;
    let file = kring.beside("away.backup").display().to_string();
    let output = Kring::outcome(&mut kring.command(&["backup", &file]));
    let data = kring.data().display().to_string();
    let hint = format!("kring restore --check {file} --data {data}\n");
    assert!(said(&output).contains(&hint), "{}", said(&output));
    fs::remove_file(kring.data().with_extension("key")).unwrap();
    let checked = Kring::outcome(&mut kring.command(&["restore", "--check", &file]));
    assert!(
        said(&checked).contains("docs/kring.service"),
        "{}",
        said(&checked)
    );
    kring.stop_in_order().await;
}
