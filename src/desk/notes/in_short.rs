//! Cases in short, at hand: what waits in all cases of a facilitator is known without reading them each time.

use std::collections::HashMap;
use std::sync::Arc;

use kring_rules::case::InShort;
use kring_rules::ids::CaseId;

/// More than any organisation has open; beyond it all are read anew.
const MOST: usize = 20_000;

/// The cases in short, as they were last committed.
#[derive(Default)]
pub(in crate::desk) struct CasesInShort(HashMap<CaseId, Arc<InShort>>);

impl CasesInShort {
    pub(in crate::desk) fn of(&self, case: &CaseId) -> Option<Arc<InShort>> {
        self.0.get(case).cloned()
    }

    pub(in crate::desk) fn keep(&mut self, short: Arc<InShort>) {
        if self.0.len() >= MOST {
            self.0.clear();
        }
        self.0.insert(short.case.clone(), short);
    }

    /// The case has changed or is gone.
    pub(in crate::desk) fn forget(&mut self, case: &CaseId) {
        self.0.remove(case);
    }

    pub(in crate::desk) fn forget_all(&mut self) {
        self.0.clear();
    }
}
