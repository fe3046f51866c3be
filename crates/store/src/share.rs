//! How far long work has come, for whoever shows it meanwhile.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How much of long work is done. Clones count together.
#[derive(Clone, Debug, Default)]
pub struct Share(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    done: AtomicU64,
    of: AtomicU64,
}

impl Share {
    /// There is so much to do.
    pub fn begin(&self, of: u64) {
        self.0.done.store(0, Ordering::Relaxed);
        self.0.of.store(of, Ordering::Relaxed);
    }

    /// So much more is done.
    pub fn done(&self, more: u64) {
        self.0.done.fetch_add(more, Ordering::Relaxed);
    }

    /// In hundredths; nothing as long as nobody knows how much there is to do.
    pub fn hundredths(&self) -> Option<u64> {
        let of = self.0.of.load(Ordering::Relaxed);
        let done = self.0.done.load(Ordering::Relaxed).min(of);
        done.saturating_mul(100).checked_div(of)
    }

    /// What is read from there is done.
    pub(crate) fn counting<R: Read>(&self, from: R) -> impl Read {
        Counting { share: self, from }
    }
}

struct Counting<'a, R> {
    share: &'a Share,
    from: R,
}

impl<R: Read> Read for Counting<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(into)?;
        self.share.done(read as u64);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_done_and_never_more_than_all_of_it() {
        let share = Share::default();
        assert_eq!(share.hundredths(), None);
        share.begin(8);
        assert_eq!(share.hundredths(), Some(0));
        let mut read = Vec::new();
        share
            .counting(&b"abcdef"[..])
            .read_to_end(&mut read)
            .unwrap();
        assert_eq!(share.clone().hundredths(), Some(75));
        share.done(9);
        assert_eq!(share.hundredths(), Some(100));
    }
}
