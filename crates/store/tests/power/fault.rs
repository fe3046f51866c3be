//! A call that fails, as strace makes it fail.

use crate::dice::Dice;

/// No thread makes so many calls.
pub const NEVER: &str = "pwrite64:error=EIO:when=60000";
/// What becomes of a call: a disk that is full can be read.
const OF_WRITING: [&str; 3] = ["error=EIO", "error=ENOSPC", "signal=KILL"];
const OF_READING: [&str; 2] = ["error=EIO", "signal=KILL"];
/// That one call, or every one from then on.
const HOW_LONG: [&str; 2] = ["", "+"];

/// One of these calls, each with about how often one thread makes it.
pub fn drawn(calls: &[(&str, usize)], dice: &mut Dice) -> String {
    let (call, often) = dice.one_of(calls);
    let what = match call {
        "pread64" | "read" => dice.one_of(&OF_READING),
        _ => dice.one_of(&OF_WRITING),
    };
    let when = 1 + dice.below(often);
    format!("{call}:{what}:when={when}{}", dice.one_of(&HOW_LONG))
}
