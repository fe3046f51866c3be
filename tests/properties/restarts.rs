//! The program may stop and start again at any moment: the conversation goes on as if nothing had happened.

use kring::desk::tables;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use kring_rules::moment::{DAY, MINUTE};

use crate::moves::{Move, moves};
use crate::play::play;
use crate::plays;
use crate::starts::Start;
use crate::world::{Restarts, World};

proptest! {
    #![proptest_config(plays(25))]

    #[test]
    fn nothing_is_different_after_restarts(start in Start::any(), some in moves(20)) {
        let moves = then_time_passes(some);
        let undisturbed = play(start, &moves, Some(Restarts::Never))?;
        let restarted = play(start, &moves, Some(Restarts::AfterEachStep))?;
        same(start, &undisturbed, &restarted)?;
        same_toasts(&undisturbed, &restarted)?;
        let crashed = play(start, &moves, Some(Restarts::BeforeAnythingIsSent))?;
        same(start, &undisturbed, &crashed)?;
    }
}

/// Long enough for flags to be repeated and links to expire.
fn then_time_passes(mut moves: Vec<Move>) -> Vec<Move> {
    moves.extend([Move::Wait(31 * MINUTE), Move::Wait(15 * DAY)]);
    moves
}

/// Everybody saw the same, and the same lies in the store.
fn same(start: Start, one: &World, other: &World) -> Result<(), TestCaseError> {
    let played = || format!("\n\nplayed from {start:?}:\n  {}\n", one.log.join("\n  "));
    for (who, phone) in &one.stage.phones {
        let there = other
            .stage
            .phones
            .get(who)
            .map(|phone| phone.history.as_slice())
            .unwrap_or_default();
        for (number, here) in phone.history.iter().enumerate() {
            let same = there.get(number).is_some_and(|there| {
                there.message == here.message
                    && there.edited == here.edited
                    && there.sheet == here.sheet
            });
            prop_assert!(
                same,
                "{} sees something else after a restart: {:?} instead of {:?}{}",
                who.0,
                there.get(number).map(|shown| shown.sheet.html.clone()),
                here.sheet.html,
                played()
            );
        }
        prop_assert_eq!(
            there.len(),
            phone.history.len(),
            "{} sees more after a restart{}",
            who.0,
            played()
        );
    }
    for table in tables::ALL {
        let rows = |world: &World| -> Vec<_> {
            world
                .stage
                .store
                .rows(table)
                .into_iter()
                .map(|row| (row.key, row.value))
                .collect()
        };
        let text = |rows: Vec<(Vec<u8>, Vec<u8>)>| -> Vec<String> {
            rows.iter()
                .map(|(_, value)| String::from_utf8_lossy(value).into_owned())
                .collect()
        };
        if rows(one) != rows(other) {
            prop_assert!(
                false,
                "{table:?} differs after a restart:\n{:#?}\n{:#?}{}",
                text(rows(one)),
                text(rows(other)),
                played()
            );
        }
    }
    Ok(())
}

/// The answer to a press is not kept over a crash: the ring on the button just stops turning.
fn same_toasts(one: &World, other: &World) -> Result<(), TestCaseError> {
    for (who, phone) in &one.stage.phones {
        let there = other
            .stage
            .phones
            .get(who)
            .map(|phone| phone.toasts.clone())
            .unwrap_or_default();
        prop_assert_eq!(&phone.toasts, &there);
    }
    Ok(())
}
