//! Which change is on: the one the environment names, or none. It stands in the copy of each crate whose mutants are tried.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

static CHOSEN: LazyLock<Option<usize>> =
    LazyLock::new(|| std::env::var("KRING_MUTANT").ok()?.parse().ok());

/// Where each switch that is passed is noted, if that is wanted.
static NOTES: LazyLock<Option<File>> = LazyLock::new(|| {
    let path = std::env::var_os("KRING_MUTANT_NOTES")?;
    OpenOptions::new().append(true).create(true).open(path).ok()
});

static PASSED: [AtomicBool; 1 << 15] = [const { AtomicBool::new(false) }; 1 << 15];

/// Whether this switch is on. That it was passed is written down at once: the process may be killed.
pub(crate) fn on(number: usize) -> bool {
    if let Some(mut notes) = NOTES.as_ref()
        && !PASSED[number].load(Relaxed)
        && !PASSED[number].swap(true, Relaxed)
    {
        let _ = notes.write_all(&u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
    }
    *CHOSEN == Some(number)
}

/// What a function returns that tells only that it can be gone through: the change, or what it is.
#[derive(Clone)]
pub(crate) enum Either<A, B> {
    Changed(A),
    AsItIs(B),
}

impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Either<A, B> {
    type Item = A::Item;

    fn next(&mut self) -> Option<A::Item> {
        match self {
            Self::Changed(changed) => changed.next(),
            Self::AsItIs(it) => it.next(),
        }
    }
}

impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator
    for Either<A, B>
{
    fn next_back(&mut self) -> Option<A::Item> {
        match self {
            Self::Changed(changed) => changed.next_back(),
            Self::AsItIs(it) => it.next_back(),
        }
    }
}
