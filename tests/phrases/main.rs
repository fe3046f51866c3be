//! Phrases that say outright that somebody is in danger: they are found, and what only looks like them is not.

use kring_rules::flag::FlagKind;

const FOUND: &str = include_str!("found.txt");
const TRAPS: &str = include_str!("traps.txt");

fn lines(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn what_says_it_outright_is_found() {
    let phrases = kring_words::phrases(None).unwrap();
    for line in lines(FOUND) {
        let (kind, text) = line.split_once(": ").unwrap();
        let kind = FlagKind::of(kind).unwrap();
        assert_eq!(phrases.found_in(text), Some(kind), "{text}");
    }
}

#[test]
fn what_only_looks_like_it_is_not_found() {
    let phrases = kring_words::phrases(None).unwrap();
    let found: Vec<&str> = lines(TRAPS)
        .filter(|line| phrases.found_in(line).is_some())
        .collect();
    assert_eq!(found, Vec::<&str>::new());
}

#[test]
fn an_organisation_can_have_phrases_of_its_own_and_a_broken_file_is_told() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("nl")).unwrap();
    let file = folder.path().join("nl/phrases.toml");
    let own = "self-harm = [\"de emmer is vol\"]\ndanger = []\nhome = []\nhelp = []\n";
    std::fs::write(&file, own).unwrap();
    let phrases = kring_words::phrases(Some(folder.path())).unwrap();
    assert_eq!(
        phrases.found_in("De emmer is vol"),
        Some(FlagKind::SelfHarm)
    );
    assert_eq!(phrases.found_in("ik wil dood"), None);
    assert_eq!(phrases.found_in("I want to die"), Some(FlagKind::SelfHarm));
    std::fs::write(&file, "danger = [\"bang\"]").unwrap();
    let told = kring_words::phrases(Some(folder.path())).unwrap_err();
    assert!(told.to_string().contains("nl/phrases.toml"), "{told}");
}
