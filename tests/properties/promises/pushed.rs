//! What nobody asked for holds no words: a facilitator's phone shows it on its locked screen. And what was read goes again.

use kring_rules::case::Case;
use kring_rules::ids::PersonId;
use kring_rules::moment::{DAY, HOUR};
use kring_rules::say::{FacilitatorSay, Reading, Say};

use super::Step;
use super::gone::marks_on;
use crate::house::House;
use crate::markers::mark;
use crate::stage::Stage;
use crate::stage::phone::Shown;
use crate::world::Kept;

pub fn check(step: &Step<'_>, stage: &Stage) -> Kept {
    let pushed = step
        .news
        .iter()
        .filter(|(to, one)| is_pushed(step, *to, one));
    for (to, shown) in pushed {
        if shown.say.reading() == Reading::Words {
            return Err(format!("{} did not ask for {:?}", to.0, shown.say));
        }
        let mut found = marks_on(shown).into_iter();
        let words = found.find(|number| !names_a_case_or_somebody(step, &mark(*number)));
        if let Some(number) = words {
            let (to, words) = (to.0, mark(number));
            return Err(format!("{to} is shown {words} unasked: {:?}", shown.say));
        }
    }
    reading_is_silent_and_protected(step)?;
    what_was_read_goes_again(stage)
}

/// It comes because of somebody else, or because time passed. A board is kept up to date where it was asked for.
fn is_pushed(step: &Step<'_>, to: PersonId, shown: &Shown) -> bool {
    let own = step.did.is_some_and(|(who, _)| who == to);
    match &shown.say {
        Say::Facilitator(say) => match &**say {
            FacilitatorSay::Notice(_) | FacilitatorSay::Alarm(_) | FacilitatorSay::Digest(_) => {
                true
            }
            _ => !own && !shown.edited,
        },
        Say::Participant(say) => say.together.is_some() && !own && !shown.edited,
        Say::General(_) | Say::Nothing => false,
    }
}

/// The label of a case, what somebody in it is called, or a facilitator's name.
fn names_a_case_or_somebody(step: &Step<'_>, marker: &str) -> bool {
    let in_it = |house: &House| {
        let facilitators = house.people.values();
        let mut names = facilitators.filter_map(|person| Some(&person.facilitator.as_ref()?.name));
        let mut cases = house.cases.values();
        names.any(|name| name.as_str().contains(marker)) || cases.any(|case| named_in(case, marker))
    };
    in_it(step.house) || in_it(step.before)
}

fn named_in(case: &Case, marker: &str) -> bool {
    let head = &case.head;
    let mut names: Vec<_> = case.parties.iter().map(|party| &party.alias).collect();
    names.push(&head.label);
    names.extend(head.facilitators.iter().map(|one| &one.name));
    names.extend(head.guests.iter().map(|guest| &guest.name));
    names.iter().any(|name| name.as_str().contains(marker))
}

fn reading_is_silent_and_protected(step: &Step<'_>) -> Kept {
    let read = |shown: &&(PersonId, Shown)| shown.1.say.reading() == Reading::Words;
    for (to, shown) in step.news.iter().filter(read) {
        if !(shown.sheet.silent && shown.sheet.protected) {
            return Err(format!("{} could pass on {:?}", to.0, shown.say));
        }
    }
    Ok(())
}

/// Nobody chooses in the play: a day it is, and a while in which it is looked at.
fn what_was_read_goes_again(stage: &Stage) -> Kept {
    for (who, phone) in &stage.phones {
        for shown in &phone.history {
            let reads = shown.say.reading() == Reading::Words && !is_board(&shown.say);
            let since = phone.sent_at(shown.message);
            let long_ago = since.is_some_and(|at| stage.now.since(at) > DAY + HOUR);
            let stands = phone.is_there(shown) && phone.can_be_deleted(shown.message, stage.now);
            if reads && long_ago && stands {
                return Err(format!("{} still reads {:?}", who.0, shown.say));
            }
        }
    }
    Ok(())
}

fn is_board(say: &Say) -> bool {
    let Say::Facilitator(say) = say else {
        return false;
    };
    matches!(**say, FacilitatorSay::Party(_) | FacilitatorSay::Points(_))
}
