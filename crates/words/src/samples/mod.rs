//! Everything that can be said, at least once: every variant, every role, every question with its follow-ups and
//! options. What `check` reads, and tests of what must hold for everything that can be said; nothing here is ever sent.

pub(crate) mod cases;
mod closing;
mod copies;
mod papers;
mod day;
mod every;
mod facilitator;
mod general;
mod notices;
mod participant;
mod following;
mod programme;
mod questions;
mod readings;

use kring_rules::answer::ToldTo;
use kring_rules::gate::Gate;
use kring_rules::guide::{Guide, Kind};
use kring_rules::ids::{CaseId, MessageRef, PartyId, Seat};
use kring_rules::moment::Moment;
use kring_rules::role::Role;
use kring_rules::say::Say;
use kring_rules::voice_note::{Recorded, VoiceNote};
use kring_rules::words::Words;

use every::every;

/// One thing that can be said.
pub struct Sample {
    /// Its name, to tell people.
    pub name: String,
    /// What is said.
    pub say: Say,
}

impl Sample {
    fn new(name: impl Into<String>, say: Say) -> Self {
        Self {
            name: name.into(),
            say,
        }
    }
}

/// Everything that can be said, with the questions of this guide.
pub fn of(guide: &Guide) -> Vec<Sample> {
    let mut samples = general::samples();
    samples.extend(participant::samples(guide));
    samples.extend(facilitator::samples(guide));
    samples
}

pub(super) use copies::case_files;

/// Words that stand in what the samples say, and in no text of kring: what shows one of these is about that case.
pub const OF_THE_CASE: [&str; 5] = ["Kwartelhof", "Zilverspar", "tuimelraam", "meidoorn", SECRET];
/// The secret in a link to it.
const SECRET: &str = "c2FtcGxlLXNlY3JldC1zYW1wbGU";
/// What shows this is about the other case.
pub const OF_THE_OTHER_CASE: &str = "Overkant";
/// What shows this holds what a party of the case wrote.
pub const WRITTEN: &str = "hondsdraf";

/// Counts of which each may be worded in its own way.
const COUNTS: [u8; 4] = [0, 1, 2, 5];

/// The time at which the samples are said.
pub(super) const THEN: Moment = Moment(1_772_548_320);

/// The case that the samples are about.
pub fn case() -> CaseId {
    CaseId::new("k7m2p9xq")
}

/// A second case, in lists.
pub fn other_case() -> CaseId {
    CaseId::new("b3n8r5tw")
}

/// The party that they are about, of a case.
pub const PARTY: PartyId = PartyId(12);

fn seat() -> Seat {
    Seat::of(&case(), PARTY)
}

/// Someone's words, with everything in them that looks like markup.
fn words() -> Words {
    Words::new("Ik zei <b>niets</b> & ging weg > hondsdraf {$name}")
}

fn long_words() -> Words {
    Words::new(&"Toen bleef het stil. <Iedereen> keek & hondsdraf.\n".repeat(120))
}

fn incident() -> Words {
    Words::new("Een <b>tuimelraam</b> & meer > stuk {$name}")
}

fn note() -> Words {
    Words::new("Besproken & <b>goed</b> > meidoorn {$name}")
}

fn alias() -> Words {
    Words::new("S<a>m Zilverspar")
}

/// One that is still to be fetched, and one that is here.
fn voices() -> Vec<VoiceNote> {
    let owed = VoiceNote::sent(MessageRef(7), 42, 0);
    let here = VoiceNote {
        message: MessageRef(8),
        seconds: 300,
        state: Recorded::Here,
        ..owed
    };
    vec![owed, here]
}

/// How a facilitator is called.
fn told() -> ToldTo {
    ToldTo {
        name: name(),
        confirmed: Some(THEN),
    }
}

fn name() -> Words {
    Words::new("A<n>n")
}

/// Every answer at every gate of the guide, for everyone who is asked.
fn gates(guide: &Guide) -> Vec<(Gate, Role)> {
    let gates = guide.questions().iter().filter(|q| q.kind == Kind::Gate);
    let answers = gates.flat_map(|question| {
        let gate = |answer| guide.gate(&question.id, answer);
        question
            .options
            .iter()
            .map(move |answer| (question, gate(answer)))
    });
    let each = answers.flat_map(|(question, gate)| {
        let asked = question.asked_of().iter();
        asked.map(move |role| (gate.clone(), *role))
    });
    each.collect()
}

/// Those that wait for a decision.
fn closed_gates(guide: &Guide) -> impl Iterator<Item = (Gate, Role)> {
    let mut gates = gates(guide);
    gates.retain(|(gate, _)| guide.closes(&gate.question, &gate.answer));
    gates.into_iter()
}

/// Those that the facilitators hear of.
fn told_gates(guide: &Guide) -> impl Iterator<Item = Gate> {
    let told = |gate: &Gate| {
        let question = guide.question(gate.question.as_str());
        question.is_some_and(|question| question.is_told(&gate.answer))
    };
    let gates = gates(guide).into_iter().map(|(gate, _)| gate);
    gates.filter(told).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::aloud::Aloud;
    use crate::sheet::Around;
    use crate::texts::Texts;
    use crate::voice::Voice;
    use kring_rules::guide::Guides;
    use kring_rules::press::Press;
    use kring_rules::role::Language;

    /// What a button does, without what it carries.
    fn kind(press: &Press) -> String {
        match press {
            Press::Preparation { tap, .. } => format!("a party's `{}`", tap.name()),
            Press::Case(_, tap) | Press::CaseAsSeen(_, _, tap) => {
                format!("a facilitator's `{}`", tap.name())
            }
            Press::Draft(_, tap) => format!("`{}` while a case is opened", tap.name()),
            Press::General(tap) => format!("anybody's `{}`", tap.name()),
        }
    }

    #[test]
    fn every_button_there_is_stands_under_some_message() {
        let guides = Guides::built_in().unwrap();
        let guide = guides.of(guides.for_new());
        let mut texts = Texts::built_in().unwrap();
        texts.aloud = Aloud::of_everything(guide);
        let around = Around::default();
        let shown: BTreeSet<String> = of(guide)
            .iter()
            .flat_map(|sample| Voice::new(&texts, Language::DUTCH, &around).sheets(&sample.say))
            .flat_map(|sheet| sheet.buttons.into_iter().flatten())
            .filter_map(|button| Press::decode(&button.data))
            .map(|press| kind(&press))
            .collect();
        let known: BTreeSet<String> = Press::samples(guide).iter().map(kind).collect();
        assert_eq!(shown, known);
    }
}
