//! An organisation's own texts, damaged: each file is refused with what is wrong in it, or everything can be said with it.

use kring_fuzz::bytes::damaged_text;
use kring_fuzz::try_so_many;
use proptest::prelude::*;

use crate::Texts;
use crate::error::TextsError;

const FILES: [(&str, &str); 3] = [
    (
        "nl/general.ftl",
        include_str!("../../../locales/nl/general.ftl"),
    ),
    (
        "nl/commands.ftl",
        include_str!("../../../locales/nl/commands.ftl"),
    ),
    (
        "en/participant.ftl",
        include_str!("../../../locales/en/participant.ftl"),
    ),
];

#[test]
fn damaged_texts_are_refused_with_what_is_wrong_or_can_be_said() {
    let folder = tempfile::tempdir().unwrap();
    for language in ["nl", "en"] {
        std::fs::create_dir(folder.path().join(language)).unwrap();
    }
    let texts = FILES.map(|(_, text)| text.to_owned()).to_vec();
    let which = proptest::sample::select(FILES.map(|(name, _)| name).to_vec());
    try_so_many(40, &(which, damaged_text(texts)), |(name, text)| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        let read = Texts::with_overlay(folder.path());
        std::fs::remove_file(&file).unwrap();
        match read {
            Ok(_) => {}
            Err(TextsError::Broken(findings)) => prop_assert!(!findings.is_empty()),
            Err(other) => prop_assert!(!other.to_string().is_empty()),
        }
        Ok(())
    });
}
