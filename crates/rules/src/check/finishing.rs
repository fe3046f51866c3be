//! Walks through the guide as each role: somebody who chooses what leads on comes to the end.

use super::place_of;
use crate::answer::{Answers, State, Version};
use crate::guide::fault::Notes;
use crate::guide::read::Written;
use crate::guide::{Asked, Guide};
use crate::ids::{OptionId, QuestionId};
use crate::moment::Moment;
use crate::role::Role;

/// More questions than this nobody is asked; what is counted for people is counted up to 255.
const MOST: usize = 200;

pub(super) fn everybody_finishes(guide: &Guide, written: &Written, notes: &mut Notes<'_>) {
    for role in Role::ALL {
        if let Err((at, problem)) = finishes(guide, *role) {
            let place = at
                .as_ref()
                .map_or(&written.id, |id| place_of(id.as_str(), written));
            notes.note(
                place.span(),
                place.get_ref(),
                format!("{}: {problem}", role.code()),
            );
        }
    }
}

type Stuck = (Option<QuestionId>, &'static str);

fn finishes(guide: &Guide, role: Role) -> Result<(), Stuck> {
    let mut answers = Answers::default();
    for answered in 0..=MOST {
        let walk = guide.walk(role, &answers);
        let Some(asked) = walk
            .iter()
            .find(|asked| answers.of(asked.id.as_str()).is_none())
        else {
            let nothing = (
                None,
                "nothing is asked of anybody in this role: ask them something",
            );
            return if answered > 0 { Ok(()) } else { Err(nothing) };
        };
        let Some(version) = leading_on(guide, asked) else {
            return Err((
                Some(asked.id.clone()),
                "nobody in this role can come past it",
            ));
        };
        answers
            .place(&asked.id, State::Choosing)
            .take(version, State::Given);
    }
    Err((
        None,
        "more is asked than anybody comes to the end of: ask less",
    ))
}

/// An answer that closes nothing, with every option where several can be chosen.
fn leading_on(guide: &Guide, asked: &Asked<'_>) -> Option<Version> {
    let on = |option: &&OptionId| !guide.closes(&asked.id, option);
    let many = if asked.takes_several() { usize::MAX } else { 1 };
    let options: Vec<OptionId> = asked
        .options
        .iter()
        .filter(on)
        .take(many)
        .cloned()
        .collect();
    (asked.takes_words() || !options.is_empty()).then(|| Version {
        options,
        ..Version::empty(Moment::default())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GATE: &str = r#"
[[question]]
phase = "all"
id = "go-on"
kind = "gate"
options = ["stop", "sure"]
closes = { stop = "rest" }
points = { stop = "refused" }
"#;

    fn told(asked: &str) -> String {
        let text = format!("id = \"kort\"\nversion = 1\nphases = [\"all\"]\n{asked}");
        let faults = Guide::read(&text).err();
        faults.map(|faults| faults.to_string()).unwrap_or_default()
    }

    #[test]
    fn whoever_comes_to_a_gate_is_asked_what_follows_once_they_go_on() {
        let after = |option: &str| {
            let question = |number| {
                let question = format!("phase = \"all\"\nid = \"q{number}\"\nkind = \"text\"");
                let when = format!("when = {{ question = \"go-on\", is = [\"{option}\"] }}");
                format!("\n[[question]]\n{question}\n{when}\n")
            };
            let questions: Vec<String> = (0..MOST).map(question).collect();
            [GATE, &questions.concat()].concat()
        };
        assert_eq!(told(&after("stop")), "");
        assert!(told(&after("sure")).contains("more is asked"));
    }

    #[test]
    fn whoever_can_choose_several_is_asked_about_each() {
        let named = |letter: char, many: usize| {
            let names: Vec<String> = (0..many).map(|at| format!("\"{letter}{at}\"")).collect();
            names
        };
        let aspects = named('a', MOST / 10);
        let written = aspects.iter();
        let written = written.map(|id| format!("\n[[aspect]]\nid = {id}\nkind = \"text\"\n"));
        let written: Vec<String> = written.collect();
        let of_kind = |kind: &str| {
            let options = named('o', 10).join(", ");
            let question = format!("phase = \"all\"\nid = \"mend\"\nkind = \"{kind}\"");
            let each = format!("options = [{options}]\nconcrete = [{}]", aspects.join(", "));
            let written = written.concat();
            told(&format!("{written}\n[[question]]\n{question}\n{each}\n"))
        };
        assert_eq!(of_kind("choice"), "");
        assert!(of_kind("choices").contains("more is asked"));
    }
}
