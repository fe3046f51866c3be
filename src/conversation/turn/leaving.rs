//! A party rests, stops, or stops and erases. At once, and without being asked why.

use super::Turn;
use crate::conversation::preparation::{Preparation, Standing};
use crate::conversation::say::{NoticeKind, Scene};

impl Turn<'_> {
    pub(super) fn paused(&mut self) {
        if self.party.preparation.standing == Standing::UnderWay {
            self.party.preparation.stand(Standing::Paused, self.now);
            self.noticed.push(NoticeKind::Paused);
        }
        self.present(vec![]);
    }

    pub(super) fn stopped(&mut self) {
        let preparation = &mut self.party.preparation;
        if matches!(preparation.standing, Standing::UnderWay | Standing::Paused) {
            preparation.stand(Standing::Stopped, self.now);
            preparation.handed_in = None;
            self.noticed.push(NoticeKind::Withdrew);
        }
        self.present(vec![]);
    }

    /// Everything this party wrote is gone, and so is the tie to their phone.
    pub(super) fn erased(&mut self) {
        let revision = self.party.preparation.revision + 1;
        self.party.preparation = Preparation {
            revision,
            ..Preparation::new(self.now)
        };
        self.party.preparation.stand(Standing::Erased, self.now);
        self.party.flags.clear();
        self.party.cleared.clear();
        self.party.follow_up = None;
        self.scene(vec![], Scene::Erased);
        self.party.person = None;
        self.noticed.push(NoticeKind::Erased);
    }
}
