//! Buttons: whatever a guide's ids are, what a button carries fits, and comes back as it was.

use crate::error::Finding;
use kring_rules::guide::Guide;
use kring_rules::press::{LONGEST_DATA, Press};

/// Every button that a preparation with this guide can show.
pub(super) fn of_guide(guide: &Guide) -> Vec<Finding> {
    let presses = Press::samples(guide).into_iter();
    presses
        .filter_map(|press| of_press(guide, &press))
        .collect()
}

fn of_press(guide: &Guide, press: &Press) -> Option<Finding> {
    let data = press.encode();
    let problem = if data.len() > LONGEST_DATA {
        format!(
            "a button `{data}` has more than {LONGEST_DATA} bytes: give the question or the option a shorter id"
        )
    } else if Press::decode(&data).as_ref() != Some(press) {
        format!("a button `{data}` is not read back: leave : ~ and = out of ids")
    } else {
        return None;
    };
    Some(Finding::new(&guide.id, "", problem))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::samples;
    use crate::sheet::Around;
    use crate::texts::Texts;
    use crate::voice::Voice;
    use kring_rules::role::Language;

    /// What a button does, without what it carries.
    fn kind(press: &Press) -> String {
        match press {
            Press::Preparation { tap, .. } => format!("a party's `{}`", tap.name()),
            Press::Case(_, tap) => format!("a facilitator's `{}`", tap.name()),
            Press::Draft(tap) => format!("`{}` while a case is opened", tap.name()),
            Press::General(tap) => format!("anybody's `{}`", tap.name()),
        }
    }

    #[test]
    fn every_button_there_is_stands_under_some_message() {
        let guide = Guide::built_in().unwrap();
        let texts = Texts::built_in().unwrap();
        let around = Around::default();
        let shown: BTreeSet<String> = samples::of(&guide)
            .iter()
            .flat_map(|sample| Voice::new(&texts, Language::Dutch, &around).sheets(&sample.say))
            .flat_map(|sheet| sheet.buttons.into_iter().flatten())
            .filter_map(|button| Press::decode(&button.data))
            .map(|press| kind(&press))
            .collect();
        let known: BTreeSet<String> = Press::samples(&guide).iter().map(kind).collect();
        assert_eq!(shown, known);
    }

    #[test]
    fn an_id_that_does_not_fit_on_a_button_is_found() {
        let guide = |id: &str| {
            let question =
                format!("[[question]]\nid = \"{id}\"\nphase = \"facts\"\nkind = \"text\"");
            let aspect = "[[aspect]]\nid = \"what\"\nkind = \"text\"";
            Guide::read(&format!(
                "id = \"own\"\nversion = 1\n{aspect}\n{question}\n"
            ))
            .unwrap()
        };
        assert_eq!(of_guide(&guide("short")), vec![]);
        let long = of_guide(&guide("what-happened-at-the-beginning"));
        assert!(
            long[0].to_string().starts_with("own: a button `p:"),
            "{long:?}"
        );
        let syntax = of_guide(&guide("what~who"));
        assert!(syntax[0].problem.contains("not read back"), "{syntax:?}");
    }
}
