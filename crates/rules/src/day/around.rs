//! What is asked around the day: two days before, whether somebody still wants to and feels safe enough; and in the evening
//! after, how it was. Each is asked once of each who comes.

use serde::{Deserialize, Serialize};

use super::{PartyDay, Told};
use crate::coded::coded;
use crate::moment::{DAY, Moment};

/// How it was is asked until so long after; later it is let go.
const STILL_ASKED: i64 = 3 * DAY;

coded! {
    /// A question with two answers.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

coded! {
    /// How the conversation was for somebody.
    HowItWas {
        /// Good.
        Good = "good",
        /// Not too bad.
        Fair = "fair",
        /// Hard.
        Hard = "hard",
        /// They want to talk to somebody.
        Talk = "talk",
    }
}

/// What somebody was asked two days before, and replied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// For the conversation of then.
    pub of: Moment,
    /// They were asked then; it was too late for that where there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Moment>,
    /// Do they still want to?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wants: Option<(YesNo, Moment)>,
    /// Do they feel safe enough?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safe: Option<(YesNo, Moment)>,
    /// The facilitators were told then that they said nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub silent: Option<Moment>,
}

/// What somebody was asked after it, and replied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct After {
    /// For the conversation of then.
    pub of: Moment,
    /// How it was, and when they said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<(HowItWas, Moment)>,
}

/// What is to be done for one who comes, by time alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// They are asked whether they still want to.
    Ask,
    /// They said nothing: that is told.
    Silent,
    /// They are asked how it was.
    AskHow,
    /// It is too late for that: it is only noted.
    LetCheckGo,
    /// It is too late to ask how it was.
    LetHowGo,
}

impl Check {
    /// Both were answered.
    pub fn is_whole(&self) -> bool {
        self.wants.is_some() && self.safe.is_some()
    }

    /// Both were answered with yes.
    pub fn is_well(&self) -> bool {
        let yes = |reply: Option<(YesNo, Moment)>| matches!(reply, Some((YesNo::Yes, _)));
        yes(self.wants) && yes(self.safe)
    }
}

impl PartyDay {
    /// What they were asked before this conversation.
    pub fn check_of(&self, when: Moment) -> Option<&Check> {
        self.check.as_ref().filter(|check| check.of == when)
    }

    /// When something comes next for them, with what was told of the day.
    pub(crate) fn due(&self, told: &Told) -> Option<Moment> {
        let times = &told.times;
        let check = match self.check_of(told.when) {
            None => times.check,
            Some(check) => {
                let waits = check.asked.is_some() && !check.is_whole() && check.silent.is_none();
                waits.then_some(times.silent)
            }
        };
        let asked_how = self.after.is_some_and(|after| after.of == told.when);
        let how = (!asked_how).then_some(times.after);
        check.into_iter().chain(how).min()
    }

    /// What is to be done for them now.
    pub(crate) fn passing(&self, told: &Told, now: Moment) -> Option<Passing> {
        let times = &told.times;
        match self.check_of(told.when) {
            None if times.check.is_some_and(|at| now >= at) => {
                return Some(if now < told.when {
                    Passing::Ask
                } else {
                    Passing::LetCheckGo
                });
            }
            Some(check)
                if check.asked.is_some()
                    && !check.is_whole()
                    && check.silent.is_none()
                    && now >= times.silent =>
            {
                return Some(Passing::Silent);
            }
            None | Some(_) => {}
        }
        let asked_how = self.after.is_some_and(|after| after.of == told.when);
        if asked_how || now < times.after {
            return None;
        }
        Some(if now.is_within(STILL_ASKED, times.after) {
            Passing::AskHow
        } else {
            Passing::LetHowGo
        })
    }
}
