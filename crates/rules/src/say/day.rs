//! The day of the conversation, as those who facilitate it hear of it, and as each party does. Nothing that one party
//! replied stands in what another is told.

use serde::{Deserialize, Serialize};

use super::table::said;
use super::{About, CaseTitle, Line, SceneKind, Sees, Sort};
use crate::coded::coded;
use crate::day::around::{Check, HowItWas, YesNo};
use crate::day::reading::Unread;
use crate::day::{DatesFor, Suits};
use crate::ids::PartyId;
use crate::moment::Moment;
use crate::role::Form;
use crate::words::Words;

said! {
    /// What a facilitator hears about the day.
    DaySay [
        pub(super) fn about -> About;
        /// Whose answers are seen with it.
        pub(super) fn sees -> Sees<'_>, use Sees::{Plan, Unseen};
        pub(super) fn tells_an_answer -> bool;
    ] {
        /// How the day stands.
        Plan(view: Box<DayView>) => view.title.about(), Plan(view), view.replied().next().is_some();
        /// Which dates? These days can be chosen with a button.
        AskDates(title: CaseTitle, what: DatesFor, days: Vec<(u16, Moment)>) => title.about(), Unseen, false;
        /// At which of these hours?
        AskHour(title: CaseTitle, hours: Vec<Moment>) => title.about(), Unseen, false;
        /// A date is not clear.
        NotRead(title: CaseTitle, why: Unread) => title.about(), Unseen, false;
        /// These were read: is that right?
        Echo(title: CaseTitle, what: DatesFor, dates: Vec<Moment>) => title.about(), Unseen, false;
        /// Where is it?
        AskPlace(title: CaseTitle) => title.about(), Unseen, false;
        /// Who comes, in the order of arriving?
        AskWho(title: CaseTitle, people: Vec<DayPerson>) => title.about(), Unseen, false;
        /// Why is it moved?
        AskWhyMoved(title: CaseTitle) => title.about(), Unseen, false;
        /// Why is it cancelled?
        AskWhyCancelled(title: CaseTitle) => title.about(), Unseen, false;
        /// These were told something, and these could not be.
        Sent(title: CaseTitle, what: DaySent, told: Vec<Words>, untold: Vec<Words>) => title.about(), Unseen, false;
    }
}

coded! {
    /// What was sent about the day.
    DaySent {
        /// The question which dates suit.
        Asked = "asked",
        /// An invitation.
        Invited = "invited",
        /// That it is moved.
        Moved = "moved",
        /// That it is cancelled.
        Cancelled = "cancelled",
    }
}

coded! {
    /// What facilitators are told about the day.
    DayNews {
        /// A party said which dates suit.
        Replied = "replied",
        /// A party does not want to any more.
        NotWilling = "not-willing",
        /// A party does not feel safe enough.
        NotSafe = "not-safe",
        /// A party said nothing until the evening before.
        Silent = "silent",
        /// They said it after all, and all is well.
        SaidAfterAll = "said-after-all",
        /// A party said how it was.
        SaidHowItWas = "said-how",
    }
}

impl DayNews {
    /// It tells what somebody replied.
    pub fn tells_an_answer(self) -> bool {
        match self {
            Self::NotWilling | Self::NotSafe | Self::SaidAfterAll => true,
            Self::Replied | Self::Silent | Self::SaidHowItWas => false,
        }
    }
}

/// How the day stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayView {
    /// The case.
    pub title: CaseTitle,
    /// Whether people meet.
    pub form: Form,
    /// Everybody was ready when it was made.
    pub is_ready: bool,
    /// When it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Moment>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub place: Words,
    /// Everybody who can come; first those who do, in the order of arriving.
    pub people: Vec<DayPerson>,
    /// What was proposed, and what each replied.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposals: Vec<Proposal>,
    /// How far it was told.
    pub told: DayTold,
}

coded! {
    /// How far the day was told.
    DayTold {
        /// Something is missing.
        NotYet = "not-yet",
        /// It can be told.
        CanBe = "can-be",
        /// It was told as it stands.
        AsItIs = "as-it-is",
        /// What was told is something else.
        Otherwise = "otherwise",
    }
}

/// Somebody who can come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayPerson {
    /// Which party.
    pub party: PartyId,
    /// Their alias.
    pub alias: Words,
    /// They come, as this one in the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u8>,
    /// When they arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrives: Option<Moment>,
    /// What they replied two days before, if they were asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<Checked>,
    /// How it was for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<HowItWas>,
}

coded! {
    /// What somebody replied two days before.
    Checked {
        /// They want to, and feel safe enough.
        Well = "well",
        /// They do not want to any more.
        NotWilling = "not-willing",
        /// They do not feel safe enough.
        NotSafe = "not-safe",
        /// They did not say both yet.
        Unsaid = "unsaid",
    }
}

impl From<&Check> for Checked {
    fn from(check: &Check) -> Self {
        match (check.wants, check.safe) {
            (Some((YesNo::No, _)), _) => Self::NotWilling,
            (_, Some((YesNo::No, _))) => Self::NotSafe,
            (Some((YesNo::Yes, _)), Some((YesNo::Yes, _))) => Self::Well,
            (None, _) | (_, None) => Self::Unsaid,
        }
    }
}

/// A date that was proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// When.
    pub at: Moment,
    /// What each replied.
    pub replies: Vec<(PartyId, Words, Suits)>,
}

impl DayView {
    /// Those whose replies stand in it.
    pub(crate) fn replied(&self) -> impl Iterator<Item = PartyId> {
        let all = self.proposals.iter().flat_map(|one| &one.replies);
        let dates = all.filter(|(.., suits)| *suits != Suits::Unknown);
        let said = |one: &&DayPerson| {
            one.how.is_some() || one.check.is_some_and(|check| check != Checked::Unsaid)
        };
        let around = self.people.iter().filter(said).map(|one| one.party);
        dates.map(|(party, ..)| *party).chain(around)
    }
}

said! {
    /// What a party hears about the day.
    named DayScene [
        /// What it is to whoever is being prepared.
        pub(super) fn kind -> SceneKind, use SceneKind::{Lasting, Decision};
        /// What sort of thing it is: a file for a calendar goes with some.
        pub(super) fn sort -> Sort, use Sort::{Plain, Document};
    ] {
        /// Which of these dates suit? Those that were chosen so far.
        Asked(name: Words, dates: Vec<(Moment, bool)>) = "asked" => Lasting, Plain;
        /// They said which do.
        Replied(name: Words, dates: Vec<Moment>) = "replied" => Lasting, Plain;
        /// They are invited.
        Invited(invite: Invite) = "invited" => Decision, Document;
        /// It is moved: when it was, and why.
        Moved(invite: Invite, before: Moment, why: Words) = "moved" => Decision, Document;
        /// It is cancelled: when it was, why, and how often something was told.
        Cancelled(before: Moment, why: Words, number: u16) = "cancelled" => Decision, Document;
        /// They need not come: the same.
        NotNeeded(before: Moment, why: Words, number: u16) = "not-needed" => Decision, Document;
        /// Do they still want to? The facilitator of this name asks, two days before.
        StillWants(name: Words, at: Moment) = "still-wants" => Lasting, Plain;
        /// Do they feel safe enough?
        SafeEnough = "safe-enough" => Lasting, Plain;
        /// They want to, and feel safe: until then.
        AllIsWell(at: Moment) = "all-is-well" => Lasting, Plain;
        /// They do not: the facilitator of this name knows.
        NotAllIsWell(name: Words) = "not-all-is-well" => Lasting, Plain;
        /// How was it? The facilitator of this name asks.
        HowWasIt(name: Words) = "how-was-it" => Lasting, Plain;
        /// They said how it was.
        SaidHow(name: Words, how: HowItWas) = "said-how" => Lasting, Plain;
    }
}

/// An invitation to the conversation, to one party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invite {
    /// When it begins.
    pub when: Moment,
    /// When they arrive.
    pub arrives: Moment,
    /// Where.
    pub place: Words,
    /// What they want to say themselves, as they labelled it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub says: Vec<Line>,
    /// So many times something was told: a calendar knows by it what is newer.
    pub number: u16,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::CaseId;
    use crate::say::CaseStanding;
    use crate::stamp::Stamp;

    #[test]
    fn what_somebody_replied_to_what_they_were_asked_in_earnest_is_an_answer() {
        let tell = DayNews::ALL.iter().filter(|news| news.tells_an_answer());
        let tell: Vec<_> = tell.copied().collect();
        let expected = [DayNews::NotWilling, DayNews::NotSafe, DayNews::SaidAfterAll];
        assert_eq!(tell, expected);
    }

    fn person(party: u8, check: Option<Checked>, how: Option<HowItWas>) -> DayPerson {
        DayPerson {
            party: PartyId(party),
            alias: Words::new("Bo"),
            number: None,
            arrives: None,
            check,
            how,
        }
    }

    #[test]
    fn whoever_said_something_of_a_date_before_the_day_or_after_it_replied() {
        let says = |party, suits| (PartyId(party), Words::new("Bo"), suits);
        let view = DayView {
            title: CaseTitle {
                case: CaseId::new("ABCD2345"),
                label: Words::new("Wilg"),
                standing: CaseStanding::UnderWay,
                erased_on: None,
                warned_on: None,
                stamp: Stamp::default(),
            },
            form: Form::Pair,
            is_ready: true,
            when: None,
            place: Words::default(),
            people: vec![
                person(1, None, None),
                person(2, Some(Checked::Unsaid), None),
                person(3, Some(Checked::Well), None),
                person(4, Some(Checked::NotSafe), None),
                person(5, None, Some(HowItWas::Good)),
                person(6, Some(Checked::Unsaid), Some(HowItWas::Hard)),
            ],
            proposals: vec![Proposal {
                at: Moment(1),
                replies: vec![
                    says(1, Suits::Yes),
                    says(2, Suits::Unknown),
                    says(3, Suits::No),
                ],
            }],
            told: DayTold::NotYet,
        };
        let replied: Vec<u8> = view.replied().map(|party| party.0).collect();
        assert_eq!(replied, [1, 3, 3, 4, 5, 6]);
    }
}
