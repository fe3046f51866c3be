//! A facilitator, as they are kept apart from their cases: which they may open, what they are opening, what they were asked to
//! write. Waiting for words ends with any other action, and after an hour.

mod awaited;
mod draft;
mod kept;
mod stays;

use serde::{Deserialize, Serialize};

use super::ids::{CaseId, PersonId};
use super::moment::{HOUR, Moment};
use super::point::Note;
use super::words::Words;

pub use awaited::{Awaited, Awaiting};
pub use draft::{Draft, Newcomer, PartyDraft};
pub use stays::Stays;

/// Words are awaited for so long.
const AWAITED_FOR: i64 = HOUR;

/// A facilitator, apart from their cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "kept::Kept")]
pub struct Facilitator {
    /// Their name, for other facilitators.
    pub name: Words,
    /// Their cases, oldest first.
    pub cases: Vec<CaseId>,
    /// Which cases they may open.
    #[serde(default, skip_serializing_if = "Opens::is_all")]
    pub opens: Opens,
    /// They are told of signals that cannot wait, in whatever case.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_call: bool,
    /// They look after the whole: they are shown numbers, and no case.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub supervises: bool,
    /// They are away, and somebody stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<Away>,
    /// They do not want to be told in the morning what waits for them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_mornings: bool,
    /// How long what they read stays in their chat.
    #[serde(default, skip_serializing_if = "Stays::is_usual")]
    pub stays: Stays,
    /// The case that they are opening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
    /// Whom they are adding to a case that is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newcomer: Option<Newcomer>,
    /// What they were asked to write.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub awaits: Option<Awaiting>,
}

/// A facilitator is away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    /// Who stands in.
    pub instead: PersonId,
    /// How they are called.
    pub name: Words,
    /// Since when.
    pub since: Moment,
}

/// What somebody is enrolled for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// To facilitate cases.
    #[default]
    Facilitates,
    /// To be told of signals that cannot wait.
    OnCall,
    /// To look after the whole.
    Supervises,
}

impl Duty {
    /// It is to facilitate cases.
    pub fn is_to_facilitate(&self) -> bool {
        *self == Self::Facilitates
    }
}

/// Which cases a facilitator may open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opens {
    /// Any.
    #[default]
    All,
    /// None: they were invited to a case of somebody else.
    Nothing,
}

impl Opens {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde asks for a reference"
    )]
    fn is_all(&self) -> bool {
        *self == Self::All
    }
}

impl Facilitator {
    /// A facilitator without cases.
    pub fn new(name: Words, opens: Opens) -> Self {
        Self {
            name,
            cases: Vec::new(),
            opens,
            on_call: false,
            supervises: false,
            away: None,
            no_mornings: false,
            stays: Stays::default(),
            draft: None,
            newcomer: None,
            awaits: None,
        }
    }

    /// Whatever they were asked to write, they do something else.
    pub fn does_something_else(&mut self) {
        self.awaits = None;
    }

    /// The note that a blocking point of this case is to be cleared with.
    pub fn take_note(&mut self, of: &CaseId, now: Moment) -> Option<Note> {
        let Awaited::Yes(case, note) = self.awaited(now)? else {
            return None;
        };
        (case == *of).then_some(note)
    }

    /// They are asked to write this.
    pub(crate) fn await_from(&mut self, what: Awaited, since: Moment) {
        self.awaits = Some(Awaiting { what, since });
    }

    /// What they were asked for, if that was not long ago.
    pub(crate) fn awaited(&mut self, now: Moment) -> Option<Awaited> {
        let awaiting = self.awaits.take()?;
        now.is_within(AWAITED_FOR, awaiting.since)
            .then_some(awaiting.what)
    }

    /// They are told in the morning what waits for them, if anything does.
    pub fn is_told_in_the_morning(&self) -> bool {
        !self.no_mornings && self.away.is_none() && !self.cases.is_empty()
    }

    /// They look after the whole, and are nothing else.
    pub fn only_supervises(&self) -> bool {
        let enrolled = self.on_call || self.opens == Opens::All;
        self.supervises && !enrolled && self.cases.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Somebody who opens nothing and has one duty.
    fn somebody(change: impl Fn(&mut Facilitator)) -> Facilitator {
        let mut them = Facilitator::new(Words::new("An"), Opens::Nothing);
        change(&mut them);
        them
    }

    fn has_a_case(them: &mut Facilitator) {
        them.cases.push(CaseId::new("ABCD2345"));
    }

    #[test]
    fn who_looks_after_the_whole_and_can_facilitate_as_well_does_both() {
        let only = |change: &dyn Fn(&mut Facilitator)| {
            let them = somebody(|them| {
                them.supervises = true;
                change(them);
            });
            them.only_supervises()
        };
        assert!(only(&|_| {}));
        assert!(!only(&|them| them.supervises = false));
        assert!(!only(&|them| them.on_call = true));
        assert!(!only(&|them| them.opens = Opens::All));
        assert!(!only(&has_a_case));
    }

    #[test]
    fn who_is_there_and_has_a_case_is_told_in_the_morning_unless_they_want_no_mornings() {
        let told = |change: &dyn Fn(&mut Facilitator)| {
            let them = somebody(|them| {
                has_a_case(them);
                change(them);
            });
            them.is_told_in_the_morning()
        };
        assert!(told(&|_| {}));
        assert!(!told(&|them| them.no_mornings = true));
        assert!(!told(&|them| them.cases.clear()));
        assert!(!told(&|them| {
            them.away = Some(Away {
                instead: PersonId(2),
                name: Words::new("Cas"),
                since: Moment(1),
            });
        }));
    }
}
