//! A party rests, stops, or stops and erases. At once, and without being asked why.

use super::Turn;
use crate::moment::Moment;
use crate::party::Party;
use crate::preparation::Standing;
use crate::say::{NoticeKind, Scene};

impl Turn<'_> {
    pub(super) fn paused(&mut self) {
        self.party.preparation.leave_open_answer();
        if self.party.preparation.standing == Standing::UnderWay {
            self.party.preparation.stand(Standing::Paused, self.now);
            self.noticed.push(NoticeKind::Paused);
        }
        self.present(vec![]);
    }

    pub(super) fn stopped(&mut self) {
        let preparation = &mut self.party.preparation;
        preparation.leave_open_answer();
        if matches!(preparation.standing, Standing::UnderWay | Standing::Paused) {
            preparation.stand(Standing::Stopped, self.now);
            preparation.handed_in = None;
            preparation.consents.withdraw(self.now);
            self.noticed.push(NoticeKind::Withdrew);
        }
        self.present(vec![]);
    }

    /// Everything this party wrote is gone, and so is the tie to their phone.
    pub(super) fn erased(&mut self) {
        self.party.erase(self.now);
        self.scene(vec![], Scene::Erased);
        self.noticed.push(NoticeKind::Erased);
    }
}

impl Party {
    /// Nothing stays but the seat the facilitator gave them.
    pub fn erase(&mut self, now: Moment) {
        self.preparation = self.preparation.anew(now);
        self.preparation.stand(Standing::Erased, now);
        self.flags.clear();
        self.cleared.clear();
        self.forgets_contact();
        self.follow_up = None;
        self.blocked_since = None;
        self.person = None;
    }
}
