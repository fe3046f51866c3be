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

#[cfg(test)]
mod tests {
    use super::super::times::Times;
    use super::*;
    use crate::words::Words;

    const WHEN: Moment = Moment(1_772_445_600);
    const CHECKED: Moment = Moment(WHEN.0 - 200_000);
    const SILENT: Moment = Moment(WHEN.0 - 100_000);
    const AFTER: Moment = Moment(WHEN.0 + 10_000);

    fn told(check: Option<Moment>) -> Told {
        Told {
            when: WHEN,
            place: Words::new("A room."),
            order: vec![],
            times: Times {
                check,
                silent: SILENT,
                after: AFTER,
            },
        }
    }

    fn asked() -> Check {
        Check {
            of: WHEN,
            asked: Some(CHECKED),
            wants: None,
            safe: None,
            silent: None,
        }
    }

    fn checked(check: Check) -> PartyDay {
        PartyDay {
            check: Some(check),
            ..PartyDay::default()
        }
    }

    #[test]
    fn before_it_they_are_asked_then_their_silence_is_told_and_then_they_are_asked_how_it_was() {
        let told = told(Some(CHECKED));
        let next = |day: &PartyDay, now: Moment| (day.due(&told), day.passing(&told, now));
        let nothing = PartyDay::default();
        assert_eq!(next(&nothing, CHECKED.plus(-1)), (Some(CHECKED), None));
        assert_eq!(next(&nothing, CHECKED).1, Some(Passing::Ask));
        assert_eq!(next(&nothing, WHEN.plus(-1)).1, Some(Passing::Ask));
        assert_eq!(next(&nothing, WHEN).1, Some(Passing::LetCheckGo));
        let waits = checked(asked());
        assert_eq!(next(&waits, SILENT.plus(-1)), (Some(SILENT), None));
        assert_eq!(next(&waits, SILENT).1, Some(Passing::Silent));
        let yes = Some((YesNo::Yes, CHECKED));
        for half in [
            Check {
                wants: yes,
                ..asked()
            },
            Check {
                safe: yes,
                ..asked()
            },
        ] {
            assert_eq!(
                next(&checked(half), SILENT),
                (Some(SILENT), Some(Passing::Silent))
            );
        }
        let whole = Check {
            wants: yes,
            safe: yes,
            ..asked()
        };
        let silent = Check {
            silent: Some(SILENT),
            ..asked()
        };
        let late = Check {
            asked: None,
            ..asked()
        };
        for done in [whole, silent, late] {
            let day = checked(done);
            assert_eq!(next(&day, SILENT), (Some(AFTER), None), "{done:?}");
            assert_eq!(next(&day, AFTER.plus(-1)).1, None);
            assert_eq!(next(&day, AFTER).1, Some(Passing::AskHow));
            assert_eq!(next(&day, AFTER.plus(STILL_ASKED)).1, Some(Passing::AskHow));
            assert_eq!(
                next(&day, AFTER.plus(STILL_ASKED + 1)).1,
                Some(Passing::LetHowGo)
            );
        }
    }

    #[test]
    fn what_was_asked_of_another_conversation_counts_for_nothing() {
        let earlier = checked(Check {
            of: WHEN.plus(-1),
            ..asked()
        });
        assert_eq!(earlier.due(&told(Some(CHECKED))), Some(CHECKED));
        assert_eq!(
            earlier.due(&told(None)),
            Some(AFTER),
            "it was told too late to ask"
        );
        let after = |of| PartyDay {
            after: Some(After { of, how: None }),
            ..checked(Check {
                silent: Some(SILENT),
                ..asked()
            })
        };
        let day = after(WHEN);
        assert_eq!(
            (day.due(&told(None)), day.passing(&told(None), AFTER)),
            (None, None)
        );
        let day = after(WHEN.plus(-1));
        assert_eq!(day.due(&told(None)), Some(AFTER));
        assert_eq!(day.passing(&told(None), AFTER), Some(Passing::AskHow));
    }

    #[test]
    fn all_is_well_where_both_were_answered_with_yes() {
        let (yes, no) = (Some((YesNo::Yes, WHEN)), Some((YesNo::No, WHEN)));
        for (wants, safe, is_whole, is_well) in [
            (yes, yes, true, true),
            (yes, no, true, false),
            (no, yes, true, false),
            (yes, None, false, false),
            (None, yes, false, false),
        ] {
            let check = Check {
                wants,
                safe,
                ..asked()
            };
            assert_eq!((check.is_whole(), check.is_well()), (is_whole, is_well));
        }
    }
}
