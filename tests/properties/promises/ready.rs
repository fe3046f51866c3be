//! Whoever hears that everyone is ready can rely on it: both sides are there, nobody waits for a talk, and nothing blocks.
//! And nobody who said no is asked how they repair it, unless they said themselves that they go on otherwise.

use kring_rules::answer::State;
use kring_rules::case::Case;
use kring_rules::flag::{Flag, FlagKind};
use kring_rules::gate::Decision;
use kring_rules::guide::{Guide, Kind, Question};
use kring_rules::party::Party;
use kring_rules::preparation::{Position, Standing};
use kring_rules::readiness::PointKind;
use kring_rules::role::Role;

use super::Step;
use crate::stage::guides;
use crate::world::Kept;

pub fn check(step: &Step<'_>) -> Kept {
    for case in step.house.cases.values() {
        if case.everyone_is_ready(&guides()) {
            rely_on_it(case).map_err(|why| format!("{:?} is ready: {why}", case.head.id))?;
        }
        for party in &case.parties {
            let guides = guides();
            let guide = party.guide(&guides);
            no_route_over_their_head(party, guide)
                .map_err(|why| format!("{:?}, {}: {why}", case.head.id, party.id.0))?;
        }
    }
    Ok(())
}

fn rely_on_it(case: &Case) -> Kept {
    let there: Vec<&Party> = case.parties.iter().map(|party| &**party).collect();
    let there = there.into_iter().filter(|party| !party.is_left_out());
    let there: Vec<&Party> = there.collect();
    let is = |party: &&&Party, role| party.role == role || party.role == Role::Mutual;
    let harmed: Vec<_> = there.iter().filter(|p| is(p, Role::Harmed)).collect();
    let mut responsible = there.iter().filter(|p| is(p, Role::Responsible));
    let both = responsible.any(|one| harmed.iter().any(|other| other.id != one.id));
    if !both {
        return Err("a side is missing".to_owned());
    }
    there.into_iter().try_for_each(is_prepared)
}

fn is_prepared(party: &Party) -> Kept {
    let preparation = &party.preparation;
    if preparation.standing != Standing::UnderWay || preparation.handed_in.is_none() {
        return Err(format!("{} has not handed in", party.id.0));
    }
    for (number, flag) in party.flags.iter().enumerate() {
        let about = format!("{number}-{}", flag.kind.code());
        let noted = party.cleared.iter().any(|note| note.key.about == about);
        if flag.stands() && !noted {
            return Err(format!("{} waits for an answer to {about}", party.id.0));
        }
    }
    let minor = |note: &&kring_rules::party::Clearing| note.key.kind == PointKind::MinorConsent;
    if party.age.is_minor()
        && !party
            .cleared
            .iter()
            .filter(minor)
            .any(|note| note.adult.is_some())
    {
        return Err(format!("no adult is recorded for {}", party.id.0));
    }
    feels_safe(party)
}

fn feels_safe(party: &Party) -> Kept {
    let guides = guides();
    let guide = party.guide(&guides);
    let last = party.flags.iter();
    let last = last.filter(|flag: &&Flag| flag.kind == FlagKind::Unsafe && flag.slip.is_none());
    let last = last.map(|flag| flag.raised).max();
    let asks = |question: &&Question| {
        question
            .points
            .values()
            .any(|kind| *kind == PointKind::NotSafe)
    };
    for question in guide.questions().iter().filter(asks) {
        let Some(answer) = party.preparation.answers.of(question.id.as_str()) else {
            continue;
        };
        let says_unsafe = question
            .points
            .iter()
            .any(|(option, kind)| *kind == PointKind::NotSafe && answer.chose(option.as_str()));
        let at = answer
            .current()
            .filter(|_| answer.state == State::Given)
            .map(|v| v.at);
        let since = last.is_none_or(|raised| at.is_some_and(|at| at >= raised));
        let noted = party
            .cleared
            .iter()
            .any(|note| note.key.kind == PointKind::SafetyOpen);
        if says_unsafe || !since || (at.is_none() && !noted) {
            return Err(format!("{} did not say that it is safe", party.id.0));
        }
    }
    Ok(())
}

fn no_route_over_their_head(party: &Party, guide: &Guide) -> Kept {
    let preparation = &party.preparation;
    let Position::Question(asked) = preparation.position(guide, party.role) else {
        return Ok(());
    };
    let question = guide.question(asked.id.as_str());
    let repairs =
        asked.phase.as_str() == "commitment" && question.is_none_or(|q| q.kind != Kind::CheckIn);
    if !repairs {
        return Ok(());
    }
    for gate in guide.walk(party.role, &preparation.answers) {
        let answers = &preparation.answers;
        let no = guide.closed_gate(&gate.id, answers).is_some();
        let decided = preparation.decisions.get(&gate.id);
        let before = decided.is_some_and(|decided| decided.decision == Decision::Indirect);
        if gate.is_gate() && no && !before && !said_yes_since(party, guide, &gate.id) {
            return Err(format!(
                "said no at {:?} and is asked {:?}",
                gate.id, asked.id
            ));
        }
    }
    Ok(())
}

/// They agreed to go on otherwise, after they had said no.
fn said_yes_since(party: &Party, guide: &Guide, gate: &kring_rules::ids::QuestionId) -> bool {
    let answers = &party.preparation.answers;
    let at = |question: &str| answers.of(question)?.current().map(|version| version.at);
    let Some(question) = guide.opening(gate) else {
        return false;
    };
    let said = answers
        .option(question.id.as_str())
        .map(kring_rules::ids::OptionId::as_str);
    said == Some("yes") && at(question.id.as_str()) >= at(gate.as_str())
}
