//! The brief: what a facilitator takes along on the day, on one page. It quotes nothing but what may be used in the
//! conversation; of the rest it says that it was read in the chat. It sets side by side, and does not interpret.

use serde::{Deserialize, Serialize};

use super::answer::Sharing;
use super::guide::Edition;
use super::ids::{CaseId, OptionId, PartyId, QuestionId};
use super::line::Line;
use super::moment::Moment;
use super::readiness::{CaseStanding, Point, Settled, TakesPart};
use super::role::{Form, Language, Role};
use super::summary::Overlap;
use super::voice_note::VoiceNote;
use super::words::Words;

/// The brief of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The incident in one neutral line.
    pub incident: Words,
    /// Two people or a circle.
    pub form: Form,
    /// How the case stands.
    pub standing: CaseStanding,
    /// When it was made.
    pub at: Moment,
    /// Who is there, and what has to be known of each.
    pub people: Vec<OnTheDay>,
    /// What each asks the others.
    pub asks: Vec<Told>,
    /// What each wants to say, or let them know.
    pub says: Vec<Told>,
    /// What is offered, beside what is wished for.
    pub both: Vec<Overlap>,
    /// What somebody chose that can be an opening.
    pub openings: Vec<Told>,
    /// Answers at a gate that changed.
    pub changed: Vec<Changed>,
    /// Who was touched, as each tells it.
    pub touched: Vec<Told>,
    /// Who of the case is named by how many of the others, where it is more than one.
    pub named: Vec<(Words, u8)>,
    /// What happened, as each tells it.
    pub facts: Vec<Told>,
    /// The points still open.
    pub open: Vec<(Words, Point)>,
    /// The points that were settled.
    pub settled: Vec<SettledOn>,
    /// The draft restoration programme.
    pub programme: Vec<BriefItem>,
}

/// One party on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnTheDay {
    /// Which party.
    pub party: PartyId,
    /// Their alias.
    pub alias: Words,
    /// Their role.
    pub role: Role,
    /// Their language.
    pub language: Language,
    /// Whom they stand beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Words>,
    /// How they take part.
    pub takes_part: TakesPart,
    /// What must not be raised.
    pub not_raised: Vec<Told>,
    /// Whether they feel safe.
    pub safe: Vec<Told>,
    /// Who is to speak first.
    pub first_speaker: Vec<Told>,
    /// Their sign to stop.
    pub stop_signal: Vec<Told>,
    /// What they need to take part.
    pub needs: Vec<Told>,
    /// Who comes with them.
    pub company: Vec<Told>,
}

/// An answer on the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Which party.
    pub party: PartyId,
    /// Their alias.
    pub alias: Words,
    /// The question.
    pub question: QuestionId,
    /// The guide that words it.
    #[serde(default)]
    pub guide: Edition,
    /// What was chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionId>,
    /// What was written, as far as it may stand on paper.
    pub words: OnPaper,
    /// What was spoken, where it may be used in the conversation. Paper says that it is there; it is heard in the chat.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<VoiceNote>,
}

/// What was written, on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnPaper {
    /// Nothing was written.
    Nothing,
    /// It may be used in the conversation.
    Quoted(Words),
    /// They want to say it themselves: it is read in the chat.
    TheySayIt,
    /// It is only for the facilitator, or was not confirmed: it is read in the chat.
    InTheChat,
}

/// An answer at a gate that changed: each answer, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// Which party.
    pub party: PartyId,
    /// Their alias.
    pub alias: Words,
    /// The gate.
    pub gate: QuestionId,
    /// The guide that words it.
    #[serde(default)]
    pub guide: Edition,
    /// The answers, the oldest first.
    pub answers: Vec<(OptionId, Moment)>,
}

/// A point that was settled. What was noted with it is read in the chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledOn {
    /// The alias of the party.
    pub alias: Words,
    /// The point.
    pub point: Point,
    /// How it was settled.
    pub how: Settled,
    /// Who did.
    pub by: Words,
    /// When.
    pub at: Moment,
}

/// A line of the draft programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BriefItem {
    /// Who offers it, or wishes for it, and what.
    pub told: Told,
    /// What exactly, for whom, by when, who helps.
    pub aspects: Vec<Told>,
}

impl OnPaper {
    /// As far as this answer may stand on paper.
    pub fn of(line: &Line) -> Self {
        if !line.is_told() {
            return Self::Nothing;
        }
        if line.is_unconfirmed() {
            return Self::InTheChat;
        }
        match line.sharing {
            Sharing::Conversation => line.words.clone().map_or(Self::Nothing, Self::Quoted),
            Sharing::Myself => Self::TheySayIt,
            Sharing::Facilitator => Self::InTheChat,
        }
    }
}

/// What was spoken in this answer, where it may be used in the conversation.
pub fn spoken(line: &Line) -> Vec<VoiceNote> {
    let may_be_used = line.sharing == Sharing::Conversation && !line.is_unconfirmed();
    let voices = line.voices.iter().filter(|_| may_be_used);
    voices.copied().collect()
}

impl Brief {
    /// Something of this party stands in it.
    pub fn shows(&self, party: PartyId) -> bool {
        let own = |told: &&Told| told.party == party;
        let of_person = |person: &OnTheDay| {
            let each = [
                &person.not_raised,
                &person.safe,
                &person.first_speaker,
                &person.stop_signal,
                &person.needs,
                &person.company,
            ];
            each.into_iter().flatten().any(|told| own(&told))
        };
        let lists = [
            &self.asks,
            &self.says,
            &self.openings,
            &self.touched,
            &self.facts,
        ];
        lists.into_iter().flatten().any(|told| own(&told))
            || self.people.iter().any(of_person)
            || self.changed.iter().any(|changed| changed.party == party)
            || self.open.iter().any(|(_, point)| point.party == party)
            || self
                .settled
                .iter()
                .any(|settled| settled.point.party == party)
            || self.programme.iter().any(|item| item.told.party == party)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readiness::{Meets, PointKey, PointKind};

    const ALEX: PartyId = PartyId(1);
    const BO: PartyId = PartyId(2);

    fn told() -> Told {
        Told {
            party: BO,
            alias: Words::new("Bo"),
            question: QuestionId::new("happened"),
            guide: Edition::default(),
            options: vec![],
            words: OnPaper::Nothing,
            voices: vec![],
        }
    }

    fn person(party: PartyId) -> OnTheDay {
        OnTheDay {
            party,
            alias: Words::new("Somebody"),
            role: Role::Harmed,
            language: Language::DUTCH,
            beside: None,
            takes_part: TakesPart {
                party,
                alias: Words::new("Somebody"),
                meets: Meets::Unsaid,
                way: None,
                guide: Edition::default(),
                to_discuss: 0,
            },
            not_raised: vec![],
            safe: vec![],
            first_speaker: vec![],
            stop_signal: vec![],
            needs: vec![],
            company: vec![],
        }
    }

    fn point() -> Point {
        Point {
            party: BO,
            key: PointKey {
                kind: PointKind::Distress,
                about: String::new(),
            },
            since: Moment(5),
            guide: Edition::default(),
        }
    }

    fn nothing() -> Brief {
        Brief {
            case: CaseId::new("ABCD2345"),
            label: Words::new("Wilg"),
            incident: Words::default(),
            form: Form::Pair,
            standing: CaseStanding::UnderWay,
            at: Moment(5),
            people: vec![person(ALEX), person(BO)],
            asks: vec![],
            says: vec![],
            both: vec![],
            openings: vec![],
            changed: vec![],
            touched: vec![],
            named: vec![],
            facts: vec![],
            open: vec![],
            settled: vec![],
            programme: vec![],
        }
    }

    /// Each place in which something of Bo can stand.
    fn places() -> Vec<fn(&mut Brief)> {
        vec![
            |brief| brief.asks.push(told()),
            |brief| brief.says.push(told()),
            |brief| brief.openings.push(told()),
            |brief| brief.touched.push(told()),
            |brief| brief.facts.push(told()),
            |brief| brief.people[1].not_raised.push(told()),
            |brief| brief.people[1].safe.push(told()),
            |brief| brief.people[1].first_speaker.push(told()),
            |brief| brief.people[1].stop_signal.push(told()),
            |brief| brief.people[1].needs.push(told()),
            |brief| brief.people[1].company.push(told()),
            |brief| brief.open.push((Words::new("Bo"), point())),
            |brief| {
                brief.settled.push(SettledOn {
                    alias: Words::new("Bo"),
                    point: point(),
                    how: Settled::Noted,
                    by: Words::default(),
                    at: Moment(6),
                });
            },
            |brief| {
                brief.changed.push(Changed {
                    party: BO,
                    alias: Words::new("Bo"),
                    gate: QuestionId::new("willing"),
                    guide: Edition::default(),
                    answers: vec![],
                });
            },
            |brief| {
                brief.programme.push(BriefItem {
                    told: told(),
                    aspects: vec![],
                });
            },
        ]
    }

    #[test]
    fn whose_answers_stand_in_it_is_known_wherever_they_stand() {
        let shown = |brief: &Brief| {
            let people = brief.people.iter().map(|one| one.party);
            people
                .filter(|party| brief.shows(*party))
                .collect::<Vec<_>>()
        };
        assert_eq!(shown(&nothing()), []);
        for (number, stands) in places().into_iter().enumerate() {
            let mut brief = nothing();
            stands(&mut brief);
            assert_eq!(shown(&brief), [BO], "place {number}");
        }
    }
}
