//! What a participant sees fits on a phone: a button has at most twenty characters, and under a message stand at most six
//! rows of them. Which may have more, and why, stands here.

use std::collections::{BTreeMap, BTreeSet};

use kring_rules::guide::{Guide, Guides};
use kring_rules::press::{Press, Tap};
use kring_rules::say::Say;
use kring_words::samples::{self, Sample};
use kring_words::{Around, Sheet, Texts};

/// A button has at most so many characters, without the mark of what was chosen: alone, beside another, beside two.
const CHARACTERS: [usize; 3] = [20, 16, 11];
/// Under a message stand at most so many rows.
const ROWS: usize = 6;

#[test]
fn buttons_are_short_and_few() {
    let guides = Guides::built_in().unwrap();
    let texts = Texts::built_in().unwrap().with_guides(&guides).unwrap();
    let mut wrongs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for id in ["kort", "lang"] {
        let (guide, _) = guides
            .all()
            .find(|(guide, _)| &*guide.edition.guide == id)
            .unwrap();
        for sample in of_participants(guide) {
            for language in texts.languages().all() {
                let sheets = texts.render(&sample.say, language, &Around::default());
                for wrong in sheets
                    .iter()
                    .flat_map(|sheet| wrongs_of(sheet, &format!("{id} {}", sample.name)))
                {
                    let place = format!("{} {}", language.code(), wrong);
                    wrongs
                        .entry(place)
                        .or_default()
                        .insert(format!("{id} {}", sample.name));
                }
            }
        }
    }
    let told: Vec<String> = wrongs
        .iter()
        .map(|(what, where_)| format!("{what}: {}", Vec::from_iter(where_.clone()).join(", ")))
        .collect();
    assert!(told.is_empty(), "\n{}\n", told.join("\n"));
}

fn of_participants(guide: &Guide) -> Vec<Sample> {
    let mut samples = samples::of(guide);
    samples.retain(|sample| matches!(sample.say, Say::Participant(_)) && !is_a_list(&sample.name));
    samples
}

/// A list of what was written, an overview of it, and what somebody in need looks for: there each stands by itself, in full.
fn is_a_list(name: &str) -> bool {
    let kind = name.split_once("] ").map_or(name, |(_, kind)| kind);
    ["phase ", "answer ", "review ", "HelpScreen", "TalkMenu"]
        .iter()
        .any(|list| kind.starts_with(list))
}

/// Who sits together with somebody can stop that at each question, or ask for it; what was said before can be left as it
/// is; and `lang` asks for fourteen feelings. Each of them takes a row.
fn rows_more(sheet: &Sheet, name: &str) -> usize {
    let buttons = sheet.buttons.iter().flatten();
    let taps = buttons.filter_map(|button| match Press::decode(&button.data)? {
        Press::Preparation { tap, .. } => Some(tap),
        Press::Case(..) | Press::CaseAsSeen(..) | Press::Draft(..) | Press::General(_) => None,
    });
    let are_for_some =
        taps.filter(|tap| matches!(tap, Tap::AskTogether | Tap::StandUp | Tap::Keep));
    are_for_some.count()
        + usize::from(name.starts_with("lang") && name.contains("question feelings"))
}

/// Names, days and the words of another button are as long as they are.
fn holds_what_was_filled_in(label: &str) -> bool {
    label.contains(['‘', '«', '„', '<']) || label.chars().any(|c| c.is_ascii_digit())
}

fn wrongs_of(sheet: &Sheet, name: &str) -> Vec<String> {
    let mut wrongs = Vec::new();
    for row in &sheet.buttons {
        let most = CHARACTERS.get(row.len().saturating_sub(1)).copied();
        let labels = row
            .iter()
            .map(|button| button.label.trim_start_matches(['✓', '◐', '◑', '●', ' ']));
        let long = labels.filter(|label| {
            label.chars().count() > most.unwrap_or_default() && !holds_what_was_filled_in(label)
        });
        wrongs.extend(long.map(|label| format!("{label} (of {})", row.len())));
    }
    if sheet.buttons.len() > ROWS + rows_more(sheet, name) {
        wrongs.push(format!("{} rows", sheet.buttons.len()));
    }
    wrongs
}
