//! What waits for a facilitator in all their cases, and finding a case or somebody in them.

use std::sync::Arc;

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::case::Digest;
use kring_rules::ids::{CaseId, MessageRef, PersonId};
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
struct InShort {
    digests: Vec<Arc<Digest>>,
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
        self.show_waiting(who, page, how).await
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
        let all = self.in_short(&ids).await?;
        let say = if all.digests.is_empty() && all.unreadable.is_empty() {
            FacilitatorSay::Said(Saying::NoCases)
        } else {
            FacilitatorSay::Waiting(self.what_waits(who, &ids, all, page))
        };
        self.messages(vec![Message::to_facilitator(who, say, how)]);
        Ok(())
    }

    fn what_waits(&self, who: PersonId, ids: &[CaseId], all: InShort, page: u16) -> Waiting {
        let mut needs: Vec<Need> = Vec::new();
        let (mut calm, mut closed) = (Vec::new(), 0);
        for digest in &all.digests {
            let waits = digest.waits(self.now);
            closed += usize::from(digest.ended.is_some());
            if digest.ended.is_none() && waits.is_empty() {
                calm.push(digest.calm());
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
            calm: small(calm.len()),
            calm_cases: if calm.len() <= FEW { calm } else { vec![] },
            closed: small(closed),
            undelivered: small(self.notes.undelivered.concerning(who, ids)),
            out_of_reach: self.names_out_of_reach(who, &all.digests),
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
        let digests = self.in_short(&ids).await?.digests.into_iter();
        let found = digests.filter_map(|digest| {
            Some(FoundCase {
                parties: digest.found(text.as_str())?,
                case: digest.case.clone(),
                label: digest.label.clone(),
                is_closed: digest.ended.is_some(),
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
    async fn in_short(&mut self, ids: &[CaseId]) -> Result<InShort, DeskError> {
        let (mut digests, mut unreadable) = (Vec::new(), Vec::new());
        for id in ids.iter().rev() {
            match self.digest(id).await {
                Err(DeskError::CaseUnreadable(case)) => unreadable.push(case),
                digest => digests.extend(digest?),
            }
        }
        Ok(InShort {
            digests,
            unreadable,
        })
    }

    /// The case in short. What this work changed in it is not kept: it may come to nothing.
    pub(super) async fn digest(&mut self, id: &CaseId) -> Result<Option<Arc<Digest>>, DeskError> {
        let changes = self.changes(id);
        if let Some(digest) = self.notes.digests.of(id).filter(|_| !changes) {
            return Ok(Some(digest));
        }
        let Some(case) = self.case(id).await? else {
            return Ok(None);
        };
        let digest = Arc::new(case.digest(&self.tools.guides));
        if !changes {
            self.notes.digests.keep(digest.clone());
        }
        Ok(Some(digest))
    }

    fn names_out_of_reach(&self, who: PersonId, digests: &[Arc<Digest>]) -> Vec<Words> {
        let mut names = Vec::new();
        for digest in digests {
            self.colleagues_out_of_reach(&digest.facilitators, who, &mut names);
        }
        names
    }
}

/// A count that is shown to someone.
pub(super) fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
