//! A party comes in or is not the one who is meant, rests, stops, or stops and erases. At once, and without being asked
//! why.

use super::Turn;
use crate::ids::MessageRef;
use crate::moment::Moment;
use crate::party::{InvitationState, Party};
use crate::point::PointKind;
use crate::preparation::{Position, Standing};
use crate::reminders::Reminding;
use crate::say::{Lead, NoticeKind, Scene, Toast};
use crate::words::Words;

impl Turn<'_> {
    /// The invitation is theirs: now they hear what it is.
    pub(super) fn is_invited(&mut self) {
        if !matches!(self.position(), Position::IsItYou) {
            return self.toast(Toast::Stale);
        }
        self.party.preparation.asks_who = false;
        self.party.preparation.move_on();
        self.present(vec![Lead::Welcome]);
    }

    /// The invitation came to somebody else: they go without hearing what it was about, and the link opens nothing more.
    pub(super) fn is_not_invited(&mut self) {
        if !matches!(self.position(), Position::IsItYou) {
            return self.toast(Toast::Stale);
        }
        self.party.preparation = self.party.preparation.anew(self.now);
        self.party.flags.clear();
        self.party.forgets_contact();
        self.party.invitation.state = InvitationState::Revoked;
        self.party.person = None;
        self.party.together = None;
        self.scene(vec![], Scene::NotTheirs);
        self.noticed.push(NoticeKind::NotThem);
    }

    pub(super) fn paused(&mut self) {
        self.party.preparation.leave_open_answer();
        if self.party.preparation.standing == Standing::UnderWay {
            self.party.preparation.stand(Standing::Paused, self.now);
            self.noticed.push(NoticeKind::Paused);
        }
        self.present(vec![]);
    }

    /// They want to be reminded once, or not, or not any more.
    pub(super) fn reminding(&mut self, reminding: Reminding, message: MessageRef) {
        let reminders = &mut self.party.preparation.reminders;
        let lead = match reminding {
            Reminding::Once if reminders.want(self.now) => Lead::WillRemind,
            Reminding::Once | Reminding::No => {
                reminders.refuse();
                Lead::NoReminders
            }
        };
        self.present_in_place(vec![lead], message);
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
        self.scene(vec![], self.erased_here());
        self.noticed.push(NoticeKind::Erased);
    }
}

impl Party {
    /// Nothing stays but the seat the facilitator gave them.
    pub fn erase(&mut self, now: Moment) {
        (self.together, self.own_wish) = (None, None);
        self.preparation = self.preparation.anew(now);
        self.preparation.stand(Standing::Erased, now);
        self.flags.clear();
        // That an adult agrees stays, without a word about it: whoever comes back is asked themselves.
        self.cleared
            .retain(|note| note.key.kind == PointKind::MinorConsent);
        for note in &mut self.cleared {
            note.note = Words::default();
        }
        self.why_left_out = Words::default();
        self.forgets_contact();
        self.follow_up = None;
        self.blocked_since = None;
        self.person = None;
    }
}
