//! Facilitators are told that everyone is ready, exactly once per change; the summary comes when it is asked for.

use std::collections::BTreeMap;

use kring_rules::case::{Case, Told};
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::say::{CaseStanding, FacilitatorSay, NoticeKind, Say};

use super::Step;
use crate::stage::guides;
use crate::world::{Input, Kept};

/// What was heard so far.
#[derive(Clone, Default)]
pub struct ToldOnce {
    /// Everyone in the case was ready after the step before.
    was_ready: BTreeMap<CaseId, bool>,
    /// What each facilitator heard last.
    heard: BTreeMap<(CaseId, PersonId), bool>,
}

/// What one facilitator heard about one case in one step.
#[derive(Default)]
struct Heard {
    ready: usize,
    no_longer: usize,
    summaries: usize,
}

impl ToldOnce {
    pub fn check(&mut self, step: &Step<'_>) -> Kept {
        for (id, case) in &step.house.cases {
            let is_ready = case.everyone_is_ready(&guides());
            let was_ready = self
                .was_ready
                .insert(id.clone(), is_ready)
                .unwrap_or_default();
            let told: Vec<PersonId> = case.present().map(|there| there.person).collect();
            for facilitator in &case.head.facilitators {
                let heard = heard(step, id, facilitator.person);
                if !told.contains(&facilitator.person) {
                    self.away(id, facilitator.person, &heard)?;
                    continue;
                }
                expected(
                    step,
                    case,
                    facilitator.person,
                    (was_ready, is_ready),
                    &heard,
                )?;
                self.alternate(id, facilitator.person, &heard)?;
            }
            if matches!(case.head.told, Told::Ready(_) | Told::Confirmed(_)) != is_ready {
                return Err(format!(
                    "{id}: what was told is not what is so: ready is {is_ready}"
                ));
            }
        }
        boards_tell_the_same(step)
    }

    /// Whoever is away is told nothing of it: a colleague is. What they hear first when they are back is what is so then.
    fn away(&mut self, case: &CaseId, who: PersonId, heard: &Heard) -> Kept {
        self.heard.remove(&(case.clone(), who));
        if heard.ready + heard.no_longer == 0 {
            return Ok(());
        }
        Err(format!("{case}: {} heard while being away", who.0))
    }

    /// From the messages alone: first "everyone is ready", then in turns.
    fn alternate(&mut self, case: &CaseId, to: PersonId, heard: &Heard) -> Kept {
        let joined_before = self.heard.get(&(case.clone(), to)).copied();
        let last = joined_before.unwrap_or_default();
        let fresh = joined_before.is_none();
        if heard.ready > 0 {
            if last {
                return Err(format!(
                    "{case}: {} heard twice that everyone is ready",
                    to.0
                ));
            }
            self.heard.insert((case.clone(), to), true);
        }
        if heard.no_longer > 0 {
            if !last && !fresh {
                return Err(format!(
                    "{case}: {} heard twice that not everyone is ready",
                    to.0
                ));
            }
            self.heard.insert((case.clone(), to), false);
        }
        Ok(())
    }
}

fn expected(
    step: &Step<'_>,
    case: &Case,
    to: PersonId,
    (was, is): (bool, bool),
    heard: &Heard,
) -> Kept {
    let ended = case.head.ended.is_some();
    let ready = usize::from(!was && is);
    let no_longer = usize::from(was && !is && !ended);
    let asked = matches!(step.did, Some((who, Input::Press(_, data))) if who == to && data.contains(":summary") || data.contains(":confirm"));
    let summaries = usize::from(asked && heard.summaries > 0);
    if (heard.ready, heard.no_longer, heard.summaries) == (ready, no_longer, summaries) {
        return Ok(());
    }
    Err(format!(
        "{:?}: {} heard {} times that everyone is ready, {} times that no longer, {} summaries; everyone was ready: \
         {was}, is ready: {is}",
        case.head.id, to.0, heard.ready, heard.no_longer, heard.summaries
    ))
}

fn heard(step: &Step<'_>, case: &CaseId, facilitator: PersonId) -> Heard {
    let mut heard = Heard::default();
    for (to, say) in step.says() {
        let Say::Facilitator(say) = say else { continue };
        match &**say {
            _ if to != facilitator => {}
            FacilitatorSay::Notice(notice) if notice.case == *case => match notice.kind {
                NoticeKind::EveryoneReady => heard.ready += 1,
                NoticeKind::NoLongerReady => heard.no_longer += 1,
                _ => {}
            },
            FacilitatorSay::Summary(summary) if summary.case == *case => heard.summaries += 1,
            _ => {}
        }
    }
    heard
}

/// Every view of a case that is shown says what is so.
fn boards_tell_the_same(step: &Step<'_>) -> Kept {
    for (_, say) in step.says() {
        let Say::Facilitator(say) = say else { continue };
        let views = match &**say {
            FacilitatorSay::Board(board) => board.cases.as_slice(),
            FacilitatorSay::Case(view) => std::slice::from_ref(view),
            _ => continue,
        };
        for view in views {
            let Some(case) = step.house.cases.get(&view.case) else {
                continue;
            };
            let shown = matches!(
                view.standing,
                CaseStanding::Ready(_) | CaseStanding::Confirmed(_)
            );
            if shown != case.everyone_is_ready(&guides()) {
                return Err(format!(
                    "{:?}: the board shows {:?}",
                    view.case, view.standing
                ));
            }
        }
    }
    Ok(())
}
