//! Showing a facilitator's board: what waits for them, all their cases in pages, or what they look at in one of them.

use std::sync::Arc;

use super::facilitating::Button;
use super::waiting::small;
use crate::desk::DeskError;
use crate::desk::notes::{BoardMark, board_of};
use crate::desk::work::Work;
use kring_rules::case::{CaseTap, InShort};
use kring_rules::ids::{CaseId, MessageRef, PersonId};
use kring_rules::say::{Board, FacilitatorSay, How, Message, View, Which};
use kring_store::Store;

/// So many cases stand on one page of the board.
const CASES_ON_A_PAGE: usize = 6;

impl<S: Store> Work<'_, S> {
    /// What is looked at replaces the board; under any other message it comes as a new one, so that no notice is lost.
    pub(super) fn on_the_board_or_new(&self, who: PersonId, said: &Message) -> How {
        match said.how {
            How::InPlace(message) if board_of(&said.say).is_some() => {
                self.in_its_place_or_new(who, message)
            }
            // Nothing else takes the place of the board.
            How::InPlace(message) if self.is_board_of(who, message) => How::New,
            how => how,
        }
    }

    fn is_board_of(&self, who: PersonId, message: MessageRef) -> bool {
        let board = self.notes.boards.of(who);
        board.is_some_and(|mark| mark.message == message)
    }

    pub(super) fn in_its_place_or_new(&self, who: PersonId, message: MessageRef) -> How {
        if self.is_board_of(who, message) {
            How::InPlace(message)
        } else {
            How::New
        }
    }

    /// Shows a page of the open or the closed cases, in the place of the board it was asked from.
    pub(in crate::desk) async fn board(
        &mut self,
        who: PersonId,
        which: Which,
        page: u16,
        message: Option<MessageRef>,
    ) -> Result<(), DeskError> {
        let how = message.map_or(How::New, |message| self.in_its_place_or_new(who, message));
        self.show_board(who, which, page, how).await
    }

    async fn show_board(
        &mut self,
        who: PersonId,
        which: Which,
        page: u16,
        how: How,
    ) -> Result<(), DeskError> {
        let Some(all) = self.cases_of(who) else {
            self.not_yours(who);
            return Ok(());
        };
        let (ids, mut unreadable) = self.those(which, &all).await?;
        let pages = ids.len().div_ceil(CASES_ON_A_PAGE).max(1);
        let at = usize::from(page).min(pages - 1);
        let (mut cases, mut out_of_reach) = (Vec::new(), Vec::new());
        let here = ids.iter().skip(at * CASES_ON_A_PAGE);
        for id in here.take(CASES_ON_A_PAGE) {
            let case = match self.case(id).await {
                Err(DeskError::CaseUnreadable(case)) => {
                    unreadable.push(case);
                    continue;
                }
                case => case?,
            };
            if let Some(case) = case {
                cases.push(case.view(&self.tools.guides, self.now));
                let facilitators = &case.head.facilitators;
                self.colleagues_out_of_reach(facilitators, who, &mut out_of_reach);
            }
        }
        let say = FacilitatorSay::Board(Board {
            cases,
            page: small(at),
            pages: small(pages),
            which,
            undelivered: small(self.notes.undelivered.concerning(who, &all)),
            out_of_reach,
            unreadable,
        });
        self.messages(vec![Message::to_facilitator(who, say, how)]);
        Ok(())
    }

    /// Those of these cases that are open or closed, the newest first, and those that cannot be read.
    async fn those(
        &mut self,
        which: Which,
        all: &[CaseId],
    ) -> Result<(Vec<CaseId>, Vec<CaseId>), DeskError> {
        let (mut ids, mut unreadable) = (Vec::new(), Vec::new());
        for id in all.iter().rev() {
            match self.case_in_short(id).await {
                Err(DeskError::CaseUnreadable(case)) => unreadable.push(case),
                short => {
                    let fits =
                        |short: &Arc<InShort>| short.ended.is_some() == (which == Which::Closed);
                    ids.extend(short?.filter(fits).map(|short| short.case.clone()));
                }
            }
        }
        Ok((ids, unreadable))
    }

    /// Shows what stands on someone's board as it is now.
    pub(in crate::desk) async fn show_view(
        &mut self,
        who: PersonId,
        mark: &BoardMark,
    ) -> Result<(), DeskError> {
        let how = How::InPlace(mark.message);
        let (case, tap) = match &mark.view {
            View::Board(page) => return self.show_board(who, Which::Open, *page, how).await,
            View::Closed(page) => return self.show_board(who, Which::Closed, *page, how).await,
            View::Waiting(page) => return self.show_waiting(who, *page, how).await,
            View::Case(case) => (case, CaseTap::Show),
            View::Party(seat) => (&seat.case, CaseTap::Party(seat.party)),
            View::Points(case, page) => (case, CaseTap::PointsAt(*page)),
            View::Phases(seat) => (&seat.case, CaseTap::Phases(seat.party)),
            View::Ending(case) => (case, CaseTap::Ending),
        };
        let Some(mut case) = self.readable_case(case).await? else {
            // The case went while it was being shown, or cannot be read any more.
            return self.show_waiting(who, 0, how).await;
        };
        let looked = self.as_the_case_takes_it(who, Button::looks(tap, mark.message));
        for shown in case.shown_again(&self.tools.guides, looked, self.now) {
            let how = self.on_the_board_or_new(who, &shown);
            self.say(shown.to, shown.say, how);
        }
        Ok(())
    }
}
