//! What something is about, and whether it holds what somebody wrote or tapped: by this it is kept with what it is about,
//! and taken back when that is erased. Everything that can be said answers for itself, in its row; nothing here may be
//! decided by a `_`, so that whoever adds something to say is asked.

use serde::{Deserialize, Serialize};

use super::{Hat, Say, Sort};
use crate::facilitator::Awaited;
use crate::held::FacilitatorData;
use crate::ids::{CaseId, PartyId, Seat};

/// What something is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Nobody: it names no case, and nobody in one.
    Nobody,
    /// One party of a case.
    Party(Seat),
    /// A case as a whole.
    Case(CaseId),
    /// A case that is being opened. It is about that case from the moment it opens.
    Draft(CaseId),
    /// A list: each of these stands in it.
    Each(Vec<About>),
}

/// Whether something holds what a party wrote or tapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// It may: words of the party it is about or, when it is about the case as a whole, of any party. So does whatever is
    /// said to a party themselves.
    Words,
    /// It does not.
    NoWords,
}

impl About {
    /// The cases it is about; of each the party, if it is about one party of it alone.
    pub fn into_cases(self) -> Vec<(CaseId, Option<PartyId>)> {
        match self {
            Self::Nobody => vec![],
            Self::Party(seat) => vec![(seat.case, Some(seat.party))],
            Self::Case(case) | Self::Draft(case) => vec![(case, None)],
            Self::Each(all) => {
                let mut cases: Vec<(CaseId, Option<PartyId>)> = Vec::new();
                for (case, party) in all.into_iter().flat_map(Self::into_cases) {
                    match cases.iter_mut().find(|(known, _)| *known == case) {
                        Some((_, alone)) => *alone = alone.filter(|of| Some(*of) == party),
                        None => cases.push((case, party)),
                    }
                }
                cases
            }
        }
    }

    /// It is about this case, or about a party of it.
    pub fn is_about(&self, case: &CaseId) -> bool {
        match self {
            Self::Nobody => false,
            Self::Party(seat) => seat.case == *case,
            Self::Case(about) | Self::Draft(about) => about == case,
            Self::Each(all) => all.iter().any(|about| about.is_about(case)),
        }
    }

    /// It is about this party, or about their case as a whole.
    pub fn concerns(&self, seat: &Seat) -> bool {
        match self {
            Self::Nobody => false,
            Self::Party(about) => about == seat,
            Self::Case(case) | Self::Draft(case) => *case == seat.case,
            Self::Each(all) => all.iter().any(|about| about.concerns(seat)),
        }
    }

    pub(super) fn each<T>(of: &[T], about: impl Fn(&T) -> Self) -> Self {
        Self::Each(of.iter().map(about).collect())
    }
}

impl Say {
    /// What it is about.
    pub fn about(&self) -> About {
        match self {
            Self::Participant(say) => About::Party(say.tag.seat()),
            Self::Facilitator(say) => say.about(),
            Self::General(say) => say.about(),
            Self::Nothing => About::Nobody,
        }
    }

    /// Whether it holds what a party wrote or tapped. That something happened may still be told once they have left, and
    /// that someone wants to talk has to be; what was answered may not.
    pub fn holds(&self) -> Holds {
        match self {
            Self::Participant(_) => Holds::Words,
            Self::Facilitator(say) => say.holds(),
            Self::General(say) => say.holds(),
            Self::Nothing => Holds::NoWords,
        }
    }

    /// It is a readiness summary.
    pub fn is_summary(&self) -> bool {
        self.sort() == Sort::Summary
    }

    /// An answer was taken back for good.
    pub fn takes_back(&self) -> bool {
        match self {
            Self::Participant(say) => say.takes_back(),
            Self::Facilitator(_) | Self::General(_) | Self::Nothing => false,
        }
    }

    /// It tells a signal that outlives its case: it stays until somebody has seen it.
    pub fn outlives_its_case(&self) -> bool {
        self.sort() == Sort::Outliving
    }

    /// It stays with whoever has left what it is about.
    pub fn is_farewell(&self) -> bool {
        match self {
            Self::Participant(say) => say.scene.is_farewell(),
            Self::Facilitator(_) | Self::General(_) | Self::Nothing => false,
        }
    }
}

impl Holds {
    pub(super) fn of(an_answer_is_told: bool) -> Self {
        if an_answer_is_told {
            Self::Words
        } else {
            Self::NoWords
        }
    }
}

impl FacilitatorData {
    pub(super) fn about(&self) -> About {
        let cases = self.cases.iter().map(|own| About::Case(own.case.clone()));
        let draft = self
            .draft
            .iter()
            .map(|draft| About::Draft(draft.case.clone()));
        let awaited = self.awaits.as_ref().map(Awaited::about);
        let newcomer = self.newcomer.as_ref();
        let newcomer = newcomer.map(|newcomer| About::Case(newcomer.case.clone()));
        About::Each(cases.chain(draft).chain(newcomer).chain(awaited).collect())
    }
}

impl Awaited {
    fn about(&self) -> About {
        match self {
            Self::Draft => About::Nobody,
            Self::Note(case, point) | Self::Adult(case, point, _) => {
                About::Party(Seat::of(case, point.party))
            }
            Self::OtherWay(case, wanted) => About::Party(Seat::of(case, wanted.party)),
            Self::Yes(case, note) => About::Party(Seat::of(case, note.point.party)),
            Self::Message(seat)
            | Self::LeaveOut(seat)
            | Self::Alias(seat)
            | Self::Told(seat, _) => About::Party(seat.clone()),
            Self::Colleague(case)
            | Self::Newcomer(case)
            | Self::Day(case, _)
            | Self::Programme(case, _)
            | Self::WhyLonger(case, _) => About::Case(case.clone()),
        }
    }
}

impl Hat {
    pub(super) fn about(&self) -> About {
        match self {
            Self::Facilitator => About::Nobody,
            Self::Party { case, party, .. } => About::Party(Seat::of(case, *party)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_about_a_case_concerns_each_of_its_parties_and_nobody_elses() {
        let (case, other) = (CaseId::new("ONE"), CaseId::new("OTHER"));
        let [alex, bo] = [1, 2].map(|id| Seat::of(&case, PartyId(id)));
        let elsewhere = Seat::of(&other, PartyId(1));
        let seats = [&alex, &bo, &elsewhere];
        let of_each = About::Each(vec![About::Party(bo.clone()), About::Case(other.clone())]);
        for (about, concerned) in [
            (About::Nobody, [false, false, false]),
            (About::Party(alex.clone()), [true, false, false]),
            (About::Case(case.clone()), [true, true, false]),
            (About::Draft(other), [false, false, true]),
            (of_each, [false, true, true]),
        ] {
            assert_eq!(
                seats.map(|seat| about.concerns(seat)),
                concerned,
                "{about:?}"
            );
        }
    }
}
