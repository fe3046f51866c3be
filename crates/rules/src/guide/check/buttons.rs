//! Every button that an id of the guide stands in, written out as it would be: Telegram takes 64 bytes.

use super::place_of;
use crate::answer::Sharing;
use crate::gate::Decision;
use crate::guide::fault::Notes;
use crate::guide::read::Written;
use crate::guide::{Guide, Kind, Question};
use crate::ids::{CaseId, OptionId, PartyId, QuestionId};
use crate::press::{CaseTap, Press, Tap};
use crate::readiness::PointKey;

/// Telegram's limit on a button's data, in bytes.
const LONGEST: usize = 64;
/// Nobody is asked so much that a preparation comes to more places than this.
const REVISION: u32 = 99_999;
/// The two digits of the highest number that a party has.
const PARTY: PartyId = PartyId(99);

pub(super) fn fit(guide: &Guide, written: &Written, notes: &mut Notes<'_>) {
    for question in guide.questions() {
        let mut presses = of_phase(question);
        presses.extend(of_question(&question.id, question.options.iter()));
        for option in &question.options {
            for asked in guide.making_concrete(question, option) {
                presses.extend(of_question(&asked.id, asked.options.iter()));
            }
        }
        presses.extend(of_facilitators(question));
        let surplus = presses
            .iter()
            .map(|press| press.encode().len().saturating_sub(LONGEST));
        let surplus = surplus.max().unwrap_or_default();
        if surplus > 0 {
            let place = place_of(question.id.as_str(), written);
            let problem = format!(
                "a button about it would be {surplus} bytes too long: shorten its id, or those of its phase, options and aspects"
            );
            notes.note(place.span(), question.id.as_str(), problem);
        }
    }
}

fn preparing(tap: Tap) -> Press {
    Press::Preparation {
        case: CaseId::new("AAAAAAAA"),
        party: PARTY,
        revision: REVISION,
        tap,
    }
}

fn of_phase(question: &Question) -> Vec<Press> {
    let phase = question.phase.clone();
    vec![
        preparing(Tap::ReviewPhase(phase.clone())),
        facilitating(CaseTap::Reopen(PARTY, phase)),
    ]
}

fn of_question<'a>(id: &QuestionId, options: impl Iterator<Item = &'a OptionId>) -> Vec<Press> {
    let mut taps = vec![Tap::Open(id.clone()), Tap::Change(id.clone())];
    taps.extend(
        Sharing::ALL
            .iter()
            .map(|sharing| Tap::Share(id.clone(), *sharing)),
    );
    taps.extend(options.map(|option| Tap::Choose(option.clone())));
    taps.into_iter().map(preparing).collect()
}

fn facilitating(tap: CaseTap) -> Press {
    Press::Case(CaseId::new("AAAAAAAA"), tap)
}

fn of_facilitators(question: &Question) -> Vec<Press> {
    let point = |kind| CaseTap::Clear(PARTY, PointKey::about(kind, question.id.as_str()));
    let mut taps: Vec<CaseTap> = question.points.values().map(|kind| point(*kind)).collect();
    taps.push(point(crate::readiness::PointKind::PassedOver));
    if question.kind == Kind::Gate {
        let decide = |decision: &Decision| CaseTap::Decide(PARTY, question.id.clone(), *decision);
        taps.extend(Decision::ALL.iter().map(decide));
    }
    taps.into_iter().map(facilitating).collect()
}
