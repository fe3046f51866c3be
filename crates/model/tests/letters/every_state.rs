//! What holds in every state in which the house can be.

use kring_model::house::{Action, CRASHES, LOST, State, Wrong};
use stateright::{Checker, Model, Property};

const CONFIRMED: &str = "confirmed means durable";
const TOLD: &str = "nobody is told what is not on disk";
const AT_MOST: &str = "at most once, and once more for each crash";
const AT_LEAST: &str = "at least once";
const QUIET: &str = "all is done at some time";

struct House(Wrong);

impl Model for House {
    type State = State;
    type Action = Action;

    fn init_states(&self) -> Vec<State> {
        vec![State::begin()]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Action>) {
        actions.extend(state.actions(self.0));
    }

    fn next_state(&self, state: &State, action: Action) -> Option<State> {
        Some(state.after(action, self.0))
    }

    /// Where a letter came too often there is no end to it.
    fn within_boundary(&self, state: &State) -> bool {
        state.shown.iter().all(|times| *times <= 2 + CRASHES + LOST)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always(CONFIRMED, |_, state: &State| {
                state.confirmed_means_durable()
            }),
            Property::always(TOLD, |_, state: &State| state.told_means_durable()),
            Property::always(AT_MOST, |_, state: &State| state.at_most_once_and_crashes()),
            Property::always(AT_LEAST, |_, state: &State| state.at_least_once()),
            Property::sometimes(QUIET, |_, state: &State| state.is_quiet()),
        ]
    }
}

#[test]
fn each_letter_comes_at_least_once_and_what_is_confirmed_is_on_disk() {
    let checked = House(Wrong::Nothing).checker().spawn_bfs().join();
    checked.assert_properties();
    println!("{} states", checked.unique_state_count());
}

/// A model that could not fail would say nothing.
#[test]
fn a_house_that_does_it_otherwise_is_seen() {
    for (wrong, broken) in [
        (Wrong::ConfirmsEarly, CONFIRMED),
        (Wrong::TellsEarly, TOLD),
        (Wrong::StrikesOutEarly, TOLD),
        (Wrong::ForgetsAtAStart, AT_LEAST),
        (Wrong::HandlesAgain, AT_MOST),
    ] {
        let checked = House(wrong).checker().spawn_bfs().join();
        assert!(checked.discovery(broken).is_some(), "{wrong:?}");
    }
}
