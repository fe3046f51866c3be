//! What becomes of what was agreed: each whom an item concerns is asked alone, a few days after the conversation, when it is
//! to be done, after some weeks and after some months. Each date is asked once, and reminded of once.

use serde::{Deserialize, Serialize};

use super::{Item, OwnItem, PartyProgramme};
use crate::coded::coded;
use crate::day::around::YesNo;
use crate::moment::{DAY, HOUR, Moment};
use crate::zone::Zone;

/// At this hour of the place it is asked how it goes.
const ASKED_AT: u8 = 11;
/// What is to be done on a day stands at noon …
const NOON: u8 = 12;
/// … and is asked about so much later, in its evening.
const IN_THE_EVENING: i64 = 6 * HOUR;
/// Nobody is asked anything before this hour, or from the other on.
const DAY_BEGINS: i64 = 9 * HOUR;
const DAY_ENDS: i64 = 20 * HOUR;
/// Whoever did not answer is reminded after so long, once.
const REMINDED_AFTER: i64 = 2 * DAY;
/// Their silence is told so long after that.
const SILENT_AFTER: i64 = 3 * DAY;
/// How it goes is not asked later than that: the next date comes.
const STILL_ASKED: i64 = 7 * DAY;
/// Whoever is asked about an item on its day is not asked how it goes so shortly before or after.
const CLOSE_BY: i64 = 3 * DAY;

coded! {
    /// Why it is asked how it goes with an item.
    On {
        /// A few days after the conversation.
        Days = "days",
        /// It is the day by which it is done.
        Due = "due",
        /// Some weeks after the conversation.
        Weeks = "weeks",
        /// Some months after the conversation.
        Months = "months",
    }
}

coded! {
    /// Whether it was done.
    Happened {
        /// It was.
        Yes = "yes",
        /// A part of it.
        Part = "part",
        /// Not yet.
        NotYet = "not-yet",
    }
}

/// When everybody is asked how it goes, beside the days of the items themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Days, weeks and months count from then on.
    pub from: Moment,
    /// When it is asked a few days after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<Moment>,
    /// When it is asked some weeks after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<Moment>,
    /// When it is asked some months after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<Moment>,
    /// Nothing is asked before: it was night.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Moment>,
}

impl On {
    /// The days after which it can be asked, the usual one first; nothing for the day of an item itself.
    pub fn choices(self) -> &'static [u16] {
        match self {
            Self::Days => &[3, 7, 14],
            Self::Weeks => &[42, 28, 56],
            Self::Months => &[91, 61, 182],
            Self::Due => &[],
        }
    }

    /// It is asked at a date of the case, and not on the day of an item.
    pub const ROUNDS: [Self; 3] = [Self::Days, Self::Weeks, Self::Months];
}

impl FollowUp {
    /// The usual dates, from the conversation on.
    pub(crate) fn usual(from: Moment, zone: &Zone) -> Self {
        let mut usual = Self {
            from,
            days: None,
            weeks: None,
            months: None,
            not_before: None,
        };
        for on in On::ROUNDS {
            let days = on.choices().first().copied().unwrap_or_default();
            usual.ask_after(on, days, zone);
        }
        usual
    }

    /// It is asked so many days after the conversation; not at all where that is 0.
    pub(crate) fn ask_after(&mut self, on: On, days: u16, zone: &Zone) {
        let day = zone.day(self.from).saturating_add(days);
        let at = (days > 0).then(|| zone.at(day, ASKED_AT));
        match on {
            On::Days => self.days = at,
            On::Weeks => self.weeks = at,
            On::Months => self.months = at,
            On::Due => {}
        }
    }

    /// When it is asked.
    pub fn at(&self, on: On) -> Option<Moment> {
        match on {
            On::Days => self.days,
            On::Weeks => self.weeks,
            On::Months => self.months,
            On::Due => None,
        }
    }
}

impl Item {
    /// When it is asked what became of it, in order: on its day, and at the dates of the case that are not close by.
    pub(crate) fn dates(&self, follow: &FollowUp) -> Vec<(On, Moment)> {
        let due = self.by.map(|by| by.plus(IN_THE_EVENING));
        let far = |at: &Moment| due.is_none_or(|due| at.since(due).max(due.since(*at)) > CLOSE_BY);
        let rounds = On::ROUNDS
            .into_iter()
            .filter_map(|on| Some((on, follow.at(on).filter(far)?)));
        let mut all: Vec<_> = rounds.chain(due.map(|at| (On::Due, at))).collect();
        all.sort_by_key(|(_, at)| *at);
        all
    }
}

/// What somebody was asked about an item at a date, and said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The item.
    pub item: u8,
    /// As it was then.
    pub version: u16,
    /// Why it was asked.
    pub on: On,
    /// When it was to be asked.
    pub at: Moment,
    /// When it was; it was too late for that where there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Moment>,
    /// They were reminded then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminded: Option<Moment>,
    /// Their silence was told then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub silent: Option<Moment>,
    /// Whether it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<(Happened, Moment)>,
    /// Whether it is all right for them so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fine: Option<(YesNo, Moment)>,
}

/// What is to be done about somebody's answer, by time alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Waits {
    Remind,
    TellSilence,
}

impl Check {
    /// Both taps were given.
    pub fn is_whole(&self) -> bool {
        self.how.is_some() && self.fine.is_some()
    }

    /// It belongs to this date. Whatever day a round is set to, it is one; every day of an item is another.
    pub(crate) fn is_of(&self, item: u8, (on, at): (On, Moment)) -> bool {
        self.item == item && self.on == on && (on != On::Due || self.at == at)
    }

    /// What comes next as long as they say nothing, and when.
    pub(crate) fn waits(&self) -> Option<(Waits, Moment)> {
        let asked = self.asked.filter(|_| !self.is_whole())?;
        match (self.reminded, self.silent) {
            (None, _) => Some((Waits::Remind, asked.plus(REMINDED_AFTER))),
            (Some(at), None) => Some((Waits::TellSilence, at.plus(SILENT_AFTER))),
            (Some(_), Some(_)) => None,
        }
    }
}

/// How far a date has come for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comes {
    /// It is not there yet.
    NotYet,
    /// They are asked.
    Ask,
    /// It is too late to ask.
    LetGo,
    /// It is night: not before then.
    InTheNight(Moment),
}

/// How far this date has come. A day of an item is asked about however late it is.
pub(crate) fn comes((on, at): (On, Moment), now: Moment) -> Comes {
    if now < at {
        Comes::NotYet
    } else if on != On::Due && now.since(at) > STILL_ASKED {
        Comes::LetGo
    } else {
        in_the_day((on, at), now).map_or(Comes::Ask, Comes::InTheNight)
    }
}

/// Somebody is written to in the day, however late it became; else when the day begins. At which hour of the place the date
/// was planned is known.
pub(crate) fn in_the_day((on, at): (On, Moment), now: Moment) -> Option<Moment> {
    let planned = match on {
        On::Days | On::Weeks | On::Months => i64::from(ASKED_AT) * HOUR,
        On::Due => i64::from(NOON) * HOUR + IN_THE_EVENING,
    };
    let hour = (planned + now.since(at)) % DAY;
    let until = (DAY_BEGINS - hour).rem_euclid(DAY);
    (!(DAY_BEGINS..DAY_ENDS).contains(&hour)).then(|| now.plus(until))
}

impl PartyProgramme {
    /// They were asked at this date, or it was let go.
    pub(crate) fn was_asked(&self, item: u8, date: (On, Moment)) -> bool {
        self.checks.iter().any(|check| check.is_of(item, date))
    }

    /// What they were asked about this item at this moment.
    pub(crate) fn check(&self, item: u8, at: Moment) -> Option<&Check> {
        let mut checks = self.checks.iter();
        checks.find(|check| check.item == item && check.at == at && check.asked.is_some())
    }

    /// The same, to note what they say.
    pub(crate) fn check_mut(&mut self, item: u8, at: Moment) -> Option<&mut Check> {
        let mut checks = self.checks.iter_mut();
        checks.find(|check| check.item == item && check.at == at && check.asked.is_some())
    }

    /// What they were asked last about this version of the item.
    pub fn last_check(&self, item: u8, version: u16) -> Option<&Check> {
        let checks = self.checks.iter();
        let asked = checks.filter(|check| {
            check.item == item && check.version == version && check.asked.is_some()
        });
        asked.max_by_key(|check| check.at)
    }

    /// What they were asked together with this, and said nothing to.
    pub(crate) fn open_beside(&self, asked: Moment) -> Option<&Check> {
        let mut checks = self.checks.iter();
        checks.find(|check| check.asked == Some(asked) && check.how.is_none())
    }

    /// The item of that number, as they confirmed it.
    pub(crate) fn own_item(&self, number: u8, version: u16) -> Option<&OwnItem> {
        let mut asked = self.asked.iter();
        let found = asked.find(|one| one.item.number == number && one.item.version == version);
        found.map(|one| &one.item)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{AskedItem, Part};
    use super::*;
    use crate::words::Words;

    /// Eleven o'clock on the day on which it is asked.
    const PLANNED: Moment = Moment(1_772_445_600);

    #[test]
    fn whoever_looks_at_another_hour_of_the_day_asks_all_the_same() {
        let rounds = |hours: i64| comes((On::Days, PLANNED), PLANNED.plus(hours * HOUR));
        for hours in [0, 3, 8, 22, 24, 24 + 8, 5 * 24 - 2] {
            assert_eq!(rounds(hours), Comes::Ask, "{hours} hours later");
        }
        for (hours, wait) in [(9, 13), (12, 10), (20, 2), (24 + 21, 1)] {
            let until = PLANNED.plus((hours + wait) * HOUR);
            assert_eq!(
                rounds(hours),
                Comes::InTheNight(until),
                "{hours} hours later"
            );
        }
        assert_eq!(rounds(8 * 24), Comes::LetGo);
        assert_eq!(rounds(7 * 24), Comes::Ask, "to the hour");
    }

    #[test]
    fn the_day_of_an_item_is_asked_about_in_the_evening_and_in_the_next_days() {
        let evening = PLANNED.plus(7 * HOUR);
        let due = |hours: i64| comes((On::Due, evening), evening.plus(hours * HOUR));
        assert_eq!(due(1), Comes::Ask);
        assert_eq!(due(3), Comes::InTheNight(evening.plus(15 * HOUR)));
        assert_eq!(due(9 * 24), Comes::Ask);
    }

    fn asked(number: u8, version: u16) -> AskedItem {
        AskedItem {
            item: OwnItem {
                number,
                version,
                part: Part::Other,
                is_theirs: true,
                text: Words::new("A letter."),
                by: None,
                looks_after: Words::new("An"),
                change: None,
            },
            reply: None,
        }
    }

    #[test]
    fn an_item_is_found_by_its_number_and_its_version() {
        let programme = PartyProgramme {
            asked: vec![asked(1, 1), asked(2, 1), asked(2, 2)],
            ..PartyProgramme::default()
        };
        let found = |number, version| {
            let own = programme.own_item(number, version);
            own.map(|own| (own.number, own.version))
        };
        for there in [(1, 1), (2, 1), (2, 2)] {
            assert_eq!(found(there.0, there.1), Some(there));
        }
        assert_eq!(found(1, 2), None);
        assert_eq!(found(3, 1), None);
    }

    #[test]
    fn what_was_asked_together_and_got_no_answer_is_open_beside_it() {
        let check = |item, asked: i64, how| Check {
            item,
            version: 1,
            on: On::Due,
            at: PLANNED,
            asked: Some(PLANNED.plus(asked)),
            reminded: None,
            silent: None,
            how,
            fine: None,
        };
        let said = Some((Happened::Yes, PLANNED));
        let programme = PartyProgramme {
            checks: vec![check(1, 0, said), check(2, 9, None), check(3, 0, None)],
            ..PartyProgramme::default()
        };
        let beside = |asked: i64| programme.open_beside(PLANNED.plus(asked));
        assert_eq!(beside(0).map(|check| check.item), Some(3));
        assert_eq!(beside(9).map(|check| check.item), Some(2));
        assert!(beside(1).is_none());
    }
}
