//! Showing a facilitator's board: all cases in pages, or what they look at in one of them.

use super::facilitating::Button;
use crate::desk::DeskError;
use crate::desk::notes::{BoardMark, View};
use crate::desk::work::Work;
use kring_rules::case::CaseTap;
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::say::{Board, FacilitatorSay, How, Message, Saying};
use kring_store::Store;

/// So many cases stand on one page of the board.
const CASES_ON_A_PAGE: usize = 6;

impl<S: Store> Work<'_, S> {
    /// What is looked at replaces the board; under any other message it comes as a new one, so that no notice is lost.
    pub(super) fn on_the_board_or_new(&self, who: PersonId, said: &Message) -> How {
        match said.how {
            How::InPlace(message) if BoardMark::of(&said.say, message).is_some() => {
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

    fn in_its_place_or_new(&self, who: PersonId, message: MessageRef) -> How {
        if self.is_board_of(who, message) {
            How::InPlace(message)
        } else {
            How::New
        }
    }

    /// Shows a page of the board, in the place of the board it was asked from.
    pub(in crate::desk) async fn board(
        &mut self,
        who: PersonId,
        page: u16,
        message: Option<MessageRef>,
    ) -> Result<(), DeskError> {
        let how = message.map_or(How::New, |message| self.in_its_place_or_new(who, message));
        self.show_board(who, page, how).await
    }

    async fn show_board(&mut self, who: PersonId, page: u16, how: How) -> Result<(), DeskError> {
        let facilitator = self
            .known(who)
            .and_then(|person| person.facilitator.as_ref());
        let Some(ids) = facilitator.map(|facilitator| facilitator.cases.clone()) else {
            self.not_yours(who);
            return Ok(());
        };
        let pages = ids.len().div_ceil(CASES_ON_A_PAGE).max(1);
        let at = usize::from(page).min(pages - 1);
        let (mut cases, mut out_of_reach) = (Vec::new(), Vec::new());
        let mut unreadable = Vec::new();
        let newest_first = ids.iter().rev();
        for id in newest_first
            .skip(at * CASES_ON_A_PAGE)
            .take(CASES_ON_A_PAGE)
        {
            let case = match self.case(id).await {
                Err(DeskError::CaseUnreadable(case)) => {
                    unreadable.push(case);
                    continue;
                }
                case => case?,
            };
            if let Some(case) = case {
                cases.push(case.view(&self.tools.guides, self.now));
                self.colleagues_out_of_reach(&case, who, &mut out_of_reach);
            }
        }
        let undelivered = self.notes.undelivered.concerning(who, &ids);
        let say = if cases.is_empty() && unreadable.is_empty() {
            FacilitatorSay::Said(Saying::NoCases)
        } else {
            let small = |number| u16::try_from(number).unwrap_or(u16::MAX);
            FacilitatorSay::Board(Board {
                cases,
                page: small(at),
                pages: small(pages),
                undelivered: small(undelivered),
                out_of_reach,
                unreadable,
            })
        };
        self.messages(vec![Message::to_facilitator(who, say, how)]);
        Ok(())
    }

    /// Shows what stands on someone's board as it is now.
    pub(in crate::desk) async fn show_view(
        &mut self,
        who: PersonId,
        mark: &BoardMark,
    ) -> Result<(), DeskError> {
        let how = How::InPlace(mark.message);
        let (case, tap) = match &mark.view {
            View::Board(page) => return self.show_board(who, *page, how).await,
            View::Case(case) => (case, CaseTap::Show),
            View::Party(seat) => (&seat.case, CaseTap::Party(seat.party)),
            View::Points(case, page) => (case, CaseTap::PointsAt(*page)),
            View::Phases(seat) => (&seat.case, CaseTap::Phases(seat.party)),
            View::Ending(case) => (case, CaseTap::Ending),
        };
        if self.readable_case(case).await?.is_none() {
            // The case went while it was being shown, or cannot be read any more.
            return self.show_board(who, 0, how).await;
        }
        // Looking leads to nothing more.
        let looked = self.act(who, case, Button::looks(tap, mark.message));
        looked.await.map(drop)
    }
}
