//! A question about then and about now, on one screen: each of its options can be said of then, of now, or of both. What is
//! said of now is an option of its own, so that an answer holds them all and nothing else has to know.

use super::{Asked, Guide, Kind, Question};
use crate::ids::OptionId;

/// What the id of an option that is said of now ends with.
pub const NOW: &str = "-now";

impl OptionId {
    /// The same, said of now.
    pub(crate) fn of_now(&self) -> Self {
        Self::new(format!("{}{NOW}", self.as_str()))
    }

    /// Said of now, what is it?
    pub fn said_of_now(&self) -> Option<Self> {
        self.as_str().strip_suffix(NOW).map(Self::new)
    }
}

impl Question {
    /// Both options are of the same time; where nothing is asked of then and now, all are.
    pub(crate) fn are_of_one_time(&self, one: &OptionId, other: &OptionId) -> bool {
        self.kind != Kind::ThenAndNow
            || one.said_of_now().is_some() == other.said_of_now().is_some()
    }
}

impl Guide {
    /// Both options of this question are of the same time.
    pub(crate) fn are_of_one_time(
        &self,
        asked: &Asked<'_>,
        one: &OptionId,
        other: &OptionId,
    ) -> bool {
        let question = self.question(asked.id.as_str());
        question.is_none_or(|question| question.are_of_one_time(one, other))
    }
}

impl OptionId {
    /// What a button of this option does next. Both of its taps change nothing when they come twice, so that a thumb that
    /// slips does not skip one.
    #[must_use]
    pub fn next_tap(&self, chosen: &[Self]) -> Self {
        if chosen.contains(self) {
            return self.of_now();
        }
        self.clone()
    }
}

impl Asked<'_> {
    /// What is chosen once this option is tapped as well. Of then and now: of then, of now, of both, and not any more.
    pub(crate) fn tapped(&self, chosen: &mut Vec<OptionId>, option: OptionId) {
        if self.kind != Kind::ThenAndNow {
            return match chosen.iter().position(|one| *one == option) {
                Some(at) => drop(chosen.remove(at)),
                None => chosen.push(option),
            };
        }
        let Some(then) = option.said_of_now() else {
            if !chosen.contains(&option) {
                chosen.push(option);
            }
            return;
        };
        if !chosen.contains(&then) {
            return;
        }
        let both = chosen.contains(&option);
        chosen.retain(|one| *one != then && *one != option);
        if !both {
            chosen.push(option);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PhaseId;

    #[test]
    fn an_option_goes_round_by_then_now_both_and_none() {
        let phase = PhaseId::new("experience");
        let asked = Asked {
            id: "feelings".into(),
            phase: &phase,
            kind: Kind::ThenAndNow,
            options: &[],
            own_words: true,
            essential: false,
            after: None,
        };
        let angry = OptionId::new("angry");
        let mut chosen = vec![];
        let mut seen = vec![];
        for _ in 0..4 {
            let tap = angry.next_tap(&chosen);
            asked.tapped(&mut chosen, tap.clone());
            let mut ids: Vec<&str> = chosen.iter().map(OptionId::as_str).collect();
            ids.sort_unstable();
            seen.push(ids.join(" "));
            if !chosen.is_empty() {
                let once = chosen.clone();
                asked.tapped(&mut chosen, tap);
                assert!(chosen == once || once.len() == 2, "{seen:?}");
                chosen = once;
            }
        }
        assert_eq!(seen, ["angry", "angry-now", "angry angry-now", ""]);
    }

    #[test]
    fn what_is_said_of_now_is_of_another_time_where_both_are_asked_of() {
        let guides = crate::guide::Guides::built_in().unwrap();
        let all = guides.all().flat_map(|(guide, _)| guide.questions());
        let [angry, sad, sad_now] = ["angry", "sad", "sad-now"].map(OptionId::new);
        let mut asked_of_both = 0;
        for question in all {
            let both = question.kind == Kind::ThenAndNow;
            asked_of_both += usize::from(both);
            assert!(question.are_of_one_time(&angry, &sad));
            assert_eq!(question.are_of_one_time(&angry, &sad_now), !both);
            assert_eq!(question.are_of_one_time(&sad_now, &angry), !both);
            assert!(question.are_of_one_time(&sad_now, &sad_now));
        }
        assert!(asked_of_both > 0);
    }
}
