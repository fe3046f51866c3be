//! What waits for a facilitator in all their cases, and finding a case or somebody in them.

use std::sync::Arc;

use crate::desk::DeskError;
use crate::desk::notes::Morning;
use crate::desk::rows::{every_readable, tables};
use crate::desk::work::Work;
use kring_rules::case::InShort;
use kring_rules::facilitator::Facilitator;
use kring_rules::ids::{CaseId, MessageRef, PersonId};
use kring_rules::person::Person;
use kring_rules::say::{FacilitatorSay, Found, FoundCase, How, Message, Need, Saying, Waiting};
use kring_rules::words::Words;
use kring_store::Store;

/// So many lines stand on a page: with the longest names there are it is one message.
const LINES_ON_A_PAGE: usize = 10;
/// So many cases in which nothing waits are named; more are counted.
const FEW: usize = 4;
/// So many cases are shown of what was found.
const MOST_FOUND: usize = 8;

/// A facilitator's cases in short, and those that cannot be read.
struct All {
    shorts: Vec<Arc<InShort>>,
    unreadable: Vec<CaseId>,
}

impl<S: Store> Work<'_, S> {
    /// Shows a page of what waits, in the place of the board it was asked from.
    pub(in crate::desk) async fn waiting(
        &mut self,
        who: PersonId,
        page: u16,
        message: Option<MessageRef>,
    ) -> Result<(), DeskError> {
        let how = message.map_or(How::New, |message| self.in_its_place_or_new(who, message));
        self.show_waiting(who, page, how).await?;
        if message.is_none() {
            // Each stands in a message of its own, with its button.
            self.tell_all_that_outlived(who);
        }
        Ok(())
    }

    pub(super) async fn show_waiting(
        &mut self,
        who: PersonId,
        page: u16,
        how: How,
    ) -> Result<(), DeskError> {
        let Some(ids) = self.cases_of(who) else {
            self.not_yours(who);
            return Ok(());
        };
        let all = self.all_in_short(&ids).await?;
        let say = if all.shorts.is_empty() && all.unreadable.is_empty() {
            let facilitator = self.known(who).and_then(|known| known.facilitator.as_ref());
            FacilitatorSay::Said(facilitator.map_or(Saying::NoCases, Facilitator::no_cases))
        } else {
            FacilitatorSay::Waiting(self.what_waits(who, &ids, all, page))
        };
        self.messages(vec![Message::to_facilitator(who, say, how)]);
        Ok(())
    }

    /// Whoever has something waiting for them is told so in the morning.
    pub(in crate::desk) async fn tell_the_morning(&mut self) -> Result<(), DeskError> {
        let (zone, now) = (self.tools.settings.zone.clone(), self.now);
        match self.notes.mornings.at(&zone, now) {
            Morning::NotYet => return Ok(()),
            Morning::Passed => {}
            Morning::Now => self.tell_what_waits().await?,
        }
        self.lets_the_morning_pass()
    }

    /// It has been told, or nothing is told of it any more.
    pub(in crate::desk) fn lets_the_morning_pass(&mut self) -> Result<(), DeskError> {
        let (zone, now) = (&self.tools.settings.zone, self.now);
        let told = self.notes.mornings.told(zone, now)?;
        self.puts.push(told);
        Ok(())
    }

    async fn tell_what_waits(&mut self) -> Result<(), DeskError> {
        let store = self.records.store();
        let people = every_readable::<_, Person>(store, tables::PEOPLE, &[]).await?;
        for (_, person) in people {
            let Some(facilitator) = person
                .facilitator
                .filter(Facilitator::is_told_in_the_morning)
            else {
                continue;
            };
            let (who, ids) = (person.id, facilitator.cases);
            let all = self.all_in_short(&ids).await?;
            let waiting = self.what_waits(who, &ids, all, 0);
            if waiting.is_nothing() || !self.can_be_reached(who) {
                continue;
            }
            let say = FacilitatorSay::Waiting(Waiting {
                in_the_morning: true,
                ..waiting
            });
            self.messages(vec![Message::to_facilitator(who, say, How::New)]);
        }
        Ok(())
    }

    /// They are told in the morning no longer, or again.
    pub(in crate::desk) fn wants_mornings(&mut self, who: PersonId, wants: bool) {
        if self.facilitator_name(who).is_none() {
            return self.not_yours(who);
        }
        self.change(who, |person| {
            if let Some(facilitator) = &mut person.facilitator {
                facilitator.no_mornings = !wants;
            }
        });
        let say = FacilitatorSay::Mornings(wants);
        self.messages(vec![Message::to_facilitator(who, say, How::New)]);
    }

    fn what_waits(&self, who: PersonId, ids: &[CaseId], all: All, page: u16) -> Waiting {
        let mut needs: Vec<Need> = Vec::new();
        let (mut calm, mut closed) = (Vec::new(), 0);
        for short in &all.shorts {
            let waits = short.waits(self.now);
            closed += usize::from(short.ended.is_some());
            if short.ended.is_none() && waits.is_empty() {
                calm.push(short.calm());
            }
            needs.extend(waits);
        }
        needs.sort_by_key(Need::rank);
        let pages = needs.len().div_ceil(LINES_ON_A_PAGE).max(1);
        let at = usize::from(page).min(pages - 1);
        let here = needs.into_iter().skip(at * LINES_ON_A_PAGE);
        Waiting {
            needs: here.take(LINES_ON_A_PAGE).collect(),
            page: small(at),
            pages: small(pages),
            outliving: small(self.notes.signals.outliving(who).len()),
            in_the_morning: false,
            calm: small(calm.len()),
            calm_cases: if calm.len() <= FEW { calm } else { vec![] },
            closed: small(closed),
            undelivered: small(self.notes.undelivered.concerning(who, ids)),
            out_of_reach: self.names_out_of_reach(who, &all.shorts),
            unreadable: all.unreadable,
        }
    }

    /// The cases and people of this facilitator who are called so.
    pub(in crate::desk) async fn look_for(
        &mut self,
        who: PersonId,
        text: Words,
    ) -> Result<(), DeskError> {
        let Some(ids) = self.cases_of(who) else {
            self.not_yours(who);
            return Ok(());
        };
        let shorts = self.all_in_short(&ids).await?.shorts.into_iter();
        let found = shorts.filter_map(|short| {
            Some(FoundCase {
                parties: short.found(text.as_str())?,
                case: short.case.clone(),
                label: short.label.clone(),
                is_closed: short.ended.is_some(),
            })
        });
        let mut cases: Vec<FoundCase> = found.collect();
        cases.sort_by_key(|case| case.is_closed);
        let more = small(cases.len().saturating_sub(MOST_FOUND));
        cases.truncate(MOST_FOUND);
        let say = FacilitatorSay::Found(Found { text, cases, more });
        self.messages(vec![Message::to_facilitator(who, say, How::New)]);
        Ok(())
    }

    pub(super) fn cases_of(&self, who: PersonId) -> Option<Vec<CaseId>> {
        let facilitator = self.known(who)?.facilitator.as_ref()?;
        Some(facilitator.cases.clone())
    }

    /// These cases in short, the newest first.
    async fn all_in_short(&mut self, ids: &[CaseId]) -> Result<All, DeskError> {
        let (mut shorts, mut unreadable) = (Vec::new(), Vec::new());
        for id in ids.iter().rev() {
            match self.case_in_short(id).await {
                Err(DeskError::CaseUnreadable(case)) => unreadable.push(case),
                short => shorts.extend(short?),
            }
        }
        Ok(All { shorts, unreadable })
    }

    /// The case in short. What this work changed in it is not kept: it may come to nothing.
    pub(super) async fn case_in_short(
        &mut self,
        id: &CaseId,
    ) -> Result<Option<Arc<InShort>>, DeskError> {
        let changes = self.changes(id);
        if let Some(short) = self.notes.in_short.of(id).filter(|_| !changes) {
            return Ok(Some(short));
        }
        let Some(case) = self.case(id).await? else {
            return Ok(None);
        };
        let short = Arc::new(case.in_short(&self.tools.guides));
        if !changes {
            self.notes.in_short.keep(short.clone());
        }
        Ok(Some(short))
    }

    fn names_out_of_reach(&self, who: PersonId, shorts: &[Arc<InShort>]) -> Vec<Words> {
        let mut names = Vec::new();
        for short in shorts {
            self.colleagues_out_of_reach(&short.facilitators, who, &mut names);
        }
        names
    }
}

/// A count that is shown to someone.
pub(super) fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
