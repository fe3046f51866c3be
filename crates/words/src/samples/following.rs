//! What became of what was agreed: what facilitators and parties hear of it.

use super::cases::case_titles;
use super::{PARTY, THEN, alias, every, name, words};
use kring_rules::day::around::YesNo;
use kring_rules::moment::{DAY, Moment};
use kring_rules::programme::{Happened, On, OwnItem, Part};
use kring_rules::say::{CaseTitle, FollowSay, FollowScene, FollowView, SaysHow};

fn title() -> CaseTitle {
    case_titles()[0].clone()
}

fn says(how: Option<Happened>, fine: Option<YesNo>) -> SaysHow {
    SaysHow {
        party: PARTY,
        alias: alias(),
        how,
        fine,
        to_be_asked: how.is_some() && fine.is_none(),
    }
}

fn view(number: u8, on: Option<On>, how: Option<Happened>) -> FollowView {
    let each = |how: &Happened| {
        let fine = YesNo::ALL.iter().map(|fine| says(Some(*how), Some(*fine)));
        fine.chain([says(Some(*how), None)]).collect::<Vec<_>>()
    };
    let mut all: Vec<SaysHow> = Happened::ALL.iter().flat_map(each).collect();
    all.push(says(None, None));
    all.push(SaysHow {
        to_be_asked: true,
        ..says(None, None)
    });
    FollowView {
        number,
        part: Part::Other,
        who: alias(),
        whom: vec![alias()],
        text: words(),
        by: Some(THEN.plus(DAY)),
        asked: on.map(|on| (on, THEN)),
        says: all,
        outcome: how.map(|how| (how, THEN)),
        next: how.is_none().then_some(THEN.plus(DAY)),
    }
}

fn dates() -> Vec<(On, Option<Moment>)> {
    let all = On::ROUNDS.into_iter();
    all.flat_map(|on| [(on, Some(THEN)), (on, None)]).collect()
}

/// What a facilitator hears.
pub(super) fn said() -> Vec<FollowSay> {
    let views = || {
        let hows = Happened::ALL.iter().map(|how| view(2, None, Some(*how)));
        let ons = On::ALL.iter().map(|on| view(1, Some(*on), None));
        hows.chain(ons)
    };
    every!(FollowSay {
        Board(title(), items, dates()) for items in [vec![], vec![view(1, Some(On::Due), None)]];
        Item(title(), Box::new(item)) for item in views();
        AskDates(title(), dates());
        Told(title(), 1, *how, to)
            for (how, to) in Happened::ALL.iter().flat_map(|how| [(how, vec![]), (how, vec![alias()])]);
    })
}

/// What a party hears.
pub(super) fn scenes() -> Vec<FollowScene> {
    let item = || own_item(Part::Other, true);
    let both = || {
        let all = Happened::ALL.iter();
        all.flat_map(|how| YesNo::ALL.iter().map(move |fine| (*how, *fine)))
    };
    every!(FollowScene {
        HowIsIt(item(), THEN, name());
        HowIsItAgain(item(), THEN, name());
        IsItFine(item(), THEN, *how) for how in Happened::ALL;
        Said(item(), THEN, name(), how, fine) for (how, fine) in both();
        Outcome(item(), name(), *how) for how in Happened::ALL;
    })
}

/// Something that was agreed, as a party sees it.
pub(super) fn own_item(part: Part, is_theirs: bool) -> OwnItem {
    OwnItem {
        number: 1,
        version: 2,
        part,
        is_theirs,
        text: words(),
        by: is_theirs.then(|| THEN.plus(DAY)),
        looks_after: name(),
        change: None,
    }
}
