//! A party presses a button.

use super::Turn;
use crate::ids::MessageRef;
use crate::preparation::{LastTap, Standing};
use crate::press::Tap;
use crate::say::{Lead, NoticeKind, Scene, Toast};

/// Within so many seconds the same press is a slip of the finger, also where pressing again would undo it.
const SLIP: i64 = 1;

impl Turn<'_> {
    pub(super) fn pressed(&mut self, revision: u32, tap: Tap, message: MessageRef) {
        if self.is_double(revision, &tap) {
            return self.toast(Toast::Double);
        }
        let stale = tap.belongs_to_its_question() && revision != self.party.preparation.revision;
        if stale || (!self.is_under_way() && !works_at_rest(&tap)) {
            self.toast(Toast::Stale);
            return self.present(vec![Lead::Stale]);
        }
        self.party.preparation.last_tap = Some(LastTap::of(revision, &tap, self.now));
        self.do_as_told(tap, message);
    }

    fn is_double(&self, revision: u32, tap: &Tap) -> bool {
        let preparation = &self.party.preparation;
        let Some(last) = &preparation.last_tap else {
            return false;
        };
        let same = last.revision == revision && last.tap == tap.encode();
        let moved_on = tap.belongs_to_its_question() && revision != preparation.revision;
        same && (moved_on || self.now.is_within(SLIP, last.at))
    }

    fn do_as_told(&mut self, tap: Tap, message: MessageRef) {
        match tap {
            Tap::Consent(reply) => self.consented(reply, message),
            Tap::Choose(option) => self.chose(option, message),
            Tap::Done => self.done(message),
            Tap::Skip => self.passed_over(message),
            Tap::Later => self.put_off(message),
            Tap::Back => self.went_back(message),
            Tap::Keep => self.kept(message),
            Tap::Empty => self.emptied(message),
            Tap::Resume => self.resumed(),
            Tap::Pause => self.paused(),
            Tap::StopMenu => self.scene(vec![], Scene::StopMenu),
            Tap::StopAndKeep => self.stopped(),
            Tap::StopAndErase => self.scene(vec![], Scene::EraseConfirm),
            Tap::EraseForGood => self.erased(),
            Tap::TalkMenu => self.scene(vec![], Scene::TalkMenu),
            Tap::Raise(kind) => {
                self.raise(kind);
                self.scene(vec![], Scene::Raised(kind));
            }
            Tap::Review => self.review(),
            Tap::ReviewPhase(phase) => self.review_phase(phase, message),
            Tap::Open(question) => self.open(&question, message),
            Tap::Change(question) => self.change(question),
            Tap::Share(question, sharing) => self.share(&question, sharing, message),
            Tap::Laters => self.turned_to_put_off(),
            Tap::HandIn => self.hand_in(),
        }
    }

    fn resumed(&mut self) {
        let standing = self.party.preparation.standing;
        if matches!(standing, Standing::Paused | Standing::Stopped) {
            if standing == Standing::Stopped {
                self.consent_again = Some(Lead::ConsentAfterStop);
            }
            self.party.preparation.stand(Standing::UnderWay, self.now);
            self.noticed.push(NoticeKind::Resumed);
            return self.present(vec![Lead::WelcomeBack]);
        }
        self.present(vec![]);
    }
}

/// It means something also while the preparation rests or is stopped.
fn works_at_rest(tap: &Tap) -> bool {
    matches!(
        tap,
        Tap::Resume
            | Tap::StopMenu
            | Tap::StopAndKeep
            | Tap::StopAndErase
            | Tap::EraseForGood
            | Tap::TalkMenu
            | Tap::Raise(_)
    )
}
