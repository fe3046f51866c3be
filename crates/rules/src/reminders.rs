//! Reminders: only for who asks for one, at most two, in the late afternoon where the facilitators work, and never while
//! something else is at hand. They say nothing of what it is about.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::moment::{DAY, Moment};
use super::zone::Zone;

/// Nobody is reminded more often than this.
const MOST: u8 = 2;

coded! {
    /// Whether somebody wants to be reminded.
    Reminding {
        /// Once.
        Once = "once",
        /// No, or not any more.
        No = "no",
    }
}

/// Whether and when a party is reminded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminders {
    /// They were asked, and answered or went on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    asked: bool,
    /// They want one, since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wanted: Option<Moment>,
    /// It comes from then on, and until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<(Moment, Moment)>,
    /// So many came.
    #[serde(default, skip_serializing_if = "is_none_yet")]
    sent: u8,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_none_yet(sent: &u8) -> bool {
    *sent == 0
}

/// What is to be done about a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// Nothing yet.
    NotYet,
    /// It comes now.
    Now,
    /// Its hours have passed: it comes in the next ones.
    Missed,
}

impl Reminders {
    /// Nothing was ever said about reminders.
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }

    /// They can be asked whether they want one.
    pub fn can_be_offered(&self) -> bool {
        !self.asked
    }

    /// They can have one more.
    pub fn has_room(&self) -> bool {
        self.sent < MOST
    }

    /// They want one, since then.
    pub fn wanted(&self) -> Option<Moment> {
        self.wanted
    }

    /// They were asked, and went on without an answer.
    pub fn were_offered(&mut self) {
        self.asked = true;
    }

    /// They want one; false when they had as many as anybody gets.
    pub fn want(&mut self, now: Moment) -> bool {
        self.asked = true;
        if !self.has_room() {
            return false;
        }
        (self.wanted, self.due) = (Some(now), None);
        true
    }

    /// They want none.
    pub fn refuse(&mut self) {
        (self.asked, self.wanted, self.due) = (true, None, None);
    }

    /// It is known that one is wanted, and not when it comes.
    pub fn has_no_plan(&self) -> bool {
        self.wanted.is_some() && self.due.is_none()
    }

    /// It comes in the hours for it, a day after it was asked for or later.
    pub fn plan(&mut self, zone: &Zone) {
        if let Some(since) = self.wanted.filter(|_| self.due.is_none()) {
            self.due = Some(zone.hours_for_reminders(since.plus(DAY)));
        }
    }

    /// When it comes.
    pub fn due(&self) -> Option<Moment> {
        self.due.map(|(from, _)| from)
    }

    /// What is to be done about it now.
    pub fn at(&self, now: Moment) -> Reminder {
        match self.due {
            Some((from, until)) if now >= from && now < until => Reminder::Now,
            Some((_, until)) if now >= until => Reminder::Missed,
            Some(_) | None => Reminder::NotYet,
        }
    }

    /// It has come.
    pub fn came(&mut self) {
        (self.wanted, self.due) = (None, None);
        self.sent = self.sent.saturating_add(1);
    }

    /// It is not needed any more.
    pub fn let_go(&mut self) {
        (self.wanted, self.due) = (None, None);
    }

    /// It comes in the next hours for it.
    pub fn put_off(&mut self, now: Moment) {
        (self.wanted, self.due) = (Some(now.plus(-DAY)), None);
    }

    /// The clock was put back: it need not wait for the time it was before.
    pub fn clock_went_back(&mut self, now: Moment) {
        if self.wanted.is_some_and(|since| since > now) {
            (self.wanted, self.due) = (Some(now), None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::HOUR;

    /// A Monday, at ten in the morning.
    const THEN: Moment = Moment(1_772_445_600);

    /// Wanted then: it comes the day after, from four to eight.
    fn planned() -> Reminders {
        let mut reminders = Reminders::default();
        assert!(reminders.want(THEN));
        reminders.plan(&Zone::default());
        reminders
    }

    #[test]
    fn it_comes_in_its_hours_and_is_missed_after_them() {
        let reminders = planned();
        let from = reminders.due().unwrap();
        assert_eq!(from, THEN.plus(DAY + 6 * HOUR));
        let hours = [
            (from.plus(-1), Reminder::NotYet),
            (from, Reminder::Now),
            (from.plus(4 * HOUR - 1), Reminder::Now),
            (from.plus(4 * HOUR), Reminder::Missed),
        ];
        for (now, what) in hours {
            assert_eq!(reminders.at(now), what, "{now:?}");
        }
    }

    #[test]
    fn what_is_missed_comes_in_the_next_hours_for_it() {
        let mut reminders = planned();
        let missed = THEN.plus(DAY + 12 * HOUR);
        reminders.put_off(missed);
        assert!(reminders.has_no_plan());
        reminders.plan(&Zone::default());
        assert_eq!(reminders.due(), Some(THEN.plus(2 * DAY + 6 * HOUR)));
    }

    #[test]
    fn what_is_let_go_of_does_not_come_and_costs_none() {
        let mut reminders = planned();
        reminders.let_go();
        assert_eq!((reminders.wanted(), reminders.due()), (None, None));
        assert_eq!(reminders.at(THEN.plus(2 * DAY)), Reminder::NotYet);
        assert!(reminders.want(THEN));
        reminders.came();
        assert!(reminders.want(THEN), "one came: one more may");
    }

    #[test]
    fn what_is_written_down_of_it_is_all_there_is() {
        let mut reminders = planned();
        for _ in 0..3 {
            let row = serde_json::to_string(&reminders).unwrap();
            assert_eq!(serde_json::from_str::<Reminders>(&row).unwrap(), reminders);
            reminders.came();
        }
        let nothing = serde_json::to_string(&Reminders::default()).unwrap();
        assert_eq!(nothing, "{}");
    }

    #[test]
    fn a_clock_that_was_ahead_holds_nothing_back() {
        for (back, wanted) in [(DAY, THEN.plus(-DAY)), (0, THEN), (-DAY, THEN)] {
            let mut reminders = planned();
            reminders.clock_went_back(THEN.plus(-back));
            assert_eq!(reminders.wanted(), Some(wanted), "back by {back}");
            assert_eq!(reminders.has_no_plan(), back > 0, "back by {back}");
        }
    }

    #[test]
    fn who_went_on_without_an_answer_is_asked_no_more_and_not_reminded() {
        let mut reminders = Reminders::default();
        assert!(reminders.can_be_offered());
        reminders.were_offered();
        assert!(!reminders.can_be_offered());
        assert_eq!((reminders.wanted(), reminders.due()), (None, None));
    }
}
