//! The open points of a case: the parties' own, and those that follow from what several are or want.

use super::Case;
use crate::guide::{Chapter, Guide, Guides, Question};
use crate::ids::PartyId;
use crate::moment::Moment;
use crate::party::{Clearing, Party};
use crate::readiness::{Point, PointKey, PointKind};
use crate::role::Role;

/// How guides call that somebody wants to speak first themselves.
const ME: &str = "me";

impl Case {
    /// Every open point: the parties' own, and the uneven numbers.
    pub fn open_points(&self, guides: &Guides) -> Vec<Point> {
        let mut points: Vec<Point> = self
            .parties
            .iter()
            .flat_map(|party| self.own_points_of(guides, party))
            .collect();
        points.extend(self.open_between(guides));
        points
    }

    /// The open points of one party, however many there are.
    pub(super) fn open_points_of(&self, guides: &Guides, id: PartyId) -> Vec<Point> {
        let party = self.party(id).into_iter();
        let own = party.flat_map(|party| self.own_points_of(guides, party));
        let between = self.open_between(guides).into_iter();
        own.chain(between.filter(|point| point.party == id))
            .collect()
    }

    /// Once the case has ended nobody is asked to read anew what they agreed to.
    pub(super) fn own_points_of(&self, guides: &Guides, party: &Party) -> Vec<Point> {
        let mut points = party.open_points(party.guide(guides));
        let ended = self.head.ended.is_some();
        points.retain(|point| !(ended && point.key.kind == PointKind::Consent));
        points
    }

    pub(super) fn open_between(&self, guides: &Guides) -> Vec<Point> {
        let mut points = self.points_between(guides);
        points.retain(|point| self.clearing(point).is_none());
        points
    }

    /// The points that follow from what several parties are or want.
    pub(super) fn points_between(&self, guides: &Guides) -> Vec<Point> {
        let both = [self.uneven(), self.several_speak_first(guides)];
        both.into_iter().flatten().collect()
    }

    /// Several want to speak first: a point of the one who said so first.
    fn several_speak_first(&self, guides: &Guides) -> Option<Point> {
        let in_the_case = self.parties.iter().filter(|party| !party.is_left_out());
        let mut wanting: Vec<(PartyId, Moment)> = in_the_case
            .filter_map(|party| Some((party.id, party.speaks_first_since(party.guide(guides))?)))
            .collect();
        wanting.sort_by_key(|(_, since)| *since);
        let ((party, _), (_, since)) = (wanting.first()?, wanting.get(1)?);
        Some(Point {
            party: *party,
            key: PointKey::about(PointKind::FirstSpeaker, ""),
            since: *since,
            guide: self.party(*party)?.preparation.guide.clone(),
        })
    }

    /// Several on one side, one on the other: a point of the one who is alone.
    fn uneven(&self) -> Option<Point> {
        let side = |role| {
            self.parties
                .iter()
                .filter(move |p| p.role == role && !p.is_left_out())
        };
        let alone = |one, many| {
            (side(one).count() == 1 && side(many).count() > 1)
                .then(|| side(one).next())
                .flatten()
        };
        let party = alone(Role::Harmed, Role::Responsible)
            .or_else(|| alone(Role::Responsible, Role::Harmed))?;
        let key = PointKey::about(PointKind::Uneven, "");
        Some(Point {
            party: party.id,
            key,
            since: self.head.opened,
            guide: party.preparation.guide.clone(),
        })
    }

    pub(super) fn clearing(&self, point: &Point) -> Option<&Clearing> {
        self.party(point.party)?.clearing(point)
    }
}

impl Party {
    /// They chose themselves to speak first, then.
    fn speaks_first_since(&self, guide: &Guide) -> Option<Moment> {
        let chose_me = |question: &Question| {
            let answer = self.preparation.answers.of(question.id.as_str())?;
            let version = answer.current().filter(|_| answer.chose(ME));
            version.map(|version| version.at)
        };
        guide.feeding(Chapter::FirstSpeaker).find_map(chose_me)
    }
}
