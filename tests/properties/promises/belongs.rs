//! What somebody writes goes to no other conversation than the one whose question stood last on their screen, unless they
//! were asked for which one it is. What they are no part of any more does not count.

use kring_rules::ids::{PersonId, Seat};
use kring_rules::say::{Say, Scene, SceneKind};

use super::Step;
use crate::markers::{mark, marks_in};
use crate::stage::Stage;
use crate::stage::phone::Shown;
use crate::world::{Input, Kept};

/// So much had been shown to whoever did something before they did it.
pub fn check(step: &Step<'_>, stage: &Stage, shown: impl Fn(PersonId) -> usize) -> Kept {
    let Some((who, Input::Write(text) | Input::WriteAtOnce(text))) = step.did else {
        return Ok(());
    };
    let Some(marker) = marks_in(text).first().copied().map(mark) else {
        return Ok(());
    };
    let Some(stored) = stored_in(step, who, &marker) else {
        return Ok(());
    };
    let history = &stage.phones[&who].history[..shown(who)];
    let is_theirs = |seat: &Seat| {
        let party = step.before.party(&seat.case, seat.party);
        party.is_some_and(|party| step.writes_as(who, &seat.case, party))
    };
    let last = history.iter().rev().filter_map(asks_in).find(is_theirs);
    if last.as_ref().is_none_or(|last| *last == stored) {
        return Ok(());
    }
    Err(format!(
        "{marker} of {} is in {stored:?}, but the last question was of {last:?}",
        who.0
    ))
}

fn asks_in(shown: &Shown) -> Option<Seat> {
    match &shown.say {
        Say::Participant(say) if is_open_to_words(&say.scene) => Some(say.tag.seat()),
        _ => None,
    }
}

/// Also that there is news elsewhere: what is written after it may be meant for there.
fn is_open_to_words(scene: &Scene) -> bool {
    scene.kind() == SceneKind::Place || matches!(scene, Scene::Elsewhere)
}

fn stored_in(step: &Step<'_>, who: PersonId, marker: &str) -> Option<Seat> {
    let parties = step.house.parties();
    let mut mine = parties.filter(|(case, party)| step.writes_as(who, &case.head.id, party));
    let found = mine.find(|(_, party)| {
        let versions = party.preparation.answers.iter();
        let mut versions = versions.flat_map(|(_, answer)| &answer.versions);
        versions.any(|version| {
            let mut pieces = version.pieces.iter();
            pieces.any(|piece| piece.text.as_str().contains(marker))
        })
    });
    found.map(|(case, party)| Seat::of(&case.head.id, party.id))
}
