//! What becomes of signals that nobody has seen.

use super::*;
use crate::flag::{Flag, FlagKind, SignalId};
use crate::say::Stands;
use crate::signal::Watch;

#[test]
fn what_became_of_a_signal_is_told_once_and_until_somebody_has_seen_it() {
    let quiet = case(&[]);
    let flag = Flag::raise(FlagKind::Talk, THEN);
    let id = SignalId::of(&quiet.head.id, BO, &flag);
    let mut watch = Watch::default();
    let mut becomes = |before: &Case, after: Option<&Case>| {
        let followed = watch.follow(Some(before), after, THEN);
        let seen: Vec<SignalId> = followed.seen.into_iter().map(|one| one.id).collect();
        let stands = watch.signal(&id).map(|signal| signal.stands);
        (followed.changed, followed.slipped, seen, stands)
    };
    let (one, none) = (vec![id.clone()], Vec::new);
    let there = Some(Stands::InItsCase);
    assert_eq!(
        becomes(&quiet, Some(&quiet)),
        (none(), none(), none(), None)
    );
    let mut raised = quiet.clone();
    raised.party_mut(BO).unwrap().flags.push(flag);
    let changed = (one.clone(), none(), none(), there);
    assert_eq!(becomes(&quiet, Some(&raised)), changed);
    let unchanged = (none(), none(), none(), there);
    assert_eq!(becomes(&raised, Some(&raised)), unchanged);
    let mut slipped = raised.clone();
    slipped.party_mut(BO).unwrap().flags[0].slip = Some(THEN);
    let slips = (one.clone(), one.clone(), none(), there);
    assert_eq!(becomes(&raised, Some(&slipped)), slips);
    let mut renamed = slipped.clone();
    renamed.party_mut(BO).unwrap().alias = Words::new("Bob");
    let still_slipped = becomes(&slipped, Some(&renamed));
    assert_eq!(still_slipped, changed, "that it was a slip was told");
    let erased = (one.clone(), none(), none(), Some(Stands::OutlivesIt));
    assert_eq!(becomes(&renamed, None), erased);
    let mut seen = renamed.clone();
    seen.party_mut(BO).unwrap().flags[0].seen = Some((AN, THEN));
    assert_eq!(becomes(&renamed, Some(&seen)), (none(), none(), one, None));
}
