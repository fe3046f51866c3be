//! What a party hears apart from the questions.

use super::{COUNTS, PARTY, Sample, THEN, case, gates, long_words, words};
use kring_rules::answer::{Sharing, State};
use kring_rules::consent::{Reply, Screen};
use kring_rules::event::Content;
use kring_rules::flag::FlagKind;
use kring_rules::guide::{Guide, Phase};
use kring_rules::moment::DAY;
use kring_rules::role::Role;
use kring_rules::say::{
    Lead, Line, Overview, OverviewStanding, ParticipantSay, PhaseCount, Say, Scene, Tag,
};

pub(super) fn samples(guide: &Guide) -> Vec<Sample> {
    let mut samples = Vec::new();
    for role in Role::ALL {
        samples.extend(
            leads()
                .into_iter()
                .map(|lead| said(vec![lead], Scene::Nothing, *role)),
        );
        samples.extend(
            scenes(guide)
                .into_iter()
                .map(|scene| said(vec![], scene, *role)),
        );
    }
    for data in super::copies::of_parties(guide) {
        let role = data.role;
        samples.push(said(vec![], Scene::OwnCopy(Box::new(data)), role));
    }
    for (gate, role) in gates(guide) {
        samples.push(said(vec![Lead::Gate(gate.clone())], Scene::Nothing, role));
        if gate.answer.closes() {
            samples.push(said(vec![], Scene::Closed(gate), role));
        }
    }
    samples
}

/// Something a party in this role hears.
pub(super) fn said(leads: Vec<Lead>, scene: Scene, role: Role) -> Sample {
    let tag = Tag {
        case: case(),
        party: PARTY,
        revision: 99_999,
    };
    let name = format!("to {}: {leads:?} {}", role.code(), short_name(&scene));
    Sample::new(
        name,
        Say::Participant(Box::new(ParticipantSay {
            leads,
            scene,
            role,
            tag,
        })),
    )
}

fn short_name(scene: &Scene) -> String {
    match scene {
        Scene::Question(prompt) => format!("question {:?} ({:?})", prompt.question, prompt.place),
        Scene::Answered(prompt, state) => format!("answered {:?} ({state:?})", prompt.question),
        Scene::Answer(line) => format!("answer {:?}", line.question),
        Scene::Phase(phase, lines) => format!("phase {phase:?} with {} answers", lines.len()),
        Scene::OwnCopy(data) => format!("own copy ({:?}, {:?})", data.role, data.standing),
        Scene::Review(overview) => format!("review ({:?})", overview.standing),
        other => format!("{other:?}"),
    }
}

fn leads() -> Vec<Lead> {
    let mut leads = Lead::plain();
    leads.extend([
        Lead::AddedTo("happened".into()),
        Lead::Corrected("happened".into()),
        Lead::EditCannotBeRead("happened".into()),
    ]);
    leads.extend(
        Content::ALL
            .iter()
            .map(|content| Lead::CannotRead(*content)),
    );
    leads.extend(FlagKind::ALL.iter().map(|kind| Lead::Told(*kind)));
    leads.extend(COUNTS.iter().map(|count| Lead::StillOpen(*count)));
    leads.extend(Sharing::ALL.iter().map(|sharing| Lead::Shared(*sharing)));
    leads
}

fn scenes(guide: &Guide) -> Vec<Scene> {
    let mut scenes = Scene::plain();
    // What comes after a lead is all there is to say, and never nothing.
    scenes.retain(|scene| *scene != Scene::Nothing);
    scenes.extend([Scene::Ended(None), Scene::Ended(Some(THEN.plus(90 * DAY)))]);
    scenes.extend(consents());
    scenes.extend(FlagKind::ALL.iter().map(|kind| Scene::Raised(*kind)));
    scenes.extend(reviews());
    for phase in Phase::ALL {
        scenes.push(Scene::Phase(*phase, vec![]));
        scenes.push(Scene::Phase(*phase, lines(guide, *phase)));
    }
    scenes
}

fn consents() -> Vec<Scene> {
    let mut scenes = vec![
        Scene::ConsentWaits(Reply::Later),
        Scene::ConsentWaits(Reply::No),
    ];
    for screen in Screen::ALL {
        scenes.push(Scene::Consent(*screen));
        scenes.extend(
            Reply::ALL
                .iter()
                .map(|reply| Scene::ConsentAnswered(*screen, *reply)),
        );
    }
    scenes
}

fn reviews() -> Vec<Scene> {
    use OverviewStanding::{CanHandIn, HandedIn, PutOff, UnderWay};
    let count = |(phase, n): (&Phase, &u8)| PhaseCount {
        phase: *phase,
        given: *n,
        skipped: *n,
        later: *n,
        of: 3 * *n,
    };
    let phases: Vec<_> = Phase::ALL
        .iter()
        .zip(COUNTS.iter().cycle())
        .map(count)
        .collect();
    let review = |standing| {
        Scene::Review(Overview {
            phases: phases.clone(),
            standing,
        })
    };
    [UnderWay, PutOff, CanHandIn, HandedIn]
        .into_iter()
        .map(review)
        .collect()
}

/// The answers of a phase: every question, follow-ups and all options, in every state.
pub(super) fn lines(guide: &Guide, phase: Phase) -> Vec<Line> {
    let questions = super::questions::all(guide)
        .into_iter()
        .filter(|q| q.phase == phase);
    let states = State::ALL.iter().cycle();
    let sharings = Sharing::ALL.iter().cycle();
    let line = |((question, state), sharing): ((super::questions::Every, &State), &Sharing)| Line {
        question: question.id,
        state: *state,
        options: question.options,
        words: Some(words()),
        sharing: *sharing,
    };
    let mut lines: Vec<Line> = questions.zip(states).zip(sharings).map(line).collect();
    if let Some(first) = lines.first_mut() {
        first.words = Some(long_words());
    }
    lines
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn everything_that_a_party_hears_is_among_the_samples() {
        let guide = Guide::built_in().unwrap();
        let (mut leads, mut scenes) = (BTreeSet::new(), BTreeSet::new());
        for sample in super::super::of(&guide) {
            if let Say::Participant(say) = &sample.say {
                leads.extend(say.leads.iter().map(Lead::name));
                scenes.insert(say.scene.name());
            }
        }
        assert_eq!(leads, Lead::NAMES.iter().copied().collect());
        assert_eq!(scenes, Scene::NAMES.iter().copied().collect());
    }
}
