//! Someone with a phone. One person can be a party in some cases and facilitate others; one of these is at hand.

use serde::{Deserialize, Serialize};

use super::answer::{Piece, Version};
use super::facilitator::{Awaited, Facilitator, Opens};
use super::ids::{CaseId, PartyId, PersonId, Seat};
use super::moment::Moment;
use super::role::Language;

/// Someone with a phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Which person.
    pub id: PersonId,
    /// The language they are spoken to in.
    pub language: Language,
    /// The cases in which they are a party.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preparations: Vec<Seat>,
    /// They facilitate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facilitator: Option<Facilitator>,
    /// What is at hand.
    #[serde(default)]
    pub at_hand: AtHand,
    /// Another of their conversations was on the screen last: what they write next may be meant for either.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unsure: bool,
    /// What they wrote since, until they say for which conversation it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<Piece>,
}

/// What a person's texts and commands are about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AtHand {
    /// Nothing: nobody invited them, or they left what was at hand.
    #[default]
    Nothing,
    /// Their own preparation.
    Preparation(Seat),
    /// Their work as a facilitator.
    Facilitating,
    /// What a party fills in on their phone, with them beside it.
    Together(Seat),
}

impl Person {
    /// Someone of whom nothing is known but their language.
    pub fn new(id: PersonId, language: Language) -> Self {
        Self {
            id,
            language,
            preparations: vec![],
            facilitator: None,
            at_hand: AtHand::Nothing,
            unsure: false,
            held: vec![],
        }
    }

    /// They have so many parts: their preparations, and their work as a facilitator.
    pub fn parts(&self) -> usize {
        self.preparations.len() + usize::from(self.facilitator.is_some())
    }

    /// What they write waits until they say for which of their conversations it is.
    pub fn is_asked_which(&self) -> bool {
        self.parts() > 1 && (self.unsure || !self.held.is_empty())
    }

    /// This waits until they say for which conversation it is; false when there is no room for it.
    pub fn holds(&mut self, piece: Piece) -> bool {
        let mut held = Version::empty(Moment::default());
        held.pieces.clone_from(&self.held);
        let has_room = held.has_room_for(&piece.text);
        if has_room {
            self.held.push(piece);
        }
        has_room
    }

    /// They are a party or a facilitator; of anybody else nothing is kept.
    pub fn has_a_part(&self) -> bool {
        !self.preparations.is_empty() || self.facilitator.is_some()
    }

    /// They have become a party.
    pub fn takes_part(&mut self, seat: Seat) {
        if !self.preparations.contains(&seat) {
            self.preparations.push(seat.clone());
        }
        self.at_hand = AtHand::Preparation(seat);
    }

    /// A case is gone, in which they may have been a party: they have no part in it any more, and are in the middle of
    /// nothing in it.
    pub fn forgets(&mut self, case: &CaseId, party: Option<PartyId>) {
        if let Some(party) = party {
            self.leaves(&Seat::of(case, party));
        }
        self.facilitates_no_longer(case);
    }

    /// They facilitate this case no longer. Of whoever was invited to it alone nothing stays.
    pub fn facilitates_no_longer(&mut self, case: &CaseId) {
        let Some(facilitator) = &mut self.facilitator else {
            return;
        };
        facilitator.cases.retain(|known| known != case);
        let awaited = facilitator.awaits.as_ref();
        if awaited.and_then(|awaiting| awaiting.what.case()) == Some(case) {
            facilitator.awaits = None;
        }
        if matches!(&self.at_hand, AtHand::Together(seat) if seat.case == *case) {
            self.at_hand = AtHand::Facilitating;
        }
        let newcomer = &mut facilitator.newcomer;
        newcomer.take_if(|newcomer| newcomer.case == *case);
        self.facilitates_nothing_any_more();
    }

    /// They are on call no longer. Of whoever was enrolled for nothing else nothing stays.
    pub fn is_on_call_no_longer(&mut self) {
        if let Some(facilitator) = &mut self.facilitator {
            facilitator.on_call = false;
        }
        self.facilitates_nothing_any_more();
    }

    /// They look after the whole no longer. Of whoever was enrolled for nothing else nothing stays.
    pub fn supervises_no_longer(&mut self) {
        if let Some(facilitator) = &mut self.facilitator {
            facilitator.supervises = false;
        }
        self.facilitates_nothing_any_more();
    }

    fn facilitates_nothing_any_more(&mut self) {
        let stays = self.facilitator.as_ref().is_some_and(|facilitator| {
            let enrolled = facilitator.on_call || facilitator.supervises;
            enrolled || facilitator.opens == Opens::All || !facilitator.cases.is_empty()
        });
        if !stays {
            self.facilitator = None;
            if matches!(self.at_hand, AtHand::Facilitating | AtHand::Together(_)) {
                self.at_hand = AtHand::Nothing;
            }
        }
    }

    /// As a facilitator, they are in the middle of noting something about this party.
    pub fn is_noting_about(&self, seat: &Seat) -> bool {
        let facilitator = self.facilitator.as_ref();
        let awaits = facilitator.and_then(|facilitator| facilitator.awaits.as_ref());
        awaits.is_some_and(|awaiting| match &awaiting.what {
            Awaited::Note(case, point) | Awaited::Adult(case, point, _) => {
                *case == seat.case && point.party == seat.party
            }
            Awaited::Yes(case, note) => *case == seat.case && note.point.party == seat.party,
            Awaited::Message(of)
            | Awaited::LeaveOut(of)
            | Awaited::Alias(of)
            | Awaited::Told(of, _) => of == seat,
            Awaited::OtherWay(case, wanted) => *case == seat.case && wanted.party == seat.party,
            Awaited::Draft
            | Awaited::Colleague(_)
            | Awaited::Newcomer(_)
            | Awaited::Day(..)
            | Awaited::Programme(..)
            | Awaited::WhyLonger(..) => false,
        })
    }

    /// They are in the middle of noting nothing any more.
    pub fn notes_nothing(&mut self) {
        if let Some(facilitator) = &mut self.facilitator {
            facilitator.does_something_else();
        }
    }

    /// They are no longer a party there. Another preparation comes to hand only when they choose it: what they write
    /// next must not become an answer in it.
    pub fn leaves(&mut self, seat: &Seat) {
        self.preparations.retain(|known| known != seat);
        self.held.clear();
        if self.at_hand == AtHand::Preparation(seat.clone()) {
            self.at_hand = self
                .facilitator
                .as_ref()
                .map_or(AtHand::Nothing, |_| AtHand::Facilitating);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Piece;
    use crate::facilitator::Awaiting;
    use crate::ids::{MessageRef, PartyId, QuestionId};
    use crate::other_way::{ForWhom, Reason, Wanted};
    use crate::point::Note;
    use crate::readiness::{Point, PointKey, PointKind};
    use crate::words::Words;

    const THEN: Moment = Moment(1_772_445_600);

    fn seat(case: &str, party: u8) -> Seat {
        Seat::of(&CaseId::new(case), PartyId(party))
    }

    fn point(party: PartyId) -> Point {
        Point {
            party,
            key: PointKey {
                kind: PointKind::Distress,
                about: String::new(),
            },
            since: THEN,
            guide: crate::guide::Edition::default(),
        }
    }

    fn begins(person: &mut Person, what: Awaited) {
        let awaiting = Awaiting { what, since: THEN };
        person.facilitator.as_mut().unwrap().awaits = Some(awaiting);
    }

    /// What a facilitator may be in the middle of noting about a party.
    fn noting(Seat { case, party }: Seat) -> Vec<Awaited> {
        let seat = Seat::of(&case, party);
        let (text, adult) = (Words::new("A note."), None);
        let note = Note {
            point: point(party),
            text,
            adult,
        };
        let wanted = Wanted {
            party,
            whom: ForWhom::One,
            reason: Reason::Talks,
        };
        vec![
            Awaited::Note(case.clone(), point(party)),
            Awaited::Yes(case.clone(), note),
            Awaited::OtherWay(case, wanted),
            Awaited::Message(seat.clone()),
            Awaited::LeaveOut(seat.clone()),
            Awaited::Alias(seat.clone()),
            Awaited::Told(seat, QuestionId::new("happened")),
        ]
    }

    #[test]
    fn what_a_facilitator_is_noting_is_about_one_party_of_one_case() {
        let mut person = Person::new(PersonId(1), Language::DUTCH);
        assert!(!person.is_noting_about(&seat("ONE", 2)));
        person.facilitator = Some(Facilitator::new(Words::new("An"), Opens::All));
        for what in noting(seat("ONE", 2)) {
            begins(&mut person, what);
            assert!(person.is_noting_about(&seat("ONE", 2)));
            assert!(!person.is_noting_about(&seat("ONE", 1)));
            assert!(!person.is_noting_about(&seat("OTHER", 2)));
        }
        person.notes_nothing();
        assert!(!person.is_noting_about(&seat("ONE", 2)));
    }

    #[test]
    fn what_is_noted_about_a_case_is_about_nobody_in_it() {
        let mut person = Person::new(PersonId(1), Language::DUTCH);
        person.facilitator = Some(Facilitator::new(Words::new("An"), Opens::All));
        let case = CaseId::new("ONE");
        for what in [
            Awaited::Draft,
            Awaited::Colleague(case.clone()),
            Awaited::Newcomer(case.clone()),
            Awaited::WhyLonger(case, 30),
        ] {
            begins(&mut person, what);
            assert!(!person.is_noting_about(&seat("ONE", 2)));
        }
    }

    #[test]
    fn whoever_leaves_one_case_goes_on_with_another() {
        let (one, other) = (CaseId::new("ONE"), CaseId::new("OTHER"));
        let mut person = Person::new(PersonId(1), Language::DUTCH);
        let mut facilitator = Facilitator::new(Words::new("An"), Opens::All);
        facilitator.cases = vec![one.clone(), other.clone()];
        person.facilitator = Some(facilitator);
        person.at_hand = AtHand::Together(seat("OTHER", 2));
        begins(&mut person, Awaited::Colleague(other.clone()));
        person.facilitates_no_longer(&one);
        let awaits = |person: &Person| person.facilitator.as_ref().unwrap().awaits.is_some();
        assert!(awaits(&person) && person.at_hand == AtHand::Together(seat("OTHER", 2)));
        person.facilitates_no_longer(&other);
        assert!(!awaits(&person) && person.at_hand == AtHand::Facilitating);
        assert!(person.facilitator.unwrap().cases.is_empty());
    }

    #[test]
    fn a_message_is_held_once() {
        let mut person = Person::new(PersonId(1), Language::DUTCH);
        let piece = Piece::written(MessageRef(1), Words::new("words"));
        assert!(person.holds(piece));
        assert_eq!(person.held.len(), 1);
    }

    #[test]
    fn who_facilitates_a_case_no_longer_fills_in_nothing_of_it_beside_anybody() {
        let after = |beside: &str| {
            let mut person = Person::new(PersonId(1), Language::DUTCH);
            let mut facilitator = Facilitator::new(Words::new("An"), Opens::All);
            facilitator.cases = ["one", "other"].map(CaseId::new).to_vec();
            person.facilitator = Some(facilitator);
            person.at_hand = AtHand::Together(seat(beside, 1));
            person.facilitates_no_longer(&CaseId::new("one"));
            person.at_hand
        };
        assert_eq!(after("one"), AtHand::Facilitating);
        assert_eq!(after("other"), AtHand::Together(seat("other", 1)));
    }
}
