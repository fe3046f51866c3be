//! Everything that can be said, at least once: every variant, every role, every question with its follow-ups and
//! options. What `check` reads; nothing here is ever sent.

mod cases;
mod copies;
mod facilitator;
mod general;
mod participant;
mod questions;
mod readings;

use kring_rules::gate::{Gate, Willingness};
use kring_rules::guide::{Guide, Kind};
use kring_rules::ids::{CaseId, PartyId};
use kring_rules::moment::Moment;
use kring_rules::role::Role;
use kring_rules::say::Say;
use kring_rules::words::Words;

/// One thing that can be said, with a name to tell people.
pub(super) struct Sample {
    pub(super) name: String,
    pub(super) say: Say,
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
pub(super) fn of(guide: &Guide) -> Vec<Sample> {
    let mut samples = general::samples();
    samples.extend(participant::samples(guide));
    samples.extend(questions::samples(guide));
    samples.extend(facilitator::samples(guide));
    samples
}

pub(super) use copies::case_files;

/// Counts of which each may be worded in its own way.
const COUNTS: [u8; 4] = [0, 1, 2, 5];

/// The time at which the samples are said.
pub(super) const THEN: Moment = Moment(1_772_548_320);

fn case() -> CaseId {
    CaseId::new("k7m2p9xq")
}

const PARTY: PartyId = PartyId(12);

/// Someone's words, with everything in them that looks like markup.
fn words() -> Words {
    Words::new("Ik zei <b>niets</b> & ging weg > naar huis {$name}")
}

fn long_words() -> Words {
    Words::new(&"Toen bleef het stil. <Iedereen> keek & zweeg.\n".repeat(120))
}

fn alias() -> Words {
    Words::new("S<a>m")
}

/// Every answer at every gate of the guide, for everyone who is asked.
fn gates(guide: &Guide) -> Vec<(Gate, Role)> {
    let asked = guide.questions().iter().filter(|q| q.kind == Kind::Gate);
    let mut gates = Vec::new();
    for question in asked {
        for answer in question
            .options
            .iter()
            .filter_map(|o| Willingness::of(o.as_str()))
        {
            let gate = Gate {
                question: question.id.clone(),
                answer,
            };
            gates.extend(
                roles(&question.roles)
                    .iter()
                    .map(|role| (gate.clone(), *role)),
            );
        }
    }
    gates
}

/// Who is asked: everybody when nobody is named.
fn roles(named: &[Role]) -> &[Role] {
    if named.is_empty() { Role::ALL } else { named }
}
