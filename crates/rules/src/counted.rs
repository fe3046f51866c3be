//! What is counted of a case that is closed or erased, so that an organisation knows what it did in a year: a number in each
//! of a few groups, and nothing that tells which case or who. A group of fewer than five is not shown.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::closing::{Asked, Closing, Rated};
use super::coded::coded;
use super::moment::{DAY, Moment};
use super::role::{Form, Role};

/// A group of fewer is not shown.
const FEWEST: u32 = 5;

coded! {
    /// How far everybody was together when the case was closed.
    Outcome {
        /// Everyone was ready, and a facilitator confirmed it.
        Confirmed = "confirmed",
        /// Everyone was ready.
        Ready = "ready",
        /// Who was left was ready.
        OneSide = "one-side",
        /// Not everyone was ready.
        NotReady = "not-ready",
        /// An earlier kring closed it, and did not note that.
        Unknown = "unknown",
    }
}

coded! {
    /// How long a case was open.
    Lasted {
        /// Less than two weeks.
        TwoWeeks = "under-2-weeks",
        /// Less than six weeks.
        SixWeeks = "under-6-weeks",
        /// Less than three months.
        ThreeMonths = "under-3-months",
        /// Longer.
        Longer = "longer",
    }
}

coded! {
    /// By what it is counted.
    By {
        /// Two people or a circle.
        Form = "form",
        /// How many people in each place.
        Role = "role",
        /// How far everybody was.
        Outcome = "outcome",
        /// Why it was closed.
        Closing = "closing",
        /// How long it was open.
        Lasted = "lasted",
        /// How long it took until everybody was ready.
        ToReady = "to-ready",
        /// How long from there to the day of the conversation.
        ToDay = "to-day",
        /// How long from the day until it was closed.
        ToDone = "to-done",
        /// What became of what was agreed.
        Agreement = "agreement",
        /// Was it fair?
        Fair = "fair",
        /// Were they heard?
        Heard = "heard",
        /// Did they feel safe?
        Safe = "safe",
        /// Would they do it again?
        Again = "again",
    }
}

coded! {
    /// What became of something that was agreed.
    Agreement {
        /// It was done.
        Kept = "kept",
        /// A part of it.
        Partly = "partly",
        /// It was not.
        Not = "not",
        /// All of them agreed that it is not done any more.
        Dropped = "dropped",
        /// Nobody said so.
        NotKnown = "not-known",
    }
}

impl By {
    /// The codes of its groups.
    pub fn groups(self) -> Vec<&'static str> {
        match self {
            Self::Form => vec![Form::Pair.code(), Form::Circle.code()],
            Self::Role => Role::ALL.iter().map(|one| one.code()).collect(),
            Self::Outcome => Outcome::ALL.iter().map(|one| one.code()).collect(),
            Self::Closing => Closing::ALL.iter().map(|one| one.code()).collect(),
            Self::Lasted | Self::ToReady | Self::ToDay | Self::ToDone => {
                Lasted::ALL.iter().map(|one| one.code()).collect()
            }
            Self::Agreement => Agreement::ALL.iter().map(|one| one.code()).collect(),
            Self::Fair | Self::Heard | Self::Safe | Self::Again => {
                Rated::ALL.iter().map(|one| one.code()).collect()
            }
        }
    }
}

/// What is counted of one case. It lies with the case, so that it can be taken back should the case be opened again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// When it was closed, or erased.
    pub at: Moment,
    /// Its form.
    pub form: Form,
    /// The place of each who took part.
    pub roles: Vec<Role>,
    /// How far everybody was.
    pub outcome: Outcome,
    /// Why it was closed.
    pub closing: Closing,
    /// How long it was open.
    pub lasted: Lasted,
    /// How long it took until everybody was ready, from there to the day, and from the day until it was closed.
    #[serde(default, skip_serializing_if = "Times::is_nothing")]
    pub times: Times,
    /// What became of each thing that was agreed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<Agreement>,
    /// How it went, for everybody who said so. Whose each is, is not kept: they lie in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub surveys: Vec<Vec<Rated>>,
}

/// How long the parts of the way took, where they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// From opening until everybody was ready.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_ready: Option<Lasted>,
    /// From there to the day of the conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_day: Option<Lasted>,
    /// From the day until it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_done: Option<Lasted>,
}

impl Times {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde asks for a reference"
    )]
    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// The numbers of a year, by group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearCounts {
    /// So many cases were closed or erased.
    pub cases: u32,
    /// So many in each group.
    pub groups: BTreeMap<String, BTreeMap<String, u32>>,
}

/// The numbers of a year as they may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownCounts {
    /// The year.
    pub year: u16,
    /// So many cases; nothing when they are few.
    pub cases: Option<u32>,
    /// Each group, in order: by what, which, and how many; nothing when that is not shown.
    pub groups: Vec<(By, String, Option<u32>)>,
}

impl Lasted {
    /// So many seconds.
    pub fn so_long(seconds: i64) -> Self {
        match seconds / DAY {
            ..14 => Self::TwoWeeks,
            14..42 => Self::SixWeeks,
            42..91 => Self::ThreeMonths,
            _ => Self::Longer,
        }
    }
}

impl YearCounts {
    /// A case more.
    pub fn add(&mut self, counted: &Counted) {
        self.cases += 1;
        for (by, group) in counted.groups() {
            *self.group(by, group) += 1;
        }
    }

    /// That case was opened again.
    pub fn take_back(&mut self, counted: &Counted) {
        self.cases = self.cases.saturating_sub(1);
        for (by, group) in counted.groups() {
            let number = self.group(by, group);
            *number = number.saturating_sub(1);
        }
    }

    fn group(&mut self, by: By, group: &str) -> &mut u32 {
        let groups = self.groups.entry(by.code().to_owned()).or_default();
        groups.entry(group.to_owned()).or_default()
    }

    /// As they may be shown. Of a year with few cases no group is: an empty one would tell of those few.
    pub fn shown(&self, year: u16) -> ShownCounts {
        let are_few = (1..FEWEST).contains(&self.cases);
        let mut groups = Vec::new();
        for by in By::ALL.iter().filter(|_| !are_few) {
            let numbers = self.numbers(*by);
            let shown = without_few(&numbers.iter().map(|(_, many)| *many).collect::<Vec<_>>());
            let named = numbers.into_iter().map(|(group, _)| group).zip(shown);
            groups.extend(named.map(|(group, many)| (*by, group.to_owned(), many)));
        }
        ShownCounts {
            year,
            cases: (!are_few).then_some(self.cases),
            groups,
        }
    }

    fn numbers(&self, by: By) -> Vec<(&'static str, u32)> {
        let known = self.groups.get(by.code());
        let many = |group: &str| known.and_then(|known| known.get(group)).copied();
        let groups = by.groups().into_iter();
        groups
            .map(|group| (group, many(group).unwrap_or_default()))
            .collect()
    }
}

/// Few are not shown and, where one group alone would be hidden, neither is the next smallest: it could be worked out from
/// the whole.
fn without_few(numbers: &[u32]) -> Vec<Option<u32>> {
    let is_few = |many: u32| many > 0 && many < FEWEST;
    let mut shown: Vec<Option<u32>> = numbers
        .iter()
        .map(|many| (!is_few(*many)).then_some(*many))
        .collect();
    if numbers.iter().filter(|many| is_few(**many)).count() == 1 {
        let others = numbers.iter().enumerate();
        let others = others.filter(|(_, many)| **many >= FEWEST);
        if let Some((at, _)) = others.min_by_key(|(_, many)| **many)
            && let Some(next) = shown.get_mut(at)
        {
            *next = None;
        }
    }
    shown
}

impl Counted {
    fn groups(&self) -> Vec<(By, &'static str)> {
        let mut groups = vec![
            (By::Form, self.form.code()),
            (By::Outcome, self.outcome.code()),
            (By::Closing, self.closing.code()),
            (By::Lasted, self.lasted.code()),
        ];
        groups.extend(self.roles.iter().map(|role| (By::Role, role.code())));
        let times = [
            (By::ToReady, self.times.to_ready),
            (By::ToDay, self.times.to_day),
            (By::ToDone, self.times.to_done),
        ];
        groups.extend(
            times
                .iter()
                .filter_map(|(by, long)| Some((*by, (*long)?.code()))),
        );
        groups.extend(
            self.agreements
                .iter()
                .map(|one| (By::Agreement, one.code())),
        );
        for survey in &self.surveys {
            let each = Asked::ALL.iter().zip(survey);
            groups.extend(each.map(|(asked, how)| (By::from(*asked), how.code())));
        }
        groups
    }

    /// Somebody said how it went.
    pub fn heard_how_it_went(&mut self, said: Vec<Rated>) {
        self.surveys.push(said);
        self.surveys.sort();
    }
}

impl From<Asked> for By {
    fn from(asked: Asked) -> Self {
        match asked {
            Asked::Fair => Self::Fair,
            Asked::Heard => Self::Heard,
            Asked::Safe => Self::Safe,
            Asked::Again => Self::Again,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(form: Form) -> Counted {
        Counted {
            at: Moment(0),
            form,
            roles: vec![Role::Harmed, Role::Responsible],
            outcome: Outcome::Confirmed,
            closing: Closing::NoReason,
            lasted: Lasted::so_long(20 * DAY),
            times: Times::default(),
            agreements: vec![],
            surveys: vec![],
        }
    }

    fn of(shown: &ShownCounts, by: By, group: &str) -> Option<u32> {
        let mut groups = shown.groups.iter();
        groups.find(|one| one.0 == by && one.1 == group).unwrap().2
    }

    #[test]
    fn how_long_it_lasted_is_counted_in_weeks() {
        use Lasted::{Longer, SixWeeks, ThreeMonths, TwoWeeks};
        for (days, lasted) in [
            (0, TwoWeeks),
            (13, TwoWeeks),
            (14, SixWeeks),
            (41, SixWeeks),
            (42, ThreeMonths),
            (90, ThreeMonths),
            (91, Longer),
        ] {
            assert_eq!(Lasted::so_long(days * DAY), lasted, "{days} days");
        }
    }

    #[test]
    fn how_long_the_parts_of_the_way_took_is_kept_where_it_is_known() {
        let known = Times {
            to_ready: Some(Lasted::TwoWeeks),
            ..Times::default()
        };
        for (times, is_kept) in [(Times::default(), false), (known, true)] {
            let counted = Counted {
                times,
                ..counted(Form::Pair)
            };
            let row = serde_json::to_value(&counted).unwrap();
            assert_eq!(row.get("times").is_some(), is_kept);
            assert_eq!(serde_json::from_value::<Counted>(row).unwrap(), counted);
        }
    }

    #[test]
    fn a_case_that_is_opened_again_is_not_counted() {
        let mut year = YearCounts::default();
        for _ in 0..6 {
            year.add(&counted(Form::Pair));
        }
        assert_eq!(year.shown(2026).cases, Some(6));
        assert_eq!(of(&year.shown(2026), By::Lasted, "under-6-weeks"), Some(6));
        year.take_back(&counted(Form::Pair));
        assert_eq!(of(&year.shown(2026), By::Role, "harmed"), Some(5));
    }

    #[test]
    fn what_people_say_of_how_it_went_counts_from_five_on() {
        let mut year = YearCounts::default();
        let case = |surveys: Vec<Vec<Rated>>| Counted {
            surveys,
            agreements: vec![Agreement::Kept, Agreement::Not],
            ..counted(Form::Pair)
        };
        let said = vec![Rated::Yes, Rated::No, Rated::Yes, Rated::Little];
        for _ in 0..4 {
            year.add(&case(vec![said.clone()]));
        }
        assert_eq!(year.shown(2026).groups, vec![]);
        year.add(&case(vec![]));
        assert_eq!(of(&year.shown(2026), By::Fair, "yes"), None);
        assert_eq!(of(&year.shown(2026), By::Agreement, "kept"), Some(5));
        let before = case(vec![]);
        let mut after = before.clone();
        after.heard_how_it_went(said);
        year.take_back(&before);
        year.add(&after);
        assert_eq!(of(&year.shown(2026), By::Fair, "yes"), Some(5));
        assert_eq!(of(&year.shown(2026), By::Again, "yes"), Some(0));
        assert_eq!(of(&year.shown(2026), By::Again, "little"), Some(5));
    }

    /// Nobody can tell from what lies there who said what: it lies in order.
    #[test]
    fn whose_each_is_cannot_be_told() {
        let (first, second) = (vec![Rated::Yes; 4], vec![Rated::No; 4]);
        let mut one = counted(Form::Pair);
        one.heard_how_it_went(first.clone());
        one.heard_how_it_went(second.clone());
        let mut other = counted(Form::Pair);
        other.heard_how_it_went(second);
        other.heard_how_it_went(first);
        assert_eq!(one, other);
    }

    #[test]
    fn few_are_not_shown_nor_what_would_tell_them() {
        let mut year = YearCounts::default();
        for _ in 0..20 {
            year.add(&counted(Form::Pair));
        }
        year.add(&counted(Form::Circle));
        let shown = year.shown(2026);
        assert_eq!(of(&shown, By::Form, Form::Circle.code()), None);
        assert_eq!(of(&shown, By::Form, Form::Pair.code()), None);
        assert_eq!(of(&shown, By::Outcome, "ready"), Some(0));
        assert_eq!(shown.cases, Some(21));
        let mut few = YearCounts::default();
        few.add(&counted(Form::Pair));
        let shown = few.shown(2026);
        assert_eq!((shown.cases, shown.groups), (None, vec![]));
    }
}
