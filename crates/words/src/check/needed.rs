//! Which messages a guide is worded with: what has to stand in its files, and for whom.

use kring_rules::guide::{Asked, Guide, Kind, Question};
use kring_rules::ids::{OptionId, PhaseId};
use kring_rules::role::Role;

/// A message that a guide needs.
pub(super) struct Needed {
    /// The ids it is looked for under, in order.
    pub(super) ids: Vec<String>,
    /// In whose words: everybody who may read it.
    pub(super) roles: Vec<Role>,
    /// Where it stands.
    pub(super) place: Place,
}

/// Where a message stands, and so how long it may be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a message of its own, or as a part of one.
    Text,
    /// On a line, in plain text.
    Line,
    /// On a button.
    Button,
    /// On a button that can be marked as chosen.
    MarkedButton,
}

/// The ids of these messages.
pub(super) fn ids_of(needed: &[Needed]) -> impl Iterator<Item = String> {
    needed.iter().flat_map(|needed| needed.ids.iter().cloned())
}

/// What a guide is called where a facilitator chooses one, and for whom it is: it can do without.
pub(super) const OF_THE_GUIDE: [&str; 2] = ["guide-name", "guide-about"];

/// Everything this guide needs.
pub(super) fn of(guide: &Guide) -> Vec<Needed> {
    let mut needed: Vec<Needed> = guide
        .phases()
        .iter()
        .flat_map(|p| of_phase(guide, p))
        .collect();
    for question in guide.questions() {
        needed.extend(of_question(question));
        needed.extend(of_gate(question));
        for option in &question.options {
            let follow_ups = guide.making_concrete(question, option);
            needed.extend(follow_ups.flat_map(|asked| of_aspect(&asked, question)));
        }
    }
    let reactions = guide.reactions();
    let topics = guide.topics().iter();
    needed.extend(topics.map(|topic| line(format!("discuss-{}", topic.id.as_str()))));
    needed.extend(reactions.map(|id| text(format!("reaction-{}", id.as_str()), Role::ALL)));
    needed
}

fn text(id: String, roles: &[Role]) -> Needed {
    Needed {
        ids: vec![id],
        roles: roles.to_vec(),
        place: Place::Text,
    }
}

fn line(id: String) -> Needed {
    Needed {
        place: Place::Line,
        ..text(id, &Role::ALL[..1])
    }
}

fn of_phase(guide: &Guide, phase: &PhaseId) -> [Needed; 2] {
    let asked = |role: &&Role| {
        let mut own = guide.questions().iter().filter(|q| q.phase == *phase);
        own.any(|question| question.asked_of().contains(role))
    };
    let roles: Vec<Role> = Role::ALL.iter().filter(asked).copied().collect();
    let id = phase.as_str();
    let name = Needed {
        place: Place::Button,
        ..text(format!("phase-{id}"), &roles)
    };
    [name, text(format!("phase-{id}-opening"), &roles)]
}

fn of_question(question: &Question) -> Vec<Needed> {
    let id = question.id.as_str();
    let roles = question.asked_of();
    let mut needed = vec![
        text(format!("question-{id}"), roles),
        line(format!("short-{id}")),
    ];
    needed.extend(options(id, &question.options, question.kind));
    needed
}

fn options(owner: &str, options: &[OptionId], kind: Kind) -> impl Iterator<Item = Needed> {
    let place = if matches!(kind, Kind::Choices | Kind::ThenAndNow) {
        Place::MarkedButton
    } else {
        Place::Button
    };
    let own = move |option: &&OptionId| kind != Kind::ThenAndNow || option.said_of_now().is_none();
    options.iter().filter(own).map(move |option| {
        let option = option.as_str();
        let own = format!("option-{owner}-{option}");
        Needed {
            ids: vec![own.clone(), format!("option-{option}")],
            place,
            ..line(own)
        }
    })
}

/// A gate words what its answers set going.
fn of_gate(question: &Question) -> Vec<Needed> {
    let mut needed = Vec::new();
    if question.kind != Kind::Gate {
        return needed;
    }
    let id = question.id.as_str();
    let roles = question.asked_of();
    for answer in &question.options {
        let of = |what: &str| format!("gate-{id}-{}-{what}", answer.as_str());
        needed.push(text(of("lead"), roles));
        if question.is_told(answer) {
            needed.push(text(of("notice"), &Role::ALL[..1]));
        }
        if question.closing(answer).is_some() {
            needed.extend([text(of("closed"), roles), line(of("progress"))]);
        }
    }
    for point in question.points.values().filter(|point| point.is_a_gates()) {
        let of = |whose: &str| line(format!("gate-{id}-{whose}-{}", point.code()));
        needed.extend([of("point"), of("own-point")]);
    }
    needed
}

fn of_aspect(asked: &Asked<'_>, question: &Question) -> Vec<Needed> {
    let aspect = asked.id.parts().1.map_or("", |(_, aspect)| aspect);
    let mut needed = vec![
        text(format!("aspect-{aspect}"), question.asked_of()),
        line(format!("short-aspect-{aspect}")),
    ];
    needed.extend(options(aspect, asked.options, asked.kind));
    needed
}
