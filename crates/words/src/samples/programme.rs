//! The restoration programme: what facilitators and parties hear of it.

use super::cases::case_titles;
use super::following::{self, own_item};
use super::{PARTY, THEN, alias, every, name, words};
use kring_rules::day::around::YesNo;
use kring_rules::day::reading::Unread;
use kring_rules::moment::DAY;
use kring_rules::programme::{
    AskedItem, Change, Check, Happened, ItemReply, On, OwnItem, Part, PartyProgramme,
    ProgrammeWanted,
};
use kring_rules::say::{CaseTitle, ItemStanding, ItemView, ProgrammeSay, ProgrammeScene, Says};

fn title() -> CaseTitle {
    case_titles()[0].clone()
}

fn item(number: u8, part: Part, standing: ItemStanding) -> ItemView {
    ItemView {
        number,
        part,
        who: alias(),
        whom: vec![alias()],
        text: words(),
        by: number.is_multiple_of(2).then(|| THEN.plus(DAY)),
        looks_after: name(),
        standing,
        says: Says::ALL
            .iter()
            .map(|says| (PARTY, alias(), *says))
            .collect(),
        change: None,
        next: None,
    }
}

fn changing() -> Vec<ItemView> {
    let change = |change: &Change| ItemView {
        next: Some(Box::new(ItemView {
            change: Some(*change),
            ..item(1, Part::Other, ItemStanding::Waits)
        })),
        ..item(1, Part::Other, ItemStanding::Stands)
    };
    Change::ALL.iter().map(change).collect()
}

fn items() -> Vec<ItemView> {
    let standings = ItemStanding::ALL.iter().zip(Part::ALL.iter().cycle());
    let numbered = (1..).zip(standings);
    numbered
        .map(|(number, (standing, part))| item(number, *part, *standing))
        .collect()
}

/// What a facilitator hears.
pub(super) fn said() -> Vec<ProgrammeSay> {
    let all = || vec![(PARTY, alias())];
    let names = || vec![alias(), alias()];
    every!(ProgrammeSay {
        Plan(title(), items) for items in [vec![], items(), changing()];
        AskWho(title(), all());
        AskWhom(title(), all());
        Ask(title(), *what) for what in ProgrammeWanted::ALL;
        NotRead(title(), Unread::NoDate);
        Echo(title(), Box::new(item(number, Part::Other, ItemStanding::Waits))) for number in [0, 2];
        Put(title(), to, not_to) for (to, not_to) in [(names(), vec![]), (vec![], names())];
        Sent(title(), to) for to in [vec![], names()];
        Follow(said) for said in following::said();
    })
}

/// What a party hears.
pub(super) fn scenes() -> Vec<ProgrammeScene> {
    let each = || {
        let both = |part: &Part| [own_item(*part, true), own_item(*part, false)];
        let changes = Change::ALL.iter().map(|change| OwnItem {
            change: Some(*change),
            ..own_item(Part::Other, true)
        });
        Part::ALL.iter().flat_map(both).chain(changes)
    };
    every!(ProgrammeScene {
        MayBeShared(name());
        NotShared(name());
        Asked(item) for item in each();
        Confirmed(item) for item in each();
        NotSo(item) for item in each();
        Whole(each().collect());
        OnPaper(each().collect());
        Follow(scene) for scene in following::scenes();
    })
}

/// What stands in a party's own copy.
pub(super) fn own() -> PartyProgramme {
    let asked = |reply| AskedItem {
        item: own_item(Part::Other, true),
        reply,
    };
    PartyProgramme {
        may_be_shared: Some((true, THEN)),
        asked: vec![
            asked(None),
            asked(Some((ItemReply::Yes, THEN))),
            asked(Some((ItemReply::NotSo, THEN))),
        ],
        checks: checks(),
    }
}

fn checks() -> Vec<Check> {
    let of = |how: &Happened| Check {
        item: 1,
        version: 2,
        on: On::Due,
        at: THEN,
        asked: Some(THEN),
        reminded: None,
        silent: None,
        how: Some((*how, THEN)),
        fine: Some((YesNo::Yes, THEN)),
    };
    Happened::ALL.iter().map(of).collect()
}
