//! What one thing costs that somebody does.

use std::ops::AddAssign;

use futures_util::FutureExt;

use crate::stage::Stage;
use crate::stage::memory::Written;

/// In the order of [`NAMES`].
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Cost(pub [u64; 6]);

pub const NAMES: [&str; 6] = [
    "times",
    "commits",
    "rows",
    "bytes",
    "requests",
    "allocations",
];

/// How much more of each may be counted before that is growth, in hundredths: sizes depend a little on what the words
/// are, and allocations on how things are laid out.
pub const ROOM: [u64; 6] = [0, 0, 0, 2, 0, 5];

impl AddAssign for Cost {
    fn add_assign(&mut self, more: Self) {
        for (sum, more) in self.0.iter_mut().zip(more.0) {
            *sum += more;
        }
    }
}

/// Does something, and counts what it takes. Nothing on the stage ever waits.
pub fn of(stage: &mut Stage, done: impl AsyncFnOnce(&mut Stage)) -> Cost {
    let (before, said) = (stage.store.written(), stage.said.len());
    let allocated = allocation_counter::measure(|| {
        done(stage).now_or_never().expect("the stage waits");
    });
    let Written {
        commits,
        rows,
        bytes,
    } = stage.store.written();
    Cost([
        1,
        commits - before.commits,
        rows - before.rows,
        bytes - before.bytes,
        (stage.said.len() - said) as u64,
        allocated.count_total,
    ])
}
