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
    let on = |option: &&OptionId| !asked.is_gate() || !guide.closes(&asked.id, option);
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
