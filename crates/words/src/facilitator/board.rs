//! The board: all cases of a facilitator, a page of them.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::ids::CaseId;
use kring_rules::press::{CaseTap, GeneralTap, Press};
use kring_rules::say::{Board, CaseView};
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn board(&self, board: &Board) -> Page {
        let args = Args::new()
            .number("page", i64::from(board.page) + 1)
            .number("pages", board.pages);
        let mut page = Page::of(&self.html("board", &args));
        if board.cases.is_empty() && board.unreadable.is_empty() {
            page.paragraph(&self.words("saying-no-cases"));
        }
        for case in &board.cases {
            page.paragraph(&self.case_head(case));
            for line in &case.parties {
                page.line(&self.party_line(line));
            }
        }
        if !board.unreadable.is_empty() {
            let many = u16::try_from(board.unreadable.len()).unwrap_or(u16::MAX);
            let codes: Vec<_> = board.unreadable.iter().map(CaseId::as_str).collect();
            let args = Args::new()
                .number("many", many)
                .text("codes", codes.join(", "));
            page.paragraph(&self.html("board-unreadable", &args));
        }
        if board.undelivered > 0 {
            let args = Args::new().number("many", board.undelivered);
            page.paragraph(&self.html("board-undelivered", &args));
        }
        if !board.out_of_reach.is_empty() {
            let names: Vec<_> = board.out_of_reach.iter().map(Words::as_str).collect();
            let args = Args::new().text("names", names.join(", "));
            page.paragraph(&self.html("board-out-of-reach", &args));
        }
        page.rows(board.cases.iter().map(case_button));
        page.row(self.pages(board));
        page
    }

    /// The label, the form and how it stands.
    pub(super) fn case_head(&self, case: &CaseView) -> Html {
        let args = Args::new()
            .words("label", &case.label)
            .text("form", self.label(&format!("form-{}", case.form.code())))
            .text("standing", self.case_standing(case.standing));
        self.html("case-head", &args)
    }

    fn pages(&self, board: &Board) -> Vec<Button> {
        let to = |name: &str, page| {
            let press = Press::General(GeneralTap::Board(page));
            Button::new(self.label(&format!("button-page-{name}")), &press)
        };
        let before = board.page.checked_sub(1).map(|page| to("before", page));
        let after = (board.page + 1 < board.pages).then(|| to("after", board.page + 1));
        before.into_iter().chain(after).collect()
    }
}

fn case_button(case: &CaseView) -> Button {
    let press = Press::Case(case.case.clone(), CaseTap::Show);
    Button::new(case.label.as_str(), &press)
}
