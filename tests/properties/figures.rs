//! How far the plays get: promises that are never put to the test are worth nothing.

use std::cell::RefCell;

use kring::conversation::say::{FacilitatorSay, NoticeKind, Say};

use crate::promises::Step;

/// What came about in one play.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    pub steps: usize,
    pub handed_in: usize,
    pub ready: usize,
    pub no_longer_ready: usize,
    pub erased: usize,
    pub ended: usize,
    pub gates: usize,
    pub flags: usize,
}

thread_local! {
    static REACHED: RefCell<Reached> = RefCell::default();
}

/// Counts what came about in a step.
pub fn count(step: &Step<'_>) {
    REACHED.with_borrow_mut(|reached| {
        reached.steps += 1;
        for (_, say) in step.says() {
            let Say::Facilitator(say) = say else { continue };
            let FacilitatorSay::Notice(notice) = &**say else {
                continue;
            };
            match notice.kind {
                NoticeKind::HandedIn => reached.handed_in += 1,
                NoticeKind::EveryoneReady => reached.ready += 1,
                NoticeKind::NoLongerReady => reached.no_longer_ready += 1,
                NoticeKind::Erased => reached.erased += 1,
                NoticeKind::Ended => reached.ended += 1,
                NoticeKind::Gate(_) => reached.gates += 1,
                NoticeKind::Flag(..) => reached.flags += 1,
                _ => {}
            }
        }
    });
}

/// What came about since the last time this was asked.
pub fn take() -> Reached {
    REACHED.take()
}
